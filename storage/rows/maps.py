"""Maps with their logs. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`). Whoever asks for a map says who they are,
and `_owned` is the one place that lets them.
"""

import logging
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage.model.journey import Journey, Language
from storage.model.limits import COUNT
from storage.model.log import Entry, Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.state import from_plain, from_state, to_plain, to_state
from storage.rows.tables import Conversation, LogEntry, Map, SentFile
from storage.rows.transactions import count_erasure
from storage.sealing.column import DAMAGED, marked

_log = logging.getLogger(__name__)
_maps, _entries, _chats, _files = (
    SQLModel.metadata.tables[str(one.__tablename__)] for one in (Map, LogEntry, Conversation, SentFile)
)

_VALUE = _entries.c.value
MARKED: ColumnElement[Any] = marked(_VALUE)


@dataclass(frozen=True, slots=True)
class KeptMap:
    """A map in a list of maps."""

    id: str
    title: str
    language: Language
    complete: bool
    archived: bool
    folder: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a map stands, and how it is told: its folder, and the name of its question set; "" for none."""

    folder: str = ""
    questions: str = ""


NOWHERE = Place()


def add_map(
    c: Connection, owner: str, map_id: str, language: Language, place: Place = NOWHERE, at: datetime | None = None
) -> None:
    """Begin a map, at a moment, which is now for None.

    Raises:
        Mistake: where the id is taken.
    """
    now = at or datetime.now(UTC)
    begun = {"state": to_state(Log(), map_id), "title": "", "complete": False, "archived": False, **asdict(place)}
    values = {"id": map_id, "owner": owner, "language": language, "created_at": now, "updated_at": now}
    try:
        with c.begin_nested():
            c.execute(insert(_maps).values(**values, **begun))
    except IntegrityError:
        raise Mistake("wrong-map-taken", map=map_id) from None


def log_of(c: Connection, owner: str, map_id: str) -> Log:
    """Return what stands of a map's log; the map stays locked until the transaction ends.

    Where the state beside the log is damaged, it is made again from all that was said.

    Raises:
        Mistake: where the person has no such map.
    """
    return told_of(c, owner, map_id)[0]


def told_of(c: Connection, owner: str, map_id: str) -> tuple[Log, Place]:
    """Return what stands of a map's log, as `log_of` does, and where the map stands."""
    row = c.execute(_STATE_OF, {"of_map": map_id, "of_owner": owner}).one_or_none()
    if row is None:
        raise Mistake("wrong-map", map=map_id[:64])
    state, folder, questions = row
    try:
        log = from_state(state, map_id)
    except ValueError:
        _log.warning("the state of a map is damaged; it is made again from its log")
        log = Log().plus(history(c, owner, map_id))
    return log, Place(folder, questions)


def keep_place(c: Connection, owner: str, map_id: str, place: Place) -> None:
    """Keep where a map stands."""
    c.execute(update(_maps).where(_maps.c.id == map_id, _maps.c.owner == owner).values(**asdict(place)))


def append(  # noqa: PLR0913 - what stands in one row
    c: Connection,
    owner: str,
    map_id: str,
    log: Log,
    entries: Sequence[Entry],
    *,
    complete: bool,
    message: int | None = None,
    at: datetime | None = None,
) -> None:
    """Add entries to a map's log, and put what the whole log adds up to beside it.

    `message` is where they stood, `at` when they were said, now for None.
    """
    now = at or datetime.now(UTC)
    rows = [
        {"map_id": map_id, "turn": e.turn, "place": place, "address": e.address, "kind": e.kind}
        | {"value": to_plain(e.value), "by": e.by or owner}
        for place, e in enumerate(entries)
    ]
    if rows:
        c.execute(_ADD_ENTRIES, [{**row, "message": message, "at": now} for row in rows])
    language = log.value("language")
    title = str(log.value("title") or log.value("business.name") or "")[:200]
    values = {"of_map": map_id, "of_owner": owner, "state": to_state(log, map_id), "title": title, "complete": complete}
    c.execute(_KEEP_STATE, {**values, "updated_at": now, "language": language})


