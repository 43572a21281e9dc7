"""Making the recovery page: on paper or as PDF first, and only then does its code open the profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QWidget

from fourpermille_desktop.errors import PrinterNotReady
from fourpermille_desktop.keys import add_recovery
from fourpermille_desktop.recovery_code import new_code
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.recovery_facts import facts_of, read_held
from fourpermille_desktop.ui.recovery_page import RecoveryWords, paint_recovery, recovery_pdf, recovery_words


class RecoveryActs(QObject):
    """`ask_where` and `ask_printer` are the two places where a dialog opens; tests hand in others."""

    def __init__(self, context: Context, owner: QWidget, done: Callable[[], None]) -> None:
        super().__init__(owner)
        self.context, self.owner, self.done = context, owner, done
        self.ask_where: Callable[[str], str] = self._ask_where
        self.ask_printer: Callable[[], QPagedPaintDevice | None] = self._ask_printer

    def to_pdf(self) -> None:
        out = self.ask_where(self.tr("recovery-page.pdf"))
        if not out:
            return
        from fourpermille_desktop.ui.paper_ink import save

        self._make(lambda words: save(Path(out), recovery_pdf(words)), lambda: self._told(Path(out).name))

    def to_printer(self) -> None:
        printer = self.ask_printer()
        if printer is None:
            return
        from fourpermille_desktop.ui.paper_ink import print_on

        def write(words: RecoveryWords) -> None:
            if not print_on(printer, lambda device, painter: paint_recovery(device, painter, words)):
                raise PrinterNotReady()

        self._make(write, lambda: self.context.toast(self.tr("The recovery page is made")))

    def _make(self, write: Callable[[RecoveryWords], None], then: Callable[[], None]) -> None:
        context, code = self.context, new_code()
        is_rtl = self.owner.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def ready(held: tuple[dict[str, int], str]) -> None:
            facts = facts_of(context.profile, code, *held, context.words)
            words = recovery_words(facts, is_rtl=is_rtl)

            def work(_job: Any) -> None:
                write(words)
                add_recovery(context.profile.folder, context.profile.keys, code)

            def finished(_answer: None) -> None:
                then()
                self.done()

            context.tasks.run(self, work, finished, otherwise=context.show_error)

        records = context.records
        context.tasks.run(self, lambda _job: read_held(records()), ready, otherwise=context.show_error)

    def _told(self, name: str) -> None:
        said = self.tr("Saved: {file}. Print it and delete the file.").format(file=self.context.words.code(name))
        self.context.toast(said)

    def _ask_where(self, name: str) -> str:
        return QFileDialog.getSaveFileName(self.owner.window(), "", name, "PDF (*.pdf)")[0]

    def _ask_printer(self) -> QPagedPaintDevice | None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from fourpermille_desktop.ui.paper_ink import prepare

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer)
        dialog = QPrintDialog(printer, self.owner.window())
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
