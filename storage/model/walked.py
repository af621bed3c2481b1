"""The journey as it happened, made of what the owner saw when they went through it as their own customer."""

from dataclasses import replace
from datetime import date, timedelta

from storage.model.journey import Emotion, Journey, Source, Stage, Text

WALK = "walk"  # the key of the mark on the next walk, which is no item of a stage
WALKED_AGAIN = timedelta(days=90)  # after a walk the next one is due


def next_walk(journey: Journey) -> date | None:
    """Return the day of the next walk: 90 days after the last one, or a later one to which it was put off."""
    walked = max((stage.walked.on for stage in journey.stages if stage.walked.on), default=None)
    if walked is None:
        return None
    after = date.fromordinal(min(walked.toordinal() + WALKED_AGAIN.days, date.max.toordinal()))
    return max([after, *(mark.due for mark in journey.actions if mark.key == WALK and mark.due)])


def actual_of(journey: Journey) -> Journey | None:
    """Return the journey as somebody met with it, None where no step of a walk says how it felt.

    Its stages are the same, with the steps that were walked. A stage feels as its worst step did: the worst moment is
    what people remember (the peak-end rule), and a mean would hide it. Where no step says how it felt, nobody knows.
    """
    stages = tuple(_walked(stage) for stage in journey.stages)
    if all(stage.emotion.score is None for stage in stages):
        return None
    days = [stage.walked.on for stage in journey.stages if stage.walked.on]
    return Journey(
        title=journey.title,
        language=journey.language,
        state="actual",
        as_of=max(days, default=None),
        based_on=journey.id,
        business=journey.business,
        persona=journey.persona,
        brand=replace(journey.brand, logo=None),
        stages=stages,
    )


def _walked(stage: Stage) -> Stage:
    steps = stage.walked.steps
    felt = [step.score for step in steps if step.score is not None]
    known = Emotion(score=min(felt), evidence="measured", sources=(Source(kind="walk"),)) if felt else Emotion()
    told = tuple(Text(id=f"st{place}", text=step.text) for place, step in enumerate(steps, 1))
    return Stage(id=stage.id, name=stage.name, kind=stage.kind, group=stage.group, steps=told, emotion=known)
