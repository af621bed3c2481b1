"""What a drawing may take of the machine: the worker sets it for itself. Nothing is drawn here.

Where the platform has no such limits, there are none.
"""

import contextlib
import os
import signal
from dataclasses import dataclass
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

_SLOWER = 5  # of the 19 steps of niceness: answers come before drawings
_MEMORY = Path("/proc/self/statm")  # Linux says there in pages what a process has


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes beyond those of a worker that is warm, seconds of the processor a drawing, and seconds a drawing at all."""

    memory: int = 400_000_000
    processor: int = 40
    seconds: float = 60.0


LIMITS = Limits()


class OutOfTime(Exception):  # noqa: N818 - it names what happened
    """A drawing has taken its time of the processor."""


def stand_back() -> None:
    """Let whatever else runs on this machine go first."""
    if hasattr(os, "nice"):
        os.nice(_SLOWER)


def limit_memory(more: int) -> None:
    """Take no more memory than there is now, and so many bytes; whoever asks for more gets a MemoryError."""
    if resource and _MEMORY.exists():
        now = int(_MEMORY.read_text("ascii").split()[0]) * resource.getpagesize()
        _limit(resource.RLIMIT_AS, now + more)


def limit_time(more: int) -> None:
    """Raise OutOfTime once so many more seconds of the processor have been taken; called again, it begins anew."""
    if resource:
        signal.signal(signal.SIGXCPU, _out_of_time)
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + more)


def _limit(what: int, most: int) -> None:
    """Set the limit that may be raised again, below the one that may not."""
    _, hard = resource.getrlimit(what)
    with contextlib.suppress(ValueError, OSError):  # a platform may know a limit and not set it
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _out_of_time(_signal: int, _frame: object) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))  # it is said once, not every second
    raise OutOfTime
