"""What Ctrl+K finds: entries of the library, and plots, sites and bags of the records."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui.context import SearchGroup, SearchHit
from fourpermille_desktop.ui.entry_pages import PAGES

Open = Callable[..., None]
ICONS = {
    "practice": "book-open", "tool": "wrench", "scheme": "hand-coins", "criterion": "list-checks",
    "module": "chalkboard-teacher", "test": "shovel", "objective": "target",
    "plot": "map-pin", "site": "map-trifold", "sample": "package",
}  # fmt: skip
MOST_HITS = {"practice": 6}  # of a group; others fewer, so that no kind hides another
FEWER, ASKED = 4, 40
_CODE = re.compile(r"[a-f][1-9]|[1-4]\.\d{1,2}", re.IGNORECASE)  # of an objective, of a criterion


def in_library(pack: Any, text: str, language: str, go: Open) -> list[SearchGroup]:
    """Every kind of entry, best first; one typing error is mended in the hint line."""
    if pack is None or not text.strip() or text.startswith((">", "#", "?")):
        return []
    from fourpermille_desktop.library.search import search

    found = search(pack, text, lang=language, limit=ASKED)
    groups = _by_code(pack, text, language, go)
    for title, kinds in _groups():
        hits = [hit for kind in kinds for hit in _of_kind(found.hits, kind, go)]
        groups += [SearchGroup(title, hits)] if hits else []
    if groups and found.did_you_mean:  # the hits are already those of the mended words: the heading says so
        asked = QCoreApplication.translate("searchers", "Did you mean {word}?").format(word=found.did_you_mean)
        return [SearchGroup(asked, [hit for group in groups for hit in group.hits])]
    return groups


def _groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The groups in their order, each with the kinds that stand in it."""
    translate = QCoreApplication.translate
    return (
        (translate("searchers", "Practices"), ("practice",)),
        (translate("searchers", "Tools and schemes"), ("tool", "scheme", "criterion")),
        (translate("searchers", "Training"), ("module", "test")),
        (translate("searchers", "The plan"), ("objective",)),
    )


def _of_kind(hits: Sequence[Any], kind: str, go: Open) -> list[SearchHit]:
    held = [hit for hit in hits if hit.kind == kind][: MOST_HITS.get(kind, FEWER)]
    return [SearchHit(hit.title, hit.snippet, ICONS[kind], partial(go, PAGES[kind], slug=hit.slug)) for hit in held]


def _by_code(pack: Any, text: str, language: str, go: Open) -> list[SearchGroup]:
    """B2 is an objective of the plan, 2.2 a criterion: who types the code wants that one."""
    code = text.strip().upper()
    if not _CODE.fullmatch(code):
        return []
    kind = "criterion" if "." in code else "objective"
    cards = [card for card in pack.cards(kind, language, limit=100) if card.facts.get("code") == code]
    hits = [
        SearchHit(f"{code}  {card.title}", card.summary, ICONS[kind], partial(go, PAGES[kind], slug=card.slug))
        for card in cards
    ]
    title = QCoreApplication.translate("searchers", "By its code")
    return [SearchGroup(title, hits)] if hits else []


def in_records(records: Any, text: str, go: Open) -> list[SearchGroup]:
    """Plots, sites and bags. Names of persons are never searched."""
    if records is None or not text.strip() or text.startswith((">", "?")):
        return []
    from fourpermille_desktop.records.search import find

    hits = [SearchHit(one.title, one.detail, ICONS[one.type], partial(_open, one, go)) for one in find(records, text)]
    return [SearchGroup(QCoreApplication.translate("searchers", "Plots and bags"), hits)] if hits else []


def _open(one: Any, go: Open) -> None:
    go("field", **{one.type: one.id})
