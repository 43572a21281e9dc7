"""Single files: signatures, older versions, names that are paths; a full disk and a power cut at every step."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fourpermille_desktop.errors import PackDamaged
from fourpermille_desktop.library import trust
from fourpermille_desktop.library.build import write_pack
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.install import install_pack, rollback, standing
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import (
    PackKeyUnknown,
    PackNotSigned,
    PackOlder,
    PublisherOther,
    SameVersionOtherContent,
    TrustFileUnreadable,
)
from fourpermille_desktop.library.repository import FolderSource, now_utc
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile
from tests.library.published import NOW, Office, in_use, trusting

pytestmark = pytest.mark.usefixtures("shipped")


def _refused(profile: Profile, file: Path, kind: type[Exception]) -> str:
    before = in_use(profile)
    with pytest.raises(kind) as told:
        install_pack(profile, file)
    assert in_use(profile) == before
    assert not list(profile.library_folder.glob("*staging*"))
    return str(told.value)


def test_a_file_signed_by_a_trusted_publisher_is_taken_and_told_to_be_signed(profile: Profile, office: Office) -> None:
    install_pack(trusting(profile, office), office.sign_pack("2026.12", mulch_en="Signed."))
    assert in_use(profile)[0] == "2026.12"
    assert (standing(profile)["signed"], standing(profile)["publisher"]) == (True, "Office")


def test_a_single_key_can_be_trusted_too(profile: Profile, office: Office) -> None:
    trust.trust(profile, office.keys / "targets.pub")
    install_pack(profile, office.sign_pack("2026.12"))
    assert standing(profile)["signed"] is True


def test_a_wrong_key_is_refused(profile: Profile, office: Office) -> None:
    other = Office(office.packs / "other", "Other")
    assert "not by a key this computer trusts" in _refused(
        trusting(profile, office), other.sign_pack("2026.12"), PackKeyUnknown
    )


def test_a_signature_over_other_bytes_is_refused(profile: Profile, office: Office) -> None:
    file = office.sign_pack("2026.12")
    signature = file.with_name(file.name + ".sig").read_bytes()
    newer = office.pack("2027.1", mulch_en="Slipped in.")
    newer.with_name(newer.name + ".sig").write_bytes(signature)
    _refused(trusting(profile, office), newer, PackKeyUnknown)


@pytest.mark.parametrize("signature", [b"", b"short", bytes(64), bytes(70)])
def test_a_signature_that_is_none_is_refused(profile: Profile, office: Office, signature: bytes) -> None:
    file = office.pack("2026.12")
    file.with_name(file.name + ".sig").write_bytes(signature)
    _refused(trusting(profile, office), file, PackKeyUnknown)


def test_a_name_that_came_signed_is_not_taken_unsigned_again(profile: Profile, office: Office) -> None:
    install_pack(trusting(profile, office), office.sign_pack("2026.12"))
    assert "always come with a signature" in _refused(profile, office.pack("2027.1"), PackNotSigned)


def test_what_came_by_an_update_is_not_replaced_by_an_unsigned_file(profile: Profile, office: Office) -> None:
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    _refused(profile, office.pack("2027.1"), PackNotSigned)
    install_pack(profile, office.sign_pack("2027.1"))
    assert in_use(profile)[0] == "2027.1"


def test_another_trusted_key_does_not_take_a_name_over(profile: Profile, office: Office) -> None:
    install_pack(trusting(profile, office), office.sign_pack("2026.12"))
    other = Office(office.packs / "other", "Other")
    other.publish("2027.1")
    _refused(trusting(profile, other), other.sign_pack("2027.2"), PublisherOther)


def test_an_older_file_is_refused_signed_or_not_and_going_back_is_another_act(profile: Profile, office: Office) -> None:
    older = office.pack("2026.12")
    install_pack(profile, older)
    install_pack(profile, office.pack("2027.1", mulch_en="New."))
    assert "version 2027.1 was here before" in _refused(profile, older, PackOlder)
    assert rollback(profile).version == "2026.12"
    assert "version 2027.1 was here before" in _refused(profile, office.pack("2026.11"), PackOlder)


def test_the_ninth_month_is_before_the_eleventh(profile: Profile, office: Office) -> None:
    _refused(profile, office.pack("2026.9"), PackOlder)
    install_pack(profile, office.pack("2026.11.1"))
    assert in_use(profile)[0] == "2026.11.1"


def test_a_signed_version_has_one_content(profile: Profile, office: Office) -> None:
    install_pack(trusting(profile, office), office.sign_pack("2026.12"))
    _refused(profile, office.sign_pack("2026.12", mulch_en="Other."), SameVersionOtherContent)


def test_a_name_that_is_a_path_writes_nothing_outside(profile: Profile, pack: Pack, tmp_path: Path) -> None:
    content = content_of(pack)
    for name, version in (("../../evil", "2026.12"), ("evil", "../../../evil"), ("", "2026.12")):
        about = {**content.about, "name": name, "version": version}
        file = tmp_path / "evil-made.pack"
        os.replace(write_pack(file, about, content.entries, content.pictures), file)
        _refused(profile, file, PackDamaged)
    assert [file.name for file in tmp_path.rglob("*evil*")] == ["evil-made.pack"]


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"{", b"x" * 31, b"x" * 33, b'{"signed": {}, "signatures": []}', b"{" * 9999]
)
def test_a_file_of_trust_that_is_none_trusts_nobody(profile: Profile, tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "root.json").write_bytes(raw)
    with pytest.raises(TrustFileUnreadable):
        trust.trust(profile, tmp_path / "root.json")
    assert trust.publishers(profile) == []


def test_a_file_of_trust_that_was_spoilt_on_disk_trusts_nobody(profile: Profile, office: Office) -> None:
    trusting(profile, office)
    (held,) = trust.trust_folder(profile).glob("*.trust")
    other = Office(office.packs / "other", "Other")
    other.publish("2026.11")
    held.write_bytes(other.root.read_bytes())
    assert trust.publishers(profile) == []


def test_an_update_writes_its_state_outside_the_folder_of_packs(profile: Profile, office: Office) -> None:
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    kept = {file.suffix for file in profile.library_folder.iterdir()}
    assert kept == {".pack", ".json"} and (profile.folder / "trust" / "accepted.json").exists()


# The disk ----------------------------------------------------------------------------------------------------------

CHILD = """
import os, signal, sys
from pathlib import Path
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.library.install import install_pack, rollback
from fourpermille_desktop.library.repository import FolderSource
from fourpermille_desktop.library.update import update
from tests.library.published import NOW
sys._MEIPASS = sys.argv[2]
act, source, die_at, count = sys.argv[3], Path(sys.argv[4]), int(sys.argv[5]), [0]
def watched(name):
    real = getattr(os, name)
    def step(*a, **k):
        made = real(*a, **k)
        count[0] += 1
        if count[0] == die_at:
            os.kill(os.getpid(), signal.SIGKILL)
        return made
    setattr(os, name, step)
