"""The tables: the log of commits, what is computed from it, and what stays on this laptop.

SQLAlchemy Core, not the ORM: `commit()` is the only writer, so a unit of work would have nothing to do, and the ORM
costs another 60 % of the start (stack.md §4). A quantity has two columns: `soc_pct` (REAL, what is sorted and computed)
and `soc_pct_typed` (TEXT, the digits typed, what forms and exports show).
"""

from __future__ import annotations

import sqlalchemy as sa

from fourpermille_desktop.records.shapes import LABEL, QUANTITY, SHAPES, Shape

metadata = sa.MetaData()
Int, Blob, Text, Real = sa.Integer, sa.LargeBinary, sa.Text, sa.REAL


def _key(name: str, kind: type = Text) -> sa.Column[object]:
    return sa.Column(name, kind, primary_key=True)


def _need(name: str, kind: type = Text) -> sa.Column[object]:
    return sa.Column(name, kind, nullable=False)


log = sa.Table(
    "log",
    metadata,
    _key("lid", Int),
    _need("space", Blob),
    _need("replica", Blob),
    _need("n", Int),
    _need("hash", Blob),
    sa.Column("parent", Int),  # lid of the commit before; NULL at n = 1
    _need("header", Blob),
    _need("body", Blob),
    sa.Column("seed", Blob),
    sa.Column("salts", Blob),
    _need("form", Int),  # 0 whole, 1 with erased or sealed changes; + 2: body is zstd
    sa.Column("sig", Blob),
    _need("received", Int),
    sa.Index("log_chain", "space", "replica", "n"),  # not unique: a fork is data
)
record = sa.Table(
    "record",
    metadata,
    _key("rid", Int),
    _need("space", Blob),
    _need("type"),
    _need("id", Blob),
    _need("head", Int),  # lid of the earliest applied commit; heads that are exactly it have no row in `head`
    sa.UniqueConstraint("id", "type", "space"),
)
head = sa.Table("head", metadata, _key("rid", Int), _key("field"), _key("lid", Int), sqlite_with_rowid=False)
change = sa.Table("change", metadata, _key("rid", Int), _key("lid", Int), sqlite_with_rowid=False)
two_values = sa.Table("two_values", metadata, _key("rid", Int), _key("field"), sqlite_with_rowid=False)
tip = sa.Table(
    "tip",
    metadata,
    _key("space", Blob),
    _key("replica", Blob),
    _key("lid", Int),
    _need("t", Int),  # the greatest t of this chain that was not far ahead of our clock
    sqlite_with_rowid=False,
)

# What stays on this laptop.
own_replica = sa.Table(
    "own_replica", metadata, _key("id", Blob), _need("space", Blob), _need("nonce", Blob), _need("current", Int)
)
acked = sa.Table(
    "acked",
    metadata,
    _key("hub", Blob),
    _key("space", Blob),
    _key("replica", Blob),
    _need("lid", Int),  # everything of this chain up to here is at the hub
    sqlite_with_rowid=False,
)
cursor = sa.Table("cursor", metadata, _key("hub", Blob), _key("space", Blob), _need("seq", Int), _need("feed", Blob))
held = sa.Table(  # what a hub holds back, as far as it said so
    "held",
    metadata,
    _key("hub", Blob),
    _key("lid", Int),
    _need("reason"),
    _need("refused", Int),
    _need("note"),
    _need("at", Int),
    sqlite_with_rowid=False,
)
sealed = sa.Table(  # commits that came without their values
    "sealed",
    metadata,
    _key("lid", Int),
    sa.Column("after", Int),  # the greatest lid there was when it came whole; NULL: it has not
    sa.Column("turn", Int),  # 1, 2, 3 … in the order in which they came whole
)
redaction = sa.Table(  # what officers erased for ever; the target may not be here yet
    "redaction",
    metadata,
    _key("space", Blob),
    _key("replica", Blob),
    _key("n", Int),
    _key("hash", Blob),
    _key("change", Int),
    _key("device", Blob),  # only what this device wrote; empty: whoever wrote it
    _need("lid", Int),  # the commit that says so
    sqlite_with_rowid=False,
)
photo_at = sa.Table(  # photos and thumbnails that a hub said it has whole
    "photo_at", metadata, _key("sha"), _key("space", Blob), _key("hub", Blob), _need("at", Int), sqlite_with_rowid=False
)
photo_wanted = sa.Table("photo_wanted", metadata, _key("sha"), sqlite_with_rowid=False)  # asked for by a person here
draft = sa.Table("draft", metadata, _key("type"), _key("id"), _need("columns"), _need("seen"), _need("at", Int))
local = sa.Table("local", metadata, _key("name"), sa.Column("value", Text))
sync_run = sa.Table(
    "sync_run", metadata, _key("at", Int), _need("hub"), _need("pushed", Int), _need("pulled", Int), _need("note")
)

