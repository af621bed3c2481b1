"""Maps that were put away (kept, and out of sight), and views that hold a pasted text."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("map") as maps:
        maps.add_column(sa.Column("archived", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("conversation") as conversation:
        conversation.alter_column("view", existing_type=sa.String(64), type_=sa.String(), existing_server_default="")


def downgrade() -> None:
    op.execute("UPDATE conversation SET view = '' WHERE length(view) > 64")
    with op.batch_alter_table("conversation") as conversation:
        conversation.alter_column("view", existing_type=sa.String(), type_=sa.String(64), existing_server_default="")
    with op.batch_alter_table("map") as maps:
        maps.drop_column("archived")
