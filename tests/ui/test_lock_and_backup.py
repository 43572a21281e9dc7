"""The passphrase at the start, the list of people, Settings › Lock and › Backup: real keys, real copies."""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fourpermille_desktop import app, keys
from fourpermille_desktop.app import Parts, build
from fourpermille_desktop.files.pictures import Picture
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.profiles import add
from fourpermille_desktop.records import attachments, backups, editing, photo_copies
from fourpermille_desktop.ui.doorstep import Doorstep
from fourpermille_desktop.ui.lock_page import CODE, NEW
from fourpermille_desktop.ui.settings_backup import BackupPanel
from fourpermille_desktop.ui.settings_lock import LockPanel
from fourpermille_desktop.ui.settings_page import SettingsPage
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import NoteRow
from tests.records.two_laptops import a_sample

WORDS, OTHER_WORDS = "four words for testing", "rain on the hill"
WAIT = 15_000


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    monkeypatch.delenv("FOURPERMILLE_PROFILE", raising=False)
    monkeypatch.delenv("FOURPERMILLE_PASSPHRASE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def locked() -> Profile:
    """The first profile of this computer, sealed."""
    made = Profile()
    made.change_settings(first_run_done=True, language="en")
    keys.seal(made.folder, made.keys, WORDS)
    return Profile()


@pytest.fixture
def doors(theme: Theme) -> Iterator[list[Doorstep]]:
    made: list[Doorstep] = []
    yield made
    for door in made:
        door.tasks.close()
        door.close()
        door.deleteLater()


def opened_door(doors: list[Doorstep], theme: Theme, qtbot: QtBot, profile: Profile | None = None) -> Doorstep:
    door = Doorstep(theme, Tasks(), profile)
    doors.append(door)
    door.show()
    qtbot.waitExposed(door)
    return door


def test_the_passphrase_opens_and_a_wrong_one_is_told(
    locked: Profile, doors: list[Doorstep], theme: Theme, qtbot: QtBot
) -> None:
    door = opened_door(doors, theme, qtbot, locked)
    lock = door.lock
    assert lock.field.echoMode() == QLineEdit.EchoMode.Password and lock.recovery_button.isHidden()
    qtbot.keyClicks(lock.field, "wrong words were typed")
    qtbot.keyClick(lock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lock.trouble.isVisible, timeout=WAIT)
    assert "not the passphrase" in lock.trouble.label.text() and door.profile is None
    lock.field.setText(WORDS)
    with qtbot.waitSignal(door.done, timeout=WAIT):
        qtbot.keyClick(lock.field, Qt.Key.Key_Return)
    assert door.profile is locked and locked.keys.kept_in == "passphrase"


def test_a_locked_profile_asks_before_the_window_is_built(locked: Profile, qtbot: QtBot) -> None:
    def type_it() -> None:
        door = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Doorstep) and one.isVisible())
        door.lock.field.setText(WORDS)
        door.lock.open()

    QTimer.singleShot(300, type_it)
    assert app._asked_at_door(locked, "en") is locked and not locked.is_locked


def test_closing_the_door_opens_nothing(locked: Profile, doors: list[Doorstep], theme: Theme, qtbot: QtBot) -> None:
    door = opened_door(doors, theme, qtbot, locked)
    with qtbot.waitSignal(door.done):
        door.close()
    assert door.profile is None and locked.is_locked


def test_the_recovery_page_leads_to_a_new_passphrase(
    locked: Profile, doors: list[Doorstep], theme: Theme, qtbot: QtBot
) -> None:
    code = keys.add_recovery(locked.folder, keys.open_with_passphrase(locked.folder, WORDS))
    door = opened_door(doors, theme, qtbot, locked)
    lock = door.lock
    lock.recovery_button.click()
    assert lock.step == CODE
    lock.code.setText("Z" + code[1:] if code[0] != "Z" else "Y" + code[1:])
    lock.code_button.click()
    qtbot.waitUntil(lock.trouble.isVisible, timeout=WAIT)
    assert "Group 1 " in lock.trouble.label.text()
    lock.code.setText(code.lower().replace("-", " "))
    lock.code_button.click()
    qtbot.waitUntil(lambda: lock.step == NEW, timeout=WAIT)
    assert not lock.keep_button.isEnabled(), "not before it is written down"
    lock.new.field.setText(OTHER_WORDS)
    lock.new.written.setChecked(True)
    with qtbot.waitSignal(door.done, timeout=WAIT):
        lock.keep_button.click()
    assert keys.open_with_passphrase(locked.folder, OTHER_WORDS).database == locked.keys.database


