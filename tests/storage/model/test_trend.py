"""Where measures are going, and whether they are where they should be."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.document.reader import read
from storage.model.document.writer import to_json, to_yaml
from storage.model.journey import Journey, Measure, Reading, Stage
from storage.model.limits import READINGS
from storage.model.log import Log
from storage.model.logged import entries_of, journey_of
from storage.model.mistake import Mistake
from storage.model.trend import is_met, points, readings, way

FIRST = date(2026, 9, 1)


def history(*values: str) -> tuple[Reading, ...]:
    return tuple(Reading(on=FIRST + timedelta(days=7 * place), value=value) for place, value in enumerate(values))


@pytest.mark.parametrize(
    ("values", "better", "expected"),
    [
        (("20", "25"), "up", "better"),
        (("20", "25"), "down", "worse"),
        (("٢٥", "۲۰"), "down", "better"),
        (("30", "20", "25"), "up", "better"),
        (("20", "20.0"), None, "same"),
        (("20", "25"), None, None),
        (("20",), "up", None),
        ((), "up", None),
        (("20 min", "25 hours"), "up", None),
        (("some", "more"), "up", None),
    ],
)
def test_the_way_of_a_measure_is_that_of_its_last_reading(values: tuple[str, ...], better: str | None, expected: str):
    assert way(Measure(name="x", better=better, history=history(*values))) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "target", "better", "expected"),
    [
        ("30", "30", None, True),
        ("۳۱", "30", "up", True),
        ("29", "30", "up", False),
        ("29", "30", "down", True),
        ("31", "30", None, None),
        (None, "30", "up", None),
        ("30", None, "up", None),
        ("many", "30", "up", None),
    ],
)
def test_a_target_is_met_where_the_value_is_there_or_past_it_the_good_way(
    value: str | None,
    target: str | None,
    better: str | None,
    expected: bool | None,  # noqa: FBT001
):
    assert is_met(Measure(name="x", value=value, target=target, better=better)) is expected  # type: ignore[arg-type]


def test_readings_stand_in_order_of_the_day_however_the_document_has_them():
    shuffled = Measure(name="x", history=tuple(reversed(history("1", "2", "3"))))

    assert [one.value for one in readings(shuffled)] == ["1", "2", "3"]
    assert [number for _, number in points(shuffled)] == [1.0, 2.0, 3.0]


def test_only_readings_in_the_unit_of_the_last_one_can_be_drawn():
    mixed = Measure(name="x", history=history("2 hours", "90 min", "good", "80 min"))

    assert [number for _, number in points(mixed)] == [90.0, 80.0]


@given(st.lists(st.text(max_size=20), max_size=6))
def test_no_figure_is_too_odd(values: list[str]):
    measure = Measure(name="x", better="up", target="5", history=history(*values))

    assert way(measure) in ("better", "worse", "same", None)
    assert len(points(measure)) <= len(values)


KPI = Measure(name="Orders", value="25", better="up", history=history("20", "25"))
JOURNEY = Journey(kpis=(KPI,), stages=(Stage(id="s1", name="Buy", kpis=(KPI, Measure(name="Wait"))),))


def test_a_history_stands_in_the_document_and_comes_back_from_it_and_from_the_log():
    assert "  history:\n  - 'on': 2026-09-01\n    value: '20'\n" in to_yaml(JOURNEY)
    assert read(to_yaml(JOURNEY).encode()) == read(to_json(JOURNEY).encode()) == JOURNEY
    assert journey_of(Log().plus(entries_of(JOURNEY))) == JOURNEY


@pytest.mark.parametrize(
    ("reading", "wrong"),
    [
        ("{on: 2026-02-30, value: '1'}", "wrong-document-date"),
        ("{on: yesterday, value: '1'}", "wrong-document-date"),
        ("{on: 2026-02-28}", "wrong-document-missing"),
        ("{value: '1'}", "wrong-document-missing"),
        ("{on: 2026-02-28, value: '1', unit: kg}", "wrong-document-field"),
    ],
)
def test_a_reading_that_is_none_is_refused_with_its_line(reading: str, wrong: str):
    with pytest.raises(Mistake, match=wrong) as refused:
        read(f"masir: 1\nkpis:\n- name: Orders\n  history:\n  - {reading}\n".encode())

    assert refused.value.values["line"] == 5


def test_a_measure_has_room_for_so_many_readings_and_a_map_for_many_such_measures():
    many = tuple(Reading(on=FIRST + timedelta(days=n), value=str(n)) for n in range(READINGS))
    full = Journey(kpis=tuple(Measure(name=f"m{n}", history=many) for n in range(10)))

    assert read(to_yaml(full).encode()) == full
    with pytest.raises(Mistake, match="wrong-document-items"):
        read(to_yaml(Journey(kpis=(Measure(name="x", history=(*many, many[0])),))).encode())
