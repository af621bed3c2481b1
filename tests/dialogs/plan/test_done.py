"""What comes of a thing of the plan that is done: how it is now, asked at once, later or not, and before and after."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.effects import Compare, Effect, Reply, Say
from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.menu import menu, pressed, spoken
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.due import dues
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.dialogs.test_planning import TODAY, address, complete, journey, told

FEELING = "stages.s1.emotion.score"
spoken_in = pytest.mark.parametrize("language", LANGUAGES)


def felt(language: Language = "en") -> Interview:
    """Return a map that is told, with a bad feeling in its first stage."""
    interview = told(complete(language), Commanded("edit", f"{FEELING} -1"))
    while open_question(interview):
        interview = told(interview, Commanded("skip"))
    return interview


def told_of(interview: Interview, event: Event) -> tuple[Interview, tuple[Reply, ...], tuple[Effect, ...]]:
    outcome = respond(interview, event)
    return outcome.interview, outcome.replies, outcome.effects


@spoken_in
def test_a_feeling_that_has_changed_is_said_and_shown_beside_the_map_before_the_thing_was_done(language: Language):
    before = felt(language)
    asked = told(before, Commanded("mark", "1 done"))
    assert address(asked) == FEELING

    after, replies, effects = told_of(asked, Chose(("1",)))

    words = words_in(language)
    faces = words("pick-feeling-2"), words("pick-feeling-4")
    assert Say(words("renew-feeling", stage="Book", before=faces[0], now=faces[1])) in replies
    assert effects == (Compare("png", f"@{before.log.turn}"),)
    assert journey(after).stages[0].emotion.score == 1


@spoken_in
def test_a_figure_that_has_changed_is_said_and_the_old_one_is_kept(language: Language):
    interview = told(complete(language), Commanded("edit", "stages.s1.kpis"), Said("missed calls a day"))
    before = told(interview, Commanded("edit", "stages.s1.kpis.k1.value"), Said("6"))
    asked = told(replace(before, today=TODAY + timedelta(days=9)), Commanded("mark", "1 done"))

    after, replies, effects = told_of(asked, Said("2"))

    assert Say(words_in(language)("renew-figure", measure="missed calls a day", before="6", now="2")) in replies
    assert effects == (Compare("png", f"@{before.log.turn}"),)
    kpi = journey(after).stages[0].kpis[0]
    assert [(one.on, one.value) for one in kpi.history] == [(TODAY, "6"), (TODAY + timedelta(days=9), "2")]


def test_what_is_as_it_was_or_was_never_known_is_shown_beside_nothing():
    for before in (felt(), complete()):
        asked = told(before, Commanded("mark", "1 done"))
        _, replies, effects = told_of(asked, Said("bad"))
        assert effects == ()
        assert not any(isinstance(one, Say) and "before" in one.text for one in replies)


@spoken_in
def test_it_can_be_asked_in_two_weeks_by_one_tap_or_by_its_words(language: Language):
    asked = told(felt(language), Commanded("mark", "1 done"))
    later = words_in(language)("renew-button-later")
    shown = menu(asked)
    assert shown
    assert [choice.label for row in shown.rows for choice in row] == [later, words_in(language)("renew-button-never")]
    assert "/later s1.o1 14" in spoken(asked)
    assert pressed(asked, later) == "/later s1.o1 14"

    for event in (Chose(("/later s1.o1 14",)), Said(later), Said("/later 1 14")):
        put_off = told(asked, event)
        assert address(put_off) == ""
        assert [(one.on, one.kind) for one in dues(journey(put_off))] == [(TODAY + timedelta(days=14), "again")]
        assert journey(put_off).stages[0].emotion.score == -1


def test_asked_in_two_weeks_it_is_put_beside_how_it_was_before_the_thing_was_done():
    before = felt()
    put_off = told(before, Commanded("mark", "1 done"), Commanded("later", "s1.o1 14"))
    elsewhere = told(put_off, Commanded("who", "2 Sara"))

    asked = told(replace(elsewhere, today=date(2026, 12, 11)), Commanded("how", "s1.o1"))
    assert address(asked) == FEELING
    assert dues(journey(asked)) == ()
    after, _, effects = told_of(asked, Said("good"))

    assert effects == (Compare("png", f"@{before.log.turn}"),)
    assert address(after) == ""


def test_it_need_not_be_said_and_is_taken_back_with_the_mark():
    asked = told(felt(), Commanded("mark", "1 done"))

    never, _, effects = told_of(asked, Chose(("/skip",)))
    assert (address(never), effects) == ("", ())
    assert journey(never).stages[0].emotion.score == -1

    undone = told(asked, Commanded("undo"))
    assert address(undone) == ""
    assert journey(undone).actions == ()


def test_a_feeling_that_is_changed_by_hand_brings_no_picture():
    done = told(felt(), Commanded("mark", "1 done"), Commanded("skip"))
    asked = told(done, Commanded("edit", FEELING))
    assert menu(asked) is None

    _, _, effects = told_of(asked, Said("good"))

    assert effects == ()


def test_what_is_done_twice_is_put_beside_how_it_was_before_the_last_time():
    first = told(felt(), Commanded("mark", "1 done"), Said("so-so"))
    key = next(mark.key for mark in journey_of(first.log).actions)
    again = told(first, Commanded("mark", f"{key} open"))

    asked = told(again, Commanded("mark", f"{key} done"))
    _, _, effects = told_of(asked, Said("good"))

    assert open_question(asked)
    assert effects == (Compare("png", f"@{again.log.turn}"),)
