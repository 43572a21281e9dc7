"""The passphrase of a locked profile is asked for; with the recovery page a new one is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fourpermille_desktop.keys import has_recovery, seal
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.passphrase_field import NewPassphrase
from fourpermille_desktop.ui.rows import in_a_row
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label

ASKING, CODE, NEW = range(3)


class LockPage(QWidget):
    """Opening takes half a second of work on purpose, off the window's thread."""

    opened = Signal()
    left = Signal()  # back to the list of profiles

    def __init__(self, theme: Theme, tasks: Tasks, profile: Profile, *, has_others: bool = False) -> None:
        super().__init__()
        self.theme, self.tasks, self.profile, self.has_others = theme, tasks, profile, has_others
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        card = Card(padding=28, gap=16)
        card.setFixedWidth(theme.px(480))
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        card.body.addLayout(self._head())
        self.pages = (self._asking(), self._code(), self._new())
        for page in self.pages:  # not a stack: that is always as tall as its tallest page
            card.body.addWidget(page)
        self.trouble = NoteRow(theme, "warning", "", "danger")
        self.trouble.hide()
        card.body.addWidget(self.trouble)
        self._show(ASKING)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(IconMark(self.theme, "lock-simple", "primaryText", 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.profile.settings.name or self.tr("Your records are locked"), "title"))
        self.about = Label("", "second")
        words.addWidget(self.about)
        row.addLayout(words, 1)
        return row

    def _asking(self) -> QWidget:
        page, column = _column()
        self.field = TextField(self.theme)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.open)
        column.addWidget(FieldRow(self.tr("Passphrase"), self.field))
        self.open_button = Button(self.theme, self.tr("Open"), "check", "filled")
        self.open_button.clicked.connect(self.open)
        self.show_button = Button(self.theme, self.tr("Show"), "eye")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show_typed)
        column.addLayout(in_a_row(self.open_button, self.show_button))
        self.recovery_button = Button(self.theme, self.tr("I have the recovery page"), "file-text", "plain")
        self.recovery_button.clicked.connect(lambda: self._show(CODE))
        self.others_button = Button(self.theme, self.tr("Another profile"), "users", "plain")
        self.others_button.clicked.connect(self.left)
        column.addLayout(in_a_row(self.recovery_button, self.others_button))
        self.recovery_button.setHidden(not has_recovery(self.profile.folder))
        self.others_button.setHidden(not self.has_others)
        return page

    def _code(self) -> QWidget:
        page, column = _column()
        self.code = TextField(self.theme, "", "XXXX XXXX XXXX XXXX XXXX XXXX")
        self.code.returnPressed.connect(self.recover)
        hint = self.tr("Six groups of four. Capitals, spaces and lines between them do not matter.")
        column.addWidget(FieldRow(self.tr("Code of the recovery page"), self.code, hint=hint))
        self.code_button = Button(self.theme, self.tr("Next"), "arrow-right", "filled")
        self.code_button.clicked.connect(self.recover)
        back = Button(self.theme, self.tr("Back"), "arrow-left")
        back.clicked.connect(lambda: self._show(ASKING))
        column.addLayout(in_a_row(self.code_button, back))
        return page

    def _new(self) -> QWidget:
        page, column = _column()
        self.new = NewPassphrase(self.theme)
        column.addWidget(self.new)
        self.keep_button = Button(self.theme, self.tr("Lock with this passphrase"), "lock-simple", "filled")
        self.keep_button.clicked.connect(self.keep)
        self.new.changed.connect(lambda: self.keep_button.setEnabled(self.new.is_good))
        self.new.entered.connect(self.keep)
        self.keep_button.setEnabled(False)
        column.addLayout(in_a_row(self.keep_button))
        return page

    # Acts --------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        passphrase = self.field.text()
        if passphrase.strip():
            self._work(lambda: self.profile.unlock(passphrase), self.opened.emit)

    def recover(self) -> None:
        code = self.code.text()
        self._work(lambda: self.profile.unlock_by_recovery(code), lambda: self._show(NEW))

    def keep(self) -> None:
        if not self.new.is_good:
            return
        profile, passphrase = self.profile, self.new.text

        def work() -> None:
            seal(profile.folder, profile.keys, passphrase)
            profile.unlock(passphrase)

        self._work(work, self.opened.emit)

    def _work(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        self._set_busy(True)
        self.trouble.hide()

        def done(_answer: None) -> None:
            self._set_busy(False)
            then()

        self.tasks.run(self, lambda _job: work(), done, otherwise=self._tell)

    def _tell(self, error: BaseException) -> None:
        self._set_busy(False)
        what, _safe, remedy = said_of(error)
        self.trouble.label.setText(f"{what} {remedy}")
        self.trouble.show()
        self.trouble.setAccessibleName(self.trouble.label.text())
        self.focus_first()
        field = (self.field, self.code, self.new.field)[self.step]
        field.selectAll()

    def _set_busy(self, is_busy: bool) -> None:
        for button in (self.open_button, self.code_button):
            button.setEnabled(not is_busy)
        self.keep_button.setEnabled(not is_busy and self.new.is_good)
        self.field.setReadOnly(is_busy)
        if is_busy:
            self.about.setText(self.tr("Opening"))
        else:
            self._say_about()

    def _show(self, step: int) -> None:
        self.step = step
        for at, page in enumerate(self.pages):
            page.setVisible(at == step)
        self.trouble.hide()
        self._say_about()
        self.focus_first()

    def _say_about(self) -> None:
        sentences = (
            self.tr("Type your passphrase. Nobody else can open them."),
            self.tr("Then you choose a new passphrase."),
            self.tr("The code is right. Choose a new passphrase, then print a new recovery page in Settings."),
        )
        self.about.setText(sentences[self.step])

    def focus_first(self) -> None:
        (self.field, self.code, self.new.field)[self.step].setFocus()

    def _show_typed(self, is_shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if is_shown else modes.Password)
        self.show_button.setText(self.tr("Hide") if is_shown else self.tr("Show"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.step == CODE:
            self._show(ASKING)
        elif self.has_others:
            self.left.emit()


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    return page, column
