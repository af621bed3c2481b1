"""The cells of a lane: what a stage says in it. Lanes and their order are decided in `lanes`."""

from renderers.blocks import BODY, DETAIL, NAME, TAG, Block, Hand, labelled, stacked, tinted
from renderers.cards import card, colour_of_stage
from renderers.colours import CARD, mixed
from renderers.contents import Item
from renderers.grid import PAD
from renderers.lanes import Lane
from renderers.sheet import Circle, Ink, Mark, Rect

BULLET, BAR = 10.0, 3.0
BETWEEN_ITEMS, BETWEEN_NOTES = 6.0, 6.0


def row(hand: Hand, lane: Lane, cells: list[tuple[Item, ...]], places: list[float], width: float) -> Block:
    """Return the cells of a lane beside each other, each beginning at its place."""
    paper = band_colour(lane)
    match lane.look:
        case "notes":
            blocks = [_notes(hand, lane, items, width) for items in cells]
            height = max(block.height for block in blocks)
        case "card" | "bullets" | "names":
            contents = [_content(hand, lane, items, i, width - 2 * PAD) for i, items in enumerate(cells)]
            height = max(block.height for block in contents) + 2 * PAD
            blocks = [_on_card(content, width, height, paper) for content in contents]
    return Block(height, tuple(m for x, block in zip(places, blocks, strict=True) for m in block.at(x, 0)))


def band_colour(lane: Lane) -> str:
    """Return the tint of a lane's band."""
    return mixed(lane.colour, CARD, 0.915)


def item_block(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    """Return an item: its text, words of ours, and labelled details."""
    text = [hand.text(item.text, NAME if lane.look == "names" else BODY, width)] if item.text else []
    tags = [hand.text(" · ".join(item.tags), tinted(TAG, lane.colour, paper), width)] if item.tags else []
    details = [labelled(hand, label, content, width, DETAIL) for label, content in item.details]
    return stacked([*text, *tags, *details])


def _content(hand: Hand, lane: Lane, items: tuple[Item, ...], stage: int, width: float) -> Block:
    if lane.look in {"bullets", "names"}:
        return stacked((_bulleted(hand, lane, item, stage, width) for item in items), BETWEEN_ITEMS)
    return stacked((item_block(hand, lane, item, width, CARD) for item in items), BETWEEN_ITEMS)


def _bulleted(hand: Hand, lane: Lane, item: Item, stage: int, width: float) -> Block:
    block = item_block(hand, lane, item, width - BULLET, CARD)
    bullet = Circle(2.5, hand.leading(BODY) / 2, 2.2, Ink(colour_of_stage(stage)))
    return Block(block.height, (bullet, *block.at(BULLET, 0)))


def _on_card(content: Block, width: float, height: float, paper: str) -> Block:
    if not content.marks:
        return Block(height)
    return Block(height, (*card(0, 0, width, height, paper), *content.at(PAD, PAD)))


def _notes(hand: Hand, lane: Lane, items: tuple[Item, ...], width: float) -> Block:
    return stacked((_note(hand, lane, item, width) for item in items), BETWEEN_NOTES)


def _note(hand: Hand, lane: Lane, item: Item, width: float) -> Block:
    paper = mixed(lane.colour, CARD, 0.965)
    content = item_block(hand, lane, item, width - 2 * PAD - BAR, paper)
    height = content.height + 2 * PAD
    marks: list[Mark] = [
        Rect(0, 0, width, height, Ink(paper, mixed(lane.colour, CARD, 0.72), 0.8), 10),
        Rect(0, 9, BAR, height - 18, Ink(lane.colour), BAR / 2),
    ]
    return Block(height, (*marks, *content.at(PAD + BAR, PAD)))
