"""Saving a sample against a bare insert of as many columns with the same durability, and the first and later pages of
100,000 samples.

`python -m tests.bench.records_bench` prints lines of `name value unit limit ok|OVER`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import editing, samples
from fourpermille_desktop.records.database import prepare
from fourpermille_desktop.records.glance import glance
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id

SAVES, SAMPLES, PAGE = 300, 100_000, 200
RATIO_LIMIT, EXTRA_LIMIT_MS, FIRST_LIMIT_MS, NEXT_LIMIT_MS = 3.0, 1.0, 150.0, 16.0


def main() -> int:
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        records = Records(Profile(Path(folder)))
        is_within = [*_saving(records), *_paging(records)]
        records.close()
    return 0 if all(is_within) else 1


def _saving(records: Records) -> list[bool]:
    """Both in turn, so that both meet the same disk."""
    bare = _Bare(records)
    plot, campaign = b64(new_id()), b64(new_id())
    waits: list[tuple[float, float]] = []
    for i in range(SAVES + 20):
        saving = partial(editing.add, records, "sample", _columns(i, plot, campaign))
        waits.append((_ms(partial(bare.insert, i)), _ms(saving)))
    bare.close()
    waits = waits[20:]  # the first statements are compiled once
    base, saved = median(bare for bare, _ in waits), median(saved for _, saved in waits)
    print(f"bare_insert_of_20_columns {base:.2f} ms - -")
    return [
        _line("save_a_sample_to_bare_insert", saved / base, "x", RATIO_LIMIT),
        _line("save_a_sample_more_than_bare_insert", saved - base, "ms", EXTRA_LIMIT_MS),
    ]


def _paging(records: Records) -> list[bool]:
    plot, campaign = b64(new_id()), b64(new_id())
    held = samples.count(records)
    begun = perf_counter()
    for start in range(held, SAMPLES, PAGE):
        records.commit([_edit(i, plot, campaign) for i in range(start, min(start + PAGE, SAMPLES))])
    print(f"writing_{SAMPLES}_samples_in_acts_of_{PAGE} {perf_counter() - begun:.1f} s - -")
    records.close()
    records = Records(records.profile)
    first = median(_ms(lambda: (samples.page(records, limit=PAGE), samples.count(records))) for _ in range(5))
    pages = range(PAGE, SAMPLES, PAGE * 25)
    waits = [_ms(lambda start=start: samples.page(records, limit=PAGE, offset=start)) for start in pages]
    at_once = _ms(lambda: glance(records.profile))
    print(f"glance_over_{SAMPLES}_samples {at_once:.0f} ms - -")
    is_within = [
        _line("samples_first_page_and_count", first, "ms", FIRST_LIMIT_MS),
        _line("samples_next_page_median", median(waits), "ms", NEXT_LIMIT_MS),
        _line("samples_next_page_slowest", max(waits), "ms", NEXT_LIMIT_MS),
    ]
    records.close()
    return is_within


class _Bare:
    """What any program pays: one insert of 20 columns in a transaction of its own, in the same folder, as durable."""

    def __init__(self, records: Records) -> None:
        from sqlcipher3 import dbapi2

        self._connection: Any = dbapi2.connect(str(records.profile.folder / "bare.db"))
        self._connection.execute(f"pragma key = \"x'{records.profile.keys.database.hex()}'\"")
        prepare(self._connection)
        names = ", ".join(f"c{i}" for i in range(19))
        self._connection.execute(f"create table bare (id integer primary key, {names})")
        self._insert = f"insert into bare ({names}) values ({', '.join('?' * 19)})"

    def insert(self, i: int) -> None:
        self._connection.execute("begin immediate")
        self._connection.execute(self._insert, [f"value {i} {j}" for j in range(19)])
        self._connection.execute("commit")

    def close(self) -> None:
        self._connection.close()


def _columns(i: int, plot: str, campaign: str) -> dict[str, str]:
    return {
        "code": f"KAYA-{i:06}",
        "plot": plot,
        "campaign": campaign,
        "point": str(i // 3 + 1),
        "sampled_on": "2026-11-23",
        "top_cm": str(i % 3 * 10),
        "bottom_cm": str(i % 3 * 10 + 10),
        "soc_pct": f"{1 + i % 90 / 100:.2f}",
        "soc_method": "dry combustion",
        "bd_g_cm3": f"1.{i % 60:02}",
        "bd_basis": "fine_per_total",
        "cf_vol_pct": str(i % 20),
        "ph_h2o": f"6.{i % 10}",
        "texture": "sandy loam",
        "lat": f"12.{i:06}",
        "lon": f"-1.{i:06}",
        "acc_m": "4",
        "sampler": "agent 3",
        "notes": "moist, few roots",
        "lab_code": f"L{i}",
    }


def _edit(i: int, plot: str, campaign: str) -> Edit:
    edit = editing.edit_of(editing.Form("sample", b64(new_id()), {}), _columns(i, plot, campaign))
    assert edit is not None
    return edit


def _ms(run: Callable[[], object]) -> float:
    begun = perf_counter()
    run()
    return (perf_counter() - begun) * 1000


def _line(name: str, value: float, unit: str, limit: float) -> bool:
    is_within = value <= limit
    print(f"{name} {value:.2f} {unit} {limit:g} {'ok' if is_within else 'OVER'}")
    return is_within


if __name__ == "__main__":
    sys.exit(main())
