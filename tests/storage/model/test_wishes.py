"""When somebody may be reminded: at their hour, once a day, on no quiet day and never at night."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.wishes import Wishes, found_zone, from_plain, to_plain

TEHRAN, BERLIN = "Asia/Tehran", "Europe/Berlin"
NOON = datetime(2027, 1, 4, 12, tzinfo=UTC)  # a Monday
zones = st.sampled_from(("", TEHRAN, BERLIN, "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Beirut"))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
wishes = st.builds(
    Wishes,
    zone=zones,
    hour=st.integers(0, 23),
    quiet=st.sets(st.integers(0, 6), max_size=6).map(sorted).map(tuple),
    is_off=st.booleans(),
    told=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    is_asked=st.booleans(),
)


@given(wishes, moments)
def test_the_next_moment_is_one_at_which_they_may_be_reminded(wished: Wishes, now: datetime):
    at = wished.next_moment(now, "Etc/UTC")

    here = wished.here(at, "Etc/UTC")
    assert now <= at < now + timedelta(days=16)
    assert wished.next_moment(at, "Etc/UTC") == at
    assert here.weekday() not in wished.quiet
    assert here.date() != wished.told
    assert here.hour >= wished.hour or here.utcoffset() != wished.here(at - timedelta(hours=2), "Etc/UTC").utcoffset()


@given(wishes)
def test_wishes_that_were_kept_are_the_same(wished: Wishes):
    assert from_plain(to_plain(wished)) == wished


@pytest.mark.parametrize(
    "damaged",
    [
        *(None, 5, []),
        *({"zone": "Mars/Base"}, {"zone": "../../etc/passwd"}, {"zone": "a\0b"}),
        *({"hour": 24}, {"hour": True}, {"told": "x"}, {"off": 1}),
        *({"quiet": [9]}, {"quiet": [0, 1, 2, 3, 4, 5, 6]}, {"quiet": "5"}),
    ],
)
def test_what_is_damaged_is_as_if_it_were_not_said(damaged: object):
    assert from_plain(damaged) == Wishes()


@pytest.mark.parametrize("name", ["", "Mars/Base", "..", "/etc/localtime", "Europe", "x" * 5_000, "\ud800"])
def test_a_time_zone_that_does_not_exist_is_none(name: str):
    assert found_zone(name) is None


def test_what_falls_due_in_summer_comes_an_hour_earlier_by_utc():
    wished = Wishes(BERLIN)

    assert wished.moment_on(date(2027, 3, 27), "").hour == 8
    assert wished.moment_on(date(2027, 3, 28), "").hour == 7  # the clocks went forward that night


def test_an_hour_that_does_not_exist_comes_after_the_leap():
    assert Wishes(BERLIN, hour=2).moment_on(date(2027, 3, 28), "") == datetime(2027, 3, 28, 1, tzinfo=UTC)


def test_an_hour_that_comes_twice_is_the_first_of_the_two():
    wished = Wishes(BERLIN, hour=2)

    assert wished.moment_on(date(2027, 10, 31), "") == datetime(2027, 10, 31, 0, tzinfo=UTC)
    told = replace(wished, told=date(2027, 10, 31))
    assert told.next_moment(datetime(2027, 10, 31, 1, tzinfo=UTC), "") == datetime(2027, 11, 1, 1, tzinfo=UTC)


def test_at_night_and_before_the_hour_it_waits():
    wished = Wishes(TEHRAN)

    assert wished.next_moment(datetime(2027, 1, 4, 4, tzinfo=UTC), "") == datetime(2027, 1, 4, 5, 30, tzinfo=UTC)
    assert wished.next_moment(datetime(2027, 1, 4, 19, tzinfo=UTC), "") == datetime(2027, 1, 5, 5, 30, tzinfo=UTC)


def test_who_was_told_today_waits_for_tomorrow_also_where_the_clock_went_back():
    told = replace(Wishes(), told=NOON.date())

    assert told.next_moment(NOON, "") == datetime(2027, 1, 5, 9, tzinfo=UTC)
    assert told.next_moment(NOON - timedelta(days=1), "") == datetime(2027, 1, 5, 9, tzinfo=UTC)
    assert told.next_moment(NOON - timedelta(days=9), "") == NOON - timedelta(days=9)  # that clock was wrong
