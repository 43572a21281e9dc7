"""Pictures of every page in every language and theme, taken without a screen, for people to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from fourpermille_desktop.ui.window import MainWindow

Settle = Callable[[], None]  # waits until what a page asked of its tasks has come home


@dataclass(frozen=True)
class Shot:
    """One picture: its file name, the page, and where on it."""

    name: str
    page: str
    where: dict[str, Any] = field(default_factory=dict)
    from_top: bool = False  # whatever was looked at before
    act: Callable[[MainWindow, Settle], QWidget] | None = None  # done before; answers what the picture is of
    undo: Callable[[MainWindow], None] | None = None  # done after, where the act changed more than the page


def render(
    window: MainWindow,
    folder: Path,
    languages: Sequence[str] = ("en", "fr"),
    themes: Sequence[str] = ("light", "dark", "sunlight"),
    size: tuple[int, int] = (1366, 768),
    shots: Sequence[Shot] = (),
    settle: Callable[[], None] | None = None,
) -> Iterator[Path]:
    """Write FOLDER/LANGUAGE/THEME/NAME.png for each; answers the files as they come.

    Without `shots`: every page of the rail. `settle` waits until what a page asked of its tasks has come home.
    """
    window.resize(*size)
    window.show()
    rail = window.rail
    shots = shots or [Shot(name, name) for name in (rail.names if rail is not None else [])]
    for language in languages:
        window.change_settings(language=language)
        for theme in themes:
            window.change_settings(theme=theme)
            wait(settle)
            for shot in shots:
                window.open_page(shot.page, **shot.where)
                wait(settle)
                if shot.from_top:
                    for area in window.findChildren(QAbstractScrollArea):
                        area.verticalScrollBar().setValue(0)
                    wait(settle)
                file = folder / language / theme / f"{shot.name}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                seen = shot.act(window, partial(wait, settle)) if shot.act is not None else window
                seen.grab().save(str(file))
                if seen is not window:
                    seen.close()
                if shot.undo is not None:
                    shot.undo(window)
                yield file


def wait(settle: Callable[[], None] | None = None) -> None:
    """Let rebuilding, reading and painting come to rest: run the event loop until nothing is left to do at once."""
    if settle is not None:
        settle()
    for _ in range(3):
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until_idle(parts: Any) -> None:
    """Wait until the records are open and nothing is in a lane."""
    for _ in range(200):
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        if parts.door.opened is not None and not parts.tasks.is_busy:
            return


def flattened(file: Path, folder: Path) -> Path:
    """FOLDER/LANGUAGE/THEME/NAME.png → FOLDER/NAME.png."""
    moved = file.replace(folder / file.name)
    for empty in (file.parent, file.parent.parent):
        if not any(empty.iterdir()):
            empty.rmdir()
    return moved
