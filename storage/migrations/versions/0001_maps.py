"""Maps, their logs, conversations and promised results."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "map",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_map_owner", "map", ["owner"])
    op.create_table(
        "entry",
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("turn", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "conversation",
        sa.Column("id", _BIG_ID, primary_key=True),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("chat", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="SET NULL")),
        sa.UniqueConstraint("channel", "chat"),
    )
    op.create_index("ix_conversation_map_id", "conversation", ["map_id"])
    op.create_table(
        "result",
        sa.Column("id", _BIG_ID, primary_key=True),
        sa.Column(
            "conversation_id", _BIG_ID, sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_result_conversation_id", "result", ["conversation_id"])
    op.create_index("ix_result_map_id", "result", ["map_id"])


def downgrade() -> None:
    for table in ("result", "conversation", "entry", "map"):
        op.drop_table(table)
