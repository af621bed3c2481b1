"""The time of the fake: `speed` times as fast as the wall (0: it stands still), and it jumps when a test says so."""

import threading
import time
from typing import Protocol


class Listener(Protocol):
    """Who wants to know that the time has jumped."""

    def __call__(self) -> None: ...


class Clock:
    """Seconds since 1970, safe to use from any thread."""

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        self._speed = speed
        self._started = time.monotonic()
        self._at_start = time.time() if start is None else start
        self._lock = threading.Lock()
        self.on_jump: Listener = _nothing

    def now(self) -> float:
        with self._lock:
            return self._at_start + (time.monotonic() - self._started) * self._speed

    def advance(self, seconds: float) -> None:
        """Jump ahead, and wake whoever waits for a moment that has passed by it."""
        with self._lock:
            self._at_start += seconds
        self.on_jump()

    def wall(self, seconds: float) -> float | None:
        """Return how long `seconds` of this clock last on the wall; None is for ever."""
        return max(seconds, 0.0) / self._speed if self._speed else None


def _nothing() -> None:
    pass
