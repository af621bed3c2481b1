"""How fast Telegram lets a bot send, and how much of it one chat may have.

Telegram takes one message a second to a chat, with short bursts, and about 30 in all.
"""

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from bot import quotas


@dataclass(frozen=True, slots=True)
class Limits:
    """Sends a second, and how many may come at once; 0 is no limit.

    A panel waits until somebody has typed nothing for `quiet` seconds, at most `most_quiet`; more than `flood` messages
    and presses within `flood_seconds`, and `drawings` within `drawing_seconds`, make pictures and files wait.
    """

    chat: float = 1.0
    chat_burst: int = 3
    overall: float = 28.0
    overall_burst: int = 5
    quiet: float = 0.25
    most_quiet: float = 5.0
    flood: int = quotas.UPDATES
    flood_seconds: float = quotas.UPDATE_SECONDS
    drawings: int = quotas.DRAWINGS
    drawing_seconds: float = quotas.DRAWING_SECONDS


class Pace:
    """Tells how long to wait before the next send, so that no limit is passed. Seconds by the clock it is given."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._overall = 0.0
        self._chats: defaultdict[str, float] = defaultdict(float)
        self._parked: dict[str, float] = {}

    def park(self, chat: str, seconds: float) -> None:
        """Send nothing to a chat for a while."""
        self._parked[chat] = self._clock() + seconds

    def parked(self, chat: str) -> float:
        """Return for how many seconds more nothing may be sent to a chat."""
        return max(0.0, self._parked.get(chat, 0.0) - self._clock())

    def wait(self, chat: str) -> float:
        """Count one send to a chat, and return how many seconds it has to wait."""
        now, limits = self._clock(), self._limits
        wait = 0.0
        if limits.chat:
            self._chats[chat] = max(self._chats[chat], now) + 1 / limits.chat
            wait = self._chats[chat] - now - limits.chat_burst / limits.chat
        if limits.overall:
            self._overall = max(self._overall, now) + 1 / limits.overall
            wait = max(wait, self._overall - now - limits.overall_burst / limits.overall)
        return max(0.0, wait)

    def forget(self) -> None:
        """Forget the chats that nothing has to wait for any more: whoever is gone is not remembered here."""
        now = self._clock()
        for times in (self._chats, self._parked):
            for chat in [chat for chat, until in times.items() if until <= now]:
                del times[chat]


class Share:
    """Tells whether a chat has had its share of pictures and files for now. Seconds by the clock it is given.

    It counts in this process, which is the only one that sends; the one that takes over from it begins at nothing.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._came: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=limits.flood + 1))
        self._drawn: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=limits.drawings))
        self._windows = ((self._came, limits.flood_seconds), (self._drawn, limits.drawing_seconds))

    def came(self, chat: str) -> None:
        """Count a message or a press."""
        self._came[chat].append(self._clock())

    def drew(self, chat: str) -> None:
        """Count a picture or a file."""
        self._drawn[chat].append(self._clock())

    def is_full(self, chat: str) -> bool:
        """Tell whether pictures and files have to wait: more came, or as many were sent, as may in that time."""
        return any(
            len(moments) == moments.maxlen and moments[0] > self._clock() - seconds
            for counted, seconds in self._windows
            if (moments := counted.get(chat))
        )

    def counted(self) -> set[str]:
        """Return the chats of which something still counts, and forget the others."""
        for counted, seconds in self._windows:
            for chat in [chat for chat, moments in counted.items() if moments[-1] < self._clock() - seconds]:
                del counted[chat]
        return {*self._came, *self._drawn}
