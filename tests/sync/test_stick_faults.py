"""Sticks that fail: half copied, full, lying, taken, bursting with deletions. Nothing of ours suffers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fourpermille_desktop.errors import (
    BundleDamaged,
    FileNotReadable,
    FileNotWritable,
    Stopped,
    VeryMuchWouldChange,
)
from fourpermille_desktop.records import sticks
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import bundle, locks, stick, stick_file
from tests.sync.test_sticks import WORDS, carry, put, read
from tests.sync.test_sync import log_sample, rows


def test_a_half_copied_file_is_refused_at_every_length_and_stores_nothing(
    first: Records, second: Records, tmp_path: Path
) -> None:
    log_sample(first)
    whole = stick.write(first, tmp_path / "whole.4p1000", is_open=True)
    raw = (tmp_path / "whole.4p1000").read_bytes()
    half = tmp_path / "half.4p1000"
    for length in [*range(0, whole.size - 1, 7), whole.size - 1]:
        half.write_bytes(raw[:length])
        with pytest.raises(BundleDamaged):
            stick.read(second, half)
    assert rows(second) == [] and sticks.history(second) == []


def test_a_locked_file_with_any_byte_changed_is_refused(first: Records, second: Records, tmp_path: Path) -> None:
    put(first, tmp_path / "whole.4p1000")
    raw = (tmp_path / "whole.4p1000").read_bytes()
    key = [first.author.device]
    for place in range(0, len(raw), 11):
        changed = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        with pytest.raises((bundle.NotABundle, bundle.NewerBundle, locks.NotOurKey)):
            bundle.read(changed, key)


def test_a_full_stick_is_a_sentence_and_leaves_no_half_file(
    first: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # Python would keep the half that fits
    log_sample(first, notes="x" * 3000)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    (tmp_path / "stick").mkdir()
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))  # the system refuses the 4097th byte of any file
    try:
        with pytest.raises(stick_file.StickFull):
            stick_file.put(tmp_path / "stick" / "one.4p1000", os.urandom(9000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "stick").iterdir()) == []
    with pytest.raises(stick_file.StickFull):
        stick_file.refuse_if_full(tmp_path, 10**18)
    assert put(first, tmp_path / "stick" / "one.4p1000").files[0].exists()


def test_a_stick_that_keeps_other_bytes_is_found_out(
    first: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_sample(first)

    def lying_fsync(handle: int) -> None:
        if os.fstat(handle).st_size > 10 and not os.path.isdir(f"/dev/fd/{handle}"):
            os.ftruncate(handle, 10)

    monkeypatch.setattr(os, "fsync", lying_fsync)  # the stick says yes and forgets
    with pytest.raises(stick_file.StickReadsOtherwise):
        stick_file.put(tmp_path / "one.4p1000", os.urandom(5000))
    assert list(tmp_path.glob("*.4p1000")) == []


def test_no_file_that_is_there_is_written_over(first: Records, tmp_path: Path) -> None:
    (tmp_path / "one.4p1000").write_bytes(b"a colleague's, not read yet")
    with pytest.raises(FileNotWritable):
        put(first, tmp_path / "one.4p1000")
    assert (tmp_path / "one.4p1000").read_bytes() == b"a colleague's, not read yet"
    with pytest.raises(FileNotWritable):  # the stick was pulled out
        stick.write(first, tmp_path / "gone" / "one.4p1000", words=WORDS)
    with pytest.raises(FileNotReadable):
        read(first, tmp_path / "nothing here")


def test_stop_leaves_no_file_and_no_note(first: Records, tmp_path: Path) -> None:
    log_sample(first)
    with pytest.raises(Stopped):
        stick.write(first, tmp_path / "one.4p1000", words=WORDS, stop=lambda: True)
    assert list(tmp_path.glob("*.4p1000")) == [] and sticks.history(first) == []


def test_a_stick_that_would_delete_very_much_is_not_stored_before_somebody_looked(
    first: Records, second: Records, tmp_path: Path
) -> None:
    ids = [log_sample(first, code=f"K{i:02}") for i in range(30)]
    carry(first, second, tmp_path / "a")
    first.commit([Edit("sample", id_, {"deleted": True}) for id_ in ids[:20]])
    log_sample(first, code="new")
    put(first, tmp_path / "one.4p1000")
    with pytest.raises(VeryMuchWouldChange) as asked:
        read(second, tmp_path / "one.4p1000")
    assert asked.value.named == {"count": 20, "shown": 30, "codes": [f"K{i:02}" for i in range(20)]}
    assert len([row for row in rows(second) if not row["deleted"]]) == 30
    assert stick.read(second, tmp_path / "one.4p1000", words=WORDS, agreed=20).came == 21
    assert rows(first) == rows(second)
