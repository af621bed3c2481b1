"""What hostile maps may take of the machine."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from renderers import draw
from renderers.process.limits import Limits
from renderers.process.pipes import TOO_MUCH, DrawingFailed, Request
from storage.model.journey import Journey
from tests.renderers.hostile import HOSTILE_MAPS, TOO_LARGE
from tests.renderers.process.test_worker import ask
from tests.renderers.samples import words

MOST_MEMORY = 300_000  # kB, of a picture of 40 million pixels
linux = pytest.mark.skipif(sys.platform != "linux", reason="other platforms limit no memory")


@contextmanager
def limited(limits: Limits) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "renderers.process.worker", str(limits.memory), str(limits.processor)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


@linux
def test_a_drawing_that_needs_more_memory_than_it_may_have_fails() -> None:
    with limited(Limits(memory=20_000_000)) as worker, pytest.raises(DrawingFailed, match=f"{TOO_MUCH}: MemoryError"):
        ask(worker, Request(HOSTILE_MAPS["100 items of 1,990 letters"], "png", words("en")))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no time of the processor")
def test_a_drawing_that_takes_too_long_fails_and_the_next_one_has_its_own_time() -> None:
    with limited(Limits(processor=2)) as worker:
        with pytest.raises(DrawingFailed, match=f"{TOO_MUCH}: OutOfTime"):
            ask(worker, Request(TOO_LARGE, "pdf", words("en"), "pages"))

        assert ask(worker, Request(Journey(), "txt", words("en"))) == draw(Journey(), "txt", words("en"))


@linux
@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE_MAPS)
def test_hostile_maps_take_little_memory(name: str) -> None:
    with limited(Limits()) as worker:
        (page,) = ask(worker, Request(HOSTILE_MAPS[name], "png", words("en")))
        taken = Path(f"/proc/{worker.pid}/status").read_text("ascii").partition("VmHWM:")[2].split()[0]

    assert page.startswith(b"\x89PNG")
    assert int(taken) <= MOST_MEMORY
