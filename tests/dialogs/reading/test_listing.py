"""Typed lists come apart, and sentences do not."""

from time import process_time
from typing import Any

import pytest
import yaml

from dialogs.reading.lists.listing import Manner, is_list, is_marked, items
from dialogs.words import LANGUAGES
from storage.model import limits
from storage.model.journey import Language
from storage.model.mistake import Mistake
from storage.model.text import folded
from tests.corpus.grading import FOLDER

THINGS = ("stages", "touchpoints", "goals")
SINGLE = ("name", "purpose", "customers")  # one text, whatever stands in it


@pytest.mark.parametrize("manner", ["things", "sentences"])
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("one", ("one",)),
        ("one, two; three", ("one", "two", "three")),
        ("واحد، اثنان؛ ثلاثة", ("واحد", "اثنان", "ثلاثة")),
        ("one\ntwo, and three", ("one", "two, and three")),
        ("- one, two", ("one, two",)),
        ("• one\n• two", ("one", "two")),
        ("1. one\n2) two\n3 - three\n4 – four", ("one", "two", "three", "four")),
        ("١. واحد\n۲) دو", ("واحد", "دو")),
        ("- - one", ("- one",)),
        ("- 1. one", ("1. one",)),
        ("one, two and three", ("one", "two", "three")),
        ("one, two, and three", ("one", "two", "three")),
        ("واتساب، الموقع و المحل", ("واتساب", "الموقع", "المحل")),
        ("نصب، بيع وتركيب", ("نصب", "بيع", "تركيب")),
        ("1,000 flyers", ("1,000 flyers",)),
        ("12-hour wait", ("12-hour wait",)),
        ("3.5 stars", ("3.5 stars",)),
        ("4 - 6 week wait", ("4 - 6 week wait",)),
        ("-slow reply\n-rude staff", ("slow reply", "rude staff")),
        ("-slow, cheap", ("slow, cheap",)),
        ("1- 2 hours wait\n2- slow reply", ("2 hours wait", "slow reply")),
        ("1 - 12 hours until reply\n2 - rude staff", ("12 hours until reply", "rude staff")),
        ("✔️ Fast reply\n▪️ cheap", ("Fast reply", "cheap")),
        ("-20% off", ("-20% off",)),
        ("-1\n24/7", ("-1", "24/7")),
        ("one,, two,", ("one", "two")),
        ("شبکه‌های اجتماعی، وب‌سایت", ("شبکه‌های اجتماعی", "وب‌سایت")),
        ("1) گرونی 2) شلوغی 3) دوری", ("گرونی", "شلوغی", "دوری")),
        ("١- الأسعار مش مكتوبة ٢- الصور قديمة", ("الأسعار مش مكتوبة", "الصور قديمة")),
        ("## Pains\n- [ ] queue\n---\n- [x] **noise**", ("queue", "noise")),
        ("| pain |\n|---|\n| queue |\n| noise |", ("queue", "noise")),
        ("what we see:\n✅ queue\n✅ no lift, no ramp", ("queue", "no lift, no ramp")),
        ("see ad\n2. call\n3. come", ("see ad", "call", "come")),
        ("\u200f- صف\n\u200f- قیمت", ("صف", "قیمت")),
    ],
)
def test_a_typed_list_becomes_its_items_in_either_manner(typed: str, manner: Manner, expected: tuple[str, ...]):
    assert items(typed, manner).texts == expected


@pytest.mark.parametrize(
    ("language", "typed", "things", "sentences"),
    [
        ("en", "price and quality", ("price", "quality"), ("price and quality",)),
        ("ar", "سعر و جودة", ("سعر", "جودة"), ("سعر و جودة",)),
        ("ar", "الموقع والاستقبال", ("الموقع", "الاستقبال"), ("الموقع والاستقبال",)),
        ("fa", "تلفن و دایرکت", ("تلفن", "دایرکت"), ("تلفن و دایرکت",)),
        ("en", "They call, we come, they pay", ("They call", "we come", "they pay"), ("They call, we come, they pay",)),
        ("fa", "سفارش بعد پخت بعد ارسال", ("سفارش", "پخت", "ارسال"), ("سفارش بعد پخت بعد ارسال",)),
        ("fa", "خدمات بعد از خرید", ("خدمات بعد از خرید",), ("خدمات بعد از خرید",)),
        ("ar", "خدمة ما بعد البيع", ("خدمة ما بعد البيع",), ("خدمة ما بعد البيع",)),
    ],
)
def test_things_and_sentences_differ_where_both_are_fair(
    language: Language, typed: str, things: tuple[str, ...], sentences: tuple[str, ...]
):
    assert items(typed, "things", language).texts == things
    assert items(typed, "sentences", language).texts == sentences


