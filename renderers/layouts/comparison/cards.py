"""Several journeys on cards for phones: the curves first, then stage by stage what differs. Nothing is painted here.

+-----------------+   +-----------------+
| title, whose    |   | 1 stage         |
| - - o - - -[#]- |   | - o (:)  [#] (( |
| 1 stage         |   | lane            |
| 2 stage         |   | ( + ) added     |
+-----------------+   +-----------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from renderers.content.lanes import Lane
from renderers.layouts.album.frame import EDGE, FOOT, PIXELS, WIDTHS
from renderers.layouts.album.groups import MOST_CARDS
from renderers.layouts.allowance import one_line
from renderers.layouts.comparison.aligned import Row, aligned
from renderers.layouts.comparison.curves import AXIS, curves, felt
from renderers.layouts.comparison.differences import differences
from renderers.layouts.comparison.entries import feelings, of_stage, told
from renderers.layouts.comparison.heading import compared_lanes, heading, title_of
from renderers.layouts.comparison.sides import Side, sides_of
from renderers.layouts.moments import numbered
from renderers.layouts.plan.fitting import fitted
from renderers.parts.plates import plate
from renderers.sheet.colours import INK, PAGE, WHITE, darkened
from renderers.sheet.marks import Icon, Ink
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import DETAIL, FOOTER, LABEL, QUIET, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

WIDTH = WIDTHS[-1]
HEIGHT = WIDTH * 5 / 4
INNER, ROOM = WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE - FOOT
PAD, GAP, BETWEEN = 12.0, 5.0, 8.0
LOWEST, HIGHEST, NUMBERS = 80.0, 170.0, 24.0  # of the curves: lower where the names need the room; their numbers
LINES = (18, 3)  # of a text: more than any card has room for, and few
_DIFFER = ("changed", "removed", "added", "only")
SAID = ((*_DIFFER, "same", "plain"), (*_DIFFER, "plain"), _DIFFER, ())
STAGE_NAME = Style(15, BOLD, INK, 1.25)


@dataclass(frozen=True, slots=True)
class _Part:
    """What may stand on one card of a stage, in order: the head of the stage goes before each."""

    head: Block
    again: Block  # the head where the stage goes on
    blocks: tuple[Block, ...]


def comparison_cards(journeys: Sequence[Journey], words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and the cards of the stages of two to five journeys, at most ten in all.

    What is the same, long texts and then all texts are left out where there would be more.
    """
    typesetter, sides, rows = Typesetter(words), sides_of(journeys, words), aligned(journeys)
    bodies, is_whole = _fewest(typesetter, sides, rows)
    cards = [_cover(typesetter, sides, rows), *bodies]
    title = title_of(sides, words)
    feet = [_foot(typesetter, (place, len(cards)), is_whole=is_whole) for place in range(1, len(cards) + 1)]
    return tuple(
        sheet_of(
            (WIDTH, HEIGHT),
            title,
            words.locale,
            PAGE,
            (*body.at(EDGE, EDGE), *foot.at(EDGE, HEIGHT - EDGE - foot.height + 2)),
            PIXELS / WIDTH,
        ).as_read()
        for body, foot in zip(cards, feet, strict=True)
    )


def _fewest(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row]) -> tuple[list[Block], bool]:
    """Return the cards of the stages, with as much as ten cards hold; and whether that is everything."""
    found: list[Block] = []
    lanes = compared_lanes(sides)
    for said, lines in product(SAID, LINES):
        shown = lanes if said else (), said, lines
        parts = (_part(typesetter, sides, row, place, shown) for place, row in enumerate(rows))
        found = _flowed(list(parts))
        if len(found) < MOST_CARDS:
            return found, said == SAID[0] and lines == LINES[0]
    return found[: MOST_CARDS - 1], False


def _part(
    typesetter: Typesetter,
    sides: Sequence[Side],
    row: Row,
    place: int,
    shown: tuple[Sequence[Lane], Sequence[str], int],
) -> _Part:
    """Return a stage with what is shown of it: of these lanes these differences, each text in so many lines."""
    lanes, kinds, lines = shown
    inner = INNER - 2 * PAD
    blocks: list[Block] = []
    if any(score is not None for score in felt(row)):
        blocks.append(feelings(typesetter, sides, row, inner))
    for lane in lanes:
        said = [one for one in differences(sides, row, lane) if one.kind in kinds]
        if texts := list(told(typesetter, sides, said, inner, lines)):
            blocks += [stacked([_label(typesetter, lane, inner), texts[0]], 2), *texts[1:]]
    head, again = (_head(typesetter, sides, row, place, goes_on) for goes_on in ("", typesetter.words["map-goes-on"]))
    return _Part(head, again, tuple(blocks))


def _head(typesetter: Typesetter, sides: Sequence[Side], row: Row, place: int, goes_on: str) -> Block:
    inner = INNER - 2 * PAD - 28
    name, *others = row.names
    texts = [fitted(typesetter, f"{name or '–'} {goes_on}", STAGE_NAME, inner, 3)]
    texts += [fitted(typesetter, other, QUIET, inner, 1) for other in others if not goes_on]
    head = stacked(texts)
    beside = Block(head.height, (*numbered(typesetter, place, 10, 10, 10.0), *head.at(28, 0)))
    word = None if goes_on else of_stage(typesetter, sides, row, inner)
    return stacked([beside, *([word] if word else [])], 4)


