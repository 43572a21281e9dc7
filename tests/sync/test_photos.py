"""Photos between laptops and a hub: after the records, thumbnails first, resumed anywhere, told honestly. I8, I15."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import HubLineBroke, Stopped
from fourpermille_desktop.files.pictures import Picture
from fourpermille_desktop.hub.blobs import Blobs
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, editing
from fourpermille_desktop.records.attachments import AT_HUB, HERE, WAITING
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import blobs, client
from fourpermille_desktop.sync.blobs import Carried, PhotosMoved
from fourpermille_desktop.sync.client import Outcome
from fourpermille_desktop.sync.enrol import enrol
from tests.sync.conftest import Opened
from tests.sync.relay import UP, Fault, Relay, live_hub
from tests.sync.victim import ROOT, hub_process

HUB = "http://hub"


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blobs, "time", SimpleNamespace(monotonic=time.monotonic, sleep=_at_once))


def _at_once(_seconds: float) -> None:
    """Waiting takes no time in these tests."""


class Line:
    """The hub behind a line that writes down what was asked, and answers otherwise when told to."""

    def __init__(self, http: TestClient) -> None:
        self.http = http
        self.asked: list[tuple[str, str]] = []
        self.bodies: list[int] = []
        self.break_at: set[int] = set()  # requests about photos whose answer is lost

    def stream(self, method: str, url: str, **named: Any) -> Any:
        path = url.removeprefix(HUB)
        if "/blobs" in path or "/uploads" in path:
            self.asked.append((method, path.rsplit("/", 1)[-1]))
            self.bodies.append(len(named.get("content") or b""))
            if len(self.asked) in self.break_at:
                self.http.request(method, url, **named)
                raise httpx2.ReadError("the line broke")
        return self.http.stream(method, url, **named)


def a_shot(seed: int = 1, size: int = 150_000, thumb: int = 5_000) -> Picture:
    chance = random.Random(seed)
    return Picture(chance.randbytes(size), 1600, 1200, chance.randbytes(thumb), "2026-05-12")


def a_plot(records: Records) -> str:
    return editing.add(records, "plot", {"code": "P1", "name": "By the river"})


def sync(records: Records, http: Any, **named: Any) -> Outcome:
    return client.sync(records, HUB, http=http, **named)


def states(records: Records, plot: str) -> list[str]:
    return [photo.state for photo in attachments.of_record(records, plot)]


def test_a_photo_added_on_one_laptop_is_on_the_other(first: Records, second: Records, hub: TestClient) -> None:
    plot, shot = a_plot(first), a_shot(size=700_000)
    attachments.add(first, "plot", plot, shot, "gully")
    assert states(first, plot) == [WAITING]
    assert sync(first, hub).photos == Carried(sent=2)
    assert states(first, plot) == [HERE]
    assert sync(second, hub).photos == Carried(fetched=2)
    (photo,) = attachments.of_record(second, plot)
    assert photo.state == HERE and photo.caption == "gully"
    kept = attachments.files(second)
    assert kept.read(photo.sha) == shot.content and kept.read(photo.thumb_sha) == shot.thumb


def test_when_all_photos_are_there_nothing_is_asked(first: Records, second: Records, hub: TestClient) -> None:
    attachments.add(first, "plot", a_plot(first), a_shot())
    for records in (first, second, first, second):
        sync(records, hub)
    for records in (first, second):
        line = Line(hub)
        sync(records, line)
        assert line.asked == []


def test_records_go_first_then_thumbnails_then_the_smallest(first: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    sizes = [90_000, 30_000, 60_000]
    ids = [attachments.add(first, "plot", plot, a_shot(i, size, 2_000 + i)) for i, size in enumerate(sizes)]
    photos = {photo.id: photo for photo in attachments.of_record(first, plot)}
    line = Line(hub)
    sync(first, line)
    sent = [name.partition("-")[0] for method, name in line.asked if method == "PATCH"]
    by_size = [photos[ids[i]].sha for i in (1, 2, 0)]
    assert sent == [photos[id_].thumb_sha for id_ in ids] + by_size


def test_a_photo_is_at_the_hub_only_when_its_record_and_both_files_are(first: Records, store: Store) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot())
    with TestClient(create_app(store), raise_server_exceptions=False) as hub:
        line = Line(hub)
        line.break_at = {4, 5, 6, 7, 8, 9}  # the thumbnail is announced and sent; the picture never
        outcome = sync(first, line)
        assert outcome.waiting == 0 and isinstance(outcome.photos.broke, HubLineBroke)
        assert outcome.photos.waiting == 1 and states(first, plot) == [WAITING], "its record and thumbnail are there"
        sync(first, hub)
        assert states(first, plot) == [HERE]
        attachments.describe(first, attachments.of_record(first, plot)[0].id, "a new word")
        assert states(first, plot) == [WAITING], "what was said of it has not arrived"
        sync(first, hub)
        assert states(first, plot) == [HERE]


def test_three_of_five_photos_are_at_the_hub(first: Records, second: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    for i in range(3):
        attachments.add(first, "plot", plot, a_shot(i))
    sync(first, hub)
    for i in range(3, 5):
        attachments.add(first, "plot", plot, a_shot(i))
    tally = attachments.tally(first, plot)
    assert (tally.at_hub, tally.photos, tally.here) == (3, 5, 5)
    assert tally.waiting_bytes == 2 * 155_000
    sync(second, hub)
    tally = attachments.tally(second, plot)
    assert (tally.at_hub, tally.photos, tally.here) == (3, 3, 3)


def test_data_is_spared_thumbnails_come_and_a_picture_when_somebody_asks(
    first: Records, second: Records, hub: TestClient
) -> None:
    plot = a_plot(first)
    for i in range(3):
        attachments.add(first, "plot", plot, a_shot(i, 400_000))
    sync(first, hub)
    second.profile.change_settings(data_light=True, photo_mb=1)
    assert sync(second, hub).photos == Carried(fetched=3)
    photos = attachments.of_record(second, plot)
    assert [photo.state for photo in photos] == [AT_HUB] * 3 and all(photo.has_thumb for photo in photos)
    attachments.want(second, photos[1].sha)
    assert sync(second, hub).photos == Carried(fetched=1)
    assert states(second, plot) == [AT_HUB, HERE, AT_HUB]
    line = Line(hub)
    sync(second, line)
    assert line.asked == [], "what is not fetched is not asked for again and again"


def test_a_budget_sends_what_fits_and_the_rest_next_time(first: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    first.profile.change_settings(data_light=True, photo_mb=1)
    for i in range(4):
        attachments.add(first, "plot", plot, a_shot(i, 400_000))
    line = Line(hub)
    outcome = sync(first, line)
    assert sum(line.bodies) <= 1_001_000 and (outcome.photos.sent, outcome.photos.waiting) == (6, 2)
    assert outcome.photos.waiting_bytes == 800_000 and outcome.photos.broke is None
    assert sync(first, hub).photos.waiting == 0


def test_the_same_photo_is_sent_once_and_not_at_all_where_a_colleague_sent_it(
    first: Records, second: Records, hub: TestClient
) -> None:
    for _ in range(2):
        attachments.add(first, "plot", a_plot(first), a_shot())
    line = Line(hub)
    sync(first, line)
    assert [method for method, _name in line.asked].count("PATCH") == 2
    attachments.add(second, "plot", a_plot(second), a_shot())
    line = Line(hub)
    outcome = sync(second, line)
    assert [method for method, _name in line.asked] == ["POST"] and outcome.photos == Carried()
    assert attachments.tally(second).at_hub == attachments.tally(second).photos == 3


def test_a_lost_answer_costs_at_most_one_piece_again(first: Records, hub: TestClient) -> None:
    content = a_shot(size=1_200_000)
    for lost in range(2, 12):
        records = first
        attachments.add(records, "plot", a_plot(records), a_shot(lost, len(content.content), 3_000 + lost))
        line = Line(hub)
        line.break_at = {lost}
        outcome = sync(records, line)
        assert outcome.photos.broke is None and outcome.photos.waiting == 0
        assert sum(line.bodies) <= 1_200_000 + 5_000 + 256 * 1024 + 1_000


@pytest.mark.parametrize("seed", range(4))
def test_a_line_that_breaks_at_random_bytes_ends_with_every_photo_there(
    first: Records, second: Records, store: Store, seed: int
) -> None:
    chance, plot = random.Random(seed), a_plot(first)
    for i in range(3):
        attachments.add(first, "plot", plot, a_shot(i, chance.randrange(100_000, 600_000)))
    with live_hub() as live:
        live.show(create_app(store))
        for records in (first, second):
            relay = Relay(live.port)
            try:
                for _ in range(30):
                    relay.passed = dict.fromkeys(relay.passed, 0)
                    way = UP if records is first else "down"
                    relay.fault = Fault("cut", way, chance.randrange(1_000, 400_000))
                    try:
                        outcome = client.sync(records, relay.url)
                    except HubLineBroke:
                        continue
                    if outcome.photos.broke is None and not outcome.photos.waiting and not outcome.photos.coming:
                        break
            finally:
                relay.close()
            assert states(records, plot) == [HERE] * 3
    kept = attachments.files(second)
    assert [kept.read(photo.sha) for photo in attachments.of_record(second, plot)] == [
        attachments.files(first).read(photo.sha) for photo in attachments.of_record(first, plot)
    ]


SENDER = """
import sys
import fourpermille_desktop.ui
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
records = Records(Profile(sys.argv[1]))
print(client.sync(records, sys.argv[2]).photos)
"""


@pytest.mark.parametrize("mark", ["blobs.piece_sent:2", "blobs.piece_sent:3", "photo_files.piece_written:2"])
def test_a_laptop_that_is_killed_goes_on_where_it_was(opened: Opened, tmp_path: Path, mark: str) -> None:
    first = opened("first")
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot(size=900_000))
    first.close()
    who = "first" if mark.startswith("blobs") else "second"
    with hub_process(["--data", str(tmp_path / "hub")]) as (_process, url):
        if who == "second":
            records = opened("first")
            client.sync(records, url)
            records.close()
        ended = _synced(tmp_path / who, url, mark)
        assert ended.returncode == -9
        records = opened(who)
        began = attachments.tally(records)
        assert began.at_hub == 0 or who == "second"
        carried: list[PhotosMoved] = []
        outcome = client.sync(records, url, photos=carried.append)
        assert outcome.photos.broke is None and states(records, plot) == [HERE]
        assert carried[-1].bytes_done < carried[-1].bytes_total, "what had come was not carried again"


def _synced(folder: Path, url: str, mark: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "FOURPERMILLE_CRASH_AT": mark, "FOURPERMILLE_NO_KEYRING": "1"}
    return subprocess.run([sys.executable, "-c", SENDER, str(folder), url], env=env, cwd=ROOT, check=False, timeout=60)


@pytest.fixture
def spoilt(store: Store) -> Iterator[Blobs]:
    yield Blobs(store.folder / "photos")


def test_a_hub_whose_file_was_spoilt_gives_no_wrong_photo(
    first: Records, second: Records, hub: TestClient, spoilt: Blobs
) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot(size=200_000))
    sync(first, hub)
    (photo,) = attachments.of_record(first, plot)
    file = spoilt.path(FIELD_SPACE, photo.sha)
    assert file
    content = file.read_bytes()
    file.write_bytes(b"x" + content[1:])
    outcome = sync(second, hub)
    assert (outcome.photos.fetched, outcome.photos.coming) == (1, 1)
    assert not attachments.files(second).has(photo.sha)
    file.write_bytes(content + b"x")  # another size than the record says
    assert sync(second, hub).photos.coming == 1
    file.write_bytes(content)
    assert sync(second, hub).photos.fetched == 1


def test_a_hub_that_was_put_back_without_its_photos_gets_them_again(
    first: Records, hub: TestClient, spoilt: Blobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot())
    sync(first, hub)
    (photo,) = attachments.of_record(first, plot)
    file = spoilt.path(FIELD_SPACE, photo.sha)
    assert file
    file.unlink()
    monkeypatch.setattr(attachments, "ASK_AGAIN_MS", -1)  # a week has passed
    assert sync(first, hub).photos == Carried(sent=1)
    assert spoilt.path(FIELD_SPACE, photo.sha)


def test_a_hub_put_back_from_an_old_copy_gets_its_photos_at_once(first: Records, tmp_path: Path) -> None:
    plot, folder = a_plot(first), tmp_path / "hub"
    open_store(folder).close()
    with closing(open_store(folder)) as store, TestClient(create_app(store)) as hub:
        sync(first, hub)
    shutil.copytree(folder, tmp_path / "old")
    attachments.add(first, "plot", plot, a_shot())
    with closing(open_store(folder)) as store, TestClient(create_app(store)) as hub:
        assert sync(first, hub).photos.sent == 2 and states(first, plot) == [HERE]
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "old", folder)
    with closing(open_store(folder)) as store, TestClient(create_app(store)) as hub:
        assert sync(first, hub).photos.sent == 2 and states(first, plot) == [HERE]


def test_stopping_leaves_what_was_carried(first: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    for i in range(4):
        attachments.add(first, "plot", plot, a_shot(i))
    seen: list[PhotosMoved] = []
    with pytest.raises(Stopped):
        sync(first, hub, photos=seen.append, stop=lambda: bool(seen) and seen[-1].done >= 6)
    tally = attachments.tally(first, plot)
    assert tally.at_hub == 2 and seen[-1].bytes_total == 4 * 155_000
    assert sync(first, hub).photos.sent == 2


def test_photos_come_along_into_a_team_and_go_to_its_space_only(
    first: Records, opened: Opened, store: Store, hub: TestClient
) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot())
    members = Members(store)
    for who in ("first", "second"):
        records = first if who == "first" else opened("second")
        enrol(records, HUB, members.invite("Kaya", "agent", 3_600_000).code, http=hub)
    second = opened("second")
    assert sync(first, hub).photos == Carried(sent=2)
    assert states(first, plot) == [HERE]
    assert sync(second, hub).photos == Carried(fetched=2)
    blobs_there = Blobs(store.folder / "photos")
    (photo,) = attachments.of_record(first, plot)
    assert blobs_there.path(attachments.space(first), photo.sha) and not blobs_there.path(FIELD_SPACE, photo.sha)


def test_a_hub_of_an_older_version_takes_no_photos_and_the_sync_is_well(first: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot())

    class Older(Line):
        def stream(self, method: str, url: str, **named: Any) -> Any:
            return super().stream(method, url.replace("/blobs", "/nothing"), **named)

    outcome = sync(first, Older(hub))
    assert outcome.photos.broke is None and outcome.photos.waiting == 2 and states(first, plot) == [WAITING]


def test_a_damaged_file_here_is_fetched_again(first: Records, second: Records, hub: TestClient) -> None:
    plot = a_plot(first)
    attachments.add(first, "plot", plot, a_shot())
    sync(first, hub)
    sync(second, hub)
    (photo,) = attachments.of_record(second, plot)
    kept = attachments.files(second)
    kept.path(photo.sha).write_bytes(b"rust")
    with pytest.raises(Exception, match="changed or cut short"):
        attachments.picture(second, photo)
    assert sync(second, hub).photos.fetched == 1
    assert attachments.picture(second, photo) == a_shot().content


def test_pieces_grow_on_a_quick_line_and_shrink_on_a_slow_one(
    first: Records, hub: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachments.add(first, "plot", a_plot(first), a_shot(size=1_000_000))
    sizes = []
    for seconds in (1.0, 30.0):
        clock = iter(i * seconds for i in range(10_000))
        with monkeypatch.context() as slow:
            slow.setattr(blobs.time, "monotonic", lambda clock=clock: next(clock))
            line = Line(hub)
            sync(first, line)
        sizes.append(max(line.bodies[3:]))
        attachments.add(first, "plot", a_plot(first), a_shot(seed=9, size=1_000_000))
    assert sizes == [256 * 1024, 64 * 1024]


def test_the_profile_needs_no_photos_to_open(first: Records) -> None:
    assert not (first.profile.folder / "photos").exists() and attachments.tally(first).photos == 0
    assert isinstance(first.profile, Profile)
