"""Search as you type over a pack of 20,000 generated entries of 330 words: p95 for each prefix length, and the ratio of
the search function to the SQL it asks, both taken in this run.

`python -m tests.bench.library_bench` prints lines of `name value unit limit ok|OVER`.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from fourpermille_desktop.library.build import Text, Written, write_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.schema import FORMAT
from fourpermille_desktop.library.search import search

ENTRIES, WORDS_EACH = 20_000, 330
LENGTHS = range(1, 13)
QUERIES_EACH = 60
P95_LIMIT_MS, RATIO_LIMIT = 16.0, 1.5
FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"


def main() -> int:
    pack = Pack.open(generated_pack())
    rng = random.Random(4)
    waits = {length: _timed(pack, _prefixes(rng, length)) for length in LENGTHS}
    is_within = [_line(f"search_{n}_letters_p95", _p95([f for f, _ in waits[n]]), "ms", P95_LIMIT_MS) for n in LENGTHS]
    pairs = [pair for timed in waits.values() for pair in timed]
    ratio = sum(function for function, _ in pairs) / sum(bare for _, bare in pairs)
    is_within.append(_line("search_function_to_bare_sql", ratio, "x", RATIO_LIMIT))
    median_ratio = median(function / bare for function, bare in pairs)
    is_within.append(_line("search_function_to_bare_sql_median", median_ratio, "x", RATIO_LIMIT))
    pack.close()
    return 0 if all(is_within) else 1


def generated_pack() -> Path:
    """The pack, built once into the ignored build folder."""
    file = FOLDER / f"library-{ENTRIES}-{WORDS_EACH}-format{FORMAT}-{_recipe_stamp()}.pack"
    if not file.exists():
        about = {"name": "bench", "version": "2026.11", "issued": "2026-11-23", "languages": ["en"], "licence": "none"}
        print(f"building {file.name}", file=sys.stderr)
        os.replace(write_pack(file, about, _entries(), {}), file)
    return file


def _recipe_stamp() -> str:
    """Changes when the code that writes packs does, so that no old pack is measured."""
    import hashlib

    import fourpermille_desktop.library as library

    folder = Path(library.__path__[0])
    parts = [*(folder / name for name in ("build.py", "schema.py", "words.py")), Path(__file__)]
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()[:8]


def _entries() -> Iterator[Written]:
    rng = random.Random(1)
    vocabulary, weights = _vocabulary()
    for number in range(ENTRIES):
        title = " ".join(rng.choices(vocabulary[50:], k=rng.randint(2, 5))).capitalize()
        body = " ".join(rng.choices(vocabulary, cum_weights=weights, k=WORDS_EACH))
        also = [" ".join(rng.choices(vocabulary[50:], k=2)) for _ in range(2)]
        facts = {"climates": rng.sample(["TMO", "TWE", "TMI", "TDR", "WTM"], 2), "land_use": ["cropland"]}
        text = Text(title, body[:120], {"full": body, "also": also}, body)
        yield Written("practice" if number % 4 else "tool", f"entry-{number}", facts, {"en": text})


def _vocabulary() -> tuple[list[str], list[float]]:
    """25,000 words of 3 to 14 letters, some accented, used as unevenly as words are (the n-th 1/n times as often)."""
    rng = random.Random(2)
    starts, ends = "b c d f g k l m n p r s t v ch tr gr pl".split(), "a e i o u é ai an en ou".split()
    words: dict[str, None] = {}
    while len(words) < 25_000:
        word = "".join(rng.choice(starts) + rng.choice(ends) for _ in range(rng.randint(2, 5)))
        words[word[: rng.randint(3, 14)]] = None
    totals, total = [], 0.0
    for rank in range(1, len(words) + 1):
        total += 1 / rank
        totals.append(total)
    return list(words), totals


def _prefixes(rng: random.Random, length: int) -> list[str]:
    """Beginnings of words: half drawn as texts use them (common words, the slow case), half evenly."""
    vocabulary, weights = _vocabulary()
    long_enough = [(w, after - before) for w, before, after in zip(vocabulary, [0.0, *weights], weights, strict=False)]
    known = [(word, weight) for word, weight in long_enough if len(word) >= length]
    common = rng.choices([w for w, _ in known], weights=[weight for _, weight in known], k=QUERIES_EACH // 2)
    return [word[:length] for word in common + rng.choices([w for w, _ in known], k=QUERIES_EACH // 2)]


def _timed(pack: Pack, queries: list[str]) -> list[tuple[float, float]]:
    """(milliseconds of the search function, of the bare SQL it asks) for each query, after one warm-up each."""
    found = []
    connection = pack.connection()
    for query in queries:
        asked = _asked_by(pack, query)
        function = _best(partial(search, pack, query, lang="en"))
        found.append((function, _best(partial(_bare, connection, asked))))
    return found


def _bare(connection: sqlite3.Connection, asked: list[tuple[str, Sequence[object]]]) -> None:
    for sql, values in asked:
        connection.execute(sql, values).fetchall()


def _asked_by(pack: Pack, query: str) -> list[tuple[str, Sequence[object]]]:
    """The statements one search sends, seen by standing in for its connection."""
    real, asked = pack.connection(), list[tuple[str, Sequence[object]]]()

    class Listening:
        def execute(self, sql: str, values: Sequence[object] = ()) -> Any:
            asked.append((sql, values))
            return real.execute(sql, values)

    pack._mine.connection = Listening()
    try:
        search(pack, query, lang="en")
    finally:
        pack._mine.connection = real
    return asked


def _best(work: Callable[[], object]) -> float:
    """Milliseconds, the better of two: the other agents of a busy machine are not what is measured."""
    times = []
    for _ in range(2):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return min(times)


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _line(name: str, value: float, unit: str, limit: float) -> bool:
    print(f"{name} {value:.2f} {unit} {limit:g} {'ok' if value <= limit else 'OVER'}")
    return value <= limit


if __name__ == "__main__":
    raise SystemExit(main())
