"""What samples weigh on the wire: 10,000 of them pushed, ten of them changed, nothing to do.

`python -m tests.bench.wire_bench` prints lines of `name value unit limit ok|OVER`. Bodies only, without HTTP headers.
"""

from __future__ import annotations

import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, START, Change, Commit, Header, Structure, Whole, replica_id

SAMPLES = 10_000
PACKED_LIMIT = 256_000


def main() -> int:
    is_within = [*_pushed(), *_carried(), *_changed(in_team=False), *_changed(in_team=True)]
    return 0 if all(is_within) else 1


def _pushed() -> Iterator[bool]:
    """All samples in requests of at most 256 kB, imported in commits of 200 and logged one by one."""
    device, nonce = secrets.token_bytes(32), secrets.token_bytes(16)
    samples = list(made_samples(SAMPLES))
    in_200 = [samples[i : i + 200] for i in range(0, len(samples), 200)]
    for name, parts, limit in (
        ("push_10000_samples_in_commits_of_200", in_200, 720_000),
        ("push_10000_samples_one_by_one", [[sample] for sample in samples], 950_000),
    ):
        sizes = request_sizes(chain(parts, device, nonce))
        yield _line(name, sum(sizes), "B", limit)
        yield _line(f"{name}_largest_of_{len(sizes)}_requests", max(sizes), "B", PACKED_LIMIT)


def _carried() -> Iterator[bool]:
    """All samples from one real laptop to a real hub and from there to another: both directions, and the seconds.

    Then to two more: by pages, as from an old hub, and by segments that were made before.
    """
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    from starlette.testclient import TestClient

    from fourpermille_desktop.hub.service import create_app
    from fourpermille_desktop.hub.store import open_store
    from fourpermille_desktop.profile import Profile
    from fourpermille_desktop.records.log import Edit
    from fourpermille_desktop.records.store import Records
    from fourpermille_desktop.sync.client import sync

    samples = [Edit("sample", record, fields) for record, fields, _t in made_samples(SAMPLES)]
    for how, size, limit in (("imported", 200, 750_000), ("logged_one_by_one", 1, 1_000_000)):
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(Path(folder) / "hub")
            http = TestClient(create_app(store))
            one, two = (Records(Profile(Path(folder) / name)) for name in ("one", "two"))
            for start in range(0, SAMPLES, size):
                one.commit(samples[start : start + size])
            for name, records in (("push", one), ("pull", two)):
                if name == "pull" and how != "imported":
                    yield _making(store, how)  # for the imported ones it is part of the time of the first pull
                begun = time.perf_counter()
                outcome = sync(records, "http://hub", http=http)  # type: ignore[arg-type]
                seconds = time.perf_counter() - begun
                whole = f"sync_{name}_{SAMPLES}_{how}"
                yield _line(f"{whole}_bytes_up_and_down", outcome.bytes_up + outcome.bytes_down, "B", limit)
                if how == "imported":
                    yield _line(f"{whole}_time", 1000 * seconds, "ms", 2000)
            yield from _first_sync(Path(folder), http, how, limit)
            for records in (one, two):
                records.close()
            store.close()


def _first_sync(folder: Path, hub: Any, how: str, limit: int) -> Iterator[bool]:
    """By segments it must be fewer bytes than by pages and cost the hub less."""
    from fourpermille_desktop.profile import Profile
    from fourpermille_desktop.records.store import Records
    from fourpermille_desktop.sync.client import sync

    bytes_by_pages, cpu_by_pages = limit, 10_000.0
    for road in ("by_pages", "by_segments"):
        records, http = Records(Profile(folder / road)), _Counting(hub, is_old=road == "by_pages")
        begun = time.perf_counter()
        outcome = sync(records, "http://hub", http=http)  # type: ignore[arg-type]
        seconds = time.perf_counter() - begun
        records.close()
        assert outcome.pulled == SAMPLES
        whole = f"first_sync_{SAMPLES}_{how}_{road}"
        carried = outcome.bytes_up + outcome.bytes_down
        yield _line(f"{whole}_bytes_up_and_down", carried, "B", bytes_by_pages)
        yield _line(f"{whole}_time", 1000 * seconds, "ms", 2000 if how == "imported" else 5000)
        yield _line(f"{whole}_hub_cpu", http.cpu_ms, "ms", cpu_by_pages)
        bytes_by_pages, cpu_by_pages = int(0.97 * carried), http.cpu_ms


