"""Photos between a laptop and a hub, after the records: thumbnails first, then the smallest, within a budget of bytes.

One question tells what the hub has; a laptop whose photos are all there asks nothing. Uploads speak tus: whatever
broke, announcing the photo again tells where to go on, so a cut costs at most the piece that was under way. A broken
line ends the photos of this sync, never the sync: its records have arrived before.
"""

from __future__ import annotations

import base64
import hashlib
import json
import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import httpx2

from fourpermille_desktop.errors import (
    AppError,
    DiskFull,
    HubAnswerWrong,
    HubLineBroke,
    HubRefused,
    PhotoDamaged,
    Stopped,
)
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.private_files import free_mb
from fourpermille_desktop.records import attachments
from fourpermille_desktop.records.attachments import Blob
from fourpermille_desktop.records.photo_files import FRAME, PhotoFiles
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.line import Line

SMALLEST_PIECE, LARGEST_PIECE = FRAME, 4 * FRAME  # 64 to 256 kB
QUICK_S, SLOW_S = 6.0, 20.0  # a piece that took less may grow, one that took more shrinks
MISSES = 3  # breaks in a row without a byte carried on
KEPT_FREE_MB = 500  # pictures of others are fetched while so much of the disk stays free
TUS = {"Tus-Resumable": "1.0.0"}
AGAIN = (404, 409, 422, 423, 460)  # announced anew, the hub tells where it is
NO_PHOTOS_THERE = "address-unknown"  # a hub of an older version


@dataclass(frozen=True)
class PhotosMoved:
    """How far the photos of one sync are."""

    done: int = 0  # files: pictures and thumbnails
    total: int = 0
    bytes_done: int = 0
    bytes_total: int = 0


@dataclass(frozen=True)
class Carried:
    """What became of the photos in one sync; counts are files, a picture and its thumbnail are two."""

    sent: int = 0
    fetched: int = 0
    waiting: int = 0  # here and not at this hub
    waiting_bytes: int = 0
    coming: int = 0  # at this hub and not here, asked for or not spared
    broke: AppError | None = None  # why it ended early


NOTHING_CARRIED = Carried()
Progress = Callable[[PhotosMoved], None]


def carry(
    records: Records,
    line: Line,
    hub: bytes,
    *,
    most_bytes: int | None = None,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
) -> Carried:
    """Send and fetch what the budget allows; None: all. Raises `Stopped` alone, and what was carried stays carried."""
    carrying = _Carrying(records, line, hub, most_bytes, progress, stop)
    try:
        carrying.run()
    except Stopped:
        raise
    except AppError as error:
        return replace(carrying.outcome(), broke=error)
    return carrying.outcome()


