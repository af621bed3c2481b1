"""The questions of a script put to one map: each for every item it repeats over, in order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from dialogs.kinds.kind import Choice, Kind
from dialogs.script.conditions import concrete, holds
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


def posed(script: Script, log: Log, depth: Depth) -> tuple[Posed, ...]:
    """Return every question that a map leads to, in the order of the talk, the repeats of a list item by item."""
    asked = _at(script, depth)
    lists = _lists(asked)
    if lists is None:
        return tuple(_posed(asked, log.ids, lambda one, items: holds(one.when, log, items), ()))
    return _repeated_over(asked, tuple((name, log.ids(name)) for name in lists))


@cache
def _at(script: Script, depth: Depth) -> Script:
    """Return the questions of a depth."""
    return tuple(one for one in script if DEPTHS.index(one.depth) <= DEPTHS.index(depth))


@cache
def _lists(script: Script) -> tuple[str, ...] | None:
    """Return the lists of the map that alone decide what is asked, None where more does: conditions, lists in lists."""
    if any(one.when or one.address.count("*") > 1 for one in script):
        return None
    return tuple(dict.fromkeys(one.address.partition(".*")[0] for one in script if "*" in one.address))


@lru_cache(maxsize=1_000)
def _repeated_over(script: Script, lists: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[Posed, ...]:
    """Return the questions over these lists: several times a turn they are the same."""
    return tuple(_posed(script, dict(lists).__getitem__, lambda *_: True, ()))


def _posed(
    script: Script,
    ids: Callable[[str], tuple[str, ...]],
    asked: Callable[[Question, tuple[str, ...]], bool],
    items: tuple[str, ...],
) -> Iterator[Posed]:
    """Yield the questions about these items: those that repeat over a further list together, for each of its items."""
    for repeated, questions in _runs(script, len(items)):
        if not repeated:
            (one,) = questions
            if asked(one, items):
                yield Posed(one, concrete(one.address, items), items)
            continue
        for item in ids(concrete(repeated, items)):
            yield from _posed(questions, ids, asked, (*items, item))


@cache
def _runs(script: Script, inside: int) -> tuple[tuple[str, Script], ...]:
    """Return the questions in runs: each with the list that it repeats over next, "" where it is asked once."""
    runs = ((repeated, tuple(run)) for repeated, run in groupby(script, lambda one: _repeated(one, inside)))
    return tuple((r, part) for r, run in runs for part in ([run] if r else [(one,) for one in run]))


def _repeated(question: Question, inside: int) -> str:
    parts = question.address.split(".*")
    return ".*".join(parts[: inside + 1]) if len(parts) > inside + 1 else ""
