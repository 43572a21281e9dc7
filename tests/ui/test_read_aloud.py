"""Reading aloud: what is said, in which voice, and what is told where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fourpermille_desktop.errors import NoVoiceYet
from fourpermille_desktop.ui.practice_heard import heard
from fourpermille_desktop.ui.practices_page import PracticesPage
from fourpermille_desktop.ui.read_aloud import Voice, sentences, system, the_voice
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
from tests.ui.library_windows import library_window, shipped_library


@pytest.fixture
def voice(qapp: QApplication) -> Iterator[Voice]:
    """The program's own voice on Qt's mock engine: it speaks English, not French, and makes no sound."""
    voice = the_voice()
    voice.engine = "mock"
    yield voice
    voice.stop()
    voice.engine, voice._speech = "", None


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, voice: Voice) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices", slug="mulch-crop-residues")
        yield window


def the_page(window: MainWindow) -> PracticesPage:
    page = window.pages["practices"]
    assert isinstance(page, PracticesPage)
    return page


def marked(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.property("spoken")]


def test_sentences_are_read_one_after_the_other(voice: Voice, qtbot: QtBot) -> None:
    begun = list[int]()
    voice.saying.connect(begun.append)
    with qtbot.waitSignal(voice.ended, timeout=5000):
        voice.read(["Dig. Sow.", "Wait."], "en")
    assert voice.spoken == ["Dig.", "Sow.", "Wait."]
    assert begun == [0, 0, 1]
    assert not voice.is_reading


def test_marks_that_keep_numbers_together_are_not_spoken() -> None:
    assert sentences("It rose \u2066+14\u202f%\u2069. Was it 0.5 t? Yes!") == [
        "It rose +14 %.",
        "Was it 0.5 t?",
        "Yes!",
    ]
    assert sentences("… – ") == []


def test_a_language_without_a_voice_is_told_with_what_to_do(voice: Voice) -> None:
    told = list[NoVoiceYet]()
    voice.missing.connect(told.append)
    voice.read(["Semer."], "fr")
    assert told[0].parts()[0] == "There is no voice for Français on this computer yet."
    assert told[0].parts()[2] == NoVoiceYet.remedies[system()]
    assert voice.spoken == [] and not voice.is_reading


@pytest.mark.parametrize("name", ["windows", "mac", "linux"])
def test_every_system_has_its_own_way_to_get_a_voice(name: str) -> None:
    ways = {NoVoiceYet(language="Français", system=one).parts()[2] for one in ("windows", "mac", "linux")}
    assert len(ways) == 3
    word = {"windows": "Windows Settings", "mac": "System Settings", "linux": "espeak-ng"}[name]
    assert word in NoVoiceYet(language="Français", system=name).sentence()


def test_without_the_sound_library_the_same_is_told(voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    voice._speech = None
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)  # what Python does when the library is missing
    told = list[object]()
    voice.missing.connect(told.append)
    voice.read(["Sow."], "en")
    assert [str(error) for error in told] == [str(NoVoiceYet(language="English", system=system()))]


def test_speech_is_not_loaded_before_somebody_listens() -> None:
    ask = (
        "import fourpermille_desktop.ui.practice_acts, fourpermille_desktop.ui.window, sys;"
        "print([name for name in sys.modules if 'TextToSpeech' in name or 'Multimedia' in name])"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_sheet_is_heard_from_its_title_to_its_figures_in_words() -> None:
    pack = shipped_library()
    try:
        entry = pack.entry("mulch-crop-residues", "en")
    finally:
        pack.close()
    said = heard(entry, Words("en"))
    assert said[:2] == [entry.title, entry.summary]
    assert said.index("How to do it") < said.index("What it gives") < said.index("Take care")
    assert all(f"{step.name.rstrip('.')}. {step.text}" in said for step in entry.steps)
    assert set(entry.gives) | set(entry.care) <= set(said)
    assert "Difference between fields with and without. Not a gain per year." in said
    assert any("14 per cent more, between 7 and 22" in passage for passage in said)
    assert heard(entry, Words("sw"))[2] == said[3], "no headings in another language than the sheet's"


def test_where_no_figure_is_known_that_is_heard() -> None:
    pack = shipped_library()
    try:
        entry = pack.entry("zai-pits", "en")
    finally:
        pack.close()
    assert heard(entry, Words("en"))[-1] in entry.no_figure


def test_the_words_being_read_are_marked_and_stopping_takes_the_mark_away(window: MainWindow, voice: Voice) -> None:
    page = the_page(window)
    QTest.keyClick(page.sheet, Qt.Key.Key_L)
    assert voice.is_reading and voice.spoken == sentences(page.sheet.entry.title)
    assert marked(window) == [page.sheet.entry.title]
    assert page.acts.listen_button.text() == "Stop"
    QTest.keyClick(page.sheet, Qt.Key.Key_L)
    assert not voice.is_reading and marked(window) == []
    assert page.acts.listen_button.text() == "Listen"


def test_the_mark_goes_on_to_the_summary(window: MainWindow, voice: Voice, qtbot: QtBot) -> None:
    page = the_page(window)
    page.acts.listen()
    qtbot.waitUntil(lambda: marked(window) == [page.sheet.entry.summary], timeout=5000)


def test_another_page_is_silence(window: MainWindow, voice: Voice) -> None:
    the_page(window).acts.listen()
    window.open_page("toolkit")
    assert not voice.is_reading


def test_the_top_bar_reads_the_sheet_and_on_other_pages_the_head_and_what_has_the_focus(
    window: MainWindow, voice: Voice
) -> None:
    window.top.listen.click()
    assert voice.spoken == sentences(the_page(window).sheet.entry.title)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not voice.is_reading
    window.open_page("toolkit")
    window.top.listen.click()
    assert voice.spoken == [window.pages["toolkit"].title()]


def test_a_french_sheet_tells_on_its_page_that_there_is_no_voice(
    qapp: QApplication, tmp_path: Path, voice: Voice
) -> None:
    with library_window(qapp, tmp_path, language="fr") as window:
        window.open_page("practices", slug="compost")
        page = the_page(window)
        page.acts.listen()
        assert page.error_shown is not None
        assert "Français" in page.error_shown.accessibleName()
