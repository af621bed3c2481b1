"""Of what people are reminded, and how they want to be."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_UNTOLD = sa.text("told_at IS NULL")


def upgrade() -> None:
    op.add_column("conversation", sa.Column("reminding", sa.JSON(), nullable=True))
    op.create_table(
        "reminder",
        sa.Column("id", _BIG_ID, primary_key=True),
        sa.Column(
            "conversation_id", _BIG_ID, sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.UniqueConstraint("map_id", "kind", "key", "day"),
    )
    op.create_index("ix_reminder_at", "reminder", ["at"], sqlite_where=_UNTOLD, postgresql_where=_UNTOLD)


def downgrade() -> None:
    op.drop_table("reminder")
    with op.batch_alter_table("conversation") as batch:
        batch.drop_column("reminding")
