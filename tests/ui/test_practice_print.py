"""Practices on paper: two pages in every language, nothing smaller than can be read, a foot that says what it is."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fourpermille_desktop.ui import paper_ink, practice_poster, practice_print
from fourpermille_desktop.ui.practice_paper import PracticePaper, practice_paper
from fourpermille_desktop.ui.practices_page import PracticesPage
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.library_windows import library_window, shipped_library

A4_MM, A5_MM = (210, 297), (148, 210)


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices", slug="mulch-crop-residues")
        yield window


def the_page(window: MainWindow) -> PracticesPage:
    page = window.pages["practices"]
    assert isinstance(page, PracticesPage)
    return page


@dataclass(frozen=True)
class Pdf:
    """A PDF read back with poppler's tools, as a stranger's reader would."""

    file: Path

    def ask(self, tool: str, *options: str) -> str:
        return subprocess.run([tool, *options], capture_output=True, text=True, check=True).stdout

    @property
    def pages(self) -> int:
        found = re.search(r"Pages:\s+(\d+)", self.ask("pdfinfo", str(self.file)))
        assert found is not None
        return int(found[1])

    @property
    def size_mm(self) -> tuple[int, int]:
        found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", self.ask("pdfinfo", str(self.file)))
        assert found is not None
        return round(float(found[1]) / 72 * 25.4), round(float(found[2]) / 72 * 25.4)

    def text(self, page: int = 0) -> str:
        which = ["-f", str(page), "-l", str(page)] if page else []
        said = self.ask("pdftotext", "-raw", *which, str(self.file), "-")
        return " ".join(re.sub("[\u2066-\u2069]", "", said).split())

    def image(self, page: int, dpi: int = 75, *, grey: bool = False) -> QImage:
        out = self.file.with_name(f"{self.file.stem}-{page}")
        options = ["-gray"] if grey else []
        self.ask("pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", "-png", *options,
                 str(self.file), str(out))  # fmt: skip
        return QImage(f"{out}.png")


def kept(window: MainWindow, qtbot: QtBot, out: Path, kind: str) -> Pdf:
    """What "Keep as PDF" wrote."""
    acts = the_page(window).acts.paper
    acts.ask_where = lambda _name: str(out)
    acts.to_pdf(kind)
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=10_000)
    return Pdf(out)


def paper(slug: str, language: str = "en") -> PracticePaper:
    pack = shipped_library()
    try:
        return practice_paper(pack, slug, language, "en")
    finally:
        pack.close()


def test_every_practice_fits_two_pages_in_every_language_and_stays_readable(qapp: QApplication, theme: Theme) -> None:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(paper_ink.DPI)
    paper_ink.prepare(writer)
    pack = shipped_library()
    try:
        slugs = [slug for (slug,) in pack.rows("select slug from entry where kind='practice'")]
        assert len(slugs) == pack.info.counts["practice"] and len(pack.info.languages) >= 4
        for slug in slugs:
            for language in pack.info.languages:
                fitted = practice_print.fit(writer, practice_paper(pack, slug, language, "en"))
                assert len(fitted.pages) <= practice_print.PAGES, (slug, language)
                assert fitted.body_pt >= 8.5, (slug, language)
    finally:
        pack.close()


def test_the_sheet_carries_all_its_words_sources_licence_version_review_and_day(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    document = kept(window, qtbot, out, "sheet")
    assert (document.pages, document.size_mm) == (2, A4_MM)
    said, entry = document.text(), the_page(window).sheet.entry
    for words in (
        entry.title, *(step.name for step in entry.steps), "doi:10.1038/s41467-023-39338-z", "CC-BY-4.0",
        the_page(window).pack.info.version, "still have to read this sheet", "Not a gain per year", "Page 2 of 2",
    ):  # fmt: skip
        assert words in said, words
    fonts = [line.split() for line in document.ask("pdffonts", str(out)).splitlines()[2:]]
    assert len(fonts) >= 3 and all("Inter" in line[0] and line[-5] == "yes" for line in fonts), "within the file"


def test_where_no_figure_is_known_the_paper_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.open_page("practices", slug="zai-pits")
    said = kept(window, qtbot, tmp_path / "zai.pdf", "sheet").text()
    assert "No sound figure yet. We do not guess." in said
    assert "Not a gain per year" not in said


def test_an_english_window_prints_a_french_sheet_and_stays_english(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = the_page(window)
    page.acts.paper.language = "fr"
    said = kept(window, qtbot, tmp_path / "fr.pdf", "sheet").text()
    assert "Paillage" in said and "Pas un gain par an" in said
    assert "Not a gain per year" not in said
    assert page.tr("Practices") == "Practices"


def test_the_menu_offers_every_paper_and_every_language_by_keys(window: MainWindow) -> None:
    page = the_page(window)
    QTest.keyClick(page.sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = page.acts.paper.menu
    assert menu.isVisible()
    parts = [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]
    assert [part.title() for part in parts][:3] == [
        "Sheet, A4", "Hand-out in pictures, A5", "Poster, A3 on four pages",
    ]  # fmt: skip
    assert len(parts[3].actions()) == len(page.pack.info.languages)
    menu.close()


def test_grey_paper_still_shows_the_pictures_and_the_bars(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = kept(window, qtbot, tmp_path / "sheet.pdf", "sheet")
    for page in (1, 2):
        grey = document.image(page, grey=True)
        places = [(x, y) for x in range(0, grey.width(), 3) for y in range(0, grey.height(), 3)]
        levels = {grey.pixelColor(x, y).value() // 32 for x, y in places}
        assert len(levels) >= 4, "figure, ground and sky are different greys"


def test_hollow_and_hatched_bars_differ_from_filled_ones_without_colour() -> None:
    kinds = {(bar.kind, bar.crosses_zero) for slug in ("no-till", "farmyard-manure") for bar in paper(slug).bars}
    assert ("measured", False) in kinds and ("measured", True) in kinds


def test_the_hand_out_is_one_page_of_a5_with_every_step(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = kept(window, qtbot, tmp_path / "hand-out.pdf", "hand-out")
    assert (document.pages, document.size_mm) == (1, A5_MM)
    said = document.text()
    assert all(step.name.rstrip(".") in said for step in the_page(window).sheet.entry.steps)


def test_the_poster_is_four_pages_with_marks_where_to_cut(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = kept(window, qtbot, tmp_path / "poster.pdf", "poster")
    assert (document.pages, document.size_mm) == (len(practice_poster.PARTS), A4_MM)
    for page in (1, 2, 3, 4):
        assert f"Part {page} of 4" in document.text(page)
        image = document.image(page, 102)  # 4 dots a millimetre
        left, top = (210 - 148) / 2, (297 - 210) / 2
        lines = [
            [
                image.pixelColor(x, round(top * 4) + by).value()
                for x in range(round((left - 11) * 4), round((left - 6) * 4))
            ]
            for by in (-1, 0, 1)
        ]
        assert max(sum(value < 200 for value in line) for line in lines) > 10, "the mark left of the upper corner"


def test_the_list_is_printed_as_it_is_filtered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.open_page("practices")
    page = the_page(window)
    page.facets.rows["land_use", "wetland"].click()
    document = kept(window, qtbot, tmp_path / "list.pdf", "list")
    said = document.text()
    shown = page.pack.cards("practice", "en", chosen={"land_use": ["wetland"]})
    assert 0 < len(shown) < page.pack.info.counts["practice"]
    assert f"{len(shown)} practices · Wetland" in said
    for card in shown:
        assert card.title.split(" (")[0] in said
    assert "Mulching" not in said


def test_the_whole_list_repeats_its_heads_on_every_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.open_page("practices")
    document = kept(window, qtbot, tmp_path / "list.pdf", "list")
    assert document.pages > 1
    for page in range(1, document.pages + 1):
        assert "First effect" in document.text(page)


def test_a_printer_gets_the_same_two_pages(window: MainWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    def chosen(make_ready):  # type: ignore[no-untyped-def]
        make_ready(printer)
        return printer

    acts = the_page(window).acts.paper
    acts.ask_printer = chosen
    acts.to_printer("sheet")
    document = Pdf(tmp_path / "printed.pdf")
    assert document.pages == 2
    assert "Keep the stalks" in document.text()


def test_a_folder_that_takes_nothing_is_told_on_the_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    page = the_page(window)
    page.acts.paper.ask_where = lambda _name: str(tmp_path / "file" / "sheet.pdf")
    page.acts.paper.to_pdf("sheet")
    qtbot.waitUntil(lambda: page.error_shown is not None, timeout=10_000)


def test_a_sheet_of_a_language_read_from_the_right_stands_at_the_right(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    turned = replace(paper("mulch-crop-residues"), title="تغطية التربة ببقايا المحاصيل", is_rtl=True)
    out = tmp_path / "right.pdf"
    raw = paper_ink.pdf_bytes(
        turned.title, paper_ink.prepare, lambda device, painter: practice_print.paint_sheet(device, painter, turned)
    )
    paper_ink.save(out, raw)
    image = Pdf(out).image(1, 75)
    head = [x for x in range(image.width()) for y in range(52, 72) if image.pixelColor(x, y).value() < 120]
    assert min(head) > image.width() / 2, "the title begins at the right edge"
