"""Screens are values that are kept with a conversation; one that is not understood is the open question."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import asking
from dialogs.asking import Again
from dialogs.events import Chose, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.menu import menu, spoken
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.screens import (
    Doubles,
    Misplaced,
    OneStage,
    ReviewAnswer,
    ReviewPart,
    Screen,
    TypingItem,
    TypingMore,
    from_plain,
    to_plain,
)
from dialogs.words import LANGUAGES
from storage.model.journey import Language
from tests.script import begin

SCREENS = st.one_of([st.from_type(kind) for kind in get_args(Screen)])
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=5,
)
NAMES = st.sampled_from([kind.__name__ for kind in get_args(Screen)])


def at_touchpoints(language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in ("Blue Door", "café", "why they go", "students", "Look\nBuy"):
        interview = respond(interview, Said(text)).interview
    return interview


@given(SCREENS)
def test_a_screen_that_was_kept_is_the_same_again(screen: Screen):
    assert from_plain(json.loads(json.dumps(to_plain(screen)))) == screen


@given(st.one_of(JSON, st.builds(lambda name, rest: {"screen": name, **rest}, NAMES, st.dictionaries(st.text(), JSON))))
def test_whatever_stands_in_its_place_is_a_screen_of_ours_or_none(plain: object):
    found = from_plain(plain)

    assert found is None or from_plain(to_plain(found)) == found
    menu(at_touchpoints().seeing(found))


GONE = (
    ReviewPart("s9"),
    ReviewAnswer("stages.s9.obstacles"),
    ReviewAnswer("9" * 4_400),
    OneStage("s9"),
    Doubles("stages.s1.touchpoints.t1", "x"),
    Misplaced("x", "purpose"),
    TypingItem("x"),
    TypingMore("stages.s1.gone"),
)


@pytest.mark.parametrize("screen", GONE, ids=lambda screen: type(screen).__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_about_something_that_is_gone_is_the_open_question(screen: Screen, language: Language):
    before = at_touchpoints(language)
    there = Interview(language, before.log, screen=screen, script=before.script)

    assert menu(there) is None
    assert spoken(there) == ""
    assert panel(there) == panel(before)
    after = respond(there, Chose(("skip",))).interview
    assert open_question(after) != open_question(before)


@pytest.mark.parametrize(
    "typed", ["/review part", "/review", "/stages", "/edit", "/maps page", "/page", "/meant", "/take"]
)
def test_a_command_with_a_number_of_any_length_is_answered(typed: str):
    for digits in ("9" * 4_400, "-1", "٩" * 50, "1.1.1", "0"):
        outcome = respond(at_touchpoints(), Said(f"{typed} {digits}"))

        assert outcome.replies or outcome.interview != at_touchpoints()
        menu(outcome.interview)


@given(st.lists(st.builds(Again, st.text(max_size=20), st.integers(0, 10**6), st.booleans()), max_size=5).map(tuple))
def test_what_is_asked_again_is_kept(again: asking.Asking):
    assert asking.from_plain(json.loads(json.dumps(asking.to_plain(again)))) == again


@given(JSON)
def test_damaged_questions_are_not_asked_again(plain: object):
    assert all(isinstance(one, Again) for one in asking.from_plain(plain))


def test_what_an_older_release_kept_is_asked_again():
    assert asking.from_plain([["purpose", 4]]) == (Again("purpose", 4, ticking=True),)
