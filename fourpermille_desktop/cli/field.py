"""Field records from and to tables."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import command, group, open_records, say


def add_field(commands: Any) -> None:
    field = group(commands, "field", "field records from and to tables")
    importing = command(field, "import", _field_import, "sites, plots, campaigns, samples or results from a table")
    importing.add_argument("file")
    importing.add_argument("--mapping", type=Path, metavar="FILE.json")
    importing.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    exporting = command(field, "export", _field_export, "all field records")
    exporting.add_argument("out", type=Path)
    exporting.add_argument("--format", choices=("csv",), default="csv")
    exporting.add_argument("--audience", choices=("full", "partner", "public"), default="full")


def _field_import(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.field_table import import_table

    with closing(open_records(args)) as records:
        report = import_table(records, args.file, mapping=args.mapping, dry_run=args.dry_run)
    answer = report.as_json()
    counts = ", ".join(f"{answer[name]} {name}" for name in ("created", "updated", "unchanged", "deleted"))
    say(args, answer, [counts, *answer["warnings"]])
    for row in answer["refused"]:
        print(f"line {row['line']}, column {row['column']}: {row['reason']}", file=sys.stderr)
    if answer["refused"]:
        print("Nothing was written. Correct these places and import again.", file=sys.stderr)
    return 1 if answer["refused"] else 0


def _field_export(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.field_table import export_table

    with closing(open_records(args)) as records:
        report = export_table(records, args.out, audience=args.audience)
    answer = report.as_json()
    say(args, answer, [f"{args.out}: {answer['rows']} rows", *answer["warnings"]])
    return 0