class _Carrying:
    def __init__(
        self,
        records: Records,
        line: Line,
        hub: bytes,
        most_bytes: int | None,
        progress: Progress | None,
        stop: Callable[[], bool] | None,
    ) -> None:
        self.records, self.line, self.hub = records, line, hub
        self.most_bytes, self.progress, self.stop = most_bytes, progress, stop
        self.files: PhotoFiles = attachments.files(records)
        self.space = f"/v1/spaces/{b64(attachments.space(records))}"
        self.piece = 2 * SMALLEST_PIECE
        self.spent = self.sent = self.fetched = 0
        self.moved = PhotosMoved()
        self.takes_photos = True
        self.uploads: list[Blob] = []
        self.downloads: list[Blob] = []

    def outcome(self) -> Carried:
        waiting_bytes = sum(blob.size for blob in self.uploads)
        return Carried(self.sent, self.fetched, len(self.uploads), waiting_bytes, len(self.downloads))

    def run(self) -> None:
        self._look()
        if not self.takes_photos:
            return
        jobs = [(blob, self.uploads, self._send) for blob in self.uploads]
        jobs += [(blob, self.downloads, self._fetch) for blob in self.downloads]
        jobs.sort(key=lambda job: (not job[0].is_thumb, job[0].size))
        self.moved = PhotosMoved(total=len(jobs), bytes_total=sum(blob.size for blob, _left, _act in jobs))
        self._tell()
        for blob, left, act in jobs:
            if self._is_dear(blob):
                continue
            if act(blob):
                left.remove(blob)
            self.moved = replace(self.moved, done=self.moved.done + 1)
            self._tell()

    def _is_dear(self, blob: Blob) -> bool:
        """Beyond the budget. What a person asked for is fetched all the same."""
        return self.most_bytes is not None and self.spent + blob.size > self.most_bytes and not blob.is_wanted

    # --- what is to be done ---

    def _look(self) -> None:
        """Ask what the hub has of all that is not known to be there."""
        known = attachments.known_at(self.records, self.hub)
        every = attachments.blobs(self.records)
        asked = [blob.sha for blob in every if blob.sha not in known]
        absent = self._absent(asked)
        if absent is None:
            self.takes_photos, absent = False, set(asked)
        else:
            attachments.note_at(self.records, self.hub, [sha for sha in asked if sha not in absent], absent)
        self.uploads = [blob for blob in every if blob.is_here and blob.sha in absent]
        self.downloads = [blob for blob in every if not blob.is_here and blob.sha not in absent and self._may(blob)]

    def _may(self, blob: Blob) -> bool:
        """Thumbnails always; pictures of others where data is not spared, or somebody asked."""
        return blob.is_thumb or blob.is_wanted or self.most_bytes is None

    def _absent(self, shas: list[str]) -> set[str] | None:
        """Those of these that the hub has not; None from a hub that takes no photos."""
        absent: set[str] = set()
        for some in _in_lots(shas, attachments.AT_ONCE):
            asked = json.dumps({"shas": some}).encode()
            try:
                raw = self.line.call(
                    "POST", f"{self.space}/blobs/missing", asked, kind="application/json", with_pass=True
                )
            except HubRefused as error:
                if error.named.get("code") == NO_PHOTOS_THERE:
                    return None
                raise
            absent |= self._named(raw) & set(some)
        return absent

    def _named(self, raw: bytes) -> set[str]:
        try:
            return {str(sha) for sha in json.loads(raw)["missing"]}
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise HubAnswerWrong(hub=self.line.hub_url) from error

    # --- up ---

    def _send(self, blob: Blob) -> bool:
        try:
            content = self.files.read(blob.sha)
        except PhotoDamaged:
            self.files.remove(blob.sha)  # so that it comes again from whoever has it
            return False
        if not self._persist(lambda: self._sent(blob, content)):
            return False
        attachments.note_at(self.records, self.hub, [blob.sha])
        self.sent += 1
        return True

    def _sent(self, blob: Blob, content: bytes) -> bool:
        """One announcement and the pieces after it; False: it has to be announced again."""
        named = base64.b64encode(blob.sha.encode()).decode()
        about = {**TUS, "Upload-Length": str(len(content)), "Upload-Metadata": f"sha256 {named}"}
        status, headers, raw = self.line.piece("POST", f"{self.space}/blobs", b"", about)
        if status not in (200, 201):
            raise self.line.refusal(status, headers, raw)
        offset, place = self._offset(headers, len(content)), f"{self.space}/uploads/{blob.sha}-{len(content)}"
        while offset < len(content):
            self._look_up()
            piece = content[offset : offset + self.piece]
            status, headers, raw = self._timed("PATCH", place, piece, _of_piece(offset, piece))
            if status in AGAIN:
                return False
            if status != 204:
                raise self.line.refusal(status, headers, raw)
            offset = self._offset(headers, len(content))
            self._spend(len(piece))
            crash_here("blobs.piece_sent")
        return True

    def _offset(self, headers: httpx2.Headers, size: int) -> int:
        told = headers.get("upload-offset", "")
        if not (told.isascii() and told.isdigit() and int(told) <= size):
            raise HubAnswerWrong(hub=self.line.hub_url)
        return int(told)

    # --- down ---

    def _fetch(self, blob: Blob) -> bool:
        if not blob.is_thumb and free_mb(self.records.profile.folder) < KEPT_FREE_MB:
            raise DiskFull(free_mb=free_mb(self.records.profile.folder))
        if not self._persist(lambda: self._fetched(blob)):
            return False
        attachments.note_here(self.records, blob.sha)
        self.fetched += 1
        return True

    def _fetched(self, blob: Blob) -> bool | None:
        """Whether it is here whole; None: not in this sync."""
        while True:
            self._look_up()
            offset = self.files.arrived(blob.sha)
            end = min(offset + self.piece, blob.size)
            headers = {"Range": f"bytes={offset}-{end - 1}", "If-Range": f'"{blob.sha}"'}
            status, told, raw = self._timed("GET", f"{self.space}/blobs/{blob.sha}", None, headers)
            if status == 404:
                attachments.note_at(self.records, self.hub, [], [blob.sha])
                return None
            if status != 206 or told.get("content-range") != f"bytes {offset}-{end - 1}/{blob.size}":
                if status in (200, 206, 416):  # its size is not what the record says: it would never be that photo
                    self.files.remove(blob.sha)
                    return None
                raise self.line.refusal(status, told, raw)
            if len(raw) != end - offset:
                raise HubAnswerWrong(hub=self.line.hub_url)
            self._spend(len(raw))
            is_here = self.files.append(blob.sha, blob.size, raw)
            crash_here("blobs.piece_kept")
            if is_here or end == blob.size:
                return is_here or None

    # --- both ---

    def _persist(self, act: Callable[[], bool | None]) -> bool:
        """Again after a break, as long as each time something was carried on; three times without is enough."""
        misses = 0
        while True:
            before, broke = self.spent, None
            try:
                is_done = act()
            except HubLineBroke as error:
                is_done, broke = False, error
            if is_done is not False:
                return bool(is_done)
            misses = 0 if broke and self.spent > before else misses + 1
            if misses >= MISSES:
                if broke:
                    raise broke
                return False
            self._look_up()
            time.sleep(random.uniform(0, 0.25 * 2**misses))

    def _timed(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, httpx2.Headers, bytes]:
        """One piece; the next one is larger or smaller by how long it took."""
        began = time.monotonic()
        try:
            status, told, raw = self.line.piece(method, path, body, headers)
        except HubLineBroke:
            self.piece = SMALLEST_PIECE
            raise
        took = time.monotonic() - began
        if took < QUICK_S:
            self.piece = min(LARGEST_PIECE, 2 * self.piece)
        elif took > SLOW_S:
            self.piece = max(SMALLEST_PIECE, self.piece // 2)
        return status, told, raw

    def _look_up(self) -> None:
        if self.stop and self.stop():
            raise Stopped()

    def _spend(self, count: int) -> None:
        self.spent += count
        self.moved = replace(self.moved, bytes_done=self.moved.bytes_done + count)
        self._tell()

    def _tell(self) -> None:
        if self.progress:
            self.progress(self.moved)


def _of_piece(offset: int, piece: bytes) -> dict[str, str]:
    digest = base64.b64encode(hashlib.sha256(piece).digest()).decode()
    return {
        **TUS,
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": str(offset),
        "Upload-Checksum": f"sha256 {digest}",
    }


def _in_lots(shas: list[str], most: int) -> Iterable[list[str]]:
    return (shas[start : start + most] for start in range(0, len(shas), most))
