"""A bug that no page caught is told in the window and logged once, without what people typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fourpermille_desktop import app, bug_log
from tests.journeys.conftest import MakeParts


@pytest.fixture(autouse=True)
def a_log_of_its_own() -> Iterator[None]:
    """The program's log as a new process finds it."""
    before = bug_log.log.handlers[:]
    bug_log.log.handlers.clear()
    yield
    for handler in bug_log.log.handlers:
        handler.close()
    bug_log.log.handlers[:] = before


def test_a_bug_in_a_slot_is_told_once_and_without_its_words(
    open_parts: MakeParts, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = open_parts("one", demo=True)
    hook = app.bugs_told(parts.window)
    for _ in range(3):
        try:
            raise KeyError("a farmer's name")
        except KeyError as error:
            hook(type(error), error, error.__traceback__)
    page = parts.window.page
    assert page is not None
    qtbot.waitUntil(lambda: page.error_shown is not None)
    told, logged = capsys.readouterr().err, parts.profile.log_file.read_text(encoding="utf-8")
    for text in (told, logged):
        assert text.count("builtins.KeyError") == 1
        assert "farmer" not in text
