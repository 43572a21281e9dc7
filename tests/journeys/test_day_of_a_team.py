"""A day of a team, with everything that goes wrong in one: it ends with equal records on every laptop, no value lost.

Four laptops, a stick, a session on a laptop without internet, the central hub on PostgreSQL, a laptop put back from a
copy, one whose disk was cloned, one that was lost and revoked, and the hub itself put back from its backup.
Proves I1, I2, I7, I10, I11, I15 and I18 over the real parts together.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import Revoked
from fourpermille_desktop.hub import backup as hub_backup
from fourpermille_desktop.hub.holds import Holds
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import Whole
from fourpermille_desktop.nearby_session import open_nearby
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import backups, conflicts, doctor, restoring, spaces
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client, nearby, stick
from fourpermille_desktop.sync.enrol import enrol
from tests.hub.postgres import HubDatabase, PostgresServer
from tests.records.two_laptops import rows

HUB = "http://hub"
A_DAY_MS = 86_400_000


class Day:
    """The laptops by the name of their person, the hub in town, and every note that anybody typed."""

    def __init__(self, folder: Path, database: HubDatabase) -> None:
        self.folder = folder
        self.database = database
        self.store: Store = database.open()
        self.laptops: dict[str, Records] = {}
        self.typed: list[str] = []

    @property
    def hub(self) -> TestClient:
        return TestClient(create_app(self.store), raise_server_exceptions=False)

    def open(self, name: str) -> Records:
        self.laptops[name] = Records(Profile(self.folder / name), alarm=True)
        return self.laptops[name]

    def join(self, name: str, role: str) -> None:
        code = Members(self.store).invite("Kaya", role, A_DAY_MS).code
        enrol(self.laptops.get(name) or self.open(name), HUB, code, http=self.hub)

    def sync(self, *names: str) -> client.Outcome:
        for name in names:
            outcome = client.sync(self.laptops[name], HUB, http=self.hub)  # type: ignore[arg-type]
        return outcome

    def note(self, name: str, text: str, sample: bytes | None = None) -> bytes:
        id_ = sample or new_id()
        self.laptops[name].commit([Edit("sample", id_, {"notes": text})])
        self.typed.append(text)
        return id_

    def shown(self, name: str, sample: bytes) -> Any:
        with self.laptops[name].reading() as conn:
            return conn.exec_driver_sql("select notes from sample where id = ?", (b64(sample),)).scalar()

    def close(self) -> None:
        for records in self.laptops.values():
            records.close()
        self.store.close()


@pytest.fixture
def day(tmp_path: Path, postgres: PostgresServer) -> Iterator[Day]:
    with postgres.database() as url:
        made = Day(tmp_path, HubDatabase(tmp_path / "hub", url))
        yield made
        made.close()


def test_a_day_of_a_team_ends_with_equal_records_and_no_value_lost(day: Day, postgres: PostgresServer) -> None:
    shared = _in_the_morning(day)
    _in_the_field(day, shared)
    _what_goes_wrong(day, shared)
    _back_in_town(day)
    with postgres.database() as url:
        _the_hub_is_put_back(day, url)
        _everybody_is_equal(day, shared)
        day.store.close()
        day.store = day.database.open()


def _in_the_morning(day: Day) -> bytes:
    """Amina had written before there was a team; all join and hold the same."""
    day.open("amina")
    shared = day.note("amina", "written before there was a team")
    for name, role in (("amina", "supervisor"), ("bola", "agent"), ("chi", "trainer"), ("dayo", "agent")):
        day.join(name, role)
    day.laptops["amina"].commit([Edit("person", new_id(), {"name": "a farmer"})])
    day.sync("amina", "bola", "chi", "dayo")
    assert [day.shown(name, shared) for name in day.laptops] == ["written before there was a team"] * 4
    backups.make(day.laptops["amina"].profile, "asked", only_if_changed=False)
    hub_backup.back_up(day.store, day.folder / "hub.backup")
    return shared


def _in_the_field(day: Day, shared: bytes) -> None:
    """No internet: a stick from Bola to Chi, a session on Chi's laptop that Amina visits."""
    day.note("amina", "amina in the field")
    day.note("bola", "bola in the field")
    day.note("dayo", "dayo in the field")
    day.note("bola", "red, says bola", shared)
    day.note("chi", "brown, says chi", shared)
    for giver in ("bola", "dayo"):
        path = day.folder / f"stick of {giver}"
        path.mkdir()
        stick.write(day.laptops[giver], path)
        assert stick.read(day.laptops["chi"], path).came >= 1
    session = open_nearby(day.laptops["chi"], "127.0.0.1", "Kaya", announce=False)
    try:
        nearby.visit(day.laptops["amina"], session.url)
        session.exchange()
        nearby.visit(day.laptops["amina"], session.url)
    finally:
        session.close()
    assert conflicts.count(day.laptops["amina"]) == conflicts.count(day.laptops["chi"]) == 1
    assert Exchange(day.laptops["bola"], _field(day, "bola")).waiting_records() > 0  # a stick is no arrival (I15)


