"""A run of commits as columns of JSON, and back to the byte: what is alike stands together, so that zstd can see it.

Nothing here judges a commit: sizes are bounded so that a hostile run costs little, then `wire` checks what was rebuilt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, repeat
from typing import Any

from fourpermille_desktop.ledger.canonical import MAX_INTEGER, NotCanonical, Value, b64, unb64
from fourpermille_desktop.ledger.commit import (
    FORMAT,
    MAX_COMMIT_BYTES,
    MAX_FIELDS,
    PREFIX,
    Change,
    Commit,
    Erased,
    Header,
    Sealed,
    Structure,
    UnknownFormat,
    Whole,
)

MAX_COMMITS = 64
MAX_OVER_TOTAL = MAX_COMMIT_BYTES // 13 + 256  # a prefix takes 13 canonical bytes; no run is longer than its limit
LETTERS = {Whole: "w", Erased: "e", Sealed: "s"}
Shape = tuple[str, tuple[str, ...]]


def from_commits(commits: Sequence[Commit]) -> dict[str, Any]:
    """The columns of a run. Keys that would be empty are left out."""
    headers = [commit.header for commit in commits]
    changes = [change for commit in commits for change in commit.changes]
    parts: dict[str, Any] = {
        "format": FORMAT,
        "replica": b64(headers[0].replica),
        "n": headers[0].n,
        "prev": b64(commits[0].prev),
        "actor": _alike([b64(header.actor) for header in headers]),
        "t": _deltas([header.t for header in headers]),
        "schema": _alike([header.schema for header in headers]),
        "extra": _alike([dict(header.extra) for header in headers]),
        "k": _alike([len(commit.changes) for commit in commits]),
        "seeds": b64(b"".join(commit.seed or b"" for commit in commits)),
        "salts": b64(b"".join(salt for commit in commits for salt in commit.salts)),
        "forms": "".join(LETTERS[type(change)] for change in changes),
        "digests": b64(b"".join(_digest(change) for change in changes)),
        "signed": [place for place, commit in enumerate(commits) if commit.signature is not None],
        "sigs": b64(b"".join(commit.signature or b"" for commit in commits)),
    }
    if not parts["forms"].strip("w"):
        del parts["forms"]
    parts |= _of_structures(changes)
    return {name: part for name, part in parts.items() if part not in ("", [])}


def to_commits(space: bytes, parts: Any, max_changes: int) -> tuple[Commit, ...]:
    """The commits of a run, rebuilt; the chain is hashed anew, so a wrong bit shows in the signature."""
    need(isinstance(parts, dict), "a run is an object")
    if parts.get("format") != FORMAT or isinstance(parts["format"], bool):
        raise UnknownFormat("commits of a format that this version does not know: please update")
    times = _sums(parts.get("t"), MAX_COMMITS)
    counts = _integers(_spread(parts.get("k"), len(times)), 1, 200)
    need(sum(counts) <= max_changes, "more changes than the limit")
    forms = parts.get("forms", "w" * sum(counts))
    need(isinstance(forms, str) and len(forms) == sum(counts) and not forms.strip("wes"), "one form a change")
    spans = [slice(end - count, end) for end, count in zip(accumulate(counts), counts, strict=True)]
    changes = _changes(parts, forms)
    headers = _headers(space, parts, times)
    is_whole = ["e" not in forms[span] and "s" not in forms[span] for span in spans]
    seeds = _pieces(parts.get("seeds", ""), 12, sum(is_whole))
    loose = [0 if whole else forms[span].count("w") for whole, span in zip(is_whole, spans, strict=True)]
    salts = _pieces(parts.get("salts", ""), 12, sum(loose))
    signatures = _signatures(parts, len(times))
    prev, commits = unb64(parts.get("prev"), 32), []
    for place, span in enumerate(spans):
        seed = next(seeds) if is_whole[place] else None
        kept = tuple(next(salts) for _ in range(loose[place]))
        commits.append(Commit(headers[place], tuple(changes[span]), prev, seed, kept, signatures.get(place)))
        if place + 1 < len(spans):
            prev = commits[-1].hash
    return tuple(commits)


def need(holds: bool, rule: str) -> None:
    if not holds:
        raise NotCanonical(rule)


# --- structures and values ---


def _of_structures(changes: Sequence[Change]) -> dict[str, Any]:
    structured = [change for change in changes if not isinstance(change, Sealed)]
    shapes: dict[Shape, int] = {}
    placed = [shapes.setdefault((c.structure.type, c.structure.fields), len(shapes)) for c in structured]
    rows: list[list[tuple[Value, ...]]] = [[] for _ in shapes]
    for change, shape in zip(structured, placed, strict=True):
        if isinstance(change, Whole):
            rows[shape].append(change.values)
    records = [change.structure.record for change in structured]
    return {
        "shapes": [[type_, list(fields)] for type_, fields in shapes],
        "shape": _alike(placed),
        "ms": _deltas([int.from_bytes(record[:6], "big") for record in records]),
        "ids": b64(b"".join(record[6:] for record in records)),
        "over": _alike([[b64(prefix) for prefix in change.structure.over] for change in structured]),
        "cols": [[_column(values) for values in zip(*held, strict=True)] for held in rows],
    }


def _changes(parts: dict[str, Any], forms: str) -> list[Change]:
    structures = _structures(parts, len(forms) - forms.count("s"))
    values = _rows(parts, structures, forms.replace("s", ""))
    digests = _pieces(parts.get("digests", ""), 32, len(forms) - forms.count("w"))
    made: list[Change] = []
    following = iter(structures)
    for form in forms:
        if form == "s":
            made.append(Sealed(next(digests)))
        elif form == "e":
            made.append(Erased(next(following)[0], next(digests)))
        else:
            structure, shape = next(following)
            made.append(Whole(structure, next(values[shape])))
    return made


def _structures(parts: dict[str, Any], count: int) -> list[tuple[Structure, int]]:
    shapes = _shapes(parts)
    placed = _integers(_spread(parts.get("shape", []), count), 0, len(shapes) - 1)
    times = _integers(_sums(parts.get("ms", []), count), 0, 2**48 - 1)
    need(len(times) == count, "one time part an id")
    rests = _pieces(parts.get("ids", ""), 10, count)
    over = _over(parts, count)
    return [
        (Structure(shapes[shape][0], ms.to_bytes(6, "big") + rest, shapes[shape][1], seen), shape)
        for shape, ms, rest, seen in zip(placed, times, rests, over, strict=True)
    ]


def _shapes(parts: dict[str, Any]) -> list[Shape]:
    held = parts.get("shapes", [])
    need(isinstance(held, list), "the shapes are a list")
    shapes: list[Shape] = []
    for shape in held:
        need(isinstance(shape, list) and len(shape) == 2, "a shape is a type and its fields")
        type_, fields = shape
        need(isinstance(type_, str) and isinstance(fields, list), "a shape is a type and its fields")
        need(1 <= len(fields) <= MAX_FIELDS, "a change writes 1 to 100 fields")  # of none there would be no rows
        need(all(isinstance(name, str) for name in fields), "a field name is a string")
        shapes.append((type_, tuple(fields)))
    return shapes


def _over(parts: dict[str, Any], count: int) -> list[tuple[bytes, ...]]:
    held = parts.get("over", [])
    _check_alike(held, count)
    total, made = 0, []
    for times, prefixes in zip(held[::2], held[1::2], strict=True):
        need(isinstance(prefixes, list), "over is a list")
        total += times * len(prefixes)
        need(total <= MAX_OVER_TOTAL, "more names in over than a run can hold")
        made += [tuple(unb64(prefix, PREFIX) for prefix in prefixes)] * times
    return made


def _rows(
    parts: dict[str, Any], structures: list[tuple[Structure, int]], forms: str
) -> list[Iterator[tuple[Any, ...]]]:
    shapes, held = _shapes(parts), parts.get("cols", [])
    need(isinstance(held, list) and len(held) == len(shapes), "columns for every shape")
    whole = [0] * len(shapes)
    for (_structure, shape), form in zip(structures, forms, strict=True):
        whole[shape] += form == "w"
    rows: list[Iterator[tuple[Any, ...]]] = []
    for (_type, fields), columns, count in zip(shapes, held, whole, strict=True):
        need(isinstance(columns, list) and len(columns) == (len(fields) if count else 0), "a column for every field")
        rows.append(zip(*(_values(column, count) for column in columns), strict=True))
    return rows


def _column(values: Sequence[Value]) -> Any:
    """The values of a field; flat objects with the same keys become columns of their own."""
    first = values[0]
    if not isinstance(first, dict) or not all(isinstance(v, dict) and v.keys() == first.keys() for v in values):
        return list(values)
    keys = sorted(first)
    return {"keys": keys, "cols": [[value[key] for value in values if isinstance(value, dict)] for key in keys]}


def _values(column: Any, count: int) -> list[Any]:
    if isinstance(column, list):
        need(len(column) == count, "a value for every change")
        return column
    need(isinstance(column, dict), "a column is a list or an object")
    keys, columns = column.get("keys"), column.get("cols")
    need(isinstance(keys, list) and isinstance(columns, list) and len(keys) == len(columns), "an object in columns")
    need(all(isinstance(key, str) for key in keys), "a key is a string")
    need(all(isinstance(inner, list) and len(inner) == count for inner in columns), "a value for every change")
    if not keys:
        return [{} for _ in range(count)]
    return [dict(zip(keys, row, strict=True)) for row in zip(*columns, strict=True)]


# --- headers, digests, signatures ---


def _headers(space: bytes, parts: dict[str, Any], times: list[int]) -> list[Header]:
    count = len(times)
    first = _integers([parts.get("n")], 1, MAX_INTEGER)[0]
    replica = unb64(parts.get("replica"), 16)
    actors = [unb64(actor, 16) for actor in _spread(parts.get("actor"), count)]
    schemas = _integers(_spread(parts.get("schema"), count), 0, MAX_INTEGER)
    extras = _spread(parts.get("extra"), count)
    need(all(isinstance(extra, dict) for extra in extras), "extras are an object")
    return [
        Header(space, replica, first + place, actors[place], times[place], schemas[place], extras[place])
        for place in range(count)
    ]


def _signatures(parts: dict[str, Any], count: int) -> dict[int, bytes]:
    places = parts.get("signed", [])
    need(isinstance(places, list) and len(places) <= count, "the signed commits are a list")
    _integers(places, 0, count - 1)
    need(len(set(places)) == len(places), "a commit is signed once")
    return dict(zip(places, _pieces(parts.get("sigs", ""), 64, len(places)), strict=True))


def _digest(change: Change) -> bytes:
    if isinstance(change, Whole):
        return b""
    return change.digest if isinstance(change, Sealed) else change.value_digest


# --- the small codes: alike, deltas, pieces ---


def _alike(values: Sequence[Any]) -> list[Any]:
    """[count, value, count, value …]: neighbours that are the same stand once."""
    made: list[Any] = []
    for value in values:
        if made and _same(made[-1], value):
            made[-2] += 1
        else:
            made += [1, value]
    return made


def _same(a: Any, b: Any) -> bool:
    """Equal to the byte: 1 and true are equal for Python, not for the format."""
    if type(a) is not type(b) or a != b:
        return False
    if isinstance(a, dict):
        return all(_same(a[key], b[key]) for key in a)
    return not isinstance(a, list) or all(_same(x, y) for x, y in zip(a, b, strict=True))


def _check_alike(held: Any, count: int) -> None:
    need(isinstance(held, list) and len(held) % 2 == 0, "counts and values take turns")
    need(sum(_integers(held[::2], 1, count)) == count, "counts that do not sum up")


def _spread(held: Any, count: int) -> list[Any]:
    _check_alike(held, count)
    made: list[Any] = []
    for times, value in zip(held[::2], held[1::2], strict=True):
        made += repeat(value, times)
    return made


def _deltas(values: Sequence[int]) -> list[int]:
    return [value - before for before, value in zip([0, *values], values, strict=False)]


def _sums(held: Any, most: int) -> list[int]:
    need(isinstance(held, list) and len(held) <= most, "more entries than the limit")
    return list(accumulate(_integers(held, -MAX_INTEGER, MAX_INTEGER)))


def _integers(held: list[Any], least: int, most: int) -> list[int]:
    need(
        all(isinstance(i, int) and not isinstance(i, bool) and least <= i <= most for i in held), "an integer in range"
    )
    return held


def _pieces(text: Any, size: int, count: int) -> Iterator[bytes]:
    raw = unb64(text, size * count) if count else unb64(text)
    need(len(raw) == size * count, "as many bytes as the commits need")
    return (raw[i : i + size] for i in range(0, len(raw), size))
