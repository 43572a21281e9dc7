"""One profile on this computer: its folders, its settings, its keys.

A profile folder is 0700 and its files 0600. It holds `settings.toml`, `keys.json` (wrapped keys), `records.db`,
`library/` (installed packs), `backups/` and `logs/`.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from fourpermille_desktop import keys as keys_
from fourpermille_desktop.errors import ProfileFolderNotWritable
from fourpermille_desktop.keys import Keys, open_keys
from fourpermille_desktop.private_files import (
    free_mb,
    put_in_place,
    system_fault,
    system_faults_as_sentences,
    write_private,
)

__all__ = [
    "Keys",
    "Profile",
    "Settings",
    "free_mb",
    "open_keys",
    "put_in_place",
    "system_fault",
    "system_faults_as_sentences",
    "write_private",
]
APP = "fourpermille"


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
    data_light: bool = False  # photos only as far as `photo_mb` goes; records are always sent
    photo_mb: int = 20  # in one sync, while `data_light`
    photo_edge_px: int = 1600  # new photos are made small: their long edge
    photo_quality: int = 75  # and how much of what is seen they keep (JPEG, 30 to 95)
    cost_per_mb: str = ""  # "25 FCFA"; "" = not told
    first_run_done: bool = False
    hints_seen: bool = False
    plot: str = ""  # id of the chosen plot, the context of the whole program
    name: str = ""  # what the list of profiles of this computer shows; "" = the folder's name
    backup_folder: str = ""  # a second place for copies, on a stick or a share; "" = beside the records only
    backup_minutes: int = 30  # 0 = no copies by the clock
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
    def backups_folder(self) -> Path:
        return self.folder / "backups"

    @property
    def log_file(self) -> Path:
        return self.folder / "logs" / "fourpermille.log"

    @property
    def leaving_mark(self) -> Path:
        """There while the profile is being emptied."""
        return self.folder / "leaving"

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

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase has to be asked before the records can be read."""
        return "keys" not in self.__dict__ and keys_.is_sealed(self.folder) and not keys_.passphrase_given()

    def unlock(self, passphrase: str) -> None:
        self.use_keys(keys_.open_with_passphrase(self.folder, passphrase))

    def unlock_by_recovery(self, code: str) -> None:
        self.use_keys(keys_.open_with_recovery(self.folder, code))

    def use_keys(self, keys: Keys) -> None:
        """What opens the profile was changed while it is open."""
        self.__dict__["keys"] = keys

    def forget_keys(self) -> None:
        """The profile was emptied: the next who asks gets new ones."""
        self.__dict__.pop("keys", None)


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
