"""Results that wait for a chat, in order, until they are delivered. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`).
"""

import itertools
import json
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update
from sqlmodel import SQLModel

from storage.rows.chats import Chat
from storage.rows.tables import Conversation, PendingResult

MOST = 100  # results that wait for one chat: nobody reads more at once, and all of them are read again and again
MOST_BYTES = 250_000  # of them together, as JSON: what one message may add to a map
_STREAMED = {"yield_per": 100}  # rows that are read at once, where all are

_log = logging.getLogger(__name__)
_chats, _results = (SQLModel.metadata.tables[str(one.__tablename__)] for one in (Conversation, PendingResult))


@dataclass(frozen=True, slots=True)
class Pending:
    """A result that has not arrived yet: which messages of it have (`part`), and whether the next one may have.

    Its id may be given to another once it is gone, by SQLite or after a restore: only with its moment it is this one.
    """

    id: int
    created_at: datetime
    map_id: str | None
    what: dict[str, Any]
    part: int = 0
    unsure: bool = False


_PENDING = tuple(_results.c[field.name] for field in fields(Pending))


def enqueue(c: Connection, chat: Chat, what: Sequence[Mapping[str, Any]]) -> None:
    """Add results for a chat, about the map it is at, as plain values for JSON.

    What waits already is not added again, unless it is the first: that one may be on its way, and show what was before.
    Where `MOST` wait, or `MOST_BYTES`, nothing is added: the panel shows where the talk is.
    """
    if not what:
        return
    now = datetime.now(UTC)
    before = waiting(c, chat)
    there = [dict(one.what) for one in before[1:] if one.map_id == chat.map_id]
    rows = [{"conversation_id": chat.id, "map_id": chat.map_id, "what": dict(one), "created_at": now} for one in what]
    new = [row for row in rows if row["what"] not in there][: max(0, MOST - len(before))]
    if fitting := _fitting(new, MOST_BYTES - sum(_size(one.what) for one in before)):
        c.execute(insert(_results), fitting)


def _fitting(rows: Sequence[Mapping[str, Any]], room: int) -> list[Mapping[str, Any]]:
    """Return the first rows for which there is room, in bytes."""
    sizes = itertools.accumulate(_size(row["what"]) for row in rows)
    return [row for row, size in zip(rows, sizes, strict=True) if size <= room]


def _size(what: Mapping[str, Any]) -> int:
    return len(json.dumps(what))


def waiting(c: Connection, chat: Chat) -> tuple[Pending, ...]:
    """Return the results that have not arrived yet, in order; damaged ones are dropped."""
    found = [Pending(*row) for row in c.execute(_WAITING, {"of_chat": chat.id})]
    damaged = [one for one in found if not is_sound(one.what)]
    if damaged:
        _log.warning("%s damaged results are dropped", len(damaged))
        delivered(c, *damaged)
    return tuple(one for one in found if one not in damaged)


def is_sound(what: object) -> bool:
    """Tell whether plain values are a result at all; which one, the front ends know."""
    return isinstance(what, dict) and isinstance(what.get("reply"), str)


def too_many(c: Connection) -> int | None:
    """Return the id of a result that waits behind as many or as large ones as may be, None where there is none."""
    columns = _results.c.conversation_id, _results.c.id, _results.c.what
    many, size = Counter[int](), Counter[int]()
    for chat_id, result_id, what in c.execute(select(*columns).order_by(_results.c.id), execution_options=_STREAMED):
        many[chat_id] += 1
        size[chat_id] += _size(what)
        if many[chat_id] > MOST or size[chat_id] > MOST_BYTES:
            return int(result_id)
    return None


def is_waiting(c: Connection, one: Pending) -> bool:
    """Tell whether a result is still to be brought: it goes with its map, and with its chat."""
    return c.execute(select(_results.c.id).where(*_this(one))).first() is not None


def keep_part(c: Connection, one: Pending, part: int) -> None:
    """Keep how many messages of a result have arrived."""
    c.execute(update(_results).where(*_this(one)).values(part=part))


def mark_unsure(c: Connection, one: Pending) -> None:
    """Keep that a result may have arrived without our knowing."""
    c.execute(update(_results).where(*_this(one)).values(unsure=True))


def delivered(c: Connection, *results: Pending) -> None:
    """Forget results that have arrived."""
    for one in results:
        c.execute(delete(_results).where(*_this(one)))


def _this(one: Pending) -> tuple[ColumnElement[bool], ...]:
    return _results.c.id == one.id, _results.c.created_at == one.created_at


def clear(c: Connection, chat: Chat) -> None:
    """Forget everything that waits for a chat."""
    c.execute(delete(_results).where(_results.c.conversation_id == chat.id))


def chats_to_bring(c: Connection, channel: str) -> tuple[str, ...]:
    """Return the chats whose screen is behind: results wait, or the panel is an old one."""
    waiting = select(_results.c.id).where(_results.c.conversation_id == _chats.c.id).exists()
    behind = _chats.c.panel_revision.is_(None) | (_chats.c.panel_revision != _chats.c.revision) | _chats.c.panel_covered
    query = select(_chats.c.chat).where(_chats.c.channel == channel, _chats.c.active, waiting | behind)
    return tuple(row[0] for row in c.execute(query.order_by(_chats.c.id)))


# Built once: building a statement costs more than running it.
_WAITING = select(*_PENDING).where(_results.c.conversation_id == bindparam("of_chat")).order_by(_results.c.id)