def history(
    c: Connection, owner: str, map_id: str, until: int = COUNT, value: ColumnElement[Any] = _VALUE
) -> tuple[Entry, ...]:
    """Return every entry of a map's log as of a turn, in order; the owner's are nobody's there.

    `value` is how the values are read: as `MARKED`, damaged ones are left out.

    Raises:
        Mistake: where one is damaged.
    """
    columns = (_entries.c.address, _entries.c.kind, value, _entries.c.turn, _entries.c.by)
    owned = _owned(_maps.c.id).scalar_subquery()
    query = select(*columns).where(_entries.c.map_id == owned, _entries.c.turn <= min(until, COUNT))
    query = query.order_by(_entries.c.turn, _entries.c.place)
    return tuple(
        Entry(address, kind, from_plain(said), turn, "" if by == owner else by)
        for address, kind, said, turn, by in c.execute(query, {"of_map": map_id, "of_owner": owner})
        if said is not DAMAGED
    )


def journey_at(c: Connection, owner: str, map_id: str, turn: int) -> Journey:
    """Return what a map added up to as of a turn, made again from all that was said until then.

    Raises:
        Mistake: where the person has no such map, or it was none yet.
    """
    check_owned(c, owner, map_id)
    said = history(c, owner, map_id, turn)
    if not said:
        raise Mistake("wrong-version-gone")
    return journey_of(Log().plus(said), map_id)


def days_at(c: Connection, owner: str, map_id: str, turns: Collection[int]) -> dict[int, date]:
    """Return on which days (UTC) these turns of a map were taken, by turn."""
    owned = _owned(_maps.c.id).scalar_subquery()
    query = select(_entries.c.turn, func.max(_entries.c.at)).where(_entries.c.map_id == owned)
    query = query.where(_entries.c.turn.in_(turns)).group_by(_entries.c.turn)
    return {turn: at.date() for turn, at in c.execute(query, {"of_map": map_id, "of_owner": owner})}


def listed(c: Connection, owner: str) -> tuple[KeptMap, ...]:
    """Return a person's maps, the newest change first and the archived ones last."""
    query = select(*(_maps.c[field.name] for field in fields(KeptMap))).where(_maps.c.owner == owner)
    query = query.order_by(_maps.c.archived, _maps.c.updated_at.desc(), _maps.c.id)
    return tuple(KeptMap(*row) for row in c.execute(query))


def map_id_like(c: Connection, owner: str, beginning: str) -> str:
    """Return the id of the person's one map that begins so.

    Raises:
        Mistake: where there is none, or more than one.
    """
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.id.startswith(beginning, autoescape=True))
    found = [row[0] for row in c.execute(query.limit(2))] if beginning else []
    if len(found) != 1:
        raise Mistake("wrong-map-several" if found else "wrong-map", map=beginning[:64])
    return str(found[0])


def check_owned(c: Connection, owner: str, map_id: str) -> None:
    """Look whether a map is a person's.

    Raises:
        Mistake: where it is not, or there is none.
    """
    if c.execute(_OWNED, {"of_map": map_id, "of_owner": owner}).one_or_none() is None:
        raise Mistake("wrong-map", map=map_id[:64])


def are_owned(c: Connection, owner: str, map_ids: Collection[str]) -> bool:
    """Tell whether maps are all a person's."""
    query = select(func.count()).where(_maps.c.id.in_(map_ids), _maps.c.owner == owner)
    return bool(c.execute(query).scalar_one() == len({*map_ids}))


def owner_of(c: Connection, map_id: str) -> str:
    """Return whose a map is: for the program's own work on a chat's map, not for a person who asks."""
    return str(c.execute(_OWNER_OF, {"of_map": map_id}).scalar_one())


def newest_unfinished(c: Connection, owner: str, questions: str = "") -> str | None:
    """Return the id of the person's map that was changed last, is not complete and not archived.

    Where a question set is named, it is one that is told with it.
    """
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.complete.is_(False), _maps.c.archived.is_(False))
    query = query.where(_maps.c.questions == questions) if questions else query
    return c.execute(query.order_by(_maps.c.updated_at.desc(), _maps.c.id).limit(1)).scalar_one_or_none()


