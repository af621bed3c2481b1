"""Several journeys on one sheet: all curves over the stages, and below lane by lane what differs. Nothing is painted.

+------------------------------------+
| title, which curve is whose        |
+------------------------------------+
          [1 stage] [2 stage] [3 stage]
 curves   - - o - - - - -[#]- - - - -
 lane     [ + text] [ = text] [- text]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from renderers.content.lanes import LANES, Lane
from renderers.layouts.comparison.aligned import Row, aligned
from renderers.layouts.comparison.curves import AXIS, curves, felt
from renderers.layouts.comparison.differences import differences
from renderers.layouts.comparison.entries import feelings, of_stage, told
from renderers.layouts.comparison.heading import compared_lanes, heading, title_of
from renderers.layouts.comparison.sides import Side, sides_of
from renderers.layouts.moments import numbered
from renderers.layouts.plan.fitting import fitted
from renderers.parts.plates import band_colour, plate
from renderers.sheet.colours import INK, PAGE, WHITE, darkened
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import FOOTER, LABEL, QUIET, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

EDGE, LABELS, GAP, PAD, CHART = 26.0, 128.0, 8.0, 10.0, 190.0
COLUMNS = ((4, 230.0), (8, 196.0), (10_000, 172.0))  # points: how wide a stage is, of at most so many
LEAST = 3  # stages for which there is room anyway
MOST_PIXELS = 24_000.0  # across
FEELINGS = next(lane for lane in LANES if lane.id == "emotion")
STAGE_NAME = Style(13.4, BOLD, INK, 1.3)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the stages stand."""

    count: int

    @property
    def column(self) -> float:
        return next(width for most, width in COLUMNS if self.count <= most)

    @property
    def inner(self) -> float:
        return LABELS + max(self.count, LEAST) * (self.column + GAP) - GAP

    def left(self, place: int) -> float:
        return LABELS + place * (self.column + GAP)


def comparison(journeys: Sequence[Journey], words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the sheet of two to five journeys."""
    typesetter, sides, rows = Typesetter(words), sides_of(journeys, words), aligned(journeys)
    grid = _Grid(len(rows))
    body = stacked([Block(EDGE), *(part.indented(EDGE) for part in _parts(typesetter, sides, rows, grid)), Block(14)])
    width = grid.inner + 2 * EDGE
    title, scale = title_of(sides, words), min(2.0, MOST_PIXELS / width)
    return (sheet_of((width, body.height), title, words.locale, PAGE, body.marks, scale).as_read(),)


def _parts(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row], grid: _Grid) -> Iterator[Block]:
    yield heading(typesetter, sides, rows, grid.inner)
    yield Block(12)
    if rows:
        yield _across(grid, [_stage(typesetter, sides, row, place, grid.column) for place, row in enumerate(rows)])
        yield Block(8)
        if any(score is not None for row in rows for score in felt(row)):
            yield _chart(sides, rows, grid)
            yield Block(8)
            cells = [feelings(typesetter, sides, row, grid.column - 2 * PAD) for row in rows]
            body = _across(grid, [_plated(cell, grid.column) for cell in cells])
            yield Block(body.height, (*body.marks, *_label(typesetter, FEELINGS, PAGE).at(PAD, PAD)))
            yield Block(8)
        for lane in compared_lanes(sides):
            yield _lane(typesetter, sides, rows, lane, grid)
            yield Block(8)
    yield typesetter.text(typesetter.words["map-footer"], tinted(FOOTER, FOOTER.colour, PAGE), grid.inner)


def _stage(typesetter: Typesetter, sides: Sequence[Side], row: Row, place: int, width: float) -> Block:
    """Return the number and the names of a stage, and which of the journeys have it where not all do."""
    inner = width - 2 * PAD - 26
    name, *others = row.names or ("",)
    texts = [fitted(typesetter, name or "–", STAGE_NAME, inner, 4)]
    texts += [fitted(typesetter, other, QUIET, inner, 2) for other in others]
    head = stacked(texts)
    beside = Block(head.height, (*numbered(typesetter, place, 10, 10, 10.0), *head.at(26, 0)))
    word = of_stage(typesetter, sides, row, width - 2 * PAD)
    return _plated(stacked([beside, *([word] if word else [])], 4), width)


def _chart(sides: Sequence[Side], rows: Sequence[Row], grid: _Grid) -> Block:
    """Return the curves from beside the first stage to behind the last."""
    start = LABELS - AXIS
    middles = [grid.left(place) + grid.column / 2 - start for place in range(grid.count)]
    return curves(sides, rows, middles, (grid.left(grid.count) - GAP - start, CHART)).indented(start)


def _lane(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row], lane: Lane, grid: _Grid) -> Block:
    ground = band_colour(lane)
    label = _label(typesetter, lane, ground)
    cells = []
    for row in rows:
        said = list(told(typesetter, sides, differences(sides, row, lane), grid.column - 2 * PAD))
        cells.append(_plated(stacked(said, 4), grid.column) if said else Block(0))
    body = _across(grid, cells)
    height = max(body.height, label.height) + 2 * PAD
    end = grid.left(grid.count) - GAP + PAD
    return Block(height, (Rect(0, 0, end, height, Ink(ground), 12), *label.at(PAD, PAD), *body.at(0, PAD)))


def _label(typesetter: Typesetter, lane: Lane, ground: str) -> Block:
    colour = darkened(lane.colour, ground)
    name = typesetter.text(
        typesetter.words.field(f"lane_{lane.id}"), tinted(LABEL, lane.colour, ground), LABELS - 2 * PAD - 20
    )
    return Block(max(name.height, 15.0), (Icon(0, 0, 15, lane.icon, Ink(colour)), *name.at(20, 0)))


def _plated(body: Block, width: float) -> Block:
    height = body.height + 2 * PAD
    return Block(height, (*plate(0, 0, width, height, WHITE), *body.at(PAD, PAD)))


def _across(grid: _Grid, cells: Sequence[Block]) -> Block:
    return side_by_side(cells, grid.column + GAP).indented(LABELS)
