"""The form of a site, plot or campaign as a card: each key is kept as a draft, one button makes it a record."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from fourpermille_desktop.ui import field_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_form import Field, RecordForm
from fourpermille_desktop.ui.field_list import FieldShown
from fourpermille_desktop.ui.field_words import LAND_USES, land_use_word
from fourpermille_desktop.ui.samples_keeping import KEEP_MS
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import ChoiceField
from fourpermille_desktop.ui.widgets.text import Label


class EditCard(Card):
    """Not a dialog: it stands where the plot stood, and goes when it is saved or given up."""

    done = Signal(str, str)  # kind, id
    given_up = Signal()

    def __init__(self, context: Context, form: Any, shown: FieldShown, preset: dict[str, str]) -> None:
        super().__init__(padding=24, gap=16)
        self.context, self.record, self.shown = context, form, shown
        title, act = self._words()
        self.add_head(title)
        self.preset = {} if form.typed else preset
        self.typed: dict[str, str] = {**self.preset, **form.typed}
        if form.typed:
            self.body.addWidget(Label(self.tr("We kept what you were typing."), "good"))
        self.form = RecordForm(context.theme, context.words, self._fields())
        self.form.fill({**self._shown_columns(), **self.typed})
        self.form.typed.connect(self._typed)
        self.body.addWidget(self.form)
        self.missing = Label("", "care")
        self.missing.hide()
        self.body.addWidget(self.missing)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.save_button = Button(context.theme, act, "check", "filled")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(context.theme, self.tr("Leave it"), None, "plain")
        self.cancel_button.clicked.connect(self.give_up)
        acts.addWidget(self.save_button)
        acts.addWidget(self.cancel_button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self._has_unkept = False
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self.keep_now)

    def _words(self) -> tuple[str, str]:
        if not self.record.is_new:
            return {
                "site": self.tr("Change the site"),
                "plot": self.tr("Change the plot"),
                "campaign": self.tr("Change the campaign"),
            }[self.record.type], self.tr("Keep the changes")
        return {
            "site": (self.tr("New site"), self.tr("Add the site")),
            "plot": (self.tr("New plot"), self.tr("Add the plot")),
            "campaign": (self.tr("New sampling campaign"), self.tr("Add the campaign")),
        }[self.record.type]

    def _shown_columns(self) -> dict[str, str]:
        """A manager is shown by code, never by id."""
        columns = dict(self.record.columns)
        if columns.get("farmer"):
            columns["farmer"] = self.shown.manager
        return columns

    def _fields(self) -> list[Field]:
        name = Field("name", self.tr("Name"))
        sites = tuple((site.id, site.label) for site in self.shown.sites)
        if self.record.type == "site":
            return [name, Field("country", self.tr("Country")), Field("notes", self.tr("Notes"), "note", is_wide=True)]
        if self.record.type == "campaign":
            layers = self.tr("One after the other, for example 0-10, 10-30, 30-50")
            return [
                name,
                Field("site", self.tr("Site"), "choice", choices=sites),
                Field("starts_on", self.tr("First day"), "date"),
                Field("ends_on", self.tr("Last day"), "date"),
                Field("layers", self.tr("Layers"), unit="cm", hint=layers, is_wide=True),
            ]
        uses = tuple((key, land_use_word(key)) for key in LAND_USES)
        hint = "" if sites else self.tr("A place you visit. Type its name.")
        by_code = self.tr("A code, not a name. It keeps people private.")
        return [
            name,
            Field("site", self.tr("Site"), "choice", choices=sites, free=True, hint=hint),
            Field("land_use", self.tr("Land use"), "choice", choices=(("", "–"), *uses)),
            Field("area_ha", self.tr("Area"), "number", "ha"),
            Field("farmer", self.tr("Managed by"), hint=by_code),
            Field("notes", self.tr("Notes"), "note"),
        ]

    def focus_first(self) -> None:
        self.form.focus("name")

    def _typed(self, column: str, text: str) -> None:
        self.typed[column] = text
        self.missing.hide()
        self._has_unkept = True
        self._keep_soon.start()

    def keep_now(self) -> None:
        """The draft: also when the window closes on an open form."""
        self._keep_soon.stop()
        if self._has_unkept:
            self._has_unkept = False
            form, typed, records = self.record, dict(self.typed), self.context.records
            self.context.tasks.run(self, lambda _job: reading.keep(records(), form, typed))

    def save(self) -> None:
        self._keep_soon.stop()
        self._has_unkept = False
        wanted = {name: text for name, text in self.form.texts.items() if name in self.typed or self.record.is_new}
        if not self._may_save(wanted):
            return
        if not self.record.is_new and wanted.get("farmer", "") == self.shown.manager:
            wanted.pop("farmer", None)
        self.save_button.setEnabled(False)
        form, records = self.record, self.context.records
        self.context.tasks.run(
            self,
            lambda _job: reading.save(records(), form, wanted),
            lambda id_: self.done.emit(form.type, id_),
            otherwise=self._not_saved,
        )

    def _may_save(self, wanted: dict[str, str]) -> bool:
        """A name, and for plots and campaigns a site: without them nobody finds it again."""
        texts = self.form.texts
        for column, said in (("name", self.tr("It needs a name.")), ("site", self.tr("It needs a site."))):
            control = self.form.fields.get(column)
            if control is not None and not texts[column].strip():
                self.missing.setText(said)
                self.missing.show()
                self.form.focus(column)
                return False
        return bool(wanted) or self._nothing_to_save()

    def _nothing_to_save(self) -> bool:
        self.given_up.emit()
        return False

    def _not_saved(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        self.context.show_error(error)

    def give_up(self) -> None:
        """Leave the form without a record: its draft goes too."""
        self._keep_soon.stop()
        self._has_unkept = False
        form, records = self.record, self.context.records
        self.context.tasks.run(self, lambda _job: reading.drop(records(), form))
        self.given_up.emit()

    def leave(self) -> None:
        """Another plot or form is wanted: what is typed stays as a draft and comes back."""
        self.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), ChoiceField):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.keep_now()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
