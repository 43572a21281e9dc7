"""Reads sentences aloud with the computer's voice, one after the other; says plainly when there is no voice.

Qt's speech is loaded at the first use: it brings a sound library that many computers lack, and start-up time that
nobody should pay who does not listen.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.errors import NoVoiceYet
from fourpermille_desktop.ui.library_words import language_name

log = logging.getLogger("fourpermille")
_SENTENCE = re.compile(r"(?<=[.!?؟。।])\s+(?=\S)")
_NAME = "voice"
WAIT_MS = 2500  # an engine that has not found its voices by then has none


class Voice(QObject):
    """The one voice of the program. `engine` "" is the system's own; tests name another."""

    saying = Signal(int)  # the number of the passage that is being read
    ended = Signal()  # everything was read, or it was stopped
    missing = Signal(object)  # NoVoiceYet: what to do about it

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.engine, self.spoken = engine, list[str]()  # what was handed to the engine, in order
        self._speech: Any = None
        self._left = list[tuple[int, str]]()
        self._language = ""
        self.is_reading = False
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._begin)

    def read(self, passages: Sequence[str], language: str) -> None:
        """Read from the start. Whatever was being read is left."""
        self.stop()
        self._left = [(at, sentence) for at, text in enumerate(passages) for sentence in sentences(text)]
        self._language = language[:2]
        self.is_reading = bool(self._left)
        if not self.is_reading:
            return
        speech = self._engine()
        if speech is None or speech.state() == type(speech).State.Error:
            self._say_missing()
        elif not speech.availableLocales():  # some engines find their voices a little later
            self._wait.start()
        else:
            self._begin()

    def stop(self) -> None:
        self._left, self.spoken = [], []
        self._wait.stop()
        if self.is_reading:
            self.is_reading = False
            if self._speech is not None:
                self._speech.stop()
            self.ended.emit()

    def _begin(self) -> None:
        locale = self._locale()
        if locale is None:
            self._say_missing()
            return
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        self._next()

    def _next(self) -> None:
        if not self._left:
            self.is_reading = False
            self.ended.emit()
            return
        at, sentence = self._left.pop(0)
        self.spoken.append(sentence)
        self.saying.emit(at)
        self._speech.say(sentence)

    def _changed(self, state: Any) -> None:
        states = type(self._speech).State
        if not self.is_reading or self._wait.isActive():
            return
        if state == states.Error:
            self._say_missing()
        elif state == states.Ready and self.spoken:
            QTimer.singleShot(0, self, self._after_sentence)

    def _after_sentence(self) -> None:
        if self.is_reading and self._speech.state() == type(self._speech).State.Ready:
            self._next()

    def _say_missing(self) -> None:
        self._left, self.is_reading = [], False
        self.missing.emit(NoVoiceYet(language=language_name(self._language), system=system()))
        self.ended.emit()

    def _engine(self) -> Any:
        """Qt's speech, or None where it cannot be loaded (no sound library, or left out of the built program)."""
        if self._speech is None:
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech
            except ImportError as error:
                log.info("speech cannot be loaded: %s", error)
                return None
            self._speech = QTextToSpeech(self.engine, self) if self.engine else QTextToSpeech(self)
            self._speech.stateChanged.connect(self._changed)
        return self._speech

    def _locale(self) -> QLocale | None:
        """The engine's own variety of the language: that of the window's country first."""
        wanted = QLocale(self._language).language()
        found = [locale for locale in self._speech.availableLocales() if locale.language() == wanted]
        here = QLocale.system().territory()
        found.sort(key=lambda locale: locale.territory() != here)
        return found[0] if found else None


def the_voice() -> Voice:
    """The program's voice: one for all pages, so that two never talk at once."""
    app = QApplication.instance()
    found = app.findChild(Voice, _NAME) if app is not None else None
    return found if isinstance(found, Voice) else Voice(app)


def sentences(text: str) -> list[str]:
    """A text in pieces a listener can follow; isolates and soft breaks are not spoken."""
    plain = re.sub("[\u2066-\u2069\u200b\u200e\u200f]", "", text).replace("\u202f", " ").strip()
    return [part for part in _SENTENCE.split(plain) if any(sign.isalnum() for sign in part)]


def system() -> str:
    return {"win32": "windows", "darwin": "mac"}.get(sys.platform, "linux")
