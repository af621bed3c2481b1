"""What two journeys say of one stage, beside each other: how it feels, and what the other does not say."""

from collections.abc import Iterator, Sequence

from renderers.content.feelings import named_feelings, score_id
from renderers.content.lanes import Lane
from renderers.layouts.comparison.sides import INNER, Pair, Side
from renderers.layouts.cover import numbered
from renderers.layouts.plan.fitting import fitted
from renderers.parts.feelings.spots import spot
from renderers.parts.plates import plate
from renderers.sheet.colours import INK, PAGE, WHITE, darkened
from renderers.sheet.marks import Circle, Icon, Ink, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, LABEL, NAME, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion, Stage
from storage.model.text import folded

FACE, GAP, PAD, ICON = 12.0, 8.0, 10.0, 12.0
STAGE_NAME = Style(13.4, BOLD, INK, 1.3)
MOST_OF_STAGE = 3  # lines of a stage's name


def stage_row(
    typesetter: Typesetter, sides: Sequence[Side], pairs: Sequence[Pair], place: int, lanes: Sequence[Lane]
) -> Block:
    """Return a stage's name over what each journey says of it."""
    pair, half = pairs[place], (INNER - GAP) / 2
    name = fitted(typesetter, pair.name, STAGE_NAME, INNER - 28, MOST_OF_STAGE)
    head = Block(
        name.height, (*numbered(typesetter, place, 10, typesetter.leading(STAGE_NAME) / 2, 9.0), *name.at(26, 0))
    )
    texts = [
        _told(typesetter, side, stage, beside, lanes, half - 2 * PAD)
        for side, stage, beside in zip(sides, (pair.one, pair.other), (pair.other, pair.one), strict=True)
    ]
    height = max(text.height for text in texts) + 2 * PAD
    marks: list[Mark] = []
    for column, (side, text) in enumerate(zip(sides, texts, strict=True)):
        x = column * (half + GAP)
        marks += [*plate(x, 0, half, height, PAGE), *_bar(side, x, height), *text.at(x + PAD, PAD)]
    return stacked([head, Block(height, tuple(marks))], 4)


def _bar(side: Side, x: float, height: float) -> Iterator[Mark]:
    yield Stroke(((x + 2, 8), (x + 2, height - 8)), Ink(edge=side.colour, width=2.6, dashes=side.dashes))


def _told(
    typesetter: Typesetter, side: Side, stage: Stage | None, beside: Stage | None, lanes: Sequence[Lane], width: float
) -> Block:
    """Return how a stage feels in one journey, and what that says of it and the other does not."""
    label = fitted(typesetter, side.name, LABEL, width, 1)
    if stage is None:
        return stacked([label, typesetter.text("–", BODY, width)], 2)
    rows = [label, _feeling(typesetter, stage.emotion, width)]
    rows += [_lane(typesetter, lane, texts, width) for lane in lanes if (texts := _own(side, lane, stage, beside))]
    return stacked(rows, 5)


def _feeling(typesetter: Typesetter, emotion: Emotion, width: float) -> Block:
    words = typesetter.words
    named = words["map-between"].join(named_feelings(emotion, words)) if emotion.score is not None else ""
    text = typesetter.text(named or words[score_id(emotion.score)], NAME, width - 2 * FACE - 10)
    height = max(text.height, 2.4 * FACE)
    marks = spot(typesetter, emotion, (1.2 * FACE, height / 2), FACE)
    return Block(height, (*marks, *text.at(2.4 * FACE + 6, (height - text.height) / 2)))


def _own(side: Side, lane: Lane, stage: Stage, beside: Stage | None) -> list[str]:
    """Return what a stage says in a lane and the one beside it does not."""
    theirs = {folded(item.text) for item in lane.items(beside, side.context)} if beside else set()
    own = (item for item in lane.items(stage, side.context) if item.text and not item.is_quiet)
    return [item.text for item in own if folded(item.text) not in theirs]


def _lane(typesetter: Typesetter, lane: Lane, texts: Sequence[str], width: float) -> Block:
    colour = darkened(lane.colour, WHITE)
    name = typesetter.text(
        typesetter.words.field(f"lane_{lane.id}"), tinted(LABEL, lane.colour, WHITE), width - ICON - 5
    )
    icon = Icon(0, (typesetter.leading(LABEL) - ICON) / 2, ICON, lane.icon, Ink(colour))
    rows = [Block(name.height, (icon, *name.at(ICON + 5, 0)))]
    for text in texts:
        said = typesetter.text(text, BODY, width - 9)
        rows.append(Block(said.height, (Circle(2.5, typesetter.leading(BODY) / 2, 2, Ink(colour)), *said.at(9, 0))))
    return stacked(rows, 1)
