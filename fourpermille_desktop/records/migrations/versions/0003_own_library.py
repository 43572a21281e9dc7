"""What people make of the library: stars, collections, plans, feedback, notes, local texts, experts; counts of use.

`plot` is made anew with what is seen of it (troubles, slope, rain): its rows come from the log.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Int, Text, Real = sa.Integer, sa.Text, sa.REAL


def upgrade() -> None:
    op.drop_table("plot")
    op.create_table(
        "plot",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("site", Text),
        sa.Column("name", Text),
        sa.Column("land_use", Text),
        sa.Column("area_ha", Real),
        sa.Column("area_ha_typed", Text),
        sa.Column("farmer", Text),
        sa.Column("lat", Real),
        sa.Column("lat_typed", Text),
        sa.Column("lon", Real),
        sa.Column("lon_typed", Text),
        sa.Column("acc_m", Real),
        sa.Column("acc_m_typed", Text),
        sa.Column("notes", Text),
        sa.Column("climate_zone", Text),
        sa.Column("soil_class", Text),
        sa.Column("clay_pct", Real),
        sa.Column("clay_pct_typed", Text),
        sa.Column("sand_pct", Real),
        sa.Column("sand_pct_typed", Text),
        sa.Column("problems", Text),
        sa.Column("slope_pct", Real),
        sa.Column("slope_pct_typed", Text),
        sa.Column("rainfall_mm", Real),
        sa.Column("rainfall_mm_typed", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "favourite",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("slug", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "collection",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("name", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "collection_item",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("collection", Text),
        sa.Column("slug", Text),
        sa.Column("place", Real),
        sa.Column("place_typed", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "plan_item",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("plot", Text),
        sa.Column("slug", Text),
        sa.Column("status", Text),
        sa.Column("started_on", Text),
        sa.Column("notes", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("slug", Text),
        sa.Column("kind", Text),
        sa.Column("face", Text),
        sa.Column("reason", Text),
        sa.Column("outcome", Text),
        sa.Column("plot", Text),
        sa.Column("made_on", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "local_note",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("slug", Text),
        sa.Column("notes", Text),
        sa.Column("made_on", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "variant",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("slug", Text),
        sa.Column("lang", Text),
        sa.Column("title", Text),
        sa.Column("area", Text),
        sa.Column("team", Text),
        sa.Column("summary_text", Text),
        sa.Column("steps_text", Text),
        sa.Column("gives_text", Text),
        sa.Column("care_text", Text),
        sa.Column("need_text", Text),
        sa.Column("work_text", Text),
        sa.Column("cost_text", Text),
        sa.Column("check_text", Text),
        sa.Column("status", Text),
        sa.Column("answer", Text),
        sa.Column("made_on", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "expert",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("name", Text),
        sa.Column("role", Text),
        sa.Column("organisation", Text),
        sa.Column("country", Text),
        sa.Column("region", Text),
        sa.Column("languages", Text),
        sa.Column("subjects", Text),
        sa.Column("contact", Text),
        sa.Column("agreed", Text),
        sa.Column("agreed_on", Text),
        sa.Column("seen_by", Text),
        sa.Column("until", Text),
        sa.Column("words_version", Text),
        sa.Column("withdrawn_on", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "usage",
        sa.Column("month", Text, primary_key=True),
        sa.Column("country", Text, primary_key=True),
        sa.Column("slug", Text, primary_key=True),
        sa.Column("opened", Int, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("plot_code", "plot", ["code"])
    op.create_index("plot_site", "plot", ["site"])
    op.create_index("favourite_slug", "favourite", ["slug", "deleted"])
    op.create_index("collection_item_of", "collection_item", ["collection", "deleted"])
    op.create_index("collection_item_slug", "collection_item", ["slug", "deleted"])
    op.create_index("plan_item_plot", "plan_item", ["plot", "deleted"])
    op.create_index("plan_item_slug", "plan_item", ["slug", "deleted"])
    op.create_index("feedback_slug", "feedback", ["slug", "deleted"])
    op.create_index("local_note_slug", "local_note", ["slug", "deleted"])
    op.create_index("variant_slug", "variant", ["slug", "deleted"])
