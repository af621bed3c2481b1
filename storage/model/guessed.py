"""The journey as it was guessed, where more is known by now: made of what was said first, which the log still holds."""

from dataclasses import replace

from storage.model.journey import Emotion, Journey, Stage
from storage.model.log import Entry, Log

_KNOWN = ("heard", "measured")


def guessed_of(journey: Journey, log: Log) -> Journey | None:
    """Return the journey with the feelings that were called guesses once; None where none is known better since.

    Nothing else is told: the rest of the map says what is known now.
    """
    stages = tuple(_guessed(stage, log) for stage in journey.stages)
    if all(stage.emotion.score is None for stage in stages):
        return None
    return Journey(
        title=journey.title,
        language=journey.language,
        state=journey.state,
        based_on=journey.id,
        business=journey.business,
        persona=journey.persona,
        brand=replace(journey.brand, logo=None),
        stages=stages,
    )


def _guessed(stage: Stage, log: Log) -> Stage:
    bare = Stage(id=stage.id, name=stage.name, kind=stage.kind, group=stage.group, pick=stage.pick)
    if stage.emotion.evidence not in _KNOWN:
        return bare
    told = [one for one in _said(log, f"stages.{stage.id}.emotion.evidence") if one.value == "guess"]
    turn = told[-1].turn if told else -1
    scores = [one.value for one in _said(log, f"stages.{stage.id}.emotion.score") if one.turn <= turn]
    score = scores[-1] if scores else None
    if not isinstance(score, int | float):
        return bare
    return replace(bare, emotion=Emotion(score=score, evidence="guess"))


def _said(log: Log, address: str) -> list[Entry]:
    return [one for one in log.standing.get(address, ()) if one.kind == "value"]
