"""Which lanes a map has, and the words on them."""

from dataclasses import fields, replace

import pytest

from renderers.content.context import Context
from renderers.content.figures import with_unit
from renderers.content.items import LaneItem
from renderers.content.lanes import LANES, lanes_of, with_short_together
from renderers.typesetting.text import paragraph_in, pieces, seen
from renderers.typesetting.typefaces import REGULAR, font_files
from storage.model.journey import Emotion, Journey, Language, Stage, Text, Touchpoint
from tests.renderers.samples import LANGUAGES, full_journey, locale, vocabulary, words


def lanes(journey: Journey) -> list[str]:
    return [lane.id for lane in lanes_of(journey, Context(journey, vocabulary("en")))]


def test_a_full_journey_has_all_lanes_in_the_order_of_the_table() -> None:
    assert lanes(full_journey("en", "x")) == [lane.id for lane in LANES]


def test_a_lane_without_content_is_left_out() -> None:
    stage = Stage(id="s", name="x", steps=(Text(id="a", text="Walk in"),), thoughts=(Text(id="a", text=""),))

    assert lanes(Journey(stages=(stage,))) == ["steps"]


def test_a_feeling_is_content_and_an_unknown_one_is_not() -> None:
    assert lanes(Journey(stages=(Stage(id="s", name="x", emotion=Emotion(score=0)),))) == ["emotion"]
    assert lanes(Journey(stages=(Stage(id="s", name="x"),))) == []


def test_none_is_said_where_it_was_said_and_nowhere_else() -> None:
    said, other = Stage(id="s", name="x", none=("obstacles",)), Stage(id="s2", name="y")
    journey = Journey(stages=(said, other))
    context = Context(journey, vocabulary("en"))

    (lane,) = lanes_of(journey, context)
    assert lane.items(said, context) == (LaneItem("None", is_quiet=True),)
    assert lane.items(other, context) == ()
    assert replace(lane, goes_on=True).items(said, context) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_knows_is_told_from_what_was_never_asked(language: Language) -> None:
    answered = Stage(id="s", name="x", wait="an hour", unknown=("emotion", "wait"))
    unknown, unasked = Stage(id="s2", name="y", unknown=("wait", "owner")), Stage(id="s3", name="z")
    journey = Journey(stages=(answered, unknown, unasked))
    context = Context(journey, vocabulary(language))

    (lane,) = lanes_of(journey, context)  # nobody knows any owner: there is no lane of them
    said = [[(item.text, item.is_quiet) for item in lane.items(stage, context)] for stage in journey.stages]
    assert lane.id == "wait"
    assert said == [[("an hour", False)], [(words(language)["map-unknown"], True)], []]


def test_what_there_is_counts_more_than_that_there_is_none() -> None:
    stage = Stage(id="s", name="x", none=("steps",), steps=(Text(id="a", text="Walk in"),))
    context = Context(Journey(stages=(stage,)), vocabulary("en"))

    assert [item.text for item in lanes_of(context.journey, context)[0].items(stage, context)] == ["Walk in"]


def test_the_journey_chooses_its_lanes_and_their_order() -> None:
    stage = Stage(
        id="s",
        name="x",
        steps=(Text(id="a", text="Walk in"),),
        touchpoints=(Touchpoint(id="t", name="Door"),),
        strengths=(Text(id="a", text="Smile"),),
    )

    chosen = Journey(lanes=("strengths", "nonsense", "steps", "strengths"), stages=(stage,))

    assert lanes(chosen) == ["strengths", "steps"]


def test_every_lane_is_a_field_of_a_stage() -> None:
    assert {lane.id for lane in LANES} <= {field.name for field in fields(Stage)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lane_has_a_label(language: Language) -> None:
    assert all(vocabulary(language).field(f"lane_{lane.id}") for lane in LANES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words(language: Language) -> None:
    assert words(language).keys() == words("en").keys()


def test_what_is_known_of_a_touchpoint_is_shown_and_nothing_else() -> None:
    known = Touchpoint(id="t", name="Door", channel="pigeon", owner="Sara", effectiveness=4, verdict="fails")
    bare = Touchpoint(id="t", name="Door", channel="email")
    stage = Stage(id="s", name="x", touchpoints=(known, bare))
    lane = next(lane for lane in LANES if lane.id == "touchpoints")

    first, second = lane.items(stage, Context(Journey(), vocabulary("en")))

    assert [tag.word for tag in first.tags] == ["Pigeon", "Does not work"]
    assert first.details == (("Owner", "Sara"),)
    assert first.ratings == (("Meets expectations", 4),)
    assert (second.text, [tag.word for tag in second.tags], second.details) == ("Door", ["Email"], ())


def test_a_percent_sign_stands_on_one_side_all_over_a_map() -> None:
    alone = with_unit("14", "٪", locale("ar"))
    files = font_files(locale("ar").fonts, REGULAR)

    def order(text: str) -> str:
        found = sorted(pieces(paragraph_in(text, locale("ar")), 0, len(text), files), key=lambda piece: piece.x)
        return "".join(seen(piece.text[:: -1 if piece.rtl else 1]) for piece in found)

    assert order(alone) == order(f"القيمة {alone}").split()[0] == "٪14"
    assert with_unit("14", "%", locale("en")) == "14%"


def test_among_short_facts_a_moment_of_truth_is_no_decision() -> None:
    stages = (
        Stage(id="a", name="A", owner="Omar", moment_of_truth=True),
        Stage(id="b", name="B", decision="Stay", moment_of_truth=True),
    )
    context = Context(Journey(stages=stages), vocabulary("en"))

    (facts,) = with_short_together(lanes_of(context.journey, context), context)

    assert [[(*one.details, one.tags) for one in facts.items(stage, context)] for stage in stages] == [
        [((words("en")["map-lane-owner"], "Omar"), ())],
        [((words("en")["map-lane-decision"], "Stay"), ())],
    ]
