"""Which drawings have failed, and how long each of them rests before it is tried again. Nothing is drawn here."""

from collections.abc import Callable
from dataclasses import dataclass, field

FIRST, LONGEST = 60.0, 3_600.0  # seconds; each failure doubles them
_MOST_KEPT = 1_000  # drawings


@dataclass(slots=True)
class Patience:
    """Remembers failures by a number for what was asked, in this process alone; seconds are those of `clock`."""

    clock: Callable[[], float]
    _failed: dict[int, tuple[int, float]] = field(default_factory=dict)

    def rest(self, what: int) -> float:
        """Return for how many seconds more a drawing is not to be tried."""
        _, until = self._failed.get(what, (0, 0.0))
        return max(0.0, until - self.clock())

    def failed(self, what: int) -> float:
        """Remember that a drawing has failed, and return how long it rests, in seconds."""
        times, _ = self._failed.pop(what, (0, 0.0))
        seconds = min(FIRST * 2.0**times, LONGEST)
        self._failed[what] = (times + 1, self.clock() + seconds)
        if len(self._failed) > _MOST_KEPT:
            del self._failed[next(iter(self._failed))]
        return seconds

    def drawn(self, what: int) -> None:
        """Forget that a drawing had failed."""
        self._failed.pop(what, None)
