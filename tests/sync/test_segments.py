"""The first sync by segments: the same as by pages, to the byte, whatever the line and the hub do to it.

Proves I1, I2, I4, I6, I8 (cut and killed), I11 (what is held back), I12 and I14 (a hub that lies) for this road.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx2
import pytest
import zstandard
from starlette.testclient import TestClient

from fourpermille_desktop.errors import HubLineBroke, HubRefused, Stopped
from fourpermille_desktop.hub import segments as hub_segments
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED, Answer, Cursor
from fourpermille_desktop.ledger.wire import Limits, Run
from fourpermille_desktop.records import doctor
from fourpermille_desktop.records.exchange import Exchange, met_hub
from fourpermille_desktop.records.log import Author, Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome
from fourpermille_desktop.sync.segments import PIECE_BYTES
from tests.ledger import oracle
from tests.sync.conftest import Opened
from tests.sync.real_team import RealHub, RealLaptop, a_folder
from tests.sync.relay import DOWN, Fault, Relay, live_hub
from tests.sync.test_holds import Team, rebuilds, shown, write
from tests.sync.victim import hub_process, saved, started

HUB = "http://hub"
LIST = f"/v1/spaces/{b64(FIELD_SPACE)}/segments"
MOST_AGAIN = 256 * 1024


def filler(records: Records, count: int, dice: random.Random) -> None:
    """Notes that pack badly: about 7 kB each on the line, 15 kB of canonical bytes."""
    for _ in range(count):
        records.commit([Edit("sample", new_id(), {"code": "K1", "notes": dice.randbytes(7500).hex()})])


@dataclass
class Hub:
    """A hub with a closed part of two segments (of two pieces each), some conflicts in it, and an open rest."""

    folder: Path
    store: Store
    http: TestClient
    listed: list[dict[str, Any]]

    def file(self, place: int) -> bytes:
        raw = hub_segments.Segments(self.store).read(FIELD_SPACE, self.listed[place]["sha256"])
        assert raw is not None
        return raw


@pytest.fixture(scope="module")
def made_hub() -> Iterator[Hub]:
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    folder, dice = a_folder(), random.Random(4)
    store = open_store(folder / "hub")
    http = TestClient(create_app(store), raise_server_exceptions=False)
    authors = [RealLaptop(folder / name) for name in ("author", "colleague")]
    shared = [new_id() for _ in range(3)]
    for turn in range(3):
        for author in authors:  # who have not seen each other
            if turn < 2:  # more changes in a segment than one transaction takes
                author.records.commit([Edit("sample", new_id(), {"code": f"I{i}"}) for i in range(190)])
            filler(author.records, 20, dice)
            for record in shared:
                author.records.commit([Edit("sample", record, {"code": "S", "notes": f"{author.folder.name} {turn}"})])
    for author in authors:
        client.sync(author.records, HUB, http=http)
    filler(authors[0].records, 20, dice)
    client.sync(authors[0].records, HUB, http=http)
    for author in authors:
        author.close()
    listed = http.get(LIST).json()["segments"]
    assert len(listed) == 2 and all(PIECE_BYTES < one["size"] <= MOST_AGAIN for one in listed)
    yield Hub(folder, store, http, listed)
    store.close()
    shutil.rmtree(folder)


@dataclass
class Line:
    """The hub behind a line that is watched, and where `answer` may say something else than it."""

    hub: TestClient
    paths: list[str] = field(default_factory=list)
    ranges: list[tuple[str, str]] = field(default_factory=list)  # path, range
    answer: Callable[[str, httpx2.Response], httpx2.Response | None] = lambda _path, _said: None
    carried: int = 0

    @contextmanager
    def stream(self, method: str, url: str, **named: Any) -> Iterator[httpx2.Response]:
        path = url.removeprefix(HUB)
        self.paths.append(path)
        if "Range" in named["headers"]:
            self.ranges.append((path, named["headers"]["Range"]))
        with self.hub.stream(method, url, **named) as said:  # type: ignore[arg-type]
            raw = b"".join(said.iter_raw())
        whole = httpx2.Response(said.status_code, headers=dict(said.headers), stream=httpx2.ByteStream(raw))
        told = self.answer(path, whole) or whole
        self.carried += len(raw)
        if isinstance(told, Exception):
            raise told
        transport = httpx2.MockTransport(lambda _request: told)
        with httpx2.Client(transport=transport) as http, http.stream(method, url) as answer:
            yield answer

    @property
    def files(self) -> list[str]:
        return [path.rsplit("/", 1)[1] for path, _range in self.ranges]


def said(status: int, raw: bytes, **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(status, headers=named, stream=httpx2.ByteStream(raw))


def sync(records: Records, http: Any, **how: Any) -> Outcome:
    return client.sync(records, HUB, http=http, **how)


def dump(records: Records) -> tuple[Any, ...]:
    """The tables, the log row by row, and what stands between this laptop and hubs."""
    of_log = "lid, space, replica, n, hash, parent, header, body, seed, salts, form, sig"  # without when it came
    asked = [f"select {of_log} from log order by lid", "select * from tip order by lid", "select * from cursor"]
    with records.reading() as conn:
        rows = [conn.exec_driver_sql(one).all() for one in asked]
    return records.tables_digest(), rows


def without_segments(path: str, told: httpx2.Response) -> httpx2.Response | None:
    """A hub from before segments."""
    if path == "/v1/hello":
        greeting = json.loads(told.read())
        del greeting["features"]
        return said(200, json.dumps(greeting).encode(), content_type="application/json")
    return None


@pytest.fixture(scope="module")
def by_pages(made_hub: Hub) -> tuple[Any, ...]:
    laptop, line = RealLaptop(made_hub.folder / "by pages"), Line(made_hub.http, answer=without_segments)
    assert sync(laptop.records, line).pulled == 918
    assert not any("segments" in path for path in line.paths), "an old hub is not asked"
    dumped = dump(laptop.records)
    laptop.close()
    return dumped


def test_a_first_sync_by_segments_equals_one_by_pages_to_the_byte(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]
) -> None:
    records, line, told = opened("newcomer"), Line(made_hub.http), list[tuple[int, int, int]]()
    bytes_told: list[tuple[int, int]] = []
    outcome = sync(records, line, progress=lambda *now: told.append(now), traffic=lambda *now: bytes_told.append(now))
    assert dump(records) == by_pages
    names = [one["sha256"] for one in made_hub.listed]
    assert line.files == [name for name in names for _piece in range(2)]
    assert line.paths[:2] == ["/v1/hello", LIST] and set(line.paths[6:]) == {LIST.replace("segments", "sync")}
    assert outcome.paused is None and outcome.missing == 0 and outcome.conflicts == 3
    assert [now[1] for now in told] == sorted(now[1] for now in told) and told[-1][1] == outcome.pulled
    assert len(told) >= 4 and bytes_told[-1][1] == outcome.bytes_down >= sum(one["size"] for one in made_hub.listed)
    rebuilds(records)
    assert all(check.ok for check in doctor.checks(records) if check.name != "disk")


def test_a_quiet_sync_afterwards_is_one_turn_and_asks_for_no_segments(opened: Opened, made_hub: Hub) -> None:
    records = opened("newcomer")
    sync(records, made_hub.http)
    line = Line(made_hub.http)
    outcome = sync(records, line)
    assert line.paths == [LIST.replace("segments", "sync")] and outcome.bytes_up + outcome.bytes_down <= 600


def test_who_met_an_old_hub_before_is_told_that_it_has_none_and_reads_pages(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]
) -> None:
    records = opened("newcomer")

    def old(path: str, told: httpx2.Response) -> httpx2.Response | None:
        document = made_hub.http.get("/v1/nothing")
        return said(404, document.content, content_type="application/problem+json") if path == LIST else None

    sync(records, Line(made_hub.http, answer=without_segments))
    with records.writing() as conn:
        conn.exec_driver_sql("delete from cursor")  # met, and nothing read
    assert met_hub(records, HUB) == made_hub.store.id
    line = Line(made_hub.http, answer=old)
    sync(records, line)
    assert line.paths[0] == LIST and not line.files and dump(records) == by_pages


# --- a line that breaks ---


def test_a_line_cut_anywhere_goes_on_in_the_same_sync_and_costs_a_piece_at_most(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]
) -> None:
    with live_hub() as live:
        live.show(create_app(made_hub.store))
        for place, part in enumerate((0.0, 0.1, 0.3, 0.45, 0.6, 0.7)):
            relay, records = Relay(live.port), opened(f"newcomer {place}")
            relay.fault = Fault("cut", DOWN, 1500 + int(part * sum(one["size"] for one in made_hub.listed)))
            with httpx2.Client(timeout=20) as http:
                outcome = client.sync(records, relay.url, http=http)
            assert relay.fault is None and outcome.missing == 0
            assert dump(records) == by_pages
            headers = 700 * 12
            assert relay.passed[DOWN] <= outcome.bytes_down + PIECE_BYTES + headers < outcome.bytes_down + MOST_AGAIN
            relay.close()


def test_a_line_that_stays_broken_ends_the_sync_and_the_next_one_goes_on_behind_what_is_stored(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]
) -> None:
    names = [one["sha256"] for one in made_hub.listed]
    for pieces in range(4):
        records = opened(f"newcomer {pieces}")
        line = Line(made_hub.http)

        def broken(path: str, _told: httpx2.Response, line: Line = line, pieces: int = pieces) -> Any:
            is_over = len(line.ranges) > pieces
            return httpx2.ReadError("the line broke") if is_over and path.startswith(LIST) else None

        line.answer = broken
        with pytest.raises(HubLineBroke) as caught:
            sync(records, line)
        assert caught.value.sentence()
        cursor = Exchange(records, FIELD_SPACE).cursor(made_hub.store.id)
        stored = pieces // 2
        assert (cursor.seq if cursor else 0) == (made_hub.listed[stored - 1]["last"] if stored else 0)
        again = Line(made_hub.http)
        sync(records, again)
        assert again.files == [name for name in names[stored:] for _piece in range(2)], "nothing stored comes again"
        twice = sum(one["size"] for one in made_hub.listed[stored : stored + 1]) if pieces % 2 else 0
        assert twice <= MOST_AGAIN
        assert dump(records)[0] == by_pages[0] and dump(records) == by_pages


def test_stop_is_heard_between_two_pieces_and_the_next_sync_goes_on(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]
) -> None:
    records, line = opened("newcomer"), Line(made_hub.http)
    with pytest.raises(Stopped):
        sync(records, line, stop=lambda: len(line.ranges) == 3)
    assert len(line.ranges) == 3
    again = Line(made_hub.http)
    sync(records, again)
    assert set(again.files) == {made_hub.listed[1]["sha256"]} and dump(records) == by_pages


@pytest.mark.parametrize(
    "mark",
    [
        "segments.list_read",
        "segments.piece_read:2",
        "segments.file_read",
        "exchange.run_stored:5",
        "exchange.cursor_moved",
        "exchange.taken",
        "exchange.taken:2",
        "segments.stored",
        "segments.stored:2",
    ],
)
def test_a_laptop_killed_there_has_what_it_stored_and_goes_on(made_hub: Hub, tmp_path: Path, mark: str) -> None:
    shutil.copytree(made_hub.folder / "hub", tmp_path / "hub")
    with hub_process(["--data", str(tmp_path / "hub")]) as (_process, url):
        child = started(["laptop", str(tmp_path / "laptop"), url, "1"], mark)
        told = child.communicate(timeout=120)[0]
        assert child.returncode == -signal.SIGKILL
        laptop, hub = RealLaptop(tmp_path / "laptop"), RealHub(tmp_path / "hub", url)
        mine = laptop.log()
        assert saved(told) <= set(mine) and oracle.is_without_gap(mine)
        cursor = laptop.exchange.cursor(hub.id)
        assert not cursor or set(hub.fed()[: cursor.seq]) <= set(mine), "I4"
        assert not cursor or hub.feed_at(cursor.seq) == cursor.feed
        rebuilds(laptop.records)
        if mark == "exchange.taken":
            assert cursor and cursor.seq < made_hub.listed[0]["last"], "in the middle of the first segment"
        asked: list[str] = []
        hooks = {"request": [lambda request: asked.append(request.url.path)]}
        with httpx2.Client(timeout=20, event_hooks=hooks) as http:
            outcome = client.sync(laptop.records, url, http=http)
        left = [one["sha256"] for one in made_hub.listed if not cursor or one["last"] > cursor.seq]
        assert [path for path in asked if path.startswith(f"{LIST}/")] == [
            f"{LIST}/{n}" for n in left for _ in range(2)
        ]
        assert set(laptop.log()) == set(hub.log()) and outcome.missing == 0 and outcome.waiting == 0
        rebuilds(laptop.records)
        laptop.close()
        hub.close()


# --- a hub that lies ---


def page_of(raw: bytes, key_of: Any) -> Answer:
    limits = Limits()
    return messages.answer_from(wire.unpack(raw, limits.inflated_bytes), FIELD_SPACE, limits, key_of)


class Liar:
    """A hub whose first segment is another one, named by its right hash, with a list that fits."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.listed = [dict(one) for one in hub.listed]
        self.files = {one["sha256"]: hub.file(place) for place, one in enumerate(hub.listed)}
        self.are_pages_there = False
        self.content_range = ""

    def tell(self, raw: bytes, place: int = 0) -> None:
        name = hashlib.sha256(raw).hexdigest()
        self.files[name] = raw
        self.listed[place] |= {"sha256": name, "size": len(raw)}

    def tell_page(self, change: Callable[[Answer], Answer], space: bytes = FIELD_SPACE) -> None:
        """The first file with another page in it; hash, feed hash and numbers of the list fit."""
        page = change(page_of(self.hub.file(0), self.hub.store.space(FIELD_SPACE).key_of))
        if page.cursor:
            self.listed = self.listed[:1]
            self.listed[0] |= {"last": page.cursor.seq, "feed": b64(page.cursor.feed)}
        self.tell(wire.pack(messages.to_bytes(space, page)))

    def __call__(self, path: str, told: httpx2.Response) -> Any:
        if path == LIST:
            answer = {"v": 1, "hub": b64(self.hub.store.id), "segments": self.listed}
            return said(200, json.dumps(answer).encode(), content_type="application/json")
        if path.startswith(LIST):
            raw = self.files[path.rsplit("/", 1)[1]]
            start, end = self.asked
            end = min(end, len(raw) - 1)
            where = self.content_range or f"bytes {start}-{end}/{len(raw)}"
            return said(206, raw[start : end + 1], content_range=where)
        if path.endswith("/sync") and not self.are_pages_there:
            return said(429, b"", content_type="text/plain")
        return None

    def line(self) -> Line:
        line = Line(self.hub.http)

        def answer(path: str, told: httpx2.Response) -> Any:
            if line.ranges and line.ranges[-1][0] == path:
                start, _dash, end = line.ranges[-1][1].removeprefix("bytes=").partition("-")
                self.asked = (int(start), int(end))
            return self(path, told)

        line.answer = answer
        return line

    asked = (0, 0)


