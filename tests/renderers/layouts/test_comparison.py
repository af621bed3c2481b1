"""Several journeys in one picture: which stages belong together, what differs, and that all of it can be read."""

from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.script.picks import resaid
from dialogs.words import LANGUAGES as SPOKEN
from dialogs.words import words_in
from renderers import draw
from renderers.content.tidy import tidied
from renderers.formats import COMPARISONS
from renderers.layouts.album.frame import EDGE
from renderers.layouts.album.groups import MOST_CARDS
from renderers.layouts.comparison.aligned import aligned
from renderers.layouts.comparison.cards import ROOM
from renderers.layouts.comparison.curves import BAND
from renderers.layouts.comparison.sides import LOOKS, are_one
from renderers.layouts.table import COMPARED
from renderers.sheet.lines import Line
from renderers.sheet.marks import Stroke
from renderers.sheet.sheet import Sheet
from storage.model.document.reader import read
from storage.model.journey import Emotion, Journey, Language, Obstacle, Persona, Stage, StageKind, Text, Walk, WalkStep
from storage.model.walked import actual_of
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, HOSTILE, LANGUAGES, full_journey, journeys, languages, vocabulary, words
from tests.renderers.test_everything import everything

WIDE, CARDS = COMPARISONS
EXAMPLES = Path(__file__).parents[3] / "examples"


def sheets(*compared: Journey, language: Language = "en", layout: str = WIDE) -> tuple[Sheet, ...]:
    return COMPARED[layout](tuple(tidied(one) for one in compared), vocabulary(language))


def wide(*compared: Journey, language: Language = "en") -> Sheet:
    (drawn,) = sheets(*compared, language=language)
    return drawn


def said(*drawn: Sheet) -> list[str]:
    return [line.text for sheet in drawn for line in sheet.lines() if line.text]


def stage(name: str, score: float | None = None, *texts: str, id: str = "", **fields: Any) -> Stage:  # noqa: A002, ANN401
    strengths = tuple(Text(id=f"sg{i}", text=text) for i, text in enumerate(texts))
    return Stage(id=id or name, name=name, emotion=Emotion(score=score), strengths=strengths, **fields)


def journey(*stages: Stage, **fields: Any) -> Journey:  # noqa: ANN401
    return Journey(title="Blue Door", stages=stages, **fields)


def together(*compared: Journey) -> list[tuple[str | None, ...]]:
    return [tuple(stage.name if stage else None for stage in row.stages) for row in aligned(compared)]