# Counts of opened entries, without a person or a device. Not in the log: who reads what is nobody's business but this
# laptop's, and a log keeps for ever when something was done and who did it.
usage = sa.Table(
    "usage", metadata, _key("month"), _key("country"), _key("slug"), _need("opened", Int), sqlite_with_rowid=False
)


def _subject(shape: Shape) -> sa.Table:
    columns: list[sa.Column[object]] = []
    for column in shape.columns:
        if column.kind == QUANTITY:
            columns += [sa.Column(column.name, Real), sa.Column(f"{column.name}_typed", Text)]
        elif column.kind == LABEL:
            columns += [sa.Column(column.name, Text), sa.Column(f"{column.name}_no", Real)]
        else:
            columns.append(sa.Column(column.name, Text))
    return sa.Table(
        shape.type,
        metadata,
        _key("rid", Int),
        _need("id"),
        *columns,
        _need("deleted", Int),  # 0 | 1
        _need("unseen_edit", Int),  # 1: deleted by one while another edited; stays visible
        _need("changed", Int),  # greatest t of its changes, ms
    )


SUBJECTS = {shape.type: _subject(shape) for shape in SHAPES.values()}
sa.Index("site_code", SUBJECTS["site"].c.code)
sa.Index("plot_code", SUBJECTS["plot"].c.code)
sa.Index("plot_site", SUBJECTS["plot"].c.site)
sa.Index("campaign_code", SUBJECTS["campaign"].c.code)
sa.Index("sample_code", SUBJECTS["sample"].c.code)
sa.Index("sample_shown", SUBJECTS["sample"].c.deleted)  # with the row number: counts and pages without reading rows
sa.Index(  # the order of the field: a page of a plot's bags is read without sorting them
    "sample_plot",
    *(SUBJECTS["sample"].c[name] for name in ("plot", "deleted", "campaign", "point_no", "point", "top_cm")),
)
sa.Index("scenario_code", SUBJECTS["scenario"].c.code)
sa.Index("scenario_plot", SUBJECTS["scenario"].c.plot, SUBJECTS["scenario"].c.deleted)
sa.Index("photo_of", SUBJECTS["photo"].c.of_id, SUBJECTS["photo"].c.deleted)
sa.Index("person_name", SUBJECTS["person"].c.name)
for _type in ("favourite", "collection_item", "plan_item", "feedback", "local_note", "variant"):
    sa.Index(f"{_type}_slug", SUBJECTS[_type].c.slug, SUBJECTS[_type].c.deleted)
sa.Index("plan_item_plot", SUBJECTS["plan_item"].c.plot, SUBJECTS["plan_item"].c.deleted)
sa.Index("collection_item_of", SUBJECTS["collection_item"].c.collection, SUBJECTS["collection_item"].c.deleted)

COMPUTED = ("record", "head", "change", "two_values", *SUBJECTS)  # rebuild() makes these from the log
