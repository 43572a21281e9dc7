"""Every scheme of the shipped library can be read in its column and printed on one page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.ui.paper_table import save_pdf
from fourpermille_desktop.ui.scheme_panel import SchemePanel
from fourpermille_desktop.ui.toolkit_page import ToolkitPage
from tests.ui.library_windows import library_window


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("fr", "dark"), ("es", "sunlight"), ("pt", "light")])
def test_no_scheme_is_wider_than_its_column_or_longer_than_a_page(
    qapp: QApplication, tmp_path: Path, language: str, theme: str
) -> None:
    with library_window(qapp, tmp_path, language=language, theme=theme) as window:
        window.open_page("toolkit")
        page = window.pages["toolkit"]
        assert isinstance(page, ToolkitPage)
        page.open_tab("scheme")
        panel = page.shown
        assert isinstance(panel, SchemePanel)
        cards = panel.pack.cards("scheme", language, limit=100)
        assert len(cards) == 23
        for card in cards:
            page.open_tab("scheme", card.slug)
            qapp.processEvents()
            assert panel.sheet.slug == card.slug
            assert panel.sheet.widget().width() <= panel.sheet.viewport().width(), card.slug
            paper = page.paper()
            assert paper is not None
            assert save_pdf(tmp_path / "scheme.pdf", paper) == 1, card.slug
