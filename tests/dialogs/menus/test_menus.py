"""Menus beside the question, changed messages, joined answers and recaps: pure, so tried without any chat."""

import pytest

from dialogs.effects import EraseAll, EraseMap, Refusal, Say, Switch
from dialogs.events import Chose, Commanded, Corrected, Said
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.menus.listing import MOST_MAPS
from dialogs.menus.menu import menu
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.screens import ChoicePage, Joinable, Maps
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.log import Entry
from storage.model.logged import journey_of
from tests.script import begin


def at_touchpoints() -> Interview:
    interview = begin("en", given=True)
    for text in ("Blue Door", "café", "why they go", "students", "Look\nBuy"):
        interview = respond(interview, Said(text)).interview
    return interview


def after(interview: Interview, *events: Said | Chose | Commanded | Corrected) -> Interview:
    for event in events:
        interview = respond(interview, event).interview
    return interview


def touchpoints(interview: Interview) -> list[str]:
    return [one.name for one in journey_of(interview.log).stages[0].touchpoints]


def address(interview: Interview) -> str:
    now = panel(interview)
    return now.address if now else ""


def test_a_changed_message_changes_its_items_where_they_stand():
    said = after(at_touchpoints(), Said("a\nb\nc"))
    turn = said.log.turn
    added = after(said, Commanded("back"), Said("a\nb\nc\nd"), Said("a goal"))

    changed = after(added, Corrected(turn, "a\nB"))

    assert touchpoints(changed) == ["a", "B", "d"]
    assert address(changed) == address(added)
    assert touchpoints(after(changed, Commanded("undo"))) == touchpoints(added)
    assert touchpoints(after(added, Corrected(turn, "a\nx\ny\nz\nc"))) == ["a", "x", "y", "z", "c", "d"]


def test_a_title_with_line_breaks_stays_on_its_line_wherever_it_is_said():
    named = at_touchpoints().plus([Entry("title", value="Blue\n2. Door\u2028 (done)")])
    lines = (MapLine("m1", "Blue\n2. Door", complete=False),)

    assert named.title == "Blue 2. Door (done)"
    shown = menu(named.seeing(Maps()), lines)
    assert shown
    assert shown.spoken.count("\n") == 1


def test_a_changed_message_keeps_what_hangs_under_its_stages():
    said = after(at_touchpoints(), Said("window"))
    turn = said.log.answer("stages")
    assert turn

    changed = after(said, Corrected(turn.turn, "Look around\nBuy"))

    assert [stage.name for stage in journey_of(changed.log).stages] == ["Look around", "Buy"]
    assert touchpoints(changed) == ["window"]


def test_a_changed_message_that_is_no_answer_any_more_changes_nothing():
    said = after(at_touchpoints(), Said("a\nb"))
    turn = said.log.turn
    replaced = after(said, Commanded("back"), Said("sign"))

    for interview, number in ((replaced, turn), (said, 999), (after(said, Commanded("undo")), turn)):
        outcome = respond(interview, Corrected(number, "x"))
        now, replies = outcome.interview, outcome.replies
        assert now.log == interview.log
        assert isinstance(replies[0], Refusal)


def test_a_changed_skip_becomes_an_answer():
    skipped = after(at_touchpoints(), Commanded("skip"))

    assert touchpoints(after(skipped, Corrected(skipped.log.turn, "window"))) == ["window"]


def test_what_was_typed_before_the_question_was_seen_can_be_added_to_the_answer_before():
    said = after(at_touchpoints(), Said("window"), Said("a friend", unseen=True))
    assert said.screen == Joinable()

    joined = after(said, Chose(("/join",), said.revision))

    assert touchpoints(joined) == ["window", "a friend"]
    assert address(joined) == "stages.s1.customer_goals"
    assert journey_of(joined.log).stages[0].customer_goals == ()
    undone = after(joined, Commanded("undo"))
    assert touchpoints(undone) == ["window"]
    assert journey_of(undone.log).stages[0].customer_goals[0].text == "a friend"


def test_nothing_is_offered_to_join_where_the_question_was_seen():
    assert after(at_touchpoints(), Said("window"), Said("a friend")).screen is None


def test_an_answer_leaves_a_menu_and_a_late_button_changes_nothing():
    listed = after(at_touchpoints(), Commanded("maps"))
    assert listed.screen == Maps()

    answered = after(listed, Said("window"))
    outcome = respond(answered, Chose(("/new",), listed.revision))
    late, replies = outcome.interview, outcome.replies

    assert answered.screen is None
    assert late == answered
    assert isinstance(replies[0], Refusal)


def test_a_tick_on_the_second_page_stays_there():
    many = after(at_touchpoints(), Said("\n".join(map(str, "abcdefghi"))), Commanded("back"), Commanded("page", "2"))
    now = panel(many)
    assert now

    ticked = after(many, Chose((now.choices[-1].id,), many.revision))

    assert ticked.screen == ChoicePage(2)
    assert touchpoints(ticked) == list("abcdefgh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_maps_come_in_pages_and_every_button_is_a_command(language: Language):
    maps = [MapLine(f"{n:016x}", f"map {n}", complete=False) for n in range(MOST_MAPS + 1)]
    interview = after(begin(language, given=True), Commanded("maps", "page 2"))

    shown = menu(interview, maps)

    assert shown
    ids = [choice.id for row in shown.rows for choice in row]
    assert f"/maps {maps[-1].id}" in ids
    assert all(one.startswith("/") for one in ids)


def test_only_the_word_map_or_all_erases():
    interview = at_touchpoints()
    for args in ("", "yes", "everything", "ALL maps"):
        assert respond(interview, Commanded("delete", args)).effects == ()
    assert respond(interview, Commanded("delete", "all")).effects == (EraseAll(),)
    assert respond(interview, Commanded("delete", "map")).effects == (EraseMap(),)
    assert respond(interview, Commanded("maps", "2")).effects == (Switch("2"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stage_ends_with_a_recap(language: Language):
    interview = after(
        at_touchpoints(),
        Commanded("language", language),
        Said("window\nmenu"),
        Said("to eat"),
        Said("-1"),
        Said("queue"),
    )

    replies = respond(interview, Said("second till")).replies

    words = words_in(language)
    assert isinstance(replies[0], Say)
    assert replies[0].text.splitlines()[0] == words("say-recap", stage="Look", place=1, stages=2)
    assert words("say-recap-touchpoints", count=2) in replies[0].text
    assert words("say-recap-nothing") not in replies[0].text


def test_a_link_may_name_the_language():
    outcome = respond(begin("en", given=False), Commanded("start", "fa"))
    interview, replies = outcome.interview, outcome.replies

    assert interview.language == "fa"
    assert replies[0] == Say(words_in("fa")("say-welcome"))
