"""The card that sends: where to, how much, one bar for each kind while it goes, pause and go on, how it ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.sync_run import SyncRun
from fourpermille_desktop.ui.sync_words import cost_of, kinds_words, size_words
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label, Line


class SendCard(Card):
    """`asked` when a person wants to send; `other_way` names another way: stick or nearby."""

    asked = Signal()
    other_way = Signal(str)

    def __init__(self, context: Context, run: SyncRun, ways: list[str], *, has_team: bool) -> None:
        super().__init__(gap=12)
        self.context, self.theme, self.words, self.run = context, context.theme, context.words, run
        self.add_head(self.tr("Send and receive"))
        self._add_address(has_team)
        self._add_buttons(ways)
        self.size_words = Label("", "second")
        self.size_words.hide()
        self.body.addWidget(self.size_words)
        self._add_progress()
        self.said = QVBoxLayout()
        self.body.addLayout(self.said)
        run.moved.connect(self.show_run)
        self.show_run()

    def _add_address(self, has_team: bool) -> None:
        url = self.context.profile.settings.hub_url
        self.address = TextField(self.theme, url, "https://…", "hard-drives")
        self.address.kept.connect(self.keep_address)
        hint = self.tr("Your team gives you this address. Leave it empty to work alone.")
        self.address_row = FieldRow(self.tr("Hub address"), self.address, hint="" if has_team else hint)
        self.body.addWidget(self.address_row)

    def _add_buttons(self, ways: list[str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.send = Button(self.theme, self.tr("Send now"), "paper-plane-tilt", "filled")
        self.send.clicked.connect(self.asked)
        self.pause = Button(self.theme, self.tr("Pause"), "stop-circle")
        self.pause.clicked.connect(self.run.pause)
        row.addWidget(self.send)
        row.addWidget(self.pause)
        self.ways: dict[str, Button] = {}
        named = {"stick": (self.tr("By stick"), "usb"), "nearby": (self.tr("To a laptop nearby"), "wifi-high")}
        for way in ways:
            self.ways[way] = Button(self.theme, *named[way])
            self.ways[way].clicked.connect(lambda _on=False, way=way: self.other_way.emit(way))
            row.addWidget(self.ways[way])
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_progress(self) -> None:
        self.progress = QWidget()
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.now = Label("", "strong")
        self.moved = Label("", "second")
        column.addWidget(self.now)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        column.addLayout(self.grid)
        column.addWidget(self.moved)
        self.bars: dict[str, tuple[ProgressBar, Line]] = {}
        self.progress.hide()
        self.body.addWidget(self.progress)

    # --- what is shown ---

    def show_size(self, size: int) -> None:
        """What a sync would send, before it is sent, and what that costs where somebody wrote it."""
        if not size:
            return
        told = self.tr("About {size} to send.").format(size=size_words(self.words, size))
        cost = cost_of(size, self.context.profile.settings.cost_per_mb)
        if cost is not None:
            amount = self.words.code(f"{self.words.number(cost[0], 0 if cost[0] >= 10 else 2)} {cost[1]}")
            told += " " + self.tr("It costs about {amount}.").format(amount=amount)
        self.size_words.setText(told)
        self.size_words.setVisible(not self.run.is_running)

    def show_run(self) -> None:
        running = self.run.is_running
        self.send.setVisible(not running)
        self.send.setText(self.tr("Go on") if self.run.is_paused else self.tr("Send now"))
        self.pause.setVisible(running)
        self.pause.setEnabled(not self.run.is_stopping)
        self.address.setEnabled(not running)
        for button in self.ways.values():
            button.setEnabled(not running)
        self.progress.setVisible(running or self.run.is_paused)
        if running:
            self.size_words.hide()
            self.say("", "")
        self._show_step()

    def _show_step(self) -> None:
        step = self.run.step
        self.now.setText(self._what_now())
        moving = {kind: (before - step.waits.get(kind, 0), before) for kind, before in step.before.items()}
        if step.photos_total:
            moving["photo"] = (step.photos, step.photos_total)  # pictures, which come after the records
        for row, (kind, (arrived, before)) in enumerate(moving.items()):
            if kind not in self.bars:
                self.bars[kind] = (ProgressBar(self.theme, kinds_words(kind)), Line("", "second"))
                self.grid.addWidget(Line(kinds_words(kind), "second"), row, 0)
                self.grid.addWidget(self.bars[kind][0], row, 1)
                self.grid.addWidget(self.bars[kind][1], row, 2)
            self.bars[kind][0].set(arrived, before)
            told = self.tr("{done} of {total}").format(done=self.words.count(arrived), total=self.words.count(before))
            self.bars[kind][1].setText(told)
        parts = [self.tr("%n record(s) arrived at the hub", "", step.arrived)] if step.before else []
        parts += [self.tr("%n change(s) came in", "", step.came)] if step.came else []
        parts += [size_words(self.words, step.bytes_up + step.bytes_down)] if step.bytes_up else []
        self.moved.setText(" · ".join(parts))

    def _what_now(self) -> str:
        step = self.run.step
        if self.run.is_paused:
            return self.tr("Paused. The rest waits. Nothing is doubled.")
        if self.run.is_stopping:
            return self.tr("Stopping after this packet…")
        if not step.bytes_up:
            return self.tr("Looking for the hub…")
        if step.photos_total:
            return self.tr("Carrying photos…")
        return self.tr("Sending…") if sum(step.waits.values()) else self.tr("Fetching what is new…")

    def say(self, icon: str, sentence: str) -> None:
        """How the last sync ended; empty takes it away."""
        while self.said.count():
            item = self.said.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        if sentence:
            token = "primaryText" if icon == "check-circle" else "warn"
            self.said.addWidget(NoteRow(self.theme, icon, sentence, token, "body"))

    def keep_address(self) -> None:
        url = self.address.text().strip()
        if url != self.context.profile.settings.hub_url:
            self.context.profile.change_settings(hub_url=url)


def outcome_words(outcome: Any) -> tuple[str, str]:
    """Icon and sentences. "Everything arrived" only when nothing waits."""
    told = [_moved(outcome)]
    if outcome.quarantined:
        told.append(
            QCoreApplication.translate(
                "SendCard",
                "The hub did not take %n packet(s). They stay here, nothing is lost.",
                "",
                outcome.quarantined,
            )
        )
    if outcome.paused is not None:
        told.append(QCoreApplication.translate("SendCard", "The rest would change very much: look first."))
        return "warning", " ".join(told)
    held = outcome.held_back
    if held:
        told.append(QCoreApplication.translate("SendCard", "The hub holds %n change(s) back. See why.", "", held))
    pictures = outcome.photos.waiting
    is_done = not outcome.waiting and not pictures
    if outcome.waiting:
        told.append(QCoreApplication.translate("SendCard", "%n record(s) still wait.", "", outcome.waiting))
    if pictures:
        told.append(QCoreApplication.translate("SendCard", "%n picture(s) still wait.", "", pictures))
    if is_done and not held:
        told.append(QCoreApplication.translate("SendCard", "Everything arrived."))
    if outcome.update_needed:
        told.append(
            QCoreApplication.translate(
                "SendCard", "The hub also holds records of a newer version. Update this program to see them."
            )
        )
    told += _asides(outcome)
    return ("check-circle" if is_done and not held else "clock", " ".join(told))


def _asides(outcome: Any) -> list[str]:
    """What a person should know besides."""
    told = []
    if outcome.forked:
        told.append(
            QCoreApplication.translate(
                "SendCard", "This profile was used in two places. It goes on under a new name, nothing is lost."
            )
        )
    if outcome.clock_off_s:
        minutes = round(abs(outcome.clock_off_s) / 60)
        told.append(
            QCoreApplication.translate(
                "SendCard", "The clock of this laptop is %n minute(s) off. Set the date and time.", "", minutes
            )
        )
    return told


def _moved(outcome: Any) -> str:
    if not (outcome.pushed or outcome.pulled):
        return QCoreApplication.translate("SendCard", "Nothing new on either side.")
    sent = QCoreApplication.translate("SendCard", "%n change(s) sent.", "", outcome.pushed)
    came = QCoreApplication.translate("SendCard", "%n change(s) received.", "", outcome.pulled)
    return f"{sent} {came}"