def assert_in_order(drawn: Sheet) -> None:
    assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []
    boxes = sorted((box_of(line), line) for line in drawn.lines())
    assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
    lines = [(i, mark) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
    assert [line for i, line in lines if contrast_at(drawn, i) < 4.5] == []


def example(name: str) -> Journey:
    found = read((EXAMPLES / f"{name}.masir.yaml").read_bytes(), SPOKEN)
    return resaid(found, words_in(str(found.language)))


@pytest.mark.parametrize("layout", COMPARISONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_lies_on_the_sheet_and_can_be_read(language: Language, layout: str) -> None:
    walk = actual_of(everything(language))
    wished = replace(everything(language), state="to-be")

    assert walk
    for drawn in sheets(everything(language), walk, language=language, layout=layout):
        assert_in_order(drawn)
    for text in CORPUS[language]:
        for drawn in sheets(full_journey(language, text), wished, language=language, layout=layout):
            assert_in_order(drawn)


def test_a_name_without_end_has_room_on_the_cover() -> None:
    named = Persona(name="x" * 2_000)
    long = Journey(persona=named, stages=(Stage(id="s", name="x", strengths=(Text(id="t", text="x"),)),))

    for drawn in sheets(*[Journey()] * 4, long, language="en", layout=CARDS):
        assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []


@given(st.lists(journeys, min_size=2, max_size=5), languages, st.sampled_from(COMPARISONS))
@settings(max_examples=16, deadline=None)
def test_no_journeys_break_the_picture(compared: list[Journey], language: Language, layout: str) -> None:
    for drawn in sheets(*compared, language=language, layout=layout):
        assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_picture(text: str) -> None:
    one, other = (journey(stage(text, score, text, id="s1"), persona=Persona(name=text)) for score in (1, -1))
    for layout in COMPARISONS:
        for drawn in sheets(one, other, layout=layout):
            assert_in_order(drawn)


# Which stages belong together.


def test_stages_of_kin_belong_together_by_id_then_by_name() -> None:
    one = journey(stage("Look", id="s1"), stage("Buy", id="s2"), stage("Use", id="s3"), stage("Pay", id="s4"), id="m1")
    other = journey(stage("Look", id="s1"), stage("Using", id="s3"), stage("pay", id="s9"), based_on="m1")

    assert together(one, other) == [("Look", "Look"), ("Buy", None), ("Use", "Using"), ("Pay", "pay")]


def test_ids_that_strangers_share_by_chance_say_nothing() -> None:
    one = journey(stage("Look", id="s1"), stage("Buy", id="s2"))
    other = journey(stage("Buy", id="s1"), stage("Taste", id="s2"))

    assert together(one, other) == [("Look", None), ("Buy", "Buy"), (None, "Taste")]


def test_stages_of_other_names_belong_together_by_the_place_of_their_kind() -> None:
    kinds: tuple[StageKind, ...] = ("awareness", "use", "use", "other")
    one = journey(*(stage(name, id=f"a{name}", kind=kind) for name, kind in zip("abcd", kinds, strict=True)))
    other = journey(*(stage(name, id=f"b{name}", kind=kind) for name, kind in zip("efgh", kinds, strict=True)))

    assert together(one, other) == [("a", "e"), ("b", "f"), ("c", "g"), (None, "h"), ("d", None)]


def test_the_same_stages_in_another_order_belong_together() -> None:
    stages = tuple(stage(name, id=f"s{i}") for i, name in enumerate("abc"))

    assert together(journey(*stages), journey(*stages[::-1])) == [(name, name) for name in "abc"]


def test_a_stage_of_a_later_map_alone_stands_behind_what_it_follows_there() -> None:
    one, other = journey(stage("a"), stage("b")), journey(stage("n"), stage("a"), stage("m"), stage("b"))

    assert together(one, other) == [(None, "n"), ("a", "a"), (None, "m"), ("b", "b")]
    assert together(one, other, journey(stage("b"), stage("m"))) == [
        (None, "n", None),
        ("a", "a", None),
        (None, "m", "m"),
        ("b", "b", "b"),
    ]


@given(st.lists(journeys, min_size=2, max_size=5))
@settings(max_examples=30, deadline=None)
def test_every_stage_of_every_map_stands_once(compared: list[Journey]) -> None:
    for place, one in enumerate(compared):
        there = [row.stages[place] for row in aligned(compared) if row.stages[place] is not None]
        assert sorted(map(id, there)) == sorted(map(id, one.stages))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", COMPARISONS)
def test_maps_with_no_stage_in_common_are_drawn_and_it_is_said(language: Language, layout: str) -> None:
    one, other = journey(stage("Look", 1, "x")), journey(stage("Taste", -1, "y"))
    drawn = sheets(one, other, language=language, layout=layout)

    assert words(language)["map-compare-nothing"] in said(*drawn)
    assert {"Look", "Taste"} <= set(said(*drawn))


def test_maps_of_different_languages_belong_together_by_what_was_picked_or_by_kind() -> None:
    one, other = example("bike-hire.en"), example("guesthouse.fa")
    rows = aligned([one, other])

    assert any(len(row.there) == 2 for row in rows)
    for language in LANGUAGES:
        for layout in COMPARISONS:
            for drawn in sheets(one, other, language=language, layout=layout):
                assert_in_order(drawn)


# What differs.


@pytest.mark.parametrize("layout", COMPARISONS)
def test_what_both_say_is_said_once_and_what_differs_has_a_word(layout: str) -> None:
    one = journey(stage("Buy", -1, "Bread", "Smile"), state="as-is")
    other = journey(stage("Buy", 1, "bread", "No queue", "Late"), state="to-be")
    other = replace(other, stages=(replace(other.stages[0], strengths=(*other.stages[0].strengths[::2],)),))
    lines = said(*sheets(one, other, layout=layout))

    at = lines.index("Strengths")
    assert lines[at + 1 : at + 7] == ["No longer", "Smile", "Added", "Late", "On both maps", "Bread"]
    assert lines.count("Bread") + lines.count("bread") == 1


def test_an_item_of_kin_that_is_worded_anew_has_changed() -> None:
    one = journey(stage("Buy", 1, "Reply in a day", id="s1"), id="m1")
    other = journey(stage("Buy", 1, "Reply in an hour", id="s1"), based_on="m1")
    lines = said(wide(one, other))

    at = lines.index("Changed")
    assert lines[at : at + 3] == ["Changed", "Reply in a day", "Reply in an hour"]
    assert not {"Added", "No longer"} & set(lines)


def test_another_owner_and_another_severity_have_changed() -> None:
    one, other = (
        journey(stage("Buy", 1, owner=owner, obstacles=(Obstacle(id="o1", text="Queue", severity=severity),)))
        for owner, severity in (("Anna", 4), ("Omar", 2))
    )
    lines = said(wide(one, other))

    assert lines.count("Changed") == 2
    assert "Different" not in lines
    assert {"Queue", "Severity: 4 out of 5", "Severity: 2 out of 5", "Anna", "Omar"} <= set(lines)


def test_a_lane_of_which_the_later_map_says_nothing_is_no_difference_and_that_is_said() -> None:
    one = journey(replace(stage("Buy", -1, "Slow"), obstacles=(Obstacle(id="o", text="Queue"),)), state="as-is")
    lines = said(wide(one, journey(stage("Buy", 1, "Quick"), state="to-be")))

    assert "Queue" not in lines
    assert "Told on one map alone, As it is: Obstacles" in lines


def test_of_two_customers_nothing_was_added_or_removed() -> None:
    maya, omar = (
        journey(stage("Buy", 1, "Same", text), persona=Persona(name=name))
        for name, text in (("Maya", "Hers"), ("Omar", "His"))
    )
    lines = said(wide(maya, omar))

    at = lines.index("Strengths")
    assert lines[at + 1 :][:6] == ["Only: Maya", "Hers", "Only: Omar", "His", "On both maps", "Same"]
    assert not {"Added", "No longer", "Better", "Worse"} & set(lines)


def test_what_was_seen_was_not_added_to_what_was_thought() -> None:
    steps = (Text(id="st1", text="Rings"),)
    one = journey(stage("Buy", 1, steps=steps, walked=Walk(steps=(WalkStep(text="Waits", score=-1),))))
    walk = actual_of(replace(one, state="as-is"))
    assert walk
    lines = said(wide(replace(one, state="as-is"), walk))

    at = lines.index("Only: As it is")
    assert lines[at : at + 4] == ["Only: As it is", "Rings", "Only: As it happened", "Waits"]
    assert not {"Added", "No longer", "Changed"} & set(lines)
    assert "Worse: 1" in lines


def test_a_stage_that_one_map_has_alone_says_so() -> None:
    one = journey(stage("Look"), stage("Buy"), state="as-is")
    lines = said(wide(one, journey(stage("Look"), stage("Tell"), state="to-be")))

    assert lines[lines.index("Buy") + 1] == "No longer"
    assert lines[lines.index("Tell") + 1] == "Added"


def test_better_and_worse_are_counted_where_both_are_known() -> None:
    one, other = (
        journey(*(stage(n, s) for n, s in zip("abcde", scores, strict=True)))
        for scores in ((-1, 1, 0, None, 2), (1, 2, -1, 1, 2))
    )
    lines = said(wide(replace(one, state="as-is"), replace(other, state="to-be")))

    assert {"Better: 2", "Worse: 1", "The same: 1"} <= set(lines)
    assert (lines.count("Better"), lines.count("Worse")) == (2, 1)


# Which is whose.


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ({"state": "as-is"}, {"state": "to-be"}, ("As it is", "As it should be")),
        ({"persona": Persona(name="Maya")}, {"persona": Persona(name="Omar"), "state": "to-be"}, ("Maya", "Omar")),
        ({}, {"title": "Blue Door (2)"}, ("Blue Door", "Blue Door (2)")),
        ({}, {"state": "actual", "title": "Walk"}, ("Blue Door", "Walk")),
        ({"version": 1}, {"version": 2}, ("Blue Door · Version 1", "Blue Door · Version 2")),
    ],
)
def test_each_is_called_by_what_tells_all_of_them_from_each_other(
    one: dict[str, Any], other: dict[str, Any], names: tuple[str, str]
) -> None:
    first, second = (replace(journey(stage("Buy", score, "x")), **fields) for score, fields in ((1, one), (-1, other)))

    assert set(names) <= set(said(wide(first, second)))


