"""The whole program in one page: load the interview, respond, save, and bring the promised results.

Every front end (terminal, line protocol, …) calls `opened` once and `turn` for each thing a person does, shows what
comes back, and then delivers what `results` brings.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine

from dialogs.commands import greeting
from dialogs.events import (
    Archive,
    Chose,
    Commanded,
    Deed,
    Draw,
    Erase,
    Event,
    Export,
    Refusal,
    Reply,
    ReviewIn,
    Said,
    Say,
    ShowChecklist,
    ShowExample,
    Switch,
    from_plain,
    to_plain,
)
from dialogs.interview import Interview, begin
from dialogs.respond import respond
from dialogs.script import open_question
from dialogs.words import words_in
from storage.model.journey import Journey, Language
from storage.model.log import Entry, journey_of, replacement
from storage.model.mistake import Mistake
from storage.model.text import in_plain_digits
from storage.rows import chats, maps, outbox
from storage.rows.chats import view_as_screen
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces

_MOST_DIGITS = 3
FORGOTTEN = "forgotten"  # the view of a conversation with nothing left to show


@dataclass(frozen=True, slots=True)
class Person:
    """Who is talking, and where: `owner` has the maps, `channel` and `chat` name the conversation."""

    owner: str
    channel: str
    chat: str
    language: Language


@dataclass(frozen=True, slots=True)
class Result:
    """Something promised that has not arrived yet, and the map it is about."""

    id: int
    map_id: str
    reply: Reply


Turn = tuple[Interview, tuple[Reply, ...]]


def turn(engine: Engine, person: Person, event: Event, before: Interview | None = None) -> Turn:
    """Let a person do one thing; all of it is durable when this returns, or none of it happened.

    `before` is the interview that the person sees. Another window may meanwhile have taken the conversation to another
    map; what is said here is about the map that is seen here.
    """
    try:
        with writing(engine) as c:
            chat, after, replies = turn_in(c, person, _chat(c, person, before), event)
            outbox.enqueue(c, chat, _promised(replies))
    except Mistake as mistake:
        with reading(engine) as c:
            interview = interview_in(c, person, _chat(c, person, before))
        return interview, (refusal(interview.language, mistake),)
    if erases(event):
        erase_traces(engine)
    return after, replies


def _chat(c: Connection, person: Person, before: Interview | None) -> chats.Chat:
    chat = chats.chat_at(c, person.channel, person.chat, person.language)
    if before is None or before.map_id in (None, chat.map_id):
        return chat
    if before.map_id not in {kept.id for kept in maps.listed(c, person.owner)}:
        return chat
    return replace(chat, map_id=before.map_id, language=before.language, screen=view_as_screen(before.view))


def turn_in(
    c: Connection, person: Person, chat: chats.Chat, event: Event, message: int | None = None
) -> tuple[chats.Chat, Interview, tuple[Reply, ...]]:
    """Let a person do one thing in the caller's transaction; `message` is the number of the message it stood in."""
    after, outcome = respond(interview_in(c, person, chat), event)
    chat, after = _kept(c, person, chat, after, message)
    replies: list[Reply] = []
    for one in outcome:
        if isinstance(one, Deed):
            chat, after, one = _done(c, person, chat, after, one)  # noqa: PLW2901 - what the deed is answered with
        replies.append(one)
    return chat, after, tuple(replies)


def erases(event: Event) -> bool:
    """Tell whether an event may have erased something, so that its traces must go, too."""
    match event:
        case Commanded("delete"):
            return True
        case Chose((choice,)):
            return choice.startswith("/delete")
        case Said(text):
            return text.startswith("/delete")
        case _:
            return False


def opened(engine: Engine, person: Person, *, language: Language | None, new: bool) -> Turn:
    """Resume the person's newest unfinished map, or begin one; a language that is given is not asked for."""
    with writing(engine) as c:
        chat = chats.chat_at(c, person.channel, person.chat, person.language)
        map_id = None if new else maps.newest_unfinished(c, person.owner)
        if map_id is None:
            interview = begin(language or person.language, given=language is not None)
            interview = replace(interview, revision=chat.revision + 1)
        else:
            interview = interview_in(c, person, replace(chat, map_id=map_id))
            if language not in (None, interview.language):
                interview = interview.plus([Entry("language", value=language)])
        return _kept(c, person, chat, interview)[1], (greeting(interview),)


def results(engine: Engine, person: Person) -> Iterator[Result]:
    """Yield the results that have not arrived in a chat; each counts as arrived when the next is asked for."""
    with reading(engine) as c:
        chat = chats.chat_at(c, person.channel, person.chat, person.language)
        waiting = outbox.waiting(c, chat)
    for one in waiting:
        yield Result(one.id, str(one.map_id), from_plain(one.what))
        with writing(engine) as c:
            outbox.delivered(c, one.id)


def journey_at(engine: Engine, person: Person, map_id: str) -> Journey:
    """Return what one of a person's maps adds up to."""
    with reading(engine) as c:
        return journey_of(maps.log_of(c, person.owner, map_id), map_id)


def new_map_id() -> str:
    """Return an id for a map that nobody can guess."""
    return secrets.token_hex(8)


def interview_in(c: Connection, person: Person, chat: chats.Chat) -> Interview:
    """Return the interview that a conversation is about."""
    if chat.map_id is None:
        return Interview(chat.language, revision=chat.revision, view=chat.view)
    log = maps.log_of(c, person.owner, chat.map_id)
    return Interview(chat.language, log, chat.revision, chat.map_id, view=chat.view)


