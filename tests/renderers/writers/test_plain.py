"""The map as plain text."""

import pytest

from renderers import draw
from storage.model.journey import Emotion, Journey, Language, Stage, Text
from tests.renderers.samples import CORPUS, LANGUAGES, numbered_journey, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_the_plain_map(language: Language) -> None:
    for text in CORPUS[language]:
        journey, signs = numbered_journey(language, text)

        plain = draw(journey, "txt", words(language))[0].decode()

        assert {f"{text} {sign}" for sign in signs if f"{text} {sign}" not in plain} == set()


def test_stages_come_in_order_with_their_lanes() -> None:
    stages = (
        Stage(id="s1", name="Hear", steps=(Text(id="a", text="Ask a friend"),), emotion=Emotion(score=-1.5)),
        Stage(id="s2", name="Buy"),
    )

    (page,) = draw(Journey(title="Tea", stages=stages), "txt", words("en"))

    assert page.decode() == (
        "Tea\n\n"
        "Stage 1: Hear\n\nWhat the customer does\n- Ask a friend\n\nFeelings\n- Bad to very bad\n\n"
        "Stage 2: Buy\n\nFeelings\n- Not known yet\n"
    )


def test_long_texts_are_not_cut() -> None:
    journey = Journey(stages=(Stage(id="s", name="x", steps=(Text(id="a", text="long " * 900),)),))

    (page,) = draw(journey, "txt", words("en"))

    assert page.decode().count("long") == 900


def test_an_empty_map_says_so() -> None:
    assert words("fa")["map-empty"] in draw(Journey(), "txt", words("fa"))[0].decode()
