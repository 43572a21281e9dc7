"""The pills of a list that shows nothing: what to take off, and the words that were probably meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from fourpermille_desktop.library.lists import TEXT, GivenBack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import mended_words
from fourpermille_desktop.ui.library_parts import FacetPanel, PillButton
from fourpermille_desktop.ui.library_words import listed
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.words import Words


def back_pills(
    theme: Theme,
    words: Words,
    given: Sequence[GivenBack],
    facets: FacetPanel,
    typed: str,
    take_off: Callable[[Sequence[str]], None],
) -> list[PillButton]:
    """What would be shown again without a filter; without two together, where no one alone helps."""
    pills = []
    for back in given:
        text = _back_words(words, [_filter_words(words, facets, typed, name) for name in back.off], back.count)
        pill = PillButton(theme, text)
        pill.setAccessibleName(QCoreApplication.translate("PracticesPage", "Take off: {filter}").format(filter=text))
        pill.clicked.connect(partial(_taken, take_off, back.off))
        pills.append(pill)
    return pills


def meant_pills(theme: Theme, pack: Pack, field: QLineEdit, count: Callable[[str], int]) -> list[PillButton]:
    """One pill, or none: only where the mended words would show something (`count` says how many)."""
    meant = mended_words(pack, field.text())
    if not meant or not count(meant):
        return []
    asked = QCoreApplication.translate("searchers", "Did you mean {word}?").format(word=meant)
    pill = PillButton(theme, asked, icon_at_end="magnifying-glass")
    pill.clicked.connect(lambda: _type(field, meant))
    return [pill]


def _back_words(words: Words, off: Sequence[str], count: int) -> str:
    if len(off) == 2:
        text = QCoreApplication.translate("PracticesPage", "{first} and {second} · give back {count}")
        return text.format(first=off[0], second=off[1], count=words.count(count))
    text = QCoreApplication.translate("PracticesPage", "{filter} · gives back {count}")
    return text.format(filter=off[0], count=words.count(count))


def _filter_words(words: Words, facets: FacetPanel, typed: str, name: str) -> str:
    if name == TEXT:
        return QCoreApplication.translate("PracticesPage", "“{words}”").format(words=words.name(typed.strip()[:30]))
    return listed([text for facet, _, text in facets.in_use_words() if facet == name])


def _taken(take_off: Callable[[Sequence[str]], None], off: Sequence[str], _checked: bool = False) -> None:
    take_off(off)


def _type(field: QLineEdit, words: str) -> None:
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.setText(words)
