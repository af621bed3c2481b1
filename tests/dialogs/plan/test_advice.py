"""The first step and what is noticed then: fitting, said once, and in every language."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.advice import advised
from dialogs.reading.subjects import HARMS, SUBJECTS
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Business, Journey, Language, Obstacle, Opportunity, Stage, StageKind
from storage.model.plan.checklist import checklist, first_three
from storage.model.plan.plan import Advice

NOTHING_KNOWN = "xyzzy"  # a text of which nobody knows what it is about


def map_of(*obstacles: str, **values: object) -> Journey:
    """Return a map of one stage, its obstacles in the order in which they are to be done."""
    listed = tuple(Obstacle(id=f"o{place}", text=text) for place, text in enumerate(obstacles, 1))
    stage = replace(Stage(id="s1", name="Paying", kind="purchase", obstacles=listed))
    return replace(Journey(language="en", stages=(stage,)), **values)  # type: ignore[arg-type]


def in_stage(journey: Journey, **values: object) -> Journey:
    return replace(journey, stages=(replace(journey.stages[0], **values),))  # type: ignore[arg-type]


def texts(advice: Mapping[str, Advice]) -> list[str]:
    return [text for one in advice.values() for text in (one.step, one.measure) if text]


def said_in(words_of: str, part: str, language: Language = "en") -> set[str]:
    """Return the texts of a subject or a kind of stage."""
    return {words_in(language)(f"{words_of}.{part}-{place}") for place in (1, 2)}


def test_the_advice_is_about_what_the_obstacle_is_about():
    advice = advised(map_of("the phone goes to voicemail"), words_in("en"))["s1.o1"]

    assert advice.step == words_in("en")("subject-calls.step-1")
    assert advice.measure == "fewer missed calls"


def test_the_idea_tells_what_it_is_about_where_the_obstacle_does_not():
    journey = in_stage(
        map_of(NOTHING_KNOWN), opportunities=(Opportunity(id="p1", text="answer Instagram messages", answers="o1"),)
    )

    assert advised(journey, words_in("en"))["s1.o1"].step in said_in("subject-replies", "step")


def test_an_idea_that_answers_nothing_has_advice_too():
    journey = in_stage(map_of(), opportunities=(Opportunity(id="p1", text="ask every client for a review"),))

    assert advised(journey, words_in("en"))["s1.p1"].step in said_in("subject-reviews", "step")


def test_only_the_first_three_have_advice():
    journey = map_of("no parking", "they wait", "dirty floor", "rude staff", "no prices")

    assert list(advised(journey, words_in("en"))) == [item.key for item in first_three(checklist(journey))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["they wait too long in the queue", NOTHING_KNOWN])
def test_three_alike_have_no_sentence_in_common(language: Language, text: str):
    said = texts(advised(map_of(text, text, text, business=Business(kind="cafe")), words_in(language)))

    assert len(said) == len(set(said)) == 6


def test_where_nothing_new_is_left_nothing_is_said():
    advice = advised(map_of(*[NOTHING_KNOWN] * 3), words_in("en"))

    assert [bool(one.step) for one in advice.values()] == [True, True, False]
    assert [bool(one.measure) for one in advice.values()] == [True, True, False]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("new colour clients come without a patch test", "skin-test"),
        ("one wheel of the green bike is a loose wheel", "loose"),
        ("test results go to the wrong number", "privacy"),
        ("we work without a licence", "unlawful"),
        ("nobody asks about medication before we begin", "unasked"),
        ("the broken toys in the waiting room", "broken"),
        ("the phone goes to voicemail", "safety"),
        (NOTHING_KNOWN, "safety"),
    ],
)
def test_what_can_hurt_somebody_is_made_safe_first(text: str, subject: str, language: Language):
    advice = advised(map_of("they wait", text, harm=("s1.o2",)), words_in(language))

    assert next(iter(advice)) == "s1.o2"
    assert advice["s1.o2"].step == words_in(language)(f"subject-{subject}.step-1")
    assert advice["s1.o2"].measure == words_in(language)(f"subject-{subject}.measure-1")


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("ar", "الألعاب مكسّرة", "broken"),
        ("ar", "محدش بيسال على الادويه قبل الجلسه وده خطر", "unasked"),
        ("fa", "پیش از تزریق از داروها نمی‌پرسیم", "unasked"),
        ("fa", "بدون مجوز کار می‌کنیم", "unlawful"),
    ],
)
def test_harm_with_nothing_to_stop_is_checked_today(language: Language, text: str, subject: str):
    journey = map_of(text, harm=("s1.o1",), language=language)

    assert advised(journey, words_in(language))["s1.o1"].step == words_in(language)(f"subject-{subject}.step-1")


@pytest.mark.parametrize(
    ("language", "text", "answer", "subject"),
    [
        ("ar", "لا عينات صغيرة", "علبة عينات بـ 29 ريالًا", "samples"),
        ("en", "no small samples", "a box of samples", "samples"),
        ("fa", "نمونهٔ کوچک نداریم", "بستهٔ نمونه", "samples"),
        ("fa", "کارت مهر را گم می‌کنند و خجالت می‌کشند بگویند", "مهر زدن با شمارهٔ موبایل به جای کارت", "stamps"),
        ("en", "they lose the card and are too shy to say so", "stamp by phone number", "stamps"),
        ("ar", "تضيع البطاقة منهم", "ختم برقم الجوال", "stamps"),
        ("fa", "قیمت رو زیر پست نمیزنیم", "قیمت رو بزنیم تو کپشن", "price-shown"),
        ("fa", "قیمت همراه طرح نیست", "پای هر طرح قیمتش را بنویسیم", "price-shown"),
        ("en", "no price under the post", "put the price in the caption", "price-shown"),
        ("ar", "السعر لا يظهر تحت المنشور", "كتابة السعر تحت كل صورة", "price-shown"),
    ],
)
def test_a_step_is_chosen_by_what_stands_in_the_way_rather_than_by_the_stage(
    language: Language, text: str, answer: str, subject: str
):
    journey = in_stage(
        map_of(text, language=language),
        opportunities=(Opportunity(id="p1", text=answer, answers="o1"),),
        name={"en": "Search", "ar": "البحث", "fa": "جست‌وجو"}[language],
        kind="research",
    )

    assert advised(journey, words_in(language))["s1.o1"].step == words_in(language)(f"subject-{subject}.step-1")


def test_what_hurts_nobody_is_not_stopped_for_safety():
    journey = map_of("helmets are fitted one child at a time, a danger to the timetable")

    assert advised(journey, words_in("en"))["s1.o1"].step not in {
        words_in("en")(f"subject-{one}.step-{place}") for one in HARMS for place in (1, 2)
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_tells_what_is_usual_at_its_stages(trade: str, language: Language):
    words = words_in(language)
    for place, stage in enumerate(TRADES[trade].stages, 1):
        picked = f"{trade}-{place}"
        journey = in_stage(map_of(NOTHING_KNOWN, business=Business(kind=trade)), kind=stage.kind, pick=picked)
        advice = advised(journey, words)["s1.o1"]

        usual = {words(f"trade-{picked}.step-{one}") for one in stage.steps[:1]}
        assert advice.step in (usual or said_in(f"kind-{stage.kind}", "step", language))
        assert advice.measure == words(f"trade-{picked}.measure-{stage.measures[0].id}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", TRADES)
def test_an_idea_that_was_picked_brings_its_own_first_step_and_measure(trade: str, language: Language):
    words = words_in(language)
    for place, stage in enumerate(TRADES[trade].stages, 1):
        for idea in stage.ideas:
            there, name = f"trade-{trade}-{place}", idea.answers[0]
            obstacle = Obstacle(id="o1", text="no parking", pick=f"{trade}-{place}_{name}")
            text, pick = words(f"{there}.idea-{idea.id}"), f"{trade}-{place}_{idea.id}"
            answer = Opportunity(id="p1", text=text, answers="o1", pick=pick)
            journey = in_stage(map_of(), obstacles=(obstacle,), opportunities=(answer,))

            advice = advised(journey, words)["s1.o1"]
            assert advice.step == words(f"{there}.step-{idea.id}")
            assert advice.measure == words(f"{there}.measure-{idea.measure}")


def test_an_obstacle_that_was_picked_and_has_no_idea_brings_the_step_of_what_helps():
    place = TRADES["salon"].stages[1]
    obstacle = place.obstacles[0]
    journey = in_stage(map_of(), obstacles=(Obstacle(id="o1", text="no parking", pick=f"salon-2_{obstacle.id}"),))

    helping = next(one for one in place.ideas if obstacle.id in one.answers)
    assert advised(journey, words_in("en"))["s1.o1"].step == words_in("en")(f"trade-salon-2.step-{helping.id}")


def test_a_stage_that_was_picked_is_that_stage_whatever_its_kind():
    journey = in_stage(map_of(NOTHING_KNOWN, business=Business(kind="cafe")), kind="other", pick="cafe-4")

    first = TRADES["cafe"].stages[3].measures[0].id
    assert advised(journey, words_in("en"))["s1.o1"].measure == words_in("en")(f"trade-cafe-4.measure-{first}")


def test_a_trade_is_known_by_what_its_owner_calls_it():
    journey = map_of(NOTHING_KNOWN, business=Business(trade="hair salon in Leeds"))

    first = TRADES["salon"].stages[1].measures[0].id
    assert advised(journey, words_in("en"))["s1.o1"].measure == words_in("en")(f"trade-salon-2.measure-{first}")


@pytest.mark.parametrize("business", [Business(), Business(trade="beekeeping")])
@pytest.mark.parametrize("kind", get_args(StageKind))
def test_another_trade_has_what_is_usual_at_the_kind_of_stage(business: Business, kind: StageKind):
    advice = advised(in_stage(map_of(NOTHING_KNOWN, business=business), kind=kind), words_in("en"))["s1.o1"]

    assert advice.step in said_in(f"kind-{kind}", "step")
    assert advice.measure in said_in(f"kind-{kind}", "measure")


def test_the_kind_of_a_stage_is_read_from_its_name_where_it_was_not_said():
    journey = in_stage(map_of(NOTHING_KNOWN), kind=None, name="Delivery")

    assert advised(journey, words_in("en"))["s1.o1"].step in said_in("kind-delivery", "step")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_advice_is_in_the_language_of_the_plan_whatever_that_of_the_map(spoken: Language):
    advice = advised(map_of("الهاتف مشغول دائمًا", language="ar"), words_in(spoken))["s1.o1"]

    assert advice.step == words_in(spoken)("subject-calls.step-1")


def test_a_map_without_anything_to_do_has_no_advice():
    assert advised(Journey(), words_in("en")) == {}
    assert advised(map_of(), words_in("en")) == {}


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=5), st.sampled_from(LANGUAGES))
def test_any_text_has_advice_and_none_twice(obstacles: list[str], language: Language):
    said = texts(advised(map_of(*obstacles, language=language), words_in(language)))

    assert said
    assert len(said) == len(set(said))


def advice_of(language: Language, *, with_trades: bool = True) -> dict[str, str]:
    """Return every step and measure of a language by its message."""
    words = words_in(language)
    subjects = [f"subject-{one}" for one in (*HARMS, *SUBJECTS)]
    plain = [
        f"{one}.{part}-{n}"
        for one in (*subjects, *(f"kind-{kind}" for kind in get_args(StageKind)))
        for part in ("step", "measure")
        for n in (1, 2)
    ]
    usual = [
        f"trade-{trade.id}-{place}.{part}-{name}"
        for trade in TRADES.values()
        for place, stage in enumerate(trade.stages, 1)
        for part, ones in (("step", stage.ideas), ("measure", stage.measures))
        for name in (*(one.id for one in ones), *(stage.steps if part == "step" else ()))
    ]
    return {message: words(message) for message in (*plain, *(usual if with_trades else ()))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_pieces_of_advice_are_the_same(language: Language):
    said = advice_of(language, with_trades=False)  # two trades may have one measure, and no map has both
    twice = {text for text in said.values() if list(said.values()).count(text) > 1}

    assert sorted(twice) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_is_one_short_line_without_a_full_stop(language: Language):
    assert [name for name, text in advice_of(language).items() if re.search(r"[.\n]$|\n|  ", text)] == []
    assert [
        name for name, text in advice_of(language).items() if len(text) > (70 if ".measure-" in name else 140)
    ] == []


def test_steps_begin_like_sentences_and_measures_say_a_change():
    said = advice_of("en")
    changes = r"(fewer|more|less|no more|not one more|shorter|a shorter|nothing) "

    assert [name for name, text in said.items() if ".step-" in name and not text[0].isupper()] == []
    assert [name for name, text in said.items() if ".measure-" in name and not re.match(changes, text)] == []
