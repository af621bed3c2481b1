"""What is kept and how it is found again: chats, maps with their logs, promised results. Core statements, no rules.

Every function works inside the caller's transaction (`database.writing`). Whoever asks for a map says who they are, and
`_owned` is the one place that lets them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage.model.journey import Language
from storage.model.log import Entry, Log, from_state, to_state
from storage.model.mistake import Mistake
from storage.rows.tables import Conversation, Evidence, LogEntry, Map, ProcessedUpdate, Result, SentFile

_TABLES = (Map, LogEntry, Conversation, Result, ProcessedUpdate, Evidence, SentFile)
_maps, _entries, _chats, _results, _updates, _evidence, _files = (
    SQLModel.metadata.tables[str(one.__tablename__)] for one in _TABLES
)


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation as it is kept; `id` is the database's."""

    id: int
    language: Language
    revision: int
    map_id: str | None
    view: str = ""
    active: bool = True
    panel_message: int | None = None
    panel_revision: int | None = None
    panel_covered: bool = False


# The columns of a conversation that make a Chat, in its order.
_CHAT = tuple(_chats.c[field.name] for field in fields(Chat))


@dataclass(frozen=True, slots=True)
class Promise:
    """A result that has not arrived yet: which messages of it have (`part`), and whether the next one may have."""

    id: int
    map_id: str | None
    what: dict[str, Any]
    part: int = 0
    unsure: bool = False


_PROMISE = tuple(_results.c[field.name] for field in fields(Promise))


@dataclass(frozen=True, slots=True)
class KeptMap:
    """A map in a list of maps."""

    id: str
    title: str
    language: Language
    complete: bool
    archived: bool
    updated_at: datetime


def chat_at(c: Connection, channel: str, chat: str, language: Language) -> Chat:
    """Return a conversation, locked until the transaction ends; a new one is spoken in `language`."""
    row = known_chat(c, channel, chat)
    if row is None:
        try:
            with c.begin_nested():
                c.execute(insert(_chats).values(channel=channel, chat=chat, language=language, revision=0))
        except IntegrityError:  # another process met this person first
            pass
        row = Chat(*c.execute(_CHAT_AT, {"of_channel": channel, "of_chat": chat}).one())
    return row


def known_chat(c: Connection, channel: str, chat: str) -> Chat | None:
    """Return a conversation, locked until the transaction ends, None where there is none."""
    row = c.execute(_CHAT_AT, {"of_channel": channel, "of_chat": chat}).one_or_none()
    return Chat(*row) if row else None


def forget_chat(c: Connection, chat: Chat) -> None:
    """Erase a conversation."""
    c.execute(delete(_chats).where(_chats.c.id == chat.id))


def keep_chat(c: Connection, chat: Chat) -> None:
    """Keep what changed of a conversation."""
    c.execute(_KEEP_CHAT, {**{name: getattr(chat, name) for name in _CHANGING}, "of_id": chat.id})


def log_of(c: Connection, owner: str, map_id: str) -> Log:
    """Return what stands of a map's log; the map stays locked until the transaction ends.

    Raises:
        Mistake: where the person has no such map.
    """
    row = c.execute(_STATE_OF, {"of_map": map_id, "of_owner": owner}).one_or_none()
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
            c.execute(
                insert(_maps).values(**values, title="", complete=False, archived=False, created_at=now, updated_at=now)
            )
    except IntegrityError:
        raise Mistake("wrong-map-taken", map=map_id) from None


def append(
    c: Connection,
    owner: str,
    map_id: str,
    log: Log,
    entries: Sequence[Entry],
    *,
    complete: bool,
    message: int | None = None,
) -> None:
    """Add entries to a map's log, and put what the whole log adds up to beside it; `message` is where they stood."""
    now = datetime.now(UTC)
    rows = [
        {"map_id": map_id, "turn": e.turn, "place": place, "address": e.address, "kind": e.kind, "value": e.value}
        for place, e in enumerate(entries)
    ]
    c.execute(_ADD_ENTRIES, [{**row, "by": owner, "message": message, "at": now} for row in rows])
    language = log.value("language")
    title = str(log.value("title") or log.value("business.name") or "")[:200]
    values = {"of_map": map_id, "of_owner": owner, "state": to_state(log), "title": title, "complete": complete}
    c.execute(_KEEP_STATE, {**values, "updated_at": now, "language": language})


