"""The plan taken elsewhere: asked for by a command or a button, in each language, and counted where it changes."""

from datetime import date, timedelta

import pytest

from dialogs.effects import Effect, Say, ShowForward, ShowMenu, ShowTasks
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, Outcome
from dialogs.menus.menu import menu, spoken
from dialogs.planning import forwarded, item_at
from dialogs.respond import respond
from dialogs.screens import PlanItem, TaskFiles
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from tests.dialogs.test_planning import TODAY, complete, items, journey, refused, told

FORMATS = ("ics", "vtodo", "trello", "asana", "jira", "todoist")


def said(outcome: Outcome) -> list[str]:
    return [reply.text for reply in outcome.replies if isinstance(reply, Say)]


def sent(interview: Interview, args: str) -> tuple[Effect, ...]:
    return respond(interview, Commanded("calendar", args)).effects


def labels(interview: Interview) -> dict[str, str]:
    shown = menu(interview)
    assert shown
    return {choice.id: choice.label for row in shown.rows for choice in row}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_comes_for_a_calendar_and_what_has_no_day_is_said(language: Language):
    interview, words = told(complete(language), Commanded("due", "1 7")), words_in(language)

    outcome = respond(interview, Commanded("calendar"))

    assert outcome.effects == (ShowTasks("ics"),)
    assert said(outcome) == [words("task-ready"), words("task-left-out", count=1)]
    assert outcome.interview.screen == TaskFiles()
    assert ShowMenu() in outcome.replies


@pytest.mark.parametrize(("args", "format_"), list(zip(("", "todo", *FORMATS[2:]), FORMATS, strict=True)))
def test_every_program_has_its_word(args: str, format_: str):
    assert sent(told(complete(), Commanded("due", "1 7")), args) == (ShowTasks(format_),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_the_screen_brings_a_file_and_says_what_to_type(language: Language):
    interview = told(complete(language), Commanded("calendar"))

    ways = [command for command in labels(interview) if command.startswith("/calendar")]
    assert ways == ["/calendar days", *(f"/calendar {name}" for name in ("todo", *FORMATS[2:]))]
    assert [way for way in ways if way not in spoken(interview)] == []
    for way in ways:
        (effect,) = respond(interview, Chose((way,))).effects
        assert isinstance(effect, ShowTasks)
        assert respond(interview, Said(labels(interview)[way])).effects == (effect,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_has_a_day_it_is_said_and_one_button_gives_days(language: Language):
    outcome = respond(complete(language), Commanded("calendar"))
    assert outcome.effects == ()
    assert said(outcome) == [words_in(language)("wrong-no-days")]

    after = respond(outcome.interview, Chose(("/calendar days",)))

    assert after.effects == (ShowTasks("ics"),)
    assert items(after.interview)["s1.o1"].due == TODAY + timedelta(days=7)
    assert items(after.interview)["s1.o2"].due is None  # nobody said how soon that can be done
    assert said(after)[0] == words_in(language)("task-days", count=1)
    assert "/calendar days" not in labels(after.interview)
    assert journey(told(after.interview, Commanded("undo"))).actions == ()


def test_giving_days_twice_gives_none_anew():
    given = told(complete(), Commanded("calendar", "days"))

    assert refused(given, "calendar", "days") == words_in("en")("wrong-days")


@pytest.mark.parametrize("args", ["excel", "todo trello", "1"])
def test_another_program_is_refused_with_those_there_are(args: str):
    assert "todoist" in refused(complete(), "calendar", args)


@pytest.mark.parametrize("args", ["todo", "jira"])
def test_nothing_to_do_is_no_file(args: str):
    interview = complete()
    for place in ("1", "2"):
        interview = told(interview, Commanded("mark", f"{place} dropped"))

    wanted = "" if args == "todo" else words_in("en")("wrong-no-tasks")  # a list of tasks shows what was dropped, too
    assert refused(interview, "calendar", args) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_or_the_whole_plan_is_forwarded_from_where_it_stands(language: Language):
    interview = complete(language)

    assert labels(interview)["/forward"] == words_in(language)("chat-button-forward")
    assert respond(interview, Chose(("/forward",))).effects == (ShowForward(),)
    on_card = respond(told(interview, Commanded("item", "1")), Chose(("/forward s1.o1",)))
    assert on_card.effects == (ShowForward("s1.o1"),)
    assert on_card.interview.screen == PlanItem("s1.o1")
    assert respond(interview, Commanded("forward", "2")).effects == (ShowForward("s1.o2"),)
    assert refused(interview, "forward", "99")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thing_that_is_forwarded_says_what_whose_and_until_when(language: Language):
    interview, words = complete(language), words_in(language)
    interview = told(interview, Commanded("who", "1 Sara"), Commanded("due", "1 7"), Commanded("name", "Blue Door"))

    what, *known = forwarded(journey(interview), "s1.o1", words).split("\n")

    assert what == "text back missed calls"
    assert known[0] == words("check-label-against", text="nobody answers")
    assert words("check-label-who", text="Sara") in known
    assert words("check-label-until", text=words("check-by", date=date(2026, 12, 4))) in known
    assert known[-1] == words("task-from", title="Blue Door")
    assert "/" not in "".join(known)


def test_a_thing_that_is_gone_is_not_forwarded():
    with pytest.raises(Mistake):
        forwarded(Journey(), "s1.o1", words_in("en"))


def test_what_is_noted_counts_for_calendars_and_undo_takes_it_back():
    interview = told(complete(), Commanded("due", "1 7"), Commanded("who", "1 Sara"), Commanded("move", "1 down"))
    assert item_at(interview, "s1.o1").sequence == 2

    assert item_at(told(interview, Commanded("mark", "s1.o1 doing")), "s1.o1").sequence == 3
    assert item_at(told(interview, Commanded("undo"), Commanded("undo")), "s1.o1").sequence == 1


def test_another_review_day_counts():
    once = told(complete(), Commanded("improve", "30"))
    twice = told(once, Commanded("improve", "60"))

    assert journey(once).actions == ()
    assert [(mark.key, mark.sequence) for mark in journey(twice).actions] == [("review", 1)]
