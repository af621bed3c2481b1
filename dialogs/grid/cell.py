"""One cell of a map's table, open to be changed: what stands there, and by what it is changed. No HTML is here."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dialogs.changes.editing import is_list, is_needed
from dialogs.changes.lists import texts_at
from dialogs.changes.unanswered import LISTS, no_answer
from dialogs.grid.rows import part_of
from dialogs.interview import Interview, is_answered
from dialogs.kinds.kind import Choice, is_picked
from dialogs.kinds.lists import StageNames
from dialogs.kinds.numbers import HALF, LEAST_FEELING, Feeling, OneToFive, WholeNumber
from dialogs.kinds.references import NOTHING, AnotherItem, SomeItems
from dialogs.kinds.single import OneOf, YesNo
from dialogs.kinds.sources import GUESS, Sources
from dialogs.kinds.texts import OwnWords
from dialogs.menus.panel import answer_at, example_of, question_text
from dialogs.script.parts import is_part
from dialogs.script.posing import Posed
from dialogs.words import Words
from storage.model.fields import field_at, fields_of
from storage.model.journey import Journey
from storage.model.log import Log, is_shown

# By what a cell is changed: a text, a text a line, one choice, several, or kinds of sources with their numbers.
Way = Literal["words", "lines", "one", "several", "sources"]


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a cell, whether it is picked, and how many there were of it, "" where that was not said."""

    id: str
    label: str
    is_picked: bool
    count: str = ""


@dataclass(frozen=True, slots=True)
class OpenCell:
    """A cell that is open: what is asked, what stands there as text or picks, and what else can be done with it.

    `suggested` can be typed, `hint` is an example. `deeper` is the part of the map that can be told more of, "" where
    there is none. `stamp` tells what stands there from what stood there.
    """

    address: str
    way: Way
    stamp: str
    question: str = ""
    hint: str = ""
    text: str = ""
    options: tuple[Option, ...] = ()
    suggested: tuple[str, ...] = ()
    can_be_empty: bool = False
    can_be_unknown: bool = False
    can_be_none: bool = False
    deeper: str = ""

    @property
    def picked(self) -> tuple[str, ...]:
        """Return the ids of what is picked, each with its number behind it."""
        return tuple(f"{one.id} {one.count}".strip() for one in self.options if one.is_picked)


def open_cell(interview: Interview, address: str) -> OpenCell | None:
    """Return the cell at an address, open; None where there is none (any more)."""
    one = interview.askable_at(address)
    if one is None or one.question.kept_as:
        return _own_text(interview, address)
    log, words = interview.log, interview.words
    way, choices = _way(one), one.choices(log, words)
    choices = tuple(_with_half_steps(choices, words)) if isinstance(one.kind, Feeling) else choices
    typed = way in ("words", "lines")
    has_none = isinstance(one.kind, Sources) or any(choice.id == NOTHING for choice in choices)
    return OpenCell(
        address=address,
        question=question_text(log, one, words),
        hint=example_of(log, one, words) if typed and not choices else "",
        way=way,
        text=_text(interview, one) if typed else "",
        options=() if typed else tuple(_options(log, one, choices)),
        suggested=tuple(choice.label for choice in choices) if typed and not is_needed(one) else (),
        can_be_empty=is_answered(log, one) and not is_needed(one),
        can_be_unknown=not is_needed(one),
        can_be_none=one.kind.name in LISTS and not has_none,
        deeper=_deeper(log, one),
        stamp=stamp_of(log, address),
    )


def part_at(interview: Interview, address: str) -> str:
    """Return the item in whose table a cell stands, "" where it stands in that of the whole map, or nowhere."""
    one = interview.askable_at(address)
    return part_of(one) if one else address.rpartition(".")[0] if _own_text(interview, address) else ""


def as_typed(interview: Interview, cell: OpenCell, text: str) -> str:
    """Return what was typed into a cell as an answer: a line of a list is one item, whatever commas it has."""
    typed = [line.strip() for line in text.split("\n") if line.strip()]
    one = interview.askable_at(cell.address)
    if cell.way != "lines" or (len(typed) == 1 and no_answer(interview, one, typed[0])):
        return text
    return "\n".join(f"- {line}" for line in typed)


def stamp_of(log: Log, address: str) -> str:
    """Return what tells an answer from what it was or will be, for a window that may be behind."""
    shape, ids = field_at(Journey, address), log.ids(address)
    names = fields_of(shape.type) if shape and shape.is_value else ()
    below = [log.value(f"{address}.{item}.{name}") for item in ids for name in names]
    state = f"{address} {log.answer(address)} {below}"
    return hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _own_text(interview: Interview, address: str) -> OpenCell | None:
    log, field = interview.log, field_at(Journey, address)
    is_text = field is not None and OwnWords().fits(field) and not field.pick_of
    there = log.value(address)
    if not is_text or not isinstance(there, str) or not is_shown(log, address):
        return None
    part = address.rpartition(".")[0]
    deeper = part if any(part_of(one) == part for one in interview.askable) else ""
    return OpenCell(address=address, way="words", text=there, deeper=deeper, stamp=stamp_of(log, address))


def _way(one: Posed) -> Way:
    match one.kind:
        case Sources():
            return "sources"
        case SomeItems():
            return "several"
        case YesNo() | OneOf() | OneToFive() | Feeling() | AnotherItem():
            return "one"
        case _:
            return "lines" if is_list(one) or isinstance(one.kind, StageNames) else "words"


def _text(interview: Interview, one: Posed) -> str:
    """Return what stands at a question as it can be typed again."""
    log, words = interview.log, interview.words
    value, choices = answer_at(log, one), one.choices(log, words)
    match value:
        case None | ():
            return ""
        case tuple():
            labels = {choice.id: choice.label for choice in choices if choice.is_known}
            return "\n".join(labels.get(text, text) for text in texts_at(log, one.address))
        case int() if isinstance(one.kind, WholeNumber):
            return str(value)
        case _:
            return one.kind.shown(value, choices, words)


def _with_half_steps(choices: Sequence[Choice], words: Words) -> Iterator[Choice]:
    """Yield the faces with the half steps between them, from the best to the worst."""
    for choice in choices:
        below = int(choice.id) - HALF
        yield choice
        if below > LEAST_FEELING:
            yield Choice(f"{below:g}", words.number(below))


def _options(log: Log, one: Posed, choices: Sequence[Choice]) -> Iterator[Option]:
    """Yield what can be picked, and what is."""
    value = answer_at(log, one)
    is_nothing = value in ("", ())
    counts = {str(log.value(f"{one.address}.{i}.kind")): i for i in log.ids(one.address)}
    for choice in choices:
        count = log.value(f"{one.address}.{counts.get(choice.id)}.count")
        picked = (is_nothing and choice.id in (NOTHING, GUESS)) or (value is not None and is_picked(choice, value))
        yield Option(choice.id, choice.label, picked, f"{count}" if isinstance(count, int) else "")


def _deeper(log: Log, one: Posed) -> str:
    """Return the nearest part of the map that an answer lies in, "" where that is all of it."""
    part = one.address.rpartition(".")[0]
    while part and not is_part(log, part):
        part = part.rpartition(".")[0]
    return part
