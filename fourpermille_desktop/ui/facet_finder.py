"""A filter with too many values for boxes: type some letters, choose one, and it stands below as a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from fourpermille_desktop.library.words import fold
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.fields import ChoiceField


class FacetFinder(ChoiceField):
    """Offers what would show something, with its count; emits `found` with the value chosen."""

    found = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        hint = QCoreApplication.translate("FacetFinder", "Type a name")
        super().__init__(theme, [], searchable=True, hint=hint)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.chosen.connect(self._chosen)
        self.entered.connect(self._take_first)

    def offer(self, values: Sequence[tuple[str, str, int]]) -> None:
        """(value, words, how many it would show); what would show nothing is left out of the list."""
        words = QCoreApplication.translate("FacetFinder", "{name} ({count})")
        lines = [(key, words.format(name=name, count=count)) for key, name, count in values if count]
        self.set_choices(lines)
        self.blockSignals(True)
        self.setCurrentIndex(-1)
        self.clearEditText()
        self.blockSignals(False)

    def _chosen(self, key: str) -> None:
        if key:
            self.found.emit(key)

    def _take_first(self) -> None:
        """Enter takes the first name that starts with what was typed, whatever its accents."""
        typed = fold(self.currentText().strip())
        starting = (at for at in range(self.count()) if typed and fold(self.itemText(at)).startswith(typed))
        at = next(starting, -1)
        if at >= 0:
            self.setCurrentIndex(at)
            self._chosen(str(self.itemData(at)))