def _promised(replies: tuple[Reply, ...]) -> list[dict[str, Any]]:
    """Return what must arrive in a local chat, where everything else is said at once."""
    return [to_plain(reply) for reply in replies if isinstance(reply, Draw | ShowChecklist | ShowExample | Export)]


def _kept(
    c: Connection, person: Person, chat: chats.Chat, after: Interview, message: int | None = None
) -> tuple[chats.Chat, Interview]:
    """Keep what an event changed, in the caller's transaction."""
    map_id = after.map_id
    if map_id is None:
        map_id = new_map_id()
        maps.add_map(c, person.owner, map_id, after.language)
    if after.unsaved:
        complete = open_question(after.log) is None
        maps.append(c, person.owner, map_id, after.log, after.unsaved, complete=complete, message=message)
    now = replace(
        chat, language=after.language, revision=after.revision, screen=view_as_screen(after.view), map_id=map_id
    )
    chats.keep_chat(c, now)
    return now, replace(after, map_id=map_id, unsaved=())


Done = tuple[chats.Chat, Interview, Reply]


def _done(c: Connection, person: Person, chat: chats.Chat, seen: Interview, deed: Deed) -> Done:
    """Do what only the keeper of the maps can do, and return where the conversation is then."""
    try:
        match deed:
            case Switch(wanted):
                map_id = _named(c, person, wanted)
                maps.archive(c, person.owner, map_id, archived=False)
                return _at(c, person, replace(chat, map_id=map_id), seen, "say-switched")
            case Archive():
                return _archived(c, person, chat, seen)
            case ReviewIn(days):
                day = datetime.now(UTC).date() + timedelta(days=days)
                after = seen.plus([Entry("review_on", value=day.isoformat())])
                chat, after = _kept(c, person, chat, after)
                return chat, after, Say(after.words("say-review-on", day=day))
            case Erase(everything=True):
                maps.delete_everything(c, person.owner)
                return _at(c, person, replace(chat, map_id=None), seen, "say-erased-all")
            case Erase():
                maps.delete_map(c, person.owner, str(chat.map_id))
                left = maps.listed(c, person.owner)
                next_map = left[0].id if left else None
                said = "say-erased" if left else "say-erased-all"
                return _at(c, person, replace(chat, map_id=next_map), seen, said)
    except Mistake as mistake:
        return chat, seen, refusal(seen.language, mistake)


def _archived(c: Connection, person: Person, chat: chats.Chat, seen: Interview) -> Done:
    """Put the map away, and go on with the newest one at hand, else with a new one."""
    maps.archive(c, person.owner, str(chat.map_id), archived=True)
    title = seen.title
    at_hand = [kept.id for kept in maps.listed(c, person.owner) if not kept.archived]
    if at_hand:
        chat, after, _ = _at(c, person, replace(chat, map_id=at_hand[0]), seen, "say-switched")
        return chat, after, Say(after.words("say-put-away", title=title, next=after.title))
    fresh = replace(begin(seen.language, given=True), revision=seen.revision + 1)
    chat, after = _kept(c, person, chat, fresh)
    return chat, after, Say(after.words("say-put-away-last", title=title))


def _named(c: Connection, person: Person, wanted: str) -> str:
    """Return the person's map with this place in their list, or whose id begins so."""
    known = [kept.id for kept in maps.listed(c, person.owner)]
    place = int(in_plain_digits(wanted)) if wanted.isdecimal() and len(wanted) <= _MOST_DIGITS else 0
    begun = [map_id for map_id in known if map_id.startswith(wanted)]
    if 0 < place <= len(known):
        return known[place - 1]
    if len(begun) != 1:
        raise Mistake("wrong-maps")
    return begun[0]


def _at(c: Connection, person: Person, chat: chats.Chat, seen: Interview, message_id: str) -> Done:
    """Go on with the map that a conversation is at now; at none, the conversation itself is to be forgotten."""
    chat = replace(chat, revision=seen.revision + 1, screen=None if chat.map_id else view_as_screen(FORGOTTEN))
    after = interview_in(c, person, chat)
    chat = replace(chat, language=after.language)
    chats.keep_chat(c, chat)
    return chat, after, Say(after.words(message_id, title=after.title))


def refusal(language: Language, mistake: Mistake) -> Refusal:
    """Return what a mistake is called in a language."""
    return Refusal(words_in(language)(mistake.message_id, **mistake.values))


def imported(engine: Engine, owner: str, journey: Journey, language: Language) -> str:
    """Keep a journey as a map and return its id; where its id is known, that map becomes what the journey says.

    Nothing is lost by it: the log keeps what was there before, and the change is one turn that can be taken back.
    """
    with writing(engine) as c:
        map_id = journey.id or new_map_id()
        if map_id not in {kept.id for kept in maps.listed(c, owner)}:
            maps.add_map(c, owner, map_id, journey.language or language)
        log = maps.log_of(c, owner, map_id)
        entries = replacement(log, journey)
        if entries:
            after = log.plus(entries)
            complete = open_question(after) is None
            maps.append(c, owner, map_id, after, entries, complete=complete)
    return map_id


def deleted(engine: Engine, owner: str, beginning: str) -> str:
    """Erase the map whose id begins so, with everything said in it, and return the id."""
    with writing(engine) as c:
        map_id = maps.map_id_like(c, owner, beginning)
        maps.delete_map(c, owner, map_id)
    erase_traces(engine)
    return map_id
