"""Photos of a plot on the screen: added by choosing or dropping, looked at, told where they are, taken away."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, editing
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
from fourpermille_desktop.ui.photo_tile import PhotoTile
from fourpermille_desktop.ui.photos import PhotosCard
from fourpermille_desktop.ui.sync_outgoing import SpareDataCard
from tests.ui.test_field_page import bench as bench
from tests.ui.test_field_page import shown_page


def a_file(folder: Path, name: str, seed: int = 1) -> str:
    chance = random.Random(seed)
    made = Image.new("RGB", (800, 600), (chance.randrange(200), 90, 60))
    made.save(folder / name)
    return str(folder / name)


@pytest.fixture
def card(bench: Any, qtbot: QtBot) -> Iterator[PhotosCard]:
    plot = editing.add(bench.records, "plot", {"code": "P1", "name": "By the river"})
    made = PhotosCard(bench.context, "plot", plot)
    qtbot.addWidget(made)
    made.resize(640, 500)
    made.show()
    qtbot.waitUntil(lambda: bool(made.hint.text()))
    yield made


def tiles(card: PhotosCard) -> list[PhotoTile]:
    return card._tiles()


def added(card: PhotosCard, qtbot: QtBot, *files: str) -> None:
    before = len(tiles(card))
    card.add(files)
    qtbot.waitUntil(lambda: len(tiles(card)) == before + len(files))


def test_photos_that_are_chosen_stand_in_the_card_and_in_the_records(
    card: PhotosCard, qtbot: QtBot, bench: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert card.hint.isVisible() and card.tally.text() == ""
    files = [a_file(tmp_path, "a.jpg", 1), a_file(tmp_path, "b.png", 2)]
    monkeypatch.setattr(card, "_chosen_files", lambda: files)
    qtbot.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tiles(card)) == 2)
    assert not card.hint.isVisible() and card.tally.text() == "0 of 2 at the hub"
    assert len(attachments.of_record(bench.records, card.of_id)) == 2
    assert tiles(card)[0].accessibleName() == "Photo 1: waits for the hub"
    assert not tiles(card)[0].shown.thumb.isNull()


def test_pictures_are_dropped_on_the_card_and_other_files_are_not_taken(
    card: PhotosCard, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("x")

    def dropped(*names: str) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        how = (QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
        drop = QDropEvent(*how, Qt.KeyboardModifier.NoModifier)
        drop.ignore()
        card.event(drop)  # by way of the application it would need a drag under way
        return drop.isAccepted()

    a_file(tmp_path, "a.JPG")
    assert not dropped("notes.txt")
    assert dropped("a.JPG", "notes.txt")
    qtbot.waitUntil(lambda: len(tiles(card)) == 1)


def test_a_file_that_is_no_picture_is_told_and_the_others_are_kept(
    card: PhotosCard, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    card.add([str(tmp_path / "broken.jpg"), a_file(tmp_path, "good.jpg")])
    qtbot.waitUntil(lambda: len(tiles(card)) == 1)
    assert card.said.isVisible() and "broken.jpg is no picture" in card.said.text()
    assert card.add_button.isEnabled()
    added(card, qtbot, a_file(tmp_path, "more.jpg", 3))
    assert not card.said.isVisible()


def test_a_photo_is_opened_described_and_closed_by_keys(
    card: PhotosCard, qtbot: QtBot, bench: Any, tmp_path: Path
) -> None:
    added(card, qtbot, a_file(tmp_path, "a.jpg"))
    tiles(card)[0].setFocus()
    qtbot.keyClick(tiles(card)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.look is not None)
    assert card.look and tiles(card)[0].isChecked()
    card.look.caption.setFocus()
    qtbot.keyClicks(card.look.caption, "gully after the rain")
    qtbot.keyClick(card.look.caption, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tiles(card)[0].accessibleName() == "gully after the rain: waits for the hub")
    assert attachments.of_record(bench.records, card.of_id)[0].caption == "gully after the rain"
    assert card.look is not None, "it stays open while its words are kept"
    qtbot.keyClick(card.look.caption, Qt.Key.Key_Escape)
    assert card.look is None and not tiles(card)[0].isChecked()


def test_a_photo_that_is_taken_away_comes_back_from_the_toast(
    card: PhotosCard, qtbot: QtBot, bench: Any, tmp_path: Path
) -> None:
    added(card, qtbot, a_file(tmp_path, "a.jpg"))
    card.open(tiles(card)[0].shown.photo.id)
    qtbot.waitUntil(lambda: card.look is not None)
    assert card.look
    card.look.away_button.click()
    qtbot.waitUntil(lambda: not tiles(card) and card.look is None)
    text, undo = bench.said.toasts[-1]
    assert text == "The photo is taken away."
    undo()
    qtbot.waitUntil(lambda: len(tiles(card)) == 1)


def test_what_arrived_and_what_a_colleague_has_is_told_apart(
    card: PhotosCard, qtbot: QtBot, bench: Any, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "hub")
    other = Records(Profile(tmp_path / "other"))
    try:
        with TestClient(create_app(store)) as hub:
            added(card, qtbot, a_file(tmp_path, "a.jpg", 1))
            client.sync(bench.records, "http://hub", http=hub)
            client.sync(other, "http://hub", http=hub)
            _colleague_adds(other, card.of_id, tmp_path)
            client.sync(other, "http://hub", http=hub)
            bench.profile.change_settings(data_light=True, photo_mb=1)
            client.sync(bench.records, "http://hub", http=hub)
            added_here = a_file(tmp_path, "c.jpg", 3)
            card.add([added_here])
            qtbot.waitUntil(lambda: len(tiles(card)) == 3)
            names = [tile.accessibleName().partition(": ")[2] for tile in tiles(card)]
            assert names == ["arrived at the hub", "at the hub, not on this laptop yet", "waits for the hub"]
            assert card.tally.text() == "2 of 3 at the hub"
            card.open(tiles(card)[1].shown.photo.id)
            qtbot.waitUntil(lambda: card.look is not None)
            assert card.look
            card.look.want_button.click()
            qtbot.waitUntil(lambda: bench.said.toasts[-1:] == [("It comes with the next sync.", None)])
            qtbot.waitUntil(lambda: any(blob.is_wanted for blob in attachments.blobs(bench.records)))
            client.sync(bench.records, "http://hub", http=hub)
            assert all(photo.state == "here" for photo in attachments.of_record(bench.records, card.of_id))
    finally:
        other.close()
        store.close()


def _colleague_adds(records: Records, plot: str, folder: Path) -> None:
    from fourpermille_desktop.files.pictures import read_picture

    attachments.add(records, "plot", plot, read_picture(Path(a_file(folder, "b.jpg", 2))))


def test_the_photos_of_the_plot_stand_on_its_page_and_an_open_one_stays_open(
    bench: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    site = editing.add(bench.records, "site", {"code": "S1", "name": "Valley"})
    plot = editing.add(bench.records, "plot", {"code": "P1", "name": "By the river", "site": site})
    page = shown_page(bench, qtbot, plot=plot)
    qtbot.waitUntil(lambda: page.card is not None)
    assert page.card
    photos = page.card.photos
    bench.records.listeners.append(lambda kinds: page.records_changed(kinds))
    photos.add([a_file(tmp_path, "a.jpg")])
    qtbot.waitUntil(lambda: len(tiles(photos)) == 1)
    photos.open(tiles(photos)[0].shown.photo.id)
    qtbot.waitUntil(lambda: photos.look is not None)
    page.records_changed(frozenset({"photo"}))
    qtbot.wait(50)
    assert page.card.photos is photos and photos.look is not None


def test_a_wide_picture_keeps_its_shape(card: PhotosCard, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (1200, 300), (10, 120, 60)).save(tmp_path / "wide.png")
    added(card, qtbot, str(tmp_path / "wide.png"))
    card.open(tiles(card)[0].shown.photo.id)
    qtbot.waitUntil(lambda: card.look is not None)
    assert card.look
    image = card.look.grab().toImage()
    green = [image.pixelColor(5, y) for y in range(image.height())]
    rows = sum(color.green() > 90 and color.red() < 60 for color in green)
    wide = card.look.width()
    assert abs(rows - wide / 4) < 14, f"{rows} rows of {wide} columns"


def test_the_size_of_new_photos_is_chosen_where_data_is_spared(
    card: PhotosCard, qtbot: QtBot, bench: Any, tmp_path: Path
) -> None:
    spare = SpareDataCard(bench.context)
    qtbot.addWidget(spare)
    assert spare.picture_size.current == "middle"
    spare.picture_size.chosen.emit("small")
    Image.new("RGB", (3000, 2000), (90, 90, 60)).save(tmp_path / "large.jpg")
    added(card, qtbot, str(tmp_path / "large.jpg"))
    assert tiles(card)[0].shown.photo.width_px == 1024
    assert SpareDataCard(bench.context).picture_size.current == "small"
