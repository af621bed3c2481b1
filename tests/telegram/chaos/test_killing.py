"""The bot killed while people write, briefly (`make chaos` does it at length); and whether its check would notice."""

import math
from pathlib import Path

import pytest

from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview
from dialogs.respond import respond
from tests.fake_telegram.fake import FakeTelegram, ServerError
from tests.length import brief
from tests.script import begin
from tests.telegram.chaos import killing
from tests.telegram.chaos.orders import DifferentError, Heard, taken_in
from tests.telegram.process import MODES, running

KILLS = brief(1, 3)
SAID = (Commanded("start"), Said("English"), Said("answer 1"), Said("answer 2"), Said("answer 3"))


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_killed_at_any_moment_no_answer_is_lost_doubled_or_out_of_order(mode: str, tmp_path: Path):
    account = killing.run(mode, KILLS, 1, tmp_path)

    assert account.wrong == []
    assert account.counts["answers and other changes kept"] > 0


@pytest.mark.parametrize("method", ["getMyCommands", "setMyCommands"])
def test_an_introduction_that_fails_does_not_keep_the_bot_from_talking(method: str, home: dict[str, str]):
    with FakeTelegram(pace=0.01) as fake:
        fake.faults.next(ServerError(), method)
        layla = fake.person(1001)
        layla.say("/start")
        with running(fake, home, "polling"):
            fake.wait(lambda: layla.panel, 60)


def kept(*events: Event) -> Interview:
    interview = begin("en", given=False)
    for event in events:
        interview = respond(interview, event).interview
    return interview


def heard(*events: Event, delivered: float = 0, acknowledged: float = math.inf) -> list[Heard]:
    return [Heard(event, delivered, acknowledged) for event in events]


def check(messages: list[Heard], presses: list[Heard], *taken: Event) -> None:
    taken_in(begin("en", given=False), messages, presses, kept(*taken).unsaved)


@pytest.mark.parametrize(
    "taken",
    [
        (*SAID[:2], *SAID[3:]),  # lost
        (*SAID[:3], *SAID[2:]),  # twice
        (*SAID[:2], SAID[3], SAID[2], SAID[4]),  # out of order
        SAID[:-1],  # the last one lost
    ],
)
def test_what_is_lost_doubled_or_out_of_order_is_noticed(taken: tuple[Event, ...]):
    with pytest.raises(DifferentError):
        check(heard(*SAID), [], *taken)


def test_a_press_may_overtake_and_a_second_one_may_be_too_late():
    press = Chose(("cafe",), kept(*SAID[:3]).revision)
    check(heard(*SAID), heard(press, press), *SAID[:3], press, *SAID[3:])
    check(heard(*SAID), heard(press, press), *SAID)

    with pytest.raises(DifferentError):
        check(
            heard(*SAID),
            heard(Chose(("skip",), kept(*SAID[:3]).revision)),
            *SAID[:3],
            Chose(("skip",)),
            Chose(("skip",)),
            *SAID[3:],
        )


def test_a_press_that_was_acknowledged_in_time_must_have_its_effect():
    press = Chose(("cafe",), kept(*SAID[:3]).revision)
    early, late = heard(*SAID[:3], acknowledged=1), heard(*SAID[3:], delivered=3)
    pressed = heard(press, delivered=1.5, acknowledged=2)

    check([*early, *late], pressed, *SAID[:3], press, *SAID[3:])
    with pytest.raises(DifferentError):
        check([*early, *late], pressed, *SAID)


def test_a_press_that_expired_may_have_been_taken_in_or_not():
    press = Chose(("skip",), kept(*SAID[:3]).revision)
    expired = [Heard(press, 0, expired=True)]

    check(heard(*SAID), expired, *SAID[:3], press, *SAID[3:])
    check(heard(*SAID), expired, *SAID)
