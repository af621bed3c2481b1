"""What goes wrong on purpose: programmed or random faults, and the limits Telegram sets to how fast a bot may send."""

import math
import random
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TooManyRequests:
    """429, and every request for that chat within `retry_after` seconds is a violation."""

    retry_after: int = 1


@dataclass(frozen=True, slots=True)
class ServerError:
    """An answer of 5xx; nothing was done."""

    code: int = 502


@dataclass(frozen=True, slots=True)
class DropBefore:
    """The connection breaks; nothing was done."""


@dataclass(frozen=True, slots=True)
class DropAfter:
    """The connection breaks after the call was done: delivered, but nobody told the bot."""


@dataclass(frozen=True, slots=True)
class Delay:
    """The call is done so many seconds later."""

    seconds: float = 1.0


Fault = TooManyRequests | ServerError | DropBefore | DropAfter | Delay


@dataclass
class _Planned:
    fault: Fault
    method: str | None
    chat: int | None
    times: float


@dataclass
class Faults:
    """The faults to come."""

    planned: list[_Planned] = field(default_factory=list)
    rates: dict[Fault, float] = field(default_factory=dict)
    methods: frozenset[str] | None = None
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 (tests repeat themselves)
    parked: dict[int, float] = field(default_factory=dict)
    seen: list[tuple[str, Fault]] = field(default_factory=list)

    def next(self, fault: Fault, method: str | None = None, chat: int | None = None, times: float = 1) -> None:
        """Let the next `times` calls (of a method, for a chat) fail; `math.inf` is for ever."""
        self.planned.append(_Planned(fault, method, chat, times))

    def random(self, rates: Mapping[Fault, float], seed: int, methods: Iterable[str] | None = None) -> None:
        """Let calls fail by chance, each fault as often as `rates` says, the same way for the same seed."""
        self.rates, self.chance = dict(rates), random.Random(seed)  # noqa: S311 (tests repeat themselves)
        self.methods = None if methods is None else frozenset(methods)

    def clear(self) -> None:
        self.planned.clear()
        self.rates.clear()

    def choose(self, method: str, chat: int | None) -> Fault | None:
        """Return the fault of this call, if it has one."""
        fault = self._planned(method, chat) or self._random(method, chat)
        if fault:
            self.seen.append((method, fault))
        return fault

    def _planned(self, method: str, chat: int | None) -> Fault | None:
        for plan in self.planned:
            if plan.method in (None, method) and plan.chat in (None, chat) and plan.times > 0:
                plan.times -= 1
                return plan.fault
        return None

    def _random(self, method: str, chat: int | None) -> Fault | None:
        if self.methods is not None and method not in self.methods:
            return None
        for fault, rate in self.rates.items():
            if self.chance.random() < rate and (chat is not None or not isinstance(fault, TooManyRequests)):
                return fault
        return None


@dataclass
class Limits:
    """How many messages may be sent within `seconds`, edits included: to one chat, and over all."""

    per_chat: int = 1
    overall: int = 30
    seconds: float = 1.0
    sent: defaultdict[int | None, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def broken(self, chat: int, now: float) -> str | None:
        """Count a message, and say which limit it breaks."""
        broken = None
        for whose, most in ((chat, self.per_chat), (None, self.overall)):
            times = self.sent[whose]
            # A bot that waits a whole second must not fail by the jitter of the network.
            while times and times[0] <= now - self.seconds * 0.95:
                times.popleft()
            times.append(now)
            if len(times) > most:
                where = "over all" if whose is None else f"in chat {whose}"
                broken = broken or f"more than {most} messages in {self.seconds:g} s {where}"
        return broken


def whole_seconds(left: float) -> int:
    """Return how long a bot is told to wait."""
    return max(1, math.ceil(left))