def dated(c: Connection, owner: str) -> tuple[str, ...]:
    """Return the ids of the person's maps at hand of which anything may fall due, the newest change first."""
    days = (_entries.c.address == "review_on") | _entries.c.address.startswith("actions.")
    days |= _entries.c.address.endswith(".walked.on")
    query = select(_maps.c.id).where(_maps.c.owner == owner, _maps.c.archived.is_(False))
    named = select(_entries.c.map_id).where(_entries.c.map_id == _maps.c.id, days).exists()
    return tuple(c.execute(query.where(named).order_by(_maps.c.updated_at.desc(), _maps.c.id)).scalars())


def changed_at(c: Connection, owner: str) -> datetime | None:
    """Return when any of a person's maps was changed last, None where they have none."""
    found: datetime | None = c.execute(select(func.max(_maps.c.updated_at)).where(_maps.c.owner == owner)).scalar_one()
    return found


def standing_of(c: Connection, map_id: str) -> tuple[bool, datetime]:
    """Return whether a map is complete, and when it was changed last; whose it is was looked at by whoever calls."""
    row = c.execute(select(_maps.c.complete, _maps.c.updated_at).where(_maps.c.id == map_id)).one()
    return bool(row[0]), row[1]


def archive(c: Connection, owner: str, map_id: str, *, archived: bool) -> None:
    """Put a map out of sight, or bring it back."""
    c.execute(update(_maps).where(_maps.c.id == map_id, _maps.c.owner == owner).values(archived=archived))


def delete_map(c: Connection, owner: str, map_id: str) -> None:
    """Erase a map with its log, and what any conversation shows of it."""
    _erase(c, owner, _maps.c.id == map_id)


def delete_everything(c: Connection, owner: str) -> None:
    """Erase all of a person's maps with their logs, and what any conversation shows of them."""
    _erase(c, owner)


def _erase(c: Connection, owner: str, *which: ColumnElement[bool]) -> None:
    """Erase maps of a person, and what any conversation shows of them."""
    gone = _chats.c.map_id.in_(select(_maps.c.id).where(_maps.c.owner == owner, *which))
    c.execute(update(_chats).where(gone).values(map_id=None, screen=None, asking=None, heard=None))
    c.execute(delete(_maps).where(_maps.c.owner == owner, *which))
    # Behind the maps: who keeps a file at this moment holds them locked, and what was kept is seen only now.
    forget_sent(c, owner)
    count_erasure(c)


def forget_sent(c: Connection, owner: str) -> None:
    """Forget what was sent of a person's maps: where one of them goes, a comparison of another shows it, too."""
    c.execute(delete(_files).where(_files.c.map_id.in_(select(_maps.c.id).where(_maps.c.owner == owner))))


def turn_of_message(c: Connection, owner: str, message: int) -> tuple[str, int] | None:
    """Return the map and the turn that one of a person's messages was taken in as, None where it was no answer."""
    query = select(_entries.c.map_id, _entries.c.turn).join(_maps, _maps.c.id == _entries.c.map_id)
    mine = query.where(_maps.c.owner == owner, _entries.c.message == message, _entries.c.kind != "version")
    row = c.execute(mine.order_by(_entries.c.at.desc()).limit(1)).one_or_none()
    return (row[0], row[1]) if row else None


def _owned(*columns: Any) -> Any:  # noqa: ANN401 - columns and a select of them
    return select(*columns).where(_maps.c.id == bindparam("of_map"), _maps.c.owner == bindparam("of_owner"))


# What every answer runs is built once: building a statement costs more than running it.
_STATE_OF = _owned(_maps.c.state, _maps.c.folder, _maps.c.questions).with_for_update()
_OWNED = _owned(_maps.c.id)
_OWNER_OF = select(_maps.c.owner).where(_maps.c.id == bindparam("of_map"))
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
