"""The first phone card: whose journey it is, how it feels from stage to stage, and what to do first."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from math import inf

from renderers.content.context import Context, Noted
from renderers.content.facts import Head
from renderers.content.things import what, where
from renderers.layouts.allowance import cut, measured, one_line
from renderers.layouts.moments import moments_line, numbered
from renderers.layouts.sections import BAR, PAD, SECTION, section
from renderers.parts.feelings.chart import Look, feelings_chart
from renderers.parts.grid import GAP, Grid
from renderers.parts.header import stamps
from renderers.parts.plates import plate
from renderers.parts.signs import mark
from renderers.sheet.colours import INK, PAGE, WHITE
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import BODY, DETAIL, FOOTER, NAME, PERSONA, TITLE, Style, tinted
from renderers.typesetting.typesetter import Typesetter, labelled
from storage.model.journey import Journey
from storage.model.plan.checklist import Item

BLANK = 0.2  # of the width: where so much height is left, more is told
CURVES = (130.0, 112.0, 98.0, 88.0, 81.0)  # heights of the feelings: lower where the list below needs the room
MOST_TITLE, MOST_FACT = 90, 160
HALF, BESIDE_MARK = 12.0, 36.0  # half the side of a mark; how far the text stands from where it begins
BETWEEN = 8.0
BESIDE_NUMBER = 34.0  # how much less than its column a name has
LEAST_STEP = 20.0  # from one name to the next: the circle of a number, and a little air
MOST_HIGH = 1_000.0  # of the names: more than any card
CUT, COMPLETE, WHOLE = range(3)  # not everything there is; all things to do, with names cut; nothing cut
TIGHT = (0, 1, 2)  # as it is; with smaller letters and stages by their numbers; without version and date as well
SMALL_TITLE = TITLE.smaller(0.75)


def cover(typesetter: Typesetter, context: Context, head: Head, width: float, room: float) -> tuple[Block, int]:
    """Return as much of the cover as there is room for, and how good it is: one of CUT, COMPLETE and WHOLE."""
    rows = {tight: list(_first(typesetter, context, width, tight=tight)) for tight in (False, True)}
    titles = [_title(typesetter, context.journey, head, width, tight) for tight in TIGHT]
    moments = moments_line(typesetter, context, width)
    names = cache(lambda tight, whole: list(_legend(typesetter, context, width, tight=tight, whole=whole)))
    for shown in range(len(rows[False]), -1, -1):
        for whole, said, tight in product((True, False), (moments, []), TIGHT):
            others = [*said, *names(tight > 0, whole), *_list(typesetter, rows[tight > 0][:shown], width)]
            left = room - height_of([titles[tight], *others], BETWEEN) - BETWEEN
            curve = _curve(typesetter, context, width, left)
            if curve is not None:
                parts = [titles[tight], *curve, *others]
                parts += _known(typesetter, context, head, width, room - height_of(parts, BETWEEN) - BETWEEN)
                is_whole, is_complete = whole and said == moments, shown == len(rows[False]) and not tight
                return stacked(parts, BETWEEN), (WHOLE if is_whole else COMPLETE) if is_complete else CUT
    upper = [titles[-1], *(_curve(typesetter, context, width, CURVES[-1]) or [])]
    left = room - height_of(upper, BETWEEN) - BETWEEN
    return stacked([*upper, *_legend(typesetter, context, width, left, tight=True, whole=False)], BETWEEN), CUT


def _curve(typesetter: Typesetter, context: Context, width: float, room: float) -> list[Block] | None:
    """Return the curve as high as there is room, nothing where no feeling is known; None where there is none."""
    journey = context.journey
    emotions = [stage.emotion for stage in journey.stages]
    if all(emotion.score is None for emotion in emotions):
        return [] if room >= -BETWEEN else None
    height = next((height for height in CURVES if height <= room), None)
    if height is None:
        return None
    grid = Grid((width + GAP) / len(emotions) - GAP, (1,) * len(emotions))
    noted = [Noted(context.numbers(stage)) for stage in journey.stages]
    return [feelings_chart(typesetter, emotions, grid, PAGE, Look(height, numbered=True), noted=noted)]


def _known(typesetter: Typesetter, context: Context, head: Head, width: float, left: float) -> list[Block]:
    """Return what else is known of the customer and the business, where a part of the cover is left blank."""
    rows: list[Block] = []
    for label, content in head.facts:
        row = labelled(typesetter, label, cut(content, MOST_FACT), width - 2 * PAD, BODY)
        if content != context.journey.purpose and height_of([*rows, row], 5) + 2 * PAD <= left:
            rows.append(row)
    if left < BLANK * width or not rows:
        return []
    body = stacked(rows, 5)
    height = body.height + 2 * PAD
    return [Block(height, (*plate(0, 0, width, height, PAGE, radius=12), *body.at(PAD, PAD)))]


def _title(typesetter: Typesetter, journey: Journey, head: Head, width: float, tight: int) -> Block:
    kind = SMALL_TITLE if tight else TITLE
    inner = width - 2 * PAD - BAR
    texts = [typesetter.text(cut(head.title, MOST_TITLE), kind, inner)]
    if head.persona:
        texts.append(typesetter.text(cut(head.persona, MOST_FACT), tinted(PERSONA, head.accent, WHITE), inner))
    if journey.purpose:
        texts += [Block(4), typesetter.text(cut(journey.purpose, MOST_FACT), BODY, inner)]
    if head.stamps and tight < TIGHT[-1]:
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
    step = LEAST_STEP if tight else typesetter.leading(NAME) + 5
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
        more = typesetter.words.counted("figure-more", len(names) - len(shown))
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
    line = max(typesetter.width(measured(stage.name), kind) for stage in journey.stages)
    word = max(typesetter.longest_word(measured(stage.name), kind) for stage in journey.stages)
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


def _by_name(typesetter: Typesetter, item: Item, width: float) -> Block:
    """Return a thing with the name of its stage below it; an obstacle that nothing answers yet is to be put right."""
    stage = one_line(typesetter, where(item, item.stage or "", typesetter.words), FOOTER, width)
    return stacked([typesetter.text(cut(what(item), MOST_FACT), NAME, width), stage])


def _by_number(typesetter: Typesetter, item: Item, places: Mapping[str, int], width: float, accent: str) -> Block:
    """Return a thing with the number of its stage behind it."""
    text = typesetter.text(cut(what(item), MOST_TITLE), NAME, width - 26)
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