def history(c: Connection, owner: str, map_id: str) -> tuple[Entry, ...]:
    """Return every entry of a map's log, in order."""
    columns = (_entries.c.address, _entries.c.kind, _entries.c.value, _entries.c.turn)
    owned = _owned(_maps.c.id).scalar_subquery()
    query = select(*columns).where(_entries.c.map_id == owned).order_by(_entries.c.turn, _entries.c.place)
    return tuple(
        Entry(address, kind, tuple(value) if isinstance(value, list) else value, turn)
        for address, kind, value, turn in c.execute(query, {"of_map": map_id, "of_owner": owner})
    )


def maps(c: Connection, owner: str) -> tuple[KeptMap, ...]:
    """Return a person's maps, the newest change first and the archived ones last."""
    query = select(*(_maps.c[field.name] for field in fields(KeptMap))).where(_maps.c.owner == owner)
    query = query.order_by(_maps.c.archived, _maps.c.updated_at.desc(), _maps.c.id)
    return tuple(KeptMap(*row) for row in c.execute(query))


def archive(c: Connection, owner: str, map_id: str, *, archived: bool) -> None:
    """Put a map out of sight, or bring it back."""
    c.execute(update(_maps).where(_maps.c.id == map_id, _maps.c.owner == owner).values(archived=archived))


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
    return str(c.execute(_OWNER_OF, {"of_map": map_id}).scalar_one())


def newest_unfinished(c: Connection, owner: str) -> str | None:
    """Return the id of the person's map that was changed last, is not complete and not archived."""
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.complete.is_(False), _maps.c.archived.is_(False))
    return c.execute(query.order_by(_maps.c.updated_at.desc(), _maps.c.id).limit(1)).scalar_one_or_none()


def delete_map(c: Connection, owner: str, map_id: str) -> None:
    """Erase a map with its log."""
    c.execute(delete(_maps).where(_maps.c.id == map_id, _maps.c.owner == owner))


def delete_everything(c: Connection, owner: str) -> None:
    """Erase all of a person's maps with their logs."""
    c.execute(delete(_maps).where(_maps.c.owner == owner))


def said_in(c: Connection, owner: str, message: int) -> tuple[str, int] | None:
    """Return the map and the turn that one of a person's messages was taken in as, None where it was no answer."""
    query = select(_entries.c.map_id, _entries.c.turn).join(_maps, _maps.c.id == _entries.c.map_id)
    mine = query.where(_maps.c.owner == owner, _entries.c.message == message)
    row = c.execute(mine.order_by(_entries.c.at.desc()).limit(1)).one_or_none()
    return (row[0], row[1]) if row else None


def keep_evidence(c: Connection, map_id: str, bot_id: int, address: str, kind: str, file: str) -> None:
    """Keep what a person sent while the question at an address was open."""
    values = {"map_id": map_id, "bot_id": bot_id, "address": address, "kind": kind, "file": file}
    c.execute(insert(_evidence).values(**values, at=datetime.now(UTC)))


def evidence_of(c: Connection, map_id: str, bot_id: int) -> tuple[tuple[str, str, str], ...]:
    """Return what was sent to a bot about a map, in order: address, kind, and Telegram's id."""
    columns = (_evidence.c.address, _evidence.c.kind, _evidence.c.file)
    query = select(*columns).where(_evidence.c.map_id == map_id, _evidence.c.bot_id == bot_id)
    return tuple((row[0], row[1], row[2]) for row in c.execute(query.order_by(_evidence.c.id)))


def sent_file(c: Connection, bot_id: int, digest: str) -> str | None:
    """Return Telegram's id of a file that this bot has sent before."""
    query = select(_files.c.file).where(_files.c.bot_id == bot_id, _files.c.digest == digest)
    return c.execute(query).scalar_one_or_none()


def keep_sent_file(c: Connection, bot_id: int, digest: str, map_id: str | None, file: str | None) -> None:
    """Keep Telegram's id of a file that was sent; None forgets it."""
    c.execute(delete(_files).where(_files.c.bot_id == bot_id, _files.c.digest == digest))
    if file is not None:
        values = {"bot_id": bot_id, "digest": digest, "map_id": map_id, "file": file, "at": datetime.now(UTC)}
        c.execute(insert(_files).values(values))


def promise(c: Connection, chat: Chat, what: Sequence[Mapping[str, Any]]) -> None:
    """Keep results that must arrive in a chat about its map, as plain values for JSON.

    What waits already is not promised twice; only the first may be on its way, and show what was true before.
    """
    if not what:
        return
    now = datetime.now(UTC)
    there = [dict(one.what) for one in promised(c, chat)[1:] if one.map_id == chat.map_id]
    rows = [{"conversation_id": chat.id, "map_id": chat.map_id, "what": dict(one), "created_at": now} for one in what]
    new = [row for row in rows if row["what"] not in there]
    if new:
        c.execute(insert(_results), new)


