"""Whether the hub can do its work: `GET /v1/health` for whoever watches it; no secret, no name, no number of people."""

from __future__ import annotations

import shutil
from pathlib import Path

import sqlalchemy as sa
from fastapi import APIRouter
from starlette.responses import JSONResponse

from fourpermille_desktop import __version__
from fourpermille_desktop.errors import DatabaseBusy, HubDatabaseAway
from fourpermille_desktop.hub.store import Store

LEAST_FREE_MB = 100  # less, and the next pushes may not find room


def routes(store: Store) -> APIRouter:
    router = APIRouter()

    @router.get("/v1/health")
    def health() -> JSONResponse:
        """200 when records can be taken, 503 when not."""
        database, free_mb = database_state(store), disk_free_mb(store.folder)
        is_well = database == "ok" and (free_mb is None or free_mb >= LEAST_FREE_MB)
        told = {"ok": is_well, "database": database, "disk_free_mb": free_mb, "version": __version__}
        return JSONResponse(told, 200 if is_well else 503, {"Cache-Control": "no-store"})

    return router


def database_state(store: Store) -> str:
    try:
        with store.reading() as conn:
            conn.scalar(sa.select(sa.literal(1)))
    except DatabaseBusy:
        return "busy"
    except HubDatabaseAway:
        return "away"
    return "ok"


def disk_free_mb(folder: Path) -> int | None:
    """Of the disk the hub's folder is on, or will be; the disk of a PostgreSQL elsewhere is for others to watch."""
    for place in (folder, *folder.absolute().parents):
        try:
            return shutil.disk_usage(place).free // 1_000_000
        except OSError:
            continue
    return None
