"""Cards for phones: a cover, then the stages one after the other, each a picture that stands alone when forwarded.

+----------------+   +----------------+
| title, persona |   | 2  stage   (:) |
| curve          |   | lane           |
| most urgent    |   | lane           |
| 1 / 6          |   | < 3 / 6 >      |
+----------------+   +----------------+
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from renderers.blocks import (
    BODY,
    FOOTER,
    NAME,
    PERSONA,
    STAGE_NOTE,
    TITLE,
    Block,
    Hand,
    Type,
    labelled,
    stacked,
    tinted,
)
from renderers.cards import card, colour_of_stage
from renderers.cells import band_colour, item_block
from renderers.colours import CARD, PAGE, STAGES, darkened, is_colour, mixed
from renderers.contents import Context, Item, Words, message_id
from renderers.faces import FACE, face
from renderers.facts import Head, head_of
from renderers.feelings import panel
from renderers.figures import number
from renderers.grid import GAP, Grid
from renderers.header import pills
from renderers.lanes import Lane, lanes_of
from renderers.sheet import Circle, Ink, Mark, Rect, Sheet, sheet_of
from renderers.typefaces import BOLD, RIGHT_TO_LEFT, SEMIBOLD
from storage.checklist import checklist
from storage.journey import Journey

WIDTH, HEIGHT, PIXELS = 440.0, 550.0, 1024.0  # points, and the pixels of the width
MOST_CARDS = 10  # of an album in Telegram
CURVE = 130.0  # the height of the feelings on the cover
EDGE, PAD, BAR, BULLET, BETWEEN = 16.0, 12.0, 4.0, 11.0, 8.0
INNER = WIDTH - 2 * EDGE
ROOM = HEIGHT - 2 * EDGE - 26.0  # above the foot
MOST_URGENT, MOST_TITLE, MOST_FACT = 3, 90, 160
# How much of a stage is shown where all of it does not fit: characters of a text, items of a lane.
SHORTER = ((2_000, 99), (300, 8), (200, 6), (200, 5), (160, 4), (160, 3), (120, 2), (90, 2), (120, 1), (60, 1))

STAGE_NAME = Type(17, BOLD, "#ffffff", 1.25)
SECTION = Type(11.4, SEMIBOLD, CARD, 1.4)
COUNT = Type(11.6, BOLD, "#ffffff", 1.3)


def cards(journey: Journey, words: Words) -> tuple[Sheet, ...]:
    """Return the cover and the cards of the stages, at most ten in all."""
    hand, context = Hand(words), Context(journey, words)
    head = head_of(journey, words)
    groups = _groups(hand, context)
    bodies = [_cover(hand, context, head), *(_stages(hand, context, head, group) for group in groups)]
    feet = _feet(journey, groups)
    return tuple(
        _sheet(hand, head, body, _foot(hand, foot, place, len(bodies)))
        for place, (body, foot) in enumerate(zip(bodies, feet, strict=True), 1)
    )


def _sheet(hand: Hand, head: Head, body: Block, foot: Block) -> Sheet:
    marks = (*body.at(EDGE, EDGE), *foot.at(EDGE, HEIGHT - EDGE - foot.height + 2))
    sheet = sheet_of((WIDTH, HEIGHT), head.title, hand.language, PAGE, marks, PIXELS / WIDTH)
    return sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet


def _groups(hand: Hand, context: Context) -> list[list[int]]:
    """Return the places of the stages on each card: one each, until there are too many; then the shortest share."""
    stages = context.journey.stages
    heights = [_sections(hand, context, i, *SHORTER[0]).height for i in range(len(stages))]
    groups = [[i] for i in range(len(stages))]
    while len(groups) > MOST_CARDS - 1:
        together = [sum(heights[i] for i in (*a, *b)) for a, b in pairwise(groups)]
        place = together.index(min(together))
        groups[place : place + 2] = [groups[place] + groups[place + 1]]
    return groups


def _cover(hand: Hand, context: Context, head: Head) -> Block:
    journey = context.journey
    emotions = [stage.emotion for stage in journey.stages]
    blocks = [_title(hand, journey, head)]
    if any(emotion.score is not None for emotion in emotions):
        grid = Grid(len(emotions), (INNER + GAP) / len(emotions) - GAP)
        blocks.append(panel(hand, emotions, grid, PAGE, CURVE, numbered=True))
    if journey.stages:
        blocks.append(_legend(hand, journey))
    urgent = _urgent(hand, journey, ROOM - stacked(blocks, BETWEEN).height - BETWEEN)
    return stacked([*blocks, *urgent], BETWEEN)


def _title(hand: Hand, journey: Journey, head: Head) -> Block:
    accent = darkened(journey.brand.accent if is_colour(journey.brand.accent) else STAGES[0], CARD)
    width = INNER - 2 * PAD - BAR
    texts = [hand.text(_cut(head.title, MOST_TITLE), TITLE, width)]
    if head.persona:
        texts.append(hand.text(_cut(head.persona, MOST_FACT), tinted(PERSONA, accent, CARD), width))
    if journey.purpose:
        texts += [Block(4), hand.text(_cut(journey.purpose, MOST_FACT), BODY, width)]
    if head.marks:
        marks, _ = pills(hand, head.marks, width)
        texts += [Block(7), Block(24, marks)]
    return _section(stacked(texts), accent, CARD)


def _legend(hand: Hand, journey: Journey) -> Block:
    """Return the stages with their numbers, in two columns, or three where that makes one row."""
    across = 3 if len(journey.stages) <= 3 else 2  # noqa: PLR2004
    column = (INNER - 2 * PAD) / across
    rows = -(-len(journey.stages) // across)
    step = hand.leading(NAME) + 5
    marks: list[Mark] = []
    for i, stage in enumerate(journey.stages):
        x, y = PAD + (i // rows) * column, PAD + (i % rows) * step
        name = _one_line(hand, stage.name, NAME, column - 34)
        marks += [*_badge(hand, i, x + 10, y + step / 2 - 1, 9.5), *name.at(x + 26, y + (step - name.height) / 2 - 1)]
    height = rows * step + 2 * PAD - 4
    return Block(height, (*card(0, 0, INNER, height, PAGE, radius=12), *marks))


def _urgent(hand: Hand, journey: Journey, room: float) -> Iterator[Block]:
    """Yield the most urgent items of the checklist, as many as there is room for."""
    items = [item for item in checklist(journey) if item.weight and item.status in ("open", "doing")][:MOST_URGENT]
    colour = "#c8304f"
    rows = []
    for item in items:
        text = hand.text(_cut(item.text or "", MOST_TITLE), NAME, INNER - 2 * PAD - 52)
        where = _one_line(hand, item.stage or "", FOOTER, INNER - 2 * PAD - 52)
        both = stacked([text, where])
        count = hand.text(number(item.weight.priority if item.weight else 0, hand.language), COUNT, 34, 0.5)
        marks = (Rect(0, 3, 34, 26, Ink(colour), 8), *count.at(0, 16 - count.height / 2), *both.at(46, 0))
        rows.append(Block(max(both.height, 32), marks))
    title = hand.text(hand.words["map-urgent"], tinted(SECTION, colour, CARD), INNER - 2 * PAD)
    for shown in range(len(rows), 0, -1):
        body = stacked([title, *rows[:shown]], 4)
        if body.height + 2 * PAD <= room:
            height = body.height + 2 * PAD
            yield Block(height, (*card(0, 0, INNER, height, PAGE, radius=12), *body.at(PAD, PAD)))
            return


def _stages(hand: Hand, context: Context, head: Head, group: Sequence[int]) -> Block:
    """Return the stages of one card, as much of each as there is room for."""
    bands = [_band(hand, context, head, i) for i in group]
    room = ROOM - sum(band.height + BETWEEN for band in bands) - BETWEEN * (len(group) - 1)
    whole = [_sections(hand, context, i, *SHORTER[0]).height for i in group]
    # A stage that needs less than its share leaves the rest to the others.
    blocks: list[Block] = []
    for place, i in sorted(enumerate(group), key=lambda pair: whole[pair[0]]):
        share = room / (len(group) - len(blocks))
        blocks.append(_fitting(hand, context, i, share))
        room -= blocks[-1].height
        bands[place] = stacked([bands[place], blocks[-1]], BETWEEN)
    return stacked(bands, BETWEEN)


def _fitting(hand: Hand, context: Context, index: int, room: float) -> Block:
    for characters, items in SHORTER:
        block = _sections(hand, context, index, characters, items)
        if block.height <= room:
            return block
    sections = list(_lanes(hand, context, index, *SHORTER[-1]))
    rest = hand.text(hand.words["map-rest"], FOOTER, INNER)
    fitting = [h for h in accumulate(section.height + BETWEEN for section in sections) if h + rest.height <= room]
    return stacked([*sections[: len(fitting)], rest], BETWEEN)


def _sections(hand: Hand, context: Context, index: int, characters: int, items: int) -> Block:
    return stacked(_lanes(hand, context, index, characters, items), BETWEEN)


def _lanes(hand: Hand, context: Context, index: int, characters: int, items: int) -> Iterator[Block]:
    stage = context.journey.stages[index]
    for lane in lanes_of(context.journey, context):
        found = lane.items(stage, context)
        if found:
            yield _lane(hand, lane, [_shortened(item, characters) for item in found], items)


def _lane(hand: Hand, lane: Lane, found: Sequence[Item], most: int) -> Block:
    paper = band_colour(lane)
    width = INNER - 2 * PAD - BAR
    label = hand.words[message_id(f"lane_{lane.id}")]
    shown = found[:most] if len(found) > most else found
    if len(shown) == 1 and lane.look == "card" and not (shown[0].tags or shown[0].details):
        return _section(labelled(hand, label, shown[0].text, width, BODY), lane.colour, paper)
    rows = [_bulleted(hand, lane, item, width, paper) for item in shown]
    if len(found) > len(shown):
        more = f"+{number(len(found) - len(shown), hand.language)} {hand.words['map-more']}"
        rows.append(hand.text(more, tinted(FOOTER, FOOTER.colour, paper), width))
    title = hand.text(label, tinted(SECTION, lane.colour, paper), width)
    return _section(stacked([title, *rows], 3), lane.colour, paper)


def _bulleted(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    block = item_block(hand, lane, item, width - BULLET, paper)
    return Block(block.height, (Circle(3, hand.leading(BODY) / 2, 2.4, Ink(lane.colour)), *block.at(BULLET, 0)))


def _section(content: Block, colour: str, paper: str) -> Block:
    """Return content on a tinted ground with a bar at its beginning."""
    height = content.height + 2 * PAD - 6
    ground = Rect(0, 0, INNER, height, Ink(paper), 10)
    return Block(height, (ground, Rect(0, 0, BAR, height, Ink(colour), 2), *content.at(PAD + BAR, PAD - 3)))


def _band(hand: Hand, context: Context, head: Head, index: int) -> Block:
    """Return the stage's name on its colour, whose journey it is, and a face where the feeling is known."""
    stage, colour = context.journey.stages[index], colour_of_stage(index)
    feeling = stage.emotion.score
    width = INNER - 56 - (2 * FACE + 26 if feeling is not None else PAD)
    note = tinted(STAGE_NOTE, STAGE_NOTE.colour, colour)
    notes = [" · ".join(filter(None, (head.title, head.persona))), stage.group, context.way_back(stage)]
    texts = [_one_line(hand, text, note, width) for text in notes if text]
    text = stacked([hand.text(_cut(stage.name, MOST_TITLE), STAGE_NAME, width), *texts])
    height = max(text.height + 18, 50.0)
    marks: list[Mark] = [Rect(0, 0, INNER, height, Ink(colour), 12), *_badge(hand, index, 28, height / 2, 14)]
    marks.extend(text.at(52, (height - text.height) / 2))
    if feeling is not None:
        marks.extend(face(INNER - FACE - 18, height / 2, feeling, guessed=stage.emotion.evidence == "guess"))
    return Block(height, tuple(marks))


