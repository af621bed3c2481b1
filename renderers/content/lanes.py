"""The lanes of the map, one line each: what they are called, what they show of a stage, how they look.

A new lane is a line in `LANES`, a function in `contents` that reads it from a stage, and `map-lane-<id>` in `map.ftl`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from renderers.content import lane_items as contents
from renderers.content.lane_items import Context, Item, Read
from storage.model.journey import Journey, Stage

# Names stand beside an icon, in a heavier type; a person beside the first letter of the name.
Look = Literal["card", "bullets", "names", "notes", "person"]


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its id in the map document, its colour and icon, what it reads of a stage, the look of its cells.

    One that goes on begins on another page.
    """

    id: str
    colour: str
    icon: str
    read: Read
    look: Look = "card"
    goes_on: bool = False

    def items(self, stage: Stage, context: Context) -> tuple[Item, ...]:
        """Return the items of a stage that say something."""
        return tuple(item for item in self.read(stage, context) if item.says_something)

    def between(self, start: int, end: int) -> "Lane":
        """Return the lane with some of the items of each stage."""
        return replace(self, read=lambda stage, context: iter(self.items(stage, context)[start:end]))


LANES = (
    Lane("steps", "#4c5fd7", "walk", contents.steps, "bullets"),
    Lane("thoughts", "#8a4fc0", "thought-bubble-outline", contents.thoughts, "bullets"),
    Lane("touchpoints", "#3f6fd1", "gesture-tap", contents.touchpoints, "names"),
    Lane("customer_goals", "#0e86c7", "bullseye-arrow", contents.customer_goals, "bullets"),
    Lane("business_goals", "#0f8b7d", "briefcase-variant-outline", contents.business_goals, "bullets"),
    Lane("emotion", "#c07c08", "emoticon-happy-outline", contents.feelings),
    Lane("obstacles", "#d9365e", "alert-octagon-outline", contents.obstacles, "notes"),
    Lane("strengths", "#1b8f7a", "shield-star-outline", contents.strengths, "notes"),
    Lane("opportunities", "#2f9e44", "lightbulb-on-outline", contents.opportunities, "notes"),
    Lane("owner", "#5c6784", "account-group-outline", contents.owner, "person"),
    Lane("wait", "#a0632a", "timer-sand", contents.wait),
    Lane("peaks", "#8a5a44", "chart-bell-curve", contents.peaks),
    Lane("decision", "#b146b8", "sign-direction", contents.decision),
    Lane("kpis", "#7a4fd0", "chart-timeline-variant", contents.kpis),
    Lane("walked", "#3d6fa8", "shoe-print", contents.walked),
)


def lanes_of(journey: Journey, context: Context, stages: Sequence[Stage] | None = None) -> tuple[Lane, ...]:
    """Return the lanes that are drawn: those the journey chooses, in its order, else all; never one without content.

    `stages` are those that stand on the sheet; all of the journey when left out.
    """
    known = {lane.id: lane for lane in LANES}
    chosen = [known[name] for name in dict.fromkeys(journey.lanes or known) if name in known]
    shown = journey.stages if stages is None else stages
    return tuple(lane for lane in chosen if _has_content(lane, shown, context))


def _has_content(lane: Lane, stages: Sequence[Stage], context: Context) -> bool:
    if lane.id == "emotion" and any(stage.emotion.score is not None for stage in stages):
        return True
    return any(lane.items(stage, context) for stage in stages)
