"""The messages in which something was sent along, and in which private notes were made."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("evidence", sa.Column("message", sa.BigInteger(), nullable=True))
    op.add_column("private_note", sa.Column("message", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("private_note", "message")
    op.drop_column("evidence", "message")
