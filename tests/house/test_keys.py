"""What opens a profile: this computer's login, a passphrase, the code of the recovery page."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fourpermille_desktop import keys, passphrase, recovery_code
from fourpermille_desktop.errors import (
    KeyMissing,
    PassphraseNeeded,
    PassphraseWrong,
    ProfileInUse,
    RecoveryCodeMistyped,
    RecoveryCodeWrong,
    RecoveryNeeded,
)
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.profile_lock import alone, share
from tests.house.test_profile import Memory, memory

__all__ = ["memory"]
WORDS = "four words for testing"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    monkeypatch.delenv("FOURPERMILLE_PASSPHRASE", raising=False)


def private_words(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_a_passphrase_in_the_environment_seals_a_new_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_PASSPHRASE", WORDS)
    made = Profile(tmp_path).keys
    assert made.kept_in == "passphrase" and Profile(tmp_path).keys == made
    assert not (tmp_path / "secret.key").exists() and WORDS.encode() not in private_words(tmp_path)
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600
    monkeypatch.setenv("FOURPERMILLE_PASSPHRASE", "other words for testing")
    with pytest.raises(PassphraseWrong):
        _ = Profile(tmp_path).keys
    monkeypatch.delenv("FOURPERMILLE_PASSPHRASE")
    assert Profile(tmp_path).is_locked
    with pytest.raises(PassphraseNeeded):
        _ = Profile(tmp_path).keys


def test_sealing_takes_the_secret_away_from_the_computers_login(tmp_path: Path, memory: Memory) -> None:
    for kept_in in ("keyring", "file"):
        memory.is_locked = kept_in == "file"
        folder = tmp_path / kept_in
        made = Profile(folder).keys
        assert made.kept_in == kept_in
        keys.seal(folder, made, WORDS)
        assert not memory.held and not (folder / "secret.key").exists()
        opened = Profile(folder)
        opened.unlock(WORDS)
        assert (opened.keys.database, opened.keys.device) == (made.database, made.device)


def test_taking_the_passphrase_away_gives_the_profile_back_to_the_login(tmp_path: Path) -> None:
    made = keys.seal(tmp_path, Profile(tmp_path).keys, WORDS)
    assert keys.unseal(tmp_path, made).kept_in == "file"
    assert not Profile(tmp_path).is_locked and Profile(tmp_path).keys.database == made.database
    with pytest.raises(KeyMissing):
        keys.open_with_passphrase(tmp_path, WORDS)


def test_a_changed_passphrase_opens_and_the_former_one_does_not(tmp_path: Path) -> None:
    made = keys.seal(tmp_path, Profile(tmp_path).keys, WORDS)
    keys.seal(tmp_path, made, "words that came later")
    assert keys.open_with_passphrase(tmp_path, "words that came later") == made
    with pytest.raises(PassphraseWrong):
        keys.open_with_passphrase(tmp_path, WORDS)


def test_a_crash_between_the_two_steps_of_sealing_leaves_a_profile_that_opens(tmp_path: Path) -> None:
    made = Profile(tmp_path).keys
    secret = (tmp_path / "secret.key").read_bytes()
    keys.seal(tmp_path, made, WORDS)
    (tmp_path / "secret.key").write_bytes(secret)  # the wraps were written, the secret not yet taken away
    assert keys.open_with_passphrase(tmp_path, WORDS).database == made.database
    assert not (tmp_path / "secret.key").exists()


def test_the_same_words_typed_on_another_keyboard_open(tmp_path: Path) -> None:
    made = keys.seal(tmp_path, Profile(tmp_path).keys, "une été très chaude")
    again = "une  e\u0301te\u0301 tre\u0300s chaude "
    assert keys.open_with_passphrase(tmp_path, again) == made


def test_the_recovery_code_opens_a_sealed_profile_and_only_the_newest_page_does(tmp_path: Path) -> None:
    made = Profile(tmp_path).keys
    first = keys.add_recovery(tmp_path, made)
    keys.seal(tmp_path, made, WORDS)
    assert keys.open_with_recovery(tmp_path, first).database == made.database
    second = keys.add_recovery(tmp_path, made)
    assert keys.open_with_recovery(tmp_path, second.lower()).device == made.device
    with pytest.raises(RecoveryCodeWrong):
        keys.open_with_recovery(tmp_path, first)
    assert second.encode() not in private_words(tmp_path)


def test_a_login_that_lost_the_secret_says_that_the_recovery_page_helps(tmp_path: Path) -> None:
    made = Profile(tmp_path).keys
    (tmp_path / "secret.key").rename(tmp_path / "gone")
    with pytest.raises(KeyMissing) as without:
        _ = Profile(tmp_path).keys
    assert not isinstance(without.value, RecoveryNeeded)
    (tmp_path / "gone").rename(tmp_path / "secret.key")
    keys.add_recovery(tmp_path, made)
    (tmp_path / "secret.key").unlink()
    with pytest.raises(RecoveryNeeded, match="recovery page"):
        _ = Profile(tmp_path).keys


@pytest.mark.parametrize(
    "change",
    [
        {"memory_kib": 10**9},
        {"passes": 10**6},
        {"passes": -1},
        {"memory_kib": "much"},
        {"salt": ""},
        {"salt": "Ã"},
        {"sealed": 7},
    ],
)
def test_wraps_that_ask_for_all_the_memory_or_are_damaged_are_refused_at_once(
    tmp_path: Path, change: dict[str, object]
) -> None:
    keys.seal(tmp_path, Profile(tmp_path).keys, WORDS)
    held = json.loads((tmp_path / "keys.json").read_bytes())
    held["passphrase"] |= change
    (tmp_path / "keys.json").write_text(json.dumps(held))
    begun = time.monotonic()
    with pytest.raises((KeyMissing, PassphraseWrong)):
        keys.open_with_passphrase(tmp_path, WORDS)
    assert time.monotonic() - begun < 5


def test_stretching_takes_64_mb_where_the_computer_can_and_never_a_second(tmp_path: Path) -> None:
    how = passphrase.fitting_stretch()
    assert how.is_sane and how.memory_kib >= passphrase.LEAST_MEMORY_KIB and how.passes * how.memory_kib >= 38_912
    keys.seal(tmp_path, Profile(tmp_path).keys, WORDS)
    begun = time.monotonic()
    keys.open_with_passphrase(tmp_path, WORDS)
    assert time.monotonic() - begun < 1.5  # a second, and half a one for what else this computer does now


def test_weak_passphrases_are_told_apart_from_those_that_hold() -> None:
    assert all(
        passphrase.is_weak(word) for word in ("", "maize", "12345678901", "aaaaaaaaaaaaaaaa", "red soil here"[:11])
    )
    assert not any(passphrase.is_weak(word) for word in ("ox in a pit", "grey-goat-old-hut", "rain on the hill"))
    made = {passphrase.suggested() for _ in range(200)}
    assert len(made) == 200 and not any(passphrase.is_weak(words) for words in made)
    assert all(len(words.split("-")) == 4 and words.isascii() and words.islower() for words in made)


# --- the code ---


@given(st.integers(0, 23), st.sampled_from(recovery_code.LETTERS))
def test_one_wrong_letter_is_named_by_its_group(at: int, letter: str) -> None:
    plain = recovery_code.new_code().replace("-", "")
    wrong = plain[:at] + letter + plain[at + 1 :]
    if letter == plain[at]:
        assert recovery_code.read_code(wrong).replace("-", "") == plain
    else:
        with pytest.raises(RecoveryCodeMistyped, match=f"Group {at // 4 + 1} "):
            recovery_code.read_code(wrong)


@given(st.integers(0, 22))
def test_two_swapped_letters_are_noticed(at: int) -> None:
    plain = recovery_code.new_code().replace("-", "")
    swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
    if swapped != plain:
        with pytest.raises(RecoveryCodeMistyped):
            recovery_code.read_code(swapped)


def test_letters_that_look_alike_are_read_as_they_were_printed() -> None:
    code = next(c for c in iter(recovery_code.new_code, None) if "1" in c and "0" in c)
    assert recovery_code.read_code(code.replace("1", "l").replace("0", "o").replace("-", " ")) == code


@pytest.mark.parametrize("typed", ["", "7", "ABCD-EFGH", "-" * 30])
def test_a_code_that_is_not_whole_says_which_group_is_missing(typed: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.read_code(typed)
    whole = recovery_code.new_code()
    with pytest.raises(RecoveryCodeMistyped, match="Group 6 "):
        recovery_code.read_code(whole[:-5])
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.read_code(whole + "-" + whole[:4])


# --- profile.lock ---

OTHER = """
import sys
from pathlib import Path
from fourpermille_desktop.errors import ProfileInUse
from fourpermille_desktop.profile_lock import alone, share
try:
    if sys.argv[2] == "share":
        share(Path(sys.argv[1]), wait_s=0)
    else:
        with alone(Path(sys.argv[1])):
            pass
    print("taken")
