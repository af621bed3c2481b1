"""What a map was: versions out of all that was said of it, told apart by number, name and day."""

from dataclasses import replace

from sqlalchemy import Connection

from dialogs.interview import Interview
from dialogs.screens import Comparing, OneVersion, Versions
from dialogs.script.picks import resaid
from dialogs.versions import Version, versions_of
from dialogs.words import FIRST, LANGUAGES, words_in
from storage.model.journey import Journey
from storage.model.log import Log
from storage.model.logged import replacement
from storage.model.mistake import Mistake
from storage.model.text import clean
from storage.rows import maps


def journey_then(c: Connection, owner: str, map_id: str, turn: int, log: Log) -> Journey:
    """Return a map as of a turn, to be looked at: with the number of the version, its day, and its name in the title.

    `log` is that of the map as it is, which knows its versions.

    Raises:
        Mistake: where the person has no such map, or it was none yet.
    """
    journey = maps.journey_at(c, owner, map_id, turn)
    on = maps.days_at(c, owner, map_id, (turn,)).get(turn)
    numbers = {then: (number, name) for number, (then, name) in enumerate(log.versions, 1)}
    number, name = numbers.get(turn, (None, ""))
    dated = replace(journey, version=number or journey.version, as_of=journey.as_of or on)
    return replace(dated, title=_titled(journey, name)) if name else dated


def _titled(journey: Journey, name: str) -> str:
    words, who = words_in(journey.language if journey.language in LANGUAGES else FIRST), journey.persona
    # As the head of a picture is called, so that the map as it is beside it is called alike.
    title = journey.title or journey.business.name or who.name or who.segment or words("map-untitled")
    return clean(words("version-title", title=title, name=name))


def versions_in(c: Connection, owner: str, map_id: str) -> tuple[Version, ...]:
    """Return the versions of a map, the first one first.

    Raises:
        Mistake: where the person has no such map.
    """
    log = maps.log_of(c, owner, map_id)
    return versions_of(log, maps.days_at(c, owner, map_id, [turn for turn, _ in log.versions]))


def with_days(c: Connection, owner: str, interview: Interview) -> Interview:
    """Return an interview with the days of its versions, where its screen tells them."""
    if not isinstance(interview.screen, Versions | OneVersion | Comparing) or interview.map_id is None:
        return interview
    turns = [turn for turn, _ in interview.log.versions]
    return replace(interview, kept_on=maps.days_at(c, owner, interview.map_id, turns))


def gone_back(c: Connection, owner: str, interview: Interview, turn: int) -> Interview:
    """Return the interview with its map as it was as of a turn, as one more turn; it keeps its language.

    Raises:
        Mistake: where the person has no such map, it was none yet, or it was then as it is.
    """
    then = maps.journey_at(c, owner, str(interview.map_id), turn)
    now = interview.log.value("language")
    language = now if isinstance(now, str) and now in LANGUAGES else interview.language
    said = resaid(replace(then, language=language), words_in(language))
    entries = replacement(interview.log, said)
    if not entries:
        raise Mistake("wrong-version-same")
    return interview.plus(entries).seeing(interview.screen)
