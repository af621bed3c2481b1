"""What a map has no room for is refused with a sentence and changes nothing; what it has room for is never dropped."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.effects import Refusal, Say
from dialogs.events import Commanded, Edited, Event
from dialogs.interview import Interview, begin
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model import limits
from storage.model.journey import Action, Journey, Language, Obstacle, Stage, Touchpoint
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of
from tests.conftest import ROOT


def told(journey: Journey, language: Language = "en") -> Interview:
    """Return the interview of a map that holds a journey, as it is kept."""
    return kept(begin(language, given=True).plus(entries_of(journey)))


def kept(interview: Interview) -> Interview:
    return replace(interview, unsaved=())


def stages(items: int, text: str = "queue") -> Journey:
    """Return three stages with so many obstacles in all."""
    parts = [range(start, items, 3) for start in range(3)]
    found = [tuple(Obstacle(id=f"o{n + 1}", text=f"{text} {n}") for n in part) for part in parts]
    touchpoints = (Touchpoint(id="t1", name="window"),)
    return Journey(
        stages=tuple(
            Stage(id=f"s{n}", name=f"Stage {n}", obstacles=some, touchpoints=touchpoints)
            for n, some in enumerate(found, 1)
        )
    )


def refused(interview: Interview, event: Event) -> str:
    outcome = respond(interview, event)
    (said,) = outcome.replies
    assert isinstance(said, Refusal)
    assert outcome.interview.log == interview.log
    return said.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_with_all_its_items_takes_no_more_and_every_other_answer(language: Language):
    full = told(stages(limits.ITEMS_TOLD - 6), language)
    more = Edited("stages.s1.touchpoints", "- window\n- door")

    assert refused(full, more) == words_in(language)("wrong-room-items", most=limits.ITEMS_TOLD)
    for event in (Edited("stages.s1.obstacles.o1.text", "the queue"), Edited("stages.s1.touchpoints", "door")):
        assert respond(full, event).interview.log.turn == full.log.turn + 1
    fewer = kept(respond(full, Commanded("stages", "remove 3")).interview)
    assert len(journey_of(respond(fewer, more).interview.log).stages[0].touchpoints) == 2


def test_a_map_that_is_too_large_already_can_be_changed_and_become_smaller():
    large = told(stages(limits.ITEMS_TOLD + 200))

    smaller = respond(large, Commanded("stages", "remove 2")).interview
    assert len(journey_of(smaller.log).stages) == 2


def test_what_is_much_more_than_anybody_types_is_not_taken_at_once():
    large = told(stages(limits.ITEMS_TOLD - 6, "long " * 50))

    assert refused(large, Commanded("copy", "others")) == words_in("en")("wrong-room-turn")
    assert respond(told(stages(200)), Commanded("copy", "others")).interview.log.turn


def test_a_map_in_which_very_much_was_said_takes_no_more_and_undo_leads_back():
    full = told(stages(3))
    full = replace(full, log=replace(full.log, size=limits.LOG_BYTES))
    again = words_in("en")("wrong-room-log")

    assert refused(full, Edited("stages.s1.touchpoints", "door")) == again
    undone = kept(respond(full, Commanded("undo")).interview)
    assert undone.log.turn == full.log.turn + 1
    assert respond(full, Commanded("copy", "others")).interview.log.size < limits.LOG_BYTES


def test_taking_back_and_doing_again_grows_a_map_only_as_far_as_it_may():
    """Two words make one stage of two, with all that is in them; taken back, it stays in the log."""
    interview, sizes = told(stages(150, "long " * 300)), list[int]()
    for _ in range(80):
        for command in (Commanded("stages", "merge 1 2"), Commanded("undo")):
            interview = kept(respond(interview, command).interview)
        sizes.append(interview.log.size)

    assert max(sizes) < limits.LOG_BYTES + 2 * limits.TURN_BYTES
    assert sizes[-1] == sizes[-10], "it grows no more"


def test_no_list_becomes_longer_than_it_may_be_and_one_that_is_may_become_shorter():
    marks = tuple(Action(key=f"old.{n}", status="done") for n in range(limits.ITEMS))
    full = told(replace(stages(3), actions=marks))

    said = refused(full, Commanded("mark", "s1.o1 doing"))
    assert said == words_in("en")("wrong-items", count=limits.ITEMS + 1, most=limits.ITEMS)
    long = told(stages(3 * limits.ITEMS_IN_LIST + 3))
    fewer = respond(long, Edited("stages.s1.obstacles", "\n".join(f"- queue {3 * n}" for n in range(90)))).interview
    assert len(journey_of(fewer.log).stages[0].obstacles) == 90


def test_a_map_whose_lists_were_in_very_many_orders_takes_no_more_and_undo_leads_back():
    full = told(stages(3))
    ids = tuple(f"a{n}" for n in range(limits.ITEMS))
    orders = tuple(Entry("actions", value=ids, turn=1) for _ in range(limits.ORDERED // limits.ITEMS + 1))
    log = replace(full.log, standing={**full.log.standing, "actions": orders}, given={**full.log.given, "actions": 3})
    full = replace(full, log=log)

    assert refused(full, Edited("stages.s1.touchpoints", "door")) == words_in("en")("wrong-room-log")
    assert respond(full, Commanded("undo")).interview.log.turn == log.turn + 1


def test_the_size_of_a_log_is_that_of_all_that_was_ever_said():
    log = Log().plus(entries_of(stages(9)))
    after = log.plus(entries_of(stages(9)))

    assert after.size == 2 * log.size
    assert log.size > sum(len(entry.address) for entry in entries_of(stages(9)))
    long = f"stages.{'𐎠' * 64}.obstacles.{'𐎠' * 64}.severity"
    assert Entry(long, value=1).size == 2 * len(long.encode())


def test_after_warming_up_nothing_is_read_while_somebody_waits():
    done = subprocess.run([sys.executable, "-c", _READING], capture_output=True, cwd=ROOT, check=True)

    before, behind = ({Path(file).stem for file in part.split()} for part in done.stdout.decode().split("---"))
    assert before >= {"reply", "cue", "feeling", "occupation", "word"}
    assert before & behind - {"cafe", "public"} == set(), "in every language"


_READING = """
import sys
from dialogs.events import Said
from dialogs.interview import begin
from dialogs.respond import respond, warm

