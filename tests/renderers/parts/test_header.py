"""The plate at the head of the map: what stands on it, and where stamps and logo find room."""

from dataclasses import replace
from itertools import combinations

import pytest

from renderers.content.facts import Count, Head
from renderers.content.tags import BAD, Tag
from renderers.parts.header import header, stamps
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from tests.renderers.geometry import box_of, overlap, within
from tests.renderers.samples import vocabulary

SETTER = Typesetter(vocabulary("en"))
HEAD = Head(
    title="From door to door",
    persona="Layla",
    stamps=("As it is", "Version 3"),
    facts=tuple((f"Label {n}", f"fact {n}") for n in range(7)),
    voices=("Omid — cook",),
    paths=(("Path · Rainy day", ("Phone", "Shop", "Email")),),
    kpis=(Tag("NPS · Now 30", "chart-timeline-variant"), Tag("Wait", "close-circle-outline", BAD)),
    accent="#1f9e8a",
)
BARE = replace(HEAD, persona="", stamps=(), facts=(), voices=(), paths=(), kpis=())


def texts(block: Block) -> list[str]:
    return [mark.text for mark in block.marks if isinstance(mark, Line) and mark.text]


def icons(block: Block) -> list[str]:
    return [mark.name for mark in block.marks if isinstance(mark, Icon)]


@pytest.mark.parametrize("width", [400, 560, 900, 1_800])
def test_everything_stands_on_the_plate_in_any_width(width: float) -> None:
    block = header(SETTER, HEAD, width, Pixels(60, 20, bytes(3_600)))

    edges = (-0.41, 0, width + 0.41, block.height + 4)  # of the shadow
    assert [mark for mark in block.marks if not within(box_of(mark), edges)] == []
    assert set(texts(block)) >= {"Layla", "As it is", "Version 3", "Omid — cook", "NPS · Now 30", "Wait", "Phone"}
    assert [f"fact {n}" for n in range(7)] == [text for text in texts(block) if text.startswith("fact")]


def test_what_nobody_said_takes_no_room() -> None:
    block = header(SETTER, BARE, 900, None)

    assert texts(block) == ["From door to door"]
    assert icons(block) == []
    assert block.height < header(SETTER, HEAD, 900, None).height


def test_measures_voices_and_steps_have_their_icons() -> None:
    assert icons(header(SETTER, HEAD, 900, None)) == [
        "account-outline",
        "chart-timeline-variant",
        "close-circle-outline",
        "account-outline",
        "phone-outline",
        "storefront-outline",
        "email-outline",
    ]


def test_facts_stand_beside_each_other_where_there_is_room() -> None:
    def columns(width: float) -> int:
        told = replace(HEAD, facts=tuple((label, f"{fact} about those who come") for label, fact in HEAD.facts))
        block = header(SETTER, told, width, None)
        return len({mark.x for mark in block.marks if isinstance(mark, Line) and mark.text.startswith("fact")})

    assert [columns(width) for width in (320, 700, 1_200)] == [1, 2, 4]


COUNTED = replace(
    HEAD, facts=HEAD.facts[:2], counts=(Count("4 of 6", "stages please", "Feelings known: 6 of 7"), Count("2", "to do"))
)


@pytest.mark.parametrize("width", [400, 560, 900, 1_800, 6_000])
@pytest.mark.parametrize("title", ["Door", "From door to door " * 8])
def test_figures_stand_large_on_the_plate_and_touch_nothing(width: float, title: str) -> None:
    block = header(SETTER, replace(COUNTED, title=title), width, Pixels(60, 20, bytes(3_600)))

    lines = [mark for mark in block.marks if isinstance(mark, Line)]
    assert [pair for pair in combinations(map(box_of, lines), 2) if overlap(*pair)] == []
    assert [mark for mark in block.marks if not within(box_of(mark), (-0.41, 0, width + 0.41, block.height + 4))] == []
    figures = [line.size for line in lines if line.text in {"4 of 6", "2"}]
    assert len(figures) == 2
    assert min(figures) > 2 * next(line.size for line in lines if line.text.startswith("stages"))


@pytest.mark.parametrize("head", [BARE, replace(BARE, persona="Layla"), COUNTED, HEAD])
@pytest.mark.parametrize("width", [400, 900, 1_800])
def test_the_plate_is_as_high_as_what_it_says(head: Head, width: float) -> None:
    block = header(SETTER, head, width, None)

    said = [mark for mark in block.marks if isinstance(mark, Line | Circle)]
    top, bottom = min(box_of(mark)[1] for mark in said), max(box_of(mark)[3] for mark in said)
    assert block.height - bottom <= 28
    assert top <= 28


def test_a_few_facts_stand_beside_the_title() -> None:
    few = replace(HEAD, facts=HEAD.facts[:2], voices=(), paths=(), kpis=())
    level = {mark.text: mark.y for mark in header(SETTER, few, 900, None).marks if isinstance(mark, Line)}

    assert abs(level["fact 0"] - level["From door to door"]) < 30
    assert header(SETTER, few, 900, None).height == header(SETTER, replace(few, facts=()), 900, None).height


def test_stamps_stand_beside_the_title_where_there_is_room_else_below_it() -> None:
    def places(width: float) -> tuple[float, float]:
        lines = {mark.text: mark.y for mark in header(SETTER, HEAD, width, None).marks if isinstance(mark, Line)}
        return lines["Version 3"], lines["From door to door"]

    wide, narrow = places(900), places(330)
    assert abs(wide[0] - wide[1]) < 24
    assert narrow[0] > narrow[1] + 20


def test_stamps_do_not_squeeze_a_long_title() -> None:
    long = replace(HEAD, title="A wedding at the barn, from the question to the friends who hear about it", facts=())
    stamped, plain = (header(SETTER, one, 500, None).marks for one in (long, replace(long, stamps=())))

    def lines(marks: tuple[Mark, ...]) -> list[str]:
        return ["".join(run.text for run in mark.runs) for mark in marks if isinstance(mark, Line)][:3]

    assert lines(stamped) == lines(plain)


@pytest.mark.parametrize("size", [(600, 10), (10, 600), (1, 1)])
def test_a_logo_keeps_its_proportions_within_its_place(size: tuple[int, int]) -> None:
    across, down = size
    block = header(SETTER, HEAD, 900, Pixels(across, down, bytes(3 * across * down)))

    (logo,) = [mark for mark in block.marks if isinstance(mark, Picture)]
    assert logo.width / logo.height == pytest.approx(across / down)
    assert logo.width <= 150
    assert logo.height <= 46


def test_stamps_stand_in_one_row_and_say_how_wide_it_is() -> None:
    marks, width = stamps(SETTER, ("One", "Two", "Three"), 200)

    boxes = [box_of(mark) for mark in marks]
    assert max(box[2] for box in boxes) == pytest.approx(width)
    assert [mark.text for mark in marks if isinstance(mark, Line)] == ["One", "Two", "Three"]
    assert stamps(SETTER, (), 200) == ((), 0.0)
