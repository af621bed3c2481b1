"""How long the chat takes to its first question, beside importing sqlmodel alone; and the memory it holds then."""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.table import Row

_RUNS = 7


def rows() -> Iterator[Row]:
    """Yield the times and the memory."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "MASIR_DATABASE_URL": f"sqlite:///{folder}/masir.db"}
        _first_question(env)
        pairs = [(_first_question(env), _seconds("-c", "import sqlmodel")) for _ in range(_RUNS)]
        ours, reference = (min(times) for times in zip(*pairs, strict=True))
        yield Row("cold to the first question (s)", f"{ours:.2f}", f"{reference:.2f}", ours / reference, "≤ 1.5")
        picture = min(_seconds("-m", "bot", "render", _map(folder), "-o", f"{folder}/map.png") for _ in range(3))
        yield Row("cold process to first PNG (s)", f"{picture:.2f}", target="≤ 1.0")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Row("memory of the largest process (MB)", f"{most:.0f}", target="≤ 150 (chat), ≤ 180 (drawing)")


def _first_question(env: dict[str, str]) -> float:
    begun = perf_counter()
    chat = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env
    )
    if chat.stdout:
        while b'"question"' not in chat.stdout.readline():
            pass
    passed = perf_counter() - begun
    chat.communicate()
    return passed


def _seconds(*arguments: str) -> float:
    begun = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - begun


def _map(folder: str) -> str:
    path = Path(folder) / "map.yaml"
    path.write_text("masir: 1\nstages: [{name: Look, touchpoints: [window]}, {name: Buy, emotion: {score: 1}}]\n")
    return str(path)
