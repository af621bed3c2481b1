"""A typed list: its items, by lines, by markers or by what stands between them. Nothing is kept here."""

import re
from functools import cache

from dialogs.spellings import joining_words
from storage.model.mistake import Mistake
from storage.model.text import clean

MOST_TEXT = 2_000  # characters of one answer or item; a cell of the picture holds no more
MOST_MESSAGE = 20_000
MOST_ITEMS = 100

_MARKER = re.compile(
    r"\s*(?:[•·▪●○◦‣⁃✓✔☑]\ufe0f?\s*|[-–—*+](?:\s+|$|(?=[^\W\d]))"
    r"|\d{1,3}(?:\s*\)\s*|\s*\.(?!\d)\s*|[-–—](?:\s+|$)|\s+[-–—](?:\s+(?!\d)|$)))",
)
# "1 - 12 hours": a marker where the lines are counted so, else a range.
_COUNTED = re.compile(r"\s*(\d{1,3})\s+[-–—]\s+")
_SEPARATOR = re.compile(r"(?<!\d),|,(?!\d)|[،;؛]")


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
    check_items(found)
    return found


def is_marked(text: str) -> bool:
    """Tell whether a text was written as a list, by lines or by a marker with something behind it."""
    marker = _MARKER.match(text)
    return "\n" in text.strip() or bool(marker and text[marker.end() :].strip())


def is_list(text: str) -> bool:
    """Tell whether a text was written as a list of several items, each with its marker."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and all(map(_MARKER.match, lines))


def _split(line: str) -> list[str]:
    parts = [part.strip() for part in _SEPARATOR.split(line)]
    last = _last_and().fullmatch(parts[-1]) if len(parts) > 1 else None
    return [*parts[:-1], *(part for part in last.groups() if part)] if last else parts


@cache
def _last_and() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(.*\S)\s+)(?:{joining_words()})\s+(\S.*)", re.IGNORECASE | re.DOTALL)


def check_items(texts: tuple[str, ...]) -> None:
    """Raise Mistake where a list has no items, too many, or one that is too long."""
    if not texts:
        raise Mistake("wrong-empty")
    if len(texts) > MOST_ITEMS:
        raise Mistake("wrong-items", count=len(texts), most=MOST_ITEMS)
    for text in texts:
        check_length(text)


def check_length(text: str) -> None:
    """Raise Mistake where a text is longer than one answer may be."""
    if len(text) > MOST_TEXT:
        raise Mistake("wrong-long", count=len(text), most=MOST_TEXT)
