"""The processes that a test has started, as Linux tells of them."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path


def born(known: set[int]) -> int:
    """Return the process that was started since, as soon as there is one."""
    until(lambda: set(children()) - known)
    return min(set(children()) - known)


def memory(process: int) -> int:
    """Return how much memory a process has, in pages."""
    return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])


def children() -> Iterator[int]:
    """Yield the processes that this one has started, whichever of its threads did."""
    for listed in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # the thread has just ended
            yield from map(int, listed.read_text("ascii").split())


def until(condition: Callable[[], object]) -> None:
    while not condition():
        time.sleep(0.01)
