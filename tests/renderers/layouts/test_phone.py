"""The cards for phones: what stands on them, and that all of it can be read there."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings

from dialogs.script.picks import resaid
from dialogs.words import LANGUAGES as SPOKEN
from dialogs.words import words_in
from renderers import draw
from renderers.content.context import Context
from renderers.content.lanes import LANES
from renderers.content.tidy import tidied
from renderers.layouts.album.frame import EDGE, FOOT, PIXELS, WIDTHS
from renderers.layouts.album.groups import MOST_CARDS, MOST_PARTS
from renderers.layouts.album.stagecard import StageCard
from renderers.layouts.album.told import items_of_stage
from renderers.layouts.album.within import within as fitted
from renderers.layouts.allowance import cut
from renderers.layouts.phone import ENLARGED, cards, first_stage, slides
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.typesetter import Typesetter
from storage.model.document.reader import read
from storage.model.journey import (
    Action,
    Emotion,
    Journey,
    Language,
    Obstacle,
    Opportunity,
    Persona,
    Stage,
    Text,
)
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import (
    CORPUS,
    LANGUAGES,
    full_journey,
    journeys,
    languages,
    numbered_journey,
    vocabulary,
    words,
)

SMALLEST_PIXELS = 22


def sheets(journey: Journey, language: Language) -> tuple[Sheet, ...]:
    return cards(tidied(journey), vocabulary(language))


def texts(drawn: Sheet) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in drawn.lines()]


@given(journeys, languages)
@settings(max_examples=25, deadline=None)
def test_everything_lies_on_its_card_and_no_two_texts_overlap(journey: Journey, language: Language) -> None:
    for drawn in sheets(journey, language):
        assert [mark for mark in drawn.marks if not within(box_of(mark), (0, 0, drawn.width, drawn.height))] == []
        boxes = sorted((box_of(line), line) for line in drawn.lines())
        assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [24, 32, 60])
def test_any_number_of_stages_has_room_on_its_cards(count: int, language: Language) -> None:
    journey = of_stages(["Stage", *(f"{CORPUS[language][0]} {n}" for n in range(1, count))])

    drawn = sheets(journey, language)

    assert MOST_CARDS - 1 <= len(drawn) <= MOST_CARDS
    for one in drawn:
        assert [mark for mark in one.marks if not within(box_of(mark), (0, 0, one.width, one.height))] == []
        boxes = [box_of(line) for line in one.lines()]
        assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []
        assert [line for line in one.lines() if line.size * one.scale < SMALLEST_PIXELS] == []


def test_stages_that_have_no_room_on_the_cover_are_counted() -> None:
    said = texts(sheets(of_stages([f"Stage {n}q" for n in range(60)]), "en")[0])

    named = [text for text in said if text.endswith("q")]
    assert 30 < len(named) < 60
    assert vocabulary("en").counted("figure-more", 60 - len(named)) in said


FEW = {
    "en": ("Reinventing how people find us", "Consideration", "Word-of-mouth recommendation"),
    "ar": ("معرفة الناس بنا قبل الزيارة", "المقارنة", "التوصية للأصدقاء والعائلة"),
    "fa": ("آگاهی از ما پیش از نخستین خرید", "مقایسه", "سفارش‌دادن دوباره در هفته‌های بعد"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_names_are_whole_on_a_cover_that_has_room_for_them(count: int, language: Language) -> None:
    names = [f"{name}{'' if at < 3 else at}" for at, name in enumerate((*FEW[language], *FEW[language])[:count])]

    said = [line.text for line in sheets(of_stages(names), language)[0].lines()]

    assert [name for name in names if name not in said] == []


def of_stages(names: Sequence[str]) -> Journey:
    scores = [(n % 9 - 4) / 2 if n % 7 else None for n in range(len(names))]
    return Journey(
        title="Blue Door",
        stages=tuple(
            Stage(id=f"s{n}", name=name, emotion=Emotion(score=score), obstacles=(Obstacle(id="o1", text="queue"),))
            for n, (name, score) in enumerate(zip(names, scores, strict=True))
        ),
    )


@given(journeys, languages)
@settings(max_examples=15, deadline=None)
def test_texts_can_be_read_on_a_phone(journey: Journey, language: Language) -> None:
    for drawn in sheets(journey, language):
        lines = [(i, mark) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
        assert [line for _, line in lines if line.size * drawn.scale < SMALLEST_PIXELS] == []
        assert [line for i, line in lines if contrast_at(drawn, i) < 4.5] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 9, 10, 12])
def test_a_full_map_is_one_album_of_phone_pictures(language: Language, count: int) -> None:
    journey = full_journey(language, CORPUS[language][0], count)

    drawn = sheets(journey, language)

    assert min(count + 1, MOST_CARDS) <= len(drawn) <= min(count * MOST_PARTS + 1, MOST_CARDS)
    assert all(box_of(mark)[3] <= one.height for one in drawn for mark in one.marks)


def test_the_pictures_have_the_size_of_a_phone_and_are_light() -> None:
    pages = draw(full_journey("ar", CORPUS["ar"][0], 3), "png", words("ar"), "cards")

    assert {(int.from_bytes(page[16:20]), int.from_bytes(page[20:24])) for page in pages} == {(int(PIXELS), 1280)}
    assert max(map(len, pages)) < 300_000


def test_a_card_stands_alone() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}") for n in range(1, 12))
    stages = tuple(
        Stage(id=f"s{i}", name=f"Stage{i}", emotion=Emotion(score=i - 1), obstacles=obstacles) for i in range(3)
    )
    journey = Journey(title="Blue Door", persona=Persona(name="students"), stages=stages)

    said = texts(sheets(journey, "en")[2])

    assert {"Stage1", "2", "3 of 4", "‹ Stage0", "Stage2 ›"} <= set(said)
    assert any("Blue Door" in text and "students" in text for text in said)


def test_the_cover_names_what_to_do_first_and_no_score() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=n, frequency=5) for n in range(1, 6))
    ideas = (Opportunity(id="p1", text="an idea", answers="o5"),)
    journey = Journey(title="Blue Door", stages=(Stage(id="s1", name="Buy", obstacles=obstacles, opportunities=ideas),))

    cover = texts(sheets(journey, "en")[0])

    first = cover.index(words("en")["map-first-3"])
    to_put_right = f"{words('en')['map-put-right']} · Buy"
    assert cover[first + 1 :][:9] == [
        *("1", "an idea", "Buy"),
        *("2", "trouble 4", to_put_right),
        *("3", "trouble 3", to_put_right),
    ]
    assert {text for text in cover if text.isdigit()} == {"1", "2", "3"}


def test_what_was_done_makes_room_for_the_next_and_keeps_its_number() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=n, frequency=5) for n in range(1, 6))
    stages = (Stage(id="s1", name="Buy", obstacles=obstacles),)
    journey = Journey(title="Blue Door", stages=stages, actions=(Action(key="s1.o5", status="done"),))

    cover = texts(sheets(journey, "en")[0])

    assert [text for text in cover if text.startswith("trouble")] == ["trouble 4", "trouble 3", "trouble 2"]
    assert [cover[cover.index(f"trouble {n}") - 1] for n in (4, 3, 2)] == ["2", "3", "4"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_things_to_do_first_are_marked_on_the_card_of_their_stage(language: Language) -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=n, frequency=5) for n in range(1, 6))
    idea = Opportunity(id="o5", text="an idea of its own")  # with the id of an obstacle
    journey = Journey(stages=(Stage(id="s1", name="Buy", obstacles=obstacles, opportunities=(idea,)),))

    said = texts(sheets(journey, language)[1])

    marks = {text: said[place - 1] for place, text in enumerate(said) if text.startswith(("trouble", "an idea"))}
    number = vocabulary(language).number
    assert {text: mark for text, mark in marks.items() if mark in map(number, range(1, 10))} == {
        f"trouble {6 - n}": number(n) for n in (1, 2, 3)
    }


def test_what_does_not_fit_is_counted() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}") for n in range(38))
    stages = tuple(Stage(id=f"s{n}", name="Buy", obstacles=obstacles) for n in range(8))  # each has one card

    said = texts(sheets(Journey(stages=(*stages, WORSE)), "en")[1])

    shown = [text for text in said if text.startswith("trouble")]
    assert len(shown) > 5
    assert vocabulary("en").counted("figure-more", 38 - len(shown)) in said


def test_a_map_without_stages_is_a_cover() -> None:
    assert len(sheets(replace(Journey(), title="Blue Door"), "en")) == 1


@pytest.mark.parametrize(("count", "told"), [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [2, 3]), (6, [3, 3])])
def test_short_stages_share_a_card_and_are_set_larger(count: int, told: list[int]) -> None:
    names = [f"Stage{i}" for i in range(count)]
    stages = tuple(Stage(id=name, name=name, obstacles=(OBSTACLE,)) for name in names)

    drawn = sheets(Journey(title="Blue Door", stages=stages), "en")

    assert [len(set(names) & set(texts(one))) for one in drawn[1:]] == told
    assert all(one.scale > PIXELS / 440 for one in drawn)


@given(journeys, languages)
@settings(max_examples=15, deadline=None)
def test_nothing_is_counted_that_would_fit(journey: Journey, language: Language) -> None:
    journey, said = tidied(journey), vocabulary(language)
    for index in range(len(journey.stages)):
        stage = StageCard(Typesetter(said), items_of_stage(Context(journey, said), index), 400)
        whole = stage.whole

        assert fitted(stage, whole.height) == whole
        assert fitted(stage, 100).height <= 100


def test_where_there_is_little_room_obstacles_stay() -> None:
    journey = full_journey("en", CORPUS["en"][0], 1)
    stage = StageCard(Typesetter(vocabulary("en")), items_of_stage(Context(journey, vocabulary("en")), 0), 400)

    lanes = [line for line in (text_of(mark) for mark in fitted(stage, 130).marks) if line]

    assert words("en")["map-lane-obstacles"] in lanes
    assert words("en")["map-lane-peaks"] not in lanes


def text_of(mark: Mark) -> str:
    return "".join(run.text for run in mark.runs) if isinstance(mark, Line) else ""


def test_where_not_all_fits_the_most_urgent_is_shown() -> None:
    mild = tuple(Obstacle(id=f"o{n}", text=f"mild {n}", severity=1, frequency=1) for n in range(30))
    worst = Obstacle(id="w", text="the worst of all", severity=5, frequency=5, evidence="measured")
    drawn = sheets(Journey(stages=(Stage(id="s", name="x", obstacles=(*mild, worst)),)), "en")

    assert "the worst of all" in texts(drawn[0])
    assert "the worst of all" in texts(drawn[1])


def test_a_text_is_cut_behind_a_word() -> None:
    assert cut("the quote leaves out the corkage, so", 33) == "the quote leaves out the…"
    assert cut("x" * 50, 10) == "x" * 9 + "…"


def test_a_card_of_a_stage_whose_feeling_is_unknown_asks() -> None:
    stages = (Stage(id="a", name="A", emotion=Emotion(score=1)), Stage(id="b", name="B"))
    drawn = sheets(Journey(stages=stages), "fa")

    assert sum(texts(card).count("؟") for card in drawn[1:]) == 1


def test_the_cards_come_in_the_order_of_the_stages() -> None:
    stages = tuple(
        Stage(
            id=f"s{i}", name=f"Stage{i}", obstacles=(OBSTACLE,) * (33 if i == 1 else 12), emotion=Emotion(score=-i % 3)
        )
        for i in range(4)
    )

    drawn = sheets(Journey(title="Blue Door", stages=stages), "en")

    said = [texts(card) for card in drawn]
    names = [next(text for text in texts if text.startswith("Stage")) for texts in said[1:]]
    assert names == ["Stage0", "Stage1", "Stage1", "Stage2", "Stage3"]
    assert [f"{place} of 6" in texts for place, texts in enumerate(said, 1)] == [True] * 6
    assert [[text for text in texts if text.startswith("‹")] for texts in said] == [
        *([], [], ["‹ Stage0"], ["‹ Stage1 1 of 2"], ["‹ Stage1 2 of 2"], ["‹ Stage2"]),
    ]
    assert [[text for text in texts if text.endswith("›")] for texts in said] == [
        *(["Stage0 ›"], ["Stage1 1 of 2 ›"], ["Stage1 2 of 2 ›"], ["Stage2 ›"], ["Stage3 ›"], []),
    ]
    goes_on = words("en")["map-goes-on"]
    continued = [any(text.endswith(goes_on) for text in texts) for texts in said]
    assert continued == [False, False, False, True, False, False]


def test_lanes_of_a_card_stand_in_the_order_of_the_map() -> None:
    # One more stage has what is to be done first: it would stand before the rest.
    bad = tuple(Obstacle(id=f"w{n}", text="no", severity=5, frequency=5, evidence="measured") for n in range(3))
    journey = full_journey("en", "word", 1)
    journey = replace(journey, stages=(*journey.stages, Stage(id="w", name="Worse", obstacles=bad)))
    said = [text for one in sheets(journey, "en")[1:-1] for text in texts(one)]
    labels = [
        words("en")[f"map-lane-{name}"] for name in ("steps", "touchpoints", "obstacles", "opportunities", "kpis")
    ]

    places = [said.index(label) for label in labels if label in said]

    assert len(places) > 2
    assert places == sorted(places)


def test_lanes_that_the_journey_chooses_are_those_of_the_card() -> None:
    journey = replace(full_journey("en", "word", 1), lanes=("strengths",))

    labels = {text for text in texts(sheets(journey, "en")[1]) if text in _labels()}

    assert labels == {words("en")["map-lane-strengths"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_count_of_the_rest_is_in_the_digits_of_the_language(language: Language) -> None:
    stages = tuple(Stage(id=f"s{n}", name="Buy", obstacles=(OBSTACLE,) * 60) for n in range(8))  # each has one card

    said = texts(sheets(Journey(stages=(*stages, WORSE)), language)[1])

    shown = said.count("queue")
    assert vocabulary(language).counted("figure-more", 60 - shown) in said


def test_a_card_that_leaves_something_out_says_where_the_rest_is() -> None:
    long = Journey(stages=(*(Stage(id=f"s{n}", name="x", obstacles=(OBSTACLE,) * 60) for n in range(8)), WORSE))
    short = Journey(stages=(Stage(id="s", name="x", obstacles=(OBSTACLE,)),))

    assert words("en")["map-rest"] in texts(sheets(long, "en")[1])
    assert words("en")["map-rest"] not in texts(sheets(short, "en")[1])


@given(journeys, languages)
@settings(max_examples=10, deadline=None)
def test_cards_have_one_size(journey: Journey, language: Language) -> None:
    sizes = {(round(card.width * card.scale), round(card.height * card.scale)) for card in sheets(journey, language)}

    assert sizes == {(int(PIXELS), 1280)}


OBSTACLE = Obstacle(id="o1", text="queue")
WORSE = Stage(id="w", name="worse", emotion=Emotion(score=-2))  # what another stage says may be cut


def _labels() -> set[str]:
    return {text for name, text in words("en").items() if name.startswith("map-lane-")}


def test_that_there_are_none_gives_way_to_what_there_is() -> None:
    texts = tuple(Text(id=f"a{i}", text=f"{i} " + "word " * 60) for i in range(60))
    stage = Stage(id="s1", name="x", none=("obstacles",), thoughts=texts, steps=texts, wait="w")
    context = Context(Journey(stages=(stage,)), vocabulary("en"))
    card = StageCard(Typesetter(vocabulary("en")), items_of_stage(context, 0), 480.0)

    assert card.ids[-1] == "obstacles"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 7, 32])
def test_slides_show_one_stage_each_in_letters_as_large_as_it_has_room_for(count: int, language: Language) -> None:
    long = Stage(id="s0", name="Look 0", obstacles=tuple(Obstacle(id=f"o{n}", text="no sign " * 9) for n in range(30)))
    short = [Stage(id=f"s{n}", name=f"Look {n}") for n in range(1, count)]
    journey = Journey(title="Tea", stages=(long, *short)[:count])

    cover, *drawn = slides(tidied(journey), vocabulary(language))

    assert [f"Look {n}" in texts(one) for n, one in enumerate(drawn)] == [True] * count
    assert [one.scale for one in drawn[1:]] == [PIXELS / min(WIDTHS)] * (count - 1)
    assert [one for one in drawn[:1] if one.scale >= PIXELS / min(WIDTHS)] == []
    for one in (cover, *drawn):
        assert [mark for mark in one.marks if not within(box_of(mark), (0, 0, one.width, one.height))] == []
        boxes = [box_of(line) for line in one.lines()]
        assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []
        assert [line for line in one.lines() if line.size * one.scale < SMALLEST_PIXELS] == []


EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.masir.yaml"))


def example(path: Path) -> tuple[Journey, Language]:
    journey = read(path.read_bytes(), SPOKEN)
    language = journey.language or "en"
    return tidied(resaid(journey, words_in(language))), language


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_cards_of_the_examples_are_filled(path: Path) -> None:
    journey, language = example(path)
    drawn = cards(journey, vocabulary(language))

    filled = [bottom_of(one) / (one.height - 2 * EDGE - FOOT) for one in drawn]

    # One card of a stage that has several may hold less: an obstacle is not torn from what answers it.
    word = words(language)["map-goes-on"]
    goes_on = [any(text.endswith(word) for text in texts(one)) for one in drawn]
    several = [on or after for on, after in pairwise([*goes_on, False])]
    least = [0.5 if is_one else 0.7 for is_one in several]
    assert [share for share, enough in zip(filled, least, strict=True) if share < enough] == []
    assert sum(share < 0.7 for share in filled) <= 1


def bottom_of(drawn: Sheet) -> float:
    """Return how far below the upper edge the content of a card ends, without its foot."""
    foot = drawn.height - EDGE - FOOT
    return max(box_of(mark)[3] for mark in drawn.marks if box_of(mark)[1] < foot) - EDGE


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_nothing_of_the_worst_stage_is_left_out_where_some_cards_hold_it(path: Path) -> None:
    journey, language = example(path)
    felt = [stage.emotion.score for stage in journey.stages if stage.emotion.score is not None]
    worst = next(stage.name for stage in journey.stages if stage.emotion.score == min(felt))

    told = [texts(one) for one in cards(journey, vocabulary(language))[1:] if worst in map(str.strip, heads_of(one))]

    more, rest = words(language)["figure-more-other"].split()[-1], words(language)["map-rest"]
    left_out = [text for said in told for text in said if text == rest or text.endswith(more)]
    assert told
    assert left_out == [] or len(told) == MOST_PARTS


def heads_of(drawn: Sheet) -> list[str]:
    """Return the names on a card, which are its largest texts, as they were typed."""
    largest = max(line.size for line in drawn.lines())
    return [line.text for line in drawn.lines() if line.size == largest and line.text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_stage_has_every_word_while_others_are_cut(language: Language) -> None:
    journey, signs = numbered_journey(language, CORPUS[language][0].split()[0], 7)
    bad = journey.stages[1]
    stages = tuple(replace(one, emotion=Emotion(score=2)) for one in journey.stages)
    stages = (stages[0], replace(bad, emotion=replace(bad.emotion, score=-2)), *stages[2:])
    of_worst = {sign for sign in signs if sign in repr(bad)} - {sign for sign in signs if sign in repr(bad.loops_to)}

    drawn = [texts(one) for one in sheets(replace(journey, stages=stages), language)[1:]]

    said = " ".join(text for one in drawn for text in one)
    assert words(language)["map-rest"] in said
    assert len(drawn) > len(stages)
    assert {sign for sign in of_worst if sign not in said} == set()


def test_where_no_feeling_is_known_the_stage_of_the_first_thing_to_do_is_complete() -> None:
    bad = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=5, frequency=5) for n in range(30))
    mild = tuple(Obstacle(id=f"o{n}", text=f"little {n}", severity=1, frequency=1) for n in range(30))
    stages = (*(Stage(id=f"a{n}", name="A", obstacles=mild) for n in range(7)), Stage(id="b", name="B", obstacles=bad))

    said = [text for one in sheets(Journey(stages=stages), "en")[1:] for text in texts(one)]

    assert sum(text.startswith("trouble") for text in said) == 30
    assert sum(text.startswith("little") for text in said) < 7 * 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_names_the_worst_moment_and_the_moment_of_truth(language: Language) -> None:
    stages = tuple(
        Stage(id=f"s{i}", name=f"Stage{i}", emotion=Emotion(score=score), moment_of_truth=i == 0)
        for i, score in enumerate((1, -1.5, 2))
    )

    cover = texts(sheets(Journey(stages=stages), language)[0])

    for name, stage in (("worst", 1), ("moment-of-truth", 0)):
        place = cover.index(words(language)[f"map-{name}"])
        assert cover[place + 1] == vocabulary(language).number(stage + 1)


def test_where_nothing_feels_bad_no_moment_is_the_worst() -> None:
    stages = tuple(Stage(id=f"s{i}", name=f"Stage{i}", emotion=Emotion(score=i)) for i in range(3))

    assert words("en")["map-worst"] not in texts(sheets(Journey(stages=stages), "en")[0])


def test_a_cover_that_would_be_blank_tells_more_of_the_customer() -> None:
    persona = Persona(name="students", need="a quiet table", fear="no power socket")

    cover = texts(sheets(Journey(title="Blue Door", persona=persona, stages=(Stage(id="s1", name="Buy"),)), "en")[0])

    assert {"a quiet table", "no power socket"} <= set(cover)


@pytest.mark.parametrize("count", [0, 1, 12])
def test_slides_have_a_card_for_each_stage(count: int) -> None:
    journey = tidied(of_stages([f"Stage{n}" for n in range(count)]))

    drawn = slides(journey, vocabulary("en"))

    assert len(drawn) == count + 1
    assert all(f"Stage{n}" in texts(one) for n, one in enumerate(drawn[1:]))
    assert len(first_stage(journey, vocabulary("en"))) == min(count, 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["😀", "😀 👍🏽 📞", "x" * 300, "1"])
@pytest.mark.parametrize("count", [1, 2, 7])
def test_any_texts_have_room_on_their_cards(count: int, text: str, language: Language) -> None:
    many = tuple(Obstacle(id=f"o{n}", text=text) for n in range(40))
    stages = tuple(Stage(id=f"s{n}", name=text, obstacles=many[: 40 if n == 0 else n]) for n in range(count))

    for one in sheets(Journey(title=text, stages=stages), language):
        assert [mark for mark in one.marks if not within(box_of(mark), (0, 0, one.width, one.height))] == []
        boxes = [box_of(line) for line in one.lines()]
        assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_of_truth_is_no_decision(language: Language) -> None:
    bare = Stage(id="a", name="A", owner="Omar", moment_of_truth=True)
    decided = Stage(id="b", name="B", decision="Stay", moment_of_truth=True)
    context = Context(Journey(stages=(bare, decided)), vocabulary(language))

    first, second = (
        [(lane.id, item.text, item.tags) for lane, items in items_of_stage(context, index).items() for item in items]
        for index in (0, 1)
    )
    assert first == [("owner", "Omar", ())]
    assert second == [("decision", "Stay", ())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_done_first_and_where_customers_leave_are_never_among_the_rest(language: Language) -> None:
    filler = tuple(Text(id=f"t{n}", text=f"{n} " + "word " * 9) for n in range(8))
    mild = tuple(Obstacle(id=f"o{n}", text="mild " * 12, severity=1, frequency=1) for n in range(8))
    worse = tuple(Obstacle(id=f"w{n}", text=f"urgent {n}", severity=5, frequency=5) for n in range(3))
    leave = Obstacle(id="l", text="they go quiet", severity=1, frequency=1, kind="drop_off")
    full = Stage(id="s", name="x", steps=filler, thoughts=filler, strengths=filler, obstacles=(*mild, leave, *worse))
    journey = Journey(stages=(full, WORSE))
    context = Context(journey, vocabulary(language))

    for room in (200.0, 260.0, 320.0):
        block = fitted(StageCard(Typesetter(vocabulary(language)), items_of_stage(context, 0), 400), room)
        said = {text_of(mark) for mark in block.marks}

        assert {f"urgent {n}" for n in range(3)} <= said
        assert {"they go quiet", words(language)["map-drop-off"]} <= said


def test_what_is_over_stands_behind_what_is_to_be_done() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=n, frequency=5) for n in range(1, 6))
    ideas = tuple(Opportunity(id=f"p{n}", text=f"idea {n}", answers=f"o{n}") for n in range(1, 6))
    stage = Stage(id="s1", name="Buy", obstacles=obstacles, opportunities=ideas)
    actions = (Action(key="s1.o5", status="done"), Action(key="s1.o4", status="dropped"))
    context = Context(Journey(stages=(stage,), actions=actions), vocabulary("en"))

    said = {lane.id: [item.text for item in items] for lane, items in items_of_stage(context, 0).items()}

    assert said["obstacles"] == [f"trouble {n}" for n in (3, 2, 1, 4, 5)]
    assert said["opportunities"] == [f"idea {n}" for n in (3, 2, 1, 4, 5)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", [1, 3, 5, 9, 14])
def test_how_bad_and_how_often_stand_on_one_line_below_the_text(length: int, language: Language) -> None:
    said = words(language)
    obstacle = Obstacle(
        id="o1", text="word " * length, severity=4, frequency=2, evidence="measured", repair=False, kind="rule"
    )
    stages = tuple(
        Stage(id=f"s{n}", name=f"Buy {n}", obstacles=(obstacle,), opportunities=(Opportunity(id="p", text="x"),))
        for n in range(2)
    )

    for one in sheets(Journey(stages=stages), language)[1:]:
        lines = [(text_of(line), line.y) for line in one.lines()]
        bad, often, text = (
            [y for label, y in lines if label == of]
            for of in (said["map-severity"], said["map-frequency"], said["map-lane-obstacles"])
        )
        below = [y for label, y in lines if label.startswith("word") or label == said["map-evidence-measured"]]
        assert bad == often != []
        assert len(bad) == len(text)
        assert set(bad).isdisjoint(below)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_names_the_stage_and_the_part_that_stand_beside_it(language: Language) -> None:
    long = Stage(id="l", name="Buy", obstacles=(OBSTACLE,) * 60, emotion=Emotion(score=-2))
    place = vocabulary(language).place

    drawn = [texts(one) for one in sheets(Journey(stages=(long,)), language)]

    count = len(drawn) - 1
    assert count > 2
    for number, one in enumerate(drawn):
        assert (f"‹ Buy {place(number - 1, count)}" in one) == (number > 1)
        assert (f"Buy {place(number + 1, count)} ›" in one) == (number < count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_part_of_a_stage_with_a_long_name_is_never_cut(language: Language) -> None:
    name = "Looking around and asking the neighbours"
    long = Stage(id="l", name=name, obstacles=(OBSTACLE,) * 60, emotion=Emotion(score=-2))
    place = vocabulary(language).place

    drawn = [texts(one) for one in sheets(Journey(stages=(long,)), language)]

    assert any(text.startswith("Looking") and text.endswith(f" {place(1, len(drawn) - 1)} ›") for text in drawn[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_of_a_stage_flags_the_worst_moment_and_the_moment_of_truth(language: Language) -> None:
    stages = tuple(
        Stage(id=f"s{n}", name=f"Buy {n}", emotion=Emotion(score=score), moment_of_truth=n in (0, 2))
        for n, score in enumerate((2, 1, -2))
    )

    drawn = sheets(Journey(stages=stages), language)[1:]

    found = [mark.name for one in drawn for mark in one.marks if isinstance(mark, Icon)]
    assert sorted(name for name in found if name in ("star", "alert-octagon-outline")) == [
        "alert-octagon-outline",
        "star",
        "star",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_feelings_stand_below_the_names_of_all_stages_and_what_is_not_known_is_said(language: Language) -> None:
    names = ("Buy", "A name of a stage that is very long and takes several lines", "Come back")
    stages = tuple(
        Stage(id=f"s{n}", name=name, emotion=Emotion(score=score), obstacles=(OBSTACLE,) * 9)
        for n, (name, score) in enumerate(zip(names, (2, -1, None), strict=True))
    )
    feelings = [words(language)[f"map-{name}"] for name in ("score-4", "score-minus-2", "unknown")]

    drawn = sheets(Journey(title="Tea", stages=stages), language)[1:]

    heads = [line for one in drawn for line in one.lines() if "Tea" in line.text]
    assert [line.text for line in heads] == [f"{feeling} · Tea" for feeling in feelings]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [3, 6, 12])
def test_numbers_of_stages_stand_on_one_line_below_the_faces_of_the_cover(count: int, language: Language) -> None:
    stages = tuple(
        Stage(id=f"s{n}", name=f"Stage{n}", emotion=Emotion(score=n % 5 - 2), obstacles=(OBSTACLE,))
        for n in range(count)
    )
    number = vocabulary(language).number

    lines = sheets(Journey(stages=stages), language)[0].lines()

    chart = [line for line in lines if line.y < next(line.y for line in lines if line.text == "Stage0") - 20]
    foot = max(line.y for line in chart)
    assert {line.text for line in chart if line.y == foot} == {number(n) for n in range(1, count + 1)}
    assert sum(line.text == number(1) for line in chart) <= 2  # the stage, and the thing to do first


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_covers_of_the_examples_name_the_worst_moment(path: Path) -> None:
    journey, language = example(path)
    worst = Context(journey, vocabulary(language)).worst

    cover = texts(cards(journey, vocabulary(language))[0])

    name = "map-worst-and-truth" if worst and worst.moment_of_truth else "map-worst"
    assert worst is None or words(language)[name] in cover


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_cards_of_an_album_have_letters_of_about_one_size(path: Path) -> None:
    journey, language = example(path)
    widths = [one.width for one in cards(journey, vocabulary(language))[1:]]

    assert max(widths) <= ENLARGED * min(widths)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_answers_an_obstacle_stands_on_its_card(language: Language) -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"nobody answers o{n}o " * 4) for n in range(9))
    ideas = tuple(Opportunity(id=f"p{n}", text=f"calls p{n}p " * 6, answers=f"o{n}") for n in range(9))
    journey = Journey(stages=(Stage(id="s", name="x", obstacles=obstacles, opportunities=ideas),))

    drawn = [" ".join(texts(one)) for one in sheets(journey, language)[1:]]

    assert len(drawn) > 1
    for n in range(9):
        assert [one for one in drawn if f"o{n}o" in one] == [one for one in drawn if f"p{n}p" in one] != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_answers_a_thing_to_do_first_stands_beside_it_before_lesser_lines(language: Language) -> None:
    mild = tuple(Obstacle(id=f"o{n}", text="mild " * 12, severity=1, frequency=1) for n in range(9))
    filler = tuple(Text(id=f"t{n}", text="word " * 20) for n in range(9))
    bad = Obstacle(id="b", text="urgent", severity=5, frequency=5)
    idea = Opportunity(id="p", text="the answer", answers="b")
    stages = [Stage(id=f"s{n}", name=f"Buy {n}", obstacles=mild, touchpoints=(), steps=filler) for n in range(20)]
    stages[3] = replace(stages[3], obstacles=(*mild, bad), opportunities=(idea,))

    drawn = [texts(one) for one in sheets(Journey(stages=tuple(stages)), language)[1:]]

    assert [one for one in drawn if "urgent" in one] == [one for one in drawn if "the answer" in one] != []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_what_answers_the_things_to_do_first_stands_on_their_cards_of_the_examples(path: Path) -> None:
    journey, language = example(path)
    items = [
        (item, ideas)
        for index in range(len(journey.stages))
        for told in [items_of_stage(Context(journey, vocabulary(language)), index)]
        for lane, found in told.items()
        for item in found
        for ideas in [[one for other, found in told.items() if other.id == "opportunities" for one in found]]
        if lane.id == "obstacles" and item.mark and item.link
    ]
    drawn = [" ".join(texts(one)) for one in cards(journey, vocabulary(language))[1:]]

    for obstacle, ideas in items:
        beside = [one for one in drawn if _begins(obstacle.text) in one]
        assert [idea.text for idea in ideas if idea.link == obstacle.link and not _stands(idea.text, beside)] == []


def _begins(text: str) -> str:
    return " ".join(text.split()[:2])


def _stands(text: str, drawn: Sequence[str]) -> bool:
    return any(_begins(text) in one for one in drawn)


def test_ideas_stand_in_the_order_of_what_they_answer() -> None:
    obstacles = tuple(Obstacle(id=f"o{n}", text=f"trouble {n}", severity=5 - n, frequency=5) for n in range(3))
    ideas = (
        Opportunity(id="p9", text="an idea of its own", effort=1),
        Opportunity(id="p1", text="against 1", answers="o1"),
        Opportunity(id="p0", text="against 0", answers="o0"),
    )
    journey = Journey(stages=(Stage(id="s", name="x", obstacles=obstacles[:2], opportunities=ideas),))

    told = items_of_stage(Context(journey, vocabulary("en")), 0)

    said = {lane.id: [(item.mark, item.text) for item in found] for lane, found in told.items()}
    assert [mark for mark, _ in said["obstacles"]] == [1, 2]
    assert [text for _, text in said["opportunities"]] == ["against 0", "against 1", "an idea of its own"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bad", [True, False])
def test_a_stage_over_several_cards_keeps_one_order(language: Language, *, bad: bool) -> None:
    told = tuple(Text(id=f"t{n}", text=f"t{n}t " + "word " * 8) for n in range(3))
    mild = (Obstacle(id="o", text="queue", severity=1, frequency=1),)
    worse = Stage(id="w", name="Worse", obstacles=tuple(Obstacle(id=f"w{n}", text="no", severity=5) for n in range(3)))
    stage = Stage(
        id="s", name="Buy", steps=told, thoughts=told, customer_goals=told, strengths=told, backstage=told,
        obstacles=mild, emotion=Emotion(score=-2, feelings=("anger",), quote="never again " * 8),
    )  # fmt: skip
    stages = (stage,) if bad else (stage, worse)
    labels = {vocabulary(language).field(f"lane_{lane.id}"): lane.id for lane in LANES}

    drawn = [texts(one) for one in sheets(Journey(stages=stages), language)[1:]]

    found = [labels[text] for one in drawn if "Buy" in one for text in one if text in labels]
    lanes = [lane for lane, _ in groupby(found)]
    usual = ["steps", "thoughts", "customer_goals", "emotion", "strengths", "backstage"]
    assert lanes == (["obstacles", *usual] if bad else [*usual[:5], "obstacles", *usual[5:]])


def test_what_they_felt_stands_beside_what_they_said_of_it() -> None:
    path = next(path for path in EXAMPLES if path.name.startswith("restaurant"))
    journey, language = example(path)

    drawn = [texts(one) for one in cards(journey, vocabulary(language))]

    assert [one for one in drawn if "The plaice was the best I ever had." in one and "Delight, a little worry" in one]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whose_journey_it_is_is_told_whole_on_the_card_of_a_single_stage(language: Language) -> None:
    title = "A wedding at the barn, from the question to the friends who hear about it at last"
    stages = tuple(
        Stage(id=f"s{n}", name=f"Buy {n}", emotion=Emotion(score=-1), obstacles=(OBSTACLE,) * 12) for n in range(3)
    )

    drawn = [texts(one) for one in sheets(Journey(title=title, stages=stages), language)[1:]]

    assert len(drawn) >= 3
    assert all("last" in " ".join(one).split() for one in drawn if "Buy 0" in one or "Buy 1" in one)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_covers_of_the_examples_tell_the_things_to_do_first_whole(path: Path) -> None:
    journey, language = example(path)

    assert [text for text in texts(cards(journey, vocabulary(language))[0]) if text.endswith("…")] == []
