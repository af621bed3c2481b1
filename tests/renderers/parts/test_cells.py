"""Items as they are set in the cells of a lane, and the small signs beside them."""

from dataclasses import replace

import pytest

from renderers.content.items import LaneItem
from renderers.content.lanes import LANES, Lane
from renderers.content.tags import Tag
from renderers.parts.cells import Cell, in_columns, row
from renderers.parts.items import item_block
from renderers.parts.signs import (
    BADGE,
    DOTS,
    arrow,
    badge,
    chip,
    details,
    flowed,
    rating,
    ratings,
    reach,
    widest,
)
from renderers.sheet.colours import WHITE
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Stroke
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Language
from tests.renderers.samples import vocabulary

SETTER = Typesetter(vocabulary("en"))
BY_ID = {lane.id: lane for lane in LANES}
INK = Ink("#123456")
WEB = Tag("Online", "web")


def texts(block: Block) -> list[str]:
    return [mark.text for mark in block.marks if isinstance(mark, Line) and mark.text]


def icons(block: Block) -> list[str]:
    return [mark.name for mark in block.marks if isinstance(mark, Icon)]


def cell(*items: LaneItem, stage: int = 0, share: int = 1) -> Cell:
    return Cell(200.0 * stage, 190.0 * share, items)


def set_in(lane: Lane, *items: LaneItem) -> Block:
    return row(SETTER, lane, [cell(*items)])


def test_an_item_says_its_text_amount_words_ratings_and_details_in_this_order() -> None:
    item = LaneItem("Queue", (WEB,), (("Owner", "Sara"),), (("Severity", 4),), amount="9", icon="web")

    assert texts(item_block(SETTER, BY_ID["kpis"], item, 190, WHITE)) == [
        "Queue",
        "9",
        "Online",
        "Severity",
        "Owner:",
        "Sara",
    ]


def test_an_item_that_is_tied_to_another_stands_behind_its_letter() -> None:
    block = item_block(SETTER, BY_ID["obstacles"], LaneItem("Queue", link=3), 190, WHITE)

    letter, queue = (mark for mark in block.marks if isinstance(mark, Line))
    assert (letter.text, queue.text) == ("C", "Queue")
    assert letter.x + letter.width < queue.x


@pytest.mark.parametrize("lane", LANES, ids=lambda lane: lane.id)
def test_every_look_shows_the_text_and_an_empty_cell_shows_nothing(lane: Lane) -> None:
    full, empty = cell(LaneItem("Something", icon="web")), cell(stage=1)

    block = row(SETTER, lane, [full, empty])

    assert "Something" in texts(block)
    assert [mark for mark in block.marks if isinstance(mark, Rect) and mark.x >= 200] == []


@pytest.mark.parametrize("lane", LANES, ids=lambda lane: lane.id)
def test_that_there_are_none_is_a_word_without_any_frame(lane: Lane) -> None:
    quiet = LaneItem("None", is_quiet=True)

    assert texts(item_block(SETTER, lane, quiet, 190, WHITE)) == ["None"]
    assert not any(isinstance(mark, Circle | Rect) for mark in item_block(SETTER, lane, quiet, 190, WHITE).marks)
    assert icons(set_in(lane, quiet)) == []


def test_what_is_run_by_others_has_a_dashed_tile() -> None:
    ours, theirs = (
        set_in(BY_ID["touchpoints"], LaneItem("Door", tags, icon="web"))
        for tags in ((WEB,), (Tag("Run by others", "account-arrow-right-outline"),))
    )

    assert not any(isinstance(mark, Rect) and mark.ink.dashes for mark in ours.marks)
    assert any(isinstance(mark, Rect) and mark.ink.dashes for mark in theirs.marks)


@pytest.mark.parametrize(("name", "initial"), [("sara", "S"), ("12 cooks", "C"), ("هدى", "ه\u0640"), ("ليلى", "ل")])
def test_a_person_has_the_first_letter_of_the_name(name: str, initial: str) -> None:
    assert texts(set_in(BY_ID["owner"], LaneItem(name)))[0] == initial


