"""A pasted article: how long it is, and which of its parts to take."""

import pytest

from dialogs import interview as interviews
from dialogs.changes.pasted import MOST_PARTS, is_article, parts
from dialogs.effects import Refusal, ShowMenu
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.asking_back import beginning
from dialogs.menus.menu import menu
from dialogs.respond import respond
from dialogs.screens import Pasted
from dialogs.words import LANGUAGES
from storage.model import limits
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students", "Look\nBuy", "window", "see the price", "-1")
PARAGRAPH = "Customers wait, and nobody tells them how long it takes; so they look at the door and go. "
ARTICLE = "\n\n".join(f"{n}. {PARAGRAPH * 4}" for n in range(1, 6)) + "\n***\n"


def after(*texts: str, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in (*START, *texts):
        interview = respond(interview, Said(text)).interview
    return interview


def obstacles(interview: Interview) -> list[str]:
    return [one.text for one in journey_of(interview.log).stages[0].obstacles]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_is_asked_about_and_no_answer_yet(language: Language):
    article = "\n".join(PARAGRAPH * 4 for _ in range(5))
    outcome = respond(after(language=language), Said(article))
    interview, replies = outcome.interview, outcome.replies

    assert obstacles(interview) == []
    assert [type(reply) for reply in replies] == [ShowMenu]
    shown = menu(interview)
    assert shown
    assert len(shown.text) < 2_000
    assert [row[0].id for row in shown.rows] == [*(f"/take {n}" for n in range(1, 6)), "/resume"]


@pytest.mark.parametrize("said", [Said("1, 3"), Said("۱ و ۳"), Commanded("take", "1 3"), Chose(("/take 1-1,3",))])
def test_the_parts_that_are_named_are_the_answer_whole(said: Said | Commanded | Chose):
    article = "\n".join(f"{PARAGRAPH * 4}{n}" for n in range(5))
    interview = respond(respond(after(), Said(article)).interview, said).interview

    assert obstacles(interview) == [f"{PARAGRAPH * 4}{n}" for n in (0, 2)]
    assert interview.screen is None


def test_a_short_answer_instead_is_the_answer():
    interview = respond(respond(after(), Said(ARTICLE.replace("1. ", ""))).interview, Said("the queue")).interview

    assert obstacles(interview) == ["the queue"]


def test_a_second_half_is_put_behind_the_first():
    first, second = (f"{PARAGRAPH * 20}\n{PARAGRAPH * 20}\n{PARAGRAPH * n}" for n in (1, 2))
    interview = respond(respond(after(), Said(first)).interview, Said(second)).interview
    interview = respond(interview, Said(PARAGRAPH * 3)).interview

    assert isinstance(interview.screen, Pasted)
    assert len(parts(interview.screen.text)) == 7
    long = respond(interview, Said(f"{PARAGRAPH * 20}\n" * 8)).interview
    assert isinstance(long.screen, Pasted)
    assert len(long.screen.text) <= limits.MESSAGE


def test_a_part_that_is_not_there_is_refused_and_the_text_still_waits():
    pasted = respond(after(), Said("\n".join(PARAGRAPH * 4 for _ in range(5)))).interview
    outcome = respond(pasted, Commanded("take", "9"))
    interview, replies = outcome.interview, outcome.replies

    assert isinstance(replies[0], Refusal)
    assert interview == pasted


def test_nothing_waits_once_the_question_is_left():
    pasted = respond(after(), Said("\n".join(PARAGRAPH * 4 for _ in range(5)))).interview
    interview = respond(pasted, Commanded("skip")).interview
    outcome = respond(interview, Commanded("take", "1"))
    gone, replies = outcome.interview, outcome.replies

    assert interview.screen is None
    assert isinstance(replies[0], Refusal)
    assert gone.log == interview.log


def test_a_question_that_is_no_question_of_words_leaves_a_text_to_the_next_one_that_is():
    asked = interviews.begin("en", given=True)
    for text in ("café", "skip", "skip", "Look\nBuy", "skip", "skip"):
        asked = respond(asked, Said(text)).interview
    waiting = respond(asked, Said(ARTICLE)).interview

    at_yes_or_no = respond(waiting, Commanded("edit", "business.alone")).interview.seeing(waiting.screen)
    taken = respond(at_yes_or_no, Said("2")).interview
    assert [goal.text for goal in journey_of(taken.log).stages[0].customer_goals] == [parts(ARTICLE)[1]]
    assert journey_of(taken.log).business.alone is None


def test_a_list_is_no_article_however_long():
    one = open_question(after())
    assert one
    for text in ("- " + PARAGRAPH * 4 + "\n") * 20, "short\n" * 99, "\n".join(["x" * 200] * 22), "x" * limits.TEXT:
        assert not is_article(one, text.strip())


def test_a_single_paragraph_is_cut_into_sentences():
    text = "".join(f"Sentence number {n} says what it says and no more than that. " for n in range(60))

    one = open_question(after())
    assert one
    assert is_article(one, text)
    assert len(parts(text)) == MOST_PARTS
    assert beginning("word " * 50).endswith("word …")
