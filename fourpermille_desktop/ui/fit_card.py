"""The card that says whether a practice fits the chosen plot: the verdict, why line by line, what was not checked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.fit_words import ICONS, VERDICTS, lines, not_checked_words, verdict_word
from fourpermille_desktop.ui.land_form import LandForm
from fourpermille_desktop.ui.own_reading import Own
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.text import Label


class FitCard(Card):
    """Stands at the side of a sheet. `land_told` carries what a person saw on the plot."""

    plan_wanted = Signal()
    land_told = Signal(object, str, str)  # problems, slope, rain

    def __init__(self, context: Context) -> None:
        super().__init__(padding=18, gap=10)
        self.context, self.theme, self.words = context, context.theme, context.words
        self.own: Own | None = None
        self.add_head(self.tr("Does it fit?"))
        self._inside: QWidget = Label(self.tr("Looking at the plot …"), "second")
        self.body.addWidget(self._inside)

    def show_own(self, own: Own) -> None:
        self.own = own
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        if own.fit is None:
            self.title.setText(self.tr("Does it fit?"))
            self._add_no_plot(column)
        else:
            self.title.setText(self.tr("Does it fit {plot}?").format(plot=self.words.name(own.plot_name)))
            self._add_fit(column, own)
        self._put(inside)

    def _put(self, inside: QWidget) -> None:
        self.body.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside

    def _add_no_plot(self, column: QVBoxLayout) -> None:
        has_plots = self.own is not None and self.own.has_plots
        said = self.tr("Choose a plot to see if it fits.")
        if not has_plots:
            said = self.tr("Add a plot to see if it fits. You need its name and its use, no more.")
        column.addWidget(Label(said))
        words = self.tr("Choose a plot (F4)") if has_plots else self.tr("Add a plot")
        self.choose = Button(self.theme, words, "map-pin-area")
        self.choose.clicked.connect(
            lambda: self.context.choose_plot() if has_plots else self.context.open_page("field", new="plot")
        )
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_fit(self, column: QVBoxLayout, own: Own) -> None:
        fit = own.fit
        column.addWidget(self._verdict(fit.verdict))
        for weight, said in lines(fit, self.words):
            icon, token = ICONS[weight]
            column.addWidget(NoteRow(self.theme, icon, said, token, "second"))
        unchecked = not_checked_words(fit.not_checked)
        said = self.tr("Not checked: {things}.").format(things=unchecked)
        self.not_checked = NoteRow(self.theme, "minus-circle", said, "text2", "hint")
        column.addWidget(self.not_checked)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        if not own.on_this_plot:
            self.plan = Button(self.theme, self.tr("Add to this plot’s plan"), "plus")
            self.plan.clicked.connect(self.plan_wanted)
            acts.addWidget(self.plan)
        acts.addStretch(1)
        column.addLayout(acts)
        self.tell = Button(self.theme, self.tr("Tell what you see on this plot"), "eye", "plain")
        self.tell.clicked.connect(self.ask_land)
        column.addWidget(self.tell, 0, Qt.AlignmentFlag.AlignLeading)

    def _verdict(self, verdict: str) -> QWidget:
        """Icon and word together: never colour alone."""
        tones = {"good": "primaryText", "warn": "warn", "danger": "danger", "neutral": "text2"}
        _words, icon, tone = VERDICTS[verdict]
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, icon, tones[tone], 26, "fill"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.verdict = Label(verdict_word(verdict), "verdict")
        row.addWidget(self.verdict, 1)
        return row_widget

    def ask_land(self) -> None:
        """In place of the reasons: the troubles seen on the plot, its slope and its rain."""
        if self.own is None or self.own.land is None:
            return
        self.land = LandForm(self.theme, self.words, self.own.land)
        self.land.told.connect(self.land_told)
        self.land.given_up.connect(lambda: self.show_own(self._own()))
        self._put(self.land)
        self.land.focus_first()

    def _own(self) -> Any:
        return self.own
