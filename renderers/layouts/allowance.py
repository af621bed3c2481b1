"""How much of a lane a phone card shows where not all of it fits, and items cut down to that."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from renderers.content.items import LaneItem

# How much is shown where not all of it fits: characters of a text, items of a lane.
SHORTER = ((2_000, 99), (300, 8), (200, 6), (200, 5), (160, 4), (160, 3), (120, 2), (90, 2), (120, 1), (60, 1))
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


def cut_to(item: LaneItem, allowance: Allowance) -> LaneItem:
    """Return as much of an item as is allowed."""
    details = tuple((label, cut(content, allowance.characters)) for label, content in item.details)
    whole = replace(item, text=cut(item.text, allowance.characters), details=details)
    if allowance.depth == WHOLE:
        return whole
    if allowance.depth == SIGNS or not item.text:
        return replace(whole, details=() if item.text else details[:1], ratings=item.ratings[:1])
    return replace(whole, tags=(), ratings=(), details=())


def cut(text: str, characters: int) -> str:
    """Return a text with at most so many characters, cut behind a word where it can be."""
    if len(text) <= characters:
        return text
    short = text[:characters]
    return elided(short.rpartition(" ")[0] or short[:-1])


def elided(text: str) -> str:
    """Return a beginning of a text with the sign that it goes on, behind a word rather than a comma."""
    return text.rstrip(" ·,،;؛:—–-…") + "…"
