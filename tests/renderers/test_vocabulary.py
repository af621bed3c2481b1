"""The words of one language as the renderers ask for them."""

import pytest

from renderers.vocabulary import Vocabulary, slug
from storage.model.journey import Language
from tests.renderers.samples import LANGUAGES, vocabulary, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_have_the_same_words(language: str) -> None:
    assert words(language).keys() == words("en").keys()


def test_a_field_has_the_word_of_its_name() -> None:
    assert vocabulary("en").field("third_party") == "Run by others"
    with pytest.raises(KeyError, match="map-nonsense"):
        vocabulary("en").field("nonsense")


@pytest.mark.parametrize(
    ("typed", "said"), [("Word of mouth", "Word of mouth"), ("WEB", "Website"), ("pigeon", "pigeon"), ("", "")]
)
def test_what_we_know_is_said_in_our_words_and_the_rest_as_typed(typed: str, said: str) -> None:
    assert vocabulary("en").ours("channel", typed) == said
    assert vocabulary("en").ours("channel", None) is None


@pytest.mark.parametrize(("language", "said"), [("en", "2 of 17"), ("fa", "۲ از ۱۷")])
def test_places_are_counted_in_the_digits_of_the_language(language: str, said: str) -> None:
    assert vocabulary(language).place(2, 17) == said


def test_numbers_below_zero_keep_their_sign() -> None:
    assert vocabulary("fa").number(-12) == "-۱۲"


def test_a_word_that_is_missing_is_said_otherwise_or_not_at_all() -> None:
    assert vocabulary("en").get("map-nonsense") is None
    assert vocabulary("en").get("map-nonsense", "x") == "x"


def test_words_for_channels_are_told_apart_from_our_names_of_channels() -> None:
    found = dict(Vocabulary({"channel-web": "site|page", "map-channel-web": "Website"}).channels)

    assert found == {"channel-web": "site|page"}


def test_a_slug_is_a_part_of_an_id() -> None:
    assert slug("Word of Mouth") == "word-of-mouth"
    assert slug(None) == ""


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 more on the full map"),
        ("fa", 5, "۵ مورد دیگر در نقشهٔ کامل"),
        ("ar", 1, "وواحد آخر في الخريطة الكاملة"),
        ("ar", 2, "واثنان آخران في الخريطة الكاملة"),
        ("ar", 5, "و5 أخرى في الخريطة الكاملة"),
    ],
)
def test_the_rest_is_counted_as_the_language_counts(language: Language, count: int, said: str) -> None:
    assert vocabulary(language).counted("figure-more", count) == said


def test_beside_a_large_two_the_arabic_words_do_not_say_two_again() -> None:
    for name in ("figure-pleasing", "figure-leaving", "figure-now"):
        assert vocabulary("ar").counted(name, 2).split()[0] in ("من", "ينبغي")
