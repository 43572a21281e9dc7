"""Search as you type and opening a sheet, over the shipped pack and over 50,000 generated entries of 330 words: p95 for
each prefix length, and the ratio of the search function to the SQL it asks, both taken in this run.

`python -m tests.bench.library_bench` prints lines of `name value unit limit ok|OVER`.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from fourpermille_desktop.library.build import Text, Written, build_pack, write_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.schema import FORMAT
from fourpermille_desktop.library.search import search
from fourpermille_desktop.library.words import words

ENTRIES, WORDS_EACH = 50_000, 330
LENGTHS = range(1, 13)
QUERIES_EACH = 60
P95_LIMIT_MS, RATIO_LIMIT = 16.0, 1.5
SHEET_LIMIT_MS, SHEETS = 50.0, 200
SHIPPED_RATIO_LIMIT = 2.5  # on a small pack the SQL takes a tenth of a millisecond: what is left is Python
FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"


def main() -> int:
    is_within = [*_measured("shipped", shipped_pack(), SHIPPED_RATIO_LIMIT)]
    is_within += _measured("generated", generated_pack(), RATIO_LIMIT)
    return 0 if all(is_within) else 1


def _measured(name: str, file: Path, ratio_limit: float) -> Iterator[bool]:
    pack = Pack.open(file)
    rng = random.Random(4)
    beginnings = _words_of(pack) if name == "shipped" else _vocabulary()
    waits = {length: _timed(pack, _prefixes(rng, length, beginnings)) for length in LENGTHS}
    for length in LENGTHS:
        took = _p95([function for function, _ in waits[length]])
        yield _line(f"{name}_search_{length}_letters_p95", took, "ms", P95_LIMIT_MS)
    phrases = _timed(pack, [" ".join(rng.choices(beginnings[0][20:2000], k=3)) for _ in range(QUERIES_EACH)])
    yield _line(f"{name}_search_3_words_p95", _p95([function for function, _ in phrases]), "ms", P95_LIMIT_MS)
    pairs = [pair for timed in waits.values() for pair in timed]
    ratio = sum(function for function, _ in pairs) / sum(bare for _, bare in pairs)
    yield _line(f"{name}_search_function_to_bare_sql", ratio, "x", ratio_limit)
    median_ratio = median(function / bare for function, bare in pairs)
    yield _line(f"{name}_search_function_to_bare_sql_median", median_ratio, "x", ratio_limit)
    yield _line(f"{name}_sheet_p95", _p95(_sheets(pack, rng)), "ms", SHEET_LIMIT_MS)
    pack.close()


def _sheets(pack: Pack, rng: random.Random) -> list[float]:
    """Milliseconds of opening sheets, each once."""
    slugs = [slug for (slug,) in pack.rows("select slug from entry order by id")]
    took = []
    for slug in rng.sample(slugs, min(SHEETS, len(slugs))):
        start = perf_counter()
        pack.entry(slug, "en")
        took.append((perf_counter() - start) * 1000)
    return took


def shipped_pack() -> Path:
    """The library as it is now, built for this run."""
    file = FOLDER / "shipped.pack"
    build_pack(Path(__file__).resolve().parents[2] / "resources" / "library", file)
    return file


def _words_of(pack: Pack) -> tuple[list[str], list[float]]:
    """The words of its English texts and how often they stand there, as running totals."""
    counts = Counter(word for (body,) in pack.rows("select body from text where lang = 'en'") for word in words(body))
    known = [(word, n) for word, n in counts.most_common() if word.isalpha()]
    return [word for word, _ in known], list(accumulate(float(n) for _, n in known))


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
    parts = [*(folder / name for name in ("build.py", "index.py", "schema.py", "words.py")), Path(__file__)]
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
    made: dict[str, None] = {}
    while len(made) < 25_000:
        word = "".join(rng.choice(starts) + rng.choice(ends) for _ in range(rng.randint(2, 5)))
        made[word[: rng.randint(3, 14)]] = None
    totals, total = [], 0.0
    for rank in range(1, len(made) + 1):
        total += 1 / rank
        totals.append(total)
    return list(made), totals


def _prefixes(rng: random.Random, length: int, beginnings: tuple[list[str], list[float]]) -> list[str]:
    """Beginnings of words: half drawn as texts use them (common words, the slow case), half evenly."""
    vocabulary, weights = beginnings
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
