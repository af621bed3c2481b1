"""The questions of a script put to one map: each for every item it repeats over, in order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from dialogs.kinds.kind import Choice, Kind
from dialogs.script.conditions import concrete
from dialogs.script.picks import AT_STAGE
from dialogs.script.question import Question
from dialogs.words import Words
from storage.model.fields import field_at, item_referred
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


def is_due(one: Posed, deepened: Sequence[str], log: Log) -> bool:
    """Tell whether a question is asked in its turn: of everybody, or where somebody goes deeper.

    What is asked only where it is wanted is, where a value is gone into that has no items of its own ("persona").
    """
    match one.question.depth:
        case "quick":
            return True
        case "full":
            about = (one.address, *_served(one, log)) if deepened else ()
            return any(covers(part, address) for part in deepened for address in about)
        case "wanted":
            return any(covers(part, one.address) for part in deepened if part and field_at(Journey, part))


def _served(one: Posed, log: Log) -> tuple[str, ...]:
    """Return the address of the item that the one asked about serves, none where it serves none."""
    if not one.question.serves:
        return ()
    there = f"{one.address.rpartition('.')[0]}.{one.question.serves}"
    found = item_referred(Journey, there, str(log.value(there) or ""))
    return (found,) if found else ()


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
    there = [one for one in _posed(_runs(script), script, talk, (), "") if talk.is_asked(one) and _holds(one, log)]
    return tuple(_few(talk, script, list(_once(talk, there))))


@dataclass(frozen=True, slots=True)
class _Talk:
    """What decides which questions are asked: what was said, which parts somebody goes deeper into, what is wanted."""

    log: Log
    deepened: tuple[str, ...]
    wanted: frozenset[str]

    def is_due(self, one: Posed) -> bool:
        """Tell whether a question is asked in its turn."""
        return is_due(one, self.deepened, self.log)

    def wants(self, address: str) -> bool:
        """Tell whether a question is wanted by its address, or every question is."""
        return address in self.wanted or self.wanted == EVERYTHING

    def is_asked(self, one: Posed) -> bool:
        """Tell whether a question is asked, be it because something was said there."""
        is_plain = one.question.depth == "quick" or self.wants(one.address)
        is_said = not one.question.is_derived and self.log.answer(one.address) is not None
        return is_plain or (is_said and not self.came_along(one.address)) or self.is_due(one)

    def came_along(self, address: str) -> bool:
        """Tell whether what stands at an address was said by nobody: it came with what a trade suggests."""
        pick, there = self.log.answer(f"{address.rpartition('.')[0]}.pick"), self.log.answer(address)
        is_suggested = pick is not None and AT_STAGE in str(pick.value or "")
        return is_suggested and pick is not None and there is not None and there.turn == pick.turn

    def followed_up(self, script: Script, items: tuple[str, ...]) -> int:
        """Return how many follow-ups about these items were answered."""
        addresses = (concrete(one.address, items) for one in script if one.is_follow_up)
        return sum(self.log.answer(address) is not None for address in addresses)

    def most_follow_ups(self, stage: str) -> int:
        """Return how many follow-ups a stage has room for."""
        is_deep = any(covers(part, f"stages.{stage}") for part in self.deepened)
        return _FOLLOW_UPS_DEEP if is_deep else _FOLLOW_UPS


def _once(talk: _Talk, there: Sequence[Posed]) -> Iterator[Posed]:
    """Yield the questions, of several for one address the first that is due, else the first."""
    twice = [address for address, count in Counter(one.address for one in there).items() if count > 1]
    first = dict[str, Posed]()
    for one in there if twice else ():
        if one.address not in first or (talk.is_due(one) and not talk.is_due(first[one.address])):
            first[one.address] = one
    yield from (one for one in there if not twice or first[one.address] is one)


def _holds(one: Posed, log: Log) -> bool:
    return one.question.when is None or one.question.when.holds(log, one.items)


def _few(talk: _Talk, script: Script, asked: Sequence[Posed]) -> Iterator[Posed]:
    """Yield the questions, of the follow-ups those that are left to ask, and no more than a stage has room for."""
    said = Counter[str]()
    for one in asked:
        if one.question.is_follow_up:
            if one.stage not in said:
                said[one.stage] = talk.followed_up(script, one.items)
            if said[one.stage] >= talk.most_follow_ups(one.stage) or talk.log.answer(one.address):
                continue
            said[one.stage] += 1
        yield one


@dataclass(frozen=True, slots=True)
class _Run:
    """Questions that are asked together: one, or those that repeat over a list, with what of the address is new."""

    question: Question | None
    tail: str
    inner: "tuple[_Run, ...]" = ()


def _posed(runs: Sequence[_Run], script: Script, talk: _Talk, items: tuple[str, ...], there: str) -> Iterator[Posed]:
    """Yield the questions about these items: those that repeat over a further list together, for each of its items.

    `there` is the address of the last of the items. Of most it is plain that nobody went deeper, and nothing was said.
    """
    log, standing = talk.log, talk.log.standing
    is_deep = bool(talk.deepened)
    for run in runs:
        address, one = there + run.tail, run.question
        if one is None:
            for place, item in enumerate(log.ids(address)):
                yield from _posed(run.inner, script, talk, (*items, item), f"{address}.{item}")
                yield from _between(script, address) if not place else ()
        elif one.after_first and log.ids(one.after_first):
            continue  # it stands behind the first item
        elif is_deep or one.depth == "quick" or address in standing or talk.wants(address):
            yield Posed(one, address, items)


def _between(script: Script, there: str) -> Iterator[Posed]:
    """Yield the questions that are asked behind the first item of a list."""
    return (Posed(one, one.address) for one in script if one.after_first == there)


@cache
def _runs(script: Script, inside: int = 0) -> tuple[_Run, ...]:
    """Return the questions in runs: those that repeat over the same list next, or one that is asked once."""
    found = list[_Run]()
    for tail, run in groupby(script, lambda one: _repeated(one, inside)):
        questions = tuple(run)
        if tail:
            found.append(_Run(None, tail, _runs(questions, inside + 1)))
        else:
            found += [_Run(one, one.address.split(".*")[inside]) for one in questions]
    return tuple(found)


def _repeated(question: Question, inside: int) -> str:
    """Return what is new in the address of the list that a question repeats over next, "" where it does not."""
    parts = question.address.split(".*")
    return parts[inside] if len(parts) > inside + 1 else ""
