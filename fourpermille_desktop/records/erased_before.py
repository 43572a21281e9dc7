"""What was erased for ever stays erased when a profile goes back to a copy that was made before.

In a team the next sync brings the redaction again. Without a team nobody would: so the restored file is told, before it
takes its place, what the records before it knew to be erased, and what was written anew in the same act.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from fourpermille_desktop.ledger.commit import Whole
from fourpermille_desktop.ledger.merge import DELETED
from fourpermille_desktop.ledger.redaction import REDACT, Redaction
from fourpermille_desktop.ledger.spaces import is_of_a_team
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import erasing, log
from fourpermille_desktop.records.log import Edit

if TYPE_CHECKING:
    from fourpermille_desktop.records.store import Records

ALONG = "erased before a restore"  # in the local table of a restored file, until `store` opens it


def take_along(now: sa.Connection, into: sa.Connection) -> None:
    """From the records that are replaced into the file that replaces them, which may be older than these tables."""
    asked = sa.text("select space, replica, n, hash, change, device, lid from redaction")
    rows = [row for row in now.execute(asked).all() if not is_of_a_team(row.space)]
    if not rows:
        return
    anew = [change for lid in sorted({row.lid for row in rows}) for change in _written_anew(now, lid)]
    erased = [[one.hex() if isinstance(one, bytes) else one for one in row[:-1]] for row in rows]
    told = json.dumps({"erased": erased, "anew": anew})
    into.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (ALONG, told))


def _written_anew(now: sa.Connection, lid: int) -> list[Any]:
    """What an act that erased wrote again because it was to stay. A deletion is not: one goes back to undo it."""
    found = []
    for change in log.load(now, lid).changes:
        if isinstance(change, Whole) and change.structure.type != REDACT:
            values = dict(zip(change.structure.fields, change.values, strict=True))
            values.pop(DELETED, None)
            found.append([change.structure.type, change.structure.record.hex(), values])
    return found


def take_over(records: Records) -> None:
    """At the first start afterwards, before anybody reads."""
    with records.writing() as conn:
        held = conn.exec_driver_sql("select value from local where name = ?", (ALONG,)).scalar()
        told = json.loads(held or '{"erased": [], "anew": []}')
        edits = [Edit(type_, bytes.fromhex(id_), values) for type_, id_, values in told["anew"] if values]
        edits = [edit for edit in edits if _is_here(conn, edit)]
        if edits:
            log.append_act(conn, edits, records.author)
        for space, replica, n, hash_, change, device in told["erased"]:
            at = Tip(bytes.fromhex(replica), n, bytes.fromhex(hash_))
            erasing.erase_again(
                conn, bytes.fromhex(space), Redaction(at, frozenset([change]), "", bytes.fromhex(device))
            )
        conn.exec_driver_sql("delete from local where name = ?", (ALONG,))


def _is_here(conn: sa.Connection, edit: Edit) -> bool:
    """A record that the copy does not know yet is not brought back by its leftovers."""
    asked = "select 1 from record where type = ? and id = ? limit 1"
    return conn.exec_driver_sql(asked, (edit.type, edit.id)).first() is not None
