"""T10: what a sync costs in bytes and turns, and how long it takes over a 2G line (300 ms each way, 40/80 kbit/s).

Proves I8 and the budgets: a quiet sync is one turn, ten edits are one turn, 10,000 samples stay under a megabyte.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome
from tests.bench.wire_bench import made_samples
from tests.sync.real_team import RealHub, RealLaptop, a_folder
from tests.sync.relay import DOWN, UP, LiveHub, Relay, live_hub

KBIT = 1000


@dataclass
class Far:
    """A hub behind a 2G line, and a laptop that knows it."""

    relay: Relay
    laptop: RealLaptop
    folder: Path

    def sync(self, laptop: RealLaptop, http: httpx2.Client) -> tuple[Outcome, float, int]:
        """What it did, in how many seconds and turns."""
        turns, begun = self.relay.turns, time.monotonic()
        outcome = client.sync(laptop.records, self.relay.url, http=http)
        return outcome, time.monotonic() - begun, self.relay.turns - turns


@pytest.fixture(scope="module")
def live() -> Iterator[LiveHub]:
    with live_hub() as hub:
        yield hub


@pytest.fixture
def far(live: LiveHub, monkeypatch: pytest.MonkeyPatch) -> Iterator[Far]:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    folder = a_folder()
    hub, laptop = RealHub(folder / "hub", ""), RealLaptop(folder / "laptop")
    live.show(create_app(hub.store))
    relay = Relay(live.port)
    client.sync(laptop.records, relay.url)
    relay.bits_per_s, relay.delay_s = {UP: 40 * KBIT, DOWN: 80 * KBIT}, 0.3
    yield Far(relay, laptop, folder)
    for end in (laptop, hub, relay):
        end.close()
    shutil.rmtree(folder)


def test_ten_edits_over_2g_are_one_turn_and_a_second_and_a_half(far: Far) -> None:
    samples = [(record, fields) for record, fields, _t in made_samples(10)]
    far.laptop.records.commit([Edit("sample", record, fields) for record, fields in samples])
    with httpx2.Client(timeout=60) as http:
        far.sync(far.laptop, http)
        for record, fields in samples:
            far.laptop.records.commit([Edit("sample", record, {"carbon": {**fields["carbon"], "soc_pct": "2.15"}})])
        outcome, seconds, turns = far.sync(far.laptop, http)
        assert (outcome.pushed, turns) == (10, 1) and outcome.bytes_up + outcome.bytes_down <= 1500
        assert seconds <= 1.5
        outcome, seconds, turns = far.sync(far.laptop, http)
        assert turns == 1 and outcome.bytes_up + outcome.bytes_down <= 600
        assert seconds <= 1.2


def test_three_hundred_samples_over_2g_take_eight_seconds(far: Far) -> None:
    samples = [(record, fields) for record, fields, _t in made_samples(300)]
    for start in range(0, 300, 100):
        far.laptop.records.commit([Edit("sample", *sample) for sample in samples[start : start + 100]])
    with httpx2.Client(timeout=60) as http:
        outcome, seconds, _turns = far.sync(far.laptop, http)
    assert outcome.pushed == 300 and outcome.waiting == 0
    assert seconds <= 8


def test_ten_thousand_imported_samples_are_three_quarters_of_a_megabyte(
    first: Records, second: Records, hub: TestClient
) -> None:
    samples = [Edit("sample", record, fields) for record, fields, _t in made_samples(10_000)]
    for start in range(0, 10_000, 200):
        first.commit(samples[start : start + 200])
    pushed = client.sync(first, "http://hub", http=hub)  # type: ignore[arg-type]
    pulled = client.sync(second, "http://hub", http=hub)  # type: ignore[arg-type]
    assert pushed.pushed == pulled.pulled == 10_000
    assert pushed.bytes_up + pushed.bytes_down <= 750_000
    assert pulled.bytes_up + pulled.bytes_down <= 750_000


def test_five_hundred_samples_logged_one_by_one_are_fifty_kilobytes(
    first: Records, second: Records, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "another hub")
    hub = TestClient(create_app(store))
    for record, fields, _t in made_samples(500):
        first.commit([Edit("sample", record, fields)])
    pushed = client.sync(first, "http://hub", http=hub)
    pulled = client.sync(second, "http://hub", http=hub)
    assert pushed.pushed == pulled.pulled == 500
    assert pushed.bytes_up + pushed.bytes_down <= 50_000
    assert pulled.bytes_up + pulled.bytes_down <= 50_000
    store.close()
