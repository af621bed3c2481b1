"""What was typed is read as it was meant, said back, and put right by one tap or one message."""

import pytest
import yaml

from dialogs.changes.lists import texts_at
from dialogs.effects import Leave, Refusal, Say
from dialogs.events import Chose, Commanded, Corrected, Edited, Said
from dialogs.interview import Interview, Outcome, open_question
from dialogs.menus.menu import menu, spoken
from dialogs.respond import respond
from dialogs.screens import NearestTrade, OtherReading, Toned
from dialogs.script.recognising import trade_of
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.corpus.grading import FOLDER, Entry, asked, graded

OBSTACLES, FEELING = "stages.s1.obstacles", "stages.s1.emotion.score"
REVIEW = [
    Entry(kind, language, one["typed"], one.get("at") or {"trades": "trade"}.get(kind, kind), one)
    for language, kinds in yaml.safe_load((FOLDER / "review.yaml").read_text("utf-8")).items()
    for kind, entries in kinds.items()
    for one in entries
]


def said(interview: Interview, text: str) -> Outcome:
    return respond(interview, Said(text))


def told(outcome: Outcome) -> str:
    return "\n".join(reply.text for reply in outcome.replies if isinstance(reply, Say | Refusal))


@pytest.mark.parametrize("entry", REVIEW, ids=lambda entry: f"{entry.language}-{entry.kind}-{entry.typed}")
def test_what_was_misread_is_read_right(entry: Entry):
    grade = graded(entry)

    assert grade.is_right, (grade.made, dict(entry.right))


def test_a_sentence_is_split_and_joined_again_by_a_tap():
    before = asked("en", "obstacles")
    kept = said(before, "price, parking, waiting").interview
    assert isinstance(kept.screen, OtherReading)
    assert len(texts_at(kept.log, OBSTACLES)) in (1, 3)

    turned = respond(kept, Chose(("/other",))).interview
    back = respond(turned, Commanded("other")).interview

    assert {len(texts_at(one.log, OBSTACLES)) for one in (kept, turned)} == {1, 3}
    assert texts_at(back.log, OBSTACLES) == texts_at(kept.log, OBSTACLES)
    assert "/other" in spoken(kept)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "price, parking, waiting"), ("ar", "السعر، الموقف، الانتظار"), ("fa", "قیمت، پارکینگ، معطلی")],
)
def test_a_button_beside_a_question_can_be_typed(language: Language, text: str):
    kept = said(asked(language, "obstacles"), text).interview
    beside = menu(kept)
    assert beside
    (((button,),)) = beside.rows

    turned = said(kept, button.label.partition(" ")[2]).interview

    assert {len(texts_at(one.log, OBSTACLES)) for one in (kept, turned)} == {1, 3}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they sit there checking their watch and sighing"),
        ("ar", "قاعدين يطالعون الساعة وزهقانين من الانتظار"),
        ("fa", "هی ساعتشونو نگاه می‌کنن و کلافه شدن"),
    ],
)
def test_a_sentence_is_kept_as_the_customers_and_its_tone_said_back(language: Language, text: str):
    outcome = said(asked(language, "feelings"), text)
    after = outcome.interview
    emotion = journey_of(after.log).stages[0].emotion

    assert emotion.quote == text
    assert emotion.score is not None
    assert emotion.score < 0
    assert isinstance(after.screen, Toned)
    assert words_in(language)("pick-feeling-2") in told(outcome) or words_in(language)("pick-feeling-1") in told(
        outcome
    )
    changed = respond(after, Chose(("/tone 1",))).interview
    assert journey_of(changed.log).stages[0].emotion.score == 1
    assert journey_of(changed.log).stages[0].emotion.quote == text


def test_what_nobody_can_place_is_kept_as_a_quote_and_the_face_asked_for():
    outcome = said(asked("en", "feelings"), "they come in with their dog and read the board")
    after = outcome.interview

    assert journey_of(after.log).stages[0].emotion.quote == "they come in with their dog and read the board"
    one = open_question(after)
    assert one is not None
    assert one.address == FEELING
    assert told(outcome) == words_in("en")("say-quoted")
    assert journey_of(said(after, "1").interview.log).stages[0].emotion.score == 1


@pytest.mark.parametrize(("language", "done"), [("en", "done"), ("ar", "تم"), ("fa", "تمام")])
def test_stages_typed_one_by_one_are_a_list(language: Language, done: str):
    interview = asked(language, "stages")
    first = said(interview, "Hear")
    assert told(first) == words_in(language)("say-lone-stage", stage="Hear")
    interview = said(said(first.interview, "Visit").interview, "Buy").interview

    interview = said(interview, done).interview

    assert [stage.name for stage in journey_of(interview.log).stages] == ["Hear", "Visit", "Buy"]
    one = open_question(interview)
    assert one is not None
    assert one.address != "stages"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_nearest_trade_is_asked_for_and_ones_own_words_stay(language: Language):
    after = said(asked(language, "trade"), "qwxz vbnm").interview
    assert isinstance(after.screen, NearestTrade)
    shown = menu(after)
    assert shown is not None
    assert "qwxz vbnm" in shown.text

    chosen = respond(after, Chose(("/nearest salon",))).interview

    assert trade_of(chosen.log) == "salon"
    assert chosen.log.value("business.trade") == "qwxz vbnm"
    assert open_question(chosen) == open_question(after)


