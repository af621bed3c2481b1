"""Which question a message of the bot asked, which album a file came in, and a long message that may go on."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asked",
        sa.Column("chat", sa.String(64), primary_key=True),
        sa.Column("message", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("map_id", sa.String(64), sa.ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("address", sa.String(), nullable=False),
    )
    with op.batch_alter_table("evidence") as evidence:
        evidence.add_column(sa.Column("album", sa.String(64), nullable=True))
        evidence.create_index("ix_evidence_album", ["album"])
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("heard", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("conversation") as conversation:
        conversation.drop_column("heard")
    with op.batch_alter_table("evidence") as evidence:
        evidence.drop_index("ix_evidence_album")
        evidence.drop_column("album")
    op.drop_table("asked")
