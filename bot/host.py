"""What every local front end does alike: it opens a chat, hands events on, and collects what to show, in order."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from bot import files
from bot.chat import Person, Result, Turn, journey_at, opened, refusal, results, turn
from bot.drawing import Drawer
from dialogs.events import (
    Ask,
    Draw,
    Event,
    Export,
    Leave,
    MapLine,
    Refusal,
    Reply,
    Say,
    ShowChecklist,
    ShowExample,
    ShowMaps,
)
from dialogs.interview import Interview
from dialogs.views import map_line
from dialogs.words import Words, words_in
from renderers import missing
from renderers import write as checklist_text
from storage.model.document.document import read, to_yaml
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from storage.model.plan.checklist import checklist
from storage.rows import repository
from storage.rows.database import reading


@dataclass(frozen=True, slots=True)
class File:
    """A drawn map, in a file."""

    name: str
    path: Path
    format: str


_log = logging.getLogger(__name__)
_MOST_MISSING = 20
_EXAMPLES = Path(__file__).parent.parent / "examples"

Shown = Say | Refusal | File | Leave


class Host:
    """One person's chat on this machine."""

    def __init__(self, engine: Engine, person: Person, drawer: Drawer, pictures: Path) -> None:
        self._engine = engine
        self._person = person
        self._drawer = drawer
        self._pictures = pictures
        self._seen: Interview | None = None

    def open(self, *, language: Language | None, new: bool) -> tuple[Interview, Iterator[Shown]]:
        """Resume or begin, and return the interview with what to show before its panel."""
        return self._after(opened(self._engine, self._person, language=language, new=new))

    def do(self, event: Event) -> tuple[Interview, Iterator[Shown]]:
        """Hand an event on, and return the interview after it with what to show before its panel."""
        return self._after(turn(self._engine, self._person, event, self._seen))

    def _after(self, after: Turn) -> tuple[Interview, Iterator[Shown]]:
        self._seen, replies = after
        return self._seen, self._shown(self._seen, replies)

    def _shown(self, interview: Interview, replies: tuple[Reply, ...]) -> Iterator[Shown]:
        leaving = [reply for reply in replies if isinstance(reply, Leave)]
        asking = [Say(reply.text) for reply in replies if isinstance(reply, Ask)]
        for reply in replies:
            match reply:
                case Say() | Refusal():
                    yield reply
                case ShowMaps(archived):
                    yield Say(self._maps(interview.words, archived=archived))
                case Ask() | Draw() | ShowChecklist() | ShowExample() | Export() | Leave():
                    pass  # brought below, after everything that is only said; what a menu asks stands last
        for result in results(self._engine, self._person):
            yield from self._safely(result, interview.language)
        yield from asking
        yield from leaving

    def _safely(self, result: Result, language: Language) -> Iterator[Shown]:
        """Bring a result, or say that it could not be: one that always fails must not stand in the way for ever."""
        try:
            yield from self._brought(result, language)
        except Mistake as mistake:
            yield refusal(language, mistake)
        except Exception:  # noqa: BLE001 - the edge: a bug in a result is logged and apologised for
            _log.exception("%s of map %s failed", type(result.reply).__name__, result.map_id)
            yield refusal(language, Mistake("wrong-result"))

    def _brought(self, result: Result, language: Language) -> Iterator[Shown]:
        journey = journey_at(self._engine, self._person, result.map_id)
        spoken = journey.language or language
        match result.reply:
            case ShowChecklist(most):
                yield Say(checklist_text(checklist(journey), "txt", words_in(spoken), most=most))
            case Draw(format_):
                pages = self._drawer.draw(journey, format_, spoken)
                yield self._file(result.map_id, pages[0], "map", format_)
                yield from self._missing(journey, spoken)
            case ShowExample():
                pages = self._drawer.draw(example(language), "png", language)
                yield self._file("example", pages[0], "example", "png")
            case Export():
                yield self._file(result.map_id, to_yaml(journey).encode(), "map", "yaml")
            case Say() | Refusal() | Ask() | ShowMaps() | Leave():
                pass  # never promised in a local chat

    def _file(self, about: str, content: bytes, name: str, format_: str) -> File:
        path = files.picture_path(self._pictures, about, (content,), format_)
        return File(f"{name}.{format_}", files.write(path, content), format_)

    def _missing(self, journey: Journey, language: Language) -> Iterator[Shown]:
        characters = missing(journey, words_in(language).locale)
        if characters:
            yield Say(words_in(language)("say-missing-glyphs", characters=" ".join(characters[:_MOST_MISSING])))

    def _maps(self, words: Words, *, archived: bool) -> str:
        """Return the maps as a list, each with the number that `/maps` takes."""
        with reading(self._engine) as c:
            found = list(enumerate(repository.maps(c, self._person.owner), 1))
        listed = [(number, kept) for number, kept in found if kept.archived == archived]
        if not listed:
            return words("say-archived-none" if archived else "say-maps-none")
        lines = [f"{words.number(number)}. {map_line(map_as_line(kept), words)}" for number, kept in listed]
        away = [] if archived or len(listed) == len(found) else [words("say-maps-archived")]
        return "\n".join([words("say-archived" if archived else "say-maps"), *lines, *away])


def map_as_line(kept: repository.KeptMap) -> MapLine:
    """Return a kept map as the conversation lists it."""
    return MapLine(kept.id, kept.title, kept.complete, kept.archived)


def example(language: Language) -> Journey:
    """Return a finished map in a language, to show what one looks like."""
    return read((_EXAMPLES / f"cafe.{language}.masir.yaml").read_bytes())
