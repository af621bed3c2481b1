"""What the bot keeps for Telegram: updates taken in, files sent by it, and which message asked what.

Every function works inside the caller's transaction (`transactions.writing`).
"""

import json
import logging
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, func, insert, literal, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.rows.tables import AskedQuestion, Map, ProcessedUpdate, SentFile, WaitingUpdate
from storage.sealing.column import keys_of
from storage.sealing.keys import keyed

_log = logging.getLogger(__name__)
_updates, _waiting, _files, _asked, _maps = (
    SQLModel.metadata.tables[str(one.__tablename__)]
    for one in (ProcessedUpdate, WaitingUpdate, SentFile, AskedQuestion, Map)
)


NEWEST = 10_000  # updates; Telegram has at most 100 under way at a time
MOST_WAITING = 500  # updates of one chat that are kept until they are taken in
MOST_WAITING_BYTES = 1_000_000  # of them together, as JSON
_KEEPING = 0x6B656570  # "keep": the first number of our locks in PostgreSQL, whose second is a chat
_PIECE = 20  # of them are read at a time
_STREAMED = {"yield_per": 100}  # rows that are read at once, where all are
ASKED = 200  # messages of a chat that show a question: nobody replies to older ones


def mark_seen(c: Connection, bot_id: int, update_id: int, *, failed: bool = False) -> datetime | None:
    """Keep that an update was taken in, and return when it came: it was kept then, and waits no more, or comes now.

    None tells that it was taken in before.
    """
    now = datetime.now(UTC)
    waited = c.execute(_FORGET_WAITING, {"of_bot": bot_id, "of_update": update_id}).scalar_one_or_none()
    values = {"bot_id": bot_id, "update_id": update_id, "failed": failed, "at": now}
    is_new = c.execute(_MARK_SEEN[c.dialect.name], values).one_or_none() is not None
    return (waited or now) if is_new else None


def forget_updates(c: Connection, bot_id: int, before: datetime) -> None:
    """Forget a bot's updates taken in before a moment, for they are not sent again any more; the newest are kept.

    A clock that is days ahead makes all of them old, and those that were not acknowledged yet do come again. What waits
    for another bot, whose token was set before, is forgotten as well.
    """
    mine = _updates.c.bot_id == bot_id
    newest = select(_updates.c.at).where(mine).order_by(_updates.c.at.desc()).offset(NEWEST).limit(1)
    c.execute(delete(_updates).where(mine, _updates.c.at < before, _updates.c.at < newest.scalar_subquery()))
    c.execute(delete(_waiting).where(_waiting.c.bot_id != bot_id, _waiting.c.at < before))


def keep_waiting(c: Connection, bot_id: int, updates: Sequence[tuple[str, Mapping[str, Any]]]) -> frozenset[int]:
    """Keep updates, each with its chat, until it is taken in, so that Telegram may forget them.

    Return the numbers of those that there was no room for: at most `MOST_WAITING` of a chat are kept, and
    `MOST_WAITING_BYTES`.
    """
    _let_nobody_else_keep(c, {chat for chat, _ in updates})
    mine = _waiting.c.bot_id == bot_id, _waiting.c.chat.in_({chat for chat, _ in updates})
    many, size, there = Counter[str](), Counter[str](), set[int]()
    for number, chat, what in c.execute(select(_waiting.c.update_id, _waiting.c.chat, _waiting.c.what).where(*mine)):
        there.add(number)
        many[chat] += 1
        size[chat] += _size(what)
    now, rows, lost = datetime.now(UTC), [], set[int]()
    for chat, what in updates:
        number = what["update_id"]
        if number in there:
            continue
        if many[chat] >= MOST_WAITING or size[chat] + _size(what) > MOST_WAITING_BYTES:
            lost.add(number)
            continue
        many[chat] += 1
        size[chat] += _size(what)
        rows.append({"bot_id": bot_id, "update_id": number, "chat": chat, "what": dict(what), "at": now})
    if rows:
        c.execute(_KEEP_WAITING[c.dialect.name], rows)
    return frozenset(lost)


