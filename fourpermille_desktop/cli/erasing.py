"""Erasing for ever from the command line: without `--sure` it only tells what would go."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import Any

from fourpermille_desktop.cli.common import Json, command, group, open_records, say
from fourpermille_desktop.errors import RecordUnknown, SeveralRecordsMeant
from fourpermille_desktop.ledger.redaction import REASONS


def add_records(commands: Any) -> None:
    records = group(commands, "records", "what a data-protection officer does with records")
    erase = command(records, "erase", _erase, "erase a record, or one field of it, everywhere and for ever")
    erase.add_argument("record", metavar="RECORD", help="its id, or a code that only one record has")
    erase.add_argument("--field", metavar="F", help="this column only")
    erase.add_argument("--reason", required=True, choices=REASONS, metavar="CODE", help=", ".join(REASONS))
    erase.add_argument("--sure", action="store_true", help="do it; nobody can take it back. Else it is only told")


def _erase(args: argparse.Namespace) -> int:
    from fourpermille_desktop.errors import MayNotErase
    from fourpermille_desktop.records import editing, officer

    with closing(open_records(args)) as records:
        editing.save_drafts(records)
        type_, id_ = _meant(officer.named(records, args.record), args.record)
        if not officer.may_erase(records, type_):
            raise MayNotErase()
        plan = officer.plan(records, type_, id_, args.field)
        if args.sure:
            officer.erase(records, type_, id_, args.reason, args.field)
    answer: Json = {
        "erased": args.sure,
        "type": type_,
        "record": id_,
        "reason": args.reason,
        "changes": plan.changes,
        "photos": plan.photos,
        "loses_check": plan.loses_check,
        "values": [] if args.sure else [{"field": field, "value": text} for field, text in plan.values],
    }
    say(args, answer, _lines(args, plan))
    return 0


def _meant(found: list[tuple[str, str]], asked: str) -> tuple[str, str]:
    if not found:
        raise RecordUnknown(record=asked)
    if len(found) > 1:
        raise SeveralRecordsMeant(record=asked, ids=", ".join(f"{type_} {id_}" for type_, id_ in found))
    return found[0]


def _lines(args: argparse.Namespace, plan: Any) -> list[str]:
    if args.sure:
        return [f"Erased in {plan.changes} changes. The others erase it with their next sync."]
    going = [f"{field}: {text}" for field, text in plan.values]
    return [*going, "This would go everywhere and for ever. Nothing was erased yet; add --sure to do it."]
