"""Icons of touchpoints, by the words of the map's own language and by English ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.content.channels import CHANNELS, ELSEWHERE, channel_icon, icon_of, name_of_icon
from renderers.content.context import Context
from renderers.content.touchpoints import touchpoints
from renderers.sheet.icons import outlines
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey, Language, Stage, Touchpoint
from tests.renderers.content.touchpoints import MEANT
from tests.renderers.samples import LANGUAGES, texts, vocabulary

ICONS = dict(CHANNELS)


def icon(name: str, language: Language = "en", channel: str | None = None, online: bool | None = None) -> str:  # noqa: FBT001
    return channel_icon(Touchpoint(id="t", name=name, channel=channel, online=online), vocabulary(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_icon_has_words_in_every_language_and_can_be_drawn(language: Language) -> None:
    assert dict(vocabulary(language).channels).keys() == {*ICONS, "channel-nothing"}
    assert set(ICONS.values()) | set(ELSEWHERE.values()) <= outlines().keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_language_has_its_icon_or_that_of_an_earlier_kind(language: Language) -> None:
    order = list(ICONS.values())
    for name, words in vocabulary(language).channels:
        if name not in ICONS:
            continue
        for word in words.split("|"):
            assert order.index(icon_of(word, vocabulary(language))) <= order.index(ICONS[name])


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("رسالة واتساب", "ar", "chat-processing-outline"),
        ("والهاتف", "ar", "phone-outline"),
        ("بالبريد", "ar", "email-outline"),
        ("پیام در واتساپ", "fa", "chat-processing-outline"),
        ("پیک موتوری", "fa", "truck-delivery-outline"),
        ("Instagram", "fa", "share-variant-outline"),
        ("E-mail", "ar", "email-outline"),
        ("emails", "en", "email-outline"),
        ("Address book", "en", "gesture-tap"),
    ],
)
def test_a_touchpoint_has_the_icon_of_what_it_is(name: str, language: Language, expected: str) -> None:
    assert icon(name, language) == expected


@pytest.mark.parametrize(
    ("name", "owned", "borrower"),
    [
        ("تحويل بنكي", "fa", "ar"),  # a bank transfer in Arabic, a delivery in Persian
        ("إرسال طلب جديد", "fa", "ar"),  # sending a request; what is sent by lorry in Persian
        ("دفتر المواعيد", "fa", "ar"),  # a book of appointments; an office in Persian
        ("معرفة الأسعار", "fa", "ar"),  # knowing the prices; somebody who recommends in Persian
        ("به موقع", "ar", "fa"),  # in time; a website in Arabic
        ("مجموعه", "ar", "fa"),  # a complex; a group in Arabic
        ("مجتمع تجاری", "ar", "fa"),  # a shopping centre; a community in Arabic
    ],
)
def test_a_word_of_another_language_is_not_borrowed(name: str, owned: Language, borrower: Language) -> None:
    assert icon(name, owned) != ELSEWHERE[None]
    assert icon(name, borrower) == ELSEWHERE[None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_touchpoints_have_the_icons_that_are_meant(language: Language) -> None:
    wrong = {
        (name, found): meant
        for meant, names in MEANT[language].items()
        for name in names
        if (found := icon(name, language)) != meant
    }

    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_means_nothing_looks_like_something(language: Language) -> None:
    said = vocabulary(language)
    without = Vocabulary({**said.messages, "channel-nothing": "…"})

    for word in said["channel-nothing"].split("|"):
        assert icon_of(word, said) == ELSEWHERE[None]
    assert [word for word in said["channel-nothing"].split("|") if icon_of(word, without) != ELSEWHERE[None]]


def test_the_article_is_taken_off_only_where_the_language_has_one() -> None:
    assert icon("الهاتف", "ar") == "phone-outline"
    assert icon("ال", "ar") == ELSEWHERE[None]
    assert icon("التلفن", "fa") == ELSEWHERE[None]


def test_the_channel_says_more_than_the_name_and_the_name_more_than_the_place() -> None:
    assert icon("Phone", channel="email") == "email-outline"
    assert icon("Phone", channel="pigeon") == "phone-outline"
    assert [icon("Desk", online=place) for place in (True, False, None)] == ["web", ELSEWHERE[None], ELSEWHERE[None]]


@pytest.mark.parametrize(("language", "name"), [("en", "our trainer"), ("ar", "المدربة هبة"), ("fa", "خانم منشی")])
def test_who_stands_on_the_premises_is_a_person_and_what_stands_there_is_not(language: Language, name: str) -> None:
    assert icon(name, language, "premises", online=False) == "account-tie-outline"
    assert icon("Desk", language, "premises", online=False) == "storefront-outline"


@pytest.mark.parametrize(
    ("language", "name", "channel", "expected"),
    [
        ("en", "Our reviews on Google Maps", "web", "map-marker-outline"),
        ("ar", "تقييماتنا على Google Maps", "web", "map-marker-outline"),
        ("ar", "Google Maps", "app", "map-marker-outline"),
        ("fa", "نظرهای Google Maps", "web", "map-marker-outline"),
        ("fa", "درگاه ZarinPal", None, "credit-card-outline"),
        ("fa", "درگاه زرین‌پال", "web", "credit-card-outline"),
        ("ar", "بوابة الدفع", "web", "credit-card-outline"),
        ("en", "The payment page", "web", "credit-card-outline"),
        ("en", "Our van with the number on it", "ads", "car"),
        ("ar", "سيارة التدريب في الشارع", "ads", "car"),
        ("fa", "ماشین ما با شماره", "ads", "car"),
        ("en", "Opening it and trying it out", "delivery", "package-variant-closed"),
        ("en", "An advert for the car wash", "email", "email-outline"),
        ("en", "the van", "delivery", "truck-delivery-outline"),
    ],
)
def test_a_name_that_is_more_exact_than_its_channel_has_its_icon(
    language: Language, name: str, channel: str | None, expected: str
) -> None:
    assert icon(name, language, channel) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_icon_has_its_name_and_no_two_have_one(language: Language) -> None:
    icons = {*ICONS.values(), *ELSEWHERE.values()}
    names = {found: name_of_icon(found, vocabulary(language)) for found in icons}

    assert [found for found, name in names.items() if not name] == []
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_of_ours_and_what_is_not_online_have_signs_of_their_own(language: Language) -> None:
    stage = Stage(
        id="s",
        name="x",
        touchpoints=(
            Touchpoint(id="a", name="Desk", channel="premises", online=False),
            Touchpoint(id="b", name="our trainer", channel="premises", online=False),
            Touchpoint(id="c", name="Talk", channel="word of mouth", online=False),
        ),
    )
    items = list(touchpoints(stage, Context(Journey(stages=(stage,)), vocabulary(language))))

    found = {(tag.icon, tag.word) for item in items for tag in item.tags}
    assert len({icon for icon, _ in found}) == len({word for _, word in found}) == len(found) == 3


def test_the_first_kind_wins() -> None:
    assert icon("chat on the phone") == "chat-processing-outline"
    assert icon("review on the website") == "star-outline"


def test_a_short_word_must_be_the_whole_word() -> None:
    assert icon("ad") == "bullhorn-outline"
    assert icon("adults") == "gesture-tap"


@given(texts, st.sampled_from(LANGUAGES))
def test_any_text_has_an_icon_and_what_stands_around_it_makes_no_difference(text: str, language: Language) -> None:
    found = icon_of(text, vocabulary(language))

    assert found in outlines()
    assert icon_of(f"  {text} ", vocabulary(language)) == found
