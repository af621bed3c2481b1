"""Who is talking, where, about which map, and what stands beside it: rows of the database as an interview."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.past import journey_then, with_days
from bot.questions import installed
from dialogs import asking
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.screens import Forgotten, from_plain
from dialogs.versions import token_turn
from dialogs.words import words_in
from storage.model.guessed import guessed_of
from storage.model.journey import Journey, Language
from storage.model.limits import COMPARED
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.walked import actual_of
from storage.model.wishes import Wishes
from storage.model.wishes import from_plain as wishes_from
from storage.rows import maps
from storage.rows.chats import Chat
from storage.sealing.column import is_sealing

Clock = Callable[[], datetime]  # tells what moment it is, with its zone
REMINDED = "telegram"  # the channel in which somebody can be written to who does nothing


def moment_now() -> datetime:
    """Return what moment it is."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """Who is talking, and where: `owner` has the maps, `channel` and `chat` name the conversation.

    `questions` names the question set that they want a map to be told with, "" where any map will do. `bot` is the
    name of the bot they talk with, "" where it is none. `clock` says what moment it is.
    """

    owner: str
    channel: str
    chat: str
    language: Language
    questions: str = ""
    bot: str = ""
    clock: Clock = field(default=moment_now, compare=False)


def owner_at(channel: str, chat: str) -> str:
    """Return who has the maps of a chat that one person has to themselves."""
    return f"{channel}:{chat}"


def interview_in(c: Connection, person: Person, chat: Chat) -> Interview:
    """Return the interview that a conversation is about; its owner is the author whose name need not be kept.

    Raises:
        Mistake: where the map is not the person's.
    """
    log, place = maps.told_of(c, person.owner, chat.map_id) if chat.map_id else (Log(), maps.NOWHERE)
    screen = from_plain(chat.screen)
    now, wishes = person.clock(), wishes_from(chat.reminding)
    interview = Interview(
        chat.language,
        log,
        chat.revision,
        chat.map_id,
        screen=screen,
        asking=asking.from_plain(chat.asking),
        today=_here(person, chat.language, wishes, now).date(),
        sealed=is_sealing(c),
        folder=place.folder,
        sets=installed(),
        wishes=wishes,
        is_reminded=person.channel == REMINDED,
        now=now,
    )
    told = interview.told_with(place.questions) if place.questions else interview
    return with_days(c, person.owner, told)


def _here(person: Person, language: Language, wishes: Wishes, now: datetime) -> datetime:
    """Return a moment as the person's own clock shows it, who speaks a language: on this machine its own does."""
    if person.channel != REMINDED:
        return now.astimezone()
    return wishes.here(now, words_in(language).locale.zone)


def place_of(interview: Interview) -> maps.Place:
    """Return where the map of an interview stands."""
    return maps.Place(interview.folder, interview.questions)


def is_forgotten(chat: Chat) -> bool:
    """Tell whether nothing is left of a conversation: it goes as soon as that has been said."""
    return isinstance(from_plain(chat.screen), Forgotten)


def journey_in(c: Connection, person: Person, map_id: str, turn: int = 0) -> Journey:
    """Return what one of a person's maps adds up to, or what it was as of a turn, where that is not 0.

    Raises:
        Mistake: where the person has no such map, or it was none yet.
    """
    log = maps.log_of(c, person.owner, map_id)
    return journey_then(c, person.owner, map_id, turn, log) if turn else journey_of(log, map_id)


# What a map is compared with that is no map of their choice: no id that one could have.
WALK, GUESS, BASIS = "@walk", "@guess", "@basis"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Journeys that stand side by side, the earlier first, and what they are asked for with: see `compared_in`."""

    name: str
    journeys: tuple[Journey, ...]


def compared_in(c: Connection, owner: str, map_id: str, wanted: str = "") -> tuple[Comparison, ...]:
    """Return a map beside what is wanted: the ids of others of the person's with blanks between them, or one of ours.

    "@12" among the ids is the map as of turn 12; where several of them are named and no other map, the map as it is now
    is not among them.
    Where nothing is named it is beside the walk through it, the guesses of which more is known now, and the map that it
    was made of, each by itself, as far as there is such a thing.

    Raises:
        Mistake: where the person has no such map.
    """
    log = maps.log_of(c, owner, map_id)
    listed = {one.id: one for one in maps.listed(c, owner)}
    journey = _dated(journey_of(log, map_id), listed[map_id])
    if wanted not in ("", WALK, GUESS, BASIS):
        named = [one for one in dict.fromkeys(wanted.split()) if one != map_id][: COMPARED - 1]
        turns = sorted(filter(None, map(token_turn, named)))
        then = [journey_then(c, owner, map_id, turn, log) for turn in turns]
        ids = [one for one in named if token_turn(one) is None]
        others = [_dated(journey_of(maps.log_of(c, owner, one), one), listed[one]) for one in ids]
        beside = [*then, *([] if len(then) > 1 and not ids else [journey]), *others]
        return (Comparison(wanted, _earlier_first(*beside)),) if len(beside) > 1 else ()
    basis = listed.get(journey.based_on or "")  # a document may name any map: only the person's own are looked for
    before = _dated(journey_of(maps.log_of(c, owner, basis.id), basis.id), basis) if basis else None
    pairs = {WALK: (journey, actual_of(journey)), GUESS: (guessed_of(journey, log), journey), BASIS: (before, journey)}
    return tuple(
        Comparison(name, (one, other)) for name, (one, other) in pairs.items() if one and other and wanted in ("", name)
    )


def _dated(journey: Journey, kept: maps.KeptMap) -> Journey:
    """Return a journey with the day of its last change, where it names none."""
    return journey if journey.as_of else replace(journey, as_of=kept.updated_at.date())


def _earlier_first(*journeys: Journey) -> tuple[Journey, ...]:
    """Return journeys as one leads to another: what is before what should be, what another was made of before that."""
    made_of = {one.based_on for one in journeys}
    later = ("to-be", "actual")
    return tuple(sorted(journeys, key=lambda one: (one.state in later, one.id not in made_of)))


def map_lines(c: Connection, owner: str) -> tuple[MapLine, ...]:
    """Return a person's maps as a conversation lists them."""
    return tuple(MapLine(one.id, one.title, one.complete, one.archived, one.folder) for one in maps.listed(c, owner))
