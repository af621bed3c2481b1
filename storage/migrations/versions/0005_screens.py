"""What a conversation shows as a value (`screen`), and what it asks again (`asking`), which stood in the log before."""

import itertools
import json
import re
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True)

_PLAIN = {
    "forgotten": "Forgotten",
    "start": "Started",
    "next": "Next",
    "join": "Joinable",
    "delete": "Deleting",
    "review": "Review",
    "stages": "Stages",
}
_PAGE = re.compile("(maps|archived|page)(?::([1-9][0-9]{0,8}))?")
_PASTED = "pasted "
_MOST_ASKED, _LONGEST = 50, 200  # questions, as the program keeps, and characters of the address of one


def upgrade() -> None:
    op.add_column("conversation", sa.Column("screen", _JSON, nullable=True))
    op.add_column("conversation", sa.Column("asking", _JSON, nullable=True))
    chats = sa.table("conversation", sa.column("id"), sa.column("screen", _JSON), sa.column("asking", _JSON))
    c = op.get_bind()
    rows = c.execute(sa.text("SELECT id, view, map_id FROM conversation ORDER BY map_id, id")).all()
    for map_id, about in itertools.groupby(rows, key=lambda row: row[2]):  # many may be about one large map
        # As text, because SQLite may hold a damaged one.
        state = c.execute(sa.text("SELECT CAST(state AS TEXT) FROM map WHERE id = :id"), {"id": map_id}).scalar()
        asking = _asking(state) or None
        for chat_id, view, _ in about:
            values = {"screen": _screen(view) if isinstance(view, str) else None, "asking": asking}
            c.execute(sa.update(chats).where(chats.c.id == chat_id).values(values))
    with op.batch_alter_table("conversation") as conversation:
        conversation.drop_column("view")


def downgrade() -> None:
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("view", sa.String(), nullable=False, server_default=""))
        conversation.drop_column("screen")
        conversation.drop_column("asking")


def _screen(view: str) -> dict[str, Any] | None:
    """Return what a view is called now; those that held places by number are none any more: the question stands alone."""
    if view in _PLAIN:
        return {"screen": _PLAIN[view]}
    if view.startswith(_PASTED):
        return {"screen": "Pasted", "text": view.removeprefix(_PASTED)}
    found = _PAGE.fullmatch(view)
    if found is None:
        return None
    page = int(found[2] or 1)
    if found[1] == "page":
        return {"screen": "ChoicePage", "page": page}
    return {"screen": "Maps", "page": page, "archived": found[1] == "archived"}


def _asking(state: str | None) -> list[list[Any]]:
    """Return the questions asked again and not answered since, with their turns, the newest last."""
    try:
        standing = json.loads(state or "{}").get("standing", {}).items()
        return sorted(_reopened(standing), key=lambda pair: pair[1])[-_MOST_ASKED:]
    except (ValueError, AttributeError, TypeError, LookupError, RecursionError):
        return []


def _reopened(standing: Iterable[tuple[str, Any]]) -> list[list[Any]]:
    latest = ((address, entries[-1]) for address, entries in standing if entries and len(address) <= _LONGEST)
    return [[address, entry[2]] for address, entry in latest if entry[0] == "reopen"]
