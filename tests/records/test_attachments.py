"""Photos on a laptop: kept before their record, encrypted on the disk, counted honestly. I14, I15."""

from __future__ import annotations

import os
import random
from hashlib import sha256

import pytest

from fourpermille_desktop.errors import DiskFull, PhotoDamaged
from fourpermille_desktop.files.pictures import Picture
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.records import attachments, editing, history
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.photo_files import FRAME, SEALED_FRAME, PhotoFiles
from fourpermille_desktop.records.store import Records, new_id

PLOT = b64(bytes(range(16)))
KEY = bytes(32)


def a_shot(seed: int = 1, size: int = 150_000) -> Picture:
    chance = random.Random(seed)
    return Picture(chance.randbytes(size), 1600, 1200, chance.randbytes(5_000), "2026-05-12")


def a_plot(records: Records) -> str:
    return editing.add(records, "plot", {"code": "P1", "name": "By the river"})


@pytest.fixture
def kept(tmp_path: object) -> PhotoFiles:
    return PhotoFiles(tmp_path / "photos", KEY)  # type: ignore[operator]


# --- on the disk ---


@pytest.mark.parametrize("size", [1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 200_000])
def test_a_photo_is_read_back_as_it_was_kept(kept: PhotoFiles, size: int) -> None:
    content = random.Random(size).randbytes(size)
    sha = kept.put(content)
    assert sha == sha256(content).hexdigest() and kept.has(sha) and kept.read(sha) == content


def test_neither_names_nor_bytes_on_the_disk_tell_what_is_kept(kept: PhotoFiles) -> None:
    content = b"a face, a field, a face " * 8_000
    sha = kept.put(content)
    (file,) = [path for path in kept.folder.rglob("*") if path.is_file()]
    raw = file.read_bytes()
    assert b"a face" not in raw and sha[:16] not in str(file) and bytes.fromhex(sha)[:8] not in raw
    assert file.stat().st_mode & 0o777 == 0o600 and file.parent.stat().st_mode & 0o777 == 0o700
    other = PhotoFiles(kept.folder, bytes([1]) * 32)
    assert not other.has(sha), "with another key not even the name is known"
    other.path(sha).parent.mkdir(parents=True, exist_ok=True)
    other.path(sha).write_bytes(raw)
    with pytest.raises(PhotoDamaged):
        other.read(sha)


def test_two_copies_of_one_photo_have_no_bytes_in_common(tmp_path: object, kept: PhotoFiles) -> None:
    content = bytes(FRAME)
    again = PhotoFiles(tmp_path / "again", KEY)  # type: ignore[operator]
    raws = [one.path(one.put(content)).read_bytes() for one in (kept, again)]
    assert raws[0] != raws[1] and raws[0][:28] != raws[1][:28]


def test_whatever_is_done_to_the_file_is_noticed(kept: PhotoFiles) -> None:
    content = random.Random(2).randbytes(3 * FRAME + 5_000)
    sha = kept.put(content)
    file = kept.path(sha)
    raw = file.read_bytes()
    frames = [raw[at : at + SEALED_FRAME] for at in range(0, len(raw), SEALED_FRAME)]
    another = kept.path(kept.put(content[::-1])).read_bytes()
    for changed in (
        b"",
        raw[:-1],
        b"".join(frames[:-1]),  # the end cut off at a frame
        b"".join([frames[1], frames[0], *frames[2:]]),
        b"".join([*frames, frames[-1]]),
        raw[:500] + bytes([raw[500] ^ 1]) + raw[501:],
        another,
    ):
        file.write_bytes(changed)
        with pytest.raises(PhotoDamaged):
            kept.read(sha)
    file.write_bytes(raw)
    assert kept.read(sha) == content


def test_a_photo_that_comes_in_pieces_goes_on_after_a_cut_and_counts_at_the_end(kept: PhotoFiles) -> None:
    content = random.Random(3).randbytes(4 * FRAME + 100)
    sha = sha256(content).hexdigest()
    assert not kept.append(sha, len(content), content[: 2 * FRAME]) and kept.arrived(sha) == 2 * FRAME
    part = kept._part(sha)
    with part.open("ab") as half:  # the power went in the middle of the next frame
        half.write(os.urandom(1000))
    kept = PhotoFiles(kept.folder, KEY)
    assert kept.arrived(sha) == 2 * FRAME and not kept.has(sha)
    assert not kept.append(sha, len(content), content[2 * FRAME : 4 * FRAME])
    assert kept.append(sha, len(content), content[4 * FRAME :])
    assert kept.read(sha) == content and not part.exists()


