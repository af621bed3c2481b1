"""Nine owners told completely: their interviews end, lose nothing, and lead to a list that is worth acting on."""

import pytest

from storage.model.journey import Journey
from storage.model.plan.checklist import checklist
from tests.owners.owner import NAMES, READERS, document, found, interviewed, texts_of, ticked

MOST_TAPS, MOST_TYPED = 12, 3  # in a stage: a goal, what is in the way, an idea
each = pytest.mark.parametrize("name", NAMES)


@each
def test_the_interview_ends_and_keeps_every_text(name: str):
    told = interviewed(name)

    assert texts(told.journey) == texts(document(name))


@each
def test_nothing_typed_as_an_answer_is_taken_for_no_answer(name: str):
    assert interviewed(name).lost == ()


@pytest.mark.parametrize("name", [name for name in NAMES if document(name).harm])
def test_what_can_hurt_stands_first(name: str):
    harms = texts_of(document(name), list(document(name).harm))
    items = checklist(interviewed(name).journey)

    assert tuple(item.text for item in items[: len(harms)]) == harms
    assert {item.group for item in items[: len(harms)]} == {"do_now"}
    assert interviewed(name).first[0] in harms


def test_some_of_the_owners_know_something_that_can_hurt():
    assert len([name for name in NAMES if document(name).harm]) >= 3


@each
def test_an_obstacle_and_its_ideas_are_one_item(name: str):
    items = checklist(interviewed(name).journey)
    pairs = {
        (obstacle.text, idea.text)
        for stage in document(name).stages
        for obstacle in stage.obstacles
        for idea in stage.opportunities
        if idea.answers == obstacle.id
    }

    assert pairs
    assert {(item.text, answer) for item in items for answer in item.answers} == pairs
    assert not {item.text for item in items} & {idea for _, idea in pairs}


@each
def test_who_ticks_types_little_and_taps_little(name: str):
    told = ticked(name)

    stages = [stage.id for stage in told.journey.stages]
    assert {stage: told.typed[stage] for stage in stages if told.typed[stage] > MOST_TYPED} == {}
    assert {stage: told.taps[stage] for stage in stages if told.taps[stage] > MOST_TAPS} == {}
    assert all(stage.touchpoints for stage in told.journey.stages)


def test_the_shares_are_as_they_were():
    """A change of the arithmetic changes them: look at `make bench ARGS=plans`, and write down what they are now."""
    hits = {reader: sum(len(found(name, reader)) for name in NAMES) for reader in READERS}

    assert hits == {"first": 19, "second": 18}
    assert min(hits.values()) >= 2 * len(NAMES)  # two of the three: whatever is written down above, not less than that


def texts(journey: Journey) -> list[tuple[tuple[str, ...], ...]]:
    """Return what an owner said of each stage: where they meet, what customers want, what is in the way, ideas."""
    return [
        (
            tuple(one.name for one in stage.touchpoints),
            tuple(one.text for one in stage.customer_goals),
            tuple(one.text for one in stage.obstacles),
            tuple(one.text for one in stage.opportunities),
        )
        for stage in journey.stages
    ]
