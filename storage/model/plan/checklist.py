"""What to improve first: the items of a journey, ranked. No clock enters it, nor the words of any language.

What an item weighs is in `storage.model.plan.weight`, what a map still lacks in `storage.model.plan.gaps`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, get_args

from storage.model.journey import Action, Journey, Measure, Obstacle, Opportunity, Source, Stage, StageKind
from storage.model.plan import gaps
from storage.model.plan.known import known_by
from storage.model.plan.weight import DAYS, GUESS, MIDDLE, MOST_EFFORT, MOST_FLAGS, Group, Weight, certainty, severity

Status = Literal["open", "doing", "done", "dropped"]
ItemKind = Literal["obstacle", "opportunity"] | gaps.GapKind
Flag = Literal["focus", "worst_stage", "last_stage", "moment_of_truth", "no_repair"]
Answered = Literal["severity", "feeling", "frequency", "certainty", "effort"]

MOST_FIRST, MOST_HARMS = 3, 2  # things to do first; and those of them that stand there because of harm
WORTH: Mapping[Flag, int] = {"focus": 2}  # of the flags that count for more than one


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line of the checklist.

    `text` is the owner's own words, `answers` those of the opportunities that answer an obstacle, the soonest first.
    What the weight holds that is not in `said` is a default. `harms`: it can hurt somebody or is against the law, and
    stands first whatever it weighs. `sources` are those from whom it is known. `measure` is the stage's own, the first
    that is not where it should be already. Gaps have neither weight nor days; the answer at the address `closed_by`
    closes one.
    """

    key: str
    kind: ItemKind
    group: Group
    text: str | None = None
    answers: tuple[str, ...] = ()
    stage_id: str | None = None
    stage: str | None = None
    stage_kind: StageKind | None = None
    touchpoint: str | None = None
    weight: Weight | None = None
    flags: tuple[Flag, ...] = ()
    said: frozenset[Answered] = frozenset()
    harms: bool = False
    sources: tuple[Source, ...] = ()
    measure: Measure | None = None
    owner: str | None = None
    due: date | None = None
    note: str | None = None
    status: Status = "open"
    done_on: date | None = None
    sequence: int = 0
    closed_by: str | None = None

    @property
    def priority(self) -> int | None:
        """1-100; gaps have none."""
        return self.weight.priority if self.weight else None

    @property
    def due_in_days(self) -> int | None:
        """How many days the effort allows; the screen adds today."""
        return DAYS[self.weight.effort] if self.weight else None

    @property
    def is_guess(self) -> bool:
        """Whether customers can still tell more about it: an obstacle of which nobody has heard or seen more."""
        return (
            self.kind == "obstacle" and self.weight is not None and self.weight.certainty == GUESS and not self.sources
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in {"done", "dropped"}


def checklist(journey: Journey) -> tuple[Item, ...]:
    """Return everything to do, the weightiest first and the gaps last, except for what the owner moved by hand."""
    marks = {mark.key: mark for mark in journey.actions}
    items = _distinct((*_findings(journey), *map(_gap, gaps.gaps(journey))))
    marked = (_marked(item, marks[item.key]) if item.key in marks else item for item in items)
    return _moved(sorted(marked, key=_order), {mark.key: mark.rank for mark in marks.values() if mark.rank is not None})


def first_three(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the three things to do first: open ones, gaps left out, at most two of them because of harm."""
    chosen: list[Item] = []
    for item in items:
        if item.weight is None or item.is_over or len(chosen) == MOST_FIRST:
            continue
        if not item.harms or sum(one.harms for one in chosen) < MOST_HARMS:
            chosen.append(item)
    return tuple(chosen)


def _findings(journey: Journey) -> Iterator[Item]:
    """Yield what obstacles and opportunities ask for, in the order in which they were entered."""
    worst = worst_stage(journey.stages)
    for stage in journey.stages:
        flags = _flags(stage, worst, journey.stages[-1])
        known = {obstacle.id for obstacle in stage.obstacles}
        yield from (_in_view(journey, _obstacle(stage, obstacle, flags)) for obstacle in stage.obstacles)
        yield from (_opportunity(stage, idea, flags) for idea in stage.opportunities if idea.answers not in known)


def _in_view(journey: Journey, item: Item) -> Item:
    """Return what an obstacle asks for in view of the map's question, and of what can hurt somebody."""
    if item.weight and item.key in journey.focus:
        item = _weighed(item, item.weight, ("focus", *item.flags))
    return replace(item, harms=True, group="do_now") if item.key in journey.harm else item


def _weighed(item: Item, weight: Weight, flags: tuple[Flag, ...]) -> Item:
    count = min(MOST_FLAGS, sum(WORTH.get(flag, 1) for flag in flags))
    weight = replace(weight, flags=count)
    return replace(item, weight=weight, flags=flags, group=weight.group)


def worst_stage(stages: Iterable[Stage]) -> Stage | None:
    """Return the stage that feels worst, the first of several; None where no feeling is known."""
    felt = ((stage.emotion.score, stage) for stage in stages if stage.emotion.score is not None)
    return min(felt, key=lambda pair: pair[0], default=(None, None))[1]


def _flags(stage: Stage, worst: Stage | None, last: Stage) -> tuple[Flag, ...]:
    holds: tuple[tuple[Flag, bool], ...] = (
        ("worst_stage", stage is worst),
        ("last_stage", stage is last),
        ("moment_of_truth", stage.moment_of_truth is True),
    )
    return tuple(flag for flag, is_so in holds if is_so)


def _obstacle(stage: Stage, obstacle: Obstacle, flags: tuple[Flag, ...]) -> Item:
    answers = sorted((idea for idea in stage.opportunities if idea.answers == obstacle.id), key=_soon)
    effort = min((idea.effort for idea in answers if idea.effort is not None), default=None)
    if obstacle.repair is False:
        flags = (*flags, "no_repair")
    weight = Weight(
        severity=obstacle.severity or severity(stage.emotion.score),
        frequency=obstacle.frequency or MIDDLE,
        certainty=certainty(obstacle.evidence, obstacle.sources),
        effort=effort or MIDDLE,
        flags=0,
    )
    said = _said(
        severity=obstacle.severity,
        feeling=stage.emotion.score,
        frequency=obstacle.frequency,
        certainty=known_by(obstacle.evidence, obstacle.sources),
        effort=effort,
    )
    item = _found("obstacle", stage, obstacle, weight)
    return replace(_weighed(item, weight, flags), said=said, answers=tuple(idea.text for idea in answers))


def _soon(idea: Opportunity) -> int:
    """Return how soon an idea could be done; one of which nobody knows comes last."""
    return idea.effort or MOST_EFFORT + 1


def _opportunity(stage: Stage, idea: Opportunity, flags: tuple[Flag, ...]) -> Item:
    weight = Weight(
        severity=severity(stage.emotion.score),
        frequency=MIDDLE,
        certainty=GUESS,
        effort=idea.effort or MIDDLE,
        flags=0,
    )
    said = _said(feeling=stage.emotion.score, effort=idea.effort)
    return replace(_weighed(_found("opportunity", stage, idea, weight), weight, flags), said=said)


def _said(**values: float | str | None) -> frozenset[Answered]:
    return frozenset(name for name in get_args(Answered) if values.get(name) is not None)


def _found(kind: ItemKind, stage: Stage, entry: Obstacle | Opportunity, weight: Weight) -> Item:
    return Item(
        key=f"{stage.id}.{entry.id}",
        kind=kind,
        group=weight.group,
        text=entry.text,
        sources=entry.sources,
        stage_id=stage.id,
        stage=stage.name,
        stage_kind=stage.kind,
        weight=weight,
        measure=_to_move(stage),
        owner=stage.owner,
    )


def _to_move(stage: Stage) -> Measure | None:
    """Return the first measure of a stage that is to change: one that is where it should be shows nothing."""
    return next((one for one in stage.kpis if one.value is None or one.value != one.target), None)


def _gap(gap: gaps.Gap) -> Item:
    stage, touchpoint = gap.stage, gap.touchpoint
    item = Item(key=gap.key, kind=gap.kind, group="complete", text=gap.text, closed_by=gap.closed_by)
    if stage and gap.kind != "walk":
        item = replace(item, stage_id=stage.id, stage=stage.name, stage_kind=stage.kind, owner=stage.owner)
    if touchpoint:
        item = replace(item, touchpoint=touchpoint.name, owner=touchpoint.owner or item.owner)
    return item


def _distinct(items: Iterable[Item]) -> Iterator[Item]:
    """Yield the items with a key each: ids are unique within their list only, so two lists may share one."""
    taken: set[str] = set()
    for item in items:
        key = _free(item.key, item.kind, taken)
        taken.add(key)
        yield replace(item, key=key)


def _free(key: str, kind: ItemKind, taken: Collection[str]) -> str:
    return _free(f"{key}.{kind}", kind, taken) if key in taken else key


def _marked(item: Item, mark: Action) -> Item:
    marked = replace(item, status=mark.status or "open", owner=mark.owner or item.owner, due=mark.due, note=mark.note)
    return replace(marked, done_on=mark.done_on, sequence=mark.sequence or 0)


def _order(item: Item) -> tuple[int, ...]:
    """Harm first and gaps last; earlier stages and entries stay first among equals, for sorting is stable."""
    weight = item.weight
    if weight is None:
        return (2,)
    is_elsewhere = "focus" not in item.flags
    return (not item.harms, -weight.raw, is_elsewhere, -weight.severity * weight.frequency, weight.effort)


def _moved(items: Iterable[Item], ranks: Mapping[str, int]) -> tuple[Item, ...]:
    """Return the items with those the owner moved at their places (from 1), the others in their order around them."""
    by_hand: list[Item] = []
    rest: list[Item] = []
    for item in items:
        (by_hand if item.key in ranks else rest).append(item)
    place = 0
    for item in sorted(by_hand, key=lambda moved: ranks[moved.key]):
        place = max(place, ranks[item.key] - 1)
        rest.insert(place, item)
        place += 1
    return tuple(rest)
