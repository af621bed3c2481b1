"""What the terminal and the line protocol do alike: open a chat, hand events on, and collect what to show, in order."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from bot import files
from bot.drawing import Drawer
from bot.keeping import tidied
from bot.outbox import Document, Drawing, Forward, Listing, OnPaper, Parcel, Sentence, TaskFile, brought, name_of
from bot.person import Person, map_lines
from bot.turn import Turn, opened, refusal, turn
from dialogs.effects import Leave, Refusal, Say, ShowMenu
from dialogs.events import Event
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import needs_maps, spoken
from renderers.formats import MAPS
from storage.model.journey import Language
from storage.model.mistake import Mistake
from storage.rows import maps
from storage.rows.transactions import reading


@dataclass(frozen=True, slots=True)
class Saved:
    """A drawn map or a document, in a file."""

    name: str
    path: Path
    format: str


_MAP, _GUIDE, _EXAMPLE = "map", "guide", "example"  # how drawn maps, guides and examples are called

Shown = Say | Refusal | Saved | Leave


class LocalChat:
    """One person's chat on this machine; `pictures` is the folder for what is drawn."""

    def __init__(self, engine: Engine, person: Person, drawer: Drawer, pictures: Path) -> None:
        self._engine = engine
        self._person = person
        self._drawer = drawer
        self._pictures = pictures
        self._seen: Interview | None = None

    def open(self, *, language: Language | None, new: bool) -> tuple[Interview, Iterator[Shown]]:
        """Resume or begin, and return the interview with what to show before its panel."""
        left = tidied(self._engine, self._person.owner, self._pictures)
        return self._after(opened(self._engine, self._person, language=language, new=new), left)

    def do(self, event: Event) -> tuple[Interview, Iterator[Shown]]:
        """Hand an event on, and return the interview after it with what to show before its panel."""
        done = turn(self._engine, self._person, event, self._seen)
        return self._after(done, files.erase(self._pictures, done.erased))

    def _after(self, done: Turn, left: Mistake | None) -> tuple[Interview, Iterator[Shown]]:
        """Return the interview with what to show; `left` is what is wrong with pictures that could not be removed."""
        self._seen = done.outcome.interview
        if done.erased:
            self._drawer.forget()
        return self._seen, self._shown(done, left)

    def _shown(self, done: Turn, left: Mistake | None) -> Iterator[Shown]:
        """Yield what is said, then what was promised, then what a menu asks; that somebody leaves stands last."""
        interview, replies = done.outcome.interview, done.outcome.replies
        yield from (one for one in replies if isinstance(one, Say | Refusal))
        if left:
            yield refusal(interview.language, left)
        for promise in brought(self._engine, self._person, interview.language):
            for parcel in promise:
                yield self._parcel(parcel, interview.language)
        if ShowMenu() in replies and (text := spoken(interview, self._maps(interview))):
            yield Say(text)
        yield from (one for one in done.outcome.effects if isinstance(one, Leave))

    def _parcel(self, parcel: Parcel, language: Language) -> Shown:
        """Return what is shown of a parcel; where it cannot be drawn or written, what is wrong."""
        try:
            return self._made(parcel)
        except Mistake as mistake:
            return refusal(language, mistake)

    def _made(self, parcel: Parcel) -> Shown:
        match parcel:
            case Sentence(text) | Listing(_, text) | Forward(_, text):
                return Say(text)
            case Document(map_id, name, content) | TaskFile(map_id, _, name, content):
                return self._saved(map_id, name.partition(".")[0], name.partition(".")[2], content)
            case OnPaper(asked, guide, spoken_in):
                content = self._drawer.guide(guide, asked.format, spoken_in)
                return self._saved(files.EXAMPLE, _GUIDE, asked.format, content)
            case Drawing(journey, format_, layout, spoken_in, map_id, beside, compared, turn):
                page = self._drawer.draw(journey, format_, spoken_in, layout, beside=beside)[0]
                name = name_of(layout, compared, turn)
                others = beside if isinstance(beside, tuple) else ()
                shown = [one.id for one in (journey, *others) if one.id]
                return self._saved(map_id or files.EXAMPLE, name if map_id else _EXAMPLE, format_, page, shown)

    def _saved(self, about: str, name: str, format_: str, content: bytes, shown: Collection[str] = ()) -> Saved:
        suffix = MAPS[format_].suffix if format_ in MAPS else f".{format_}"
        kept = suffix if name in (_MAP, _EXAMPLE) else f".{name}{suffix}"  # a plan does not take the map's place
        beside = [one for one in shown if one != about]
        saved = Saved(f"{name}{suffix}", files.keep_newest(self._pictures, about, content, kept, beside), format_)
        with reading(self._engine) as c:  # another window may have erased it while it was drawn
            there = {files.EXAMPLE, *(one.id for one in maps.listed(c, self._person.owner))}
        files.erase(self._pictures, {about, *shown} - there)
        return saved

    def _maps(self, interview: Interview) -> tuple[MapLine, ...]:
        if not needs_maps(interview):
            return ()
        with reading(self._engine) as c:
            return map_lines(c, self._person.owner)