def test_pieces_of_another_photo_never_become_this_one(kept: PhotoFiles) -> None:
    content = random.Random(4).randbytes(FRAME + 10)
    sha = sha256(b"what was promised").hexdigest()
    kept.append(sha, len(content), content[:FRAME])
    assert not kept.append(sha, len(content), content[FRAME:])
    assert not kept.has(sha) and kept.arrived(sha) == 0
    with pytest.raises(ValueError, match="whole frames"):
        kept.append(sha, len(content), content[:100])


# --- with its record ---


def test_a_photo_of_a_plot_is_there_with_all_that_was_said_of_it(records: Records) -> None:
    plot, shot = a_plot(records), a_shot()
    id_ = attachments.add(records, "plot", plot, shot, "gully after the rain")
    (photo,) = attachments.of_record(records, plot)
    assert (photo.id, photo.caption, photo.taken_on) == (id_, "gully after the rain", "2026-05-12")
    assert (photo.size, photo.width_px, photo.height_px) == (len(shot.content), 1600, 1200)
    assert photo.is_here and photo.has_thumb and photo.state == attachments.WAITING
    kept = attachments.files(records)
    assert kept.read(photo.sha) == shot.content and kept.read(photo.thumb_sha) == shot.thumb
    records.rebuild()
    assert attachments.of_record(records, plot) == [photo]


def test_the_same_photo_used_twice_is_two_records_and_one_file(records: Records) -> None:
    plots = [a_plot(records), a_plot(records)]
    for plot in plots:
        attachments.add(records, "plot", plot, a_shot())
    assert [len(attachments.of_record(records, plot)) for plot in plots] == [1, 1]
    assert len(attachments.blobs(records)) == 2, "a picture and a thumbnail"
    assert len([path for path in (records.profile.folder / "photos").rglob("*") if path.is_file()]) == 2


def test_no_record_is_written_where_the_picture_could_not_be_kept(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot = a_plot(records)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("fourpermille_desktop.private_files.os.fsync", full)
        with pytest.raises(DiskFull):
            attachments.add(records, "plot", plot, a_shot())
    assert attachments.of_record(records, plot) == []
    attachments.add(records, "plot", plot, a_shot())
    assert len(attachments.of_record(records, plot)) == 1


def test_a_photo_that_was_taken_away_comes_back_with_undo(records: Records) -> None:
    plot = a_plot(records)
    id_ = attachments.add(records, "plot", plot, a_shot())
    attachments.remove(records, id_)
    assert attachments.of_record(records, plot) == [] and attachments.tally(records).photos == 0
    history.undo(records)
    (photo,) = attachments.of_record(records, plot)
    assert photo.is_here
    editing.delete(records, "plot", plot)
    assert attachments.of_record(records, plot) == [], "photos go with their plot"
    history.undo(records)
    assert len(attachments.of_record(records, plot)) == 1


def test_records_that_name_no_real_file_are_never_looked_for(records: Records) -> None:
    good = {"sha": "a" * 64, "size": "1000", "thumb_sha": "b" * 64, "thumb_size": "500", "media": "image/jpeg"}
    for wrong in (
        {"sha": "../../../etc/passwd"},
        {"sha": "A" * 64},
        {"size": "999999999999"},
        {"size": "-1"},
        {"size": "many"},
        {"thumb_sha": ""},
        {"thumb_size": "9000000"},
    ):
        records.commit([Edit("photo", new_id(), {"of": {"of_type": "plot", "of_id": PLOT}, "file": {**good, **wrong}})])
    assert attachments.of_record(records, PLOT) == [] and attachments.blobs(records) == []
    records.commit([Edit("photo", new_id(), {"of": {"of_type": "plot", "of_id": PLOT}, "file": good})])
    assert len(attachments.of_record(records, PLOT)) == 1
