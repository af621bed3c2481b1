"""What the owner of a map notes for themselves alone, beside the log and never in it. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`).
"""

from dataclasses import dataclass, fields
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, insert, select
from sqlmodel import SQLModel

from storage.rows import maps
from storage.rows.tables import Map, PrivateNote
from storage.rows.transactions import count_erasure

MOST = 200  # of a map

_notes, _maps = (SQLModel.metadata.tables[str(one.__tablename__)] for one in (PrivateNote, Map))


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note about what stands at an address, or about the whole map where it is ""."""

    id: int
    address: str
    text: str
    at: datetime


def add_note(c: Connection, owner: str, map_id: str, address: str, text: str, message: int | None = None) -> None:
    """Keep a note; `message` is the number of the one it was made in.

    Raises:
        Mistake: where the person has no such map.
    """
    maps.check_owned(c, owner, map_id)
    c.execute(insert(_notes).values(map_id=map_id, address=address, text=text, message=message, at=datetime.now(UTC)))


def notes_of(c: Connection, owner: str, map_id: str) -> tuple[KeptNote, ...]:
    """Return the notes of a map, in the order in which they were made.

    Raises:
        Mistake: where the person has no such map.
    """
    maps.check_owned(c, owner, map_id)
    columns = (_notes.c[field.name] for field in fields(KeptNote))
    query = select(*columns).where(_notes.c.map_id == map_id).order_by(_notes.c.id)
    return tuple(KeptNote(*row) for row in c.execute(query))


def noted_in(c: Connection, owner: str, message: int) -> tuple[str, str] | None:
    """Return the map and the address of the note that a person made in a message, None where they made none."""
    query = select(_notes.c.map_id, _notes.c.address).join(_maps, _maps.c.id == _notes.c.map_id)
    mine = query.where(_maps.c.owner == owner, _notes.c.message == message)
    row = c.execute(mine.order_by(_notes.c.id.desc()).limit(1)).one_or_none()
    return (row[0], row[1]) if row else None


def too_many(c: Connection) -> int | None:
    """Return the id of a note of a map that has more than `MOST`, None where there is none."""
    crowded = select(func.max(_notes.c.id)).group_by(_notes.c.map_id).having(func.count() > MOST)
    return c.execute(crowded.limit(1)).scalar()


def remove_notes(c: Connection, owner: str, map_id: str, *ids: int) -> None:
    """Erase notes of a map.

    Raises:
        Mistake: where the person has no such map.
    """
    maps.check_owned(c, owner, map_id)
    c.execute(delete(_notes).where(_notes.c.map_id == map_id, _notes.c.id.in_(ids)))
    count_erasure(c)
