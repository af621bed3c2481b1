"""What is kept and how it is found again: chats, maps with their logs, promised results. Core statements, no rules.

Every function works inside the caller's transaction (`storage.database.writing`). Whoever asks for a map says who they
are, and `_owned` is the one place that lets them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage.journey import Language
from storage.log import Entry, Log, from_state, to_state
from storage.mistake import Mistake
from storage.tables import Conversation, LogEntry, Map, ProcessedUpdate, Result

_TABLES = (Map, LogEntry, Conversation, Result, ProcessedUpdate)
_maps, _entries, _chats, _results, _updates = (SQLModel.metadata.tables[str(one.__tablename__)] for one in _TABLES)


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation as it is kept; `id` is the database's."""

    id: int
    language: Language
    revision: int
    map_id: str | None
    active: bool = True
    panel_message: int | None = None
    panel_revision: int | None = None
    panel_covered: bool = False


# The columns of a conversation that make a Chat, in its order.
_CHAT = tuple(_chats.c[field.name] for field in fields(Chat))


@dataclass(frozen=True, slots=True)
class KeptMap:
    """A map in a list of maps."""

    id: str
    title: str
    language: Language
    complete: bool
    updated_at: datetime


def chat_at(c: Connection, channel: str, chat: str, language: Language) -> Chat:
    """Return a conversation, locked until the transaction ends; a new one is spoken in `language`."""
    query = select(*_CHAT).where(_chats.c.channel == channel, _chats.c.chat == chat).with_for_update()
    row = c.execute(query).one_or_none()
    if row is None:
        try:
            with c.begin_nested():
                c.execute(insert(_chats).values(channel=channel, chat=chat, language=language, revision=0))
        except IntegrityError:  # another process met this person first
            pass
        row = c.execute(query).one()
    return Chat(*row)


def keep_chat(c: Connection, chat: Chat) -> None:
    """Keep what changed of a conversation."""
    values = {field.name: getattr(chat, field.name) for field in fields(chat) if field.name != "id"}
    c.execute(update(_chats).where(_chats.c.id == chat.id).values(values))


def log_of(c: Connection, owner: str, map_id: str) -> Log:
    """Return what stands of a map's log; the map stays locked until the transaction ends.

    Raises:
        Mistake: where the person has no such map.
    """
    row = c.execute(_owned(owner, map_id, _maps.c.state).with_for_update()).one_or_none()
    if row is None:
        raise Mistake("wrong-map", map=map_id[:64])
    return from_state(row[0])


def add_map(c: Connection, owner: str, map_id: str, language: Language) -> None:
    """Begin a map.

    Raises:
        Mistake: where the id is taken.
    """
    now = datetime.now(UTC)
    values = {"id": map_id, "owner": owner, "language": language, "state": to_state(Log())}
    try:
        with c.begin_nested():
            c.execute(insert(_maps).values(**values, title="", complete=False, created_at=now, updated_at=now))
    except IntegrityError:
        raise Mistake("wrong-map-taken", map=map_id) from None


def append(c: Connection, owner: str, map_id: str, log: Log, entries: Sequence[Entry], *, complete: bool) -> None:
    """Add entries to a map's log, and put what the whole log adds up to beside it."""
    now = datetime.now(UTC)
    rows = [
        {"map_id": map_id, "turn": e.turn, "place": place, "address": e.address, "kind": e.kind, "value": e.value}
        for place, e in enumerate(entries)
    ]
    c.execute(_ADD_ENTRIES, [{**row, "by": owner, "at": now} for row in rows])
    language = log.value("language")
    title = str(log.value("title") or log.value("business.name") or "")[:200]
    values = {"of_map": map_id, "of_owner": owner, "state": to_state(log), "title": title, "complete": complete}
    c.execute(_KEEP_STATE, {**values, "updated_at": now, "language": language})


def history(c: Connection, owner: str, map_id: str) -> tuple[Entry, ...]:
    """Return every entry of a map's log, in order."""
    columns = (_entries.c.address, _entries.c.kind, _entries.c.value, _entries.c.turn)
    owned = _owned(owner, map_id, _maps.c.id).scalar_subquery()
    query = select(*columns).where(_entries.c.map_id == owned).order_by(_entries.c.turn, _entries.c.place)
    return tuple(
        Entry(address, kind, tuple(value) if isinstance(value, list) else value, turn)
        for address, kind, value, turn in c.execute(query)
    )


def maps(c: Connection, owner: str) -> tuple[KeptMap, ...]:
    """Return a person's maps, the newest change first."""
    columns = (_maps.c.id, _maps.c.title, _maps.c.language, _maps.c.complete, _maps.c.updated_at)
    query = select(*columns).where(_maps.c.owner == owner).order_by(_maps.c.updated_at.desc(), _maps.c.id)
    return tuple(KeptMap(*row) for row in c.execute(query))


