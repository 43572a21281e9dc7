"""A reader by somebody who knows FORMAT.md only: no code of the product, no library but zstd, Ed25519 from RFC 8032."""

from __future__ import annotations

import base64
import hashlib
import json
from itertools import accumulate
from typing import Any

import zstandard

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def read(envelope: bytes | dict[str, Any], key: bytes) -> list[bytes]:
    """The hashes of all commits of an envelope, every signature checked; AssertionError where one is wrong."""
    if isinstance(envelope, bytes):
        envelope = json.loads(zstandard.decompress(envelope, max_output_size=8 << 20))
    assert envelope["v"] == 1
    return [hash_ for run in envelope["runs"] for hash_ in read_run(envelope["space"], run, key)]


def read_run(space: str, run: dict[str, Any], key: bytes) -> list[bytes]:
    assert run["format"] == 1
    times = list(accumulate(run["t"]))
    actors, schemas, extras, counts = (spread(run[name]) for name in ("actor", "schema", "extra", "k"))
    forms = run.get("forms", "w" * sum(counts))
    structures = iter(read_structures(run))
    rows = [rows_of(columns) for columns in run["cols"]] if "cols" in run else []
    seeds, salts, digests = (
        pieces(run.get(name, ""), n) for name, n in (("seeds", 12), ("salts", 12), ("digests", 32))
    )
    signatures = dict(zip(run["signed"], pieces(run["sigs"], 64), strict=True))
    prev, first, hashes = raw(run["prev"]), 0, []
    for place, count in enumerate(counts):
        own = forms[first : first + count]
        first += count
        seed = next(seeds) if own == "w" * count else None
        changes = b""
        for i, form in enumerate(own):
            if form == "s":
                changes += next(digests)
                continue
            structure, shape = next(structures)
            if form == "w":
                salt = sha(b"4p1000 salt 1\n", seed, i.to_bytes(4, "big"))[:12] if seed else next(salts)
                value = sha(b"4p1000 values 1\n", salt, canonical(next(rows[shape])))
            else:
                value = next(digests)
            changes += sha(b"4p1000 change 1\n", canonical(structure), b"\n", value)
        n = run["n"] + place
        header = [1, space, run["replica"], n, actors[place], times[place], schemas[place], extras[place]]
        prev = sha(b"4p1000 commit 1\n", prev, canonical(header), b"\n", changes)
        hashes.append(prev)
        if n == 1:
            assert raw(extras[place]["key"]) == key
            assert raw(run["replica"]) == sha(b"4p1000 replica 1\n", key, raw(extras[place]["nonce"]))[:16]
        if place in signatures:
            assert is_signed(key, b"4p1000 sign 1\n" + prev, signatures[place])
    assert len(counts) - 1 in signatures
    return hashes


def read_structures(run: dict[str, Any]) -> list[tuple[list[Any], int]]:
    tails, over = pieces(run.get("ids", ""), 10), spread(run.get("over", []))
    made = []
    for shape, ms, seen in zip(spread(run.get("shape", [])), accumulate(run.get("ms", [])), over, strict=True):
        type_, fields = run["shapes"][shape]
        made.append(([type_, b64(ms.to_bytes(6, "big") + next(tails)), fields, seen], shape))
    return made


def rows_of(columns: list[Any]) -> Any:
    plain = []
    for column in columns:
        if isinstance(column, dict):
            rows = zip(*column["cols"], strict=True)
            column = [dict(zip(column["keys"], row, strict=True)) for row in rows] if column["keys"] else None
        plain.append(column)
    size = max((len(column) for column in plain if column is not None), default=1)
    return iter([[{} if column is None else column[i] for column in plain] for i in range(size)])


def spread(held: list[Any]) -> list[Any]:
    return [value for count, value in zip(held[::2], held[1::2], strict=True) for _ in range(count)]


def pieces(text: str, size: int) -> Any:
    data = raw(text)
    return iter([data[i : i + size] for i in range(0, len(data), size)])


def add(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    (x1, y1), (x2, y2) = a, b
    k = D * x1 * x2 * y1 * y2
    return (x1 * y2 + x2 * y1) * pow(1 + k, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - k, P - 2, P) % P


def times_(k: int, point: tuple[int, int]) -> tuple[int, int]:
    made = (0, 1)
    for bit in bin(k)[2:]:
        made = add(made, made)
        made = add(made, point) if bit == "1" else made
    return made


def point(data: bytes) -> tuple[int, int]:
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    return (x if x & 1 == sign else P - x), y


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    base = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    left = times_(int.from_bytes(signature[32:], "little"), base)
    return left == add(point(signature[:32]), times_(k, point(key)))
