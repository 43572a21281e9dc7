"""A backup is the whole hub or an error; restored, laptops notice that it is an older one and make it whole again."""

from __future__ import annotations

import base64
import hashlib
import json
import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
import zstandard

from fourpermille_desktop.errors import BackupFromNewerHub, DiskFull, FileNotWritable, HubBackupDamaged, HubNotEmpty
from fourpermille_desktop.hub import backup, backup_photos
from fourpermille_desktop.hub.blobs import MAX_BYTES, Blobs, Upload
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
    sha = a_photo(small, 1)
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
        assert photos_of(small) == photos_of(large) == photos_of(back) and sha in str(photos_of(back).keys())
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


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ({"tables": "abc"}, []),
        ({"tables": {"node": 5}}, []),
        ({"tables": {"node": [["id"]]}}, []),
        ({"version": "x"}, []),
        ({"version": [1]}, []),
        ({}, ["node", {"c": 1}]),
        ({}, ["node", {"b": 5}]),
        ({}, ["node", {"b": "!!"}]),
        ({}, ["node", [1]]),
        ({}, ["node", "text"]),
        ({}, ["node", None]),
    ],
)
def test_a_backup_that_was_made_up_with_a_right_hash_is_refused_with_a_sentence(
    empty: Store, tmp_path: Path, told: dict[str, object], row: list[object]
) -> None:
    first = {"format": backup.FORMAT, "version": 2, "tables": {"node": ["id"]}, **told}
    lines = b"".join(json.dumps(line).encode() + b"\n" for line in ([first, row] if row else [first]))
    last = {"rows": int(bool(row)), "photos": 0, "sha256": hashlib.sha256(lines).hexdigest()}
    file = tmp_path / "made-up"
    file.write_bytes(zstandard.compress(lines + json.dumps(last).encode() + b"\n"))
    before = every_row(empty)
    with pytest.raises(HubBackupDamaged):
        backup.restore(empty, file)
    assert every_row(empty) == before


def test_the_backup_of_a_newer_hub_asks_for_an_update(empty: Store, tmp_path: Path) -> None:
    source = open_store(tmp_path / "source")
    backup.back_up(source, tmp_path / "good")
    source.close()
    plain = zstandard.ZstdDecompressor().decompressobj().decompress((tmp_path / "good").read_bytes())
    for old, new in ((b'"version":2', b'"version":3'), (b'"node":["id"', b'"node":["id","colour"')):
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


# --- photos ---


def a_photo(store: Store, seed: int, size: int = 90_000, space: bytes = FIELD_SPACE) -> str:
    """Sent to this hub as a laptop sends it."""
    content = random.Random(seed).randbytes(size)
    sha = hashlib.sha256(content).hexdigest()
    upload, blobs = Upload(space, sha, size, b""), Blobs(store.folder / "photos")
    assert blobs.append(upload, blobs.begin(upload), content) == size
    return sha


def photos_of(store: Store) -> dict[str, bytes]:
    folder = store.folder / "photos"
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.glob("*/??/*") if file.is_file()}


def unpacked(file: Path) -> list[bytes]:
    return zstandard.ZstdDecompressor().decompressobj().decompress(file.read_bytes()).splitlines(keepends=True)


def packed(file: Path, lines: list[bytes]) -> Path:
    """The lines as a backup whose last line is right again: what a hostile hand can make."""
    *body, last = lines
    end = json.loads(last) | {"sha256": hashlib.sha256(b"".join(body)).hexdigest()}
    end["photos"] = sum(line.startswith(b'{"photo"') for line in body)
    file.write_bytes(zstandard.compress(b"".join(body) + json.dumps(end).encode() + b"\n"))
    return file


def test_photos_survive_a_backup_and_a_restore_space_by_space(store: Store, empty: Store, tmp_path: Path) -> None:
    store.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(3)))
    other = bytes(15) + b"z"
    for seed, size, space in ((1, 90_000, FIELD_SPACE), (2, MAX_BYTES, FIELD_SPACE), (1, 90_000, other)):
        a_photo(store, seed, size, space)
    Blobs(store.folder / "photos").begin(Upload(FIELD_SPACE, "e" * 64, 50, b""))  # not whole: it stays behind
    done = backup.back_up(store, tmp_path / "hub.backup")
    back = backup.restore(empty, tmp_path / "hub.backup")
    assert photos_of(empty) == photos_of(store) and len(photos_of(empty)) == 3
    assert (done.photos, done.photo_bytes) == (back.photos, back.photo_bytes) == (3, MAX_BYTES + 180_000)
    assert every_row(empty) == every_row(store)
    files = [file for file in (empty.folder / "photos").rglob("*") if file.is_file()]
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files) and len(files) == 3


