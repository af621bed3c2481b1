"""The plan in words, ready for any layout: what to do first, the rest in its groups, and what the map lacks.

Plain texts, so that they can go to the process that draws.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

from storage.model.plan.checklist import Item, Status
from storage.model.plan.gaps import GapKind
from storage.model.plan.plan import Advice, Plan
from storage.model.plan.weight import Group
from storage.model.plan.wording import (
    BETWEEN,
    Phrasing,
    action,
    against,
    facts,
    gap,
    measure,
    one_line,
    until,
    what,
    why,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One of the things to do first; whatever nobody said is "".

    `against` is the obstacle, `also` what else could help, `stage` the name of the stage and `place` its number from 1,
    `step` a first step that fits on one day, `notice` how it is noticed that it worked.
    """

    number: int
    key: str
    status: Status
    harms: bool
    what: str
    against: str
    also: tuple[str, ...]
    stage: str
    place: int
    step: str
    who: str
    until: str
    notice: str
    note: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An item of the rest: its number in the list, what to do, and what is known of it."""

    number: int
    key: str
    status: Status
    action: str
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """What the map does not say yet in one way, in one line; `kind` is what `/complete` is asked for."""

    kind: GapKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedPlan:
    """The plan: the map's question or "", the first things, the groups by name, the gaps, and what works already."""

    title: str
    question: str
    first: tuple[Thing, ...]
    groups: tuple[tuple[str, tuple[Line, ...]], ...]
    gaps: tuple[Shortfall, ...]
    strengths: tuple[str, ...]
    is_alone: bool
    can_ask: bool

    @property
    def left(self) -> int:
        """How many things there are to do behind the first."""
        return sum(line.status in {"open", "doing"} for _, lines in self.groups for line in lines)


def worded(plan: Plan, words: Phrasing) -> WordedPlan:
    """Return a plan in words."""
    journey = plan.journey
    return WordedPlan(
        title=one_line(journey.title or journey.business.name or ""),
        question=one_line(journey.purpose or ""),
        first=tuple(_things(plan, words)),
        groups=tuple(
            (words(f"check-group-{group}"), lines) for group in get_args(Group) if (lines := _lines(plan, group, words))
        ),
        gaps=tuple(Shortfall(kind=one.kind, text=gap(one, words)) for one in plan.gaps),
        strengths=tuple(one_line(item.text or "") for item in plan.items if item.kind == "protect"),
        is_alone=bool(journey.business.alone),
        can_ask=bool(plan.guesses),
    )


def _things(plan: Plan, words: Phrasing) -> Iterator[Thing]:
    """Yield the first things; a stage's own measure is for the first of them there, and not for what can hurt."""
    measured: set[str | None] = set()
    for item in plan.first:
        is_taken = item.harms or item.stage_id in measured
        measured.add(None if item.harms else item.stage_id)
        yield thing(plan, replace(item, measure=None) if is_taken else item, words)


def thing(plan: Plan, item: Item, words: Phrasing) -> Thing:
    """Return all that is known of something to do, in words."""
    advice = plan.advice.get(item.key, Advice())
    places = {stage.id: place for place, stage in enumerate(plan.journey.stages, 1)}
    return Thing(
        number=plan.number[item.key],
        key=item.key,
        status=item.status,
        harms=item.harms,
        what=what(item, words),
        against=against(item),
        also=tuple(one_line(text) for text in item.answers[1:]),
        stage=one_line(item.stage or ""),
        place=places.get(item.stage_id or "", 0),
        step=advice.step,
        who="" if plan.journey.business.alone else one_line(item.owner or ""),
        until=until(item, words),
        notice=measure(item, advice, words),
        note=one_line(item.note or ""),
        why=why(item, words),
    )


def told(thing: Thing, words: Phrasing) -> Iterator[str]:
    """Yield what is known of something to do, a line each, besides how far it is."""
    known = {
        "against": thing.against,
        "also": BETWEEN.join(thing.also),
        "step": thing.step,
        "who": thing.who,
        "until": thing.until,
        "notice": thing.notice,
    }
    yield from (words(f"check-label-{name}", text=text) for name, text in known.items() if text)
    if thing.note:
        yield thing.note


def _lines(plan: Plan, group: Group, words: Phrasing) -> tuple[Line, ...]:
    return tuple(
        Line(
            number=plan.number[item.key],
            key=item.key,
            status=item.status,
            action=action(item, words),
            facts=facts(item, words),
        )
        for item in plan.rest
        if item.group == group
    )
