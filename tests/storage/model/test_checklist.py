"""What is promised of the ranked list, whatever language it is shown in."""

from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.journey import (
    Action,
    Business,
    BusinessGoal,
    Emotion,
    Evidence,
    Journey,
    Measure,
    Obstacle,
    Opportunity,
    Source,
    Stage,
    Text,
    Touchpoint,
    Walk,
)
from storage.model.plan.checklist import Item, checklist, first_three
from storage.model.plan.plan import plan_of
from storage.model.plan.weight import Group, Weight, severity

# A stage in the middle of a journey that has the worst and the last stage elsewhere.
BEFORE = Stage(id="s0", name="Worst", emotion=Emotion(score=-2))
AFTER = Stage(id="s9", name="Last", emotion=Emotion(score=2))

EXAMPLES: tuple[tuple[Weight, int, Group], ...] = (
    (Weight(severity=5, frequency=3, certainty=10, effort=2, flags=1), 30, "do_now"),
    (Weight(severity=3, frequency=5, certainty=8, effort=1, flags=2), 36, "do_now"),
    (Weight(severity=4, frequency=4, certainty=8, effort=5, flags=1), 6, "plan"),
    (Weight(severity=2, frequency=3, certainty=5, effort=3, flags=1), 5, "later"),
)


@pytest.mark.parametrize(("weight", "priority", "group"), EXAMPLES)
def test_the_worked_examples_weigh_what_they_should(weight: Weight, priority: int, group: Group) -> None:
    assert (priority, group) == (weight.priority, weight.group)


@pytest.mark.parametrize(("weight", "priority", "group"), EXAMPLES)
def test_the_worked_examples_weigh_the_same_in_a_journey(weight: Weight, priority: int, group: Group) -> None:
    evidence: dict[int, Evidence] = {5: "guess", 8: "heard", 10: "measured"}
    obstacle = Obstacle(
        id="o1",
        text="x",
        severity=weight.severity,
        frequency=weight.frequency,
        evidence=evidence[weight.certainty],
        repair=False if weight.flags == 2 else None,
    )
    answer = Opportunity(id="p1", text="y", answers="o1", effort=weight.effort)
    stage = Stage(id="s1", name="One", moment_of_truth=True, obstacles=(obstacle,), opportunities=(answer,))

    item = found(BEFORE, stage, AFTER)["s1.o1"]

    assert (weight, priority, group) == (item.weight, item.priority, item.group)


@pytest.mark.parametrize(
    ("effort", "days", "group"), [(1, 1, "do_now"), (2, 7, "do_now"), (3, 30, "plan"), (5, 180, "plan")]
)
def test_the_effort_decides_the_days(effort: int, days: int, group: Group) -> None:
    stage = Stage(
        id="s1",
        name="One",
        obstacles=(Obstacle(id="o1", text="x", severity=4, frequency=3),),
        opportunities=(Opportunity(id="p1", text="y", answers="o1", effort=effort),),
    )

    item = found(BEFORE, stage, AFTER)["s1.o1"]

    assert (days, group) == (item.due_in_days, item.group)


def test_the_cuts_are_a_value_of_48_and_an_effort_of_2() -> None:
    assert Weight(severity=4, frequency=3, certainty=5, effort=2, flags=0).group == "do_now"
    assert Weight(severity=4, frequency=3, certainty=5, effort=3, flags=0).group == "plan"
    assert Weight(severity=3, frequency=3, certainty=10, effort=2, flags=1).group == "small_fix"
    assert Weight(severity=3, frequency=3, certainty=10, effort=3, flags=1).group == "later"


def test_the_lightest_and_the_heaviest_are_1_and_100() -> None:
    light = Weight(severity=1, frequency=1, certainty=5, effort=5, flags=0)
    heavy = Weight(severity=5, frequency=5, certainty=10, effort=1, flags=4)

    assert (light.priority, heavy.priority) == (1, 100)


