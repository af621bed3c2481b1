"""Where the message that an entry came with is looked up."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_entry_map_id_message", "entry", ["map_id", "message"])


def downgrade() -> None:
    op.drop_index("ix_entry_map_id_message", "entry")
