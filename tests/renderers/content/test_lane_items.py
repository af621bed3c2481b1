"""What each lane reads of a stage, word for word."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from dialogs.script.catalogue import IMPACTS, OBSTACLE_KINDS, REASONS
from renderers.content.context import Context
from renderers.content.items import LaneItem
from renderers.content.lanes import LANES, lanes_of
from renderers.content.tags import SIGNS
from storage.model.journey import (
    Action,
    BusinessGoal,
    Emotion,
    Evidence,
    Figure,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Source,
    Stage,
    Text,
    Touchpoint,
    Voice,
    Walk,
    WalkStep,
)
from tests.renderers.samples import LANGUAGES, vocabulary

STAGE = Stage(
    id="s1",
    name="Buy",
    steps=(Text(id="a", text="Walks in"), Text(id="b", text="Asks")),
    thoughts=(Text(id="a", text="Is it fresh?"),),
    customer_goals=(Text(id="a", text="Lunch"),),
    business_goals=(BusinessGoal(id="a", text="Two cups", how="A stamp card"), BusinessGoal(id="b", text="A smile")),
    touchpoints=(
        Touchpoint(
            id="t1",
            name="Door",
            channel="Word of mouth",
            online=False,
            third_party=True,
            relation="Neighbours",
            reason="They talk",
            impact="Trust",
            owner="Sara",
            effectiveness=4,
            importance=5,
            verdict="retune",
            volume="9 a day",
            frequency="daily",
            wait="none",
            figures=(Figure(name="Visits", value="30"), Figure(name="Calls")),
        ),
    ),
    emotion=Emotion(score=1, feelings=("Trust", "awe"), quote="Lovely!", evidence="heard"),
    obstacles=(
        Obstacle(id="o1", text="Queue", kind="drop_off", severity=4, frequency=2, evidence="guess", repair=False),
        Obstacle(id="o2", text="Cold soup", kind="quality", repair="A new bowl", by="v1"),
    ),
    strengths=(Text(id="a", text="Bread"),),
    opportunities=(
        Opportunity(id="p1", text="Second till", answers="o1", effort=2, by="v1"),
        Opportunity(id="p2", text="A bell"),
    ),
    backstage=(Text(id="a", text="Bake at five"),),
    owner="Sara",
    wait="9 minutes",
    peaks="Noon",
    decision="Stay or go",
    moment_of_truth=True,
    kpis=(Measure(name="Sales", value="9", target="12"), Measure(name="Returns", unit="a week")),
    walked=Walk(on=date(2026, 11, 1), minutes=12, notes="Too loud"),
)
JOURNEY = Journey(
    stages=(STAGE,),
    voices=(Voice(id="v1", name="Omid", role="cook"),),
    actions=(
        Action(key="s1.o2", status="doing", owner="Lina", due=date(2026, 12, 1), rank=2, note="ask first"),
        Action(key="s1.p2", status="dropped"),
    ),
)


def items(lane_id: str, stage: Stage = STAGE, language: Language = "en") -> tuple[LaneItem, ...]:
    lane = next(lane for lane in LANES if lane.id == lane_id)
    return lane.items(stage, Context(replace(JOURNEY, stages=(stage,)), vocabulary(language)))


def words(item: LaneItem) -> list[str]:
    return [tag.word for tag in item.tags]


@pytest.mark.parametrize(
    ("lane", "texts"),
    [
        ("steps", ["Walks in", "Asks"]),
        ("thoughts", ["Is it fresh?"]),
        ("touchpoints", ["Door"]),
        ("customer_goals", ["Lunch"]),
        ("business_goals", ["Two cups", "A smile"]),
        ("emotion", ["Trust", "awe", "Lovely!"]),
        ("obstacles", ["Queue", "Cold soup"]),
        ("strengths", ["Bread"]),
        ("opportunities", ["Second till", "A bell"]),
        ("backstage", ["Bake at five"]),
        ("owner", ["Sara"]),
        ("wait", ["9 minutes"]),
        ("peaks", ["Noon"]),
        ("decision", ["Stay or go"]),
        ("kpis", ["Sales", "Returns"]),
        ("walked", ["Too loud"]),
    ],
)
def test_each_lane_shows_what_the_stage_says_in_its_order(lane: str, texts: list[str]) -> None:
    assert [item.text for item in items(lane)] == texts


def test_every_lane_of_a_full_map_has_content_and_none_of_an_empty_one() -> None:
    bare = Journey(stages=(Stage(id="s", name="x"),))

    assert lanes_of(JOURNEY, Context(JOURNEY, vocabulary("en"))) == LANES
    assert lanes_of(bare, Context(bare, vocabulary("en"))) == ()


def test_all_that_is_known_of_a_touchpoint_stands_beside_it() -> None:
    (door,) = items("touchpoints")

    assert door.icon == "account-heart-outline"
    assert words(door) == ["Word of mouth", "Offline", "Run by others", "Needs adjusting"]
    assert door.ratings == (("Importance", 5), ("Meets expectations", 4))
    assert door.details == (
        ("How we come across", "Neighbours"),
        ("Why we are there", "They talk"),
        ("Effect on customers", "They trust us"),
        ("Owner", "Sara"),
        ("Volume", "9 a day"),
        ("How often", "daily"),
        ("Waiting time", "none"),
        ("Visits", "30"),
        ("Calls", ""),
    )


@pytest.mark.parametrize(
    ("channel", "online", "said"),
    [
        ("web", True, ["Website"]),  # a website says itself that it is online
        ("web", False, ["Website", "Offline"]),
        ("premises", False, ["On our premises"]),
        (None, True, ["Online"]),
        (None, None, []),
        ("by pigeon", None, ["By pigeon"]),  # as our own begin
        ("iMessage", None, ["iMessage"]),
    ],
)
def test_where_a_touchpoint_is_is_said_once(channel: str | None, online: bool | None, said: list[str]) -> None:  # noqa: FBT001
    stage = replace(STAGE, touchpoints=(Touchpoint(id="t", name="Counter", channel=channel, online=online),))

    assert words(items("touchpoints", stage)[0]) == said


def test_a_channel_that_the_name_says_is_not_said_again() -> None:
    stage = replace(STAGE, touchpoints=(Touchpoint(id="t", name="Our website", channel="web"),))

    assert words(items("touchpoints", stage)[0]) == []


def test_an_obstacle_says_how_bad_it_is_and_how_we_know() -> None:
    queue, soup = items("obstacles")

    assert words(queue) == ["Customers leave here", "Guess", "Nothing is done today when it happens"]
    assert queue.ratings == (("Severity", 4), ("Frequency", 2))
    assert (queue.details, queue.link) == ((), 1)
    assert soup.details[:3] == (("Kind", "Quality"), ("How it is put right", "A new bowl"), ("Raised by", "Omid"))
    assert (soup.ratings, soup.link) == ((), 0)
    assert (queue.place, queue.mark, soup.place, soup.mark) == (1, 1, 2, 2)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("lane", "group", "ids"),
    [
        ("reason", "reason", REASONS),
        ("impact", "impact", IMPACTS),
        ("kind", "kind", [kind for kind in OBSTACLE_KINDS if kind != "drop_off"]),
    ],
)
def test_what_was_picked_is_said_in_the_language_of_the_map(
    lane: str, group: str, ids: Sequence[str], language: Language
) -> None:
    for one in ids:
        door = Touchpoint(id="t", name="Door", reason=one, impact=one)
        stage = replace(STAGE, touchpoints=(door,), obstacles=(Obstacle(id="o", text="Queue", kind=one),))
        (shown,) = items("obstacles" if lane == "kind" else "touchpoints", stage, language)

        assert dict(shown.details)[vocabulary(language)[f"map-{lane}"]] == vocabulary(language)[f"map-{group}-{one}"]


INTERVIEWS, REVIEWS, FIGURES = Source(kind="interview", count=3), Source(kind="review"), Source(kind="figures")


@pytest.mark.parametrize(
    ("evidence", "sources", "said", "icons"),
    [
        (None, (), [], []),
        ("heard", (), ["Heard from customers"], ["ear-hearing"]),
        (None, (INTERVIEWS,), ["3\u00a0interviews"], ["ear-hearing"]),
        ("heard", (INTERVIEWS,), ["3\u00a0interviews"], ["ear-hearing"]),
        ("heard", (INTERVIEWS, REVIEWS), ["3\u00a0interviews · Reviews"], ["check-bold"]),
        ("heard", (INTERVIEWS, INTERVIEWS), ["3\u00a0interviews · 3\u00a0interviews"], ["ear-hearing"]),
        ("measured", (FIGURES,), ["Figures"], ["ruler"]),
        # What somebody said of it that its sources do not tell is said beside them.
        ("measured", (INTERVIEWS,), ["Measured", "3\u00a0interviews"], ["ruler", "ear-hearing"]),
        ("guess", (INTERVIEWS, REVIEWS), ["Guess", "3\u00a0interviews · Reviews"], ["help", "ear-hearing"]),
    ],
)
def test_from_whom_something_is_known_is_said_once_and_two_kinds_look_surer(
    evidence: Evidence | None, sources: tuple[Source, ...], said: list[str], icons: list[str]
) -> None:
    emotion = Emotion(score=1, evidence=evidence, sources=sources, quote="Lovely!")
    obstacle = Obstacle(id="o", text="Queue", evidence=evidence, sources=sources)
    idea = Opportunity(id="p", text="A bell", sources=sources)
    stage = replace(STAGE, emotion=emotion, obstacles=(obstacle,), opportunities=(idea,))

    for lane in ("emotion", "obstacles"):
        (shown,) = items(lane, stage)
        assert (words(shown), [tag.icon for tag in shown.tags]) == (said, icons)
    (shown,) = items("opportunities", stage)
    assert words(shown) == (said[-1:] if sources else [])


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1\u00a0interview"),
        ("en", 8, "8\u00a0interviews"),
        ("fa", 12, "۱۲\u00a0گفت‌وگو با مشتری"),
        ("ar", 1, "مقابلة\u00a0واحدة"),
        ("ar", 2, "مقابلتان"),
        ("ar", 8, "8\u00a0مقابلات"),
        ("ar", 12, "12\u00a0مقابلة"),
    ],
)
def test_how_many_there_were_is_said_as_the_language_counts(language: Language, count: int, said: str) -> None:
    idea = Opportunity(id="p", text="A bell", sources=(Source(kind="interview", count=count),))
    (shown,) = items("opportunities", replace(STAGE, opportunities=(idea,)), language)

    assert words(shown) == [said]


KINDS = ("interview", "survey", "review", "staff", "figures", "walk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_source_can_be_counted(language: Language) -> None:
    for kind in KINDS:
        assert vocabulary(language).counted(f"figure-source-{kind}", 7).startswith(vocabulary(language).number(7))


def test_what_the_owner_decided_stands_at_the_item() -> None:
    _, soup = items("obstacles")
    till, bell = items("opportunities")

    assert words(soup) == ["In progress"]
    assert soup.details[3:] == (
        ("Owner", "Lina"),
        ("Due", "1 December 2026"),
        ("Place on the checklist", "2"),
        ("Note", "ask first"),
    )
    assert (words(till), words(bell)) == ([], ["Dropped"])


def test_an_opportunity_has_the_number_of_the_obstacle_it_answers() -> None:
    till, bell = items("opportunities")

    assert (till.link, bell.link) == (1, 0)
    assert (till.ratings, till.details) == ((("Effort", 2),), (("Raised by", "Omid"),))


def test_numbers_of_obstacles_run_on_over_the_whole_map() -> None:
    other = replace(STAGE, id="s2", opportunities=(replace(STAGE.opportunities[0], answers="o2"),))
    context = Context(replace(JOURNEY, stages=(STAGE, other)), vocabulary("en"))

    assert context.links == {("s1", "o1"): 1, ("s2", "o2"): 2}


def test_what_comes_first_stands_first_and_letters_run_on_in_that_order() -> None:
    weights = {"a": 1, "b": 1, "c": 3, "d": 5, "e": 4, "f": 1}
    obstacles = tuple(
        Obstacle(id=name, text=name, severity=weight, frequency=weight, kind="drop_off" if name == "f" else None)
        for name, weight in weights.items()
    )
    ideas = (
        Opportunity(id="free", text="free"),
        *(Opportunity(id=f"{name}p", text=f"for {name}", answers=name) for name in "bcd"),
    )
    stage = Stage(id="s1", name="Buy", obstacles=obstacles, opportunities=ideas)
    actions = (Action(key="s1.a", status="done"),)
    context = Context(Journey(stages=(stage,), actions=actions), vocabulary("en"))
    found = {lane.id: lane.items(stage, context) for lane in LANES}

    assert [item.mark for item in found["obstacles"]] == [*sorted(context.first), 0, 0, 0]
    assert [item.text for item in found["obstacles"]][3:] == ["f", "b", "a"]
    assert [item.link for item in found["obstacles"] if item.link] == [1, 2, 3]
    assert [(item.text, item.link) for item in found["opportunities"]] == [
        ("for d", 1),
        ("for c", 2),
        ("for b", 3),
        ("free", 0),
    ]


def test_an_answer_to_an_obstacle_that_is_not_there_has_no_number() -> None:
    stage = replace(STAGE, opportunities=(Opportunity(id="p", text="x", answers="o9"),))

    assert [item.link for item in (*items("obstacles", stage), *items("opportunities", stage))] == [0, 0, 0]


def test_feelings_we_know_are_in_our_words_and_others_as_written() -> None:
    trust, awe, quote = items("emotion", language="fa")

    assert (trust.text, awe.text) == (vocabulary("fa")["map-feeling-trust"], "awe")
    assert (quote.icon, words(quote)) == ("format-quote-open", [vocabulary("fa")["map-evidence-heard"]])


def test_how_a_feeling_is_known_is_said_also_without_a_quote() -> None:
    stage = replace(STAGE, emotion=Emotion(score=1, evidence="measured"))

    (only,) = items("emotion", stage)

    assert (only.text, words(only)) == ("", ["Measured"])


def test_a_goal_of_the_business_says_how_it_gets_there() -> None:
    cups, smile = items("business_goals")

    assert (cups.details, smile.details) == ((("How", "A stamp card"),), ())


def test_a_decision_may_be_the_moment_of_truth_alone() -> None:
    (both,) = items("decision")
    (alone,) = items("decision", replace(STAGE, decision=None))

    assert words(both) == words(alone) == ["Moment of truth"]
    assert items("decision", replace(STAGE, decision=None, moment_of_truth=False)) == ()


def test_a_measure_shows_its_value_large_and_its_target_below() -> None:
    sales, returns = items("kpis")

    assert (sales.amount, words(sales), sales.details) == ("9", ["Below target"], (("Target", "12"),))
    assert (returns.amount, words(returns), returns.details) == ("", [], (("Unit", "a week"),))


@pytest.mark.parametrize(
    ("language", "day", "minutes"),
    [("en", "1 November 2026", "12 minutes"), ("fa", "۱۰ آبان ۱۴۰۵", "۱۲ دقیقه"), ("ar", "1 نوفمبر 2026", "12 دقيقة")],
)
def test_a_walk_says_when_it_was_and_how_long_it_took(language: Language, day: str, minutes: str) -> None:
    (walk,) = items("walked", language=language)

    assert [content for _, content in walk.details] == [day, minutes]


def test_a_walk_goes_step_by_step_with_how_long_and_how_it_felt() -> None:
    steps = (WalkStep(text="Found the door", minutes=2, score=-0.5), WalkStep(text="Drank it standing"))
    whole, door, standing = items("walked", replace(STAGE, walked=replace(STAGE.walked, steps=steps)))
    (alone,) = items("walked", replace(STAGE, walked=Walk(steps=steps[1:])))

    assert (whole.text, whole.score) == ("Too loud", None)
    assert (door.text, door.score, words(door)) == ("Found the door", -0.5, ["2 minutes"])
    assert (standing.text, standing.score, words(standing)) == ("Drank it standing", None, [])
    assert alone == standing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tag_has_a_word_in_every_language(language: Language) -> None:
    tags = Context(JOURNEY, vocabulary(language)).tagged(*SIGNS)

    assert [tag.icon for tag in tags] == [icon for icon, _ in SIGNS.values()]
    assert all(tag.word for tag in tags)
    assert len({(tag.word, tag.icon) for tag in tags}) == len(SIGNS)


def test_items_that_say_nothing_are_left_out() -> None:
    stage = replace(STAGE, steps=(Text(id="a", text=""), Text(id="b", text="Asks")), owner="")

    assert [item.text for item in items("steps", stage)] == ["Asks"]
    assert items("owner", stage) == ()


def test_a_part_of_a_lane_has_some_of_the_items_of_each_stage() -> None:
    lane, context = LANES[0], Context(JOURNEY, vocabulary("en"))

    first, rest = lane.between({}, {STAGE.id: 1}), lane.between({STAGE.id: 1}, {STAGE.id: 9})

    assert first.items(STAGE, context) + rest.items(STAGE, context) == lane.items(STAGE, context)
    assert [item.text for item in first.items(STAGE, context)] == ["Walks in"]


def test_a_stage_has_the_name_of_its_kind_where_its_own_does_not_say_it() -> None:
    context = Context(JOURNEY, vocabulary("en"))

    assert context.kind(replace(STAGE, kind="purchase")) == "Purchase"
    assert context.kind(replace(STAGE, name="The purchase", kind="purchase")) is None
    assert context.kind(replace(STAGE, kind="other")) is None


def test_a_way_back_names_the_number_of_its_stage() -> None:
    later = Stage(id="s2", name="Pay", loops_to="s1")
    context = Context(replace(JOURNEY, stages=(STAGE, later)), vocabulary("fa"))

    assert context.way_back(later) == f"{vocabulary('fa')['map-loops-to']} ۱"
    assert context.way_back(replace(later, loops_to="s9")) is None
    assert context.way_back(STAGE) is None


def test_a_voice_is_called_by_its_name_else_by_its_role() -> None:
    context = Context(replace(JOURNEY, voices=(Voice(id="v1", role="cook"), Voice(id="v2"))), vocabulary("en"))

    assert [context.voice(one) for one in ("v1", "v2", "v9", None)] == ["cook", None, None, None]
