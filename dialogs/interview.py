"""An interview as a value: what was said of one map, what is open, and what the panel shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from dialogs import asking
from dialogs.asking import Again, Asking
from dialogs.effects import Effect, Reply
from dialogs.kinds.kind import Asked
from dialogs.screens import Screen
from dialogs.script.picks import let_go, said_again
from dialogs.script.posing import EVERYTHING, Posed, Script, covers, is_due, posed
from dialogs.script.script import SCRIPT
from dialogs.script.sets import Sets
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.journey import Language
from storage.model.log import Entry, Log
from storage.model.plan.wording import one_line
from storage.model.sequences import counted
from storage.model.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation about one map.

    `language` is the one spoken now, `author` says what is said here, `revision` grows with every change, so that a
    button knows whether it is stale, `map_id` is None until the map is kept, and `unsaved` holds the entries that the
    keeper has not seen yet. `screen` is what the panel shows beside or instead of the open question, None for nothing.
    `asking` holds the questions that were asked again in this conversation. `today` is what day the shell says it is,
    and `sealed` whether it encrypts what it keeps. `questions` names the set that the map is told with, "" for the
    usual questions, and `sets` are those that are installed; the script follows from them. `folder` is where the
    owner has put the map. `kept_on` are the days of its versions by their turns, where the screen tells them. `wishes`
    are how the person wants to be reminded, `is_reminded` tells whether they can be where this is said, and `now` what
    moment the shell says it is.
    """

    language: Language
    log: Log = field(default_factory=Log)
    revision: int = 0
    map_id: str | None = None
    unsaved: tuple[Entry, ...] = ()
    screen: Screen | None = None
    asking: Asking = ()
    author: str = ""
    script: Script = SCRIPT
    today: date = date(1970, 1, 1)
    sealed: bool = False
    folder: str = ""
    questions: str = ""
    sets: Sets = field(default_factory=dict)
    kept_on: Mapping[int, date] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)
    is_reminded: bool = False
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    @property
    def is_locked(self) -> bool:
        """Tell whether nothing but the questions of a set is asked."""
        return self.questions in self.sets and self.sets[self.questions].is_locked

    @property
    def words(self) -> Words:
        """Return the words of the language spoken now."""
        return words_in(self.language)

    @property
    def title(self) -> str:
        """Return on one line what the map is called: its own title, else the name of the business."""
        return one_line(str(self.log.value("title") or self.log.value("business.name") or "")) or self.words(
            "say-untitled"
        )

    @property
    def posed(self) -> tuple[Posed, ...]:
        """Return every question that the map leads to, in order."""
        return posed(self.script, self.log, frozenset(again.address for again in self.asking))

    @property
    def in_turn(self) -> tuple[Posed, ...]:
        """Return every question that is asked in its turn, without those that somebody wanted to be asked again."""
        parts = self.log.deepened
        return tuple(q for q in self.posed if is_due(q, parts, self.log))

    @property
    def askable(self) -> tuple[Posed, ...]:
        """Return every question that could be put to the map as it is, also what nobody wants to be asked."""
        return posed(self.script, self.log, EVERYTHING)

    def askable_at(self, address: str) -> Posed | None:
        """Return the question at an address, whether it is asked there or only could be; None where none could."""
        return self.posed_at(address) or next((one for one in self.askable if one.address == address), None)

    def posed_at(self, address: str) -> Posed | None:
        """Return the question at an address, None where none is asked there."""
        return next((one for one in self.posed if one.address == address), None)

    def asked(self, one: Posed) -> Asked:
        """Return what an answer to a question is read beside."""
        choices, beside = one.choices(self.log, self.words), one.beside(self.log, self.words)
        return Asked(choices, self.words, self.today, beside)

    def told_with(self, questions: str) -> "Interview":
        """Return the interview with the questions of an installed set, or the usual ones for any other name."""
        script = self.sets[questions].script if questions in self.sets else SCRIPT
        return replace(self, questions=questions, script=script)

    def plus(self, entries: Iterable[Entry]) -> "Interview":
        """Return the interview after one more turn; a new answer to `language` is spoken from here on.

        What was picked is said in that language, too, a pick whose text is rewritten is none any more, and what
        calendars tell is counted.
        To ask again (`reopen`) is no answer: it is the conversation's, and not kept with the map.
        """
        said = tuple(entries)
        kept = tuple(e for e in said if e.kind != "reopen")
        turn = self.log.turn + 1 if kept else self.log.turn
        also = (*let_go(self.log, kept), *counted(self.log, kept))
        new = tuple(replace(e, turn=turn, by=self.author) for e in (*kept, *also))
        spoken = next((str(e.value) for e in new if e.address == "language" and e.value in LANGUAGES), None)
        if spoken:
            picked = said_again(self.log.plus(new), words_in(spoken))
            new = (*new, *(replace(e, turn=turn, by=self.author) for e in picked))
        unsaved = self.log.kept(new)
        log = self.log.plus(unsaved)
        again = (Again(e.address, turn, ticking=bool(kept)) for e in said if e.kind == "reopen")
        return replace(
            self,
            language=spoken or _returned_to(self.log, log) or self.language,
            log=log,
            revision=self.revision + 1,
            unsaved=(*self.unsaved, *unsaved),
            screen=None,
            asking=asking.plus(_standing(self.asking, new), again),
        )

    def seeing(self, screen: Screen | None) -> "Interview":
        """Return the interview with another screen, or with the open question alone for None."""
        return replace(self, screen=screen, revision=self.revision + (screen != self.screen))

    def asked_again(self, address: str) -> Again | None:
        """Return how a question was asked again last, None where it was not or something newer answers it."""
        again = next((one for one in reversed(self.asking) if one.address == address), None)
        return None if again is None or turn_of_answer(self.log, address) > again.turn else again


