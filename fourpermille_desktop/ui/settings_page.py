"""Settings: groups at the left, the chosen group at the right; every change shows at once, no Save button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop import __version__
from fourpermille_desktop.ui.commands import folded
from fourpermille_desktop.ui.context import Check, Context
from fourpermille_desktop.ui.countries import countries
from fourpermille_desktop.ui.first_run import ROLES, role_words
from fourpermille_desktop.ui.languages import LANGUAGES
from fourpermille_desktop.ui.settings_backup import BackupPanel
from fourpermille_desktop.ui.settings_library import LibraryPanel
from fourpermille_desktop.ui.settings_lock import LockPanel
from fourpermille_desktop.ui.settings_usage import UsagePanel
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, ListRow, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label

GROUPS = ("language", "look", "profile", "lock", "backup", "sync", "library", "usage", "about")
ICONS = {
    "language": "translate",
    "look": "palette",
    "profile": "user-circle",
    "lock": "lock-simple",
    "backup": "floppy-disk",
    "sync": "arrows-clockwise",
    "library": "book-open",
    "usage": "chart-bar",
    "about": "info",
}


class SettingsPage(Page):
    """Reached by the rail, Ctrl+, and the search panel."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.head.set_title(self.tr("Settings"))
        self.group = "language"
        self._cards: dict[str, Card] = {}
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list(), 0)
        self._right = QVBoxLayout()
        self._right.setSpacing(16)
        row.addLayout(self._right, 1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.add_main(holder)
        self._right.addStretch(1)
        self.theme.changed.connect(self._show_theme)

    def arrive(self, group: str = "", **where: Any) -> None:
        self.choose_group(group or self.group)

    def reload(self) -> None:
        """Show what is set now: the sun button and Ctrl + change settings too."""
        settings = self.context.profile.settings
        if self.group == "language":
            self.language_field.choose(settings.language)
        elif self.group == "profile":
            self.role_field.choose(settings.role)
            self.district_field.set_text(settings.district)
        elif self.group == "sync":
            self.hub_field.set_text(settings.hub_url)
        elif self.group == "lock":
            self.lock.reload()
        elif self.group == "backup":
            self.backup.reload()
        elif self.group == "library":
            self.library.reload()
        elif self.group == "usage":
            self.usage.reload()
        self._show_theme()

    def _show_theme(self) -> None:
        self._list_card.setFixedWidth(self.theme.px(264))
        if "look" in self._cards:
            self.theme_field.choose(self.theme.name)
            self.text_field.choose(str(self.theme.text_percent))

    def keys(self) -> list[tuple[str, str]]:
        return [("Tab", self.tr("Next setting"))]

    # Left --------------------------------------------------------------------------------------------------------

    def _list(self) -> QWidget:
        card = self._list_card = Card(padding=12, gap=4)
        card.setFixedWidth(self.theme.px(264))
        self.finder = TextField(self.theme, "", self.tr("Type to find a setting"), "magnifying-glass")
        self.finder.setAccessibleName(self.tr("Type to find a setting"))
        self.finder.textChanged.connect(self._find)
        self.finder.returnPressed.connect(self._open_first)
        card.body.addWidget(self.finder)
        card.body.addSpacing(4)
        self.rows: dict[str, ListRow] = {}
        for group, name in self._group_names().items():
            row = ListRow(self.theme, ICONS[group], name)
            row.opened.connect(lambda group=group: self.choose_group(group))
            self.rows[group] = row
            card.body.addWidget(row)
        self.nothing = Label(self.tr("Nothing found. Try another word."), "hint")
        self.nothing.hide()
        card.body.addWidget(self.nothing)
        card.body.addStretch(1)
        return card

    def _group_names(self) -> dict[str, str]:
        return {
            "language": self.tr("Language"),
            "look": self.tr("Look"),
            "profile": self.tr("Profile"),
            "lock": self.tr("Lock"),
            "backup": self.tr("Backup"),
            "sync": self.tr("Sync"),
            "library": self.tr("Library"),
            "usage": self.tr("What is counted"),
            "about": self.tr("About"),
        }

    def _search_words(self) -> dict[str, str]:
        """What people may type for each group."""
        return {
            "language": self.tr("language interface words"),
            "look": self.tr("look theme light dark sun text size colours"),
            "profile": self.tr("profile role country district folder"),
            "lock": self.tr("lock passphrase key recovery page code profiles people privacy"),
            "backup": self.tr("backup copy copies restore go back stick lost"),
            "sync": self.tr("sync hub address team"),
            "library": self.tr("library version update stick language publisher signed back"),
            "usage": self.tr("counted counts use privacy agreement share tools"),
            "about": self.tr("about version licence check installation"),
        }

    def _find(self, text: str) -> None:
        asked = folded(text.strip()).split()
        names, words = self._group_names(), self._search_words()
        found = [g for g in GROUPS if all(word in folded(f"{names[g]} {words[g]}") for word in asked)]
        for group, row in self.rows.items():
            row.setVisible(group in found)
        self.nothing.setVisible(not found)
        if found and self.group not in found:
            self.choose_group(found[0])

    def _open_first(self) -> None:
        card = self._cards[self.group]
        first = next((w for w in card.findChildren(QWidget) if w.focusPolicy() and w.isVisible()), None)
        if first is not None:
            first.setFocus()

    def choose_group(self, group: str) -> None:
        self.group = group
        if group not in self._cards:  # made when first asked for: the list of countries costs a frame
            self._cards[group] = self._make_group(group)
            self._right.insertWidget(0, self._cards[group])
        for name, row in self.rows.items():
            row.set_chosen(name == group)
        for name, card in self._cards.items():
            card.setVisible(name == group)
        self.reload()

    # Right -------------------------------------------------------------------------------------------------------

    def _make_group(self, group: str) -> Card:
        card = Card(self._group_names()[group], padding=20, gap=16)
        fill: dict[str, Callable[[Card], None]] = {
            "language": self._fill_language,
            "look": self._fill_look,
            "profile": self._fill_profile,
            "lock": self._fill_lock,
            "backup": self._fill_backup,
            "sync": self._fill_sync,
            "library": self._fill_library,
            "usage": self._fill_usage,
            "about": self._fill_about,
        }
        fill[group](card)
        return card

    def _fill_language(self, card: Card) -> None:
        choices = [("", self.tr("As this computer says")), *LANGUAGES.items()]
        self.language_field = ChoiceField(self.theme, choices, self.context.profile.settings.language)
        self.language_field.chosen.connect(lambda code: self.context.change_settings(language=code))
        hint = self.tr("Every word changes at once. What you typed stays as it is.")
        card.body.addWidget(_narrow(self, FieldRow(self.tr("Words of the program"), self.language_field, hint=hint)))

    def _fill_look(self, card: Card) -> None:
        themes = [("light", self.tr("Light")), ("sunlight", self.tr("Sunlight")), ("dark", self.tr("Dark"))]
        self.theme_field = SegmentedControl(self.theme, themes, self.theme.name, self.tr("Colours"))
        self.theme_field.chosen.connect(lambda name: self.context.change_settings(theme=name))
        hint = self.tr("Sunlight: black on white with thick lines, for work outdoors.")
        card.body.addWidget(FieldRow(self.tr("Colours"), self.theme_field, hint=hint))
        sizes = [(str(p), f"{p} %") for p in (100, 110, 120, 130, 140, 150)]
        self.text_field = SegmentedControl(self.theme, sizes, str(self.theme.text_percent), self.tr("Size of the text"))
        self.text_field.chosen.connect(lambda percent: self.context.change_settings(text_percent=int(percent)))
        card.body.addWidget(FieldRow(self.tr("Size of the text"), self.text_field))

    def _fill_profile(self, card: Card) -> None:
        settings = self.context.profile.settings
        roles = [(role, role_words()[role][0]) for role in ROLES]
        self.role_field = ChoiceField(self.theme, roles, settings.role)
        self.role_field.chosen.connect(lambda role: self.context.change_settings(role=role))
        hint = self.tr("It only changes what comes first. Nothing is hidden.")
        card.body.addWidget(_narrow(self, FieldRow(self.tr("Who uses this laptop"), self.role_field, hint=hint)))
        known = list(countries(self.words.language))
        self.country_field = ChoiceField(self.theme, known, settings.country, free=True)
        self.country_field.chosen.connect(lambda country: self._keep("country", country))
        card.body.addWidget(_narrow(self, FieldRow(self.tr("Country"), self.country_field)))
        self.district_field = TextField(self.theme, settings.district)
        self.district_field.kept.connect(lambda text: self._keep("district", text.strip()))
        card.body.addWidget(_narrow(self, FieldRow(self.tr("District or region"), self.district_field)))
        card.body.addWidget(Label(self.tr("Folder of your records"), "secondStrong"))
        folder = Label(self.words.code(str(self.context.profile.folder)))
        card.body.addWidget(folder)
        button = Button(self.theme, self.tr("Open folder"), "folder-open")
        button.clicked.connect(self.open_folder)
        card.body.addWidget(button)

    def _keep(self, name: str, value: str) -> None:
        if getattr(self.context.profile.settings, name) != value:
            self.context.change_settings(**{name: value})

    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.profile.folder)))

    def _fill_sync(self, card: Card) -> None:
        self.hub_field = TextField(self.theme, self.context.profile.settings.hub_url, "https://")
        self.hub_field.kept.connect(lambda url: self._keep("hub_url", url.strip()))
        hint = self.tr("Your team gives you this address. Empty: you work alone on this laptop. That is fine.")
        card.body.addWidget(_narrow(self, FieldRow(self.tr("Address of the team’s hub"), self.hub_field, hint=hint)))

    def _fill_lock(self, card: Card) -> None:
        self.lock = LockPanel(self.context)
        card.body.addWidget(self.lock)

    def _fill_backup(self, card: Card) -> None:
        self.backup = BackupPanel(self.context)
        card.body.addWidget(self.backup)

    def _fill_library(self, card: Card) -> None:
        self.library = LibraryPanel(self.context)
        card.body.addWidget(self.library)

    def _fill_usage(self, card: Card) -> None:
        self.usage = UsagePanel(self.context)
        card.body.addWidget(self.usage)

    def _fill_about(self, card: Card) -> None:
        card.body.addWidget(Label(self.tr("4 per 1000 Desktop, version {number}").format(number=__version__), "strong"))
        licence = self.tr(
            "The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. "
            "It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT)."
        )
        card.body.addWidget(Label(licence, "second"))
        if self.context.checks:
            self.check_button = Button(self.theme, self.tr("Check this installation"), "list-checks")
            self.check_button.clicked.connect(self.run_checks)
            card.body.addWidget(self.check_button)
        self.check_lines = QVBoxLayout()
        self.check_lines.setSpacing(8)
        card.body.addLayout(self.check_lines)

    def run_checks(self) -> None:
        """Each check in turn, off this thread; what it says appears line by line at the end."""
        self.check_button.setEnabled(False)
        self.context.tasks.run(self, lambda job: [_outcome(check) for check in self.context.checks], self._show_checks)

    def _show_checks(self, outcomes: list[tuple[str, str, BaseException | None]]) -> None:
        self.check_button.setEnabled(True)
        while self.check_lines.count():
            item = self.check_lines.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        for name, sentence, error in outcomes:
            words = " ".join(said_of(error)) if error is not None else sentence
            icon, token = ("warning", "warn") if error is not None else ("check-circle", "primaryText")
            self.check_lines.addWidget(NoteRow(self.theme, icon, f"{name}: {words}", token))


def _outcome(check: Check) -> tuple[str, str, BaseException | None]:
    try:
        return check.name, check.run(), None
    except Exception as error:  # a check that breaks is its own answer
        return check.name, "", error


def _narrow(page: Page, row: FieldRow) -> QWidget:
    """A field is as wide as what one types, not as wide as the window."""
    row.setMaximumWidth(page.theme.px(460))
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(row, 100)
    line.addStretch(1)
    return holder
