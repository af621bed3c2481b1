"""The sequence of a thing to do grows with each change of what calendars are told of it, and with nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs.planning import noted
from storage.model.journey import Action, Journey, Obstacle, Stage, Walk
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of, replacement
from storage.model.sequences import counted

DAY, OTHER = date(2026, 12, 1), date(2026, 12, 9)
STAGE = Stage(id="s1", name="Buy", obstacles=(Obstacle(id="o1", text="queue"), Obstacle(id="o2", text="noise")))
MAP = Journey(stages=(STAGE,))


def told(journey: Journey = MAP) -> Log:
    return Log().plus(replace(one, turn=1) for one in entries_of(journey))


def said(log: Log, *entries: Entry) -> Log:
    """Return the log after a turn, with what is counted beside it."""
    both = (*entries, *counted(log, entries))
    return log.plus(replace(one, turn=log.turn + 1) for one in both)


def sequences(log: Log) -> dict[str, int | None]:
    return {mark.key: mark.sequence for mark in journey_of(log).actions}


@pytest.mark.parametrize(
    "value", [{"due": "2026-12-01"}, {"status": "doing"}, {"owner": "Sara"}, {"note": "ask first"}, {"status": "done"}]
)
def test_each_change_that_calendars_show_counts_once(value: dict[str, str]):
    once = said(told(), *noted(told(), "s1.o1", **value))
    again = said(once, *noted(once, "s1.o1", **value))
    back = said(again, *noted(again, "s1.o1", **dict.fromkeys(value)))

    assert sequences(once) == sequences(again) == {"s1.o1": 1}
    assert sequences(back) == {"s1.o1": 2}


def test_a_place_in_the_list_and_the_day_on_which_it_was_done_are_told_to_no_calendar():
    log = said(told(), *noted(told(), "s1.o1", rank=2, done_on="2026-12-01"))

    assert sequences(log) == {"s1.o1": None}
    assert sequences(said(log, *noted(log, "s1.o1", status="open"))) == {"s1.o1": None}


def test_several_things_in_one_turn_have_each_their_own():
    log = told()
    one = noted(log, "s1.o1", due="2026-12-01")
    both = said(log, *one, *noted(log.plus(one), "s1.o2", due="2026-12-01"))

    assert sequences(both) == {"s1.o1": 1, "s1.o2": 1}


def test_another_day_of_the_review_counts_and_the_first_does_not():
    first = said(told(), Entry("review_on", value="2026-12-01"))
    other = said(first, Entry("review_on", value="2026-12-09"))
    none = said(other, Entry("review_on"))

    assert (sequences(first), sequences(other), sequences(none)) == ({}, {"review": 1}, {"review": 2})
    assert sequences(said(none, Entry("review_on", value="2026-12-01"))) == {"review": 2}


def test_a_later_walk_moves_the_next_one_and_counts():
    walked = told(replace(MAP, stages=(replace(STAGE, walked=Walk(on=DAY)),)))

    assert sequences(said(walked, Entry("stages.s1.walked.notes", value="fine"))) == {}
    assert sequences(said(walked, Entry("stages.s1.walked.on", value="2026-12-09"))) == {"walk": 1}


def document(*marks: Action, review: date | None = None) -> Journey:
    return replace(MAP, actions=marks, review_on=review)


@pytest.mark.parametrize(
    ("now", "sequence"),
    [
        (document(Action(key="s1.o1", due=DAY, sequence=4)), 4),
        (document(Action(key="s1.o1", due=OTHER, sequence=4)), 5),
        (document(Action(key="s1.o1", due=OTHER, sequence=9)), 9),
        (document(Action(key="s1.o1", due=DAY)), 4),
        (document(Action(key="s1.o2", due=DAY), Action(key="s1.o1", due=DAY, sequence=4)), 4),
        (document(), 5),
    ],
    ids=["the same", "another day", "counted there", "not counted there", "at another place", "no mark any more"],
)
def test_a_document_counts_as_what_is_typed_does(now: Journey, sequence: int):
    log = told(document(Action(key="s1.o1", due=DAY, sequence=4)))

    after = said(log, *replacement(log, now))

    assert sequences(after)["s1.o1"] == sequence
    assert counted(after, replacement(after, journey_of(after))) == ()


def test_nothing_is_counted_of_a_map_that_only_begins():
    begun = Log().plus([Entry("language", value="en", turn=1)])

    assert counted(begun, entries_of(document(Action(key="s1.o1", due=DAY), review=DAY))) == ()


def test_an_ordinary_answer_is_not_looked_into():
    class Closed(Log):
        def plus(self, entries: object) -> Log:
            raise AssertionError(entries)

    assert counted(Closed(), [Entry("stages.s1.obstacles.o1.severity", value=4)]) == ()
