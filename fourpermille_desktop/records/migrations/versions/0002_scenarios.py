"""Scenarios kept with a plot, and a plot's soil and climate. `plot` is made anew: its rows come from the log."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

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
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_table(
        "scenario",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("plot", Text),
        sa.Column("name", Text),
        sa.Column("model", Text),
        sa.Column("made_on", Text),
        sa.Column("inputs", Text),
        sa.Column("result", Text),
        sa.Column("notes", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_index("plot_code", "plot", ["code"])
    op.create_index("plot_site", "plot", ["site"])
    op.create_index("scenario_code", "scenario", ["code"])
    op.create_index("scenario_plot", "scenario", ["plot", "deleted"])
