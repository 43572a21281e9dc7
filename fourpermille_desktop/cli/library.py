"""The library: search, show, status."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from fourpermille_desktop.cli.common import Json, command, group, lang, positive, say
from fourpermille_desktop.cli.library_updates import add_library_updates
from fourpermille_desktop.errors import PackDamaged
from fourpermille_desktop.library.facts import KINDS
from fourpermille_desktop.profile import Profile


def add_library(commands: Any) -> None:
    library = group(commands, "library", "the practice library and toolkit")
    search = command(library, "search", _library_search, "search the library, best first")
    search.add_argument("text")
    for name in ("climate", "land-use", "region"):
        search.add_argument(f"--{name}")
    search.add_argument("--kind", choices=(*KINDS, "expert"))
    search.add_argument("--limit", type=positive, default=20)
    show = command(library, "show", _library_show, "show a whole entry")
    show.add_argument("slug")
    command(library, "status", _library_status, "which library is in use")
    add_library_updates(library)


def _pack(args: argparse.Namespace) -> Any:
    from fourpermille_desktop.library.install import active_pack

    pack = active_pack(Profile(args.profile))
    if pack is None:
        raise PackDamaged(file="core.pack", reason="it is not on this computer")
    return pack


def _library_search(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import search_answer

    answer = search_answer(
        _pack(args),
        args.text,
        lang=lang(args),
        kind=args.kind,
        climate=args.climate,
        land_use=args.land_use,
        region=args.region,
        limit=args.limit,
    )
    say(args, answer, (f"{hit['title']}  ({hit['kind']}, {hit['slug']})" for hit in answer["results"]))
    return 0


def _library_show(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import show_answer

    entry = show_answer(_pack(args), args.slug, lang=lang(args))
    say(args, entry, _entry_lines(entry))
    return 0


def _entry_lines(entry: Json) -> Iterable[str]:
    yield entry["title"]
    yield entry["summary"]
    for number, step in enumerate(entry.get("steps", []), 1):
        yield f"{number}. {step['name']}. {step['text']}" if isinstance(step, dict) else f"{number}. {step}"
    for row in entry.get("evidence", []):
        yield f"{row['effect']} {row['unit']} [{row['low']} to {row['high']}]  {row['source']}"


def _library_status(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import status_answer
    from fourpermille_desktop.library.install import standing

    status = {**status_answer(_pack(args)), **standing(Profile(args.profile))}
    say(args, status, (f"{name}: {value}" for name, value in status.items()))
    return 0
