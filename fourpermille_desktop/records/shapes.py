"""Which kinds of record there are and how their log fields spread over table columns. The one list that forms, tables,
CSV files and the applier read; merge never does.

A *column* is what people see and a CSV names; a *field* is what the log holds. Columns measured together share one
field (a merge group): latitude and longitude are one `place`, so no row mixes the latitude of one with the longitude
of another. Fields are only added, never re-used or re-typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

SCHEMA = 3  # written in commit headers, for people who ask which program wrote them; nobody refuses another number
TEXT, NOTE, QUANTITY, DATE, LIST, REF = "text", "note", "quantity", "date", "list", "ref"
JSON = "json"  # a text that holds one object
LABEL = "label"  # a text that people count by ("1", "2", "10"): beside it a number, so that an index holds their order


@dataclass(frozen=True)
class Column:
    name: str
    kind: str = TEXT
    field: str = ""  # the log's field; "" = the same name
    ref: str = ""  # record type, for kind REF

    @property
    def in_log(self) -> str:
        return self.field or self.name

    @property
    def is_grouped(self) -> bool:
        return bool(self.field)


@dataclass(frozen=True)
class Shape:
    type: str
    columns: tuple[Column, ...]
    private: bool = False  # lives in the persons space

    @cached_property
    def by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}

    @cached_property
    def by_field(self) -> dict[str, tuple[Column, ...]]:
        made: dict[str, tuple[Column, ...]] = {}
        for column in self.columns:
            made[column.in_log] = (*made.get(column.in_log, ()), column)
        return made

    def is_group(self, field: str) -> bool:
        columns = self.by_field.get(field, ())
        return bool(columns) and columns[0].is_grouped


def _q(name: str, field: str = "") -> Column:
    return Column(name, QUANTITY, field)


SECTIONS = ("summary", "steps", "gives", "care", "need", "work", "cost", "check")  # of a sheet that an area may change
PLACE = (_q("lat", "place"), _q("lon", "place"), _q("acc_m", "place"))

SHAPES: dict[str, Shape] = {
    shape.type: shape
    for shape in (
        Shape("site", (Column("code"), Column("name"), Column("country"), *PLACE, Column("notes", NOTE))),
        Shape(
            "plot",
            (
                Column("code"),
                Column("site", REF, ref="site"),
                Column("name"),
                Column("land_use"),
                _q("area_ha"),
                Column("farmer", REF, ref="person"),
                *PLACE,
                Column("notes", NOTE),
                Column("climate_zone"),
                Column("soil_class"),
                _q("clay_pct", "grain"),
                _q("sand_pct", "grain"),
                Column("problems", LIST),  # troubles of the soil that were seen; "none": somebody looked and saw none
                _q("slope_pct"),
                _q("rainfall_mm"),  # in a usual year
            ),
        ),
        Shape(
            "campaign",
            (
                Column("code"),
                Column("site", REF, ref="site"),
                Column("name"),
                Column("starts_on", DATE),
                Column("ends_on", DATE),
                Column("layers", LIST),
                Column("notes", NOTE),
            ),
        ),
        Shape(
            "sample",
            (
                Column("code"),
                Column("plot", REF, ref="plot"),
                Column("campaign", REF, ref="campaign"),
                Column("point", LABEL),
                Column("sampled_on", DATE),
                _q("top_cm", "depth"),
                _q("bottom_cm", "depth"),
                _q("soc_pct", "carbon"),
                Column("soc_method", TEXT, "carbon"),
                _q("bd_g_cm3", "density"),
                Column("bd_basis", TEXT, "density"),
                _q("cf_vol_pct"),
                _q("wet_mass_g"),
                _q("ph_h2o"),
                Column("texture"),
                Column("land_use"),
                *PLACE,
                Column("lab_code"),
                Column("analysed_on", DATE),
                Column("sampler"),
                Column("notes", NOTE),
            ),
        ),
        Shape(
            "scenario",
            (
                Column("code"),
                Column("plot", REF, ref="plot"),
                Column("name"),
                Column("model", TEXT, "run"),  # one field: no row shows the result of other inputs
                Column("made_on", DATE, "run"),
                Column("inputs", JSON, "run"),
                Column("result", JSON, "run"),
                Column("notes", NOTE),
            ),
        ),
        # What people make of the library. `slug` names an entry of the library, which is in no table here.
        Shape("favourite", (Column("code"), Column("slug"))),
        Shape("collection", (Column("code"), Column("name"))),
        Shape(  # one record a membership: lists made longer on two laptops lose nothing
            "collection_item",
            (Column("code"), Column("collection", REF, ref="collection"), Column("slug"), _q("place")),
        ),
        Shape(
            "plan_item",
            (
                Column("code"),
                Column("plot", REF, ref="plot"),
                Column("slug"),
                Column("status"),
                Column("started_on", DATE),
                Column("notes", NOTE),
            ),
        ),
        Shape(
            "feedback",
            (
                Column("code"),
                Column("slug"),
                Column("kind"),
                Column("face"),
                Column("reason", NOTE),
                Column("outcome", NOTE),
                Column("plot", REF, ref="plot"),
                Column("made_on", DATE),
            ),
        ),
        Shape("local_note", (Column("code"), Column("slug"), Column("notes", NOTE), Column("made_on", DATE))),
        Shape(
            "variant",
            (
                Column("code"),
                Column("slug"),
                Column("lang"),
                Column("title"),
                Column("area"),
                Column("team"),
                *(Column(f"{section}_text", NOTE) for section in SECTIONS),
                Column("status"),
                Column("answer", NOTE),
                Column("made_on", DATE),
            ),
        ),
        Shape(  # the picture itself is a file beside the records, named by its hash (`attachments`)
            "photo",
            (
                Column("code"),
                Column("of_type", TEXT, "of"),  # what it was taken of: a bag, a plot, a site
                Column("of_id", TEXT, "of"),
                Column("sha", TEXT, "file"),
                _q("size", "file"),  # bytes
                Column("media", TEXT, "file"),
                _q("width_px", "file"),
                _q("height_px", "file"),
                Column("thumb_sha", TEXT, "file"),
                _q("thumb_size", "file"),
                Column("caption", NOTE),
                Column("taken_on", DATE),
            ),
        ),
        Shape("person", (Column("code"), Column("name")), private=True),
        Shape(
            "expert",
            (
                Column("code"),
                Column("name"),
                Column("role"),
                Column("organisation"),
                Column("country"),
                Column("region"),
                Column("languages", LIST),
                Column("subjects", LIST),
                Column("contact"),
                *(
                    Column(name, TEXT, "consent")
                    for name in ("agreed", "agreed_on", "seen_by", "until", "words_version")
                ),
                Column("withdrawn_on", DATE),
            ),
            private=True,
        ),
    )
}
