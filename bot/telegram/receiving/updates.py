"""What an update of Telegram's means: whose it is and what they did. Nothing is kept or answered here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.person import Person, owner_at
from bot.telegram.media import FILES, NAMES, OTHERS
from bot.telegram.panels import pressed
from dialogs.events import Chose, Commanded, Event, Holding, Said, Sent
from dialogs.words import LANGUAGES
from storage.model.journey import Language

_MOST_ID = 2**63
_MOST_FILE_ID = 256
_MOST_ALBUM_ID = 64


@dataclass(frozen=True, slots=True)
class SentAlong:
    """A photo, voice message or document, as Telegram's id of it."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """A person's doing, in or on a message.

    `callback` is the id of a pressed button's query, which must be answered; `edited` is a message that came before.
    `reply_to` is the message that it answers, `album` what it came with, `at` its moment in Telegram's seconds.
    """

    person: Person
    event: Event
    message: int
    callback: str | None = None
    edited: bool = False
    file: SentAlong | None = None
    reply_to: int | None = None
    album: str | None = None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Blocking:
    """A person has blocked the bot (or let it in again): nothing is to be sent."""

    person: Person
    active: bool


Doing = Incoming | Blocking


def doing(update: Mapping[str, Any]) -> Doing | None:
    """Return what an update means, None where it is nothing to us (channels, groups, other bots, new kinds)."""
    match update:
        case {"message": {"chat": chat, "from": sender, "message_id": int(number), **message}} if is_id(number):
            return _written(_person(chat, sender), number, message)
        case {"edited_message": {"chat": chat, "from": sender, "message_id": int(number), **message}} if is_id(number):
            return _edited(_person(chat, sender), number, message)
        case {
            "callback_query": {
                "id": str(query),
                "data": str(data),
                "from": sender,
                "message": {"chat": chat, "message_id": int(number)},
            }
        } if is_id(number):
            person = _person(chat, sender)
            revision, choice = pressed(data)
            chose = Chose((choice,), -1 if revision is None else revision)
            return Incoming(person, chose, number, callback=query) if person else None
        case {"my_chat_member": {"chat": chat, "from": sender, "new_chat_member": {"status": str(status)}}}:
            person = _person(chat, sender)
            return Blocking(person, active=status != "kicked") if person else None
        case _:
            return None


def _written(person: Person | None, number: int, message: Mapping[Any, Any]) -> Incoming | None:
    event = _event(message)
    if person is None or event is None:
        return None
    return Incoming(
        person,
        event,
        number,
        file=_file(message),
        reply_to=_replied_to(message),
        album=_album(message),
        at=_moment(message),
    )


def _edited(person: Person | None, number: int, message: Mapping[Any, Any]) -> Incoming | None:
    """Return what a changed message says now, and what it shows: without a text, only that."""
    text, file = _text(message), _file(message)
    if person is None or not (text or file):
        return None
    event = Said(text) if text else Sent(file.kind, kept=True) if file else Said("")
    return Incoming(person, event, number, edited=True, file=file)


def _moment(message: Mapping[Any, Any]) -> int:
    match message.get("date"):
        case int(at) if is_id(at):
            return at
        case _:
            return 0


def _replied_to(message: Mapping[Any, Any]) -> int | None:
    match message.get("reply_to_message"):
        case {"message_id": int(number)} if is_id(number):
            return number
        case _:
            return None


def _album(message: Mapping[Any, Any]) -> str | None:
    album = message.get("media_group_id")
    return album if isinstance(album, str) and album.isascii() and 0 < len(album) <= _MOST_ALBUM_ID else None


def is_id(number: object) -> bool:
    """Tell whether a value can be one of Telegram's ids, which have at most 64 bits."""
    return isinstance(number, int) and not isinstance(number, bool) and -_MOST_ID <= number < _MOST_ID


def _event(message: Mapping[Any, Any]) -> Event | None:
    text = _text(message)
    if text and text.startswith("/"):
        name, _, args = text[1:].partition(" ")
        return Commanded(name.partition("@")[0], args)
    if text:
        return Said(text)
    media = next((kind for kind in (*FILES, *OTHERS) if kind in message), None)
    return Sent(media, kept=_file(message) is not None, holds=_holding(message)) if media else None


def _text(message: Mapping[Any, Any]) -> str | None:
    """Return what was written, below a picture, too; forwarded words are words."""
    found = message.get("text") or message.get("caption")
    return found if isinstance(found, str) else None


def _holding(message: Mapping[Any, Any]) -> Holding:
    """Return what a document is called like: one of our maps, or a table."""
    match message.get("document"):
        case {"file_name": str(name)}:
            return next((what for what, ends in NAMES.items() if name.casefold().endswith(ends)), "")
        case _:
            return ""


def _file(message: Mapping[Any, Any]) -> SentAlong | None:
    for kind in FILES:
        match message.get(kind):
            case {"file_id": str(file)} | [*_, {"file_id": str(file)}] if file.isascii() and len(file) <= _MOST_FILE_ID:
                return SentAlong(kind, file)
            case _:
                pass
    return None


def _person(chat: object, sender: object) -> Person | None:
    """Return who writes in a private chat, which has their own number."""
    match chat, sender:
        case {"type": "private", "id": int(number)}, {"id": int(same), **about} if number == same and is_id(number):
            owner = owner_at("telegram", str(number))
            return Person(owner, "telegram", str(number), _language(about.get("language_code")))
        case _:
            return None


def _language(code: object) -> Language:
    """Return the language guessed from Telegram's own, English where it is none of ours."""
    return next((language for language in LANGUAGES if isinstance(code, str) and code[:2] == language), "en")
