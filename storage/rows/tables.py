"""The tables: maps with their logs beside them, conversations, and results that still have to arrive."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from storage.sealing.column import Sealed, SealedText

_BigId = BigInteger().with_variant(Integer(), "sqlite")  # only INTEGER keys count by themselves there


class Plain(TypeDecorator[Any]):
    """Plain values as JSON; what cannot be read any more is None, so that one damaged row stops nobody."""

    impl = JSON
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Return what makes values of what the driver gives."""
        parsed = super().result_processor(dialect, coltype)

        def read(given: Any) -> Any:  # noqa: ANN401 - any plain value
            try:
                return parsed(given) if parsed else given
            except (ValueError, TypeError, RecursionError):
                return None

        return read


def _now() -> datetime:
    return datetime.now(UTC)


def _moment() -> Any:  # noqa: ANN401 - SQLModel's Field is untyped
    return Field(default_factory=_now, sa_column=Column(DateTime(timezone=True), nullable=False))


class Map(SQLModel, table=True):
    """A map: whose it is, and what its log adds up to (`state.to_state`); `archived` ones are out of sight.

    `folder` is where its owner has put it, "" nowhere; `questions` names the set it is told with, "" the usual ones.
    """

    __tablename__ = "map"

    id: str = Field(primary_key=True, max_length=64)
    owner: str = Field(index=True, max_length=64)
    title: str = Field(default="", sa_column=Column(SealedText("map.title"), nullable=False))
    language: str = Field(max_length=8)
    complete: bool = False
    archived: bool = False
    folder: str = Field(default="", sa_column=Column(SealedText("map.folder"), nullable=False, server_default=""))
    questions: str = Field(default="", max_length=64, sa_column_kwargs={"server_default": ""})
    state: dict[str, Any] = Field(sa_column=Column(Sealed("map.state"), nullable=False))
    created_at: datetime = _moment()
    updated_at: datetime = _moment()


class LogEntry(SQLModel, table=True):
    """One entry of a map's log, by its turn and its place there: appended, never changed."""

    __tablename__ = "entry"
    __table_args__ = (Index("ix_entry_map_id_message", "map_id", "message"),)

    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), primary_key=True))
    turn: int = Field(primary_key=True)
    place: int = Field(primary_key=True)
    address: str
    kind: str = Field(max_length=16)
    value: Any = Field(sa_column=Column(Sealed("entry.value", strict=True), nullable=False))
    by: str = Field(max_length=64)
    message: int | None = Field(default=None, sa_column=Column(BigInteger()))
    at: datetime = _moment()


class Conversation(SQLModel, table=True):
    """One chat: where it is held, what is spoken, and which map it is about.

    Its panel shows a `screen` beside or instead of the open question; `asking` are the questions asked again, each an
    address and a turn, the newest last. `heard` is the last message where the next one may belong to it. `reminding` is
    how the person wants to be reminded (`wishes.to_plain`).
    """

    __tablename__ = "conversation"
    __table_args__ = (UniqueConstraint("channel", "chat"),)

    id: int | None = Field(default=None, sa_column=Column(_BigId, primary_key=True))
    channel: str = Field(max_length=16)
    chat: str = Field(max_length=64)
    language: str = Field(max_length=8)
    revision: int = 0
    map_id: str | None = Field(default=None, sa_column=Column(ForeignKey("map.id", ondelete="SET NULL"), index=True))
    screen: dict[str, Any] | None = Field(
        default=None, sa_column=Column(Sealed("conversation.screen", none_as_null=True))
    )
    asking: list[tuple[str, int]] | None = Field(default=None, sa_column=Column(Plain(none_as_null=True)))
    active: bool = True
    panel_message: int | None = Field(default=None, sa_column=Column(BigInteger()))
    panel_revision: int | None = None
    panel_covered: bool = False
    heard: dict[str, Any] | None = Field(
        default=None, sa_column=Column(Sealed("conversation.heard", none_as_null=True))
    )
    reminding: dict[str, Any] | None = Field(default=None, sa_column=Column(Plain(none_as_null=True)))


