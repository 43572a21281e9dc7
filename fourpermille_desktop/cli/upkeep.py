"""The window, the demo project, pictures of every page, the check of the installation."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import command, open_records, say, size
from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.profile import Profile


def _demo(args: argparse.Namespace) -> int:
    if args.fill:
        from fourpermille_desktop.records import demo

        with closing(open_records(args)) as records:
            demo.fill(records)
        say(args, {"filled": True}, ["The demo project is in the profile."])
        return 0
    from fourpermille_desktop.app import open_demo

    return open_demo(lang=args.lang)


def _screenshots(args: argparse.Namespace) -> int:
    from fourpermille_desktop.app import render_pages

    try:
        Path(args.folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(file=args.folder, reason=error.strerror or error) from error
    made = render_pages(
        Path(args.folder), lang=args.lang or "en", theme=args.theme, size=size(args.size), everything=args.all
    )
    say(args, {"pictures": [str(path) for path in made]}, [f"{len(made)} pictures in {args.folder}"])
    return 0


def add_upkeep(commands: Any) -> None:
    demo = command(commands, "demo", _demo, "open the window on a throw-away demo project")
    demo.add_argument("--fill", action="store_true", help="fill the given empty profile with the demo project and exit")
    command(commands, "doctor", _doctor, "is this installation and this profile whole?")
    shots = command(commands, "screenshots", _screenshots, "render every page on the demo project")
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument("--theme", choices=("light", "dark", "sunlight"), default="light")
    shots.add_argument("--size", default="1366x768", metavar="WxH")
    shots.add_argument("--all", action="store_true", help="every shipped language and theme")


def _doctor(args: argparse.Namespace) -> int:
    from fourpermille_desktop.installation import checks

    found = [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks(Profile(args.profile))]
    good = all(one["ok"] for one in found)
    say(
        args,
        {"ok": good, "checks": found},
        (f"{'ok ' if c['ok'] else 'NOT'} {c['name']}: {c['detail']}" for c in found),
    )
    return 0 if good else 1
