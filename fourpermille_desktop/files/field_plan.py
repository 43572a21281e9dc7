"""From rows of the field to changes of records: what is new, what differs, what points to what. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from fourpermille_desktop.files.field_columns import RESULT, check_together, is_same, reference_of
from fourpermille_desktop.files.field_rows import FieldRow, FieldRows
from fourpermille_desktop.ledger.canonical import MAX_STRING_BYTES, encode, unb64
from fourpermille_desktop.ledger.merge import DELETED
from fourpermille_desktop.records import by_code
from fourpermille_desktop.records.by_code import Held
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records

MAX_ROW_BYTES = 90_000  # one record's change has to fit into one commit
Progress = Callable[[int, int], None]


@dataclass
class Target:
    """One record that rows of the file are about."""

    type: str
    id: str
    held: Mapping[str, str]  # as shown now; empty for a record that the file makes
    is_new: bool
    line: int
    columns: dict[str, str] = field(default_factory=dict)  # what changes

    def now(self, name: str) -> str:
        return self.columns.get(name, self.held.get(name, ""))


@dataclass
class Plan:
    edits: list[Edit] = field(default_factory=list)
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    deleted: int = 0


def plan(records: Records, read: FieldRows, progress: Progress) -> Plan:
    """What the rows change. Everything that is not taken is added to `read.refused`; then no edits are made."""
    return _Planner(records, read).plan(progress)


class _Planner:
    """The rows beside the records they are about; one pass a step, each in the order of the file."""

    def __init__(self, records: Records, read: FieldRows) -> None:
        self.records, self.read, self.made = records, read, Plan()
        self.targets: dict[tuple[str, str], Target] = {}
        self.deleted: dict[tuple[str, str], int] = {}  # (type, id) → line that deletes it
        self.touched: list[tuple[FieldRow, Target, frozenset[str]]] = []
        self.held = self._held()
        self.farmers = _Farmers(records, self.targets, read.rows)

    def plan(self, progress: Progress) -> Plan:
        for row in self.read.rows:
            if row.is_deletion:
                self._delete(row)
        rows = [row for row in self.read.rows if not row.is_deletion]
        for row in rows:
            if row.type != RESULT:
                self._find_or_make(row)
        rows.sort(key=lambda row: row.type == RESULT)  # a result is about its sample as the file leaves it
        for at, row in enumerate(rows):
            if at % 200 == 0:
                progress(at, len(rows))
            self._change(row)
        self._name_what_belongs_nowhere()
        self.read.refused.sort(key=lambda refused: refused.line)
        if self.read.refused:
            return Plan()
        self._count()
        self.made.edits = list(self._edits())
        return self.made

    # --- the records a row is about ---

    def _held(self) -> dict[tuple[str, str], list[Held]]:
        wanted: dict[str, set[str]] = {}
        for row in self.read.rows:
            wanted.setdefault("sample" if row.type == RESULT else row.type, set()).add(row.code)
            for name, code in row.columns.items():
                if ref := reference_of(row.type, name):
                    wanted.setdefault(ref, set()).add(code)
        return {
            (type_, code): found
            for type_, codes in wanted.items()
            for code, found in by_code.with_codes(self.records, type_, codes).items()
        }

    def _one_held(self, row: FieldRow, type_: str, code: str, column: str) -> Held | None:
        """The one record of that code; two are refused with both ids, since nobody but people can tell which."""
        found = self.held.get((type_, code), [])
        if len(found) > 1:
            ids = " and ".join(held.id for held in found)
            self.read.refuse(row, column, f"{len(found)} records bear this {type_} code: {ids}; give one another code")
        return found[0] if found else None

    def _find_or_make(self, row: FieldRow) -> None:
        held = self._one_held(row, row.type, row.code, "code")
        if held:
            self.targets[row.type, row.code] = Target(row.type, held.id, held.columns, False, row.line)
        else:
            target = Target(row.type, by_code.new_record_id(), {}, True, row.line, {"code": row.code})
            self.targets[row.type, row.code] = target

    def _sample_of(self, row: FieldRow) -> Target | None:
        target = self.targets.get(("sample", row.code))
        if target is None:
            held = self._one_held(row, "sample", row.code, "sample")
            if held is None:
                self.read.refuse(row, "sample", f"there is no sample {row.code}")
                return None
            target = Target("sample", held.id, held.columns, False, row.line)
            self.targets["sample", row.code] = target
        return target

    def _delete(self, row: FieldRow) -> None:
        held = self._one_held(row, row.type, row.code, "code")
        if held is None:
            self.made.unchanged += 1
            self.read.warnings.append(f"Line {row.line}: there is no such {row.type} to delete.")
            return
        for pair in by_code.deletion(self.records, row.type, held.id):
            self.deleted.setdefault(pair, row.line)

    # --- what a row changes ---

    def _change(self, row: FieldRow) -> None:
        target = self._sample_of(row) if row.type == RESULT else self.targets[row.type, row.code]
        if target is None:
            return
        if line := self.deleted.get((target.type, target.id)):
            column = "sample" if row.type == RESULT else "code"
            self.read.refuse(row, column, f"line {line} deletes this record or what it lies in")
            return
        resolved = self._resolved(row, target)
        changed = {n: text for n, text in resolved.items() if not is_same(target.type, n, target.now(n), text)}
        for name in changed:
            if name in target.columns and name != "notes":
                self.read.refuse(row, name, f"line {target.line} gives another {name} of this sample")
        target.columns.update(changed)
        if odd := check_together({**target.held, **target.columns}, changed):
            self.read.refuse(row, *odd)
        if len(encode(target.columns)) > MAX_ROW_BYTES:
            self.read.refuse(row, "notes", "the texts of this row are together longer than 90 kB")
        if row.type == RESULT and not row.columns:
            self.read.warnings.append(f"Line {row.line}: no value for {row.code}.")
        self.touched.append((row, target, frozenset(changed)))

    def _resolved(self, row: FieldRow, target: Target) -> dict[str, str]:
        """The row's columns with ids in place of codes and of a farmer's name."""
        columns: dict[str, str] = {}
        for name, text in row.columns.items():
            if name == "farmer_name":
                columns["farmer"] = self.farmers.id_of(text, target.now("farmer"))
            elif ref := reference_of(row.type, name):
                columns[name] = self._id_of(row, ref, text, name)
            elif row.type == RESULT and name == "notes":
                columns[name] = self._with_note(row, target.now("notes"), text)
            else:
                columns[name] = text
        return columns

    def _id_of(self, row: FieldRow, ref: str, code: str, column: str) -> str:
        made = self.targets.get((ref, code))
        held = None if made else self._one_held(row, ref, code, column)
        id_ = made.id if made else held.id if held else ""
        if not id_:
            self.read.refuse(row, column, f"there is no {ref} {code}, neither in the records nor in this file")
        elif line := self.deleted.get((ref, id_)):
            self.read.refuse(row, column, f"line {line} deletes this {ref} or what it lies in")
        return id_

    def _with_note(self, row: FieldRow, held: str, note: str) -> str:
        """The laboratory's note below what was noted in the field, once."""
        joined = held if note in held.split("\n") or note == held else "\n".join(filter(None, (held, note)))
        if len(joined.encode()) > MAX_STRING_BYTES:
            self.read.refuse(row, "notes", "with this note the sample's notes are longer than 16 kB")
        return joined

    def _name_what_belongs_nowhere(self) -> None:
        belongs = (
            ("plot", "site"),
            ("campaign", "site"),
            ("sample", "plot"),
            ("sample", "campaign"),
            ("scenario", "plot"),
            ("plan_item", "plot"),
            ("collection_item", "collection"),
        )
        for type_, column in belongs:
            new = [t for t in self.targets.values() if t.type == type_ and t.is_new and not t.columns.get(column)]
            if new:
                lines = ", ".join(str(t.line) for t in new[:5]) + (" …" if len(new) > 5 else "")
                self.read.warnings.append(f"New {type_} rows that name no {column}: {len(new)} (line {lines}).")

    # --- what is written ---

    def _count(self) -> None:
        for target in self.targets.values():
            target.columns = {name: text for name, text in target.columns.items() if target.held.get(name, "") != text}
        for row, target, changed in self.touched:
            if target.is_new and row.type != RESULT:
                self.made.created += 1
            elif changed & target.columns.keys():
                self.made.updated += 1
            else:
                self.made.unchanged += 1
        self.made.deleted = len(self.deleted)

    def _edits(self) -> Iterator[Edit]:
        yield from self.farmers.edits()
        targets = [target for target in self.targets.values() if target.columns]
        old = [(target.type, target.id, target.columns) for target in targets if not target.is_new]
        changes = {edit.id: edit for edit in by_code.changes(self.records, old)}
        for target in targets:
            edit = by_code.creation(target.type, target.id, target.columns) if target.is_new else None
            edit = edit or changes.get(unb64(target.id, 16))
            if edit:
                yield edit
        for type_, id_ in self.deleted:
            yield Edit(type_, unb64(id_, 16), {DELETED: True})


class _Farmers:
    """People's names to opaque ids; a new name makes a person in the private space."""

    def __init__(self, records: Records, targets: Mapping[tuple[str, str], Target], rows: list[FieldRow]) -> None:
        self._names = {held.id: held.columns.get("name", "") for held in by_code.every(records, "person")}
        self._ids: dict[str, str] = {}
        for id_, name in self._names.items():
            self._ids.setdefault(name, id_)
        self._targets = targets
        self._codes = {row.columns.get("name", ""): row.code for row in rows if row.type == "person"}
        self._new: dict[str, str] = {}

    def id_of(self, name: str, held: str) -> str:
        if held and self._names.get(held) == name:
            return held  # two people may bear one name: the plot keeps hers
        if name not in self._ids:
            in_file = self._targets.get(("person", self._codes.get(name, "")))
            self._ids[name] = in_file.id if in_file else self._new.setdefault(name, by_code.new_record_id())
        return self._ids[name]

    def edits(self) -> Iterator[Edit]:
        for name, id_ in self._new.items():
            if edit := by_code.creation("person", id_, {"name": name}):
                yield edit