def _packed_otherwise(liar: Liar) -> None:
    """What is right inside, under the name of other bytes."""
    raw = wire.pack(wire.unpack(liar.hub.file(0), 10**7), 3)
    liar.files[liar.listed[0]["sha256"]] = raw
    liar.listed[0]["size"] = len(raw)


def _of_another_space(liar: Liar) -> None:
    liar.tell_page(lambda page: page, space=bytes([7] * 16))


def _reordered(liar: Liar) -> None:
    """A chain with its third run before its second; the feed hash is worked out for that order."""

    def change(page: Answer) -> Answer:
        first, second, third, *rest = [item for item in page.page if isinstance(item, Run)]
        assert third.prev == second.hash
        return fitting(page, [first, third, second, *rest])

    liar.tell_page(change)


def fitting(page: Answer, runs: list[Run]) -> Answer:
    assert page.cursor
    hashes = [commit.hash for run in runs for commit in run.commits]
    return replace(page, page=runs, cursor=Cursor(page.hub, len(hashes), feed_hash(NOTHING_FED, hashes)))


def _without_its_start(liar: Liar) -> None:
    liar.tell_page(lambda page: fitting(page, [item for item in page.page if isinstance(item, Run)][1:]))


def _acknowledging(liar: Liar) -> None:
    liar.tell_page(lambda page: replace(page, acks=[bytes(32)]))


