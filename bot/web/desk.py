"""One person's conversation as the page holds it: what is done, and what was said back. How it looks is `screen`'s.

Answers are kept where all front ends keep them. Only what Masir says besides its questions is held here, in memory: a
page that is loaded again, or opened after a crash, shows the questions, the answers and the map from what is kept.
"""

import hashlib
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Engine

from bot.chat import Person, interview_in, journey_at, opened, results, turn
from bot.host import map_as_line
from dialogs.events import (
    Chose,
    Draw,
    Event,
    MapLine,
    Refusal,
    Reply,
    Said,
    Say,
)
from dialogs.interview import Interview, panel
from dialogs.script import open_question
from dialogs.views import needs_maps
from dialogs.words import words_in
from renderers import missing
from storage.model.journey import Journey, Language
from storage.rows import repository
from storage.rows.database import reading

_MOST_NOTES = 200
_MOST_MISSING = 20
TICK = "tick"  # pressed by the script when something is ticked: the list stays open


@dataclass(frozen=True, slots=True)
class Form:
    """What a person sent: the map and the state it was shown in, what was pressed, typed and ticked.

    `ticks` is None where nothing could be ticked.
    """

    map_id: str = ""
    stamp: str = ""
    press: str = ""
    text: str = ""
    ticks: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something said back, and the question it stands before: its address, "" behind the last one."""

    map_id: str | None
    before: str
    reply: Reply


class Desk:
    """The conversation of whoever has the page open, in however many windows: each stays on the map it shows."""

    def __init__(self, engine: Engine, person: Person) -> None:
        self._engine = engine
        self._person = person
        self._lock = threading.Lock()
        self._notes: deque[Note] = deque(maxlen=_MOST_NOTES)
        self._drafts: dict[str | None, str] = {}

    def open(self, *, language: Language | None, new: bool) -> Interview:
        """Resume or begin."""
        interview, replies = opened(self._engine, self._person, language=language, new=new)
        self._note(interview, replies)
        return interview

    def now(self, map_id: str = "") -> tuple[Interview, tuple[MapLine, ...]]:
        """Return the interview about a map, or the one talked about last; and the maps where the menu names them."""
        person = self._person
        with reading(self._engine) as c:
            chat = repository.chat_at(c, person.channel, person.chat, person.language)
            if map_id not in ("", chat.map_id):
                other = next((kept for kept in repository.maps(c, person.owner) if kept.id == map_id), None)
                if other:
                    chat = replace(chat, map_id=other.id, language=other.language, view="")
            interview = interview_in(c, person, chat)
            maps = repository.maps(c, person.owner) if needs_maps(interview) else ()
        return interview, tuple(map(map_as_line, maps))

    def do(self, form: Form) -> Interview:
        """Do what a form says, and return the interview after it; nothing that was typed is lost by a refusal."""
        with self._lock:
            interview, _ = self.now(form.map_id)
            self._drafts.pop(interview.map_id, None)
            self._forget_refusals(interview)
            if form.stamp != stamp(interview):
                self._note(interview, (Refusal(interview.words("page-stale")),))
                self._drafts[interview.map_id] = form.text
                return interview
            after = self._done(interview, form)
            if self._refused(after) or (form.press and open_question(after.log) == open_question(interview.log)):
                self._drafts[after.map_id] = form.text
            return after

    def notes(self, interview: Interview) -> tuple[Note, ...]:
        """Return what was said back in the conversation about a map, in order."""
        return tuple(note for note in tuple(self._notes) if note.map_id == interview.map_id)

    def draft(self, interview: Interview) -> str:
        """Return what was typed and could not be used."""
        return self._drafts.get(interview.map_id, "")

    def journey(self, map_id: str) -> Journey:
        """Return what a map adds up to.

        Raises:
            Mistake: where the person has no such map.
        """
        return journey_at(self._engine, self._person, map_id)

    def _done(self, interview: Interview, form: Form) -> Interview:
        for event in _ticking(form, interview):
            interview = self._turn(interview, event)
        for event in _rest(form, interview):
            interview = self._turn(interview, event)
        return interview

    def _turn(self, before: Interview, event: Event) -> Interview:
        after, replies = turn(self._engine, self._person, event, before)
        self._note(after, replies)
        return after

    def _note(self, interview: Interview, replies: Sequence[Reply]) -> None:
        """Hold what is said back, and take what was promised: the page fetches it as soon as it shows it."""
        one = open_question(interview.log)
        before = one.address if one else ""
        said = [Note(interview.map_id, before, reply) for reply in replies if isinstance(reply, Say | Refusal)]
        brought = [Note(result.map_id, before, result.reply) for result in results(self._engine, self._person)]
        drawn = (note.map_id for note in brought if isinstance(note.reply, Draw) and note.map_id)
        glyphs = [Note(map_id, before, Say(text)) for map_id in drawn if (text := self._not_drawn(map_id))]
        for note in (*said, *brought, *glyphs):
            if note in self._notes:
                self._notes.remove(note)
            self._notes.append(note)

    def _not_drawn(self, map_id: str) -> str:
        journey = self.journey(map_id)
        language = journey.language or self._person.language
        characters = " ".join(missing(journey, words_in(language).locale)[:_MOST_MISSING])
        return words_in(language)("say-missing-glyphs", characters=characters) if characters else ""

    def _forget_refusals(self, interview: Interview) -> None:
        for note in self.notes(interview):
            if isinstance(note.reply, Refusal):
                self._notes.remove(note)

    def _refused(self, interview: Interview) -> bool:
        return any(isinstance(note.reply, Refusal) for note in self.notes(interview))


def stamp(interview: Interview) -> str:
    """Return what tells one state of a conversation from another, for a window that may be behind."""
    state = f"{interview.map_id} {interview.log.turn} {interview.view}"
    return hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _ticking(form: Form, interview: Interview) -> Iterator[Event]:
    """Yield what the ticks of a form change: what differs from the ticks that stand."""
    now = panel(interview)
    if form.ticks is not None and now and now.kind == "choices":
        changed = tuple(choice.id for choice in now.choices if (choice.id in form.ticks) != (choice.id in now.ticks))
        if changed:
            yield Chose(changed)


def _rest(form: Form, interview: Interview) -> Iterator[Event]:
    now = panel(interview)
    if form.press:
        if form.press != TICK:
            yield Chose((form.press,))
    elif form.ticks is not None and now and now.ticks and not form.text.strip():
        yield Chose(("done",))
    else:
        yield Said(form.text)
