"""T5: the disk of a laptop or a hub fills up at any write of a morning's work. Proves I1, I4, I6, I8.

Whatever could not be written: a sentence, nothing in halves; and when there is room again everything goes on. Here the
database file may not grow; in `make soak` a real small disk is full.
"""

from __future__ import annotations

import contextlib
import logging
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from starlette.testclient import TestClient

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import new_id
from fourpermille_desktop.sync import client
from tests.ledger import oracle
from tests.sync.real_team import RealHub, RealLaptop, a_folder

HUB = "http://hub"
DICE = random.Random(4)


def five_samples() -> list[Edit]:
    """Of which each takes a page of a database, however it is packed."""
    return [Edit("sample", new_id(), {"code": "K", "notes": DICE.randbytes(2000).hex()}) for _ in range(5)]


@contextmanager
def may_grow_by(pages: int, kind: str) -> Iterator[None]:
    """Databases opened from here on: that many pages more, for the laptop's writers or for the hub's."""

    most: list[int] = []

    def begun(conn: sa.Connection) -> None:
        driver: Any = conn.connection.driver_connection
        if (type(driver).__module__ == "sqlite3") != (kind == "hub"):
            return
        if not most:
            most.append(driver.execute("pragma page_count").fetchone()[0] + pages)
        driver.execute(f"pragma max_page_count={most[0]}")

    event.listen(sa.Engine, "begin", begun)
    try:
        yield
    finally:
        event.remove(sa.Engine, "begin", begun)


def prepared(folder: Path) -> None:
    """Two laptops that know a hub; the other one has brought news."""
    laptop, other, hub = RealLaptop(folder / "laptop"), RealLaptop(folder / "other"), RealHub(folder / "hub", HUB)
    http = TestClient(create_app(hub.store))
    for who in (laptop, other):
        client.sync(who.records, HUB, http=http)
    for _ in range(6):
        other.records.commit(five_samples())
    client.sync(other.records, HUB, http=http)
    for node in (laptop, other, hub):
        node.close()


def a_morning(folder: Path) -> tuple[set[bytes], list[AppError]]:
    """Three acts and a sync; which commits were said to be saved, and what was told instead."""
    saved: set[bytes] = set()
    told: list[AppError] = []
    with contextlib.ExitStack() as opened:
        laptop = opened.enter_context(contextlib.closing(RealLaptop(folder / "laptop")))
        hub = opened.enter_context(contextlib.closing(RealHub(folder / "hub", HUB)))
        for _ in range(3):
            try:
                laptop.records.commit(five_samples())
                saved = set(laptop.log())
            except AppError as error:
                told.append(error)
        try:
            http = TestClient(create_app(hub.store), raise_server_exceptions=False)
            client.sync(laptop.records, HUB, http=http)
        except AppError as error:
            told.append(error)
    return saved, told


def holds(folder: Path, saved: set[bytes]) -> None:
    laptop, hub = RealLaptop(folder / "laptop"), RealHub(folder / "hub", HUB)
    mine, theirs = laptop.log(), hub.log()
    assert saved <= set(mine), "I1"
    assert oracle.is_without_gap(mine) and oracle.is_without_gap(theirs), "I6"
    assert laptop.acknowledged(hub.id) <= set(theirs), "I4"
    cursor = laptop.exchange.cursor(hub.id)
    assert cursor and set(hub.fed()[: cursor.seq]) <= set(mine), "I4"
    client.sync(laptop.records, HUB, http=TestClient(create_app(hub.store)))
    assert set(laptop.log()) == set(hub.log()) == {*mine, *theirs}, "I8: with room again everything goes on"
    before = laptop.records.tables_digest()
    laptop.records.rebuild()
    assert laptop.records.tables_digest() == before
    laptop.close()
    hub.close()


@pytest.mark.parametrize("kind", ["laptop", "hub"])
def test_a_disk_that_is_full_at_any_write_loses_nothing_that_was_saved(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    folder = a_folder()
    prepared(folder / "before")
    sentences: list[str] = []
    for pages in (0, 1, 3, 6, 10, 15):
        now = folder / str(pages)
        shutil.copytree(folder / "before", now)
        with may_grow_by(pages, kind):
            saved, told = a_morning(now)
        sentences += [error.sentence() for error in told]
        holds(now, saved)
    assert len(sentences) >= 3 and all("full" in sentence or "room" in sentence for sentence in sentences)
    shutil.rmtree(folder)


def soak(steps: int) -> Iterator[str]:
    """On a small disk of its own (root may make one): full after so many blocks, at every block of a morning."""
    if os.geteuid() != 0:
        yield "disk_full_on_a_small_disk 0 mornings (only root can make a small disk)"
        return
    logging.disable()  # a hub with a full disk says so each time
    disk = a_folder()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)], check=True)
    try:
        prepared(disk / "before")
        told_in_all = 0
        for step in range(steps):
            shutil.copytree(disk / "before", disk / "now")
            ballast, free = disk / "ballast", shutil.disk_usage(disk).free
            ballast.write_bytes(bytes(max(0, free - step * 4096)))
            try:
                saved, told = a_morning(disk / "now")
            except AppError as error:  # not even opened
                saved, told = set(), [error]
            told_in_all += bool(told)
            ballast.unlink()
            holds(disk / "now", saved)
            shutil.rmtree(disk / "now")
        yield f"disk_full_on_a_small_disk {steps} mornings, {told_in_all} told"
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
        disk.rmdir()
