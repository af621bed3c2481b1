"""What stands in a cell of a comparison, as blocks from above to below: a word and its sign, then the texts.

( + ) ADDED          ( = ) ON BOTH
· a text             · a text
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from renderers.content.feelings import named_feelings, score_id
from renderers.layouts.comparison.aligned import Row
from renderers.layouts.comparison.curves import felt
from renderers.layouts.comparison.differences import Difference
from renderers.layouts.comparison.sides import Side, are_one, is_change
from renderers.layouts.comparison.signs import COLOURS, Sign, mark_of, sign
from renderers.layouts.plan.fitting import WHOLE, fitted
from renderers.parts.feelings.spots import spot
from renderers.parts.signs import flowed, widest
from renderers.sheet.colours import MUTED, WHITE
from renderers.sheet.marks import Circle, Ink
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import BODY, NAME, QUIET, TAG, tinted
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion

DISC, MARK, FACE, BULLET, INSET = 6.5, 5.0, 11.0, 12.0, 19.0
SIDE = 170.0  # points: the least width of what one journey feels, beside another


def told(
    typesetter: Typesetter, sides: Sequence[Side], said: Sequence[Difference], width: float, most: int = WHOLE
) -> Iterator[Block]:
    """Yield what is said in a cell: a word for the difference stays with the first text under it.

    Texts take at most so many lines.
    """
    grouped = groupby(said, lambda one: (one.kind, one.sides if one.kind == "only" else ()))
    for place, ((kind, places), group) in enumerate(grouped):
        listed = list(group)
        if kind == "same":
            rows = [_shared(typesetter, listed, width, most)]
        else:
            rows = [_item(typesetter, sides, one, width, most) for one in listed]
        if kind == "plain":
            yield from rows
        else:
            head = _only(typesetter, sides, places, width) if kind == "only" else _word(typesetter, sides, kind, width)
            yield stacked([*([Block(3)] if place else []), head, rows[0]], 2)
            yield from rows[1:]


def worded(typesetter: Typesetter, name: Sign, text: str, width: float) -> Block:
    """Return a word behind its sign."""
    label = typesetter.text(text, tinted(TAG, COLOURS[name], WHITE), width - INSET)
    height = max(label.height, 2 * DISC)
    middle = max(typesetter.leading(TAG) / 2, DISC)
    return Block(height, (*sign(name, (DISC, middle), DISC), *label.at(INSET, middle - typesetter.leading(TAG) / 2)))


def of_stage(typesetter: Typesetter, sides: Sequence[Side], row: Row, width: float) -> Block | None:
    """Return the word for a stage that not every journey has; None where all have it."""
    if len(row.there) == len(sides):
        return None
    if is_change([side.journey for side in sides]):
        name: Sign = "removed" if row.there == (0,) else "added"
        return worded(typesetter, name, typesetter.words[f"map-compare-{name}"], width)
    return _only(typesetter, sides, row.there, width)


def feelings(typesetter: Typesetter, sides: Sequence[Side], row: Row, width: float) -> Block:
    """Return how a stage feels in each journey that has it: once, where all say the same."""
    words = typesetter.words
    emotions = {place: stage.emotion for place, stage in enumerate(row.stages) if stage}
    there = [emotions[place] for place in row.there]
    said = {(one.score, one.feelings) for one in there}
    if len(said) == 1 and len(there) > 1:
        return stacked([_word(typesetter, sides, "same", width), _feeling(typesetter, there[0], width)], 2)
    across = max(1, min(int(width // SIDE), len(there)))
    column = width / across
    felt_by = [_of_side(typesetter, sides[place], emotions[place], column - 6) for place in row.there]
    rows = [side_by_side(felt_by[at : at + across], column) for at in range(0, len(felt_by), across)]
    if name := trend(sides, row):
        rows.insert(0, worded(typesetter, name, words[f"map-compare-{name}"], width))
    return stacked(rows, 2)


def trend(sides: Sequence[Side], row: Row) -> Sign | None:
    """Return whether a stage came to feel better or worse; None where nobody knows, or it feels the same."""
    scores = felt(row)
    if not are_one([side.journey for side in sides]) or None in scores or scores[0] == scores[1]:
        return None
    before, after = (score or 0.0 for score in scores)
    return "better" if after > before else "worse"


def _word(typesetter: Typesetter, sides: Sequence[Side], name: Sign, width: float) -> Block:
    said: str = name
    if name == "same" and len(sides) > 2:  # noqa: PLR2004 - more than both
        said = "all"
    elif name == "changed" and not is_change([side.journey for side in sides]):
        said = "differs"
    return worded(typesetter, name, typesetter.words[f"map-compare-{said}"], width)


def _only(typesetter: Typesetter, sides: Sequence[Side], places: Sequence[int], width: float) -> Block:
    """Return which of the journeys have something alone, each with the mark of its curve."""
    only = f"{typesetter.words['map-compare-only']} " if len(places) == 1 else ""
    return stacked([_named(typesetter, sides[place], only, width) for place in places], 1)


def _named(typesetter: Typesetter, side: Side, only: str, width: float) -> Block:
    text = f"{only}{side.name}"
    label = fitted(typesetter, text, tinted(TAG, side.look.colour, WHITE), width - INSET, 2)
    middle = typesetter.leading(TAG) / 2
    return Block(label.height, (*mark_of(side.look, (DISC, middle), MARK), *label.at(INSET, 0)))


def _item(typesetter: Typesetter, sides: Sequence[Side], one: Difference, width: float, most: int) -> Block:
    """Return a text behind a dot; of a changed one, what each journey says, behind the mark of its curve."""
    rows = []
    if one.text:
        text = fitted(typesetter, one.text, BODY, width - BULLET, most)
        dot = Circle(4, typesetter.leading(BODY) / 2, 2.2, Ink(MUTED))
        rows.append(Block(text.height, (dot, *text.at(BULLET, 0))))
    for place, each in zip(one.sides, one.each, strict=False):
        text = fitted(typesetter, each, BODY, width - INSET, most)
        mark = mark_of(sides[place].look, (DISC, typesetter.leading(BODY) / 2), MARK)
        rows.append(Block(text.height, (*mark, *text.at(INSET, 0))))
    return stacked(rows, 1)


def _shared(typesetter: Typesetter, said: Sequence[Difference], width: float, most: int) -> Block:
    """Return what all say, one behind the other: it matters less than what differs."""
    pieces = []
    for one in said:
        text = fitted(typesetter, one.text, QUIET, width - BULLET, most)
        dot = Circle(4, typesetter.leading(QUIET) / 2, 1.8, Ink(MUTED))
        pieces.append((BULLET + widest(text), Block(text.height, (dot, *text.at(BULLET, 0)))))
    return flowed(pieces, width, 10, 1)


def _of_side(typesetter: Typesetter, side: Side, emotion: Emotion, width: float) -> Block:
    body = _feeling(typesetter, emotion, width - INSET)
    return Block(body.height, (*mark_of(side.look, (DISC, body.height / 2), MARK), *body.at(INSET, 0)))


def _feeling(typesetter: Typesetter, emotion: Emotion, width: float) -> Block:
    words = typesetter.words
    named = words["map-between"].join(named_feelings(emotion, words)) if emotion.score is not None else ""
    text = fitted(typesetter, named or words[score_id(emotion.score)], NAME, width - 2.4 * FACE - 6, 3)
    height = max(text.height, 2.4 * FACE)
    marks = spot(typesetter, emotion, (1.2 * FACE, height / 2), FACE)
    return Block(height, (*marks, *text.at(2.4 * FACE + 6, (height - text.height) / 2)))
