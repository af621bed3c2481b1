"""What the bot keeps for Telegram: updates that were taken in, files that were sent, and files that people sent.

Every function works inside the caller's transaction (`transactions.writing`).
"""

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.rows.tables import ProcessedUpdate, SentEvidence, SentFile

_updates, _evidence, _files = (
    SQLModel.metadata.tables[str(one.__tablename__)] for one in (ProcessedUpdate, SentEvidence, SentFile)
)


def mark_seen(c: Connection, bot_id: int, update_id: int, *, failed: bool = False) -> bool:
    """Keep that an update was taken in, and tell whether this is the first time."""
    values = {"bot_id": bot_id, "update_id": update_id, "failed": failed, "at": datetime.now(UTC)}
    return c.execute(_MARK_SEEN[c.dialect.name], values).one_or_none() is not None


def forget_updates(c: Connection, before: datetime) -> None:
    """Forget the updates taken in before a moment: they are not sent again any more."""
    c.execute(delete(_updates).where(_updates.c.at < before))


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


# Built once: building a statement costs more than running it.
_MARK_SEEN = {
    name: into(_updates).on_conflict_do_nothing().returning(_updates.c.update_id)
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
