"""Notes of a map's owner for themselves alone."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "private_note",
        sa.Column("id", number, primary_key=True),
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("private_note")
