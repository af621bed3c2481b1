"""The conversation: whatever a person does gets an answer, and nothing that was said is lost."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.commands.table import COMMANDS
from dialogs.effects import Draw, Effect, Leave, Refusal, Reply, Say, ShowChecklist
from dialogs.events import Chose, Commanded, Edited, Event, Said, Sent
from dialogs.interview import Interview, open_question
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.screens import Maps
from dialogs.script.script import SCRIPT
from dialogs.words import LANGUAGES
from storage.model.log import Log
from storage.model.logged import entries_of, journey_of
from storage.model.state import from_state, to_state
from tests.script import begin


def say(interview: Interview, *texts: str) -> Interview:
    for text in texts:
        interview = respond(interview, Said(text)).interview
    return interview


def last_reply(interview: Interview, event: Event) -> Reply | Effect:
    outcome = respond(interview, event)
    return (*outcome.replies, *outcome.effects)[-1]


def address(interview: Interview) -> str:
    now = panel(interview)
    return now.address if now else ""


START = ("Blue Door", "café", "why do they go", "students")
STAGE = ("window, menu", "see the price", "-1", "no prices", "put them up")


def started(*stages: str) -> Interview:
    return say(begin("en", given=True), *START, "\n".join(f"- {stage}" for stage in stages or ("Look", "Buy")))


def test_a_conversation_from_beginning_to_end():
    interview = say(begin("en", given=False), "English", *START, "Look\nBuy", *STAGE)

    outcome = respond(say(interview, *STAGE[:4]), Said("a second till"))
    interview, replies = outcome.interview, outcome.replies

    journey = journey_of(interview.log)
    assert [stage.name for stage in journey.stages] == ["Look", "Buy"]
    assert journey.business.name == "Blue Door"
    assert [one.name for one in journey.stages[0].touchpoints] == ["window", "menu"]
    assert journey.stages[0].emotion.score == -1
    assert [type(reply) for reply in replies] == [Say, Say]
    assert [type(effect) for effect in outcome.effects] == [Draw, ShowChecklist]
    assert panel(interview) is None


def test_the_language_is_asked_first_unless_it_is_given():
    assert address(begin("fa", given=False)) == "language"
    assert address(begin("fa", given=True)) == "business.name"


def test_the_language_chosen_is_spoken_from_then_on():
    interview = say(begin("en", given=False), "فارسی")

    assert interview.language == "fa"
    assert interview.log.value("language") == "fa"


def test_the_language_changes_in_mid_interview_and_the_question_stays():
    before = started()
    after = say(before, "/language ar")

    assert after.language == "ar"
    assert address(after) == address(before)


def test_a_stage_set_brings_its_stages_in_the_language_spoken():
    interview = say(begin("fa", given=True), "کافه", "کافه", "چرا برنمی‌گردند", "دانشجوها", "2")

    assert interview.log.texts("stages") == ("آشنایی", "بررسی و مقایسه", "خرید", "استفاده", "وفاداری")
    assert interview.log.value("stages.s1.kind") == "awareness"


def test_a_typed_list_in_place_of_a_set_is_the_stages():
    assert started("A, b", "C").log.texts("stages") == ("A, b", "C")


def test_ticks_are_kept_at_once_and_the_question_stays_open_until_done():
    interview = say(started(), "1", "3")

    assert address(interview) == "stages.s1.touchpoints"
    assert len(interview.log.ids("stages.s1.touchpoints")) == 2
    assert address(say(interview, "done")) == "stages.s1.customer_goals"


def test_a_typed_list_completes_ticks():
    interview = say(started(), "1", "own window")

    assert interview.log.texts("stages.s1.touchpoints")[-1] == "own window"
    assert len(interview.log.texts("stages.s1.touchpoints")) == 2
    assert address(interview) == "stages.s1.customer_goals"


def test_pressing_a_tick_again_takes_it_away():
    interview = respond(started(), Chose(("website",))).interview
    interview = respond(interview, Chose(("website",))).interview

    assert interview.log.texts("stages.s1.touchpoints") == ()


def test_back_shows_the_answer_and_changes_nothing():
    before = say(started(), *STAGE)
    after = say(before, "back")

    now = panel(after)
    assert now is not None
    assert (now.address, now.answer) == ("stages.s1.opportunities", ("put them up",))
    assert journey_of(after.log) == journey_of(before.log)


def test_skip_after_back_keeps_the_answer_and_moves_on():
    before = say(started(), *STAGE)
    after = say(before, "back", "skip")

    assert journey_of(after.log) == journey_of(before.log)
    assert address(after) == address(before)


def test_replacing_a_list_keeps_the_ids_of_what_stays():
    interview = say(started(), "window\nmenu", "back", "menu\nsign")

    assert interview.log.ids("stages.s1.touchpoints") == ("t2", "t3")


def test_an_id_is_never_given_twice():
    interview = say(started(), "window\nmenu", "undo", "sign")

    assert interview.log.ids("stages.s1.touchpoints") == ("t3",)


def test_undo_takes_back_a_whole_answer():
    before = started()
    after = say(before, "window\nmenu", "undo")

    assert after.log.standing == before.log.standing


def test_unknown_leaves_a_gap_that_is_not_asked_again():
    interview = say(started(), "skip", "skip", "I don't know")

    assert journey_of(interview.log).stages[0].emotion.score is None
    assert address(interview) == "stages.s1.obstacles"


def test_an_edit_changes_an_answer_and_stays_where_one_was():
    before = say(started(), *STAGE)
    after = respond(before, Edited("stages.s1.emotion.score", "2")).interview

    assert journey_of(after.log).stages[0].emotion.score == 2
    assert address(after) == address(before)


def test_an_item_is_changed_by_its_address():
    before = say(started(), *STAGE)
    after = respond(before, Edited("stages.s1.obstacles.o1.text", "no prices anywhere")).interview

    assert after.log.texts("stages.s1.obstacles") == ("no prices anywhere",)


def test_stages_are_added_renamed_reordered_and_removed_without_losing_what_is_under_them():
    interview = say(
        started(), *STAGE, "/stages add Return", "/stages rename 1 Discover", "/stages reorder 3 1", "/stages remove 3"
    )

    assert interview.log.texts("stages") == ("Return", "Discover")
    assert interview.log.texts("stages.s1.obstacles") == ("no prices",)
    assert say(interview, "undo").log.texts("stages") == ("Return", "Discover", "Buy")


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Said(""), "no text"),
        (Said("\u200c\u202e "), "no text"),
        (Said("a" * 10_000), "10,000"),
        (Said("a" * 1_000_000), "1,000,000"),
        (Said("/dance"), "/dance"),
        (Chose(("nowhere",)), "not on the list"),
        (Chose(()), "not on the list"),
        (Chose(("website",), revision=1), "already answered"),
        (Said("99"), "from 1 to "),
        (Commanded("edit", "nowhere"), "nowhere"),
        (Commanded("edit", ""), "?"),
        (Edited("stages.s9.obstacles", "x"), "stages.s9.obstacles"),
        (Commanded("stages", "dance"), "/stages add"),
        (Commanded("stages", "remove 7"), "from 1 to 2"),
        (Commanded("language", "tlh"), "not on the list"),
    ],
)
def test_bad_input_gets_a_sentence_and_changes_nothing(event: Event, said: str):
    before = started()
    outcome = respond(before, event)
    after, replies = outcome.interview, outcome.replies

    assert after == before
    assert [type(reply) for reply in replies] == [Refusal]
    assert isinstance(replies[0], Refusal)
    assert said in replies[0].text


@pytest.mark.parametrize("typed", ["3", "-3", "0.3", "٧"])
def test_a_feeling_out_of_range_is_refused(typed: str):
    interview = say(started(), "skip", "skip")

    assert isinstance(last_reply(interview, Said(typed)), Refusal)


def test_thirteen_stages_are_refused_with_both_numbers():
    interview = say(begin("en", given=True), *START)
    reply = last_reply(interview, Said("\n".join(f"stage {n}" for n in range(13))))

    assert isinstance(reply, Refusal)
    assert "13" in reply.text
    assert "12" in reply.text


def test_the_last_stage_stays():
    assert isinstance(last_reply(started("Only"), Commanded("stages", "remove 1")), Refusal)


@pytest.mark.parametrize("name", sorted(COMMANDS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_answers_in_every_language(name: str, language: str):
    interview = say(started(), *STAGE, f"/language {language}")
    outcome = respond(interview, Commanded(name))
    after, replies = outcome.interview, outcome.replies

    assert after != interview or replies or outcome.effects


def test_media_is_answered_and_changes_nothing():
    assert isinstance(last_reply(started(), Sent("voice")), Say)
    assert isinstance(last_reply(started(), Sent("sticker")), Say)


def test_stop_leaves_and_maps_shows_maps():
    assert isinstance(last_reply(started(), Commanded("stop")), Leave)
    assert respond(started(), Commanded("maps")).interview.screen == Maps()


def test_what_is_typed_after_the_last_question_is_not_taken_for_an_answer():
    interview = say(started("Only", "Last"), *STAGE, *STAGE)

    assert panel(interview) is None
    assert isinstance(last_reply(interview, Said("one more thing")), Refusal)


def test_back_from_the_end_opens_the_last_question():
    assert address(say(started("Only", "Last"), *STAGE, *STAGE, "back")) == "stages.s2.opportunities"


def test_a_new_map_begins_in_the_same_language_with_a_newer_revision():
    before = say(started(), "/language fa")
    after = say(before, "/new")

    assert (after.language, after.map_id, address(after)) == ("fa", None, "business.name")
    assert after.revision > before.revision


@pytest.mark.parametrize("said", ["skip", "don't know", "no"])
def test_without_stages_of_their_own_a_person_gets_the_usual_ones(said: str):
    interview = say(begin("en", given=True), *START, said)

    assert len(interview.log.ids("stages")) == 5
    assert address(interview) == "stages.s1.touchpoints"


@pytest.mark.parametrize("typed", ["Website", "website"])
def test_a_typed_label_is_a_list_of_one_and_typing_it_again_loses_nothing(typed: str):
    once = say(started(), typed)
    again = say(once, "back", typed)

    assert address(once) == address(again) == "stages.s1.customer_goals"
    assert again.log.texts("stages.s1.touchpoints") == (typed,)


@pytest.mark.parametrize(
    "where", ["review_on", "state", "stages.s1.kind", "stages.s1.emotion", "stages.s1.touchpoints.t2.name"]
)
def test_only_a_text_that_is_shown_can_be_edited_in_place(where: str):
    before = say(started(), "window, door", "back", "sign")

    assert isinstance(last_reply(before, Edited(where, "soon")), Refusal)


def test_a_set_stage_keeps_the_kind_it_has():
    before = say(begin("en", given=True), *START, "1")

    assert isinstance(last_reply(before, Edited("stages.s1.kind", "soon")), Refusal)


def test_two_stages_are_not_removed_at_once():
    assert isinstance(last_reply(started("A", "B", "C"), Commanded("stages", "remove 1 2")), Refusal)


@pytest.mark.parametrize("typed", ["1 and 3", "1, 3", "#1 3", "1 & 3", "۱ و ۳"])
def test_ticks_are_read_from_numbers_however_they_are_joined(typed: str):
    now = panel(say(started(), typed))

    assert now is not None
    assert now.ticks == (now.choices[0].id, now.choices[2].id)


def test_a_range_of_numbers_ticks_all_of_it():
    now = panel(say(started(), "1-3"))

    assert now is not None
    assert len(now.ticks) == 3


def test_a_number_typed_again_unticks():
    assert say(started(), "1", "1").log.texts("stages.s1.touchpoints") == ()


def test_a_number_among_own_words_is_the_choice_with_that_number():
    first = panel(started())
    interview = say(started(), "1, the van")

    assert first
    assert interview.log.texts("stages.s1.touchpoints") == (first.choices[0].label, "the van")


def test_a_tick_stays_a_tick_in_another_language():
    before = panel(say(started(), "1 2"))
    after = panel(say(started(), "1 2", "/language fa"))

    assert before is not None
    assert after is not None
    assert sorted(after.ticks) == sorted(before.ticks)


def test_done_is_no_answer_to_a_feeling():
    assert address(say(started(), "skip", "skip", "خلص")) == "stages.s1.emotion.score"
    assert journey_of(say(started(), "skip", "skip", "تمام").log).stages[0].emotion.score == 1


@pytest.mark.parametrize(("typed", "score"), [("🙂", 1), ("so so", 0), ("very good", 2), ("خیلی بد", -2), ("راضي", 1)])
def test_a_feeling_is_understood_by_its_names(typed: str, score: int):
    assert journey_of(say(started(), "skip", "skip", typed).log).stages[0].emotion.score == score


def test_a_new_map_is_welcomed_and_an_old_one_welcomed_back():
    new, old = (respond(interview, Commanded("start")).replies[0] for interview in (begin("fa", given=True), started()))

    assert isinstance(new, Say)
    assert "مسیر" in new.text
    assert isinstance(old, Say)
    assert "Welcome back" in old.text


def test_whoever_chooses_another_language_is_welcomed_in_it():
    reply = last_reply(begin("en", given=False), Said("العربية"))

    assert isinstance(reply, Say)
    assert "مسير" in reply.text


def test_progress_counts_the_questions_of_this_map():
    now = panel(started())

    assert now is not None
    assert (now.progress.stage, now.progress.stages) == (1, 2)
    assert now.progress.questions == len(started().posed)


TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "1",
            "2",
            "-1",
            "٢",
            "done",
            "skip",
            "back",
            "undo",
            "don't know",
            "a, b",
            "- a\n- b",
            "رجوع",
            "واگرد",
            "/stages remove 1",
            "/stages add x",
            "/stages reorder 1 2",
            "/edit 3",
            "/new",
            "/language ar",
            "$x$",
            "none",
            "1",
            "I meant a, b",
            "نه منظورم x",
            "/meant 9",
            "/take 1",
            "\n".join(["They wait, and nobody tells them how long it takes. " * 6] * 3),
        ]
    ),
)
EVENTS = st.one_of(
    st.builds(Said, TEXTS),
    st.builds(
        Chose,
        st.lists(st.sampled_from(["website", "consumer", "0", "-2", "fa", "done", "x"]), max_size=2).map(tuple),
        st.one_of(st.none(), st.integers(0, 20)),
    ),
    st.builds(Commanded, st.sampled_from([*COMMANDS, "dance"]), TEXTS),
    st.builds(Sent, st.sampled_from(["photo", "voice", "sticker", ""])),
    st.builds(
        Edited,
        st.sampled_from(["purpose", "stages", "stages.s1.touchpoints", "stages.s1.name", "language", "x"]),
        TEXTS,
    ),
)


def after_all(events: list[Event]) -> Interview:
    interview = begin("en", given=False)
    for event in events:
        interview = respond(interview, event).interview
    return interview


@settings(max_examples=150, deadline=None)
@given(st.lists(EVENTS, max_size=25))
def test_any_events_get_an_answer_and_never_raise(events: list[Event]):
    interview = begin("en", given=False)
    for event in events:
        before = interview
        outcome = respond(interview, event)
        interview, replies = outcome.interview, outcome.replies

        assert replies or outcome.effects or interview != before
        assert all(reply.text.strip() for reply in replies if isinstance(reply, (Say, Refusal)))
        panel(interview)


@settings(max_examples=100, deadline=None)
@given(st.lists(EVENTS, max_size=25))
def test_the_log_adds_up_to_what_stands(events: list[Event]):
    interview = after_all(events)
    again = Log().plus(interview.unsaved)

    assert again == interview.log
    assert from_state(json.loads(json.dumps(to_state(interview.log)))) == interview.log
    journey = journey_of(interview.log)
    assert journey_of(Log().plus(entries_of(journey))) == journey


@settings(max_examples=100, deadline=None)
@given(st.lists(EVENTS, max_size=25))
def test_undo_often_enough_empties_the_interview(events: list[Event]):
    interview = after_all(events)
    for _ in range(len(interview.unsaved) + 1):
        interview = respond(interview, Commanded("undo")).interview

    assert interview.log.last_answer() == 0
    assert journey_of(interview.log) == journey_of(Log())
    assert open_question(interview) is not None


@settings(max_examples=100, deadline=None)
@given(st.lists(EVENTS, max_size=25), st.integers(1, 5))
def test_back_changes_no_answer(events: list[Event], times: int):
    before = after_all(events)
    after = before
    for _ in range(times):
        after = respond(after, Commanded("back")).interview

    assert journey_of(after.log) == journey_of(before.log)


@settings(max_examples=60, deadline=None)
@given(st.lists(EVENTS, max_size=15))
def test_a_stale_button_changes_nothing(events: list[Event]):
    before = after_all(events)
    after = respond(before, Chose(("website",), before.revision - 1)).interview

    assert after == before


def test_the_script_asks_each_thing_once_in_each_depth():
    lines = [(question.address, question.depth) for question in SCRIPT]

    assert len(set(lines)) == len(lines)


def test_responding_keeps_what_was_not_saved_before():
    interview = begin("en", given=True)
    after = say(replace(interview, unsaved=()), "Blue Door")

    assert [entry.address for entry in after.unsaved] == ["business.name"]


def test_the_minutes_left_fall_from_ten_to_one():
    interview, seen = begin("en", given=True), []
    while (now := panel(interview)) is not None:
        seen.append(now.progress.minutes)
        interview = say(interview, "Look\nBuy") if now.address == "stages" else say(interview, "skip")

    assert seen[0] == 10
    assert seen[-1] == 1
    staged = seen[6:]  # before the stages are known, five are counted on
    assert staged == sorted(staged, reverse=True)
