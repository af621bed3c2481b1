"""What each lane reads of a stage, as items. Which lanes there are, and how they look, stands in `lanes`."""

from collections.abc import Iterator
from dataclasses import replace

from renderers.content.context import Context
from renderers.content.feelings import named_feelings
from renderers.content.figures import standing, with_unit
from renderers.content.items import LaneItem
from renderers.content.sources import how_known
from renderers.content.tags import Tag
from renderers.content.trend import trend_of
from storage.model.calendar import duration, written
from storage.model.journey import Stage
from storage.model.plan.checklist import ItemKind


def steps(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """What the customer does."""
    yield from (LaneItem(step.text) for step in stage.steps)


def thoughts(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """What goes through the customer's mind."""
    yield from (LaneItem(thought.text) for thought in stage.thoughts)


def customer_goals(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """What the customer wants."""
    yield from (LaneItem(goal.text) for goal in stage.customer_goals)


def business_goals(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """What the business wants, and how it gets there."""
    for goal in stage.business_goals:
        yield LaneItem(goal.text, details=context.labelled(how=goal.how))


def feelings(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """The feelings by name and in the customer's own words; the score is the curve's."""
    emotion = stage.emotion
    tags = how_known(emotion.evidence, emotion.sources, context.words)
    named = named_feelings(emotion, context.words)
    yield from (LaneItem(name) for name in named)
    if emotion.quote:
        yield LaneItem(emotion.quote, tags, icon="format-quote-open")
    else:
        yield LaneItem("", tags)


def obstacles(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """What stands in the way, how bad it is and how we know."""
    for obstacle in context.obstacles(stage):
        status, marks = context.marked(stage, obstacle.id)
        tags = (
            *context.tagged(obstacle.kind == "drop_off" and "drop-off"),
            *how_known(obstacle.evidence, obstacle.sources, context.words),
            *context.tagged(obstacle.repair is False and "no-repair"),
        )
        known = context.labelled(
            kind=None if obstacle.kind == "drop_off" else context.words.ours("kind", obstacle.kind),
            repair=obstacle.repair or None,
            by=context.voice(obstacle.by),
        )
        rated = context.rated(severity=obstacle.severity, frequency=obstacle.frequency)
        link = context.links.get((stage.id, obstacle.id), 0)
        item = LaneItem(obstacle.text, (*tags, *status), (*known, *marks), rated, link=link)
        yield _listed("obstacle", item, stage, obstacle.id, context)


def strengths(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """What works already."""
    yield from (LaneItem(strength.text) for strength in stage.strengths)


def opportunities(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """What could be made better, and with how much effort."""
    for opportunity in context.opportunities(stage):
        status, marks = context.marked(stage, opportunity.id)
        known = context.labelled(by=context.voice(opportunity.by))
        link = context.links.get((stage.id, opportunity.answers or ""), 0)
        rated = context.rated(effort=opportunity.effort)
        tags = how_known(None, opportunity.sources, context.words)
        item = LaneItem(opportunity.text, (*tags, *status), (*known, *marks), rated, link=link)
        yield _listed("opportunity", item, stage, opportunity.id, context)


def _listed(kind: ItemKind, item: LaneItem, stage: Stage, item_id: str, context: Context) -> LaneItem:
    """Return an item with its place on the checklist, and the mark of the things to do first."""
    place = context.place(kind, stage, item_id)
    return replace(item, place=place, mark=place if place in context.first else 0)


def backstage(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """What the business does that the customer never sees."""
    yield from (LaneItem(deed.text) for deed in stage.backstage)


def owner(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """Who is in charge."""
    yield LaneItem(stage.owner or "")


def wait(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """How long the customer waits."""
    yield LaneItem(stage.wait or "")


def peaks(stage: Stage, _: Context) -> Iterator[LaneItem]:
    """When it is busy."""
    yield LaneItem(stage.peaks or "")


def decision(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """What the customer decides, and whether it is the moment of truth."""
    yield LaneItem(stage.decision or "", context.tagged(stage.moment_of_truth and "moment-of-truth"))


def kpis(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """The measures with value and target, and where they are going."""
    for kpi in stage.kpis:
        value, target = (with_unit(amount, kpi.unit, context.words.locale) for amount in (kpi.value, kpi.target))
        unit = None if value or target else kpi.unit
        tags = context.tagged(standing(kpi))
        trend = trend_of(kpi, context.words) if value else None
        yield LaneItem(kpi.name, tags, context.labelled(target=target, unit=unit), amount=value, trend=trend)


def walked(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """The owner's own walk through the stage, and then step by step, each with how it felt."""
    walk, locale = stage.walked, context.words.locale
    minutes = duration(walk.minutes, locale) if walk.minutes is not None else None
    date = written(walk.on, locale) if walk.on else None
    yield LaneItem(walk.notes or "", details=context.labelled(walked_on=date, minutes=minutes))
    for step in walk.steps:
        took = () if step.minutes is None else (Tag(duration(step.minutes, locale), "timer-sand"),)
        yield LaneItem(step.text, took, icon="shoe-print", score=step.score)
