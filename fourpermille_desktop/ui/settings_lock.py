"""Settings › Lock: what opens the records, the passphrase, the recovery page, other people at this laptop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fourpermille_desktop import keys as keys_
from fourpermille_desktop.errors import AppError
from fourpermille_desktop.profiles import add
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.passphrase_field import NewPassphrase
from fourpermille_desktop.ui.recovery_acts import RecoveryActs
from fourpermille_desktop.ui.rows import in_a_row
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Divider, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label


class LockPanel(QWidget):
    """A sealed profile asks for its passphrase again before that is changed or taken away."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme = context, context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.standing = NoteRow(self.theme, "lock-simple", "")
        column.addWidget(self.standing)
        self._add_passphrase(column)
        column.addWidget(Divider())
        self._add_recovery(column)
        column.addWidget(Divider())
        self._add_people(column)

    def _add_passphrase(self, column: QVBoxLayout) -> None:
        self.change_button = Button(self.theme, "", "lock-simple")
        self.change_button.clicked.connect(self._show_form)
        self.remove_button = Button(self.theme, self.tr("Take the passphrase away"), None, "plain")
        self.remove_button.clicked.connect(self._show_removing)
        column.addLayout(in_a_row(self.change_button, self.remove_button))
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        self.now = TextField(self.theme)
        self.now.setEchoMode(QLineEdit.EchoMode.Password)
        self.now.textChanged.connect(self._look)
        self.now_row = FieldRow(self.tr("Passphrase until now"), self.now)
        form.addWidget(self.now_row)
        self.new = NewPassphrase(self.theme)
        self.new.changed.connect(self._look)
        form.addWidget(self.new)
        self.keep_button = Button(self.theme, "", "check", "filled")
        self.keep_button.clicked.connect(self.keep)
        leave = Button(self.theme, self.tr("Leave it as it is"), None, "plain")
        leave.clicked.connect(self.reload)
        form.addLayout(in_a_row(self.keep_button, leave))
        self.trouble = NoteRow(self.theme, "warning", "", "danger")
        form.addWidget(self.trouble)
        self.form.setMaximumWidth(self.theme.px(560))
        line = QHBoxLayout()  # in a line of its own a width that is held back gets the height it needs
        line.addWidget(self.form, 100)
        line.addStretch(1)
        column.addLayout(line)
        self.form.hide()

    def _add_recovery(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("Recovery page"), "strong"))
        self.recovery = Label("", "body")
        column.addWidget(self.recovery)
        self.pages = RecoveryActs(self.context, self, self.reload)
        self.print_button = Button(self.theme, self.tr("Print a new page…"), "printer")
        self.print_button.clicked.connect(self.pages.to_printer)
        self.pdf_button = Button(self.theme, self.tr("Keep a new page as PDF…"), "file-arrow-down")
        self.pdf_button.clicked.connect(self.pages.to_pdf)
        column.addLayout(in_a_row(self.print_button, self.pdf_button))

    def _add_people(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("Other people at this laptop"), "strong"))
        said = self.tr(
            "Each person can have a profile: own records, own key. From the second on, the program asks at the start."
        )
        column.addWidget(Label(said, "body"))
        self.own_name = TextField(self.theme, self.context.profile.settings.name)
        self.own_name.kept.connect(lambda name: self.context.change_settings(name=" ".join(name.split())))
        self.other_name = TextField(self.theme)
        self.other_name.returnPressed.connect(self.add_person)
        self.add_button = Button(self.theme, self.tr("Add a profile"), "plus")
        self.add_button.clicked.connect(self.add_person)
        self.own_row = FieldRow(self.tr("Name of this profile"), self.own_name)
        self.other_row = FieldRow(self.tr("Name of the new profile"), self.other_name)
        for row in (self.own_row, self.other_row):
            row.setMaximumWidth(self.theme.px(460))
            column.addWidget(row)
        column.addLayout(in_a_row(self.add_button))

    # Showing -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """What opens the profile now; a form that was open closes and forgets what was typed."""
        folder = self.context.profile.folder
        try:
            is_sealed, has_page = keys_.is_sealed(folder), keys_.has_recovery(folder)
            kept_in = self.context.profile.keys.kept_in
        except AppError as error:
            self.context.show_error(error)
            return
        self.is_sealed = is_sealed
        self._say_standing(kept_in)
        self.change_button.setText(self.tr("Change the passphrase") if is_sealed else self.tr("Lock with a passphrase"))
        self.change_button.updateGeometry()
        self.remove_button.setVisible(is_sealed)
        self.form.hide()
        self.trouble.hide()
        self.now.clear()
        self.recovery.setText(
            self.tr("A page was made. A new one makes it worthless.")
            if has_page
            else self.tr("None was made yet. It opens your records when all else is lost.")
        )

    def _say_standing(self, kept_in: str) -> None:
        said = {
            "passphrase": self.tr("Locked with a passphrase. The program asks for it at each start."),
            "keyring": self.tr("Your records open with this computer’s login. Good, if you alone use it."),
            "file": self.tr(
                "Anyone who can open your files on this computer can open your records. A passphrase is safer."
            ),
        }
        self.standing.label.setText(said[kept_in])
        self.standing.mark.set(
            "warning" if kept_in == "file" else "shield-check", "warn" if kept_in == "file" else "primaryText"
        )

    def _show_form(self) -> None:
        self.is_removing = False
        self.new.start_again()
        self.new.show()
        self._open_form(self.tr("Lock with this passphrase"))

    def _show_removing(self) -> None:
        self.is_removing = True
        self.new.hide()
        self._open_form(self.tr("Open with this computer’s login"))

    def _open_form(self, words: str) -> None:
        self.now_row.setVisible(self.is_sealed)
        self.keep_button.setText(words)
        self.keep_button.updateGeometry()
        self.trouble.hide()
        self.form.show()
        self._look()
        (self.now if self.is_sealed else self.new.field).setFocus()

    def _look(self) -> None:
        is_known = not getattr(self, "is_sealed", False) or bool(self.now.text().strip())
        self.keep_button.setEnabled(is_known and (getattr(self, "is_removing", False) or self.new.is_good))

    # Acts --------------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """In a task: half a second of work for each passphrase."""
        profile, former, new = self.context.profile, self.now.text(), self.new.text
        is_sealed, is_removing = self.is_sealed, self.is_removing

        def work() -> None:
            held = keys_.open_with_passphrase(profile.folder, former) if is_sealed else profile.keys
            changed = keys_.unseal(profile.folder, held) if is_removing else keys_.seal(profile.folder, held, new)
            profile.use_keys(changed)

        self.keep_button.setEnabled(False)
        said = self.tr("This computer’s login opens your records again") if is_removing else self.tr("Locked")
        self._run(work, said)

    def _run(self, work: Callable[[], None], said: str) -> None:
        def done(_answer: None) -> None:
            self.reload()
            self.context.toast(said)

        self.context.tasks.run(self, lambda _job: work(), done, otherwise=self._tell)

    def _tell(self, error: BaseException) -> None:
        self._look()
        self.trouble.label.setText(" ".join(part for part in said_of(error) if part))
        self.trouble.show()

    def add_person(self) -> None:
        if not self.other_name.text().strip():
            self.other_name.setFocus()
            return
        try:
            made = add(self.other_name.text())
        except AppError as error:
            self.other_row.say(" ".join(part for part in said_of(error) if part), is_odd=True)
            return
        self.other_name.clear()
        self.other_row.say("")
        said = self.tr("{name} is in the list when the program starts").format(
            name=self.context.words.name(made.settings.name)
        )
        self.context.toast(said)
