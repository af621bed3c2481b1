"""Somebody goes deeper into a part of the map, or passes over what they do not want to be asked."""

from collections.abc import Iterable

import pytest

from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.menu import menu
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language, Source
from storage.model.logged import journey_of
from storage.model.plan.checklist import checklist

QUICK: tuple[str, ...] = (
    "dentist",
    "no",
    "why they leave",
    "Call, Visit",
    "families",
    "phone, website",
    "get an appointment",
    "1",
)
QUICK += ("nobody answers", "an answering machine", "1", "Sara", "door", "be seen", "2", "none", "skip", "1")
DEEP = "stages.s1.obstacles.o1"


def told(interview: Interview, events: Iterable[Event | str]) -> Interview:
    for event in events:
        interview = respond(interview, Said(event) if isinstance(event, str) else event).interview
    return interview


def quick(language: Language = "en") -> Interview:
    """Return an interview in which the obstacle of the first stage is chosen, and its weight is asked for."""
    return told(begin(language, given=True), QUICK)


def open_at(interview: Interview) -> str:
    one = open_question(interview)
    return one.address if one else ""


def skipped(interview: Interview) -> Interview:
    """Return an interview with every open question skipped, one after the other."""
    while open_question(interview):
        interview = told(interview, [Commanded("skip")])
    return interview


def asked_from(interview: Interview) -> list[str]:
    """Return the addresses that are asked from here on where everything is skipped."""
    asked = []
    while one := open_question(interview):
        asked.append(one.address)
        interview = told(interview, [Commanded("skip")])
    return asked


def test_nobody_is_asked_what_only_a_deeper_talk_asks():
    asked = asked_from(begin("en", given=True))

    assert not [one for one in asked if one.endswith((".steps", ".backstage", ".channel", "persona.need"))]


def test_an_obstacle_is_gone_into_at_once_and_then_the_talk_goes_on_where_it_was():
    before = told(begin("en", given=True), QUICK[:13])
    after = told(before, [Commanded("deepen", DEEP)])

    assert open_at(before) == "stages.s2.customer_goals"
    assert open_at(after) == f"{DEEP}.severity"
    after = told(after, ["5", "4", Chose(("wait",)), "no", "3 interviews, reviews", "2"])
    assert open_at(after) == "stages.s2.customer_goals"
    obstacle = journey_of(after.log).stages[0].obstacles[0]
    assert (obstacle.severity, obstacle.frequency, obstacle.kind, obstacle.repair) == (5, 4, "wait", False)
    assert obstacle.sources == (Source(kind="interview", count=3), Source(kind="review"))
    assert obstacle.evidence == "heard"
    assert checklist(journey_of(after.log))[0].weight.certainty == 9  # type: ignore[union-attr]


def test_one_obstacle_is_gone_into_with_at_most_eight_taps():
    interview = told(told(begin("en", given=True), QUICK[:9]), ["an answering machine", "none of these"])
    interview = told(interview, [Commanded("deepen", DEEP)])
    taps = 0
    while open_at(interview).startswith((DEEP, "stages.s1.opportunities.p1.effort")):
        now = panel(interview)
        assert now
        press = "done" if now.ticks else now.choices[0].id
        interview, taps = told(interview, [Chose((press,))]), taps + 1

    obstacle = journey_of(interview.log).stages[0].obstacles[0]
    assert None not in (obstacle.severity, obstacle.frequency, obstacle.kind, obstacle.repair, obstacle.evidence)
    idea = journey_of(interview.log).stages[0].opportunities[0]
    assert (idea.answers, idea.effort) == ("o1", 1)
    assert taps <= 8


