"""What a data-protection officer does: sees what an erasure takes away, and writes it.

A change is erased whole. What stood in it and must stay is written anew first, in the same act; former values of the
field go too, for they are values of it all the same. Nobody takes an erasure back. Without a team there is no officer:
there the owner of a profile may erase what was written on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from fourpermille_desktop.errors import ErasureNotProven, MayNotErase, NothingToErase, RecordUnknown
from fourpermille_desktop.ledger import redaction, signing
from fourpermille_desktop.ledger.canonical import NotCanonical, Value, b64, unb64
from fourpermille_desktop.ledger.certificate import DPO
from fourpermille_desktop.ledger.commit import PREFIX, Commit, Whole
from fourpermille_desktop.ledger.merge import DELETED, SEALS, VERIFIED, State
from fourpermille_desktop.ledger.redaction import REASONS, REDACT
from fourpermille_desktop.ledger.spaces import is_of_a_team
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import apply, came_in, erasing, log, spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.held import AMEND_REASON
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.shapes import SHAPES
from fourpermille_desktop.records.store import Act, Records

__all__ = ["REASONS", "Plan", "erase", "is_officer", "may_erase", "named", "plan", "types_of"]


@dataclass(frozen=True)
class Plan:
    """What an erasure takes away, to be looked at before."""

    type: str
    id: str
    name: str  # what people call the record, "" = it has no name
    values: tuple[tuple[str, str], ...]  # (column, text): every value that goes, the newest first
    changes: int  # of the record, its former ones among them
    photos: int  # pictures that go with them
    loses_check: bool  # the mark that it was checked goes too


@dataclass(frozen=True)
class _Going:
    """One change that goes: its commit and its place there."""

    commit: Commit
    place: int

    @property
    def change(self) -> Whole:
        change = self.commit.changes[self.place]
        assert isinstance(change, Whole)
        return change

    @property
    def values(self) -> dict[str, Value]:
        return dict(zip(self.change.structure.fields, self.change.values, strict=True))


def is_officer(records: Records) -> bool:
    """Whether this person is a data-protection officer of the team."""
    team = teams.team(records)
    return team is not None and DPO in team.certificate().spaces.values()


def may_erase(records: Records, type_: str) -> bool:
    """Whether records of a kind may be erased from here: by an officer, or by whoever has no team."""
    space, team = _space(records, type_), teams.team(records)
    return not is_of_a_team(space) or (team is not None and team.certificate().role_in(space) == DPO)


def types_of(records: Records, id_: str) -> list[str]:
    """The kinds of record that have this id here."""
    try:
        raw = unb64(id_, 16)
    except NotCanonical:
        return []
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select distinct type from record where id = ? and type <> ?", (raw, REDACT))
        return sorted(rows.scalars())


def named(records: Records, text: str) -> list[tuple[str, str]]:
    """The records that are meant by an id or a code: (type, id)."""
    found = [(type_, text) for type_ in types_of(records, text)]
    if found:
        return found
    with records.reading() as conn:
        for type_, shape in SHAPES.items():
            if "code" in shape.by_name:
                ids = conn.exec_driver_sql(f"select id from {type_} where code = ? order by rid", (text,)).scalars()
                found += [(type_, id_) for id_ in ids]
    return found


def plan(records: Records, type_: str, id_: str, column: str | None = None) -> Plan:
    """What goes when a record, or one column of it, is erased; NothingToErase where nothing would."""
    with records.reading() as conn:
        rid, going = _all_going(conn, type_, id_, column)
        name = came_in.name_of(conn, conn.exec_driver_sql("select rid, type from record where rid = ?", (rid,)).one())
    newest_first = sorted(going, key=lambda one: one.commit.header.t, reverse=True)
    told = dict.fromkeys(text for one in newest_first for text in _texts(type_, one, column))
    pictures = {text for name_, text in told if type_ == "photo" and name_ == "sha"}
    return Plan(type_, id_, name, tuple(told), len(going), len(pictures), any(VERIFIED in one.values for one in going))


def erase(records: Records, type_: str, id_: str, reason: str, column: str | None = None) -> Act:
    """Erase a record, or one column of it, everywhere and for ever. What must stay is written anew in the same act."""
    if not may_erase(records, type_):
        raise MayNotErase()
    space, team = _space(records, type_), teams.team(records)
    officer = team.certificate_text if team is not None and is_of_a_team(space) else ""
    with records.writing() as conn:
        rid, going = _all_going(conn, type_, id_, column)
        own = signing.public_key(records.author.device)
        if not officer and any(erasing.device_of(conn, one.commit) != own for one in going):
            raise MayNotErase()
        edits = _staying(conn, rid, type_, going, _fields(type_, column), reason)
        act, kinds = log.append_act(conn, [*edits, *_redactions(going, space, reason, officer)], records.author)
        if any(one.place not in erasing.which(conn, one.commit) for one in going):
            raise ErasureNotProven()
    records.tell(kinds)
    return Act(b64(act), frozenset(kinds))


def _redactions(going: Sequence[_Going], space: bytes, reason: str, officer: str) -> list[Edit]:
    places: dict[Tip, list[int]] = {}
    for one in going:
        head = one.commit.header
        places.setdefault(Tip(head.replica, head.n, one.commit.hash), []).append(one.place)
    return [
        Edit(REDACT, redaction.record_of(at.hash), redaction.values_of(at, held, reason, officer), into=space)
        for at, held in places.items()
    ]


def _space(records: Records, type_: str) -> bytes:
    with records.reading() as conn:
        return spaces.space_of(conn, type_)


# --- what goes ---


def _all_going(conn: sa.Connection, type_: str, id_: str, column: str | None) -> tuple[int, list[_Going]]:
    try:
        raw = unb64(id_, 16)
    except NotCanonical as error:
        raise RecordUnknown(record=id_) from error
    rid = apply.rid_in(conn, spaces.space_of(conn, type_), type_, raw)
    if rid is None:
        raise RecordUnknown(record=id_)
    fields, going = _fields(type_, column), list[_Going]()
    for lid in conn.exec_driver_sql("select lid from change where rid = ? order by lid", (rid,)).scalars().all():
        commit = log.load(conn, lid)
        going += [one for one in _changes_of(commit, type_, raw) if _has_any(one.values, fields)]
    if not going:
        raise NothingToErase(record=id_)
    return rid, going


def _fields(type_: str, column: str | None) -> frozenset[str] | None:
    """The log's field of a column; None = all of them."""
    if column is None:
        return None
    shape = SHAPES.get(type_)
    known = shape.by_name.get(column) if shape else None
    return frozenset({known.in_log if known else column})


