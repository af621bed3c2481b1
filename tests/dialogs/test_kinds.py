"""Typed lists, numbers, choices and small words."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs.kinds.days import Day
from dialogs.kinds.kind import Asked, Choice, Kind, Listed, Quoted, Single, Sourced
from dialogs.kinds.lists import Ticks
from dialogs.kinds.naming import named, positions, ticked
from dialogs.kinds.numbers import Feeling, OneToFive, WholeNumber, number
from dialogs.kinds.references import AnotherItem
from dialogs.kinds.single import OneOf, YesNo
from dialogs.kinds.sources import Sources
from dialogs.kinds.texts import OwnWords, OwnWordsOrNo
from dialogs.spellings import SMALL_WORDS, small_word
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.mistake import Mistake
from storage.model.text import folded


def beside(choices: tuple[Choice, ...], language: Language = "en") -> Asked:
    return Asked(choices, words_in(language), date(2026, 11, 27))


CHOICES = (Choice("a", "Instagram page"), Choice("b", "Inquiry"), Choice("c", "🙂 good"), Choice("d", "Google"))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("-1", -1),
        ("٢", 2),
        ("۲-", -2),
        ("−2", -2),
        ("+1", 1),
        ("0.5", 0.5),
        ("١٫٥", 1.5),
        ("- 1", -1),
        ("0,5", 0.5),
        (".5", 0.5),
        ("٫5", 0.5),
        ("\u200f-1", -1),
        ("-1\u200f", -1),
        ("–1", -1),
    ],
)
def test_a_number_is_read_in_any_digits_with_its_minus_on_either_side(typed: str, expected: float):
    assert number(typed) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "-1, they nearly give up", Quoted("they nearly give up", -1)),
        ("en", "2 hours they wait, angry", Quoted("2 hours they wait, angry", -1.5)),
        ("en", "-1 nervous", Single(-1)),
        ("ar", "-١ متوترة ومش عارفه تصدق مين", Quoted("متوترة ومش عارفه تصدق مين", -1)),
        ("ar", "1، مرتاح لأن أحدًا ردّ عليه فورًا", Quoted("مرتاح لأن أحدًا ردّ عليه فورًا", 1)),
    ],
)
def test_the_number_before_what_customers_say_is_the_feeling(language: Language, typed: str, expected: Single | Quoted):
    assert Feeling().read(typed, beside(Feeling().choices(words_in(language)), language)) == expected


@pytest.mark.parametrize(
    ("scale", "typed", "expected"),
    [
        ("effort", "النهارده", 1),
        ("effort", "الاسبوع ده", 2),
        ("effort", "right away", 1),
        ("frequency", "كل يوم", 4),
        ("frequency", "sometimes", 2),
    ],
)
def test_how_often_and_how_soon_are_read_as_people_say_it(scale: str, typed: str, expected: int):
    kind = OneToFive(scale)

    assert kind.read(typed, beside(kind.choices(words_in("ar")), "ar")) == Single(expected)


@pytest.mark.parametrize("typed", ["good", "1 2", "--1", "1e3", "½", "", "1-2"])
def test_what_is_no_number_is_refused(typed: str):
    with pytest.raises(Mistake):
        number(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("2", (2,)), ("1, 3", (1, 3)), ("۱ و ۳", (1, 3)), ("1 and 3", (1, 3)), ("1-3", (1, 2, 3)), ("x", None)],
)
def test_places_are_read_from_numbers_alone(typed: str, expected: tuple[int, ...] | None):
    assert positions(typed, 3) == expected


def test_a_place_that_is_not_there_is_refused():
    with pytest.raises(Mistake) as refused:
        positions("4", 3)

    assert refused.value.values == {"most": 3}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("1", "a"), ("a", "a"), ("instagram", "a"), ("INSTAGRAM PAGE", "a"), ("in", None), ("good", "c"), ("x", None)],
)
def test_a_choice_is_named_by_place_id_label_or_its_beginning(typed: str, expected: str | None):
    found = named(typed, CHOICES)

    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1 4", ["a", "d"]),
        ("Google", None),
        ("Instag", ["a"]),
        ("Instagram", None),
        ("- Google", None),
        ("my own", None),
    ],
)
def test_ticks_leave_own_words_alone(typed: str, expected: list[str] | None):
    found = ticked(typed, CHOICES)

    assert ([one.id for one in found] if found else None) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Skip", "skip"),
        ("don’t know", "unknown"),
        ("مش عارف", "unknown"),
        ("ما بعرف", "unknown"),
        ("ma ba3ref", "unknown"),
        ("نميدونم", "unknown"),
        ("nemidunam", "unknown"),
        ("بلدم نیستم", "unknown"),
        ("تخطي", "skip"),
        ("تَخَطٍّ", "skip"),
        ("رجوع", "back"),
        ("برگشت", "back"),
        ("واگرد", "undo"),
        ("تراجع", "undo"),
        ("تخطّي", "skip"),
        ("السابق", "back"),
        ("پس گرفتن", "undo"),
        ("بعدی", "skip"),
        ("coffee", None),
    ],
)
def test_small_words_are_understood_in_every_language(typed: str, expected: str | None):
    assert small_word(typed) == expected


def test_no_small_word_means_two_things():
    meanings: dict[str, set[str]] = {}
    for name in SMALL_WORDS:
        for language in LANGUAGES:
            for word in words_in(language)(f"word-{name}").split("|"):
                meanings.setdefault(folded(word), set()).add(name)

    assert {word: found for word, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("yes", True),
        ("No.", False),
        ("نعم", True),
        ("لا", False),
        ("آره", True),
        ("نه", False),
        ("1", True),
        ("۲", False),
    ],
)
def test_yes_and_no_are_read_in_every_language(typed: str, language: Language, *, said: bool):
    choices = YesNo().choices(words_in(language))

    assert YesNo().read(typed, beside(choices)) == Single(said)


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("no my sister helps out", "en", False),
        ("لا أختي معي", "ar", False),
        ("نه خواهرم و یه خیاط هم هستن", "fa", False),
        ("آره دست اداره پسته", "fa", True),
    ],
)
def test_yes_and_no_are_read_with_the_reason_behind_them(typed: str, language: Language, *, said: bool):
    assert YesNo().read(typed, beside(YesNo().choices(words_in(language)), language)) == Single(said)


@pytest.mark.parametrize("typed", ["o", "ye", "3", "perhaps", "0.5", "yes and no", "-1", "no idea", "yes but no"])
def test_what_is_neither_yes_nor_no_is_refused(typed: str):
    with pytest.raises(Mistake) as refused:
        YesNo().read(typed, beside(YesNo().choices(words_in("en"))))

    assert refused.value.message_id == "wrong-yes-no"


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (OneOf(("works", "retune", "fails")), "تنظیم میخواد", "retune"),
        (OneOf(("works", "retune", "fails")), "خوب کار میکنه", "works"),
        (OneOf(("b2b", "b2c", "both")), "مردم عادی", "b2c"),
        (OneToFive("severity"), "به خاطرش میرن", 5),
        (OneToFive("frequency"), "زیاد پیش میاد", 3),
        (OneToFive("effort"), "تا سه ماه دیگه", 4),
        (OneToFive("importance"), "برای همین میان", 5),
        (OneOf(("guess", "heard", "measured"), "evidence"), "خودم شمردم", "measured"),
    ],
)
def test_a_button_is_understood_as_it_is_spoken(kind: OneOf | OneToFive, typed: str, value: str | int):
    assert kind.read(typed, beside(kind.choices(words_in("fa")), "fa")) == Single(value)


@pytest.mark.parametrize(
    ("typed", "language", "sources"),
    [
        ("۱۰ تا کامنت و خودم جای مشتری رفتم", "fa", (("review", 10), ("walk", None))),
        ("گفتگو ۳ تا", "fa", (("interview", 3),)),
        ("از ۳ تا مشتری پرسیدم و آمار", "fa", (("interview", 3), ("figures", None))),
        ("خواهرم میگه", "fa", (("staff", None),)),
        ("٣ مقابلات والتعليقات", "ar", (("interview", 3), ("review", None))),
        ("interviews: 4, reviews: 6", "en", (("interview", 4), ("review", 6))),
        ("reviews and 4 interviews", "en", (("review", None), ("interview", 4))),
    ],
)
def test_a_number_of_sources_is_of_the_kind_beside_it(
    typed: str, language: Language, sources: tuple[tuple[str, int | None], ...]
):
    assert Sources().read(typed, beside(Sources().choices(words_in(language)), language)) == Sourced(sources)


@pytest.mark.parametrize("typed", ["بی حوصلگی، تردید", "بی‌حوصلگی، تردید", "بیحوصلگی، تردید"])
def test_a_name_is_known_however_its_parts_are_joined(typed: str):
    choices = tuple(replace(one, is_known=True) for one in (Choice("a", "بی‌حوصلگی"), Choice("b", "تردید")))

    listed = Ticks().read(typed, beside(choices, "fa"))

    assert isinstance(listed, Listed)
    assert listed.texts == ("a", "b")
    assert OwnWords().read(typed.partition("،")[0], beside(choices, "fa")) == Single("a", "a")


@pytest.mark.parametrize(
    ("typed", "language"), [("هیچ کاری", "fa"), ("کاری نمیکنیم", "fa"), ("we do nothing", "en"), ("ما بنعمل شي", "ar")]
)
def test_that_nothing_is_done_is_no_way_of_doing_it(typed: str, language: Language):
    choices = OwnWordsOrNo().choices(words_in(language))

    assert OwnWordsOrNo().read(typed, beside(choices, language)) == Single(False)  # noqa: FBT003 - a value


def test_an_item_that_is_called_no_can_be_referred_to():
    items = (Choice("o1", "No parking"), Choice("o2", "No"), Choice("none", "None of these"))

    assert AnotherItem("obstacles").read("no", beside(items)) == Single("o2")
    assert AnotherItem("obstacles").read("لا", beside(items)) == Single("")
    assert AnotherItem("obstacles").read("1", beside(items)) == Single("o1")
    with pytest.raises(Mistake):
        AnotherItem("obstacles").read("the queue", beside(items))


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (OneToFive(), "4", 4),
        (OneToFive(), "۵", 5),
        (WholeNumber(0, 90), "٤٥", 45),
        (Day(), "1405/11/11", "2027-01-31"),
        (OwnWordsOrNo(), "نه", False),
        (OwnWordsOrNo(), "call them back", "call them back"),
        (Feeling(), "-0.5", -0.5),
    ],
)
def test_an_answer_has_the_type_of_its_field(kind: Kind, typed: str, value: object):
    reading = kind.read(typed, beside(kind.choices(words_in("en"))))

    assert isinstance(reading, Single)
    assert (type(reading.value), reading.value) == (type(value), value)


@pytest.mark.parametrize(
    ("kind", "typed", "message"),
    [
        (OneToFive(), "6", "wrong-rating"),
        (OneToFive(), "0.5", "wrong-rating"),
        (OneToFive(), "high up", "wrong-rating"),
        (WholeNumber(0, 90), "-5", "wrong-whole-number"),
        (WholeNumber(0, 90), "91", "wrong-whole-number"),
        (WholeNumber(), "1e3", "wrong-whole-number"),
        (Day(ahead=True), "yesterday", "wrong-day-past"),
        (Day(ahead=True), "3/4/2027", "wrong-day-ambiguous"),
        (Day(), "someday", "wrong-day"),
        (Day(), "2027-02-30", "wrong-day"),
        (OneOf(("b2b", "b2c")), "c2c", "wrong-choice-typed"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_read_is_said_in_the_persons_language(kind: Kind, typed: str, message: str, language: Language):
    words = words_in(language)
    with pytest.raises(Mistake) as refused:
        kind.read(typed, beside(kind.choices(words)))

    assert refused.value.message_id == message
    assert words(refused.value.message_id, **refused.value.values).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_is_shown_as_the_language_writes_it(language: Language):
    words = words_in(language)

    assert Day().shown("2027-01-31", (), words) == words.day(date(2027, 1, 31))
    assert YesNo().shown(True, YesNo().choices(words), words) == words("pick-yes")  # noqa: FBT003 - a value
    assert OneToFive().shown(4, OneToFive().choices(words), words) == words("pick-rating-4")
    assert WholeNumber().shown(20, (), words) == words.number(20)
    assert Feeling().shown(-1.5, Feeling().choices(words), words) == words("map-score-minus-3")
    assert OwnWordsOrNo().shown(False, (), words) == words("pick-not-done")  # noqa: FBT003 - a value