def test_several_people_choose_their_profile_and_a_new_one_is_added(
    locked: Profile, doors: list[Doorstep], theme: Theme, qtbot: QtBot
) -> None:
    awa = add("Awa")
    door = opened_door(doors, theme, qtbot)
    assert door.chooser is not None
    assert [row.title.text() for row in door.chooser.rows] == ["First profile", "Awa"]
    assert door.chooser.rows[0].accessibleDescription() == "Locked"
    qtbot.keyClick(door.chooser.rows[0], Qt.Key.Key_Return)
    assert door.currentWidget() is door.lock, "who is locked asks first"
    qtbot.keyClick(door.lock, Qt.Key.Key_Escape)
    with qtbot.waitSignal(door.done):
        door.chooser.rows[1].opened.emit()
    assert door.profile is not None and door.profile.folder == awa.folder
    door.chooser.name.setText("awa")
    door.chooser.add()
    assert "another name" in door.chooser.name_row.hint.text()
    door.chooser.name.setText("Moussa")
    with qtbot.waitSignal(door.done):
        door.chooser.add()
    assert door.profile.settings.name == "Moussa" and not door.profile.settings.first_run_done


# --- settings, in a window with its records ---


@pytest.fixture
def parts(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    profile = Profile(tmp_path / "profile")
    profile.change_settings(first_run_done=True, language="en")
    made = build(profile, "en")
    made.window.show()
    qtbot.waitUntil(lambda: made.door.opened is not None, timeout=WAIT)
    made.door.opened.commit([a_sample("K1")])
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.window.theme.deleteLater()


def settled(parts: Parts, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not parts.tasks.is_busy, timeout=WAIT)


def lock_of(parts: Parts, qtbot: QtBot) -> LockPanel:
    parts.window.open_page("settings", group="lock")
    settled(parts, qtbot)
    assert isinstance(parts.window.page, SettingsPage)
    return parts.window.page.lock


def backup_of(parts: Parts, qtbot: QtBot) -> BackupPanel:
    parts.window.open_page("settings", group="backup")
    settled(parts, qtbot)
    assert isinstance(parts.window.page, SettingsPage)
    return parts.window.page.backup


def sealed(panel: LockPanel, parts: Parts, qtbot: QtBot) -> None:
    panel.change_button.click()
    panel.new.field.setText(WORDS)
    panel.new.written.setChecked(True)
    panel.keep_button.click()
    settled(parts, qtbot)


def test_a_passphrase_is_set_changed_and_taken_away_with_the_records_open(parts: Parts, qtbot: QtBot) -> None:
    panel, folder = lock_of(parts, qtbot), parts.profile.folder
    assert "Anyone who can open your files" in panel.standing.label.text() and panel.remove_button.isHidden()
    sealed(panel, parts, qtbot)
    assert "Locked with a passphrase" in panel.standing.label.text() and Profile(folder).is_locked
    parts.door.opened.commit([a_sample("K2")])
    panel.change_button.click()
    assert panel.now_row.isVisible() and not panel.keep_button.isEnabled()
    panel.now.setText("wrong words were typed")
    panel.new.field.setText(OTHER_WORDS)
    panel.new.written.setChecked(True)
    panel.keep_button.click()
    qtbot.waitUntil(panel.trouble.isVisible, timeout=WAIT)
    assert keys.open_with_passphrase(folder, WORDS), "nothing was changed"
    panel.now.setText(WORDS)
    panel.keep_button.click()
    settled(parts, qtbot)
    assert keys.open_with_passphrase(folder, OTHER_WORDS) and panel.form.isHidden() and panel.now.text() == ""
    panel.remove_button.click()
    panel.now.setText(OTHER_WORDS)
    panel.keep_button.click()
    settled(parts, qtbot)
    assert not Profile(folder).is_locked and "Anyone" in panel.standing.label.text()


def test_the_recovery_page_is_made_and_its_code_opens_the_profile(
    parts: Parts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, printed = lock_of(parts, qtbot), []
    from fourpermille_desktop.ui import recovery_acts

    real = recovery_acts.recovery_words

    def noted(facts: object, *, is_rtl: bool) -> object:
        printed.append(facts)
        return real(facts, is_rtl=is_rtl)  # type: ignore[arg-type]

    monkeypatch.setattr(recovery_acts, "recovery_words", noted)
    out = tmp_path / "page.pdf"
    panel.pages.ask_where = lambda _name: str(out)
    panel.pdf_button.click()
    qtbot.waitUntil(lambda: "A page was made" in panel.recovery.text(), timeout=WAIT)
    assert out.read_bytes().startswith(b"%PDF") and out.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch(r"(\w{4}-){5}\w{4}", printed[0].code)
    assert keys.open_with_recovery(parts.profile.folder, printed[0].code).database == parts.profile.keys.database


def test_a_page_that_could_not_be_written_leaves_the_former_one_good(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    code = keys.add_recovery(parts.profile.folder, parts.profile.keys)
    panel = lock_of(parts, qtbot)
    panel.pages.ask_where = lambda _name: str(tmp_path / "no such" / ("x" * 300) / "page.pdf")
    panel.pdf_button.click()
    settled(parts, qtbot)
    assert keys.open_with_recovery(parts.profile.folder, code)


def test_another_persons_profile_is_added(parts: Parts, qtbot: QtBot) -> None:
    panel = lock_of(parts, qtbot)
    panel.other_name.setText("Awa")
    panel.add_button.click()
    assert panel.other_name.text() == ""
    panel.other_name.setText("Awa")
    panel.add_button.click()
    assert "another name" in panel.other_row.hint.text()


def codes(parts: Parts) -> list[str]:
    with parts.door().reading() as conn:
        return list(conn.exec_driver_sql("select code from sample where deleted = 0 order by code").scalars())


def test_a_copy_is_made_tried_and_gone_back_to_in_two_clicks(parts: Parts, qtbot: QtBot) -> None:
    panel = backup_of(parts, qtbot)
    assert "No copy yet" in panel.standing.label.text() and panel.elsewhere.isVisible()
    panel.now_button.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 1, timeout=WAIT)
    parts.door.opened.commit([a_sample("K2")])
    panel.rows[0].opened.emit()
    qtbot.waitUntil(panel.back_button.isVisible, timeout=WAIT)
    assert "samples: 1 in the copy, 2 now" in panel.result.label.text() and codes(parts) == ["K1", "K2"]
    panel.back_button.click()
    qtbot.waitUntil(lambda: parts.window.page is not None and parts.window.page.findChild(BackupPanel) is not panel)
    settled(parts, qtbot)
    assert codes(parts) == ["K1"]
    kept = backups.copies_in(parts.profile.backups_folder)[0]
    assert kept.reason == "restore" and kept.changes == 2
    parts.door().commit([a_sample("K3")])
    assert codes(parts) == ["K1", "K3"], "the window goes on with the records that are there now"


def test_a_copy_of_another_computer_asks_for_its_passphrase(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other")
    made = build_records(other)
    keys.seal(other.folder, other.keys, WORDS)
    copy = backups.make(other, "asked")
    assert copy is not None and made
    panel = backup_of(parts, qtbot)
    panel.ask_file = lambda: str(copy.file)
    panel.file_button.click()
    qtbot.waitUntil(panel.opening.isVisible, timeout=WAIT)
    assert panel.back_button.isHidden()
    panel.secret.setText(WORDS)
    qtbot.keyClick(panel.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.back_button.isVisible, timeout=WAIT)
    panel.back_button.click()
    qtbot.waitUntil(lambda: "another profile" in panel.result.label.text(), timeout=WAIT)
    assert codes(parts) == ["K1"], "records are never replaced by somebody else's"


def build_records(profile: Profile) -> bool:
    from contextlib import closing

    from fourpermille_desktop.records.store import Records

    with closing(Records(profile)) as records:
        return records.commit([a_sample("T1")]) is not None


def test_a_second_place_gets_its_copies_at_once(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "BLUE").mkdir()
    panel = backup_of(parts, qtbot)
    panel.ask_folder = lambda: str(tmp_path / "BLUE")
    panel.choose_button.click()
    qtbot.waitUntil(lambda: "newest copy there" in panel.second.text(), timeout=WAIT)
    assert len(list((tmp_path / "BLUE").rglob("records.*.db"))) == 1
    panel.stop_button.click()
    settled(parts, qtbot)
    assert parts.profile.settings.backup_folder == "" and panel.stop_button.isHidden()


def test_a_window_that_is_closed_leaves_a_copy_of_what_changed(parts: Parts, qtbot: QtBot) -> None:
    parts.is_kept = True
    settled(parts, qtbot)
    parts.window.close()
    parts.close()
    assert [copy.reason for copy in backups.copies_in(parts.profile.backups_folder)] == ["closing"]


def photographed(parts: Parts, *seeds: int) -> None:
    records = parts.door()
    plot = editing.add(records, "plot", {"code": "P1", "name": "By the river"})
    for seed in seeds:
        chance = random.Random(seed)
        shot = Picture(chance.randbytes(20_000), 1600, 1200, chance.randbytes(3_000), "2026-05-12")
        attachments.add(records, "plot", plot, shot)


def test_after_going_back_the_page_says_which_photos_are_missing(parts: Parts, qtbot: QtBot) -> None:
    photographed(parts, 1, 2)
    panel = backup_of(parts, qtbot)
    panel.now_button.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 1, timeout=WAIT)
    said_now = panel.standing.label.text()
    assert "Their photos are kept beside them" in said_now and "The newest: \N{FIRST STRONG ISOLATE}today" in said_now
    for folder in (parts.profile.folder, parts.profile.backups_folder):
        largest = max((folder / "photos").glob("*/*"), key=lambda file: file.stat().st_size)
        largest.unlink()
    panel.rows[0].opened.emit()
    qtbot.waitUntil(panel.back_button.isVisible, timeout=WAIT)
    assert "Photos: 1 of 2 are there." in panel.result.label.text()
    panel.back_button.click()
    qtbot.waitUntil(lambda: parts.window.page is not None and parts.window.page.findChild(BackupPanel) is not panel)
    settled(parts, qtbot)
    again = backup_of(parts, qtbot)
    said = [note.label.text() for note in again.findChildren(NoteRow)]
    assert "1 photo had not been sent to a hub: only another copy has it." in said[0]
    assert said[0].startswith("Your records are as they were in the copy.")
    parts.window.rebuild()
    said = [note.label.text() for note in backup_of(parts, qtbot).findChildren(NoteRow)]
    assert not said[0].startswith("Your records are"), "said once"


def test_photos_of_a_copy_show_how_far_they_are_and_stop_leaves_the_copy(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    photographed(parts, 1, 2)
    panel = backup_of(parts, qtbot)
    reached, go_on = threading.Event(), threading.Event()
    real = photo_copies._linked

    def slow(*how: Any) -> bool:
        reached.set()
        assert go_on.wait(10)
        return real(*how)

    monkeypatch.setattr(photo_copies, "_linked", slow)
    panel.now_button.click()
    qtbot.waitUntil(lambda: reached.is_set() and panel.working.isVisible(), timeout=WAIT)
    assert panel.working_words.text() == "Photos: 0 of 4" and not panel.now_button.isEnabled()
    next(one for one in panel.working.findChildren(Button) if one.text() == "Stop").click()
    go_on.set()
    qtbot.waitUntil(lambda: panel.working.isHidden() and len(panel.rows) == 1, timeout=WAIT)
    assert panel.now_button.isEnabled()
    assert len(list((parts.profile.backups_folder / "photos").glob("*/*"))) == 1
