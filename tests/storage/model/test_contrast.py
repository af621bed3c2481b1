"""What differs between two states of one map, counted: things, and how stages feel."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.contrast import Contrast, contrast
from storage.model.journey import (
    Action,
    Business,
    Emotion,
    Journey,
    Measure,
    Obstacle,
    Opportunity,
    Stage,
    Walk,
    WalkStep,
)

QUEUE, RAIN = Obstacle(id="o1", text="queue"), Obstacle(id="o2", text="rain")
LOOK = Stage(id="s1", name="Look", emotion=Emotion(score=-1.0), obstacles=(QUEUE, RAIN), kpis=(Measure(name="visits"),))
BUY = Stage(id="s2", name="Buy", opportunities=(Opportunity(id="p1", text="a second till"),))
MAP = Journey(id="m", title="Blue Door", business=Business(name="Blue Door"), stages=(LOOK, BUY))


def looked(**changed: object) -> Journey:
    return replace(MAP, stages=(replace(LOOK, **changed), BUY))  # type: ignore[arg-type]


def told(found: Contrast) -> dict[str, list[str]]:
    kinds = {"added": found.added, "removed": found.removed, "changed": found.changed}
    return {name: [thing.text or thing.address for thing in things] for name, things in kinds.items() if things}


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (looked(obstacles=(QUEUE, RAIN, Obstacle(id="o3", text="dark"))), {"added": ["dark"]}),
        (looked(obstacles=(RAIN,)), {"removed": ["queue"]}),
        (looked(obstacles=(RAIN, QUEUE)), {}),
        (looked(obstacles=(replace(QUEUE, severity=4), RAIN)), {"changed": ["queue"]}),
        (looked(obstacles=(replace(QUEUE, text="a long queue"), RAIN)), {"changed": ["a long queue"]}),
        (looked(wait="a week"), {"changed": ["Look"]}),
        (looked(walked=Walk(steps=(WalkStep(text="rang"),))), {"changed": ["Look"]}),
        (
            looked(kpis=(Measure(name="calls"), Measure(name="Visits", value="9"))),
            {"added": ["calls"], "changed": ["Visits"]},
        ),
        (replace(MAP, stages=(LOOK,)), {"removed": ["Buy"]}),
        (replace(MAP, stages=(BUY, LOOK)), {}),
        (replace(MAP, stages=(*MAP.stages, Stage(id="s3", name="Use", owner="Omar"))), {"added": ["Use"]}),
        (
            replace(MAP, business=Business(name="Red Door", trade="café")),
            {"added": ["café"], "changed": ["Red Door"]},
        ),
        (replace(MAP, actions=(Action(key="s1.o2", status="done"),)), {"changed": ["rain"]}),
        (replace(MAP, actions=(Action(key="s2.owner", note="ask Omar"),)), {"changed": ["Buy"]}),
        (replace(MAP, focus=("s1.o1",)), {"changed": ["queue"]}),
        (replace(MAP, actions=(Action(key="s9.o1", status="done"),)), {}),
        (replace(MAP, title="Ramadan", version=2, language="fa"), {}),
    ],
)
def test_each_thing_is_counted_once(after: Journey, expected: dict[str, list[str]]):
    assert told(contrast(MAP, after)) == expected


@pytest.mark.parametrize(("score", "better", "worse"), [(2.0, 1, 0), (-2.0, 0, 1), (-1.0, 0, 0), (None, 0, 0)])
def test_a_stage_feels_better_or_worse_where_both_are_known(score: float | None, better: int, worse: int):
    found = contrast(MAP, looked(emotion=Emotion(score=score)))

    assert (found.better, found.worse, bool(found)) == (better, worse, bool(better or worse))


@given(st.permutations([*MAP.stages, Stage(id="s3", name="Use")]), st.permutations([QUEUE, RAIN]))
def test_what_was_added_is_what_is_removed_the_other_way_round(stages: list[Stage], obstacles: list[Obstacle]):
    after = replace(MAP, stages=tuple(stages[:2]), purpose="why")
    after = replace(after, stages=tuple(replace(one, obstacles=tuple(obstacles[:1])) for one in after.stages))
    there, back = contrast(MAP, after), contrast(after, MAP)

    assert ({*there.added}, {*there.removed}) == ({*back.removed}, {*back.added})
    assert not contrast(after, after)
