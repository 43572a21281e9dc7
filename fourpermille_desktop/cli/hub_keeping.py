"""Keeping a hub: its backup, and back from one."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import command, say
from fourpermille_desktop.profile import Profile


def add_keeping(hub: Any) -> None:
    back_up = command(hub, "backup", _backup, "copy the whole hub, its keys too, into one file")
    back_up.add_argument("out", type=Path, metavar="OUT")
    restore = command(hub, "restore", _restore, "fill an empty hub from such a file")
    restore.add_argument("file", type=Path, metavar="FILE")
    for made in (back_up, restore):
        made.add_argument("--database", metavar="URL")
        made.add_argument("--data", type=Path, metavar="DIR")


def data_folder(args: argparse.Namespace) -> Path:
    """Where the hub of this command keeps its files: --data, else beside the profile."""
    return args.data or Profile(args.profile).folder / "hub"


def _backup(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub import backup
    from fourpermille_desktop.hub.store import open_store

    with closing(open_store(data_folder(args), args.database)) as store:
        copied = backup.back_up(store, args.out)
    lines = [
        f"{copied.rows} rows, {copied.photos} photos, {copied.size} bytes: {args.out}",
        "The file holds the keys of the hub: keep it safe.",
    ]
    if copied.spoilt:
        lines.append(
            f"{copied.spoilt} photos of this hub are damaged and not in it. After a restore laptops send them."
        )
    told = {"file": str(args.out), "rows": copied.rows, "bytes": copied.size}
    say(args, told | {"photos": copied.photos, "photo_bytes": copied.photo_bytes, "spoilt": copied.spoilt}, lines)
    return 0


def _restore(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub import backup
    from fourpermille_desktop.hub.store import open_store

    with closing(open_store(data_folder(args), args.database)) as store:
        copied = backup.restore(store, args.file)
    lines = [f"{copied.rows} rows, {copied.photos} photos restored. Laptops send again what came after the backup."]
    say(args, {"rows": copied.rows, "bytes": copied.size, "photos": copied.photos}, lines)
    return 0
