"""What falls due follows from the map alone, in order of the day."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.model.due import Due, due_on, dues
from storage.model.journey import Action, Journey, Obstacle, Stage, Walk

DAY = date(2027, 1, 7)
STAGES = (
    Stage(id="s1", name="Look", obstacles=(Obstacle(id="o1", text="a queue"), Obstacle(id="o2", text="no prices"))),
    Stage(id="s2", name="Buy", walked=Walk(on=date(2026, 10, 1))),
)


def told(*actions: Action, review_on: date | None = None) -> tuple[Due, ...]:
    return dues(Journey(stages=STAGES[:1], actions=actions, review_on=review_on))


def test_what_is_open_or_being_done_falls_due_on_its_day():
    found = told(Action(key="s1.o2", due=DAY, status="doing"), Action(key="s1.o1", due=DAY - timedelta(days=1)))

    assert found == (Due(DAY - timedelta(days=1), "item", "s1.o1"), Due(DAY, "item", "s1.o2"))


def test_what_is_done_or_dropped_falls_due_no_more():
    assert told(Action(key="s1.o1", due=DAY, status="done"), Action(key="s1.o2", due=DAY, status="dropped")) == ()


def test_what_is_done_is_asked_about_again_where_that_was_wished():
    assert told(Action(key="s1.o1", status="done", due=DAY, again_on=DAY)) == (Due(DAY, "again", "s1.o1"),)
    assert told(Action(key="s1.o1", status="open", again_on=DAY)) == ()


def test_what_is_no_thing_of_the_plan_any_more_does_not_fall_due():
    assert told(Action(key="s1.o9", due=DAY)) == ()


def test_the_review_and_the_walk_fall_due():
    journey = Journey(stages=STAGES, review_on=DAY)

    assert dues(journey) == (Due(date(2026, 12, 30), "walk"), Due(DAY, "review"))
    assert due_on(journey, date(2026, 12, 29)) == ()
    assert due_on(journey, DAY) == dues(journey)


def test_the_next_walk_can_be_put_off_but_the_one_after_another_walk_is_due_in_its_turn():
    later = Action(key="walk", due=date(2027, 1, 29))
    assert dues(Journey(stages=STAGES, actions=(later,))) == (Due(date(2027, 1, 29), "walk"),)

    again = (replace(STAGES[0], walked=Walk(on=date(2027, 1, 29))),)
    assert dues(Journey(stages=again, actions=(later,))) == (Due(date(2027, 4, 29), "walk"),)
    assert dues(Journey(stages=STAGES[:1], actions=(later,))) == (Due(date(2027, 1, 29), "item", "walk"),)


@given(st.dates())
def test_no_day_of_a_document_is_too_far_off(day: date):
    journey = Journey(stages=(Stage(id="s1", name="Look", walked=Walk(on=day)),), review_on=day)

    assert {due.kind for due in dues(journey)} >= {"review"}
