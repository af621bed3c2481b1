"""An answer that may belong to another question is kept as said and asked about; nothing moves without being told."""

import pytest

from dialogs.effects import Refusal, Say, ShowMenu
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview
from dialogs.menus.menu import menu
from dialogs.respond import respond
from dialogs.screens import Misplaced, Putting
from dialogs.words import LANGUAGES
from storage.model.journey import Journey, Language
from storage.model.logged import journey_of
from tests.script import begin

START = ("Blue Door", "skip", "why they go", "students", "Look\nBuy")


def after(*texts: str, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in (*START, *texts):
        interview = respond(interview, Said(text)).interview
    return interview


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


def goals(interview: Interview) -> list[str]:
    return [goal.text for goal in journey(interview).stages[0].customer_goals]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_where_words_are_awaited_is_asked_about(language: Language):
    outcome = respond(after("window", language=language), Said("-1"))
    interview, replies = outcome.interview, outcome.replies

    assert goals(interview) == ["-1"]
    assert [type(reply) for reply in replies] == [ShowMenu]
    assert interview.screen == Misplaced("stages.s1.customer_goals", "stages.s1.emotion.score")
    shown = menu(interview)
    assert shown
    assert shown.text == ""
    stays, moves = (row[0].id for row in shown.rows)
    assert stays == "/resume"
    outcome = respond(interview, Chose((moves,)))
    moved, said = outcome.interview, outcome.replies
    assert journey(moved).stages[0].emotion.score == -1
    assert goals(moved) == []
    assert isinstance(said[0], Say)


def test_what_was_right_stays_when_the_person_just_goes_on():
    asked = respond(after("window"), Said("2")).interview
    interview = respond(asked, Said("1")).interview

    assert goals(interview) == ["2"]
    assert journey(interview).stages[0].emotion.score == 1


def test_a_number_that_fits_the_ticks_before_is_theirs():
    ticked = after("1, 2", "done")
    labels = [point.name for point in journey(ticked).stages[0].touchpoints]
    asked = respond(ticked, Said("3")).interview
    assert isinstance(asked.screen, Misplaced)
    moved = respond(asked, Commanded("meant", asked.screen.there)).interview

    assert len(labels) == 2
    assert [point.name for point in journey(moved).stages[0].touchpoints][:2] == labels
    assert len(journey(moved).stages[0].touchpoints) == 3
    assert goals(moved) == []


@pytest.mark.parametrize(
    "text",
    [
        "no, I meant the shop front",
        "i meant the shop front",
        "لا، قصدي the shop front",
        "نه منظورم the shop front",
        "manzooram the shop front",
    ],
)
def test_no_i_meant_changes_the_answer_before(text: str):
    outcome = respond(after("shopfrnt"), Said(text))
    interview, replies = outcome.interview, outcome.replies

    assert [point.name for point in journey(interview).stages[0].touchpoints] == ["the shop front"]
    assert [reply.text for reply in replies if isinstance(reply, Say)] == ["Changed. Touchpoints: the shop front"]
    assert interview.screen is None


def points(interview: Interview) -> list[str]:
    return [point.name for point in journey(interview).stages[0].touchpoints]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_i_meant_after_a_list_of_several_asks_with_buttons_that_work(language: Language):
    before = after("window, menu", language=language)
    asked = respond(before, Said("no, I meant the board")).interview
    shown = menu(asked)

    assert points(asked) == ["window", "menu"]
    assert asked.log == before.log
    assert shown
    by_button = {row[0].id: respond(asked, Chose((row[0].id,))) for row in shown.rows}
    assert not [one for one in by_button.values() if isinstance(one.replies[:1], Refusal)]
    assert [points(one.interview) for one in by_button.values()] == [
        ["the board", "menu"],
        ["window", "the board"],
        ["window", "menu", "the board"],
        ["the board"],
        ["window", "menu"],
        ["window", "menu"],
    ]
    assert goals(by_button["/put here"].interview) == ["the board"]


@pytest.mark.parametrize(
    ("said", "typed", "kept"),
    [
        ("خبز، سخنة", "لا قصدي طازة مش سخنة", ["خبز", "طازة"]),
        ("قهوة سخنة، كيك", "لا قصدي طازة مش سخنة", ["قهوة طازة", "كيك"]),
        ("hot, quick", "no, I meant fresh, not hot", ["fresh", "quick"]),
        ("نان داغ، چای", "نه منظورم تازه نه داغ", ["نان تازه", "چای"]),
        ("shopfrnt, menu", "no I meant shop front", ["shop front", "menu"]),
        ("bred, cake", "i meant bread, cake", ["bread", "cake"]),
        ("door not open, menu", "i meant door not opened", ["door not opened", "menu"]),
    ],
)
def test_no_i_meant_changes_the_item_that_was_meant_and_says_so(said: str, typed: str, kept: list[str]):
    outcome = respond(after(said), Said(typed))

    assert points(outcome.interview) == kept
    assert outcome.interview.log.ids("stages.s1.touchpoints") == ("t1", "t2")
    assert [type(reply) for reply in outcome.replies] == [Say]
    assert points(respond(outcome.interview, Commanded("undo")).interview) == points(after(said))


def test_an_answer_before_the_last_is_asked_about_and_not_touched():
    before = after("hot, quick", "a goal", "1")
    asked = respond(before, Said("no I meant fresh not hot")).interview

    assert asked.log == before.log
    assert asked.screen == Putting("stages.s1.touchpoints", "fresh")
    assert points(respond(asked, Commanded("put", "stages.s1.touchpoints.t1")).interview) == ["fresh", "quick"]


def test_a_stage_that_was_mistyped_keeps_its_place():
    interview = respond(after(), Said("no I meant Looking")).interview

    assert [stage.name for stage in journey(interview).stages] == ["Looking", "Buy"]


def test_no_i_meant_may_turn_out_to_be_the_answer_to_the_open_question():
    asked = respond(after("window"), Said("I meant what it costs")).interview
    shown = menu(asked)
    assert shown
    moved = respond(asked, Chose((shown.rows[1][0].id,))).interview

    assert goals(moved) == ["what it costs"]
    assert [point.name for point in journey(moved).stages[0].touchpoints] == ["window"]


@pytest.mark.parametrize("text", ["no wait, just walk in", "أصلاح سريع", "اصلاح مو", "meant for children"])
def test_an_answer_that_only_begins_alike_is_an_answer(text: str):
    interview = respond(after("window"), Said(text)).interview

    assert "".join(goals(interview)).replace("، ", "") == text.replace(", ", "") or goals(interview) == [text]
    assert [point.name for point in journey(interview).stages[0].touchpoints] == ["window"]


def test_what_cannot_be_moved_is_refused_and_stays():
    asked = respond(after("window"), Said("-1")).interview
    outcome = respond(asked, Commanded("meant", "99"))
    interview, replies = outcome.interview, outcome.replies

    assert isinstance(replies[0], Refusal)
    assert goals(interview) == ["-1"]
