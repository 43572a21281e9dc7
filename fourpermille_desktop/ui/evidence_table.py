"""The table twin of the plot: every row of evidence of a practice with its source, nothing left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from fourpermille_desktop.library.entry import Evidence
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.table import DataTable
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
SOURCE = 3  # its column: beside the figure it speaks for
MOST_ROWS = 12  # in sight at once; more scroll


def table_heads() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("EvidenceTable", "What"),
        translate("EvidenceTable", "Where"),
        translate("EvidenceTable", "Figure"),
        translate("EvidenceTable", "Source"),
        translate("EvidenceTable", "Studies"),
        translate("EvidenceTable", "Depth, cm"),
        translate("EvidenceTable", "Years"),
        translate("EvidenceTable", "How sure"),
    ]


def without_source(cells: Sequence[str]) -> tuple[str, ...]:
    """For paper, where the sources have a list of their own."""
    return (*cells[:SOURCE], *cells[SOURCE + 1 :])


def table_line(row: Evidence, words: Words) -> list[str]:
    """One row as its cells, in the order of the heads."""
    return [
        outcome_word(row),
        row.where,
        figure_words(row, words),
        row.source,
        "" if row.n_studies is None else words.count(row.n_studies),
        told(row.depth_cm, words),
        told(row.duration_years, words),
        word("confidence", row.confidence),
    ]


def outcome_word(row: Evidence) -> str:
    """Soil carbon, harvest or gases; a loss avoided is named as one."""
    translate = QCoreApplication.translate
    if row.is_loss_avoided:
        return translate("EvidenceTable", "Loss avoided")
    known = {
        "SOC": translate("EvidenceTable", "Soil carbon"),
        "yield": translate("EvidenceTable", "Harvest"),
        "GHG": translate("EvidenceTable", "Other gases"),
    }
    return known.get(row.outcome, row.outcome)


def figure_words(row: Evidence, words: Words) -> str:
    """The figure with its interval, and the warning where the interval holds zero; words where there is no figure."""
    value = figures.value_with_interval(row, words, exact=True) or row.words or row.value_text
    if row.may_rise_or_fall and not row.is_loss_avoided:
        return f"{value} · {figures.may_rise_or_fall()}"
    return value


_TOLD: dict[str, Any] = {  # depths and durations that the library tells in words
    "mixed": QT_TRANSLATE_NOOP("EvidenceTable", "mixed"),
    "varies": QT_TRANSLATE_NOOP("EvidenceTable", "varies"),
    "topsoil": QT_TRANSLATE_NOOP("EvidenceTable", "topsoil"),
    "topsoil, mixed": QT_TRANSLATE_NOOP("EvidenceTable", "topsoil, mixed"),
    "topsoil (varies)": QT_TRANSLATE_NOOP("EvidenceTable", "topsoil, varies"),
    "depth-weighted": QT_TRANSLATE_NOOP("EvidenceTable", "weighted by depth"),
    "profile": QT_TRANSLATE_NOOP("EvidenceTable", "whole soil"),
    "soil and biomass": QT_TRANSLATE_NOOP("EvidenceTable", "soil and plants"),
    "sediment": QT_TRANSLATE_NOOP("EvidenceTable", "sediment"),
    "long-term trials": QT_TRANSLATE_NOOP("EvidenceTable", "long trials"),
    "old terraces": QT_TRANSLATE_NOOP("EvidenceTable", "old terraces"),
}
_NUMBER = re.compile(r"\d+(\.\d+)?")


def told(text: str, words: Words) -> str:
    """A depth or a duration: its words, or its numbers with the decimal sign of the language."""
    if text in _TOLD:
        return QCoreApplication.translate("EvidenceTable", _TOLD[text])
    text = text.removesuffix(" studies")  # "1990-2021 studies"
    if _NUMBER.fullmatch(text):
        return words.number(float(text))
    return words.code(text.replace("-", "–")) if text[:1].isdigit() else text


class EvidenceModel(QAbstractTableModel):
    """The lines of the table, made once."""

    def __init__(self, rows: Sequence[Evidence], words: Words) -> None:
        super().__init__()
        self.heads, self.lines = table_heads(), [table_line(row, words) for row in rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self.lines[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_head = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.heads[section] if is_head else None


class EvidenceTableCard(Card):
    """The table over the whole width of the sheet; T or Esc closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, words: Words, rows: Sequence[Evidence], title: str) -> None:
        super().__init__(padding=16, gap=8)
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        close = Button(theme, self.tr("Close"), "x", "plain")
        close.clicked.connect(self.closed)
        self.add_head(title, close)
        self.body.addWidget(Label(self.tr("Every row of the library, with its source."), "hint"))
        self.model = EvidenceModel(rows, words)
        self.table = _Table(theme, self.model, "normal", title)
        self.body.addWidget(self.table)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(SOURCE, min(self.table.columnWidth(SOURCE), theme.px(330)))  # whole in its tooltip
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        rows = min(MOST_ROWS, max(1, self.model.rowCount()))
        self.table.setFixedHeight(self.theme.px(33 + 32 * rows) + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _Table(DataTable):
    """Esc is left to the card around it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.theme.px(33 + 32))
