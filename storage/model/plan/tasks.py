"""What there is to do as calendars and lists of tasks take it: each with its day, and a name that stays. No clock.

The words are the caller's, as in `wording`; ids begin with `check-` and `task-`.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from storage.model.journey import Action, Journey
from storage.model.plan.checklist import Item, Status
from storage.model.plan.plan import Plan
from storage.model.plan.weight import Group
from storage.model.plan.worded import thing, told
from storage.model.plan.wording import Phrasing, one_line
from storage.model.walked import WALK, next_walk

REVIEW = "review"  # the key of what is no item of a stage, as that of the walk is
_SOME_DAY = date(1970, 1, 1)  # of a map in which no day stands
_DIGITS = 16

Urgency = Literal["first"] | Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do, in words.

    `uid` is its name for other programs, the same for as long as the map and the thing are; `on` the day until when, or
    None where nobody said; `text` what is known of it, a line each, and `sequence` how often that has changed.
    `urgency` is its group, "first" for what can hurt somebody.
    """

    uid: str
    title: str
    text: str
    section: str
    urgency: Urgency
    on: date | None
    status: Status = "open"
    done_on: date | None = None
    owner: str = ""
    stage: str = ""
    sequence: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in {"done", "dropped"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """All there is to do, under a title, in the order of the plan; `as_of` is the day on which it stood so."""

    title: str
    as_of: date
    tasks: tuple[Task, ...]

    @property
    def dated(self) -> tuple[Task, ...]:
        """What a calendar can show."""
        return tuple(task for task in self.tasks if task.on)

    @property
    def left(self) -> tuple[Task, ...]:
        """What is still to be done."""
        return tuple(task for task in self.tasks if not task.is_over)

    @property
    def undated(self) -> int:
        """How many things still to do no calendar can show."""
        return sum(task.on is None for task in self.left)


def tasks_of(plan: Plan, words: Phrasing) -> TaskList:
    """Return what there is to do: what the plan asks for, the gaps that were given a day, the review and the walk."""
    journey = plan.journey
    wanted = (item for item in plan.items if item.weight or item.due)
    tasks = (*(_task(plan, item, words) for item in wanted), *_whole(journey, words))
    title = one_line(journey.title or journey.business.name or "")
    return TaskList(title=title, as_of=_stood_on(journey, tasks), tasks=tasks)


def _task(plan: Plan, item: Item, words: Phrasing) -> Task:
    known = thing(plan, item, words)
    stage = [words("task-stage", stage=known.stage)] if known.stage else []
    return Task(
        uid=_uid(plan.journey, item.key),
        title=known.what,
        text="\n".join((*told(replace(known, until=""), words), *stage)),  # the day stands beside it
        section=words(f"check-group-{item.group}"),
        urgency="first" if item.harms else item.group,
        on=item.due or _after(plan.journey.as_of, item.due_in_days),
        status=item.status,
        done_on=item.done_on,
        owner=known.who,
        stage=known.stage,
        sequence=item.sequence,
    )


def _whole(journey: Journey, words: Phrasing) -> Iterator[Task]:
    """Yield what is due of the map as a whole: to look at it again, and to walk through it again."""
    marks = {mark.key: mark for mark in journey.actions}
    days = {REVIEW: journey.review_on, WALK: next_walk(journey)}
    for key, on in days.items():
        if on:
            yield Task(
                uid=_uid(journey, key),
                title=words(f"task-{key}"),
                text=words(f"task-{key}.why"),
                section=words("check-group-complete"),
                urgency="complete",
                on=on,
                sequence=marks.get(key, Action(key=key)).sequence or 0,
            )


def _after(day: date | None, days: int | None) -> date | None:
    """Return the day so many days later, the last there is at the most; None where nobody knows from when."""
    if day is None or days is None:
        return None
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _uid(journey: Journey, key: str) -> str:
    """Return the name of a thing to do for other programs; a document without an id goes by what it is called."""
    called = f"{journey.title}\n{journey.business.name}\n{journey.purpose}"
    return f"masir-{journey.id or hashlib.sha256(called.encode()).hexdigest()[:_DIGITS]}-{key}"


def _stood_on(journey: Journey, tasks: tuple[Task, ...]) -> date:
    """Return the newest day of what was said or done, else the first day on which something is due."""
    walks = (stage.walked.on for stage in journey.stages)
    past = [day for day in (journey.as_of, *walks, *(task.done_on for task in tasks)) if day]
    ahead = [task.on for task in tasks if task.on]
    return max(past, default=min(ahead, default=_SOME_DAY))