def _badge(hand: Hand, index: int, x: float, y: float, radius: float) -> tuple[Mark, ...]:
    paper = mixed(colour_of_stage(index), "#1b2140", 0.18)
    text = hand.text(number(index + 1, hand.language), STAGE_NOTE, 2 * radius, 0.5)
    return (Circle(x, y, radius, Ink(paper)), *text.at(x - radius, y - text.height / 2))


def _feet(journey: Journey, groups: Sequence[Sequence[int]]) -> list[tuple[str, str]]:
    """Return for each card the stages before and after it."""
    names = [stage.name for stage in journey.stages]
    feet = [(names[g[0] - 1] if g[0] else "", names[g[-1] + 1] if g[-1] + 1 < len(names) else "") for g in groups]
    return [("", names[0] if names else ""), *feet]


def _foot(hand: Hand, beside: tuple[str, str], place: int, count: int) -> Block:
    before, after = beside
    kind, third = tinted(FOOTER, FOOTER.colour, PAGE), INNER * 0.4
    middle = hand.text(f"{number(place, hand.language)} / {number(count, hand.language)}", kind, INNER, 0.5)
    left = _one_line(hand, f"‹ {before}", kind, third) if before else Block(0)
    right = _one_line(hand, f"{after} ›", kind, third, 1.0) if after else Block(0)
    return Block(middle.height, (*middle.marks, *left.marks, *right.at(INNER - third, 0)))


def _shortened(item: Item, characters: int) -> Item:
    details = tuple((label, _cut(content, characters)) for label, content in item.details)
    return Item(_cut(item.text, characters), item.tags, details)


def _cut(text: str, characters: int) -> str:
    return text if len(text) <= characters else text[: characters - 1].rstrip() + "…"


def _one_line(hand: Hand, text: str, kind: Type, width: float, anchor: float = 0.0) -> Block:
    line = " ".join(text.split())
    while hand.width(line, kind) > width and len(line) > 1:
        line = line[: max(1, min(len(line) - 2, int(len(line) * width / hand.width(line, kind))))].rstrip("… ") + "…"
    return hand.text(line, kind, width + 1, anchor)
