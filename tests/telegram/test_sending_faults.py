"""Thousands of sends of which every fifth goes wrong, in simulated time: all arrive, in order, within the limits."""

import asyncio
import contextlib
import json
import random
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from sqlalchemy import Engine, event
from telegram import Bot
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.drawing import Drawer
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from dialogs.effects import Say, to_plain
from storage.rows import chats as rows
from storage.rows import maps, outbox
from storage.rows.transactions import reading, writing
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN
from tests.length import brief
from tests.telegram.simulated import SimulatedLoop, simulated

CHATS, RESULTS = brief(100, 500), 20
BLOCKED = frozenset(map(str, range(1000, 1000 + CHATS, 50)))
FAULTS = 0.2
ANSWER, SILENCE = 0.08, 20.0  # seconds until Telegram answers, and until a client gives up
LONGEST = 6 * 3600.0
# So long that no two are sent as one message.
FILLER = "." * 2_100


@dataclass
class Network(BaseRequest):
    """Telegram behind a bad line, below python-telegram-bot's `Bot`."""

    loop: SimulatedLoop
    chance: random.Random
    arrived: list[tuple[float, str, str]] = field(default_factory=list)
    requests: list[tuple[float, str]] = field(default_factory=list)
    unknowable: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    parked: dict[str, float] = field(default_factory=dict)
    in_flight: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def read_timeout(self) -> float:
        return SILENCE

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - the library's signature, here and below
        request_data: RequestData | None = None,
        read_timeout: object = None,  # noqa: ARG002
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        given = request_data.json_parameters if request_data else {}
        chat = given.get("chat_id", "")
        self._came(chat)
        try:
            await asyncio.sleep(ANSWER)
            return await self._answered(url.rpartition("/")[2], chat, given.get("text", ""))
        finally:
            self.in_flight[chat] -= 1

    def _came(self, chat: str) -> None:
        now = self.loop.time()
        self.requests.append((now, chat))
        self.in_flight[chat] += 1
        if self.in_flight[chat] > 1:
            self.wrong.append(f"{now:.2f}: two requests at once for {chat}")
        if now < self.parked.get(chat, 0.0):
            self.wrong.append(f"{now:.2f}: chat {chat} was asked to be left alone until {self.parked[chat]:.2f}")

    async def _answered(self, method: str, chat: str, text: str) -> tuple[int, bytes]:
        if chat in BLOCKED:
            return _refused(403, "Forbidden: bot was blocked by the user")
        fault = self.chance.choice(KINDS) if self.chance.random() < FAULTS else "none"
        self.faults[fault] += 1
        match fault:
            case "500" | "502":
                return _refused(int(fault), "Internal Server Error")
            case "429":
                wait = self.chance.randint(1, 30)
                self.parked[chat] = self.loop.time() + wait
                return _refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
            case "refused":
                raise NetworkError("ClientConnectorError")
            case "lost":
                await asyncio.sleep(SILENCE)
                raise TimedOut
            case "done, and nobody knows":
                self._do(method, chat, text)
                self.unknowable[chat, text] += 1
                await asyncio.sleep(SILENCE)
                raise TimedOut
            case _:
                return self._do(method, chat, text)

    def _do(self, method: str, chat: str, text: str) -> tuple[int, bytes]:
        if method == "sendMessage":
            self.arrived.append((self.loop.time(), chat, text))
        message = {"message_id": len(self.arrived) + 1, "date": 0, "chat": {"id": int(chat), "type": "private"}}
        return 200, json.dumps({"ok": True, "result": {**message, "text": text}}).encode()


KINDS = ("500", "502", "429", "refused", "lost", "done, and nobody knows")


def _refused(code: int, description: str, **parameters: int) -> tuple[int, bytes]:
    body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    return code, json.dumps(body).encode()


@pytest.mark.filterwarnings("ignore:.*retry_after:DeprecationWarning")  # the library's, of its own attribute
def test_whatever_fails_every_result_arrives_in_order_and_within_the_limits(engine: Engine):
    event.listen(engine, "connect", not_durable)
    engine.dispose()
    promised(engine)
    network: list[Network] = []

    async def work(loop: SimulatedLoop) -> None:
        network.append(Network(loop, random.Random(5)))  # noqa: S311 - the same each time, no secrets
        bot = Bot(TOKEN, request=network[0], get_updates_request=network[0])
        await _sent(Sender(Writer(engine), bot, Drawer(), Limits(), loop.time), engine)

    simulated(work)

    came = network[0]
    assert came.wrong == []
    assert all(came.faults[kind] for kind in KINDS)
    texts = [(chat, text) for _, chat, text in came.arrived if text.startswith("result ")]
    counts = Counter(texts)
    assert counts.keys() == {(chat, text) for chat in chats() if chat not in BLOCKED for text in _texts(chat)}
    assert [key for key, count in counts.items() if count > 1 + came.unknowable[key]] == []
    assert [chat for chat, said in _by_chat(dict.fromkeys(texts)).items() if said != list(_texts(chat))] == []
    _within(came.requests)


async def _sent(sender: Sender, engine: Engine) -> None:
    """Send until nothing waits."""
    loop = asyncio.get_running_loop()
    running = asyncio.create_task(sender.run())
    sender.wake()
    while waiting(engine):
        assert not running.done()
        assert loop.time() < LONGEST, "something never arrives"
        await asyncio.sleep(10)
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


def chats() -> list[str]:
    return [str(1000 + number) for number in range(CHATS)]


def _texts(chat: str) -> tuple[str, ...]:
    return tuple(f"result {number} of {chat} {FILLER}" for number in range(RESULTS))


def promised(engine: Engine) -> None:
    with writing(engine) as c:
        for name in chats():
            chat = rows.chat_at(c, "telegram", name, "en")
            maps.add_map(c, f"telegram:{name}", f"map-{name}", "en")
            chat = rows.Chat(chat.id, "en", 1, f"map-{name}")
            rows.keep_chat(c, chat)
            outbox.enqueue(c, chat, [to_plain(Say(text)) for text in _texts(name)])


def waiting(engine: Engine) -> bool:
    with reading(engine) as c:
        return bool(outbox.chats_to_bring(c, "telegram"))


def _by_chat(texts: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found = defaultdict(list)
    for chat, text in texts:
        found[chat].append(text)
    return found


def _within(requests: list[tuple[float, str]]) -> None:
    """Fail where more went out than Telegram takes: about 30 a second in all, one a second to a chat, with bursts."""
    assert _most([at for at, _ in requests], 10.0) <= 10 * 30 + 30
    by_chat = defaultdict(list)
    for at, chat in requests:
        by_chat[chat].append(at)
    assert max(_most(times, 10.0) for times in by_chat.values()) <= 10 + 4


def _most(times: list[float], seconds: float) -> int:
    """Return the most of these moments, which are in order, that lie within so many seconds."""
    assert all(before <= after for before, after in pairwise(times))
    return max(bisect_left(times, at + seconds) - place for place, at in enumerate(times))


def not_durable(connection: object, _record: object) -> None:
    """Save the waiting for the disk, which is not what is tested."""
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]
