"""Journeys and words to draw: small ones by hand, random ones in mixed scripts."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from itertools import count

from hypothesis import strategies as st

from bot.drawing import drawn_words
from renderers.vocabulary import Vocabulary
from storage.model.journey import (
    Business,
    BusinessGoal,
    Emotion,
    Figure,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Path,
    Persona,
    Source,
    Stage,
    Text,
    Touchpoint,
    Voice,
    Walk,
    WalkStep,
)
from storage.model.locale import Locale
from storage.model.plan.worded import Line, Shortfall, Thing, WordedPlan

SOURCES = (Source(kind="interview", count=3), Source(kind="review"))

LANGUAGES: tuple[Language, ...] = ("en", "ar", "fa")

CORPUS = {
    "en": (
        "Delivery fee appears only on the last step; 4 price labels (Google Maps) for $5 to $9",
        "E-mail help@freshly.app, https://freshly.app/help?topic=late&id=7",
        "“Is it worth my time?” — she isn’t sure… 3–4 days, −5 °C, 100 % → ok ✓",
        "آگاهی Awareness and رحلة العميل (customer journey)",
    ),
    "ar": (
        "رسوم التوصيل تظهر في الخطوة الأخيرة فقط (Google Maps)؛ 4 أسعار مختلفة للحليب",
        "سلة أعلى من 45$ وإتمام الدفع > 70% خلال 10–15 دقيقة",
        "ليلى، ٣٤ سنة — أمٌّ عاملةٌ لطفلين، «نفس سعر المتجر»",
        "رسالة SMS استباقية 😀 عند تأخر السائق",
    ),
    "fa": (
        "هزینهٔ ارسال فقط در گام آخر دیده می‌شود (Google Maps)؛ ۴ قیمت گوناگون",
        "جست‌وجو غلط املایی را نمی‌فهمد (yogurt / yoghurt)؛ ذخیرهٔ سبد هر ۵ ثانیه",
        "تبدیل ۲۵٪ بازدیدکنندگان به کاربر ثبت‌نام‌شده، هزینه کمتر از ۲٫۱۰ دلار",
        "چرا پاسخ نمی‌دهند؟ 📞 کسی نبود!",
    ),
}

HOSTILE = (
    "$a$ and $\\write18$",
    "\u202eabc\u202c \u2067x\u2069",
    "lone \ud800 surrogate",
    "a" + "\u0301" * 40,
    "\x00\x07\x1b[31m\ufeff\uffff",
    " \u200b\u200d ",
    "👩‍💻❤️5 \u200d\u200c",
    "漢字 ไทย हिन्दी",
    "<script>&amp;</script>",
    "x" * 5_000,
    "/".join(["part"] * 200),
    "\n\n\n",
    "a\u200db\u00adc\u200bd",
    "((((((((((" * 20 + "א",
)


@cache
def words(language: Language) -> dict[str, str]:
    """Return the words of a map, as the shell hands them over."""
    return drawn_words(language)


@cache
def vocabulary(language: Language) -> Vocabulary:
    """Return the words of a map, as the renderers hand them along."""
    return Vocabulary(words(language))


def locale(language: Language) -> Locale:
    """Return how a language is written."""
    return vocabulary(language).locale


def full_journey(language: Language, text: str, stages: int = 3) -> Journey:
    """Return a journey in which every field that is drawn holds `text`, numbered where there are several."""
    return Journey(
        title=text,
        language=language,
        state="as-is",
        as_of=date(2026, 11, 22),
        version=3,
        business=Business(name=text, trade=text, offer=text, market="both", presence="online"),
        purpose=text,
        benefit=text,
        persona=Persona(
            name=text,
            segment=text,
            description=text,
            need=text,
            comfort=text,
            feeling=text,
            fear=text,
            quote=text,
            actor=text,
        ),
        voices=(Voice(id="v1", role=text, name=text),),
        paths=(Path(id="p1", name=text, steps=(text, text)),),
        kpis=(Measure(name=text, value=text, target=text, unit=text),),
        review_on=date(2026, 12, 1),
        stages=tuple(_full_stage(i, text) for i in range(stages)),
    )


def full_plan(text: str, things: int = 3, lines: int = 2) -> WordedPlan:
    """Return a plan in which every text that is drawn is `text` with a word of its own: "text q0q" and so on."""
    number = count()
    return WordedPlan(
        title=_signed(text, number),
        question=_signed(text, number),
        first=tuple(_full_thing(text, number, place) for place in range(1, things + 1)),
        groups=tuple((_signed(text, number), _full_lines(text, number, things, lines)) for _ in range(min(lines, 2))),
        gaps=tuple(Shortfall(kind="review", text=_signed(text, number)) for _ in range(min(lines, 1))),
        strengths=(),
        is_alone=False,
        can_ask=False,
    )


def _full_thing(text: str, number: Iterator[int], place: int) -> Thing:
    return Thing(
        number=place,
        key=f"s{place}.o1",
        status="open",
        note="",
        harms=place == 1,
        stage=_signed(text, number),
        place=place,
        what=_signed(text, number),
        against=_signed(text, number),
        also=(_signed(text, number),),
        step=_signed(text, number),
        who=_signed(text, number),
        until=_signed(text, number),
        notice=_signed(text, number),
        why="",
    )


def _full_lines(text: str, number: Iterator[int], things: int, lines: int) -> tuple[Line, ...]:
    return tuple(
        Line(
            number=things + place + 1,
            key=f"s1.a{place}",
            status=("open", "done", "dropped")[place % 3],
            action=_signed(text, number),
            facts=_signed(text, number),
        )
        for place in range(lines)
    )


def _signed(text: str, number: Iterator[int]) -> str:
    return f"{text} q{next(number)}q"


def numbered_journey(language: Language, text: str, stages: int = 2) -> tuple[Journey, set[str]]:
    """Return a full journey in which each text ends with a word of its own, and these words."""
    signs: list[str] = []
    journey = _numbered(full_journey(language, text, stages), text, signs)
    assert isinstance(journey, Journey)
    return journey, set(signs)


def _numbered(value: object, text: str, signs: list[str]) -> object:
    if value == text:
        signs.append(f"q{len(signs)}q")
        return f"{text} {signs[-1]}"
    if isinstance(value, tuple):
        return tuple(_numbered(item, text, signs) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{field.name: _numbered(getattr(value, field.name), text, signs) for field in fields(value)}
        )
    return value


def _full_stage(index: int, text: str) -> Stage:
    return Stage(
        id=f"s{index}",
        name=text,
        group=text,
        loops_to="s0",
        steps=(Text(id="a", text=text), Text(id="b", text=text)),
        thoughts=(Text(id="a", text=text),),
        customer_goals=(Text(id="a", text=text),),
        business_goals=(BusinessGoal(id="a", text=text, how=text),),
        touchpoints=(
            Touchpoint(
                id="t1",
                name=text,
                channel=text,
                online=True,
                third_party=True,
                relation=text,
                reason=text,
                impact=text,
                owner=text,
                effectiveness=4,
                importance=5,
                verdict="retune",
                volume=text,
                frequency=text,
                wait=text,
                figures=(Figure(name=text, value=text),),
            ),
        ),
        emotion=Emotion(
            score=(0.5, None, -1.5, 2)[index % 4],
            feelings=("trust", text),
            quote=text,
            evidence="guess",
            sources=SOURCES,
        ),
        obstacles=(
            Obstacle(
                id="o1",
                text=text,
                kind="drop_off",
                severity=4,
                frequency=2,
                evidence="heard",
                repair=False,
                sources=SOURCES,
            ),
            Obstacle(id="o2", text=text, kind=text, repair=text, by="v1"),
        ),
        strengths=(Text(id="a", text=text),),
        opportunities=(Opportunity(id="a", text=text, answers="o1", effort=2, by="v1", sources=SOURCES[:1]),),
        backstage=(Text(id="a", text=text),),
        owner=text,
        wait=text,
        peaks=text,
        decision=text,
        moment_of_truth=True,
        kpis=(Measure(name=text, value=text, target=text, unit=text),),
        walked=Walk(
            on=date(2026, 11, 1),
            minutes=12,
            notes=text,
            steps=(WalkStep(text=text, minutes=3, score=-1), WalkStep(text=text)),
        ),
    )


_LETTERS = "abcXYZ éß اأبجدهٔةپچژگکی‌ שלום ۱۲۳٤٥123 ()[]«»-/.،؛؟!?$%&+:_@…—\u0301\u064b\u200c\u200d\u200f😀→漢\n\t"
texts = st.one_of(
    st.text(alphabet=_LETTERS, max_size=50),
    st.sampled_from([text for corpus in CORPUS.values() for text in corpus]),
    st.sampled_from(HOSTILE),
)
_lists = st.lists(texts, max_size=3).map(lambda found: tuple(Text(id=str(i), text=t) for i, t in enumerate(found)))
_optional = st.none() | texts
_scores = st.none() | st.integers(-4, 4).map(lambda half: half / 2)

_stages = st.builds(
    Stage,
    id=st.uuids().map(str),
    name=texts,
    group=_optional,
    steps=_lists,
    thoughts=_lists,
    customer_goals=_lists,
    strengths=_lists,
    emotion=st.builds(Emotion, score=_scores, feelings=st.lists(texts, max_size=2).map(tuple), quote=_optional),
    touchpoints=st.lists(
        st.builds(Touchpoint, id=st.just("t"), name=texts, channel=_optional, online=st.none() | st.booleans()),
        max_size=2,
    ).map(tuple),
    obstacles=st.lists(
        st.builds(Obstacle, id=st.just("o"), text=texts, severity=st.none() | st.integers(1, 5), repair=_optional),
        max_size=3,
    ).map(tuple),
    owner=_optional,
    moment_of_truth=st.none() | st.booleans(),
    kpis=st.lists(st.builds(Measure, name=texts, value=_optional, target=_optional), max_size=2).map(tuple),
)
journeys = st.builds(
    Journey,
    title=_optional,
    purpose=_optional,
    persona=st.builds(Persona, name=_optional, description=_optional),
    version=st.none() | st.integers(1, 200),
    stages=st.lists(_stages, max_size=5).map(tuple),
)
languages = st.sampled_from(LANGUAGES)