@pytest.mark.parametrize(
    ("name", "language", "initial"),
    [
        ("The owner", "en", "O"),
        ("our driver", "en", "D"),
        ("an assistant", "en", "A"),
        ("Theo", "en", "T"),
        ("Anna", "en", "A"),
        ("the", "en", "T"),
        ("العميل", "ar", "ع"),
        ("المالية", "ar", "م"),
        ("السائق", "ar", "س"),
        ("الهاتف", "ar", "ه\u0640"),
        ("والدة سارة", "ar", "و"),
        ("إلهام", "ar", "إ"),
        ("ال", "ar", "ا"),
        ("الهام", "fa", "ا"),
    ],
)
def test_an_article_has_no_part_in_an_initial(name: str, language: Language, initial: str) -> None:
    block = row(Typesetter(vocabulary(language)), BY_ID["owner"], [cell(LaneItem(name))])

    assert texts(block)[0] == initial


def test_a_name_without_letters_has_no_initial() -> None:
    assert texts(set_in(BY_ID["owner"], LaneItem("12"))) == ["12"]


def test_a_note_is_as_high_as_what_it_says_beside_whatever_other() -> None:
    lane, short = BY_ID["obstacles"], cell(LaneItem("short"), stage=1)

    beside, alone = (row(SETTER, lane, cells) for cells in ([cell(LaneItem("word " * 40)), short], [short]))

    def heights(block: Block) -> list[float]:
        return [mark.height for mark in block.marks if isinstance(mark, Rect) and mark.width > 100]

    assert heights(beside)[1:] == heights(alone)


def test_notes_of_unlike_number_keep_their_own_height() -> None:
    lane = BY_ID["obstacles"]

    block = row(SETTER, lane, [cell(LaneItem("word " * 40)), cell(LaneItem("short"), LaneItem("other"), stage=1)])

    grounds = [mark.height for mark in block.marks if isinstance(mark, Rect) and mark.width > 100]
    assert len(set(grounds)) == 2


def test_many_items_stand_in_as_many_columns_as_their_stage_has_room_for() -> None:
    items = tuple(LaneItem(f"item {n}") for n in range(6))

    block = row(SETTER, BY_ID["obstacles"], [cell(*items, share=3)])

    columns = {mark.x for mark in block.marks if isinstance(mark, Line)}
    assert len(columns) == 3
    assert texts(block) == [item.text for item in items]


def test_columns_are_about_as_high_as_each_other() -> None:
    blocks = [Block(height) for height in (50, 10, 10, 30, 20)]

    assert in_columns(blocks, 2, 100, 0).height <= 70
    assert in_columns(blocks, 1, 100, 5).height == 120 + 4 * 5
    assert in_columns([], 3, 100, 5).height == 0


def test_a_chip_is_as_wide_as_its_word_and_no_wider_than_allowed() -> None:
    narrow, _ = chip(SETTER, WEB, "#123456", 500)
    limited, block = chip(SETTER, replace(WEB, word="word " * 30), "#123456", 150)

    assert narrow < 100
    assert limited <= 150
    assert icons(block) == ["web"]


def test_a_rating_has_as_many_full_dots_as_it_says() -> None:
    for value in range(1, 6):
        _, block = rating(SETTER, "Severity", value, "#123456", 200)
        dots = [mark for mark in block.marks if isinstance(mark, Circle)]
        assert len(dots) == DOTS
        assert sum(dot.ink.fill == "#123456" for dot in dots) == value


def test_dots_of_several_ratings_stand_below_each_other() -> None:
    blocks = ratings(SETTER, (("Severity", 4), ("Frequency of it", 2)), "#123456", 150)

    first = [min(mark.x for mark in block.marks if isinstance(mark, Circle)) for _, block in blocks]
    assert len(set(first)) == 1
    assert ratings(SETTER, (), "#123456", 300) == []


def test_ratings_stand_on_one_line_where_there_is_room() -> None:
    item = LaneItem("Queue", ratings=(("Severity", 4), ("Frequency", 2)))
    wide, narrow = (item_block(SETTER, BY_ID["obstacles"], item, width, WHITE) for width in (220, 120))

    def rows(block: Block) -> int:
        return len({mark.y for mark in block.marks if isinstance(mark, Circle)})

    assert (rows(wide), rows(narrow)) == (1, 2)


