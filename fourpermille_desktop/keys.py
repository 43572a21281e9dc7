"""The two secrets of a profile, and what opens them: this computer's login, a passphrase, a recovery code.

`keys.json` holds the database's key and the device's key, wrapped by one secret (AES-GCM). That secret lies in the
system's keyring or in a 0600 file; in a sealed profile it lies nowhere, only wrapped by the passphrase. A recovery code
may wrap it too. The file of wraps says nothing by itself and travels with every backup.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import KeyMissing, PassphraseNeeded, PassphraseWrong, RecoveryCodeWrong, RecoveryNeeded
from fourpermille_desktop.passphrase import Stretch, fitting_stretch, stretched
from fourpermille_desktop.private_files import sync_folder, system_faults_as_sentences, write_private
from fourpermille_desktop.profile_lock import alone
from fourpermille_desktop.recovery_code import new_code, read_code

KEYRING_SERVICE = "4 per 1000 Desktop"
WRAPS = "keys.json"
SEALED, IN_FILE, IN_KEYRING = "passphrase", "file", "keyring"
Wraps = dict[str, Any]


@dataclass(frozen=True)
class Keys:
    """Unwrapped: the database's raw key and the device's signing key (32 bytes each)."""

    database: bytes = field(repr=False)
    device: bytes = field(repr=False)
    kept_in: str  # "keyring" | "file" | "passphrase": where the wrapping secret is
    secret: bytes = field(repr=False)  # wraps the two; needed again when what opens the profile changes


def open_keys(folder: Path, *, may_create: bool) -> Keys:
    """Unwrap the profile's keys; a new profile gets new ones, sealed where FOURPERMILLE_PASSPHRASE is given."""
    file = folder / WRAPS
    if not file.exists():
        if not may_create:
            raise KeyMissing(folder=folder)
        with system_faults_as_sentences(folder):
            _make_keys(folder, file)
    held = read_wraps(folder)
    if held["kept_in"] == SEALED:
        given = passphrase_given()
        if not given:
            raise PassphraseNeeded(folder=folder)
        return open_with_passphrase(folder, given)
    secret = _secret_of(folder, held["kept_in"], held["id"])
    if secret is None:
        raise _no_secret(folder, held)
    return unwrapped(folder, held, secret)


def passphrase_given() -> str:
    return os.environ.get("FOURPERMILLE_PASSPHRASE", "")


def is_sealed(folder: Path) -> bool:
    """Whether only a passphrase (or the recovery code) opens this profile."""
    return (folder / WRAPS).exists() and read_wraps(folder)["kept_in"] == SEALED


def has_recovery(folder: Path) -> bool:
    return (folder / WRAPS).exists() and "recovery" in read_wraps(folder)


def read_wraps(folder: Path) -> Wraps:
    """The file of wraps, its kinds checked; damaged is a sentence."""
    try:
        held = json.loads((folder / WRAPS).read_bytes())
        if any(type(held[name]) is not str for name in ("id", "kept_in", "database", "device")):
            raise ValueError("another kind of file")
        return dict(held)
    except (ValueError, KeyError, TypeError, RecursionError, OSError) as error:
        raise KeyMissing(folder=folder) from error


def open_with_passphrase(folder: Path, passphrase: str) -> Keys:
    """About half a second of work, on purpose."""
    held = read_wraps(folder)
    wrap = _part(folder, held, SEALED)
    secret = _unwrap(_from_passphrase(folder, wrap, passphrase), wrap["sealed"], b"passphrase")
    if secret is None:
        raise PassphraseWrong()
    _forget_secret(folder, held)  # what a crash between two steps of sealing may have left
    return unwrapped(folder, held, secret)


def open_with_recovery(folder: Path, code: str) -> Keys:
    held = read_wraps(folder)
    wrap = _part(folder, held, "recovery")
    secret = _unwrap(_from_code(folder, wrap, read_code(code)), wrap["sealed"], b"recovery")
    if secret is None:
        raise RecoveryCodeWrong()
    return unwrapped(folder, held, secret)


