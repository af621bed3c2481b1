"""Two journeys, one beside the other, on one card: both curves, then stage by stage what differs. Nothing is painted.

+-----------------------+
| title                 |
| - - one   --- other   |
|  (:)- - -             |
|      ----(:)          |
| 1 stage               |
| [ one    ] [ other  ] |
| 2 stage               |
| [ one    ] [ other  ] |
+-----------------------+

What both say is said once: on neither side. A lane of which the second journey says nothing is no difference: a walk
has no owners, and a map of how it should be keeps what is wrong today in the map of today.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.content.feelings import named_feelings, score_id
from renderers.content.lanes import Lane, lanes_of
from renderers.layouts.cover import numbered
from renderers.layouts.phone import EDGE, PIXELS, WIDTHS
from renderers.layouts.plan.fitting import fitted
from renderers.parts.feelings.curve import level_of, stretches, zone
from renderers.parts.feelings.faces import face
from renderers.parts.feelings.smooth import smooth
from renderers.parts.feelings.spots import spot
from renderers.parts.plates import plate
from renderers.sheet.colours import HAIRLINE, INK, MUTED, PAGE, WHITE, darkened, mixed
from renderers.sheet.marks import Circle, Icon, Ink, Point, Rect, Stroke
from renderers.sheet.sheet import Mark, Sheet, sheet_of
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, FOOTER, LABEL, NAME, TITLE, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Emotion, Journey, Stage
from storage.model.text import folded

WIDTH = WIDTHS[-1]  # points
INNER = WIDTH - 2 * EDGE
CHART, FACE, SMALL, BESIDE = 150.0, 12.0, 8.5, 13.0  # a chart's height; the radius of the faces; how far apart two are
DASHES, NUMBER = (5.0, 4.0), 20.0
GAP, PAD, ICON, SAMPLE = 8.0, 10.0, 12.0, 26.0
STAGE_NAME = Style(13.4, BOLD, INK, 1.3)
HIGHEST = 3_300.0  # points: Telegram takes a photo of 10,000 pixels across and down together
MOST_OF_STAGE = 3  # lines of a stage's name


# What makes two stages the same, the surest first.
KEYS: tuple[Callable[[Stage], object], ...] = (
    lambda stage: (stage.id, folded(stage.name)),
    lambda stage: folded(stage.name),
    lambda stage: stage.id,
)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two journeys: what it is called here, and what its curve looks like."""

    name: str
    context: Context
    colour: str
    dashes: tuple[float, float] | None
    radius: float


@dataclass(frozen=True, slots=True)
class _Pair:
    """A stage of either journey, None where one has none like it."""

    one: Stage | None
    other: Stage | None

    @property
    def name(self) -> str:
        """What it is called: by the second journey, where that has it."""
        return (self.other or self.one or Stage(id="", name="")).name


