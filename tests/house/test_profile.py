"""A profile: its folder, its settings, its keys."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from fourpermille_desktop.errors import KeyMissing
from fourpermille_desktop.profile import Profile, Settings, open_keys


class Memory(keyring.backend.KeyringBackend):
    """A keyring at the edge of the world: the system's, held in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.delenv("FOURPERMILLE_NO_KEYRING", raising=False)
    made = Memory()
    monkeypatch.setattr("keyring.core._keyring_backend", made)
    return made


def test_settings_come_back_as_they_were_chosen(tmp_path: Path) -> None:
    chosen = Profile(tmp_path).change_settings(
        language="fr", district='Kaya "north"\\\n\x7f', text_percent=125, first_run_done=True
    )
    assert Profile(tmp_path).settings == chosen
    assert stat.S_IMODE((tmp_path / "settings.toml").stat().st_mode) == 0o600


def test_keys_this_version_does_not_know_stay_in_the_file(tmp_path: Path) -> None:
    text = (
        'theme = "sunlight"\nnew_thing = [1, "b"]\n"a key" = 2026-11-23\n[table]\nx = 1.5\n[table."in it"]\ny = true\n'
    )
    (tmp_path / "settings.toml").write_text(text)
    profile = Profile(tmp_path)
    assert profile.settings.theme == "sunlight"
    profile.change_settings(theme="dark")
    before, after = tomllib.loads(text), tomllib.loads((tmp_path / "settings.toml").read_text())
    assert {**before, "theme": "dark"}.items() <= after.items()


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme = 3\ntext_percent = true\n"])
def test_a_broken_settings_file_costs_the_choices_only(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    profile = Profile(tmp_path)
    assert profile.settings == Settings()
    profile.change_settings(language="fr")
    assert Profile(tmp_path).settings.language == "fr"


def test_two_windows_do_not_undo_each_others_choices(tmp_path: Path) -> None:
    one, other = Profile(tmp_path), Profile(tmp_path)
    one.change_settings(language="fr")
    other.change_settings(theme="dark")
    assert (Profile(tmp_path).settings.language, Profile(tmp_path).settings.theme) == ("fr", "dark")


def test_the_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir(mode=0o755)
    for name in ("empty", "a/b/new"):
        assert stat.S_IMODE(Profile(tmp_path / name).folder.stat().st_mode) == 0o700


def test_a_folder_that_holds_other_things_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "used").mkdir(mode=0o755)
    (tmp_path / "used" / "photo.jpg").touch()
    assert stat.S_IMODE(Profile(tmp_path / "used").folder.stat().st_mode) == 0o755


def test_keys_are_wrapped_by_a_secret_in_the_keyring(tmp_path: Path, memory: Memory) -> None:
    made = Profile(tmp_path).keys
    assert made.kept_in == "keyring" and len(memory.held) == 1
    assert not (tmp_path / "secret.key").exists()
    wraps = (tmp_path / "keys.json").read_bytes()
    assert made.database.hex().encode() not in wraps and made.database not in wraps
    assert Profile(tmp_path).keys == made


def test_a_keyring_that_is_locked_or_has_lost_the_secret_loses_nothing(tmp_path: Path, memory: Memory) -> None:
    made = Profile(tmp_path).keys
    memory.is_locked = True
    with pytest.raises(KeyMissing):
        _ = Profile(tmp_path).keys
    memory.is_locked = False
    assert Profile(tmp_path).keys == made
    memory.held.clear()
    with pytest.raises(KeyMissing):
        _ = Profile(tmp_path).keys


def test_without_a_keyring_the_secret_is_a_file_for_the_owner_only(tmp_path: Path, memory: Memory) -> None:
    memory.is_locked = True
    made = Profile(tmp_path).keys
    assert made.kept_in == "file"
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert Profile(tmp_path).keys == made


def test_keys_are_never_made_anew_beside_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    (tmp_path / "records.db").write_bytes(b"records of somebody")
    with pytest.raises(KeyMissing):
        _ = Profile(tmp_path).keys
    assert not (tmp_path / "keys.json").exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"kept_in": "file"}'])
def test_a_damaged_file_of_keys_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    _ = Profile(tmp_path).keys
    (tmp_path / "keys.json").write_bytes(damage)
    with pytest.raises(KeyMissing):
        open_keys(tmp_path, may_create=True)
    assert (tmp_path / "keys.json").read_bytes() == damage