def test_days_and_states_stand_at_the_head() -> None:
    one = example("wedding.en")
    other = replace(one, state="to-be", version=3)
    lines = said(wide(one, other))

    assert "Version 2" in lines
    assert "Version 3" in lines
    assert "20 November 2026" in " ".join(lines)
    assert {"As it is", "As it should be"} <= set(lines)


def test_five_curves_differ_by_dashes_and_by_marks() -> None:
    assert len({look.dashes for look in LOOKS}) == len({look.shape for look in LOOKS}) == len(LOOKS) == 5

    five = [journey(stage("a", n / 2), stage("b", -n / 2), persona=Persona(name=f"P{n}")) for n in range(5)]
    drawn = wide(*five)
    curves = [mark for mark in drawn.marks if isinstance(mark, Stroke) and len(mark.points) > 9 and not mark.closed]
    assert [curve.ink.dashes for curve in curves] == [look.dashes for look in LOOKS]
    assert {f"P{n}" for n in range(5)} <= set(said(drawn))


def test_marks_of_one_stage_never_hide_each_other() -> None:
    same = [journey(*(stage(n, 1) for n in "abcdefghijkl"), persona=Persona(name=f"P{n}")) for n in range(5)]
    for layout in COMPARISONS:
        drawn = sheets(*same, layout=layout)[0]
        curves = [mark for mark in drawn.marks if isinstance(mark, Stroke) and len(mark.points) > 9 and not mark.closed]
        starts = sorted(curve.points[0][0] for curve in curves)
        assert min(b - a for a, b in pairwise(starts)) > 3