def comparison(one: Journey, other: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card: with what differs in words, or only with the feelings where that would be too high."""
    typesetter, head = Typesetter(words), head_of(other, words)
    first, second = _names(one, other, words)
    sides = (
        _Side(first, Context(one, words), MUTED, DASHES, SMALL),
        _Side(second, Context(other, words), head.accent, None, FACE),
    )
    pairs = paired(one, other)
    body = _body(typesetter, sides, pairs, _lanes(sides))
    if body.height > HIGHEST:
        body = _body(typesetter, sides, pairs, ())
    height = body.height + 2 * EDGE
    marks = body.at(EDGE, EDGE)
    title = f"{first} · {second}"
    return (sheet_of((WIDTH, height), title, words.locale, PAGE, marks, PIXELS / WIDTH).as_read(),)


def paired(one: Journey, other: Journey) -> tuple[_Pair, ...]:
    """Return the stages of two journeys side by side, as the first has them; those of the second alone come last."""
    twins = _twins(one.stages, other.stages)
    alone = (stage for stage in other.stages if stage not in twins.values())
    return (*(_Pair(stage, twins.get(stage.id)) for stage in one.stages), *(_Pair(None, stage) for stage in alone))


def _twins(stages: Sequence[Stage], others: Sequence[Stage]) -> dict[str, Stage]:
    """Return the stages like these in another journey, by the ids of these: of the same id and name, of either."""
    found: dict[str, Stage] = {}
    for key in KEYS:
        left = {key(stage): stage for stage in reversed(others) if stage not in found.values()}
        for stage in stages:
            if stage.id not in found and key(stage) in left:
                found[stage.id] = left.pop(key(stage))
    return found


def _names(one: Journey, other: Journey, words: Vocabulary) -> tuple[str, str]:
    """Return what tells two journeys from each other: how they stand to what is, who travels, else their titles."""

    def state(journey: Journey) -> str:
        return words[f"map-state-{journey.state}"] if journey.state else ""

    def called(journey: Journey, beside: Journey) -> str:
        said = ((state(journey), state(beside)), (journey.persona.name or "", beside.persona.name or ""))
        return next((mine for mine, theirs in said if mine and mine != theirs), head_of(journey, words).title)

    return called(one, other), called(other, one)


def _lanes(sides: Sequence[_Side]) -> tuple[Lane, ...]:
    """Return the lanes of which the second journey says anything, but for the feelings: those are drawn."""
    context = sides[1].context
    return tuple(lane for lane in lanes_of(context.journey, context) if lane.id not in ("emotion", "walked"))


def _body(typesetter: Typesetter, sides: Sequence[_Side], pairs: Sequence[_Pair], lanes: Sequence[Lane]) -> Block:
    return stacked(
        [
            _head(typesetter, sides),
            _chart(typesetter, sides, pairs),
            *(_stage(typesetter, sides, pairs, place, lanes) for place in range(len(pairs))),
            typesetter.text(typesetter.words["map-footer"], tinted(FOOTER, FOOTER.colour, PAGE), INNER, 0.5),
        ],
        GAP,
    )


def _head(typesetter: Typesetter, sides: Sequence[_Side]) -> Block:
    """Return the title, and which line is whose."""
    title = head_of(sides[1].context.journey, typesetter.words).title
    rows = [fitted(typesetter, title, TITLE.smaller(0.75), INNER - 2 * PAD, 3)]
    rows += [Block(4), *(_whose(typesetter, side) for side in sides)]
    body = stacked(rows, 2)
    height = body.height + 2 * PAD
    return Block(height, (*plate(0, 0, INNER, height, PAGE, radius=12), *body.at(PAD, PAD)))


def _whose(typesetter: Typesetter, side: _Side) -> Block:
    text = fitted(typesetter, side.name, NAME, INNER - 2 * PAD - SAMPLE - 8, 2)
    middle = typesetter.leading(NAME) / 2
    line = Stroke(((0, middle), (SAMPLE, middle)), Ink(edge=side.colour, width=2.6, dashes=side.dashes))
    return Block(text.height, (line, *text.at(SAMPLE + 8, 0)))


def _chart(typesetter: Typesetter, sides: Sequence[_Side], pairs: Sequence[_Pair]) -> Block:
    """Return both curves over the numbers of the stages; faces stand beside each other, never on one another."""
    step = INNER / max(len(pairs), 1)
    apart = min(BESIDE, step / 4)
    marks: list[Mark] = [*plate(0, 0, INNER, CHART + 24, PAGE, radius=12)]
    marks += [
        Rect(1, 1, INNER - 2, CHART / 3, Ink(zone(2.0)), 11),
        Rect(1, CHART * 2 / 3, INNER - 2, CHART / 3, Ink(zone(-2.0))),
    ]
    marks.append(
        Stroke(((10, CHART / 2), (INNER - 10, CHART / 2)), Ink(edge=mixed(HAIRLINE, MUTED, 0.3), dashes=(5, 4)))
    )
    drawn: list[Mark] = []
    for side, shift in zip(sides, (-apart, apart), strict=True):
        stages = [pair.one if shift < 0 else pair.other for pair in pairs]
        emotions = [stage.emotion if stage else Emotion() for stage in stages]
        spots = [(step * (i + 0.5) + shift, level_of(e.score, CHART)) for i, e in enumerate(emotions)]
        marks += _curve(side, emotions, spots)
        drawn += [m for e, at in zip(emotions, spots, strict=True) for m in _felt(e, at, min(side.radius, step / 5))]
    for i in range(0, len(pairs), ceil(NUMBER / step)):  # of very many, not each number has room
        drawn += numbered(typesetter, i, step * (i + 0.5), CHART + 11, 9.0)
    return Block(CHART + 24, (*marks, *drawn))


def _curve(side: _Side, emotions: Sequence[Emotion], spots: Sequence[Point]) -> Iterator[Mark]:
    for stretch in stretches(emotions, spots, (None, None)):
        if len(stretch) > 1:
            yield Stroke(smooth(stretch), Ink(edge=side.colour, width=2.6, dashes=side.dashes))


def _felt(emotion: Emotion, at: Point, radius: float) -> tuple[Mark, ...]:
    """Return a face; nothing where no feeling is known."""
    if emotion.score is None:
        return ()
    return face(*at, emotion.score, guessed=emotion.evidence == "guess", radius=radius)


def _stage(
    typesetter: Typesetter, sides: Sequence[_Side], pairs: Sequence[_Pair], place: int, lanes: Sequence[Lane]
) -> Block:
    """Return a stage's name over what each journey says of it."""
    pair, half = pairs[place], (INNER - GAP) / 2
    name = fitted(typesetter, pair.name, STAGE_NAME, INNER - 28, MOST_OF_STAGE)
    head = Block(
        name.height, (*numbered(typesetter, place, 10, typesetter.leading(STAGE_NAME) / 2, 9.0), *name.at(26, 0))
    )
    texts = [
        _told(typesetter, side, stage, beside, lanes, half - 2 * PAD)
        for side, stage, beside in zip(sides, (pair.one, pair.other), (pair.other, pair.one), strict=True)
    ]
    height = max(text.height for text in texts) + 2 * PAD
    marks: list[Mark] = []
    for column, (side, text) in enumerate(zip(sides, texts, strict=True)):
        x = column * (half + GAP)
        marks += [*plate(x, 0, half, height, PAGE), *_bar(side, x, height), *text.at(x + PAD, PAD)]
    return stacked([head, Block(height, tuple(marks))], 4)


def _bar(side: _Side, x: float, height: float) -> Iterator[Mark]:
    yield Stroke(((x + 2, 8), (x + 2, height - 8)), Ink(edge=side.colour, width=2.6, dashes=side.dashes))


def _told(
    typesetter: Typesetter, side: _Side, stage: Stage | None, beside: Stage | None, lanes: Sequence[Lane], width: float
) -> Block:
    """Return how a stage feels in one journey, and what that says of it and the other does not."""
    label = fitted(typesetter, side.name, LABEL, width, 1)
    if stage is None:
        return stacked([label, typesetter.text("–", BODY, width)], 2)
    rows = [label, _feeling(typesetter, stage.emotion, width)]
    rows += [_lane(typesetter, lane, texts, width) for lane in lanes if (texts := _own(side, lane, stage, beside))]
    return stacked(rows, 5)


def _feeling(typesetter: Typesetter, emotion: Emotion, width: float) -> Block:
    words = typesetter.words
    named = words["map-between"].join(named_feelings(emotion, words)) if emotion.score is not None else ""
    text = typesetter.text(named or words[score_id(emotion.score)], NAME, width - 2 * FACE - 10)
    height = max(text.height, 2.4 * FACE)
    marks = spot(typesetter, emotion, (1.2 * FACE, height / 2), FACE)
    return Block(height, (*marks, *text.at(2.4 * FACE + 6, (height - text.height) / 2)))


def _own(side: _Side, lane: Lane, stage: Stage, beside: Stage | None) -> list[str]:
    """Return what a stage says in a lane and the one beside it does not."""
    theirs = {folded(item.text) for item in lane.items(beside, side.context)} if beside else set()
    own = (item for item in lane.items(stage, side.context) if item.text and not item.is_quiet)
    return [item.text for item in own if folded(item.text) not in theirs]


def _lane(typesetter: Typesetter, lane: Lane, texts: Sequence[str], width: float) -> Block:
    colour = darkened(lane.colour, WHITE)
    name = typesetter.text(
        typesetter.words.field(f"lane_{lane.id}"), tinted(LABEL, lane.colour, WHITE), width - ICON - 5
    )
    icon = Icon(0, (typesetter.leading(LABEL) - ICON) / 2, ICON, lane.icon, Ink(colour))
    rows = [Block(name.height, (icon, *name.at(ICON + 5, 0)))]
    for text in texts:
        said = typesetter.text(text, BODY, width - 9)
        rows.append(Block(said.height, (Circle(2.5, typesetter.leading(BODY) / 2, 2, Ink(colour)), *said.at(9, 0))))
    return stacked(rows, 1)
