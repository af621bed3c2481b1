"""Who travels, as a card for phones: their face, what they say, what they need and fear. Nothing is painted here.

+----------------------+
|######################|
|# (:)  name           |
|#      segment        |
|######################|
| [i] In their words   |
| [i] Need             |
| [i] Fear             |
| whose customer it is |
+----------------------+
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.layouts.album.frame import EDGE, PIXELS, WIDTHS, Frame
from renderers.layouts.allowance import one_line
from renderers.layouts.plan.fitting import fitted, largest
from renderers.parts.feelings.faces import face
from renderers.parts.plates import plate
from renderers.sheet.colours import MUTED, PAGE, WHITE
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark, Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import BODY, FOOTER, LABEL, Style, tinted
from renderers.typesetting.typefaces import BOLD, SEMIBOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Journey

NAMES = tuple(Style(size, BOLD, WHITE, 1.25) for size in (23.0, 20.0, 17.0, 14.5))
SEGMENT = Style(12.4, SEMIBOLD, WHITE, 1.4)
FACT = replace(BODY, size=13.0, leading=1.4)
SIDE, FRAME = 84.0, 3.0  # of the portrait, and the white around it
ICON, COLUMN, PAD, GAP, BELOW = 18.0, 32.0, 11.0, 7.0, 12.0
MOST_LINES, MOST_OF_NAME = 12, 4  # lines of one text; fewer where not all of it fits
# What is said of a customer, and the icon before it.
FACTS: Mapping[str, str] = {
    "quote": "format-quote-open",
    "description": "account-outline",
    "need": "bullseye-arrow",
    "comfort": "timer-sand",
    "fear": "alert-outline",
    "wished_feeling": "emoticon-happy-outline",
    "lane_customer_goals": "bullseye-arrow",
    "worst": "alert-octagon-outline",
    "moment_of_truth": "star",
}
FEW, GOALS = 4, 3  # facts: where fewer are known, the stages say more; goals of the stages, at most


@dataclass(frozen=True, slots=True)
class _Card:
    """The customer of a map within a frame; each text has at most so many lines."""

    frame: Frame
    typesetter: Typesetter
    journey: Journey
    portrait: Pixels | None
    facts: Mapping[str, str] = field(default_factory=dict)
    lines: int = MOST_LINES

    def upper(self) -> Block:
        """Return the portrait, and beside it the name and the segment."""
        persona, words = self.journey.persona, self.typesetter.words
        head, at = head_of(self.journey, words), SIDE + 14
        room, most = self.frame.inner - at, min(self.lines, MOST_OF_NAME)
        name = persona.name or persona.segment or head.title
        texts = [largest(self.typesetter, name, NAMES, room, most)]
        if persona.name and persona.segment:
            segment = tinted(SEGMENT, WHITE, head.accent)
            texts.append(fitted(self.typesetter, persona.segment, segment, room, most))
        body = stacked(texts, 3)
        height = max(body.height, SIDE)
        marks = Block(SIDE, tuple(_portrait(self.journey, self.portrait))).at(0, (height - SIDE) / 2)
        return Block(height, (*marks, *body.at(at, (height - body.height) / 2)))

    def rows(self) -> list[Block]:
        """Return what is known of the customer, each on a plate of its own."""
        return [self._fact(name, text) for name, text in self.facts.items()]

    def _fact(self, name: str, text: str) -> Block:
        typesetter, width = self.typesetter, self.frame.inner
        room = width - 2 * PAD - COLUMN
        label = typesetter.text(typesetter.words.field(name), LABEL, room)
        body = stacked([label, fitted(typesetter, text, FACT, room, self.lines)], 1)
        height = body.height + 2 * PAD - 6
        icon = Icon(PAD, (height - ICON) / 2, ICON, FACTS[name], Ink(MUTED))
        return Block(height, (*plate(0, 0, width, height, PAGE, radius=11), icon, *body.at(PAD + COLUMN, PAD - 3)))

    def foot(self) -> Block:
        """Return whose customer it is, and when that was said."""
        words, kind = self.typesetter.words, tinted(FOOTER, FOOTER.colour, PAGE)
        day = written(self.journey.as_of, words.locale) if self.journey.as_of else ""
        title = head_of(self.journey, words).title
        both = " · ".join(filter(None, (title, day)))
        said = both if self.typesetter.width(both, kind) <= self.frame.inner else title
        return one_line(self.typesetter, said, kind, self.frame.inner, 0.5)

    def free(self) -> float:
        """Return how much height is left over; less than none where not everything has its place."""
        rows = self.rows()
        below = height_of(rows, GAP) + 2 * GAP if rows else GAP
        return self.frame.height - self.upper().height - 2 * EDGE - below - self.foot().height - BELOW

    def fits(self) -> bool:
        """Tell whether everything has its place; no more is set than it takes to know that."""
        free = replace(self, facts={}).free()
        for name, text in self.facts.items():
            if free < 0:
                return False
            free -= self._fact(name, text).height + GAP
        return free >= 0

    def sheet(self) -> Sheet:
        """Return the card; what height is over is shared out around the name and between what is known."""
        words, (width, height) = self.typesetter.words, (self.frame.width, self.frame.height)
        rows, upper, foot, free = self.rows(), self.upper(), self.foot(), max(self.free(), 0.0)
        head = head_of(self.journey, words)
        above = free / (len(rows) + 2) if rows else free
        band = upper.height + 2 * EDGE + above
        gap = GAP + (free - above) / (len(rows) + 1)
        marks: list[Mark] = [Rect(0, 0, width, band, Ink(head.accent)), *upper.at(EDGE, EDGE + above / 2)]
        marks += stacked(rows, gap).at(EDGE, band + gap)
        marks += foot.at(EDGE, height - BELOW - foot.height)
        return sheet_of((width, height), head.title, words.locale, PAGE, marks, PIXELS / width).as_read()


def customer_card(journey: Journey, words: Vocabulary, portrait: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the card: in the largest letters in which everything fits, else with texts that are cut."""
    facts = _facts(journey, words)
    cards = [_Card(Frame(width), Typesetter(words), journey, portrait, facts) for width in WIDTHS]
    less = [replace(cards[-1], lines=lines) for lines in range(MOST_LINES - 1, 0, -1)]
    best = next((card for card in cards if card.fits()), None)
    return ((best or less[bisect_left(less[:-1], True, key=_Card.fits)]).sheet(),)  # noqa: FBT003 - what is sought


