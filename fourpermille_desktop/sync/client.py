"""Sync with a hub over HTTP: what the dialogue asks goes out, what the hub answers is stored, faults become sentences.

Before a team is joined only the local field space travels and names of people stay; afterwards the team's pair of
spaces, the field space first. Its request says how far the other one is, so that a quiet sync of both is one turn.
Whatever breaks, what was stored is whole and the next sync goes on from there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO

import httpx2

from fourpermille_desktop.errors import AnotherTeam, HubAnswerWrong, Stopped, SyncRunning, UpdateNeeded
from fourpermille_desktop.ledger import certificate, messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.dialogue import Ask, Reply, Tally, converse
from fourpermille_desktop.ledger.messages import Standing, UnknownProtocol
from fourpermille_desktop.ledger.tips import vector_hash
from fourpermille_desktop.ledger.wire import UnknownEnvelope
from fourpermille_desktop.records import attachments, backups, conflicts, exchange, held, mass, spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team import Team
from fourpermille_desktop.sync import blobs
from fourpermille_desktop.sync.blobs import NOTHING_CARRIED, Carried
from fourpermille_desktop.sync.blobs import Progress as PhotoProgress
from fourpermille_desktop.sync.line import Greeting, Line, Traffic, clean, http_client
from fourpermille_desktop.sync.passes import Passes
from fourpermille_desktop.sync.segments import FEATURE, FirstSync

Progress = Callable[[int, int, int], None]  # changes sent, changes received, records still waiting


@dataclass(frozen=True)
class Outcome:
    """What one sync did. `pushed` and `pulled` count changes of records, `waiting` counts records."""

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0  # fields that now have two values
    quarantined: int = 0  # runs of commits that the hub named as wrong
    bytes_up: int = 0  # bodies, as sent
    bytes_down: int = 0
    waiting: int = 0
    forked: bool = False  # this profile runs in two places; it now writes under a new name
    update_needed: bool = False  # records of a newer version wait at the hub
    clock_off_s: int = 0  # hub's clock minus ours where that is more than five minutes
    held_back: int = 0  # own changes that a hub keeps from the others (records.held)
    missing: int = 0  # changes whose values nobody has, though no hub says that it holds them back
    paused: Paused | None = None  # what the hub has would change very much: nothing of that was stored
    photos: Carried = NOTHING_CARRIED  # what became of the photos, after the records


@dataclass(frozen=True)
class Paused:
    """What a person looks at before a sync goes on; `sync(…, agreed=len(paused.records))` lets it."""

    records: tuple[TouchedRecord, ...]
    shown: int  # records on this laptop


@dataclass(frozen=True)
class TouchedRecord:
    type: str
    id: str
    code: str
    is_deleted: bool  # it would be deleted; else something of it would be replaced


def sync(
    records: Records,
    hub_url: str,
    *,
    http: httpx2.Client | None = None,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    traffic: Traffic | None = None,
    agreed: int = 0,
    photos: PhotoProgress | None = None,
) -> Outcome:
    """Send what waits, fetch what is new. Raises the AppErrors of `errors`; one sync at a time on a profile.

    `photos` is told how far the photos are, which come last.
    `agreed`: so many shown records may be deleted or replaced; a person looked at them (`Outcome.paused`).
    """
    with only_one(records.profile.folder / "sync.lock"):
        backups.before_sync(records.profile)
        address, team = clean(hub_url), teams.team(records)
        own = http_client(address, team.root if team else None, is_team=team is not None) if http is None else http
        try:
            return _Sync(records, Line(address, own, traffic), team, progress, stop, agreed, photos).run()
        finally:
            if http is None:
                own.close()


@dataclass
class _Sync:
    records: Records
    line: Line
    team: Team | None
    progress: Progress | None
    stop: Callable[[], bool] | None
    agreed: int = 0
    photos: PhotoProgress | None = None
    tallies: list[Tally] = field(default_factory=list)
    news: set[bytes] = field(default_factory=set)
    waiting_before: int = 0
    update_needed: bool = False
    has_segments: bool = True  # until the hub says that it has none: one met before is asked for them
    looked_closer: bool = False  # the two histories differed: the hub may be an old copy that was put back

    def run(self) -> Outcome:
        with self.records.reading() as conn:
            travelling = [Exchange(self.records, space) for space in spaces.pair(conn).travelling]
        first, others = travelling[0], travelling[1:]
        self.waiting_before = first.waiting_records()
        self.line.moved = lambda: (self.pushed + self.pulled, self.waiting_before)
        hub = self._met()
        crash_here("client.hub_known")
        hub = self._space(first, hub, others) or hub
        for other in others:
            if other.space in self.news or self.waits(other, hub):
                self._space(other, hub, [])
        crash_here("client.conversed")
        exchange.meet_hub(self.records, self.line.hub_url, hub)
        exchange.note_run(self.records, hub, self.pushed, self.pulled)
        return replace(self._outcome(first), photos=self._photos(hub))

    def _photos(self, hub: bytes) -> Carried:
        if self.looked_closer:
            attachments.forget_at(self.records, hub)
        settings = self.records.profile.settings
        most = settings.photo_mb * 1_000_000 if settings.data_light else None
        return blobs.carry(self.records, self.line, hub, most_bytes=most, progress=self.photos, stop=self.stop)

    def _outcome(self, first: Exchange) -> Outcome:
        bad = [run for tally in self.tallies for run in tally.bad]
        return Outcome(
            self.pushed,
            self.pulled,
            conflicts.count(self.records),
            len(bad),
            self.line.bytes_up,
            self.line.bytes_down,
            first.waiting_records(),
            any(tally.forked for tally in self.tallies),
            self.update_needed or any(run.needs_update for run in bad),
            teams.clock_off_ms(self.records) // 1000 if teams.clock_is_wrong(self.records) else 0,
            held.count(self.records),
            sum(tally.missing for tally in self.tallies),
            self._paused(),
        )

    def _paused(self) -> Paused | None:
        """Of every space what would be touched, by the names people know."""
        found: list[TouchedRecord] = []
        shown = 0
        for tally in self.tallies:
            if tally.paused is not None:
                shown += tally.paused.shown
                with self.records.reading() as conn:
                    codes = mass.codes(conn, tally.space, tally.paused.touched)
                found += [
                    TouchedRecord(type_, b64(id_), codes[type_, id_], is_gone)
                    for (type_, id_), is_gone in tally.paused.touched.items()
                ]
        return Paused(tuple(found), shown) if found else None

    @property
    def pushed(self) -> int:
        return sum(tally.pushed for tally in self.tallies)

    @property
    def pulled(self) -> int:
        return sum(tally.pulled for tally in self.tallies)

    @staticmethod
    def waits(space: Exchange, hub: bytes) -> bool:
        space.sign()
        return bool(space.unacknowledged(hub, 1))

    # --- who answers ---

    def _met(self) -> bytes:
        """The hub at this address, and the pass for it."""
        hub = exchange.met_hub(self.records, self.line.hub_url)
        greeting = self.line.hello() if hub is None else None
        if greeting is not None:
            self._check_team(greeting)
            hub = greeting.hub
            self.has_segments = FEATURE in greeting.features
        assert hub is not None
        self.line.is_met = True
        if self.team is not None:
            passes = Passes(self.records, self.line, self.team, hub, greeting)
            self.line.bearer, self.line.given = passes.shown, passes.given
        return hub

    def _check_team(self, greeting: Greeting) -> None:
        if self.team is not None and greeting.organisation != certificate.organisation_id(self.team.organisation):
            raise AnotherTeam()

    # --- one space ---

    def _space(self, laptop: Exchange, hub: bytes, others: list[Exchange]) -> bytes:
        """Converse about one space; the id of the hub that answered."""
        tally = Tally(space=laptop.space)
        self.tallies.append(tally)
        try:
            if self.has_segments:
                FirstSync(self.line, laptop, hub, tally, self.agreed, partial(self._between, laptop)).run()
            self._converse(laptop, hub, others, tally)
        except UpdateNeeded:
            if not self.line.answers:
                raise
            self.update_needed = True  # what came before the unknown commits is stored
        return tally.hub

    def _converse(self, laptop: Exchange, hub: bytes, others: list[Exchange], tally: Tally) -> None:
        steps = converse(laptop, hub, tally, agreed=self.agreed)
        reply: Reply | None = None
        standing = [_standing(other, hub) for other in others]
        while True:
            if self.stop and self.stop():
                steps.close()
                raise Stopped()
            ask = next(steps, None) if reply is None else _sent(steps, reply)
            if reply:
                self._told(laptop)
            if ask is None:
                return
            if isinstance(ask, messages.Request):
                ask, standing = replace(ask, others=standing), []
            crash_here("client.before_request")
            reply = self._asked(ask, laptop)
            crash_here("client.answer_read")
            self.line.answers += 1
            self.news |= set(reply.news) if isinstance(reply, messages.Answer) else set()

    def _between(self, laptop: Exchange) -> None:
        """Between two requests of a first sync."""
        if self.stop and self.stop():
            raise Stopped()
        if self.pulled:
            self._told(laptop)

    def _told(self, laptop: Exchange) -> None:
        if self.progress:
            self.progress(self.pushed, self.pulled, laptop.waiting_records())

    def _asked(self, ask: Ask, laptop: Exchange) -> Reply:
        is_sync = isinstance(ask, messages.Request)
        self.looked_closer |= not is_sync
        path = f"/v1/spaces/{b64(laptop.space)}/{'sync' if is_sync else 'vector'}"
        raw = self.line.call("POST", path, self._packed(ask, laptop.space), with_pass=True, may_prove=True)
        read = messages.answer_from if is_sync else messages.vector_answer_from
        try:
            return read(raw, laptop.space, self.line.limits, laptop.key_of)
        except (UnknownProtocol, UnknownEnvelope) as error:
            raise UpdateNeeded() from error
        except NotCanonical as error:
            raise HubAnswerWrong(hub=self.line.hub_url) from error

    def _packed(self, ask: Ask, space: bytes) -> bytes:
        """The request, its push cut down to what a hub takes at once; the rest goes with the next one."""
        if any(run.space != space for run in ask.push):
            raise ValueError("runs of another space")
        most = self.line.limits.packed_bytes
        while True:
            packed = wire.pack(messages.to_bytes(space, ask))
            if len(packed) <= most or len(ask.push) <= 1:
                return packed
            fewer = int(len(ask.push) * 0.95 * most / len(packed))
            ask = replace(ask, push=ask.push[: max(1, min(fewer, len(ask.push) - 1))])


def _standing(space: Exchange, hub: bytes) -> Standing:
    """How far this laptop is in a space; own commits that the hub lacks make its vector another one."""
    space.sign()
    cursor = space.cursor(hub)
    seq, feed = (cursor.seq, cursor.feed) if cursor else (0, messages.NOTHING_FED)
    return Standing(space.space, seq, feed, vector_hash(space.tips()))


def _sent(steps: Generator[Ask, Reply, None], reply: Reply) -> Ask | None:
    try:
        return steps.send(reply)
    except StopIteration:
        return None


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """The operating system's lock on a file: it goes with the process, whatever ends that."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(handle, "r+b") as held:
        try:
            _lock(held)
        except OSError as error:
            raise SyncRunning() from error
        yield


def _lock(held: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
