"""Versions in the log: kept in turns of their own, taken back with what they show, and no part of the journey."""

from dataclasses import replace

import pytest

from storage.model.journey import Journey, Stage
from storage.model.log import VERSIONS, Entry, Log
from storage.model.logged import entries_of, journey_of, replacement, standing_in
from storage.model.state import fits, from_state, to_state

LOOK = Journey(title="Blue Door", stages=(Stage(id="s1", name="Look"),))


def said(*turns: Entry | tuple[Entry, ...], log: Log | None = None) -> Log:
    """Return a log with further turns, each numbered behind the last."""
    log = log or Log()
    for said_at_once in turns:
        entries = (said_at_once,) if isinstance(said_at_once, Entry) else said_at_once
        log = log.plus([replace(one, turn=log.turn + 1) for one in entries])
    return log


def version(name: str = "", by: str = "") -> Entry:
    return Entry(VERSIONS, "version", name, by=by)


def test_versions_are_numbered_by_their_order_and_change_nothing_else():
    plain = said(tuple(entries_of(LOOK)), Entry("title", value="Red Door"))
    log = said(tuple(entries_of(LOOK)), version(), Entry("title", value="Red Door"), version("Ramadan"))

    assert log.versions == ((2, ""), (4, "Ramadan"))
    assert journey_of(log) == journey_of(plain)
    assert [entry.address for entry in replacement(log, LOOK)] == ["title"]


def test_two_between_which_nothing_was_said_are_one_under_the_later_name():
    log = said(tuple(entries_of(LOOK)), version(), version("Ramadan"), Entry("title", value="x"), version())

    assert log.versions == ((3, "Ramadan"), (5, ""))


def test_undo_takes_back_the_answer_before_a_version_that_was_made_by_itself_and_it_goes_too():
    log = said(tuple(entries_of(LOOK)), Entry("purpose", value="why"), version())

    assert log.last_answer() == 2
    undone = said(Entry("", "retract", log.last_answer()), log=log)
    assert (undone.versions, undone.value("purpose"), undone.last_answer()) == ((), None, 1)


def test_undo_takes_back_a_name_alone_and_what_was_kept_before_it_stays():
    log = said(tuple(entries_of(LOOK)), version(), version("Ramadan"))

    assert log.last_answer() == 3
    assert said(Entry("", "retract", 3), log=log).versions == ((2, ""),)


def test_somebody_elses_undo_leaves_a_version():
    log = said(tuple(entries_of(LOOK)), Entry("purpose", value="why", by="omar"), version())

    assert said(Entry("", "retract", 2, by="omar"), log=log).versions == ((3, ""),)


def test_what_was_kept_is_what_is_loaded():
    log = said(tuple(entries_of(LOOK)), version(), Entry("title", value="x"), version("پیش از رمضان", by="omar"))

    assert from_state(to_state(log)) == log
    assert all(fits(address, one.kind, one.value) for address, all_ in log.standing.items() for one in all_)


@pytest.mark.parametrize(("address", "value"), [(VERSIONS, None), (VERSIONS, 3), (VERSIONS, ("a",)), ("title", "x")])
def test_an_entry_that_could_be_no_version_of_ours_is_known(address: str, value: object):
    assert not fits(address, "version", value)  # type: ignore[arg-type]


def test_a_map_that_somebody_takes_over_begins_with_no_versions():
    log = said(tuple(entries_of(LOOK)), version("Ramadan"))

    assert Log().plus(standing_in(log, "before")).versions == ()
