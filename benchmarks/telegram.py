"""Updates through `masir telegram` by webhook, beside bare echo bots of python-telegram-bot and of aiogram.

Each bot runs in a process of its own, one after the other in turns. Beside it runs this process alone, which is
Telegram and all the people; the last row says what it costs. Masir keeps every answer in SQLite before it acknowledges,
and each must bring a new panel; the echo bots keep nothing and acknowledge first. Nothing limits how fast is sent.

Every person says the next thing only when the reply to the last has come, as people do, and at most 40 updates are
being posted at once, as Telegram does. So no reply can stand for two answers, and a merged one cannot flatter.

- Flat out: 200 people who answer at once, for some seconds, and on until the last reply has come.
- Steady: 100 updates a second, whether or not the bot keeps up, from people who are not waiting for a reply. Latency is
  counted from the moment when an update is due until its reply has reached the API.
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from socket import socket
from statistics import median
from time import perf_counter, process_time

import uvloop

from benchmarks.small_telegram import SECRET, TOKEN, SmallTelegram
from benchmarks.table import Row, percentiles

_ROUNDS = 3
_PEOPLE = 200
_FLAT_OUT_SECONDS = 2.5
_STEADY_SECONDS, _STEADY_RATE = 3.0, 100
_MOST_SECONDS = 60.0
_STAGES = ("Look", "Ask", "Compare", "Order", "Pay", "Receive", "Use", "Return", "Tell")
_OF_A_STAGE = ("window, menu", "see the price", "-1", "queue, noise", "a second till")
_ANSWERS = (
    "English",
    "Blue Door",
    "café",
    "why they leave",
    "students",
    "\n".join(_STAGES),
    *_OF_A_STAGE * len(_STAGES),
)


@dataclass(frozen=True, slots=True)
class Program:
    """A bot that is measured: how it is started, and by what its replies are told from each other."""

    name: str
    arguments: Callable[[str, str], list[str]]
    replied: re.Pattern[bytes]


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run of a program gave; `beside` is the CPU of this process. Milliseconds, and megabytes of peak RSS."""

    rate: float
    cpu: float
    beside: float
    mid: float
    high: float
    memory: float


def _echo(module: str) -> Callable[[str, str], list[str]]:
    return lambda api, webhook: ["-m", module, api, TOKEN, webhook, SECRET]


# Masir's panels hold the revision that they show in the data of their buttons; no echo is like the last.
PROGRAMS = (
    Program(
        "Masir",
        lambda _, webhook: ["-m", "bot", "telegram", "--webhook", webhook, "--listen", webhook.split("/")[2]],
        re.compile(rb'callback_data(?:": ?"|%22%3A(?:\+|%20)?%22)(\d+)'),
    ),
    Program("python-telegram-bot", _echo("benchmarks.echo_ptb"), re.compile(rb"(?s)(.+)")),
    Program("aiogram", _echo("benchmarks.echo_aiogram"), re.compile(rb"(?s)(.+)")),
)


def rows() -> Iterator[Row]:
    """Yield the figures of Masir beside those of each echo bot."""
    runs: dict[str, list[Figures]] = {program.name: [] for program in PROGRAMS}
    for _ in range(_ROUNDS):
        for program in PROGRAMS:
            runs[program.name].append(measured(program))
    middle = {name: _middle(found) for name, found in runs.items()}
    ours = middle.pop("Masir")
    for name, theirs in middle.items():
        yield Row(f"beside {name}")
        yield _row("  updates/s, all replies in", ours.rate, theirs.rate, "more is better")
        yield _row("  CPU an update (ms)", ours.cpu, theirs.cpu)
        yield _row("  latency at 100 updates/s, p50 (ms)", ours.mid, theirs.mid)
        yield _row("  latency at 100 updates/s, p95 (ms)", ours.high, theirs.high)
        yield _row("  peak memory of the chat process (MB)", ours.memory, theirs.memory)
        yield _row("  CPU of this process an update (ms)", ours.beside, theirs.beside)


