"""The lanes of the map, one line each: what they are called, what they show of a stage, how they look.

A new lane is a line in `LANES`, a function in `lane_items` that reads it from a stage, and `map-lane-<id>` in
`map.ftl`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from renderers.content import lane_items
from renderers.content.context import Context, Read
from renderers.content.items import LaneItem
from renderers.content.touchpoints import touchpoints
from storage.model.journey import Journey, Stage

# Names stand beside an icon, in a heavier type; a person beside the first letter of the name.
Look = Literal["plain", "bullets", "names", "notes", "person"]


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its id in the map document, its colour and icon, what it reads of a stage, the look of its cells.

    `goes_on` marks the rest of a lane that was too high for one page: its label says so.
    """

    id: str
    colour: str
    icon: str
    read: Read
    look: Look = "plain"
    goes_on: bool = False

    def items(self, stage: Stage, context: Context) -> tuple[LaneItem, ...]:
        """Return the items of a stage that say something; else that there are none, or that nobody knows."""
        items = tuple(item for item in self.read(stage, context) if item.says_something)
        if items or self.goes_on:
            return items
        said = next((word for word, silent in _silences(stage) if self.id in silent), None)
        return (LaneItem(context.words[said], is_quiet=True),) if said else ()

    def short(self, stage: Stage, context: Context) -> tuple[LaneItem, ...]:
        """Return the items as short facts: a moment of truth is said at its stage already, and is no fact by itself."""
        if self.id != "decision":
            return self.items(stage, context)
        plain = (replace(item, tags=()) for item in self.items(stage, context))
        return tuple(item for item in plain if item.says_something)

    def between(self, start: Mapping[str, int], end: Mapping[str, int]) -> "Lane":
        """Return the lane with some of the items of each stage, from one place to another by its id; 0 if left out."""

        def read(stage: Stage, context: Context) -> Iterator[LaneItem]:
            yield from self.items(stage, context)[start.get(stage.id, 0) : end.get(stage.id, 0)]

        return replace(self, read=read)


def _silences(stage: Stage) -> tuple[tuple[str, Collection[str]], ...]:
    """Return what is said where nothing was answered, with the lanes of which it is; the curve says it of a feeling."""
    return ("map-none", stage.none), ("map-unknown", {*stage.unknown} - {"emotion"})


LANES = (
    Lane("steps", "#4c5fd7", "walk", lane_items.steps, "bullets"),
    Lane("thoughts", "#8a4fc0", "thought-bubble-outline", lane_items.thoughts, "bullets"),
    Lane("touchpoints", "#3f6fd1", "gesture-tap", touchpoints, "names"),
    Lane("customer_goals", "#0e86c7", "bullseye-arrow", lane_items.customer_goals, "bullets"),
    Lane("business_goals", "#0f8b7d", "briefcase-variant-outline", lane_items.business_goals, "bullets"),
    Lane("emotion", "#c07c08", "emoticon-happy-outline", lane_items.feelings),
    Lane("strengths", "#1b8f7a", "shield-star-outline", lane_items.strengths, "notes"),
    Lane("obstacles", "#d9365e", "alert-octagon-outline", lane_items.obstacles, "notes"),
    Lane("opportunities", "#2f9e44", "lightbulb-on-outline", lane_items.opportunities, "notes"),
    Lane("backstage", "#4a5d6b", "account-key-outline", lane_items.backstage, "bullets"),
    Lane("owner", "#5c6784", "account-group-outline", lane_items.owner, "person"),
    Lane("wait", "#a0632a", "timer-sand", lane_items.wait),
    Lane("peaks", "#8a5a44", "chart-bell-curve", lane_items.peaks),
    Lane("decision", "#b146b8", "sign-direction", lane_items.decision),
    Lane("kpis", "#7a4fd0", "chart-timeline-variant", lane_items.kpis),
    Lane("walked", "#3d6fa8", "shoe-print", lane_items.walked),
)

# Lanes that may say one short thing of a stage, and the lane in which they then stand together.
SHORT = ("owner", "wait", "peaks", "decision", "kpis", "walked")
FACTS = Lane("facts", "#5c6784", "eye-outline", lambda _, __: iter(()))


def lanes_of(journey: Journey, context: Context, stages: Sequence[Stage] | None = None) -> tuple[Lane, ...]:
    """Return the lanes that are drawn: those the journey chooses, in its order, else all; never one without content.

    `stages` are those that stand on the sheet; all of the journey when left out.
    """
    shown = journey.stages if stages is None else stages
    return tuple(lane for lane in _chosen(journey) if _has_content(lane, shown, context))


def _chosen(journey: Journey) -> list[Lane]:
    known = {lane.id: lane for lane in LANES}
    return [known[name] for name in dict.fromkeys(journey.lanes or known) if name in known]


def with_short_together(lanes: Sequence[Lane], context: Context) -> tuple[Lane, ...]:
    """Return the lanes with those that say one short thing of a stage as one: it stands where the first of them did.

    Which these are is the same on all sheets of a map.
    """
    stages = context.journey.stages
    brief = [
        lane.id
        for lane in _chosen(context.journey)
        if lane.id in SHORT
        and all(len(lane.items(stage, context)) <= 1 for stage in stages)
        and _has_content(lane, stages, context)
    ]
    short = [lane for lane in lanes if lane.id in brief]
    if len(brief) < 2 or not short:  # noqa: PLR2004 - there is nothing to put together
        return tuple(lanes)
    together = replace(FACTS, read=lambda stage, context: _facts(short, stage, context))
    return tuple(together if lane is short[0] else lane for lane in lanes if lane is short[0] or lane not in short)


def _facts(lanes: Sequence[Lane], stage: Stage, context: Context) -> Iterator[LaneItem]:
    """Yield the short things that are known of a stage, each behind the name of its lane; a figure has its own."""
    for lane in lanes:
        label = context.words.field(f"lane_{lane.id}")
        for item in lane.short(stage, context):
            known = item.details if not item.text and item.tags else ((label, item.text), *item.details)
            said = item if item.amount else replace(item, text="", details=known, is_quiet=False)
            yield replace(said, icon=lane.icon)


def _has_content(lane: Lane, stages: Sequence[Stage], context: Context) -> bool:
    if lane.id == "emotion" and any(stage.emotion.score is not None for stage in stages):
        return True
    # What nobody knows anywhere is no lane.
    return any(not item.is_quiet or lane.id in stage.none for stage in stages for item in lane.items(stage, context))
