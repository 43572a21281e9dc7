"""Many writers and polling readers on one PostgreSQL: what a cursor loses when commits finish in another order.

    python -m tests.hub.races [SECONDS]     both schemes for that long; exit 1 when the hub's own loses a commit

The same race is run over two schemes: the hub's feed (a counter row locked last) and, as the control that must lose,
a cursor over a sequence. Every commit of a transaction is held back by a random time, so that orders do differ.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import dialogue
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import Taken
from fourpermille_desktop.ledger.messages import Cursor, Request
from fourpermille_desktop.ledger.wire import Run
from tests.hub.postgres import running_server
from tests.ledger.nodes import MemoryLaptop

WRITERS = 16
READERS = 3
LONGEST_WAIT_S = 0.02
RECORD = bytes(15) + b"r"


class Scheme(Protocol):
    """A way to number what is committed and to ask for what came after."""

    def writer(self, number: int) -> Callable[[], list[bytes]]:
        """Each call commits something and returns its names."""
        ...

    def reader(self) -> Callable[[], list[bytes]]:
        """Each call returns the names after the last ones; an empty list when there is nothing new."""
        ...


@dataclass
class Outcome:
    committed: set[bytes] = field(default_factory=set)
    read: list[set[bytes]] = field(default_factory=list)
    faults: list[BaseException] = field(default_factory=list)

    def lost(self) -> int:
        """The most that one reader missed."""
        return max(len(self.committed - seen) for seen in self.read)


class HubFeed:
    """The product: `Space.take` and the pages a laptop is answered, with the feed hash checked by the hub."""

    def __init__(self, store: Store) -> None:
        self._space = store.space(FIELD_SPACE)
        sa.event.listen(self._space._writer, "commit", _held_back)

    def writer(self, number: int) -> Callable[[], list[bytes]]:
        laptop = MemoryLaptop(number + 1)

        def push() -> list[bytes]:
            made = [laptop.write(RECORD, f"f{number}", str(i), over=()) for i in range(2)]
            laptop.sign()
            run = Run(tuple(laptop.commits[commit.hash] for commit in made))
            taken = self._space.take([run])
            assert taken.acks == [run.hash] and not taken.bad and not taken.lacking
            return [commit.hash for commit in made]

        return push

    def reader(self) -> Callable[[], list[bytes]]:
        cursor = Cursor(self._space.id)

        def page() -> list[bytes]:
            nonlocal cursor
            answer = dialogue.answer(self._space, Request(cursor, [], bytes(32), []), Taken())
            assert answer.cursor, "the hub did not know its own cursor"
            cursor = answer.cursor
            return [commit.hash for run in answer.page if isinstance(run, Run) for commit in run.commits]

        return page


class SequenceFeed:
    """What is wrong and looks right: `where seq > cursor` over numbers that a sequence gave out."""

    def __init__(self, url: str) -> None:
        self._engine = sa.create_engine(url, pool_size=WRITERS + READERS)
        with self._engine.begin() as conn:
            conn.exec_driver_sql("create table naive (seq bigserial primary key, name bytea not null)")
        sa.event.listen(self._engine, "commit", _held_back)

    def close(self) -> None:
        self._engine.dispose()

    def writer(self, number: int) -> Callable[[], list[bytes]]:
        count = 0

        def push() -> list[bytes]:
            nonlocal count
            count += 1
            name = b"%d %d" % (number, count)
            with self._engine.begin() as conn:
                conn.execute(sa.text("insert into naive (name) values (:name)"), {"name": name})
            return [name]

        return push

    def reader(self) -> Callable[[], list[bytes]]:
        cursor = 0

        def page() -> list[bytes]:
            nonlocal cursor
            with self._engine.connect() as conn:
                asked = sa.text("select seq, name from naive where seq > :cursor order by seq")
                rows = conn.execute(asked, {"cursor": cursor}).all()
            cursor = rows[-1].seq if rows else cursor
            return [bytes(row.name) for row in rows]

        return page


def _held_back(_conn: sa.Connection) -> None:
    time.sleep(random.random() * LONGEST_WAIT_S)


def race(scheme: Scheme, seconds: float) -> Outcome:
    """Writers write and readers poll for so long; then every reader asks until it is told that there is no more."""
    outcome = Outcome(read=[set() for _ in range(READERS)])
    until = time.monotonic() + seconds
    all_written = threading.Event()
    lock = threading.Lock()

    def write(number: int) -> None:
        with _told(outcome):
            push = scheme.writer(number)
            while time.monotonic() < until:
                names = push()
                with lock:
                    outcome.committed.update(names)

    def read(seen: set[bytes]) -> None:
        with _told(outcome):
            page = scheme.reader()
            while True:
                is_last = all_written.is_set()
                names = page()
                assert not seen & set(names), "a commit came twice"
                seen.update(names)
                if is_last and not names:
                    return

    writers = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
    readers = [threading.Thread(target=read, args=(seen,)) for seen in outcome.read]
    for thread in [*readers, *writers]:
        thread.start()
    for thread in writers:
        thread.join()
    all_written.set()
    for thread in readers:
        thread.join()
    return outcome


@contextmanager
def _told(outcome: Outcome) -> Iterator[None]:
    """What goes wrong in a thread is for the test to see."""
    try:
        yield
    except BaseException as error:
        outcome.faults.append(error)
        raise


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    with running_server() as server, server.database() as url:
        store = open_store(Path(), url)
        ours = race(HubFeed(store), seconds)
        store.close()
        naive = SequenceFeed(url)
        control = race(naive, seconds)
        naive.close()
    for name, outcome in (("counter row", ours), ("sequence (control)", control)):
        print(f"{name}: {len(outcome.committed)} committed, {outcome.lost()} lost, {len(outcome.faults)} faults")
    return 0 if ours.lost() == 0 and not ours.faults and control.lost() else 1


if __name__ == "__main__":
    raise SystemExit(main())