def _changes_of(commit: Commit, type_: str, record: bytes) -> Iterator[_Going]:
    for place, change in enumerate(commit.changes):
        if isinstance(change, Whole) and (change.structure.type, change.structure.record) == (type_, record):
            yield _Going(commit, place)


def _has_any(values: dict[str, Value], fields: frozenset[str] | None) -> bool:
    """Whether a change holds a value of these fields. A deletion or a check alone says nothing of a person."""
    meant = {name: value for name, value in values.items() if fields is None or name in fields}
    return any(value is not None and name not in SEALS for name, value in meant.items())


def _texts(type_: str, one: _Going, column: str | None) -> Iterator[tuple[str, str]]:
    fields = _fields(type_, column)
    meant = {name: value for name, value in one.values.items() if fields is None or name in fields}
    for name, text in came_in.columns_told(type_, meant).items():
        if text and name not in SEALS:
            yield name, text


# --- what stays ---


def _staying(
    conn: sa.Connection, rid: int, type_: str, going: Sequence[_Going], fields: frozenset[str] | None, reason: str
) -> list[Edit]:
    """Write anew what is in force in the changes that go and was not meant. Two values of one field stay two.

    A check is not written anew: who erases has not checked the record.
    """
    state = apply.state_of(conn, rid)
    edits: list[Edit] = []
    for one in going:
        edits += _anew(
            type_, one, {name: value for name, value in one.values.items() if _stays(state, one, name, fields)}
        )
    if edits and state.sealed_values:  # a checked record is changed with a reason, else a hub would hold it back
        amended = tuple(sorted(head.commit[:PREFIX] for head in state.fields.get(AMEND_REASON, ())))
        first = edits[0]
        seen = {**(first.seen or {}), AMEND_REASON: amended}
        edits[0] = replace(first, values={**first.values, AMEND_REASON: reason}, seen=seen)
    return edits


def _stays(state: State, one: _Going, name: str, fields: frozenset[str] | None) -> bool:
    is_meant = name != DELETED and (fields is None or name in fields)
    is_in_force = any(head.commit == one.commit.hash for head in state.fields.get(name, ()))
    return is_in_force and not is_meant and name != VERIFIED


def _anew(type_: str, one: _Going, kept: dict[str, Value]) -> list[Edit]:
    record, own = one.change.structure.record, one.commit.hash[:PREFIX]
    plain = {name: value for name, value in kept.items() if name != DELETED}
    edits = [Edit(type_, record, plain, dict.fromkeys(plain, (own,)))] if plain else []
    if DELETED in kept:  # it stays deleted over what it had seen, and over what is written anew beside it
        seen = tuple(sorted({*one.change.structure.over, own}))
        edits.append(Edit(type_, record, {DELETED: kept[DELETED]}, {DELETED: seen}))
    return edits
