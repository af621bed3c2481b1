"""The white plate at the head of the map: who travels, title, short stamps, facts, measures, voices, paths.

| (o)  title       fact  fact   4 of 7   3   (stamp) [logo] |
|      persona                  please   now                |
|      fact         fact         fact                       |
|      (measure) (measure)   (voice) (voice)                |
|      step -> step -> step                                 |
"""

from collections.abc import Iterator, Sequence
from math import inf

from renderers.content.channels import icon_of
from renderers.content.facts import Count, Head
from renderers.content.tags import Tag
from renderers.content.trend import Trend
from renderers.parts.plates import plate
from renderers.parts.signs import Sized, arrow, chip, flowed, widest
from renderers.parts.sparkline import line
from renderers.sheet.colours import INK, MUTED, PAGE, WHITE, mixed
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import BODY, LABEL, PERSONA, QUIET, TAG, TITLE, Style, tinted
from renderers.typesetting.typefaces import BOLD, MEDIUM
from renderers.typesetting.typesetter import Typesetter

SIDE, TOP, FACT_WIDTH, FACT_GAP = 24.0, 20.0, 230.0, 26.0
STAMP_HEIGHT, STAMP_PAD, STAMP_GAP = 24.0, 10.0, 8.0
AVATAR, AVATAR_GAP = 54.0, 18.0
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 46.0
LEAST_TITLE, BESIDE_TITLE = 0.4, 36.0  # of the width: what a long title keeps; how far what is beside it stands
LINES = 1.8  # of the title: where it is longer beside the stamps, they stand below it
TITLE_SHARE, LARGEST_TITLE = 0.019, 1.7  # of the width: the size of the title; how much larger than usual it can be
COUNT_WIDTH, BETWEEN_COUNTS = 112.0, 26.0
BETWEEN_ROWS, CHIP_GAP = 10.0, 6.0
TREND = 54.0  # how wide it is drawn where a measure is going
AMOUNT, COUNTED = Style(30, BOLD, INK, 1.2), Style(11.6, MEDIUM, INK, 1.25)


def header(
    typesetter: Typesetter, head: Head, width: float, logo: Pixels | None, fact_width: float = FACT_WIDTH
) -> Block:
    """Return the plate, as wide as the map is between its margins; facts in rows are at least so wide."""
    inset = SIDE + (AVATAR + AVATAR_GAP if head.persona else 0.0)
    inner = width - inset - SIDE
    lists = flowed(_lists(typesetter, head, inner), inner, FACT_GAP, BETWEEN_ROWS)
    body = stacked([*_top(typesetter, head, inner, logo, fact_width), *([lists] if lists.marks else [])], BETWEEN_ROWS)
    height = max(body.height, AVATAR if head.persona else 0.0) + 2 * TOP
    marks = [*plate(0, 0, width, height, PAGE, radius=16), Rect(0, 18, 4, height - 36, Ink(head.accent), 2)]
    if head.persona:
        marks.extend(_avatar(SIDE + AVATAR / 2, TOP + AVATAR / 2, head.accent))
    marks.extend(body.at(inset, TOP))
    return Block(height, tuple(marks))


def stamps(typesetter: Typesetter, texts: tuple[str, ...], limit: float) -> tuple[tuple[Mark, ...], float]:
    """Return the stamps in one row, and how wide it is."""
    marks: list[Mark] = []
    x = 0.0
    paper = mixed(PAGE, MUTED, 0.06)
    for text in texts:
        width = min(typesetter.width(text, TAG), limit) + 2 * STAMP_PAD
        marks.append(Rect(x, 0, width, STAMP_HEIGHT, Ink(paper), STAMP_HEIGHT / 2))
        block = typesetter.text(text, tinted(TAG, MUTED, paper), width - 2 * STAMP_PAD + 1)
        marks.extend(block.at(x + STAMP_PAD, (STAMP_HEIGHT - block.height) / 2))
        x += width + STAMP_GAP
    return tuple(marks), max(x - STAMP_GAP, 0.0)


