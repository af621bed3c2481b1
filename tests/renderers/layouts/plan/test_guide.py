"""The guide on paper: every question on a page, nothing torn apart, nothing beyond the margins, in every direction."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from dialogs.guide import guide_of
from dialogs.script.script import SCRIPT
from dialogs.words import LANGUAGES, words_in
from renderers import draw
from renderers.formats import GUIDES
from renderers.layouts.paper import A4, BORDER, POINTS_PER_MM
from renderers.layouts.plan.guide import guide_pages
from renderers.sheet.lines import Line
from renderers.sheet.marks import Rect, Stroke
from renderers.sheet.sheet import Mark, Sheet
from renderers.vocabulary import Vocabulary
from storage.model.guide import Guide, GuidePart, GuideQuestion
from storage.model.journey import Journey, Language
from tests.renderers.samples import words
from tests.script import ASKED

EDGE = BORDER * POINTS_PER_MM


def _guide(language: Language) -> Guide:
    return guide_of(ASKED, "quick", words_in(language))


def _texts(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.lines() if line.text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_its_reason_and_its_boxes_stand_on_a_page(language: Language):
    guide = _guide(language)
    sheets = guide_pages(guide, Vocabulary(words(language)))
    said = {text for sheet in sheets for text in _texts(sheet)}

    for part in guide.parts:
        assert part.name in said
        for one in part.questions:
            assert {one.text, one.why, *one.boxes} <= said


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_reaches_beyond_the_margins(language: Language):
    for sheet in guide_pages(_guide(language), Vocabulary(words(language))):
        for mark in sheet.marks:
            for x, y in _corners(mark):
                assert EDGE - 1 <= x <= A4.width - EDGE + 1
                assert EDGE - 1 <= y <= A4.height - EDGE + 1


def _corners(mark: Mark) -> tuple[tuple[float, float], ...]:
    match mark:
        case Line(x=x, y=y, width=width):
            return (x, y), (x + width, y)
        case Rect(x=x, y=y, width=width, height=height):
            return (x, y), (x + width, y + height)
        case Stroke(points):
            return points
        case _:
            return ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_stand_where_reading_begins(language: Language):
    sheet = guide_pages(_guide(language), Vocabulary(words(language)))[0]
    first = next(line for line in sheet.lines() if line.text == words_in(language).number(1))
    question = next(line for line in sheet.lines() if line.text == _guide(language).parts[0].questions[0].text)

    assert (first.x > question.x) == words_in(language).rtl


def test_a_long_guide_has_numbered_pages_and_its_stage_begins_one():
    sheets = guide_pages(guide_of(SCRIPT, "full", words_in("en")), Vocabulary(words("en")))
    texts = [_texts(sheet) for sheet in sheets]

    assert all(f"{place} of {len(sheets)}" in page for place, page in enumerate(texts, 1))
    (stage,) = (page for page in texts if "Stage by stage" in page)
    assert stage.index("Stage by stage") == 1  # below the name of the guide
    assert "The business and its customers" not in stage


def test_there_are_as_many_lines_to_write_on_as_a_question_wants():
    question = GuideQuestion(number=1, text="What?", why="Because.", lines=5)
    guide = Guide(title="A", name="B", blanks=(), parts=(GuidePart(name="P", questions=(question,)),))
    (sheet,) = guide_pages(guide, Vocabulary(words("en")))

    assert len([mark for mark in sheet.marks if isinstance(mark, Stroke)]) == 5 + 1  # and that above the foot


def test_the_pages_are_one_pdf():
    guide = _guide("fa")
    (content,) = draw(Journey(), "pdf", words("fa"), "guide", beside=guide)

    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) == len(guide_pages(guide, Vocabulary(words("fa"))))
    assert float(pages[0].mediabox.height) == pytest.approx(A4.height, abs=1)


def test_the_layout_of_a_guide_needs_one():
    with pytest.raises(ValueError, match="needs a guide"):
        draw(Journey(), "pdf", words("en"), "guide")
    with pytest.raises(ValueError, match="needs a plan"):
        draw(Journey(), "pdf", words("en"), "plan", beside=_guide("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_holds_the_questions_with_boxes_and_lines(language: Language):
    guide = _guide(language)
    text = GUIDES["md"].write(guide, Vocabulary(words(language)))
    questions = [one for part in guide.parts for one in part.questions]

    assert text.count("- [ ] ") == sum(len(one.boxes) for one in questions)
    assert text.count("\n" + "_" * 64 + "\n") == sum(one.lines for one in questions)
    assert f"**{words_in(language).number(1)}. {questions[0].text}**" in text