sys.addaudithook(lambda name, given: name == "open" and print(given[0]))
warm()
print("---")
for language in ("en", "ar", "fa"):
    interview = begin(language, given=True)
    for text in ("a bakery near the mosque", "no", "skip", "Look\\nBuy", "skip", "what do you mean by that", "window",
                 "see the price quickly", "they feel bad about the queue", "the queue is long, and it hurts", "skip"):
        interview = respond(interview, Said(text)).interview
"""


def test_of_a_full_map_as_many_questions_are_passed_over_as_a_turn_has_room_for_and_the_others_after_that():
    deep = kept(respond(told(stages(limits.ITEMS_TOLD - 6)), Commanded("deepen", "all")).interview)
    first = respond(deep, Commanded("pass", "item"))
    left = number_in(first.replies[1])
    second = respond(kept(first.interview), Commanded("pass", "item"))

    passed = [[entry for entry in one.interview.unsaved if entry.kind == "skip"] for one in (first, second)]
    for one, entries in zip((first, second), passed, strict=True):
        assert one.replies[0] == Say(deep.words("say-passed", count=len(entries)))
        assert limits.TURN_BYTES - 1_000 < sum(entry.size for entry in entries) <= limits.TURN_BYTES
    assert number_in(second.replies[1]) == left - len(passed[1])


def number_in(said: object) -> int:
    assert isinstance(said, Say)
    return int("".join(filter(str.isdigit, said.text)))
