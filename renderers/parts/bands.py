"""The body of a map: a lane as a tinted band with its icon, its label and its cells. What is around it is elsewhere.

|▌[i] label | [ cell ] [ cell ] [ cell ] |
"""

from collections.abc import Iterator
from dataclasses import replace

from renderers.content.feelings import named_feelings
from renderers.content.lanes import Lane
from renderers.parts.cells import Cell, row
from renderers.parts.chevrons import chevrons
from renderers.parts.excerpt import Excerpt
from renderers.parts.feelings.chart import feelings_chart, named_at
from renderers.parts.feelings.curve import level_of
from renderers.parts.feelings.faces import face
from renderers.parts.grid import LABEL, MARGIN, Grid
from renderers.parts.legend import legend
from renderers.parts.plates import band_colour
from renderers.sheet.colours import PAGE, WHITE, darkened
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import FOOTER, Style, tinted
from renderers.typesetting.typefaces import SEMIBOLD
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Stage

LANE_LABEL = Style(12.6, SEMIBOLD, WHITE, 1.28)
TILE, INSET, LABEL_AT = 30.0, 13.0, 51.0
LABEL_WIDTH = LABEL - LABEL_AT - 4
BAND_PAD, LEAST, BETWEEN_LANES = 5.0, 50.0, 8.0
HIGH, LOWEST_LABEL = 480.0, 120.0  # the label of a lane that is so high stands beside its first items
END_FACE = 8.0  # the radius of the faces at the ends of the scale


def top(typesetter: Typesetter, excerpt: Excerpt, grid: Grid) -> Block:
    """Return the row of the stages."""
    return chevrons(
        typesetter, tuple(excerpt.stops()), grid, [stage.group if stage else None for stage in excerpt.beside()]
    )


def foot(typesetter: Typesetter, excerpt: Excerpt, width: float) -> Block:
    """Return what a sheet ends with: the meaning of its signs, and what it is."""
    said = typesetter.text(typesetter.words.field("footer"), tinted(FOOTER, FOOTER.colour, PAGE), width)
    signs = legend(typesetter, excerpt.context, excerpt.lanes, excerpt.stages, width)
    return stacked([signs, said], 8) if signs.marks else said


def band(typesetter: Typesetter, lane: Lane, excerpt: Excerpt, grid: Grid) -> Block:
    """Return a lane from margin to margin."""
    paper = band_colour(lane)
    cells = _cells(typesetter, lane, excerpt, grid)
    label = _label(typesetter, lane, paper)
    height = max(cells.height, label.height + 8, LEAST) + 2 * BAND_PAD
    shade = darkened(lane.colour, WHITE)
    middle = height / 2 if height < HIGH else LOWEST_LABEL
    marks: list[Mark] = [
        Rect(MARGIN, 0, grid.inner, height, Ink(paper), 12),
        Rect(MARGIN, 0, 4, height, Ink(lane.colour), 2),
        Rect(MARGIN + INSET, middle - TILE / 2, TILE, TILE, Ink(WHITE), 9),
        Icon(MARGIN + INSET + 6, middle - 9, 18, lane.icon, Ink(shade)),
        *label.at(MARGIN + LABEL_AT, middle - label.height / 2),
        *cells.at(0, (height - cells.height) / 2),
    ]
    return Block(height, tuple(marks))


def _label(typesetter: Typesetter, lane: Lane, paper: str) -> Block:
    """Set the lane's label, smaller where its longest word would not fit."""
    text = typesetter.words.field(f"lane_{lane.id}")
    if lane.goes_on:
        text += f"\n{typesetter.words['map-goes-on']}"
    fitting = min(1.0, LABEL_WIDTH / max(typesetter.longest_word(text, LANE_LABEL), 1.0))
    kind = Style(LANE_LABEL.size * fitting * 0.999, LANE_LABEL.weight, darkened(lane.colour, paper), LANE_LABEL.leading)
    return typesetter.text(text, kind, LABEL_WIDTH)


def _cells(typesetter: Typesetter, lane: Lane, excerpt: Excerpt, grid: Grid) -> Block:
    cells = [
        Cell(grid.x(i), grid.across(i), lane.items(stage, excerpt.context)) for i, stage in enumerate(excerpt.stages)
    ]
    if lane.id != "emotion" or lane.goes_on or all(stage.emotion.score is None for stage in excerpt.stages):
        return row(typesetter, lane, cells)
    before, after = (stage.emotion if stage else None for stage in excerpt.beside())
    emotions = [stage.emotion for stage in excerpt.stages]
    noted = [excerpt.context.noted(stage) for stage in excerpt.stages]
    curve = feelings_chart(typesetter, emotions, grid, band_colour(lane), beside=(before, after), noted=noted)
    shown = Block(curve.height, (*_ends(curve.height), *curve.at(grid.left, 0)))
    rest = [_below(typesetter, cell, stage) for cell, stage in zip(cells, excerpt.stages, strict=True)]
    return stacked([shown, row(typesetter, lane, rest)], BAND_PAD + 1) if any(c.items for c in rest) else shown


def _ends(height: float) -> Iterator[Mark]:
    """Yield the faces at the ends of the scale."""
    for score in (2.0, -2.0):
        yield from face(MARGIN + LABEL - 6, level_of(score, height), score, guessed=False, radius=END_FACE)


def _below(typesetter: Typesetter, cell: Cell, stage: Stage) -> Cell:
    """Return what is left to say below the curve, without what stands at the face already."""
    emotion = stage.emotion
    said = named_feelings(emotion, typesetter.words) if named_at(typesetter, emotion, cell.width) else ()
    items = (item for item in cell.items if item.icon or item.text not in said)
    # How a feeling is known is a sign at its face; from whom, stands here.
    kept = (item for item in items if item.text or emotion.score is None or emotion.sources)
    return replace(cell, items=tuple(kept))
