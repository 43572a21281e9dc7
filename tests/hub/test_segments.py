"""Segments on both databases: they are the closed feed as a newcomer may see it, made once, and never stale."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from fourpermille_desktop.hub import backup, segments
from fourpermille_desktop.hub.holds import HELD, hold
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.segments import Segment, Segments
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, metadata, open_store
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit, lacks_values
from fourpermille_desktop.ledger.dialogue import ROOM, feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED, Answer
from fourpermille_desktop.ledger.wire import Limits, Run
from tests.hub.postgres import HubDatabase
from tests.hub.test_store import runs_of_laptop
from tests.ledger.nodes import MemoryLaptop
from tests.sync.victim import hub_process

PATH = f"/v1/spaces/{b64(FIELD_SPACE)}/segments"
NOTE_CHARS = 15_000
COMMITS = 440  # 6.6 MB of canonical bytes: four segments, and a rest


def a_long_chain(number: int = 1, commits: int = COMMITS, *, packs_badly: bool = False) -> list[Run]:
    laptop, dice = MemoryLaptop(number), random.Random(number)
    for i in range(commits):
        once = NOTE_CHARS if packs_badly else 100
        laptop.write(i.to_bytes(16, "big"), "notes", dice.randbytes(once // 2).hex() * (NOTE_CHARS // once))
    return runs_of_laptop(laptop)


LONG_CHAIN = a_long_chain()


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    made.space(FIELD_SPACE).take(LONG_CHAIN)
    yield made
    made.close()


@pytest.fixture
def http(store: Store) -> TestClient:
    return TestClient(create_app(store), raise_server_exceptions=False)


def made(store: Store) -> list[Segment]:
    held, is_more = Segments(store).made(FIELD_SPACE, seconds=60)
    assert not is_more
    return held


def opened(store: Store, one: Segment) -> Answer:
    raw = Segments(store).read(FIELD_SPACE, one.sha256)
    assert raw is not None and len(raw) == one.size and hashlib.sha256(raw).hexdigest() == one.sha256
    limits = Limits()
    assert len(raw) <= limits.packed_bytes
    key_of = store.space(FIELD_SPACE).key_of
    return messages.answer_from(wire.unpack(raw, limits.inflated_bytes), FIELD_SPACE, limits, key_of)


def commits_in(store: Store, held: list[Segment]) -> list[Commit]:
    pages = [opened(store, one).page for one in held]
    return [commit for page in pages for item in page if isinstance(item, Run) for commit in item.commits]


def files(store: Store) -> list[Path]:
    return sorted((store.folder / "segments").glob("*/*"))


def as_newcomer(http: TestClient) -> list[str]:
    return [one["sha256"] for one in http.get(PATH).json()["segments"]]


def test_segments_are_the_closed_part_of_the_feed_from_its_start(store: Store, http: TestClient) -> None:
    told = http.get(PATH).json()
    held = made(store)
    assert told == {
        "v": 1,
        "hub": b64(store.id),
        "segments": [
            {"sha256": one.sha256, "size": one.size, "first": one.first, "last": one.last, "feed": b64(one.feed)}
            for one in held
        ],
    }
    assert len(held) >= 4 and [one.first for one in held] == [1, *(one.last + 1 for one in held[:-1])]
    with store.space(FIELD_SPACE).look() as look:
        rows = look.feed_after(0, 10**6)
    commits = commits_in(store, held)
    assert [commit.hash for commit in commits] == [row.tip.hash for row in rows[: held[-1].last]]
    at = NOTHING_FED
    for one in held:
        at = feed_hash(at, [row.tip.hash for row in rows[one.first - 1 : one.last]])
        cursor = opened(store, one).cursor
        assert one.feed == at and cursor == messages.Cursor(store.id, one.last, at)
    rest = sum(row.size for row in rows[held[-1].last :])
    assert 0 < rest <= ROOM, "what is left to pages is less than a page may hold"


def test_what_packs_badly_still_fits_into_one_envelope(hub_database: HubDatabase) -> None:
    store = hub_database.open()
    store.space(FIELD_SPACE).take(a_long_chain(2, 120, packs_badly=True))
    (one,) = made(store)
    assert 128 * 1024 < one.size <= Limits().packed_bytes and len(commits_in(store, [one])) == one.last
    store.close()


def test_what_is_not_yet_closed_is_no_segment(hub_database: HubDatabase) -> None:
    store = hub_database.open()
    assert Segments(store).made(FIELD_SPACE) == ([], False)
    store.space(FIELD_SPACE).take(a_long_chain(2, 40))
    assert Segments(store).made(FIELD_SPACE) == ([], False)
    assert not (store.folder / "segments").exists()
    store.close()


def test_a_segment_is_made_once_and_lies_there_for_its_owner_only(store: Store) -> None:
    held = made(store)
    before = [(file, file.stat().st_mtime_ns) for file in files(store)]
    store.space(FIELD_SPACE).take(a_long_chain(3, 120))
    more = made(store)
    assert more[: len(held)] == held and len(more) > len(held)
    assert [(file, file.stat().st_mtime_ns) for file, _at in before] == before
    assert {file.name for file in files(store)} == {one.sha256 for one in more}
    for file in files(store):
        assert file.stat().st_mode & 0o777 == 0o600
        assert {folder.stat().st_mode & 0o777 for folder in (file.parent, file.parent.parent)} == {0o700}


def test_parts_of_a_file_come_by_range_and_its_hash_is_the_etag(store: Store, http: TestClient) -> None:
    one = made(store)[0]
    raw = Segments(store).read(FIELD_SPACE, one.sha256) or b""
    tag = f'"{one.sha256}"'

    def get(**headers: str) -> httpx2.Response:
        return http.get(
            f"{PATH}/{one.sha256}", headers={name.replace("_", "-"): held for name, held in headers.items()}
        )

    whole = get()
    assert whole.status_code == 200 and whole.content == raw and whole.headers["etag"] == tag
    assert "immutable" in whole.headers["cache-control"] and "private" in whole.headers["cache-control"]
    last = one.size - 1
    for asked, start, end in (
        ("0-99", 0, 99),
        (f"100-{last + 500}", 100, last),
        (f"{last}-", last, last),
        ("-7", last - 6, last),
        (f"-{10**14}", 0, last),
    ):
        part = get(range=f"bytes={asked}", if_range=tag)
        assert part.status_code == 206 and part.content == raw[start : end + 1], asked
        assert part.headers["content-range"] == f"bytes {start}-{end}/{one.size}" and part.headers["etag"] == tag
    other = get(range="bytes=100-199", if_range='"another"')
    assert other.status_code == 200 and other.content == raw, "a range of something else begins anew"
    for nonsense in ("bytes=9-3", "bytes=-", "bytes=a-b", "bytes=0-1,5-6", "lines=1-2"):
        assert get(range=nonsense).content == raw, nonsense
    for outside in (f"bytes={one.size}-", "bytes=-0", f"bytes={10**14}-{10**14}"):
        refused = get(range=outside)
        assert refused.status_code == 416 and refused.headers["content-range"] == f"bytes */{one.size}", outside
        assert refused.json()["code"] == "outside-the-file"


@pytest.mark.parametrize("name", ["0" * 64, "%00", "..%2f..%2fhub.db", "x" * 3000, "A" * 64])
def test_no_other_name_opens_a_file(store: Store, http: TestClient, name: str) -> None:
    made(store)
    refused = http.get(f"{PATH}/{name}")
    assert refused.status_code == 404 and refused.json()["code"] in ("segment-unknown", "address-unknown")


def test_a_segment_is_given_to_those_who_may_read_the_space_only(store: Store, http: TestClient) -> None:
    one = made(store)[0]
    elsewhere = f"/v1/spaces/{b64(bytes([7] * 16))}/segments"
    for path in (elsewhere, f"{elsewhere}/{one.sha256}"):
        assert http.get(path).json()["code"] == "space-unknown"
    Members(store).found()
    for path in (PATH, f"{PATH}/{one.sha256}"):
        refused = http.get(path)
        assert (refused.status_code, refused.json()["code"]) == (401, "token-needed")


def test_what_is_held_back_is_sealed_in_a_segment(store: Store) -> None:
    kept = LONG_CHAIN[0].commits[2]
    with store.writing() as conn:
        row = {"space": FIELD_SPACE, "hash": kept.hash, "replica": kept.header.replica, "n": kept.header.n}
        row |= {"device": b"a colleague", "reason": "may-not-write", "state": HELD, "at": 1, "note": "between us"}
        conn.execute(hold.insert().values(**row))
    held = made(store)
    assert [commit.hash for commit in commits_in(store, held) if lacks_values(commit)] == [kept.hash]
    holds = [told for one in held for told in opened(store, one).holds]
    assert [told.tip.hash for told in holds] == [kept.hash]
    assert (holds[0].reason, holds[0].note) == ("", ""), "why is between the author and supervisors"


def test_workers_that_make_the_same_segments_at_once_agree(hub_database: HubDatabase, store: Store) -> None:
    stores = [hub_database.open() for _ in range(3)]
    start, lists = threading.Barrier(len(stores)), []

    def make(one: Store) -> None:
        start.wait()
        lists.append(made(one))

    threads = [threading.Thread(target=make, args=(one,)) for one in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(lists) == 3 and lists[0] == lists[1] == lists[2] == made(store)
    assert len(commits_in(store, lists[0])) == lists[0][-1].last
    for one in stores:
        one.close()


def test_two_who_ask_one_worker_at_once_both_get_all(store: Store, http: TestClient) -> None:
    lists: list[list[str]] = []
    threads = [threading.Thread(target=lambda: lists.append(as_newcomer(http))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert lists == [[one.sha256 for one in made(store)]] * 3


def test_after_forgetting_nothing_of_the_old_bytes_is_left_and_the_next_one_who_asks_makes_them(store: Store) -> None:
    old = made(store)
    segments.forget(store, FIELD_SPACE)
    assert files(store) == [] and Segments(store).listed(FIELD_SPACE) == []
    assert all(Segments(store).read(FIELD_SPACE, one.sha256) is None for one in old)
    assert [(one.first, one.last) for one in made(store)] == [(one.first, one.last) for one in old]


def test_what_was_being_made_from_the_old_bytes_never_counts(store: Store) -> None:
    class Slow(Segments):
        """Whoever erases something is faster than the packing."""

        def _written(self, *made: object) -> bool:
            segments.forget(self.store, FIELD_SPACE)
            return super()._written(*made)  # type: ignore[arg-type]

    slow = Slow(store)
    assert slow._make(FIELD_SPACE, [], [])
    assert slow.listed(FIELD_SPACE) == []
    assert files(store) == [], "nor does it stay on the disk"
    assert len(made(store)) >= 4


def test_a_forgotten_file_that_a_killed_process_left_goes_away(store: Store) -> None:
    folder = store.folder / "segments" / b64(FIELD_SPACE)
    made(store)
    old, young = folder / ("0" * 64), folder / f".{'1' * 64}.part"
    for file in (old, young):
        file.write_bytes(b"left")
    os.utime(old, (time.time() - 7200,) * 2)
    made(store)
    assert not old.exists() and young.exists(), "another worker may be writing it"


def test_a_file_that_is_gone_is_made_again_with_those_behind_it(store: Store, http: TestClient) -> None:
    before = as_newcomer(http)
    folder = store.folder / "segments" / b64(FIELD_SPACE)
    (folder / before[1]).unlink()
    assert http.get(f"{PATH}/{before[1]}").status_code == 404
    assert as_newcomer(http) == before
    assert http.get(f"{PATH}/{before[1]}").status_code == 200


def test_segments_of_another_feed_do_not_count(store: Store) -> None:
    """A database that was put back under the program."""
    held = made(store)
    with store.writing() as conn:
        conn.execute(sa.update(segments.segment).where(segments.segment.c.first == 1).values(feed=bytes(32)))
    assert Segments(store).listed(FIELD_SPACE) == []
    assert made(store) == held


def test_when_there_is_no_time_for_all_the_next_question_goes_on(store: Store) -> None:
    hub, seen, rounds = Segments(store), [0], 0
    while True:
        held, is_more = hub.made(FIELD_SPACE, seconds=0.05)
        assert len(held) >= seen[-1]
        seen.append(len(held))
        rounds += 1
        if not is_more:
            break
    assert rounds > 1 and held == made(store)


def test_a_backup_holds_no_segments_and_the_restored_hub_makes_them(store: Store, tmp_path: Path) -> None:
    held = made(store)
    backup.back_up(store, tmp_path / "copy")
    again = open_store(tmp_path / "restored")
    backup.restore(again, tmp_path / "copy")
    with again.reading() as conn:
        for table in (segments.segment, segments.turn):
            assert conn.execute(sa.select(table)).all() == []
    assert made(again) == held
    again.close()


def test_a_hub_from_before_segments_opens_and_makes_them(store: Store, hub_database: HubDatabase) -> None:
    with store.writing() as conn:
        metadata.drop_all(conn, tables=[segments.segment, segments.turn])
    again = hub_database.open()
    assert len(made(again)) >= 4
    again.close()


@pytest.mark.parametrize("mark", ["segment.written", "segment.before_commit", "segment.entered"])
def test_a_hub_killed_while_it_makes_one_goes_on(store: Store, hub_database: HubDatabase, mark: str) -> None:
    with hub_process(hub_database.arguments, f"{mark}:2") as (process, url):
        with pytest.raises(httpx2.HTTPError):
            httpx2.get(url + PATH, timeout=60)
        assert process.wait(timeout=20) != 0
    with hub_process(hub_database.arguments) as (_process, url):
        told = httpx2.get(url + PATH, timeout=60).json()["segments"]
    held = made(store)
    assert [one["sha256"] for one in told] == [one.sha256 for one in held]
    assert len(commits_in(store, held)) == held[-1].last
