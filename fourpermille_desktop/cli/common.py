"""What every command needs: how it is declared, what it opens, how it answers."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from fourpermille_desktop.errors import AppError, FileNotWritable
from fourpermille_desktop.profile import Profile

Json = dict[str, Any]


def command(commands: Any, name: str, run: Callable[[argparse.Namespace], int | None], help_: str) -> Any:
    made = commands.add_parser(name, help=help_, description=help_)
    made.add_argument("--json", action="store_true", help="one JSON document on standard output")
    made.add_argument("--lang", metavar="L", default=argparse.SUPPRESS, help="language of messages and entries")
    made.set_defaults(run=run)
    return made


def group(commands: Any, name: str, help_: str) -> Any:
    made = commands.add_parser(name, help=help_, description=help_)
    return made.add_subparsers(title="commands", metavar="COMMAND", required=True)


def drop_output() -> None:
    """Nobody reads any more; what is left to write at the end of the process goes nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def open_records(args: argparse.Namespace) -> Any:
    from fourpermille_desktop.records.store import Records

    records = Records(Profile(args.profile))
    records.after_erasing.append(lambda: _erase_at_rest(records))
    return records


def _erase_at_rest(records: Any) -> None:
    from fourpermille_desktop.nearby_session import erase_at_rest

    erase_at_rest(records)


def lang(args: argparse.Namespace) -> str:
    """The language named, else the profile's, else the system's; two letters."""
    named = args.lang or Profile(args.profile).settings.language or os.environ.get("LANG", "")
    return str(named).split(".")[0].split("_")[0].lower() if named and named not in ("C", "POSIX") else "en"


def sentence(error: AppError, lang: str | None) -> str:
    """The error in the language asked for; English needs nothing loaded."""
    named = (lang or os.environ.get("LANG", "") or "en")[:2].lower()
    if named in ("en", "c", "po", "c."):
        return error.sentence()
    from fourpermille_desktop.app import words_in

    return error.sentence(words_in(named))


def say(args: argparse.Namespace, answer: Json, lines: Iterable[str]) -> None:
    has_all_letters = (sys.stdout.encoding or "utf-8").lower().replace("-", "") == "utf8"
    said = [json.dumps(answer, ensure_ascii=not has_all_letters, allow_nan=False)] if args.json else lines
    try:
        for line in said:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise FileNotWritable(file="standard output", reason=error.strerror or error) from error


def time(ms: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("a number from 1 up")
    return value


def size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
