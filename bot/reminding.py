"""Of what people are reminded: rows that follow from their maps, and what is said when these fall due.

What falls due is the map's (`storage.model.due`), when somebody wants to hear of it the conversation's (`wishes`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.person import REMINDED, Person, owner_at
from dialogs.dues import DueMap, digest
from dialogs.effects import Draw, Promised, Say, to_plain
from dialogs.interview import Interview
from dialogs.menus.reminding import hour_text
from dialogs.screens import Announced, DueNow, Waiting, from_plain
from dialogs.screens import to_plain as screen_to_plain
from dialogs.words import words_in
from storage.model.due import Due, due_on, dues
from storage.model.log import Entry
from storage.model.logged import journey_of
from storage.model.wishes import Wishes
from storage.model.wishes import from_plain as wishes_from
from storage.model.wishes import to_plain as wishes_to_plain
from storage.rows import chats, maps, outbox, reminders
from storage.rows.chats import Chat

MOST_OTHERS = 5  # maps besides the one at hand that are named
_STOPPED = timedelta(hours=24)  # behind the last answer of somebody who did not go on
_BUSY = timedelta(hours=1)  # after an answer: nobody is reminded who is at it
_CROWDED = timedelta(minutes=10)  # what was promised goes first
_DAYS = ("actions", "review_on")  # where days stand that follow from a map, besides those of walks


def scheduled(c: Connection, person: Person, chat: Chat, after: Interview) -> None:
    """Keep what falls due of a map now, where what was said may have changed it; nothing else costs a query."""
    if person.channel == REMINDED and after.map_id and any(map(_may_fall_due, after.unsaved)):
        _schedule(c, chat, after.map_id, dues(journey_of(after.log)))


def rescheduled(c: Connection, person: Person, chat: Chat) -> None:
    """Keep what falls due of all of a person's maps, at the moments that they wish."""
    if wishes_from(chat.reminding).is_off:
        reminders.clear(c, chat)
        return
    for map_id in maps.dated(c, person.owner):
        _schedule(c, chat, map_id, dues(journey_of(maps.log_of(c, person.owner, map_id))))


def taken_over(c: Connection, person: Person, chat: Chat, seen: Interview) -> tuple[Say, ...]:
    """Keep what falls due of a map that somebody else has begun, and return that its owner will be reminded of it."""
    if person.channel != REMINDED or seen.wishes.is_off or not (found := dues(journey_of(seen.log))):
        return ()
    _schedule(c, chat, str(seen.map_id), found)
    return (Say(seen.words("due-will-remind", hour=hour_text(seen.wishes.hour, seen.words))),)


def _may_fall_due(entry: Entry) -> bool:
    return entry.kind == "retract" or entry.address.startswith(_DAYS) or entry.address.endswith(".walked.on")


def _schedule(c: Connection, chat: Chat, map_id: str, found: Sequence[Due]) -> None:
    wishes, usual = wishes_from(chat.reminding), usual_zone(chat)
    if not wishes.is_off:
        reminders.schedule(c, chat, map_id, {due: wishes.moment_on(due.on, usual) for due in found})


def usual_zone(chat: Chat) -> str:
    """Return the time zone of a conversation whose person has not said theirs."""
    return words_in(chat.language).locale.zone


def due_maps(c: Connection, owner: str, day: date) -> tuple[DueMap, ...]:
    """Return the maps at hand of which something is due by a day."""
    found = []
    for map_id in maps.dated(c, owner):
        journey = journey_of(maps.log_of(c, owner, map_id), map_id)
        if due := due_on(journey, day):
            found.append(DueMap(map_id, journey, due))
    return tuple(found)


def screen_of(found: Sequence[DueMap], map_id: str | None) -> DueNow:
    """Return the screen that shows what is due of a map, and which others there are."""
    others = [one.map_id for one in found if one.map_id != map_id]
    return DueNow(" ".join(others[:MOST_OTHERS]))


def announced(c: Connection, person: Person, chat: Chat, seen: Interview) -> Interview | None:
    """Keep that somebody who stops is written to, and return the interview with that shown; None where they are not."""
    wishes = wishes_from(chat.reminding)
    if person.channel != REMINDED or wishes.is_off or seen.map_id is None or not seen.log.ids("stages"):
        return None
    at = person.clock() + _STOPPED
    if not reminders.announce(c, chat, seen.map_id, wishes.here(at, usual_zone(chat)).date(), at):
        return None
    return seen.seeing(Announced()) if seen.screen is None else seen