def _let_nobody_else_keep(c: Connection, chats: set[str]) -> None:
    """Lock what waits of chats until the transaction ends: in PostgreSQL others would count what is there beside us."""
    if c.dialect.name == "postgresql":
        for chat in sorted(chats):  # in one order, so that no two wait for each other
            c.execute(select(func.pg_advisory_xact_lock(_KEEPING, func.hashtext(chat))))


def _size(what: object) -> int:
    return len(json.dumps(what))


def chats_waiting(c: Connection, bot_id: int) -> tuple[str, ...]:
    """Return the chats of which updates wait, in the order of their first."""
    first = func.min(_waiting.c.update_id)
    query = select(_waiting.c.chat).where(_waiting.c.bot_id == bot_id).group_by(_waiting.c.chat).order_by(first)
    return tuple(c.execute(query).scalars())


def waiting(c: Connection, bot_id: int, chat: str, after: int | None = None) -> tuple[dict[str, Any], ...]:
    """Return the first updates of a chat that wait to be taken in, in order, after one; damaged ones are dropped."""
    mine = _waiting.c.bot_id == bot_id, _waiting.c.chat == chat
    query = select(_waiting.c.update_id, _waiting.c.what).where(*mine).order_by(_waiting.c.update_id).limit(_PIECE)
    while found := c.execute(query if after is None else query.where(_waiting.c.update_id > after)).all():
        damaged = [number for number, what in found if not is_update(what, number)]
        if damaged:
            _log.warning("%s damaged updates are dropped", len(damaged))
            c.execute(delete(_waiting).where(_waiting.c.bot_id == bot_id, _waiting.c.update_id.in_(damaged)))
        if sound := tuple(what for number, what in found if number not in damaged):
            return sound
    return ()


def forget_waiting(c: Connection, bot_id: int, chat: str, until: int, came: datetime) -> None:
    """Forget what waits of a chat and came before an update that erases, from whatever backup; of other bots, all.

    Numbers alone do not tell: Telegram begins anew after a quiet week. Where the update itself was kept meanwhile,
    together with what came behind it, that counts.
    """
    mine = _waiting.c.bot_id == bot_id
    kept = select(_waiting.c.at).where(mine, _waiting.c.update_id == until).scalar_subquery()
    before = _waiting.c.at < func.coalesce(kept, literal(came, _waiting.c.at.type))
    old = or_(_waiting.c.bot_id != bot_id, _waiting.c.update_id <= until, before)
    c.execute(delete(_waiting).where(_waiting.c.chat == chat, old))


def is_update(what: object, number: int) -> bool:
    """Tell whether what was kept is the update of a number: neither 5.0 nor True, which nobody would take in."""
    found = what.get("update_id") if isinstance(what, dict) else None
    return type(found) is int and found == number


def too_many_waiting(c: Connection) -> int | None:
    """Return the number of an update that waits behind as many or as large ones as may be, None where there is none."""
    columns = _waiting.c.bot_id, _waiting.c.chat, _waiting.c.update_id, _waiting.c.what
    many, size = Counter[tuple[int, str]](), Counter[tuple[int, str]]()
    for bot_id, chat, number, what in c.execute(
        select(*columns).order_by(_waiting.c.update_id), execution_options=_STREAMED
    ):
        many[bot_id, chat] += 1
        size[bot_id, chat] += _size(what)
        if many[bot_id, chat] > MOST_WAITING or size[bot_id, chat] > MOST_WAITING_BYTES:
            return int(number)
    return None


def keep_asked(c: Connection, owner: str, chat: str, message: int, map_id: str, address: str) -> None:
    """Keep which question a message shows, "" where it shows none; nothing of a map that is no longer the person's.

    Of each chat the newest are kept.
    """
    if address:
        asked = {"in_chat": chat, "number": message, "of_map": map_id, "of_owner": owner, "at": address}
        c.execute(_KEEP_ASKED[c.dialect.name], asked)
        c.execute(_FORGET_ASKED, {"in_chat": chat})
    else:
        c.execute(delete(_asked).where(_asked.c.chat == chat, _asked.c.message == message))


