"""T3: the line breaks after byte k of a sync, for every k there is (every 37th here, every one in `make soak`).

Whatever was cut: a sentence, nothing stored in halves, no cursor ahead of the data, and the next sync ends with both
sides equal and not much more on the line than one piece. Proves I1, I2, I3, I4, I6, I8.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.sync import client
from tests.ledger import oracle
from tests.sync.real_team import RealHub, RealLaptop, a_folder
from tests.sync.relay import DOWN, UP, Fault, LiveHub, Relay, live_hub

EVERY = int(os.environ.get("FOURPERMILLE_EVERY_BYTE", "37"))
PIECE = 256 * 1024


@pytest.fixture(scope="module")
def live() -> Iterator[LiveHub]:
    with live_hub() as hub:
        yield hub


@dataclass
class Morning:
    """A laptop with unsent samples and a hub with news, as folders to begin from again and again."""

    folder: Path
    live: LiveHub

    def begin(self, relay: Relay) -> tuple[RealLaptop, RealHub]:
        for name in ("laptop", "hub"):
            shutil.rmtree(self.folder / f"{name}_now", ignore_errors=True)
            shutil.copytree(self.folder / name, self.folder / f"{name}_now")
        hub = RealHub(self.folder / "hub_now", "")
        self.live.show(create_app(hub.store))
        return RealLaptop(self.folder / "laptop_now"), hub


@pytest.fixture(scope="module")
def morning(live: LiveHub) -> Iterator[Morning]:
    yield from _morning(live, mine=4, theirs=4, note=30)


@pytest.fixture(scope="module")
def heavy_morning(live: LiveHub) -> Iterator[Morning]:
    yield from _morning(live, mine=70, theirs=70, note=12_000)


def _morning(live: LiveHub, mine: int, theirs: int, note: int) -> Iterator[Morning]:
    folder, dice = a_folder(), random.Random(4)
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    laptop, other = RealLaptop(folder / "laptop"), RealLaptop(folder / "other")
    hub = RealHub(folder / "hub", "")
    live.show(create_app(hub.store))
    url = f"http://127.0.0.1:{live.port}"
    client.sync(laptop.records, url)  # they know each other
    for who, count in ((laptop, mine), (other, theirs)):
        for _ in range(count):
            edit = Edit("sample", dice.randbytes(16), {"code": "K1", "notes": dice.randbytes(note // 2).hex()})
            who.records.commit([edit])
    client.sync(other.records, url)
    for node in (laptop, other, hub):
        node.close()
    yield Morning(folder, live)
    shutil.rmtree(folder)


A_FEW = 24  # bytes: times and signatures pack a little better or worse each time


def uncut(morning: Morning) -> dict[str, int]:
    relay = Relay(morning.live.port)
    laptop, hub = morning.begin(relay)
    outcome = _synced(laptop, relay)
    assert outcome is None and not _differ(laptop, hub)
    for end in (laptop, hub, relay):
        end.close()
    return dict(relay.passed)


def _synced(laptop: RealLaptop, relay: Relay, timeout: float = 5) -> AppError | None:
    """One sync; the sentence it ended with, if it did not go through. Anything but a sentence fails the test."""
    with httpx2.Client(timeout=timeout) as http:
        try:
            client.sync(laptop.records, relay.url, http=http)
        except AppError as error:
            return error
    return None


def _differ(laptop: RealLaptop, hub: RealHub) -> set[bytes]:
    return set(laptop.log()) ^ set(hub.log())


def _broken_once(morning: Morning, fault: Fault, timeout: float = 5) -> tuple[AppError | None, int]:
    """A sync with that fault, what must hold right after it, a second sync, what must hold at the end."""
    relay = Relay(morning.live.port, fault)
    laptop, hub = morning.begin(relay)
    before = {*laptop.log(), *hub.log()}
    told = _synced(laptop, relay, timeout)
    assert (told is None) == (relay.fault is not None), "it broke if the line did"
    relay.fault = None
    laptop = laptop.reopened()
    mine, theirs = laptop.log(), hub.log()
    assert {*mine, *theirs} == before, "I1"
    assert oracle.is_without_gap(mine) and oracle.is_without_gap(theirs), "I6"
    cursor = laptop.exchange.cursor(hub.id)
    assert cursor and set(hub.fed()[: cursor.seq]) <= set(mine), "I4"
    assert laptop.acknowledged(hub.id) <= set(theirs), "I4"
    assert _synced(laptop, relay) is None, "I8"
    assert set(laptop.log()) == set(hub.log()) == before, "I2"
    assert sorted(hub.fed()) == sorted(before), "I3: nothing is doubled"
    for end in (laptop, hub, relay):
        end.close()
    return told, relay.total


def test_a_cut_after_any_byte_loses_nothing_doubles_nothing_and_costs_one_piece(morning: Morning) -> None:
    whole = uncut(morning)
    for way in (UP, DOWN):
        for after in range(0, whole[way], EVERY):
            told, total = _broken_once(morning, Fault("cut", way, after))
            assert told.sentence() if told else after >= whole[way] - A_FEW, (way, after)
            assert total <= 1.3 * sum(whole.values()) + sum(whole.values())


def test_a_line_that_closes_one_way_is_a_sentence_and_the_next_sync_goes_through(morning: Morning) -> None:
    whole = uncut(morning)
    for way in (UP, DOWN):
        for after in range(0, whole[way], 4 * EVERY):
            told, _total = _broken_once(morning, Fault("half", way, after), timeout=2)
            assert told is not None and told.sentence()


def test_a_line_that_falls_silent_is_given_up_and_the_next_sync_goes_through(morning: Morning) -> None:
    whole = uncut(morning)
    for way in (UP, DOWN):
        for after in range(0, whole[way], 10 * EVERY):
            told, _total = _broken_once(morning, Fault("stall", way, after), timeout=0.4)
            assert told is not None and told.sentence()


def test_a_long_sync_goes_on_where_it_was_cut(heavy_morning: Morning) -> None:
    """Cut at eight places of some 400 kB each way: at most a third more, and the piece that was on the way."""
    whole = uncut(heavy_morning)
    assert whole[UP] > 1.3 * PIECE and whole[DOWN] > 1.3 * PIECE  # more than one request each way
    for way in (UP, DOWN):
        for part in (0.2, 0.5, 0.8, 0.99):
            told, total = _broken_once(heavy_morning, Fault("cut", way, int(whole[way] * part)))
            assert told is not None
            assert total <= 1.3 * sum(whole.values()) + PIECE, (way, part)


def test_a_line_that_breaks_is_no_fault_in_the_log_of_the_hub(
    morning: Morning, caplog: pytest.LogCaptureFixture
) -> None:
    """Else a keeper learns to overlook what is one."""
    whole = uncut(morning)
    for part in (0.5, 0.9, 0.99):
        _broken_once(morning, Fault("cut", UP, int(whole[UP] * part)))
    assert [record.message for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")] == []
