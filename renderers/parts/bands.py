"""The body of a map: a lane as a tinted band with its icon, its label and its cells. What is around it is elsewhere.

|▌[i] label | [ cell ] [ cell ] [ cell ] |
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from renderers.content.lane_items import Context, message_id, named_feelings
from renderers.content.lanes import Lane, lanes_of
from renderers.parts.blocks import FOOTER, Block, Hand, Type, stacked, tinted
from renderers.parts.cells import Cell, band_colour, row
from renderers.parts.chevrons import Stop, chevrons
from renderers.parts.faces import face
from renderers.parts.feelings import named_at, panel
from renderers.parts.grid import LABEL, MARGIN, Grid
from renderers.parts.legend import legend
from renderers.sheet.colours import CARD, PAGE, darkened
from renderers.sheet.sheet import Icon, Ink, Mark, Rect
from renderers.typesetting.typefaces import SEMIBOLD
from storage.model.journey import Stage

LANE_LABEL = Type(12.6, SEMIBOLD, CARD, 1.28)
TILE, INSET, LABEL_AT = 30.0, 13.0, 51.0
LABEL_WIDTH = LABEL - LABEL_AT - 4
BAND_PAD, LEAST = 5.0, 50.0
FEW, MOST_COLUMNS = 3, 4
HIGH, LOWEST_LABEL = 480.0, 120.0  # the label of a lane that is so high stands beside its first items
END_FACE = 8.0  # the radius of the faces at the ends of the scale


@dataclass(frozen=True, slots=True)
class Part:
    """The stages of a map that stand on one sheet, the first with this number (from 0)."""

    context: Context
    first: int
    stages: tuple[Stage, ...]

    def lanes(self) -> tuple[Lane, ...]:
        """Return the lanes that have something to say here."""
        return lanes_of(self.context.journey, self.context, self.stages)

    def shares(self) -> tuple[int, ...]:
        """Return how many columns each stage needs: more than one where it says much more than the others."""
        counts = [[len(lane.items(stage, self.context)) for stage in self.stages] for lane in self.lanes()]
        return tuple(max([1, *(_share(row, i) for row in counts)]) for i in range(len(self.stages)))

    def beside(self) -> tuple[Stage | None, Stage | None]:
        """Return the stages before and behind these."""
        stages, after = self.context.journey.stages, self.first + len(self.stages)
        return stages[self.first - 1] if self.first else None, stages[after] if after < len(stages) else None

    def stops(self) -> Iterator[Stop]:
        """Yield the stages as their chevrons show them."""
        places = {stage.id: place for place, stage in reversed(list(enumerate(self.context.journey.stages)))}
        for number, stage in enumerate(self.stages, self.first):
            notes = (self.context.kind(stage), self.context.way_back(stage))
            back_to = places.get(stage.loops_to or "")
            yield Stop(
                number, stage.name, tuple(filter(None, notes)), stage.group or "", back_to, stage.moment_of_truth
            )


def _share(counts: Sequence[int], index: int) -> int:
    """Return how many columns a cell needs for its items, so that the others are not much shorter."""
    most = max([FEW, *counts[:index], *counts[index + 1 :]])
    return min(int(counts[index] / most + 0.4), MOST_COLUMNS)


def top(hand: Hand, part: Part, grid: Grid) -> Block:
    """Return the row of the stages."""
    return chevrons(hand, tuple(part.stops()), grid, [stage.group if stage else None for stage in part.beside()])


def foot(hand: Hand, part: Part, width: float) -> Block:
    """Return what a sheet ends with: the meaning of its signs, and what it is."""
    said = hand.text(hand.word("footer"), tinted(FOOTER, FOOTER.colour, PAGE), width)
    signs = legend(hand, part.context, part.lanes(), part.stages, width)
    return stacked([signs, said], 8) if signs.marks else said


def band(hand: Hand, lane: Lane, part: Part, grid: Grid) -> Block:
    """Return a lane from margin to margin."""
    paper = band_colour(lane)
    cells = _cells(hand, lane, part, grid)
    label = _label(hand, lane, paper)
    height = max(cells.height, label.height + 8, LEAST) + 2 * BAND_PAD
    shade = darkened(lane.colour, CARD)
    middle = height / 2 if height < HIGH else LOWEST_LABEL
    marks: list[Mark] = [
        Rect(MARGIN, 0, grid.inner, height, Ink(paper), 12),
        Rect(MARGIN, 0, 4, height, Ink(lane.colour), 2),
        Rect(MARGIN + INSET, middle - TILE / 2, TILE, TILE, Ink(CARD), 9),
        Icon(MARGIN + INSET + 6, middle - 9, 18, lane.icon, Ink(shade)),
        *label.at(MARGIN + LABEL_AT, middle - label.height / 2),
        *cells.at(0, (height - cells.height) / 2),
    ]
    return Block(height, tuple(marks))


def _label(hand: Hand, lane: Lane, paper: str) -> Block:
    """Set the lane's label, smaller where its longest word would not fit."""
    text = hand.words[message_id(f"lane_{lane.id}")]
    if lane.goes_on:
        text += f"\n{hand.words['map-goes-on']}"
    fitting = min(1.0, LABEL_WIDTH / max(hand.longest_word(text, LANE_LABEL), 1.0))
    kind = Type(LANE_LABEL.size * fitting * 0.999, LANE_LABEL.weight, darkened(lane.colour, paper), LANE_LABEL.leading)
    return hand.text(text, kind, LABEL_WIDTH)


def _cells(hand: Hand, lane: Lane, part: Part, grid: Grid) -> Block:
    cells = [
        Cell(part.first + i, grid.x(i), grid.across(i), grid.shares[i], lane.items(stage, part.context))
        for i, stage in enumerate(part.stages)
    ]
    if lane.id != "emotion" or all(stage.emotion.score is None for stage in part.stages):
        return row(hand, lane, cells)
    before, after = (stage.emotion if stage else None for stage in part.beside())
    emotions = [stage.emotion for stage in part.stages]
    curve = panel(hand, emotions, grid, band_colour(lane), beside=(before, after))
    shown = Block(curve.height, (*_ends(curve.height), *curve.at(grid.left, 0)))
    rest = [_below(hand, cell, stage) for cell, stage in zip(cells, part.stages, strict=True)]
    return stacked([shown, row(hand, lane, rest)], BAND_PAD + 1) if any(c.items for c in rest) else shown


def _ends(height: float) -> Iterator[Mark]:
    """Yield the faces at the ends of the scale."""
    for share, score in ((0.16, 2.0), (0.84, -2.0)):
        yield from face(MARGIN + LABEL - 6, height * share, score, guessed=False, radius=END_FACE)


def _below(hand: Hand, cell: Cell, stage: Stage) -> Cell:
    """Return what is left to say below the curve: not what stands at the face already."""
    emotion = stage.emotion
    said = named_feelings(emotion, hand.words) if named_at(hand, emotion, cell.width) else ()
    items = (item for item in cell.items if item.icon or item.text not in said)
    return replace(cell, items=tuple(item for item in items if item.text or emotion.score is None))
