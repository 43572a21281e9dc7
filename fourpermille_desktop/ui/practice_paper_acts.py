"""The Print menu of a practice and of the list: to a printer or kept as PDF, in any language the library has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QMenu

from fourpermille_desktop.errors import PrinterNotReady
from fourpermille_desktop.ui.library_parts import PillButton
from fourpermille_desktop.ui.library_words import language_name
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from fourpermille_desktop.ui.paper_ink import Paint
    from fourpermille_desktop.ui.practices_page import PracticesPage

MadeReady = Callable[[QPagedPaintDevice], None]


class PracticePaperActs(QObject):
    """`ask_where` and `ask_printer` are the two places where a dialog opens; tests hand in others."""

    def __init__(self, page: PracticesPage, button: Button) -> None:
        super().__init__(page)
        self.page, self.button = page, button
        self.language = ""  # of the paper; "" follows the sheet
        self.ask_where: Callable[[str], str] = self._ask_where
        self.ask_printer: Callable[[MadeReady], QPagedPaintDevice | None] = self._ask_printer
        self.menu = QMenu(page)
        self.languages = QActionGroup(self)
        button.clicked.connect(self.open)

    def open(self) -> None:
        """The menu under its button; what it offers follows the page."""
        self.fill()
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])

    def fill(self) -> None:
        self.menu.clear()
        if not self.page.slug:
            self._add(self.menu, self.tr("Print the list…"), lambda: self.to_printer("list"))
            self._add(self.menu, self.tr("Keep the list as PDF…"), lambda: self.to_pdf("list"))
            return
        for kind, words in (
            ("sheet", self.tr("Sheet, A4")),
            ("hand-out", self.tr("Hand-out in pictures, A5")),
            ("poster", self.tr("Poster, A3 on four pages")),
        ):
            part = self.menu.addMenu(words)
            self._add(part, self.tr("Print…"), partial(self.to_printer, kind))
            self._add(part, self.tr("Keep as PDF…"), partial(self.to_pdf, kind))
        self.menu.addSeparator()
        self._fill_languages(self.menu.addMenu(self.tr("Language of the paper")))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _checked=False: act())

    def _fill_languages(self, menu: QMenu) -> None:
        now = self.language or self.page.sheet.entry.lang
        for code in self.page.pack.info.languages:
            action = QAction(language_name(code), menu, checkable=True, checked=code == now)
            action.triggered.connect(lambda _checked=False, code=code: self.choose_language(code))
            self.languages.addAction(action)
            menu.addAction(action)

    def choose_language(self, code: str) -> None:
        self.language = code
        self.open()

    # What is done --------------------------------------------------------------------------------------------

    def to_pdf(self, kind: str) -> None:
        """Ask where, then paint beside the window's thread."""
        out = self.ask_where(self._file_name(kind))
        if not out:
            return
        from fourpermille_desktop.ui.paper_ink import pdf_bytes, save

        title, make_ready, paint = self._made(kind)

        def write(_job: Job) -> None:
            save(Path(out), pdf_bytes(title, make_ready, paint))

        said = self.tr("Saved: {file}").format(file=self.page.words.code(Path(out).name))
        self.page.context.tasks.run(
            self.page, write, lambda _done: self.page.context.toast(said),
            otherwise=lambda error: self.page.show_error(error, lambda: self.to_pdf(kind)),
        )  # fmt: skip

    def to_printer(self, kind: str) -> None:
        from fourpermille_desktop.ui.paper_ink import print_on

        _title, make_ready, paint = self._made(kind)
        printer = self.ask_printer(make_ready)
        if printer is not None and not print_on(printer, paint):
            self.page.show_error(PrinterNotReady(), lambda: self.to_printer(kind))

    def _ask_where(self, name: str) -> str:
        return QFileDialog.getSaveFileName(self.page.window(), "", name, "PDF (*.pdf)")[0]

    def _ask_printer(self, make_ready: MadeReady) -> QPagedPaintDevice | None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        make_ready(printer)
        dialog = QPrintDialog(printer, self.page.window())
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def _file_name(self, kind: str) -> str:
        names = {
            "sheet": self.tr("{practice}.pdf"),
            "hand-out": self.tr("{practice}-hand-out.pdf"),
            "poster": self.tr("{practice}-poster.pdf"),
            "list": self.tr("practices.pdf"),
        }
        return names[kind].format(practice=self.page.slug)

    def _made(self, kind: str) -> tuple[str, MadeReady, Paint]:
        """Title, how the paper is set up, how it is painted: all words are found now, on the window's thread."""
        if kind == "list":
            return self._made_list()
        from fourpermille_desktop.ui import paper_ink, practice_poster, practice_print
        from fourpermille_desktop.ui.practice_paper import practice_paper

        page = self.page
        paper = practice_paper(page.pack, page.slug, self.language or page.words.language, page.words.language)
        if kind == "sheet":
            return paper.title, paper_ink.prepare, lambda dev, painter: practice_print.paint_sheet(dev, painter, paper)
        if kind == "hand-out":
            ready = practice_poster.prepare_hand_out
            return paper.title, ready, lambda dev, painter: practice_poster.paint_hand_out(dev, painter, paper)
        captions = self._captions()
        ready = practice_poster.prepare_poster
        return paper.title, ready, lambda dev, painter: practice_poster.paint_poster(dev, painter, paper, captions)

    def _captions(self) -> list[str]:
        places = (self.tr("top left"), self.tr("top right"), self.tr("bottom left"), self.tr("bottom right"))
        text = self.tr("Part {part} of 4: {place}. Cut along the marks and join the four parts.")
        return [text.format(part=self.page.words.count(at), place=place) for at, place in enumerate(places, 1)]

    def _made_list(self) -> tuple[str, MadeReady, Paint]:
        from fourpermille_desktop.ui import practice_list_print

        page = self.page
        model = page.cards.cards
        while model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        filters = [pill.text() for pill in page.pills.findChildren(PillButton) if not pill.isHidden()]
        filters += [f"“{page.field.text().strip()}”"] if page.field.text().strip() else []
        is_rtl = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paper = practice_list_print.list_paper(page.pack.info, model.cards, filters, page.words, is_rtl=is_rtl)
        ready = practice_list_print.prepare_list
        return paper.title, ready, lambda dev, painter: practice_list_print.paint_list(dev, painter, paper)