def _making(store: Any, how: str) -> bool:
    """What packing the segments costs a hub, once."""
    from fourpermille_desktop.hub.segments import Segments

    begun = time.process_time()
    held, is_more = Segments(store).made(FIELD_SPACE, seconds=60)
    assert held and not is_more
    return _line(f"segments_{SAMPLES}_{how}_made_cpu", 1000 * (time.process_time() - begun), "ms", 2500)


def _changed(*, in_team: bool) -> Iterator[bool]:
    """Ten samples changed on a laptop, carried by a hub to another one; in a team each request shows a pass."""
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    from starlette.testclient import TestClient

    from fourpermille_desktop.hub.members import Members
    from fourpermille_desktop.hub.service import create_app
    from fourpermille_desktop.hub.store import open_store
    from fourpermille_desktop.profile import Profile
    from fourpermille_desktop.records.log import Edit
    from fourpermille_desktop.records.store import Records
    from fourpermille_desktop.sync.client import sync
    from fourpermille_desktop.sync.enrol import enrol

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "hub")
        http = _Counting(TestClient(create_app(store)))
        one, two = (Records(Profile(Path(folder) / name)) for name in ("one", "two"))
        samples = [(record, fields) for record, fields, _t in made_samples(200)]
        one.commit([Edit("sample", record, fields) for record, fields in samples])
        for records in (one, two) if in_team else ():
            enrol(records, "http://hub", Members(store).invite("Team", "agent", 60_000).code, http=http)  # type: ignore[arg-type]
        for records in (one, two, one):
            sync(records, "http://hub", http=http)  # type: ignore[arg-type]
        for record, fields in samples[:10]:
            one.commit([Edit("sample", record, {"carbon": {**fields["carbon"], "soc_pct": "2.15"}})])
        for name, records, limit in (
            ("push_10_changed_samples", one, 2300 if in_team else 1500),
            ("pull_10_changed_samples", two, 2300 if in_team else 1500),
            ("nothing_to_do", one, 1200 if in_team else 600),
        ):
            http.requests = http.shown = 0
            name += "_in_a_team" if in_team else ""
            outcome = sync(records, "http://hub", http=http)  # type: ignore[arg-type]
            yield _line(f"{name}_bytes_up_and_down", outcome.bytes_up + outcome.bytes_down + http.shown, "B", limit)
            yield _line(f"{name}_round_trips", http.requests, "turns", 1)
        for records in (one, two):
            records.close()
        store.close()


class _Counting:
    def __init__(self, http: Any, *, is_old: bool = False) -> None:
        self.http = http
        self.is_old = is_old  # a hub from before segments
        self.cpu_ms = 0.0  # of the hub: while it answers, nobody else here has anything to do
        self.requests = 0
        self.shown = 0  # bytes of passes

    @contextmanager
    def stream(self, method: str, url: str, **named: Any) -> Iterator[Any]:
        self.requests += 1
        self.shown += len(named["headers"].get("Authorization", ""))
        begun = time.process_time()
        with self.http.stream(method, url.replace("/segments", "/no") if self.is_old else url, **named) as answer:
            self.cpu_ms += 1000 * (time.process_time() - begun)
            yield answer


def _line(name: str, value: float, unit: str, limit: float) -> bool:
    print(f"{name} {value:.0f} {unit} {limit:.0f} {'ok' if value <= limit else 'OVER'}")
    return value <= limit