def _label(typesetter: Typesetter, lane: Lane, width: float) -> Block:
    name = typesetter.text(typesetter.words.field(f"lane_{lane.id}"), tinted(LABEL, lane.colour, WHITE), width - 20)
    icon = Icon(0, (typesetter.leading(LABEL) - 13) / 2, 13, lane.icon, Ink(darkened(lane.colour, WHITE)))
    return stacked([Block(3), Block(name.height, (icon, *name.at(19, 0)))])


def _flowed(parts: Sequence[_Part]) -> list[Block]:
    """Return the cards on which the stages stand one behind the other; one without room goes on."""
    cards: list[list[Block]] = [[]]
    for part in parts:
        on_plate: list[Block] = [part.head]
        for block in part.blocks:
            if _height(cards[-1], [*on_plate, block]) <= ROOM:
                on_plate.append(block)
            elif len(on_plate) == 1 and cards[-1]:  # a head does not stay behind alone
                cards.append([])
                on_plate.append(block)
            else:
                cards[-1].append(_plated(on_plate))
                cards.append([])
                on_plate = [part.again, block]
        if _height(cards[-1], on_plate) > ROOM and cards[-1]:
            cards.append([])
        cards[-1].append(_plated(on_plate))
    return [stacked(card, BETWEEN) for card in cards if card]


def _height(card: Sequence[Block], on_plate: Sequence[Block]) -> float:
    return sum(block.height + BETWEEN for block in card) + height_of(on_plate, GAP) + 2 * PAD


def _plated(blocks: Sequence[Block]) -> Block:
    body = stacked(blocks, GAP)
    height = body.height + 2 * PAD
    return Block(height, (*plate(0, 0, INNER, height, PAGE, radius=12), *body.at(PAD, PAD)))


def _cover(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row]) -> Block:
    """Return the head, the curves over the numbers of the stages, and the names of these, as many as have room."""
    above = [heading(typesetter, sides, rows, INNER)]
    left = ROOM - above[0].height - _height_of_names(typesetter, len(rows)) - 2 * BETWEEN - NUMBERS
    chart = list(_chart(typesetter, sides, rows, min(max(left, LOWEST), HIGHEST)))
    names = _names(typesetter, rows, ROOM - height_of([*above, *chart], BETWEEN) - BETWEEN)
    return stacked([*above, *chart, *([names] if names.marks else [])], BETWEEN)


def _height_of_names(typesetter: Typesetter, count: int) -> float:
    return -(-count // 2) * (typesetter.leading(DETAIL) + 6) + 2 * PAD


def _chart(typesetter: Typesetter, sides: Sequence[Side], rows: Sequence[Row], high: float) -> Iterator[Block]:
    if not any(score is not None for row in rows for score in felt(row)):
        return
    step = (INNER - AXIS - 8) / len(rows)
    middles = [AXIS + step * (place + 0.5) for place in range(len(rows))]
    every = -(-20 // int(max(step, 1)))  # of very many, not each number has room
    numbers = [
        mark for place in range(0, len(rows), every) for mark in numbered(typesetter, place, middles[place], 10, 9.0)
    ]
    yield stacked([curves(sides, rows, middles, (INNER, high)), Block(NUMBERS - 4, tuple(numbers))], 4)


def _names(typesetter: Typesetter, rows: Sequence[Row], room: float) -> Block:
    """Return the names of the stages in two columns, as many as have room; the last place says how many more."""
    step, column = typesetter.leading(DETAIL) + 6, (INNER - 2 * PAD) / 2
    most = 2 * max(int((room - 2 * PAD) / step + 0.01), 0)
    if not rows or not most:
        return Block(0)
    shown = len(rows) if len(rows) <= most else most - 1
    blocks = [_name(typesetter, rows[place], place, column) for place in range(shown)]
    if shown < len(rows):
        more = typesetter.words.counted("figure-more", len(rows) - shown)
        blocks.append(Block(step, one_line(typesetter, more, FOOTER, column - 30).at(26, 2)))
    half = -(-len(blocks) // 2)
    marks = [
        mark for at, block in enumerate(blocks) for mark in block.at(PAD + at // half * column, PAD + at % half * step)
    ]
    height = _height_of_names(typesetter, len(blocks))
    return Block(height, (*plate(0, 0, INNER, height, PAGE, radius=12), *marks))


def _name(typesetter: Typesetter, row: Row, place: int, column: float) -> Block:
    text = one_line(typesetter, row.names[0] or "–", DETAIL, column - 34)
    return Block(20, (*numbered(typesetter, place, 10, 10, 9.0), *text.at(26, 10 - text.height / 2)))


def _foot(typesetter: Typesetter, place: tuple[int, int], *, is_whole: bool) -> Block:
    words, kind = typesetter.words, tinted(FOOTER, FOOTER.colour, PAGE)
    told = words.place(*place) if is_whole else f"{words.place(*place)} · {words['map-rest']}"
    return one_line(typesetter, told, kind, INNER, 0.5)
