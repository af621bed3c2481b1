"""The first phone card: whose journey it is, how it feels from stage to stage, and what to do first."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from renderers.content.context import Context
from renderers.content.facts import Head
from renderers.layouts.allowance import cut, elided
from renderers.layouts.sections import BAR, PAD, SECTION, section
from renderers.parts.feelings.chart import Look, feelings_chart
from renderers.parts.grid import GAP, Grid
from renderers.parts.header import stamps
from renderers.parts.plates import colour_of_stage, plate
from renderers.parts.signs import mark
from renderers.sheet.colours import INK, PAGE, WHITE, mixed
from renderers.sheet.marks import Circle, Ink
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import BODY, DETAIL, FOOTER, NAME, PERSONA, STAGE_NOTE, TITLE, Style, tinted
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Journey
from storage.model.plan.checklist import Item

CURVES = (130.0, 112.0, 98.0, 88.0)  # heights of the feelings: lower where the list below needs the room
MOST_TITLE, MOST_FACT = 90, 160
MOST_OF_LINE = 300  # letters: more than one line has room for, the widest with the narrowest letters
HALF, BESIDE_MARK = 12.0, 36.0  # half the side of a mark; how far the text stands from where it begins
BETWEEN = 8.0
SMALL_TITLE = TITLE.smaller(0.75)


def cover(typesetter: Typesetter, context: Context, head: Head, width: float, room: float) -> tuple[Block, bool]:
    """Return as much of the cover as there is room for, and whether it is complete."""
    rows = {tight: list(_first(typesetter, context, width, tight=tight)) for tight in (False, True)}
    above = cache(lambda tight, curve: list(_upper(typesetter, context, head, width, curve, tight=tight)))
    for shown in range(len(rows[False]), -1, -1):
        for tight, curve in product((False, True), CURVES):
            parts = [*above(tight, curve), *_list(typesetter, rows[tight][:shown], width)]
            if height_of(parts, BETWEEN) <= room:
                return stacked(parts, BETWEEN), shown == len(rows[False]) and not tight
    return stacked(parts, BETWEEN), False


def _upper(
    typesetter: Typesetter, context: Context, head: Head, width: float, curve: float, *, tight: bool
) -> Iterator[Block]:
    """Yield title, a curve so high, and the names of the stages."""
    journey = context.journey
    emotions = [stage.emotion for stage in journey.stages]
    yield _title(typesetter, journey, head, width, SMALL_TITLE if tight else TITLE)
    if any(emotion.score is not None for emotion in emotions):
        grid = Grid((width + GAP) / len(emotions) - GAP, (1,) * len(emotions))
        numbers = [context.numbers(stage) for stage in journey.stages]
        yield feelings_chart(typesetter, emotions, grid, PAGE, Look(curve, numbered=True), first=numbers)
    if journey.stages:
        yield _legend(typesetter, journey, width, tight=tight)


def numbered(typesetter: Typesetter, index: int, x: float, y: float, radius: float) -> tuple[Mark, ...]:
    """Return the number of a stage in a circle about (x, y)."""
    paper = mixed(colour_of_stage(index), "#1b2140", 0.18)
    text = typesetter.text(typesetter.words.number(index + 1), STAGE_NOTE, 2 * radius, 0.5)
    return (Circle(x, y, radius, Ink(paper)), *text.at(x - radius, y - text.height / 2))


def one_line(typesetter: Typesetter, text: str, kind: Style, width: float, anchor: float = 0.0) -> Block:
    """Set a text on one line. One that is too long is cut behind a word; inside a word only if that is the first."""
    line = _measured(text)
    if typesetter.width(line, kind) > width:
        words = line.split()
        behind = [elided(" ".join(words[:count])) for count in range(1, len(words))] or [line]
        inside = ["…", *(behind[0][:count].rstrip("… ") + "…" for count in range(1, len(behind[0]) - 1))]
        line = _longest(typesetter, behind, kind, width) or _longest(typesetter, inside, kind, width) or "…"
    return typesetter.text(line, kind, width + 1, anchor)


def _longest(typesetter: Typesetter, lines: Sequence[str], kind: Style, width: float) -> str:
    """Return the last of the lines, each longer than the one before, that fits; the empty text where none does."""
    fitting = bisect_left(lines, True, key=lambda line: typesetter.width(line, kind) > width)  # noqa: FBT003 - a key
    return lines[fitting - 1] if fitting else ""


def _measured(text: str) -> str:
    """Return as much of a text as is measured, where one line of it is shown: no line has room for more letters."""
    return cut(" ".join(text.split()), MOST_OF_LINE)


def _title(typesetter: Typesetter, journey: Journey, head: Head, width: float, kind: Style) -> Block:
    inner = width - 2 * PAD - BAR
    texts = [typesetter.text(cut(head.title, MOST_TITLE), kind, inner)]
    if head.persona:
        texts.append(typesetter.text(cut(head.persona, MOST_FACT), tinted(PERSONA, head.accent, WHITE), inner))
    if journey.purpose:
        texts += [Block(4), typesetter.text(cut(journey.purpose, MOST_FACT), BODY, inner)]
    if head.stamps:
        marks, _ = stamps(typesetter, head.stamps, inner)
        texts += [Block(7), Block(24, marks)]
    return section(stacked(texts), head.accent, width, WHITE)


def _legend(typesetter: Typesetter, journey: Journey, width: float, *, tight: bool) -> Block:
    """Return the stages with their numbers, in two columns, or three where that makes one row or saves room."""
    kind = DETAIL if tight else NAME
    widest_name = max(typesetter.width(_measured(stage.name), kind) for stage in journey.stages)
    fits = widest_name <= (width - 2 * PAD) / 3 - 34
    across = 3 if len(journey.stages) <= 3 or (tight and fits) else 2  # noqa: PLR2004
    column = (width - 2 * PAD) / across
    rows = -(-len(journey.stages) // across)
    step = typesetter.leading(NAME) + 5
    marks: list[Mark] = []
    for i, stage in enumerate(journey.stages):
        x, y = PAD + (i // rows) * column, PAD + (i % rows) * step
        name = one_line(typesetter, stage.name, kind, column - 34)
        marks += [
            *numbered(typesetter, i, x + 10, y + step / 2 - 1, 9.5),
            *name.at(x + 26, y + (step - name.height) / 2 - 1),
        ]
    height = rows * step + 2 * PAD - 4
    return Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *marks))


def _first(typesetter: Typesetter, context: Context, width: float, *, tight: bool) -> Iterator[Block]:
    """Yield the things to do first, each with its mark and its stage."""
    places = {stage.id: place for place, stage in enumerate(context.journey.stages)}
    inner = width - 2 * PAD - BESIDE_MARK
    for number, item in context.first.items():
        text = _by_number(typesetter, item, places, inner) if tight else _by_name(typesetter, item, inner)
        _, sign = mark(typesetter, number, HALF)
        height = max(text.height, sign.height)
        yield Block(height, (*sign.at(0, 1), *text.at(BESIDE_MARK, (height - text.height) / 2)))


def _what(item: Item) -> str:
    """Return what to do: the idea, where there is one, else what is to be put right."""
    return cut(item.answers[0] if item.answers else item.text or "", MOST_TITLE)


def _by_name(typesetter: Typesetter, item: Item, width: float) -> Block:
    """Return a thing with the name of its stage below it; an obstacle that nothing answers yet is to be put right."""
    is_open = item.kind == "obstacle" and not item.answers
    where = " · ".join(filter(None, (typesetter.words["map-put-right"] if is_open else "", item.stage)))
    return stacked([typesetter.text(_what(item), NAME, width), one_line(typesetter, where, FOOTER, width)])


def _by_number(typesetter: Typesetter, item: Item, places: Mapping[str, int], width: float) -> Block:
    """Return a thing with the number of its stage behind it."""
    text = typesetter.text(_what(item), NAME, width - 26)
    height = max(text.height, 26.0)
    place = places.get(item.stage_id or "")
    sign = () if place is None else numbered(typesetter, place, width - 10, height / 2, 9.5)
    return Block(height, (*text.at(0, (height - text.height) / 2), *sign))


def _list(typesetter: Typesetter, rows: list[Block], width: float) -> Iterator[Block]:
    if not rows:
        return
    heading = typesetter.words[f"map-first-{len(rows)}"]
    title = typesetter.text(heading, tinted(SECTION, INK, WHITE), width - 2 * PAD)
    body = stacked([title, *rows], 5)
    height = body.height + 2 * PAD
    yield Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *body.at(PAD, PAD)))
