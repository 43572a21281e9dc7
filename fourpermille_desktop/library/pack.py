"""One library pack: a read-only SQLite file, checked when opened, read by any thread."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import struct
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from fourpermille_desktop.errors import AppError, EntryUnknown, PackDamaged
from fourpermille_desktop.library import lists
from fourpermille_desktop.library.countries import COLUMNS, Country, country_from
from fourpermille_desktop.library.entry import (
    Card,
    Entry,
    FacetCount,
    PackInfo,
    Question,
    Score,
    Step,
    evidence_from,
    with_figures,
)
from fourpermille_desktop.library.schema import APPLICATION_ID, FORMAT, SEAL_MARK, SEAL_ROOM, table_names
from fourpermille_desktop.library.words import fold

SMALL_BYTES = 16 * 1024 * 1024  # up to here the whole file is hashed at each open (some ms); above, only by verify()
_NONE_CHOSEN: Mapping[str, Sequence[str]] = {}


class Pack:
    """An open pack. Every thread gets its own connection; the file never changes under it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problem: AppError | None = None  # why a better pack was passed over, for the page to say
        self._mine = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        check_header(file)
        try:
            self._check_tables()
            self.info, self.name_languages = self._read_info()
            if file.stat().st_size <= SMALL_BYTES:
                self.verify()
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, file: Path) -> Pack:
        """Open a pack after the checks of its header, size, tables and (up to 4 MiB) its hash; else PackDamaged."""
        return cls(Path(file))

    def verify(self) -> None:
        """Read every byte against the hash the pack was sealed with."""
        written, found = read_seal(self.file)
        if written != found:
            raise PackDamaged(file=self.file, reason="its content is not what was sealed")

    def entry(self, slug: str, lang: str) -> Entry:
        """A whole entry, in `lang` or the next best language."""
        rows = self.rows("select id, kind, names, facts, picture from entry where slug = ?", (slug,))
        if not rows:
            raise EntryUnknown(slug=slug)
        number, kind, names, facts, picture = rows[0]
        wanted = self.best_language(lang)
        title, summary, spoken, summary_lang = self._heading(number, wanted)
        if summary_lang != wanted:  # name and summary are in the language of the text, like all the rest
            title, summary, _, summary_lang = self._heading(number, spoken)
        (written,) = self.rows("select sections from text where entry=? and lang=?", (number, spoken))[0]
        found = self.rows("select facts from evidence where entry=? order by position", (number,))
        evidence = [self.json(row) for (row,) in found]
        return Entry(
            kind=kind,
            slug=slug,
            lang=spoken,
            summary_lang=summary_lang,
            title=title,
            summary=summary,
            names=self.json(names),
            facts=self.json(facts),
            picture=picture,
            evidence=tuple(evidence_from(row, spoken, self.info.languages[0]) for row in evidence),
            **_sections(with_figures(self.json(written), evidence, spoken)),
        )

    def _heading(self, number: int, lang: str) -> tuple[str, str, str, str]:
        wanted = "select title, summary, spoken, summary_lang from heading where entry=? and lang=?"
        title, summary, spoken, summary_lang = self.rows(wanted, (number, lang))[0]
        return title, summary, spoken, summary_lang

    def cards(
        self,
        kind: str,
        lang: str,
        *,
        chosen: Mapping[str, Sequence[str]] = _NONE_CHOSEN,
        text: str = "",
        sort: str = "name",
        limit: int = 200,
        offset: int = 0,
    ) -> list[Card]:
        """A page of a list: any of the values chosen in one filter, all filters, all words of `text`."""
        wanted = lists.Wanted(kind, self.best_language(lang), chosen, text)
        return lists.cards(self, wanted, sort=sort, limit=limit, offset=offset)

    def facets(
        self, kind: str, lang: str, *, chosen: Mapping[str, Sequence[str]] = _NONE_CHOSEN, text: str = ""
    ) -> dict[str, list[FacetCount]]:
        """Every filter of a kind with its values; a count follows the other filters, a value with 0 is kept."""
        return lists.facets(self, lists.Wanted(kind, self.best_language(lang), chosen, text))

    def count(self, kind: str, lang: str, *, chosen: Mapping[str, Sequence[str]] = _NONE_CHOSEN, text: str = "") -> int:
        """How many entries `cards` would give without a limit."""
        return lists.count(self, lists.Wanted(kind, self.best_language(lang), chosen, text))

    def gives_back(
        self, kind: str, lang: str, *, chosen: Mapping[str, Sequence[str]] = _NONE_CHOSEN, text: str = ""
    ) -> list[lists.GivenBack]:
        """For an empty list: what each filter in use gives back when it is taken off, or two together."""
        return lists.gives_back(self, lists.Wanted(kind, self.best_language(lang), chosen, text))

    def countries(self, lang: str) -> list[Country]:
        """Every country, by its name in the language as a reader looks for it (accents count for nothing)."""
        rows = self.rows(f"select {COLUMNS} from country")
        found = [country_from(row[:-1], self.json(row[-1])) for row in rows]
        return sorted(found, key=lambda country: (fold(country.name(lang)), country.code))

    def country(self, code: str) -> Country | None:
        """One country by its alpha-3 code; None where the pack does not know it."""
        rows = self.rows(f"select {COLUMNS} from country where code = ?", (code,))
        return country_from(rows[0][:-1], self.json(rows[0][-1])) if rows else None

    def picture(self, name: str) -> bytes | None:
        rows = self.rows("select svg from picture where name = ?", (name,))
        return bytes(rows[0][0]) if rows else None

    def best_language(self, lang: str) -> str:
        """`lang` if the pack has it ("fr-CA" counts as "fr"), else the pack's first language."""
        plain = lang.replace("_", "-").split("-")[0].lower()
        return plain if plain in self.info.languages else self.info.languages[0]

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Ask the pack; whatever SQLite finds wrong with the file is PackDamaged."""
        try:
            return self.connection().execute(sql, values).fetchall()
        except UnicodeEncodeError:  # half letters from a command line: no pack holds them
            return []
        except sqlite3.DatabaseError as error:
            raise PackDamaged(file=self.file, reason=str(error)) from error

    def json(self, text: str) -> Any:
        try:
            return json.loads(text)
        except (ValueError, TypeError) as error:
            raise PackDamaged(file=self.file, reason="a text in it cannot be read") from error

    def connection(self) -> sqlite3.Connection:
        """This thread's own connection."""
        held: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if held is None:
            held = self._mine.connection = _connect(self.file)
            with self._lock:
                self._all.append(held)
        return held

    def become(self, other: Pack) -> None:
        """Read another pack from now on, for all who hold this one; a reader in the middle of the old one finishes."""
        self.file, self.info, self.name_languages = other.file, other.info, other.name_languages
        self.problem = other.problem
        self._mine = threading.local()  # the old connections stay open until `close`
        other.close()

    def close(self) -> None:
        """Close the connections of all threads; a file on Windows can then be removed."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._mine = threading.local()

    def _check_tables(self) -> None:
        found = {(kind, name) for kind, name in self.rows("select type, name from sqlite_master where type<>'index'")}
        if found != {("table", name) for name in table_names()}:
            raise PackDamaged(file=self.file, reason="its tables are not those of a library")

    def _read_info(self) -> tuple[PackInfo, tuple[str, ...]]:
        """What the pack says of itself, and the languages of the names in it (more than it has texts in)."""
        held = dict(self.rows("select key, value from meta"))
        try:
            info = PackInfo(
                pack=held["pack"],
                version=held["version"],
                issued=held["issued"],
                languages=tuple(_some_languages(held["languages"])),
                licence=held["licence"],
                counts={str(kind): int(n) for kind, n in json.loads(held["counts"]).items()},
                sha256=held["seal"].removeprefix(SEAL_MARK.decode()),
                missing={str(lang): tuple(slugs) for lang, slugs in json.loads(held["missing"]).items()},
                waiting=tuple(json.loads(held["waiting"])),
                extends=held.get("extends", ""),
            )
            return info, tuple(_some_languages(held["name_languages"]))
        except (KeyError, ValueError, AttributeError, TypeError) as error:
            raise PackDamaged(file=self.file, reason="it does not say what it is") from error


def check_header(file: Path) -> None:
    """Cheap proofs that this is a pack of our format and has its full length."""
    try:
        with file.open("rb") as pack:
            head = pack.read(100)
            size = pack.seek(0, 2)
    except OSError as error:
        raise PackDamaged(file=file, reason=error.strerror or "it cannot be read") from error
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise PackDamaged(file=file, reason="it is not a library")
    page_bytes, pages = struct.unpack(">H", head[16:18])[0], struct.unpack(">I", head[28:32])[0]
    version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != APPLICATION_ID:
        raise PackDamaged(file=file, reason="it is not a library")
    if version != FORMAT:
        raise PackDamaged(file=file, reason=f"its format is {version}, this program reads format {FORMAT}")
    if size != page_bytes * pages:
        raise PackDamaged(file=file, reason=f"it has {size} bytes where {page_bytes * pages} belong")


def read_seal(file: Path) -> tuple[str, str]:
    """(the hash written in the pack, the hash of what is there); the place of the hash itself counts as zeros."""
    try:
        with file.open("rb") as pack:
            return _read_seal(pack)
    except OSError as error:
        raise PackDamaged(file=file, reason=error.strerror or "it cannot be read") from error


def _read_seal(pack: BinaryIO) -> tuple[str, str]:
    head = bytearray(pack.read(SEAL_ROOM))
    start = head.find(SEAL_MARK) + len(SEAL_MARK)
    if start < len(SEAL_MARK):
        return "", "no seal"
    written = head[start : start + 64].decode("ascii", "replace")
    head[start : start + 64] = b"0" * 64
    digest = hashlib.sha256(head)
    while block := pack.read(1024 * 1024):
        digest.update(block)
    return written, digest.hexdigest()


def _connect(file: Path) -> sqlite3.Connection:
    """A reader. `immutable`: no locks and no side files, a pack is replaced whole and never edited."""
    try:
        connection = sqlite3.connect(
            f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False, isolation_level=None
        )
        connection.execute("pragma trusted_schema = off")
        connection.execute("pragma cell_size_check = on")
        connection.execute("pragma cache_size = -16000")
    except sqlite3.DatabaseError as error:
        raise PackDamaged(file=file, reason=str(error)) from error
    return connection


def _some_languages(text: str) -> list[str]:
    languages = [str(lang) for lang in json.loads(text)]
    if not languages:
        raise ValueError("a pack without a language")
    return languages


def _sections(written: dict[str, Any]) -> dict[str, Any]:
    """The sections as Entry's fields: lists become tuples, steps become Step."""
    fields: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in written.items()}
    for key in ("steps", "check"):
        fields[key] = tuple(Step(number=n, **step) for n, step in enumerate(written.get(key, []), 1))
    fields["quiz"] = tuple(Question(**{**one, "answers": tuple(one["answers"])}) for one in written.get("quiz", []))
    fields["scores"] = tuple(Score(**one) for one in written.get("scores", []))
    return fields
