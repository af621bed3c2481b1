"""One update of Telegram's, one transaction: taken in once, answered in rows, and only then acknowledged."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from bot.keeping import at_map
from bot.log import place_of
from bot.person import Clock, Person, interview_in, is_forgotten, moment_now
from bot.quotas import SENT
from bot.telegram.panels import units
from bot.telegram.receiving.along import also_said, is_kept_along, is_still_kept, let_go, without_file
from bot.telegram.receiving.belonging import belonging, heard, is_of_told_album, replied_question
from bot.telegram.receiving.updates import Blocking, Doing, Incoming, doing, is_id
from bot.telegram.sending.pending import Work, close
from bot.turn import Turn, promised, refusal, turn_in
from dialogs.effects import Refusal, Reply, Say, ShowMenu, to_plain
from dialogs.events import Commanded, Corrected, Event, Said, Sent
from dialogs.interview import Interview, Outcome, open_question
from dialogs.menus.menu import needs_maps
from dialogs.words import words_in
from storage.model.mistake import Mistake, Outage
from storage.rows import chats, evidence, maps, outbox, telegram
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer

_log = logging.getLogger(__name__)

MOST_TOAST = 200  # UTF-16 units of the answer to a pressed button


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is left to do about an update: a chat's screen to bring up to date, a pressed button to answer.

    `work` is all that the screen lacks, where that is known; `erased` tells that traces of what is gone must go, too.
    """

    chat: str
    callback: str | None = None
    toast: str = ""
    work: Work | None = None
    erased: bool = False


async def take(
    writer: Writer, bot_id: int, update: Mapping[str, Any], bot: str = "", clock: Clock = moment_now
) -> FollowUp | None:
    """Take an update in, and return what is left to do once it is durable; a repeated one is nothing.

    `bot` is the bot's name, for links to it, and `clock` says what moment it is.

    An update that means nothing to us is not even kept as seen.

    An update that makes the program fail is kept as failed and apologised for, so that it is not sent again for ever.

    Raises:
        Outage: where the database cannot take it now; the update must then not be acknowledged.
    """
    number = update.get("update_id")
    if not isinstance(number, int) or not is_id(number):
        return None
    meant = doing(update)
    if meant is None:
        return None
    did = replace(meant, person=replace(meant.person, bot=bot, clock=clock))
    by = did.person.chat
    try:
        taken = await writer(lambda c: _taken(c, bot_id, number, did), by)
    except Outage:
        raise
    except Exception as error:  # noqa: BLE001 - the edge: whatever it was, the next update must be read
        _log.warning("an update failed: %s", place_of(error))
    else:
        if taken and taken.erased:
            await asyncio.to_thread(erase_traces, writer.engine)
        return taken
    return await writer(lambda c: _failed(c, bot_id, number, did), by)


