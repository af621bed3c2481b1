"""The conversations of `examples/` as they are typed, and a person on the other side of the line protocol."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.person import Person
from bot.turn import opened, turn
from dialogs.changes.meaning import behind_i_meant
from dialogs.changes.numbering import place_at
from dialogs.events import Said
from dialogs.interview import Interview, open_question
from dialogs.script.posing import Posed
from dialogs.script.script import SCRIPT
from dialogs.spellings import small_word
from storage.model.mistake import Mistake
from storage.rows.engine import open_engine
from tests.bot.documents import Line
from tests.conftest import ROOT
from tests.script import TOLD

CONVERSATIONS = tuple(sorted((ROOT / "examples").glob("*.txt")))
LONG = tuple(
    path for path in CONVERSATIONS if path.stem in ("flower-shop.en", "dental-clinic.ar", "language-school.fa")
)
# At full depth: they answer whatever is asked.
DEEP = tuple(path for path in CONVERSATIONS if path.stem in ("restaurant.en", "clinic.ar", "instagram-shop.fa"))
SHORT = tuple(path for path in CONVERSATIONS if path not in (*LONG, *DEEP))
_NEW = {one.address for one in SCRIPT if one.depth == "quick"} - set(TOLD)  # asked of everybody since they were written


def typed_in(conversation: Path) -> list[str]:
    """Return the messages of a conversation; a question that it does not know yet is skipped where it is asked."""
    messages = [line.replace("⏎", "\n") for line in conversation.read_text("utf-8").splitlines()]
    return messages if conversation in DEEP else list(_skipping(messages))


def map_beside(conversation: Path) -> str:
    """Return the map that must come of a conversation, without its id: what is done in it is done today."""
    return undated(conversation.with_suffix(".masir.yaml").read_text("utf-8"))


def undated(document: str) -> str:
    """Return an exported map without its id and without the days on which things were done, which are the test's."""
    return re.sub(r"(?m)^id: .*\n", "", re.sub(r"(?m)^  done_on: .*\n", "  done_on: today\n", document), count=1)


def _skipping(messages: Iterable[str]) -> Iterator[str]:
    """Yield the messages, a "skip" before each that would answer a question of which the conversation knows nothing."""
    person = Person("somebody", "local", "terminal", "en")
    with TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/masir.db")
        interview = opened(engine, person, language=None, new=True).interview
        for message in messages:
            while _is_new(open_question(interview)) and _is_answer(message):
                yield "skip"
                interview = turn(engine, person, Said("skip")).interview
            said = _by_address(interview, message)
            yield said
            interview = turn(engine, person, Said(said)).interview
            while _is_back(message) and _is_new(open_question(interview)):
                yield message
                interview = turn(engine, person, Said(message)).interview
        engine.dispose()


def _is_new(one: Posed | None) -> bool:
    return one is not None and one.question.address in _NEW


def _is_back(message: str) -> bool:
    return small_word(message.removeprefix("/")) == "back"


def _is_answer(message: str) -> bool:
    """Tell whether a message answers the open question, if only by leaving it open."""
    name = message[1:].partition(" ")[0] if message.startswith("/") else small_word(message)
    return not behind_i_meant(message) and (name in ("skip", "unknown", "none", "done") or name is None)


def _by_address(interview: Interview, message: str) -> str:
    """Return a message in which a number of the review is an address: more questions have other numbers."""
    command, _, rest = message.partition(" ")
    place, _, text = rest.partition(" ")
    if command not in ("/edit", "/add", "/remove", "/review", "/meant") or not place:
        return message
    try:
        known = tuple(one for one in interview.script if one.address not in _NEW)
        return f"{command} {place_at(replace(interview, script=known), place).address} {text}".strip()
    except Mistake:  # people name what is not there
        return f"{command} 99.99 {text}"


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
