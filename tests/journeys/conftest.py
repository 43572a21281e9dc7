"""A real hub process, and windows built by the front door on real profiles."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from fourpermille_desktop import app as front_door
from fourpermille_desktop.app import Parts
from fourpermille_desktop.profile import Profile
from installers.make_library import main as make_library
from installers.make_resources import main as make_resources

MakeParts = Callable[..., Parts]


@pytest.fixture(scope="session", autouse=True)
def made() -> None:
    """Fonts, icons, words and the shipped library, made if they are not there yet."""
    make_resources()
    assert make_library() == 0


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    """The address of a hub that runs in a process of its own on this computer."""
    program = [sys.executable, "-m", "fourpermille_desktop", "--profile", str(tmp_path / "hub-owner")]
    env = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [*program, "hub", "serve", "--port", "0", "--data", str(tmp_path / "hub")],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("listening on http://127.0.0.1:"), line
    yield line.split()[-1]
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)
    process.stdout.close()


@pytest.fixture
def open_parts(tmp_path: Path) -> Iterator[MakeParts]:
    """open_parts(name, demo=…, **settings): the whole program on a profile, its window shown."""
    opened: list[Parts] = []

    def make(name: str, *, demo: bool = False, **settings: object) -> Parts:
        folder = tmp_path / name
        profile = front_door.demo_profile(folder, "en") if demo else Profile(folder)
        profile.change_settings(**{"first_run_done": True, "language": "en", **settings})
        parts = front_door.build(profile)
        parts.window.show()
        opened.append(parts)
        return parts

    yield make
    for parts in opened:
        parts.window.close()
        parts.close()
        parts.window.theme.deleteLater()
        parts.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
