"""The head of a comparison: what is compared, which curve is whose, how often it feels better, what is not compared.

| side by side                    |
| title                           |
| - o -  name    title, state, day |
| -[#]-  name    title, state, day |
| ( ^ ) better: 3   ( v ) worse: 1 |
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from renderers.content.facts import BETWEEN, head_of
from renderers.content.lanes import LANES, Lane, lanes_of
from renderers.layouts.allowance import cut
from renderers.layouts.comparison.aligned import Row
from renderers.layouts.comparison.curves import BAND, felt, has_band
from renderers.layouts.comparison.entries import trend, worded
from renderers.layouts.comparison.sides import Side, are_one
from renderers.layouts.comparison.signs import Sign, sample
from renderers.layouts.plan.fitting import fitted
from renderers.parts.plates import plate
from renderers.sheet.colours import PAGE
from renderers.sheet.marks import Ink, Rect
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import BODY, LABEL, NAME, QUIET, TITLE
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary

PAD, SAMPLE = 14.0, 44.0
MOST_NAME = 60  # letters of a name within a sentence
WHOSE, COUNT = 300.0, 120.0  # points: the least width of a map's name and of a count
SMALL_TITLE = TITLE.smaller(0.75)
_DRAWN = ("emotion", "walked")  # lanes that are no texts to compare


def heading(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row], width: float) -> Block:
    """Return the head on a plate: what is so of all journeys stands once, below the title."""
    inner, words, title = width - 2 * PAD, typesetter.words, _shared_title(sides, typesetter.words)
    shared = [text for text in sides[0].about if all(text in side.about for side in sides)]
    once = BETWEEN.join(text for text in shared if text != title)
    said = {title, *shared}
    own = [BETWEEN.join(text for text in side.about if text not in said) for side in sides]
    parts = [
        *([typesetter.text(words["map-compare"], LABEL, inner)] if title else []),
        fitted(typesetter, title or words["map-compare"], SMALL_TITLE, inner, 3),
        *([fitted(typesetter, once, QUIET, inner, 2)] if once else []),
        Block(4),
        *_beside([partial(_whose, typesetter, *one) for one in zip(sides, own, strict=True)], inner, WHOSE),
        *_beside(list(_trends(typesetter, sides, rows)), inner, COUNT),
        *_notes(typesetter, sides, rows, inner),
    ]
    body = stacked(parts, 3)
    height = body.height + 2 * PAD
    return Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *body.at(PAD, PAD)))


def _beside(pieces: Sequence[Callable[[float], Block]], width: float, least: float) -> Iterator[Block]:
    """Yield rows of pieces, as many beside each other as have room; each is set within its column."""
    across = max(1, min(int(width // least), len(pieces)))
    column = width / across if across > 1 else width
    column = min(column, 1.6 * least) if across > 1 else column
    blocks = [piece(column - 8) for piece in pieces]
    for start in range(0, len(blocks), across):
        yield side_by_side(blocks[start : start + across], column)


def title_of(sides: Sequence[Side], words: Vocabulary) -> str:
    """Return the title or the business that the journeys share, else their names."""
    return _shared_title(sides, words) or BETWEEN.join(side.name for side in sides)


def _shared_title(sides: Sequence[Side], words: Vocabulary) -> str:
    titles = {head_of(side.journey, words).title for side in sides}
    names = {side.journey.business.name or "" for side in sides}
    return next((shared.pop() for shared in (titles, names) if len(shared) == 1), "")


def compared_lanes(sides: Sequence[Side]) -> tuple[Lane, ...]:
    """Return the lanes in which the journeys can differ.

    One of which the later journey says nothing is no difference: a walk has no owners, and a map of how it should be
    keeps what is wrong today in the map of today. Of the maps of several customers, two must say something.
    """
    told = _told(sides)
    if are_one([side.journey for side in sides]):
        return tuple(lane for lane in _lanes() if lane.id in told[1])
    return tuple(lane for lane in _lanes() if sum(lane.id in one for one in told) > 1)


def _lanes() -> Iterator[Lane]:
    yield from (lane for lane in LANES if lane.id not in _DRAWN)


def _told(sides: Sequence[Side]) -> list[set[str]]:
    return [{lane.id for lane in lanes_of(side.journey, side.context)} for side in sides]


def _whose(typesetter: Typesetter, side: Side, about: str, width: float) -> Block:
    """Return a piece of a curve, whose it is, and what else is known of that map."""
    room = width - SAMPLE - 10
    texts = [fitted(typesetter, side.name, NAME, room, 2)]
    texts += [fitted(typesetter, about, QUIET, room, 2)] if about else []
    text = stacked(texts)
    return Block(text.height + 2, (*sample(side.look, SAMPLE, typesetter.leading(NAME) / 2), *text.at(SAMPLE + 10, 0)))


def _trends(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row]) -> Iterator[Callable[[float], Block]]:
    """Yield how many stages feel better, worse and as before, of those of which that is known of both."""
    known = [row for row in rows if None not in felt(row)]
    found = [trend(sides, row) or "same" for row in known] if are_one([side.journey for side in sides]) else []
    names: tuple[Sign, ...] = ("better", "worse", "same")
    yield from (partial(_count, typesetter, name, found.count(name)) for name in names if name in found)


def _count(typesetter: Typesetter, name: Sign, count: int, width: float) -> Block:
    words = typesetter.words
    label = words["map-compare-as-before" if name == "same" else f"map-compare-{name}"]
    return worded(typesetter, name, f"{label}: {words.number(count)}", width)


def _notes(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row], width: float) -> Iterator[Block]:
    words = typesetter.words
    if all(len(row.there) == 1 for row in rows):
        yield typesetter.text(words["map-compare-nothing"], BODY, width)
    if has_band(sides, rows):
        text = typesetter.text(words["map-compare-band"], QUIET, width - SAMPLE - 10)
        ground = Rect(0, typesetter.leading(QUIET) / 2 - 5, SAMPLE, 10, Ink(BAND), 3)
        yield Block(text.height, (ground, *text.at(SAMPLE + 10, 0)))
    compared = {lane.id for lane in compared_lanes(sides)}
    told = _told(sides)
    for side, mine in zip(sides, told, strict=True):
        alone = [words.field(f"lane_{lane.id}") for lane in _lanes() if lane.id in mine - compared]
        if alone:
            told_alone = f"{words['map-compare-alone']} {cut(side.name, MOST_NAME)}: {BETWEEN.join(alone)}"
            yield fitted(typesetter, told_alone, QUIET, width, 3)
