"""What a message belongs to: the one it replies to, the album it came with, the message that the phone cut off."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from bot.telegram.panels import MOST_TEXT, units
from bot.telegram.receiving.updates import Incoming
from dialogs.events import Commanded, Continued, Event, Noted, Replied, Said, Sent
from dialogs.reading.lists.listing import is_marked
from dialogs.screens import TypingNote, from_plain
from storage.model.limits import MESSAGE
from storage.model.mistake import Mistake
from storage.rows import maps, notes, telegram
from storage.rows.chats import Chat

_LEAST_CUT = 4_000  # units of a message that was cut: phones like to cut between words or lines
_SECONDS = 2


def belonging(c: Connection, did: Incoming, said: Said, chat: Chat) -> Event:
    """Return what somebody means who has written something, given the conversation before it.

    Raises:
        Mistake: where it replies to a question of another map.
    """
    if before := _before(did, chat):
        found = maps.turn_of_message(c, did.person.owner, int(before["message"]))
        turn = found[1] if found and found[0] == chat.map_id else 0
        return Continued(turn, _joined(before, did, said.text))
    if noted := noted_before(c, did):
        if noted[0] != chat.map_id:
            raise Mistake("wrong-replied-elsewhere")
        return Noted(noted[1], said.text)
    target = _target(c, did) if did.reply_to else None
    if target is None:
        return said
    map_id, to = target
    if map_id != chat.map_id:
        raise Mistake("wrong-replied-elsewhere")
    return Replied(to, said.text)


def heard(did: Incoming, chat: Chat) -> dict[str, Any] | None:
    """Return what is kept of a message that the next one may belong to, None where none may.

    A message that goes on for ever is kept just too long to be taken: what is left of it is refused, and no answer.
    """
    said = _said(did.event)
    if did.edited or did.callback:
        return None
    if not said and _is_of_album(did, chat.heard):
        return chat.heard
    if not _is_begun(did, chat, said):
        return None
    before = _before(did, chat) if isinstance(did.event, Said) else None
    text = _joined(before, did, said) if before else _command_before(did, chat) + said
    kept = {"message": did.message, "at": did.at, "text": text[: MESSAGE + 1], "units": units(said)}
    return {**kept, "album": did.album} if did.album else kept


def _said(event: Event) -> str:
    """Return what somebody wrote, also as a command; nothing for a press or a file."""
    match event:
        case Said(text):
            return text
        case Commanded(name, args):
            return f"/{name} {args}"
        case _:
            return ""


def _is_begun(did: Incoming, chat: Chat, said: str) -> bool:
    """Tell whether another message may belong to one: of its album, or behind where the phone cut it off."""
    if did.album:
        return bool(said or _command_before(did, chat))
    return not did.file and units(said) >= _LEAST_CUT  # phones cut no captions


def _command_before(did: Incoming, chat: Chat) -> str:
    """Return the command that what somebody sends is behind without saying so, "" where it is behind none."""
    if isinstance(did.event, Commanded):
        return ""
    if isinstance(from_plain(chat.screen), TypingNote):
        return "/private "
    return "/start " if not chat.map_id and isinstance(did.event, Sent) else ""


def is_of_told_album(did: Incoming, chat: Chat) -> bool:
    """Tell whether a file comes with an album whose words came before: it goes where they went."""
    return _is_of_album(did, chat.heard)


def is_behind_command(did: Incoming, chat: Chat) -> bool:
    """Tell whether a written message goes on with a command."""
    before = _before(did, chat)
    return before is not None and str(before["text"]).startswith("/")


def _before(did: Incoming, chat: Chat) -> Mapping[str, Any] | None:
    """Return the message that a written one goes on with: cut in two a moment ago, or a caption of the same album."""
    match chat.heard:
        case {"message": int(), "at": int(at), "text": str(), "units": int(length)} as before:
            cut = not did.reply_to and length >= _LEAST_CUT and 0 <= did.at - at <= _SECONDS
            return before if _is_of_album(did, before) or (cut and not did.album) else None
        case _:
            return None


def _is_of_album(did: Incoming, before: Mapping[str, Any] | None) -> bool:
    return did.album is not None and before is not None and before.get("album") == did.album


def _joined(before: Mapping[str, Any], did: Incoming, text: str) -> str:
    first = str(before["text"])
    return first + ("\n" if _is_of_album(did, before) else _between(first, before["units"], text)) + text


def _between(first: str, length: int, second: str) -> str:
    """Return what stood where a message was cut: nothing in a full one; Telegram takes white space from the ends.

    A message one short was cut where a space happened to be; a phone that looks for a good place finds a line's end.
    """
    lines = first.split("\n")
    if length >= MOST_TEXT:
        return ""
    if is_marked(lines[0]):
        return "\n" if is_marked(second.partition("\n")[0]) else " "
    return "\n" if len(lines) > 1 and length < MOST_TEXT - 1 else " "


def replied_question(c: Connection, did: Incoming) -> tuple[str, str] | None:
    """Return the map and the address of the question that a message replies to, None where it replies to none."""
    return telegram.asked_in(c, did.person.owner, did.person.chat, did.reply_to) if did.reply_to else None


def noted_before(c: Connection, did: Incoming) -> tuple[str, str] | None:
    """Return the map and the address of the private note that a message replies to, None where it replies to none."""
    return notes.noted_in(c, did.person.owner, did.reply_to) if did.reply_to else None


def _target(c: Connection, did: Incoming) -> tuple[str, str | int] | None:
    """Return the map and the question, or the turn, that a reply is about; None where it is about neither."""
    number = did.reply_to or 0
    return replied_question(c, did) or maps.turn_of_message(c, did.person.owner, number)
