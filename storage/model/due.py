"""What falls due of a map, and on which day, computed from the map alone. Pure: no clock, and nothing is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from storage.model.journey import Action, Journey
from storage.model.plan.checklist import checklist
from storage.model.walked import next_walk

DueKind = Literal["item", "again", "review", "walk"]


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls due on a day; `key` is that of the thing of the plan, "" where it is about the whole map."""

    on: date
    kind: DueKind
    key: str = ""


def dues(journey: Journey) -> tuple[Due, ...]:
    """Return what falls due, in order of the day: things of the plan, the review, and the walk to be done again."""
    return tuple(sorted(_dues(journey), key=lambda due: (due.on, _KINDS.index(due.kind), due.key)))


def due_on(journey: Journey, day: date) -> tuple[Due, ...]:
    """Return what is due by a day."""
    return tuple(due for due in dues(journey) if due.on <= day)


_KINDS: tuple[DueKind, ...] = ("item", "again", "review", "walk")


def _dues(journey: Journey) -> Iterator[Due]:
    dated = [mark for mark in journey.actions if mark.due or mark.again_on]
    there = {item.key for item in checklist(journey)} if dated else set()
    yield from (due for mark in dated if mark.key in there for due in _of_mark(mark))
    if journey.review_on:
        yield Due(journey.review_on, "review")
    if walk := next_walk(journey):
        yield Due(walk, "walk")


def _of_mark(mark: Action) -> Iterator[Due]:
    match mark.status:
        case None | "open" | "doing":
            if mark.due:
                yield Due(mark.due, "item", mark.key)
        case "done":
            if mark.again_on:
                yield Due(mark.again_on, "again", mark.key)
        case "dropped":
            pass
