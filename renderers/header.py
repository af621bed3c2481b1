"""The white card at the head of the map: title, persona, short marks and facts."""

from collections.abc import Iterator

from renderers.blocks import BODY, LABEL, PERSONA, TAG, TITLE, Block, Hand, stacked, tinted
from renderers.cards import card
from renderers.colours import CARD, MUTED, PAGE, mixed
from renderers.facts import Head
from renderers.sheet import Ink, Mark, Rect

SIDE, TOP, FACT_WIDTH, FACT_GAP = 26.0, 20.0, 300.0, 24.0
PILL_HEIGHT, PILL_PAD, PILL_GAP = 24.0, 10.0, 8.0


def header(hand: Hand, head: Head, width: float, accent: str) -> Block:
    """Return the card, as wide as the map is between its margins."""
    inner = width - 2 * SIDE
    row = pills(hand, head.marks, inner)
    beside = row[1] < inner * 0.4
    title = hand.text(head.title, TITLE, inner - (row[1] + PILL_GAP if beside else 0))
    persona = hand.text(head.persona, tinted(PERSONA, accent, CARD), inner) if head.persona else Block(0)
    pill_row = Block(PILL_HEIGHT + 8, row[0]) if head.marks and not beside else Block(0)
    body = stacked([pill_row, title, persona, Block(8), *_facts(hand, head, inner)])
    height = body.height + 2 * TOP
    marks = [*card(0, 0, width, height, PAGE, radius=16), Rect(0, 18, 4, height - 36, Ink(accent), 2)]
    marks.extend(body.at(SIDE, TOP))
    if beside:
        marks.extend(Block(0, row[0]).at(SIDE + inner - row[1], TOP))
    return Block(height, tuple(marks))


def pills(hand: Hand, texts: tuple[str, ...], limit: float) -> tuple[tuple[Mark, ...], float]:
    """Return the pills in one row, and how wide it is."""
    marks: list[Mark] = []
    x = 0.0
    paper = mixed(PAGE, MUTED, 0.06)
    for text in texts:
        width = min(hand.width(text, TAG), limit) + 2 * PILL_PAD
        marks.append(Rect(x, 0, width, PILL_HEIGHT, Ink(paper), PILL_HEIGHT / 2))
        block = hand.text(text, tinted(TAG, MUTED, paper), width - 2 * PILL_PAD + 1)
        marks.extend(block.at(x + PILL_PAD, (PILL_HEIGHT - block.height) / 2))
        x += width + PILL_GAP
    return tuple(marks), max(x - PILL_GAP, 0.0)


def _facts(hand: Hand, head: Head, width: float) -> Iterator[Block]:
    """Yield rows of facts, as many beside each other as there is room for."""
    across = max(1, int((width + FACT_GAP) // (FACT_WIDTH + FACT_GAP)))
    column = (width + FACT_GAP) / across - FACT_GAP
    facts = [stacked([hand.text(k, LABEL, column), hand.text(v, BODY, column)]) for k, v in head.facts]
    for i in range(0, len(facts), across):
        yield _beside(facts[i : i + across], column + FACT_GAP)
        yield Block(6)


def _beside(blocks: list[Block], step: float) -> Block:
    marks = (mark for i, block in enumerate(blocks) for mark in block.at(i * step, 0))
    return Block(max(block.height for block in blocks), tuple(marks))
