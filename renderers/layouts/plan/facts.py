"""What is known of a thing to do, each behind its icon: obstacle, first step, who, when, how it is noticed.

|  !  Against: obstacle             |
|  o  Who: ________   [] When: …    |
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from renderers.layouts.plan.fitting import WHOLE, fitted
from renderers.parts.signs import Sized, reach
from renderers.sheet.colours import INK, MUTED
from renderers.sheet.marks import Icon, Ink, Stroke
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, LABEL, Style
from renderers.typesetting.typefaces import MEDIUM
from renderers.typesetting.typesetter import Typesetter
from storage.model.plan.worded import Thing

COLUMN, INDENT, ICON = 20.0, 29.0, 15.0  # the column of boxes and icons; where the texts behind them stand
APART = 14.0  # who and when
LOUD, QUIET = replace(BODY, colour=INK), Style(11.0, MEDIUM, MUTED, 1.4)
CLOSEST = 1.27  # of the size: lines nearer to each other touch
WRITING = 24.0  # how high a line is that is written on by hand
MOST_ALSO, ALSO_LINES = 3, 2
# The icon of each fact, and how it is set.
FACTS: Mapping[str, tuple[str, Style]] = {
    "against": ("alert-octagon-outline", QUIET),
    "also": ("lightbulb-on-outline", QUIET),
    "step": ("shoe-print", LOUD),
    "who": ("account-outline", LOUD),
    "when": ("calendar-clock-outline", LOUD),
    "notice": ("eye-outline", LOUD),
}


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a thing is shown: lines of what to do and of all else, `more` of some; its size, and how far apart.

    On paper (`writes`) there is room for whatever else could help, and for lines on which to write who and when.
    """

    what: int = WHOLE
    rest: int = WHOLE
    size: float = 1.0
    gap: float = 6.0
    pad: float = 14.0
    more: Mapping[str, int] = field(default_factory=dict)
    writes: tuple[str, ...] = ()

    def style(self, kind: Style) -> Style:
        """Return a style in the size of the room, its lines as much closer as they can be."""
        return replace(kind.smaller(self.size), leading=max(kind.leading * self.size, CLOSEST))

    def lines(self, name: str) -> int:
        """Return how many lines a text may have."""
        most = {"what": self.what, "also": min(self.rest, ALSO_LINES)}
        return most.get(name, self.rest) + self.more.get(name, 0)

    def with_more(self, name: str) -> "Room":
        """Return the room with a line more for a text."""
        return replace(self, more={**self.more, name: self.more.get(name, 0) + 1})


def facts(typesetter: Typesetter, one: Thing, width: float, room: Room) -> Iterator[Block]:
    """Yield what is known of a thing; until when only on paper, or where `short_date` has no room for it."""
    also = one.also[:MOST_ALSO] if room.writes else ()
    for name, text in (("against", one.against), *(("also", text) for text in also), ("step", one.step)):
        if text:
            yield _fact(typesetter, name, text, width, room)
    yield from _who_and_when(typesetter, one, width, room)
    if one.notice:
        yield _fact(typesetter, "notice", one.notice, width, room)


def short_date(typesetter: Typesetter, one: Thing, width: float, room: Room) -> Sized:
    """Return until when behind its icon, and how wide it is: nothing on paper, or where it does not fit on a line."""
    taken = typesetter.width(one.until, QUIET) + ICON + 5 if one.until else 0.0
    if room.writes or not 0 < taken <= width:
        return 0.0, Block(0)
    text = typesetter.text(one.until, QUIET, taken)
    icon = Icon(0, (text.height - ICON) / 2, ICON, FACTS["when"][0], Ink(MUTED))
    return taken, Block(text.height, (icon, *text.at(ICON + 5, 0)))


def _fact(typesetter: Typesetter, name: str, text: str, width: float, room: Room) -> Block:
    """Return a fact beside its label, or below it where that is lower."""
    kind, lines, inner = room.style(FACTS[name][1]), room.lines(name), width - INDENT
    label = f"{typesetter.words[f'map-{name}']}:"
    taken = typesetter.width(label, LABEL) + 6
    if taken < inner / 2:
        content = fitted(typesetter, text, kind, inner - taken, lines)
        head = typesetter.text(label, LABEL, taken + 1)
        drop = (typesetter.leading(kind) - typesetter.leading(LABEL)) / 2 + 0.4
        beside = Block(max(content.height, head.height), (*head.at(0, drop), *content.at(taken, 0)))
        if lines == 1 or content.height < (LINES_BESIDE + 0.5) * typesetter.leading(kind):
            return _behind_icon(typesetter, name, beside, kind)
    below = stacked([typesetter.text(label, LABEL, inner), fitted(typesetter, text, kind, inner, lines)])
    return _behind_icon(typesetter, name, below, LABEL)


LINES_BESIDE = 3  # more than these stand below their label


def _behind_icon(typesetter: Typesetter, name: str, body: Block, first: Style) -> Block:
    """Return a text behind the icon of its kind, which stands at its first line."""
    middle = typesetter.leading(first) / 2
    icon = Icon((COLUMN - ICON) / 2, middle - ICON / 2, ICON, FACTS[name][0], Ink(MUTED))
    return Block(max(body.height, middle + ICON / 2), (icon, *body.at(INDENT, 0)))


def _who_and_when(typesetter: Typesetter, one: Thing, width: float, room: Room) -> Iterator[Block]:
    """Yield who does it and until when, beside each other where both are short; on paper as lines to write on."""
    known = {"who": one.who, "when": one.until}
    names = [name for name in known if known[name] or name in room.writes]
    half = (width - APART) / 2
    short = [_known_or_written(typesetter, name, known[name], half, room) for name in names if len(names) > 1]
    if short and all(fact.height < 1.5 * typesetter.leading(LOUD) or fact.height == WRITING for fact in short):
        height = max(fact.height for fact in short)
        first, second = (Block(0, fact.at(0, height - fact.height)) for fact in short)
        yield Block(height, (*first.marks, *second.at(half + APART, 0)))
    else:
        yield from (_known_or_written(typesetter, name, known[name], width, room) for name in names)


def _known_or_written(typesetter: Typesetter, name: str, text: str, width: float, room: Room) -> Block:
    """Return who or when; where nobody said, a line to write on."""
    if text:
        return _fact(typesetter, name, text, width, room)
    label = typesetter.text(f"{typesetter.words[f'map-{name}']}:", LABEL, width - INDENT)
    top = WRITING - label.height - 1
    line = Stroke(((INDENT + reach(label) + 6, WRITING - 3), (width, WRITING - 3)), Ink(edge=MUTED, width=0.8))
    icon = Icon((COLUMN - ICON) / 2, top + (label.height - ICON) / 2, ICON, FACTS[name][0], Ink(MUTED))
    return Block(WRITING, (icon, *label.at(INDENT, top), line))
