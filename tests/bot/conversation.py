"""The conversations of `examples/` as they are typed, and a person on the other side of the line protocol."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot.documents import Line
from tests.conftest import ROOT

CONVERSATIONS = tuple(sorted((ROOT / "examples").glob("*.txt")))
LONG = tuple(
    path for path in CONVERSATIONS if path.stem in ("flower-shop.en", "dental-clinic.ar", "language-school.fa")
)
# At full depth: they answer whatever is asked.
DEEP = tuple(path for path in CONVERSATIONS if path.stem in ("restaurant.en", "clinic.ar", "instagram-shop.fa"))
SHORT = tuple(path for path in CONVERSATIONS if path not in (*LONG, *DEEP))


def typed_in(conversation: Path) -> list[str]:
    """Return the messages of a conversation."""
    return [line.replace("⏎", "\n") for line in conversation.read_text("utf-8").splitlines()]


def map_beside(conversation: Path) -> str:
    """Return the map that must come of a conversation, without its id: what is done in it is done today."""
    return undated(conversation.with_suffix(".masir.yaml").read_text("utf-8"))


def undated(document: str) -> str:
    """Return an exported map without its id, and with "today" for the days of the test: of things done, of figures."""
    today = re.sub(r"(?m)^( *(?:done_on|- 'on')): .*\n", r"\1: today\n", document)
    return re.sub(r"(?m)^id: .*\n", "", today, count=1)


@dataclass
class Lines:
    """A running `masir chat --json`."""

    env: dict[str, str]
    arguments: tuple[str, ...] = ()
    process: "subprocess.Popen[bytes]" = field(init=False)
    opening: list[Line] = field(init=False)

    def __post_init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat", "--json", *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**self.env, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
        )
        self.opening = self.read()

    def send(self, said: Line) -> list[Line]:
        """Send a line and return the lines up to "ready"."""
        self.write(said)
        return self.read()

    def write(self, said: Line) -> None:
        assert self.process.stdin
        self.process.stdin.write((json.dumps(said) + "\n").encode())
        self.process.stdin.flush()

    def read(self) -> list[Line]:
        assert self.process.stdout
        lines: list[Line] = []
        while not lines or lines[-1]["type"] != "ready":
            line = self.process.stdout.readline()
            assert line, "the chat has ended"
            lines.append(json.loads(line))
        return lines

    def end(self) -> int:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.stdout.read()
        self.process.stdout.close()
        return self.process.wait(30)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()


def question(lines: Iterable[Line]) -> Line | None:
    """Return the open question that lines show."""
    return next((line for line in lines if line["type"] == "question"), None)
