"""Where things stand on the wide map."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings

from benchmarks.room import NAMES
from benchmarks.room import drawn as drawn_example
from renderers.content.lanes import LANES
from renderers.content.tidy import tidied
from renderers.layouts.wide import TALL, WIDEST, wide
from renderers.parts.feelings.faces import FACE
from renderers.parts.plates import band_colour
from renderers.sheet.colours import INK, WHITE
from renderers.sheet.icons import placed
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Stroke
from renderers.sheet.sheet import Sheet
from renderers.typesetting.text import seen
from storage.model.journey import (
    Business,
    Emotion,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Stage,
    Text,
    Touchpoint,
)
from tests.renderers.filling import empty, filled
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import (
    CORPUS,
    LANGUAGES,
    full_journey,
    journeys,
    languages,
    locale,
    numbered_journey,
    vocabulary,
    words,
)

# Of the area, without what a text or a face needs about it; of the height; and how much higher than wide.
MOST_EMPTY, FILLED, TALLEST = 0.77, 0.9, 1.6


def sheet(journey: Journey, language: Language) -> Sheet:
    return wide(tidied(journey), vocabulary(language))[0]


@given(journeys, languages)
@settings(max_examples=30, deadline=None)
def test_every_mark_lies_on_the_sheet(journey: Journey, language: Language) -> None:
    drawn = sheet(journey, language)

    outside = [mark for mark in drawn.marks if not within(box_of(mark), (0, 0, drawn.width, drawn.height))]
    assert outside == []


@given(journeys, languages)
@settings(max_examples=30, deadline=None)
def test_no_two_texts_overlap(journey: Journey, language: Language) -> None:
    boxes = sorted((box_of(line), line) for line in sheet(journey, language).lines())

    overlapping = [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)]
    assert overlapping == []


@given(journeys, languages)
@settings(max_examples=20, deadline=None)
def test_mirroring_twice_changes_nothing(journey: Journey, language: Language) -> None:
    drawn = sheet(journey, language)

    assert drawn.mirrored().mirrored() == drawn


def test_mirroring_keeps_the_order_within_a_line() -> None:
    drawn = sheet(Journey(title="Glossier رحلة عميل"), "en")

    assert drawn.mirrored().lines()[0].runs == drawn.lines()[0].runs


def test_right_to_left_is_the_same_map_from_the_other_side() -> None:
    # Twelve stages are wide enough for both; only the words differ in width.
    english, arabic = (sheet(full_journey("en", "1", 12), language) for language in ("en", "ar"))

    assert english.width == arabic.width
    assert _chevron_places(english) == [english.width - x for x in _chevron_places(arabic)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("index", range(4))
def test_every_text_of_the_journey_is_on_the_sheet(language: Language, index: int) -> None:
    text = CORPUS[language][index]
    journey, signs = numbered_journey(language, text)

    words = (word for line in sheet(journey, language).lines() for run in line.runs for word in run.text.split())
    drawn = {word.rstrip(":") for word in words}

    assert len(signs) > 80
    assert signs - drawn == set()


@given(journeys, languages)
@settings(max_examples=20, deadline=None)
def test_texts_can_be_read_on_what_they_stand_on(journey: Journey, language: Language) -> None:
    drawn = sheet(journey, language)

    faint = [line for i, line in enumerate(drawn.marks) if isinstance(line, Line) and contrast_at(drawn, i) < 4.5]
    assert faint == []


@pytest.mark.parametrize("count", range(1, 13))
def test_one_to_twelve_stages_stand_beside_each_other_in_order(count: int) -> None:
    stages = tuple(Stage(id=f"s{i}", name=f"Stage{i}") for i in range(count))

    places = [line.x for line in sheet(Journey(stages=stages), "en").lines() if _text(line).startswith("Stage")]

    assert len(places) == count
    assert places == sorted(places)


@pytest.mark.parametrize("count", [13, 32, 60])
def test_many_stages_stand_in_rows_of_about_the_same_length(count: int) -> None:
    stages = tuple(Stage(id=f"s{i}", name=f"Stage{i}", owner="Sara") for i in range(count))

    drawn = sheet(Journey(stages=stages), "en")

    found = [line for line in drawn.lines() if _text(line).startswith("Stage")]
    assert [_text(line) for line in found] == [stage.name for stage in stages]
    assert found == sorted(found, key=lambda line: (line.y, line.x))
    rows = Counter(line.y for line in found).values()
    assert max(rows) <= 12
    assert max(rows) - min(rows) <= 1
    assert drawn.width < 2_500


def test_many_long_items_fit_in_a_cell() -> None:
    items = tuple(Obstacle(id=f"o{i}", text=("word " * 60)[:300]) for i in range(38))
    journey = Journey(stages=tuple(Stage(id=f"s{i}", name="Stage", obstacles=items) for i in range(12)))

    drawn = sheet(journey, "en")

    in_lanes = [line for line in drawn.lines() if line.size < 13]  # those of the strip are larger
    assert sum(_text(line).split().count("word") for line in in_lanes) == 12 * 38 * 60
    assert all(within(box_of(mark), (0, 0, drawn.width, drawn.height)) for mark in drawn.marks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_without_stages_says_that_it_is_empty(language: Language) -> None:
    drawn = sheet(Journey(), language)

    assert words(language)["map-empty"] in _whole(drawn)
    assert words(language)["map-untitled"] in _whole(drawn)


def test_without_a_title_the_map_is_called_after_the_business_else_the_persona() -> None:
    journey = full_journey("en", "Layla", 1)
    named = replace(journey, title=None, business=replace(journey.business, name="Freshly"))

    assert sheet(named, "en").title == "Freshly"
    assert sheet(replace(named, business=Business()), "en").title == "Layla"


@pytest.mark.parametrize(("language", "numbers"), [("en", "12"), ("ar", "12"), ("fa", "۱۲")])
def test_our_numbers_are_in_the_digits_of_the_language_and_theirs_as_typed(language: Language, numbers: str) -> None:
    stages = (Stage(id="s1", name="7 ٧ ۷"), Stage(id="s2", name="x"))

    found = [_text(line) for line in sheet(Journey(stages=stages), language).lines()]

    assert all(number in found for number in numbers)
    assert any(Counter("7٧۷") <= Counter(text) for text in found)


def test_there_is_no_curve_where_a_feeling_is_not_known() -> None:
    scores = (1, 2, None, -1, -2)
    journey = Journey(stages=tuple(Stage(id=f"s{i}", name="x", emotion=Emotion(score=s)) for i, s in enumerate(scores)))

    drawn = sheet(journey, "en")
    unknown = next(mark for mark in drawn.marks if isinstance(mark, Circle) and mark.radius == FACE and mark.ink.dashes)
    curve = [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.ink.width == 3.4]

    assert curve
    assert all(abs(x - unknown.x) > FACE for mark in curve for x, _ in mark.points)
    assert words("en")["map-unknown"] in _whole(drawn)
    assert "?" in _whole(drawn)


def test_a_guessed_feeling_is_told_without_colour() -> None:
    known, guessed = (
        sheet(Journey(stages=(Stage(id="s", name="x", emotion=Emotion(score=1, evidence=evidence)),)), "en")
        for evidence in ("measured", "guess")
    )

    assert not any(isinstance(mark, Circle) and mark.ink.dashes for mark in known.marks)
    assert any(isinstance(mark, Circle) and mark.ink.dashes for mark in guessed.marks)
    assert words("en")["map-evidence-guess"] in _whole(guessed)


def test_labels_of_lanes_are_never_broken_inside_a_word() -> None:
    for language in LANGUAGES:
        found = {_text(line) for line in sheet(full_journey(language, "x", 2), language).lines()}
        labels = [text for name, text in words(language).items() if name.startswith("map-lane-")]
        parts = {word for label in labels for word in seen(label).split()}

        assert parts <= {word.rstrip(":") for text in found for word in seen(text).split()}


def test_a_text_of_several_lines_keeps_them() -> None:
    journey = Journey(stages=(Stage(id="s", name="x", steps=(Text(id="a", text="first\nsecond"),)),))

    assert {"first", "second"} <= {_text(line) for line in sheet(journey, "en").lines()}


def _chevron_places(drawn: Sheet) -> list[float]:
    return [mark.points[0][0] for mark in drawn.marks if isinstance(mark, Stroke) and mark.ink.width == 2.5]


def _chevron_widths(drawn: Sheet) -> list[float]:
    marks = (mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.ink.width == 2.5)
    return [max(x for x, _ in mark.points) - min(x for x, _ in mark.points) for mark in marks]


def _text(line: Line) -> str:
    return "".join(run.text for run in line.runs)


def _whole(drawn: Sheet) -> str:
    return " ".join(_text(line) for line in drawn.lines())


def test_a_crowded_stage_is_wider_and_its_row_no_higher_than_needed() -> None:
    few = tuple(Text(id=f"a{n}", text="trouble at the door") for n in range(2))
    many = tuple(Text(id=f"a{n}", text="trouble at the door") for n in range(9))
    stages = tuple(Stage(id=f"s{i}", name=f"S{i}", strengths=many if i == 1 else few) for i in range(6))
    drawn = sheet(Journey(stages=stages), "en")

    found = [line for line in drawn.lines() if _text(line).startswith("trouble")]
    starts = {line.x for line in found}
    assert len(found) == 5 * 2 + 9
    assert len(starts) == 5 + 2
    widths = sorted(_chevron_widths(drawn))
    assert widths[0] * 1.5 < widths[-1] < widths[0] * 3


def test_one_lane_alone_does_not_make_a_stage_much_wider() -> None:
    said = (Text(id="a", text="what there is to say about it, as with every other stage"),) * 3
    usual = Stage(id="s", name="S", steps=said, thoughts=said, strengths=said, backstage=said)
    doors = tuple(Touchpoint(id=f"t{n}", name="Door") for n in range(5))
    stages = tuple(replace(usual, id=f"s{i}", touchpoints=doors if i == 1 else doors[:1]) for i in range(6))

    widths = sorted(_chevron_widths(sheet(Journey(stages=stages), "en")))

    assert widths[-1] < widths[0] * 1.2


def test_lanes_that_say_one_short_thing_of_a_stage_stand_together() -> None:
    first = Stage(
        id="a", name="A", owner="Sara", wait="9 days", peaks="June", kpis=(Measure(name="Orders", value="4"),)
    )
    drawn = sheet(Journey(stages=(first, Stage(id="b", name="B", owner="Omar", decision="Stay"))), "en")
    labels = [words("en")[f"map-lane-{name}"] for name in ("owner", "wait", "peaks", "decision")]

    texts = [line.text for line in drawn.lines()]
    assert texts.count(words("en")["map-lane-facts"]) == 1
    assert [texts.count(f"{label}:") for label in labels] == [2, 1, 1, 1]
    assert [texts.count(label) for label in labels] == [0, 0, 0, 0]
    assert {"Sara", "Omar", "9 days", "June", "Stay", "Orders", "4"} <= set(texts)


def test_a_lane_with_several_things_in_a_stage_keeps_a_band_of_its_own() -> None:
    two = (Measure(name="Orders", value="4"), Measure(name="Calls", value="7"))
    drawn = sheet(Journey(stages=(Stage(id="a", name="A", owner="Sara", wait="9 days", kpis=two),)), "en")

    texts = [line.text for line in drawn.lines()]
    assert words("en")["map-lane-facts"] in texts
    assert words("en")["map-lane-kpis"] in texts


def test_a_short_lane_alone_keeps_its_name() -> None:
    drawn = sheet(Journey(stages=(Stage(id="a", name="A", owner="Sara"),)), "en")

    texts = [line.text for line in drawn.lines()]
    assert words("en")["map-lane-owner"] in texts
    assert words("en")["map-lane-facts"] not in texts


def test_icons_that_look_somewhere_look_the_other_way_on_a_map_read_from_the_right() -> None:
    walk, star = Icon(10, 10, 24, "walk", Ink(INK)), Icon(10, 10, 24, "star", Ink(INK))

    def left_and_right(icon: Icon) -> list[float]:
        return sorted(round(x, 6) for _, values in placed(icon) for x in values[::2])

    assert left_and_right(walk.mirrored(44)) != left_and_right(walk)
    assert left_and_right(walk.mirrored(44)) == sorted(round(44 - x, 6) for x in left_and_right(walk))
    assert left_and_right(star.mirrored(44)) == left_and_right(star)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_things_to_do_first_are_marked_in_the_strip_at_their_stage_on_the_curve_and_in_their_lane(
    language: Language,
) -> None:
    queue, soup = Obstacle(id="o1", text="queue", severity=5), Obstacle(id="o2", text="soup", severity=1)
    stages = (
        Stage(id="a", name="A", emotion=Emotion(score=1), opportunities=(Opportunity(id="p", text="bell", effort=1),)),
        Stage(id="b", name="B", emotion=Emotion(score=-1), obstacles=(queue, soup)),
        Stage(id="c", name="C", emotion=Emotion(score=2), obstacles=(Obstacle(id="o1", text="rain", severity=1),)),
    )
    drawn = sheet(Journey(stages=stages), language)

    found = [(_mark_under(drawn, i), _text(mark)) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
    numbers = [text for is_mark, text in found if is_mark]
    one, two, three = map(vocabulary(language).number, (1, 2, 3))
    assert sorted(numbers[:-1]) == sorted([one, two, three] * 4)
    assert numbers[-1] == one  # of the legend
    behind = {text: found[i - 1][1] for i, (_, text) in enumerate(found) if text in {"queue", "soup", "bell", "rain"}}
    framed = [mark for mark in drawn.marks if isinstance(mark, Rect) and mark.ink.edge == INK]
    assert len(framed) == 1 + 3  # the strip, and each of them in its lane
    assert (behind["queue"], behind["bell"]) == (one, two)
    assert words(language)["map-legend-first"] in _whole(drawn)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip_says_what_comes_first_in_larger_letters_than_the_rest(language: Language) -> None:
    queue = Obstacle(id="o1", text="queue", severity=5)
    bell = Opportunity(id="p", text="bell", answers="o1")
    stages = (
        Stage(id="a", name="Enter", obstacles=(Obstacle(id="o1", text="rain", severity=4),)),
        Stage(id="b", name="Wait", obstacles=(queue,), opportunities=(bell,)),
    )
    drawn = sheet(Journey(stages=stages), language)

    sizes = {text: max(line.size for line in drawn.lines() if line.text == text) for text in ("bell", "rain", "queue")}
    put_right = words(language)["map-put-right"]
    assert min(sizes["bell"], sizes["rain"]) > 1.2 * sizes["queue"]
    assert {words(language)["map-first-2"], f"{put_right} · Enter", "Wait"} <= {line.text for line in drawn.lines()}


def test_where_nothing_is_to_be_done_the_map_is_quiet() -> None:
    stages = tuple(Stage(id=f"s{i}", name="Wait", emotion=Emotion(score=1)) for i in range(3))
    drawn = sheet(Journey(stages=stages), "en")

    assert [mark for mark in drawn.marks if isinstance(mark, Rect) and INK in (mark.ink.edge, mark.ink.fill)] == []
    assert not any(text.endswith("first") for text in (line.text for line in drawn.lines()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("found", "worst"),
    [
        ((1, -1, 2), 1),
        ((-1, None, -1), 0),
        ((0, 0.5, None), None),
        ((None, None, None), None),
        ((2, None, -2), 2),
        ((-0.5, 0, 0), 0),
    ],
)
def test_the_worst_moment_and_the_moment_of_truth_stand_at_their_faces_in_words(
    language: Language, found: tuple[float | None, ...], worst: int | None
) -> None:
    stages = tuple(
        Stage(id=f"s{i}", name="x", emotion=Emotion(score=score), moment_of_truth=i == 1)
        for i, score in enumerate(found)
    )
    drawn = sheet(Journey(stages=stages), language)
    names = [line.x for line in drawn.lines() if line.text == "x"]  # each stands at the beginning of its stage

    def at(word: str) -> list[int]:
        """Return at which stages a word stands in loud letters."""
        loud = [line for line in drawn.lines() if line.text == words(language)[word] and line.size > 12]
        middles = [line.x + line.width / 2 for line in loud]
        before = [sum((x > name) != locale(language).rtl for name in names) for x in middles]
        return [count - 1 for count in before]

    assert at("map-worst") == ([] if worst is None else [worst])
    assert (1 in at("map-moment-of-truth")) is any(score is not None for score in found)


def test_no_score_stands_on_the_map() -> None:
    obstacle = Obstacle(id="o1", text="queue", severity=5, frequency=5, evidence="measured")
    drawn = sheet(Journey(stages=(Stage(id="a", name="A", obstacles=(obstacle,)),)), "en")

    assert {_text(line) for line in drawn.lines() if _text(line).isdigit()} == {"1"}


def _mark_under(drawn: Sheet, index: int) -> bool:
    """Tell whether a text stands on the dark square of what is to be done first."""
    ground = drawn.marks[index - 1]
    return isinstance(ground, Rect) and ground.ink.fill == INK


@pytest.mark.parametrize("name", NAMES)
def test_the_wide_map_of_an_example_uses_its_room(name: str) -> None:
    (drawn,) = drawn_example(name, "wide")

    assert empty(drawn) < MOST_EMPTY
    assert filled(drawn) > FILLED
    assert drawn.height < TALLEST * drawn.width
    assert drawn.height <= TALL * drawn.width + 1 or drawn.width >= WIDEST  # else it is wider, until nobody can read it


@pytest.mark.parametrize("name", NAMES)
def test_touchpoints_are_at_most_a_third_of_a_full_map(name: str) -> None:
    (drawn,) = drawn_example(name, "wide")
    paper = band_colour(next(lane for lane in LANES if lane.id == "touchpoints"))
    bands = [mark for mark in drawn.marks if isinstance(mark, Rect) and mark.width > drawn.width * 0.9]

    (touchpoints,) = (mark for mark in bands if mark.ink.fill == paper)
    assert touchpoints.height < drawn.height / 3


def test_no_plate_of_a_cell_is_mostly_blank() -> None:
    few, many = (tuple(Text(id=f"a{n}", text="rain") for n in range(count)) for count in (1, 9))
    drawn = sheet(Journey(stages=(Stage(id="a", name="A", steps=few), Stage(id="b", name="B", steps=many))), "en")

    plates = [m for m in drawn.marks if isinstance(m, Rect) and m.ink.fill == WHITE and m.ink.edge and m.y > 150]
    bottoms = [max(line.y for line in drawn.lines() if within(box_of(line), box_of(plate))) for plate in plates]
    assert len(plates) == 2
    assert [plate.y + plate.height - bottom < 40 for plate, bottom in zip(plates, bottoms, strict=True)] == [True] * 2
