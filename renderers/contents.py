"""What each lane reads of a stage, as items. Which lanes there are, and how they look, stands in `lanes`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from renderers.figures import day, number
from storage.journey import Journey, Stage

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a lane: its text, words of ours beside it, and what else is known as (label, content)."""

    text: str
    tags: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What an item may need beside its stage."""

    journey: Journey
    words: Words

    def labelled(self, **contents: str | None) -> tuple[tuple[str, str], ...]:
        """Return what is known as (label, content); the label of `third_party` is `map-third-party`."""
        return tuple((self.words[message_id(name)], content) for name, content in contents.items() if content)

    def rated(self, **ratings: int | None) -> tuple[tuple[str, str], ...]:
        """Return the known ratings of 1 to 5 as (label, words)."""
        return self.labelled(**{name: self.words[f"map-rating-{n}"] for name, n in ratings.items() if n})

    def tagged(self, *names: str | Literal[False] | None) -> tuple[str, ...]:
        """Return the words for those names that are there."""
        return tuple(self.words[message_id(name)] for name in names if name)

    def voice(self, voice_id: str | None) -> str | None:
        """Return the name or role of a voice."""
        voices = {voice.id: voice.name or voice.role for voice in self.journey.voices}
        return voices.get(voice_id or "")

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


_ONLINE = {True: "online", False: "offline", None: None}


def touchpoints(stage: Stage, context: Context) -> Iterator[Item]:
    """Where they meet, with whatever is known of the place."""
    for point in stage.touchpoints:
        verdict = point.verdict and f"verdict-{point.verdict}"
        channel = context.words.get(f"map-channel-{_slug(point.channel)}")
        known = context.labelled(
            channel=None if channel else point.channel,
            relation=point.relation,
            reason=point.reason,
            impact=point.impact,
            owner=point.owner,
            volume=point.volume,
            occurrence=point.frequency,
            wait=point.wait,
        )
        figures = tuple((figure.name, figure.value or "") for figure in point.figures)
        yield Item(
            point.name,
            (
                *filter(None, [channel]),
                *context.tagged(_ONLINE[point.online], point.third_party and "third_party", verdict),
            ),
            (*known, *context.rated(effectiveness=point.effectiveness), *figures),
        )


def _slug(text: str | None) -> str:
    return (text or "").casefold().replace(" ", "-")


def feelings(stage: Stage, context: Context) -> Iterator[Item]:
    """The feelings by name and in the customer's own words; the score is the curve's."""
    emotion = stage.emotion
    evidence = context.tagged(emotion.evidence and f"evidence-{emotion.evidence}")
    named = [context.words.get(f"map-feeling-{_slug(feeling)}", feeling) for feeling in emotion.feelings]
    quote = [emotion.quote] if emotion.quote else []
    texts = [text for text in (*named, *quote) if text]
    for i, text in enumerate(texts):
        yield Item(text, evidence if i == len(texts) - 1 else ())
    if evidence and not texts:
        yield Item("", evidence)


def obstacles(stage: Stage, context: Context) -> Iterator[Item]:
    """What stands in the way, how bad it is and how we know."""
    for obstacle in stage.obstacles:
        tags = context.tagged(
            obstacle.kind == "drop_off" and "drop_off",
            obstacle.evidence and f"evidence-{obstacle.evidence}",
            obstacle.repair is False and "no_repair",
        )
        known = context.labelled(
            kind=None if obstacle.kind == "drop_off" else obstacle.kind,
            repair=obstacle.repair or None,
            by=context.voice(obstacle.by),
        )
        rated = context.rated(severity=obstacle.severity, frequency=obstacle.frequency)
        yield Item(obstacle.text, tags, (*rated, *known))


def strengths(stage: Stage, _: Context) -> Iterator[Item]:
    """What works already."""
    yield from (Item(strength.text) for strength in stage.strengths)


def opportunities(stage: Stage, context: Context) -> Iterator[Item]:
    """What could be made better, and with how much effort."""
    for opportunity in stage.opportunities:
        known = context.labelled(by=context.voice(opportunity.by))
        yield Item(opportunity.text, details=(*context.rated(effort=opportunity.effort), *known))


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
    yield Item(stage.decision or "", context.tagged(stage.moment_of_truth and "moment_of_truth"))


def kpis(stage: Stage, context: Context) -> Iterator[Item]:
    """The measures with value and target."""
    for kpi in stage.kpis:
        value, target = (
            " ".join(filter(None, (amount, kpi.unit))) if amount else None for amount in (kpi.value, kpi.target)
        )
        unit = None if value or target else kpi.unit
        yield Item(kpi.name, details=context.labelled(value=value, target=target, unit=unit))


def walked(stage: Stage, context: Context) -> Iterator[Item]:
    """The owner's own walk through the stage."""
    walk, language = stage.walked, context.words["language"]
    minutes = number(walk.minutes, language) if walk.minutes is not None else None
    date = day(walk.on, language) if walk.on else None
    yield Item(walk.notes or "", details=context.labelled(walked_on=date, minutes=minutes))
