"""The command line: the headless face of the application. Each command is a few lines that call a room.

Names, columns and JSON keys are a contract. Exit status: 0 done; 1 a failure a person can act on, one sentence on
standard error; 2 wrong usage. With `--json`, one JSON document on standard output and nothing else.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from fourpermille_desktop import __version__
from fourpermille_desktop.cli.common import drop_output, sentence
from fourpermille_desktop.errors import AppError
from fourpermille_desktop.profile import Profile


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console that has not every letter
    args = _window_asked(argv) or parser().parse_args(argv)
    try:
        return int(args.run(args) or 0)
    except AppError as error:
        return _told(error, args.lang)
    except BrokenPipeError:
        drop_output()
        return 1
    except KeyboardInterrupt:
        return 1
    except Exception as error:  # the one place: a bug is a sentence too, and where it was goes to the log
        return _told(_bug(error, args), args.lang)


def _told(error: AppError, lang: str | None) -> int:
    said = sentence(error, lang).encode("utf-8", "backslashreplace").decode()  # half letters from the shell
    print(said, file=sys.stderr)
    return 1


def _bug(error: Exception, args: argparse.Namespace) -> AppError:
    from fourpermille_desktop import bug_log

    try:
        bug_log.open_log(Profile(args.profile))
        bug_log.log.error("a bug reached the command line", exc_info=error)
    except AppError as no_profile:
        return no_profile
    return bug_log.as_sentence(error)


def _window_asked(argv: Sequence[str] | None) -> argparse.Namespace | None:
    """Without a command the window opens; it does not wait until all the commands were read."""
    top = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    _add_common(top)
    try:
        args, left = top.parse_known_args(argv)
    except argparse.ArgumentError:
        return None
    return None if left else args


def _add_common(top: argparse.ArgumentParser) -> None:
    top.add_argument("--profile", metavar="DIR", help="keep all data, settings and logs in DIR")
    top.add_argument("--lang", metavar="L", help="language of messages and entries (default: the system's)")
    top.set_defaults(run=_window)


def _window(args: argparse.Namespace) -> int:
    gc.disable()  # until the window is painted (`app`): looking for garbage is a fifteenth of the start
    from fourpermille_desktop.app import open_first

    return open_first(args.profile, lang=args.lang)


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    from fourpermille_desktop.cli.erasing import add_records
    from fourpermille_desktop.cli.field import add_field
    from fourpermille_desktop.cli.keeping import add_keeping
    from fourpermille_desktop.cli.library import add_library
    from fourpermille_desktop.cli.sharing import add_conflicts, add_sync_and_hub
    from fourpermille_desktop.cli.soil import add_soil
    from fourpermille_desktop.cli.upkeep import add_upkeep

    top = argparse.ArgumentParser(prog="fourpermille", description="4 per 1000 Desktop: soil carbon in the field.")
    top.add_argument("--version", action="version", version=f"fourpermille {__version__}")
    _add_common(top)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    add_library(commands)
    add_soil(commands)
    add_field(commands)
    add_sync_and_hub(commands)
    add_conflicts(commands)
    add_records(commands)
    add_keeping(commands)
    add_upkeep(commands)
    return top
