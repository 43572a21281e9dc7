"""What a hub keeps back: its list, letting one go, or saying that it stays."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fourpermille_desktop.cli.common import Json, command, say, time
from fourpermille_desktop.cli.hub_keeping import data_folder

if TYPE_CHECKING:
    from fourpermille_desktop.hub.holds import Held, Holds


def add_holds(hub: Any) -> None:
    made = command(hub, "holds", _list, "changes that are held back")
    _say_where(made)
    inner = made.add_subparsers(title="commands", metavar="COMMAND")
    _say_where(command(inner, "list", _list, "what waits for a decision or was refused"))
    for name, run, help_ in (
        ("release", _release, "let it go: everybody gets it whole"),
        ("refuse", _refuse, "it stays held back; its author reads the note"),
    ):
        decide = command(inner, name, run, help_)
        decide.add_argument("hash", nargs="+", metavar="HASH", help="as the list names it")
        decide.add_argument("--note", default="", metavar="TEXT", help="words to its author")
        _say_where(decide)


def _say_where(made: Any) -> None:
    made.add_argument("--database", metavar="URL", default=argparse.SUPPRESS)
    made.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS)


@contextmanager
def _holds(args: argparse.Namespace) -> Iterator[Holds]:
    from fourpermille_desktop.hub.holds import Holds
    from fourpermille_desktop.hub.store import open_store

    args.data, args.database = getattr(args, "data", None), getattr(args, "database", None)
    with closing(open_store(data_folder(args), args.database)) as store:
        yield Holds(store)


def _list(args: argparse.Namespace) -> int:
    with _holds(args) as holds:
        found = holds.listed(most=10_000)
    lines = (
        f"{one['hash']} {one['reason']} ({one['state']}): {', '.join(one['records'])}" for one in map(_told, found)
    )
    say(args, {"count": len(found), "holds": [_told(one) for one in found]}, lines)
    return 0


def _told(held: Held) -> Json:
    from fourpermille_desktop.ledger.canonical import b64

    return {
        "hash": b64(held.hash),
        "space": b64(held.space),
        "by": b64(held.actor),
        "written": time(held.written),
        "reason": held.reason,
        "state": held.state,
        "note": held.note,
        "records": sorted({f"{type_} {b64(record)}" for type_, record, _values in held.changes}),
    }


def _release(args: argparse.Namespace) -> int:
    return _decide(args, "release")


def _refuse(args: argparse.Namespace) -> int:
    return _decide(args, "refuse")


def _decide(args: argparse.Namespace, decision: str) -> int:
    from fourpermille_desktop.errors import NothingHeldBack
    from fourpermille_desktop.ledger.canonical import NotCanonical, unb64

    with _holds(args) as holds:
        for named in args.hash:
            try:
                raw = unb64(named, 32)
            except NotCanonical as error:
                raise NothingHeldBack(commit=named) from error
            act = holds.release if decision == "release" else holds.refuse
            if not [act(space, raw, b"", args.note) for space in holds.spaces_of(raw)]:
                raise NothingHeldBack(commit=named)
        left = holds.count()
    say(args, {"decision": decision, "count": left}, [f"{left} left to decide on."])
    return 0
