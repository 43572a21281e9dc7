"""The hub serves a published library by the exact names of its files, and a laptop updates from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import httpx2
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import DownloadBroke, Stopped
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.library.install import install_pack
from fourpermille_desktop.library.problems import NotALibrary
from fourpermille_desktop.library.repository import NotThere
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.sync import library_source as library_source_room
from fourpermille_desktop.sync.download import download_pack
from fourpermille_desktop.sync.library_source import HttpSource, library_source
from tests.library.published import NOW, Office, in_use, trusting


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path / "office")
    made.publish("2026.11")
    return made


@pytest.fixture
def profile(tmp_path: Path, office: Office) -> Profile:
    profile = trusting(Profile(tmp_path / "profile"), office)
    install_pack(profile, office.packs / "2026.11.pack")
    return profile


@pytest.fixture
def http(tmp_path: Path, office: Office) -> Iterator[TestClient]:
    store = open_store(tmp_path / "hub")
    with TestClient(create_app(store, library=office.folder), "http://hub.test") as client:
        yield client
    store.close()


@pytest.mark.parametrize("address", ["http://hub.test", "http://hub.test/", "http://hub.test/v1/library/"])
def test_a_laptop_updates_from_a_hub_by_any_of_its_addresses(
    profile: Profile, office: Office, http: TestClient, address: str
) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    with library_source(address, http=http) as source:
        done = update(profile, source, now=NOW)
    assert (done.new, done.objects) == ("2026.12", 2) and in_use(profile)[1].startswith("Newly told.")


def test_all_parts_come_over_the_line_and_stop_is_obeyed(
    tmp_path: Path, office: Office, http: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "nothing"), raising=False)
    bare, seen = trusting(Profile(tmp_path / "bare"), office), list[tuple[int, int]]()

    def stops(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 3:
            raise Stopped

    with library_source("http://hub.test", http=http) as source:
        with pytest.raises(Stopped):
            update(bare, source, progress=stops, now=NOW)
        done = update(bare, source, now=NOW)
    parts = len(list(office.folder.glob("objects/*/*")))
    assert (done.objects, done.new) == (parts - 3, "2026.11") and seen[-1][0] == 3


def test_parts_may_be_kept_for_ever_and_the_timestamp_never(office: Office, http: TestClient) -> None:
    part = next(office.folder.glob("objects/*/*")).relative_to(office.folder).as_posix()
    for path in (part, "metadata/1.root.json", "metadata/1.targets.json"):
        answer = http.get(f"/v1/library/{path}")
        assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"]
        assert answer.content == (office.folder / path).read_bytes()
    assert http.get("/v1/library/metadata/timestamp.json").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        *("", "metadata", "metadata/", "objects", "targets/", "metadata/root.json", "metadata/.json"),
        *("../keys/targets.key", "%2e%2e/keys/targets.key", "metadata/../../keys/targets.key"),
        *("..%2fkeys%2ftargets.key", "metadata/%2e%2e/%2e%2e/keys/targets.key", "/etc/hostname", "//etc/hostname"),
        *(
            "objects/ab/..",
            "objects%2f..%2fmetadata/timestamp.json",
            "metadata/timestamp.json%00",
            "metadata/1.root.json/",
        ),
    ],
)
def test_nothing_else_is_served_and_nothing_is_listed(http: TestClient, path: str) -> None:
    answer = http.get(f"/v1/library/{path}", follow_redirects=False)
    assert answer.status_code == 404 and answer.json()["code"] == "address-unknown"


def test_links_in_the_folder_are_not_served(office: Office, http: TestClient) -> None:
    part = next(office.folder.glob("objects/*/*"))
    path = part.relative_to(office.folder).as_posix()
    shutil.move(part, office.packs / "elsewhere")
    part.symlink_to(office.packs / "elsewhere")
    assert http.get(f"/v1/library/{path}").status_code == 404
    part.unlink()
    shutil.move(office.packs / "elsewhere", part)
    shutil.move(part.parent, office.packs / "elsewhere")
    part.parent.symlink_to(office.packs / "elsewhere")
    assert http.get(f"/v1/library/{path}").status_code == 404


def test_a_hub_without_a_library_says_that_there_is_none(tmp_path: Path, profile: Profile) -> None:
    store = open_store(tmp_path / "bare")
    with (
        TestClient(create_app(store), "http://hub.test") as http,
        library_source("http://hub.test", http=http) as source,
        pytest.raises(NotALibrary, match=r"hub\.test"),
    ):
        update(profile, source, now=NOW)
    store.close()


def test_only_reading_is_possible(http: TestClient) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert http.request(method, "/v1/library/metadata/timestamp.json").status_code == 405


# The line ----------------------------------------------------------------------------------------------------------


def _web(answer: httpx2.Response | Exception) -> httpx2.Client:
    def handle(_request: httpx2.Request) -> httpx2.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return httpx2.Client(transport=httpx2.MockTransport(handle))


def test_a_file_without_end_is_cut_off_where_asked() -> None:
    with _web(httpx2.Response(200, content=b"x" * 1_000_000)) as http:
        assert 100 < len(HttpSource("http://web.test", http).fetch("a", 100)) < 1_000_001


def test_a_server_that_drips_for_ever_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class Dripping(httpx2.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                clock[0] += 50
                yield b"x"

    clock = [0.0]
    monkeypatch.setattr(library_source_room, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    with _web(httpx2.Response(200, stream=Dripping())) as http, pytest.raises(DownloadBroke, match="too slowly"):
        HttpSource("http://web.test", http).fetch("a", 1000)
    assert clock[0] < 200


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_file_that_is_not_there_is_told_apart_from_a_broken_line(status: int) -> None:
    with _web(httpx2.Response(status)) as http, pytest.raises(NotThere):
        HttpSource("http://web.test", http).fetch("a", 100)


@pytest.mark.parametrize("answer", [httpx2.Response(500), httpx2.ConnectError("no line"), httpx2.ReadTimeout("slow")])
def test_a_broken_line_is_a_sentence(answer: httpx2.Response | Exception) -> None:
    with _web(answer) as http, pytest.raises(DownloadBroke, match=r"web\.test"):
        HttpSource("http://web.test", http).fetch("a", 100)


def test_a_pack_is_fetched_with_the_signature_beside_it(tmp_path: Path, office: Office) -> None:
    file = office.sign_pack("2026.12")
    signature = file.with_name(f"{file.name}.sig").read_bytes()

    def handle(request: httpx2.Request) -> httpx2.Response:
        found = {"/packs/2026.12.pack": file.read_bytes(), "/packs/2026.12.pack.sig": signature}
        return httpx2.Response(200, content=found[request.url.path])

    (tmp_path / "in").mkdir()
    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http:
        got = download_pack("http://web.test/packs/2026.12.pack", tmp_path / "in", http=http)
    assert got.name == "2026.12.pack" and got.read_bytes() == file.read_bytes()
    assert got.with_name("2026.12.pack.sig").read_bytes() == signature


@pytest.mark.parametrize(
    "url", ["http://web.test/", "http://web.test/..", "http://web.test/a/..%2f..%2fevil", "http://web.test/%2f"]
)
def test_the_name_of_a_fetched_file_is_never_a_path(tmp_path: Path, url: str) -> None:
    (tmp_path / "in").mkdir()
    with _web(httpx2.Response(200, content=b"a pack")) as http:
        got = download_pack(url, tmp_path / "in", http=http)
    assert got.parent == tmp_path / "in" and [file.name for file in tmp_path.iterdir()] == ["in"]
    assert list((tmp_path / "in").iterdir()) == [got]  # six bytes are no signature
