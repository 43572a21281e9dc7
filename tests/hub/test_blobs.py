"""Photos at a hub: sent with an independent tus client, cut anywhere, whole or not at all, told to nobody else. I15."""

from __future__ import annotations

import base64
import fcntl
import hashlib
import io
import os
import random
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import requests
from starlette.testclient import TestClient
from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError, TusUploadFailed

from fourpermille_desktop.hub.blobs import MAX_BYTES, MOST_UNFINISHED, PIECE_BYTES, Blobs, OffsetDiffers, Upload
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE
from tests.hub.test_service import problem
from tests.sync.victim import hub_process

SPACE = f"/v1/spaces/{b64(FIELD_SPACE)}"
TUS = {"Tus-Resumable": "1.0.0"}
PIECE = {**TUS, "Content-Type": "application/offset+octet-stream"}


def a_photo(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def name(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def announced(content: bytes, sha: str | None = None, size: int | None = None) -> dict[str, str]:
    named = base64.b64encode((name(content) if sha is None else sha).encode()).decode()
    return {**TUS, "Upload-Length": str(len(content) if size is None else size), "Upload-Metadata": f"sha256 {named}"}


class Running(NamedTuple):
    url: str
    folder: Path

    @property
    def files(self) -> list[Path]:
        return [file for file in (self.folder / "photos").rglob("*") if file.is_file()]


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with hub_process(["--data", str(tmp_path / "hub")]) as (_process, url):
        yield Running(url + SPACE, tmp_path / "hub")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "hub")
    yield made
    made.close()


@pytest.fixture
def http(store: Store) -> Iterator[TestClient]:
    with TestClient(create_app(store), raise_server_exceptions=False) as client:
        yield client


def tuspy(running: Running, content: bytes, *, sha: str | None = None, **how: Any) -> Any:
    client = TusClient(f"{running.url}/blobs")
    metadata = {"sha256": sha or name(content)}
    return client.uploader(file_stream=io.BytesIO(content), metadata=metadata, **how)


def begun(http: TestClient, content: bytes) -> str:
    reply = http.post(f"{SPACE}/blobs", headers=announced(content))
    assert reply.status_code == 201, reply.text
    return str(reply.headers["location"])


def sent(http: TestClient, place: str, offset: int, piece: bytes, **headers: str) -> Any:
    return http.patch(place, content=piece, headers={**PIECE, "Upload-Offset": str(offset)} | headers)


# --- an independent client ---


@pytest.mark.parametrize("size", [1, PIECE_BYTES, PIECE_BYTES + 1, 700_001])
def test_a_photo_sent_with_another_tus_client_comes_back_byte_for_byte(running: Running, size: int) -> None:
    content = a_photo(size)
    tuspy(running, content, chunk_size=100_000, upload_checksum=True).upload()
    got = requests.get(f"{running.url}/blobs/{name(content)}", timeout=10)
    assert got.content == content and got.headers["etag"] == f'"{name(content)}"'
    assert [file.name for file in running.files] == [name(content)]


def test_a_client_that_sends_a_photo_in_one_go_is_served_too(running: Running) -> None:
    content = a_photo(1_500_000)
    tuspy(running, content).upload()
    assert requests.get(f"{running.url}/blobs/{name(content)}", timeout=10).content == content


def test_an_upload_goes_on_where_it_stopped_in_another_process_of_the_sender(running: Running) -> None:
    content = a_photo(500_000)
    first = tuspy(running, content, chunk_size=64_000)
    first.upload(stop_at=192_000)
    again = tuspy(running, content, chunk_size=64_000, url=first.url)
    assert again.offset == 192_000
    again.upload()
    assert requests.get(f"{running.url}/blobs/{name(content)}", timeout=10).content == content


def test_a_photo_that_is_here_is_not_sent_again(running: Running) -> None:
    content = a_photo(300_000)
    tuspy(running, content, chunk_size=100_000).upload()
    reply = requests.post(f"{running.url}/blobs", headers=announced(content), timeout=10)
    assert (reply.status_code, reply.headers["upload-offset"]) == (200, str(len(content)))
    assert len(running.files) == 1


def test_what_is_not_the_announced_photo_never_counts(running: Running) -> None:
    content = a_photo(200_000)
    with pytest.raises(TusUploadFailed) as refused:
        tuspy(running, content, sha=name(b"another"), chunk_size=100_000).upload()
    assert refused.value.status_code == 422
    assert running.files == []
    assert requests.get(f"{running.url}/blobs/{name(b'another')}", timeout=10).status_code == 404


# --- cuts ---


def test_a_line_cut_at_any_byte_costs_at_most_that_piece_again(running: Running) -> None:
    content, chance = a_photo(600_000), random.Random(4)
    reply = requests.post(f"{running.url}/blobs", headers=announced(content), timeout=10)
    host, _, path = running.url.removeprefix("http://").partition("/")
    place = reply.headers["location"]
    address, port = host.split(":")
    offset, carried = 0, 0
    while offset < len(content):
        piece = content[offset : offset + 128_000]
        cut = chance.choice([len(piece), chance.randrange(len(piece))])
        carried += cut
        with socket.create_connection((address, int(port)), timeout=10) as line:
            head = f"PATCH {place} HTTP/1.1\r\nHost: {host}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n"
            digest = base64.b64encode(hashlib.sha256(piece).digest()).decode()
            head += f"Upload-Checksum: sha256 {digest}\r\nContent-Type: application/offset+octet-stream\r\n"
            line.sendall(f"{head}Content-Length: {len(piece)}\r\n\r\n".encode() + piece[:cut])
            if cut == len(piece):
                assert b" 204 " in line.recv(100)
        told = requests.head(f"http://{host}{place}", headers=TUS, timeout=10)
        assert int(told.headers["upload-offset"]) == offset + (len(piece) if cut == len(piece) else 0)
        offset = int(told.headers["upload-offset"])
    assert path and carried > len(content)
    assert requests.get(f"{running.url}/blobs/{name(content)}", timeout=10).content == content


@pytest.mark.parametrize(
    "place", ["blobs.piece_written:2", "blobs.piece_written:5", "blobs.before_name", "blobs.named"]
)
def test_a_hub_that_is_killed_in_an_upload_goes_on_with_it(tmp_path: Path, place: str) -> None:
    content = a_photo(300_000)
    with hub_process(["--data", str(tmp_path)], crash_at=place) as (process, url):
        upload = tuspy(Running(url + SPACE, tmp_path), content, chunk_size=64_000, upload_checksum=True)
        with pytest.raises(TusCommunicationError):
            upload.upload()
        assert process.wait(10) == -9
        done = upload.offset
    with hub_process(["--data", str(tmp_path)]) as (_process, url):
        hub = Running(url + SPACE, tmp_path)
        reply = requests.post(f"{hub.url}/blobs", headers=announced(content), timeout=10)
        offset = int(reply.headers["upload-offset"])
        assert done <= offset <= done + 64_000
        if offset < len(content):
            where = url + reply.headers["location"]
            tuspy(hub, content, chunk_size=64_000, url=where).upload()
        assert requests.get(f"{hub.url}/blobs/{name(content)}", timeout=10).content == content


def test_a_piece_that_was_changed_on_the_way_is_not_written(http: TestClient) -> None:
    content = a_photo(1000)
    place = begun(http, content)
    right = base64.b64encode(hashlib.sha1(content[:500]).digest()).decode()
    reply = sent(http, place, 0, b"x" + content[1:500], **{"Upload-Checksum": f"sha1 {right}"})
    assert problem(reply) == (460, "checksum-differs")
    assert http.head(place, headers=TUS).headers["upload-offset"] == "0"
    assert problem(sent(http, place, 0, b"x", **{"Upload-Checksum": "md5 AAAA"})) == (400, "checksum-unknown")
    assert sent(http, place, 0, content[:500], **{"Upload-Checksum": f"sha1 {right}"}).status_code == 204


def test_a_piece_for_another_place_is_told_where_the_upload_is(http: TestClient) -> None:
    content = a_photo(1000)
    place = begun(http, content)
    assert sent(http, place, 0, content[:400]).headers["upload-offset"] == "400"
    for offset, piece in ((0, content[:400]), (500, content[500:]), (400, content[400:] + b"more")):
        reply = sent(http, place, offset, piece)
        assert problem(reply) == (409, "offset-differs") and reply.headers["upload-offset"] == "400"
    assert sent(http, place, 400, content[400:]).status_code == 204
    assert http.head(place, headers=TUS).headers["upload-offset"] == "1000"


def test_two_writers_of_one_upload_cannot_mix_their_pieces(tmp_path: Path) -> None:
    content = a_photo(1000)
    upload, blobs = Upload(FIELD_SPACE, name(content), 1000, b""), Blobs(tmp_path)
    blobs.begin(upload)
    assert blobs.append(upload, 0, content[:600]) == 600
    with pytest.raises(OffsetDiffers):
        blobs.append(upload, 0, content[:600])
    other = Upload(FIELD_SPACE, name(content), 1000, b"another laptop")
    assert blobs.begin(other) == 0, "what one laptop began is nobody else's"
    assert blobs.append(upload, 600, content[600:]) == 1000
    assert blobs.begin(other) == 1000, "and once it is whole it is here for both"


def test_while_one_request_writes_to_an_upload_another_is_told_to_wait(http: TestClient, store: Store) -> None:
    content = a_photo(1000)
    place = begun(http, content)
    (part,) = (store.folder / "photos").rglob("*-1000.*")
    with part.open("r+b") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert problem(sent(http, place, 0, content)) == (423, "upload-busy")
    assert sent(http, place, 0, content).status_code == 204


# --- what is refused ---


@pytest.mark.parametrize(
    "sha",
    ["", "../../etc/passwd", "..", "a" * 63, "A" * 64, "/" * 64, "g" * 64, "%2e%2e%2f" * 7 + "a", "a" * 64 + "%0a"],
)
def test_names_that_are_no_hash_are_never_files(http: TestClient, store: Store, sha: str) -> None:
    reply = http.post(f"{SPACE}/blobs", headers=announced(b"x", sha=sha))
    assert problem(reply) == (400, "malformed")
    assert http.get(f"{SPACE}/blobs/{sha}").status_code in (404, 405)
    assert http.head(f"{SPACE}/uploads/{sha}-1", headers=TUS).status_code == 404
    assert not (store.folder / "photos").exists()


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (announced(b"x", size=MAX_BYTES + 1), (413, "photo-too-large")),
        (announced(b"x", size=0), (400, "malformed")),
        (announced(b"x") | {"Upload-Length": "-1"}, (400, "malformed")),
        (announced(b"x") | {"Upload-Length": "9" * 30}, (400, "malformed")),
        (announced(b"x") | {"Upload-Metadata": "sha256 %%%"}, (400, "malformed")),
        (announced(b"x") | {"Tus-Resumable": "0.2.2"}, (412, "tus-version")),
    ],
    ids=["oversize", "empty", "negative", "huge", "not base64", "another tus"],
)
def test_announcements_that_cannot_be_are_refused(
    http: TestClient, headers: dict[str, str], expected: tuple[int, str]
) -> None:
    assert problem(http.post(f"{SPACE}/blobs", headers=headers)) == expected


