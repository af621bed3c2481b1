"""Two people on one map: each entry knows who said it, undo takes back one's own, and each has an open question."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.events import Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.respond import respond
from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from storage.model.log import Log
from storage.model.logged import journey_of
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students", "- Look\n- Buy", "window", "a goal", "-1")


def told(interview: Interview, *texts: str) -> Interview:
    for text in texts:
        event = Commanded(*text[1:].split(" ", 1)) if text.startswith("/") else Said(text)
        interview = respond(interview, event).interview
    return interview


def handed(to: Interview, by: Interview) -> Interview:
    """Return what one sees once another has spoken about the same map."""
    return replace(to, log=by.log, unsaved=by.unsaved)


def two() -> tuple[Interview, Interview]:
    owner = told(begin("en", given=True), *START)
    return owner, Interview("en", owner.log, unsaved=owner.unsaved, author="omar", script=owner.script)


def test_an_entry_says_whose_it_is():
    owner, omar = two()
    omar = told(omar, "the queue")

    assert {entry.by for entry in omar.unsaved[len(owner.unsaved) :]} == {"omar"}
    assert {entry.by for entry in owner.unsaved} == {""}


def test_undo_takes_back_ones_own_last_turn_and_leaves_the_others():
    owner, omar = two()
    omar = told(omar, "the queue")
    owner = told(handed(owner, omar), "/add stages.s1.obstacles no parking")
    omar = told(handed(omar, owner), "undo")

    assert omar.log.texts("stages.s1.obstacles") == ("no parking",)
    owner = told(handed(owner, omar), "undo")
    assert owner.log.texts("stages.s1.obstacles") == ()


def test_each_has_an_open_question():
    owner, omar = two()
    owner = told(owner, "/edit purpose")
    omar = handed(omar, owner)
    asked, other = open_question(owner), open_question(omar)

    assert asked
    assert other
    assert (asked.address, other.address) == ("purpose", "stages.s1.obstacles")


DOINGS = """
undo|back|skip|none|the queue|a, b|2|/add stages.s1.obstacles x, y|/stages add More|/stages reorder 2 1
/remove stages.s1.obstacles.o1|/edit stages.s1.obstacles.o1 z|/stages remove 1
"""


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(DOINGS.strip().replace("\n", "|").split("|"))), max_size=15))
@settings(max_examples=60)
def test_whoever_says_what_the_map_can_be_read_and_undo_gives_back_the_rest(doings: list[tuple[bool, str]]):
    owner, omar = two()
    for by_owner, doing in doings:
        if by_owner:
            owner = told(handed(owner, omar), doing)
            omar = handed(omar, owner)
        else:
            omar = told(handed(omar, owner), doing)
            owner = handed(owner, omar)
        journey = journey_of(omar.log)
        assert read(to_yaml(journey).encode()) == journey
        assert Log().plus(omar.unsaved) == omar.log
    for _ in doings:
        omar = told(omar, "undo")

    assert omar.log.last_answer("omar") == 0
    left = [e for entries in omar.log.standing.values() for e in entries if e.by == "omar"]
    assert not [e for e in left if e.kind != "version"]  # which is nobody's answer and takes nothing away
