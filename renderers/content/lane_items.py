"""What each lane reads of a stage, as items. Which lanes there are, and how they look, stands in `lanes`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from renderers.content.channels import channel_icon
from renderers.content.figures import number, side_of
from renderers.content.tags import SIGNS, Tag
from renderers.typesetting.typefaces import RIGHT_TO_LEFT
from storage.model.calendar import duration, written
from storage.model.journey import Action, Emotion, Journey, Stage, Touchpoint
from storage.model.plan.checklist import checklist
from storage.model.text import folded

Words = Mapping[str, str]

PERCENT = ("%", "٪", "‰")
ARABIC_LETTER_MARK = "\u061c"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a lane: its text, words of ours beside it, ratings of 1 to 5, what else is known (label, content).

    `amount` is a figure that the text names; `icon` says what kind of thing it is; obstacles and what answers them have
    the same `link`, which is 0 where there is none. The priority is that of the checklist, 0 where it has none.
    """

    text: str
    tags: tuple[Tag, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    ratings: tuple[tuple[str, int], ...] = ()
    amount: str = ""
    icon: str = ""
    link: int = 0
    priority: int = 0

    @property
    def says_something(self) -> bool:
        """Whether there is anything to show."""
        return any((self.text, self.tags, self.details, self.ratings, self.amount))


@dataclass(frozen=True)
class Context:
    """What an item may need beside its stage."""

    journey: Journey
    words: Words

    @cached_property
    def links(self) -> dict[tuple[str, str], int]:
        """The obstacles that an opportunity of their stage answers, counted over the whole map."""
        answered = (
            (stage.id, obstacle.id)
            for stage in self.journey.stages
            for obstacle in stage.obstacles
            if obstacle.id in {idea.answers for idea in stage.opportunities}
        )
        return {key: count for count, key in enumerate(dict.fromkeys(answered), 1)}

    @cached_property
    def priorities(self) -> dict[str, int]:
        """What the checklist says of obstacles and opportunities, by its keys."""
        return {item.key: item.priority or 0 for item in checklist(self.journey)}

    @cached_property
    def actions(self) -> dict[str, Action]:
        """The owner's marks on items of the checklist, by the item's key."""
        return {action.key: action for action in self.journey.actions}

    def labelled(self, **contents: str | None) -> tuple[tuple[str, str], ...]:
        """Return what is known as (label, content); the label of `third_party` is `map-third-party`."""
        return tuple((self.words[message_id(name)], content) for name, content in contents.items() if content)

    def rated(self, **ratings: int | None) -> tuple[tuple[str, int], ...]:
        """Return the known ratings of 1 to 5 as (label, rating)."""
        return tuple((self.words[message_id(name)], rating) for name, rating in ratings.items() if rating)

    def marked(self, stage: Stage, item_id: str) -> tuple[tuple[Tag, ...], tuple[tuple[str, str], ...]]:
        """Return what the owner decided about an item of the checklist, as tags and details."""
        action, language = self.actions.get(f"{stage.id}.{item_id}"), self.words["language"]
        if action is None:
            return (), ()
        rank = None if action.rank is None else number(action.rank, language)
        due = written(action.due, language) if action.due else None
        known = self.labelled(owner=action.owner, due=due, rank=rank, note=action.note)
        return self.tagged(action.status and f"status-{action.status}"), known

    def tagged(self, *names: str | Literal[False] | None) -> tuple[Tag, ...]:
        """Return the words for those names that are there, with their icons."""
        return tuple(Tag(self.words[f"map-{name}"], *SIGNS[name]) for name in names if name)

    def channel(self, point: Touchpoint) -> tuple[Tag, ...]:
        """Return the channel, in our words where we know it, and only where the name does not say it already."""
        channel = self.words.get(f"map-channel-{_slug(point.channel)}", point.channel)
        return (Tag(channel, channel_icon(point)),) if channel and folded(channel) not in folded(point.name) else ()

    def voice(self, voice_id: str | None) -> str | None:
        """Return the name or role of a voice."""
        voices = {voice.id: voice.name or voice.role for voice in self.journey.voices}
        return voices.get(voice_id or "")

    def kind(self, stage: Stage) -> str | None:
        """Return the usual name of such a stage, where its own name does not say it."""
        kind = self.words.get(f"map-kind-{stage.kind}")  # "other" has no name
        return kind if kind and folded(kind) not in folded(stage.name) else None

    def way_back(self, stage: Stage) -> str | None:
        """Return "back to" and the number of the stage that a loop leads to."""
        ids = [other.id for other in self.journey.stages]
        if stage.loops_to not in ids:
            return None
        return f"{self.words['map-loops-to']} {number(ids.index(stage.loops_to) + 1, self.words['language'])}"


def message_id(name: str) -> str:
    """Return the id of the word for a field."""
    return "map-" + name.replace("_", "-")


def score_id(score: float | None) -> str:
    """Return the id of the word for a feeling, or for one that nobody knows."""
    if score is None:
        return "map-unknown-feeling"
    half_steps = round(score * 2)
    return f"map-score-{'minus-' if half_steps < 0 else ''}{abs(half_steps)}"


Read = Callable[[Stage, Context], Iterator[Item]]


def steps(stage: Stage, _: Context) -> Iterator[Item]:
    """What the customer does."""
    yield from (Item(step.text) for step in stage.steps)


def thoughts(stage: Stage, _: Context) -> Iterator[Item]:
    """What goes through the customer's mind."""
    yield from (Item(thought.text) for thought in stage.thoughts)


def customer_goals(stage: Stage, _: Context) -> Iterator[Item]:
    """What the customer wants."""
    yield from (Item(goal.text) for goal in stage.customer_goals)


def business_goals(stage: Stage, context: Context) -> Iterator[Item]:
    """What the business wants, and how it gets there."""
    for goal in stage.business_goals:
        yield Item(goal.text, details=context.labelled(how=goal.how))


_WHERE = {True: "online", False: "offline", None: None}
# Channels that say where they are.
_SAID = {"web": True, "app": True, "email": True, "social": True, "chat": True}
_SAID |= {"phone": False, "print": False, "premises": False, "delivery": False}


def touchpoints(stage: Stage, context: Context) -> Iterator[Item]:
    """Where they meet, with whatever is known of the place."""
    for point in stage.touchpoints:
        verdict = point.verdict and f"verdict-{point.verdict}"
        icon = channel_icon(point)
        known = context.labelled(
            relation=point.relation,
            reason=point.reason,
            impact=point.impact,
            owner=point.owner,
            volume=point.volume,
            occurrence=point.frequency,
            wait=point.wait,
        )
        yield Item(
            point.name,
            (
                *context.channel(point),
                *context.tagged(_where(point), point.third_party and "third-party", verdict),
            ),
            (*known, *((figure.name, figure.value or "") for figure in point.figures)),
            context.rated(effectiveness=point.effectiveness),
            icon=icon,
        )


def _where(point: Touchpoint) -> str | None:
    """Return whether it is online, where the channel does not say it already."""
    return None if _SAID.get(_slug(point.channel)) is point.online else _WHERE[point.online]


def _slug(text: str | None) -> str:
    return (text or "").casefold().replace(" ", "-")


def named_feelings(emotion: Emotion, words: Words) -> tuple[str, ...]:
    """Return the feelings by name: those we know in our words, others as they were written."""
    named = (words.get(f"map-feeling-{_slug(feeling)}", feeling) for feeling in emotion.feelings)
    return tuple(name for name in named if name)


def feelings(stage: Stage, context: Context) -> Iterator[Item]:
    """The feelings by name and in the customer's own words; the score is the curve's."""
    emotion = stage.emotion
    tags = context.tagged(emotion.evidence and f"evidence-{emotion.evidence}")
    named = named_feelings(emotion, context.words)
    yield from (Item(name) for name in named)
    if emotion.quote:
        yield Item(emotion.quote, tags, icon="format-quote-open")
    else:
        yield Item("", tags)


def obstacles(stage: Stage, context: Context) -> Iterator[Item]:
    """What stands in the way, how bad it is and how we know."""
    for obstacle in stage.obstacles:
        status, marks = context.marked(stage, obstacle.id)
        tags = context.tagged(
            obstacle.kind == "drop_off" and "drop-off",
            obstacle.evidence and f"evidence-{obstacle.evidence}",
            obstacle.repair is False and "no-repair",
        )
        known = context.labelled(
            kind=None if obstacle.kind == "drop_off" else obstacle.kind,
            repair=obstacle.repair or None,
            by=context.voice(obstacle.by),
        )
        rated = context.rated(severity=obstacle.severity, frequency=obstacle.frequency)
        link = context.links.get((stage.id, obstacle.id), 0)
        priority = context.priorities.get(f"{stage.id}.{obstacle.id}", 0)
        yield Item(obstacle.text, (*tags, *status), (*known, *marks), rated, link=link, priority=priority)


def strengths(stage: Stage, _: Context) -> Iterator[Item]:
    """What works already."""
    yield from (Item(strength.text) for strength in stage.strengths)


def opportunities(stage: Stage, context: Context) -> Iterator[Item]:
    """What could be made better, and with how much effort."""
    for opportunity in stage.opportunities:
        status, marks = context.marked(stage, opportunity.id)
        known = context.labelled(by=context.voice(opportunity.by))
        link = context.links.get((stage.id, opportunity.answers or ""), 0)
        yield Item(opportunity.text, status, (*known, *marks), context.rated(effort=opportunity.effort), link=link)


def owner(stage: Stage, _: Context) -> Iterator[Item]:
    """Who is in charge."""
    yield Item(stage.owner or "")


def wait(stage: Stage, _: Context) -> Iterator[Item]:
    """How long the customer waits."""
    yield Item(stage.wait or "")


def peaks(stage: Stage, _: Context) -> Iterator[Item]:
    """When it is busy."""
    yield Item(stage.peaks or "")


def decision(stage: Stage, context: Context) -> Iterator[Item]:
    """What the customer decides, and whether it is the moment of truth."""
    yield Item(stage.decision or "", context.tagged(stage.moment_of_truth and "moment-of-truth"))


def kpis(stage: Stage, context: Context) -> Iterator[Item]:
    """The measures with value and target."""
    for kpi in stage.kpis:
        side = side_of(kpi.value, kpi.target)
        value, target = (with_unit(amount, kpi.unit, context.words["language"]) for amount in (kpi.value, kpi.target))
        unit = None if value or target else kpi.unit
        tags = context.tagged(side and f"{side}-target")
        yield Item(kpi.name, tags, context.labelled(target=target, unit=unit), amount=value)


def with_unit(amount: str | None, unit: str | None, language: str) -> str:
    """Return an amount with its unit, both on one line; no amount has none.

    On a right-to-left map the percent sign stands left of the number, as it does behind a word.

    >>> with_unit("14", "%", "en")
    '14%'
    """
    if not amount or not unit:
        return amount or ""
    if unit in PERCENT:
        return (ARABIC_LETTER_MARK if language in RIGHT_TO_LEFT else "") + amount + unit
    return f"{amount}\u00a0{unit}"


def walked(stage: Stage, context: Context) -> Iterator[Item]:
    """The owner's own walk through the stage."""
    walk, language = stage.walked, context.words["language"]
    minutes = duration(walk.minutes, language) if walk.minutes is not None else None
    date = written(walk.on, language) if walk.on else None
    yield Item(walk.notes or "", details=context.labelled(walked_on=date, minutes=minutes))
