"""Stages that were typed with their own numbers are numbered once."""

import pytest

from renderers import draw
from renderers.content.numbering import bare
from storage.model.journey import Emotion, Journey, Language, Stage
from tests.renderers.samples import LANGUAGES, words


@pytest.mark.parametrize(
    "typed",
    ["7. تحویل", "۷. تحویل", "٧- تحویل", "7) تحویل", "(7) تحویل", "7: تحویل", "۷ – تحویل", "7️⃣ تحویل", "07. تحویل"],
)
def test_the_number_of_its_place_is_taken_off(typed: str) -> None:
    assert bare(typed, 7) == "تحویل"


@pytest.mark.parametrize(
    "typed", ["7 days later", "7.5 hours", "7/7", "7", "7.", "8. Delivery", "17. Delivery", "7-Eleven"]
)
def test_other_numbers_stay(typed: str) -> None:
    assert bare(typed, 7) == typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "layout"), [("svg", "wide"), ("svg", "pages"), ("svg", "cards"), ("txt", "wide")])
def test_no_picture_numbers_a_stage_twice(kind: str, layout: str, language: Language) -> None:
    stages = tuple(
        Stage(id=f"s{place}", name=f"{place}. Qrx{place}", emotion=Emotion(score=1)) for place in range(1, 4)
    )

    said = b"".join(draw(Journey(title="Tea", stages=stages), kind, words(language), layout)).decode()

    assert "Qrx2" in said
    assert [place for place in range(1, 4) if f"{place}. Qrx" in said] == []
