"""What the command line prints of the library, as JSON-ready dictionaries."""

from __future__ import annotations

from typing import Any

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search


def search_answer(
    pack: Pack,
    text: str,
    *,
    lang: str,
    kind: str | None = None,
    climate: str | None = None,
    land_use: str | None = None,
    region: str | None = None,
    limit: int = 20,
) -> dict[str, Any]:
    """`library search`: count and results, best first."""
    found = search(pack, text, lang=lang, kind=kind, climate=climate, land_use=land_use, region=region, limit=limit)
    return found.as_json()


def show_answer(pack: Pack, slug: str, *, lang: str) -> dict[str, Any]:
    """`library show`: the whole entry."""
    return pack.entry(slug, lang).as_json()


def status_answer(pack: Pack) -> dict[str, Any]:
    """`library status`: which pack is in use; `problem` says why a better one is not. What is missing is counted."""
    status = pack.info.as_json()
    status["missing"] = {lang: len(slugs) for lang, slugs in pack.info.missing.items()}
    status["waiting"] = len(pack.info.waiting)
    status["problem"] = pack.problem.sentence() if pack.problem else None
    return status
