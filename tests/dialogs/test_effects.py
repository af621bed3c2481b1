"""What is to be done is a value: kept as rows, read again, and asked for by commands, never guessed from words."""

import json
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.commands.table import COMMANDS
from dialogs.effects import (
    Archive,
    Compare,
    Draw,
    DrawCustomer,
    Effect,
    EraseAll,
    EraseMap,
    Export,
    Leave,
    Promised,
    ShowBeginning,
    ShowChecklist,
    ShowExample,
    Switch,
    from_plain,
    to_plain,
)
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview
from dialogs.respond import respond
from dialogs.words import LANGUAGES
from storage.model.journey import Language
from tests.script import begin

PROMISED = st.one_of([st.from_type(kind) for kind in get_args(Promised)])


def started(language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in ("Blue Door", "café", "why they go", "students", "- Look\n- Buy"):
        interview = respond(interview, Said(text)).interview
    return interview


@given(PROMISED)
def test_what_was_promised_is_the_same_again(promised: Promised):
    assert from_plain(json.loads(json.dumps(to_plain(promised)))) == promised


@given(PROMISED, st.text(max_size=5), st.text(max_size=5))
def test_what_a_front_end_writes_beside_it_is_the_front_ends(promised: Promised, name: str, value: str):
    assert from_plain({**to_plain(promised), f"as {name}": value}) == promised


@pytest.mark.parametrize(
    "plain", [{}, {"reply": "Ask", "text": "?"}, {"reply": "Draw"}, {"reply": None}, {"reply": "Leave"}, {"text": "x"}]
)
def test_a_promise_of_another_release_is_none(plain: dict[str, str]):
    assert from_plain(plain) is None


@pytest.mark.parametrize(
    ("command", "args", "effects"),
    [
        ("map", "", (Draw("png"),)),
        ("map", "PDF", (Draw("pdf"),)),
        ("map", "webp", (Draw("webp"),)),
        ("checklist", "", (ShowChecklist(),)),
        ("checklist", "all", (ShowChecklist(most=None),)),
        ("customer", "", (DrawCustomer("png"),)),
        ("customer", "PDF", (DrawCustomer("pdf"),)),
        ("export", "", (Export(),)),
        ("example", "", (ShowExample("cafe"),)),
        ("start", "example", (ShowExample(),)),
        ("stop", "", (Leave(),)),
        ("cancel", "", (Leave(),)),
        ("maps", "2", (Switch("2"),)),
        ("archive", "", (Archive(),)),
        ("delete", "map", (EraseMap(),)),
        ("delete", "ALL", (EraseAll(),)),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_asks_for_its_effects(command: str, args: str, effects: tuple[Effect, ...], language: Language):
    before = started(language)
    outcome = respond(before, Commanded(command, args))

    assert outcome.effects == effects
    assert outcome.interview.log == before.log
    assert respond(before, Chose((f"/{command} {args}".strip(),))).effects == effects
    assert respond(before, Said(f"/{command} {args}".strip())).effects == effects


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_made_of_another_is_compared_once_it_is_known_which(language: Language):
    copied = respond(replace(started(language), map_id="m1"), Commanded("design")).interview

    assert respond(copied, Commanded("compare")).effects == (Compare("png"),)
    assert respond(copied, Commanded("compare", "PDF")).effects == (Compare("pdf"),)
    assert respond(started(language), Commanded("compare")).effects == ()


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"delete"}))
def test_only_delete_erases(name: str):
    for args in ("", "all", "map", "delete all"):
        effects = respond(started(), Commanded(name, args)).effects

        assert not [one for one in effects if isinstance(one, EraseAll | EraseMap)]


@pytest.mark.parametrize("text", ["delete all", "all", "please delete everything", "/ delete all", "I delete all spam"])
def test_words_alone_erase_nothing(text: str):
    assert not [one for one in respond(started(), Said(text)).effects if isinstance(one, EraseAll | EraseMap)]


def test_the_first_stage_promises_a_small_picture_and_the_last_answer_the_whole_and_the_list_once():
    interview = started()
    promised: list[Effect] = []
    for _ in range(12):
        outcome = respond(interview, Said("skip"))
        interview = outcome.interview
        promised += outcome.effects

    assert promised == [ShowBeginning(), Draw("png"), ShowChecklist()]