def open_question(interview: Interview) -> Posed | None:
    """Return the question asked again last, else the first without an answer; None when all is answered.

    What somebody wants to go deeper into goes before the rest, the latest first.
    """
    for again in reversed(interview.asking):
        if interview.asked_again(again.address) and (one := interview.posed_at(again.address)):
            return one
    left = [one for one in interview.posed if interview.log.answer(one.address) is None]
    for part in interview.log.deepened if left else ():
        if within := next((one for one in left if covers(part, one.address)), None):
            return within
    return next(iter(left), None)


def is_answered(log: Log, one: Posed) -> bool:
    """Tell whether something stands as the answer to a question, be it that there is none; not what was cleared."""
    said = log.answer(one.address)
    return said is not None and (said.kind != "value" or said.value is not None)


def turn_of_answer(log: Log, address: str) -> int:
    """Return the turn in which an answer was given, 0 where there is none; to say it in another language is no answer.

    What comes in one turn with the language, as a document does, was given in it.
    """
    switched = {entry.turn for entry in log.standing.get("language", ()) if address != "language"}
    given = [entry.turn for entry in log.standing.get(address, ()) if entry.kind != "reopen"]
    return max([turn for turn in given if turn not in switched] or given, default=0)


def is_ticking(interview: Interview, address: str) -> bool:
    """Tell whether ticks are being made at an address: the last one leaves the question open."""
    latest, again = interview.log.answer(address), interview.asked_again(address)
    return latest is not None and again is not None and again.ticking and latest.turn == again.turn


def reviewed(interview: Interview) -> frozenset[str]:
    """Return the addresses of the questions that are left of a review, none where there is none."""
    mark = next((one for one in reversed(interview.asking) if one.address == Again.REVIEW), None)
    if mark is None:
        return frozenset()
    there = {one.address for one in interview.posed}
    asked = {one.address for one in interview.asking if one.turn == mark.turn and one.address in there}
    return frozenset(
        one for one in asked if (again := interview.asked_again(one)) and (again.ticking or again.turn == mark.turn)
    )


def begin(language: Language, *, given: bool, author: str = "") -> Interview:
    """Return a new interview, spoken in `language`; it asks for the language first unless that is given."""
    interview = Interview(language, author=author)
    return interview.plus([Entry("language", value=language)]) if given else interview


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an event leads to: the interview after it, what is said at once, and what the shell is to do."""

    interview: Interview
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()


def _returned_to(before: Log, after: Log) -> Language | None:
    """Return the language that is spoken again where another one is taken back, None where none is."""
    language = after.value("language")
    return str(language) if language in LANGUAGES and language != before.value("language") else None


def _standing(said: Asking, new: tuple[Entry, ...]) -> Asking:
    """Return what is still asked again where turns are taken back: not what was asked since then."""
    retracted = [e.value for e in new if e.kind == "retract" and isinstance(e.value, int)]
    return asking.before(said, min(retracted)) if retracted else said
