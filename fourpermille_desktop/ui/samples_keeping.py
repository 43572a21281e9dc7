"""Keeps what is typed into bags: a draft 300 ms after a key, a saved change on leaving the row. Nothing is lost."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.samples_bag import Bag
from fourpermille_desktop.ui.samples_model import SamplesModel
from fourpermille_desktop.ui.tasks import Job

if TYPE_CHECKING:
    from fourpermille_desktop.records.editing import Form

KEEP_MS, SAVE_MS = 300, 20_000


class BagKeeper(QObject):
    """Watches the model's typing. All writing goes through the disk lane, so drafts and saves stay in order."""

    saved = Signal()  # a row became a saved change
    began = Signal(object)  # Bag: the first key on it

    def __init__(self, context: Context, model: SamplesModel) -> None:
        super().__init__(model)
        self.context, self.model = context, model
        self.expected = 0  # own changes the records have not told us about yet
        self._open: dict[str, Bag] = {}  # bags with typing that is not kept yet
        self._keep_soon = _timer(self, KEEP_MS, self.keep_now)
        self._save_soon = _timer(self, SAVE_MS, self.save_all)
        model.typed.connect(self._typed)

    def _typed(self, row: int) -> None:
        bag = self.model.bags[row]
        self._begin(bag)
        self._open[bag.id] = bag
        self._keep_soon.start()
        self._save_soon.start()

    def typing(self, bag: Bag) -> None:
        """Keys in an open cell: the first one fixes what the author has seen."""
        self._begin(bag)

    def _begin(self, bag: Bag) -> None:
        """What the author sees now is what the change will replace; a value that arrives later stays beside it."""
        if bag.form is None and not bag.in_flight:
            from fourpermille_desktop.records import editing

            bag.form = editing.open_form(self.context.records(), "sample", bag.id)
        self.began.emit(bag)

    def keep_now(self) -> None:
        """Write drafts of everything typed since the last time."""
        self._keep_soon.stop()
        for bag in self._open.values():
            self._keep(bag, dict(bag.typed))
        self._open.clear()

    def keep_text(self, bag: Bag, columns: dict[str, str]) -> None:
        """Keep what stands in a cell whose editor is still open."""
        self._keep(bag, {**bag.typed, **columns})
        self._save_soon.start()

    def _keep(self, bag: Bag, typed: dict[str, str]) -> None:
        records, form, id_ = self.context.records, bag.form, bag.id

        def keep(_job: Job) -> None:
            from fourpermille_desktop.records import editing

            editing.keep_draft(records(), form or editing.open_form(records(), "sample", id_), typed)

        self.context.tasks.run(self, keep)

    def save(self, bag: Bag) -> None:
        """One change of all that was typed in a row."""
        self._open.pop(bag.id, None)
        if not bag.typed:
            return
        typed, form, records = dict(bag.typed), bag.form, self.context.records
        bag.form, bag.in_flight = None, bag.in_flight + 1
        self.expected += 1
        self.context.tasks.run(
            self,
            lambda _job: _save(records, form, bag.id, typed),
            lambda act: self._was_saved(bag, typed, changed=act is not None),
            otherwise=lambda error: self._was_not_saved(bag, form, error),
        )

    def save_all(self) -> None:
        """Every row with typing: on leaving the page, before undo, before the window closes."""
        self._save_soon.stop()
        self._keep_soon.stop()
        for bag in self.model.bags:
            if bag.typed and not bag.in_flight:
                self.save(bag)

    def flush(self) -> None:
        """Save everything and wait until it is on the disk."""
        self.save_all()
        written = threading.Event()
        self.context.tasks.run(self, lambda _job: written.set())
        written.wait(10)

    def _was_saved(self, bag: Bag, typed: dict[str, str], *, changed: bool) -> None:
        bag.in_flight -= 1
        self.expected -= 0 if changed else 1
        for column, text in typed.items():
            bag.stored[column] = _as_stored(column, text)
            if bag.typed.get(column) == text:
                del bag.typed[column]
        if bag.typed:  # typed on while it was saved: the draft went with the save
            self._open[bag.id] = bag
            self._keep_soon.start()
        self._show(bag)
        self.saved.emit()

    def _was_not_saved(self, bag: Bag, form: Form | None, error: BaseException) -> None:
        """The typing stays in the row and in its draft; leaving the row again tries again."""
        bag.in_flight -= 1
        self.expected -= 1
        bag.form = bag.form or form
        self._show(bag)
        self.context.show_error(error)

    def _show(self, bag: Bag) -> None:
        row = self.model.row_of(bag.id)
        if row >= 0:
            self.model.touch(row)


def _save(records: Any, form: Form | None, id_: str, typed: dict[str, str]) -> Any:
    from fourpermille_desktop.records import editing

    return editing.save(records(), form or editing.open_form(records(), "sample", id_), typed)


def _as_stored(column: str, text: str) -> str:
    from fourpermille_desktop.records import editing
    from fourpermille_desktop.records.shapes import SHAPES

    return editing.clean(SHAPES["sample"].by_name[column], text)


def _timer(owner: QObject, after_ms: int, act: Any) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
