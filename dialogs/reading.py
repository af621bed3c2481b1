"""What a typed text means as a list, a number or a choice. Nothing is kept here."""

import re
from collections.abc import Sequence
from functools import cache

from dialogs.kinds import known_as
from dialogs.script import Choice
from storage.model.mistake import Mistake
from storage.model.text import clean, folded, in_plain_digits

MOST_TEXT = 2_000  # characters of one answer or item; a cell of the picture holds no more
MOST_MESSAGE = 20_000
MOST_ITEMS = 100

SMALL_WORDS = ("skip", "unknown", "back", "undo", "why", "done", "help", "stop", "none")

_MARKER = re.compile(
    r"\s*(?:[•·▪●○◦‣⁃✓✔☑]\ufe0f?\s*|[-–—*+](?:\s+|$|(?=[^\W\d]))"
    r"|\d{1,3}(?:\s*\)\s*|\s*\.(?!\d)\s*|[-–—](?:\s+|$)|\s+[-–—](?:\s+(?!\d)|$)))",
)
# "1 - 12 hours": a marker where the lines are counted so, else a range.
_COUNTED = re.compile(r"\s*(\d{1,3})\s+[-–—]\s+")
_SEPARATOR = re.compile(r"(?<!\d),|,(?!\d)|[،;؛]")
_LAST_AND = re.compile(r"(?:^|(.*\S)\s+)(?:and|و)\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_PLACES = re.compile(r"(\d{1,6})(?:[-–](\d{1,6}))?")
_NUMBER = re.compile(r"([+-]?)\s*(\d{1,6}(?:[.,]\d{1,3})?|[.,]\d{1,3})\s*(-?)")


def items(text: str) -> tuple[str, ...]:
    r"""Return the items of a typed list.

    Lines come first, and one leading marker (a bullet, or a number with `.`, `)` or `-`) is taken off each. A single
    line without a marker is split at `, ، ; ؛`, and at its last "and" or "و" where it is such a list.

    >>> items("- salt, pepper\n- tea")
    ('salt, pepper', 'tea')
    >>> items("Instagram، واتساب و الموقع")
    ('Instagram', 'واتساب', 'الموقع')
    >>> items("price and quality")
    ('price and quality',)
    """
    lines = [line for line in text.split("\n") if line.strip()]
    counted = [_COUNTED.match(line) for line in lines]
    is_counted = len(lines) > 1 and [int(one[1]) for one in counted if one] == list(range(1, len(lines) + 1))
    marked = counted if is_counted else [_MARKER.match(line) for line in lines]
    if len(lines) == 1 and not marked[0]:
        parts = _split(lines[0])
    else:
        parts = [line[mark.end() :] if mark else line for line, mark in zip(lines, marked, strict=True)]
    found = tuple(part for part in map(clean, parts) if part)
    _check(found)
    return found


def is_marked(text: str) -> bool:
    """Tell whether a text was written as a list, by lines or by a marker with something behind it."""
    marker = _MARKER.match(text)
    return "\n" in text.strip() or bool(marker and text[marker.end() :].strip())


def is_list(text: str) -> bool:
    """Tell whether a text was written as a list of several items, each with its marker."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and all(map(_MARKER.match, lines))


def number(text: str) -> float:
    """Return the number in a text, in any digits, its minus before or behind ("-1", "۲-").

    Raises:
        Mistake: where there is no number, or something beside it.
    """
    found = _NUMBER.fullmatch(in_plain_digits(text).strip())
    if not found:
        raise Mistake("wrong-number")
    value = float(found[2].replace(",", "."))
    return -value if "-" in (found[1], found[3]) else value


def positions(text: str, count: int) -> tuple[int, ...] | None:
    """Return the places, from 1, that a text names ("2", "1, 3", "۱ و ۳", "1-3"), None where it is no list of numbers.

    Raises:
        Mistake: where a number is not among `count` places.
    """
    parts = [_PLACES.fullmatch(part) for part in re.split(r"(?:[\s,،;؛.و&]|and)+", folded(text).lstrip("#"))]
    if not all(parts):
        return None
    spans = [(int(part[1]), int(part[2] or part[1])) for part in parts if part]
    places = tuple(place for first, last in spans for place in range(first, min(last, count + 1) + 1))
    if not places or not all(1 <= place <= count for place in places):
        raise Mistake("wrong-position", most=count)
    return places


def choice(text: str, choices: Sequence[Choice]) -> Choice | None:
    """Return the choice that a text names by its place, its id, its label, or the beginning of just one label."""
    places = positions(text, len(choices))
    if places is not None:
        return choices[places[0] - 1] if len(places) == 1 else None
    wanted = folded(text)
    names = [(one, name) for one in choices for name in (one.id.casefold(), *_names(one))]
    exact = [one for one, name in names if name == wanted]
    begun = {one.id: one for one, name in names if wanted and name.startswith(wanted)}
    return exact[0] if exact else next(iter(begun.values())) if len(begun) == 1 else None


def ticked(text: str, choices: Sequence[Choice]) -> tuple[Choice, ...] | None:
    """Return the choices that a text ticks: by place, or by a label cut short inside a word.

    Whole words are the person's own list, also where they are a label: "Google" does not tick "Google Maps".
    """
    places = positions(text, len(choices))
    if places is not None:
        return tuple(choices[place - 1] for place in places)
    found = None if is_marked(text) else choice(text, choices)
    wanted = folded(text)
    whole = found and any(name == wanted or name.startswith(wanted + " ") for name in _names(found))
    return (found,) if found and not whole else None


def small_word(text: str) -> str | None:
    """Return which small word (skip, back, …) a text is, in any of the languages and its common spellings."""
    return _small_words().get(folded(text))


@cache
def _small_words() -> dict[str, str]:
    return {folded(spelling): name for name in SMALL_WORDS for spelling in known_as(f"word-{name}")}


def _names(one: Choice) -> tuple[str, ...]:
    """Return the names of a choice as they are compared, the label without the emoji before it."""
    return (re.sub(r"^\W+", "", folded(one.label)), *_all_folded(one.also))


@cache
def _all_folded(spellings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(folded, spellings))


def _split(line: str) -> list[str]:
    parts = [part.strip() for part in _SEPARATOR.split(line)]
    last = _LAST_AND.fullmatch(parts[-1]) if len(parts) > 1 else None
    return [*parts[:-1], *(part for part in last.groups() if part)] if last else parts


def _check(found: tuple[str, ...]) -> None:
    if not found:
        raise Mistake("wrong-empty")
    if len(found) > MOST_ITEMS:
        raise Mistake("wrong-items", count=len(found), most=MOST_ITEMS)
    for item in found:
        check_length(item)


def check_length(text: str) -> None:
    """Raise Mistake where a text is longer than one answer may be."""
    if len(text) > MOST_TEXT:
        raise Mistake("wrong-long", count=len(text), most=MOST_TEXT)
