"""What Ctrl+K finds: entries of the library, and plots, sites and bags of the records."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui.context import SearchGroup, SearchHit

Open = Callable[..., None]
ICONS = {"practice": "book-open", "tool": "wrench", "plot": "map-pin", "site": "map-trifold", "sample": "package"}
PAGES = {"practice": "practices", "tool": "toolkit"}


def in_library(pack: Any, text: str, language: str, go: Open) -> list[SearchGroup]:
    """Practices and tools, best first; one typing error is mended in the hint line."""
    if pack is None or not text.strip() or text.startswith((">", "#", "?")):
        return []
    from fourpermille_desktop.library.search import search

    found = search(pack, text, lang=language, limit=12)
    groups = []
    for kind, title in (
        ("practice", QCoreApplication.translate("searchers", "Practices")),
        ("tool", QCoreApplication.translate("searchers", "Tools")),
    ):
        hits = [
            SearchHit(hit.title, hit.snippet, ICONS[kind], partial(go, PAGES[kind], slug=hit.slug))
            for hit in found.hits
            if hit.kind == kind
        ]
        groups += [SearchGroup(title, hits)] if hits else []
    if not groups and found.did_you_mean:
        asked = QCoreApplication.translate("searchers", "Did you mean {word}?").format(word=found.did_you_mean)
        again = in_library(pack, found.did_you_mean, language, go)
        return [SearchGroup(asked, [hit for group in again for hit in group.hits])] if again else []
    return groups


def in_records(records: Any, text: str, go: Open) -> list[SearchGroup]:
    """Plots, sites and bags. Names of persons are never searched."""
    if records is None or not text.strip() or text.startswith((">", "?")):
        return []
    from fourpermille_desktop.records.search import find

    hits = [SearchHit(one.title, one.detail, ICONS[one.type], partial(_open, one, go)) for one in find(records, text)]
    return [SearchGroup(QCoreApplication.translate("searchers", "Plots and bags"), hits)] if hits else []


def _open(one: Any, go: Open) -> None:
    go("field", **{one.type: one.id})
