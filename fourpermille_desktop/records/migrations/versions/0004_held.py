"""What hubs hold back, and which commits are here by their fingerprints only."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

Int, Blob, Text = sa.Integer, sa.LargeBinary, sa.Text


def upgrade() -> None:
    op.create_table(
        "held",
        sa.Column("hub", Blob, primary_key=True),
        sa.Column("lid", Int, primary_key=True),
        sa.Column("reason", Text, nullable=False),
        sa.Column("refused", Int, nullable=False),
        sa.Column("note", Text, nullable=False),
        sa.Column("at", Int, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sealed",
        sa.Column("lid", Int, primary_key=True),
        sa.Column("after", Int),
        sa.Column("turn", Int),
    )
