"""One profile on this computer: its folders, its settings, its keys.

A profile folder is 0700 and its files 0600. It holds `settings.toml`, `keys.json` (wrapped keys), `records.db`,
`library/` (installed packs) and `logs/`.
"""

from __future__ import annotations

import base64
import errno
import json
import os
import re
import secrets
import shutil
import stat
import sys
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, DiskFull, KeyMissing, ProfileFolderNotWritable

APP = "fourpermille"
KEYRING_SERVICE = "4 per 1000 Desktop"


@dataclass(frozen=True)
class Settings:
    """What a person chose. Kept in `settings.toml`; keys this version does not know stay in the file."""

    language: str = ""  # "" = the system's; else "en", "fr"
    role: str = "agent"  # agent | group | trainer | coordinator: only orders the rail
    country: str = ""  # ISO 3166 alpha-3, or free text
    district: str = ""
    theme: str = "light"  # light | dark | sunlight
    text_percent: int = 100  # 100 to 150
    hub_url: str = ""  # "" = work alone
    library_url: str = ""  # where newer libraries come from; "" = the hub
    sync_every_minutes: int = 15  # 0 = only when asked
    first_run_done: bool = False
    hints_seen: bool = False
    plot: str = ""  # id of the chosen plot, the context of the whole program
    unknown: Mapping[str, Any] = field(default_factory=dict, compare=False)


def default_folder() -> Path:
    """The profile folder when none is named: the environment, else the user's data folder."""
    named = os.environ.get("FOURPERMILLE_PROFILE")
    if named:
        return Path(named)
    from platformdirs import user_data_path  # here: 10 ms that `--profile` need not pay

    return user_data_path(APP, appauthor=False)


class Profile:
    """The folder of one person's data, made if absent."""

    def __init__(self, folder: Path | str | None = None) -> None:
        self.folder = Path(folder) if folder else default_folder()
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not any(self.folder.iterdir()):
                self.folder.chmod(0o700)  # an empty folder that was given becomes ours
            if not os.access(self.folder, os.W_OK | os.X_OK):
                raise PermissionError(self.folder)
        except OSError as error:
            raise ProfileFolderNotWritable(folder=self.folder) from error
        self.settings = _read_settings(self.settings_file)

    @property
    def settings_file(self) -> Path:
        return self.folder / "settings.toml"

    @property
    def database_file(self) -> Path:
        return self.folder / "records.db"

    @property
    def library_folder(self) -> Path:
        return self.folder / "library"

    @property
    def log_file(self) -> Path:
        return self.folder / "logs" / "fourpermille.log"

    @property
    def is_new(self) -> bool:
        return not self.database_file.exists()

    def change_settings(self, **changes: Any) -> Settings:
        """Write changed settings at once; the file is replaced whole, and what another window chose stays."""
        self.settings = replace(_read_settings(self.settings_file), **changes)
        with system_faults_as_sentences(self.folder):
            write_private(self.settings_file, _settings_text(self.settings).encode())
        return self.settings

    @cached_property
    def keys(self) -> Keys:
        return open_keys(self.folder, may_create=self.is_new)


@dataclass(frozen=True)
class Keys:
    """The two secrets of a profile, unwrapped: the database's raw key and the device's signing key (32 bytes each)."""

    database: bytes
    device: bytes
    kept_in: str  # "keyring" | "file": where the wrapping secret is


def open_keys(folder: Path, *, may_create: bool) -> Keys:
    """Unwrap the profile's keys; a new profile gets new ones."""
    wraps = folder / "keys.json"
    if not wraps.exists():
        if not may_create:
            raise KeyMissing(folder=folder)
        with system_faults_as_sentences(folder):
            _make_keys(folder, wraps)
    try:
        held = json.loads(wraps.read_bytes())
        secret = _secret_of(folder, held["kept_in"], held["id"])
        if secret is None:
            raise KeyMissing(folder=folder)
        return Keys(
            _unwrap(secret, held["database"], b"database", folder),
            _unwrap(secret, held["device"], b"device", folder),
            held["kept_in"],
        )
    except (ValueError, KeyError, TypeError, RecursionError, OSError) as error:  # damaged, or another account's
        raise KeyMissing(folder=folder) from error