@pytest.mark.parametrize(
    ("score", "expected"),
    [(-2.0, 5), (-1.5, 5), (-1.0, 4), (-0.5, 4), (0.0, 3), (0.5, 3), (1.0, 2), (1.5, 2), (2.0, 1), (None, 3)],
)
def test_severity_follows_the_feeling_with_halves_rounded_up(score: float | None, expected: int) -> None:
    assert expected == severity(score)


def test_what_nobody_said_counts_as_the_middle_and_as_a_guess() -> None:
    item = found(BEFORE, Stage(id="s1", name="One", obstacles=(Obstacle(id="o1", text="x"),)), AFTER)["s1.o1"]

    assert Weight(severity=3, frequency=3, certainty=5, effort=3, flags=0) == item.weight
    assert item.is_guess
    assert not item.said


@pytest.mark.parametrize(
    ("evidence", "kinds", "certainty"),
    [(None, ["review"], 8), (None, ["figures"], 10), (None, ["interview", "review"], 9), ("guess", ["review"], 5)],
)
def test_what_is_known_from_somebody_is_no_guess_to_ask_customers_about(
    evidence: Literal["guess"] | None, kinds: list[Any], certainty: int
) -> None:
    sources = tuple(Source(kind=kind) for kind in kinds)
    obstacle = Obstacle(id="o1", text="x", evidence=evidence, sources=sources)
    felt = Emotion(score=1, evidence=evidence, sources=sources)
    stage = Stage(id="s1", name="One", obstacles=(obstacle,), emotion=felt)
    journey = Journey(stages=(stage,))
    item = found(stage)["s1.o1"]

    assert item.weight
    assert (item.weight.certainty, item.is_guess, plan_of(journey).guesses) == (certainty, False, ())
    assert ("ask" in [one.key for one in checklist(journey)]) is (evidence == "guess")


def test_an_obstacle_takes_the_least_effort_of_its_answers_and_keeps_all_their_words() -> None:
    stage = Stage(
        id="s1",
        name="One",
        obstacles=(Obstacle(id="o1", text="x"),),
        opportunities=(
            Opportunity(id="p1", text="unknown", answers="o1"),
            Opportunity(id="p2", text="long", answers="o1", effort=4),
            Opportunity(id="p3", text="short", answers="o1", effort=2),
        ),
    )

    items = found(stage)

    assert list(items) == ["s1.o1"]
    assert items["s1.o1"].answers == ("short", "long", "unknown")  # the soonest first
    assert items["s1.o1"].due_in_days == 7


@pytest.mark.parametrize("answers", [None, "o7"])
def test_an_opportunity_that_answers_nothing_stands_alone(answers: str | None) -> None:
    idea = Opportunity(id="p1", text="y", answers=answers, effort=2)
    stage = Stage(id="s1", name="One", emotion=Emotion(score=-1), opportunities=(idea,))

    item = found(BEFORE, stage, AFTER)["s1.p1"]

    assert item.kind == "opportunity"
    assert Weight(severity=4, frequency=3, certainty=5, effort=2, flags=0) == item.weight


def test_the_worst_stage_is_the_first_of_the_lowest() -> None:
    obstacles = (Obstacle(id="o1", text="x"),)
    stages = [
        Stage(id=f"s{number}", name="x", emotion=Emotion(score=score), obstacles=obstacles)
        for number, score in enumerate((0, -1, -1, None, 2))
    ]

    items = found(*stages)

    assert [key for key, item in items.items() if "worst_stage" in item.flags] == ["s1.o1"]


def test_no_stage_is_the_worst_while_no_feeling_is_known() -> None:
    stage = Stage(id="s1", name="One", obstacles=(Obstacle(id="o1", text="x"),))

    assert found(stage, replace(stage, id="s2"))["s1.o1"].flags == ()