def test_words_and_ratings_of_an_item_have_the_whole_width_below_its_numbers() -> None:
    item = LaneItem("Queue", (WEB,), mark=1, link=2)
    block = item_block(SETTER, BY_ID["obstacles"], item, 190, WHITE)

    starts = {mark.text: mark.x for mark in block.marks if isinstance(mark, Line)}
    assert starts["Online"] < starts["Queue"]


def test_a_sign_of_a_touchpoint_stands_without_its_word_and_what_was_typed_with_it() -> None:
    fails, typed = Tag("Does not work", "close-circle-outline", is_sign=True), Tag("pigeon", "gesture-tap")
    item = LaneItem("Door", (fails, typed), ratings=(("Importance", 4),), icon="web")

    block = set_in(BY_ID["touchpoints"], item)

    assert texts(block) == ["Door", "pigeon"]
    assert icons(block) == ["web", "close-circle-outline", "key-outline", "gesture-tap"]
    assert sum(isinstance(mark, Circle) for mark in block.marks) == DOTS


def test_details_stand_beside_each_other_where_there_is_room() -> None:
    known = (("Owner", "Sara"), ("Volume", "9"), ("How often", "whenever it rains in the hills"))
    wide, narrow = details(SETTER, known, 500), details(SETTER, known, 90)

    assert len({mark.y for mark in wide.marks if isinstance(mark, Line)}) <= 2  # labels stand a little higher
    assert narrow.height > 4 * wide.height
    assert all(mark.x + mark.width <= 90 for mark in narrow.marks if isinstance(mark, Line))


def test_dots_stand_below_a_label_that_leaves_no_room() -> None:
    _, block = rating(SETTER, "Meets expectations", 3, "#123456", 120)

    line = next(mark for mark in block.marks if isinstance(mark, Line))
    assert all(mark.y > line.y for mark in block.marks if isinstance(mark, Circle))


def test_more_than_one_letter_has_a_wider_badge() -> None:
    assert badge(SETTER, 26, "#123456")[0] == 2 * BADGE < badge(SETTER, 27, "#123456")[0]
    assert texts(badge(Typesetter(vocabulary("fa")), 1, "#123456")[1]) == ["الف"]
    assert texts(badge(Typesetter(vocabulary("ar")), 30, "#123456")[1]) == ["ب2"]


def test_pieces_flow_into_rows_that_are_no_wider_than_allowed() -> None:
    pieces = [(40.0, Block(10, (Rect(0, 0, 40, 10, INK),))) for _ in range(7)]

    block = flowed(pieces, 100, 5)

    assert block.height == 4 * 10 + 3 * 5
    assert max(mark.x + mark.width for mark in block.marks if isinstance(mark, Rect)) <= 100
    assert flowed([], 100).height == 0


def test_arrows_point_in_the_direction_of_reading() -> None:
    width, block = arrow("#123456", 20)

    tips = [mark.points[1][0] for mark in block.marks if isinstance(mark, Stroke)]
    assert all(0 < tip <= width for tip in tips)


def test_the_width_of_a_block_is_that_of_its_widest_line() -> None:
    block = stacked([SETTER.text("a", BODY, 100), SETTER.text("wide words", BODY, 100)])

    assert widest(block) == reach(block) > widest(SETTER.text("a", BODY, 100)) > 0
    assert widest(Block(5)) == reach(Block(5)) == 0


@pytest.mark.parametrize("width", range(115, 200, 5))
def test_a_sign_never_stands_on_a_line_of_its_own(width: int) -> None:
    point = LaneItem("Recommended by a friend", (Tag("Works well", "check-circle-outline", is_sign=True),), icon="web")
    block = row(SETTER, BY_ID["touchpoints"], [Cell(0, width + 20.0, (point,))])
    (sign,) = (mark for mark in block.marks if isinstance(mark, Icon) and mark.name == "check-circle-outline")
    middle = sign.y + sign.size / 2

    assert any(abs(line.y - middle) < line.size and line.x < sign.x for line in block.marks if isinstance(line, Line))


@pytest.mark.parametrize("width", range(110, 200, 10))
def test_a_short_value_stays_beside_its_label_where_both_have_room(width: int) -> None:
    block = details(SETTER, [("Target for today", "30%")], width)
    label, value = (mark for mark in block.marks if isinstance(mark, Line))

    assert abs(label.y - value.y) < 3
