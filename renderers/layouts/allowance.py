"""How much is shown where not all of it fits: of a lane on a phone card, and of a text on one line."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.content.tags import SIGNS as TAGS
from renderers.content.tags import Tag
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import Style
from renderers.typesetting.typesetter import Typesetter

# How much is shown where not all of it fits: characters of a text, items of a lane.
SHORTER = ((2_000, 99), (300, 8), (200, 6), (200, 5), (160, 4), (160, 3), (120, 2), (90, 2), (120, 1), (60, 1))
MOST_OF_LINE = 300  # letters: more than one line has room for, the widest with the narrowest letters
TEXT, SIGNS, WHOLE = range(3)  # what is shown of an item: its text, with its signs, and with all that is known


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much of a lane is shown."""

    characters: int = 2_000
    items: int = 99
    depth: int = WHOLE


Allowances = Mapping[str, Allowance]


def texts_of_item(item: LaneItem) -> Iterator[str]:
    """Yield the texts of an item that may be cut."""
    yield item.text
    yield from (content for _, content in item.details)


def is_vital(item: LaneItem) -> bool:
    """Tell whether an item may not be left out: a thing to do first, or one at which customers leave."""
    return bool(item.mark) or any(map(_says_leave, item.tags))


def vital(items: Mapping[Lane, Sequence[LaneItem]]) -> dict[str, int]:
    """Return how many items of each lane may not be left out, by its id: what is vital, and what answers it first.

    The items stand in the order of `told`, so that these are the first of their lanes.
    """
    first = {item.link for found in items.values() for item in found if item.mark and item.link}
    counts = {
        lane.id: sum(is_vital(item) or (lane.id == "opportunities" and item.link in first) for item in found)
        for lane, found in items.items()
    }
    return {name: count for name, count in counts.items() if count}


def _says_leave(tag: Tag) -> bool:
    return tag.icon == TAGS["drop-off"][0]


def cut_to(item: LaneItem, allowance: Allowance) -> LaneItem:
    """Return as much of an item as is allowed."""
    details = tuple((label, cut(content, allowance.characters)) for label, content in item.details)
    whole = replace(item, text=cut(item.text, allowance.characters), details=details)
    if allowance.depth == WHOLE:
        return whole
    if allowance.depth == SIGNS or not item.text:
        return replace(whole, details=() if item.text else details[:1])
    return replace(whole, tags=tuple(filter(_says_leave, item.tags)), ratings=(), details=())


def cut(text: str, characters: int) -> str:
    """Return a text with at most so many characters, cut behind a word where it can be."""
    if len(text) <= characters:
        return text
    short = text[:characters]
    return elided(short.rpartition(" ")[0] or short[:-1])


def elided(text: str) -> str:
    """Return a beginning of a text with the sign that it goes on, behind a word rather than a comma."""
    return text.rstrip(" ·,،;؛:—–-…") + "…"


def one_line(typesetter: Typesetter, text: str, kind: Style, width: float, anchor: float = 0.0, end: str = "") -> Block:
    """Set a text on one line. One that is too long is cut behind a word; inside a word only if that is the first.

    What is at its end is never cut.
    """
    line = measured(text)
    if typesetter.width(line + end, kind) > width:
        words = line.split()
        behind = [elided(" ".join(words[:count])) + end for count in range(1, len(words))] or [line + end]
        beginning = behind[0].removesuffix(end)
        inside = [f"…{end}", *(beginning[:n].rstrip("… ") + "…" + end for n in range(1, len(beginning) - 1))]
        line = _longest(typesetter, behind, kind, width) or _longest(typesetter, inside, kind, width) or f"…{end}"
    else:
        line += end
    return typesetter.text(line, kind, width + 1, anchor)


def _longest(typesetter: Typesetter, lines: Sequence[str], kind: Style, width: float) -> str:
    """Return the last of the lines, each longer than the one before, that fits; the empty text where none does."""
    fitting = bisect_left(lines, True, key=lambda line: typesetter.width(line, kind) > width)  # noqa: FBT003 - a key
    return lines[fitting - 1] if fitting else ""


def measured(text: str) -> str:
    """Return as much of a text as is measured, where one line of it is shown: no line has room for more letters."""
    return cut(" ".join(text.split()), MOST_OF_LINE)
