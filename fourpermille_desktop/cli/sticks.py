"""Sticks on the command line: `sync --bundle-out FILE --bundle-in FILE`, for a laptop and for a hub."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import command, say
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
        done = stick.read(records, source, words=os.environ.get(WORDS, ""), agreed=args.agree)
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


# --- at a hub ---


def add_hub_stick(hub: Any) -> None:
    made = command(hub, "stick", _hub_stick, "read what people carry here on a stick, and answer on one")
    made.add_argument("--bundle-in", type=Path, metavar="FILE", help="a file or a folder of files")
    made.add_argument("--bundle-out", type=Path, metavar="FILE")
    made.add_argument("--database", metavar="URL")
    made.add_argument("--data", type=Path, metavar="DIR")


def _hub_stick(args: argparse.Namespace) -> int:
    from fourpermille_desktop.cli.hub_keeping import data_folder
    from fourpermille_desktop.hub.blobs import Blobs
    from fourpermille_desktop.hub.members import Members
    from fourpermille_desktop.hub.store import open_store
    from fourpermille_desktop.sync import stick_hub

    answer = Counter[str](pulled=0, pushed=0, quarantined=0, waiting=0, bytes_up=0, bytes_down=0)
    with closing(open_store(data_folder(args), args.database)) as store:
        members = Members(store)
        organisation = members.organisation()
        own = {space.id: members.stick_key(space.id) for space in members.spaces()}
        keys = stick_hub.HubKeys(organisation.key if organisation else None, own)
        if args.bundle_in:
            words, keep = os.environ.get(WORDS, ""), partial(_keep_photo, Blobs(store.folder / "photos"))
            done = stick_hub.read(store, keys, args.bundle_in, words, keep)
            answer.update(pulled=done.came, quarantined=len(done.bad), waiting=done.waiting, bytes_down=done.size)
        if args.bundle_out:
            written = stick_hub.write(store, keys, args.bundle_out)
            answer.update(pushed=written.changes, bytes_up=written.size)
    say(args, dict(answer), [", ".join(f"{name} {value}" for name, value in answer.items())])
    return 0


def _keep_photo(blobs: Any, space: bytes, sha: str, content: bytes, sender: bytes) -> None:
    """As an upload in one piece; what is here already stays."""
    from fourpermille_desktop.hub.blobs import MAX_BYTES, Upload

    if len(content) > MAX_BYTES:
        return
    upload = Upload(space, sha, len(content), sender)
    begun = blobs.begin(upload)
    if begun < len(content):
        blobs.append(upload, begun, content[begun:])
