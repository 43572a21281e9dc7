"""Commits of which the values did not come here, and the moment when one of them came whole after all.

A hub that holds a commit back gives it sealed: it keeps its place in the chain, and nothing of it is shown. When it is
let go it comes again, whole. Tables are made from the log in the order in which values came, so that moment is kept:
`rebuild()` applies such a commit where it was applied the first time.
"""

from __future__ import annotations

import sqlalchemy as sa

from fourpermille_desktop.ledger.commit import Commit, lacks_values
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import apply, erasing

_IN_ORDER = """
select l.lid from log l left join sealed s on s.lid = l.lid
 order by coalesce(s.after, l.lid), coalesce(s.turn, 0), l.lid
"""


def note(conn: sa.Connection, lid: int, commit: Commit) -> None:
    """Remember that a stored commit is here without some of its values, unless redactions say why."""
    if lacks_values(commit) and not erasing.is_explained(conn, commit):
        conn.exec_driver_sql("insert into sealed (lid) values (?)", (lid,))


def is_closed(conn: sa.Connection, lid: int) -> bool:
    found = conn.exec_driver_sql("select 1 from sealed where lid = ? and turn is null", (lid,)).scalar()
    return found is not None


def opened_by(conn: sa.Connection, commit: Commit) -> Commit | None:
    """The form to keep of one that came again: whole, or without what was erased; None where values are missing."""
    made = erasing.on_arrival(conn, commit)
    return made if erasing.is_explained(conn, made) else None


def open_(conn: sa.Connection, lid: int, commit: Commit) -> set[str]:
    """Keep the form with values of a commit that lacked them, and apply it; returns the kinds of record it touched."""
    was_shut = _is_shut(conn, lid)
    erasing.keep(conn, lid, commit)
    crash_here("sealed.whole_kept")
    if not was_shut:  # it named its records from the start, so its place in the order is its own
        conn.exec_driver_sql("delete from sealed where lid = ?", (lid,))
        return apply.apply(conn, lid, commit) | erasing.obey(conn, lid, commit)
    conn.exec_driver_sql(
        "update sealed set after = (select max(lid) from log),"
        " turn = (select coalesce(max(turn), 0) + 1 from sealed) where lid = ?",
        (lid,),
    )
    crash_here("sealed.opened")
    return apply.apply(conn, lid, commit) | erasing.obey(conn, lid, commit)


def _is_shut(conn: sa.Connection, lid: int) -> bool:
    """Whether a stored commit has a sealed change: one of which not even the record is known."""
    row = conn.exec_driver_sql("select body, form from log where lid = ?", (lid,)).one()
    return b"-" in apply.plain(row.body, row.form).split(b"\n")[::2]


def in_order(conn: sa.Connection) -> list[int]:
    """Every commit of the log in the order in which it was applied."""
    return [row.lid for row in conn.exec_driver_sql(_IN_ORDER)]


def closed(conn: sa.Connection, space: bytes | None = None, *, unexplained: bool = False) -> list[Tip]:
    """The commits that lack values still; only those that no hub says it holds back, if asked so."""
    rows = conn.exec_driver_sql(
        "select l.replica, l.n, l.hash from sealed s join log l on l.lid = s.lid"
        " where s.turn is null and (? is null or l.space = ?)"
        " and (? = 0 or not exists (select 1 from held h where h.lid = s.lid)) order by l.lid",
        (space, space, int(unexplained)),
    )
    return [Tip(row.replica, row.n, row.hash) for row in rows]
