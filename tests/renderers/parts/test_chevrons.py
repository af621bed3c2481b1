"""The row of the stages: their numbers, groups, ways back and moments of truth."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from renderers.parts.chevrons import PALE, Stop, chevrons
from renderers.parts.grid import GAP, Grid
from renderers.parts.plates import colour_of_stage
from renderers.sheet.colours import ACCENT, INK, READABLE, WHITE, contrast, darkened, mixed
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Rect, Stroke
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import STAGE, STAGE_NOTE
from renderers.typesetting.typesetter import Typesetter
from tests.renderers.samples import vocabulary

GRID = Grid(150, (1, 1, 1, 1))
NAMES = ("Hear", "Come", "Buy", "Return")


def stops(*groups: str, **back: int) -> tuple[Stop, ...]:
    return tuple(
        Stop(i, name, colour_of_stage(i), group=groups[i] if groups else "", back_to=back.get(name))
        for i, name in enumerate(NAMES)
    )


LAST = stops()[3]


def drawn(found: Sequence[Stop], beside: Sequence[str | None] = (None, None)) -> Block:
    return chevrons(Typesetter(vocabulary("en")), found, GRID, beside)


def lines(block: Block) -> list[Line]:
    return [mark for mark in block.marks if isinstance(mark, Line)]


def arrows(block: Block) -> list[Stroke]:
    return [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.width == 2.5]


def brackets(block: Block) -> list[Stroke]:
    return [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.width == 1.4]


def loops(block: Block) -> list[Stroke]:
    return [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.dashes == (5, 3.5)]


def test_each_stage_has_its_number_and_its_name_on_a_pale_ground_of_its_colour() -> None:
    block = drawn(stops())

    assert [line.text for line in lines(block)] == ["1", "Hear", "2", "Come", "3", "Buy", "4", "Return"]
    assert [arrow.ink.fill for arrow in arrows(block)] == [mixed(colour_of_stage(i), WHITE, PALE) for i in range(4)]
    assert [len(arrow.points) for arrow in arrows(block)] == [5, 6, 6, 6]  # the first has no notch


def test_only_stages_in_which_something_comes_first_are_full_of_colour_and_have_its_number() -> None:
    block = drawn((*stops()[:3], replace(LAST, first=(1, 3))))

    full = [mark.ink.fill == colour_of_stage(place) for place, mark in enumerate(arrows(block))]
    squares = [mark for mark in block.marks if isinstance(mark, Rect) and mark.ink.fill == INK]
    assert full == [False, False, False, True]
    assert [line.text for line in lines(block)][-2:] == ["1", "3"]
    assert all(GRID.x(3) < square.x < square.x + square.width < GRID.x(3) + GRID.across(3) for square in squares)
    assert min(mark.y for mark in squares) >= 0


@pytest.mark.parametrize("accent", ["#ffff00", "#ffffff", "#000000", "#00ffcc", "#ff0000", "#8a8a8a", ACCENT])
@pytest.mark.parametrize("first", [(), (1,)])
def test_every_text_of_a_stage_can_be_read_whatever_the_colour_of_the_business(
    accent: str, first: tuple[int, ...]
) -> None:
    for index in range(4):
        stop = Stop(index, "Buy", colour_of_stage(index, darkened(accent, WHITE)), first=first)

        assert contrast(stop.said(STAGE).colour, stop.ground) >= READABLE
        assert contrast(stop.said(STAGE_NOTE).colour, stop.ground) >= READABLE
        assert contrast(*stop.disc) >= READABLE


def test_neighbouring_stages_of_a_group_share_a_bracket() -> None:
    block = drawn(stops("Before", "Before", "After", "After"))

    names = [line.text for line in lines(block)][:2]
    assert names == ["Before", "After"]
    assert len(brackets(block)) == 4  # a left and a right half each
    ends = sorted(x for half in brackets(block) for x, _ in half.points)
    assert (ends[0], ends[-1]) == (GRID.x(0), GRID.x(3) + GRID.across(3) - GAP)


def test_a_group_that_comes_again_has_a_bracket_of_its_own() -> None:
    block = drawn(stops("A", "B", "A", ""))

    assert [line.text for line in lines(block)][:3] == ["A", "B", "A"]


@pytest.mark.parametrize(
    ("beside", "closed"), [((None, None), [3, 3]), (("Before", None), [2, 3]), ((None, "Before"), [3, 2])]
)
def test_a_group_that_goes_on_elsewhere_is_open_there(beside: tuple[str | None, str | None], closed: list[int]) -> None:
    block = drawn(stops("Before", "Before", "Before", "Before"), beside)

    assert [len(half.points) for half in brackets(block)] == closed


def test_stages_without_groups_take_no_room_for_brackets() -> None:
    assert drawn(stops()).height < drawn(stops("A", "A", "A", "A")).height
    assert brackets(drawn(stops())) == []


def test_a_way_back_leads_from_its_stage_to_the_other() -> None:
    (loop,) = loops(drawn(stops(Return=1)))

    begins, ends = loop.points[0][0], loop.points[-1][0]
    assert GRID.x(3) < begins < GRID.x(3) + GRID.across(3)
    assert GRID.x(1) < ends < GRID.x(1) + GRID.across(1)
    assert loop.ink.edge == colour_of_stage(3)


def test_two_ways_back_run_on_levels_of_their_own() -> None:
    levels = {loop.points[1][1] for loop in loops(drawn(stops(Return=0, Buy=0)))}

    assert len(levels) == 2


def test_a_way_back_to_a_stage_on_another_page_is_not_drawn() -> None:
    assert loops(drawn(stops(Return=9))) == []


def test_a_moment_of_truth_has_a_star() -> None:
    starred = (*stops()[:3], replace(LAST, decisive=True))

    stars = [mark for mark in drawn(starred).marks if isinstance(mark, Icon)]

    assert [star.name for star in stars] == ["star"]
    assert GRID.x(3) < stars[0].x < GRID.x(3) + GRID.across(3)


def test_a_star_takes_no_room_from_the_name() -> None:
    named = (*stops()[:3], replace(LAST, name="The last fortnight before", notes=("Consideration",)))
    starred = (*named[:3], replace(named[3], decisive=True))

    assert [line.text for line in lines(drawn(starred))] == [line.text for line in lines(drawn(named))]
    circles = [mark for mark in drawn(starred).marks if isinstance(mark, Circle)][-2:]
    assert circles[0].y + circles[0].radius <= circles[1].y - circles[1].radius + 2


def test_the_word_of_a_note_is_not_broken() -> None:
    noted = (*stops()[:3], replace(LAST, notes=("Consideration",)))

    block = chevrons(Typesetter(vocabulary("en")), noted, Grid(126, (1, 1, 1, 1)))

    assert "".join(run.text for run in lines(block)[-1].runs) == "Consideration"


def test_notes_stand_below_the_name_and_the_row_grows() -> None:
    noted = (*stops()[:3], replace(LAST, notes=("Loyalty", "Back to stage 1")))

    block = drawn(noted)

    assert [line.text for line in lines(block)][-3:] == ["Return", "Loyalty", "Back to stage 1"]
    assert block.height > drawn(stops()).height


def test_a_long_word_is_set_smaller_and_not_broken() -> None:
    long = (*stops()[:3], replace(LAST, name="Reconsideration"))

    name = next(line for line in lines(drawn(long)) if line.text == "Reconsideration")

    assert "".join(run.text for run in name.runs) == "Reconsideration"
    assert name.size < next(line for line in lines(drawn(long)) if line.text == "Hear").size
