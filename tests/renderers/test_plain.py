"""The map as plain text."""

import pytest

from renderers import draw
from storage.journey import Emotion, Journey, Language, Stage, Text
from tests.renderers.samples import CORPUS, LANGUAGES, full_journey, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_the_plain_map(language: Language):
    for text in CORPUS[language]:
        plain = draw(full_journey(language, text, stages=2), "txt", words(language))[0].decode()

        assert plain.count(text) >= 15 + 2 * 36


def test_stages_come_in_order_with_their_lanes():
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


def test_long_texts_are_not_cut():
    journey = Journey(stages=(Stage(id="s", name="x", steps=(Text(id="a", text="long " * 900),)),))

    (page,) = draw(journey, "txt", words("en"))

    assert page.decode().count("long") == 900


def test_an_empty_map_says_so():
    assert words("fa")["map-empty"] in draw(Journey(), "txt", words("fa"))[0].decode()
