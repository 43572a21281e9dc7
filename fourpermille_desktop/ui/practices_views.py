"""What stands in place of the list of practices: some side by side, and the collections. Made when first asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.practices_own import OwnBar
from fourpermille_desktop.ui.widgets.page import Page

VIEWS = ("compare", "collections")
MOST = 3


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
