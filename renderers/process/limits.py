"""What a drawing may take of the machine, and what its worker may keep. Nothing is drawn here.

The worker sets the limits of a drawing for itself. Where the platform has no such limits, there are none.
"""

import contextlib
import mmap
import os
import signal
from dataclasses import dataclass
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

_SLOWER = 5  # of the 19 steps of niceness: answers come before drawings
_PROCESSES = Path("/proc")  # Linux says there in pages what a process has, and how much of it is in memory


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes beyond those of a worker that is warm, seconds of the processor a drawing, and seconds a drawing at all.

    A worker that has more bytes than it may keep gives way to a new one: texts that were set are remembered, the long
    ones of strangers too, and the next drawing would have less for itself.
    """

    memory: int = 400_000_000
    processor: int = 40
    seconds: float = 60.0
    kept: int = 250_000_000  # twice what a worker has that draws for owners


LIMITS = Limits()


class OutOfTime(Exception):  # noqa: N818 - it names what happened
    """A drawing has taken its time of the processor."""


def stand_back() -> None:
    """Let whatever else runs on this machine go first."""
    if hasattr(os, "nice"):
        os.nice(_SLOWER)


def limit_memory(more: int) -> None:
    """Take no more memory than there is now, and so many bytes; whoever asks for more gets a MemoryError."""
    if resource and (taken := _memory("self")):
        _limit(resource.RLIMIT_AS, taken[0] + more)


def keeps(process: int) -> int:
    """Return how many bytes a process has in memory, 0 where the platform does not say."""
    taken = _memory(str(process))
    return taken[1] if taken else 0


def _memory(process: str) -> tuple[int, int] | None:
    """Return how many bytes a process has, and how many of them are in memory."""
    try:
        pages = (_PROCESSES / process / "statm").read_text("ascii").split()
    except OSError:  # there is no such process any more, or no such platform
        return None
    return int(pages[0]) * mmap.PAGESIZE, int(pages[1]) * mmap.PAGESIZE


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
