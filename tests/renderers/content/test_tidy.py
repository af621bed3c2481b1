"""Texts are made harmless, and nothing else about a journey changes."""

from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings

from renderers.content.tidy import texts_of, tidied
from storage.model.journey import Journey, Stage, Text
from storage.model.text import clean
from tests.renderers.samples import HOSTILE, full_journey, journeys


@given(journeys)
@settings(max_examples=40, deadline=None)
def test_every_text_is_clean_and_stands_where_it_stood(journey: Journey) -> None:
    assert list(texts_of(tidied(journey))) == [clean(text) for text in texts_of(journey)]


@given(journeys)
@settings(max_examples=40, deadline=None)
def test_tidying_twice_changes_nothing(journey: Journey) -> None:
    once = tidied(journey)

    assert tidied(once) == once


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_not_text_stays_as_it_is(text: str) -> None:
    before, after = full_journey("en", "x"), tidied(full_journey("en", text))

    assert _without_texts(after) == _without_texts(before)


def test_texts_are_listed_wherever_they_stand() -> None:
    journey = Journey(title="a", stages=(Stage(id="b", name="c", steps=(Text(id="d", text="e"),)),))

    assert list(texts_of(journey)) == ["a", "b", "c", "d", "e"]


def _without_texts(value: object) -> object:
    if isinstance(value, str):
        return ""
    if isinstance(value, tuple):
        return tuple(map(_without_texts, value))
    if is_dataclass(value):
        return {field.name: _without_texts(getattr(value, field.name)) for field in fields(value)}
    return value
