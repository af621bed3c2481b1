"""Codes with which somebody else takes a map over, each by its digest. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`).
"""

import hashlib
import secrets
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update
from sqlmodel import SQLModel

from storage.model.ids import CODE_BYTES
from storage.model.log import Log, is_shown
from storage.model.logged import standing_in
from storage.model.mistake import Mistake
from storage.rows import chats, evidence, maps
from storage.rows.chats import Chat
from storage.rows.tables import (
    AskedQuestion,
    Handover,
    LogEntry,
    Map,
    PendingResult,
    PrivateNote,
    Reminder,
    SentEvidence,
)
from storage.rows.transactions import count_erasure

VALID = timedelta(days=7)
_BEFORE = "before"  # who has said what a map came with, whoever that was

_codes, _maps, _entries, _notes, _asked, _results, _evidence, _reminders = (
    SQLModel.metadata.tables[str(one.__tablename__)]
    for one in (Handover, Map, LogEntry, PrivateNote, AskedQuestion, PendingResult, SentEvidence, Reminder)
)


def offer(c: Connection, owner: str, map_id: str) -> str:
    """Return a code with which somebody takes a map over, once, within a week; an earlier one is none any more.

    Raises:
        Mistake: where the person has no such map.
    """
    maps.check_owned(c, owner, map_id)
    code = secrets.token_urlsafe(CODE_BYTES)
    withdraw(c, map_id)
    count_erasure(c)  # the row of the message that brings it goes when it is sent, and may leave copies behind
    c.execute(insert(_codes).values(map_id=map_id, digest=_digest(code), until=datetime.now(UTC) + VALID))
    return code


def withdraw(c: Connection, map_id: str) -> None:
    """Let nobody take a map over with what was given out before; whose it is was looked at by whoever calls."""
    c.execute(delete(_codes).where(_codes.c.map_id == map_id))


def offered(c: Connection, code: str) -> str:
    """Return the map that a code is for; the code stays locked until the transaction ends.

    Raises:
        Mistake: where there is no such code, or it is too old.
    """
    query = select(_codes.c.map_id).where(_codes.c.digest == _digest(code), _codes.c.until > datetime.now(UTC))
    found = c.execute(query.with_for_update()).scalar_one_or_none()
    if found is None:
        raise Mistake("wrong-handover")
    return str(found)


def take_over(c: Connection, owner: str, code: str) -> tuple[str, tuple[Chat, ...]]:
    """Make the map that a code is for somebody's, and return its id and the conversations that were about it.

    Nothing of it is left with who had it: their conversations are at no map, what waits for them is dropped, their
    messages are no way to it, and no file that was sent to them is known any more. What they noted for themselves alone
    is erased, and the map stands in no folder. Nor does anything go along that they had taken out or said otherwise
    before: of the log what stands is left, and that is nobody's to take back. Of what they sent goes along what came
    with words that stand, or without any.

    Raises:
        Mistake: as `offered`.
    """
    map_id = offered(c, code)
    left = chats.chats_at(c, map_id)  # before the map: whoever answers locks them in this order, too
    columns = _maps.c.owner, _maps.c.complete
    before, complete = c.execute(select(*columns).where(_maps.c.id == map_id).with_for_update()).one()
    log = maps.log_of(c, before, map_id)
    withdraw(c, map_id)
    maps.forget_sent(c, before)
    for chat in left:
        chats.keep_chat(c, chat.at_none)
    said = standing_in(log, _BEFORE)
    hidden = [address for address in _addresses(c, map_id) if not is_shown(log, address)]
    evidence.leave_to_another(c, map_id, {one.turn for one in said}, hidden)
    for table in (_notes, _asked, _results, _reminders, _entries):
        c.execute(delete(table).where(table.c.map_id == map_id))
    c.execute(update(_maps).where(_maps.c.id == map_id).values(owner=owner, folder="", archived=False))
    maps.append(c, owner, map_id, Log().plus(said), Log().kept(said), complete=complete)
    count_erasure(c)
    return map_id, left


def _addresses(c: Connection, map_id: str) -> tuple[str, ...]:
    """Return where something was sent along with a map."""
    return tuple(c.execute(select(_evidence.c.address).where(_evidence.c.map_id == map_id).distinct()).scalars())


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
