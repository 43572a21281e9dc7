"""Copies a whole hub into one file, and back into an empty hub, on either kind of database.

The file is one zstd stream of JSON lines: what it is, every row of every table as of one moment, every photo, and last
a line with the SHA-256 of all lines before it, so that a file cut short or changed is never taken for a whole one. The
lines do not depend on the database: a hub that outgrows SQLite moves to PostgreSQL with a backup and a restore.
Version 1 held no photos; it is read for ever.

The file holds what the hub holds, its keys too: it is readable by its owner only, and belongs in a safe place.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
import zstandard

from fourpermille_desktop.errors import BackupFromNewerHub, FileNotWritable, HubBackupDamaged, HubNotEmpty
from fourpermille_desktop.hub import erasing
from fourpermille_desktop.hub.backup_photos import Arriving, Leaving, Photo, read_photo
from fourpermille_desktop.hub.store import Store, metadata, node

FORMAT, VERSION = "4p1000 hub backup", 2
WITHOUT_PHOTOS = 1
PHOTOS = "photos"  # the folder beside the database
ROWS_AT_ONCE = 500
LONGEST_LINE = 32_000_000


@dataclass(frozen=True)
class Copied:
    """What a backup or a restore moved."""

    hub: bytes
    rows: int
    size: int  # bytes of the file
    photos: int = 0
    photo_bytes: int = 0
    spoilt: int = 0  # photos left out: they were no more what their name says


def back_up(store: Store, file: Path) -> Copied:
    """Write the file whole or not at all; a file of that name is not touched."""
    partial = file.with_name(file.name + ".partial")
    try:
        if file.exists():
            raise FileNotWritable(file=file, reason="a file of that name is there already")
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            photos = Leaving(store.folder / PHOTOS)
            rows = _written(store, photos, out)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(file)
        size = file.stat().st_size
        return Copied(store.id, rows, size, photos.photos, photos.photo_bytes, photos.spoilt)
    except OSError as error:
        raise FileNotWritable(file=file, reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            partial.unlink()


def _written(store: Store, photos: Leaving, out: IO[bytes]) -> int:
    """Photos are listed after the rows were read: what the rows name is among them."""
    packer = zstandard.ZstdCompressor(level=6, write_checksum=True)
    with packer.stream_writer(out, closefd=False) as packed:
        digest, rows = hashlib.sha256(), -1  # the first line is no row
        with store.reading() as conn:
            for line in _lines(store, conn):
                digest.update(line)
                packed.write(line)
                rows += 1
        for line in map(_line, photos):
            digest.update(line)
            packed.write(line)
        packed.write(_line({"rows": rows, "photos": photos.photos, "sha256": digest.hexdigest()}))
        return rows


def _lines(store: Store, conn: sa.Connection) -> Iterator[bytes]:
    """What it is, then `[table, value, …]` for every row; the connection sees one moment only."""
    kept = [table for table in metadata.sorted_tables if not table.info.get("derived")]
    tables = {table.name: list(table.c.keys()) for table in kept}
    made = time.time_ns() // 1_000_000
    hub = base64.b64encode(store.id).decode()
    yield _line({"format": FORMAT, "version": VERSION, "hub": hub, "made": made, "tables": tables})
    for table in kept:
        asked = sa.select(table).order_by(*table.primary_key.columns)
        for row in conn.execution_options(yield_per=ROWS_AT_ONCE).execute(asked):
            yield _line([table.name, *map(_plain, row)])


def _line(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def _plain(value: Any) -> Any:
    return {"b": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


# --- back ---


def restore(store: Store, file: Path) -> Copied:
    """Fill an empty hub; the file is checked to its end before anything is written, and it is all or nothing.

    The hub is then the one that was backed up, as of that moment: laptops that know a later one see another feed hash,
    compare their vectors and send again what it lacks.
    """
    with _Backup(file) as checked:
        rows = sum(1 for _row in checked.rows())
        columns = checked.columns
    with Arriving(store.folder / PHOTOS) as photos, store.writing() as conn, _Backup(file) as read:
        _refuse_unless_empty(conn)
        conn.execute(node.delete())
        for name, batch in _batches(read.rows(photos.keep)):
            made = [dict(zip(columns[name], row, strict=True)) for row in batch]
            try:
                conn.execute(metadata.tables[name].insert(), made)
            except sa.exc.StatementError as error:
                if isinstance(error, sa.exc.OperationalError):  # the disk, or the database's server
                    raise
                raise HubBackupDamaged(file=file, reason="a row does not fit its table") from error
        erasing.catch_up(conn)  # an older hub may have kept redactions without knowing them
        hub = conn.scalar(sa.select(node.c.id))
    store.id = bytes(hub or b"")
    return Copied(store.id, rows, file.stat().st_size, photos.photos, photos.photo_bytes)


def _refuse_unless_empty(conn: sa.Connection) -> None:
    for table in metadata.sorted_tables:
        if table is not node and conn.scalar(sa.select(sa.literal(1)).select_from(table).limit(1)):
            raise HubNotEmpty()


def _batches(rows: Iterator[list[Any]]) -> Iterator[tuple[str, list[list[Any]]]]:
    """Rows of one table that stand together, so many at a time."""
    name = ""
    batch: list[list[Any]] = []
    for table, *row in rows:
        if batch and (table != name or len(batch) == ROWS_AT_ONCE):
            yield name, batch
            batch = []
        name = table
        batch.append(row)
    if batch:
        yield name, batch


def _are_names(lists: Iterable[Any]) -> bool:
    return all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in lists)


@dataclass
class _Backup:
    """A backup that is read line by line and checked at its end."""

    file: Path
    columns: dict[str, list[str]] = field(default_factory=dict)
    version: int = VERSION

    def __enter__(self) -> _Backup:
        try:
            self._raw = self.file.open("rb")
        except OSError as error:
            raise self._damaged(error.strerror or str(error)) from error
        self._stream = zstandard.ZstdDecompressor().stream_reader(self._raw)
        self._rest = b""
        return self

    def __exit__(self, *_: object) -> None:
        self._raw.close()

    def rows(self, keep: Callable[[Photo], None] = lambda _photo: None) -> Iterator[list[Any]]:
        """[table, value, …] for every row, and each photo to `keep`; what is wrong with the file is an error at the
        latest at its end."""
        digest, count, photos, last = hashlib.sha256(), -1, 0, None
        for line in self._all_lines():
            value = self._parsed(line)
            if isinstance(value, dict) and "sha256" in value:
                last = value
                continue
            if last is not None:
                raise self._damaged("something follows its end")
            digest.update(line)
            if count >= 0 and self.version > WITHOUT_PHOTOS and isinstance(value, dict):
                keep(self._photo(value))
                photos += 1
                continue
            count += 1
            if count == 0:
                self._begin(value)
                continue
            yield self._row(value)
        counted = {"rows": count} if self.version == WITHOUT_PHOTOS else {"rows": count, "photos": photos}
        if last != {**counted, "sha256": digest.hexdigest()}:
            raise self._damaged("it is cut short or was changed")

    def _all_lines(self) -> Iterator[bytes]:
        while True:
            try:
                piece = self._stream.read(1 << 18)
            except (zstandard.ZstdError, OSError) as error:
                raise self._damaged("it cannot be unpacked") from error
            *lines, self._rest = (self._rest + piece).split(b"\n")
            yield from (line + b"\n" for line in lines)
            if len(self._rest) > LONGEST_LINE or (not piece and self._rest):
                raise self._damaged("it is cut short")
            if not piece:
                return

    def _parsed(self, line: bytes) -> Any:
        try:
            return json.loads(line)
        except (ValueError, RecursionError) as error:
            raise self._damaged("a line cannot be read") from error

    def _begin(self, value: Any) -> None:
        if not isinstance(value, dict) or value.get("format") != FORMAT:
            raise self._damaged("it is not the backup of a hub")
        columns, version = value.get("tables"), value.get("version")
        if not isinstance(columns, dict) or not isinstance(version, int) or not _are_names(columns.values()):
            raise self._damaged("its first line cannot be read")
        self.columns, self.version = columns, version
        known = {name: set(table.c.keys()) for name, table in metadata.tables.items()}
        is_ours = all(set(held) <= known.get(name, set()) for name, held in self.columns.items())
        if self.version not in (WITHOUT_PHOTOS, VERSION) or not is_ours:
            raise BackupFromNewerHub(file=self.file)

    def _photo(self, value: dict[str, Any]) -> Photo:
        photo = read_photo(value)
        if photo is None:
            raise self._damaged("a photo is not whole")
        return photo

    def _row(self, value: Any) -> list[Any]:
        is_row = isinstance(value, list) and value and len(value) == 1 + len(self.columns.get(str(value[0]), value))
        if not is_row:
            raise self._damaged("a row is not whole")
        try:
            return [base64.b64decode(one["b"], validate=True) if isinstance(one, dict) else one for one in value]
        except (KeyError, TypeError, ValueError) as error:
            raise self._damaged("a row is not whole") from error

    def _damaged(self, reason: str) -> HubBackupDamaged:
        return HubBackupDamaged(file=self.file, reason=reason)