def _of_another_hub(liar: Liar) -> None:
    def change(page: Answer) -> Answer:
        assert page.cursor
        return replace(page, hub=bytes(16), cursor=replace(page.cursor, hub=bytes(16)))

    liar.tell_page(change)


def _forged(liar: Liar) -> None:
    raw = wire.unpack(liar.hub.file(0), 10**7)
    at = raw.index(b'"sigs":"') + 20
    liar.tell(wire.pack(raw[:at] + (b"A" if raw[at : at + 1] != b"A" else b"B") + raw[at + 1 :]))


def _lies() -> dict[str, Callable[[Liar], object]]:
    def number(place: int, **other: Any) -> Callable[[Liar], object]:
        return lambda liar: liar.listed[place].update(other)

    return {
        "wrong bytes": lambda liar: liar.files.update(
            {liar.listed[0]["sha256"]: liar.files[liar.listed[0]["sha256"]][::-1]}
        ),
        "other bytes that hold the same": _packed_otherwise,
        "a file cut short": lambda liar: liar.files.update(
            {liar.listed[0]["sha256"]: liar.files[liar.listed[0]["sha256"]][:-1]}
        ),
        "another range than was asked": lambda liar: setattr(liar, "content_range", "bytes 5-131076/999999"),
        "a wrong feed hash": number(0, feed=b64(bytes(32))),
        "a wrong last number": number(0, last=1),
        "a gap": number(0, first=2),
        "files in another order": lambda liar: liar.listed.reverse(),
        "the second file as the first": lambda liar: liar.tell(liar.hub.file(1)),
        "runs in another order": _reordered,
        "runs without their start": _without_its_start,
        "runs of another space": _of_another_space,
        "a word of another hub": _of_another_hub,
        "an acknowledgement": _acknowledging,
        "a forged signature": _forged,
        "a quarter of a gigabyte in zstd": lambda liar: liar.tell(zstandard.compress(bytes(256_000_000))),
        "no zstd": lambda liar: liar.tell(b"records"),
        "a million brackets": lambda liar: liar.tell(wire.pack(b'{"v":1,"acks":' + b"[" * 1_000_000)),
        "a file of a gigabyte": number(0, size=10**9),
        "a name that leads elsewhere": number(0, sha256="../" * 20 + "hub.db"),
        "no numbers": number(0, first=True),
    }


