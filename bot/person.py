"""Who is talking, where, and about which map: rows of the database as an interview."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.questions import installed
from dialogs import asking
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.screens import Forgotten, from_plain
from storage.model.journey import Journey, Language
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.rows import maps
from storage.rows.chats import Chat
from storage.sealing.column import is_sealing


@dataclass(frozen=True, slots=True)
class Person:
    """Who is talking, and where: `owner` has the maps, `channel` and `chat` name the conversation.

    `questions` names the question set that they want a map to be told with, "" where any map will do. `bot` is the
    name of the bot they talk with, "" where it is none.
    """

    owner: str
    channel: str
    chat: str
    language: Language
    questions: str = ""
    bot: str = ""


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
    interview = Interview(
        chat.language,
        log,
        chat.revision,
        chat.map_id,
        screen=screen,
        asking=asking.from_plain(chat.asking),
        today=datetime.now(UTC).date(),
        sealed=is_sealing(c),
        folder=place.folder,
        sets=installed(),
    )
    return interview.told_with(place.questions) if place.questions else interview


def place_of(interview: Interview) -> maps.Place:
    """Return where the map of an interview stands."""
    return maps.Place(interview.folder, interview.questions)


def is_forgotten(chat: Chat) -> bool:
    """Tell whether nothing is left of a conversation: it goes as soon as that has been said."""
    return isinstance(from_plain(chat.screen), Forgotten)


def journey_in(c: Connection, person: Person, map_id: str) -> Journey:
    """Return what one of a person's maps adds up to.

    Raises:
        Mistake: where the person has no such map.
    """
    return journey_of(maps.log_of(c, person.owner, map_id), map_id)


def basis_of(c: Connection, owner: str, journey: Journey) -> Journey | None:
    """Return the map that a journey was made of, None where the person has no such map, or has it no more.

    A document may name any map: only the person's own are looked for.
    """
    found = next((one.id for one in maps.listed(c, owner) if one.id == journey.based_on), None)
    return journey_of(maps.log_of(c, owner, found), found) if found else None


def map_lines(c: Connection, owner: str) -> tuple[MapLine, ...]:
    """Return a person's maps as a conversation lists them."""
    return tuple(MapLine(one.id, one.title, one.complete, one.archived, one.folder) for one in maps.listed(c, owner))
