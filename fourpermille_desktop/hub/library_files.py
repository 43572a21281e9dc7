"""Serves a published library to those who update from this hub: its files by their exact names, nothing else.

GET /v1/library/metadata/…  /v1/library/targets/…  /v1/library/objects/…
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from fastapi import FastAPI
from starlette.responses import FileResponse, Response

from fourpermille_desktop.hub import problems

_SHA = "[0-9a-f]{64}"
_ONCE = re.compile(  # files that never change under their name
    rf"metadata/\d{{1,9}}\.(root|snapshot|targets)\.json"
    rf"|targets/([a-z0-9-]{{1,80}}/)?{_SHA}\.[a-z0-9.-]{{1,80}}"
    rf"|objects/[0-9a-f]{{2}}/{_SHA}"
)
_NEWEST = "metadata/timestamp.json"
_FOR_EVER = "public, max-age=31536000, immutable"


def serve_library(app: FastAPI, folder: Path) -> None:
    """Add the route; what does not look like a file of a library is not looked for."""

    @app.get("/v1/library/{path:path}")
    def library(path: str) -> Response:
        if path != _NEWEST and not _ONCE.fullmatch(path):
            raise problems.no_such_page()
        file = folder / path
        if not _is_plain(folder, file):
            raise problems.no_such_page()
        caching = "no-cache" if path == _NEWEST else _FOR_EVER
        return FileResponse(file, media_type="application/octet-stream", headers={"Cache-Control": caching})


def _is_plain(folder: Path, file: Path) -> bool:
    """A file inside the folder, with no link on the way."""
    at = folder
    try:
        for part in file.relative_to(folder).parts:
            at = at / part
            if stat.S_ISLNK(at.lstat().st_mode):
                return False
        return stat.S_ISREG(at.lstat().st_mode)
    except OSError:
        return False
