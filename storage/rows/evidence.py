"""What people sent along with a map in Telegram, by its ids, and which of it still belongs there. Core statements.

Every function works inside the caller's transaction (`transactions.writing`).
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlmodel import SQLModel

from storage.model.logged import turns_told
from storage.rows import maps
from storage.rows.tables import LogEntry, Map, SentEvidence

_evidence, _entries, _maps = (SQLModel.metadata.tables[str(one.__tablename__)] for one in (SentEvidence, LogEntry, Map))


def keep_evidence(  # noqa: PLR0913 - a row, of which two may be lacking
    c: Connection,
    map_id: str,
    bot_id: int,
    address: str,
    kind: str,
    file: str,
    album: str | None = None,
    *,
    message: int | None = None,
) -> None:
    """Keep what a person sent to a bot while a question was open, as Telegram's id of it, and in which message."""
    values = {"map_id": map_id, "bot_id": bot_id, "address": address, "kind": kind, "file": file, "album": album}
    c.execute(insert(_evidence).values(**values, message=message, at=datetime.now(UTC)))


def change_evidence(c: Connection, owner: str, bot_id: int, message: int, kind: str, file: str) -> bool:
    """Put what a changed message of a person's shows now in place of what it showed; tell whether that was kept."""
    changed = update(_evidence).where(*_sent_in(owner, bot_id, message)).values(kind=kind, file=file)
    return c.execute(changed).rowcount > 0


def drop_evidence(c: Connection, owner: str, bot_id: int, message: int, album: str | None = None) -> bool:
    """Forget what came with a message of a person's, and with its album; tell whether there was something."""
    came = delete(_evidence).where(*_sent_in(owner, bot_id, message))
    beside = delete(_evidence).where(_evidence.c.album == album, *_sent_in(owner, bot_id))
    return c.execute(came).rowcount + (c.execute(beside).rowcount if album else 0) > 0


def count_evidence(c: Connection, map_id: str) -> int:
    """Return how many files are kept with a map."""
    return int(c.execute(select(func.count()).where(_evidence.c.map_id == map_id)).scalar_one())


def album_at(c: Connection, owner: str, bot_id: int, album: str) -> tuple[str, str] | None:
    """Return the map and the address at which a person's album is kept, None where nothing of it has come yet.

    The map stays locked until the transaction ends.
    """
    query = select(_evidence.c.map_id, _evidence.c.address).join(_maps, _maps.c.id == _evidence.c.map_id)
    mine = query.where(_evidence.c.album == album, _evidence.c.bot_id == bot_id, _maps.c.owner == owner)
    row = c.execute(mine.order_by(_evidence.c.id).limit(1).with_for_update(of=_maps)).one_or_none()
    return (row[0], row[1]) if row else None


def evidence_of(c: Connection, map_id: str, bot_id: int) -> tuple[tuple[str, str, str], ...]:
    """Return what was sent to a bot about a map, in order: address, kind, and Telegram's id.

    What came with words that were taken back, or taken out, is not among it.
    """
    query = select(_evidence).where(_evidence.c.map_id == map_id, _evidence.c.bot_id == bot_id)
    rows = c.execute(query.order_by(_evidence.c.id)).all()
    if not rows:
        return ()
    turns = turns_told(maps.log_of(c, maps.owner_of(c, map_id), map_id))
    left = _standing(c, map_id, rows, turns)
    return tuple((row.address, row.kind, row.file) for row in rows if row.id in left)


def leave_to_another(c: Connection, map_id: str, turns: Collection[int], hidden: Collection[str]) -> None:
    """Forget what came with words that are not of these turns, or is at hidden addresses; of the rest, the messages.

    They are numbers in the chat of who had the map. The map's entries must still be there.
    """
    rows = c.execute(select(_evidence).where(_evidence.c.map_id == map_id)).all()
    left = _standing(c, map_id, [row for row in rows if row.address not in hidden], turns)
    c.execute(delete(_evidence).where(_evidence.c.map_id == map_id, _evidence.c.id.not_in(left)))
    c.execute(update(_evidence).where(_evidence.c.map_id == map_id).values(message=None, album=None))


def _standing(c: Connection, map_id: str, rows: Collection[Row[Any]], turns: Collection[int]) -> set[int]:
    """Return the ids of rows that came without words, or with words of these turns; an album came as one thing."""
    said, together = _turns_of_messages(c, map_id), defaultdict[str, set[int]](set)
    for row in rows:
        together[_thing(row)] |= said.get(row.message, set())
    return {row.id for row in rows if not together[_thing(row)] or together[_thing(row)] & set(turns)}


def _thing(row: Row[Any]) -> str:
    return f"album {row.album}" if row.album else f"file {row.id}"


def _turns_of_messages(c: Connection, map_id: str) -> Mapping[int, set[int]]:
    """Return the turns that messages were taken in as, by their numbers: those with which something was sent."""
    with_files = select(_evidence.c.message).where(_evidence.c.map_id == map_id, _evidence.c.message.is_not(None))
    query = select(_entries.c.message, _entries.c.turn).where(_entries.c.map_id == map_id)
    found = defaultdict[int, set[int]](set)
    for message, turn in c.execute(query.where(_entries.c.message.in_(with_files)).distinct()):
        found[message].add(turn)
    return found


def _sent_in(owner: str, bot_id: int, message: int | None = None) -> tuple[Any, ...]:
    """Return the conditions of what a person sent to a bot: in a message, or in any."""
    theirs: Select[Any] = select(_maps.c.id).where(_maps.c.owner == owner)
    in_message = () if message is None else (_evidence.c.message == message,)
    return (_evidence.c.bot_id == bot_id, _evidence.c.map_id.in_(theirs), *in_message)
