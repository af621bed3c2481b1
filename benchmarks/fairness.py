"""How long one person's ordinary answer waits while another sends the worst there is, beside an idle bot. On SQLite."""

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from itertools import count
from time import perf_counter
from typing import Any

from sqlalchemy import Engine

from benchmarks.table import Row
from bot.keeping import imported
from bot.telegram.receiving.intake import take
from dialogs.respond import warm
from storage.model import limits
from storage.model.journey import Business, Emotion, Journey, Obstacle, Opportunity, Stage, Text, Touchpoint
from storage.rows.engine import open_engine
from storage.rows.write_queue import Writer

_BOT, _EAGER, _PATIENT = 42, 1, 2
_AT_ONCE = 40  # Telegram posts as many at once to a webhook
_TRIES = 5
_EACH = limits.ITEMS_TOLD // 12 - 2
_WORDS = [
    "the",
    "queue",
    "is",
    "long",
    "and",
    "nobody",
    "says",
    "how",
    "much",
    "time",
    "it",
    "takes",
    "صف",
    "طولانی",
    "است",
]
_NUMBERS = count(1)


def rows() -> Iterator[Row]:
    """Yield a row for each of the worst messages, sent forty at once by somebody with the largest map there may be."""
    warm()
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/masir.db")
        asyncio.run(_begun(engine))
        for name, text in _worst().items():
            busy, idle = asyncio.run(_waits(engine, text))
            yield Row(f"{name}, {_AT_ONCE} at once", f"{busy:.2f} s", f"{idle:.3f} s", busy / idle, "≤ 2 s")
        engine.dispose()


def _worst() -> dict[str, str]:
    lines = "\n".join(f"- {number} {_text(36, number)}" for number in range(95))
    return {
        "a long list": f"/edit stages.s1.obstacles {lines}",
        "two stages made one, again and again": "/stages merge 1 2",
        "a thing of the plan moved": "/move 9 1",
        "“no, I meant”": f"no, I meant {_text(200, 1)}, not {_text(200, 2)}",
        "the longest message": _text(4_000, 3),
        "a language": "/language fa",
    }


async def _begun(engine: Engine) -> None:
    writer = Writer(engine)
    map_id = imported(engine, f"telegram:{_EAGER}", _largest(), "en")
    for person in (_EAGER, _PATIENT):
        for text in ("/start", "English", f"/maps {map_id}" if person == _EAGER else "a bakery"):
            await take(writer, _BOT, _update(person, text))


async def _waits(engine: Engine, text: str) -> tuple[float, float]:
    """Return the longest of several waits for an ordinary answer, in seconds: beside the worst, and alone."""
    busy, idle = [], []
    for number in range(_TRIES):
        idle.append(await _waited(engine, (), f"a bakery {number}"))
        busy.append(await _waited(engine, [text] * _AT_ONCE, f"a café {number}"))
    return max(busy), max(idle)


async def _waited(engine: Engine, before: Sequence[str], text: str) -> float:
    writer = Writer(engine)
    eager = [asyncio.create_task(take(writer, _BOT, _update(_EAGER, one))) for one in before]
    await asyncio.sleep(0.01)
    begun = perf_counter()
    await take(writer, _BOT, _update(_PATIENT, text))
    took = perf_counter() - begun
    await asyncio.gather(*eager)
    return took


def _update(person: int, text: str) -> dict[str, Any]:
    number, chat = next(_NUMBERS), {"id": person, "type": "private", "language_code": "en"}
    about = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": chat, "text": text}
    return {"update_id": number, "message": about}


def _largest() -> Journey:
    return Journey(
        language="en",
        title="The largest",
        business=Business(name="Blue Door", trade="café", alone=True),
        stages=tuple(_stage(f"s{number}", number) for number in (1, 2, 3)),
    )


def _stage(one: str, number: int) -> Stage:
    texts = [(place, _text(90, place * number)) for place in range(1, _EACH + 1)]
    return Stage(
        id=one,
        name=f"Stage {number}",
        emotion=Emotion(score=-1.0),
        touchpoints=tuple(Touchpoint(id=f"t{n}", name=text) for n, text in texts),
        customer_goals=tuple(Text(id=f"cg{n}", text=text) for n, text in texts),
        obstacles=tuple(Obstacle(id=f"o{n}", text=text, severity=3, frequency=3) for n, text in texts),
        opportunities=tuple(Opportunity(id=f"p{n}", text=text, answers=f"o{n}", effort=2) for n, text in texts),
    )


def _text(length: int, seed: int) -> str:
    words = [_WORDS[(seed * 7 + place * (seed % 5 + 1)) % len(_WORDS)] for place in range(length // 3)]
    return f"{seed} {' '.join(words)}"[:length]
