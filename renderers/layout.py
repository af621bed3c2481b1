"""Which layouts there are, and the wide one: stages across, lanes down. Nothing is painted here.

+------------------------------------------+
| title, persona, facts                    |
+------------------------------------------+
          > 1 stage  > 2 stage  > 3 stage  >
| lane    [ cell   ] [ cell   ] [ cell   ] |
| lane    [ cell   ] [ cell   ] [ cell   ] |
"""

from collections.abc import Callable, Iterator

from renderers.blocks import BODY, FOOTER, Block, Hand, Type, stacked, tinted
from renderers.cards import Stop, card, chevrons
from renderers.cells import band_colour, row
from renderers.colours import CARD, PAGE, STAGES, darkened, is_colour
from renderers.contents import Context, Words, message_id
from renderers.facts import Head, head_of
from renderers.feelings import panel
from renderers.grid import LABEL, MARGIN, Grid, grid_for
from renderers.header import header
from renderers.lanes import Lane, lanes_of
from renderers.phone import cards
from renderers.sheet import Ink, Mark, Rect, Sheet, sheet_of
from renderers.typefaces import RIGHT_TO_LEFT, SEMIBOLD
from storage.journey import Journey, Stage

LANE_LABEL = Type(12.6, SEMIBOLD, CARD, 1.28)
LABEL_INSET, LABEL_WIDTH = 16.0, LABEL - 22.0
BETWEEN_LANES, BAND_PAD, LEAST_LANE = 8.0, 5.0, 42.0
# A map that gets this much taller than wide is set in wider columns.
TALL, WIDER = 3.0, (1.0, 1.5, 2.2)


def wide(journey: Journey, words: Words) -> tuple[Sheet, ...]:
    """Return the whole journey on one sheet."""
    hand, context = Hand(words), Context(journey, words)
    head = head_of(journey, words)
    for factor in WIDER:
        grid = grid_for(len(journey.stages), factor)
        body = stacked([Block(26), *_blocks(hand, context, head, grid), Block(14)])
        if body.height <= TALL * grid.width:
            break
    sheet = sheet_of((grid.width, body.height), head.title, hand.language, PAGE, body.marks)
    return (sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet,)


LAYOUTS: dict[str, Callable[[Journey, Words], tuple[Sheet, ...]]] = {
    "wide": wide,
    "cards": cards,
}


def _blocks(hand: Hand, context: Context, head: Head, grid: Grid) -> Iterator[Block]:
    journey = context.journey
    accent = journey.brand.accent if is_colour(journey.brand.accent) else None
    yield _indented(header(hand, head, grid.inner, darkened(accent or STAGES[0], CARD)))
    yield Block(14)
    if journey.stages:
        yield chevrons(hand, tuple(_stops(journey, context)), grid)
        yield Block(12)
        for lane in lanes_of(journey, context):
            yield _lane(hand, lane, context, grid)
            yield Block(BETWEEN_LANES)
    else:
        yield _indented(_empty(hand, grid.inner))
        yield Block(BETWEEN_LANES)
    yield _indented(hand.text(hand.word("footer"), tinted(FOOTER, FOOTER.colour, PAGE), grid.inner))


def _indented(block: Block) -> Block:
    return Block(block.height, block.at(MARGIN, 0))


def _empty(hand: Hand, width: float) -> Block:
    text = hand.text(hand.word("empty"), BODY, width - 52)
    return Block(text.height + 40, (*card(0, 0, width, text.height + 40, PAGE), *text.at(26, 20)))


def _stops(journey: Journey, context: Context) -> Iterator[Stop]:
    for stage in journey.stages:
        notes = (stage.group, context.way_back(stage))
        yield Stop(stage.name, tuple(note for note in notes if note))


def _lane(hand: Hand, lane: Lane, context: Context, grid: Grid) -> Block:
    """Return a lane: a tinted band with a bar and a label, and the cells on it."""
    paper = band_colour(lane)
    cells = _cells(hand, lane, context, grid)
    label = _label(hand, lane, paper)
    height = max(cells.height, label.height + 8, LEAST_LANE) + 2 * BAND_PAD
    marks: list[Mark] = [
        Rect(MARGIN, 0, grid.inner, height, Ink(paper), 12),
        Rect(MARGIN, 0, 4, height, Ink(lane.colour), 2),
        *label.at(MARGIN + LABEL_INSET, (height - label.height) / 2),
        *cells.at(0, BAND_PAD),
    ]
    return Block(height, tuple(marks))


def _label(hand: Hand, lane: Lane, paper: str) -> Block:
    """Set the lane's label, smaller where its longest word would not fit."""
    text = hand.words[message_id(f"lane_{lane.id}")]
    fitting = min(1.0, LABEL_WIDTH / max(hand.longest_word(text, LANE_LABEL), 1.0))
    kind = Type(LANE_LABEL.size * fitting * 0.999, LANE_LABEL.weight, darkened(lane.colour, paper), LANE_LABEL.leading)
    return hand.text(text, kind, LABEL_WIDTH)


def _cells(hand: Hand, lane: Lane, context: Context, grid: Grid) -> Block:
    stages = context.journey.stages
    places = [grid.x(i) for i in range(len(stages))]
    said = row(hand, lane, [lane.items(stage, context) for stage in stages], places, grid.column)
    if lane.id != "emotion" or not _any_feeling(stages):
        return said
    curve = panel(hand, [stage.emotion for stage in stages], grid, band_colour(lane))
    shown = Block(curve.height, curve.at(grid.left, 0))
    return stacked([shown, said], BAND_PAD + 1) if said.marks else shown


def _any_feeling(stages: tuple[Stage, ...]) -> bool:
    return any(stage.emotion.score is not None for stage in stages)
