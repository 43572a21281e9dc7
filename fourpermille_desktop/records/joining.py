"""Taking the records along into a team: each is made anew in the team's space under the same id, the local one goes.

One act in one transaction, all or nothing. Values that two people wrote without seeing each other stay two. What was
deleted before stays behind. The list of things to undo begins afresh: what the team has is not taken back by an undo.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa

from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.merge import DELETED, ERASED, SEALS, VERIFIED, State
from fourpermille_desktop.ledger.spaces import is_of_a_team, kind_of
from fourpermille_desktop.records import apply, history, log, spaces
from fourpermille_desktop.records.apply import MOVED
from fourpermille_desktop.records.log import Author, Edit

Progress = Callable[[int, int], None]


def move(conn: sa.Connection, author: Author, entered: list[bytes], progress: Progress | None = None) -> set[str]:
    """Enter the spaces and take along what was written before. Returns the kinds of record touched."""
    target = {kind_of(space): space for space in entered}
    made, left = _Anew(), list[Edit]()
    for row in conn.exec_driver_sql("select rid, space, type, id from record order by rid").all():
        into = target.get(kind_of(row.space))
        if into is None or is_of_a_team(row.space):
            continue
        state = apply.state_of(conn, row.rid)
        if state.fields and not state.is_deleted:
            made.add(state, row.type, row.id, into)
            left.append(Edit(row.type, row.id, {DELETED: True, MOVED: b64(into)}, into=row.space))
    spaces.enter(conn, entered)
    kinds: set[str] = set()
    for edits in (*made.in_order(), left):
        if edits:
            kinds |= log.append_act(conn, edits, author, progress=progress)[1]
    history.begin_afresh(conn)
    return kinds


class _Anew:
    """The edits that make records as they stand, in the order that leaves the same values shown and the same beside.

    None of them has seen another, so that all stay: deletions that had not seen everything, then the values that stand
    beside the shown ones, then the shown ones. What was checked is checked again, its amendments after it.
    """

    def __init__(self) -> None:
        self._deletions: list[Edit] = []
        self._beside: dict[int, list[Edit]] = {}
        self._shown: list[Edit] = []
        self._checks: list[Edit] = []
        self._amendments: list[Edit] = []

    def in_order(self) -> list[list[Edit]]:
        """In lists that share no commit: within one, a deletion or a check would count as having seen the rest."""
        beside = [edit for depth in sorted(self._beside, reverse=True) for edit in self._beside[depth]]
        return [self._deletions, [*beside, *self._shown], self._checks, self._amendments]

    def add(self, state: State, type_: str, id_: bytes, into: bytes) -> None:
        is_checked = state.shown(VERIFIED) is True
        differing = {name: _differing(state, type_, name) for name in state.fields if name not in SEALS}
        checked = {name: head.value for name, head in state.sealed_values.items() if head.value != ERASED}
        if state.wants_deletion:
            self._deletions.append(Edit(type_, id_, {DELETED: True}, {}, into))
        shown = checked if is_checked else {name: values[0] for name, values in differing.items() if values}
        self._shown += [Edit(type_, id_, shown, {}, into)] if shown else []
        if is_checked:
            self._checks.append(Edit(type_, id_, {VERIFIED: True}, {}, into))
            self._amend(differing, checked, Edit(type_, id_, {}, {}, into))
            return
        for depth in range(1, max(map(len, differing.values()), default=0)):
            beside = {name: values[depth] for name, values in differing.items() if len(values) > depth}
            self._beside.setdefault(depth, []).append(Edit(type_, id_, beside, {}, into))

    def _amend(self, differing: dict[str, list[Value]], checked: dict[str, Value], of: Edit) -> None:
        """The first amendment of a field replaces the checked value, as it did; further ones stand beside it."""
        for name, values in differing.items():
            waiting = [value for value in values if value != checked.get(name)]
            for place, value in enumerate(waiting):
                seen: Mapping[str, tuple[bytes, ...]] | None = {} if place else None
                self._amendments.append(Edit(of.type, of.id, {name: value}, seen, of.into))


def _differing(state: State, type_: str, name: str) -> list[Value]:
    """The values of a field that differ, the shown one first; an erased one is gone."""
    if ":" in name:
        return [state.shown(name)]
    same = apply.same_in(type_)
    values: list[Value] = []
    for head in state.fields[name]:
        if head.value != ERASED and not any(same(name, head.value, other) for other in values):
            values.append(head.value)
    return values
