"""What people here made of a practice: tried, kept or stopped on which plots, what they saw, texts for the area."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.feedback_form import FACES, FeedbackForm, face_word
from fourpermille_desktop.ui.fit_card import FitCard
from fourpermille_desktop.ui.own_reading import Own
from fourpermille_desktop.ui.plan_words import STATUSES, status_word
from fourpermille_desktop.ui.practice_note import NoteForm
from fourpermille_desktop.ui.variant_editor import VariantEditor, library_text, section_word, status_chip
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, IconMark
from fourpermille_desktop.ui.widgets.fields import ChoiceField, TextField
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.text import Label, Line

MOST_LINES = 5  # of what was said; the rest under "More"


class PracticeOwn(QObject):
    """The two cards of one sheet and what they do. Reads in a task; the sheet never waits for it."""

    shown = Signal(object)  # Own

    def __init__(self, context: Context, entry: Entry, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.entry = context, entry
        self.own = Own(entry.slug)
        self.fit_card = FitCard(context)
        self.yours_card = YoursCard(context, entry, self)
        self.fit_card.plan_wanted.connect(self.add_to_plan)
        self.fit_card.land_told.connect(self.keep_land)
        self.reload()

    def reload(self) -> None:
        context, entry = self.context, self.entry
        context.tasks.run(self, lambda _job: reading.read(context, entry), self._show)

    def _show(self, own: Own) -> None:
        self.own = own
        self.fit_card.show_own(own)
        self.yours_card.show_own(own)
        self.shown.emit(own)

    def do(self, work: Callable[[Any], Any], said: str) -> None:
        """One act on the records, then a toast that takes it back."""
        records = self.context.records
        self.context.tasks.run(self, lambda _job: work(records()), lambda _done: self._done(said))

    def flush(self) -> None:
        """The window closes."""
        if self.yours_card.form is not None:
            self.yours_card.form.flush()

    def leave(self) -> None:
        """Another sheet is opened: what is being typed is kept."""
        if self.yours_card.form is not None:
            self.yours_card.form.keep_now()

    def _done(self, said: str) -> None:
        self.context.toast(said, self.undo)
        self.reload()

    def undo(self) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.undo(records()), lambda _done: self.reload())

    # What is done ------------------------------------------------------------------------------------------------

    def turn_star(self) -> None:
        slug = self.entry.slug
        if self.own.is_starred:
            self.do(reading.act("favourites.unstar", slug), self.tr("Star taken off"))
        else:
            self.do(reading.act("favourites.star", slug), self.tr("Starred"))

    def add_to_plan(self) -> None:
        if self.own.plot and not self.own.on_this_plot:
            said = self.tr("Added to the plan of {plot}").format(plot=self.context.words.name(self.own.plot_name))
            self.do(reading.act("plans.add", self.own.plot, self.entry.slug), said)

    def keep_land(self, problems: object, slope: str, rain: str) -> None:
        said = self.tr("Kept with {plot}").format(plot=self.context.words.name(self.own.plot_name))
        self.do(reading.act("land.keep", self.own.plot, problems, slope, rain), said)


class YoursCard(Card):
    """Never blocks: it is empty words until the records were read."""

    def __init__(self, context: Context, entry: Entry, acts: PracticeOwn) -> None:
        super().__init__(gap=12)
        self.context, self.theme, self.words = context, context.theme, context.words
        self.entry, self.acts = entry, acts
        self.star = Button(self.theme, self.tr("Star"), "star", "plain")
        self.star.clicked.connect(acts.turn_star)
        self.in_lists = Button(self.theme, self.tr("Collections"), "stack", "plain")
        self.in_lists.trailing_icon = "caret-down"
        self.in_lists.clicked.connect(self._show_lists)
        self.add_head(self.tr("On your plots, in your words"), self.star, self.in_lists)
        self.inside: QWidget = QWidget()
        self.body.addWidget(self.inside)
        self.form: FeedbackForm | VariantEditor | NoteForm | None = None
        self._add_acts()

    def _add_acts(self) -> None:
        self.acts_row = QWidget()
        flow = FlowLayout(self.acts_row, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.acts_row.setSizePolicy(policy)
        self.plan = Button(self.theme, self.tr("Add to this plot’s plan"), "plus")
        self.say = Button(self.theme, self.tr("Write what you saw"), "pencil-simple-line")
        self.note = Button(self.theme, self.tr("Note for here"), "note-pencil", "plain")
        self.change = Button(self.theme, self.tr("Change this for our area"), "git-diff", "plain")
        for button, act in (
            (self.plan, self.acts.add_to_plan),
            (self.say, self.write_what_you_saw),
            (self.note, self.write_note),
            (self.change, lambda: self.change_for_here()),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        self.plan.hide()
        self.body.addWidget(self.acts_row)

    # Showing -----------------------------------------------------------------------------------------------------

    def show_own(self, own: Own) -> None:
        self.star.setText(self.tr("Starred") if own.is_starred else self.tr("Star"))
        self.star.setAccessibleName(self.tr("Take the star off") if own.is_starred else self.tr("Put a star on it"))
        self.star.icon_name = "check-circle" if own.is_starred else "star"
        self.star.updateGeometry()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._plan, self._said, self._notes, self._variants):
            part(column, own)
        if not column.count():
            said = self.tr(
                "Nobody has written here yet. What you add stays on this laptop and goes out with the next sync."
            )
            column.addWidget(Label(said, "second"))
        self.plan.setVisible(bool(own.plot) and own.on_this_plot is None)
        self.body.replaceWidget(self.inside, inside)
        self.inside.hide()
        self.inside.deleteLater()
        self.inside = inside

    def _plan(self, column: QVBoxLayout, own: Own) -> None:
        for item in own.plan:
            column.addWidget(PlanRow(self.context, item, self.acts))

    def _said(self, column: QVBoxLayout, own: Own) -> None:
        if own.said and column.count():
            column.addWidget(Divider())
        for said in own.said[:MOST_LINES]:
            _words, icon, token = FACES.get(said.face, ("", "quotes", "text2"))
            place = said.plot_name or (self.tr("about this sheet") if said.kind == "rating" else "")
            head = " · ".join(part for part in (face_word(said.face), self.words.name(place) if place else "") if part)
            text = "\n".join(part for part in (said.reason, said.outcome) if part)
            act = reading.act("feedback.remove", said.id)
            self._line(column, icon, token, head, text, said.made_on, act)
        if len(own.said) > MOST_LINES:
            column.addWidget(Label(self.tr("%n more on this laptop", "", len(own.said) - MOST_LINES), "hint"))

    def _notes(self, column: QVBoxLayout, own: Own) -> None:
        for note in own.notes:
            act = reading.act("feedback.remove_note", note.id)
            self._line(column, "note-pencil", "text2", self.tr("Note for here"), note.notes, note.made_on, act)

    def _line(
        self, column: QVBoxLayout, icon: str, token: str, head: str, text: str, day: str, remove: Callable[[Any], Any]
    ) -> None:
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, icon, token, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        when = self.words.day(day) if len(day) == 10 else ""
        words.addWidget(Label(" · ".join(part for part in (head, when) if part), "secondStrong"))
        if text:
            words.addWidget(Label(text))
        row.addLayout(words, 1)
        name = self.tr("Take away: {what}").format(what=self.words.name(text[:40] or head))
        away = IconButton(self.theme, "trash", name, "plain")
        away.clicked.connect(lambda: self.acts.do(remove, self.tr("Taken away")))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(row_widget)

    def _variants(self, column: QVBoxLayout, own: Own) -> None:
        for variant in own.variants:
            if column.count():
                column.addWidget(Divider())
            column.addWidget(VariantRow(self, variant))

    # Forms -------------------------------------------------------------------------------------------------------

    def write_what_you_saw(self) -> None:
        own = self.acts.own
        self._open("feedback", lambda form: FeedbackForm(self.context, form, own.slug, own.plot, own.plot_name))

    def change_for_here(self, variant: Any = None) -> None:
        answer = variant.answer if variant is not None else ""
        self._open(
            "variant",
            lambda form: VariantEditor(self.context, self.entry, form, answer),
            variant.id if variant is not None else None,
        )

    def write_note(self) -> None:
        self._show_form(NoteForm(self.context, self.entry.slug, self.acts))

    def _open(self, kind: str, make: Callable[[Any], Any], id_: str | None = None) -> None:
        records, slug = self.context.records, self.entry.slug
        self.context.tasks.run(
            self,
            lambda _job: reading.open_form(records(), kind, slug, id_),
            lambda form: self._show_form(make(form)),
        )

    def _show_form(self, form: Any) -> None:
        self.close_form()
        self.form = form
        form.given_up.connect(self.close_form)
        form.kept.connect(lambda *_id: self._form_kept(self.tr("Kept")))
        if isinstance(form, VariantEditor):
            form.sent.connect(lambda _id: self._form_kept(self.tr("It waits for the next sync")))
        self.body.insertWidget(self.body.count() - 1, form)
        self.acts_row.hide()
        form.focus_first()

    def _form_kept(self, said: str) -> None:
        self.close_form()
        self.acts._done(said)

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.acts_row.show()

    # Collections -------------------------------------------------------------------------------------------------

    def lists_menu(self) -> QMenu:
        """A tick for each collection this practice is in; then a new one."""
        menu = QMenu(self)
        for held in self.acts.own.collections:
            action = menu.addAction(held.name)
            action.setCheckable(True)
            action.setChecked(self.entry.slug in held.slugs)
            action.triggered.connect(lambda is_in, held=held: self._turn_in(held, is_in))
        if self.acts.own.collections:
            menu.addSeparator()
        menu.addAction(
            self.tr("New collection …"), lambda: self.context.open_page("practices", collections=self.entry.slug)
        )
        return menu

    def _show_lists(self) -> None:
        self.lists_menu().popup(self.in_lists.mapToGlobal(QPoint(0, self.in_lists.height() + 4)))

    def _turn_in(self, held: Any, is_in: bool) -> None:
        name, slug = self.words.name(held.name), self.entry.slug
        if is_in:
            said = self.tr("Put into {collection}").format(collection=name)
            self.acts.do(reading.act("collections.put_in", held.id, [slug]), said)
        else:
            said = self.tr("Taken out of {collection}").format(collection=name)
            self.acts.do(reading.act("collections.take_out", held.id, slug), said)


class PlanRow(QWidget):
    """One plot: how far it is with the practice, since when, and why, in their words."""

    def __init__(self, context: Context, item: Any, acts: PracticeOwn) -> None:
        super().__init__()
        theme, words = context.theme, context.words
        name = item.plot_name or self.tr("A plot that is not on this laptop")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconMark(theme, "map-pin-area", "accent", 20))
        top.addWidget(Line(name, "strong"), 1)
        if len(item.started_on) == 10:
            top.addWidget(Line(self.tr("since {day}").format(day=words.day(item.started_on)), "second"))
        choices = [(status, status_word(status)) for status in STATUSES]
        if item.status not in STATUSES:
            choices.append((item.status, item.status))
        self.status = ChoiceField(theme, choices, item.status)
        self.status.setAccessibleName(self.tr("How far {plot} is").format(plot=words.name(name)))
        self.status.setMinimumWidth(theme.px(170))
        self.status.chosen.connect(
            lambda status: acts.do(reading.act("plans.change", item.id, status), status_word(status))
        )
        top.addWidget(self.status)
        self.away = IconButton(
            theme, "x", self.tr("Take off the plan of {plot}").format(plot=words.name(name)), "plain"
        )
        self.away.clicked.connect(lambda: acts.do(reading.act("plans.remove", item.id), self.tr("Taken off the plan")))
        top.addWidget(self.away)
        column.addLayout(top)
        self.notes = TextField(theme, item.notes, self.tr("What happened, in your words. No names of people."))
        self.notes.setAccessibleName(self.tr("What happened on {plot}").format(plot=words.name(name)))
        self.notes.kept.connect(lambda text: acts.do(reading.act("plans.change", item.id, None, text), self.tr("Kept")))
        column.addWidget(self.notes)


class VariantRow(QWidget):
    """A text for an area: never taken for the library's own words."""

    def __init__(self, card: YoursCard, variant: Any) -> None:
        super().__init__()
        theme, words = card.theme, card.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        place = variant.area or variant.team
        title = (
            self.tr("Changed for {area}").format(area=words.name(place)) if place else self.tr("Changed for our area")
        )
        top.addWidget(Label(title, "strong"), 1)
        top.addWidget(Chip(theme, self.tr("Local, not reviewed"), "warn", "note-pencil"))
        top.addWidget(status_chip(card.context, variant.status))
        self.open = Button(theme, self.tr("Change"), "pencil-simple", "plain")
        self.open.setAccessibleName(self.tr("Change the words for {area}").format(area=words.name(place)))
        self.open.clicked.connect(lambda: card.change_for_here(variant))
        self.away = IconButton(theme, "trash", self.tr("Take away the words for this area"), "plain")
        self.away.clicked.connect(
            lambda: card.acts.do(reading.act("variants.remove", variant.id), self.tr("Taken away"))
        )
        top.addWidget(self.open)
        top.addWidget(self.away)
        column.addLayout(top)
        for section, text in variant.texts.items():
            if text.strip() and text != library_text(card.entry, section):
                column.addWidget(Label(section_word(section), "secondStrong"))
                column.addWidget(Label(text))
        if variant.answer:
            said = self.tr("Answer of those who looked at it: {answer}").format(answer=words.name(variant.answer))
            column.addWidget(Label(said, "good"))
