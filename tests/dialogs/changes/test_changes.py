"""Answers, items and stages changed in whatever order: nothing is lost, and everything can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.effects import Refusal, Say, ShowMenu
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.menu import menu, spoken
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from storage.model.journey import Journey, Language
from storage.model.log import Log
from storage.model.logged import entries_of, journey_of
from storage.model.text import clean
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students", "Look\nBuy\nUse")
STAGE = ("window, menu", "see the price", "-1", "queue, noise", "a second till")


def interview_after(*texts: str, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in (*START, *texts):
        interview = respond(interview, Said(text)).interview
    return interview


def told(interview: Interview, command: str) -> Interview:
    name, _, args = command.partition(" ")
    outcome = respond(interview, Commanded(name, args))
    after, replies = outcome.interview, outcome.replies
    assert not [reply for reply in replies if isinstance(reply, Refusal)], replies
    return after


def refused(interview: Interview, command: str) -> str:
    name, _, args = command.partition(" ")
    outcome = respond(interview, Commanded(name, args))
    after, replies = outcome.interview, outcome.replies
    assert journey_of(after.log) == journey_of(interview.log)
    return next(reply.text for reply in replies if isinstance(reply, Refusal))


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


def obstacles(interview: Interview, stage: int = 0) -> list[str]:
    return [one.text for one in journey(interview).stages[stage].obstacles]


def address(interview: Interview) -> str:
    now = panel(interview)
    return now.address if now else ""


def test_an_item_is_changed_added_and_removed_and_we_are_where_we_were():
    before = interview_after(*STAGE)

    changed = told(before, "edit stages.s1.obstacles.o2 the noise of the street")
    added = told(changed, "add stages.s1.obstacles no parking, no sign")
    removed = told(added, "remove ۱۰.۱")

    assert obstacles(changed) == ["queue", "the noise of the street"]
    assert obstacles(removed) == ["the noise of the street", "no parking", "no sign"]
    assert address(removed) == address(before)
    assert obstacles(told(told(told(removed, "undo"), "undo"), "undo")) == obstacles(before)


def test_what_is_typed_next_is_the_new_text():
    outcome = respond(interview_after(*STAGE), Commanded("edit", "stages.s1.obstacles.o1"))
    asking, replies = outcome.interview, outcome.replies

    after = respond(asking, Said("the line at noon")).interview

    assert ShowMenu() in replies
    assert "queue" in spoken(asking)
    assert obstacles(after) == ["the line at noon", "noise"]
    assert address(after) == address(asking)


def test_a_change_that_is_not_wanted_after_all_changes_nothing():
    before = interview_after(*STAGE)
    asking = told(before, "edit stages.s1.obstacles.o1")

    after = told(asking, "resume")

    assert journey(respond(after, Said("window")).interview).stages[0] == journey(before).stages[0]


def test_a_whole_answer_is_changed_in_place():
    after = told(interview_after(*STAGE), "edit business.name Green Door")

    assert journey(after).business.name == "Green Door"


def test_an_obstacle_that_is_gone_is_answered_by_nothing():
    text = to_yaml(journey(interview_after(*STAGE)))
    answering = read(text.replace("a second till", "a second till\n    answers: o1").encode())
    log = Log().plus(entries_of(answering))
    after = told(Interview("en", log), "remove stages.s1.obstacles.o1")

    assert journey(after).stages[0].opportunities[0].answers is None


def test_a_stage_is_split_behind_what_was_said_of_it():
    before = interview_after(*STAGE)

    after = told(before, "stages split 1 Decide")

    assert [stage.name for stage in journey(after).stages] == ["Look", "Decide", "Buy", "Use"]
    assert journey(after).stages[0] == journey(before).stages[0]


def test_two_stages_become_one_and_nothing_said_of_them_is_lost():
    second = ("counter, sign", "pay fast", "1", "the card machine", "a better one")
    before = interview_after(*STAGE, *second)

    after = told(before, "stages merge 1 2")

    merged = journey(after).stages[0]
    assert [stage.name for stage in journey(after).stages] == ["Look", "Use"]
    assert [one.name for one in merged.touchpoints] == ["window", "menu", "counter", "sign"]
    assert [one.text for one in merged.obstacles] == ["queue", "noise", "the card machine"]
    assert [one.text for one in merged.opportunities] == ["a second till", "a better one"]
    assert merged.emotion.score == -1
    assert journey(told(after, "undo")) == journey(before)


def test_the_second_stage_lends_what_the_first_does_not_say():
    before = interview_after("window", "a goal", "don't know", "queue", "till", "counter", "pay", "2", "none", "none")

    assert journey(told(before, "stages merge 1 2")).stages[0].emotion.score == 2


def test_an_opportunity_goes_on_answering_its_obstacle_when_stages_are_put_together():
    before = interview_after(*STAGE, *STAGE)
    document = to_yaml(journey(before))
    place = document.rindex("text: a second till") + len("text: a second till")
    answering = read((document[:place] + "\n    answers: o2" + document[place:]).encode())
    after = told(Interview("en", Log().plus(entries_of(answering))), "stages merge 1 2")

    stage = journey(after).stages[0]
    answered = stage.opportunities[1].answers
    assert [one.text for one in stage.obstacles if one.id == answered] == ["noise"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_done_is_said_and_changes_nothing(language: Language):
    interview = interview_after(*STAGE, language=language)
    words = words_in(language)

    assert refused(interview, "stages rename 1 BUY") == words("wrong-stage-there", stage="BUY")
    assert refused(interview, "add language something") == words("wrong-no-list")
    assert refused(interview, "remove stages") == words("wrong-needed")
    assert refused(interview, "edit 99.1") == words("wrong-address", address="99.1")
    assert refused(interview, "stages merge 1 1") == words("wrong-stages-verb")
    many = interview
    for number in range(9):
        many = told(many, f"stages add More {number}")
    assert refused(many, "stages add One too many") == words("wrong-stages", count=13, most=12)
    alone = told(told(interview, "stages remove 3"), "stages remove 2")
    assert refused(alone, "stages remove 1") == words("wrong-last-stage")
    assert address(respond(Interview(language), Commanded("copy")).interview) == "language"


def test_a_copy_for_other_customers_asks_only_what_may_differ_and_keeps_what_is_passed_over():
    before = interview_after(*STAGE)

    outcome = respond(before, Commanded("copy", "families"))
    after, replies = outcome.interview, outcome.replies

    copied = journey(after)
    assert after.map_id is None
    assert after.revision > before.revision
    assert (copied.business, copied.persona.name) == (journey(before).business, "families")
    assert copied.stages == journey(before).stages
    assert copied.title == "families: Blue Door"
    assert isinstance(replies[0], Say)
    asked = []
    while one := open_question(after):
        asked.append(one.address)
        after = respond(after, Commanded("skip")).interview
    parts = ("emotion.score", "obstacles")
    assert asked == [f"stages.{stage.id}.{part}" for stage in copied.stages for part in parts]
    assert journey(after).stages == copied.stages


@pytest.mark.parametrize(("command", "args"), [("copy", "عروس‌ها"), ("copy", ""), ("design", "")])
def test_the_title_of_another_map_is_kept_as_a_document_keeps_it(command: str, args: str):
    before = told(interview_after(*STAGE), "name کافه در آبی")

    after = journey(respond(before, Commanded(command, args)).interview)

    assert after.title
    assert after.title == clean(after.title)


def test_a_copy_without_a_name_for_its_customers_asks_for_it_first():
    after = respond(interview_after(*STAGE), Commanded("copy")).interview

    assert address(after) == "persona.name"
    assert journey(after).title == "Other customers: Blue Door"


def test_a_map_has_the_name_it_is_given():
    asking = told(interview_after(), "name")

    assert journey(respond(asking, Said("Mornings")).interview).title == "Mornings"
    assert journey(told(asking, "name Evenings")).title == "Evenings"


def test_every_button_of_the_review_does_what_it_says():
    seen, waiting = set(), [told(interview_after(*STAGE), "review")]
    while waiting:
        now = waiting.pop()
        shown = menu(now)
        assert shown
        for choice in (choice for row in shown.rows for choice in row):
            assert len(f"{now.revision}:{choice.id}".encode()) <= 64
            if choice.id in seen:
                continue
            seen.add(choice.id)
            outcome = respond(now, Chose((choice.id,), now.revision))
            after, replies = outcome.interview, outcome.replies
            assert not [reply for reply in replies if isinstance(reply, Refusal)], choice
            if after.screen and len(after.log.standing) == len(now.log.standing) and after.log.turn == now.log.turn:
                waiting.append(after)
    assert {
        "/edit stages.s1.obstacles.o2",
        "/remove stages.s1.obstacles.o2",
        "/add stages.s1.obstacles",
        "/edit business.name",
        "/stages merge s1 s2",
        "/stages reorder s2 s1",
    } <= seen


ARTICLE = "\n".join(["They wait, and nobody tells them how long it takes. " * 6] * 3)
PLACES = st.sampled_from(
    ["1", "6", "6.1", "7", "8", "10", "stages.s1.obstacles.o1", "10.2", "11.1", "12", "stages.s1.obstacles.o1", "x"]
)
TEXTS = st.sampled_from(["", "a", "b, c", "queue", "2", "skip"])
NUMBERS = st.integers(0, 4)
CHANGES = st.one_of(
    st.builds("edit {} {}".format, PLACES, TEXTS),
    st.builds("add {} {}".format, PLACES, TEXTS),
    st.builds("remove {}".format, PLACES),
    st.builds("stages {} {} {}".format, st.sampled_from(["reorder", "merge"]), NUMBERS, NUMBERS),
    st.builds("stages {} {} {}".format, st.sampled_from(["rename", "split"]), NUMBERS, TEXTS),
    st.builds("stages {} {}".format, st.sampled_from(["add", "remove"]), NUMBERS),
    st.sampled_from(["back", "skip", "unknown", "none", "review", "resume", "join", "done"]),
    st.sampled_from(
        [
            "meant stages.s1.touchpoints",
            "meant stages.s1.emotion.score",
            "meant stages.s1.opportunities",
            "take 1",
            "take 1 3",
        ]
    ),
    st.one_of(TEXTS, st.sampled_from(["-1", "no, I meant x, y", "I meant 2", ARTICLE])).map("say {}".format),
)


@given(st.lists(st.one_of(CHANGES, st.just("undo")), max_size=25))
@settings(max_examples=80)
def test_the_journey_is_what_the_log_adds_up_to_and_undo_takes_back_each_change(changes: list[str]):
    interview = interview_after(*STAGE)
    for change in changes:
        name, _, args = change.partition(" ")
        event = Said(args) if name == "say" else Commanded(name, args)
        after = respond(interview, event).interview

        assert journey_of(Log().plus(after.unsaved)) == journey(after)
        assert read(to_yaml(journey(after)).encode()) == journey(after)
        if name != "undo" and journey(after) != journey(interview):
            assert journey(told(after, "undo")) == journey(interview)
        interview = after


def test_the_map_of_how_it_should_be_asks_where_the_curve_is_low_and_leaves_the_other_alone():
    before = interview_after(*STAGE)

    after = respond(before, Commanded("design")).interview

    low = [
        stage.id
        for stage in journey(before).stages
        if (stage.emotion.score or 0) <= 0 and stage.emotion.score is not None
    ]
    assert low
    assert after.map_id is None
    assert journey(after).state == "to-be"
    assert journey(after).business == journey(before).business
    assert journey(after).title == "As it should be: Blue Door"
    assert [stage.touchpoints for stage in journey(after).stages] == [s.touchpoints for s in journey(before).stages]
    assert not any(stage.obstacles or stage.opportunities for stage in journey(after).stages)
    asked = []
    while one := open_question(after):
        asked.append(one.address)
        after = respond(after, Commanded("skip")).interview
    assert asked == [f"stages.{stage}.emotion.score" for stage in low]  # what differs then is asked by the whole script


def test_a_day_to_look_at_it_again_is_typed_or_counted():
    asking = told(interview_after(*STAGE), "improve")

    typed = respond(asking, Said("2027-01-31")).interview
    solar = respond(asking, Said("۱۴۰۵/۱۱/۱۱")).interview
    counted = respond(replace(asking, today=date(2026, 11, 27)), Said("۱۴")).interview

    assert str(journey(typed).review_on) == str(journey(solar).review_on) == "2027-01-31"
    assert str(journey(counted).review_on) == "2026-12-11"
    for wrong in ("someday", "2027-02-31", "1405/13/01", "99999-1-1"):
        assert refused(asking, f"improve {wrong}") == words_in("en")("wrong-day", text=wrong)


def test_a_day_is_said_in_the_calendar_of_the_language():
    asking = told(interview_after(*STAGE), "language fa")

    said = respond(asking, Commanded("improve", "2027-01-31")).replies

    assert words_in("fa")("say-review-on", day=date(2027, 1, 31)) in [one.text for one in said if isinstance(one, Say)]
    assert "۱۱ بهمن ۱۴۰۵" in words_in("fa")("say-review-on", day=date(2027, 1, 31))


def test_a_change_is_shown_where_there_are_no_buttons():
    interview = interview_after(*STAGE)

    def shown(command: str) -> str:
        name, _, args = command.partition(" ")
        outcome = respond(interview, Commanded(name, args))
        assert ShowMenu() in outcome.replies
        return spoken(outcome.interview)

    assert "the line" in shown("edit stages.s1.obstacles.o1 the line")
    assert "no sign" in shown("add stages.s1.obstacles no sign")
    assert "queue" not in shown("remove stages.s1.obstacles.o1")
    assert shown("stages rename 2 Pay").startswith("1. Look\n2. Pay\n3. Use\n")


def test_stages_that_are_put_together_are_not_said_to_be_done():
    interview = interview_after(*STAGE, *STAGE)

    replies = respond(interview, Commanded("stages", "merge 2 3")).replies

    assert not [reply for reply in replies if isinstance(reply, Say) and "✓" in reply.text]


def test_no_list_grows_longer_than_it_may_however_it_is_filled():
    full = interview_after(*STAGE)
    for start in range(0, 90, 30):
        full = told(full, "add stages.s1.obstacles " + "\n".join(f"- thing {n}" for n in range(start, start + 30)))
    more = "\n".join(f"- more {n}" for n in range(20))

    assert len(obstacles(full)) == 92
    for attempt in (f"add stages.s1.obstacles {more}", f"edit stages.s1.obstacles {more}\n{more}x\n" * 6):
        assert "100" in refused(full, attempt)
    merged = told(full, "add stages.s2.obstacles " + more)
    assert "100" in refused(merged, "stages merge 1 2")


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_no_longer_than_other_texts(language: Language):
    interview, long = interview_after(*STAGE, language=language), "x" * 2_001
    expected = words_in(language)("wrong-long", count=2_001, most=2_000)

    for command in ("stages add", "stages rename 1", "stages split 1", "copy", "name", "edit persona.name"):
        assert refused(interview, f"{command} {long}") == expected


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("edit stages.s2.touchpoints 1, 3", ["Search engine", "Reviews"]),
        ("add stages.s1.touchpoints 4", ["window", "menu", "Social media page"]),
        ("add stages.s1.touchpoints 4, the van", ["window", "menu", "Social media page", "the van"]),
    ],
)
def test_a_number_is_the_choice_with_that_number_wherever_it_is_typed(command: str, expected: list[str]):
    stage = int(command.split(".")[1][1:]) - 1
    interview = told(interview_after(*STAGE), "edit stages.s2.touchpoints window")

    after = told(interview, command)
    offered = interview.posed_at(f"stages.s{stage + 1}.touchpoints")
    assert offered
    labels = [choice.label for choice in offered.choices(interview.log, interview.words)]
    numbers = {str(n): label for n, label in enumerate(labels, 1)}
    wanted = [numbers.get(part.strip(), part.strip()) for part in command.split(" ", 2)[2].split(",")]
    kept = [one.name for one in journey(after).stages[stage].touchpoints]
    assert [name for name in kept if name not in ("window", "menu")] == wanted
    assert not [name for name in kept if name.isdecimal()]
    assert len(kept) == len(expected)


def test_an_answer_is_taken_away_and_not_asked_for_again():
    interview = interview_after(*STAGE)
    after = told(interview, "remove purpose")

    assert journey(interview).purpose == "why they go"
    assert journey(after).purpose is None
    assert open_question(after) == open_question(interview)
    assert journey(told(after, "undo")).purpose == "why they go"