def test_a_curve_spans_no_gap_of_what_nobody_knows() -> None:
    scores = (-1, -2, None, -1)
    drawn = wide(journey(*(stage(n, s) for n, s in zip("abcd", scores, strict=True))), journey(stage("a", 1)))
    (curve,) = [mark for mark in drawn.marks if isinstance(mark, Stroke) and len(mark.points) > 9 and not mark.closed]

    assert max(x for x, _ in curve.points) - min(x for x, _ in curve.points) < 300  # a, b; not c, d


def test_between_what_was_thought_and_what_was_seen_lies_a_band() -> None:
    walked = tuple(
        replace(stage(n, s), walked=Walk(steps=(WalkStep(text="x", score=w),)))
        for n, s, w in (("a", 1, -1), ("b", 2, 1), ("c", None, 1))
    )
    one = journey(*walked)
    walk = actual_of(one)
    assert walk
    drawn = wide(one, walk)

    assert [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.ink.fill == BAND]
    assert words("en")["map-compare-band"] in said(drawn)

    wished = wide(replace(one, state="as-is"), replace(walk, state="to-be"))
    assert [mark for mark in wished.marks if isinstance(mark, Stroke) and mark.ink.fill == BAND] == []
    assert words("en")["map-compare-band"] not in said(wished)


# Cards.


def many(count: int, score: float, texts: int = 3, **fields: Any) -> Journey:  # noqa: ANN401
    return journey(
        *(stage(f"Stage {n}", score, *(f"{score} {n} {i} word" * 4 for i in range(texts))) for n in range(count)),
        **fields,
    )


@pytest.mark.parametrize("count", [1, 12, 25, 60])
def test_any_number_of_stages_has_room_on_ten_cards(count: int) -> None:
    drawn = sheets(many(count, 1, state="as-is"), many(count, -1, state="to-be"), layout=CARDS)

    assert 2 <= len(drawn) <= MOST_CARDS
    assert {(sheet.width * sheet.scale, sheet.height * sheet.scale) for sheet in drawn} == {(1024, 1280)}
    for sheet in drawn:
        assert_in_order(sheet)


