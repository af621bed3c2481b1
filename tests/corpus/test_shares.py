"""The part of the corpus that was set aside is read no worse than it was; what is missed is not shown."""

import pytest

from dialogs.words import LANGUAGES
from storage.model.journey import Language
from tests.corpus.grading import KINDS, entries, grades

# Right of 64, by kind, in the order of `LANGUAGES`: what was reached on 2026-11-27.
LEAST = {
    "one": (62, 64, 62),
    "several": (62, 62, 63),
    "no_answer": (57, 54, 60),
    "feelings": (53, 53, 58),
    "trades": (63, 61, 63),
    "days": (64, 64, 64),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_set_aside_is_read_no_worse(kind: str, language: Language):
    right = sum(one.is_right for one in grades("aside", language, kind))

    assert right >= LEAST[kind][LANGUAGES.index(language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["one", "several"])
def test_no_answer_is_taken_for_none(kind: str, language: Language):
    read = list(grades("known", language, kind))
    lost = [one.entry.typed for one in read if one.made == "[]"]

    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_set_aside_part_is_large_enough(kind: str, language: Language):
    assert len(entries("aside", language, kind)) >= 60
