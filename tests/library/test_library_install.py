"""Installing a pack: all or nothing, the former one kept, a damaged one passed over with a sentence."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from fourpermille_desktop.errors import DiskFull, PackDamaged
from fourpermille_desktop.library import switch
from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.install import active_pack, install_pack
from fourpermille_desktop.profile import Profile


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, pack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built program's folder with the small pack in it."""
    file = tmp_path / "program" / "library" / "core.pack"
    file.parent.mkdir(parents=True)
    shutil.copy(pack_file, file)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "program"), raising=False)
    return file


@pytest.fixture
def newer(source: Path, tmp_path: Path) -> Path:
    return _a_version(source, tmp_path, "2026.12")


def _a_version(source: Path, tmp_path: Path, version: str) -> Path:
    about = source / "pack.toml"
    lines = [f'version = "{version}"' if line.startswith("version") else line for line in about.read_text().split("\n")]
    about.write_text("\n".join(lines), "utf-8")
    build_pack(source, tmp_path / f"{version}.pack")
    return tmp_path / f"{version}.pack"


def _in_use(profile: Profile) -> tuple[str | None, str]:
    pack = active_pack(profile)
    if pack is None:
        return None, ""
    pack.close()
    return pack.info.version, pack.problem.sentence() if pack.problem else ""


def test_the_shipped_pack_is_used_until_another_is_installed(profile: Profile, newer: Path) -> None:
    assert _in_use(profile) == ("2026.11", "")
    assert install_pack(profile, newer).version == "2026.12"
    assert _in_use(profile) == ("2026.12", "")


def test_an_install_leaves_one_pack_and_one_switch(profile: Profile, newer: Path) -> None:
    install_pack(profile, newer)
    install_pack(profile, newer)
    names = sorted(file.name for file in profile.library_folder.iterdir())
    assert len(names) == 2 and names[0] == "active.json"


def test_the_former_pack_is_kept_and_older_ones_go(profile: Profile, source: Path, tmp_path: Path) -> None:
    for version in ("2026.12", "2027.1", "2027.2"):
        install_pack(profile, _a_version(source, tmp_path, version))
    kept = {file.name.split("-")[1] for file in profile.library_folder.glob("*.pack")}
    assert kept == {"2027.1", "2027.2"}


@pytest.mark.parametrize("harm", ["cut", "flipped", "gone", "emptied"])
def test_a_damaged_installed_pack_gives_way_to_the_former_and_then_the_shipped(
    profile: Profile, source: Path, tmp_path: Path, harm: str
) -> None:
    for version in ("2026.12", "2027.1"):
        install_pack(profile, _a_version(source, tmp_path, version))
    for version, next_best in (("2027.1", "2026.12"), ("2026.12", "2026.11")):
        (file,) = profile.library_folder.glob(f"small-{version}-*")
        _harm(file, harm)
        used, problem = _in_use(profile)
        assert used == next_best and "is damaged" in problem


def _harm(file: Path, harm: str) -> None:
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    if harm == "gone":
        file.unlink()
    else:
        file.write_bytes({"cut": bytes(whole[:5000]), "flipped": bytes(whole), "emptied": b""}[harm])


def test_nothing_whole_anywhere_is_none(profile: Profile, shipped: Path) -> None:
    shipped.write_bytes(shipped.read_bytes()[:-1])
    assert active_pack(profile) is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"active": 3}', '{"active": {"file": "../../x.pack"}}'])
def test_a_broken_switch_means_the_shipped_pack(profile: Profile, content: str) -> None:
    profile.library_folder.mkdir()
    (profile.library_folder / "active.json").write_text(content, "utf-8")
    assert _in_use(profile)[0] == "2026.11"


def test_a_damaged_file_is_not_installed_and_is_named(profile: Profile, newer: Path) -> None:
    install_pack(profile, newer)
    broken = newer.with_name("broken.pack")
    whole = bytearray(newer.read_bytes())
    whole[-10] ^= 4
    broken.write_bytes(whole)
    with pytest.raises(PackDamaged, match=r"broken\.pack"):
        install_pack(profile, broken)
    assert _in_use(profile) == ("2026.12", "")
    assert len(list(profile.library_folder.iterdir())) == 2


def test_a_missing_file_is_a_sentence(profile: Profile, tmp_path: Path) -> None:
    with pytest.raises(PackDamaged, match=r"none\.pack"):
        install_pack(profile, tmp_path / "none.pack")


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_full_disk_at_any_step_changes_nothing(
    profile: Profile, newer: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, failing, full)
        with pytest.raises(DiskFull, match="disk is full"):
            install_pack(profile, newer)
    assert list(profile.library_folder.iterdir()) == []
    assert _in_use(profile) == ("2026.11", "")


def test_a_stop_before_the_switch_leaves_the_former_in_use(
    profile: Profile, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(switch, "write_private", killed)
        with pytest.raises(KeyboardInterrupt):
            install_pack(profile, newer)
    assert _in_use(profile) == ("2026.11", "")
    install_pack(profile, newer)
    assert _in_use(profile) == ("2026.12", "")


def test_an_open_reader_goes_on_while_a_pack_is_replaced(profile: Profile, newer: Path) -> None:
    reader = active_pack(profile)
    assert reader is not None
    install_pack(profile, newer)
    assert reader.entry("mulch", "en").title == "Mulching with crop residues"
    reader.close()


def test_what_a_killed_install_left_behind_is_swept_by_a_later_one(profile: Profile, newer: Path) -> None:
    profile.library_folder.mkdir()
    left = profile.library_folder / ".staging-0011.pack"
    left.write_bytes(b"half a pack")
    os.utime(left, (1_700_000_000, 1_700_000_000))
    install_pack(profile, newer)
    assert not left.exists()


def test_installing_again_mends_a_spoilt_installed_file(profile: Profile, newer: Path) -> None:
    install_pack(profile, newer)
    (file,) = profile.library_folder.glob("*.pack")
    _harm(file, "flipped")
    install_pack(profile, newer)
    assert _in_use(profile) == ("2026.12", "")
