"""Marks are moved, mirrored, scaled and set on the grid, each in the same way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.sheet.lines import Line, Run
from renderers.sheet.marks import GRID, Circle, Icon, Ink, Rect, Stroke, at_grid
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark, Sheet, moved, sheet_of
from storage.model.locale import Locale
from tests.renderers.geometry import box_of
from tests.renderers.samples import locale

INK = Ink("#112233", "#445566", 2.0, (3.0, 1.0))
places = st.integers(-(64**2), 64**2).map(lambda whole: whole / GRID)
sizes = st.integers(1, 64**2).map(lambda whole: whole / GRID)
points = st.tuples(places, places)
runs = st.builds(Run, x=places, width=sizes, text=st.text(max_size=3), rtl=st.booleans(), font=st.just("a.ttf"))
marks: st.SearchStrategy[Mark] = st.one_of(
    st.builds(Rect, places, places, sizes, sizes, st.just(INK), sizes),
    st.builds(Circle, places, places, sizes, st.just(INK)),
    st.builds(Icon, places, places, sizes, st.just("walk"), st.just(INK), st.booleans()),
    st.builds(Stroke, st.lists(points, min_size=1, max_size=5).map(tuple), st.just(INK), st.booleans()),
    st.builds(Picture, places, places, sizes, sizes, st.just(Pixels(1, 1, b"abc"))),
    st.builds(Line, places, places, sizes, sizes, st.just("#112233"), st.lists(runs, max_size=2).map(tuple)),
)


@given(marks, sizes)
def test_mirroring_twice_gives_the_mark_itself(mark: Mark, across: float) -> None:
    assert mark.mirrored(across).mirrored(across) == mark


@given(marks, places, places)
def test_moving_there_and_back_gives_the_mark_itself(mark: Mark, dx: float, dy: float) -> None:
    assert mark.moved(dx, dy).moved(-dx, -dy) == mark


@given(marks, places, places)
def test_a_moved_mark_covers_what_it_covered_elsewhere(mark: Mark, dx: float, dy: float) -> None:
    left, top, right, bottom = box_of(mark)

    assert box_of(mark.moved(dx, dy)) == pytest.approx((left + dx, top + dy, right + dx, bottom + dy))


@given(marks, sizes)
def test_a_mirrored_mark_is_as_far_from_the_other_side(mark: Mark, across: float) -> None:
    left, top, right, bottom = box_of(mark)

    assert box_of(mark.mirrored(across)) == pytest.approx((across - right, top, across - left, bottom))


@given(marks, st.sampled_from([0.5, 2.0, 4.0]))
def test_a_scaled_mark_is_larger_in_everything(mark: Mark, factor: float) -> None:
    larger = mark.scaled(factor)

    assert box_of(larger) == pytest.approx(tuple(side * factor for side in box_of(mark)))
    if not isinstance(mark, Line | Picture) and not isinstance(larger, Line | Picture):
        assert larger.ink == Ink("#112233", "#445566", 2.0 * factor, (3.0 * factor, factor))
    assert larger.scaled(1 / factor) == mark


@given(marks, st.floats(-0.004, 0.004))
def test_a_mark_beside_the_grid_is_set_on_it(mark: Mark, off: float) -> None:
    assert mark.on_grid() == mark
    assert mark.moved(off, off).on_grid() == mark


@given(st.floats(-1e6, 1e6))
def test_the_grid_is_never_further_than_half_a_step(value: float) -> None:
    assert abs(at_grid(value) - value) <= 0.5 / GRID
    assert at_grid(value) * GRID == round(at_grid(value) * GRID)


@given(st.lists(marks, max_size=5), st.sampled_from(["en", "ar"]))
def test_a_sheet_is_mirrored_only_where_its_language_runs_from_the_right(found: list[Mark], language: str) -> None:
    sheet = sheet_of((99.2, 50), "", locale(language), "#ffffff", found)

    assert (sheet.width, sheet.height) == (100, 50)
    assert sheet.as_read() == (sheet.mirrored() if language == "ar" else sheet)


def test_the_lines_of_one_text_are_one_part_of_a_sheet() -> None:
    first, second, other = (_line(text) for text in ("one two", "", "three"))
    rect = Rect(0, 0, 1, 1, INK)

    parts = list(_sheet(first, second, other, rect).parts())

    assert [part.whole for part in parts[:2] if not isinstance(part, Rect | Circle | Stroke | Icon | Picture)] == [
        "one two",
        "three",
    ]
    assert parts[2:] == [rect]
    assert _sheet(first, rect).lines() == (first,)


def test_marks_are_moved_together() -> None:
    assert moved([Rect(1, 2, 3, 4, INK), Circle(1, 2, 3, INK)], 10, 20) == (
        Rect(11, 22, 3, 4, INK),
        Circle(11, 22, 3, INK),
    )


@given(marks.filter(lambda mark: not isinstance(mark, Line | Picture)))
def test_every_shape_has_a_path_that_begins_somewhere(mark: Rect | Circle | Stroke | Icon) -> None:
    path = path_of(mark)

    assert path[0][0] == "M"
    assert all(len(values) == {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}[command] for command, values in path)


@given(places, places, sizes)
def test_the_path_of_a_circle_lies_within_it(x: float, y: float, radius: float) -> None:
    ends = [values[-2:] for _, values in path_of(Circle(x, y, radius, INK)) if values]

    assert all(abs(((a - x) ** 2 + (b - y) ** 2) ** 0.5 - radius) < 1e-6 * radius + 1e-9 for a, b in ends)


def test_round_corners_are_no_larger_than_the_rectangle() -> None:
    assert path_of(Rect(0, 0, 10, 4, INK, 99)) == path_of(Rect(0, 0, 10, 4, INK, 2))
    assert path_of(Rect(0, 0, 0, 4, INK, 5))[-1] == ("Z", ())


def _line(text: str) -> Line:
    return Line(0, 0, 10, 10, "#112233", (), text)


def _sheet(*found: Mark) -> Sheet:
    return Sheet(100, 100, "", Locale("en", False, "0123456789", "gregorian", "en", ()), "#ffffff", found)  # noqa: FBT003