def open_on_this_computer(folder: Path, wraps_folder: Path) -> Keys | None:
    """The keys of wraps that lie elsewhere (with a backup), by what this profile's computer login holds."""
    held = read_wraps(wraps_folder)
    secret = _secret_of(folder, held["kept_in"], held["id"]) if held["kept_in"] != SEALED else None
    return unwrapped(wraps_folder, held, secret) if secret else None


def unwrapped(folder: Path, held: Wraps, secret: bytes) -> Keys:
    database, device = (_unwrap(secret, held[name], name.encode()) for name in ("database", "device"))
    if database is None or device is None:
        raise KeyMissing(folder=folder)
    return Keys(database, device, held["kept_in"], secret)


# --- changing what opens it; each step replaces the file of wraps whole ---


def seal(folder: Path, keys: Keys, passphrase: str) -> Keys:
    """From now on a passphrase opens the profile; also how it is changed. The computer's login opens it no more."""
    with alone(folder), system_faults_as_sentences(folder):
        held = read_wraps(folder)
        _write(folder, {**held, "version": 2, "kept_in": SEALED, SEALED: _sealed_by(passphrase, keys.secret)})
        _forget_secret(folder, held)
    return Keys(keys.database, keys.device, SEALED, keys.secret)


def unseal(folder: Path, keys: Keys) -> Keys:
    """The computer's login opens the profile again."""
    with alone(folder), system_faults_as_sentences(folder):
        held = read_wraps(folder)
        kept_in = _keep_secret(folder, held["id"], keys.secret)
        _write(folder, {**{name: held[name] for name in held if name != SEALED}, "kept_in": kept_in})
    return Keys(keys.database, keys.device, kept_in, keys.secret)


def add_recovery(folder: Path, keys: Keys, code: str = "") -> str:
    """A new code for the recovery page; one printed before opens nothing any more. A page may be made first."""
    code = code or new_code()
    salt = secrets.token_bytes(16)
    wrap = {"salt": _b64(salt)}
    with alone(folder), system_faults_as_sentences(folder):
        sealed = _wrap(_from_code(folder, wrap, code), keys.secret, b"recovery")
        _write(folder, {**read_wraps(folder), "version": 2, "recovery": {**wrap, "sealed": sealed}})
    return code


def adopt(folder: Path, wraps_folder: Path, keys: Keys) -> None:
    """Make a new profile's folder open with the wraps of a backup; a computer's login is told the secret anew."""
    with system_faults_as_sentences(folder):
        held = read_wraps(wraps_folder)
        if held["kept_in"] != SEALED:
            held["kept_in"] = _keep_secret(folder, held["id"], keys.secret)
        _write(folder, held)


def destroy(folder: Path) -> None:
    """Nothing opens the profile any more, on this computer or elsewhere."""
    held = read_wraps(folder)
    _forget_secret(folder, held)
    (folder / WRAPS).unlink()
    sync_folder(folder)


def _make_keys(folder: Path, file: Path) -> None:
    """New keys, unless another program that started at the same moment was first: then its keys are ours."""
    secret, name, passphrase = secrets.token_bytes(32), secrets.token_hex(8), passphrase_given()
    sealing = {SEALED: _sealed_by(passphrase, secret)} if passphrase else {}
    kept_in = SEALED if passphrase else IN_KEYRING if _put_in_keyring(name, secret) else IN_FILE
    if kept_in == IN_FILE:
        write_private(folder / "secret.key", _b64(secret).encode(), may_replace=False)
        secret = _secret_of(folder, kept_in, name) or secret
    made = {
        "version": 2 if passphrase else 1,
        "id": name,
        "kept_in": kept_in,
        "database": _wrap(secret, secrets.token_bytes(32), b"database"),
        "device": _wrap(secret, secrets.token_bytes(32), b"device"),
        **sealing,
    }
    write_private(file, _encoded(made), may_replace=False)


def _write(folder: Path, wraps: Wraps) -> None:
    write_private(folder / WRAPS, _encoded(wraps))