class PendingResult(SQLModel, table=True):
    """Something promised to a chat (a picture, a checklist) that has not arrived yet.

    `part` counts its messages that have arrived; `unsure` says that the next may have, too, without our being told.
    """

    __tablename__ = "result"

    id: int | None = Field(default=None, sa_column=Column(_BigId, primary_key=True))
    conversation_id: int = Field(
        sa_column=Column(_BigId, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    map_id: str | None = Field(
        default=None, sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=True, index=True)
    )
    what: dict[str, Any] = Field(sa_column=Column(Sealed("result.what"), nullable=False))
    part: int = 0
    unsure: bool = False
    created_at: datetime = _moment()


class SentEvidence(SQLModel, table=True):
    """A photo, voice message or file that a person sent while a question was open, as Telegram's id of it.

    `message` is the number of the one that it came in, None where it came before such numbers were kept, or with a map.
    """

    __tablename__ = "evidence"

    id: int | None = Field(default=None, sa_column=Column(_BigId, primary_key=True))
    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True))
    bot_id: int = Field(sa_column=Column(BigInteger(), nullable=False))
    address: str
    kind: str = Field(max_length=16)
    file: str = Field(sa_column=Column(SealedText("evidence.file"), nullable=False))
    at: datetime = _moment()
    album: str | None = Field(default=None, index=True, max_length=64)
    message: int | None = Field(default=None, sa_column=Column(BigInteger()))


class AskedQuestion(SQLModel, table=True):
    """A message of the bot in Telegram that shows a question, or showed it last: its address, and of which map."""

    __tablename__ = "asked"

    chat: str = Field(primary_key=True, max_length=64)
    message: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True))
    address: str


class PrivateNote(SQLModel, table=True):
    """What a map's owner notes for themselves alone about what stands at an address; it is no part of the map.

    `message` is the number of the one in which they did, None where it has none.
    """

    __tablename__ = "private_note"

    id: int | None = Field(default=None, sa_column=Column(_BigId, primary_key=True))
    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=False, index=True))
    address: str
    text: str = Field(sa_column=Column(SealedText("private_note.text"), nullable=False))
    at: datetime = _moment()
    message: int | None = Field(default=None, sa_column=Column(BigInteger()))


class Handover(SQLModel, table=True):
    """A code with which somebody else takes a map over, by its digest: one at a time, and until when it is valid."""

    __tablename__ = "handover"

    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), primary_key=True))
    digest: str = Field(index=True, max_length=64)
    until: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))


class SentFile(SQLModel, table=True):
    """Telegram's id of a file that was sent, by the digest of what it shows, so that it need not be sent again."""

    __tablename__ = "sent_file"

    bot_id: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    digest: str = Field(primary_key=True, max_length=64)
    map_id: str | None = Field(
        default=None, sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=True, index=True)
    )
    file: str = Field(sa_column=Column(SealedText("sent_file.file"), nullable=False))
    at: datetime = _moment()


class ProcessedUpdate(SQLModel, table=True):
    """An update of Telegram's that was taken in; one that could not be is marked `failed`."""

    __tablename__ = "processed_update"

    bot_id: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    update_id: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    failed: bool = False
    at: datetime = Field(default_factory=_now, sa_column=Column(DateTime(timezone=True), nullable=False, index=True))


class WaitingUpdate(SQLModel, table=True):
    """What is read of an update of Telegram's that waits behind others of its chat; it goes when it is taken in."""

    __tablename__ = "waiting_update"

    bot_id: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    update_id: int = Field(sa_column=Column(BigInteger(), primary_key=True, autoincrement=False))
    chat: str = Field(index=True, max_length=64)
    what: dict[str, Any] = Field(sa_column=Column(Sealed("waiting_update.what"), nullable=False))
    at: datetime = _moment()


_UNTOLD = text("told_at IS NULL")


class Reminder(SQLModel, table=True):
    """Something of which a person is told once, from a moment on: what falls due of a map (`due.Due`), on which day.

    "unfinished" is that they have stopped half-way. `told_at` is when it was told, or that it need not be any more.
    """

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("map_id", "kind", "key", "day"),
        Index("ix_reminder_at", "at", sqlite_where=_UNTOLD, postgresql_where=_UNTOLD),
    )

    id: int | None = Field(default=None, sa_column=Column(_BigId, primary_key=True))
    conversation_id: int = Field(
        sa_column=Column(_BigId, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    map_id: str = Field(sa_column=Column(ForeignKey("map.id", ondelete="CASCADE"), nullable=False))
    kind: str = Field(max_length=16)
    key: str
    day: date = Field(sa_column=Column(Date(), nullable=False))
    at: datetime = _moment()
    told_at: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True)))


class SealingKey(SQLModel, table=True):
    """The id of a key that something here may be sealed with; it belongs to this database, and comes into no backup."""

    __tablename__ = "sealing_key"

    id: str = Field(primary_key=True, max_length=8)
