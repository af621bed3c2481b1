"""How long an ordinary picture waits while somebody else's worst is drawn, beside an idle bot; what the worst takes."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.table import Row, compared
from bot.drawing import Drawer, drawn_words
from renderers.process.pipes import Request, read_answer, request_bytes
from storage.model.document.reader import read
from storage.model.journey import Journey
from tests.renderers.hostile import HOSTILE_MAPS

_ORDINARY = Path(__file__).parent.parent / "examples" / "cafe.en.masir.yaml"
_TIMES = 5


def rows() -> Iterator[Row]:
    """Yield a row for each hostile map of what another person waits beside it, and of the memory that it takes."""
    ordinary = read(_ORDINARY.read_bytes())
    with closing(Drawer()) as drawer:
        drawer.draw(replace(ordinary, title="first"), "png", "en")
        idle = median(_wait(drawer, replace(ordinary, title=f"idle {n}")) for n in range(_TIMES))
        for name, journey in HOSTILE_MAPS.items():
            waits = [_beside(drawer, replace(journey, title=f"{n}"), ordinary) for n in range(_TIMES)]
            yield compared(f"beside {name} (ms)", max(waits), idle, "≤ 2,000 ms more")
    if sys.platform == "linux":
        for name, journey in HOSTILE_MAPS.items():
            yield Row(f"memory of {name}", f"{_memory(journey)} MB", target="≤ 300 MB")


def _beside(drawer: Drawer, worst: Journey, ordinary: Journey) -> float:
    """Return how long a picture takes that is asked for just after somebody else has asked for the worst."""
    with ThreadPoolExecutor() as threads:
        drawing = threads.submit(drawer.draw, worst, "png", "en")
        wait = _wait(drawer, replace(ordinary, title=f"beside {worst.title} {len(worst.stages)}"))
        drawing.result()
    return wait


def _wait(drawer: Drawer, journey: Journey) -> float:
    begun = perf_counter()
    drawer.draw(journey, "png", "en")
    return (perf_counter() - begun) * 1000


def _memory(journey: Journey) -> int:
    """Return the most memory that a drawing process has held, in MB."""
    command = [sys.executable, "-m", "renderers.process.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        asked, answered = worker.stdin, worker.stdout
        if asked is None or answered is None:
            raise OSError("no pipes")
        asked.write(request_bytes(Request(journey, "png", drawn_words("en"))))
        asked.flush()
        read_answer(answered)
        most = Path(f"/proc/{worker.pid}/status").read_text("ascii").partition("VmHWM:")[2].split()[0]
        worker.kill()
    return int(most) // 1024