def mood(journey: Journey) -> float | None:
    """Return how customers feel on the whole way: the mean of the stages; None where no feeling is known."""
    felt = [stage.emotion.score for stage in journey.stages if stage.emotion.score is not None]
    return sum(felt) / len(felt) if felt else None


def squared(photo: Pixels) -> Pixels:
    """Return the middle of a photo, as high as it is wide."""
    side = min(photo.across, photo.down)
    left, top = (photo.across - side) // 2, (photo.down - side) // 2
    rows = ((row * photo.across + left) * 3 for row in range(top, top + side))
    return Pixels(side, side, b"".join(photo.rgb[at : at + side * 3] for at in rows))


def _facts(journey: Journey, words: Vocabulary) -> dict[str, str]:
    persona = journey.persona
    known = {name: getattr(persona, name, None) for name in FACTS}
    known["wished_feeling"] = words.ours("feeling", persona.feeling)
    found = {name: text for name, text in known.items() if text}
    return found if len(found) >= FEW else found | _on_the_way(Context(journey, words))


def _on_the_way(context: Context) -> dict[str, str]:
    """Return what the stages say of the customer: what they want, and where it goes worst and matters most."""
    between = context.words["map-between"]
    stages, worst = context.journey.stages, context.worst
    goals = [goal.text for stage in stages for goal in stage.customer_goals[:1]]
    said = {
        "lane_customer_goals": between.join(goals[:GOALS]),
        "worst": worst.name if worst else "",
        "moment_of_truth": between.join(stage.name for stage in stages if stage.moment_of_truth),
    }
    return {name: text for name, text in said.items() if text}


def _portrait(journey: Journey, portrait: Pixels | None) -> Iterator[Mark]:
    """Yield the photo, else a face that feels as customers do on the whole, else the sign of a person."""
    middle, score = SIDE / 2, mood(journey)
    if portrait:
        inner = SIDE - 2 * FRAME
        yield Rect(0, 0, SIDE, SIDE, Ink(WHITE), 8)
        yield Picture(FRAME, FRAME, inner, inner, squared(portrait))
    elif score is not None:
        yield from face(middle, middle, score, guessed=False, radius=middle / 1.16)
    else:
        yield Circle(middle, middle, middle, Ink(WHITE))
        yield Icon(middle - SIDE * 0.32, middle - SIDE * 0.32, SIDE * 0.64, "account-outline", Ink(MUTED))
