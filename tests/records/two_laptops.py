"""What two laptops do in these tests: carry commits across by hand, and compare what they show."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit
from fourpermille_desktop.records import apply, log, models, spaces
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id


def commits_of(records: Records) -> list[Commit]:
    with records.reading() as conn:
        lids = conn.exec_driver_sql("select lid from log where space = ? order by lid", (FIELD_SPACE,)).scalars().all()
        return [log.load(conn, lid) for lid in lids]


def carry(source: Records, target: Records) -> None:
    """Everything of the field space that the target does not hold, in the order of the source."""
    receive(target, commits_of(source))


def receive(target: Records, commits: Iterable[Commit]) -> None:
    """Store commits whose predecessor is held or comes along; others wait for it."""
    waiting = list(commits)
    with target.writing() as conn:
        while waiting:
            later = [commit for commit in waiting if not _stored(conn, commit)]
            assert len(later) < len(waiting), "a chain with a gap"
            waiting = later


def _stored(conn: Any, commit: Commit) -> bool:
    head = commit.header
    if log.find(conn, head.space, head.replica, head.n, commit.hash) is not None:
        return True
    parent = log.find(conn, head.space, head.replica, head.n - 1, commit.prev) if head.n > 1 else None
    if head.n > 1 and parent is None:
        return False
    log.insert(conn, commit, parent)
    return True


def rows(records: Records) -> dict[str, list[tuple[Any, ...]]]:
    """Every subject table without its local row numbers, in an order of its own."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with records.reading() as conn:
        for name in models.SUBJECTS:
            held = conn.exec_driver_sql(f"select * from {name}").all()
            found[name] = sorted((tuple(row)[1:] for row in held), key=repr)
    return found


def row(records: Records, type_: str, id_: str) -> Mapping[str, Any]:
    with records.reading() as conn:
        return dict(conn.exec_driver_sql(f"select * from {type_} where id = ?", (id_,)).one()._mapping)


def state(records: Records, type_: str, id_: bytes) -> Any:
    with records.reading() as conn:
        rid = apply.rid_in(conn, spaces.space_of(conn, type_), type_, id_)
        assert rid is not None
        return apply.state_of(conn, rid)


def a_sample(code: str = "S1", **values: Value) -> Edit:
    return Edit("sample", new_id(), {"code": code, **values})


def one(records: Records, query: str, *args: object) -> Any:
    with records.reading() as conn:
        return conn.exec_driver_sql(query, args).scalar()


def child(code: str, *args: object) -> subprocess.Popen[str]:
    """A real second process running this Python."""
    env = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1"}
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, cwd=ROOT)


ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import sys
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
records = Records(Profile(sys.argv[1]))
"""
__all__ = ["OPEN", "a_sample", "b64", "carry", "child", "commits_of", "one", "receive", "row", "rows", "state"]
