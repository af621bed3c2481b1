"""What happened between Telegram and a bot, kept for the reckoning: deliveries, faults, and sends seen twice."""

import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tests.telegram.fake import DropAfter, FakeTelegram, Faults
from tests.telegram.faults import Fault
from tests.telegram.state import Call
from tests.telegram.updates import Update, Updates

SENDS = ("sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup")
# A call that was delayed by this many seconds is done although its bot was killed meanwhile; no bot starts in `_LATE`.
LONGEST_DELAY = 0.5
_LATE = 1.0


@dataclass
class KeptUpdates(Updates):
    """Remembers when an update was first delivered and first acknowledged, and how often it was delivered."""

    delivered: dict[int, float] = field(default_factory=dict)
    acknowledged: dict[int, float] = field(default_factory=dict)
    deliveries: Counter[int] = field(default_factory=Counter)

    def poll(self, offset: int, limit: int, now: float) -> list[Update]:
        return self._sent(super().poll(offset, limit, now))

    def due(self, now: float) -> list[Update]:
        return self._sent(super().due(now))

    def acknowledge(self, update: Update) -> None:
        self.acknowledged.setdefault(update.id, time.time())
        super().acknowledge(update)

    def open(self) -> frozenset[int]:
        """Return what was delivered and not acknowledged."""
        return frozenset(self.delivered.keys() - self.acknowledged.keys())

    def _sent(self, found: list[Update]) -> list[Update]:
        for update in found:
            self.delivered.setdefault(update.id, time.time())
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
    """The messages of one chat that came twice in succession: how many by what, and which."""

    by_kill: int
    by_fault: int
    explained: Counter[str]
    unexplained: Counter[str]


def text_of(call: Call) -> str:
    return str(call.params.get("text") or call.method)


def repeated(fake: FakeTelegram, kills: Sequence[float], chat: int) -> Repeated:
    """Count a chat's messages that equal the one before; at most one is put down to each kill."""
    assert isinstance(fake.faults, KeptFaults)
    sends = [(place, call) for place, call in enumerate(fake.calls) if call.chat == chat and call.method in SENDS]
    unknowable = _unknowable(sends, fake.faults.unknowable)
    by_kill = by_fault = 0
    explained: Counter[str] = Counter()
    unexplained: Counter[str] = Counter()
    left = list(kills)
    for (place, call), (_, after) in pairwise(sends):
        if _looks(call) != _looks(after):
            continue
        between = [kill for kill in left if call.at - _LATE <= kill <= after.at]
        if place in unknowable:
            by_fault += 1
        elif between:
            left.remove(between[0])
            by_kill += 1
        (explained if place in unknowable or between else unexplained)[text_of(call)] += 1
    return Repeated(by_kill, by_fault, explained, unexplained)


def _unknowable(sends: Iterable[tuple[int, Call]], faults: Iterable[tuple[int, str, int | None]]) -> set[int]:
    """Return the places of the calls that these faults befell: the next of their method in their chat."""
    return {
        next((place for place, call in sends if place >= before and call.method == method and call.chat == chat), -1)
        for before, method, chat in faults
    }


def _looks(call: Call) -> tuple[str, str, str]:
    return call.method, text_of(call), json.dumps(call.params.get("reply_markup"), sort_keys=True)
