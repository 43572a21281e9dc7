"""Commits read from a stick whose beginning is on another one: kept, locked for this laptop, and tried again.

They are kept as the parts they came in, in the profile's folder. Losing that folder loses nothing: who wrote the stick
still has them, and is not told that they arrived.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.wire import BadRun
from fourpermille_desktop.private_files import system_faults_as_sentences, write_private
from fourpermille_desktop.records import erasing, sticks
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import carrying, locks
from fourpermille_desktop.sync.carrying import Taker

FOLDER = sticks.WAITING_FOLDER
MOST_BYTES = 64 * 1024 * 1024
_KEPT = sticks.WAITING
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Waits:
    """Commits first to last of one chain, that wait for those before them."""

    replica: str
    first_n: int
    last_n: int
    since: int  # ms
    bundle: str


def listed(records: Records) -> list[Waits]:
    """What waits, the oldest first."""
    return [
        Waits(replica, first, last, row["since"], row["bundle"])
        for row in _rows(records)
        for replica, first, last in row["runs"]
    ]


def count(records: Records) -> int:
    return len(listed(records))


def keep(records: Records, space: bytes, raw: bytes, runs: Sequence[BadRun], bundle: bytes) -> None:
    """Keep a part until what comes before it is here; beyond the bound it stays on its stick only.

    So does one in which something was erased: it would keep the value here.
    """
    if _names_erased(records, space, raw):
        return
    folder = records.profile.folder / FOLDER
    name = sha256(raw).hexdigest()
    rows = [row for row in _rows(records) if row["part"] != name]
    if sum(row["size"] for row in rows) + len(raw) > MOST_BYTES:
        return
    with system_faults_as_sentences(folder):
        write_private(folder / name, locks.locked(raw, [signing.public_key(records.author.device)]))
    now = time.time_ns() // 1_000_000
    named = _named(runs)
    made = {"part": name, "space": space.hex(), "size": len(raw), "since": now, "bundle": b64(bundle), "runs": named}
    _set(records, [*rows, made])


def try_again(records: Records, takers: Mapping[bytes, Taker]) -> int:
    """Store what can be stored by now, as long as something moves. Returns the changes that were new."""
    new = 0
    while True:
        came, moved = _once(records, takers)
        new += came
        if not moved:
            return new


def _once(records: Records, takers: Mapping[bytes, Taker]) -> tuple[int, bool]:
    folder = records.profile.folder / FOLDER
    left: Rows = []
    came, rows = 0, _rows(records)
    for row in rows:
        taker = takers.get(bytes.fromhex(row["space"]))
        raw = _raw(records, folder / row["part"])
        if taker is None or raw is None:
            continue
        with suppress(NotCanonical):
            taken = carrying.take(taker, bytes.fromhex(row["space"]), raw)
            came += taken.new
            if taken.waiting:
                left.append(row | {"runs": _named(taken.waiting)})
    if left != rows:
        _set(records, left)
        for gone in {row["part"] for row in rows} - {row["part"] for row in left}:
            (folder / gone).unlink(missing_ok=True)
    return came, left != rows


def _names_erased(records: Records, space: bytes, raw: bytes) -> bool:
    held = wire.spans(wire.unpack(raw, carrying.LIMITS.inflated_bytes), carrying.LIMITS)
    with records.reading() as conn:
        return any(erasing.names(conn, space, *span) for span in held)


def _raw(records: Records, path: Path) -> bytes | None:
    try:
        return locks.opened(path.read_bytes(), [records.author.device])
    except (OSError, locks.NotOurKey, locks.Torn):  # it is still on the stick
        return None


def _named(runs: Sequence[BadRun]) -> list[list[Any]]:
    return [[b64(run.replica), run.first_n, run.last_n] for run in runs]


def _rows(records: Records) -> Rows:
    held = records.local(_KEPT)
    rows: Rows = json.loads(held) if held else []
    return rows


def _set(records: Records, rows: Rows) -> None:
    records.set_local(_KEPT, json.dumps(rows) if rows else None)
