"""How far a plot is with a practice, in words: "We are trying it"."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP

STATUSES: dict[str, Any] = {
    "idea": QT_TRANSLATE_NOOP("PlotPlan", "An idea"),
    "trying": QT_TRANSLATE_NOOP("PlotPlan", "We are trying it"),
    "kept": QT_TRANSLATE_NOOP("PlotPlan", "We kept it"),
    "stopped": QT_TRANSLATE_NOOP("PlotPlan", "We stopped it"),
}


def status_word(status: str) -> str:
    """Another word, of a newer program, is shown as it is."""
    return QCoreApplication.translate("PlotPlan", STATUSES[status]) if status in STATUSES else status
