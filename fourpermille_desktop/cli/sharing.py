"""Sync, hub, two values."""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import Json, command, group, open_records, positive, say, time
from fourpermille_desktop.cli.hub_holds import add_holds
from fourpermille_desktop.cli.hub_keeping import add_keeping
from fourpermille_desktop.cli.sticks import add_bundles, add_hub_stick, read_bundle, write_bundle
from fourpermille_desktop.cli.team import add_enrol, add_team, add_tls
from fourpermille_desktop.errors import UpdateNeeded, VeryMuchWouldChange
from fourpermille_desktop.profile import Profile


def add_sync_and_hub(commands: Any) -> None:
    sync = command(commands, "sync", _sync, "send and receive changes")
    sync.add_argument("--hub", metavar="URL")
    sync.add_argument(
        "--agree", type=positive, default=0, metavar="N", help="so many records may be replaced or deleted"
    )
    add_bundles(sync)
    hub = group(commands, "hub", "run a hub")
    serve = command(hub, "serve", _hub_serve, "run a hub on this computer")
    serve.add_argument("--database", metavar="URL")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8741)
    serve.add_argument("--data", type=Path, metavar="DIR")
    serve.add_argument("--workers", type=positive, default=1, metavar="N", help="processes; needs PostgreSQL")
    serve.add_argument("--library", type=Path, metavar="FOLDER", help="a published library to serve too")
    add_tls(serve)
    add_team(hub)
    add_keeping(hub)
    add_holds(hub)
    add_hub_stick(hub)
    add_enrol(commands)


def _sync(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import conflicts, editing, glance

    with_stick = bool(args.bundle_in or args.bundle_out)
    answer: Counter[str] = Counter()
    update_needed, paused = False, None
    with closing(open_records(args)) as records:
        editing.save_drafts(records)
        if args.bundle_in:
            read_bundle(args, records, answer)
        if args.hub or not with_stick:
            update_needed, paused = _sync_with_hub(args, records, answer)
        if args.bundle_out:
            write_bundle(args, records, answer)
        answer["conflicts"], answer["waiting"] = conflicts.count(records), glance.glance(records.profile).waiting
    names = (*_MOVED[:2], "conflicts", *_MOVED[2:], "waiting")
    say(args, {name: answer[name] for name in names}, [", ".join(f"{name} {answer[name]}" for name in names)])
    if update_needed:
        raise UpdateNeeded()
    if paused is not None:
        raise VeryMuchWouldChange(count=len(paused.records), shown=paused.shown)
    return 0


_MOVED = ("pushed", "pulled", "quarantined", "bytes_up", "bytes_down")


def _sync_with_hub(args: argparse.Namespace, records: Any, answer: Counter[str]) -> tuple[bool, Any]:
    """Counted into the answer; whether records of a newer version wait at the hub, and what a person looks at first."""
    from fourpermille_desktop.errors import NoHubSet
    from fourpermille_desktop.sync.client import sync
    from fourpermille_desktop.sync.stick import try_waiting

    url = args.hub or records.profile.settings.hub_url
    if not url:
        raise NoHubSet()
    outcome = sync(records, url, agreed=args.agree)
    answer.update({name: getattr(outcome, name) for name in _MOVED})
    answer["quarantined"] += outcome.held_back
    answer["pulled"] += try_waiting(records)
    return outcome.update_needed, outcome.paused


def _hub_serve(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub.serve import serve

    data = args.data if args.data or args.database else Profile(args.profile).folder / "hub"
    own_names = (args.name or []) if args.make_cert else None
    options = {"library": args.library, "workers": args.workers, "certificate": args.cert, "key": args.key}
    return serve(data, args.database, args.host, args.port, own_names=own_names, **options)


def add_conflicts(commands: Any) -> None:
    made = commands.add_parser("conflicts", help="what needs reconciling", description="what needs reconciling")
    made.add_argument("--json", action="store_true")
    made.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    made.set_defaults(run=_conflicts_list)
    inner = made.add_subparsers(title="commands", metavar="COMMAND")
    command(inner, "list", _conflicts_list, "every field with two values")
    resolve = command(inner, "resolve", _conflicts_resolve, "keep one of the values; the others stay in the history")
    resolve.add_argument("record")
    resolve.add_argument("field")
    resolve.add_argument("--keep", type=int, required=True, metavar="N", help="which value, from 1")


def _conflicts_list(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import conflicts

    with closing(open_records(args)) as records:
        cases = conflicts.two_values(records, limit=100_000)
    listed: list[Json] = [
        {
            "record": case.record,
            "type": case.type,
            "code": case.code,
            "field": case.field,
            "values": [{"value": one.value, "by": one.by, "at": time(one.at)} for one in case.values],
        }
        for case in cases
    ]
    lines = (
        f"{case['record']} {case['field']} ({case['type']} {case['code']}): "
        + "; ".join(f"{n}) {one['value']}" for n, one in enumerate(case["values"], 1))
        for case in listed
    )
    say(args, {"count": len(listed), "conflicts": listed}, lines)
    return 0


def _conflicts_resolve(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import conflicts

    with closing(open_records(args)) as records:
        conflicts.resolve(records, args.record, args.field, args.keep)
        left = conflicts.count(records)
    say(args, {"resolved": True, "count": left}, [f"Kept. {left} left."])
    return 0
