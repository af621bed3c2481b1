"""The row of the stages: their numbers, groups, ways back and moments of truth."""

from collections.abc import Sequence

import pytest

from renderers.parts.chevrons import Stop, chevrons
from renderers.parts.grid import GAP, Grid
from renderers.parts.plates import colour_of_stage
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon, Stroke
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from tests.renderers.samples import vocabulary

GRID = Grid(150, (1, 1, 1, 1))
NAMES = ("Hear", "Come", "Buy", "Return")


def stops(*groups: str, **back: int) -> tuple[Stop, ...]:
    return tuple(
        Stop(i, name, group=groups[i] if groups else "", back_to=back.get(name)) for i, name in enumerate(NAMES)
    )


def drawn(found: Sequence[Stop], beside: Sequence[str | None] = (None, None)) -> Block:
    return chevrons(Typesetter(vocabulary("en")), found, GRID, beside)


def lines(block: Block) -> list[Line]:
    return [mark for mark in block.marks if isinstance(mark, Line)]


def brackets(block: Block) -> list[Stroke]:
    return [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.width == 1.4]


def loops(block: Block) -> list[Stroke]:
    return [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.dashes == (5, 3.5)]


def test_each_stage_has_its_number_and_its_name_on_its_colour() -> None:
    block = drawn(stops())

    assert [line.text for line in lines(block)] == ["1", "Hear", "2", "Come", "3", "Buy", "4", "Return"]
    arrows = [mark for mark in block.marks if isinstance(mark, Stroke) and mark.ink.width == 2.5]
    assert [arrow.ink.fill for arrow in arrows] == [colour_of_stage(i) for i in range(4)]
    assert [len(arrow.points) for arrow in arrows] == [5, 6, 6, 6]  # the first has no notch


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
    starred = (*stops()[:3], Stop(3, "Return", decisive=True))

    stars = [mark for mark in drawn(starred).marks if isinstance(mark, Icon)]

    assert [star.name for star in stars] == ["star"]
    assert GRID.x(3) < stars[0].x < GRID.x(3) + GRID.across(3)


def test_notes_stand_below_the_name_and_the_row_grows() -> None:
    noted = (*stops()[:3], Stop(3, "Return", notes=("Loyalty", "Back to stage 1")))

    block = drawn(noted)

    assert [line.text for line in lines(block)][-3:] == ["Return", "Loyalty", "Back to stage 1"]
    assert block.height > drawn(stops()).height


def test_a_long_word_is_set_smaller_and_not_broken() -> None:
    long = (*stops()[:3], Stop(3, "Reconsideration"))

    name = next(line for line in lines(drawn(long)) if line.text == "Reconsideration")

    assert "".join(run.text for run in name.runs) == "Reconsideration"
    assert name.size < next(line for line in lines(drawn(long)) if line.text == "Hear").size
