"""One update of Telegram's, one transaction: taken in once, answered in rows, and only then acknowledged."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from bot.chat import FORGOTTEN, Person, erases, interview_in, refusal, turn_in
from bot.telegram.screens import units
from bot.telegram.updates import Came, Left, doing, is_id
from bot.telegram.work import Work
from dialogs.events import Ask, Commanded, Corrected, Draw, Event, Leave, Refusal, Reply, Said, Say, ShowMaps, to_plain
from dialogs.script import open_question
from dialogs.views import needs_maps
from dialogs.words import words_in
from storage.model.mistake import Mistake
from storage.rows import chats, maps, outbox, telegram
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer

_log = logging.getLogger(__name__)

MOST_TOAST = 200  # UTF-16 units of the answer to a pressed button


@dataclass(frozen=True, slots=True)
class Taken:
    """What is left to do about an update: a chat's screen to bring up to date, a pressed button to answer.

    `work` is all that the screen lacks, where that is known.
    """

    chat: str
    callback: str | None = None
    toast: str = ""
    work: Work | None = None


async def take(writer: Writer, bot_id: int, update: Mapping[str, Any]) -> Taken | None:
    """Take an update in, and return what is left to do once it is durable; a repeated one is nothing.

    An update that makes the program fail is kept as failed and apologised for, so that it is not sent again for ever.

    Raises:
        Mistake: where the database cannot take it now; the update must then not be acknowledged.
    """
    number = update.get("update_id")
    if not isinstance(number, int) or not is_id(number):
        return None
    did = doing(update)
    try:
        taken = await writer(lambda c: _taken(c, bot_id, number, did))
    except Mistake as mistake:
        if mistake.message_id.startswith("wrong-database-"):
            raise
    except Exception as error:  # noqa: BLE001 - the edge: whatever it was, the next update must be read
        _log.warning("an update failed: %s", type(error).__name__)
    else:
        if taken and isinstance(did, Came) and erases(did.event):
            await asyncio.to_thread(erase_traces, writer.engine)
        return taken
    return await writer(lambda c: _failed(c, bot_id, number, did))


def _taken(c: Connection, bot_id: int, number: int, did: Came | Left | None) -> Taken | None:
    if not telegram.mark_seen(c, bot_id, number):
        return None
    match did:
        case Came():
            return _came(c, bot_id, did)
        case Left(person, active):
            chat = chats.known_chat(c, person.channel, person.chat)
            if chat:
                chats.keep_chat(c, replace(chat, active=active))
                if not active:
                    outbox.clear(c, chat)
            return None
        case None:
            return None


def _came(c: Connection, bot_id: int, did: Came) -> Taken:
    person, kept = did.person, _chat(c, did.person)
    # What is written stands below the panel; a press, also on an old one, leaves the panel where it is.
    chat = replace(kept, active=True, panel_covered=kept.panel_covered or did.callback is None)
    interview = None
    if did.edited:
        chat, replies = _corrected(c, did, chat)
    else:
        message = did.message if did.callback is None else None
        asked_at = _open_address(c, person, chat) if did.file else ""
        chat, interview, replies = turn_in(c, person, chat, _meant(did, kept), message)
        if did.file and chat.map_id:
            telegram.keep_evidence(c, chat.map_id, bot_id, asked_at, did.file.kind, did.file.id)
    toast = _toast(replies) if did.callback and chat.view != FORGOTTEN else ""
    promised = [] if toast else promises(replies)
    outbox.enqueue(c, chat, promised)
    alone = interview and interview.map_id and not (needs_maps(interview) or promised or outbox.waiting(c, chat))
    return Taken(person.chat, did.callback, toast, Work(chat, interview) if interview and alone else None)


def _meant(did: Came, chat: chats.Chat) -> Event:
    """Return what somebody means: the first word of a stranger is a greeting, unless it is a command."""
    match did.event:
        case Said(text) if chat.map_id:
            return Said(text, unseen=chat.panel_revision != chat.revision)
        case Commanded():
            return did.event
        case _:
            return did.event if chat.map_id else Commanded("start")


def _corrected(c: Connection, did: Came, chat: chats.Chat) -> tuple[chats.Chat, tuple[Reply, ...]]:
    """Change the answer that an edited message gave, in whichever map that was."""
    found = maps.turn_of_message(c, did.person.owner, did.message)
    if found is None or not isinstance(did.event, Said):
        chats.keep_chat(c, chat)
        return chat, (refusal(chat.language, Mistake("wrong-corrected")),)
    map_id, turn = found
    there = replace(chat, map_id=map_id)
    after, _, replies = turn_in(c, did.person, there, Corrected(turn, did.event.text), did.message)
    now = replace(after, map_id=chat.map_id, language=chat.language if map_id != chat.map_id else after.language)
    chats.keep_chat(c, now)
    return now, replies


def _open_address(c: Connection, person: Person, chat: chats.Chat) -> str:
    one = open_question(interview_in(c, person, chat).log)
    return one.address if one else ""


def _toast(replies: tuple[Reply, ...]) -> str:
    """Return what can be said in the answer to a pressed button, so that no message is needed."""
    match replies:
        case (Say(text) | Refusal(text),) if units(text) <= MOST_TOAST:
            return text
        case _:
            return ""


def promises(replies: tuple[Reply, ...]) -> list[dict[str, Any]]:
    """Return what must arrive in Telegram: all but what the panel shows. A map comes to look at, and as a file."""
    rows = []
    for reply in replies:
        match reply:
            case Leave() | Ask() | ShowMaps():
                continue
            case Draw("png"):
                rows += [{**to_plain(reply), "as": "photo"}, {**to_plain(reply), "as": "document"}]
            case _:
                rows.append(to_plain(reply))
    return rows


def _chat(c: Connection, person: Person) -> chats.Chat:
    return chats.chat_at(c, person.channel, person.chat, person.language)


def _failed(c: Connection, bot_id: int, number: int, did: Came | Left | None) -> Taken | None:
    telegram.mark_seen(c, bot_id, number, failed=True)
    if not isinstance(did, Came):
        return None
    chat = _chat(c, did.person)
    outbox.enqueue(c, chat, [to_plain(Say(words_in(chat.language)("chat-sorry")))])
    return Taken(did.person.chat, did.callback)