def asked_in(c: Connection, owner: str, chat: str, message: int) -> tuple[str, str] | None:
    """Return the map and the address of the question that a message of the bot shows, None where it shows none.

    Of a map that is not the person's it shows none; one that is stays locked until the transaction ends.
    """
    query = select(_asked.c.map_id, _asked.c.address).join(_maps, _maps.c.id == _asked.c.map_id)
    mine = query.where(_asked.c.chat == chat, _asked.c.message == message, _maps.c.owner == owner)
    row = c.execute(mine.with_for_update(of=_maps)).one_or_none()
    return (row[0], row[1]) if row else None


def sent_file(c: Connection, bot_id: int, digest: str) -> str | None:
    """Return Telegram's id of a file that this bot has sent before."""
    query = select(_files.c.file).where(_files.c.bot_id == bot_id, _files.c.digest.in_(_digests(c, digest)))
    return c.execute(query.limit(1)).scalar_one_or_none() or None


def keep_sent_file(
    c: Connection, bot_id: int, digest: str, map_id: str | None, file: str | None, beside: Collection[str] = ()
) -> None:
    """Keep Telegram's id of a file that was sent; None forgets it. `beside` are the other maps that it shows.

    Where one of its maps is gone meanwhile, or is somebody else's, nothing is kept.
    """
    digests = _digests(c, digest)
    c.execute(delete(_files).where(_files.c.bot_id == bot_id, _files.c.digest.in_(digests)))
    if file is not None and _are_together(c, {*beside} | ({map_id} if map_id else set())):
        values = {"bot_id": bot_id, "digest": digests[0], "map_id": map_id, "file": file, "at": datetime.now(UTC)}
        c.execute(insert(_files).values(values))


def _are_together(c: Connection, map_ids: Collection[str]) -> bool:
    """Tell whether maps are all there, and one person's; they stay locked until the transaction ends."""
    query = select(_maps.c.owner).where(_maps.c.id.in_(map_ids)).order_by(_maps.c.id).with_for_update()
    owners = c.execute(query).scalars().all()
    return len(owners) == len(map_ids) and len({*owners}) <= 1


def _digests(c: Connection, digest: str) -> list[str]:
    """Return the digests that a file may be kept under, the one for new ones first.

    Who has the disk and no key could else try what a map may say until a digest of it is the same.
    """
    return [*(keyed(key, digest) for key in keys_of(c)()), digest]


# Built once: building a statement costs more than running it.
_FORGET_WAITING = (
    delete(_waiting)
    .where(_waiting.c.bot_id == bindparam("of_bot"), _waiting.c.update_id == bindparam("of_update"))
    .returning(_waiting.c.at)
)
_KEEP_WAITING = {
    name: into(_waiting).on_conflict_do_nothing()
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_MARK_SEEN = {
    name: into(_updates).on_conflict_do_nothing().returning(_updates.c.update_id)
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_OF_MAP = (
    select(
        bindparam("in_chat", type_=String),
        bindparam("number", type_=BigInteger),
        _maps.c.id,
        bindparam("at", type_=String),
    )
    .where(_maps.c.id == bindparam("of_map"), _maps.c.owner == bindparam("of_owner"))
    .with_for_update()
)
_KEEP_ASKED = {
    name: added.on_conflict_do_update(
        index_elements=[_asked.c.chat, _asked.c.message],
        set_={"map_id": added.excluded.map_id, "address": added.excluded.address},
    )
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
    for added in (into(_asked).from_select(["chat", "message", "map_id", "address"], _OF_MAP),)
}
_OF_CHAT = _asked.c.chat == bindparam("in_chat", type_=String)
_OLDEST = select(_asked.c.message).where(_OF_CHAT).order_by(_asked.c.message.desc()).offset(ASKED - 1).limit(1)
_FORGET_ASKED = delete(_asked).where(_OF_CHAT, _asked.c.message < _OLDEST.scalar_subquery())
