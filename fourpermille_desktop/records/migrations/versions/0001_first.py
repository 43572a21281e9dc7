"""The first tables: the log of commits, what is computed from it, and what stays on this laptop."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Blob, Int, Text, Real = sa.LargeBinary, sa.Integer, sa.Text, sa.REAL


def upgrade() -> None:
    op.create_table(
        "log",
        sa.Column("lid", Int, primary_key=True),
        sa.Column("space", Blob, nullable=False),
        sa.Column("replica", Blob, nullable=False),
        sa.Column("n", Int, nullable=False),
        sa.Column("hash", Blob, nullable=False),
        sa.Column("parent", Int),
        sa.Column("header", Blob, nullable=False),
        sa.Column("body", Blob, nullable=False),
        sa.Column("seed", Blob),
        sa.Column("salts", Blob),
        sa.Column("form", Int, nullable=False),
        sa.Column("sig", Blob),
        sa.Column("received", Int, nullable=False),
    )
    op.create_table(
        "record",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("space", Blob, nullable=False),
        sa.Column("type", Text, nullable=False),
        sa.Column("id", Blob, nullable=False),
        sa.Column("head", Int, nullable=False),
        sa.UniqueConstraint("id", "type", "space"),
    )
    op.create_table(
        "head",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("field", Text, primary_key=True),
        sa.Column("lid", Int, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "change",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("lid", Int, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "two_values",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("field", Text, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tip",
        sa.Column("space", Blob, primary_key=True),
        sa.Column("replica", Blob, primary_key=True),
        sa.Column("lid", Int, primary_key=True),
        sa.Column("t", Int, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_replica",
        sa.Column("id", Blob, primary_key=True),
        sa.Column("space", Blob, nullable=False),
        sa.Column("nonce", Blob, nullable=False),
        sa.Column("current", Int, nullable=False),
    )
    op.create_table(
        "acked",
        sa.Column("hub", Blob, primary_key=True),
        sa.Column("space", Blob, primary_key=True),
        sa.Column("replica", Blob, primary_key=True),
        sa.Column("lid", Int, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "cursor",
        sa.Column("hub", Blob, primary_key=True),
        sa.Column("space", Blob, primary_key=True),
        sa.Column("seq", Int, nullable=False),
        sa.Column("feed", Blob, nullable=False),
    )
    op.create_table(
        "draft",
        sa.Column("type", Text, primary_key=True),
        sa.Column("id", Text, primary_key=True),
        sa.Column("columns", Text, nullable=False),
        sa.Column("seen", Text, nullable=False),
        sa.Column("at", Int, nullable=False),
    )
    op.create_table(
        "local",
        sa.Column("name", Text, primary_key=True),
        sa.Column("value", Text),
    )
    op.create_table(
        "sync_run",
        sa.Column("at", Int, primary_key=True),
        sa.Column("hub", Text, nullable=False),
        sa.Column("pushed", Int, nullable=False),
        sa.Column("pulled", Int, nullable=False),
        sa.Column("note", Text, nullable=False),
    )
    op.create_table(
        "site",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("name", Text),
        sa.Column("country", Text),
        sa.Column("lat", Real),
        sa.Column("lat_typed", Text),
        sa.Column("lon", Real),
        sa.Column("lon_typed", Text),
        sa.Column("acc_m", Real),
        sa.Column("acc_m_typed", Text),
        sa.Column("notes", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
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
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "campaign",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("site", Text),
        sa.Column("name", Text),
        sa.Column("starts_on", Text),
        sa.Column("ends_on", Text),
        sa.Column("layers", Text),
        sa.Column("notes", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "sample",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("plot", Text),
        sa.Column("campaign", Text),
        sa.Column("point", Text),
        sa.Column("point_no", Real),
        sa.Column("sampled_on", Text),
        sa.Column("top_cm", Real),
        sa.Column("top_cm_typed", Text),
        sa.Column("bottom_cm", Real),
        sa.Column("bottom_cm_typed", Text),
        sa.Column("soc_pct", Real),
        sa.Column("soc_pct_typed", Text),
        sa.Column("soc_method", Text),
        sa.Column("bd_g_cm3", Real),
        sa.Column("bd_g_cm3_typed", Text),
        sa.Column("bd_basis", Text),
        sa.Column("cf_vol_pct", Real),
        sa.Column("cf_vol_pct_typed", Text),
        sa.Column("wet_mass_g", Real),
        sa.Column("wet_mass_g_typed", Text),
        sa.Column("ph_h2o", Real),
        sa.Column("ph_h2o_typed", Text),
        sa.Column("texture", Text),
        sa.Column("land_use", Text),
        sa.Column("lat", Real),
        sa.Column("lat_typed", Text),
        sa.Column("lon", Real),
        sa.Column("lon_typed", Text),
        sa.Column("acc_m", Real),
        sa.Column("acc_m_typed", Text),
        sa.Column("lab_code", Text),
        sa.Column("analysed_on", Text),
        sa.Column("sampler", Text),
        sa.Column("notes", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "person",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("name", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_index("log_chain", "log", ["space", "replica", "n"])
    op.create_index("site_code", "site", ["code"])
    op.create_index("plot_code", "plot", ["code"])
    op.create_index("plot_site", "plot", ["site"])
    op.create_index("campaign_code", "campaign", ["code"])
    op.create_index("sample_code", "sample", ["code"])
    op.create_index("sample_shown", "sample", ["deleted"])
    op.create_index("sample_plot", "sample", ["plot", "deleted", "campaign", "point_no", "point", "top_cm"])
    op.create_index("person_name", "person", ["name"])