def promised(c: Connection, chat: Chat) -> tuple[Promise, ...]:
    """Return the results that have not arrived yet, in order."""
    return tuple(Promise(*row) for row in c.execute(_PROMISED, {"of_chat": chat.id}))


def keep_part(c: Connection, result_id: int, part: int) -> None:
    """Keep how many messages of a result have arrived."""
    c.execute(update(_results).where(_results.c.id == result_id).values(part=part))


def mark_unsure(c: Connection, result_id: int) -> None:
    """Keep that a result may have arrived without our knowing."""
    c.execute(update(_results).where(_results.c.id == result_id).values(unsure=True))


def forget_updates(c: Connection, before: datetime) -> None:
    """Forget the updates taken in before a moment: they are not sent again any more."""
    c.execute(delete(_updates).where(_updates.c.at < before))


def first_time(c: Connection, bot_id: int, update_id: int, *, failed: bool = False) -> bool:
    """Keep that an update was taken in, and tell whether it was not before."""
    values = {"bot_id": bot_id, "update_id": update_id, "failed": failed, "at": datetime.now(UTC)}
    return c.execute(_FIRST_TIME[c.dialect.name], values).one_or_none() is not None


def chats_to_bring(c: Connection, channel: str) -> tuple[str, ...]:
    """Return the chats whose screen is behind: results wait, or the panel is an old one."""
    waiting = select(_results.c.id).where(_results.c.conversation_id == _chats.c.id).exists()
    behind = _chats.c.panel_revision.is_(None) | (_chats.c.panel_revision != _chats.c.revision) | _chats.c.panel_covered
    query = select(_chats.c.chat).where(_chats.c.channel == channel, _chats.c.active, waiting | behind)
    return tuple(row[0] for row in c.execute(query.order_by(_chats.c.id)))


def drop_promises(c: Connection, chat: Chat) -> None:
    """Forget everything that waits for a chat."""
    c.execute(delete(_results).where(_results.c.conversation_id == chat.id))


def arrived(c: Connection, *result_ids: int) -> None:
    """Forget results that have arrived."""
    c.execute(delete(_results).where(_results.c.id.in_(result_ids)))


def panel_covered(c: Connection, channel: str, chat: str) -> None:
    """Keep that something stands below a chat's panel."""
    c.execute(_COVERED, {"of_channel": channel, "of_chat": chat})


def panel_shown(c: Connection, channel: str, chat: str, revision: int, message: int | None) -> None:
    """Keep which message shows a revision of a chat's panel; what came meanwhile stands below it."""
    values = {"of_channel": channel, "of_chat": chat, "panel_revision": revision, "panel_message": message}
    c.execute(_PANEL_SHOWN, values)


def _owned(column: Any) -> Any:  # noqa: ANN401 - a column and a select of it
    return select(column).where(_maps.c.id == bindparam("of_map"), _maps.c.owner == bindparam("of_owner"))


# What every answer runs is built once: building a statement costs more than running it.
_CHANGING = tuple(field.name for field in fields(Chat) if field.name != "id")
_AT = (_chats.c.channel == bindparam("of_channel"), _chats.c.chat == bindparam("of_chat"))
_COVERED = update(_chats).where(*_AT).values(panel_covered=True)
_PANEL_SHOWN = (
    update(_chats)
    .where(*_AT)
    .values(
        panel_message=bindparam("panel_message"),
        panel_revision=bindparam("panel_revision"),
        panel_covered=_chats.c.panel_covered & (_chats.c.revision != bindparam("panel_revision")),
    )
)
_CHAT_AT = select(*_CHAT).where(*_AT).with_for_update()
_KEEP_CHAT = (
    update(_chats).where(_chats.c.id == bindparam("of_id")).values({name: bindparam(name) for name in _CHANGING})
)
_STATE_OF = _owned(_maps.c.state).with_for_update()
_OWNER_OF = select(_maps.c.owner).where(_maps.c.id == bindparam("of_map"))
_PROMISED = select(*_PROMISE).where(_results.c.conversation_id == bindparam("of_chat")).order_by(_results.c.id)
_FIRST_TIME = {
    name: into(_updates).on_conflict_do_nothing().returning(_updates.c.update_id)
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
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
