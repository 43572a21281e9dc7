"""One push inside its transaction: what is new is stored, judged and fed, the tips move, the counter row last."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence

import sqlalchemy as sa

from fourpermille_desktop.hub import erasing, holds
from fourpermille_desktop.hub.log_tables import HELD_NEAR, TIP_AWAY, TIPS_OF, insert, lock_chains, log, row_of, tip
from fourpermille_desktop.hub.store import append_to_feed, device_of
from fourpermille_desktop.ledger.commit import Commit
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.dialogue import Taken
from fourpermille_desktop.ledger.tips import MAX_TIPS, Tip
from fourpermille_desktop.ledger.wire import BadRun, Run


class Taking:
    """Give it the runs of one push; `has_erased` afterwards: something is to be cleaned beside the rows."""

    def __init__(self, conn: sa.Connection, space: bytes) -> None:
        self.conn = conn
        self.space = space
        self.fed: list[Tip] = []
        self.has_erased = False

    def take(self, runs: Sequence[Run]) -> Taken:
        replicas = {run.replica for run in runs}
        lock_chains(self.conn, self.space, replicas | erasing.targets_in(runs))
        crash_here("hub.chains_locked")
        before_us = self._tips_of(replicas)
        tips = set(before_us)
        acks: list[bytes] = []
        bad: list[BadRun] = []
        refused: set[bytes] = set()  # what stands behind a refused run is not the hub's loss
        lacking = forked = False
        for run in runs:
            held = self._held_near(run)
            new = [commit for commit in run.commits if commit.hash not in held]
            before = (new[0].header.n - 1, new[0].prev) if new else None
            if before and before[0] and held.get(before[1], (0, b""))[0] != before[0]:
                lacking |= before[1] not in refused
                refused.add(run.hash)
                continue
            has_sibling = bool(before and (before[0] + 1, before[1]) in held.values())
            if has_sibling and sum(named.replica == run.replica for named in tips) >= MAX_TIPS:
                bad.append(BadRun(run.replica, run.first_n, run.last_n, "more than 8 branches of one replica"))
                refused.add(run.hash)
                continue
            if before:
                forked |= has_sibling
                self._insert(new)
                self._feed_on(new)
                tips.discard(Tip(run.replica, *before))
                tips.add(Tip(run.replica, run.last_n, run.hash))
            if len(new) < len(run.commits):
                self._open([commit for commit in run.commits if commit.hash in held], run)
            acks = [*(ack for ack in acks if ack != run.prev), run.hash]
        self._move_tips(before_us, tips)
        append_to_feed(self.conn, self.space, self.fed)
        return Taken(acks, bad, lacking, forked)

    def _tips_of(self, replicas: Collection[bytes]) -> frozenset[Tip]:
        rows = self.conn.execute(TIPS_OF, {"of_space": self.space, "of_replicas": list(replicas)})
        return frozenset(Tip(row.replica, row.n, row.hash) for row in rows)

    def _held_near(self, run: Run) -> dict[bytes, tuple[int, bytes]]:
        """hash → (n, hash before) of the commits of this replica held at the numbers of the run and just before."""
        numbers = {"first_n": run.first_n - 1, "last_n": run.last_n}
        rows = self.conn.execute(HELD_NEAR, numbers | {"of_space": self.space, "of_replica": run.replica})
        return {row.hash: (row.n, row.prev) for row in rows}

    def _insert(self, arrived: Sequence[Commit]) -> None:
        now = time.time_ns() // 1_000_000
        commits = erasing.on_arrival(self.conn, self.space, arrived)
        self.has_erased |= any(made is not commit for made, commit in zip(commits, arrived, strict=True))
        insert(self.conn, log, [row_of(commit, now) for commit in commits])
        crash_here("hub.rows_inserted")
        self._judge(commits)

    def _judge(self, commits: Sequence[Commit]) -> None:
        lacking = [c for c in commits if not erasing.is_explained(self.conn, self.space, c)]
        holds.note_blank(self.conn, self.space, lacking)
        device = device_of(self.conn, self.space, commits[0].header.replica)
        holds.judge(self.conn, self.space, commits, device or b"")
        self.has_erased |= erasing.obey(self.conn, self.space, commits, device)

    def _open(self, known: Sequence[Commit], run: Run) -> None:
        """Commits that came here sealed and come with their values now: kept so, and their run fed again."""
        if not holds.has_blanks(self.conn, self.space):
            return
        made = erasing.on_arrival(self.conn, self.space, known)
        with_values = [commit for commit in made if erasing.is_explained(self.conn, self.space, commit)]
        opened = holds.blanks_among(self.conn, self.space, run.replica, with_values)
        for commit in opened:
            erasing.keep_form(self.conn, self.space, commit)
        if opened:
            self._judge(opened)
            self._feed_on(run.commits)

    def _feed_on(self, commits: Sequence[Commit]) -> None:
        self.fed += [Tip(commit.header.replica, commit.header.n, commit.hash) for commit in commits]

    def _move_tips(self, before: frozenset[Tip], tips: set[Tip]) -> None:
        for gone in before - tips:
            named = {"of_space": self.space, "of_replica": gone.replica, "of_n": gone.n, "of_hash": gone.hash}
            self.conn.execute(TIP_AWAY, named)
            crash_here("hub.tip_away")
        made = [{"space": self.space, "replica": t.replica, "n": t.n, "hash": t.hash} for t in tips - before]
        if made:
            insert(self.conn, tip, made)
        crash_here("hub.tips_moved")