def test_every_flag_counts_once() -> None:
    obstacle = Obstacle(id="o1", text="x", repair=False)
    idea = Opportunity(id="p1", text="y")
    stage = Stage(
        id="s1",
        name="One",
        emotion=Emotion(score=-1),
        moment_of_truth=True,
        obstacles=(obstacle,),
        opportunities=(idea,),
    )

    items = found(stage)

    assert items["s1.o1"].flags == ("worst_stage", "last_stage", "moment_of_truth", "no_repair")
    assert items["s1.p1"].flags == ("worst_stage", "last_stage", "moment_of_truth")


@pytest.mark.parametrize("repair", [None, "we call back"])
def test_a_repair_that_is_known_or_not_asked_about_is_no_flag(repair: str | None) -> None:
    stage = Stage(id="s1", name="One", obstacles=(Obstacle(id="o1", text="x", repair=repair),))

    assert "no_repair" not in found(stage)["s1.o1"].flags


def weighed(name: str, effort: int, *, decisive: bool = False, **numbers: Any) -> Stage:  # noqa: ANN401 - an obstacle's fields
    return Stage(
        id=name,
        name=name,
        moment_of_truth=decisive,
        obstacles=(Obstacle(id="o1", text="x", **numbers),),
        opportunities=(Opportunity(id="p1", text="y", answers="o1", effort=effort),),
    )


def test_what_bears_on_the_maps_question_counts_twice_and_never_more_than_four_flags() -> None:
    stage = weighed("s1", 3, decisive=True, severity=5, frequency=3, repair=False)
    stage = replace(stage, emotion=Emotion(score=-2))
    other = weighed("s2", 3, severity=5, frequency=3)

    items = {i.key: i for i in checklist(Journey(stages=(stage, other, AFTER), focus=("s1.o1", "s2.o1")))}

    assert items["s1.o1"].flags == ("focus", "worst_stage", "moment_of_truth", "no_repair")
    assert [item.weight.flags for item in items.values() if item.weight] == [4, 2]


def test_of_two_that_weigh_the_same_the_one_that_bears_on_the_question_comes_first() -> None:
    # 3 x 4 x 4 x 5 x 3 and 2 x 4 x 6 x 5 x 3
    graver, focused = (weighed(name, 3, severity=s, frequency=4) for name, s in (("s1", 3), ("s2", 2)))

    items = checklist(Journey(stages=(graver, focused, AFTER), focus=("s2.o1",)))

    assert len({item.weight.raw for item in items if item.weight}) == 1
    assert [item.key for item in items if item.weight] == ["s2.o1", "s1.o1"]


def test_what_can_hurt_somebody_stands_first_and_is_to_be_done_now_whatever_it_weighs() -> None:
    heavy = weighed("s1", 1, severity=5, frequency=5, evidence="measured")
    loose = weighed("s2", 5, severity=1, frequency=1)

    first, other, *_ = checklist(Journey(stages=(heavy, loose, AFTER), harm=("s2.o1",)))

    assert (first.key, first.group, first.harms, other.key) == ("s2.o1", "do_now", True, "s1.o1")


def test_the_three_things_to_do_first_are_open_and_at_most_two_of_them_stand_there_because_of_harm() -> None:
    stages = tuple(weighed(f"s{n}", 3, severity=3, frequency=3) for n in range(1, 7))
    marks = (Action(key="s1.o1", status="done"), Action(key="s5.o1", status="dropped"))
    harm = ("s2.o1", "s3.o1", "s4.o1")

    items = checklist(Journey(stages=(*stages, AFTER), harm=harm, actions=marks))

    assert [item.key for item in first_three(items)] == ["s2.o1", "s3.o1", "s6.o1"]
    assert first_three(checklist(Journey(stages=(AFTER,)))) == ()


def test_nobody_who_works_alone_is_asked_who_does_it() -> None:
    stages = (BEFORE, AFTER)

    together, alone = (checklist(Journey(stages=stages, business=Business(alone=a))) for a in (False, True))

    assert [item.key for item in together if item.kind == "stage-owner"] == ["s0.owner", "s9.owner"]
    assert [item for item in alone if item.kind == "stage-owner"] == []


