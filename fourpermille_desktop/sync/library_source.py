"""A published library behind an address: the hub's, or any web folder."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from fourpermille_desktop.errors import DownloadBroke
from fourpermille_desktop.library.repository import FolderSource, NotThere, Source

HUB_PATH = "/v1/library"
SILENT_S = 60
SLOWEST_BYTES_S = 1000  # 2G gives five times as much
TIMEOUT = httpx2.Timeout(SILENT_S, connect=20)


class HttpSource:
    """Asks over lines that stay open; a few parts at a time, for a far hub answers late."""

    at_once = 4

    def __init__(self, address: str, http: httpx2.Client) -> None:
        self.place, self._http = address.rstrip("/"), http

    def fetch(self, path: str, most_bytes: int) -> bytes:
        url = f"{self.place}/{path}"
        try:
            with self._http.stream("GET", url, headers={"Accept-Encoding": "identity"}) as answer:
                if answer.status_code in (403, 404, 410):
                    raise NotThere(path)
                answer.raise_for_status()
                return _read(answer, most_bytes, url)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise DownloadBroke(url=url, reason=type(error).__name__) from error


def _read(answer: httpx2.Response, most_bytes: int, url: str) -> bytes:
    """Up to one byte more than was asked for, and not for ever: a server may drip a byte a minute."""
    raw, ends = bytearray(), time.monotonic() + SILENT_S + most_bytes / SLOWEST_BYTES_S
    for piece in answer.iter_bytes():
        raw += piece
        if len(raw) > most_bytes:
            break
        if time.monotonic() > ends:
            raise DownloadBroke(url=url, reason="it came too slowly")
    return bytes(raw)


@contextmanager
def library_source(where: str, *, http: httpx2.Client | None = None) -> Iterator[Source]:
    """The source a person named: a folder, the address of a published folder, or that of a hub."""
    if urlsplit(where).scheme not in ("http", "https"):
        yield FolderSource(Path(where).expanduser())
        return
    own = httpx2.Client(timeout=TIMEOUT, follow_redirects=True) if http is None else http
    try:
        yield _found(where, own)
    finally:
        if http is None:
            own.close()


def _found(address: str, http: httpx2.Client) -> HttpSource:
    """The address itself, or the place of the library on a hub when nothing is there."""
    named = HttpSource(address, http)
    try:
        named.fetch("metadata/timestamp.json", 100_000)
    except NotThere:
        return HttpSource(address.rstrip("/") + HUB_PATH, http)
    return named