def test_the_same_hub_that_tells_the_truth_is_believed(
    opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the lies below are refused for what they are."""
    monkeypatch.setattr("fourpermille_desktop.sync.line.time.sleep", lambda _seconds: None)
    records, liar = opened("newcomer"), Liar(made_hub)
    liar.tell_page(lambda page: fitting(page, [item for item in page.page if isinstance(item, Run)]))
    line = liar.line()
    with pytest.raises(HubRefused):
        sync(records, line)
    cursor = Exchange(records, FIELD_SPACE).cursor(made_hub.store.id)
    assert cursor and cursor.seq == made_hub.listed[0]["last"]
    liar.are_pages_there = True
    sync(records, line)
    assert dump(records) == by_pages


@pytest.mark.parametrize("lie", _lies().values(), ids=list(_lies()))
def test_of_a_hub_that_lies_nothing_is_stored_and_pages_take_over(
    opened: Opened,
    made_hub: Hub,
    by_pages: tuple[Any, ...],
    lie: Callable[[Liar], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("fourpermille_desktop.sync.line.time.sleep", lambda _seconds: None)
    records, liar = opened("newcomer"), Liar(made_hub)
    line = liar.line()
    lie(liar)
    before = records.tables_digest()
    with pytest.raises(HubRefused):  # no page comes either: what is there now came from segments
        sync(records, line)
    assert LIST in line.paths
    assert records.tables_digest() == before
    with records.reading() as conn:
        assert conn.exec_driver_sql("select count(*) from log").scalar() == 0
    assert Exchange(records, FIELD_SPACE).cursor(made_hub.store.id) is None
    liar.are_pages_there = True
    sync(records, line)
    assert dump(records) == by_pages


def test_a_list_of_another_hub_is_not_followed(opened: Opened, made_hub: Hub, by_pages: tuple[Any, ...]) -> None:
    def other(path: str, _told: httpx2.Response) -> Any:
        answer = {"v": 1, "hub": b64(bytes(16)), "segments": made_hub.listed}
        return said(200, json.dumps(answer).encode(), content_type="application/json") if path == LIST else None

    records, line = opened("newcomer"), Line(made_hub.http, answer=other)
    sync(records, line)
    assert not line.files and dump(records) == by_pages


# --- what is held back, what is very much, and what a newcomer is good for ---


def test_what_is_held_back_does_not_leak_and_comes_with_its_release(
    opened: Opened, store: Store, hub: TestClient
) -> None:
    team = Team(opened, store, hub)
    author, newcomer = team.joined("author"), team.joined("newcomer")
    bag = write(author, notes="seen by all")
    mine = author.author
    author.author = Author(os.urandom(16), mine.device)
    write(author, bag, notes="nobody may read this yet")
    author.author = mine
    later = write(author, code="later")
    filler(author, 120, random.Random(5))
    team.sync(author)
    line = Line(hub)
    outcome = client.sync(newcomer, HUB, http=line)  # type: ignore[arg-type]
    assert line.files and outcome.missing == 0
    assert [path.rsplit("/", 1)[1] for path in line.paths if "segments/" not in path][:1] == ["segments"], "one pass"
    held = hub_segments.Segments(store).listed(team.space)
    raws = [wire.unpack(hub_segments.Segments(store).read(team.space, one.sha256) or b"", 10**7) for one in held]
    assert any(b"seen by all" in raw for raw in raws) and not any(b"nobody may read" in raw for raw in raws)
    assert shown(newcomer, bag) == "seen by all" and shown(newcomer, later, "code") == "later"
    (one,) = team.holds.listed()
    team.holds.release(one.space, one.hash)
    team.sync(newcomer)
    assert shown(newcomer, bag) == "nobody may read this yet"
    rebuilds(newcomer)
    second = team.joined("another newcomer")
    team.sync(second)
    assert shown(second, bag) == "nobody may read this yet", "the tail brings what the segment has sealed"
    rebuilds(second)


def test_segments_that_would_delete_very_much_wait_until_somebody_looked(
    first: Records, second: Records, hub: TestClient, tmp_path: Path
) -> None:
    bags = [new_id() for _ in range(30)]
    first.commit([Edit("sample", bag, {"code": "S"}) for bag in bags])
    for records in (first, second):
        sync(records, hub)
    first.commit([Edit("sample", bag, {"deleted": True}) for bag in bags])
    filler(first, 120, random.Random(6))
    store = open_store(tmp_path / "another hub")
    other = TestClient(create_app(store))
    client.sync(first, "http://other", http=other)
    before = second.tables_digest()
    line = Line(other)
    outcome = client.sync(second, "http://other", http=line)  # type: ignore[arg-type]
    assert line.files and outcome.paused is not None and len(outcome.paused.records) == 30
    assert second.tables_digest() == before and Exchange(second, FIELD_SPACE).cursor(store.id) is None
    outcome = client.sync(second, "http://other", http=other, agreed=30)
    assert outcome.paused is None and second.tables_digest() == first.tables_digest()
    store.close()


def test_a_newcomer_fills_an_empty_hub_again(opened: Opened, made_hub: Hub, tmp_path: Path) -> None:
    records, line = opened("newcomer"), Line(made_hub.http)
    sync(records, line)
    assert line.files
    empty = open_store(tmp_path / "empty")
    client.sync(records, "http://empty", http=TestClient(create_app(empty)))

    def commits(store: Store) -> set[bytes]:
        with store.space(FIELD_SPACE).look() as look:
            return {row.tip.hash for row in look.feed_after(0, 10**6)}

    assert commits(empty) == commits(made_hub.store)
    empty.close()