def test_what_the_map_lacks_is_said_in_three_lines_at_most_however_often_it_lacks_it() -> None:
    stages = tuple(Stage(id=f"s{n}", name=f"Stage {n}") for n in range(1, 8))

    plan = plan_of(Journey(stages=stages))

    assert [(line.kind, len(line.items)) for line in plan.gaps] == [("stage-owner", 7), ("measure", 7), ("review", 1)]
    assert plan_of(Journey()).gaps == ()


def test_the_plan_holds_every_item_once() -> None:
    stages = tuple(weighed(f"s{n}", 3, severity=n, frequency=3) for n in range(1, 6))

    plan = plan_of(Journey(stages=stages))

    assert len(plan.first) == 3
    assert {*plan.first, *plan.rest} == {item for item in plan.items if item.weight}
    assert [plan.number[item.key] for item in (*plan.first, *plan.rest)] == [1, 2, 3, 4, 5]
    assert {item.key for item in plan.guesses} == {f"s{n}.o1" for n in range(1, 6)}


def test_of_two_that_weigh_the_same_the_one_with_more_severity_and_frequency_comes_first() -> None:
    # 2 x 2 x 4 x 10 x 5 and 2 x 4 x 4 x 5 x 5
    certain = weighed("s1", 1, severity=2, frequency=2, evidence="measured")
    graver = weighed("s2", 1, severity=2, frequency=4, evidence="guess")

    items = found(certain, graver, AFTER)

    assert {800} == {item.weight.raw for item in items.values() if item.weight}
    assert list(items) == ["s2.o1", "s1.o1"]


def test_of_two_that_also_hurt_the_same_the_one_with_less_effort_comes_first() -> None:
    # 4 x 5 x 5 x (6 - 2) and 4 x 4 x 5 x (6 - 1)
    slower = weighed("s1", 2, decisive=True, severity=4, frequency=1)
    quicker = weighed("s2", 1, severity=4, frequency=1)

    items = found(slower, quicker, AFTER)

    assert {400} == {item.weight.raw for item in items.values() if item.weight}
    assert list(items) == ["s2.o1", "s1.o1"]


def test_of_two_that_are_equal_the_earlier_stage_and_entry_comes_first() -> None:
    obstacles = (Obstacle(id="o2", text="x"), Obstacle(id="o1", text="x"))
    ideas = (Opportunity(id="p1", text="y"),)
    stage = Stage(id="s2", name="x", obstacles=obstacles, opportunities=ideas)

    items = found(stage, replace(stage, id="s1"), AFTER)

    assert list(items) == ["s2.o2", "s2.o1", "s2.p1", "s1.o2", "s1.o1", "s1.p1"]


def test_gaps_come_last_sort_by_sort_and_then_by_stage() -> None:
    stages = tuple(
        Stage(
            id=name,
            name=name,
            touchpoints=(
                Touchpoint(id="t1", name="a", verdict="fails", reason="inform"),
                Touchpoint(id="t2", name="b", effectiveness=2),
            ),
            strengths=(Text(id="sg1", text="c"),),
            obstacles=(Obstacle(id="o1", text="x"),),
        )
        for name in ("s1", "s2")
    )

    keys = [item.key for item in checklist(Journey(stages=stages))]

    assert keys == [
        # The second weighs more: it is the last stage.
        *("s2.o1", "s1.o1"),
        *("s1.t2.justify", "s2.t2.justify"),
        *("s1.t1.raise", "s2.t1.raise"),
        *("s1.owner", "s2.owner"),
        *("s1.measure", "s2.measure"),
        *("s1.goal", "s2.goal"),
        "ask",
        "walk",
        *("s1.sg1.protect", "s2.sg1.protect"),
        "review",
    ]


def test_a_gap_has_neither_priority_nor_days() -> None:
    items = checklist(Journey(stages=(AFTER,)))

    assert {("complete", None, None)} == {(item.group, item.priority, item.due_in_days) for item in items}


