"""“There is none” is kept where somebody said so, and only there."""

import pytest

from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.panel import shown
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language, Stage
from storage.model.logged import journey_of
from tests.script import begin

START = ("Blue Door", "skip", "why they go", "students", "Look\nBuy\nUse")
OBSTACLES = "stages.s1.obstacles"
NONE = {"en": "none", "ar": "لا يوجد", "fa": "ندارد"}


def after(*events: Event, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for event in (*map(Said, START), *events):
        interview = respond(interview, event).interview
    return interview


def at_obstacles(*events: Event, language: Language = "en") -> Interview:
    return after(Said("window"), Said("see the price"), Said("-1"), *events, language=language)


def stage(interview: Interview) -> Stage:
    return journey_of(interview.log).stages[0]


def review(interview: Interview, address: str = OBSTACLES) -> str:
    one = interview.posed_at(address)
    assert one
    return shown(interview, one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_and_the_command_say_that_there_is_none(language: Language):
    for event in (Said(NONE[language]), Commanded("none")):
        interview = at_obstacles(event, language=language)

        assert stage(interview).none == ("obstacles",)
        assert review(interview) == words_in(language)("say-review-none")


def test_what_nobody_knows_is_unknown_and_what_is_skipped_is_neither():
    interview = after(Commanded("unknown"), Commanded("skip"), Commanded("unknown"))

    assert (stage(interview).unknown, stage(interview).none) == (("touchpoints", "emotion"), ())


def test_none_then_an_item_is_no_more_none():
    interview = at_obstacles(Commanded("none"), Commanded("add", f"{OBSTACLES} queue"))

    assert ([one.text for one in stage(interview).obstacles], stage(interview).none) == (["queue"], ())


def test_taking_out_the_last_item_does_not_say_that_there_is_none():
    interview = at_obstacles(Said("queue"), Commanded("remove", f"{OBSTACLES}.o1"))

    assert (stage(interview).obstacles, stage(interview).none) == ((), ())
    assert review(interview) == words_in("en")("say-review-empty")
    one = open_question(interview)
    assert one
    assert one.address == "stages.s1.opportunities"


def test_taking_every_tick_away_does_not_say_that_there_is_none():
    interview = after(Chose(("website",)), Chose(("website",)))
    assert stage(interview).none == ()

    done = respond(interview, Commanded("done")).interview
    assert stage(done).none == ()
    assert open_question(done) != open_question(interview)


def test_undo_takes_none_back_and_asks_again():
    interview = at_obstacles(Commanded("none"), Commanded("undo"))

    assert stage(interview).none == ()
    one = open_question(interview)
    assert one
    assert one.address == OBSTACLES
