"""Which choices a typed text names: by place, by label, by the beginning of just one label."""

import re
from collections.abc import Sequence
from functools import cache

from dialogs.kinds.kind import Choice
from dialogs.reading.lists.listing import is_marked
from dialogs.spellings import joining_words
from storage.model.mistake import Mistake
from storage.model.text import folded

_MOST_DIGITS = 6  # Python reads no number of thousands of digits
_PLACES = re.compile(r"(\d{1,6})(?:[-–](\d{1,6}))?")


def positions(text: str, count: int) -> tuple[int, ...] | None:
    """Return the places, from 1, that a text names ("2", "1, 3", "۱ و ۳", "1-3"), None where it is no list of numbers.

    Raises:
        Mistake: where a number is not among `count` places.
    """
    parts = [_PLACES.fullmatch(part) for part in _between_places().split(folded(text).lstrip("#"))]
    if not all(parts):
        return None
    spans = [(int(part[1]), int(part[2] or part[1])) for part in parts if part]
    places = tuple(place for first, last in spans for place in range(first, min(last, count + 1) + 1))
    if not places or not all(1 <= place <= count for place in places):
        raise Mistake("wrong-position", most=count)
    return places


def at_place(text: str, choices: Sequence[Choice]) -> Choice | None:
    """Return the choice whose place is all that a text says, None where it says anything else."""
    said = text.strip()
    place = int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else 0
    return choices[place - 1] if 0 < place <= len(choices) else None


def named(text: str, choices: Sequence[Choice]) -> Choice | None:
    """Return the choice that a text names by its place, its id, its label, or the beginning of just one label."""
    places = positions(text, len(choices))
    if places is not None:
        return choices[places[0] - 1] if len(places) == 1 else None
    wanted = folded(text)
    names = [(one, name) for one in choices for name in (one.id.casefold(), *_names(one))]
    exact = [one for one, name in names if name == wanted] or [one for one, name in names if is_same(name, wanted)]
    begun = {one.id: one for one, name in names if wanted and name.startswith(wanted)}
    return exact[0] if exact else next(iter(begun.values())) if len(begun) == 1 else None


def at_places(text: str, choices: Sequence[Choice]) -> tuple[Choice, ...] | None:
    """Return the choices whose places are all that a text says ("1, 3"), None where it says anything else.

    Raises:
        Mistake: where a number is not among them.
    """
    places = positions(text, len(choices)) if choices else None
    return None if places is None else tuple(choices[place - 1] for place in dict.fromkeys(places))


def ticked(text: str, choices: Sequence[Choice]) -> tuple[Choice, ...] | None:
    """Return the choices that a text ticks: by place, or by a label cut short inside a word.

    Whole words are the person's own list, also where they are a label: "Google" does not tick "Google Maps".
    """
    if placed := at_places(text, choices):
        return placed
    found = None if is_marked(text) else named(text, choices)
    wanted = folded(text)
    whole = found and any(is_same(name, wanted) or name.startswith(wanted + " ") for name in _names(found))
    return (found,) if found and not whole else None


def is_called(text: str, one: Choice) -> bool:
    """Tell whether a text is a whole name of a choice, not only the beginning of one."""
    return any(is_same(name, folded(text)) for name in _names(one))


def is_same(one: str, other: str) -> bool:
    """Tell whether two folded names are one: phones lack the sign that joins Persian words, so a space stands there."""
    return one.replace(" ", "") == other.replace(" ", "")


def _names(one: Choice) -> tuple[str, ...]:
    """Return the names of a choice as they are compared, the label without the emoji before it."""
    return (re.sub(r"^\W+", "", folded(one.label)), *_all_folded(one.also))


@cache
def _all_folded(spellings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(folded, spellings))


@cache
def _between_places() -> re.Pattern[str]:
    return re.compile(rf"(?:[\s,،;؛.&]|{joining_words()})+")
