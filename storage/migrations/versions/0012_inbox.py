"""Telegram's updates that wait to be taken in."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "waiting_update",
        sa.Column("bot_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("update_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("chat", sa.String(64), nullable=False),
        sa.Column("what", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_waiting_update_chat", "waiting_update", ["chat"])


def downgrade() -> None:
    op.drop_index("ix_waiting_update_chat", "waiting_update")
    op.drop_table("waiting_update")
