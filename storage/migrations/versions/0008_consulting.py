"""The folder that a map stands in, and the question set that it is told with."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("map") as maps:
        maps.add_column(sa.Column("folder", sa.String(), nullable=False, server_default=""))
        maps.add_column(sa.Column("questions", sa.String(64), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("map") as maps:
        maps.drop_column("questions")
        maps.drop_column("folder")