for name in ("open", "fsync", "replace", "unlink"):
    watched(name)
profile = Profile(sys.argv[1])
if act == "install":
    install_pack(profile, source)
elif act == "update":
    update(profile, FolderSource(source), now=NOW)
else:
    rollback(profile)
print(count[0])
"""


def _child(profile: Profile, program: Path, act: str, source: Path, die_at: int) -> subprocess.CompletedProcess[str]:
    words = [str(profile.folder), str(program), act, str(source), str(die_at)]
    return subprocess.run([sys.executable, "-c", CHILD, *words], capture_output=True, text=True)


@pytest.mark.parametrize("act", ["install", "update", "rollback"])
def test_a_power_cut_at_any_step_leaves_the_old_or_the_new_library_whole(
    profile: Profile, office: Office, shipped: Path, act: str
) -> None:
    """A child process is killed after each call that opens, syncs, renames or removes a file."""
    trusting(profile, office)
    old, new = "2026.12", "2027.1"
    install_pack(profile, office.sign_pack(old, mulch_en="Old."))
    office.publish(old)
    if act == "rollback":
        install_pack(profile, office.sign_pack(new, mulch_en="New."))
        old, new = new, old
    else:
        office.publish(new, mulch_en="New.")
    file = office.sign_pack("2027.1") if act != "rollback" else office.folder
    source = office.folder if act == "update" else file
    before = {one: one.read_bytes() for one in profile.folder.rglob("*") if one.is_file()}
    seen, die_at = set(), 1
    while True:
        done = _child(profile, shipped.parents[1], act, source, die_at)
        seen.add(in_use(profile)[0])
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        _put_back(profile, before)
        die_at += 1
    assert seen == {old, new} and in_use(profile)[0] == new and die_at > 4


def _put_back(profile: Profile, before: dict[Path, bytes]) -> None:
    """The profile as it was before the power cut; times too, for they tell a pack untouched."""
    for one in profile.folder.rglob("*"):
        if one.is_file() and one not in before:
            one.unlink()
    for one, raw in before.items():
        if not one.exists() or one.read_bytes() != raw:
            one.write_bytes(raw)


SAID = re.compile("disk is full|cannot be written to")  # SQLite does not say which, where a limit is met
SMALL_DISK = """
import resource, sys
from pathlib import Path
from fourpermille_desktop.cli import main
sys.dont_write_bytecode = True  # Python would keep the half that fits, for every process after this one
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys._MEIPASS = sys.argv[2]
raise SystemExit(main(sys.argv[3:]))
"""


@pytest.mark.parametrize("room", [0, 300, 5_000, 100_000])
@pytest.mark.parametrize("act", ["install", "update"])
def test_a_disk_that_takes_no_more_is_a_sentence_and_the_old_library_stays(
    profile: Profile, office: Office, shipped: Path, act: str, room: int
) -> None:
    trusting(profile, office)
    install_pack(profile, office.sign_pack("2026.12", mulch_en="Old."))
    office.publish("2027.1", now=now_utc(), mulch_en="New.")
    named = (
        ["install", str(office.sign_pack("2027.1"))] if act == "install" else ["update", "--from", str(office.folder)]
    )
    words = [str(room), str(shipped.parents[1]), "--profile", str(profile.folder), "library", *named]
    clock = {**os.environ, "LANG": "C", "FOURPERMILLE_NO_KEYRING": "1"}
    done = subprocess.run([sys.executable, "-c", SMALL_DISK, *words], capture_output=True, text=True, env=clock)
    assert done.returncode == 1 and SAID.search(done.stderr), done.stderr
    assert in_use(profile)[0] == "2026.12"
    assert not [one for one in profile.library_folder.iterdir() if "staging" in one.name]
