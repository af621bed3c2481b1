"""Of what people are told once, and from when: rows that follow from their maps. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlmodel import SQLModel

from storage.model.due import Due
from storage.rows.chats import CHAT, Chat, chat_of
from storage.rows.tables import Conversation, Map, Reminder

UNFINISHED = "unfinished"  # the kind that follows from no day in the map, but from somebody's stopping
MOST_CHATS = 100  # that are looked at at once

_rows, _chats, _maps = (SQLModel.metadata.tables[str(one.__tablename__)] for one in (Reminder, Conversation, Map))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that somebody is to be told: of a map, of which kind, and for which day."""

    id: int
    map_id: str
    kind: str
    key: str
    day: date


_WAITING = tuple(_rows.c[field.name] for field in fields(Waiting))


def schedule(c: Connection, chat: Chat, map_id: str, wanted: Mapping[Due, datetime]) -> None:
    """Keep what falls due of a map, each with its moment, for a chat, and nothing else; what was told stays told."""
    ours = _rows.c.map_id == map_id, _rows.c.kind != UNFINISHED
    there = {
        (row.kind, row.key, row.day): row
        for row in c.execute(select(*_WAITING, _rows.c.told_at, _rows.c.at).where(*ours))
    }
    by_name = {(due.kind, due.key, due.on): at for due, at in wanted.items()}
    gone = [row.id for name, row in there.items() if name not in by_name and row.told_at is None]
    if gone:
        c.execute(delete(_rows).where(_rows.c.id.in_(gone)))
    for name, at in by_name.items():
        if name not in there:
            kind, key, day = name
            values = {"conversation_id": chat.id, "map_id": map_id, "kind": kind, "key": key, "day": day, "at": at}
            c.execute(insert(_rows).values(values))
        elif there[name].told_at is None and in_utc(there[name].at) != at:
            c.execute(update(_rows).where(_rows.c.id == there[name].id).values(at=at))


def announce(c: Connection, chat: Chat, map_id: str, day: date, at: datetime) -> bool:
    """Keep that somebody who stops is told of their map once, and tell whether they are: not twice of one map."""
    known = c.execute(select(_rows.c.told_at).where(_rows.c.map_id == map_id, _rows.c.kind == UNFINISHED)).all()
    if not known:
        values = {"conversation_id": chat.id, "map_id": map_id, "kind": UNFINISHED, "key": "", "day": day, "at": at}
        c.execute(insert(_rows).values(values))
    return all(told_at is None for (told_at,) in known)


def refuse(c: Connection, map_id: str, now: datetime) -> None:
    """Keep that somebody does not want to be told that they stopped half-way with a map."""
    ours = _rows.c.map_id == map_id, _rows.c.kind == UNFINISHED, _rows.c.told_at.is_(None)
    c.execute(update(_rows).where(*ours).values(told_at=now))


def chats_due(c: Connection, channel: str, now: datetime) -> tuple[str, ...]:
    """Return the chats for which something is due, those that have waited longest first."""
    query = (
        select(_chats.c.chat)
        .join(_rows, _rows.c.conversation_id == _chats.c.id)
        .join(_maps, _maps.c.id == _rows.c.map_id)
        .where(_rows.c.told_at.is_(None), _rows.c.at <= now, _chats.c.channel == channel)
        .where(_chats.c.active, _maps.c.archived.is_(False))
        .order_by(_rows.c.at, _rows.c.id)
        .limit(MOST_CHATS)
    )
    return tuple(dict.fromkeys(c.execute(query).scalars()))


def claimed(c: Connection, channel: str, chat: str) -> Chat | None:
    """Return a conversation to which something may be sent, locked; None where another process has it, or none may."""
    query = select(*CHAT).where(_chats.c.channel == channel, _chats.c.chat == chat, _chats.c.active)
    row = c.execute(query.with_for_update(skip_locked=True)).one_or_none()
    return chat_of(row) if row else None


def due(c: Connection, chat: Chat, now: datetime) -> tuple[Waiting, ...]:
    """Return what a chat is to be told now, in order; of maps that were put out of sight nothing."""
    query = (
        select(*_WAITING)
        .join(_maps, _maps.c.id == _rows.c.map_id)
        .where(_rows.c.conversation_id == chat.id, _rows.c.told_at.is_(None), _rows.c.at <= now)
        .where(_maps.c.archived.is_(False))
    )
    return tuple(Waiting(*row) for row in c.execute(query.order_by(_rows.c.at, _rows.c.id)))


def told(c: Connection, rows: Iterable[Waiting], now: datetime) -> None:
    """Keep that these were told, or need not be any more."""
    c.execute(update(_rows).where(_rows.c.id.in_([row.id for row in rows])).values(told_at=now))


def move(c: Connection, rows: Sequence[Waiting], at: datetime) -> None:
    """Let these fall due at another moment."""
    c.execute(update(_rows).where(_rows.c.id.in_([row.id for row in rows])).values(at=at))


def drop(c: Connection, rows: Sequence[Waiting]) -> None:
    """Forget these: the map does not say so any more."""
    c.execute(delete(_rows).where(_rows.c.id.in_([row.id for row in rows])))


def clear(c: Connection, chat: Chat) -> None:
    """Forget everything that a chat was to be told."""
    c.execute(delete(_rows).where(_rows.c.conversation_id == chat.id, _rows.c.told_at.is_(None)))


def in_utc(moment: datetime) -> datetime:
    """Return a moment that a database gave: SQLite keeps no zone, and all of ours are in UTC."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