def test_a_map_with_everything_in_it_has_no_gaps() -> None:
    stage = Stage(
        id="s1",
        name="One",
        owner="Sara",
        emotion=Emotion(score=1, evidence="heard"),
        customer_goals=(Text(id="cg1", text="x"),),
        business_goals=(BusinessGoal(id="bg1", text="x"),),
        touchpoints=(Touchpoint(id="t1", name="x", verdict="works", effectiveness=3),),
        kpis=(Measure(name="x"),),
        walked=Walk(on=date(2026, 1, 2)),
    )

    assert checklist(Journey(stages=(stage,), review_on=date(2026, 12, 1))) == ()


def test_a_measure_that_is_where_it_should_be_does_not_show_that_it_worked() -> None:
    met, missed = Measure(name="enquiries", value="40", target="40"), Measure(name="replies", value="5 h", target="1 h")
    obstacle = Obstacle(id="o1", text="x")

    def measured(*kpis: Measure) -> Measure | None:
        (item,) = checklist(Journey(stages=(Stage(id="s1", name="One", obstacles=(obstacle,), kpis=kpis),)))[:1]
        return item.measure

    assert measured(met, missed) == missed
    assert measured(met) is None
    assert measured(Measure(name="visits")) == Measure(name="visits")


def test_an_empty_map_asks_for_nothing() -> None:
    assert checklist(Journey()) == ()


@pytest.mark.parametrize(
    ("touchpoint", "expected"),
    [
        (Touchpoint(id="t1", name="x", verdict="fails"), ["remove"]),
        (Touchpoint(id="t1", name="x", verdict="fails", reason="inform"), ["raise"]),
        (Touchpoint(id="t1", name="x", verdict="retune"), ["raise"]),
        (Touchpoint(id="t1", name="x", effectiveness=2), ["remove"]),
        (Touchpoint(id="t1", name="x", effectiveness=3), []),
        (Touchpoint(id="t1", name="x", verdict="works"), []),
        (Touchpoint(id="t1", name="x"), []),
    ],
)
def test_a_weak_touchpoint_is_raised_if_worth_keeping_else_removed(touchpoint: Touchpoint, expected: list[str]) -> None:
    items = checklist(Journey(stages=(Stage(id="s1", name="One", touchpoints=(touchpoint,)),)))

    assert expected == [item.kind for item in items if item.kind in {"remove", "raise"}]


def test_an_owner_is_asked_for_once_a_stage_unless_some_touchpoints_have_one() -> None:
    one, other = Touchpoint(id="t1", name="x"), Touchpoint(id="t2", name="y")
    stages = (
        Stage(id="s1", name="nobody", touchpoints=(one, other)),
        Stage(id="s2", name="no touchpoints"),
        Stage(id="s3", name="a few", touchpoints=(one, replace(other, owner="Sara"))),
        Stage(id="s4", name="the stage", touchpoints=(one, other), owner="Sara"),
        Stage(id="s5", name="each", touchpoints=(replace(one, owner="Ali"), replace(other, owner="Sara"))),
    )

    items = checklist(Journey(stages=stages))

    assert [item.key for item in items if item.key.endswith("owner")] == ["s1.owner", "s2.owner", "s3.t1.owner"]


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage(id="s1", name="x"), ["goals"]),
        (Stage(id="s1", name="x", customer_goals=(Text(id="cg1", text="y"),)), ["business-goal"]),
        (Stage(id="s1", name="x", business_goals=(BusinessGoal(id="bg1", text="y"),)), ["customer-goal"]),
    ],
)
def test_a_missing_goal_is_one_item_with_one_key(stage: Stage, expected: list[str]) -> None:
    items = [item for item in checklist(Journey(stages=(stage,))) if item.key == "s1.goal"]

    assert expected == [item.kind for item in items]


