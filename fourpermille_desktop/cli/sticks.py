"""Sticks on the command line: `sync --bundle-out FILE --bundle-in FILE`, for a laptop and for a hub."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import FileNotWritable

WORDS = "FOURPERMILLE_STICK_WORDS"


def add_bundles(sync: Any) -> None:
    sync.add_argument("--bundle-out", type=Path, metavar="FILE", help="put everything into a file for a stick")
    sync.add_argument("--bundle-in", type=Path, metavar="FILE", help="read a file from a stick (- = standard input)")


def read_bundle(args: argparse.Namespace, records: Any, answer: Counter[str]) -> None:
    """`--bundle-in`: counted into the answer of the command."""
    from fourpermille_desktop.sync import stick

    with tempfile.TemporaryDirectory() as folder:
        source = _from_standard_input(Path(folder)) if str(args.bundle_in) == "-" else args.bundle_in
        done = stick.read(records, source, words=os.environ.get(WORDS, ""))
    answer.update(pulled=done.came, quarantined=len(done.bad), bytes_down=done.size)
    if done.waiting:
        _say(f"{done.waiting} runs of changes wait for what comes before them: it is on another stick.")
    if done.not_for_us:
        _say(f"{done.not_for_us} parts are for others of the team and were not opened.")


def write_bundle(args: argparse.Namespace, records: Any, answer: Counter[str]) -> None:
    """`--bundle-out`: what is on a stick still waits, until a hub has answered."""
    from fourpermille_desktop.sync import stick

    if str(args.bundle_out) == "-":
        raise FileNotWritable(file="-", reason="a bundle is read back, and standard output cannot be")
    written = stick.write(records, args.bundle_out, words=os.environ.get(WORDS, ""), is_open=True)
    answer.update(pushed=written.changes, bytes_up=written.size)
    if not written.is_locked:
        _say(f"The file is not locked: whoever finds it can read it. Give words in {WORDS} to lock it.")


def _from_standard_input(folder: Path) -> Path:
    from fourpermille_desktop.sync.bundle import MOST_BYTES

    path = folder / "standard-input.4p1000"
    path.write_bytes(sys.stdin.buffer.read(MOST_BYTES + 1))
    return path


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
