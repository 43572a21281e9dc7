"""A library cut into parts named by their hash: one for the facts of an entry, one for each text, one for each picture.

A manifest lists the parts of one version. Who holds a part already does not fetch it again.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import NotCanonical
from fourpermille_desktop.library.content import Content
from fourpermille_desktop.library.countries import Country
from fourpermille_desktop.library.entry import with_figures
from fourpermille_desktop.library.problems import CatalogueNotProven, LibraryFormNewer
from fourpermille_desktop.library.sheet import body_of
from fourpermille_desktop.library.written import Text, Written

FORM = 1
LARGEST_PART_BYTES = 2_000_000  # as it is; a text has 200 kB, a picture 500 kB at most
LARGEST_MANIFEST_BYTES = 20_000_000
MOST_BYTES = 100_000_000  # all parts of one version together, in memory while a pack is written
MOST_PARTS = 200_000
_PACKED_LEVEL = 19

Problem = Callable[[str], AppError]


@dataclass(frozen=True)
class Part:
    """One content-addressed file; `size` is what it inflates to."""

    sha256: str
    size: int

    @property
    def path(self) -> str:
        return f"objects/{self.sha256[:2]}/{self.sha256}"

    @property
    def most_packed(self) -> int:
        """More than this no packing makes of it."""
        return self.size + self.size // 64 + 512


@dataclass(frozen=True)
class Manifest:
    """One version of a library: what it says of itself, and the parts it is made of.

    Each entry is one part with its facts and the names of its texts, so that a list of a thousand texts is not sent
    for a change in one.
    """

    about: Mapping[str, Any]
    entries: tuple[Part, ...]
    pictures: Mapping[str, Part]
    countries: Part

    @property
    def parts(self) -> list[Part]:
        """Every part but the texts, once, in the order of the library."""
        return list(dict.fromkeys((self.countries, *self.entries, *self.pictures.values())))

    @property
    def content_sha256(self) -> str:
        """What tells two versions apart."""
        drawn = sorted((name, part.sha256) for name, part in self.pictures.items())
        written = [part.sha256 for part in self.entries]
        return hashlib.sha256(_json([dict(self.about), written, drawn, self.countries.sha256])).hexdigest()


def split(content: Content) -> tuple[Manifest, dict[str, bytes]]:
    """The manifest of a content, and the bytes of its parts by hash."""
    raw: dict[str, bytes] = {}

    def part(made: bytes) -> Part:
        sha = hashlib.sha256(made).hexdigest()
        raw[sha] = made
        return Part(sha, len(made))

    def entry_part(entry: Written) -> Part:
        texts = {lang: part(_json(_text(entry, lang))) for lang in entry.texts}
        named = [[lang, one.sha256, one.size] for lang, one in texts.items()]
        return part(_json({**_facts(entry), "texts": named}))

    entries = tuple(entry_part(entry) for entry in content.entries)
    pictures = {name: part(svg) for name, svg in sorted(content.pictures.items())}
    countries = sorted(content.about.get("countries", ()), key=lambda country: str(country["code"]))
    about = {key: value for key, value in content.about.items() if key != "countries"}
    return Manifest(about, entries, pictures, part(_json(countries))), raw


def texts_named(manifest: Manifest, raw: Mapping[str, bytes], problem: Problem) -> list[Part]:
    """The texts that the parts of the entries name; their number and sizes are checked before any is fetched."""
    try:
        named = (one for entry in manifest.entries for one in json.loads(raw[entry.sha256])["texts"])
        parts = list(dict.fromkeys(_part(sha, size) for _lang, sha, size in named))
        _check_total([*manifest.parts, *parts])
    except (KeyError, ValueError, TypeError) as error:
        raise problem("the list of its texts cannot be used") from error
    return parts


def join(manifest: Manifest, raw: Mapping[str, bytes], problem: Problem) -> Content:
    """The content again, from its parts. What does not fit together is told by `problem`."""
    try:
        entries = tuple(_entry(raw[part.sha256], raw, manifest.about["languages"]) for part in manifest.entries)
        countries = [_known(Country, one) for one in json.loads(raw[manifest.countries.sha256])]
        pictures = {name: raw[part.sha256] for name, part in manifest.pictures.items()}
        return Content({**manifest.about, "countries": countries}, entries, pictures)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise problem("its parts do not fit together") from error


def pack_part(raw: bytes) -> bytes:
    return wire.pack(raw, _PACKED_LEVEL)


def unpack_part(part: Part, packed: bytes, problem: Problem) -> bytes:
    """Inflate a part, never to more than it says, and prove it by its hash."""
    try:
        raw = wire.unpack(packed, part.size)
    except NotCanonical as error:
        raise problem(f"the part {part.sha256[:12]} is damaged") from error
    if hashlib.sha256(raw).hexdigest() != part.sha256:
        raise problem(f"the part {part.sha256[:12]} has other content")
    return raw


def manifest_bytes(manifest: Manifest) -> bytes:
    """Packed JSON; the parts are listed once and named by their place in the list."""
    parts = manifest.parts
    place = {part: at for at, part in enumerate(parts)}
    told = {
        "form": FORM,
        "about": dict(manifest.about),
        "hashes": base64.b64encode(b"".join(bytes.fromhex(part.sha256) for part in parts)).decode(),
        "sizes": [part.size for part in parts],
        "entries": [place[part] for part in manifest.entries],
        "pictures": {name: place[part] for name, part in manifest.pictures.items()},
        "countries": place[manifest.countries],
    }
    return pack_part(_json(told))


def read_manifest(packed: bytes, place: str) -> Manifest:
    """A manifest as it came; every number in it is checked before anything is fetched by it."""

    def problem(reason: str) -> AppError:
        return CatalogueNotProven(place=place, reason=reason)

    try:
        told = json.loads(wire.unpack(packed, LARGEST_MANIFEST_BYTES))
        if told["form"] != FORM:
            raise LibraryFormNewer(place=place)
        parts = list(_parts(told))
        manifest = Manifest(
            _about(told["about"]),
            tuple(parts[at] for at in told["entries"]),
            {name: parts[at] for name, at in told["pictures"].items()},
            parts[told["countries"]],
        )
    except (NotCanonical, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise problem(f"its list of parts cannot be used: {error}") from error
    if not all(_PICTURE.fullmatch(name) for name in manifest.pictures):
        raise problem("a picture has a name that is none")
    return manifest


def _parts(told: Mapping[str, Any]) -> list[Part]:
    hashes, sizes = base64.b64decode(told["hashes"], validate=True), told["sizes"]
    if len(hashes) != 32 * len(sizes):
        raise ValueError("the number of parts")
    parts = [_part(hashes[32 * at : 32 * at + 32].hex(), size) for at, size in enumerate(sizes)]
    _check_total(parts)
    return parts


def _part(sha256: str, size: int) -> Part:
    if not _SHA256.fullmatch(sha256):
        raise ValueError("the name of a part")
    if type(size) is not int or not 0 <= size <= LARGEST_PART_BYTES:
        raise ValueError("a part that is too large")
    return Part(sha256, size)


def _check_total(parts: list[Part]) -> None:
    if len(parts) > MOST_PARTS or sum(part.size for part in parts) > MOST_BYTES:
        raise ValueError("parts that are too large together")


_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE, _NAME, _PICTURE = (
    re.compile(r"[a-z]{2,3}"),
    re.compile(r"[a-z0-9-]{1,80}"),
    re.compile(r"[a-z0-9-]{1,100}\.svg"),
)
_VERSION, _DAY = re.compile(r"\d{4}\.\d{1,2}(\.\d{1,6})?"), re.compile(r"\d{4}-\d\d-\d\d")


def _about(about: Any) -> dict[str, Any]:
    """Name and version become names of files: nothing else than what they are made of may be in them."""
    if not isinstance(about, dict):
        raise ValueError("what it says of itself")
    for key, pattern in (("name", _NAME), ("version", _VERSION), ("issued", _DAY)):
        if not pattern.fullmatch(about[key]):
            raise ValueError(f"the {key}")
    if about.get("extends") and not _NAME.fullmatch(about["extends"]):
        raise ValueError("the library it extends")
    if not about["languages"] or not all(_LANGUAGE.fullmatch(lang) for lang in about["languages"]):
        raise ValueError("the languages")
    return about


def _facts(entry: Written) -> dict[str, Any]:
    """An entry without its texts."""
    return {one.name: _plain(getattr(entry, one.name)) for one in fields(entry) if one.name != "texts"}


def _text(entry: Written, lang: str) -> dict[str, Any]:
    """A text; its running words are made of its sections again, and kept only where they differ."""
    text = entry.texts[lang]
    told = asdict(text)
    if text.body == _body(text.sections, entry.evidence, lang):
        del told["body"]
    return told


def _entry(made: bytes, raw: Mapping[str, bytes], languages: Iterable[str]) -> Written:
    """Parts of a later form may hold more than this program knows: it is left aside."""
    told = json.loads(made)
    facts = _known(Written, told)
    if not _NAME.fullmatch(facts["slug"]):
        raise ValueError("the name of an entry")
    facts["evidence"] = tuple(facts["evidence"])
    facts["texts"] = {
        lang: _text_from(json.loads(raw[sha]), facts["evidence"], lang)
        for lang, sha, _size in told["texts"]
        if lang in languages
    }
    return Written(**facts)


def _text_from(told: Mapping[str, Any], evidence: tuple[Mapping[str, Any], ...], lang: str) -> Text:
    known = _known(Text, told)
    known.setdefault("body", _body(known["sections"], evidence, lang))
    return Text(**known)


def _known(kind: type, told: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(kind)}
    return {key: value for key, value in told.items() if key in names}


def _body(sections: Any, evidence: Iterable[Mapping[str, Any]], lang: str) -> str:
    return body_of(with_figures(dict(sections), tuple(evidence), lang))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
