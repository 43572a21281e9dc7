"""A colleague's laptop for the pictures: it works on the same plots and meets this one, so that more is to see."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.profile import Profile


def differing_bag(profile: Profile) -> tuple[str, str, str]:
    """Both type one bag's carbon and one plot's name without seeing each other; answers plot, campaign, bag."""
    from fourpermille_desktop.records import colleagues, editing, samples
    from fourpermille_desktop.records.store import Records

    with closing(Records(profile)) as records, tempfile.TemporaryDirectory(prefix="fourpermille-colleague-") as made:
        newest = next(one for one in samples.page(records, limit=200) if one.soc_pct is None)
        bag = next(
            one
            for one in samples.page(records, plot=newest.plot, campaign=newest.campaign, sort="point")
            if one.soc_pct is not None
        )
        with closing(Records(Profile(Path(made)))) as others:
            _carry(records, others)
            editing.change(others, "sample", bag.id, {"soc_pct": f"{(bag.soc_pct or 1) + 0.19:.2f}"})
            editing.change(others, "plot", newest.plot, {"name": "Lower field by the well"})
            editing.change(others, "sample", newest.id, {"notes": "Dug again, the first hole had roots."})
            editing.change(records, "sample", bag.id, {"soc_pct": f"{(bag.soc_pct or 1) + 0.02:.2f}"})
            editing.change(records, "plot", newest.plot, {"name": "Lower field"})
            editing.change(records, "plot", newest.plot, {"name": "Lower field, west"})
            _carry(others, records)
        colleagues.call(records, colleagues.seen(records)[0].actor, "Second agent")
        return bag.plot, bag.campaign, bag.id


def _carry(source: Any, target: Any) -> None:
    """The commits of the field space that the target does not hold, in the order they were written."""
    from fourpermille_desktop.records import log, spaces

    with source.reading() as conn:
        space = spaces.pair(conn).field
        rows = conn.exec_driver_sql("select lid from log where space = ? order by lid", (space,)).scalars().all()
        commits = [log.load(conn, lid) for lid in rows]
    kinds: set[str] = set()
    with target.writing() as conn:
        for commit in commits:
            head = commit.header
            if log.find(conn, head.space, head.replica, head.n, commit.hash) is None:
                parent = log.find(conn, head.space, head.replica, head.n - 1, commit.prev) if head.n > 1 else None
                kinds |= log.insert(conn, commit, parent)
    target.tell(kinds)