def test_pieces_that_nobody_announced_or_in_another_form_are_refused(http: TestClient) -> None:
    content = a_photo(PIECE_BYTES * 2)
    place = f"{SPACE}/uploads/{name(content)}-{len(content)}"
    assert problem(sent(http, place, 0, content[:10])) == (404, "upload-unknown")
    place = begun(http, content)
    assert problem(sent(http, place, 0, b"x", **{"Content-Type": "text/plain"})) == (415, "media-unknown")
    large = base64.b64encode(hashlib.sha256(content).digest()).decode()
    assert problem(sent(http, place, 0, content, **{"Upload-Checksum": f"sha256 {large}"})) == (413, "too-large")
    assert problem(http.patch(place, content=b"x", headers=PIECE)) == (400, "malformed")


def test_a_full_disk_is_said_and_what_came_before_stays(
    http: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = a_photo(1000)
    place = begun(http, content)
    assert sent(http, place, 0, content[:400]).status_code == 204
    usage = shutil.disk_usage(store.folder)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=90_000_000))
        assert problem(sent(http, place, 400, content[400:])) == (507, "disk-full")
        assert problem(http.post(f"{SPACE}/blobs", headers=announced(a_photo(50)))) == (507, "disk-full")
    with monkeypatch.context() as full:  # the system says it only while writing, and a part of the piece is written

        def half(handle: int, raw: Any) -> int:
            if len(raw) < 600:
                raise OSError(28, "No space left on device")
            return int(os.pwrite(handle, bytes(raw)[:300], 400))

        full.setattr("fourpermille_desktop.hub.blobs.os.write", half)
        assert problem(sent(http, place, 400, content[400:])) == (507, "disk-full")
    assert http.head(place, headers=TUS).headers["upload-offset"] == "400"
    assert sent(http, place, 400, content[400:]).status_code == 204
    assert http.get(f"{SPACE}/blobs/{name(content)}").content == content