def delayed(update: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return a pressed button, and what is said of it where the database cannot take it now; None for other updates."""
    did = doing(update)
    if not isinstance(did, Incoming) or did.callback is None:
        return None
    return did.callback, words_in(did.person.language)("chat-outage")


def _taken(c: Connection, bot_id: int, number: int, did: Doing) -> FollowUp | None:
    came = telegram.mark_seen(c, bot_id, number)
    if came is None:
        return None
    match did:
        case Incoming():
            done = _came(c, bot_id, did)
            if done.erased:
                telegram.forget_waiting(c, bot_id, did.person.chat, number, came)
            return done
        case Blocking(person, active=False):
            if erased := close(c, person.chat):
                telegram.forget_waiting(c, bot_id, person.chat, number, came)
            return FollowUp(person.chat, erased=erased)
        case Blocking(person):
            if chat := chats.known_chat(c, person.channel, person.chat):
                chats.keep_chat(c, replace(chat, active=True))
            return None


def _came(c: Connection, bot_id: int, did: Incoming) -> FollowUp:
    person, kept = did.person, _chat(c, did.person)
    # What is written stands below the panel; a press, also on an old one, leaves the panel where it is.
    covered = kept.panel_covered or did.callback is None
    chat = replace(kept, active=True, panel_covered=covered, heard=heard(did, kept))
    done = _corrected(c, bot_id, did, chat) if did.edited else _said_or_sent(c, bot_id, did, kept, chat)
    chat, interview, replies = done.chat, done.outcome.interview, _spoken(done.outcome)
    toast = _toast(done.outcome, replies) if did.callback and not is_forgotten(chat) else ""
    rows = [] if toast else [to_plain(one) for one in (*replies, *promised(done.outcome))]
    outbox.enqueue(c, chat, rows)
    alone = not did.edited and interview.map_id and not (needs_maps(interview) or rows or outbox.waiting(c, chat))
    work = Work(chat, interview) if alone else None
    return FollowUp(person.chat, did.callback, toast, work, bool(done.erased))


def _said_or_sent(c: Connection, bot_id: int, did: Incoming, kept: chats.Chat, chat: chats.Chat) -> Turn:
    """Take in a message or a pressed button, and keep a file where it was sent; an album is one thing, said once."""
    person, file = did.person, did.file
    if file is None:
        return _turn(c, did, kept, chat)
    album = evidence.album_at(c, person.owner, bot_id, did.album) if did.album else None
    before = interview_in(c, person, chat)
    place = album or replied_question(c, did) or _open_question(before)
    if isinstance(did.event, Sent) and (album or is_of_told_album(did, kept)):
        chats.keep_chat(c, chat)
        done, is_kept = Turn(chat, Outcome(before)), album is not None
    else:
        done = _turn(c, did, kept, chat)
        is_kept = is_kept_along(c, did, kept, before, done.outcome)
        done = done if is_kept else let_go(c, bot_id, did, chat, done)
    if is_kept and (map_id := place[0] or done.chat.map_id):
        if evidence.count_evidence(c, map_id) >= SENT:
            return without_file(done)
        evidence.keep_evidence(c, map_id, bot_id, place[1], file.kind, file.id, did.album, message=did.message)
    return done


def _turn(c: Connection, did: Incoming, kept: chats.Chat, chat: chats.Chat) -> Turn:
    try:
        event = _meant(c, did, kept)
    except Mistake as mistake:
        return _refused(c, did, chat, mistake)
    return turn_in(c, did.person, chat, event, did.message if did.callback is None else None)


def _meant(c: Connection, did: Incoming, chat: chats.Chat) -> Event:
    """Return what somebody means: the first word of a stranger is a greeting, unless it is a command.

    Raises:
        Mistake: where it replies to a question of another map.
    """
    match did.event:
        case Said(text) if chat.map_id:
            return belonging(c, did, Said(text, unseen=chat.panel_revision != chat.revision), chat)
        case Commanded():
            return did.event
        case _:
            return did.event if chat.map_id else Commanded("start")


def _corrected(c: Connection, bot_id: int, did: Incoming, chat: chats.Chat) -> Turn:
    """Change the answer that an edited message gave, in whichever map that was, and what came with it."""
    if (file := did.file) and isinstance(did.event, Sent):
        evidence.change_evidence(c, did.person.owner, bot_id, did.message, file.kind, file.id)
        chats.keep_chat(c, chat)
        return Turn(chat, Outcome(interview_in(c, did.person, chat)))
    done = _reworded(c, did, chat)
    return done if file is None or is_still_kept(c, bot_id, did, file) else also_said(done)


def _reworded(c: Connection, did: Incoming, chat: chats.Chat) -> Turn:
    found = maps.turn_of_message(c, did.person.owner, did.message)
    if found is None or not isinstance(did.event, Said):
        return _refused(c, did, chat, Mistake("wrong-corrected"))
    map_id, turn = found
    done = turn_in(c, did.person, at_map(chat, map_id), Corrected(turn, did.event.text), did.message)
    if map_id == chat.map_id:
        return done
    here = replace(chat, revision=done.chat.revision)  # the conversation goes on where it was
    chats.keep_chat(c, here)
    return Turn(here, replace(done.outcome, interview=interview_in(c, did.person, here)))


def _refused(c: Connection, did: Incoming, chat: chats.Chat, mistake: Mistake) -> Turn:
    """Say what is wrong; nothing else changes."""
    chats.keep_chat(c, chat)
    return Turn(chat, Outcome(interview_in(c, did.person, chat), (refusal(chat.language, mistake),)))


def _open_question(interview: Interview) -> tuple[str | None, str]:
    """Return the map, None where there is none yet, and the address of what is asked, "" where nothing is."""
    one = open_question(interview)
    return interview.map_id, one.address if one else ""


def _spoken(outcome: Outcome) -> tuple[Say | Refusal, ...]:
    """Return what is said in messages of its own: menus are part of the panel."""
    return tuple(one for one in outcome.replies if not isinstance(one, ShowMenu))


def _toast(outcome: Outcome, replies: tuple[Reply, ...]) -> str:
    """Return what can be said in the answer to a pressed button, so that no message is needed."""
    match replies:
        case (Say(text) | Refusal(text),) if units(text) <= MOST_TOAST and not promised(outcome):
            return text
        case _:
            return ""


def _chat(c: Connection, person: Person) -> chats.Chat:
    return chats.chat_at(c, person.channel, person.chat, person.language)


def _failed(c: Connection, bot_id: int, number: int, did: Doing) -> FollowUp | None:
    telegram.mark_seen(c, bot_id, number, failed=True)
    if not isinstance(did, Incoming):
        return None
    chat = _chat(c, did.person)
    outbox.enqueue(c, chat, [to_plain(Say(words_in(chat.language)("chat-sorry")))])
    return FollowUp(did.person.chat, did.callback)