def _encoded(wraps: Wraps) -> bytes:
    return json.dumps(wraps, indent=1).encode()


def _part(folder: Path, held: Wraps, name: str) -> Mapping[str, Any]:
    part = held.get(name)
    if not isinstance(part, dict) or not all(isinstance(part.get(key), str) for key in ("salt", "sealed")):
        raise KeyMissing(folder=folder)
    return part


def _no_secret(folder: Path, held: Wraps) -> KeyMissing:
    return RecoveryNeeded(folder=folder) if "recovery" in held else KeyMissing(folder=folder)


# --- wrapping ---


def _sealed_by(passphrase: str, secret: bytes) -> Wraps:
    salt, how = secrets.token_bytes(16), fitting_stretch()
    sealed = _wrap(stretched(passphrase, salt, how), secret, b"passphrase")
    return {"salt": _b64(salt), "memory_kib": how.memory_kib, "passes": how.passes, "sealed": sealed}


def _from_passphrase(folder: Path, wrap: Mapping[str, Any], passphrase: str) -> bytes:
    try:
        how, salt = Stretch(int(wrap["memory_kib"]), int(wrap["passes"])), base64.b64decode(wrap["salt"])
        if not how.is_sane or len(salt) < 8:
            raise ValueError("settings that nobody chose")
    except (ValueError, KeyError, TypeError) as error:
        raise KeyMissing(folder=folder) from error
    return stretched(passphrase, salt, how)


def _from_code(folder: Path, wrap: Mapping[str, Any], code: str) -> bytes:
    """90 random bits need no stretching."""
    try:
        salt = base64.b64decode(wrap["salt"])
    except ValueError as error:
        raise KeyMissing(folder=folder) from error
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    kdf = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"4p1000 recovery 1")
    return kdf.derive(code.encode())


def _wrap(secret: bytes, key: bytes, purpose: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    return _b64(nonce + AESGCM(secret).encrypt(nonce, key, purpose))


def _unwrap(secret: bytes, sealed: str, purpose: bytes) -> bytes | None:
    """None where this secret does not open it, or it is damaged."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        raw = base64.b64decode(sealed)
        return AESGCM(secret).decrypt(raw[:12], raw[12:], purpose)
    except (InvalidTag, ValueError):
        return None


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


# --- where the secret of an unsealed profile lies ---


def _keep_secret(folder: Path, name: str, secret: bytes) -> str:
    if _put_in_keyring(name, secret):
        return IN_KEYRING
    write_private(folder / "secret.key", _b64(secret).encode())
    return IN_FILE


def _forget_secret(folder: Path, held: Wraps) -> None:
    (folder / "secret.key").unlink(missing_ok=True)
    if held["kept_in"] == IN_KEYRING:
        import keyring
        from keyring.errors import KeyringError

        with suppress(KeyringError, OSError, RuntimeError):
            keyring.delete_password(KEYRING_SERVICE, held["id"])


def _put_in_keyring(name: str, secret: bytes) -> bool:
    """Try the system's keyring; a computer without one answers False and the secret goes to a 0600 file."""
    if os.environ.get("FOURPERMILLE_NO_KEYRING"):
        return False
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = _b64(secret)
        keyring.set_password(KEYRING_SERVICE, name, kept)
        return keyring.get_password(KEYRING_SERVICE, name) == kept
    except (KeyringError, OSError, RuntimeError):
        return False


def _secret_of(folder: Path, kept_in: str, name: str) -> bytes | None:
    try:
        if kept_in == IN_FILE:
            path = folder / "secret.key"
            return base64.b64decode(path.read_bytes()) if path.exists() else None
        if kept_in != IN_KEYRING:
            return None
        import keyring  # 50 to 100 ms: only where the secret is in a keyring
        from keyring.errors import KeyringError

        try:
            held = keyring.get_password(KEYRING_SERVICE, name)
        except (KeyringError, OSError, RuntimeError):
            return None
        return base64.b64decode(held) if held else None
    except (ValueError, OSError):
        return None
