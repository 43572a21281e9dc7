"""Sync: what waits, where it goes, what came in, in words; from here to choosing, to what is held back, to the team."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.held_back import HeldBackView
from fourpermille_desktop.ui.mass_change import MassChangeView
from fourpermille_desktop.ui.paper_menu import PaperMenu
from fourpermille_desktop.ui.sync_acts import SyncActs
from fourpermille_desktop.ui.sync_facts import SyncFacts, read_facts
from fourpermille_desktop.ui.sync_history import CameInCard, CameInView, HistoryCard
from fourpermille_desktop.ui.sync_look import LookCard
from fourpermille_desktop.ui.sync_outgoing import EachRecord, GoesOutCard, SpareDataCard
from fourpermille_desktop.ui.sync_run import SyncRun
from fourpermille_desktop.ui.sync_send import SendCard, outcome_words
from fourpermille_desktop.ui.sync_words import when_words
from fourpermille_desktop.ui.team_panel import TeamCard, TeamView
from fourpermille_desktop.ui.two_values import TwoValuesView
from fourpermille_desktop.ui.two_values_paper import choices_paper
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.text import Label

DAY_MS = 86_400_000
WAYS = {"stick": ("stick_panel", "StickPanel"), "nearby": ("nearby_panel", "NearbyPanel")}


class SyncPage(Page):
    """An overview and the views behind it; `view` is the one in sight."""

    side_width = 372

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.run = SyncRun(context)
        self.run.setParent(self)
        self.run.moved.connect(self._tell_progress)
        self.run.ended.connect(self._ended)
        self.acts = SyncActs(self)
        self.facts = SyncFacts()
        self.said: tuple[str, str] = ("", "")  # (icon, sentence) of the last sync in this window
        self.paused: Any = None  # what a sync would change that stopped to ask
        self.told_tenth = 0
        self.view = "overview"
        self.paper_menu: PaperMenu | None = None
        self.head.back.connect(lambda: self.show_view("overview"))
        send = QShortcut(QKeySequence("Ctrl+Shift+Y"), self)
        send.activated.connect(self.send_now)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Shift+Y", self.tr("send now")),
            ("1 · 2", self.tr("keep this value")),
            ("3 · 4 · 5", self.tr("type another, ask, later")),
            ("F8", self.tr("next to choose")),
        ]

    def arrive(self, **where: Any) -> None:
        self.view = where.get("view", "overview")
        self.reload()

    def reload(self) -> None:
        if self.run.is_running:
            return  # the card shows how far it is; the rest is read when it has ended
        self.context.tasks.run(
            self, lambda _job: read_facts(self.context.records()), self._show, otherwise=self._no_records
        )

    def _show(self, facts: SyncFacts) -> None:
        facts.choices.done = self.facts.choices.done
        self.facts = facts
        self.show_view(self.view)

    def _no_records(self, error: BaseException) -> None:
        self.show_error(error, self.reload)

    # --- which view ---

    def show_view(self, view: str) -> None:
        views: dict[str, tuple[str, Callable[[], QWidget]]] = {
            "two_values": (self.tr("Two values: which is right?"), self._two_values),
            "held_back": (self.tr("Held back by the hub"), self._held_back),
            "came_in": (self.tr("What came in"), self._came_in),
            "each": (self.tr("How far each record is"), self._each),
            "mass": (self.tr("Look first"), self._mass),
            "team": (self.tr("Your team"), self._team),
            "leave": (self.tr("Leave the team"), self._leave),
            "stick": (self.tr("By stick"), lambda: self._other_way("stick")),
            "nearby": (self.tr("To a laptop nearby"), lambda: self._other_way("nearby")),
        }
        self.view = view if view in views and self._has(view) else "overview"
        self.clear_main()
        self.clear_side()
        if self.view == "overview":
            self._show_overview()
            return
        title, made = views[self.view]
        self.head.set_title(title)
        self.head.set_back(self.tr("Sync"))
        shown = made()
        self.add_main(shown, 1)
        shown.setFocus()

    def _has(self, view: str) -> bool:
        if view == "two_values":
            return bool(self.facts.choices.cases or self.facts.choices.done)
        if view == "mass":
            return self.paused is not None
        if view == "leave":
            return self.facts.team is not None
        return view not in WAYS or view in ways_there_are()

    # --- overview ---

    def _show_overview(self) -> None:
        self.head.set_title(self.tr("Sync"))
        self.head.set_back("")
        self.add_main(Label(self._headline(), "body"))
        has_team = self.facts.team is not None
        self.card = SendCard(self.context, self.run, ways_there_are(), has_team=has_team)
        self.card.asked.connect(self.send_now)
        self.card.other_way.connect(self.show_view)
        self.card.say(*self.said)
        self.add_main(self.card)
        self._add_look()
        if self.facts.history:
            self.add_main(HistoryCard(self.context, self.facts.history))
        self._add_side()
        self._ask_size()

    def _add_look(self) -> None:
        look = LookCard(self.context, self.facts, self.paused)
        if look.rows:
            look.opened_view.connect(self.show_view)
            look.opened_case.connect(self._open_case)
            self.add_main(look)

    def _add_side(self) -> None:
        self.goes_out = GoesOutCard(self.context, self.facts)
        self.goes_out.each_asked.connect(lambda: self.show_view("each"))
        self.add_side(self.goes_out)
        if self.facts.history or self.facts.came:
            came = CameInCard(self.context, self.facts.came)
            came.each_asked.connect(lambda: self.show_view("came_in"))
            self.add_side(came)
        team = TeamCard(self.context, self.facts.team)
        team.opened_view.connect(self.show_view)
        self.add_side(team)
        self.spare = SpareDataCard(self.context)
        self.spare.changed.connect(self._ask_size)
        self.add_side(self.spare)

    def _headline(self) -> str:
        total = sum(self.facts.waiting.values())
        parts = [self.tr("%n record(s) wait.", "", total) if total else self.tr("Nothing waits.")]
        parts.append(self._last_contact())
        if total:
            parts.append(self.tr("Nothing is lost by waiting."))
        return " ".join(parts)

    def _last_contact(self) -> str:
        if not self.facts.contacts:
            return self.tr("This laptop has not met a hub yet.")
        at = self.facts.contacts[0].at
        days = int((time.time() * 1000 - at) // DAY_MS)
        if days <= 0:
            return self.tr("Last contact with the hub: {time}.").format(time=when_words(self.words, at))
        return self.tr("Last contact with the hub: %n day(s) ago.", "", days)

    def _ask_size(self) -> None:
        def work(_job: Any) -> int:
            from fourpermille_desktop.records import outgoing

            return outgoing.packed_bytes(self.context.records())

        self.context.tasks.run(self, work, self._show_size)

    def _show_size(self, size: int) -> None:
        if self.view == "overview":
            self.card.show_size(size)
            self.goes_out.show_size(size)

    # --- the other views ---

    def _open_case(self, case: Any) -> None:
        self.show_view("two_values")
        self.choosing.select(case)

    def _two_values(self) -> QWidget:
        self.choosing = TwoValuesView(self.context, self.facts.choices, len(self.facts.held))
        self.choosing.chosen.connect(self.acts.choose)
        self.choosing.typed.connect(self.acts.write_instead)
        self.choosing.put_aside.connect(self.acts.put_aside)
        self.choosing.taken_back.connect(self.acts.take_back)
        self.choosing.held_back_asked.connect(lambda: self.show_view("held_back"))
        if self.paper_menu is not None:
            self.paper_menu.menu.deleteLater()
            self.paper_menu.deleteLater()
        choices, words = self.facts.choices, self.words
        self.paper_menu = PaperMenu(
            self, self.choosing.print_list, lambda: choices_paper(choices, words), lambda: self.tr("Two values")
        )
        return self.choosing

    def _held_back(self) -> QWidget:
        view = HeldBackView(self.context, self.facts.held)
        view.sent_again.connect(self.acts.send_again)
        view.opened.connect(self.acts.open_record)
        return view

    def _came_in(self) -> QWidget:
        return CameInView(self.context, self.facts.changes, self.facts.choices.names)

    def _each(self) -> QWidget:
        return EachRecord(self.context, self.facts.each)

    def _team(self) -> QWidget:
        view = TeamView(self.context, self.facts)
        view.changed.connect(self.reload)
        view.opened_view.connect(self.show_view)
        return view

    def _leave(self) -> QWidget:
        from fourpermille_desktop.ui.leave_panel import LeavePanel

        return LeavePanel(self.context, self.facts.team.name)

    def _mass(self) -> QWidget:
        view = MassChangeView(self.context, self.paused)
        view.agreed.connect(self.acts.agree)
        view.left.connect(lambda: self.show_view("overview"))
        return view

    def _other_way(self, way: str) -> QWidget:
        module, name = WAYS[way]
        made: QWidget = getattr(import_module(f"fourpermille_desktop.ui.{module}"), name)(self.context)
        return made

    # --- sending ---

    def send_now(self, **asked: Any) -> None:
        """Send what waits and fetch what is new; a pause leaves everything whole, going on asks for the rest only."""
        if self.run.is_running or self.view not in ("overview", "mass"):
            return
        if self.view == "overview":
            self.card.keep_address()
        self.clear_error()
        self.said, self.told_tenth = ("", ""), 0
        self.run.start(self.context.profile.settings.hub_url, **asked)
        self.show_view("overview")

    def _tell_progress(self) -> None:
        """A screen reader hears every tenth."""
        total = sum(self.run.step.before.values())
        tenth = self.run.step.arrived * 10 // total if total else 0
        if self.run.is_running and tenth > self.told_tenth:
            self.told_tenth = tenth
            announce(self.card, self.tr("{done} of {total} records arrived").format(
                done=self.words.count(self.run.step.arrived), total=self.words.count(total)))  # fmt: skip

    def _ended(self, outcome: Any, error: BaseException | None) -> None:
        if error is not None:
            self.show_error(error, self.send_now)
        elif outcome is not None:
            self.said = outcome_words(outcome)
            self.context.set_status(waiting=outcome.waiting)
            announce(self, self.said[1])
            self._keep_paused(outcome.paused)
        QTimer.singleShot(0, self.reload)

    def _keep_paused(self, paused: Any) -> None:
        """A sync stopped to ask: the page shows it at once."""
        self.paused = paused
        if paused is not None:
            self.view = "mass"

    def undo(self) -> bool:
        self.acts.undo()
        return True


def ways_there_are() -> list[str]:
    """Other ways than a hub that this program has a panel for."""
    return [way for way, (module, _name) in WAYS.items() if find_spec(f"fourpermille_desktop.ui.{module}") is not None]
