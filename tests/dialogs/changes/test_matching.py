"""A list that was changed keeps what is unchanged in it, with all that hangs under it."""

import random
import sys
from collections.abc import Callable

import pytest

from dialogs.changes.doubles import double
from dialogs.changes.matching import matched
from dialogs.effects import Refusal, Say
from dialogs.events import Continued, Corrected, Edited, Event, Replied, Said
from dialogs.interview import Interview, open_question
from dialogs.respond import respond
from dialogs.screens import Pasted, Putting
from dialogs.words import LANGUAGES, words_in
from storage.model import limits
from storage.model.journey import Journey, Language, Stage
from storage.model.log import Entry
from storage.model.logged import journey_of
from storage.model.text import folded
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students")
STAGES = "Find us\nOrder\nCome back"
FIRST = ("window, menu", "a good price", "2", "queue\nnoise", "a second till")


def after(*texts: str, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in (*START, STAGES, *texts):
        interview = respond(interview, Said(text)).interview
    return interview


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


def said_of(interview: Interview) -> dict[str, tuple[str, ...]]:
    return {stage.name: tuple(one.name for one in stage.touchpoints) for stage in journey(interview).stages}


def first(interview: Interview) -> Stage:
    return journey(interview).stages[0]


def obstacles(interview: Interview) -> list[tuple[str, str]]:
    return [(one.id, one.text) for one in first(interview).obstacles]


def turn_of(interview: Interview, address: str) -> int:
    answer = interview.log.answer(address)
    assert answer
    return answer.turn


LONGER = "Hear of us\nFind us\nOrder\nCome back"


@pytest.mark.parametrize("how", ["message", "protocol", "again"])
def test_a_stage_put_before_the_others_moves_no_answers(how: str):
    before = after(*FIRST)
    match how:
        case "message":
            changed = respond(before, Corrected(turn_of(before, "stages"), LONGER)).interview
        case "protocol":
            changed = respond(before, Edited("stages", LONGER)).interview
        case _:
            asked = respond(before, Said("/edit stages")).interview
            changed = respond(asked, Said(LONGER)).interview

    assert said_of(changed) == {"Hear of us": (), "Find us": ("window", "menu"), "Order": (), "Come back": ()}
    assert journey(changed).stages[1] == first(before)


@pytest.mark.parametrize(
    ("there", "texts", "found"),
    [
        ("A B C", "C A B", "3 1 2"),
        ("A B C", "X A B", "- 1 2"),
        ("A B C", "A X C", "1 2 3"),
        ("queue noise", "the|queue nois", "1 2"),
        ("table|1 table|2", "table|2 table|3", "2 -"),
        ("Instagram", "insta website", "1 -"),
        ("A A", "A A", "1 2"),
        ("A", "B C", "1 -"),
        ("", "A", "-"),
    ],
)
def test_items_are_told_by_text_then_by_likeness_then_by_place(there: str, texts: str, found: str):
    items = [(str(place), text.replace("|", " ")) for place, text in enumerate(there.split(), 1)]
    ids = matched(items, [text.replace("|", " ") for text in texts.split()])

    assert " ".join(one or "-" for one in ids) == found


def test_a_message_may_be_edited_again_and_again():
    said = after(*FIRST)
    turn = turn_of(said, "stages.s1.obstacles")
    once = respond(said, Corrected(turn, "dirt\nqueue\nnoise")).interview
    twice = respond(once, Corrected(once.log.turn, "queue\nthe noise\nthe rain")).interview

    assert obstacles(once) == [("o3", "dirt"), ("o1", "queue"), ("o2", "noise")]
    assert [pair for pair in obstacles(twice) if pair[0] != "o3"][:2] == [("o1", "queue"), ("o2", "the noise")]
    assert len(obstacles(twice)) == 3


def test_what_was_renamed_elsewhere_keeps_its_new_name_when_the_message_is_edited():
    said = after(*FIRST)
    turn = turn_of(said, "stages.s1.obstacles")
    renamed = respond(said, Edited("stages.s1.obstacles.o1.text", "the line at noon")).interview
    once = respond(renamed, Corrected(turn, "queue\nnoise\nprice")).interview
    twice = respond(once, Corrected(once.log.turn, "queue\nnoise")).interview

    assert obstacles(once) == [("o1", "the line at noon"), ("o2", "noise"), ("o3", "price")]
    assert obstacles(twice) == [("o1", "the line at noon"), ("o2", "noise")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("how", ["message", "protocol", "command", "reply"])
@pytest.mark.parametrize(
    ("address", "small", "kind", "value"),
    [
        ("stages.s1.obstacles", "skip", "skip", None),
        ("stages.s1.obstacles", "don't know", "unknown", None),
        ("stages.s1.obstacles", "نمی‌دانم", "unknown", None),
        ("stages.s1.obstacles", "مفيش", "value", ()),
        ("stages.s1.touchpoints", "none", "value", ()),
        ("stages.s1.emotion.score", "don't know", "unknown", None),
        ("stages.s1.emotion.score", "skip", "skip", None),
        ("stages.s1.emotion.score", "none", "skip", None),
        ("business.trade", "مش عارف", "unknown", None),
    ],
)
def test_a_small_word_in_an_edited_answer_does_what_it_says(
    language: Language, how: str, address: str, small: str, kind: str, value: object
):
    before = after(*FIRST, language=language)
    ways: dict[str, Event] = {
        "message": Corrected(turn_of(before, address), small),
        "protocol": Edited(address, small),
        "command": Said(f"/edit {address} {small}"),
        "reply": Replied(address, small),
    }
    outcome = respond(before, ways[how])
    answer = outcome.interview.log.answer(address)

    assert answer
    assert (answer.kind, answer.value) == (kind, value)
    assert open_question(outcome.interview) == open_question(before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["/undo", "stop", "back", "رجوع", "چرا"])
@pytest.mark.parametrize("address", ["stages.s1.obstacles", "stages.s1.obstacles.o1.text", "stages"])
def test_a_command_in_an_edited_answer_is_refused_in_words(language: Language, text: str, address: str):
    before = after(*FIRST, language=language)
    outcome = respond(before, Edited(address, text))

    assert outcome.interview.log == before.log
    assert outcome.replies == (Refusal(words_in(language)("wrong-edited-command", text=text)),)


def test_an_edited_skip_becomes_the_answer():
    skipped = after("skip")
    turn = skipped.log.turn
    answered = respond(skipped, Corrected(turn, "window")).interview
    again = respond(answered, Corrected(answered.log.turn, "skip")).interview

    assert said_of(answered)["Find us"] == ("window",)
    assert said_of(again)["Find us"] == ()


@pytest.mark.parametrize("to", ["stages.s1.emotion.score", "turn"])
def test_a_reply_changes_what_it_replies_to_and_says_so(to: str):
    before = after(*FIRST)
    target = turn_of(before, "stages.s1.emotion.score") if to == "turn" else to
    outcome = respond(before, Replied(target, "-1"))

    assert first(outcome.interview).emotion.score == -1
    assert [type(one) for one in outcome.replies] == [Say]
    assert open_question(outcome.interview) == open_question(before)


def test_a_reply_that_names_one_of_several_items_changes_that_one():
    outcome = respond(after(*FIRST), Replied("stages.s1.obstacles", "the queue"))

    assert obstacles(outcome.interview) == [("o1", "the queue"), ("o2", "noise")]


def test_a_reply_that_may_be_one_more_item_is_asked_about():
    before = after(*FIRST)
    asked = respond(before, Replied("stages.s1.obstacles", "no parking")).interview
    added = respond(asked, Said("/put add")).interview

    assert asked.log == before.log
    assert asked.screen == Putting("stages.s1.obstacles", "no parking")
    assert obstacles(added) == [("o1", "queue"), ("o2", "noise"), ("o3", "no parking")]
    answered = respond(asked, Said("the counter"))
    assert said_of(answered.interview)["Order"] == ("the counter",)
    assert [one.text for one in answered.replies if isinstance(one, Say)] == [
        words_in("en")("say-not-put", text="no parking")
    ]


def test_a_reply_to_what_is_gone_is_refused_and_one_to_the_open_question_is_an_answer():
    before = after(*FIRST)
    gone = respond(before, Replied("stages.s9.obstacles", "x"))
    here = respond(before, Replied("stages.s2.touchpoints", "counter")).interview

    assert gone.interview.log == before.log
    assert isinstance(gone.replies[0], Refusal)
    assert said_of(here)["Order"] == ("counter",)
    assert respond(before, Replied("stages.s1.obstacles", "/review")).interview.screen


def test_a_message_that_goes_on_is_one_answer():
    begun = after("window", "a good price", "2", "queue\nno")
    whole = respond(begun, Continued(begun.log.turn, "queue\nnoise\nprice")).interview
    long = respond(after("window"), Said("word " * 800)).interview
    waiting = respond(long, Continued(0, "word " * 1600)).interview

    assert [text for _, text in obstacles(whole)] == ["queue", "noise", "price"]
    assert open_question(whole) == open_question(begun)
    assert isinstance(waiting.screen, Pasted | None)


LETTERS = "abcdefghij "


@pytest.mark.parametrize("length", [40, limits.TEXT - 10])
def test_each_text_is_folded_a_few_times_however_many_it_is_compared_with(length: int):
    chance = random.Random(length)  # noqa: S311 - the same each time, no secrets
    old, new = (["".join(chance.choices(LETTERS, k=length)) for _ in range(limits.ITEMS_IN_LIST)] for _ in range(2))
    there = [(f"o{number}", text) for number, text in enumerate(old)]

    assert calls_of(folded, lambda: matched(there, new)) <= 4 * (len(old) + len(new))


def test_a_long_list_is_looked_through_for_doubles_with_each_name_made_once():
    before = begin("en", given=True).plus([Entry("stages.s1.name", value="A"), Entry("stages", value=("s1",))])
    address, ids = "stages.s1.obstacles", tuple(f"o{number}" for number in range(1, limits.ITEMS_IN_LIST + 1))
    texts = [Entry(f"{address}.{one}.text", value=f"{number} " + "long " * 300) for number, one in enumerate(ids)]
    after = before.plus([*texts, Entry(address, value=ids)])

    assert calls_of(folded, lambda: double(before, after)) <= 2 * len(ids)


def test_what_was_meant_otherwise_is_looked_for_a_few_times_however_often_not_is_said():
    one = after(*FIRST)
    few = calls_of(folded, lambda: respond(one, Said("no, I meant tea, not milk, not water, not juice")))
    many = calls_of(folded, lambda: respond(one, Said("no, I meant tea" + ", not milk" * 50)))

    assert many < 10 * few


def calls_of(function: Callable[..., object], work: Callable[[], object]) -> int:
    """Return how often a function of ours is called by some work."""
    count = 0

    def profile(frame: object, event: str, _given: object) -> None:
        nonlocal count
        count += event == "call" and getattr(frame, "f_code", None) is function.__code__

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count