def _top(typesetter: Typesetter, head: Head, width: float, logo: Pixels | None, fact_width: float) -> Iterator[Block]:
    """Yield title and persona with what has room beside them, then stamps and logo, figures and facts that have not."""
    aside, counts, facts = _aside(typesetter, head, width, logo), _counts(typesetter, head), _fact_row(typesetter, head)
    title = TITLE.smaller(min(max(width * TITLE_SHARE / TITLE.size, 1.0), LARGEST_TITLE))
    persona = tinted(PERSONA, head.accent, WHITE)
    own = max(typesetter.width(head.title, title), typesetter.width(head.persona, persona) if head.persona else 0.0)
    least = min(own, width * LEAST_TITLE)
    room, beside = width, [(0.0, Block(0))]
    pressing = () if own > LINES * (width - aside[0] - BESIDE_TITLE) else (aside,)
    for wide, block in (*pressing, counts, facts):
        if wide and least + BESIDE_TITLE + wide <= room:
            room -= wide + BESIDE_TITLE
            beside.append((room + BESIDE_TITLE, block))
    shown = [block for _, block in beside]
    who = [typesetter.text(head.persona, persona, room)] if head.persona else []
    texts = stacked([typesetter.text(head.title, title, room), *who], 2)
    height = max(texts.height, *(block.height for block in shown))
    marks = (mark for x, block in beside for mark in block.at(x, (height - block.height) / 2))
    yield Block(height, (*texts.at(0, (height - texts.height) / 2), *marks))
    if aside[0] and aside[1] not in shown:
        yield aside[1]
    if counts[1] not in shown:
        yield flowed(_each_count(typesetter, head), width, BETWEEN_COUNTS, BETWEEN_ROWS)
    if facts[1] not in shown:
        yield from _facts(typesetter, head, width, fact_width)


def _aside(typesetter: Typesetter, head: Head, width: float, logo: Pixels | None) -> Sized:
    """Return the stamps and the logo in one row."""
    row, taken = stamps(typesetter, head.stamps, width)
    wide, picture = logo_within(logo, LOGO_WIDTH, LOGO_HEIGHT)
    if not wide:
        return taken, Block(STAMP_HEIGHT if row else 0.0, row)
    start = taken + 14 if row else 0.0
    return start + wide, Block(max(picture.height, STAMP_HEIGHT), (*row, *picture.at(start, 0)))


def logo_within(logo: Pixels | None, wide: float, high: float) -> Sized:
    """Return a logo in its proportions, as large as has room; nothing where there is none."""
    if logo is None:
        return 0.0, Block(0)
    factor = min(wide / logo.across, high / logo.down)
    across, down = logo.across * factor, logo.down * factor
    return across, Block(down, (Picture(0, 0, across, down, logo),))


def _counts(typesetter: Typesetter, head: Head) -> Sized:
    """Return what can be counted on the map in one row."""
    return _in_a_row(_each_count(typesetter, head), BETWEEN_COUNTS)


def _each_count(typesetter: Typesetter, head: Head) -> list[Sized]:
    return [_count(typesetter, count) for count in head.counts]


def _count(typesetter: Typesetter, count: Count) -> Sized:
    """Return a large figure with its words beside it."""
    amount = typesetter.text(count.amount, AMOUNT, typesetter.width(count.amount, AMOUNT) + 1)
    words = [typesetter.text(count.words, COUNTED, COUNT_WIDTH)]
    words += [typesetter.text(count.note, LABEL, COUNT_WIDTH)] if count.note else []
    text, at = stacked(words), widest(amount) + 9
    height = max(amount.height, text.height)
    marks = (*amount.at(0, (height - amount.height) / 2), *text.at(at, (height - text.height) / 2))
    return at + widest(text), Block(height, marks)


