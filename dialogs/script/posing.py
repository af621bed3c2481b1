"""The questions of a script put to one map: each for every item it repeats over, in order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from dialogs.kinds.kind import Choice, Kind
from dialogs.script.question import Question
from dialogs.words import Words
from storage.model.fields import field_at
from storage.model.journey import Journey
from storage.model.log import Log

Script = tuple[Question, ...]

EVERYTHING = frozenset({"*"})  # what is wanted where all is that could be asked
_FOLLOW_UPS, _FOLLOW_UPS_DEEP = 1, 2  # asked of a stage at most


@dataclass(frozen=True, slots=True)
class Posed:
    """A question put to one map: its address there, and the ids of the items that it is about, the outermost first."""

    question: Question
    address: str
    items: tuple[str, ...] = ()

    @property
    def stage(self) -> str:
        """Return the id of the stage it is about, empty where it is about none."""
        return self.items[0] if self.items and self.question.address.startswith("stages.") else ""

    @property
    def kind(self) -> Kind:
        """Return the kind of its answer."""
        return self.question.answered_by

    def choices(self, log: Log, words: Words) -> tuple[Choice, ...]:
        """Return what can be picked."""
        return self.question.choices(log, self.address, words)

    def beside(self, log: Log, words: Words) -> tuple[Choice, ...]:
        """Return what stands beside the question, to be named by its number."""
        return self.question.beside(log, self.address, words) if self.question.beside else ()


def posed(script: Script, log: Log, wanted: frozenset[str] = frozenset()) -> tuple[Posed, ...]:
    """Return every question that a map leads to, in the order of the talk, the repeats of a list item by item.

    What only a deeper talk asks is among them where somebody wants to go deeper, where it has an answer, and where its
    address is `wanted`, or `EVERYTHING` is.
    """
    return _posed_to(_Same(log), script, wanted)


def covers(part: str, address: str) -> bool:
    """Tell whether an address lies in a part of the map: a stage, an item, or "", which is all of it.

    >>> covers("stages.s1", "stages.s1.owner"), covers("stages.s1", "stages.s10.owner"), covers("", "persona.need")
    (True, False, True)
    """
    return not part or address == part or address.startswith(f"{part}.")


def is_due(question: Question, address: str, deepened: Sequence[str]) -> bool:
    """Tell whether a question is asked in its turn: of everybody, or where somebody goes deeper.

    What is asked only where it is wanted is, where a value is gone into that has no items of its own ("persona").
    """
    match question.depth:
        case "quick":
            return True
        case "full":
            return any(covers(part, address) for part in deepened)
        case "wanted":
            return any(covers(part, address) for part in deepened if part and field_at(Journey, part))


class _Same:
    """A log as a key: several times a turn the questions of the very same one are asked for."""

    __slots__ = ("log",)

    def __init__(self, log: Log) -> None:
        self.log = log

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.log is self.log

    def __hash__(self) -> int:
        return id(self.log)


@lru_cache(maxsize=32)
def _posed_to(same: _Same, script: Script, wanted: frozenset[str]) -> tuple[Posed, ...]:
    log = same.log
    talk = _Talk(log, log.deepened, wanted)
    there = [one for one in _posed(script, talk, (), "") if _holds(one, log)]
    due = {one.address for one in there if talk.is_due(one.question, one.address)}
    asked = {
        one.address: one for one in reversed(there) if one.address not in due or talk.is_due(one.question, one.address)
    }
    return tuple(_few(talk, [one for one in there if asked[one.address] is one]))


@dataclass(frozen=True, slots=True)
class _Talk:
    """What decides which questions are asked: what was said, which parts somebody goes deeper into, what is wanted."""

    log: Log
    deepened: tuple[str, ...]
    wanted: frozenset[str]

    def is_due(self, question: Question, address: str) -> bool:
        """Tell whether a question is asked in its turn."""
        return is_due(question, address, self.deepened)

    def asks(self, question: Question, address: str) -> bool:
        """Tell whether a question is asked at all."""
        is_said = address in self.log.standing and self.log.answer(address) is not None
        is_wanted = address in self.wanted or self.wanted == EVERYTHING
        return is_said or is_wanted or self.is_due(question, address)

    def most_follow_ups(self, stage: str) -> int:
        """Return how many follow-ups a stage has room for."""
        is_deep = any(covers(part, f"stages.{stage}") for part in self.deepened)
        return _FOLLOW_UPS_DEEP if is_deep else _FOLLOW_UPS


def _holds(one: Posed, log: Log) -> bool:
    return one.question.when is None or one.question.when.holds(log, one.items)


def _few(talk: _Talk, asked: Sequence[Posed]) -> Iterator[Posed]:
    """Yield the questions, of the follow-ups those that are left to ask, and no more than a stage has room for."""
    said = Counter(one.stage for one in asked if one.question.is_follow_up and talk.log.answer(one.address))
    for one in asked:
        if one.question.is_follow_up:
            if said[one.stage] >= talk.most_follow_ups(one.stage) or talk.log.answer(one.address):
                continue
            said[one.stage] += 1
        yield one


def _posed(script: Script, talk: _Talk, items: tuple[str, ...], there: str) -> Iterator[Posed]:
    """Yield the questions about these items: those that repeat over a further list together, for each of its items.

    `there` is the address of the last of the items.
    """
    for repeated, questions in _runs(script, len(items)):
        if not repeated:
            (one,) = questions
            address = there + one.address.split(".*")[len(items)]
            if talk.asks(one, address) and not (one.after_first and talk.log.ids(one.after_first)):
                yield Posed(one, address, items)
            continue
        within = there + repeated.split(".*")[len(items)]
        for place, item in enumerate(talk.log.ids(within)):
            yield from _posed(questions, talk, (*items, item), f"{within}.{item}")
            yield from _between(script, within) if not place else ()


def _between(script: Script, there: str) -> Iterator[Posed]:
    """Yield the questions that are asked behind the first item of a list."""
    return (Posed(one, one.address) for one in script if one.after_first == there)


@cache
def _runs(script: Script, inside: int) -> tuple[tuple[str, Script], ...]:
    """Return the questions in runs: each with the list that it repeats over next, "" where it is asked once."""
    runs = ((repeated, tuple(run)) for repeated, run in groupby(script, lambda one: _repeated(one, inside)))
    return tuple((r, part) for r, run in runs for part in ([run] if r else [(one,) for one in run]))


def _repeated(question: Question, inside: int) -> str:
    parts = question.address.split(".*")
    return ".*".join(parts[: inside + 1]) if len(parts) > inside + 1 else ""