def test_a_map_that_is_begun_quick_and_deepened_later_is_the_one_told_at_full_depth():
    def value_at(interview: Interview) -> Event:
        now = panel(interview)
        assert now
        if now.kind == "choices" and now.ticks:
            return Commanded("done")
        if now.kind == "date":
            return Said("2027-01-31")
        said = {"stages": "Call, Visit", "number": "20", "stages.s1.obstacles": "nobody answers"}
        if now.choices and now.address != "stages":
            return Chose((now.choices[0].id,))
        return Said(said.get(now.address) or said.get(now.kind) or f"about {now.address.replace('.', ' ')}")

    def through(interview: Interview) -> Interview:
        for _ in range(600):
            if open_question(interview) is None:
                return interview
            interview = told(interview, [value_at(interview)])
        raise AssertionError(open_at(interview))

    begun = begin("en", given=True)
    later = through(told(through(begun), [Commanded("deepen", "all")]))
    at_once = through(told(begun, [Commanded("deepen", "all")]))
    assert journey_of(later.log).stages[1].touchpoints[0].importance == 1
    assert journey_of(later.log) == journey_of(at_once.log)


def test_what_is_known_is_not_asked_again():
    known = told(quick(), ["4", "3", "heard", "1"])
    asked = asked_from(told(known, [Commanded("deepen", DEEP)]))

    assert f"{DEEP}.severity" not in asked
    assert asked[0] == f"{DEEP}.kind"


@pytest.mark.parametrize(
    ("args", "gone", "left"),
    [
        ("", (".t1.channel", ".t1.online", ".t1.relation"), (".t1.reason", ".t2.channel")),
        ("item", (".t1.channel", ".t1.reason", ".t1.figures"), (".t2.channel",)),
        ("list", (".t1.channel", ".t2.channel", ".t2.figures"), ()),
    ],
)
def test_a_group_an_item_or_a_list_is_declined_whole(args: str, gone: tuple[str, ...], left: tuple[str, ...]):
    interview = told(quick(), [Commanded("deepen", "stages.s1"), Commanded("pass")])
    assert open_at(interview) == "stages.s1.touchpoints.t1.channel"

    asked = asked_from(told(interview, [Commanded("pass", args)]))

    assert not [one for one in asked if one.endswith(gone)]
    assert [end for end in left if f"stages.s1.touchpoints{end}" not in asked] == []
    assert "stages.s1.backstage" in asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_that_passes_over_questions_can_be_typed(language: Language):
    here = told(quick(language), [Commanded("deepen", "stages.s1"), Commanded("pass")])
    now = panel(here)
    assert now
    labels = {button.id: button.label.partition(" ")[2] for button in now.past}

    after = [open_at(told(here, [label])) for label in labels.values()]

    assert after == [open_at(told(here, [Chose((button,))])) for button in labels]
    assert len(labels) == 3


def test_to_decline_a_group_is_one_turn_that_can_be_taken_back():
    interview = told(quick(), [Commanded("deepen", "stages.s1"), Commanded("pass")])
    passed = told(interview, [Commanded("pass", "list")])

    assert open_at(told(passed, [Commanded("undo")])) == open_at(interview)


@pytest.mark.parametrize(
    ("typed", "kept"), [("My sister", "v1"), ("my sister who answers", "v1"), ("2", "v2"), ("my", "my"), ("Ann", "Ann")]
)
def test_who_said_it_is_known_by_the_beginning_of_what_they_were_called(typed: str, kept: str):
    voices = told(quick(), [Commanded("edit", "voices"), "my sister who answers\nmy brother at the till"])
    interview = told(voices, [Commanded("edit", f"{DEEP}.by"), typed])

    assert interview.log.value(f"{DEEP}.by") == kept


def test_what_was_passed_over_is_asked_when_somebody_goes_deeper_again():
    interview = skipped(told(skipped(quick()), [Commanded("deepen", "persona"), Commanded("pass")]))

    assert open_at(told(interview, [Commanded("deepen", "persona")])) == "persona.actor"


def test_to_go_deeper_is_taken_back_by_undo_and_ended_by_off():
    interview = told(quick(), [Commanded("deepen", "stages.s1")])

    assert open_at(told(interview, [Commanded("undo")])) == open_at(quick())
    assert open_at(told(interview, [Commanded("deepen", "off")])) == open_at(quick())


