"""The first sync of a space by segments: files of the closed feed that the hub packed once, then the dialogue.

A segment is a page of the feed in a file, so it is judged and stored by the code that takes pages: the same envelope,
limits, slices, cursor and look at mass changes. It lies in memory only. Whatever is wrong with a list or a file,
nothing of that file is stored and pages take over; only a broken line ends the sync, and the next one goes on at the
cursor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import takewhile
from typing import Any

from fourpermille_desktop.errors import HubAnswerWrong, HubLineBroke, HubRefused
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.columns import need
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.dialogue import Tally
from fourpermille_desktop.ledger.messages import Answer, Cursor
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.sync.line import Line

FEATURE = "segments"  # as a hub names it in its greeting
PIECE_BYTES = 128 * 1024  # what a cut costs at most within a sync; 13 s on 2G
TRIES = 2  # of one piece
MOST_LISTED = 20_000
PARTIAL = 206


class Unusable(Exception):
    """A list or a file that pages must stand in for."""


@dataclass(frozen=True)
class Listed:
    sha256: str
    size: int
    first: int
    last: int
    feed: bytes


@dataclass
class FirstSync:
    """One space of one hub. `between` is called between two requests: it tells progress, and raises Stopped."""

    line: Line
    laptop: Exchange
    hub: bytes
    tally: Tally
    agreed: int
    between: Callable[[], None]

    def run(self) -> None:
        """What there is in segments, where nothing of this feed was read yet or an earlier first sync was cut."""
        mark = f"first sync {b64(self.hub)} {b64(self.laptop.space)}"  # stands while segments are being fetched
        is_under_way = bool(self.laptop.records.local(mark))
        if self.laptop.cursor(self.hub) is not None and not is_under_way:
            return
        try:
            is_more = True
            while is_more and not self.tally.paused:
                wanted, is_more = self._wanted()
                if wanted and not is_under_way:
                    self.laptop.records.set_local(mark, "1")
                    is_under_way = True
                for one in wanted:
                    self._fetch(one)
                is_more = is_more and bool(wanted)
        except (Unusable, NotCanonical):
            pass
        if is_under_way and not self.tally.paused:
            self.laptop.records.set_local(mark, None)

    # --- the list ---

    def _wanted(self) -> tuple[list[Listed], bool]:
        """The segments beyond the cursor, and whether the hub is making more."""
        self.between()
        try:
            raw = self.line.call("GET", self._path(), with_pass=True, may_prove=True)
        except (HubRefused, HubAnswerWrong) as error:  # a hub that has none; a real fault shows with the first page
            raise Unusable from error
        self.line.answers += 1
        parts = wire.parse(raw, self.line.limits)
        need(isinstance(parts, dict) and parts.get("v") == messages.PROTOCOL, "a list of segments of this version")
        need(parts.get("hub") == b64(self.hub), "segments of another hub")
        listed = _listed(parts.get("segments"))
        crash_here("segments.list_read")
        return [one for one in listed if one.last > self._cursor().seq], parts.get("more") is True

    def _path(self) -> str:
        return f"/v1/spaces/{b64(self.laptop.space)}/segments"

    def _cursor(self) -> Cursor:
        return self.laptop.cursor(self.hub) or Cursor(self.hub)

    # --- one segment ---

    def _fetch(self, one: Listed) -> None:
        if self.tally.paused:
            return
        need(one.size <= self.line.limits.packed_bytes, "a segment larger than one envelope may be")
        raw = self._bytes(one)
        need(sha256(raw).hexdigest() == one.sha256, "another file than the one that was named")
        page = self._page(raw, one)
        crash_here("segments.file_read")
        if not dialogue.store_page(self.laptop, page, self.laptop.cursor(self.hub), self.tally, self.agreed):
            raise Unusable
        crash_here("segments.stored")
        self.between()

    def _bytes(self, one: Listed) -> bytes:
        """The file in pieces; where the line breaks, what came stays and the next request goes on behind it."""
        raw = b""
        tries = TRIES
        while len(raw) < one.size:
            self.between()
            try:
                raw += self._piece(one, len(raw))
                tries = TRIES
            except HubLineBroke:
                tries -= 1
                if not tries:
                    raise
        return raw

    def _piece(self, one: Listed, start: int) -> bytes:
        end = min(start + PIECE_BYTES, one.size)
        headers = {"Range": f"bytes={start}-{end - 1}", "If-Range": f'"{one.sha256}"'}
        status, told, raw = self.line.piece("GET", f"{self._path()}/{one.sha256}", headers=headers)
        is_part = status == PARTIAL and told.get("content-range") == f"bytes {start}-{end - 1}/{one.size}"
        if not is_part or len(raw) != end - start:
            raise Unusable
        self.line.answers += 1
        crash_here("segments.piece_read")
        return raw

    def _page(self, raw: bytes, one: Listed) -> Answer:
        """The file as an answer of the hub: nothing but whole, proven runs that follow the cursor."""
        limits = self.line.limits
        told = messages.answer_from(
            wire.unpack(raw, limits.inflated_bytes), self.laptop.space, limits, self.laptop.key_of
        )
        runs = [item for item in told.page if isinstance(item, Run)]
        need(len(runs) == len(told.page), "a segment holds whole runs that are proven")
        need(
            told.cursor == Cursor(self.hub, one.last, one.feed) and told.hub == self.hub, "another stretch of the feed"
        )
        need(
            not (told.acks or told.bad or told.want or told.news or told.forked), "a segment says nothing but its runs"
        )
        skipped = self._cursor().seq - one.first + 1  # a sync that was cut between two slices stored these
        runs = _behind(runs, skipped)
        need(sum(len(run.commits) for run in runs) == one.last - self._cursor().seq, "a stretch of another length")
        self._check_chains(runs)
        return replace(told, page=runs)

    def _check_chains(self, runs: list[Run]) -> None:
        """Before anything is stored: every run begins its chain or follows what is held or came before it."""
        seen: set[bytes] = set()
        for run in runs:
            before = Tip(run.replica, run.first_n - 1, run.prev)
            need(run.first_n == 1 or run.prev in seen or self.laptop.holds(before), "a run without the one before it")
            seen.update(commit.hash for commit in run.commits)


def _listed(parts: Any) -> list[Listed]:
    """From number 1 on, without a gap."""
    need(isinstance(parts, list) and len(parts) <= MOST_LISTED, "segments are a list within the limit")
    listed: list[Listed] = []
    for part in parts:
        need(isinstance(part, dict), "a segment is an object")
        sha = part.get("sha256")
        need(
            isinstance(sha, str) and len(sha) == 64 and not sha.strip("0123456789abcdef"), "a segment is named by hash"
        )
        size, first, last = (_number(part.get(name)) for name in ("size", "first", "last"))
        one = Listed(sha, size, first, last, unb64(part.get("feed"), 32))
        need(one.first == (listed[-1].last + 1 if listed else 1) and one.last >= one.first, "segments without a gap")
        listed.append(one)
    return listed


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise NotCanonical("a number of a segment is whole and above zero")
    return value


def _behind(runs: list[Run], commits: int) -> list[Run]:
    """The runs after so many commits; a cursor stands between runs only."""
    if commits <= 0:
        return runs
    counts = [len(run.commits) for run in runs]
    places = [sum(counts[: place + 1]) for place in range(len(runs))]
    done = len(list(takewhile(lambda place: place <= commits, places)))
    return runs[done:]
