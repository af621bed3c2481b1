"""One person's conversation as the page holds it: what is done, and what was said back. How it looks is `screen`'s.

Answers are kept where all front ends keep them. Only what Masir says besides its questions is held here, in memory: a
page that is loaded again, or opened after a crash, shows the questions, the answers and the map from what is kept.
"""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Engine

from bot import files
from bot.keeping import at_map, tidied
from bot.outbox import Parcel, Sentence, brought
from bot.person import Comparison, Person, compared_in, interview_in, journey_in, map_lines
from bot.turn import Turn, opened, turn
from dialogs.effects import Refusal, Say, ShowMenu
from dialogs.events import Chose, Event, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import needs_maps
from dialogs.menus.panel import panel
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from storage.rows import chats, maps
from storage.rows.transactions import reading

_MOST_NOTES = 200
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
    said: Parcel | Refusal


class PageConversation:
    """The conversation of whoever has the page open, in however many windows: each stays on the map it shows."""

    def __init__(self, engine: Engine, person: Person, pictures: Path) -> None:
        self._engine = engine
        self._person = person
        self._pictures = pictures
        self._lock = threading.Lock()
        self._notes: deque[Note] = deque(maxlen=_MOST_NOTES)
        self._drafts: dict[str | None, str] = {}
        self._also_forget: Callable[[], None] = lambda: None

    def also_forgets(self, forget: Callable[[], None]) -> None:
        """Call this, too, where maps are erased: there is more that remembers what was said."""
        self._also_forget = forget

    def open(self, *, language: Language | None, new: bool) -> Interview:
        """Resume or begin."""
        left = tidied(self._engine, self._person.owner, self._pictures)
        interview = self._noted(opened(self._engine, self._person, language=language, new=new))
        self._note_left(interview, left)
        return interview

    def now(self, map_id: str = "") -> tuple[Interview, tuple[MapLine, ...]]:
        """Return the interview about a map, or the one talked about last; and the maps where the menu names them."""
        person = self._person
        with reading(self._engine) as c:
            chat = chats.chat_at(c, person.channel, person.chat, person.language)
            if map_id not in ("", chat.map_id):
                other = next((kept for kept in maps.listed(c, person.owner) if kept.id == map_id), None)
                if other:
                    chat = replace(at_map(chat, other.id), language=other.language)
            interview = interview_in(c, person, chat)
            return interview, map_lines(c, person.owner) if needs_maps(interview) else ()

    def do(self, form: Form) -> Interview:
        """Do what a form says, and return the interview after it; nothing that was typed is lost by a refusal."""
        with self._lock:
            interview, _ = self.now(form.map_id)
            self._drafts.pop(interview.map_id, None)
            self._forget_refusals(interview)
            if form.stamp != stamp(interview):
                self._note(Note(interview.map_id, _open_address(interview), Refusal(interview.words("page-stale"))))
                self._drafts[interview.map_id] = form.text
                return interview
            after = self._done(interview, form)
            if self._refused(after) or (form.press and open_question(after) == open_question(interview)):
                self._drafts[after.map_id] = form.text
            return after

    def change(self, map_id: str, said: Callable[[Interview], Iterator[Event]]) -> tuple[Interview, str]:
        """Do what is said about a map as it stands; return the interview after it, and why some was refused, else "".

        Raises:
            Mistake: where the person has no such map.
        """
        with self._lock:
            interview = self.at(map_id)
            try:
                events = tuple(said(interview))
            except Mistake as mistake:
                return interview, interview.words(mistake.message_id, **mistake.values)
            for event in events:
                done = turn(self._engine, self._person, event, interview)
                if refused := next((one.text for one in done.replies if isinstance(one, Refusal)), ""):
                    return interview, refused
                interview = self._noted(done)
            return interview, ""

    def at(self, map_id: str) -> Interview:
        """Return the interview about a map, or the one talked about last where none is named.

        Raises:
            Mistake: where the person has no such map.
        """
        interview, _ = self.now(map_id)
        if map_id not in ("", interview.map_id):
            raise Mistake("wrong-maps")
        return interview

    def notes(self, interview: Interview) -> tuple[Note, ...]:
        """Return what was said back in the conversation about a map, in order."""
        return tuple(note for note in tuple(self._notes) if note.map_id == interview.map_id)

    def draft(self, interview: Interview) -> str:
        """Return what was typed and could not be used."""
        return self._drafts.get(interview.map_id, "")

    def journey(self, map_id: str, turn: int = 0) -> Journey:
        """Return what a map adds up to, or what it was as of a turn, where that is not 0.

        Raises:
            Mistake: where the person has no such map, or it was none yet.
        """
        with reading(self._engine) as c:
            return journey_in(c, self._person, map_id, turn)

    def compared(self, map_id: str, wanted: str) -> tuple[Comparison, ...]:
        """Return a map beside what is wanted, as `compared_in` does.

        Raises:
            Mistake: where the person has no such map.
        """
        with reading(self._engine) as c:
            return compared_in(c, self._person.owner, map_id, wanted)

    def logo(self, journey: Journey) -> bytes | None:
        """Return the file of the logo that a map came with, None where it has none."""
        name = journey.brand.logo
        return files.logo(self._pictures, journey.id, name) if name and journey.id else None

    def _done(self, interview: Interview, form: Form) -> Interview:
        for event in _ticking(form, interview):
            interview = self._turn(interview, event)
        for event in _rest(form, interview):
            interview = self._turn(interview, event)
        return interview

    def _turn(self, before: Interview, event: Event) -> Interview:
        return self._noted(turn(self._engine, self._person, event, before))

    def _noted(self, done: Turn) -> Interview:
        """Hold what is said back, and take what was promised: the page fetches it as soon as it shows it."""
        interview = done.outcome.interview
        left = self._forget_maps(done.erased)
        before = _open_address(interview)
        for reply in done.outcome.replies:
            match reply:
                case Say(text):
                    self._note(Note(interview.map_id, before, Sentence(text)))
                case Refusal():
                    self._note(Note(interview.map_id, before, reply))
                case ShowMenu():
                    pass  # the page shows menus
        for promise in brought(self._engine, self._person, interview.language):
            for parcel in promise:
                self._note(Note(interview.map_id, before, parcel))
        self._note_left(interview, left)
        return interview

    def _note_left(self, interview: Interview, left: Mistake | None) -> None:
        """Say what is wrong with pictures that could not be removed, where some are: it is no refusal."""
        if left:
            told = Sentence(interview.words(left.message_id, **left.values))
            self._note(Note(interview.map_id, _open_address(interview), told))

    def _note(self, note: Note) -> None:
        if note in self._notes:
            self._notes.remove(note)
        self._notes.append(note)

    def _forget_maps(self, gone: Sequence[str]) -> Mistake | None:
        """Forget what was said about maps that were erased, and remove what was drawn of them, as `files.erase`."""
        for note in tuple(self._notes):
            if note.map_id in gone:
                self._notes.remove(note)
        for map_id in gone:
            self._drafts.pop(map_id, None)
        if gone:
            self._also_forget()
        return files.erase(self._pictures, gone)

    def _forget_refusals(self, interview: Interview) -> None:
        for note in self.notes(interview):
            if isinstance(note.said, Refusal):
                self._notes.remove(note)

    def _refused(self, interview: Interview) -> bool:
        return any(isinstance(note.said, Refusal) for note in self.notes(interview))


def _open_address(interview: Interview) -> str:
    one = open_question(interview)
    return one.address if one else ""


def stamp(interview: Interview) -> str:
    """Return what tells one state of a conversation from another, for a window that may be behind."""
    state = f"{interview.map_id} {interview.log.turn} {interview.asking} {interview.screen}"
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
