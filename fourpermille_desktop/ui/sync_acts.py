"""What a person does on the Sync page: choose, type, put aside, take back, send again, let many changes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from fourpermille_desktop.ui.sync_words import value_words
from fourpermille_desktop.ui.two_values import TwoValuesView

if TYPE_CHECKING:
    from fourpermille_desktop.ui.sync_page import SyncPage

PLACES = {"sample": "samples", "plot": "field"}  # kinds with a page of their own


class SyncActs(QObject):
    """Each writes off the window's thread; the page reads again when the records have told it."""

    def __init__(self, page: SyncPage) -> None:
        super().__init__(page)
        self.page, self.context = page, page.context

    # --- two values ---

    def choose(self, case: Any, keep: int) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.records import conflicts

            return conflicts.keep_value(self.context.records(), case, keep)

        text = str(case.values[keep - 1].text)
        self.context.tasks.run(self, work, lambda act: self._chosen(case, text, act))

    def write_instead(self, case: Any, typed: dict[str, str]) -> None:
        """What is typed equals one of the values: that one is kept, and the others go."""
        same = next((at for at, one in enumerate(case.values, 1) if typed == {case.field: str(one.text)}), None)
        if same is not None:
            self.choose(case, same)
            return

        def work(_job: Any) -> Any:
            from fourpermille_desktop.records import conflicts

            return conflicts.write_instead(self.context.records(), case, typed)

        text = " · ".join(text for text in typed.values() if text)
        self.context.tasks.run(self, work, lambda act: self._chosen(case, text, act))

    def _chosen(self, case: Any, text: str, act: Any) -> None:
        kept = value_words(self.context.words, case.field, text) or self.tr("this")
        if act is not None:
            done = self.page.facts.choices.done
            done.insert(0, (TwoValuesView.name_of(self.context, case), kept, act.id))
        words = self.tr("Kept. The other value stays in the history.")
        self.context.toast(words, (lambda: self.take_back(act.id)) if act is not None else None)
        self.page.reload()

    def take_back(self, act: str) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.records import history

            return history.take_back(self.context.records(), act)

        def then(undone: Any) -> None:
            done = self.page.facts.choices.done
            done[:] = [one for one in done if one[2] != act]
            if undone is None:
                self.context.toast(self.tr("It was changed again since, and stays as it is."))
            self.page.reload()

        self.context.tasks.run(self, work, then)

    def put_aside(self, case: Any, how: str) -> None:
        def work(_job: Any) -> None:
            from fourpermille_desktop.records import put_aside

            put_aside.mark(self.context.records(), case, how or None)

        if how == "asked":
            self.context.toast(self.tr("The question is copied. Paste it into a message to your colleague."))
        self.context.tasks.run(self, work, lambda _none: self.page.reload())

    def undo(self) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.records import history

            return history.undo(self.context.records())

        self.context.tasks.run(self, work, lambda _undone: self.page.reload())

    # --- held back ---

    def send_again(self, held: Any, reason: str) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.records import held as held_back

            return held_back.send_again(self.context.records(), held.commit, reason)

        def then(_act: Any) -> None:
            self.context.toast(self.tr("It goes out with the next sync."))
            self.page.reload()

        self.context.tasks.run(self, work, then)

    def open_record(self, record: Any) -> None:
        if record.type in PLACES:
            self.context.open_page(PLACES[record.type], **{record.type: record.id})

    # --- many changes at once ---

    def agree(self) -> None:
        """So many records may change: the sync goes on from where it stopped."""
        agreed = len(self.page.paused.records)
        self.page.paused = None
        self.page.send_now(agreed=agreed)