def refused(c: Connection, person: Person, seen: Interview) -> None:
    """Keep that somebody does not want to be written to because they stopped."""
    maps.check_owned(c, person.owner, str(seen.map_id))
    reminders.refuse(c, str(seen.map_id), person.clock())


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is told: the maps of which something falls due, and those with which somebody stopped half-way."""

    due: tuple[DueMap, ...] = ()
    stopped: tuple[DueMap, ...] = ()


def reminded(c: Connection, name: str, now: datetime) -> bool:
    """Tell a person what is due, in the caller's transaction, and return whether they were told.

    That is once for each thing, once a day, and never at an hour that they do not want: what cannot be told now is due
    later. Another process that tells them at this moment leaves nothing to do here.
    """
    chat = reminders.claimed(c, REMINDED, name)
    rows = reminders.due(c, chat, now) if chat else ()
    if chat is None or not rows:
        return False
    owner, wishes, usual = owner_at(REMINDED, name), wishes_from(chat.reminding), usual_zone(chat)
    at = max(wishes.next_moment(now, usual), _free_at(c, owner, chat, now))
    if at > now:
        reminders.move(c, rows, at)
        return False
    telling = _telling(c, owner, rows, now)
    left = reminders.due(c, chat, now)  # without what is not so any more
    if left:
        reminders.told(c, left, now)
        _tell(c, chat, telling, replace(wishes, told=wishes.here(now, usual).date()))
    return bool(left)


def _free_at(c: Connection, owner: str, chat: Chat, now: datetime) -> datetime:
    """Return when somebody is free to be reminded: not while they answer, nor before all that they were promised."""
    changed = maps.changed_at(c, owner)
    busy = reminders.in_utc(changed) + _BUSY if changed and reminders.in_utc(changed) <= now else now
    return max(busy, now + _CROWDED) if outbox.waiting(c, chat) else busy


def _telling(c: Connection, owner: str, rows: Sequence[reminders.Waiting], now: datetime) -> _Telling:
    """Return what of these is still so, and let go of the rest."""
    due, stopped = [], []
    for map_id in dict.fromkeys(row.map_id for row in rows):
        journey = journey_of(maps.log_of(c, owner, map_id), map_id)
        own = [row for row in rows if row.map_id == map_id]
        dated = [row for row in own if row.kind != reminders.UNFINISHED]
        names = {(row.kind, row.key, row.day) for row in dated}
        found = tuple(one for one in dues(journey) if (one.kind, one.key, one.on) in names)
        still = {(one.kind, one.key, one.on) for one in found}
        reminders.drop(c, [row for row in dated if (row.kind, row.key, row.day) not in still])
        if found:
            due.append(DueMap(map_id, journey, found))
        if _has_stopped(c, [row for row in own if row.kind == reminders.UNFINISHED], now):
            stopped.append(DueMap(map_id, journey, ()))
    return _Telling(tuple(due), tuple(stopped))


def _has_stopped(c: Connection, rows: Sequence[reminders.Waiting], now: datetime) -> bool:
    """Tell whether somebody has stopped with a map; who went on since is told later, and who came to the end never."""
    if not rows:
        return False
    complete, changed = maps.standing_of(c, rows[0].map_id)
    at = reminders.in_utc(changed) + _STOPPED
    if complete:
        reminders.drop(c, rows)
    elif at > now:
        reminders.move(c, rows, at)
    return not complete and at <= now


def _tell(c: Connection, chat: Chat, telling: _Telling, wishes: Wishes) -> None:
    """Put what is told into the outbox, and what can be done about it onto the panel."""
    words = words_in(chat.language)
    first = next((one for one in telling.due if one.map_id == chat.map_id), next(iter(telling.due), None))
    if first:
        others = sum(len(one.dues) for one in telling.due if one is not first)
        _enqueue(c, chat, first.map_id, Say(digest(first, others, words, wishes_from(chat.reminding).told)))
    for one in telling.stopped:
        _enqueue(c, chat, one.map_id, Say(words("due-unfinished", title=one.title(words))), Draw("png"))
    told = replace(chat, reminding=wishes_to_plain(wishes))
    chats.keep_chat(c, _showing(told, screen_of((*telling.due, *telling.stopped), chat.map_id), telling))


def _enqueue(c: Connection, chat: Chat, map_id: str, *promised: Promised) -> None:
    outbox.enqueue(c, replace(chat, map_id=map_id), [to_plain(one) for one in promised])


def _showing(chat: Chat, screen: DueNow, telling: _Telling) -> Chat:
    """Return a conversation that shows what is due, unless a text waits there for a word of the person's."""
    chat, before = replace(chat, revision=chat.revision + 1), from_plain(chat.screen)
    if isinstance(before, Waiting):
        return chat
    if telling.due or screen.maps:
        return replace(chat, screen=screen_to_plain(screen))
    return replace(chat, screen=None) if isinstance(before, Announced) else chat
