"""The language of the window: which are complete, which the system asks for, and how their words are installed."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.words import locale_of

LANGUAGES = {  # each in its own script
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
}
BEGUN = ("ar",)  # what these lack is shown in English


def system_language() -> str:
    """The first language of the system that we speak whole; English if none."""
    for asked in QLocale.system().uiLanguages():
        if asked[:2] in LANGUAGES and asked[:2] not in BEGUN:
            return asked[:2]
    return "en"


def translated_percent(language: str) -> int:
    """How much of the window is in that language; 100 for English."""
    try:
        shares = json.loads((resources_folder("words") / "shares.json").read_text("utf-8"))
    except (OSError, ValueError):
        return 100
    return int(shares.get(language, 100))


def install_language(app: QApplication, language: str) -> str:
    """Put every word of `language` ("" = the system's) in place; answers the language that is now spoken."""
    language = language or system_language()
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    for spoken in ("en", language) if language in BEGUN else (language,):  # the one installed last is asked first
        for file in sorted(resources_folder("words").glob(f"*.{spoken}.qm")):
            words = QTranslator(app)
            if words.load(str(file)):
                QCoreApplication.installTranslator(words)
    QLocale.setDefault(locale_of(language))
    app.setLayoutDirection(QLocale(language).textDirection())
    return language
