"""Texts set in a style within a width: how high, how wide, where the lines stand."""

import pytest
from hypothesis import given, settings

from renderers.sheet.lines import Line
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, LABEL, NAME, TITLE, tinted
from renderers.typesetting.typefaces import BOLD, FOLDER, REGULAR, families, font_files
from renderers.typesetting.typesetter import ARABIC_SIZE, Typesetter, labelled
from storage.model.journey import Language
from tests.renderers.samples import LANGUAGES, languages, texts, vocabulary

SETTER = Typesetter(vocabulary("en"))


def lines(block: Block) -> list[Line]:
    return [mark for mark in block.marks if isinstance(mark, Line)]


@given(texts, languages)
@settings(max_examples=60, deadline=None)
def test_lines_stand_below_each_other_within_their_block(text: str, language: Language) -> None:
    block = Typesetter(vocabulary(language)).text(text, BODY, 120)

    baselines = [line.y for line in lines(block)]
    assert baselines == sorted(baselines)
    assert len(set(baselines)) == len(baselines)
    assert all(0 < y < block.height for y in baselines)
    assert all(line.width <= 121 for line in lines(block))


@given(texts)
@settings(max_examples=40, deadline=None)
def test_a_line_is_as_wide_as_its_runs(text: str) -> None:
    for line in lines(SETTER.text(text, BODY, 120)):
        assert line.width == pytest.approx(sum(run.width for run in line.runs))


@pytest.mark.parametrize(("anchor", "place"), [(0.0, 0.0), (0.5, 0.5), (1.0, 1.0)])
def test_a_text_stands_at_its_anchor(anchor: float, place: float) -> None:
    (line,) = lines(SETTER.text("word", BODY, 200, anchor))

    assert line.x == pytest.approx((200 - line.width) * place)


def test_only_the_first_line_holds_the_whole_text() -> None:
    found = lines(SETTER.text("one two three four five", BODY, 50))

    assert len(found) > 2
    assert [line.text for line in found] == ["one two three four five", *[""] * (len(found) - 1)]


def test_an_empty_text_is_a_line_high_and_draws_nothing() -> None:
    block = SETTER.text("", BODY, 100)

    assert (block.height, block.marks) == (SETTER.leading(BODY), ())


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_letters_read_from_the_right_are_set_larger(language: Language) -> None:
    other = Typesetter(vocabulary(language))

    assert other.size(BODY) == BODY.size * ARABIC_SIZE
    assert other.leading(BODY) > SETTER.leading(BODY)


def test_the_width_of_a_text_is_that_of_its_longest_line() -> None:
    assert SETTER.width("a\nlonger", BODY) == SETTER.width("longer", BODY) > SETTER.width("a", BODY)
    assert SETTER.longest_word("a longer", BODY) == pytest.approx(SETTER.width("longer", BODY))


def test_larger_and_bolder_texts_are_wider() -> None:
    assert SETTER.width("word", TITLE) > SETTER.width("word", NAME) > SETTER.width("word", BODY)
    assert SETTER.width("word", BODY.smaller(0.5)) == pytest.approx(SETTER.width("word", BODY) / 2)


def test_a_label_stands_before_its_content_where_both_have_room_else_above_it() -> None:
    beside, above = (
        lines(labelled(SETTER, "Waiting time", content, 150)) for content in ("none", "Rindfleischetikettierung")
    )

    assert beside[0].x + beside[0].width < beside[1].x
    assert abs(beside[0].y - beside[1].y) < 2
    assert above[0].x == above[1].x
    assert above[0].y < above[1].y - 8


def test_a_label_without_content_stands_alone_without_a_colon() -> None:
    assert [line.text for line in lines(labelled(SETTER, "Calls", "", 150))] == ["Calls"]


def test_blocks_are_stacked_with_gaps_between_them_only() -> None:
    block = stacked([Block(10), Block(20), Block(5)], 3)

    assert block.height == 10 + 3 + 20 + 3 + 5
    assert stacked([]) == Block(0.0)


def test_an_indented_block_keeps_its_height() -> None:
    block = SETTER.text("word", LABEL, 100)

    assert block.indented(7).height == block.height
    assert lines(block.indented(7))[0].x == lines(block)[0].x + 7


def test_a_tinted_style_differs_in_colour_alone() -> None:
    tint = tinted(LABEL, "#ffe600", "#ffffff")

    assert tint.colour != "#ffe600"
    assert (tint.size, tint.weight, tint.leading) == (LABEL.size, LABEL.weight, LABEL.leading)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_set_in_its_own_fonts_first(language: Language) -> None:
    fonts = vocabulary(language).locale.fonts
    files = font_files(fonts, BOLD)

    assert [file.rpartition("/")[2] for file in files[: len(fonts)]] == [f"{family}-{BOLD}.ttf" for family in fonts]
    assert files[-1].endswith("DejaVuSans.ttf")


def test_every_family_has_every_weight() -> None:
    weights = {path.stem.partition("-")[2] for path in FOLDER.glob("Inter-*.ttf")}

    assert len(families()) == 3
    assert all((FOLDER / f"{family}-{weight}.ttf").exists() for family in families() for weight in weights)
    assert REGULAR in weights