def _fact_row(typesetter: Typesetter, head: Head) -> Sized:
    """Return the facts in one row."""
    facts = [
        stacked([typesetter.text(label, LABEL, FACT_WIDTH), typesetter.text(content, BODY, FACT_WIDTH)])
        for label, content in head.facts
    ]
    return _in_a_row([(widest(fact), fact) for fact in facts], FACT_GAP)


def _in_a_row(pieces: Sequence[Sized], gap: float) -> Sized:
    """Return pieces beside each other, however wide that is; nothing is as wide as nothing."""
    wide = sum(wide for wide, _ in pieces) + gap * max(len(pieces) - 1, 0)
    return wide, flowed(pieces, inf, gap) if pieces else Block(0)


def _avatar(x: float, y: float, accent: str) -> Iterator[Mark]:
    yield Circle(x, y, AVATAR / 2, Ink(mixed(accent, WHITE, 0.88), mixed(accent, WHITE, 0.7), 1.2))
    yield Icon(x - 16, y - 16, 32, "account-outline", Ink(accent))


def _facts(typesetter: Typesetter, head: Head, width: float, least: float) -> Iterator[Block]:
    """Yield rows of facts, as many beside each other as there is room for."""
    across = max(1, min(int((width + FACT_GAP) // (least + FACT_GAP)), len(head.facts)))
    column = (width + FACT_GAP) / across - FACT_GAP
    facts = [stacked([typesetter.text(k, LABEL, column), typesetter.text(v, BODY, column)]) for k, v in head.facts]
    for i in range(0, len(facts), across):
        yield side_by_side(facts[i : i + across], column + FACT_GAP)


def _lists(typesetter: Typesetter, head: Head, width: float) -> Iterator[Sized]:
    """Yield measures, voices and paths, each as wide as it needs to be."""
    voices = [chip(typesetter, Tag(voice, "account-outline"), MUTED, width) for voice in head.voices]
    for name, pieces in (("kpis", list(_measures(typesetter, head, width))), ("voices", voices)):
        if pieces:
            yield _listed(typesetter, typesetter.words.field(name), pieces, width)
    for label, steps in head.paths:
        chips = [chip(typesetter, Tag(step, icon_of(step, typesetter.words)), MUTED, width) for step in steps]
        between = arrow(MUTED, chips[0][1].height) if chips else (0.0, Block(0))
        yield _listed(typesetter, label, [piece for one in chips for piece in (between, one)][1:], width)


def _measures(typesetter: Typesetter, head: Head, width: float) -> Iterator[Sized]:
    """Yield the measures of the whole journey; each with where it is going behind it, where there is room."""
    for tag, trend in head.measures:
        wide, block = chip(typesetter, tag, MUTED, width)
        went, drawn = _went(typesetter, trend, block.height) if trend else (0.0, Block(0))
        if trend and wide + went <= width:
            yield wide + went, Block(block.height, (*block.marks, *drawn.at(wide, 0)))
        else:
            yield wide, block


def _went(typesetter: Typesetter, trend: Trend, height: float) -> Sized:
    """Return what a measure was at first, and the line from there to now."""
    said = typesetter.width(trend.first[0], QUIET) + 1
    first = typesetter.text(trend.first[0], QUIET, said)
    begin = 2 * CHIP_GAP + said
    drawn = line(trend, MUTED, TREND, height).at(begin, 0)
    return begin + TREND, Block(height, (*first.at(CHIP_GAP, (height - first.height) / 2), *drawn))


def _listed(typesetter: Typesetter, label: str, pieces: Sequence[Sized], width: float) -> Sized:
    title = typesetter.text(label, LABEL, width)
    wide = sum(wide + CHIP_GAP for wide, _ in pieces) - CHIP_GAP
    return min(max(wide, widest(title)), width), stacked([title, flowed(pieces, width, CHIP_GAP)], 3)
