"""What a wrong, old, broken or hostile published folder can do: nothing. The library in use stays, with a sentence."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import zstandard

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ledger import wire
from fourpermille_desktop.library import objects
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.objects import Manifest, manifest_bytes, read_manifest, split
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import (
    CatalogueClockWrong,
    CatalogueExpired,
    CatalogueNotProven,
    CatalogueOlder,
    LibraryFormNewer,
    LibraryIncomplete,
    NotALibrary,
    PackOlder,
    PublisherOther,
    PublisherUnknown,
    SameVersionOtherContent,
)
from fourpermille_desktop.library.publish import _Shelf
from fourpermille_desktop.library.repository import FolderSource, NotThere
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile
from tests.library.published import NOW, Office, edit_json, in_use, trusting

pytestmark = pytest.mark.usefixtures("shipped")


def _refused(profile: Profile, folder: Path, kind: type[AppError], now: datetime = NOW) -> str:
    """The update ends with this sentence, and what was in use is in use."""
    before = in_use(profile)
    with pytest.raises(kind) as told:
        update(profile, FolderSource(folder), now=now)
    assert in_use(profile) == before
    return str(told.value)


@pytest.fixture
def laptop(profile: Profile, office: Office) -> Profile:
    """It has seen the first version, and a second one is published."""
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    office.stick("old")
    office.publish("2026.12", mulch_en="Newly told.")
    return profile


def _changed_text(office: Office) -> Path:
    """The part with the new words."""
    return next(
        file for file in office.folder.glob("objects/*/*") if b"Newly told." in wire.unpack(file.read_bytes(), 10**6)
    )


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_metadata_signed_with_another_key_is_refused(laptop: Profile, office: Office, role: str) -> None:
    other = Office(office.packs / "other")
    other.publish("2026.11")
    other.publish("2026.12")
    name = "timestamp.json" if role == "timestamp" else f"2.{role}.json"
    shutil.copy(other.folder / "metadata" / name, office.folder / "metadata" / name)
    assert "not as its publisher signed it" in _refused(laptop, office.folder, CatalogueNotProven)


def test_metadata_that_was_edited_is_refused(laptop: Profile, office: Office) -> None:
    edit_json(office.folder / "metadata/timestamp.json", lambda told: told["signed"].update(version=9))
    _refused(laptop, office.folder, CatalogueNotProven)


def test_a_copy_from_before_is_told_to_be_older_and_changes_nothing(laptop: Profile, office: Office) -> None:
    update(laptop, FolderSource(office.folder), now=NOW)
    assert "older than one this computer has already seen" in _refused(laptop, office.packs / "old", CatalogueOlder)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_old_lists_under_the_name_of_new_ones_are_refused(laptop: Profile, office: Office, role: str) -> None:
    update(laptop, FolderSource(office.folder), now=NOW)
    office.publish("2027.1", mulch_en="Newest.")
    shutil.copy(office.folder / f"metadata/1.{role}.json", office.folder / f"metadata/3.{role}.json")
    with pytest.raises((CatalogueOlder, CatalogueNotProven)):
        update(laptop, FolderSource(office.folder), now=NOW)
    assert in_use(laptop)[0] == "2026.12"


def test_a_swapped_part_is_refused_before_anything_is_written(laptop: Profile, office: Office) -> None:
    text = _changed_text(office)
    text.write_bytes(objects.pack_part(b'{"title":"x","summary":"sold by a shop","sections":{}}'))
    assert "the part" in _refused(laptop, office.folder, CatalogueNotProven)


@pytest.mark.parametrize("length", [0, 1, 40])
def test_a_truncated_part_is_refused_and_not_kept(laptop: Profile, office: Office, length: int) -> None:
    text = _changed_text(office)
    whole = text.read_bytes()
    text.write_bytes(whole[:length])
    _refused(laptop, office.folder, CatalogueNotProven)
    text.write_bytes(whole)
    assert update(laptop, FolderSource(office.folder), now=NOW).new == "2026.12"


def test_a_part_that_was_spoilt_on_this_disk_is_fetched_again(laptop: Profile, office: Office) -> None:
    text = _changed_text(office)
    arrived = laptop.library_folder / ".arrived"
    arrived.mkdir()
    (arrived / text.name).write_bytes(b"half of it")
    assert update(laptop, FolderSource(office.folder), now=NOW).objects == 2


def test_a_bomb_is_refused_without_inflating_it(laptop: Profile, office: Office) -> None:
    text = _changed_text(office)
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(300_000_000))
    text.write_bytes(bomb)
    _refused(laptop, office.folder, CatalogueNotProven)
    undeclared = zstandard.ZstdCompressor(level=19, write_content_size=False).compress(bytes(1_000_000))
    text.write_bytes(undeclared)
    _refused(laptop, office.folder, CatalogueNotProven)


def test_a_part_that_goes_on_for_ever_is_cut_off(laptop: Profile, office: Office) -> None:
    text = _changed_text(office)
    with text.open("wb") as file:
        file.truncate(2_000_000_000)
    assert "too large" in _refused(laptop, office.folder, CatalogueNotProven)


def test_a_half_copied_stick_names_what_is_missing_and_goes_on_when_whole(laptop: Profile, office: Office) -> None:
    stick = office.stick()
    text = _changed_text(office)
    (stick / text.relative_to(office.folder)).unlink()
    assert text.name in _refused(laptop, stick, LibraryIncomplete)
    shutil.copy(text, stick / text.relative_to(office.folder))
    done = update(laptop, FolderSource(stick), now=NOW)
    assert (done.new, done.objects) == ("2026.12", 1)  # the other part had arrived


@pytest.mark.parametrize("gone", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_a_stick_without_a_list_is_told_to_be_incomplete(laptop: Profile, office: Office, gone: str) -> None:
    (office.folder / "metadata" / gone).unlink()
    assert gone in _refused(laptop, office.folder, LibraryIncomplete)


def test_links_on_a_stick_are_not_followed(laptop: Profile, office: Office, tmp_path: Path) -> None:
    text = _changed_text(office)
    secret = tmp_path / "secret"
    shutil.move(text, secret)
    text.symlink_to(secret)
    _refused(laptop, office.folder, LibraryIncomplete)
    whole = office.packs / "whole"
    whole.symlink_to(office.folder / "objects")
    with pytest.raises(NotThere):
        FolderSource(office.packs).fetch("whole/secret", 10)
    text.unlink()
    shutil.move(secret, text)
    shutil.move(office.folder / "objects", tmp_path / "objects")
    (office.folder / "objects").symlink_to(tmp_path / "objects")
    _refused(laptop, office.folder, LibraryIncomplete)


@pytest.mark.parametrize("path", ["../secret", "a/../../secret", "/etc/hostname", "", ".", "metadata", "a//b"])
def test_a_folder_is_never_left(tmp_path: Path, path: str) -> None:
    (tmp_path / "secret").write_text("mine")
    (tmp_path / "library" / "metadata").mkdir(parents=True)
    with pytest.raises(NotThere):
        FolderSource(tmp_path / "library").fetch(path, 100)


# A publisher whose keys are in wrong hands -------------------------------------------------------------------------


def _publish_raw(office: Office, change: Callable[[dict[str, Any]], None]) -> None:
    """Publish a version whose list of parts was changed by hand, signed as it should be."""
    pack = Pack.open(office.pack("2026.12", mulch_en="Newly told."))
    manifest, _raw = split(content_of(pack))
    pack.close()
    told = json.loads(wire.unpack(manifest_bytes(manifest), 10**7))
    change(told)
    shelf, path = _Shelf(office.folder, office.keys), "small/2026.12.json.zst"
    listed = {"small": {"version": "2026.12", "extends": "", "manifest": path, "content": manifest.content_sha256}}
    shelf.write_metadata({path: wire.pack(json.dumps(told).encode())}, listed, NOW)


def _set(*path: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(told: dict[str, Any]) -> None:
        for key in path[:-1]:
            told = told[key]
        told[path[-1]] = to

    return change


HOSTILE = {
    "a name that leaves the folder": _set("about", "name", to="../../../evil"),
    "a version that leaves the folder": _set("about", "version", to="2026.12/../.."),
    "a date that is none": _set("about", "issued", to="x" * 5000),
    "a language that is none": _set("about", "languages", to=["en", "../fr"]),
    "no languages": _set("about", "languages", to=[]),
    "no name": _set("about", to={}),
    "about is a list": _set("about", to=[]),
    "a picture that leaves the folder": _set("pictures", to={"../../evil.svg": 0}),
    "a place outside the list": _set("entries", to=[10**6]),
    "a place before the list": _set("countries", to="0"),
    "an absurd size": _set("sizes", 0, to=10**15),
    "a negative size": _set("sizes", 0, to=-1),
    "a size that is a text": _set("sizes", 0, to="9"),
    "a size that is a truth": _set("sizes", 0, to=True),
    "more sizes than parts": _set("sizes", to=[1] * 10**5),
    "hashes that are none": _set("hashes", to="////"),
    "too much together": _set("sizes", to=None),
    "deep nesting": _set("entries", to=[[[[]]]]),
}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_list_of_parts_is_refused_whoever_signed_it(laptop: Profile, office: Office, hostile: str) -> None:
    before = sorted(laptop.folder.parent.rglob("*evil*"))
    _publish_raw(office, HOSTILE[hostile])
    assert "its list of parts" in _refused(laptop, office.folder, CatalogueNotProven) or "picture" in hostile
    assert sorted(laptop.folder.parent.rglob("*evil*")) == before


def test_parts_that_are_too_large_together_are_refused() -> None:
    many = objects.MOST_BYTES // objects.LARGEST_PART_BYTES + 1
    told = {
        "form": 1,
        "about": {"name": "a", "version": "2026.12", "issued": "2026-12-01", "languages": ["en"]},
        "hashes": base64.b64encode(os.urandom(32 * many)).decode(),
        "sizes": [objects.LARGEST_PART_BYTES] * many,
        "entries": [0],
        "pictures": {},
        "countries": 1,
    }
    with pytest.raises(CatalogueNotProven, match="too large together"):
        read_manifest(wire.pack(json.dumps(told).encode()), "here")


def test_a_list_made_for_a_later_program_is_told(laptop: Profile, office: Office) -> None:
    _publish_raw(office, _set("form", to=2))
    assert "newer version of this program" in _refused(laptop, office.folder, LibraryFormNewer)


def test_another_version_behind_the_name_of_one_is_refused(laptop: Profile, office: Office) -> None:
    _publish_raw(office, _set("about", "version", to="2026.13"))
    assert "its lists do not agree" in _refused(laptop, office.folder, CatalogueNotProven)


@pytest.mark.parametrize("spoil", ["no facts", "no sections", "not json", "text elsewhere", "slug"])
def test_parts_that_do_not_make_a_library_are_refused(laptop: Profile, office: Office, spoil: str) -> None:
    """Every part is proven and still they are not a library."""
    pack = Pack.open(office.pack("2026.12", mulch_en="Newly told."))
    manifest, raw = split(content_of(pack))
    pack.close()
    entry = json.loads(raw[manifest.entries[0].sha256])
    if spoil == "no facts":
        del entry["facts"]
    elif spoil == "slug":
        entry["slug"] = "../../evil"
    elif spoil == "text elsewhere":
        entry["texts"] = [["en", "../../../../etc/passwd", 12]]
    else:
        made = b"{" if spoil == "not json" else b'{"title":"a","summary":"b"}'
        _put(office, made)
        entry["texts"] = [["en", hashlib.sha256(made).hexdigest(), len(made)]]
    part = objects.Part(*_put(office, json.dumps(entry).encode()))
    entries = (part, *manifest.entries[1:])
    _publish_manifest(office, Manifest(manifest.about, entries, manifest.pictures, manifest.countries))
    for sha, made in raw.items():
        _put(office, made, sha)
    _refused(laptop, office.folder, CatalogueNotProven)


def _put(office: Office, made: bytes, sha: str = "") -> tuple[str, int]:
    sha = sha or hashlib.sha256(made).hexdigest()
    file = office.folder / "objects" / sha[:2] / sha
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(objects.pack_part(made))
    return sha, len(made)


def _publish_manifest(office: Office, manifest: Manifest) -> None:
    path = "small/2026.12.json.zst"
    listed = {"small": {"version": "2026.12", "extends": "", "manifest": path, "content": manifest.content_sha256}}
    _Shelf(office.folder, office.keys).write_metadata({path: manifest_bytes(manifest)}, listed, NOW)


# Versions and publishers -------------------------------------------------------------------------------------------


def test_the_same_version_with_other_content_is_refused(laptop: Profile, office: Office) -> None:
    update(laptop, FolderSource(office.folder), now=NOW)
    pack = Pack.open(office.pack("2026.12", mulch_en="Again."))
    manifest, raw = split(content_of(pack))
    pack.close()
    for sha, made in raw.items():
        _put(office, made, sha)
    _publish_manifest(office, manifest)
    assert "other content" in _refused(laptop, office.folder, SameVersionOtherContent)


def test_a_publisher_who_goes_back_a_version_is_refused(laptop: Profile, office: Office) -> None:
    update(laptop, FolderSource(office.folder), now=NOW)
    pack = Pack.open(office.packs / "2026.11.pack")
    manifest, _raw = split(content_of(pack))
    pack.close()
    path = "small/2026.11.json.zst"
    listed = {"small": {"version": "2026.11", "extends": "", "manifest": path, "content": manifest.content_sha256}}
    _Shelf(office.folder, office.keys).write_metadata({path: manifest_bytes(manifest)}, listed, NOW)
    assert "2026.12 was here before" in _refused(laptop, office.folder, PackOlder)


def test_another_trusted_publisher_does_not_take_a_library_over(laptop: Profile, office: Office) -> None:
    other = Office(office.packs / "other", "Other")
    other.publish("2027.1", mulch_en="Other words.")
    _refused(laptop, other.folder, PublisherUnknown)
    assert "another publisher" in _refused(trusting(laptop, other), other.folder, PublisherOther)


def test_lists_of_one_publisher_with_parts_of_another_are_refused(laptop: Profile, office: Office) -> None:
    other = Office(office.packs / "other", "Other")
    other.publish("2026.11")
    other.publish("2026.12", mulch_en="Other words.")
    trusting(laptop, other)
    mixed = office.packs / "mixed"
    shutil.copytree(office.folder, mixed)
    for name in ("2.targets.json", "2.snapshot.json", "timestamp.json"):
        shutil.copy(other.folder / "metadata" / name, mixed / "metadata" / name)
    _refused(laptop, mixed, CatalogueNotProven)
    shutil.rmtree(mixed / "metadata")
    shutil.copytree(office.folder / "metadata", mixed / "metadata")
    shutil.rmtree(mixed / "objects")
    shutil.copytree(other.folder / "objects", mixed / "objects")
    _refused(laptop, mixed, LibraryIncomplete)


def test_a_root_with_too_few_signatures_is_not_a_root(laptop: Profile, office: Office) -> None:
    other = Office(office.packs / "other", "Other")
    other.publish("2026.11")
    edit_json(other.root, lambda told: told.update(signatures=told["signatures"][:1]))
    with pytest.raises(AppError, match="signatures do not hold"):
        trusting(laptop, other)
    _refused(laptop, other.folder, NotALibrary)


# Time --------------------------------------------------------------------------------------------------------------


def test_a_catalogue_past_its_time_is_told_with_its_date_and_the_library_stays_readable(
    laptop: Profile, office: Office
) -> None:
    sentence = _refused(laptop, office.folder, CatalogueExpired, NOW + timedelta(days=91))
    assert "of 2026-12-01 and cannot be checked any more" in sentence
    office.publish("2026.12", now=NOW + timedelta(days=91))
    assert update(laptop, FolderSource(office.folder), now=NOW + timedelta(days=91)).new == "2026.12"


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2038, 1, 19, 4, tzinfo=UTC)])
def test_a_clock_that_is_far_off_has_its_own_sentence(laptop: Profile, office: Office, now: datetime) -> None:
    sentence = _refused(laptop, office.folder, CatalogueClockWrong, now)
    assert f"says {now.date().isoformat()}" in sentence and "2026-12-01" in sentence


def test_a_clock_an_hour_slow_is_fine(laptop: Profile, office: Office) -> None:
    assert update(laptop, FolderSource(office.folder), now=NOW - timedelta(hours=1)).new == "2026.12"


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2038, 1, 19, 4, tzinfo=UTC)])
def test_a_clock_that_was_wrong_once_does_no_lasting_harm(laptop: Profile, office: Office, now: datetime) -> None:
    with pytest.raises(CatalogueClockWrong):
        update(laptop, FolderSource(office.folder), now=now)
    assert update(laptop, FolderSource(office.folder), now=NOW).new == "2026.12"
