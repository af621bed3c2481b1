"""Whether a map is what was said, in an order in which it can have been taken in. Pure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.telegram.panels import pressed
from dialogs.effects import Draw, Refusal, Say
from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview
from dialogs.respond import respond
from storage.model.log import Entry
from tests.fake_telegram.refusal import Json


@dataclass(frozen=True, slots=True)
class Heard:
    """Something a person did, first delivered and first acknowledged at these times.

    What has `expired` was delivered and became too old before it was acknowledged: it may have been taken in.
    """

    event: Event
    delivered: float
    acknowledged: float = math.inf
    expired: bool = False


@dataclass(frozen=True, slots=True)
class Reached:
    """How far the search came: how many messages and presses it took in, and what they amount to."""

    messages: int
    presses: int
    interview: Interview
    replies: tuple[Say | Refusal | Draw, ...] = ()


class DifferentError(AssertionError):
    """No order of what was said gives what was kept."""


def event_of(kind: str, body: Json) -> Event:
    """Return what a message or a press of these tests means."""
    if kind == "callback_query":
        revision, choice = pressed(body["data"])
        return Chose((choice,), -1 if revision is None else revision)
    text: str = body["text"]
    name, _, args = text[1:].partition(" ")
    return Commanded(name, args) if text.startswith("/") else Said(text)


def taken_in(begun: Interview, messages: Sequence[Heard], presses: Sequence[Heard], kept: Sequence[Entry]) -> Reached:
    """Return what a person was told, in an order of messages and presses that gives exactly the entries kept.

    Messages are in order among themselves, so are presses, and what was acknowledged before another was delivered
    came before it. Whether somebody wrote before they could see the question is not known here: both are tried, but
    what was pressed had been shown, so its revision was not passed over. A state is known by how much was taken in and
    kept, so that nothing is looked at twice.

    Raises:
        DifferentError: where there is no such order: something was lost, came twice or changed places.
    """
    best = Reached(0, 0, begun)
    shown = {one.event.revision for one in presses if isinstance(one.event, Chose)}
    ahead, seen = [best], set[tuple[object, ...]]()
    while ahead:
        now = ahead.pop()
        size = len(now.interview.unsaved)
        panel = (now.interview.revision, now.interview.screen, now.interview.asking)
        state = (now.messages, now.presses, size, panel)
        if state in seen or now.interview.unsaved != tuple(kept[:size]):
            continue
        seen.add(state)
        best = max(best, now, key=lambda one: (len(one.interview.unsaved), one.messages + one.presses))
        message, press = _at(messages, now.messages), _at(presses, now.presses)
        if message is None and press is None and size == len(kept):
            return now
        if message and not (press and press.acknowledged < message.delivered):
            after = [_after(now, event, messages=1) for event in _readings(message.event)]
            ahead += [
                one for one in after if shown.isdisjoint(range(now.interview.revision + 1, one.interview.revision))
            ]
        if press and not (message and message.acknowledged < press.delivered):
            if press.expired:
                ahead.append(replace(now, presses=now.presses + 1))
            ahead.append(_after(now, press.event, presses=1))
    raise DifferentError(_difference(best, messages, presses, kept))


def _at(heard: Sequence[Heard], place: int) -> Heard | None:
    return heard[place] if place < len(heard) else None


def _readings(event: Event) -> tuple[Event, ...]:
    return (replace(event, unseen=True), event) if isinstance(event, Said) else (event,)


def _after(now: Reached, event: Event, messages: int = 0, presses: int = 0) -> Reached:
    outcome = respond(now.interview, event)
    brought = (*outcome.replies, *outcome.effects)
    replies = [one for one in brought if isinstance(one, Say | Refusal | Draw)]
    return Reached(now.messages + messages, now.presses + presses, outcome.interview, (*now.replies, *replies))


def _difference(best: Reached, messages: Sequence[Heard], presses: Sequence[Heard], kept: Sequence[Entry]) -> str:
    size = len(best.interview.unsaved)
    next_message, next_press = _at(messages, best.messages), _at(presses, best.presses)
    return (
        f"{size} of {len(kept)} entries agree; then {kept[size : size + 3]} was kept, where message {best.messages} is "
        f"{next_message and next_message.event} and press {best.presses} is {next_press and next_press.event}"
    )
