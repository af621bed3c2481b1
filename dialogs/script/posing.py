"""The questions of a script put to one map: each for every item it repeats over, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from dialogs.kinds.kind import Choice, Kind
from dialogs.script.conditions import concrete
from dialogs.script.question import Depth, Question
from dialogs.words import Words
from storage.model.log import Log

Script = tuple[Question, ...]

DEPTHS: tuple[Depth, ...] = ("quick", "full")  # each holds those before it


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


def posed(script: Script, log: Log, depth: Depth, wanted: frozenset[str] = frozenset()) -> tuple[Posed, ...]:
    """Return every question that a map leads to, in the order of the talk, the repeats of a list item by item.

    Questions of a greater depth are among them where they have an answer, or where their address is `wanted`.
    """
    return _posed_to(_Same(log), script, depth, wanted)


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
def _posed_to(same: _Same, script: Script, depth: Depth, wanted: frozenset[str]) -> tuple[Posed, ...]:
    deeper = DEPTHS[DEPTHS.index(depth) + 1 :]

    def is_asked(one: Posed) -> bool:
        is_due = one.question.depth not in deeper or one.address in wanted or same.log.answer(one.address) is not None
        return is_due and (one.question.when is None or one.question.when.holds(same.log, one.items))

    return tuple(filter(is_asked, _posed(script, same.log, ())))


def _posed(script: Script, log: Log, items: tuple[str, ...]) -> Iterator[Posed]:
    """Yield the questions about these items: those that repeat over a further list together, for each of its items."""
    for repeated, questions in _runs(script, len(items)):
        if not repeated:
            (one,) = questions
            if not (one.after_first and log.ids(one.after_first)):
                yield Posed(one, concrete(one.address, items), items)
            continue
        there = concrete(repeated, items)
        for place, item in enumerate(log.ids(there)):
            yield from _posed(questions, log, (*items, item))
            yield from _between(script, there) if not place else ()


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
