"""Field records from and to one CSV table, one row a record: what `field import` and `field export` do."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from fourpermille_desktop.errors import ImportStopped, Stopped
from fourpermille_desktop.files.csv_text import read_table, write_table
from fourpermille_desktop.files.field_columns import COLUMNS, RECORD_TYPES, reference_of
from fourpermille_desktop.files.field_plan import Plan, Progress, plan
from fourpermille_desktop.files.field_rows import Refused, field_rows
from fourpermille_desktop.records import by_code
from fourpermille_desktop.records.by_code import Held
from fourpermille_desktop.records.store import Records

Audience = Literal["full", "partner", "public"]
LEFT_OUT: dict[str, tuple[str, ...]] = {
    "full": (),
    # inputs, reason, outcome are free words: a place or a person may stand in them
    "partner": ("farmer_name", "lat", "lon", "acc_m", "inputs", "reason", "outcome"),
    "public": ("farmer_name", "lat", "lon", "acc_m", "sampler", "notes", "inputs", "result", "reason", "outcome"),
}
NOTES_STAY = ("plan_item",)  # a partner reads no notes of these, though those of plots and bags
OWN = ("local_note",)  # rows for the audience "full" alone: they are nothing but notes
OWN_OF_PUBLIC = ("favourite", "collection", "collection_item", *OWN)  # what a team reads is nobody else's business


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or with `dry_run` would do. With anything refused, nothing was written."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    deleted: int = 0
    refused: list[Refused] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class ExportReport:
    rows: int
    audience: str
    warnings: list[str]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def import_table(
    records: Records,
    source: Path | str,
    *,
    mapping: Path | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Read a field table (`-` = standard input) into the records: all of it as one act, or nothing.

    `progress(done, total)` is called now and then; raising Stopped in it stops the import, and nothing is written.
    """
    tell = progress or (lambda _done, _total: None)
    try:
        read = field_rows(read_table(source), mapping)
        total = 2 * len(read.rows)
        made = plan(records, read, lambda done, _rows: tell(done, total))
        if not dry_run:
            half = len(read.rows)
            records.commit(made.edits, progress=lambda done, edits: tell(half + half * done // max(edits, 1), total))
    except Stopped as error:
        raise ImportStopped() from error
    return _report(made, read.refused, read.warnings)


def export_table(records: Records, out: Path, audience: Audience = "full") -> ExportReport:
    """Write every record that is not deleted; the same records give the same bytes on every laptop."""
    if audience not in LEFT_OUT:
        raise ValueError(f"no audience {audience}")
    left_out = LEFT_OUT[audience]
    header = [name for name in COLUMNS if name not in left_out]
    writer = _Writer(records, header, shows_names=audience == "full")
    own = {"full": (), "partner": OWN, "public": OWN_OF_PUBLIC}[audience]
    rows = [row for type_ in RECORD_TYPES if type_ not in own for row in writer.rows(type_)]
    write_table(Path(out), header, rows)
    warnings = [f"For the audience {audience} these columns are left out: {', '.join(left_out)}."] if left_out else []
    return ExportReport(len(rows), audience, warnings + writer.warnings())


def _report(made: Plan, refused: list[Refused], warnings: list[str]) -> ImportReport:
    return ImportReport(made.created, made.updated, made.unchanged, made.deleted, list(refused), list(warnings))


class _Writer:
    """Records to rows, with codes in place of ids; what a table cannot say is counted and told."""

    def __init__(self, records: Records, header: list[str], *, shows_names: bool) -> None:
        self._records, self._header, self._shows_names = records, header, shows_names
        self._codes = {type_: by_code.codes_of(records, type_) for type_ in ("site", "plot", "campaign", "collection")}
        self._people = {h.id: h.columns.get("name", "") for h in by_code.every(records, "person")}
        self._not_here = self._nameless = self._twice = 0

    def rows(self, type_: str) -> list[list[str]]:
        """The rows of one type, by code and then by their other cells: the same order on every laptop."""
        if type_ == "person" and not self._shows_names:
            return []
        held = by_code.every(self._records, type_)
        if type_ == "person":
            held = [one for one in held if one.columns.get("code")]  # the others show as farmer_name of their plot
        codes = [one.columns.get("code", "") for one in held]
        self._nameless += codes.count("")
        self._twice += len(codes) - len(set(codes)) - max(0, codes.count("") - 1)
        return sorted(self._row(one) for one in held)

    def _row(self, held: Held) -> list[str]:
        cells = {"type": held.type, **held.columns}
        if held.type in NOTES_STAY and not self._shows_names:
            cells.pop("notes", None)
        for name in held.columns:
            if ref := reference_of(held.type, name) if name != "farmer" else "":
                cells[name] = self._codes[ref].get(held.columns[name], "")
                self._not_here += not cells[name]
        if self._shows_names and "farmer" in held.columns:
            cells["farmer_name"] = self._people.get(held.columns["farmer"], "")
            self._not_here += not cells["farmer_name"]
        return [cells.get(name, "") for name in self._header]

    def warnings(self) -> list[str]:
        told = (
            (self._nameless, "Rows without a code, which cannot be imported again before they have one"),
            (self._twice, "Rows with a code that another row of their type bears too"),
            (
                self._not_here,
                "Cells left empty: what they name is deleted, has no code or is not on this laptop",
            ),
        )
        return [f"{what}: {count}." for count, what in told if count]