def _row(what: str, ours: float, theirs: float, target: str = "") -> Row:
    return Row(what, f"{ours:.1f}", f"{theirs:.1f}", ours / theirs, target)


def _middle(runs: list[Figures]) -> Figures:
    return Figures(*(median(getattr(run, name) for run in runs) for name in Figures.__slots__))


def measured(program: Program) -> Figures:
    """Start a program, talk to it, and return its figures."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(asyncio.wait_for(_talked(program), _MOST_SECONDS))


async def _talked(program: Program) -> Figures:
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        webhook = f"http://127.0.0.1:{free.getsockname()[1]}/hook"
    async with SmallTelegram(program.replied) as telegram:
        with _running(program, telegram.api, webhook) as pid:
            await telegram.meet(webhook)
            people = deque(_Person(telegram, number) for number in range(1, _PEOPLE + 1))
            await asyncio.gather(*(person.say() for person in people))  # /start, and the warm-up
            mid, high = percentiles(await _steady(people))
            cpu, beside = _cpu_seconds(pid), process_time()
            count, seconds = await _flat_out(people)
            each = 1000 / count
            cpu, beside = (_cpu_seconds(pid) - cpu) * each, (process_time() - beside) * each
            return Figures(count / seconds, cpu, beside, mid, high, _peak_megabytes(pid))


class _Person:
    """Somebody who goes through the interview, at most once."""

    def __init__(self, telegram: SmallTelegram, number: int) -> None:
        self._telegram = telegram
        self._chat = 1_000_000 + number
        self._texts = chain(("/start",), _ANSWERS[:-1])  # nobody gets as far as a picture

    async def say(self) -> float:
        """Say the next thing, and return when the reply came."""
        text = next(self._texts, None)
        if text is None:
            raise RuntimeError("the interview is too short for a bot so fast: more people or stages are needed")
        return await self._telegram.say(self._chat, text)


async def _flat_out(people: deque[_Person]) -> tuple[int, float]:
    """Return how many updates were answered, and in how many seconds."""
    begun = perf_counter()

    async def keep_on(person: _Person) -> tuple[int, float]:
        said, replied = 0, begun
        while perf_counter() < begun + _FLAT_OUT_SECONDS:
            replied = await person.say()
            said += 1
        return said, replied

    done = await asyncio.gather(*map(keep_on, people))
    return sum(said for said, _ in done), max(replied for _, replied in done) - begun


async def _steady(people: deque[_Person]) -> list[float]:
    """Return the milliseconds between each update that was due and its reply."""
    begun = perf_counter()

    async def one(due: float) -> float:
        person = people.popleft()
        replied = await person.say()
        people.append(person)
        return (replied - due) * 1000

    tasks = []
    for number in range(int(_STEADY_SECONDS * _STEADY_RATE)):
        due = begun + number / _STEADY_RATE
        await asyncio.sleep(due - perf_counter())
        tasks.append(asyncio.create_task(one(due)))
    return await asyncio.gather(*tasks)


@contextmanager
def _running(program: Program, api: str, webhook: str) -> Iterator[int]:
    """Start a program with a new database, give its process id, and kill it."""
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "MASIR_DATABASE_URL": f"sqlite:///{folder}/masir.db",
            "MASIR_TELEGRAM_TOKEN": TOKEN,
            "MASIR_TELEGRAM_API": api,
            "MASIR_TELEGRAM_LIMITS": "off",
            "MASIR_WEBHOOK_SECRET": SECRET,
        }
        with subprocess.Popen([sys.executable, *program.arguments(api, webhook)], env=env) as bot:
            try:
                yield bot.pid
            finally:
                bot.kill()


def _cpu_seconds(pid: int) -> float:
    """Return what a process has used, without its children."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_megabytes(pid: int) -> float:
    """Return the most memory that a process ever held, without its children."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024
