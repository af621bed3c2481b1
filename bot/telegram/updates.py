"""What an update of Telegram's means: whose it is and what they did. Nothing is kept or answered here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat import Person
from bot.telegram.screens import pressed
from dialogs.events import Chose, Commanded, Event, Said, Sent
from dialogs.words import LANGUAGES
from storage.journey import Language

_MEDIA = ("photo", "voice", "audio", "video", "video_note", "document", "animation", "sticker", "location", "contact")


@dataclass(frozen=True, slots=True)
class Came:
    """A person's doing: `callback` is the id of a pressed button's query, which must be answered."""

    person: Person
    event: Event
    callback: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A person has blocked the bot (or let it in again): nothing is to be sent."""

    person: Person
    active: bool


Doing = Came | Left


def doing(update: Mapping[str, Any]) -> Doing | None:
    """Return what an update means, None where it is nothing to us (channels, groups, other bots, new kinds)."""
    match update:
        case {"message": {"chat": {"type": "private", "id": int(chat)}, "from": {"id": int()} as sender, **message}}:
            event = _event(message)
            return Came(_person(chat, sender), event) if event else None
        case {
            "callback_query": {
                "id": str(query),
                "data": str(data),
                "from": {"id": int()} as sender,
                "message": {"chat": {"type": "private", "id": int(chat)}},
            }
        }:
            revision, choice = pressed(data)
            return Came(_person(chat, sender), Chose((choice,), -1 if revision is None else revision), query)
        case {
            "my_chat_member": {
                "chat": {"type": "private", "id": int(chat)},
                "from": {"id": int()} as sender,
                "new_chat_member": {"status": str(status)},
            }
        }:
            return Left(_person(chat, sender), active=status != "kicked")
        case _:
            return None


def _event(message: Mapping[Any, Any]) -> Event | None:
    match message:
        case {"text": str(text)} if text.startswith("/"):
            name, _, args = text[1:].partition(" ")
            return Commanded(name.partition("@")[0], args)
        case {"text": str(text)}:
            return Said(text)
        case _:
            media = next((kind for kind in _MEDIA if kind in message), None)
            return Sent(media) if media else None


def _person(chat: int, sender: Mapping[str, Any]) -> Person:
    owner = f"telegram:{sender['id']}"
    return Person(owner, "telegram", str(chat), _language(sender.get("language_code")))


def _language(code: object) -> Language:
    """Return the language guessed from Telegram's own, English where it is none of ours."""
    return next((language for language in LANGUAGES if isinstance(code, str) and code[:2] == language), "en")