def test_a_laptop_that_begins_and_never_ends_does_not_fill_the_folder(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    for i in range(MOST_UNFINISHED + 10):
        blobs.begin(Upload(FIELD_SPACE, name(bytes([i])), 100, b"restless"))
    assert len(list((tmp_path / FIELD_SPACE.hex() / "parts").iterdir())) == MOST_UNFINISHED


# --- who may ---


def test_without_a_pass_nothing_is_taken_given_or_told(store: Store) -> None:
    content = a_photo(100)
    blobs = Blobs(store.folder / "photos")
    upload = Upload(FIELD_SPACE, name(content), len(content), b"")
    blobs.begin(upload)
    blobs.append(upload, 0, content)
    Members(store).invite("Kaya", "agent", 3_600_000)
    with TestClient(create_app(store), raise_server_exceptions=False) as http:
        asked = [
            http.post(f"{SPACE}/blobs", headers=announced(content)),
            http.patch(f"{SPACE}/uploads/{upload.name}", content=b"x", headers={**PIECE, "Upload-Offset": "0"}),
            http.post(f"{SPACE}/blobs/missing", json={"shas": [name(content)]}),
            http.get(f"{SPACE}/blobs/{name(content)}"),
        ]
        assert [problem(reply) for reply in asked] == [(401, "token-needed")] * 4
        assert http.head(f"{SPACE}/uploads/{upload.name}", headers=TUS).status_code == 401


def test_a_photo_of_one_space_is_unknown_in_every_other(http: TestClient, store: Store) -> None:
    content = a_photo(100)
    assert sent(http, begun(http, content), 0, content).status_code == 204
    blobs = Blobs(store.folder / "photos")
    assert blobs.path(FIELD_SPACE, name(content)) and not blobs.path(PERSONS_SPACE, name(content))
    other = f"/v1/spaces/{b64(PERSONS_SPACE)}"
    assert problem(http.post(f"{other}/blobs/missing", json={"shas": [name(content)]})) == (404, "space-unknown")
    assert problem(http.get(f"{other}/blobs/{name(content)}")) == (404, "space-unknown")


# --- asked for ---


def test_a_hub_tells_which_photos_it_has_not(http: TestClient) -> None:
    here, absent = a_photo(100, 1), a_photo(100, 2)
    sent(http, begun(http, here), 0, here)
    begun(http, absent)
    told = http.post(f"{SPACE}/blobs/missing", json={"shas": [name(here), name(absent)]}).json()
    assert told == {"missing": [name(absent)]}, "begun is not arrived"
    for wrong in ({"shas": ["x"]}, {"shas": "x"}, {}, {"shas": [name(here)] * 501}):
        assert problem(http.post(f"{SPACE}/blobs/missing", json=wrong)) == (400, "malformed")


def test_a_download_goes_on_with_the_same_photo_only(http: TestClient) -> None:
    content = a_photo(1000)
    sent(http, begun(http, content), 0, content)
    place, tag = f"{SPACE}/blobs/{name(content)}", f'"{name(content)}"'
    rest = http.get(place, headers={"Range": "bytes=400-", "If-Range": tag})
    assert (rest.status_code, rest.content, rest.headers["content-range"]) == (206, content[400:], "bytes 400-999/1000")
    assert http.get(place, headers={"Range": "bytes=400-", "If-Range": '"another"'}).status_code == 200
    assert http.get(place, headers={"Range": "bytes=2000-"}).status_code == 416
    assert http.head(place).headers["content-length"] == "1000"


def test_a_tus_client_is_told_what_this_hub_can(http: TestClient) -> None:
    told = http.options(f"{SPACE}/blobs")
    assert told.status_code == 204 and told.headers["tus-extension"] == "creation,checksum"
    assert int(told.headers["tus-max-size"]) == MAX_BYTES