def test_a_touchpoint_that_is_removed_while_its_questions_are_open_takes_them_with_it():
    interview = told(quick(), [Commanded("deepen", "stages.s1.touchpoints.t1")])
    assert open_at(interview) == "stages.s1.touchpoints.t1.channel"

    interview = told(interview, [Commanded("remove", "stages.s1.touchpoints.t1"), Commanded("resume")])

    assert open_at(interview) == open_at(quick())
    assert interview.log.deepened == ()


@pytest.mark.parametrize("args", ["stages", "stages.s9", "nonsense", "999", "stages.s1.owner", "\u202e", "all of it"])
def test_what_cannot_be_gone_into_is_told(args: str):
    outcome = respond(quick(), Commanded("deepen", args))

    assert outcome.replies
    assert outcome.interview.log == quick().log


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_a_button_with_how_much_of_it_was_told(language: Language):
    interview = told(quick(language), [Commanded("deepen")])
    shown = menu(interview)
    assert shown

    ids = [choice.id for row in shown.rows for choice in row]
    assert ids[:5] == ["/deepen all", "/deepen business", "/deepen persona", "/deepen stages.s1", "/deepen stages.s2"]
    assert all(f"/deepen {part}" in shown.spoken for part in ("all", "stages.s2"))
    assert open_at(told(interview, [Chose((ids[3],))])) == "stages.s1.steps"


def test_the_plan_and_the_answers_lead_deeper():
    interview = skipped(quick())
    for event in (Commanded("item", "s1.o1"), Commanded("review", DEEP), Commanded("review", "part s1")):
        shown = menu(told(interview, [event]))
        assert shown
        deeper = [choice.id for row in shown.rows for choice in row if choice.id.startswith("/deepen")]
        assert len(deeper) == 1
        assert open_at(told(interview, [event, Chose((deeper[0],))])).startswith("stages.s1.")


def test_a_talk_that_went_deeper_ends_with_the_map_and_the_plan():
    interview = told(skipped(quick()), [Commanded("deepen", "stages.s2.touchpoints.t1"), Commanded("pass")])
    outcome = respond(interview, Commanded("pass", "item"))

    assert open_question(outcome.interview) is None
    assert [type(effect).__name__ for effect in outcome.effects] == ["Draw", "ShowChecklist"]


def test_a_walk_is_asked_for_only_where_somebody_takes_one():
    interview = skipped(told(quick(), [Commanded("deepen", "all")]))
    assert not [one.address for one in interview.posed if ".walked." in one.address]

    asked = asked_from(told(interview, [Commanded("walk")]))
    assert asked[:3] == ["stages.s1.walked.on", "stages.s1.walked.steps", "stages.s1.walked.minutes"]
    walked = told(interview, [Commanded("walk"), "2026-11-20", "rang, waited", "4", "-1", "2", "0", "6", "never again"])
    walk = journey_of(walked.log).stages[0].walked
    assert [(step.text, step.minutes, step.score) for step in walk.steps] == [("rang", 4, -1), ("waited", 2, 0)]
    assert (walk.minutes, walk.notes) == (6, "never again")


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_follow_ups_are_asked_and_each_is_declined_with_one_tap(language: Language):
    low = told(begin(language, given=True), (*QUICK[:7], "-2"))
    asked = asked_from(low)
    assert [one for one in asked if ".further." in one] == ["stages.s1.further.cause"]
    deep = asked_from(told(low, [Commanded("deepen", "all")]))
    assert len([one for one in deep if one.startswith("stages.s1.further.")]) == 1  # nothing was said to ask more of

    after = told(low, ["none", "the machine was down", "a second machine"])
    assert [obstacle.text for obstacle in journey_of(after.log).stages[0].obstacles] == ["the machine was down"]
    assert not [one for one in asked_from(after) if one.startswith("stages.s1.further.")]
    words = words_in(language)
    assert words("chat-button-skip")


