"""A typed list: its items, by lines, by marks or by what stands between them, and the other fair reading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dialogs.reading.lists.clauses import language_of
from dialogs.reading.lists.cutting import STRONG, cut
from dialogs.reading.lists.manners import names, things, thinkable, without_heading
from dialogs.reading.lists.marks import Line, in_a_line, is_bulleted, marked, says_something, unbold
from storage.model import limits
from storage.model.journey import Language
from storage.model.mistake import Mistake
from storage.model.text import clean, harmless

_PAIR = 2
_CLEAR = re.compile(r"[,،、;؛/|•→]")  # between names it is no mere "and"

Manner = Literal["things", "phrases", "sentences"]

_AROUND = " \t\u200e\u200f\u061c"
_RULE = re.compile(r"[\s|:+=-]+")
_BEHIND = ",،;؛→←➜>|"


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a list, and how else it may fairly be read: nothing where it may not."""

    texts: tuple[str, ...]
    other: tuple[str, ...] = ()


def items(text: str, manner: Manner = "sentences", language: str = "") -> Items:
    r"""Return the items of a typed list.

    Lines and marks come first, and the marks are taken off. A single line without one comes apart into `things`
    (stages, places) wherever short parts are joined, into `phrases` (goals) too, but for two that an "and" joins, and
    into `sentences` only where they are bare names.

    >>> items("- salt, pepper\n- tea").texts
    ('salt, pepper', 'tea')
    >>> items("Instagram، واتساب و الموقع", "things", "ar").texts
    ('Instagram', 'واتساب', 'الموقع')
    >>> items("When we're busy, we answer late").texts
    ("When we're busy, we answer late",)

    Raises:
        Mistake: where a list has no items, too many, or one that is too long.
    """
    lines = [line.strip(_AROUND) for line in unbold(harmless(text)).split("\n") if line.strip(_AROUND)]
    rows = _rows(lines) if any(line.startswith("|") for line in lines) else lines
    told = [line for line in rows if says_something(line)]
    spoken = language_of(text, language)
    found = _of_lines(told, manner, spoken) if len(told) > 1 else _of_line("".join(told), manner, spoken)
    tidy = Items(_tidy(found.texts), _tidy(found.other))
    check_items(tidy.texts)
    return tidy


def _of_lines(lines: Sequence[str], manner: Manner, language: Language) -> Items:
    found = marked(lines)
    kept = [line for place, line in enumerate(found) if line.text and not _heads(found, place)]
    if len(kept) == 1 and not kept[0].mark:
        return _of_line(kept[0].text, manner, language)
    return Items(tuple(line.text for line in kept or found))


def _heads(lines: Sequence[Line], place: int) -> bool:
    """Tell whether a line only introduces those below."""
    line, below = lines[place], lines[place + 1 :]
    if not below:
        return False
    if line.heads:
        return True
    if line.text.endswith(":"):
        return not place or bool(below[0].mark)
    return not place and not line.mark and len(below) > 1 and all(one.mark for one in below) and not _goes_on(below)


def _goes_on(lines: Sequence[Line]) -> bool:
    """Tell whether lines are counted from 2: what stands above them is the first."""
    return [int(digit) for digit in re.findall(r"\d{1,3}", lines[0].mark)] == [2]


def _of_line(line: str, manner: Manner, language: Language) -> Items:
    counted = in_a_line(line)
    if len(counted) > 1:
        return Items(counted)
    text, mark = _unmarked(line)
    parts = cut(STRONG, text)
    if len(parts) > 1:
        return Items(parts)
    if mark:
        return Items((text,), thinkable(text, language))
    text = without_heading(text, language)
    parts = (names if manner == "sentences" else things)(text, language)
    return _fair(text, parts, manner) if len(parts) > 1 else Items((text,), thinkable(text, language))


def _fair(text: str, parts: tuple[str, ...], manner: Manner) -> Items:
    """Return the parts of a text, and the text whole where it is fair to read it so, or the other way round."""
    if manner != "sentences" and _CLEAR.search(text):
        return Items(parts)
    return Items((text,), parts) if manner == "phrases" and len(parts) == _PAIR else Items(parts, (text,))


def _unmarked(line: str) -> tuple[str, str]:
    found = marked([line])[0]
    return (found.text, found.mark) if found.text else (line, "")


def _rows(lines: Sequence[str]) -> list[str]:
    """Return the rows of a pasted table, without its head."""
    rule = next((place for place, line in enumerate(lines) if line.startswith("|") and _RULE.fullmatch(line)), None)
    below = lines if rule is None else lines[rule + 1 :]
    return [line.strip("| \t") for line in below]


def _tidy(texts: Sequence[str]) -> tuple[str, ...]:
    """Return texts without what stands between them, and none that says nothing."""
    bare = [clean(text).strip(_AROUND).rstrip(_BEHIND).rstrip() for text in texts]
    return tuple(text for text in bare if says_something(text))


def is_marked(text: str) -> bool:
    """Tell whether a text was written as a list, by lines or by a marker with something behind it."""
    return "\n" in text.strip() or is_bulleted(text)


def is_list(text: str) -> bool:
    """Tell whether a text was written as a list of several items, each with its marker."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and all(line.mark for line in marked(lines))


def check_items(texts: tuple[str, ...]) -> None:
    """Raise Mistake where a list has no items, too many, or one that is too long."""
    if not texts:
        raise Mistake("wrong-empty")
    if len(texts) > limits.ITEMS_IN_LIST:
        raise Mistake("wrong-items", count=len(texts), most=limits.ITEMS_IN_LIST)
    for text in texts:
        check_length(text)


def check_length(text: str) -> None:
    """Raise Mistake where a text is longer than one answer may be."""
    if len(text) > limits.TEXT:
        raise Mistake("wrong-long", count=len(text), most=limits.TEXT)