def _what_goes_wrong(day: Day, shared: bytes) -> None:
    """Amina's disk is put back, Bola's is cloned, Dayo's laptop is lost."""
    amina = day.laptops.pop("amina")
    amina.close()
    asked = next(copy for copy in backups.copies_in(amina.profile.backups_folder) if copy.reason == "asked")
    restoring.restore(amina.profile, asked.file)
    day.open("amina")
    day.note("amina", "amina, after her disk was put back")
    day.laptops.pop("bola").close()
    shutil.copytree(day.folder / "bola", day.folder / "clone")
    day.open("bola"), day.open("clone")
    day.note("bola", "bola, on the first machine")
    day.note("clone", "bola, on the second machine")
    members = Members(day.store)
    lost = next(one.serial for one in members.devices() if one.actor == day.laptops["dayo"].author.actor)
    assert members.revoke(lost)
    with pytest.raises(Revoked):
        day.sync("dayo")
    day.laptops.pop("dayo").close()


def _back_in_town(day: Day) -> None:
    """What a colleague brought of the lost laptop waits for a supervisor, and is let go."""
    day.sync("chi")
    holds = Holds(day.store)
    assert len(holds.listed()) == 1
    day.sync("amina", "bola", "clone")
    for held in holds.listed():
        assert holds.release(_field(day, "amina"), held.hash)
    day.sync("amina", "bola", "clone", "chi", "amina", "bola", "clone")


def _the_hub_is_put_back(day: Day, url: str) -> None:
    """The backup of the morning, in a new database: the laptops bring back the day."""
    day.store.close()
    day.store = HubDatabase(day.folder / "new hub", url).open()
    hub_backup.restore(day.store, day.folder / "hub.backup")
    for _ in range(3):
        day.sync(*day.laptops)


def _everybody_is_equal(day: Day, shared: bytes) -> None:
    tips = {name: Exchange(records, _field(day, name)).tips() for name, records in day.laptops.items()}
    with day.store.space(_field(day, "amina")).look() as look:
        assert all(held == look.tips() for held in tips.values())
    for name, records in day.laptops.items():
        assert rows(records) == rows(day.laptops["amina"]), name
        assert set(day.typed) <= set(_written_in(records)), name
        assert all(check.ok for check in doctor.checks(records) if check.name != "disk"), name
        before = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == before
    (case,) = conflicts.two_values(day.laptops["amina"])
    assert sorted(value.text for value in case.values) == ["brown, says chi", "red, says bola"]
    conflicts.resolve(day.laptops["amina"], case.record, case.field, 1)
    day.sync(*day.laptops, *day.laptops)
    assert len({day.shown(name, shared) for name in day.laptops}) == 1
    assert [conflicts.count(records) for records in day.laptops.values()] == [0] * len(day.laptops)


def _field(day: Day, name: str) -> bytes:
    with day.laptops[name].reading() as conn:
        return spaces.pair(conn).field


def _written_in(records: Records) -> Iterator[str]:
    """Every note that stands in the log, shown or not."""
    with records.reading() as conn:
        field = spaces.pair(conn).field
    exchange = Exchange(records, field)
    for tip in exchange.tips():
        for commit in exchange.load(list(exchange.ancestry(tip))):
            for change in commit.changes:
                if isinstance(change, Whole) and "notes" in change.structure.fields:
                    yield str(change.values[change.structure.fields.index("notes")])