@pytest.mark.parametrize(
    ("none", "left"),
    [
        (("customer_goals", "business_goals", "kpis"), set()),
        (("customer_goals",), {"measure", "business-goal"}),
        (("business_goals",), {"measure", "customer-goal"}),
        (("obstacles",), {"measure", "goals"}),
    ],
)
def test_what_was_said_to_be_none_is_not_asked_for(none: tuple[str, ...], left: set[str]):
    items = checklist(Journey(stages=(Stage(id="s1", name="x", none=none),)))

    assert {item.kind for item in items} & {"measure", "goals", "customer-goal", "business-goal"} == left
    assert [item for item in items if item.weight] == []


@pytest.mark.parametrize(
    ("evidence", "expected"), [(None, True), ("guess", True), ("heard", False), ("measured", False)]
)
def test_customers_are_to_be_asked_once_for_all_as_long_as_they_could_tell_more(
    evidence: Evidence | None, *, expected: bool
) -> None:
    feeling = Stage(id="s1", name="x", emotion=Emotion(score=1, evidence=evidence))
    obstacles = (Obstacle(id="o1", text="x", evidence="heard"), Obstacle(id="o2", text="y", evidence=evidence))
    obstacle = Stage(id="s2", name="y", emotion=Emotion(score=1, evidence="heard"), obstacles=obstacles)

    for stages in ((feeling,), (obstacle,), (feeling, obstacle)):
        assert [item.key for item in checklist(Journey(stages=stages)) if item.kind == "ask"] == ["ask"] * expected


def test_a_walk_through_of_any_stage_is_a_walk_through() -> None:
    walked = replace(AFTER, walked=Walk(notes="long queue"))

    assert "walk" not in {item.key for item in checklist(Journey(stages=(BEFORE, walked)))}


def test_the_owners_marks_stand_on_the_items() -> None:
    stage = Stage(
        id="s1", name="One", owner="Sara", obstacles=(Obstacle(id="o1", text="x"), Obstacle(id="o2", text="y"))
    )
    marks = (
        Action(key="s1.o1", status="done", owner="Ali", due=date(2026, 12, 1)),
        Action(key="review", status="dropped"),
        Action(key="s7.o7", status="doing"),
    )

    items = {item.key: item for item in checklist(Journey(stages=(stage,), actions=marks))}

    assert ("done", "Ali", date(2026, 12, 1)) == (items["s1.o1"].status, items["s1.o1"].owner, items["s1.o1"].due)
    assert (items["s1.o2"].status, items["s1.o2"].owner, items["s1.o2"].due) == ("open", "Sara", None)
    assert items["review"].status == "dropped"


def test_a_weak_touchpoint_is_its_own_owners() -> None:
    touchpoint = Touchpoint(id="t1", name="Phone", owner="Ali", verdict="fails")
    stage = Stage(id="s1", name="One", owner="Sara", touchpoints=(touchpoint,))

    item = next(item for item in checklist(Journey(stages=(stage,))) if item.kind == "remove")

    assert (item.owner, item.touchpoint, item.stage) == ("Ali", "Phone", "One")


def test_ids_that_two_lists_share_still_give_every_item_a_key_of_its_own() -> None:
    stage = Stage(
        id="s1",
        name="One",
        obstacles=(Obstacle(id="1", text="x"), Obstacle(id="measure", text="y")),
        opportunities=(Opportunity(id="1", text="z"),),
    )

    items = checklist(Journey(stages=(stage,)))

    assert len(items) == len({item.key for item in items})
    assert {"s1.1": "x", "s1.1.opportunity": "z", "s1.measure": "y"}.items() <= {i.key: i.text for i in items}.items()


# Journeys for properties: short lists, any numbers.
ratings = st.none() | st.integers(1, 5)
scores = st.none() | st.integers(-4, 4).map(lambda halves: halves / 2)
evidences: st.SearchStrategy[Evidence | None] = st.sampled_from([None, "guess", "heard", "measured"])
repairs: st.SearchStrategy[str | Literal[False] | None] = st.sampled_from([None, False, "we call back"])


