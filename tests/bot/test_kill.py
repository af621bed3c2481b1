"""Killed at any moment, the chat loses no answer, asks none again, and leaves no process behind."""

import os
import random
import time
import uuid
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.bot.conversation import Lines, question
from tests.bot.documents import Line, asked, reply, texts
from tests.conftest import masir
from tests.length import brief

STAGES = ("Hear of us", "سفارش", "الاستلام Pick-up", "Use", "Return", "Recommend", "Complain")
DOCUMENT: dict[str, Any] = {
    "language": "en",
    "business": {"name": "Blue Door", "trade": "café with a $ sign", "alone": True},
    "purpose": "why do they go",
    "persona": {"name": "students"},
    "stages": [
        {
            "name": name,
            "touchpoints": [f"{name} – Instagram", "a sign, a window"],
            "customer_goals": ["get in, get out"],
            "emotion": {"score": number % 5 - 2},
            "obstacles": [f"queue {number}", "no prices", "noise"],
            "opportunities": [f"second till {number}"],
        }
        for number, name in enumerate(STAGES)
    ],
}
DOCUMENT["focus"], DOCUMENT["harm"] = ["s1.o2", "s7.o1"], ["s3.o3"]
# At length five times ten: spread over the test processes.
ROUNDS, KILLS = brief((1, 5), (5, 10))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_kills_lose_nothing_and_ask_nothing_again(seed: int, home: dict[str, str]):
    chance = random.Random(seed)  # noqa: S311 - reproducible moments, no secrets
    mark = uuid.uuid4().hex
    env = {**home, "MASIR_TEST_MARK": mark}
    addresses: list[str] = []
    for _ in range(KILLS):
        lines = Lines(env)
        shown = question(lines.opening)
        _resumed_where_it_was(addresses, shown)
        for _ in range(chance.randrange(4)):
            if shown:
                addresses.append(shown["address"])
                shown = question(lines.send(reply(shown, DOCUMENT)))
        if shown:
            addresses.append(shown["address"])
            lines.write(reply(shown, DOCUMENT))
        time.sleep(chance.choice([0, 0.001, 0.003, 0.01, 0.03, 0.3]))
        lines.kill()

    assert _nobody_left(mark)
    _finish(Lines(env), addresses)
    _, listed, _ = masir("maps", env=env)
    _, exported, _ = masir("export", listed.split("\t")[0], env=env)
    assert len(listed.splitlines()) == 1
    assert _plain(yaml.safe_load(exported)) == _plain(DOCUMENT)


def _resumed_where_it_was(addresses: list[str], shown: Line | None) -> None:
    """The last question sent may be asked again, where its answer did not arrive; no other may."""
    if addresses and shown and shown["address"] == addresses[-1]:
        addresses.pop()
    elif shown:
        assert shown["address"] not in addresses


def _finish(lines: Lines, addresses: list[str]) -> None:
    shown = question(lines.opening)
    _resumed_where_it_was(addresses, shown)
    while shown:
        addresses.append(shown["address"])
        shown = question(lines.send(reply(shown, DOCUMENT)))
    assert lines.end() == 0
    assert addresses == asked(DOCUMENT)


def _plain(document: dict[str, Any]) -> dict[str, Any]:
    """Return what was said, without ids."""
    stages = [
        {key: value if isinstance(value, (str, dict)) else texts(value) for key, value in stage.items() if key != "id"}
        for stage in document["stages"]
    ]
    return {**{key: value for key, value in document.items() if key not in ("masir", "id")}, "stages": stages}


def _nobody_left(mark: str) -> bool:
    """Tell whether no process of this chat runs any more; a busy machine is given half a minute."""
    for _ in range(600):
        if not any(_has(process, mark) for process in Path("/proc").glob("[0-9]*")):
            return True
        time.sleep(0.05)
    return False


def _has(process: Path, mark: str) -> bool:
    try:
        return int(process.name) != os.getpid() and mark.encode() in (process / "environ").read_bytes()
    except OSError:
        return False
