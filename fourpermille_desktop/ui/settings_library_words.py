"""The words of Settings › Library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from fourpermille_desktop.ui.languages import LANGUAGES
from fourpermille_desktop.ui.settings_library_work import Standing
from fourpermille_desktop.ui.words import Words

CORE = "4p1000-core"


def library_name(pack: str) -> str:
    return QCoreApplication.translate("LibraryPanel", "Practices and tools of 4 per 1000") if pack == CORE else pack


def language_names(languages: Iterable[str]) -> str:
    """English · Français · Kiswahili: each in its own letters."""
    return " · ".join(language_name(lang) for lang in languages)


def language_name(lang: str) -> str:
    own = LANGUAGES.get(lang) or QLocale(lang).nativeLanguageName()
    is_other = lang not in LANGUAGES and QLocale(lang).name().split("_")[0] != lang
    return lang if is_other or not own else own[:1].upper() + own[1:]


def signed_words(state: Standing) -> str:
    translate = QCoreApplication.translate
    if state.is_signed:
        return state.publisher
    if state.is_shipped:
        return translate("LibraryPanel", "It came with the program")
    return translate("LibraryPanel", "Nobody: the file had no signature")


def entries_words(counts: Mapping[str, int]) -> str:
    """94 practices · 23 schemes …; kinds a later library brings are left aside."""
    translate = QCoreApplication.translate
    said = {
        "practice": translate("LibraryPanel", "%n practice(s)", "", counts.get("practice", 0)),
        "tool": translate("LibraryPanel", "%n tool(s)", "", counts.get("tool", 0)),
        "scheme": translate("LibraryPanel", "%n scheme(s)", "", counts.get("scheme", 0)),
        "module": translate("LibraryPanel", "%n lesson(s)", "", counts.get("module", 0)),
        "test": translate("LibraryPanel", "%n field test(s)", "", counts.get("test", 0)),
    }
    return " · ".join(words for kind, words in said.items() if counts.get(kind))


def missing_words(missing: Mapping[str, Iterable[str]]) -> list[str]:
    """One sentence a language that lacks texts; the sheet itself says in which language it is."""
    translate = QCoreApplication.translate
    found = []
    for lang, slugs in missing.items():
        said = translate("LibraryPanel", "%n sheet(s) have no text in {language} yet.", "", len(list(slugs)))
        found.append(said.format(language=language_name(lang)))
    return found


def update_words(done: Any, words: Words) -> str:
    """What an update did: how much came over the line, or that there is nothing newer."""
    translate = QCoreApplication.translate
    if not done.is_new:
        return translate("LibraryPanel", "Version {version} is the newest.").format(version=words.code(done.new))
    size = words.quantity(max(1, round(done.bytes / 1000)), translate("LibraryPanel", "kB"), 0)
    said = translate("LibraryPanel", "Version {version} is in use. %n part(s) came, {size}.", "", done.objects)
    return said.format(version=words.code(done.new), size=size)
