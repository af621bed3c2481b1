"""Every field of the map can be asked for, and whatever is answered, the map can be read, exported and drawn."""

import json
import random
from collections.abc import Iterator

import pytest

from bot.drawing import drawn_words
from dialogs.events import Chose, Commanded, Edited, Event, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.kinds.by_field import kind_of
from dialogs.kinds.references import SomeItems
from dialogs.kinds.sources import Sources
from dialogs.menus.menu import menu
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.script.offered.known import languages, stage_sets
from dialogs.script.posing import Script
from dialogs.script.question import Question
from dialogs.words import LANGUAGES
from renderers import draw
from renderers.formats import DOCUMENTS
from storage.model.document.reader import read
from storage.model.fields import fields_of
from storage.model.journey import Journey, Language
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.state import from_state, to_state
from tests.length import brief

OFFERED = {"language": languages, "stages": stage_sets}
VALID = {
    "text": "twenty minutes",
    "list": "one, two",
    "choices": "one, two",
    "scale": "1",
    "yes_no": "yes",
    "number": "20",
    "date": "2027-01-31",
    "choice": "1",
}
ODD = (
    "٣",
    "۲",
    "0.5",
    "-1",
    "+4",
    "no",
    "نعم",
    "خیر",
    "1, 2",
    "- a\n- b",
    "skip",
    "none",
    "1405/11/11",
    "true",
    "؟",
    "👍",
)
HOSTILE = (
    "\u202eabc\u200f",
    "$x$ {} %s {{ x }}",
    "'; DROP TABLE map; --",
    "x" * 5_000,
    "\n".join(f"- {n}" for n in range(60)),
    "99999999999999999999",
    "1" * 5_000,  # Python reads no number as long as that
    "٣" * 5_000,
    "journey\n section a\n b: " + "1" * 5_000 + ": me",
    "-999999999",
    "1e9",
    "NaN",
    "2027-02-30",
    "0000-00-00",
    "s1.o1",
    "\ud800",
    "ـ" * 50,
    "a\u0301" * 300,
    "/edit 1",
    "- - -",
)


def every_question() -> Script:
    """Return a script that asks for every field of the document, those of items once for each item."""
    return tuple(Question(address, offered=OFFERED.get(address), says="ask-purpose") for address in _addresses(Journey))


def _addresses(cls: type, prefix: str = "") -> Iterator[str]:
    for name, field in fields_of(cls).items():
        address = f"{prefix}{name}"
        if name == "id":
            continue
        if kind_of(field):
            yield address
        if field.is_value and (kind_of(field) or not field.is_list):  # what nobody is asked for has no items
            yield from _addresses(field.type, f"{address}.*." if field.is_list else f"{address}.")


SCRIPT = every_question()


def begun(language: Language) -> Interview:
    interview = begin(language, given=True)
    return Interview(language, interview.log, script=SCRIPT, unsaved=interview.unsaved)


def events(interview: Interview, chance: random.Random) -> Iterator[Event]:
    """Yield what somebody does with the open question: what fits, what is odd, what is meant to harm, and a way out."""
    now = panel(interview)
    assert now
    yield Said(chance.choice((*HOSTILE, *ODD)))
    if now.choices and chance.random() < 0.5:
        yield Chose((chance.choice(now.choices).id,))
    yield Edited(now.address, chance.choice((*HOSTILE, *ODD)))
    if chance.random() < 0.1:
        yield Commanded(chance.choice(("back", "undo", "unknown", "review")))
    yield Said(VALID[now.kind])
    yield Commanded("skip")


def checked(interview: Interview) -> Journey:
    """Return the journey, once it was seen that it is what its log, its state and its documents say."""
    journey = journey_of(interview.log)
    assert Log().plus(interview.unsaved) == interview.log
    assert from_state(json.loads(json.dumps(to_state(interview.log)))) == interview.log
    for format_ in DOCUMENTS.values():
        assert read(format_.write(journey).encode(), LANGUAGES) == journey
    menu(interview)
    return journey


@pytest.mark.parametrize("seed", range(brief(1, 5)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_to_any_question_makes_a_map_that_cannot_be_read_exported_or_drawn(language: Language, seed: int):
    chance, interview, asked = random.Random(f"{language} {seed}"), begun(language), set[str]()  # noqa: S311 - no secret
    for _ in range(400):
        one = open_question(interview)
        if one is None:
            break
        asked.add(one.question.address)
        for event in events(interview, chance):
            interview = respond(interview, event).interview
            if open_question(interview) != one:
                break
        if chance.random() < 0.1:
            checked(interview)

    journey = checked(interview)
    assert len(asked) > len(SCRIPT) / 2
    for format_ in ("txt", "svg"):
        assert draw(journey, format_, drawn_words(language))[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_fits_is_kept_for_every_field(language: Language):
    interview = begun(language)
    while one := open_question(interview):
        before = interview
        valid = "1" if isinstance(one.kind, SomeItems | Sources) else VALID[one.kind.name]
        interview = respond(before, Said(valid)).interview
        if open_question(interview) == one:  # ticks stay open, and a set of stages is two
            interview = respond(interview, Commanded("skip")).interview
        assert interview.log.answer(one.address) is not None, one.address
        assert interview.log.answer(one.address) != before.log.answer(one.address), one.address

    answered = {one.question.address for one in interview.posed if interview.log.value(one.address) is not None}
    assert {question.address for question in SCRIPT} - answered == set()
    checked(interview)
