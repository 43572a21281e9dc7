"""Fetching a file by its address, for `library install URL`: bounded, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import httpx2

from fourpermille_desktop.errors import DownloadBroke

MOST_BYTES = 1_000_000_000
TIMEOUT = httpx2.Timeout(60, connect=20)


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
