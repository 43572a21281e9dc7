"""Makes tests/data/golden/N: what this release wrote, so that every later one can be asked to read it.

    python -m tests.sync.golden N        once for each release; what is there is never made again

In a folder: a profile, a hub, a stick, every request and answer of a few syncs, and what the tables showed.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client, stick

FOLDER = Path(__file__).resolve().parents[1] / "data" / "golden"
HUB = "http://hub"
SHOWN = {
    "site": ("id", "code", "name", "lat", "lon", "deleted"),
    "plot": ("id", "code", "site", "area_ha", "deleted"),
    "sample": ("id", "code", "plot", "soc_pct", "soc_pct_typed", "notes", "deleted", "unseen_edit"),
    "person": ("id", "name", "deleted"),
}
SITE, PLOT, PERSON = (bytes(15) + bytes([i]) for i in (1, 2, 3))
SAMPLES = [bytes(15) + bytes([16 + i]) for i in range(4)]


class Recorded:
    """A hub whose requests and answers are kept."""

    def __init__(self, http: TestClient) -> None:
        self.http = http
        self.kept: list[dict[str, str]] = []

    def stream(self, method: str, url: str, **named: Any) -> Any:
        if method == "POST":
            answer = self.http.request(method, url, **named)
            path = url.removeprefix(HUB)
            self.kept.append({"path": path, "ask": b64(named["content"]), "answer": plain(answer.content).decode()})
        return self.http.stream(method, url, **named)


def plain(raw: bytes) -> bytes:
    return raw if raw[:1] == b"{" else wire.unpack(raw, 8_000_000)


def shown(records: Records) -> dict[str, list[list[object]]]:
    with records.reading() as conn:
        return {
            table: [list(row) for row in conn.exec_driver_sql(f"select {', '.join(names)} from {table} order by id")]
            for table, names in SHOWN.items()
        }


def main(release: str) -> int:
    os.environ["FOURPERMILLE_NO_KEYRING"] = os.environ["FOURPERMILLE_NO_MARKS"] = "1"
    target = FOLDER / release
    target.mkdir(parents=True)
    with (
        closing(open_store(target / "hub")) as store,
        closing(Records(Profile(target / "laptop"))) as records,
        closing(Records(Profile(target / "other"))) as other,
    ):
        http = Recorded(TestClient(create_app(store)))
        _history(records, other, http)
        stick.write(records, target / "stick.4p1000", is_open=True)
        told = {"hub": b64(store.id), "shown": shown(records), "asked": http.kept}
        (target / "told.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")
    _tidied(target)
    return 0


def _history(records: Records, other: Records, http: Any) -> None:
    """Creations, edits, two values, a deletion, a deletion that had not seen an edit, a name of a person."""
    records.commit([Edit("site", SITE, {"code": "S1", "name": "Kaya", "place": {"lat": "12.5", "lon": "-1.25"}})])
    records.commit([Edit("plot", PLOT, {"code": "P1", "site": b64(SITE), "area_ha": "0.5"})])
    records.commit([Edit("person", PERSON, {"name": "a farmer"})])
    first = {"plot": b64(PLOT), "carbon": {"soc_pct": "1.20", "lab": "L1"}}
    records.commit([Edit("sample", id_, {"code": f"K{i}", **first}) for i, id_ in enumerate(SAMPLES)])
    for who in (records, other):
        client.sync(who, HUB, http=http)
    records.commit([Edit("sample", SAMPLES[0], {"notes": "red"})])
    other.commit([Edit("sample", SAMPLES[0], {"notes": "brown"})])
    records.commit([Edit("sample", SAMPLES[1], {"deleted": True})])
    records.commit([Edit("sample", SAMPLES[2], {"deleted": True})])
    other.commit([Edit("sample", SAMPLES[2], {"notes": "not seen by who deleted it"})])
    other.commit([Edit("sample", SAMPLES[3], {"carbon": {"soc_pct": "1.25", "lab": "L2"}})])
    for who in (records, other, records):
        client.sync(who, HUB, http=http)


def _tidied(target: Path) -> None:
    shutil.rmtree(target / "other")
    shutil.rmtree(target / "laptop" / "backups", ignore_errors=True)
    for path in target.rglob("*"):
        if path.name == "sync.lock" or path.name.endswith(("-wal", "-shm")):
            path.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