def request_sizes(commits: Sequence[Commit]) -> list[int]:
    runs, sizes = wire.runs_of(commits), []
    while runs:
        count, packed = wire.fit(FIELD_SPACE, runs, PACKED_LIMIT)
        sizes.append(len(packed))
        runs = runs[count:]
    return sizes


def chain(parts: Sequence[Sequence[tuple[bytes, dict[str, Any], int]]], device: bytes, nonce: bytes) -> list[Commit]:
    """One replica's signed commits, a commit for each part."""
    public = signing.public_key(device)
    replica, actor = replica_id(public, nonce), secrets.token_bytes(16)
    commits: list[Commit] = []
    prev = START
    for n, part in enumerate(parts, start=1):
        extra = {"key": b64(public), "nonce": b64(nonce)} if n == 1 else {}
        header = Header(FIELD_SPACE, replica, n, actor, part[-1][2], 1, extra)
        changes: list[Change] = []
        for record, fields, _t in part:
            names = tuple(sorted(fields))
            changes.append(Whole(Structure("sample", record, names), tuple(fields[name] for name in names)))
        commits.append(Commit(header, tuple(changes), prev, secrets.token_bytes(12)))
        prev = commits[-1].hash
    return wire.signed(commits, device)


def made_samples(count: int) -> Iterator[tuple[bytes, dict[str, Any], int]]:
    """Samples of about 20 values as a field team logs them: three layers a point, points about a plot."""
    dice = random.Random(4)
    now = 1_770_000_000_000
    plots = [(uuid7(dice, now - 10**7), dice.uniform(12, 14), dice.uniform(-3, 1)) for _ in range(count // 45 + 1)]
    campaign, sampler = uuid7(dice, now - 10**8), uuid7(dice, now - 10**8)
    for i in range(count):
        now += int(dice.expovariate(1 / 90_000)) + 4_000
        plot, lat, lon = plots[i // 45]
        point, layer = i // 3 % 15 + 1, i % 3
        soc = max(0.2, dice.gauss(1.2, 0.4) * (1, 0.7, 0.45)[layer])
        yield (
            uuid7(dice, now),
            {
                "plot": b64(plot),
                "campaign": b64(campaign),
                "point": f"P{point:02d}",
                "sampled_on": f"2026-{1 + i // 900 % 12:02d}-{1 + i // 45 % 28:02d}",
                "place": {
                    "lat": f"{lat + dice.gauss(0, 0.0006):.6f}",
                    "lon": f"{lon + dice.gauss(0, 0.0006):.6f}",
                    "acc_m": f"{dice.uniform(2, 9):.1f}",
                },
                "depth": {"top_cm": str((0, 10, 20)[layer]), "bottom_cm": str((10, 20, 30)[layer])},
                "carbon": {"soc_pct": f"{soc:.2f}", "method": "dry_combustion", "lab": "L1"},
                "bd_g_cm3": f"{dice.gauss(1.35, 0.12):.2f}",
                "bd_basis": "fine_per_total",
                "cf_vol_pct": str(max(0, int(dice.gauss(6, 5)))),
                "ph_h2o": f"{dice.gauss(6.4, 0.6):.1f}",
                "texture": dice.choice(["sandy_loam", "loam", "sandy_clay_loam", "clay_loam"]),
                "land_use": "cropland",
                "lab_code": f"KY-{i:05d}",
                "sampler": b64(sampler),
                "moisture": dice.choice(["dry", "moist"]),
                "notes": dice.choice(["", "", "", "termite mound near", "stony below 20 cm", "after rain"]),
            },
            now,
        )


def uuid7(dice: random.Random, ms: int) -> bytes:
    tail = bytearray(dice.randbytes(10))
    tail[0], tail[2] = 0x70 | tail[0] & 0x0F, 0x80 | tail[2] & 0x3F
    return ms.to_bytes(6, "big") + bytes(tail)


if __name__ == "__main__":
    sys.exit(main())
