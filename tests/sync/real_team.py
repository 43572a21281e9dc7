"""The team of `tests.ledger.team` with encrypted files and a hub's database; a power cut at any mark of the product."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import time_machine

from fourpermille_desktop.hub import erasing as hub_erasing
from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub import taking
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import dialogue, messages
from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PREFIX, Commit
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Limits, Run
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import apply, exchange, log
from fourpermille_desktop.records import store as records_store
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import stick
from tests.ledger.nodes import Crash
from tests.ledger.team import KIND, Stick, as_envelope
from tests.records.two_laptops import commits_of

MARKED = (log, apply, exchange, records_store, hub_store, taking, hub_erasing)
SHOWN = ("notes", "land_use")
RAM = Path("/dev/shm")


def a_folder() -> Path:
    """In memory where there is such a place: the attack is on our code, not on the disk."""
    return Path(tempfile.mkdtemp(prefix="team", dir=RAM if RAM.is_dir() else None))


@contextmanager
def power_cut(after: int) -> Iterator[list[str]]:
    """The power goes when the marks of the product have been passed so many times; the marks passed are told."""
    passed: list[str] = []

    def crash_here(place: str) -> None:
        passed.append(place)
        if len(passed) == after:
            raise Crash(place)

    with ExitStack() as stack:
        for module in MARKED:
            stack.enter_context(patch.object(module, "crash_here", crash_here))
        yield passed


class RealLaptop:
    """`tests.ledger.team.TeamLaptop` over one profile folder."""

    numbers = itertools.count(1)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records = Records(Profile(folder), alarm=True)
        self.exchange = Exchange(self.records, FIELD_SPACE)
        self.takes_before_a_crash = -1

    def write(self, record: bytes, values: Mapping[str, Value], over: Collection[bytes], clock: int) -> None:
        seen = {name: tuple(over) for name in values}
        has_seen_all = all(
            {hash_[:PREFIX] for hash_ in self.heads(record).get(name, ())} <= set(over) for name in values
        )
        with time_machine.travel(clock / 1000, tick=False):
            self.records.commit([Edit(KIND, record, dict(values), None if has_seen_all else seen)])

    def log(self) -> dict[bytes, Commit]:
        return {commit.hash: commit for commit in commits_of(self.records)}

    def heads(self, record: bytes) -> dict[str, set[bytes]]:
        """As the tables hold them."""
        with self.records.reading() as conn:
            by_field = apply.heads_of(conn, FIELD_SPACE, KIND, record)
            names = dict(conn.exec_driver_sql("select lid, hash from log").all())
        return {name: {names[lid] for lid in lids} for name, lids in by_field.items()}

    def row(self, record: bytes) -> tuple[Mapping[str, object], bool] | None:
        with self.records.reading() as conn:
            found = conn.exec_driver_sql("select * from sample where id = ?", (b64(record),)).mappings().first()
        if found is None:
            return None
        return {name: as_cell(found[name]) for name in SHOWN}, bool(found["deleted"])

    def acknowledged(self, hub: bytes) -> set[bytes]:
        with self.records.reading() as conn:
            rows = conn.exec_driver_sql(
                "select l.hash from acked a join log l on l.space = a.space and l.replica = a.replica"
                " and l.lid <= a.lid where a.hub = ?",
                (hub,),
            )
            return set(rows.scalars())

    def met(self, address: str) -> bytes | None:
        return exchange.met_hub(self.records, address)

    def meet(self, address: str, hub: bytes) -> None:
        exchange.meet_hub(self.records, address, hub)

    def close(self) -> None:
        self.records.close()

    def reopened(self) -> RealLaptop:
        self.close()
        return RealLaptop(self.folder)

    def backup(self) -> Path:
        """A naive copy of the folder, the program still running."""
        copy = self.folder.with_name(f"copy{next(self.numbers)}")
        shutil.copytree(self.folder, copy)
        return copy

    def restored(self, backup: Path) -> RealLaptop:
        self.close()
        shutil.rmtree(self.folder)
        shutil.copytree(backup, self.folder)
        return RealLaptop(self.folder)

    def clone(self) -> RealLaptop:
        return RealLaptop(self.backup())

    def fill_a_stick(self) -> Stick:
        path = self.folder.with_name(f"stick{next(self.numbers)}.4p1000")
        stick.write(self.records, path, is_open=True)
        return Stick(as_envelope(self.exchange), path.read_bytes())

    def read_a_stick(self, held: Stick) -> None:
        path = self.folder.with_name(f"stick{next(self.numbers)}.4p1000")
        path.write_bytes(held.file)
        assert not stick.read(self.records, path).bad


def as_cell(value: object) -> object:
    """A cell holds `true` as it is written."""
    return True if value == "true" else value


class RealHub:
    """`tests.ledger.team.TeamHub` over a hub's SQLite file."""

    numbers = itertools.count(1)

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address
        self.store: Store = open_store(folder)
        self.id = self.store.id
        self.space = self.store.space(FIELD_SPACE)

    def log(self) -> dict[bytes, Commit]:
        with self.space.look() as look:
            tips = [row.tip for row in look.feed_after(0, 10**6)]
            return {commit.hash: commit for commit in look.load(tips)}

    def fed(self) -> list[bytes]:
        with self.space.look() as look:
            return [row.tip.hash for row in look.feed_after(0, 10**6)]

    def feed_at(self, seq: int) -> bytes | None:
        with self.space.look() as look:
            return look.feed_at(seq)

    def tips(self) -> frozenset[Tip]:
        with self.space.look() as look:
            return look.tips()

    def take(self, runs: Sequence[Run]) -> Any:
        return self.space.take(runs)

    def answered(self, raw: bytes, is_sync: bool, room: int) -> bytes:
        """What the service does with the bytes of a request, with pages as small as the machine wants them."""
        read = messages.request_from if is_sync else messages.vector_request_from
        request: Any = read(raw, FIELD_SPACE, Limits(), self.space.key_of)
        hub_store.crash_here("service.request_read")
        taken = self.space.take(request.push)
        hub_store.crash_here("service.push_taken")
        answer: Any = dialogue.answer if is_sync else dialogue.answer_vector
        return messages.to_bytes(FIELD_SPACE, answer(self.space, request, taken, room))

    def close(self) -> None:
        self.store.close()

    def reopened(self) -> RealHub:
        self.close()
        return RealHub(self.folder, self.address)

    def backup(self) -> Path:
        copy = self.folder.with_name(f"hubcopy{next(self.numbers)}")
        shutil.copytree(self.folder, copy)
        return copy

    def restored(self, backup: Path) -> RealHub:
        self.close()
        shutil.rmtree(self.folder)
        shutil.copytree(backup, self.folder)
        return RealHub(self.folder, self.address)
