"""The lanes of the map, one line each: what they are called, what they show of a stage, how they look.

A new lane is a line in `LANES`, a function in `contents` that reads it from a stage, and `map-lane-<id>` in `map.ftl`.
"""

from dataclasses import dataclass
from typing import Literal

from renderers import contents
from renderers.contents import Context, Item, Read
from storage.journey import Journey, Stage

Look = Literal["card", "bullets", "names", "notes"]  # names are bullets in a heavier type


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its id in the map document, its colour, what it reads of a stage, and the look of its cells."""

    id: str
    colour: str
    read: Read
    look: Look = "card"

    def items(self, stage: Stage, context: Context) -> tuple[Item, ...]:
        """Return the items of a stage that say something."""
        return tuple(item for item in self.read(stage, context) if item.text or item.tags or item.details)


LANES = (
    Lane("steps", "#4c5fd7", contents.steps, "bullets"),
    Lane("thoughts", "#8a4fc0", contents.thoughts, "bullets"),
    Lane("touchpoints", "#3f6fd1", contents.touchpoints, "names"),
    Lane("customer_goals", "#0e86c7", contents.customer_goals, "bullets"),
    Lane("business_goals", "#0f8b7d", contents.business_goals, "bullets"),
    Lane("emotion", "#c07c08", contents.feelings, "card"),
    Lane("obstacles", "#d9365e", contents.obstacles, "notes"),
    Lane("strengths", "#1b8f7a", contents.strengths, "notes"),
    Lane("opportunities", "#2f9e44", contents.opportunities, "notes"),
    Lane("owner", "#5c6784", contents.owner),
    Lane("wait", "#a0632a", contents.wait),
    Lane("peaks", "#8a5a44", contents.peaks),
    Lane("decision", "#b146b8", contents.decision),
    Lane("kpis", "#7a4fd0", contents.kpis, "names"),
    Lane("walked", "#3d6fa8", contents.walked),
)


def lanes_of(journey: Journey, context: Context) -> tuple[Lane, ...]:
    """Return the lanes that are drawn: those the journey chooses, in its order, else all; never one without content."""
    known = {lane.id: lane for lane in LANES}
    chosen = [known[name] for name in dict.fromkeys(journey.lanes or known) if name in known]
    return tuple(lane for lane in chosen if _has_content(lane, journey, context))


def _has_content(lane: Lane, journey: Journey, context: Context) -> bool:
    if lane.id == "emotion" and any(stage.emotion.score is not None for stage in journey.stages):
        return True
    return any(lane.items(stage, context) for stage in journey.stages)
