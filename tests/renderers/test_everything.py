"""Maps that hold everything a document can hold, one a language: nothing of them is missing on a picture."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from dialogs.script.picks import resaid
from dialogs.words import LANGUAGES, words_in
from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.table import LAYOUTS
from renderers.parts.feelings.faces import FEATURES
from renderers.sheet.marks import Circle, Icon
from storage.model.document.reader import read
from storage.model.fields import fields_of
from storage.model.journey import Journey, Language
from tests.renderers.samples import vocabulary, words

FOLDER = Path(__file__).with_name("everything")
# Files that lie beside a document, and what is drawn of maps that were made of others.
ELSEWHERE = {
    "id",
    "based_on",
    "brand.logo",
    "persona.portrait",
    "lanes",
    "none",
    "actions.sequence",
    "actions.again_on",
}
# Not said as it stands: ids, what is said by a word of ours, what decides how a map looks.
CODES = {"id", "key", "kind", "pick", "trade_pick", "purpose_pick", "language", "accent", "answers", "by", "focus"}
CODES |= {"harm", "none", "unknown", "loops_to", "channel", "reason", "impact", "market", "presence", "state", "actor"}
CODES |= {"benefit", "verdict", "evidence", "status", "better", "feeling", "feelings"}


def everything(language: Language) -> Journey:
    journey = read((FOLDER / f"everything.{language}.masir.yaml").read_bytes(), LANGUAGES)
    return tidied(resaid(journey, words_in(language)))


def filled(value: object, address: str = "") -> Iterator[str]:
    """Yield the addresses of the fields that hold something, without the ids of items."""
    if isinstance(value, tuple):
        for item in value:
            yield from filled(item, address)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            found = getattr(value, field.name)
            there = f"{address}.{field.name}".lstrip(".")
            if found not in (None, ()):
                yield there
            yield from filled(found, there)


def every_field(cls: type, address: str = "") -> Iterator[str]:
    for name, field in fields_of(cls).items():
        there = f"{address}.{name}".lstrip(".")
        yield there
        if field.is_value:
            yield from every_field(field.type, there)


def typed(value: object) -> Iterator[str]:
    """Yield the texts that people typed."""
    if isinstance(value, tuple):
        for item in value:
            yield from [item] if isinstance(item, str) else typed(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            found = getattr(value, field.name)
            if field.name not in CODES:
                yield from [found] if isinstance(found, str) else typed(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_hold_every_field(language: Language) -> None:
    missing = set(every_field(Journey)) - set(filled(everything(language)))

    assert {field for field in missing if not field.endswith("pick")} == ELSEWHERE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_on_the_map_and_in_its_text(language: Language) -> None:
    journey = everything(language)
    plain = draw(journey, "txt", words(language))[0].decode()
    drawn = " ".join(line.text for line in LAYOUTS["wide"](journey, vocabulary(language), None)[0].lines())

    for text in typed(journey):
        assert text in plain
        assert text in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_of_ours_stands_on_the_map(language: Language) -> None:
    plain = draw(everything(language), "txt", words(language))[0].decode()

    ids = (
        "time-saved",
        "stand-out",
        "repeat-sales",
        "drop_off",
        "drop-off",
        "retention",
    )
    assert [one for one in ids if one in plain] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_of_a_walk_has_its_face_and_one_without_a_feeling_has_none(language: Language) -> None:
    journey = replace(everything(language), lanes=("walked",))
    (sheet,) = LAYOUTS["wide"](journey, vocabulary(language), None)
    steps = [step for stage in journey.stages for step in stage.walked.steps]
    felt = [step for step in steps if step.score is not None]

    eyes = [mark for mark in sheet.marks if isinstance(mark, Circle) and mark.ink.fill == FEATURES]
    prints = [mark for mark in sheet.marks if isinstance(mark, Icon) and mark.name == "shoe-print"]
    assert (len(steps), len(eyes)) == (6, 2 * len(felt))
    assert len(prints) == 1 + len(steps) - len(felt)  # the lane's own, and those of steps nobody felt anything at


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["png", "svg", "svg-text", "pdf"])
def test_they_are_drawn_in_every_format(kind: str, language: Language) -> None:
    assert all(draw(everything(language), kind, words(language)))
