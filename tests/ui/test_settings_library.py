"""Settings › Library: what is in use, a newer one from a stick with the number to compare, languages, one step back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.library import install
from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.install import active_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.repository import now_utc
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.settings_library import LibraryPanel, WrappedFact
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import NoteRow
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.words import Words
from tests.library.published import Office
from tests.ui.conftest import MakeWindow


class Panel:
    """The panel on a laptop with the small library shipped, and an office that publishes to a stick."""

    def __init__(self, panel: LibraryPanel, office: Office, qtbot: QtBot, pack: Pack, toasts: list[str]) -> None:
        self.panel, self.office, self.qtbot, self.pack, self.toasts = panel, office, qtbot, pack, toasts

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.panel.context.tasks.is_busy and self.panel.job is None, timeout=10_000)

    def facts(self) -> dict[str, str]:
        box = self.panel.facts.box
        rows: list[Any] = [box.itemAt(at).widget() for at in range(box.count())]
        return {row.name.text(): row.value.text() for row in rows if isinstance(row, WrappedFact)}

    def said(self) -> list[str]:
        box = self.panel.outcome.box
        rows: list[Any] = [box.itemAt(at).widget() for at in range(box.count())]
        return [row.label.text() for row in rows if isinstance(row, NoteRow)]

    def take_from_stick(self) -> None:
        self.panel.ask_folder = lambda: str(self.office.folder)
        self.panel.stick_button.click()
        self.idle()

    def trust(self) -> None:
        self.take_from_stick()
        self.panel.trust_button.click()
        self.idle()


@pytest.fixture
def panel(theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Panel]:
    office = Office(tmp_path / "office")
    program = tmp_path / "core.pack"
    build_pack(office.source, program)
    monkeypatch.setattr(install, "shipped_pack", lambda: program)
    office.publish("2026.12", now=now_utc(), mulch_en="Newly told.")
    profile, toasts = Profile(tmp_path / "profile"), list[str]()
    pack = active_pack(profile)
    assert pack is not None
    context = Context(
        profile, theme, Tasks(), Words("en"), pack=pack, toast=lambda text, undo=None: toasts.append(text)
    )
    made = LibraryPanel(context)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    found = Panel(made, office, qtbot, pack, toasts)
    found.idle()
    yield found
    context.tasks.close()
    pack.close()


def test_it_says_which_library_is_in_use_and_that_it_came_with_the_program(panel: Panel) -> None:
    facts = panel.facts()
    assert "2026.11" in facts["Version"] and facts["Signed by"] == "It came with the program"
    assert facts["Languages"] == "English · Français"
    assert not panel.panel.back_button.isVisible()


def test_an_unknown_publisher_is_asked_about_with_a_number_and_nothing_is_taken(panel: Panel) -> None:
    panel.take_from_stick()
    assert (
        panel.panel.trust_button.text().startswith("The number is the same") and "2026.11" in panel.facts()["Version"]
    )
    assert not list((panel.panel.context.profile.folder / "trust").glob("*.trust"))


def test_once_trusted_the_new_library_is_read_at_once_by_all_who_hold_the_pack(panel: Panel) -> None:
    panel.trust()
    assert "2026.12" in panel.facts()["Version"] and panel.facts()["Signed by"] == "Office"
    assert panel.pack.entry("mulch", "en").summary.startswith("Newly told.")
    assert "is in use" in panel.said()[0] and panel.toasts


def test_a_root_that_changed_after_the_number_was_compared_is_not_trusted(panel: Panel, tmp_path: Path) -> None:
    panel.take_from_stick()
    other = Office(tmp_path / "other", "Other")
    other.publish("2026.12", now=now_utc())
    (panel.office.root).write_bytes(other.root.read_bytes())
    panel.panel.trust_button.click()
    panel.idle()
    assert not list((panel.panel.context.profile.folder / "trust").glob("*.trust"))
    box = panel.panel.outcome.box.itemAt(0).widget()
    assert any("is by" in note.label.text() and "Other" in note.label.text() for note in box.findChildren(NoteRow))


def test_going_back_and_going_back_again(panel: Panel) -> None:
    panel.trust()
    panel.panel.back_button.click()
    panel.idle()
    assert "2026.11" in panel.facts()["Version"]
    assert not panel.pack.entry("mulch", "en").summary.startswith("Newly told.")
    panel.panel.back_button.click()
    panel.idle()
    assert "2026.12" in panel.facts()["Version"]


def test_a_folder_without_a_library_is_told_in_place_with_again(panel: Panel, tmp_path: Path) -> None:
    panel.panel.ask_folder = lambda: str(tmp_path / "office" / "keys")
    panel.panel.stick_button.click()
    panel.idle()
    (card,) = panel.panel.findChildren(ErrorCard)
    assert "no published library" in card.what.text() and card.again.text() == "Again"


def test_without_an_address_it_is_told_where_to_write_one(panel: Panel) -> None:
    panel.panel.update_button.click()
    panel.idle()
    (card,) = panel.panel.findChildren(ErrorCard)
    assert "not said where" in card.what.text()


def test_the_address_is_kept_when_it_is_not_the_hub(panel: Panel, qtbot: QtBot) -> None:
    profile = panel.panel.context.profile
    panel.panel.address.setText(" https://library.example ")
    panel.panel.address.editingFinished.emit()
    assert profile.settings.library_url == "https://library.example"


def test_stop_keeps_the_library_in_use_and_says_so(panel: Panel) -> None:
    panel.take_from_stick()
    panel.panel.trust_button.click()
    panel.panel.stop_button.click()
    panel.idle()
    assert "Stopped" in panel.said()[0] and "2026.11" in panel.facts()["Version"]


def test_a_language_is_added_and_taken_away(panel: Panel, tmp_path: Path) -> None:
    from fourpermille_desktop.library.language_pack import build_language_pack

    folder = tmp_path / "sw"
    (folder / "tools" / "ex-act").mkdir(parents=True)
    (folder / "pack.toml").write_text(
        'name = "small-sw"\nversion = "2026.11"\nissued = "2026-11-23"\nlanguages = ["sw"]\n'
        'licence = "CC-BY-4.0"\nextends = "small"\n'
    )
    (folder / "tools" / "ex-act" / "sw.md").write_text("# EX-ACT\n\nKikokotoo.\n\n## does\nHukokotoa.\n")
    build_language_pack(folder, tmp_path / "sw.pack")
    panel.panel.ask_file = lambda: str(tmp_path / "sw.pack")
    panel.panel.file_button.click()
    panel.idle()
    assert panel.facts()["Languages"] == "English · Français · Kiswahili"
    assert panel.pack.entry("ex-act", "sw").lang == "sw"
    button = next(b for b in panel.panel.findChildren(QWidget) if b.accessibleName() == "Take away Kiswahili")
    button.click()  # type: ignore[attr-defined]
    panel.idle()
    assert panel.facts()["Languages"] == "English · Français"


def test_a_library_brought_by_a_newer_program_is_offered_and_used(panel: Panel, tmp_path: Path) -> None:
    panel.trust()
    (tmp_path / "core.pack").write_bytes(panel.office.pack("2027.2", mulch_en="Of the program.").read_bytes())
    panel.panel.reload()
    panel.idle()
    panel.panel.shipped_button.click()
    panel.idle()
    assert "2027.2" in panel.facts()["Version"]
    assert panel.pack.entry("mulch", "en").summary.startswith("Of the program.")


def test_the_settings_page_finds_it_by_its_words(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("settings")
    qtbot.keyClicks(window.page.finder, "publisher")
    assert window.page.group == "library"
    qtbot.waitUntil(lambda: not window.context.tasks.is_busy, timeout=10_000)
