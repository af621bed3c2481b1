"""The guide for an interview on paper: A4 upright, with boxes to tick and lines to write on.

+----------------------+   +----------------------+
|# name, title        #|   | name                 |
| Business ____ Date _ |   | Stage by stage       |
| Part                 |   | Stage ______________ |
| 1 question           |   | 6 question           |
|   why                |   |   ------------------ |
|   [ ] … [ ] …        |   |   ------------------ |
|               1 of 2 |   |               2 of 2 |
+----------------------+   +----------------------+
"""

from collections.abc import Iterator, Sequence

from renderers.layouts.plan.heading import Loudness, heading
from renderers.layouts.plan.thing import tick_box
from renderers.layouts.plan.upright import GROUP, Upright
from renderers.layouts.running import Letterhead, bound
from renderers.sheet.colours import ACCENT, MUTED, WHITE
from renderers.sheet.marks import Ink, Stroke
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import BODY, DETAIL, LABEL, NAME, QUIET, tinted
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.guide import Guide, GuidePart, GuideQuestion

SIZES = (1.0, 0.92, 0.85)
AT, BOX, GAP = 26.0, 11.0, 18.0  # where a question begins; a box to tick, and the room behind its label
RULED = 21.5  # from line to line: what handwriting takes
QUESTION, WHY = NAME.smaller(1.06), tinted(DETAIL, MUTED, WHITE)


def guide_pages(guide: Guide, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the pages in the largest letters that take no more of them than smaller ones."""
    typesetter, brand = Typesetter(words), Letterhead(guide.title, ACCENT, guide.name)
    papers = [Upright(typesetter, brand, size, between=10.0) for size in SIZES]
    upright, pages = min(((paper, _pages(guide, paper)) for paper in papers), key=lambda one: len(one[1]))
    return bound(typesetter, brand, upright.leaves(pages))


def _pages(guide: Guide, upright: Upright) -> list[list[Block]]:
    """Return what stands on each page; what is to be printed several times stands on pages of its own."""
    pages: list[list[Block]] = []
    typesetter = upright.typesetter
    for run in _runs(guide.parts):
        first = upright.small_head() if pages else _head(upright, guide)
        pages += upright.pages(first, (block for part in run for block in _blocks(typesetter, part, upright.width)))
    return pages


def _runs(parts: Sequence[GuidePart]) -> Iterator[list[GuidePart]]:
    """Yield the parts that follow each other on the same pages."""
    run: list[GuidePart] = []
    for part in parts:
        if part.on_new_page and run:
            yield run
            run = []
        run.append(part)
    yield run


def _head(upright: Upright, guide: Guide) -> Block:
    typesetter, width = upright.typesetter, upright.width
    head = upright.head(heading(typesetter, guide.name, guide.title, upright.beside_logo, Loudness(3)))
    half = (width - GAP) / 2
    pairs = [guide.blanks[place : place + 2] for place in range(0, len(guide.blanks), 2)]
    rows = [side_by_side([_blank(typesetter, name, half) for name in pair], half + GAP) for pair in pairs]
    return stacked([head, Block(4), *rows], 4)


def _blank(typesetter: Typesetter, name: str, width: float) -> Block:
    """Return a name with a line behind it to write on."""
    label = typesetter.text(name, LABEL, width / 2)
    begin = typesetter.width(name, LABEL) + 8
    return Block(RULED, (*label.at(0, RULED - label.height), _line(begin, width, RULED - 4)))


def _line(begin: float, end: float, y: float) -> Stroke:
    return Stroke(((begin, y), (end, y)), Ink(edge=MUTED, width=0.6))


def _blocks(typesetter: Typesetter, part: GuidePart, width: float) -> Iterator[Block]:
    """Yield what may not be torn apart: a question, and the name of the part with its first."""
    said = [Block(2), typesetter.text(part.name, tinted(GROUP, ACCENT, WHITE), width)]
    said += [typesetter.text(part.note, QUIET, width)] if part.note else []
    said += [_blank(typesetter, part.blank, width)] if part.blank else []
    first, *others = part.questions
    yield stacked([*said, Block(3), _question(typesetter, first, width)], 2)
    yield from (_question(typesetter, one, width) for one in others)


def _question(typesetter: Typesetter, one: GuideQuestion, width: float) -> Block:
    room = width - AT
    rows = [typesetter.text(one.text, QUESTION, room), typesetter.text(one.why, WHY, room)]
    if one.boxes:
        rows += [Block(3), typesetter.text(one.hint, LABEL, room), _boxes(typesetter, one.boxes, room)]
    lines = tuple(_line(0, room, RULED * number - 4) for number in range(1, one.lines + 1))
    body = stacked([*rows, Block(RULED * one.lines, lines)], 1)
    number = typesetter.text(typesetter.words.number(one.number), LABEL, AT)
    lead = typesetter.leading(QUESTION)
    return Block(body.height, (*number.at(0, (lead - number.height) / 2), *body.at(AT, 0)))


def _boxes(typesetter: Typesetter, labels: Sequence[str], width: float) -> Block:
    """Return boxes with their labels, as many beside each other as there is room for."""
    marks: list[Mark] = []
    lead, x, y = typesetter.leading(BODY) + 3, 0.0, 0.0
    for label in labels:
        wide = BOX + 6 + typesetter.width(label, BODY)
        if x and x + wide > width:
            x, y = 0.0, y + lead
        text = typesetter.text(label, BODY, width - BOX - 6)
        marks += [*tick_box(BOX, ticked=False).at(x, y + (lead - BOX) / 2), *text.at(x + BOX + 6, y + 1.5)]
        y += text.height - typesetter.leading(BODY)
        x += wide + GAP
    return Block(y + lead, tuple(marks))
