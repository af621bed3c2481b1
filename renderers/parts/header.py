"""The white plate at the head of the map: who travels, title, short stamps, facts, measures, voices, paths.

| (o)  title                    (stamp) (stamp) [logo] |
|      persona                                         |
|      fact         fact         fact                  |
|      (measure) (measure)                             |
|      (voice) (voice)                                 |
|      step -> step -> step                            |
"""

from collections.abc import Iterator

from renderers.content.channels import icon_of
from renderers.content.facts import Head
from renderers.content.tags import Tag
from renderers.parts.plates import plate
from renderers.parts.signs import arrow, chip, flowed
from renderers.sheet.colours import MUTED, PAGE, WHITE, mixed
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, LABEL, PERSONA, TAG, TITLE, tinted
from renderers.typesetting.typesetter import Typesetter

SIDE, TOP, FACT_WIDTH, FACT_GAP = 24.0, 20.0, 230.0, 26.0
STAMP_HEIGHT, STAMP_PAD, STAMP_GAP = 24.0, 10.0, 8.0
AVATAR, AVATAR_GAP = 54.0, 18.0
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 46.0
BESIDE = 0.45  # of the width: the most that stamps and logo take beside the title


def header(typesetter: Typesetter, head: Head, width: float, logo: Pixels | None) -> Block:
    """Return the plate, as wide as the map is between its margins."""
    inset = SIDE + (AVATAR + AVATAR_GAP if head.persona else 0.0)
    inner = width - inset - SIDE
    top = _top(typesetter, head, inner, logo)
    body = stacked(
        [
            top,
            Block(10),
            *_facts(typesetter, head, inner),
            *_lists(typesetter, head, inner),
            *_paths(typesetter, head, inner),
        ]
    )
    height = max(body.height, AVATAR) + 2 * TOP
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


def _top(typesetter: Typesetter, head: Head, width: float, logo: Pixels | None) -> Block:
    """Return title and persona, with stamps and logo at the end of the line, or above it where that is too narrow."""
    aside, taken, low = _aside(typesetter, head, width, logo)
    beside = taken < width * BESIDE
    room = width - (taken + STAMP_GAP * 2 if beside and taken else 0.0)
    title = typesetter.text(head.title, TITLE, room)
    persona = typesetter.text(head.persona, tinted(PERSONA, head.accent, WHITE), room) if head.persona else Block(0)
    texts = stacked([title, persona], 2)
    if not beside:
        return stacked([Block(low, aside), texts], 8)
    return Block(max(texts.height, low), (*texts.marks, *Block(0, aside).at(width - taken, 2)))


def _aside(
    typesetter: Typesetter, head: Head, width: float, logo: Pixels | None
) -> tuple[tuple[Mark, ...], float, float]:
    """Return the stamps and the logo in one row, how wide and how high it is."""
    row, taken = stamps(typesetter, head.stamps, width)
    if logo is None:
        return row, taken, STAMP_HEIGHT if row else 0.0
    factor = min(LOGO_WIDTH / logo.across, LOGO_HEIGHT / logo.down)
    wide, high = logo.across * factor, logo.down * factor
    start = taken + 14 if row else 0.0
    return (*row, Picture(start, 0, wide, high, logo)), start + wide, max(high, STAMP_HEIGHT)


def _avatar(x: float, y: float, accent: str) -> Iterator[Mark]:
    yield Circle(x, y, AVATAR / 2, Ink(mixed(accent, WHITE, 0.88), mixed(accent, WHITE, 0.7), 1.2))
    yield Icon(x - 16, y - 16, 32, "account-outline", Ink(accent))


def _facts(typesetter: Typesetter, head: Head, width: float) -> Iterator[Block]:
    """Yield rows of facts, as many beside each other as there is room for."""
    across = max(1, min(int((width + FACT_GAP) // (FACT_WIDTH + FACT_GAP)), len(head.facts)))
    column = (width + FACT_GAP) / across - FACT_GAP
    facts = [stacked([typesetter.text(k, LABEL, column), typesetter.text(v, BODY, column)]) for k, v in head.facts]
    for i in range(0, len(facts), across):
        yield _beside(facts[i : i + across], column + FACT_GAP)
        yield Block(8)


def _beside(blocks: list[Block], step: float) -> Block:
    marks = (mark for i, block in enumerate(blocks) for mark in block.at(i * step, 0))
    return Block(max(block.height for block in blocks), tuple(marks))


def _lists(typesetter: Typesetter, head: Head, width: float) -> Iterator[Block]:
    voices = tuple(Tag(voice, "account-outline") for voice in head.voices)
    for name, tags in (("kpis", head.kpis), ("voices", voices)):
        if tags:
            chips = [chip(typesetter, tag, MUTED, width) for tag in tags]
            yield stacked([typesetter.text(typesetter.words.field(name), LABEL, width), flowed(chips, width, 6)], 3)
            yield Block(8)


def _paths(typesetter: Typesetter, head: Head, width: float) -> Iterator[Block]:
    for label, steps in head.paths:
        chips = [chip(typesetter, Tag(step, icon_of(step, typesetter.words)), MUTED, width) for step in steps]
        between = arrow(MUTED, chips[0][1].height) if chips else (0.0, Block(0))
        pieces = [piece for one in chips for piece in (between, one)][1:]
        yield stacked([typesetter.text(label, LABEL, width), flowed(pieces, width, 6)], 3)
        yield Block(8)
