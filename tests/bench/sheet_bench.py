"""How long it takes to open the list of practices, and the sheet of one after the first, and to have them painted."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SHEETS, LIMIT_MS, WITH_PAINT_LIMIT_MS = 30, 50.0, 60.0
PAGE_ROUNDS, PAGE_LIMIT_MS = 9, 100.0


def main() -> int:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from fourpermille_desktop.ui.singletons import keep_singletons_alive
    from tests.ui.library_windows import library_window

    keep_singletons_alive()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    opened, painted = [], []
    with tempfile.TemporaryDirectory() as folder, library_window(app, Path(folder)) as window:
        to_page = [_page_opened(window) for _ in range(PAGE_ROUNDS)]
        page = window.pages["practices"]
        slugs = [card.slug for card in page.pack.cards("practice", "en", limit=SHEETS + 1)]  # type: ignore[attr-defined]
        for slug in slugs:
            start = perf_counter()
            window.open_page("practices", slug=slug)
            opened.append(1000 * (perf_counter() - start))
            window.repaint()
            painted.append(1000 * (perf_counter() - start))
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what the event loop does between two keys
            app.processEvents()
    within = [
        _line("practices_page_opened_and_painted_first", to_page[0], PAGE_LIMIT_MS),
        _line("practices_page_opened_and_painted_median", median(to_page[1:]), PAGE_LIMIT_MS),
        _line("sheet_opened_median", median(opened[1:]), LIMIT_MS),
        _line("sheet_opened_and_painted_median", median(painted[1:]), WITH_PAINT_LIMIT_MS),
    ]
    return 0 if all(within) else 1


def _page_opened(window: Any) -> float:
    """From the toolkit to the list of practices, in ms; the first time it is built."""
    window.open_page("toolkit")
    window.repaint()
    start = perf_counter()
    window.open_page("practices")
    window.repaint()
    return 1000 * (perf_counter() - start)


def _line(name: str, value: float, limit: float) -> bool:
    print(f"{name} {value:.2f} ms {limit:g} {'ok' if value <= limit else 'OVER'}")
    return value <= limit


if __name__ == "__main__":
    raise SystemExit(main())
