"""Where a measure is going, drawn: in time, between its ends, and only where there is something to compare."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.content.lanes import LANES
from renderers.content.tags import BAD, GOOD
from renderers.content.trend import Trend, trend_of
from renderers.layouts.table import LAYOUTS
from renderers.parts.sparkline import HEIGHT, MOST, line, sparkline
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Stroke
from renderers.typesetting.typesetter import Typesetter
from renderers.writers.plain import plain
from storage.model.journey import Journey, Language, Measure, Reading, Stage
from tests.renderers.samples import LANGUAGES, vocabulary

FIRST = date(2026, 9, 1)


def kpi(*values: str, **rest: str) -> Measure:
    said = tuple(Reading(on=FIRST + timedelta(days=30 * place), value=value) for place, value in enumerate(values))
    return Measure(name="Orders", value=values[-1] if values else None, history=said, **rest)  # type: ignore[arg-type]


def trend(*values: str, language: Language = "en", **rest: str) -> Trend:
    found = trend_of(kpi(*values, **rest), vocabulary(language))
    assert found
    return found


@pytest.mark.parametrize("values", [(), ("20",), ("good", "better"), ("20", "many"), ("20 min", "1 hour")])
def test_fewer_than_two_readings_that_can_be_compared_are_no_trend(values: tuple[str, ...]):
    assert trend_of(kpi(*values), vocabulary("en")) is None


def test_a_reading_stands_where_its_day_is_between_the_first_and_the_last():
    uneven = replace(kpi("20", "25", "۳۰"), history=(*kpi("20").history, *kpi("", "25", "", "", "۳۰").history[1:]))

    found = trend_of(replace(uneven, history=tuple(one for one in uneven.history if one.value)), vocabulary("en"))

    assert found
    assert found.points == ((0.0, 20.0), (0.25, 25.0), (1.0, 30.0))
    assert (found.first, found.last) == (("20", "1 September 2026"), ("۳۰", "30 December 2026"))


@pytest.mark.parametrize(
    ("target", "expected"), [("30", 30.0), ("30 min", 30.0), ("many", None), ("", None), ("10-20", None)]
)
def test_a_target_is_a_line_where_it_is_a_number(target: str, expected: float | None):
    dashed = [
        mark
        for mark in line(trend("20", "25", target=target), "#000000", 100).marks
        if isinstance(mark, Stroke) and mark.ink.dashes
    ]

    assert trend("20", "25", target=target).target == expected
    assert len(dashed) == (expected is not None)


@pytest.mark.parametrize(("better", "colour"), [("up", GOOD), ("down", BAD), (None, "#7a4fd0")])
def test_the_last_point_says_whether_the_measure_went_the_good_way(better: str | None, colour: str):
    rest = {"better": better} if better else {}
    (last,) = (m for m in line(trend("20", "25", **rest), "#7a4fd0", 100).marks if isinstance(m, Circle))

    assert last.ink.fill == colour


@pytest.mark.parametrize("values", [("20", "25"), ("0", "0"), ("-5", "1000000", "3"), ("1", "2") * 200])
@pytest.mark.parametrize("width", [40.0, 120.0, 400.0])
def test_the_line_stays_within_its_block_and_goes_from_side_to_side(values: tuple[str, ...], width: float):
    drawn = line(trend(*values, target="9"), "#7a4fd0", width)
    (path,) = (m for m in drawn.marks if isinstance(m, Stroke) and m.ink.edge == "#7a4fd0")

    assert drawn.height == HEIGHT
    assert all(0 <= x <= width and 0 <= y <= HEIGHT for x, y in path.points)
    assert path.points[0][0] < 5
    assert path.points[-1][0] > width - 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_and_last_stand_below_with_their_days_where_these_have_room(language: Language):
    setter = Typesetter(vocabulary(language))

    def texts(width: float) -> list[str]:
        block = sparkline(setter, trend("20", "25", language=language), "#7a4fd0", width)
        return [mark.text for mark in block.marks if isinstance(mark, Line)]

    assert len(texts(MOST)) == 4
    assert texts(60) == ["20", "25"]


@pytest.mark.parametrize("layout", ["wide", "pages", "cards", "slides"])
def test_time_runs_the_way_that_people_read(layout: str):
    journey = Journey(stages=(Stage(id="s1", name="Buy", kpis=(kpi("1", "2", "9"),)),))

    def path(language: Language) -> tuple[tuple[float, float], ...]:
        for sheet in LAYOUTS[layout](journey, vocabulary(language), None):
            for mark in sheet.marks:
                if isinstance(mark, Stroke) and len(mark.points) == 3 and mark.points[2][1] < mark.points[1][1] - 5:
                    return mark.points
        raise AssertionError(layout)

    assert path("en")[0][0] < path("en")[-1][0]
    assert path("ar")[0][0] > path("ar")[-1][0]
    assert path("fa")[0][0] > path("fa")[-1][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_with_a_trend_says_it_in_words_where_there_is_no_picture(language: Language):
    words = vocabulary(language)
    journey = Journey(kpis=(kpi("1", "2"),), stages=(Stage(id="s1", name="Buy", kpis=(kpi("20", "25"),)),))

    said = plain(journey, words)

    assert f"{words['map-trend']}: {trend('20', '25', language=language).said}" in said
    assert f"{words['map-trend']}: {trend('1', '2', language=language).said}" in said
    assert head_of(journey, words).trends[0]


def test_a_measure_whose_value_was_taken_away_shows_none():
    gone = replace(kpi("20", "25"), value=None)
    lane = next(lane for lane in LANES if lane.id == "kpis")

    (item,) = lane.items(Stage(id="s", name="x", kpis=(gone,)), Context(Journey(), vocabulary("en")))

    assert item.trend is None