def test_what_comes_to_mind_later_goes_behind_what_was_said():
    interview = told(begin("en", given=True), (*QUICK[:7], "-1", "nobody answers"))
    assert open_at(interview) == "stages.s1.further.obstacles"

    interview = told(interview, ["the line is busy, and nobody calls back"])
    texts = [obstacle.text for obstacle in journey_of(interview.log).stages[0].obstacles]
    assert texts[0] == "nobody answers"
    assert len(texts) > 1
    assert open_at(told(interview, [Commanded("undo")])) == "stages.s1.further.obstacles"


@pytest.mark.parametrize(
    ("language", "typed", "more"),
    [
        ("en", "yes, the door sticks", ["the door sticks"]),
        ("ar", "اه العنوان صعب محدش بيلاقى العماره", ["العنوان صعب محدش بيلاقى العماره"]),
        ("fa", "آره جای پارک نیست", ["جای پارک نیست"]),
        ("en", "no that's enough", []),
        ("ar", "لا كده كفايه", []),
        ("fa", "نه دیگه بسه", []),
        ("en", "right turns are hard", ["right turns are hard"]),
    ],
)
def test_more_may_begin_with_yes_and_there_may_be_no_more(language: Language, typed: str, more: list[str]):
    interview = told(begin(language, given=True), (*QUICK[:7], "-1", "nobody answers", typed))

    texts = [obstacle.text for obstacle in journey_of(interview.log).stages[0].obstacles]
    assert texts == ["nobody answers", *more]
    assert open_at(interview) != "stages.s1.further.obstacles"


def test_a_feeling_is_known_without_its_article():
    interview = told(begin("ar", given=True), (*QUICK[:7], "1", Commanded("deepen", "stages.s1")))
    while open_at(interview) != "stages.s1.emotion.feelings":
        interview = told(interview, [Commanded("skip")])

    assert journey_of(told(interview, ["قلق، ارتياح"]).log).stages[0].emotion.feelings == ("worry", "relief")


def test_an_idea_of_ours_is_one_tap_and_keeps_its_button():
    interview = told(quick(), [Commanded("deepen", "stages.s1"), Commanded("pass"), Commanded("pass", "list")])
    while open_at(interview) and open_at(interview) != "stages.s1.further.opportunities":
        interview = told(interview, [Commanded("skip")])
    now = panel(interview)
    assert now

    ideas = journey_of(told(interview, [Chose((now.choices[0].id,))]).log).stages[0].opportunities
    assert ideas[-1].pick == now.choices[0].id


def test_where_a_stage_has_forty_of_everything_the_talk_still_ends():
    many = "\n".join(f"- thing number {n}" for n in range(40))
    interview = told(begin("en", given=True), (*QUICK[:5], many, many, "-1", many, "skip", many))
    interview = told(interview, [Commanded("deepen", "stages.s1")])

    for _ in range(40):
        if not open_at(interview).startswith("stages.s1."):
            break
        interview = told(interview, [Commanded("pass", "list"), Commanded("pass"), Commanded("skip")])
    assert not open_at(interview).startswith("stages.s1.")


def test_each_question_of_a_walk_is_shown_with_what_passes_over_it():
    interview = told(quick(), [Commanded("walk"), "2026-11-20", "rang, waited"])

    now = panel(interview)

    assert open_at(interview) == "stages.s1.walked.steps.st1.minutes"
    assert now
    assert [choice.id for choice in now.past] == ["/pass"]


def test_what_follows_from_other_answers_is_no_answer_of_its_own():
    interview = told(begin("en", given=True), ("dentist", "no", "why they leave", "basic"))
    assert interview.log.value("stages.s1.kind") == "awareness"

    assert not [one.address for one in interview.posed if one.address.endswith(".kind")]
    assert open_at(told(interview, [Commanded("edit", "stages.s1.kind")])) == "stages.s1.kind"
    edited = told(interview, [Commanded("edit", "stages.s1.kind purchase")])
    assert edited.log.value("stages.s1.kind") == "purchase"
