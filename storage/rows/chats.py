"""Conversations, each with what its panel shows. Core statements, no rules.

Every function works inside the caller's transaction (`transactions.writing`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage.model.journey import Language
from storage.rows.tables import Conversation
from storage.rows.transactions import count_erasure

_chats = SQLModel.metadata.tables[str(Conversation.__tablename__)]


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation as it is kept; `id` is the database's.

    `screen` is what its panel shows as plain values, None for the open question alone; `asking` are the questions that
    are asked again, as plain values, too. `heard` is the last message where the next may belong to it. `reminding` is
    how the person wants to be reminded, as plain values (`wishes`).
    """

    id: int
    language: Language
    revision: int
    map_id: str | None
    screen: dict[str, Any] | None = None
    asking: list[Any] | None = None
    active: bool = True
    panel_message: int | None = None
    panel_revision: int | None = None
    panel_covered: bool = False
    heard: dict[str, Any] | None = None
    reminding: dict[str, Any] | None = None

    @property
    def at_none(self) -> "Chat":
        """Return the conversation as it is about no map."""
        return replace(self, map_id=None, screen=None, asking=None, heard=None)


# The columns of a conversation that make a Chat, in its order.
CHAT = tuple(_chats.c[field.name] for field in fields(Chat))


def chat_at(c: Connection, channel: str, chat: str, language: Language) -> Chat:
    """Return a conversation, locked until the transaction ends; a new one is spoken in `language`."""
    row = known_chat(c, channel, chat)
    if row is None:
        try:
            with c.begin_nested():
                c.execute(insert(_chats).values(channel=channel, chat=chat, language=language, revision=0))
        except IntegrityError:  # another process met this person first
            pass
        row = chat_of(c.execute(_CHAT_AT, {"of_channel": channel, "of_chat": chat}).one())
    return row


def known_chat(c: Connection, channel: str, chat: str) -> Chat | None:
    """Return a conversation, locked until the transaction ends, None where there is none."""
    row = c.execute(_CHAT_AT, {"of_channel": channel, "of_chat": chat}).one_or_none()
    return chat_of(row) if row else None


def chats_at(c: Connection, map_id: str) -> tuple[Chat, ...]:
    """Return the conversations about a map, locked until the transaction ends."""
    query = select(*CHAT).where(_chats.c.map_id == map_id).order_by(_chats.c.id).with_for_update()
    return tuple(chat_of(row) for row in c.execute(query))


def forget_chat(c: Connection, chat: Chat) -> None:
    """Erase a conversation."""
    c.execute(delete(_chats).where(_chats.c.id == chat.id))
    count_erasure(c)


def keep_chat(c: Connection, chat: Chat) -> None:
    """Keep what changed of a conversation."""
    c.execute(_KEEP_CHAT, {**{name: getattr(chat, name) for name in _CHANGING}, "of_id": chat.id})


def panel_covered(c: Connection, channel: str, chat: str) -> None:
    """Keep that something stands below a chat's panel."""
    c.execute(_COVERED, {"of_channel": channel, "of_chat": chat})


def panel_shown(c: Connection, channel: str, chat: str, revision: int, message: int | None) -> None:
    """Keep which message shows a revision of a chat's panel; what came meanwhile stands below it."""
    values = {"of_channel": channel, "of_chat": chat, "panel_revision": revision, "panel_message": message}
    c.execute(_PANEL_SHOWN, values)


def chat_of(row: Sequence[Any]) -> Chat:
    """Return a row as a conversation; a damaged screen is none, and what is asked again is none where it is no list."""
    chat = Chat(*row)
    screen = chat.screen if isinstance(chat.screen, dict) else None
    heard = chat.heard if isinstance(chat.heard, dict) else None
    return replace(chat, screen=screen, heard=heard, asking=chat.asking if isinstance(chat.asking, list) else None)


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
_CHAT_AT = select(*CHAT).where(*_AT).with_for_update()
_KEEP_CHAT = (
    update(_chats).where(_chats.c.id == bindparam("of_id")).values({name: bindparam(name) for name in _CHANGING})
)
