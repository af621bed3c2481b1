"""How much of a sheet is blank is measured as anyone with a ruler would."""

import pytest

from renderers.sheet.marks import Circle, Icon, Ink, Rect, Stroke
from renderers.sheet.sheet import Mark, Sheet, sheet_of
from tests.renderers.filling import AIR, empty, filled
from tests.renderers.samples import locale

GROUND, SIGN = Ink("#ffffff", "#dfe4f0"), Ink("#1b2140")
CORNERS = (Rect(0, 0, 400, 400, Ink("#f3f5fb")),)


def sheet(*marks: Mark) -> Sheet:
    return sheet_of((400, 400), "x", locale("en"), "#ffffff", (*CORNERS, *marks))


def test_a_sheet_that_says_nothing_is_empty() -> None:
    assert empty(sheet()) == 1
    assert filled(sheet()) == 0


def test_a_sheet_full_of_signs_is_not_empty() -> None:
    drawn = sheet(*(Icon(x, y, 20, "web", SIGN) for x in range(0, 400, 20) for y in range(0, 400, 20)))

    assert empty(drawn) == 0
    assert filled(drawn) == 1


def test_grounds_and_lines_of_a_grid_say_nothing() -> None:
    assert empty(sheet(Rect(10, 10, 100, 100, GROUND), Stroke(((0, 200), (400, 200)), Ink(edge="#000000")))) == 1


def test_what_stands_on_one_cell_counts_as_the_box_about_it_and_not_as_its_ground() -> None:
    signs = (Icon(40, 40, 20, "web", SIGN), Circle(110, 110, 10, SIGN))
    apart, together = sheet(*signs), sheet(Rect(30, 30, 130, 300, GROUND), *signs)
    side = 80 + 2 * AIR * 400

    assert empty(together) == pytest.approx(1 - side**2 / 400**2, abs=0.005)
    assert empty(apart) > empty(together)


def test_a_wide_ground_is_no_cell() -> None:
    signs = (Icon(40, 40, 20, "web", SIGN), Icon(340, 340, 20, "web", SIGN))

    assert empty(sheet(Rect(10, 10, 380, 380, GROUND), *signs)) == empty(sheet(*signs))


def test_a_sheet_is_filled_as_far_as_its_content_reaches_whatever_stands_at_its_foot() -> None:
    foot = Icon(10, 380, 20, "web", SIGN)
    lines = tuple(Icon(10, y, 20, "web", SIGN) for y in range(0, 200, 25))

    assert filled(sheet(*lines, foot)) == pytest.approx(1 - (380 - 195) / 400)
    assert filled(sheet(foot)) == pytest.approx(1 - 380 / 400)
