"""Photos: their records, which hubs have their files, and which files somebody here asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

Int, Blob, Text, Real = sa.Integer, sa.LargeBinary, sa.Text, sa.REAL


def upgrade() -> None:
    op.create_table(
        "photo_at",
        sa.Column("sha", Text, primary_key=True),
        sa.Column("space", Blob, primary_key=True),
        sa.Column("hub", Blob, primary_key=True),
        sa.Column("at", Int, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table("photo_wanted", sa.Column("sha", Text, primary_key=True), sqlite_with_rowid=False)
    op.create_table(
        "photo",
        sa.Column("rid", Int, primary_key=True),
        sa.Column("id", Text, nullable=False),
        sa.Column("code", Text),
        sa.Column("of_type", Text),
        sa.Column("of_id", Text),
        sa.Column("sha", Text),
        sa.Column("size", Real),
        sa.Column("size_typed", Text),
        sa.Column("media", Text),
        sa.Column("width_px", Real),
        sa.Column("width_px_typed", Text),
        sa.Column("height_px", Real),
        sa.Column("height_px_typed", Text),
        sa.Column("thumb_sha", Text),
        sa.Column("thumb_size", Real),
        sa.Column("thumb_size_typed", Text),
        sa.Column("caption", Text),
        sa.Column("taken_on", Text),
        sa.Column("deleted", Int, nullable=False),
        sa.Column("unseen_edit", Int, nullable=False),
        sa.Column("changed", Int, nullable=False),
    )
    op.create_index("photo_of", "photo", ["of_id", "deleted"])