except ProfileInUse:
    print("in use")
"""


def other_process(folder: Path, how: str) -> str:
    done = subprocess.run([sys.executable, "-c", OTHER, str(folder), how], capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


def test_many_may_share_a_profile_and_one_may_have_it_alone(tmp_path: Path) -> None:
    mine, again = share(tmp_path), share(tmp_path)
    assert (other_process(tmp_path, "share"), other_process(tmp_path, "alone")) == ("taken", "in use")
    with alone(tmp_path):  # the parts of this process are no others
        assert other_process(tmp_path, "share") == "in use"
        again.release()
    assert (other_process(tmp_path, "share"), other_process(tmp_path, "alone")) == ("taken", "in use")
    mine.release()
    mine.release()
    assert other_process(tmp_path, "alone") == "taken"
    with alone(tmp_path):
        inner = share(tmp_path)
        inner.release()
        assert other_process(tmp_path, "share") == "in use"
    assert stat.S_IMODE((tmp_path / "profile.lock").stat().st_mode) == 0o600


def test_what_is_refused_leaves_the_lock_as_it_was(tmp_path: Path) -> None:
    code = OTHER.replace("wait_s=0)", "wait_s=0); print('open', flush=True); sys.stdin.read()")
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path), "share"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None and other.stdout.readline() == "open\n"
    mine = share(tmp_path)
    with pytest.raises(ProfileInUse), alone(tmp_path):
        raise AssertionError("never alone")
    assert other_process(tmp_path, "share") == "taken"
    other.communicate("")
    assert other_process(tmp_path, "alone") == "in use", "still shared by this one"
    mine.release()
