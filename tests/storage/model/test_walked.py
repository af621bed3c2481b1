"""A journey as it happened: the same stages with what was walked, and nothing that nobody felt."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from storage.model.journey import Emotion, Journey, Obstacle, Source, Stage, Text, Walk, WalkStep
from storage.model.walked import actual_of

SCORES = st.none() | st.integers(-4, 4).map(lambda half: half / 2)


def walked(*scores: float | None, name: str = "s1") -> Stage:
    steps = tuple(WalkStep(text=f"step {i}", score=score) for i, score in enumerate(scores))
    return Stage(id=name, name=name, walked=Walk(steps=steps))


def test_it_has_the_same_stages_with_the_steps_that_were_walked():
    told = Stage(
        id="s1",
        name="Buy",
        kind="purchase",
        group="In the shop",
        steps=(Text(id="st1", text="Queues"),),
        emotion=Emotion(score=2, quote="Lovely!"),
        obstacles=(Obstacle(id="o1", text="queue"),),
        walked=Walk(on=date(2026, 11, 18), notes="rain", steps=(WalkStep(text="Stood", minutes=9, score=-1.5),)),
    )
    actual = actual_of(Journey(id="m1", title="Blue Door", state="as-is", stages=(told, Stage(id="s2", name="Use"))))

    assert actual
    assert (actual.id, actual.based_on, actual.title, actual.state) == (None, "m1", "Blue Door", "actual")
    assert actual.as_of == date(2026, 11, 18)
    assert actual.stages == (
        Stage(
            id="s1",
            name="Buy",
            kind="purchase",
            group="In the shop",
            steps=(Text(id="st1", text="Stood"),),
            emotion=Emotion(score=-1.5, evidence="measured", sources=(Source(kind="walk"),)),
        ),
        Stage(id="s2", name="Use"),
    )


@given(st.lists(SCORES, max_size=6))
def test_a_stage_feels_as_its_worst_step_and_one_without_a_feeling_as_nobody_knows(scores: list[float | None]):
    known = [score for score in scores if score is not None]
    actual = actual_of(Journey(stages=(walked(*scores), walked(1.0, name="s2"))))

    assert actual
    assert actual.stages[0].emotion.score == min(known, default=None)
    assert len(actual.stages[0].steps) == len(scores)
    assert (actual.stages[0].emotion == Emotion()) is (not known)


@pytest.mark.parametrize("stages", [(), (Stage(id="s1", name="x"),), (walked(None, None),)])
def test_without_a_feeling_on_the_way_there_is_none(stages: tuple[Stage, ...]):
    assert actual_of(Journey(stages=stages)) is None


def test_it_is_a_map_that_can_be_written_and_read():
    actual = actual_of(Journey(id="m1", stages=(walked(0.5, None, -1),)))

    assert actual
    assert read(to_yaml(actual).encode()) == actual
