"""What a map does not say yet, or says and should not lose. Neither words nor ranks: those are elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from storage.model.journey import Journey, Stage, Touchpoint, Walk
from storage.model.plan.known import known_by

GapKind = Literal[
    "remove",
    "raise",
    "stage-owner",
    "touchpoint-owner",
    "measure",
    "goals",
    "customer-goal",
    "business-goal",
    "ask",
    "walk",
    "protect",
    "review",
]


# The fields whose answers close gaps; "*" is the stage's id, and then the touchpoint's.
CLOSED_BY: Mapping[GapKind, str] = {
    "remove": "stages.*.touchpoints.*.reason",
    "raise": "stages.*.touchpoints.*.verdict",
    "stage-owner": "stages.*.owner",
    "touchpoint-owner": "stages.*.touchpoints.*.owner",
    "measure": "stages.*.kpis",
    "goals": "stages.*.customer_goals",
    "customer-goal": "stages.*.customer_goals",
    "business-goal": "stages.*.business_goals",
    "walk": "stages.*.walked.notes",
    "review": "review_on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something to complete; `text` is the owner's own words for what it is about."""

    kind: GapKind
    key: str
    text: str | None = None
    stage: Stage | None = None
    touchpoint: Touchpoint | None = None

    @property
    def closed_by(self) -> str | None:
        """The address of the answer that closes it, None where it is no question."""
        address = CLOSED_BY.get(self.kind)
        for one in (self.stage, self.touchpoint):
            address = address.replace("*", one.id, 1) if address and one else address
        return address


def gaps(journey: Journey) -> tuple[Gap, ...]:
    """Return what is left to complete, by kind and then by stage; nothing for a map without stages."""
    return tuple(gap for find in FINDERS for gap in find(journey)) if journey.stages else ()


def _pointless(journey: Journey) -> Iterator[Gap]:
    return (
        _of_touchpoint("remove", "justify", stage, touchpoint)
        for stage, touchpoint in _weak(journey)
        if not _is_worth_keeping(touchpoint)
    )


def _substandard(journey: Journey) -> Iterator[Gap]:
    return (
        _of_touchpoint("raise", "raise", stage, touchpoint)
        for stage, touchpoint in _weak(journey)
        if _is_worth_keeping(touchpoint)
    )


def _unowned(journey: Journey) -> Iterator[Gap]:
    """Yield one gap for a stage that nobody owns anything of, else one for each touchpoint left over.

    A stage's owner owns its touchpoints. So nobody is met by a list of twenty touchpoints. Who works alone owns all.
    """
    for stage in () if journey.business.alone else journey.stages:
        left = [touchpoint for touchpoint in stage.touchpoints if not touchpoint.owner]
        if stage.owner:
            continue
        if len(left) == len(stage.touchpoints):
            yield _of_stage("stage-owner", "owner", stage)
        else:
            yield from (_of_touchpoint("touchpoint-owner", "owner", stage, touchpoint) for touchpoint in left)


def _unmeasured(journey: Journey) -> Iterator[Gap]:
    return (_of_stage("measure", "measure", stage) for stage in journey.stages if _lacks(stage, "kpis"))


def _aimless(journey: Journey) -> Iterator[Gap]:
    """Yield one gap a stage, whichever goal is missing, so that a mark on it outlives the first goal."""
    for stage in journey.stages:
        theirs, ours = _lacks(stage, "customer_goals"), _lacks(stage, "business_goals")
        if theirs and ours:
            yield _of_stage("goals", "goal", stage)
        elif theirs:
            yield _of_stage("customer-goal", "goal", stage)
        elif ours:
            yield _of_stage("business-goal", "goal", stage)


def _unasked(journey: Journey) -> Iterator[Gap]:
    """Yield one gap for the whole map, as long as customers could tell more about a feeling or an obstacle."""
    feelings = (known_by(stage.emotion.evidence, stage.emotion.sources) for stage in journey.stages)
    obstacles = (known_by(one.evidence, one.sources) for stage in journey.stages for one in stage.obstacles)
    if not all(evidence in ("heard", "measured") for evidence in (*feelings, *obstacles)):
        yield Gap(kind="ask", key="ask")


def _unwalked(journey: Journey) -> Iterator[Gap]:
    """Yield one gap for the whole map: who buys from themselves goes through every stage."""
    if all(stage.walked == Walk() for stage in journey.stages):
        yield Gap(kind="walk", key="walk", stage=journey.stages[0])


def _strong(journey: Journey) -> Iterator[Gap]:
    return (
        Gap(kind="protect", key=f"{stage.id}.{strength.id}.protect", text=strength.text, stage=stage)
        for stage in journey.stages
        for strength in stage.strengths
    )


def _unreviewed(journey: Journey) -> Iterator[Gap]:
    if journey.review_on is None:
        yield Gap(kind="review", key="review")


FINDERS: tuple[Callable[[Journey], Iterator[Gap]], ...] = (
    _pointless,
    _substandard,
    _unowned,
    _unmeasured,
    _aimless,
    _unasked,
    _unwalked,
    _strong,
    _unreviewed,
)

_WEAK = 2  # of 5


def _lacks(stage: Stage, name: str) -> bool:
    """Tell whether nothing was said of a list, not even that there is nothing to say."""
    return not getattr(stage, name) and name not in stage.none


def _weak(journey: Journey) -> Iterator[tuple[Stage, Touchpoint]]:
    return ((stage, point) for stage in journey.stages for point in stage.touchpoints if _is_weak(point))


def _is_weak(touchpoint: Touchpoint) -> bool:
    rating = touchpoint.effectiveness
    return touchpoint.verdict in {"retune", "fails"} or (rating is not None and rating <= _WEAK)


def _is_worth_keeping(touchpoint: Touchpoint) -> bool:
    # "Retune" is the owner's word that it stays.
    return bool(touchpoint.reason) or touchpoint.verdict == "retune"


def _of_stage(kind: GapKind, name: str, stage: Stage) -> Gap:
    return Gap(kind=kind, key=f"{stage.id}.{name}", text=stage.name, stage=stage)


def _of_touchpoint(kind: GapKind, name: str, stage: Stage, touchpoint: Touchpoint) -> Gap:
    key = f"{stage.id}.{touchpoint.id}.{name}"
    return Gap(kind=kind, key=key, text=touchpoint.name, stage=stage, touchpoint=touchpoint)
