"""The journey of a business's customers as plain values. What was said, when and by whom is the log's (`log`).

The fields are those of the map document (`document`), in its order. Absent means "not known": nothing is ever invented.
Lists are tuples, and each item of a list that has an `id` keeps it for good. A `pick` says which of our own buttons the
text beside it came from, so that it can be said in another language.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from annotated_types import Interval, MaxLen, MultipleOf

from storage.model.fields import Ahead, Offered, PickOf, Reference, Silence
from storage.model.limits import ITEMS, READINGS, STAGES

EDITION = 1  # of the map document

Rating = Annotated[int, Interval(ge=1, le=5)]
Score = Annotated[float, Interval(ge=-2, le=2), MultipleOf(0.5)]
Minutes = Annotated[int, Interval(ge=0, le=999_999)]
Rank = Annotated[int, Interval(ge=0, le=999_999)]
Version = Annotated[int, Interval(ge=0, le=999_999_999)]
Language = str  # the name of a folder of words: "en", "ar", "fa" …
Count = Annotated[int, Interval(ge=0, le=999_999)]
Evidence = Literal["guess", "heard", "measured"]
StageKind = Literal[
    "awareness", "research", "consideration", "purchase", "delivery", "use", "support", "loyalty", "advocacy", "other"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A line of text in a list: a step, a thought, a goal, a strength."""

    id: str
    text: str
    pick: Annotated[str, PickOf("text")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A kind of source that something is known from, and how many of them there were (five interviews)."""

    kind: Literal["interview", "survey", "review", "staff", "figures", "walk"]
    count: Count | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessGoal:
    """What the business wants of a stage, and how it gets there."""

    id: str
    text: str
    how: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a measure was on a day."""

    on: date
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A key figure; value and target are free text ("12 hours"), and `better` says which way is the good one.

    `history` is what it was since somebody watches it, the value of now with it, one reading a day.
    """

    name: str
    value: str | None = None
    target: str | None = None
    unit: str | None = None
    better: Literal["up", "down"] | None = None
    pick: Annotated[str, PickOf("name")] | None = None
    history: Annotated[tuple[Reading, ...], MaxLen(READINGS)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number known of a touchpoint."""

    name: str
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint:
    """A place where the customer meets the business."""

    id: str
    name: str
    channel: str | None = None
    online: bool | None = None
    third_party: bool | None = None
    relation: str | None = None
    reason: str | None = None
    impact: str | None = None
    owner: str | None = None
    effectiveness: Rating | None = None
    importance: Rating | None = None
    verdict: Literal["works", "retune", "fails"] | None = None
    volume: str | None = None
    frequency: str | None = None
    wait: str | None = None
    figures: tuple[Figure, ...] = ()
    pick: Annotated[str, PickOf("name")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Emotion:
    """How the customer feels, from -2 (very bad) to 2 (very good) in half steps."""

    score: Score | None = None
    feelings: tuple[str, ...] = ()
    quote: str | None = None
    evidence: Evidence | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What stands in the customer's way; `repair` is false where nothing is done today when it happens."""

    id: str
    text: str
    kind: str | None = None
    severity: Rating | None = None
    frequency: Rating | None = None
    evidence: Evidence | None = None
    sources: tuple[Source, ...] = ()
    repair: str | Literal[False] | None = None
    by: str | None = None
    pick: Annotated[str, PickOf("text")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """What could be made better; `answers` is the id of an obstacle of the same stage."""

    id: str
    text: str
    answers: Annotated[str, Reference("obstacles")] | None = None
    effort: Rating | None = None
    sources: tuple[Source, ...] = ()
    by: str | None = None
    pick: Annotated[str, PickOf("text")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkStep:
    """What the owner did and met with on that walk, how long it took, and how it felt."""

    text: str
    minutes: Minutes | None = None
    score: Score | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """The owner's walk through the stage as their own customer."""

    on: date | None = None
    minutes: Minutes | None = None
    notes: str | None = None
    steps: tuple[WalkStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One part of the way the customer travels.

    `backstage` is what the business does there that the customer never sees; `none` and `unknown` name what was asked
    and has no answer here.
    """

    id: str
    name: str
    kind: StageKind | None = None
    group: str | None = None
    loops_to: Annotated[str, Reference("stages")] | None = None
    steps: tuple[Text, ...] = ()
    thoughts: tuple[Text, ...] = ()
    customer_goals: tuple[Text, ...] = ()
    business_goals: tuple[BusinessGoal, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    emotion: Emotion = Emotion()
    obstacles: tuple[Obstacle, ...] = ()
    strengths: tuple[Text, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    backstage: tuple[Text, ...] = ()
    owner: str | None = None
    wait: str | None = None
    peaks: str | None = None
    decision: str | None = None
    moment_of_truth: bool | None = None
    kpis: tuple[Measure, ...] = ()
    walked: Walk = Walk()
    none: Annotated[tuple[str, ...], Silence(lists_only=True)] = ()
    unknown: Annotated[tuple[str, ...], Silence()] = ()
    pick: Annotated[str, PickOf("name")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """Whose customers they are.

    `kind` is which of the trades we know is nearest to what the owner calls it. Of somebody `alone` nobody is asked for
    as an owner of anything.
    """

    name: str | None = None
    trade: str | None = None
    kind: str | None = None
    trade_pick: Annotated[str, PickOf("trade")] | None = None
    alone: bool | None = None
    offer: str | None = None
    market: Literal["b2b", "b2c", "both"] | None = None
    presence: Literal["online", "offline", "both"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """Which customer travels; `actor` is the owner's word for one (customer, patient, student, …).

    `comfort` is what they would not put up with, `quote` what one of them would say, `portrait` a file with a picture.
    """

    name: str | None = None
    segment: str | None = None
    description: str | None = None
    need: str | None = None
    comfort: str | None = None
    feeling: str | None = None
    fear: str | None = None
    quote: str | None = None
    actor: str | None = None
    portrait: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything is said of who travels, besides what such people are called."""
        said = (self.name, self.segment, self.description, self.need, self.comfort)
        return any((*said, self.feeling, self.fear, self.quote))


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who contributed to the map."""

    id: str
    role: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """The business's own colour ("#1F9E8A") and logo (a file)."""

    accent: str | None = None
    logo: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A way across channels."""

    id: str
    name: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """The owner's marks on an item of the checklist; one that is done may be asked about again on a day.

    `sequence` grows with each change of its entry in a calendar.
    """

    key: str
    status: Literal["open", "doing", "done", "dropped"] | None = None
    owner: str | None = None
    due: Annotated[date, Ahead()] | None = None
    rank: Rank | None = None
    note: str | None = None
    done_on: date | None = None
    sequence: Version | None = None
    again_on: Annotated[date, Ahead()] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A customer journey map.

    `focus` are the obstacles that bear on the purpose, the map's question; `harm` those that can hurt somebody or are
    against the law. `none` names what was asked of the whole map and has no answer, `based_on` the map it was made of.
    """

    id: str | None = None
    title: str | None = None
    language: Annotated[Language, Offered()] | None = None
    state: Literal["as-is", "to-be", "planned", "actual"] | None = None
    as_of: date | None = None
    version: Version | None = None
    based_on: str | None = None
    business: Business = Business()
    purpose: str | None = None
    purpose_pick: Annotated[str, PickOf("purpose")] | None = None
    focus: Annotated[tuple[str, ...], Reference("stages.*.obstacles")] = ()
    harm: Annotated[tuple[str, ...], Reference("stages.*.obstacles")] = ()
    benefit: str | None = None
    persona: Persona = Persona()
    voices: tuple[Voice, ...] = ()
    brand: Brand = Brand()
    lanes: tuple[str, ...] = ()
    paths: tuple[Path, ...] = ()
    kpis: tuple[Measure, ...] = ()
    review_on: Annotated[date, Ahead()] | None = None
    stages: Annotated[tuple[Stage, ...], MaxLen(STAGES)] = ()
    actions: Annotated[tuple[Action, ...], MaxLen(ITEMS)] = ()  # every item may have its mark
    none: Annotated[tuple[str, ...], Silence(lists_only=True)] = ()