def test_cards_that_do_not_hold_everything_say_so() -> None:
    few, full = (sheets(many(n, 1), many(n, -1), layout=CARDS) for n in (2, 30))

    assert not any(words("en")["map-rest"] in text for text in said(*few))
    assert all(any(words("en")["map-rest"] in text for text in said(sheet)) for sheet in full)


def test_cards_are_filled_but_for_the_last() -> None:
    for name in ("flower-shop.en", "dental-clinic.ar", "guesthouse.fa"):
        one = example(name)
        wished = replace(one, state="to-be", stages=tuple(replace(s, strengths=()) for s in one.stages))
        drawn = sheets(one, wished, language=str(one.language), layout=CARDS)
        lowest = [max(line.y for line in sheet.lines()[:-1]) for sheet in drawn[1:-1]]
        assert [low for low in lowest if low - EDGE < 0.7 * ROOM] == []


def test_maps_without_stages_are_a_picture_all_the_same() -> None:
    for layout in COMPARISONS:
        for drawn in sheets(Journey(), Journey(), layout=layout):
            assert_in_order(drawn)


# As files.


@pytest.mark.parametrize("layout", COMPARISONS)
@pytest.mark.parametrize("kind", ["png", "svg", "svg-text", "pdf"])
def test_journeys_give_the_same_bytes_each_time(kind: str, layout: str) -> None:
    one, other = journey(stage("Buy", -1)), journey(stage("Buy", 1))
    first, second = (draw(one, kind, words("fa"), layout, beside=(other,)) for _ in range(2))

    assert first == second


@pytest.mark.parametrize("beside", [None, (), (Journey(),) * 5])
def test_one_alone_is_refused_and_so_are_six(beside: tuple[Journey, ...] | None) -> None:
    with pytest.raises(ValueError, match="one to four other journeys"):
        draw(journey(stage("Buy", -1)), "png", words("fa"), WIDE, beside=beside)


def test_a_journey_is_no_plan() -> None:
    with pytest.raises(ValueError, match="needs a plan"):
        draw(journey(stage("Buy", -1)), "png", words("en"), "plan", beside=(journey(stage("Buy", 1)),))


def start_of_curve(drawn: Sheet) -> float:
    curves = (mark for mark in drawn.marks if isinstance(mark, Stroke) and len(mark.points) > 9 and not mark.closed)
    return next(curves).points[0][0]


def test_right_to_left_is_left_to_right_turned_round() -> None:
    one, other = journey(stage("1", -1), stage("2", 1)), journey(stage("1", 1), stage("2", -1))
    english, persian = wide(one, other), wide(one, other, language="fa")

    assert start_of_curve(english) < english.width / 2 < start_of_curve(persian)
    assert abs(start_of_curve(english) - (persian.width - start_of_curve(persian))) < 1


def test_one_name_in_one_place_by_chance_makes_no_kin_of_strangers() -> None:
    repair, shop = example("home-repair.en"), example("online-shop.en")
    names = [tuple(stage and stage.name for stage in row.stages) for row in aligned((repair, shop))]

    assert ("Purchase", "Purchase") in names
    assert ("Gathering information", "Consideration") not in names


def test_two_businesses_are_not_one_journey_because_one_says_how_it_stands() -> None:
    bakery, flowers = Journey(title="Bakery", state="as-is"), Journey(title="Flowers")

    assert not are_one((bakery, flowers))
    assert are_one((bakery, replace(bakery, state="to-be")))


def test_a_map_at_two_times_is_one_whatever_it_and_its_stages_and_customers_are_called() -> None:
    before = journey(stage("Look", -1, id="s1"), stage("Buy", 1, id="s2"), id="m", persona=Persona(name="students"))
    after = journey(stage("Arrive", 1, id="s1"), stage("Pay", 1, id="s2"), id="m", persona=Persona(name="tourists"))

    assert are_one((before, after))
    assert together(before, after) == [("Look", "Arrive"), ("Buy", "Pay")]
    assert not are_one((before, replace(after, id="n")))
    assert "Better: 1" in said(wide(before, after))
