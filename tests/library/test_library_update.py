"""Updating from a published folder: only the new is fetched, a broken line costs nothing, back is one call."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fourpermille_desktop.errors import DownloadBroke, PackDamaged, Stopped
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.install import active_pack, install_pack, rollback, standing
from fourpermille_desktop.library.objects import join, manifest_bytes, read_manifest, split
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import (
    LibraryNotThere,
    NoFormerLibrary,
    NotALibrary,
    PackOlder,
    PublisherKeysMissing,
    PublisherUnknown,
    SameVersionOtherContent,
)
from fourpermille_desktop.library.repository import FolderSource
from fourpermille_desktop.library.trust import forget, publishers
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile
from tests.library.published import NOW, Counting, Office, in_use, trusting

pytestmark = pytest.mark.usefixtures("shipped")


def test_an_update_brings_the_new_version_with_the_two_parts_that_changed(profile: Profile, office: Office) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    source = Counting(office.folder)
    done = update(trusting(profile, office), source, now=NOW)
    assert (done.old, done.new, done.objects) == ("2026.11", "2026.12", 2)  # the text, and the entry that names it
    assert len(source.parts) == 2 and done.bytes == source.bytes
    assert in_use(profile)[1].startswith("Newly told.")
    assert set(done.as_json()) >= {"from", "to", "objects", "bytes", "languages"}


def test_what_an_update_makes_is_the_pack_that_was_published_to_the_byte(profile: Profile, office: Office) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    (file,) = profile.library_folder.glob("small-2026.12-*.pack")
    assert file.read_bytes() == (office.packs / "2026.12.pack").read_bytes()


def test_a_pack_taken_apart_and_put_together_is_the_same(pack: Pack) -> None:
    content = content_of(pack)
    manifest, raw = split(content)
    again = read_manifest(manifest_bytes(manifest), "here")
    assert again == manifest

    def refuse(reason: str) -> PackDamaged:
        return PackDamaged(file="here", reason=reason)

    joined = join(again, raw, refuse)
    assert joined.entries == content.entries and joined.pictures == content.pictures
    assert {**joined.about} == {**content.about}


def test_without_anything_new_nothing_is_fetched_and_nothing_changes(profile: Profile, office: Office) -> None:
    office.publish("2026.12")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    before = (profile.library_folder / "active.json").read_bytes()
    done = update(profile, FolderSource(office.folder), now=NOW)
    assert (done.old, done.new, done.objects, done.is_new) == ("2026.12", "2026.12", 0, False)
    assert (profile.library_folder / "active.json").read_bytes() == before


def test_a_laptop_without_a_library_fetches_all_of_it(profile: Profile, office: Office, shipped: Path) -> None:
    shipped.unlink()
    done = update(trusting(profile, office), Counting(office.folder), now=NOW)
    assert done.old == "" and done.objects == len(list(office.folder.glob("objects/*/*")))
    assert in_use(profile)[0] == "2026.11"


def test_a_broken_line_keeps_what_arrived_and_the_next_try_goes_on(
    profile: Profile, office: Office, shipped: Path
) -> None:
    shipped.unlink()
    trusting(profile, office)
    with pytest.raises(DownloadBroke):
        update(profile, Counting(office.folder, breaks_after=4), now=NOW)
    second = Counting(office.folder)
    done = update(profile, second, now=NOW)
    assert done.objects == len(second.parts) == len(list(office.folder.glob("objects/*/*"))) - 4
    assert in_use(profile)[0] == "2026.11"
    assert not (profile.library_folder / ".arrived").exists()


def test_stop_is_obeyed_between_two_parts_and_nothing_is_switched(profile: Profile, office: Office) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        update(trusting(profile, office), FolderSource(office.folder), progress=progress, now=NOW)
    assert in_use(profile)[0] == "2026.11" and seen[-1] == (1, 2)


def test_the_former_library_comes_back_in_one_call_and_goes_again(profile: Profile, office: Office) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    assert rollback(profile).version == "2026.11" and in_use(profile)[0] == "2026.11"
    assert rollback(profile).version == "2026.12" and in_use(profile)[0] == "2026.12"


def test_after_going_back_the_newer_one_can_be_had_again(profile: Profile, office: Office) -> None:
    office.publish("2026.12", mulch_en="Newly told.")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    rollback(profile)
    assert update(profile, FolderSource(office.folder), now=NOW).new == "2026.12"
    assert in_use(profile)[0] == "2026.12"


def test_where_nothing_was_installed_there_is_nothing_to_go_back_to(profile: Profile) -> None:
    with pytest.raises(NoFormerLibrary, match="no former library"):
        rollback(profile)


def test_going_back_to_a_damaged_library_is_refused_and_the_good_one_stays(profile: Profile, office: Office) -> None:
    for version in ("2026.12", "2027.1"):
        office.publish(version, mulch_en=version)
        update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    (former,) = profile.library_folder.glob("small-2026.12-*")
    former.write_bytes(former.read_bytes()[:-100])
    with pytest.raises(PackDamaged):
        rollback(profile)
    assert in_use(profile)[0] == "2027.1"


def test_the_status_says_who_signed_and_that_an_unsigned_file_is_unsigned(profile: Profile, office: Office) -> None:
    assert standing(profile)["signed"] is False
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    assert (standing(profile)["signed"], standing(profile)["publisher"]) == (True, "Office")


def test_an_unknown_publisher_is_told_with_the_number_to_compare(profile: Profile, office: Office) -> None:
    with pytest.raises(PublisherUnknown) as told:
        update(profile, FolderSource(office.folder), now=NOW)
    trusted = publishers(trusting(profile, office))[0]
    assert trusted.fingerprint in str(told.value) and "Office" in str(told.value)
    assert in_use(profile)[0] == "2026.11"


def test_a_publisher_that_was_forgotten_is_unknown_again(profile: Profile, office: Office) -> None:
    fingerprint = publishers(trusting(profile, office))[0].fingerprint
    assert forget(profile, fingerprint) and not forget(profile, fingerprint)
    assert not forget(profile, "")
    with pytest.raises(PublisherUnknown):
        update(profile, FolderSource(office.folder), now=NOW)


def test_a_folder_without_a_library_is_told(profile: Profile, office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotALibrary):
        update(trusting(profile, office), FolderSource(tmp_path), now=NOW)


def test_a_catalogue_without_the_library_in_use_is_told(profile: Profile, office: Office, source: Path) -> None:
    about = office.source / "pack.toml"
    about.write_text(about.read_text("utf-8").replace('"small"', '"other"'), "utf-8")
    office.publish("2027.1")
    install_pack(profile, office.pack("2027.1"))
    trusting(profile, office)
    assert update(profile, FolderSource(office.folder), now=NOW).pack == "other"
    about.write_text(about.read_text("utf-8").replace('"other"', '"third"'), "utf-8")
    install_pack(profile, office.pack("2027.2"))
    with pytest.raises(LibraryNotThere, match="third"):
        update(profile, FolderSource(office.folder), now=NOW)


# Publishing --------------------------------------------------------------------------------------------------------


def test_publishing_again_adds_only_the_new_parts_and_renews_the_dates(office: Office) -> None:
    first = {file: file.read_bytes() for file in office.folder.glob("objects/*/*")}
    done = office.publish("2026.12", mulch_en="Newly told.")
    second = {file: file.read_bytes() for file in office.folder.glob("objects/*/*")}
    assert done.new_parts == 2 == len(second) - len(first)
    assert first.items() <= second.items()
    assert office.publish("2026.12").new_parts == 0


def test_publishing_needs_the_root_keys_the_first_time_only(office: Office) -> None:
    for key in office.keys.glob("root-*.key"):
        key.unlink()
    office.publish("2026.12", mulch_en="Newly told.")
    assert len(list(office.folder.glob("metadata/*.root.json"))) == 1


def test_a_root_in_its_last_year_is_renewed_and_laptops_follow(profile: Profile, office: Office) -> None:
    trusting(profile, office)
    update(profile, FolderSource(office.folder), now=NOW)
    later = NOW + timedelta(days=2 * 365 + 100)
    office.publish("2028.12", now=later, mulch_en="Newly told.")
    assert (office.folder / "metadata" / "2.root.json").exists()
    assert update(profile, FolderSource(office.folder), now=later).new == "2028.12"
    much_later = later + timedelta(days=2 * 365)  # the first root has ended; the laptop trusts it as a beginning only
    office.publish("2030.12", now=much_later)
    assert update(profile, FolderSource(office.folder), now=much_later).new == "2030.12"


def test_a_published_version_is_never_changed(office: Office) -> None:
    with pytest.raises(SameVersionOtherContent):
        office.publish("2026.11", mulch_en="Changed.")
    with pytest.raises(PackOlder):
        office.publish("2026.10")


def test_publishing_without_a_key_is_told_by_its_name(office: Office) -> None:
    (office.keys / "targets.key").unlink()
    with pytest.raises(PublisherKeysMissing, match=r"targets\.key"):
        office.publish("2026.12", mulch_en="Newly told.")


def test_keys_are_made_once_and_are_for_their_owner_only(office: Office) -> None:
    from fourpermille_desktop.library.publish import make_keys

    before = (office.keys / "root-1.key").read_bytes()
    assert make_keys(office.keys) == [] and (office.keys / "root-1.key").read_bytes() == before
    assert all(file.stat().st_mode & 0o077 == 0 for file in office.keys.glob("*.key"))


def test_a_reader_goes_on_with_its_pack_while_an_update_switches(profile: Profile, office: Office) -> None:
    reader = active_pack(profile)
    assert reader is not None
    office.publish("2026.12", mulch_en="Newly told.")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    assert not reader.entry("mulch", "en").summary.startswith("Newly told.")
    reader.close()


def test_what_is_installed_opens_without_tuf(profile: Profile, office: Office) -> None:
    import subprocess
    import sys

    office.publish("2026.12")
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    code = (
        "import sys; from fourpermille_desktop.profile import Profile;"
        "from fourpermille_desktop.library.install import active_pack;"
        f"print(active_pack(Profile({str(profile.folder)!r})).info.version, 'tuf' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["2026.12", "False"]


def test_one_changed_sheet_of_the_shipped_library_costs_a_twentieth_of_it_at_most(tmp_path: Path) -> None:
    from tests.bench.update_bench import measured

    found = measured(tmp_path / "bench")
    assert 0 < found["sheet_per_cent"] <= 5 and found["whole_mb"] <= 12


def test_the_shipped_library_read_back_and_written_again_is_the_same_to_the_byte(tmp_path: Path) -> None:
    from fourpermille_desktop.library.build import build_pack, write_pack

    built = tmp_path / "core.pack"
    build_pack(Path(__file__).resolve().parents[2] / "resources" / "library", built)
    pack = Pack.open(built)
    content = content_of(pack)
    pack.close()
    again = write_pack(tmp_path / "again.pack", content.about, content.entries, content.pictures)
    assert again.read_bytes() == built.read_bytes()
