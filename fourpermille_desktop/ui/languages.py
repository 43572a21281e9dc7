"""The language of the window: which are complete, which the system asks for, and how their words are installed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.ui.resources import resources_folder

LANGUAGES = {"en": "English", "fr": "Français"}  # each in its own script


def system_language() -> str:
    """The first language of the system that we speak; English if none."""
    for asked in QLocale.system().uiLanguages():
        if asked[:2] in LANGUAGES:
            return asked[:2]
    return "en"


def install_language(app: QApplication, language: str) -> str:
    """Put every word of `language` ("" = the system's) in place; answers the language that is now spoken."""
    language = language or system_language()
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    for file in sorted(resources_folder("words").glob(f"*.{language}.qm")):
        words = QTranslator(app)
        if words.load(str(file)):
            QCoreApplication.installTranslator(words)
    QLocale.setDefault(QLocale(language))
    app.setLayoutDirection(QLocale(language).textDirection())
    return language
