"""Which keys the rows are sealed with, and room for a title that is."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("sealing_key", sa.Column("id", sa.String(8), primary_key=True))
    with op.batch_alter_table("map") as maps:
        maps.alter_column("title", existing_type=sa.String(200), type_=sa.String(), existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("map") as maps:
        maps.alter_column("title", existing_type=sa.String(), type_=sa.String(200), existing_nullable=False)
    op.drop_table("sealing_key")
