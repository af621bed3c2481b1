"""The first phone card: whose journey it is, how it feels from stage to stage, and what to do first."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from math import inf

from renderers.content.context import Context, Noted
from renderers.content.facts import Head
from renderers.layouts.allowance import cut, elided
from renderers.layouts.sections import BAR, PAD, SECTION, section
from renderers.parts.feelings.chart import Look, feelings_chart
from renderers.parts.grid import GAP, Grid
from renderers.parts.header import stamps
from renderers.parts.plates import colour_of_stage, plate
from renderers.parts.signs import mark
from renderers.sheet.colours import ACCENT, INK, PAGE, WHITE, mixed
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
BESIDE_NUMBER = 34.0  # how much less than its column a name has
MOST_HIGH = 1_000.0  # of the names: more than any card
CUT, COMPLETE, WHOLE = range(3)  # not everything there is; all things to do, with names cut; nothing cut
SMALL_TITLE = TITLE.smaller(0.75)


def cover(typesetter: Typesetter, context: Context, head: Head, width: float, room: float) -> tuple[Block, int]:
    """Return as much of the cover as there is room for, and how good it is: one of CUT, COMPLETE and WHOLE."""
    rows = {tight: list(_first(typesetter, context, width, tight=tight)) for tight in (False, True)}
    above = cache(lambda tight, curve: list(_upper(typesetter, context, head, width, curve, tight=tight)))
    names = cache(lambda tight, whole: list(_legend(typesetter, context, width, tight=tight, whole=whole)))
    for shown in range(len(rows[False]), -1, -1):
        for whole, tight, curve in product((True, False), (False, True), CURVES):
            parts = [*above(tight, curve), *names(tight, whole), *_list(typesetter, rows[tight][:shown], width)]
            if height_of(parts, BETWEEN) <= room:
                is_complete = shown == len(rows[False]) and not tight
                return stacked(parts, BETWEEN), (WHOLE if whole else COMPLETE) if is_complete else CUT
    upper = list(_upper(typesetter, context, head, width, CURVES[-1], tight=True))
    left = room - height_of(upper, BETWEEN) - BETWEEN
    return stacked([*upper, *_legend(typesetter, context, width, left, tight=True, whole=False)], BETWEEN), CUT


def _upper(
    typesetter: Typesetter, context: Context, head: Head, width: float, curve: float, *, tight: bool
) -> Iterator[Block]:
    """Yield the title, and a curve so high."""
    journey = context.journey
    emotions = [stage.emotion for stage in journey.stages]
    yield _title(typesetter, journey, head, width, SMALL_TITLE if tight else TITLE)
    if any(emotion.score is not None for emotion in emotions):
        grid = Grid((width + GAP) / len(emotions) - GAP, (1,) * len(emotions))
        noted = [Noted(context.numbers(stage)) for stage in journey.stages]
        yield feelings_chart(typesetter, emotions, grid, PAGE, Look(curve, numbered=True), noted=noted)


def numbered(
    typesetter: Typesetter, index: int, x: float, y: float, radius: float, accent: str = ACCENT
) -> tuple[Mark, ...]:
    """Return the number of a stage in a circle about (x, y)."""
    paper = mixed(colour_of_stage(index, accent), INK, 0.18)
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


def _legend(
    typesetter: Typesetter, context: Context, width: float, room: float = inf, *, tight: bool, whole: bool
) -> Iterator[Block]:
    """Yield the stages with their numbers in columns, with whole names or those that fit on a line.

    Where not all of them have room, the last place says how many more there are.
    """
    journey = context.journey
    if not journey.stages:
        return
    kind = DETAIL if tight else NAME
    step = typesetter.leading(NAME) + 5
    across = _columns(typesetter, journey, kind, width - 2 * PAD, tight=tight, whole=whole)
    column = (width - 2 * PAD) / across
    most = across * max(int((min(room, MOST_HIGH) - 2 * PAD + 4) / step), 1)
    names = [
        typesetter.text(stage.name, kind, column - BESIDE_NUMBER)
        if whole
        else one_line(typesetter, stage.name, kind, column - BESIDE_NUMBER)
        for stage in journey.stages
    ]
    shown = [_named(typesetter, context, i, name, step) for i, name in enumerate(names[: most - (len(names) > most)])]
    if len(shown) < len(names):
        more = f"{typesetter.words.number(len(names) - len(shown))} {typesetter.words['map-more']}"
        rest = one_line(typesetter, more, FOOTER, column - 4)
        shown.append(Block(step, tuple(rest.at(0, (step - rest.height) / 2 - 1))))
    rows = -(-len(shown) // across)
    columns = [stacked(shown[at : at + rows]) for at in range(0, len(shown), rows)]
    height = max(block.height for block in columns) + 2 * PAD - 4
    marks = (mark for place, block in enumerate(columns) for mark in block.at(PAD + place * column, PAD))
    yield Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *marks))


def _named(typesetter: Typesetter, context: Context, index: int, name: Block, step: float) -> Block:
    """Return a stage's number, and its name beside it."""
    height = max(step, name.height + 5)
    middle = height / 2 - 1
    sign = numbered(typesetter, index, 10, middle, 9.5, context.accent)
    return Block(height, (*sign, *name.at(26, (height - name.height) / 2 - 1)))


def _columns(typesetter: Typesetter, journey: Journey, kind: Style, width: float, *, tight: bool, whole: bool) -> int:
    """Return in how many columns the names stand: two, three where that makes one row or saves room.

    Whole names stand in one column where a word would be too long for two.
    """
    line = max(typesetter.width(_measured(stage.name), kind) for stage in journey.stages)
    word = max(typesetter.longest_word(_measured(stage.name), kind) for stage in journey.stages)
    is_few = len(journey.stages) <= 3  # noqa: PLR2004
    if (is_few and not whole) or ((is_few or tight) and line <= width / 3 - BESIDE_NUMBER):
        return 3
    return 1 if whole and word > width / 2 - BESIDE_NUMBER else 2


def _first(typesetter: Typesetter, context: Context, width: float, *, tight: bool) -> Iterator[Block]:
    """Yield the things to do first, each with its mark and its stage."""
    places = {stage.id: place for place, stage in enumerate(context.journey.stages)}
    inner = width - 2 * PAD - BESIDE_MARK
    for number, item in context.first.items():
        text = (
            _by_number(typesetter, item, places, inner, context.accent) if tight else _by_name(typesetter, item, inner)
        )
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


def _by_number(typesetter: Typesetter, item: Item, places: Mapping[str, int], width: float, accent: str) -> Block:
    """Return a thing with the number of its stage behind it."""
    text = typesetter.text(_what(item), NAME, width - 26)
    height = max(text.height, 26.0)
    place = places.get(item.stage_id or "")
    sign = () if place is None else numbered(typesetter, place, width - 10, height / 2, 9.5, accent)
    return Block(height, (*text.at(0, (height - text.height) / 2), *sign))


def _list(typesetter: Typesetter, rows: list[Block], width: float) -> Iterator[Block]:
    if not rows:
        return
    heading = typesetter.words[f"map-first-{len(rows)}"]
    title = typesetter.text(heading, tinted(SECTION, INK, WHITE), width - 2 * PAD)
    body = stacked([title, *rows], 5)
    height = body.height + 2 * PAD
    yield Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *body.at(PAD, PAD)))
