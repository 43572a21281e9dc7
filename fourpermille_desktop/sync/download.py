"""Fetching a file by its address, for `library install URL`: bounded, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import httpx2

from fourpermille_desktop.errors import DownloadBroke

MOST_BYTES = 1_000_000_000
LARGEST_SIGNATURE_BYTES = 10_000
TIMEOUT = httpx2.Timeout(60, connect=20)


def download_pack(url: str, folder: Path, *, http: httpx2.Client | None = None) -> Path:
    """Fetch a library file into a folder, with its signature beside it where there is one."""
    own = httpx2.Client(timeout=TIMEOUT, follow_redirects=True) if http is None else http
    try:
        file = download(url, folder / _name(url), http=own)
        signature = _signature(f"{url}.sig", own)
        if signature is not None:
            file.with_name(f"{file.name}.sig").write_bytes(signature)
        return file
    finally:
        if http is None:
            own.close()


def download(url: str, out: Path, *, http: httpx2.Client | None = None) -> Path:
    """Write what the address answers to `out`; raises DownloadBroke and leaves nothing when it is not whole."""
    own = httpx2.Client(timeout=TIMEOUT, follow_redirects=True) if http is None else http
    try:
        with own.stream("GET", url) as answer, out.open("wb") as file:
            answer.raise_for_status()
            size = 0
            for piece in answer.iter_bytes():
                size += len(piece)
                if size > MOST_BYTES:
                    raise DownloadBroke(url=url, reason="it is larger than 1 GB")
                file.write(piece)
        return out
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        out.unlink(missing_ok=True)
        raise DownloadBroke(url=url, reason=type(error).__name__) from error
    except DownloadBroke:
        out.unlink(missing_ok=True)
        raise
    finally:
        if http is None:
            own.close()


def _signature(url: str, http: httpx2.Client) -> bytes | None:
    """The signature, or None where there is none. A page that says "not found" with status 200 is no signature."""
    try:
        with http.stream("GET", url) as answer:
            if answer.status_code != 200:
                return None
            raw = bytearray()
            for piece in answer.iter_bytes():
                raw += piece
                if len(raw) > LARGEST_SIGNATURE_BYTES:
                    return None
            return bytes(raw) if len(raw) == 64 else None
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadBroke(url=url, reason=type(error).__name__) from error


def _name(url: str) -> str:
    """What the file is called in sentences: the end of its address, without anything a disk might refuse."""
    last = unquote(urlsplit(url).path).rpartition("/")[2]
    return re.sub(r"[^A-Za-z0-9._-]", "_", last).lstrip(".")[:80] or "fetched.pack"