@pytest.mark.parametrize(
    ("manner", "language", "typed"),
    [
        ("things", "en", "12, High Street, Kilkenny"),
        ("things", "en", "Level 2, Block B, Gulberg III"),
        ("things", "en", "Harper, Lowe & Sons"),
        ("things", "en", "the stall, Saturdays only"),
        ("things", "en", "WhatsApp, mostly"),
        ("things", "en", "the wait between quote and start"),
        ("things", "ar", "عمارة 5، الدور الأول، شقة 3"),
        ("things", "ar", "الاستقبال، عند سارة"),
        ("things", "fa", "پاساژ گلستان، طبقه دوم، واحد ۱۴"),
        ("things", "fa", "پذیرش، پیش خانم کریمی"),
        ("sentences", "en", "waiting, waiting and more waiting"),
        ("sentences", "en", "too many choices: size, colour, fabric"),
        ("sentences", "en", "in 3 parts, 500 now, 500 in spring"),
        ("sentences", "ar", "الجو، طبعا"),
        ("sentences", "fa", "گرون‌تر از دیجی‌کالا، باسلام و ترب"),
    ],
)
def test_what_only_says_more_of_one_thing_stays_with_it(manner: Manner, language: Language, typed: str):
    assert items(typed, manner, language).texts == (typed,)


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "email, house visit, phone", ("email", "house visit", "phone")),
        ("en", "reception, room 12, the restaurant", ("reception", "room 12", "the restaurant")),
        ("en", "test drive, finance", ("test drive", "finance")),
        ("en", "online, in store", ("online", "in store")),
        ("ar", "أولا الفحص ثانيا الخطة وثالثا العلاج", ("الفحص", "الخطة", "العلاج")),
        ("ar", "التطبيق، فرع العليا، مركز الاتصال", ("التطبيق", "فرع العليا", "مركز الاتصال")),
        ("fa", "اول معاینه دوم درمان", ("معاینه", "درمان")),
        ("fa", "سایت، واحد فروش، ۱۱۸", ("سایت", "واحد فروش", "۱۱۸")),
    ],
)
def test_what_looks_like_an_address_or_an_aside_may_be_a_list(
    language: Language, typed: str, expected: tuple[str, ...]
):
    assert items(typed, "things", language).texts == expected


@pytest.mark.parametrize(
    ("typed", "other"),
    [("salt, pepper", ()), ("price and quality", ("price and quality",))],
)
def test_commas_between_things_are_clear_and_a_word_is_not(typed: str, other: tuple[str, ...]):
    assert items(typed, "things", "en").other == other


@pytest.mark.parametrize(
    ("language", "typed", "other"),
    [
        ("en", "price, parking", ("price, parking",)),
        ("en", "the bell is broken and nobody greets them", ("the bell is broken", "nobody greets them")),
        ("en", "When we're busy, we answer late", ()),
        ("en", "- price\n- parking", ()),
        ("ar", "السعر غالي والصور قديمة", ("السعر غالي", "الصور قديمة")),
        ("fa", "قیمت تو پیج نیست و عکسا قدیمیه", ("قیمت تو پیج نیست", "عکسا قدیمیه")),
    ],
)
def test_the_other_fair_reading_is_at_hand(language: Language, typed: str, other: tuple[str, ...]):
    assert items(typed, "sentences", language).other == other


@pytest.mark.parametrize("manner", ["things", "sentences"])
@pytest.mark.parametrize(
    "typed",
    [
        "Messaging (WhatsApp, Telegram)",
        "Mr. Smith, Jr.",
        "Smith & Sons",
        "۱۲۰،۰۰۰ تومن",
        "«بيت، وأكثر»",
        '"slow, dear"',
        "call and/or visit",
        "24/7",
        "10-12 / 16-20",
        "https://a.example/b,c/d;e",
        "me+you@shop.example",
        "parents' evening",
    ],
)
def test_nothing_is_cut_inside_of_what_is_one(typed: str, manner: Manner):
    assert items(typed, manner).texts == (typed,)


@pytest.mark.parametrize("typed", ["-", "•\n-", ",،;", "", "\n\n", "---", "👍", "\u200f\u200e", "|---|---|"])
def test_a_list_of_nothing_is_refused(typed: str):
    with pytest.raises(Mistake) as refused:
        items(typed)

    assert refused.value.message_id == "wrong-empty"


def test_an_item_longer_than_an_answer_is_refused_with_both_numbers():
    with pytest.raises(Mistake) as refused:
        items("a" * (limits.TEXT + 1))

    assert refused.value.values == {"count": limits.TEXT + 1, "most": limits.TEXT}


def test_more_items_than_a_list_may_have_are_refused():
    with pytest.raises(Mistake) as refused:
        items("\n".join(map(str, range(limits.ITEMS_IN_LIST + 1))))

    assert refused.value.message_id == "wrong-items"


@pytest.mark.parametrize(
    ("typed", "marked", "listed"),
    [("- one", True, False), ("one", False, False), ("1. a\n2. b", True, True), ("a\nb", True, False)],
)
def test_what_is_marked_is_told_from_what_is_not(typed: str, *, marked: bool, listed: bool):
    assert (is_marked(typed), is_list(typed)) == (marked, listed)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["-", " ", "a, ", "1) ", "(", "'", '"', "«", "👍", "و ", "ا", "a/", ".", "* ", "\t", "|", "> ", "a@", "w.", "- "],
)
def test_a_long_text_of_anything_is_read_at_once(piece: str, language: Language):
    text = (piece * 10_000)[:10_000]
    start = process_time()

    for manner in ("things", "sentences"):
        try:
            items(text, manner, language)
        except Mistake as refused:
            assert refused.message_id in ("wrong-empty", "wrong-items", "wrong-long")  # noqa: PT017 - only these

    assert process_time() - start < 20  # of our own: a few hundredths, unless it explodes


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "least"), [("one", 0.98), ("several", 0.98)])
def test_the_known_answers_are_read_right(language: Language, kind: str, least: float):
    told = yaml.safe_load((FOLDER / language / "known" / f"{kind}.yaml").read_text("utf-8"))
    asked = [one for one in told if kind == "several" or one["at"] not in SINGLE]

    assert sum(_is_right(one, language) for one in asked) >= least * len(asked)


def _is_right(one: dict[str, Any], language: Language) -> bool:
    right = one.get("read", one["typed"])
    read = items(one["typed"], "things" if one["at"] in THINGS else "sentences", language).texts
    return _bare(read) == _bare(right if isinstance(right, list) else [right])


def _bare(texts: Any) -> list[str]:  # noqa: ANN401 - values of a file
    return [" ".join(folded(text).split()) for text in texts]
