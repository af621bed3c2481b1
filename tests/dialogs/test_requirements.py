"""Every requirement (E: what a map holds, P: how owners work with it) is reached by talking (`requirements.toml`)."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

import pytest

from dialogs.effects import Effect, Result, Say
from dialogs.events import Said
from dialogs.interview import Interview, begin
from dialogs.menus.menu import menu
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.script.script import SCRIPT
from dialogs.words import words_in
from storage.model.fields import fields_of
from storage.model.journey import Journey
from storage.model.log import Log
from tests.conftest import ROOT

REQUIREMENTS: Mapping[str, Mapping[str, Any]] = tomllib.loads((ROOT / "tests" / "requirements.toml").read_text("utf-8"))
WANTED = (*(f"E{number}" for number in range(1, 27)), *(f"P{number}" for number in range(1, 24)))
LATER = {"P6", "P7"}  # wait for reminders
PICTURES = {kind.__name__ for kind in get_args(Result)}


class Played:
    """A conversation as far as it was played: the interview, and all that was said back and promised on the way."""

    def __init__(self) -> None:
        self.interview: Interview = begin("en", given=False)
        self.said: list[str] = []
        self.effects: list[Effect] = []

    def hear(self, text: str) -> None:
        """Take in a message."""
        outcome = respond(self.interview, Said(text.replace("⏎", "\n")))
        self.interview = outcome.interview
        self.said += [reply.text for reply in outcome.replies if isinstance(reply, Say)]
        self.effects += outcome.effects


@cache
def played(conversation: str) -> Played:
    """Return what came of a conversation of `examples/`."""
    talk = Played()
    for line in (ROOT / "examples" / f"{conversation}.txt").read_text("utf-8").splitlines():
        talk.hear(line)
    return talk


def gone_on(conversation: str, texts: list[str]) -> Played:
    """Return what came of a conversation and of further messages."""
    before, talk = played(conversation), Played()
    talk.interview, talk.effects, talk.said = before.interview, list(before.effects), list(before.said)
    for text in texts:
        talk.hear(text)
    return talk


def filled(log: Log, pattern: str) -> bool:
    """Tell whether something stands at an address, a "*" in it for any item of the list before it."""
    return any(log.value(address) not in (None, ()) for address in _concrete(log, pattern))


def _concrete(log: Log, pattern: str) -> Iterator[str]:
    there, star, rest = pattern.partition(".*")
    if not star:
        yield pattern
        return
    for item in log.ids(there):
        yield from _concrete(log, f"{there}.{item}{rest}")


def test_every_requirement_is_there():
    assert set(REQUIREMENTS) == set(WANTED)
    assert {name for name, one in REQUIREMENTS.items() if "issue" in one} <= LATER
    assert all(one.keys() & {"fills", "shows", "offers", "issue"} for one in REQUIREMENTS.values())


@pytest.mark.parametrize("name", [name for name in WANTED if "issue" not in REQUIREMENTS.get(name, {})])
def test_a_requirement_is_reached_by_talking(name: str):
    one = REQUIREMENTS[name]
    talk = gone_on(one["conversation"], one.get("after", []))
    words, log = words_in(talk.interview.language), talk.interview.log

    assert [address for address in one.get("fills", ()) if not filled(log, address)] == []
    if shown := one.get("shows"):
        sent = {type(effect).__name__ for effect in talk.effects}
        assert shown in sent if shown in PICTURES else any(words(shown) in text for text in talk.said)
    now, beside = panel(talk.interview), menu(talk.interview)
    choices = {choice.id for choice in (now.choices if now else ())}
    choices |= {choice.id for row in (beside.rows if beside else ()) for choice in row}
    assert set(one.get("offers", ())) <= choices


# What nobody types: ids and what follows from picks and commands; the plan's marks have commands of their own.
BY_ITSELF = {"based_on", "business.kind", "purpose_pick", "business.trade_pick"}
BY_ITSELF |= {"none", "stages.*.none", "stages.*.unknown"}
BY_ITSELF |= {"kpis.*.history", "stages.*.kpis.*.history"}  # each figure that is said
MARKS = "actions."


def fields_asked(cls: type, prefix: str = "") -> Iterator[str]:
    """Yield the address of every field of a document that holds an answer, an item's own text with its list."""
    for name, field in fields_of(cls).items():
        address = f"{prefix}{name}"
        if name in ("id", "pick") or address.startswith(MARKS) or address in BY_ITSELF:
            continue
        if field.is_value:
            yield from fields_asked(field.type, f"{address}.*." if field.is_list else f"{address}.")
        if not field.is_value or field.is_list:
            yield address


def test_every_field_of_the_document_is_asked_for_somewhere():
    asked = {question.kept_as or question.address for question in SCRIPT} | {q.address for q in SCRIPT}
    own = ("text", "name", "role", "kind", "count")  # of an item, told with its list
    with_their_list = {f"{address}.*.{name}" for address in asked for name in own}

    assert set(fields_asked(Journey)) - asked - with_their_list - {"actions"} == set()
