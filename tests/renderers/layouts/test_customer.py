"""The card of the customer: its size, what stands on it, whose face it has, and that all of it can be read."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.customer import customer_card, mood, squared
from renderers.parts.feelings.faces import face
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Stroke
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting import wrap
from renderers.typesetting.text import legible
from storage.model.journey import Emotion, Journey, Language, Persona, Stage, Text
from storage.model.locale import Locale
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, HOSTILE, LANGUAGES, languages, texts, vocabulary, words
from tests.renderers.test_everything import everything

SMALLEST_PIXELS = 22
FIELDS = ("name", "segment", "description", "need", "comfort", "fear", "feeling", "quote")


def card(journey: Journey, language: Language = "en", portrait: Pixels | None = None) -> Sheet:
    (drawn,) = customer_card(tidied(journey), vocabulary(language), portrait)
    return drawn


def said(drawn: Sheet) -> list[str]:
    return [line.text for line in drawn.lines() if line.text]


def persona(text: str) -> Persona:
    return Persona(**{name: f"{name} {text}" for name in FIELDS}, actor="guest", portrait="no.png")


def felt(*scores: float | None) -> tuple[Stage, ...]:
    return tuple(Stage(id=f"s{i}", name="x", emotion=Emotion(score=score)) for i, score in enumerate(scores))


def assert_in_order(drawn: Sheet) -> None:
    assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []
    boxes = sorted((box_of(line), line) for line in drawn.lines())
    assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
    lines = [(i, mark) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
    assert [line for _, line in lines if line.size * drawn.scale < SMALLEST_PIXELS] == []
    assert [line for i, line in lines if contrast_at(drawn, i) < 4.5] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", range(len(FIELDS) + 1))
@pytest.mark.parametrize("length", [1, 40, 2_000])
def test_everything_lies_on_the_card_and_can_be_read(language: Language, known: int, length: int) -> None:
    text = (f"{CORPUS[language][0]} " * 40)[:length]
    who = Persona(**dict.fromkeys(FIELDS[:known], text))

    assert_in_order(card(Journey(title=text, persona=who), language))


@given(st.lists(st.one_of(texts, st.sampled_from(HOSTILE)), min_size=8, max_size=8), languages)
@settings(max_examples=15, deadline=None)
def test_nothing_that_is_typed_leaves_the_card(found: list[str], language: Language) -> None:
    who = Persona(**dict(zip(FIELDS, found, strict=True)))

    assert_in_order(card(Journey(title=found[0], persona=who), language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", [0, 1, len(FIELDS)])
def test_a_card_has_exactly_the_size_of_a_phone(language: Language, known: int) -> None:
    journey = Journey(persona=Persona(**dict.fromkeys(FIELDS[:known], "word")))
    (png,) = draw(journey, "png", words(language), "customer")

    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1024, 1280)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_known_of_the_customer_stands_there_and_nothing_else(language: Language) -> None:
    lines = said(card(Journey(title="Blue Door", persona=persona("word")), language))
    bare = said(card(Journey(title="Blue Door", persona=Persona(name="Maya")), language))

    assert [name for name in FIELDS if f"{name} word" not in lines] == []
    assert bare == ["Maya", "Blue Door"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feeling_that_was_picked_is_said_in_the_language_of_the_map(language: Language) -> None:
    lines = said(card(Journey(persona=Persona(name="Maya", feeling="relief")), language))

    assert vocabulary(language)["map-feeling-relief"] in lines


def test_a_segment_stands_for_a_customer_without_a_name_and_is_said_once() -> None:
    assert said(card(Journey(title="Blue Door", persona=Persona(segment="students")))) == ["students", "Blue Door"]


def test_of_texts_that_are_too_long_the_beginning_stands_there() -> None:
    who = Persona(**{name: f"q{i}q " + "rather long " * 150 for i, name in enumerate(FIELDS)})
    shown = " ".join(run.text for line in card(Journey(persona=who)).lines() for run in line.runs)

    assert [i for i in range(len(FIELDS)) if f"q{i}q" not in shown] == []
    assert shown.count("…") >= len(FIELDS)


@pytest.mark.parametrize("text", ["xك", "x😀", "x", "see دیدن "])
def test_long_texts_are_set_few_times_until_a_card_is_found(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    letters: list[int] = []

    def counted(text: str, locale: Locale) -> str:
        letters.append(len(text))
        return legible(text, locale)

    monkeypatch.setattr(wrap, "legible", counted)
    wrap.wrapped.cache_clear()
    who = Persona(**{name: (name + text * 2_000)[:2_000] for name in FIELDS})
    card(Journey(title="Blue Door", persona=who))

    assert 2_000 * len(FIELDS) < sum(letters) < 20_000 * len(FIELDS)


@pytest.mark.parametrize(
    ("scores", "mean"), [((), None), ((None, None), None), ((-2, None, 1), -0.5), ((2.0, 2), 2), ((0.5, -0.5), 0)]
)
def test_the_face_feels_as_customers_do_on_the_whole(scores: tuple[float | None, ...], mean: float | None) -> None:
    journey = Journey(persona=Persona(name="Maya"), stages=felt(*scores))
    drawn = card(journey)
    mouths = [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.curved]

    assert mood(journey) == mean
    assert len(mouths) == (mean is not None)
    assert ("account-outline" in [mark.name for mark in drawn.marks if isinstance(mark, Icon)]) is (mean is None)
    if mean is not None:
        skin = next(mark for mark in face(0, 0, mean, guessed=False)[1:] if isinstance(mark, Circle))
        assert skin.ink in [mark.ink for mark in drawn.marks if isinstance(mark, Circle)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_face_stands_where_reading_begins(language: Language) -> None:
    drawn = card(Journey(persona=Persona(name="Maya"), stages=felt(1)), language)
    (mouth,) = [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.curved]
    name = next(line for line in drawn.lines() if line.text == "Maya")

    assert (mouth.points[0][0] > name.x) is drawn.locale.rtl


def test_a_portrait_stands_in_the_place_of_the_face_and_is_not_stretched() -> None:
    photo = Pixels(3, 2, bytes(range(18)))
    drawn = card(Journey(persona=Persona(name="Maya"), stages=felt(1)), portrait=photo)
    (picture,) = [mark for mark in drawn.marks if isinstance(mark, Picture)]

    assert (picture.width, picture.pixels) == (picture.height, squared(photo))
    assert [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.curved] == []


def test_the_middle_of_a_photo_is_shown() -> None:
    wide, high = Pixels(4, 2, bytes(range(24))), Pixels(1, 3, bytes(range(9)))

    assert squared(wide) == Pixels(2, 2, bytes([*range(3, 9), *range(15, 21)]))
    assert squared(high) == Pixels(1, 1, bytes([3, 4, 5]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["png", "svg", "svg-text", "pdf"])
def test_the_same_customer_gives_the_same_bytes(kind: str, language: Language) -> None:
    first, second = (draw(everything(language), kind, words(language), "customer") for _ in range(2))

    assert first == second


@pytest.mark.parametrize("fields", [{"actor": "guest"}, {"portrait": "x.png"}, {}])
def test_what_customers_are_called_is_nothing_known_of_one(fields: dict[str, str]) -> None:
    assert not Persona(**fields).is_known
    assert all(replace(Persona(**fields), **{name: "x"}).is_known for name in FIELDS)


def test_where_little_is_known_of_the_customer_the_stages_say_more() -> None:
    goals = (Text(id="g1", text="a quiet table"),)
    stages = (
        Stage(id="s1", name="Arriving", emotion=Emotion(score=-1), customer_goals=goals),
        Stage(id="s2", name="Paying", emotion=Emotion(score=1), moment_of_truth=True),
    )
    little = said(card(Journey(persona=Persona(name="students"), stages=stages)))
    much = said(card(Journey(persona=persona("x"), stages=stages)))

    assert {"a quiet table", words("en")["map-worst"], "Arriving", words("en")["map-moment-of-truth"], "Paying"} <= set(
        little
    )
    assert not {"a quiet table", "Arriving", "Paying"} & set(much)
