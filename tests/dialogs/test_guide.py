"""The guide for an interview on paper asks what the talk asks, once, in its order."""

import pytest

from dialogs.effects import ShowGuide
from dialogs.events import Commanded
from dialogs.guide import DEPTHS, guide_of
from dialogs.respond import respond
from dialogs.script.question import Question
from dialogs.script.script import SCRIPT
from dialogs.words import LANGUAGES, words_in
from storage.model.guide import Guide, GuideQuestion
from storage.model.journey import Language
from tests.script import ASKED, begin

EN = words_in("en")


def _questions(guide: Guide) -> list[GuideQuestion]:
    return [one for part in guide.parts for one in part.questions]


def _said(*addresses: str) -> list[str]:
    by_address = {one.address: one for one in reversed(SCRIPT)}
    return [EN(by_address[address].message_id, stage="…", item="…") for address in addresses]


def test_a_guide_asks_the_questions_of_everybody_in_their_order():
    texts = [one.text for one in _questions(guide_of(ASKED, "quick", EN))]

    assert texts == _said(*(one.address for one in ASKED if one.address not in ("language", "business.name")))


@pytest.mark.parametrize("depth", DEPTHS)
def test_every_question_stands_there_once_with_room_for_its_answer(depth: str):
    questions = _questions(guide_of(SCRIPT, depth, EN))

    assert [one.number for one in questions] == list(range(1, len(questions) + 1))
    assert all(one.boxes or one.lines for one in questions)
    assert all(bool(one.hint) == bool(one.boxes) for one in questions)


def test_a_deeper_guide_asks_what_a_deeper_talk_asks():
    quick, full = ({one.text for one in _questions(guide_of(SCRIPT, depth, EN))} for depth in DEPTHS)

    assert set(_said("persona.fear", "stages.*.backstage", "stages.*.obstacles.*.repair")) <= full - quick
    assert set(_said("stages.*.touchpoints", "focus", "harm")) <= quick & full


def test_what_takes_the_place_of_another_answer_is_not_asked_beside_it():
    texts = {one.text for one in _questions(guide_of(SCRIPT, "full", EN))}

    assert texts.isdisjoint(_said("stages.*.further.cause"))  # where no obstacle was told
    assert set(_said("stages.*.further.obstacles")) <= texts


def test_the_pages_of_a_stage_begin_and_end_on_new_pages():
    parts = guide_of(SCRIPT, "quick", EN).parts

    assert [(part.name, part.blank) for part in parts if part.on_new_page] == [
        ("Stage by stage", "Stage"),
        ("Of the whole journey", ""),
    ]


def test_what_is_asked_of_each_item_says_of_which():
    script = (Question("stages"), Question("stages.*.obstacles"), Question("stages.*.obstacles.*.repair"))
    parts = guide_of(script, "quick", EN).parts

    names = ["The business and its customers", "Stage by stage", "For each of them: Obstacles"]
    assert [part.name for part in parts] == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closed_question_has_boxes_with_words_alone_and_no_lines(language: Language):
    script = (Question("stages.*.emotion.score"), Question("business.alone"))
    feeling, alone = _questions(guide_of(script, "quick", words_in(language)))

    assert (len(feeling.boxes), len(alone.boxes)) == (5, 2)
    assert (feeling.lines, alone.lines) == (0, 0)
    assert all(label[0].isalpha() for label in feeling.boxes)


@pytest.mark.parametrize(("args", "wanted"), [("", "pdf"), ("PDF", "pdf"), ("md", "md")])
def test_a_guide_is_asked_for_in_a_format(args: str, wanted: str):
    outcome = respond(begin("en", given=True), Commanded("guide", args))

    assert outcome.effects == (ShowGuide(wanted, "quick", ""),)


def test_a_guide_of_a_talk_that_goes_deeper_is_deep():
    deep = respond(begin("en", given=True), Commanded("deepen", "all")).interview

    assert respond(deep, Commanded("guide")).effects == (ShowGuide("pdf", "full", ""),)


def test_another_format_is_refused_with_those_there_are():
    outcome = respond(begin("en", given=True), Commanded("guide", "docx"))

    assert outcome.effects == ()
    assert "pdf, md" in outcome.replies[0].text  # type: ignore[union-attr]
