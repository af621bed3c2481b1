"""Versions in a conversation: made by themselves at the end, kept under a name, and what can be done with them."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dialogs.commands.table import COMMANDS
from dialogs.effects import Compare, Draw, GoBack, Refusal, Say
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.buttons import Menu
from dialogs.menus.menu import menu, pressed, spoken
from dialogs.respond import respond
from dialogs.screens import OneVersion, TypingVersion, Versions
from dialogs.versions import MOST_NAME, told_between, versions_of, with_version
from dialogs.words import LANGUAGES, words_in
from storage.model.contrast import Contrast, Thing
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.script import begin

OPENING = ("Blue Door", "café", "why they go", "students", "- Look\n- Buy")
spoken_in = pytest.mark.parametrize("language", LANGUAGES)


def told(language: Language = "en") -> Interview:
    """Return the interview before its last answer."""
    interview = begin(language, given=True)
    for text in OPENING:
        interview = respond(interview, Said(text)).interview
    after = respond(interview, Commanded("skip")).interview
    while open_question(after):
        interview, after = after, respond(after, Commanded("skip")).interview
    return interview


def finished(language: Language = "en") -> Interview:
    return respond(told(language), Commanded("skip")).interview


def after(interview: Interview, *lines: str) -> Interview:
    for line in lines:
        outcome = respond(interview, Said(line))
        assert not [one for one in outcome.replies if isinstance(one, Refusal)], line
        interview = outcome.interview
    return interview


def named(interview: Interview) -> list[tuple[int, str]]:
    return [(one.number, one.name) for one in versions_of(interview.log)]


def shown(interview: Interview) -> Menu:
    there = menu(interview)
    assert there
    return there


def refused(interview: Interview, line: str) -> str:
    outcome = respond(interview, Said(line))
    assert outcome.interview.log == interview.log
    assert not outcome.effects
    (refusal,) = (one.text for one in outcome.replies if isinstance(one, Refusal))
    return refusal


def test_the_last_answer_makes_a_version_by_itself_and_none_before_does():
    before = told()

    assert named(before) == []
    done = respond(before, Commanded("skip"))
    assert named(done.interview) == [(1, "")]
    assert Draw("png") in done.effects
    assert journey_of(done.interview.log) == journey_of(before.log)


def test_an_answer_that_is_changed_later_makes_none_and_the_next_end_of_an_interview_does():
    done = after(finished(), "/edit purpose why they stay")

    assert named(done) == [(1, "")]
    again = after(done, "/stages add Use")
    while open_question(again):
        again = respond(again, Commanded("skip")).interview
    assert named(again) == [(1, ""), (2, "")]


def test_undo_of_the_last_answer_takes_its_version_back_and_answering_again_makes_one():
    undone = respond(finished(), Commanded("undo")).interview

    assert (named(undone), bool(open_question(undone))) == ([], True)
    assert named(respond(undone, Commanded("skip")).interview) == [(1, "")]


def test_undo_finds_the_way_out_of_a_map_with_versions():
    interview = after(finished(), "/versions name Ramadan", "/edit purpose why they stay", "/versions name Eid")
    while interview.log.last_answer():
        interview = respond(interview, Commanded("undo")).interview

    assert not interview.log.standing


def test_nothing_is_kept_twice_without_a_name():
    done = finished()

    assert with_version(done) is done
    assert named(with_version(after(done, "/edit purpose why they stay"))) == [(1, ""), (2, "")]


@spoken_in
def test_a_version_is_kept_under_a_name_at_any_time(language: Language):
    begun = begin(language, given=True)
    for text in OPENING:
        begun = respond(begun, Said(text)).interview
    one = open_question(begun)
    outcome = respond(begun, Said("/versions name  Before \n Ramadan"))

    assert named(outcome.interview) == [(1, "Before Ramadan")]
    assert open_question(outcome.interview) == one
    assert Say(words_in(language)("version-named", number=1, name="Before Ramadan")) in outcome.replies
    assert named(after(outcome.interview, "/undo")) == []


def test_the_name_can_be_typed_behind_the_button_and_need_not_be():
    waiting = after(finished(), "/versions name")

    assert waiting.screen == TypingVersion()
    assert named(after(waiting, "Eid")) == [(1, "Eid")]
    assert named(respond(waiting, Chose(("/resume",))).interview) == [(1, "")]


@spoken_in
def test_the_list_has_a_button_for_each_version_the_newest_first_with_number_name_and_day(language: Language):
    interview = after(finished(language), "/edit purpose why they stay", "/versions name Eid", "/versions")
    turns = [one.turn for one in versions_of(interview.log)]
    dated = replace(interview, kept_on=dict(zip(turns, (date(2026, 3, 1), date(2026, 4, 2)), strict=True)))
    words = words_in(language)

    (first,), (second,), *_ = shown(dated).rows
    assert (first.id, second.id) == ("/versions 2", "/versions 1")
    assert words.number(2) in first.label
    assert "Eid" in first.label
    assert words.day(date(2026, 4, 2)) in spoken(dated)
    assert words.day(date(2026, 3, 1)) in second.label
    assert all(line in spoken(dated) for line in ("/versions 2", "/versions 1", "/versions name"))
    assert pressed(dated, first.label) == "/versions 2"


def test_many_versions_are_listed_on_pages():
    interview = finished()
    for number in range(20):
        interview = after(interview, f"/edit purpose {number}x", f"/versions name v{number}")

    seen = set[str]()
    for page in range(1, 5):
        there = shown(after(interview, f"/versions page {page}"))
        seen |= {choice.id for row in there.rows for choice in row if re.fullmatch(r"/versions \d+", choice.id)}
    assert seen == {f"/versions {number}" for number in range(1, 22)}
    assert len(there.rows) <= 9


@spoken_in
def test_every_button_of_a_version_does_what_it_says(language: Language):
    interview = after(finished(language), "/edit purpose why they stay", "/versions name Eid", "/stages remove 2")
    first, second = (one.turn for one in versions_of(interview.log))
    looked = respond(interview, Said("/versions 2"))

    assert looked.interview.screen == OneVersion(second)
    assert looked.effects == (Draw("png", second),)
    expected = {
        "/versions compare 2": (Compare("png", f"@{second}"),),
        "/versions compare 1 2": (Compare("png", f"@{first} @{second}"),),
        "/versions back 2": (GoBack(second), Draw("png")),
        "/versions": (),
        "/resume": (),
    }
    buttons = [choice.id for row in shown(looked.interview).rows for choice in row]
    assert {id_: respond(looked.interview, Chose((id_,))).effects for id_ in buttons} == expected


def test_numbers_may_be_written_in_any_digits_and_formats_named():
    interview = after(finished(), "/edit purpose why they stay", "/versions name Eid")
    first, second = (one.turn for one in versions_of(interview.log))

    assert respond(interview, Said("/versions ۱ PDF")).effects == (Draw("pdf", first),)
    assert respond(interview, Said("/versions compare ٢ ١ svg")).effects == (Compare("svg", f"@{second} @{first}"),)


@spoken_in
@pytest.mark.parametrize(
    "line", ["0", "3", "x", "-1", "1.5", "99999999999999999999", "compare 3", "compare", "back", "back x"]
)
def test_what_is_no_version_is_refused_in_a_sentence(language: Language, line: str):
    interview = after(finished(language), "/edit purpose why they stay", "/versions name Eid")
    last = line.rpartition(" ")[2]
    said = "?" if last in ("compare", "back") else last

    assert refused(interview, f"/versions {line}") == words_in(language)("wrong-version", version=said)


@spoken_in
@pytest.mark.parametrize("line", ["1", "compare 1", "back 1"])
def test_where_there_is_none_the_way_to_keep_one_is_said(language: Language, line: str):
    assert refused(told(language), f"/versions {line}") == words_in(language)("wrong-version-none")


@spoken_in
def test_the_map_as_it_is_is_not_put_beside_itself(language: Language):
    interview = finished(language)

    for line in ("compare 1", "back 1"):
        assert refused(interview, f"/versions {line}") == words_in(language)("wrong-version-now", number=1)
    assert words_in(language)("version-now") in shown(after(interview, "/versions 1")).text


@spoken_in
def test_a_name_that_is_too_long_and_a_map_without_stages_are_refused(language: Language):
    words = words_in(language)

    assert refused(finished(language), "/versions name " + "x" * 61) == words("wrong-version-long", most=MOST_NAME)
    assert refused(begin(language, given=True), "/versions name x") == words("wrong-no-stages")


def test_a_version_that_was_taken_back_meanwhile_shows_the_question_instead():
    looked = after(finished(), "/versions 1")
    undone = respond(looked, Commanded("undo")).interview.seeing(looked.screen)

    assert menu(undone) is None
    assert open_question(undone)


def test_compare_offers_the_last_version_in_which_the_map_was_not_as_it_is():
    done = finished()
    changed = after(done, "/edit purpose why they stay")
    (turn,) = (one.turn for one in versions_of(done.log))

    assert "/compare + @" not in str(menu(after(done, "/compare")))
    offered = shown(after(changed, "/compare"))
    assert offered.rows[0][0].id == f"/compare + @{turn}"
    assert "/versions compare 1" in offered.spoken
    beside = respond(after(changed, "/compare"), Chose((offered.rows[0][0].id,)))
    assert beside.effects == (Compare("png", f"@{turn}"),)


def test_the_end_of_an_interview_leads_to_the_versions():
    assert "/versions" in [choice.id for row in shown(finished()).rows for choice in row]


@spoken_in
def test_what_differs_is_said_in_whole_sentences_with_counts_and_the_first_names(language: Language):
    words = words_in(language)
    things = tuple(Thing(f"stages.s1.obstacles.o{n}", f"obstacle {n}", is_item=True) for n in range(1, 6))
    field = Thing("business.name", "Blue Door", is_item=False)
    said = told_between(Contrast(things, things[:1], (field,), better=3, worse=11), words, 1, 2)

    assert len(said.splitlines()) == 6
    assert words("version-between", before=1, after=2) in said
    assert [f"obstacle {n}" in said for n in range(1, 6)] == [True] * 3 + [False] * 2
    assert words("ask-business-name.label") in said
    assert words("version-same") in told_between(Contrast(), words, 1)
    assert words("version-since", number=1) in told_between(Contrast(), words, 1)


@spoken_in
def test_the_command_stands_in_the_help(language: Language):
    assert "versions" in COMMANDS
    assert "/versions" in words_in(language)("say-help")
    assert isinstance(after(finished(language), "/versions").screen, Versions)
