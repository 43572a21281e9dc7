"""People who offer to be asked: only those who entered themselves and agreed; how long, and who may see, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.countries import countries
from fourpermille_desktop.ui.field_form import Field, RecordForm
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.cards import Card, Chip, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import EmptyState
from fourpermille_desktop.ui.widgets.text import Label

YEARS = (1, 2, 5)


class ExpertsPanel(QScrollArea):
    """The tab "Experts" of the toolkit. `filled` is the button that asks to enter oneself."""

    counted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.people: tuple[Any, ...] = ()
        self.form: EnterForm | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Experts"))
        self._show()
        self.reload()

    def reload(self) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.experts(records()), self._take)

    def records_changed(self, kinds: frozenset[str]) -> None:
        if "expert" in kinds and self.form is None:
            self.reload()

    def _take(self, people: tuple[Any, ...]) -> None:
        self.people = people
        self.counted.emit(len(people))
        if self.form is None:
            self._show()

    def _show(self, *above: QWidget) -> None:
        content = QWidget()
        content.setObjectName("column")
        column = QVBoxLayout(content)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 24)
        column.setSpacing(16)
        for widget in above:
            column.addWidget(widget)
        if not above:
            for widget in self._list():
                column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def _list(self) -> list[QWidget]:
        if not self.people:
            empty = EmptyState(
                self.theme,
                self.tr("Only people who enter themselves stand here. They say who may see it and until when."),
                act=self.tr("Enter yourself"),
                title=self.tr("Nobody has entered yet in this region."),
                act_icon="identification-badge",
            )
            empty.acted.connect(self.ask_to_enter)
            return [empty]
        top = QHBoxLayout()
        holder = QWidget()
        holder.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        self.finder = TextField(self.theme, "", self.tr("Subject, region or language"), "magnifying-glass")
        self.finder.setAccessibleName(self.tr("Find an expert"))
        self.finder.textChanged.connect(self._find)
        top.addWidget(self.finder, 1)
        self.enter = Button(self.theme, self.tr("Enter yourself"), "identification-badge", "filled")
        self.enter.clicked.connect(self.ask_to_enter)
        top.addWidget(self.enter)
        self.nobody = Label(self.tr("Nobody has entered yet in this region."), "second")
        self.nobody.hide()
        self.cards = [(person, self._card(person)) for person in self.people]
        return [holder, *(card for _person, card in self.cards), self.nobody]

    def _find(self, text: str) -> None:
        from fourpermille_desktop.ui.commands import folded

        asked = folded(text.strip()).split()
        some = False
        for person, card in self.cards:
            country = dict(countries(self.words.language)).get(person.country, person.country)
            said = folded(
                " ".join((person.name, person.role, person.organisation, country, person.region, *person.languages,
                          *person.subjects))
            )  # fmt: skip
            is_wanted = all(word in said for word in asked)
            card.setVisible(is_wanted)
            some = some or is_wanted
        self.nobody.setVisible(not some)

    def _card(self, person: Any) -> Card:
        card = Card(padding=18, gap=6)
        seen = self.tr("Seen by the team") if person.agreement.seen_by == "team" else self.tr("Seen by the initiative")
        card.add_head(person.name, Chip(self.theme, seen, "info", "eye"))
        who = ", ".join(part for part in (person.role, person.organisation) if part)
        country = dict(countries(self.words.language)).get(person.country, person.country)
        place = ", ".join(part for part in (person.region, country) if part)
        for icon, said in (
            ("users-three", who),
            ("map-pin", place),
            ("chats-circle", ", ".join(person.languages)),
            ("plant", ", ".join(person.subjects)),
            ("share-network", person.contact),
        ):
            if said:
                card.body.addWidget(NoteRow(self.theme, icon, self.words.name(said), "text2", "body"))
        if len(person.agreement.until) == 10:
            until = self.tr("Agreed until {day}.").format(day=self.words.day(person.agreement.until))
            card.body.addWidget(Label(until, "hint"))
        back = Button(self.theme, self.tr("Take the agreement back"), "arrow-u-up-left", "plain")
        back.setAccessibleName(self.tr("Take the agreement of {name} back").format(name=person.name))
        back.clicked.connect(lambda: self._do(reading.act("experts.withdraw", person.id), self.tr("Taken back")))
        card.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    # Entering ----------------------------------------------------------------------------------------------------

    def ask_to_enter(self) -> None:
        self.form = EnterForm(self.context)
        self.form.given_up.connect(self._close_form)
        self.form.agreed.connect(self._enter)
        self._show(self.form)
        self.form.focus_first()

    def _close_form(self) -> None:
        self.form = None
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, columns: dict[str, str], seen_by: str, until: str) -> None:
        self._do(lambda records: reading.enter_expert(records, columns, seen_by, until), self.tr("Entered"))

    def _do(self, work: Callable[[Any], Any], said: str) -> None:
        records = self.context.records

        def done(_made: object) -> None:
            self.form = None
            self.context.toast(said, self.undo)
            self.reload()

        self.context.tasks.run(self, lambda _job: work(records()), done)

    def undo(self) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.undo(records()), lambda _done: self.reload())


class EnterForm(Card):
    """Who, what, how to reach; below it the agreement in words. Nothing is written before the person says yes."""

    agreed = Signal(dict, str, str)  # columns, who may see it, until
    given_up = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self_title(), padding=24, gap=14)
        theme = context.theme
        self.context, self.theme = context, theme
        self.body.addWidget(Label(self.tr("Enter only yourself. Nothing is kept before you say yes below."), "second"))
        several = self.tr("One after the other, with commas")
        land = tuple(countries(context.words.language))
        fields = [
            Field("name", self.tr("Your name")),
            Field("role", self.tr("What you do")),
            Field("organisation", self.tr("Organisation")),
            Field("country", self.tr("Country"), "choice", choices=(("", "–"), *land)),
            Field("region", self.tr("Region or district")),
            Field("languages", self.tr("Languages"), hint=several),
            Field("subjects", self.tr("What you can be asked about"), hint=several),
            Field("contact", self.tr("How to reach you"), hint=self.tr("A telephone, a mail address, an office")),
        ]
        self.form = RecordForm(theme, context.words, fields)
        self.form.fill({"country": context.profile.settings.country})
        self.body.addWidget(self.form)
        self._add_agreement()
        self._add_acts()

    def _add_agreement(self) -> None:
        self.body.addWidget(Label(self.tr("Your agreement"), "cardTitle"))
        self.seen_by = ChoiceField(
            self.theme,
            [("team", self.tr("My team only")), ("initiative", self.tr("Everybody in the initiative"))],
            "team",
        )
        years = [(str(year), self.tr("%n year(s)", "", year)) for year in YEARS]
        self.years = ChoiceField(self.theme, years, str(YEARS[0]))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(FieldRow(self.tr("Who may see it"), self.seen_by), 1)
        row.addWidget(FieldRow(self.tr("For how long"), self.years), 1)
        self.body.addLayout(row)
        for icon, said in (
            ("eye", self.tr("Those you choose see all that stands above: name, place, languages, how to reach you.")),
            ("calendar-blank", self.tr("After that time it is no longer shown.")),
            ("arrow-u-up-left", self.tr("You can take this back any day, here on this page or through your team.")),
            ("laptop", self.tr("Until your team shares it, it stays on this laptop.")),
        ):
            self.body.addWidget(NoteRow(self.theme, icon, said, "info", "body"))
        self.yes = CheckRow(self.theme, self.tr("Yes, I enter myself and I agree"))
        self.yes.toggled.connect(lambda _on: self.missing.hide())
        self.body.addWidget(self.yes)

    def _add_acts(self) -> None:
        self.missing = Label("", "care")
        self.missing.hide()
        self.body.addWidget(self.missing)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.keep = Button(self.theme, self.tr("Enter me"), "check", "filled")
        self.keep.clicked.connect(self.say_yes)
        leave = Button(self.theme, self.tr("Leave it"), None, "plain")
        leave.clicked.connect(self.given_up)
        acts.addWidget(self.keep)
        acts.addWidget(leave)
        acts.addStretch(1)
        self.body.addLayout(acts)

    def focus_first(self) -> None:
        self.form.focus("name")

    def say_yes(self) -> None:
        texts = {name: text.strip() for name, text in self.form.texts.items()}
        missing = ""
        if not texts["name"]:
            missing = self.tr("It needs a name.")
        elif not texts["contact"]:
            missing = self.tr("Say how people can reach you.")
        elif not self.yes.isChecked():
            missing = self.tr("Tick “Yes” first. Without it nothing is kept.")
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        if not missing:
            today = date.today()
            until = date(today.year + int(self.years.current), today.month, min(today.day, 28))
            self.agreed.emit(texts, self.seen_by.current, until.isoformat())


def self_title() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("EnterForm", "Enter yourself")