def test_a_photo_that_rotted_in_the_hubs_folder_is_not_carried_on_and_is_counted(empty: Store, tmp_path: Path) -> None:
    source = open_store(tmp_path / "source")
    good, bad = a_photo(source, 1), a_photo(source, 2)
    file = Blobs(source.folder / "photos").path(FIELD_SPACE, bad)
    assert file is not None
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    done = backup.back_up(source, tmp_path / "hub.backup")
    source.close()
    assert (done.photos, done.spoilt) == (1, 1)
    backup.restore(empty, tmp_path / "hub.backup")
    assert Blobs(empty.folder / "photos").missing(FIELD_SPACE, [good, bad]) == [bad]


def test_a_photo_that_was_changed_in_a_backup_is_refused_and_nothing_is_written(empty: Store, tmp_path: Path) -> None:
    source = open_store(tmp_path / "source")
    source.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(3)))
    a_photo(source, 1), a_photo(source, 2)
    backup.back_up(source, tmp_path / "good")
    source.close()
    lines = unpacked(tmp_path / "good")
    at = next(number for number, line in enumerate(lines) if line.startswith(b'{"photo"'))
    photo = json.loads(lines[at])
    other = base64.b64encode(b"another picture").decode()
    before = every_row(empty)
    for change in (
        {"b": other},
        {"b": "?"},
        {"b": 7},
        {"photo": "0" * 64},
        {"photo": "../../x"},
        {"space": "../../../outside"},
        {"space": "ab"},
        {
            "b": base64.b64encode(bytes(MAX_BYTES + 1)).decode(),
            "photo": hashlib.sha256(bytes(MAX_BYTES + 1)).hexdigest(),
        },
    ):
        changed = [*lines[: at + 1], json.dumps(photo | change).encode() + b"\n", *lines[at + 2 :]]
        with pytest.raises(HubBackupDamaged):
            backup.restore(empty, packed(tmp_path / "bad", changed))
        assert every_row(empty) == before and not photos_of(empty)
    backup.restore(empty, packed(tmp_path / "bad", lines))
    assert len(photos_of(empty)) == 2, "what `packed` makes of the lines as they were is a good backup"


def test_a_hub_whose_disk_fills_with_photos_is_as_empty_as_before(
    empty: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = open_store(tmp_path / "source")
    source.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(3)))
    a_photo(source, 1), a_photo(source, 2)
    backup.back_up(source, tmp_path / "good")
    source.close()
    before, room = every_row(empty), [900, 50, 50]  # room for the first photo, none for the second
    with monkeypatch.context() as full:
        full.setattr(backup_photos, "free_mb", lambda _folder: room.pop(0))
        with pytest.raises(DiskFull):
            backup.restore(empty, tmp_path / "good")
    assert every_row(empty) == before and not photos_of(empty)
    backup.restore(empty, tmp_path / "good")
    assert len(photos_of(empty)) == 2


def test_a_backup_of_version_1_which_held_no_photos_restores(empty: Store, tmp_path: Path) -> None:
    """Written as version 1 wrote it: the rows, and a last line that counts rows only."""
    source = open_store(tmp_path / "source")
    source.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(20)))
    with source.reading() as conn:
        first, *rows = backup._lines(source, conn)
    lines = [first.replace(b'"version":2', b'"version":1'), *rows]
    end = {"rows": len(rows), "sha256": hashlib.sha256(b"".join(lines)).hexdigest()}
    old = zstandard.compress(b"".join(lines) + json.dumps(end).encode() + b"\n")
    (tmp_path / "old").write_bytes(old)
    (tmp_path / "cut").write_bytes(zstandard.compress(b"".join(lines)))
    with pytest.raises(HubBackupDamaged):
        backup.restore(empty, tmp_path / "cut")
    backup.restore(empty, tmp_path / "old")
    assert every_row(empty) == every_row(source)
    source.close()
