"""The form "Write what you saw": a face, why, what came of it. Each key is kept as a draft until it is a record."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP
from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_form import Field, RecordForm
from fourpermille_desktop.ui.own_form import OwnForm
from fourpermille_desktop.ui.samples_keeping import KEEP_MS
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.fields import FieldRow
from fourpermille_desktop.ui.widgets.text import Label

FACES: dict[str, tuple[Any, str, str]] = {  # face: (words, icon, colour)
    "good": (QT_TRANSLATE_NOOP("Feedback", "Good"), "smiley", "primaryText"),
    "fair": (QT_TRANSLATE_NOOP("Feedback", "So-so"), "smiley-meh", "warn"),
    "poor": (QT_TRANSLATE_NOOP("Feedback", "Not good"), "smiley-sad", "danger"),
}


def face_word(face: str) -> str:
    return QCoreApplication.translate("Feedback", FACES[face][0]) if face in FACES else ""


class Faces(QWidget):
    """Three faces with their words; the one that is chosen bears a tick, a second press takes it off."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, current: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        for face, (_words, icon, _token) in FACES.items():
            button = Button(theme, face_word(face), icon)
            button.setCheckable(True)
            button.clicked.connect(lambda is_on, face=face: self._press(face if is_on else ""))
            self.buttons[face] = button
            row.addWidget(button)
        self.show_face(current)

    def show_face(self, current: str) -> None:
        for face, button in self.buttons.items():
            button.setChecked(face == current)
            button.trailing_icon = "check" if face == current else None
            button.updateGeometry()
            button.update()

    def _press(self, face: str) -> None:
        self.show_face(face)
        self.chosen.emit(face)


class FeedbackForm(OwnForm):
    """`kept` comes once it is a record, `given_up` when it was left."""

    kept = Signal()

    def __init__(self, context: Context, form: Any, slug: str, plot: str, plot_name: str) -> None:
        super().__init__()
        self.context, self.theme, self.record, self.slug = context, context.theme, form, slug
        self.typed: dict[str, str] = {"kind": "tried" if plot else "rating", "plot": plot, "face": "", **form.typed}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Write what you saw"), "cardTitle"))
        if form.typed:
            column.addWidget(Label(self.tr("We kept what you were typing."), "good"))
        self._add_choices(column, plot, plot_name)
        fields = [
            Field("reason", self.tr("Why"), "note", hint=self.tr("No names of people. All of your team can read it.")),
            Field("outcome", self.tr("What came of it"), "note", hint=self.tr("Soil, harvest, work: what you saw.")),
        ]
        self.form = RecordForm(self.theme, context.words, fields)
        self.form.fill(self.typed)
        self.form.typed.connect(self._typed)
        column.addWidget(self.form)
        self.missing = Label("", "care")
        self.missing.hide()
        column.addWidget(self.missing)
        self._add_acts(column)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self.keep_now)

    def _add_choices(self, column: QVBoxLayout, plot: str, plot_name: str) -> None:
        self.faces = Faces(self.theme, self.typed["face"])
        self.faces.chosen.connect(lambda face: self._typed("face", face))
        kinds = [("rating", self.tr("This sheet"))]
        if plot:
            kinds.insert(0, ("tried", self.tr("{plot}: we tried it").format(plot=self.context.words.name(plot_name))))
        kind = self.typed["kind"] if self.typed["kind"] in dict(kinds) else kinds[0][0]
        self.about = SegmentedControl(self.theme, kinds, kind, self.tr("About"))
        self.about.chosen.connect(lambda kind: self._choose_kind(kind, plot))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(FieldRow(self.tr("About"), self.about))
        row.addWidget(FieldRow(self.tr("How it was"), self.faces))
        row.addStretch(1)
        column.addLayout(row)

    def _choose_kind(self, kind: str, plot: str) -> None:
        self._typed("kind", kind)
        self._typed("plot", plot if kind == "tried" else "")

    def _add_acts(self, column: QVBoxLayout) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.keep = Button(self.theme, self.tr("Keep this"), "check")
        self.keep.clicked.connect(self.save)
        leave = Button(self.theme, self.tr("Leave it"), None, "plain")
        leave.clicked.connect(self.give_up)
        acts.addWidget(self.keep)
        acts.addWidget(leave)
        acts.addStretch(1)
        column.addLayout(acts)

    def focus_first(self) -> None:
        self.form.focus("reason")

    def _typed(self, column: str, text: str) -> None:
        self.typed[column] = text
        self.missing.hide()
        self._keep_soon.start()

    def keep_now(self) -> None:
        """The draft: also when another sheet is opened over an open form."""
        if not self._keep_soon.isActive() and self.sender() is not self._keep_soon:
            return
        self._keep_soon.stop()
        form, typed, records = self.record, {**self.typed, "slug": self.slug}, self.context.records
        self.context.tasks.run(self, lambda _job: reading.keep(records(), form, typed))

    def flush(self) -> None:
        """The window closes: the draft is written now, on this thread."""
        if self._keep_soon.isActive():
            self._keep_soon.stop()
            reading.keep(self.context.records(), self.record, {**self.typed, "slug": self.slug})

    def save(self) -> None:
        if not any(self.typed.get(name, "").strip() for name in ("face", "reason", "outcome")):
            self.missing.setText(self.tr("Choose a face or write a few words first."))
            self.missing.show()
            return
        from datetime import date

        self._keep_soon.stop()
        self.keep.setEnabled(False)
        typed = {**self.typed, "slug": self.slug, "made_on": date.today().isoformat()}
        form, records = self.record, self.context.records
        self.context.tasks.run(
            self,
            lambda _job: reading.save(records(), form, typed),
            lambda _id: self.kept.emit(),
            otherwise=self._not_kept,
        )
