"""What a chat in Telegram needs: updates taken in, the panel on the screen, results of every kind."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What the names of results in the first state are now.
_RESULTS = {
    "checklist": {"reply": "ShowChecklist", "most": 7},
    "checklist-all": {"reply": "ShowChecklist", "most": None},
    **{name: {"reply": "Draw", "format": name} for name in ("png", "svg", "pdf", "txt")},
}


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
    waiting = op.get_bind().execute(sa.text("SELECT id, what FROM result ORDER BY id")).all()
    with op.batch_alter_table("result") as result:
        result.drop_column("what")
        result.add_column(sa.Column("what", sa.JSON(), nullable=False, server_default="{}"))
    results = sa.table("result", sa.column("id"), sa.column("what", sa.JSON()))
    op.execute(sa.delete(results).where(results.c.id.in_([id for id, name in waiting if name not in _RESULTS])))
    for result_id, name in waiting:
        if name in _RESULTS:
            op.execute(sa.update(results).where(results.c.id == result_id).values(what=_RESULTS[name]))


def downgrade() -> None:
    with op.batch_alter_table("result") as result:
        result.drop_column("what")
        result.add_column(sa.Column("what", sa.String(16), nullable=False, server_default="png"))
    with op.batch_alter_table("conversation") as conversation:
        for name in ("active", "panel_message", "panel_revision", "panel_covered"):
            conversation.drop_column(name)
    op.drop_table("processed_update")
