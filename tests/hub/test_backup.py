"""A backup is the whole hub or an error; restored, laptops notice that it is an older one and make it whole again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
import zstandard

from fourpermille_desktop.errors import BackupFromNewerHub, FileNotWritable, HubBackupDamaged, HubNotEmpty
from fourpermille_desktop.hub import backup
from fourpermille_desktop.hub.store import Store, metadata, open_store
from fourpermille_desktop.ledger import dialogue
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import Reply, Tally, converse
from fourpermille_desktop.ledger.messages import Request
from tests.hub.postgres import HubDatabase, PostgresServer
from tests.hub.test_store import a_laptop, runs_of_laptop
from tests.ledger.nodes import MemoryLaptop

RECORD = bytes(15) + b"r"


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "empty")
    yield made
    made.close()


def every_row(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.reading() as conn:
        return {
            table.name: [tuple(row) for row in conn.execute(sa.select(table).order_by(*table.primary_key.columns))]
            for table in metadata.sorted_tables
        }


def synced(laptop: MemoryLaptop, store: Store) -> Tally:
    """One sync with the store itself."""
    tally, space = Tally(), store.space(FIELD_SPACE)
    steps = converse(laptop, laptop.hub, tally)
    reply: Reply | None = None
    while True:
        try:
            ask = steps.send(reply) if reply else next(steps)
        except StopIteration:
            return tally
        answer = dialogue.answer if isinstance(ask, Request) else dialogue.answer_vector
        reply = partial(answer, space)(ask, space.take(ask.push))
        laptop.hub = reply.hub


def test_a_backup_restored_into_an_empty_hub_is_the_same_hub_row_by_row(
    store: Store, empty: Store, tmp_path: Path
) -> None:
    for number in (1, 2, 3):
        store.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(70, number)))
    done = backup.back_up(store, tmp_path / "hub.backup")
    assert (tmp_path / "hub.backup").stat().st_mode & 0o777 == 0o600
    back = backup.restore(empty, tmp_path / "hub.backup")
    assert every_row(empty) == every_row(store)
    assert (back.rows, back.hub) == (done.rows, store.id) == (sum(map(len, every_row(store).values())), empty.id)


def test_a_hub_moves_from_sqlite_to_postgresql_and_back(postgres: PostgresServer, tmp_path: Path) -> None:
    small, back = open_store(tmp_path / "small"), open_store(tmp_path / "back")
    small.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(70)))
    backup.back_up(small, tmp_path / "one")
    with postgres.database() as url:
        large = open_store(tmp_path, url)
        backup.restore(large, tmp_path / "one")
        assert every_row(large) == every_row(small)
        laptop = a_laptop(5, number=2)
        assert synced(laptop, large).pushed == 5
        backup.back_up(large, tmp_path / "two")
        backup.restore(back, tmp_path / "two")
        assert every_row(back) == every_row(large)
        large.close()
    small.close()
    back.close()


def test_laptops_notice_a_restored_hub_and_send_again_what_it_lacks(store: Store, empty: Store, tmp_path: Path) -> None:
    one, two = MemoryLaptop(1), MemoryLaptop(2)
    one.write(RECORD, "a", "1")
    assert synced(one, store).pushed == 1 and synced(two, store).pulled == 1
    backup.back_up(store, tmp_path / "hub.backup")
    one.write(RECORD, "b", "2")
    assert synced(one, store).pushed == 1 and synced(two, store).pulled == 1
    backup.restore(empty, tmp_path / "hub.backup")
    two.write(RECORD, "c", "3")
    assert synced(two, empty).slow
    synced(one, empty)
    synced(two, empty)
    assert one.commits.keys() == two.commits.keys() and len(one.commits) == 3
    with empty.space(FIELD_SPACE).look() as look:
        assert {row.tip.hash for row in look.feed_after(0, 100)} == set(one.commits)


def test_a_hub_that_holds_something_is_not_written_over(store: Store, empty: Store, tmp_path: Path) -> None:
    store.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(3)))
    backup.back_up(store, tmp_path / "hub.backup")
    before = every_row(store)
    with pytest.raises(HubNotEmpty):
        backup.restore(store, tmp_path / "hub.backup")
    assert every_row(store) == before
    with pytest.raises(FileNotWritable):
        backup.back_up(store, tmp_path / "hub.backup")
    with pytest.raises(FileNotWritable):
        backup.back_up(store, tmp_path / "no such folder" / "hub.backup")


def test_a_damaged_backup_is_refused_whole_wherever_the_damage_is(empty: Store, tmp_path: Path) -> None:
    source = open_store(tmp_path / "source")
    source.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(20)))
    backup.back_up(source, tmp_path / "good")
    source.close()
    good = (tmp_path / "good").read_bytes()
    plain = zstandard.ZstdDecompressor().decompressobj().decompress(good)
    lines = plain.splitlines(keepends=True)
    bad = [good[:size] for size in range(0, len(good) - 40, len(good) // 40)]
    bad += [zstandard.compress(b"".join(part)) for part in (lines[:-1], lines[:-2], lines[:5] + lines[6:], lines * 2)]
    bad += [zstandard.compress(plain.replace(b'"log",', b'"entry",', 1)), zstandard.compress(plain[:-40])]
    bad += [b"", b"text", zstandard.compress(b"[" * 50_000 + b"\n"), zstandard.compress(b"7\n")]
    before = every_row(empty)
    for raw in bad:
        (tmp_path / "bad").write_bytes(raw)
        with pytest.raises(HubBackupDamaged):
            backup.restore(empty, tmp_path / "bad")
        assert every_row(empty) == before
    with pytest.raises(HubBackupDamaged):
        backup.restore(empty, tmp_path / "none")


def test_the_backup_of_a_newer_hub_asks_for_an_update(empty: Store, tmp_path: Path) -> None:
    source = open_store(tmp_path / "source")
    backup.back_up(source, tmp_path / "good")
    source.close()
    plain = zstandard.ZstdDecompressor().decompressobj().decompress((tmp_path / "good").read_bytes())
    for old, new in ((b'"version":1', b'"version":2'), (b'"node":["id"', b'"node":["id","colour"')):
        (tmp_path / "newer").write_bytes(zstandard.compress(plain.replace(old, new, 1)))
        with pytest.raises(BackupFromNewerHub):
            backup.restore(empty, tmp_path / "newer")


def test_a_backup_made_while_laptops_push_is_one_moment(store: Store, empty: Store, tmp_path: Path) -> None:
    space = store.space(FIELD_SPACE)
    space.take(runs_of_laptop(a_laptop(30)))
    with store.reading() as conn:
        lines = backup._lines(store, conn)
        next(lines)
        first = next(lines)
        space.take(runs_of_laptop(a_laptop(30, number=2)))
        rest = list(lines)
    tables = [line.split(b'"')[1] for line in [first, *rest]]
    assert tables.count(b"log") == tables.count(b"entry") == 30