@pytest.mark.parametrize(("language", "text"), [("en", "thanks a lot"), ("ar", "شكرا جزيلا"), ("fa", "خیلی ممنون")])
def test_thanks_are_answered_while_a_question_is_open_and_when_none_is(language: Language, text: str):
    open_ = said(asked(language, "obstacles"), text)
    done = asked(language, "obstacles")
    while open_question(done):
        done = respond(done, Commanded("skip")).interview
    finished = said(done, text)

    assert told(open_) == words_in(language)("say-talk")
    assert told(finished) == words_in(language)("say-talk-done")
    assert not any(isinstance(reply, Refusal) for reply in (*open_.replies, *finished.replies))
    assert journey_of(finished.interview.log) == journey_of(done.log)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "have to go now, a customer came in"), ("ar", "بكمل بكرا ان شاء الله"), ("fa", "بقیه‌ش باشه برای فردا")],
)
def test_who_has_to_go_is_let_go(language: Language, text: str):
    outcome = said(asked(language, "obstacles"), text)

    assert Leave() in outcome.effects
    assert outcome.interview.log == asked(language, "obstacles").log


def test_a_touchpoint_typed_in_one_stage_can_be_ticked_in_another():
    interview = asked("en", "stages")
    interview = respond(said(interview, "Hear, Visit").interview, Commanded("skip")).interview  # no customers
    interview = said(interview, "the van with our name").interview
    while (one := open_question(interview)) and one.address != "stages.s2.touchpoints":
        interview = respond(interview, Commanded("skip")).interview
    assert one is not None

    own = next(
        choice for choice in one.choices(interview.log, interview.words) if choice.label == "the van with our name"
    )
    ticked = respond(interview, Chose((own.id,))).interview

    assert texts_at(ticked.log, "stages.s2.touchpoints") == ("the van with our name",)


@pytest.mark.parametrize(("language", "done"), [("en", "done"), ("ar", "تم"), ("fa", "تمام")])
def test_done_behind_a_typed_list_passes_over_no_question(language: Language, done: str):
    typed = said(asked(language, "touchpoints"), "Instagram, the window").interview
    again = said(typed, done).interview

    assert open_question(again) == open_question(typed)
    assert again.log == typed.log
    goals = said(again, "Berlin, 7 pm").interview
    assert said(goals, done).interview.log == goals.log
    assert said(said(goals, "2").interview, done).interview.log.answer("stages.s1.obstacles") is not None


def test_a_tone_is_changed_by_numbers_as_often_as_one_likes():
    kept = said(asked("en", "feelings"), "they sit there checking their watch and sighing").interview
    refused = respond(kept, Commanded("tone", "rubbish"))
    again = respond(respond(kept, Commanded("tone", "2")).interview, Commanded("tone", "1")).interview

    assert isinstance(refused.replies[0], Refusal)
    assert refused.interview.log == kept.log
    assert journey_of(again.log).stages[0].emotion.score == 1


def test_a_message_that_is_changed_to_a_sentence_nobody_can_place_is_kept_as_a_quote():
    kept = said(asked("en", "feelings"), "happy").interview
    changed = respond(kept, Corrected(kept.log.turn, "they come in with their dog and read the board")).interview

    assert journey_of(changed.log).stages[0].emotion.quote == "they come in with their dog and read the board"


def test_the_pick_of_an_answer_is_not_edited_by_hand():
    kept = respond(asked("en", "purpose"), Chose(("buy",))).interview
    outcome = respond(kept, Edited("purpose_pick", "bad $ id"))

    assert isinstance(outcome.replies[0], Refusal)
    assert outcome.interview.log == kept.log


def test_an_answer_that_was_joined_to_another_and_is_passed_over_was_skipped():
    kept = said(said(asked("en", "name"), "Blue Door").interview, "and the yard behind it").interview
    passed = respond(respond(kept, Commanded("join")).interview, Commanded("skip")).interview

    answer = passed.log.answer("business.trade")
    assert answer is not None
    assert answer.kind == "skip"


def test_the_other_reading_says_what_the_answer_is_then():
    kept = said(asked("en", "obstacles"), "price, parking, waiting").interview

    assert "price, parking, waiting" in told(respond(kept, Commanded("other")))
