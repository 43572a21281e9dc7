"""What was erased for ever, and by which commit."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

Int, Blob = sa.Integer, sa.LargeBinary


def upgrade() -> None:
    op.create_table(
        "redaction",
        sa.Column("space", Blob, primary_key=True),
        sa.Column("replica", Blob, primary_key=True),
        sa.Column("n", Int, primary_key=True),
        sa.Column("hash", Blob, primary_key=True),
        sa.Column("change", Int, primary_key=True),
        sa.Column("device", Blob, primary_key=True),
        sa.Column("lid", Int, nullable=False),
        sqlite_with_rowid=False,
    )
