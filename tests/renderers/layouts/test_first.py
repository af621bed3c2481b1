"""The strip of the things to do first: larger than the rest, on its plate, never long."""

from itertools import combinations

import pytest

from renderers.content.context import Context
from renderers.layouts.first import MOST_LINES, first_things
from renderers.sheet.lines import Line
from renderers.sheet.marks import Rect
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion, Journey, Language, Obstacle, Stage
from tests.renderers.geometry import box_of, overlap, within
from tests.renderers.samples import CORPUS, HOSTILE, LANGUAGES, vocabulary

WIDTHS = (300.0, 700.0, 1_364.0, 5_700.0)


def drawn(language: Language, width: float, text: str, count: int = 3) -> Block:
    stages = tuple(
        Stage(id=f"s{i}", name=text[:40] or "x", obstacles=(Obstacle(id="o", text=text or "x"),)) for i in range(count)
    )
    words = vocabulary(language)
    return first_things(Typesetter(words), Context(Journey(stages=stages), words), width)


def lines(block: Block) -> list[Line]:
    return [mark for mark in block.marks if isinstance(mark, Line)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [CORPUS["en"][0], CORPUS["ar"][0], CORPUS["fa"][0], "😡" * 200, HOSTILE[9], "x"])
def test_everything_stands_on_the_plate_and_touches_nothing(language: Language, width: float, text: str) -> None:
    block = drawn(language, width, text)

    assert [one for one in lines(block) if not within(box_of(one), (0, 0, width, block.height))] == []
    assert [pair for pair in combinations(map(box_of, lines(block)), 2) if overlap(*pair)] == []


@pytest.mark.parametrize("width", WIDTHS[1:])
def test_a_long_text_is_cut(width: float) -> None:
    block = drawn("en", width, "word " * 300, count=1)

    large = max(line.size for line in lines(block) if line.text)
    assert sum(line.size == large for line in lines(block)) <= MOST_LINES
    assert any("…" in run.text for line in lines(block) for run in line.runs)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heading_says_how_many_there_are(language: Language, count: int) -> None:
    block = drawn(language, 1_364, "queue", count)

    numbers = [mark for mark in block.marks if isinstance(mark, Rect) and mark.width == mark.height]
    assert lines(block)[0].text == vocabulary(language)[f"map-first-{count}"]
    assert len({mark.y for mark in numbers if mark.width > 25}) == 2  # the squares and the white around them


@pytest.mark.parametrize("width", [1_100.0, 1_364.0, 1_900.0])
def test_its_letters_can_be_read_on_a_phone(width: float) -> None:
    on_phone = 390 / width

    assert max(line.size for line in lines(drawn("en", width, "queue"))) * on_phone >= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_moment_is_named_in_letters_that_can_be_read_on_a_phone(language: Language) -> None:
    bad = Stage(id="s", name="Pay", emotion=Emotion(score=-2), obstacles=(Obstacle(id="o", text="queue"),))
    words = vocabulary(language)
    block = first_things(Typesetter(words), Context(Journey(stages=(bad,)), words), 1_364)
    found = [line for line in lines(block) if line.text == words["map-worst"]]

    assert [line.size * 390 / 1_400 > 5.5 for line in found] == [True]
    assert [one for one in lines(block) if not within(box_of(one), (0, 0, 1_364, block.height))] == []
    assert [pair for pair in combinations(map(box_of, lines(block)), 2) if overlap(*pair)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stage_that_is_the_worst_moment_and_a_moment_of_truth_is_named_once(language: Language) -> None:
    obstacles = (Obstacle(id="o", text="queue"),)
    stages = tuple(
        Stage(id=f"s{n}", name=f"Stage{n}", emotion=Emotion(score=-n), moment_of_truth=n > 0, obstacles=obstacles)
        for n in range(3)
    )
    words = vocabulary(language)
    for shown, named in ((stages, ["Stage2", "Stage1"]), ((stages[0], stages[2]), ["Stage2"])):
        block = first_things(Typesetter(words), Context(Journey(stages=shown), words), 1_364)
        said = [line.text for line in lines(block)]
        moments = said[said.index(words["map-worst-and-truth"]) :]

        assert words["map-worst"] not in moments
        assert [text for text in moments if text in {stage.name for stage in shown}] == named
