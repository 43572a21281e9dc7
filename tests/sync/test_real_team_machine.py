"""T1 and T6 with encrypted files and a hub's database: the machine of `tests.ledger.test_team_machine`, a power cut at
any mark of the product, naive copies of running folders put back, and at the end the tables made anew from the log.

Proves I1, I2, I3, I4, I6, I7, I9, I10, I18.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, settings

from tests.ledger.test_team_machine import Team
from tests.sync.real_team import RealHub, RealLaptop, a_folder, power_cut

HISTORIES = int(os.environ.get("FOURPERMILLE_REAL_HISTORIES", "25"))
STEPS = int(os.environ.get("FOURPERMILLE_STEPS", "25"))


class RealTeam(Team):
    laptops: list[RealLaptop]
    hubs: list[RealHub]
    fresh: list[Path] = []  # profiles made once; a copy of one is a new laptop

    def __init__(self) -> None:
        super().__init__()
        self.folder = a_folder()

    def new_laptop(self, number: int) -> RealLaptop:  # type: ignore[override]
        while len(self.fresh) < number:
            made = a_folder()
            RealLaptop(made).close()
            self.fresh.append(made)
        shutil.copytree(self.fresh[number - 1], self.folder / f"laptop{number}")
        return RealLaptop(self.folder / f"laptop{number}")

    def new_hub(self, address: str) -> RealHub:  # type: ignore[override]
        return RealHub(self.folder / address.rsplit("/", 1)[1], address)

    @contextmanager
    def _power_cut(self, place: int, crash: int) -> Iterator[None]:
        with power_cut(crash + 1):
            yield

    def teardown(self) -> None:
        try:
            super().teardown()
            for laptop in self.laptops if hasattr(self, "laptops") else ():
                before = laptop.records.tables_digest()
                laptop.records.rebuild()
                assert laptop.records.tables_digest() == before, "I2: the log alone does not make these tables"
        finally:
            for node in (*self.laptops, *self.hubs) if hasattr(self, "laptops") else ():
                node.close()
            shutil.rmtree(self.folder)


RealTeam.TestCase.settings = settings(
    max_examples=HISTORIES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
)
TestRealTeam = RealTeam.TestCase


def teardown_module() -> None:
    while RealTeam.fresh:
        shutil.rmtree(RealTeam.fresh.pop())