def _make_keys(folder: Path, wraps: Path) -> None:
    """New keys, unless another program that started at the same moment was first: then its keys are ours."""
    secret, name = secrets.token_bytes(32), secrets.token_hex(8)
    kept_in = "keyring" if _put_in_keyring(name, secret) else "file"
    if kept_in == "file":
        write_private(folder / "secret.key", base64.b64encode(secret), may_replace=False)
        secret = _secret_of(folder, kept_in, name) or secret
    sealed = {
        "version": 1,
        "id": name,
        "kept_in": kept_in,
        "database": _wrap(secret, secrets.token_bytes(32), b"database"),
        "device": _wrap(secret, secrets.token_bytes(32), b"device"),
    }
    write_private(wraps, json.dumps(sealed, indent=1).encode(), may_replace=False)


def _wrap(secret: bytes, key: bytes, purpose: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    return base64.b64encode(nonce + AESGCM(secret).encrypt(nonce, key, purpose)).decode()


def _unwrap(secret: bytes, sealed: str, purpose: bytes, folder: Path) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = base64.b64decode(sealed)
    try:
        return AESGCM(secret).decrypt(raw[:12], raw[12:], purpose)
    except InvalidTag as error:
        raise KeyMissing(folder=folder) from error


def _put_in_keyring(name: str, secret: bytes) -> bool:
    """Try the system's keyring; a computer without one answers False and the secret goes to a 0600 file."""
    if os.environ.get("FOURPERMILLE_NO_KEYRING"):
        return False
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = base64.b64encode(secret).decode()
        keyring.set_password(KEYRING_SERVICE, name, kept)
        return keyring.get_password(KEYRING_SERVICE, name) == kept
    except (KeyringError, OSError, RuntimeError):
        return False


def _secret_of(folder: Path, kept_in: str, name: str) -> bytes | None:
    if kept_in == "file":
        path = folder / "secret.key"
        return base64.b64decode(path.read_bytes()) if path.exists() else None
    import keyring  # 50 to 100 ms: only where the secret is in a keyring
    from keyring.errors import KeyringError

    try:
        held = keyring.get_password(KEYRING_SERVICE, name)
    except (KeyringError, OSError, RuntimeError):
        return None
    return base64.b64decode(held) if held else None


def write_private(path: Path, content: bytes, *, may_replace: bool = True) -> None:
    """Write a file whole: temporary name, fsync, rename, fsync of the folder; mode 0600."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if may_replace:
            os.replace(temporary, path)
        else:
            put_in_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def put_in_place(temporary: Path, path: Path) -> bool:
    """Give a whole file its name, unless that name is taken; the temporary name may stay behind."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # a stick or a share without hard links
        if path.exists():
            return False
        os.replace(temporary, path)
    _sync_folder(path.parent)
    return True


def system_fault(error: OSError, folder: Path) -> AppError | None:
    """The sentence for what the system refused in a folder; None where it is a bug of ours."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(free_mb=free_mb(folder))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR):
        return ProfileFolderNotWritable(folder=folder)
    return None


@contextmanager
def system_faults_as_sentences(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        known = system_fault(error, folder)
        if known is None:
            raise
        raise known from error


def free_mb(folder: Path) -> int:
    return shutil.disk_usage(folder).free // 1_000_000


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _read_settings(path: Path) -> Settings:
    try:
        held = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        return Settings()  # a broken settings file costs the choices, never the records
    known = {f.name: type(f.default) for f in fields(Settings) if f.name != "unknown"}
    good: dict[str, Any] = {k: v for k, v in held.items() if k in known and type(v) is known[k]}
    return Settings(**good, unknown={k: v for k, v in held.items() if k not in known})


def _settings_text(settings: Settings) -> str:
    chosen = asdict(settings)
    kept = chosen.pop("unknown")
    return "".join(f"{_toml_key(key)} = {_toml(value)}\n" for key, value in {**chosen, **kept}.items())


def _toml_key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _toml(key)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml_key(k)} = {_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(v) for v in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)
