"""What this laptop can count towards an objective of the plan today, read off the window's thread, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.words import Words

READ_KINDS = {"practices_read": "practice", "tools_opened": "tool", "schemes_read": "scheme"}


@dataclass(frozen=True)
class Here:
    """Numbers of this profile. None: the records are not open, or could not be read."""

    plots: int | None = None
    samples: int | None = None
    opened: Mapping[str, int] = field(default_factory=dict)  # kind: entries of it opened this year
    languages: int = 0  # with the text of at least one practice


def read(context: Context, pack: Pack) -> Here:
    """Call it in a task."""
    records, languages = context.records(), languages_spoken(pack)
    if records is None:
        return Here(languages=languages)
    from fourpermille_desktop.records import samples, sites, usage

    opened = {
        kind: usage.share_used(records, _slugs(pack, kind)).used
        for kind in READ_KINDS.values()
        if pack.info.counts.get(kind)
    }
    return Here(len(sites.plots(records)), samples.count(records), opened, languages)


def _slugs(pack: Pack, kind: str) -> list[str]:
    return [card.slug for card in pack.cards(kind, pack.info.languages[0], limit=500)]


def said(counts: Sequence[str], here: Here, pack: Pack, words: Words) -> list[str]:
    """One short text for each thing that can be counted; empty where the program counts nothing of it."""
    found: list[str] = []
    for name in counts:
        found += _said(name, here, pack, words)
    return found


def _said(name: str, here: Here, pack: Pack, words: Words) -> list[str]:
    translate = QCoreApplication.translate
    if name == "plots" and here.plots is not None:
        return [translate("ObjectiveHere", "%n plot(s)", "", here.plots)]
    if name == "samples" and here.samples is not None:
        return [translate("ObjectiveHere", "%n bag(s) of soil", "", here.samples)]
    if name in READ_KINDS:
        return _in_library(READ_KINDS[name], here, pack, words)
    return []


def _in_library(kind: str, here: Here, pack: Pack, words: Words) -> list[str]:
    translate, held = QCoreApplication.translate, pack.info.counts.get(kind, 0)
    told = {
        "practice": translate("ObjectiveHere", "%n practice(s)", "", held),
        "tool": translate("ObjectiveHere", "%n tool(s)", "", held),
        "scheme": translate("ObjectiveHere", "%n scheme(s)", "", held),
    }[kind]
    if kind == "practice":
        spoken = translate("ObjectiveHere", "in %n language(s)", "", here.languages)
        told = translate("ObjectiveHere", "{practices} {languages}").format(practices=told, languages=spoken)
    found = [told]
    if kind in here.opened:
        opened = here.opened[kind]
        share = words.quantity(100 * opened / held, "%", 0) if held else ""
        text = translate("ObjectiveHere", "{count} opened this year ({share})")
        found.append(text.format(count=words.count(opened), share=share))
    return found


def languages_spoken(pack: Pack) -> int:
    """Languages in which at least one practice has its text; those with names and summaries only do not count."""
    return sum(
        any(card.lang == lang for card in pack.cards("practice", lang, limit=500)) for lang in pack.info.languages
    )
