"""Two windows on one map: what is typed answers the question that is shown, and nothing is lost without a word."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.local.local_chat import LocalChat
from bot.person import Person
from bot.turn import opened, turn
from dialogs.effects import Refusal, Say
from dialogs.events import Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.panel import panel
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language
from storage.model.logged import journey_of

DESK, PHONE = (Person("layla", "local", name, "en") for name in ("desk", "phone"))
START = ("café", "no", "why do they go", "- Look\n- Buy", "students")


def shown(interview: Interview) -> str:
    now = panel(interview)
    return now.address if now else ""


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


@pytest.fixture
def desk(engine: Engine) -> Interview:
    """Return what one window shows; the other has not been opened yet."""
    interview = opened(engine, DESK, language="en", new=True).interview
    for text in START:
        interview = turn(engine, DESK, Said(text), interview).interview
    return interview


def test_what_is_typed_answers_the_question_shown_where_another_window_answered_it(engine: Engine, desk: Interview):
    phone = opened(engine, PHONE, language=None, new=False).interview
    turn(engine, PHONE, Said("the window"), phone)

    done = turn(engine, DESK, Said("the menu"), desk)
    assert shown(desk) == "stages.s1.touchpoints"
    assert [one.name for one in journey(done.interview).stages[0].touchpoints] == ["the menu"]
    assert journey(done.interview).stages[0].customer_goals == ()
    assert [one.text for one in done.replies if isinstance(one, Say)] == [
        words_in("en")("say-corrected", label="Touchpoints", answer="the menu")
    ]


def test_it_answers_the_question_shown_where_another_window_went_on_far(engine: Engine, desk: Interview):
    phone = opened(engine, PHONE, language=None, new=False).interview
    for text in ("skip", "a goal", "-1"):
        phone = turn(engine, PHONE, Said(text), phone).interview

    done = turn(engine, DESK, Said("the menu"), desk)
    assert [one.name for one in journey(done.interview).stages[0].touchpoints] == ["the menu"]
    assert shown(done.interview) == shown(phone)


def test_where_the_stage_is_gone_the_open_question_is_answered_or_shown(engine: Engine, desk: Interview):
    phone = opened(engine, PHONE, language=None, new=False).interview
    turn(engine, PHONE, Commanded("stages", "remove 1"), phone)

    done = turn(engine, DESK, Commanded("why"), desk)
    assert shown(done.interview) == "stages.s2.touchpoints"


def test_what_is_asked_again_in_one_window_is_not_in_the_other(engine: Engine, desk: Interview):
    phone = opened(engine, PHONE, language=None, new=False).interview
    phone = turn(engine, PHONE, Commanded("edit", "purpose"), phone).interview

    again = turn(engine, DESK, Commanded("why"), desk).interview
    assert shown(phone) == "purpose"
    assert shown(again) == "stages.s1.touchpoints"
    assert phone.log == again.log


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_format_is_refused_in_the_persons_language(engine: Engine, desk: Interview, language: Language):
    spoken = turn(engine, DESK, Commanded("language", language), desk).interview

    for args in ("webp", "bmp", "PNG ".strip() + "x"):
        done = turn(engine, DESK, Commanded("map", args), spoken)
        assert [type(one) for one in done.replies] == [Refusal]
        assert args.casefold() in str(done.replies)
        assert done.outcome.effects == ()


def test_characters_that_no_font_has_are_told_but_not_for_texts(engine: Engine, drawer: Drawer, tmp_path: Path):
    chat = LocalChat(engine, DESK, drawer, tmp_path)
    list(chat.open(language="en", new=True)[1])
    for text in (*START, "a sign \U0001f9ff\U00012000"):
        list(chat.do(Said(text))[1])

    drawn = {name: list(chat.do(Commanded("map", name))[1]) for name in ("svg", "txt")}
    notice = words_in("en")("say-missing-glyphs", characters="\U00012000")
    assert Say(notice) in drawn["svg"]
    assert Say(notice) not in drawn["txt"]


def test_the_open_question_of_a_conversation_outlives_it(engine: Engine, desk: Interview):
    asked = turn(engine, DESK, Commanded("edit", "persona.name"), desk).interview

    again = turn(engine, DESK, Commanded("why")).interview
    one = open_question(again)
    assert one
    assert one.address == shown(asked) == "persona.name"


def test_two_who_mark_things_at_once_lose_nothing_and_the_later_mark_of_one_thing_counts(
    engine: Engine, desk: Interview
):
    for text in ("the window", "a seat", "-1", "- nobody answers\n- no parking"):
        desk = turn(engine, DESK, Said(text), desk).interview
    while open_question(desk):
        desk = turn(engine, DESK, Commanded("skip"), desk).interview
    phone = opened(engine, PHONE, language=None, new=False).interview
    phone = turn(engine, PHONE, Commanded("maps", str(desk.map_id)), phone).interview

    turn(engine, DESK, Commanded("mark", "s1.o1 doing"), desk)
    turn(engine, PHONE, Commanded("mark", "s1.o2 doing"), phone)
    turn(engine, DESK, Commanded("who", "s1.o2 Sara"), desk)
    done = turn(engine, PHONE, Commanded("mark", "s1.o1 dropped"), phone)

    marks = {one.key: (one.status, one.owner) for one in journey(done.interview).actions}
    assert marks == {"s1.o1": ("dropped", None), "s1.o2": ("doing", "Sara")}
