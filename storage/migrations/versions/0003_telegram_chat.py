"""What a chat in Telegram needs besides: what its panel shows, where entries came from, files sent and received."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("view", sa.String(64), nullable=False, server_default=""))
    with op.batch_alter_table("entry") as entry:
        entry.add_column(sa.Column("message", sa.BigInteger(), nullable=True))
    with op.batch_alter_table("result") as result:
        result.alter_column("map_id", existing_type=sa.String(), nullable=True)
        result.add_column(sa.Column("part", sa.Integer(), nullable=False, server_default="0"))
        result.add_column(sa.Column("unsure", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "evidence",
        sa.Column("id", _BIG_ID, primary_key=True),
        sa.Column("map_id", sa.String(), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "sent_file",
        sa.Column("bot_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("map_id", sa.String(), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=True, index=True),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_processed_update_at", "processed_update", ["at"])


def downgrade() -> None:
    op.drop_index("ix_processed_update_at", "processed_update")
    op.drop_table("sent_file")
    op.drop_table("evidence")
    op.execute("DELETE FROM result WHERE map_id IS NULL")
    with op.batch_alter_table("result") as result:
        result.drop_column("part")
        result.drop_column("unsure")
        result.alter_column("map_id", existing_type=sa.String(), nullable=False)
    with op.batch_alter_table("entry") as entry:
        entry.drop_column("message")
    with op.batch_alter_table("conversation") as conversation:
        conversation.drop_column("view")