def full_id(c: Connection, owner: str, beginning: str) -> str:
    """Return the id of the person's one map that begins so.

    Raises:
        Mistake: where there is none, or more than one.
    """
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.id.startswith(beginning, autoescape=True))
    found = [row[0] for row in c.execute(query.limit(2))] if beginning else []
    if len(found) != 1:
        raise Mistake("wrong-map-several" if found else "wrong-map", map=beginning[:64])
    return str(found[0])


def owner_of(c: Connection, map_id: str) -> str:
    """Return whose a map is: for the program's own work on a chat's map, not for a person who asks."""
    return str(c.execute(select(_maps.c.owner).where(_maps.c.id == map_id)).scalar_one())


def newest_unfinished(c: Connection, owner: str) -> str | None:
    """Return the id of the person's map that was changed last and is not complete."""
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.complete.is_(False))
    return c.execute(query.order_by(_maps.c.updated_at.desc(), _maps.c.id).limit(1)).scalar_one_or_none()


def delete_map(c: Connection, owner: str, map_id: str) -> None:
    """Erase a map with its log."""
    c.execute(delete(_maps).where(_maps.c.id == map_id, _maps.c.owner == owner))


def promise(c: Connection, chat: Chat, what: Iterable[Mapping[str, Any]]) -> None:
    """Keep results that must arrive in a chat about its map, as plain values for JSON."""
    now = datetime.now(UTC)
    rows = [{"conversation_id": chat.id, "map_id": chat.map_id, "what": dict(one), "created_at": now} for one in what]
    if rows:
        c.execute(insert(_results), rows)


def promised(c: Connection, chat: Chat) -> tuple[tuple[int, str, dict[str, Any]], ...]:
    """Return the results that have not arrived yet, in order: their ids, maps, and what they are."""
    query = select(_results.c.id, _results.c.map_id, _results.c.what).where(_results.c.conversation_id == chat.id)
    return tuple((row[0], row[1], row[2]) for row in c.execute(query.order_by(_results.c.id)))


def first_time(c: Connection, bot_id: int, update_id: int, *, failed: bool = False) -> bool:
    """Keep that an update was taken in, and tell whether it was not before."""
    values = {"bot_id": bot_id, "update_id": update_id, "failed": failed, "at": datetime.now(UTC)}
    try:
        with c.begin_nested():
            c.execute(insert(_updates).values(values))
    except IntegrityError:
        return False
    return True


def chats_to_bring(c: Connection, channel: str) -> tuple[tuple[int, str], ...]:
    """Return the conversations, with their chats, whose screen is behind: results wait, or the panel is an old one."""
    waiting = select(_results.c.id).where(_results.c.conversation_id == _chats.c.id).exists()
    behind = _chats.c.panel_revision.is_(None) | (_chats.c.panel_revision != _chats.c.revision) | _chats.c.panel_covered
    query = select(_chats.c.id, _chats.c.chat).where(_chats.c.channel == channel, _chats.c.active, waiting | behind)
    return tuple((row[0], row[1]) for row in c.execute(query.order_by(_chats.c.id)))


def first_promised(c: Connection, chat: Chat) -> tuple[int, str, dict[str, Any]] | None:
    """Return the oldest result that has not arrived."""
    query = select(_results.c.id, _results.c.map_id, _results.c.what).where(_results.c.conversation_id == chat.id)
    row = c.execute(query.order_by(_results.c.id).limit(1)).one_or_none()
    return (row[0], row[1], row[2]) if row else None


def drop_promises(c: Connection, chat: Chat) -> None:
    """Forget everything that waits for a chat."""
    c.execute(delete(_results).where(_results.c.conversation_id == chat.id))


def arrived(c: Connection, result_id: int) -> None:
    """Forget a result that has arrived."""
    c.execute(delete(_results).where(_results.c.id == result_id))


def _owned(owner: str, map_id: str, column: Any) -> Any:  # noqa: ANN401 - a column and a select of it
    return select(column).where(_maps.c.id == map_id, _maps.c.owner == owner)


# What every answer runs is built once.
_ADD_ENTRIES = insert(_entries)
_KEEP_STATE = (
    update(_maps)
    .where(_maps.c.id == bindparam("of_map"), _maps.c.owner == bindparam("of_owner"))
    .values(
        state=bindparam("state"),
        title=bindparam("title"),
        complete=bindparam("complete"),
        updated_at=bindparam("updated_at"),
        language=func.coalesce(bindparam("language"), _maps.c.language),
    )
)