@st.composite
def stages(draw: st.DrawFn, name: str = "s1") -> Stage:
    obstacles = tuple(
        Obstacle(
            id=f"o{number}",
            text="x",
            severity=draw(ratings),
            frequency=draw(ratings),
            evidence=draw(evidences),
            repair=draw(repairs),
        )
        for number in range(draw(st.integers(0, 3)))
    )
    opportunities = tuple(
        Opportunity(id=f"p{number}", text="y", answers=draw(st.sampled_from([None, "o0", "o1"])), effort=draw(ratings))
        for number in range(draw(st.integers(0, 3)))
    )
    return Stage(
        id=name,
        name=name,
        emotion=Emotion(score=draw(scores), evidence=draw(evidences)),
        moment_of_truth=draw(st.sampled_from([None, True, False])),
        obstacles=obstacles,
        opportunities=opportunities,
        strengths=(Text(id="sg1", text="strong"),),
    )


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    count = draw(st.integers(1, 4))
    return Journey(stages=tuple(draw(stages(f"s{number}")) for number in range(count)))


@given(journeys(), stages())
def test_adding_an_item_never_moves_another_between_groups(journey: Journey, other: Stage) -> None:
    first, *rest = journey.stages
    new = tuple(replace(obstacle, id=f"new{obstacle.id}") for obstacle in other.obstacles)
    free = tuple(replace(idea, id=f"new{idea.id}", answers=None) for idea in other.opportunities)
    grown = replace(first, obstacles=(*new, *first.obstacles), opportunities=(*free, *first.opportunities))

    before = {item.key: item.group for item in checklist(journey)}
    after = {item.key: item.group for item in checklist(replace(journey, stages=(grown, *rest)))}

    assert len(after.keys() - before.keys() - {"ask"}) == len(new) + len(free)
    assert before.items() <= after.items()


@given(journeys())
def test_the_heaviest_come_first_and_the_gaps_last(journey: Journey) -> None:
    items = checklist(journey)
    weights = [item.weight.raw if item.weight else 0 for item in items]
    gaps = [item.weight is None for item in items]

    assert sorted(weights, reverse=True) == weights
    assert all(weight.raw > 0 and 1 <= weight.priority <= 100 for item in items if (weight := item.weight))
    assert sorted(gaps) == gaps


@given(journeys(), st.data())
def test_what_the_owner_moves_stands_where_it_was_moved_and_the_rest_keeps_its_order(
    journey: Journey, data: st.DataObject
) -> None:
    before = [item.key for item in checklist(journey)]
    moved = data.draw(st.lists(st.sampled_from(before), unique=True, max_size=3))
    places = data.draw(st.lists(st.integers(1, len(before)), unique=True, min_size=len(moved), max_size=len(moved)))
    marks = tuple(Action(key=key, rank=place) for key, place in zip(moved, places, strict=True))

    after = [item.key for item in checklist(replace(journey, actions=marks))]

    assert [key for key in before if key not in moved] == [key for key in after if key not in moved]
    assert dict(zip(moved, places, strict=True)) == {key: after.index(key) + 1 for key in moved}


@pytest.mark.parametrize(("rank", "place"), [(-3, 0), (0, 0), (99, -1)])
def test_a_rank_outside_the_list_is_its_nearest_end(rank: int, place: int) -> None:
    journey = Journey(stages=(BEFORE, AFTER), actions=(Action(key="s0.measure", rank=rank),))

    assert checklist(journey)[place].key == "s0.measure"


def test_two_that_were_moved_to_one_place_keep_their_order() -> None:
    marks = (Action(key="walk", rank=1), Action(key="s0.measure", rank=1))

    items = checklist(Journey(stages=(BEFORE, AFTER), actions=marks))

    assert [item.key for item in items[:2]] == ["s0.measure", "walk"]


@given(journeys())
def test_the_same_answers_give_the_same_list(journey: Journey) -> None:
    assert checklist(journey) == checklist(replace(journey))


def found(*stages_: Stage) -> dict[str, Item]:
    """Return the ranked items, in their order."""
    return {item.key: item for item in checklist(Journey(stages=stages_)) if item.weight}
