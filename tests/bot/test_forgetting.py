"""Nothing of what somebody wrote is left in a cache once it was erased, in the program and where it is drawn."""

import functools
import gc
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, is_dataclass
from io import BytesIO

import pytest
from sqlalchemy import Engine

from bot.drawing import Drawer, drawn_words
from bot.person import Person
from bot.turn import opened, turn
from dialogs.commands.talking import LANGUAGE
from dialogs.events import Commanded, Said
from dialogs.interview import open_question
from renderers.formats import MAPS
from renderers.process.limits import Limits
from renderers.process.pipes import FORGET, Request, request_bytes
from renderers.process.worker import serve
from storage.model.journey import Journey, Language
from storage.model.locale import Locale
from tests.renderers.samples import full_journey

LAYLA = Person("telegram:1", "telegram", "1", "en")
FREE = Limits(processor=1_000_000)  # seconds: this process goes on to other tests
SIGN = "zqx"  # stands in nothing of ours
TEXTS: dict[Language, str] = {
    "en": f"the {SIGN}queue, and then a long {SIGN}wait at the door (on Mondays) > 50%",
    "ar": f"الطابور {SIGN} ثم انتظار طويل عند الباب",
    "fa": f"صف {SIGN} و بعد انتظار طولانی دم در",
}
_ENOUGH = 10  # steps from a cache to a text in what it holds
_OURS = ("bot.", "dialogs.", "renderers.", "storage.")


def remembering() -> dict[str, str]:
    """Return our caches in which a text of somebody's stands, each with one: whatever they are, wherever they are."""
    caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    ours = [one for one in caches if str(one.__module__).startswith(_OURS)]
    found = ((f"{one.__module__}.{one.__qualname__}", text) for one in ours for text in _texts(one))
    return {name: text for name, text in found if SIGN in text}


def _texts(cache: object) -> Iterator[str]:
    """Yield the texts that a cache leads to, and that are not of modules, classes or functions."""
    seen, todo = set[int](), [(one, 0) for one in gc.get_referents(cache)]
    while todo:
        one, depth = todo.pop()
        if isinstance(one, str):
            yield one
        elif id(one) not in seen and depth < _ENOUGH and _holds(one):
            seen.add(id(one))
            todo += [(inner, depth + 1) for inner in _inside(one)]


def _holds(one: object) -> bool:
    is_link = type(one).__name__ == "_lru_list_elem"
    return is_link or isinstance(one, tuple | list | dict | frozenset) or _is_value(one) or hasattr(one, "__slots__")


def _is_value(one: object) -> bool:
    return is_dataclass(one) and not isinstance(one, type | Locale)


def _inside(one: object) -> list[object]:
    if is_dataclass(one) and not isinstance(one, type):
        return [getattr(one, field.name) for field in fields(one)]
    return gc.get_referents(one)


def told(engine: Engine, language: Language) -> None:
    """Tell of a business in words that are nobody else's, answer after answer, to the end of the second stage."""
    opened(engine, LAYLA, language=language, new=True)
    words = TEXTS[language]
    said = turn(engine, LAYLA, Said(words))
    for number in range(40):
        one = open_question(said.interview)
        if one is None or one.address == LANGUAGE:
            return
        for text in (f"{words} {number}", f"{number % 5 + 1}", "skip"):
            said = turn(engine, LAYLA, Said(text))
            if open_question(said.interview) != one:
                break


@pytest.mark.parametrize("language", TEXTS)
def test_an_erasure_empties_each_cache_of_what_was_said(engine: Engine, language: Language):
    told(engine, language)
    before = remembering()
    turn(engine, LAYLA, Commanded("delete", "all"))

    assert len(before) > 1
    assert remembering() == {}


def journey_of(language: Language) -> Journey:
    return full_journey(language, TEXTS[language], 2)


@pytest.mark.parametrize("language", TEXTS)
def test_where_maps_are_drawn_nothing_is_remembered_once_it_is_to_be_forgotten(language: Language):
    asked = [
        Request(journey_of(language), format_, drawn_words(language), layout)
        for format_ in MAPS
        for layout in ("wide", "cards")
    ]
    answers = BytesIO()
    serve(BytesIO(b"".join(map(request_bytes, asked))), answers, FREE)
    before = remembering()
    serve(BytesIO(FORGET), answers, FREE)

    assert len(before) > 4
    assert remembering() == {}


def test_a_drawing_process_that_forgets_goes_on_and_answers_each_request_once():
    with closing(Drawer()) as drawer:
        drawer.forget()
        first = drawer.draw(journey_of("en"), "txt", "en")
        drawer.forget()
        drawer.forget()
        process = drawer._light._process
        second = drawer.draw(journey_of("en"), "txt", "en")

        assert first == second
        assert drawer._light._process is process
