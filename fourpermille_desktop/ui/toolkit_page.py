"""Toolkit: tools, schemes, the list of criteria, and (once somebody entered) experts, each in a tab of its own."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from fourpermille_desktop.errors import EntryUnknown
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.list_panel import ListPanel
from fourpermille_desktop.ui.paper_menu import PaperMenu
from fourpermille_desktop.ui.paper_table import Paper
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import EmptyState

EXPERTS = "fourpermille_desktop.ui.experts_panel"


class ToolkitPage(Page):
    """`slug` in `arrive` shows that entry in its tab; `tab` opens a tab."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.pack: Pack = cast(Pack, context.pack)  # None where there is no library: then only that is said
        self.head.set_title(self.tr("Toolkit"))
        self.stack = QStackedWidget()
        self.add_main(self.stack, 1)
        self.panels: dict[str, QWidget] = {}
        if context.pack is None:
            self._build_without_library()
            return
        self._build_head()
        self._add_keys()
        self._margins_follow_direction()
        if self.pack.problem is not None:
            self.show_error(self.pack.problem)

    def _build_head(self) -> None:
        counts = self.pack.info.counts
        tabs = [
            ("tool", self.tr("Tools {count}").format(count=self.words.count(counts.get("tool", 0)))),
            ("scheme", self.tr("Schemes {count}").format(count=self.words.count(counts.get("scheme", 0)))),
            ("criterion", self.tr("Criteria {count}").format(count=self.words.count(counts.get("criterion", 0)))),
        ]
        if find_spec(EXPERTS) is not None:
            tabs.append(("experts", self.tr("Experts")))
        self.tabs = SegmentedControl(self.theme, tabs, "tool", self.tr("Part of the toolkit"))
        self.tabs.chosen.connect(self.open_tab)
        self.head.add_act(self.tabs)
        self.print_button = Button(self.theme, self.tr("Print"), "printer")
        self.head.add_act(self.print_button)
        self.paper_menu = PaperMenu(self, self.print_button, self.paper, self._file_name)

    # Tabs ------------------------------------------------------------------------------------------------------

    def panel(self, tab: str) -> QWidget:
        """The panel of a tab, built when it is first shown."""
        if tab not in self.panels:
            self.panels[tab] = _makers()[tab](self.context, self.pack)
            self.stack.addWidget(self.panels[tab])
        return self.panels[tab]

    def open_tab(self, tab: str, slug: str = "") -> None:
        self.tabs.choose(tab)
        panel = self.panel(tab)
        self.stack.setCurrentWidget(panel)
        if isinstance(panel, ListPanel):
            panel.show_slug(slug)
        self._show_print_button()

    @property
    def shown(self) -> QWidget | None:
        return self.stack.currentWidget()

    def _show_print_button(self) -> None:
        """Tools print only what stands side by side; a tab without paper has no button."""
        self.print_button.setVisible(hasattr(self.shown, "paper"))

    def arrive(self, **where: Any) -> None:
        if self.context.pack is None:
            return
        slug = str(where.get("slug", ""))
        tab = str(where.get("tab", "")) or self._tab_of(slug)
        self.open_tab(tab or (self.tabs.current if self.panels else "tool"), slug)

    def _tab_of(self, slug: str) -> str:
        if not slug:
            return ""
        try:
            kind = self.pack.entry(slug, self.words.language).kind
        except EntryUnknown:
            return ""
        return kind if kind in ("tool", "scheme", "criterion") else ""

    def reload(self) -> None:
        if self.context.pack is None or not self.panels:
            return
        if isinstance(self.shown, ListPanel):
            self.shown.refresh()
        else:
            cast(Any, self.shown).reload()

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Tools, schemes and criteria stand in the library: only experts are records."""
        if self.context.pack is not None and self.panels and not isinstance(self.shown, ListPanel):
            cast(Any, self.shown).records_changed(kinds)

    def undo(self) -> bool:
        """Experts and tools that were used are records; the rest of the toolkit is not ours to change."""
        if self.context.pack is None or not hasattr(self.shown, "undo"):
            return False
        cast(Any, self.shown).undo()
        return True

    # Paper -----------------------------------------------------------------------------------------------------

    def paper(self) -> Paper | None:
        paper = cast(Any, self.shown).paper() if hasattr(self.shown, "paper") else None
        if paper is None:
            self.context.toast(self.tr("Choose tools to compare first: the table is what is printed."))
        return cast("Paper | None", paper)

    def _file_name(self) -> str:
        return {
            "tool": self.tr("tools-side-by-side"),
            "scheme": self.tr("scheme"),
            "criterion": self.tr("criteria-checklist"),
        }.get(self.tabs.current, "toolkit")

    # Keys ------------------------------------------------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("/"), self.tr("to the search field of the list")),
            (self.tr("Up, Down"), self.tr("show another one")),
            (self.tr("N, B"), self.tr("next one, one before")),
            (self.tr("C"), self.tr("compare this tool, or take it out")),
            (self.tr("T"), self.tr("next tab")),
            ("Ctrl+P", self.tr("print the comparison, the scheme or the checklist")),
        ]

    def _add_keys(self) -> None:
        for keys, act in (
            (self.tr("/"), lambda: self._on_list(lambda panel: panel.to_field())),
            (self.tr("N"), lambda: self._on_list(lambda panel: panel.step(1))),
            (self.tr("B"), lambda: self._on_list(lambda panel: panel.step(-1))),
            (self.tr("C"), self._compare),
            (self.tr("T"), self._next_tab),
            ("Ctrl+P", self.paper_menu.print_page),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_list(self, act: Callable[[ListPanel], None]) -> None:
        if isinstance(self.shown, ListPanel):
            act(self.shown)

    def _compare(self) -> None:
        from fourpermille_desktop.ui.tool_panel import ToolPanel

        if isinstance(self.shown, ToolPanel) and self.shown.sheet.slug:
            self.shown.turn_compared(self.shown.sheet.slug)

    def _next_tab(self) -> None:
        order = ["tool", "scheme", "criterion", *(["experts"] if find_spec(EXPERTS) is not None else [])]
        self.open_tab(order[(order.index(self.tabs.current) + 1) % len(order)])

    def _margins_follow_direction(self) -> None:
        """The sheet scrolls by itself: its bar stands at the edge of the window."""
        super()._margins_follow_direction()
        self._columns.setContentsMargins(0, 0, 0, 0)

    def _build_without_library(self) -> None:
        self.stack.addWidget(
            EmptyState(
                self.theme,
                self.tr("There is no library on this laptop. Ask your team for a library update."),
                picture=own_picture("empty-search"),
            )
        )


def _makers() -> dict[str, Callable[[Context, Pack], QWidget]]:
    from fourpermille_desktop.ui.criterion_panel import CriterionPanel
    from fourpermille_desktop.ui.scheme_panel import SchemePanel
    from fourpermille_desktop.ui.tool_panel import ToolPanel

    return {"tool": ToolPanel, "scheme": SchemePanel, "criterion": CriterionPanel, "experts": _experts}


def _experts(context: Context, _pack: Pack) -> QWidget:
    from importlib import import_module

    panel: QWidget = import_module(EXPERTS).ExpertsPanel(context)
    return panel
