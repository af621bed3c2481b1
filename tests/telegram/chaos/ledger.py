"""What happened between Telegram and a bot, kept for the reckoning: deliveries, faults, and sends seen twice."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tests.fake_telegram.fake import Clock, DropAfter, FakeTelegram, Faults
from tests.fake_telegram.state.faults import Fault
from tests.fake_telegram.state.state import Call
from tests.fake_telegram.state.updates import Update, Updates

SENDS = ("sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup")
# A call that was delayed by this many seconds is done although its bot was killed meanwhile; no bot starts in `_LATE`.
LONGEST_DELAY = 0.5
_LATE = 1.0

Span = tuple[float, float]


@dataclass
class KeptUpdates(Updates):
    """Remembers when an update was first delivered and first acknowledged, and how often it was delivered."""

    clock: Clock = field(default_factory=Clock)
    delivered: dict[int, float] = field(default_factory=dict)
    acknowledged: dict[int, float] = field(default_factory=dict)
    deliveries: Counter[int] = field(default_factory=Counter)

    def poll(self, offset: int, limit: int, now: float) -> list[Update]:
        return self._sent(super().poll(offset, limit, now))

    def due(self, now: float) -> list[Update]:
        return self._sent(super().due(now))

    def acknowledge(self, update: Update) -> None:
        self.acknowledged.setdefault(update.id, self.clock.now())
        super().acknowledge(update)

    def open(self) -> frozenset[int]:
        """Return what was delivered and not acknowledged."""
        return frozenset(self.delivered.keys() - self.acknowledged.keys())

    def _sent(self, found: list[Update]) -> list[Update]:
        for update in found:
            self.delivered.setdefault(update.id, self.clock.now())
            self.deliveries[update.id] += 1
        return found


@dataclass
class KeptFaults(Faults):
    """Remembers which calls were done although the bot cannot know: how many calls had been accepted, and the chat."""

    fake: FakeTelegram | None = None
    unknowable: list[tuple[int, str, int | None]] = field(default_factory=list)

    def choose(self, method: str, chat: int | None) -> Fault | None:
        fault = super().choose(method, chat)
        if isinstance(fault, DropAfter) and self.fake:
            self.unknowable.append((len(self.fake.calls), method, chat))
        return fault


@dataclass(frozen=True, slots=True)
class Kill:
    """A kill on the wall's clock and on Telegram's, and the updates then delivered and not acknowledged."""

    wall: float
    at: float
    open: frozenset[int]


@dataclass(frozen=True, slots=True)
class Repeated:
    """The messages of one chat that came twice in succession: how many for which reason, and which without any."""

    reasons: Counter[str]
    explained: Counter[str]
    unexplained: Counter[str]


def text_of(call: Call) -> str:
    return str(call.params.get("text") or call.method)


def repeated(fake: FakeTelegram, kills: Sequence[float], presses: Iterable[Span], chat: int) -> Repeated:
    """Look for a chat's messages that equal the one before; at most one is put down to each kill and each press.

    Who presses a button of an older message is shown the open question once more.
    """
    assert isinstance(fake.faults, KeptFaults)
    sends = [(place, call) for place, call in enumerate(fake.calls) if call.chat == chat and call.method in SENDS]
    unknowable = _unknowable(sends, fake.faults.unknowable)
    reasons, explained, unexplained = Counter[str](), Counter[str](), Counter[str]()
    killed, pressed = [(kill, kill) for kill in kills], list(presses)
    for (place, call), (_, after) in pairwise(sends):
        if _looks(call) != _looks(after):
            continue
        span = call.at - _LATE, after.at
        if place in unknowable:
            reason = "an unknown outcome"
        elif _taken(killed, span):
            reason = "a kill"
        elif call.params.get("reply_markup") and _taken(pressed, span):
            reason = "a press on an old one"
        else:
            unexplained[text_of(call)] += 1
            continue
        reasons[reason] += 1
        explained[text_of(call)] += 1
    return Repeated(reasons, explained, unexplained)


def _taken(spans: list[Span], wanted: Span) -> bool:
    """Take the first span that touches the wanted one, and tell whether there was any."""
    found = next((one for one in spans if one[0] <= wanted[1] and wanted[0] <= one[1]), None)
    if found:
        spans.remove(found)
    return found is not None


def _unknowable(sends: Iterable[tuple[int, Call]], faults: Iterable[tuple[int, str, int | None]]) -> set[int]:
    """Return the places of the calls that these faults befell: the next of their method in their chat."""
    return {
        next((place for place, call in sends if place >= before and call.method == method and call.chat == chat), -1)
        for before, method, chat in faults
    }


def _looks(call: Call) -> tuple[str, str, str]:
    return call.method, text_of(call), json.dumps(call.params.get("reply_markup"), sort_keys=True)
