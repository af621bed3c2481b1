"""What a chat in Telegram needs: updates taken in, the panel on the screen, results of every kind."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "processed_update",
        sa.Column("bot_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("update_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("failed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
        conversation.add_column(sa.Column("panel_message", sa.BigInteger(), nullable=True))
        conversation.add_column(sa.Column("panel_revision", sa.Integer(), nullable=True))
        conversation.add_column(sa.Column("panel_covered", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("result") as result:
        result.drop_column("what")
        result.add_column(sa.Column("what", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    with op.batch_alter_table("result") as result:
        result.drop_column("what")
        result.add_column(sa.Column("what", sa.String(16), nullable=False, server_default="png"))
    with op.batch_alter_table("conversation") as conversation:
        for name in ("active", "panel_message", "panel_revision", "panel_covered"):
            conversation.drop_column(name)
    op.drop_table("processed_update")
