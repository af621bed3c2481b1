"""The plan as a card for phones, to forward: the map's question, and what to do first. Nothing is painted here.

+----------------------+
|######################|
|# title               |
|# question            |
|######################|
| Three things …       |
| +------------------+ |
| | [1] what to do   | |
| +------------------+ |
| 4 more      the map  |
+----------------------+
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from renderers.content.facts import Head, head_of
from renderers.layouts.album.frame import EDGE, PIXELS, WIDTHS, Frame
from renderers.layouts.allowance import one_line
from renderers.layouts.plan.facts import Room
from renderers.layouts.plan.heading import Loudness, heading
from renderers.layouts.plan.thing import thing
from renderers.layouts.running import BESIDE_LOGO, logo_plate
from renderers.parts.plates import plate
from renderers.parts.signs import reach
from renderers.sheet.colours import INK, MUTED, PAGE
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import FOOTER, Style, tinted
from renderers.typesetting.typefaces import BOLD, MEDIUM
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Journey
from storage.model.plan.worded import WordedPlan

FIRST = Style(13.0, BOLD, INK, 1.35)
EMPTY = Style(15.5, MEDIUM, INK, 1.5)
BETWEEN, BELOW = 8.0, 12.0
# How much is shown: everything, closer together and in smaller letters where it must be; where that does not fit, a
# line of each text but what to do, and as many lines more as there is room for.
WHOLE = Room(), Loudness(5)
CLOSE = (
    (Room(size=0.95, gap=4.0, pad=9.0), Loudness(4, 1)),
    (Room(size=0.92, gap=2.5, pad=6.0), Loudness(3, 2)),
)
LESS = (
    (Room(3, 1, 0.95, 3.5, 8.0), Loudness(3, 2)),
    (Room(3, 1, 0.92, 2.5, 6.0), Loudness(2, 2)),
    (Room(3, 1, 0.9, 1.5, 4.0), Loudness(2, 2)),
    (Room(2, 1, 0.9, 1.5, 4.0), Loudness(2, 3)),
    (Room(1, 1, 0.88, 1.0, 3.5), Loudness(2, 3)),
)
LEAST = Room(1, 1, 0.86, 0.5, 2.5), Loudness(1, 3)
CALM = 3  # of those that fit, the one is taken in which the fewest texts are cut
GROWING = ("what", "step", "against", "notice", "who")  # what is cut last stands first


@dataclass(frozen=True)
class _Card:
    """The plan within a frame."""

    frame: Frame
    typesetter: Typesetter
    plan: WordedPlan
    journey: Journey
    logo: Pixels | None = None

    @cached_property
    def head(self) -> Head:
        """What the head of the map says."""
        return head_of(self.journey, self.typesetter.words)

    def upper(self, loud: Loudness) -> Block:
        """Return the band with the question, and what the things below it are called."""
        across, logo = logo_plate(self.logo)
        room = self.frame.inner - across
        said = heading(self.typesetter, self.plan.title or self.head.title, self.plan.question, room, loud)
        height = max(said.height, logo.height) + EDGE + 14
        ground = Rect(0, 0, self.frame.width, height, Ink(self.head.accent))
        end = self.frame.width - EDGE - across + BESIDE_LOGO
        band = Block(height, (ground, *said.at(EDGE, EDGE), *logo.at(end, EDGE)))
        return stacked([band, *self._called()], 10)

    def _called(self) -> Sequence[Block]:
        count = len(self.plan.first)
        if not count:
            return ()
        name = self.typesetter.words[f"map-first-{count}"]
        return (self.typesetter.text(name, tinted(FIRST, INK, PAGE), self.frame.inner).indented(EDGE),)

    def foot(self) -> Block:
        """Return how many more there are, and of what this is the plan."""
        words, width = self.typesetter.words, self.frame.inner
        more = self.plan.left
        date = written(self.journey.as_of, words.locale) if self.journey.as_of else ""
        kind = tinted(FOOTER, FOOTER.colour, PAGE)
        said = one_line(self.typesetter, words.counted("figure-plan-more", more) if more else "", kind, width / 2)
        at = reach(said) + EDGE
        name = " · ".join(filter(None, (words["map-footer"], date)))
        brand = one_line(self.typesetter, name, kind, width - at - 1, 1.0)
        return Block(max(said.height, brand.height), (*said.marks, *brand.at(at, 0)))

    def room(self, loud: Loudness) -> float:
        """Return how much height there is for the things."""
        return self.frame.height - self.upper(loud).height - BETWEEN - self.foot().height - BELOW - BETWEEN

    def things(self, rooms: Sequence[Room], least: Sequence[float] = ()) -> list[Block]:
        """Return the things, each at least so high."""
        each = zip(self.plan.first, rooms, least or [0.0] * len(rooms), strict=True)
        return [thing(self.typesetter, one, self.frame.inner, room, self.head.accent, high) for one, room, high in each]

    def fits(self, rooms: Sequence[Room], loud: Loudness) -> bool:
        """Tell whether all that is to be shown has its place."""
        return height_of(self.things(rooms), BETWEEN) <= self.room(loud)

    def all(self, room: Room) -> list[Room]:
        """Return the same room for each of the things."""
        return [room] * len(self.plan.first)

    def grown(self, rooms: list[Room], loud: Loudness) -> list[Room]:
        """Return as much more room for each text as there is, a line at a time."""
        most, shown, grows = self.room(loud), self.things(rooms), True
        while grows:
            grows = False
            for name, place in product(GROWING, range(len(rooms))):
                more = rooms[place].with_more(name)
                higher = thing(self.typesetter, self.plan.first[place], self.frame.inner, more, self.head.accent)
                blocks = [*shown[:place], higher, *shown[place + 1 :]]
                if higher != shown[place] and height_of(blocks, BETWEEN) <= most:
                    rooms, shown, grows = [*rooms[:place], more, *rooms[place + 1 :]], blocks, True
        return rooms

    def cuts(self, rooms: Sequence[Room]) -> int:
        """Return how many texts are cut."""
        lines = (mark for block in self.things(rooms) for mark in block.marks if isinstance(mark, Line))
        return sum(run.text.endswith("…") for line in lines for run in line.runs)

    def sheet(self, rooms: Sequence[Room], loud: Loudness) -> Sheet:
        """Return the card, whose things share out the height that is over."""
        width, height = self.frame.width, self.frame.height
        high = [block.height for block in self.things(rooms)]
        free = self.room(loud) - sum(high) - BETWEEN * max(len(high) - 1, 0)
        blocks = self.things(rooms, [one + free / len(high) for one in high]) if high else [self._empty(free)]
        foot = self.foot()
        body = stacked([self.upper(loud), stacked(blocks, BETWEEN).indented(EDGE)], BETWEEN)
        marks = (*body.marks, *foot.at(EDGE, height - BELOW - foot.height))
        name, words = self.plan.title or head_of(self.journey, self.typesetter.words).title, self.typesetter.words
        return sheet_of((width, height), name, words.locale, PAGE, marks, PIXELS / width).as_read()

    def _empty(self, height: float) -> Block:
        """Return the sentence that there is nothing to do."""
        width = self.frame.inner
        said = self.typesetter.words["map-plan-over" if self.plan.groups else "map-plan-nothing"]
        text = self.typesetter.text(said, EMPTY, width - 2 * EDGE - 16, 0.5)
        top = (height - text.height - 62) / 2
        icon = Icon(width / 2 - 24, top, 48, "check-circle-outline", Ink(MUTED))
        return Block(height, (*plate(0, 0, width, height, PAGE, radius=12), icon, *text.at(EDGE + 8, top + 62)))


def plan_card(plan: WordedPlan, journey: Journey, words: Vocabulary, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the card: in the largest letters in which everything fits, else with texts that are cut."""
    cards = [_Card(Frame(width), Typesetter(words), plan, journey, logo) for width in WIDTHS]
    last = cards[-1]
    for card, (room, loud) in (*((card, WHOLE) for card in cards), *((last, close) for close in CLOSE)):
        if card.fits(card.all(room), loud):
            return (card.sheet(card.all(room), loud),)
    fitting = [one for one in LESS if last.fits(last.all(one[0]), one[1])] or [LEAST]
    grown = [(last.grown(last.all(room), loud), loud) for room, loud in fitting[:CALM]]
    rooms, loud = min(grown, key=lambda one: last.cuts(one[0]))
    return (last.sheet(rooms, loud),)
