"""What stands in place of the list of practices: some side by side, and the collections. Made when first asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.fit_words import VERDICTS, verdict_word
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.own_reading import Own
from fourpermille_desktop.ui.practices_own import OwnBar
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import Chip
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.words import Words

VIEWS = ("compare", "collections")
MOST = 3


def sheet_tags(theme: Theme, words: Words, entry: Entry, other_language: str, own: Own) -> list[Chip]:
    """Whether it fits the plot first: in a narrow window the card with the reasons stands far below. Then its kind."""
    tags = []
    if own.fit is not None:
        _said, icon, tone = VERDICTS[own.fit.verdict]
        text = QCoreApplication.translate("PracticesPage", "{verdict}: {plot}")
        text = text.format(verdict=verdict_word(own.fit.verdict), plot=words.name(own.plot_name))
        tags.append(Chip(theme, text, tone, icon))
    tags.append(Chip(theme, word("category", str(entry.facts["category"]))))
    tags += [Chip(theme, word("land_use", use)) for use in entry.facts["land_use"]]
    if other_language:
        tags.append(Chip(theme, other_language, "info", "translate"))
    return tags


class OtherViews:
    """open_page("practices", compare="a,b") and open_page("practices", collections="") end here."""

    def __init__(self, page: Page, stack: QStackedWidget, pack: Pack, own: OwnBar) -> None:
        self.page, self.stack, self.pack, self.own = page, stack, pack, own
        self.made: dict[str, Any] = {}

    def show(self, name: str, asked: str) -> None:
        translate = QCoreApplication.translate
        titles = {
            "compare": translate("PracticesPage", "Side by side"),
            "collections": translate("PracticesPage", "Collections"),
        }
        self.page.head.set_title(titles[name])
        self.page.head.set_back(translate("PracticesPage", "Practices"))
        self.page.head.set_tags()
        view = self._view(name)
        if name == "compare":
            view.show_these([slug for slug in asked.split(",") if slug], self.own.held)
        else:
            view.reload(asked)
        self.stack.setCurrentWidget(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_again(self, name: str) -> None:
        if name == "collections":
            self._view(name).reload(self._view(name).slug)

    def put_beside(self, slug: str) -> None:
        """C on a card or a sheet: beside those that were compared last, the oldest makes room."""
        held = self.made["compare"].slugs if "compare" in self.made else []
        if slug:
            several = [*(one for one in held if one != slug), slug][-MOST:]
            self.page.context.open_page("practices", compare=",".join(several))

    def _view(self, name: str) -> Any:
        if name not in self.made:
            from fourpermille_desktop.ui.collections_view import CollectionsView
            from fourpermille_desktop.ui.compare_view import CompareView

            is_compare = name == "compare"
            self.made[name] = (
                CompareView(self.page.context, self.pack) if is_compare else CollectionsView(self.page, self.pack)
            )
            self.stack.addWidget(self.made[name])
        return self.made[name]
