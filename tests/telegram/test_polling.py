"""What is fetched together is taken in person by person, side by side, and acknowledged when all of it is."""

import asyncio
import contextlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bot.telegram.receiving.polling import poll
from tests.fake_telegram.fake import TOKEN


@dataclass
class Telegram(BaseRequest):
    """Telegram's servers with updates that wait, below python-telegram-bot's `Bot`."""

    updates: Sequence[Mapping[str, Any]]
    offsets: list[int] = field(default_factory=list)
    emptied: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def read_timeout(self) -> float:
        return 20.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self,
        url: str,  # noqa: ARG002 - the library's signature, here and below
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: object = None,  # noqa: ARG002
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        offset = int(request_data.json_parameters.get("offset", 0)) if request_data else 0
        self.offsets.append(offset)
        left = [one for one in self.updates if one["update_id"] >= offset][:100]
        if not left:
            self.emptied.set()
            await asyncio.sleep(3600)
        return 200, json.dumps({"ok": True, "result": left}).encode()


def written(number: int, person: int) -> dict[str, Any]:
    chat = {"id": person, "type": "private"}
    message = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": chat, "text": "tea"}
    return {"update_id": number, "message": message}


async def test_a_hundred_messages_of_one_do_not_stand_before_those_of_another():
    waiting = [*(written(number, 1) for number in range(1, 99)), written(99, 2), written(100, 3)]
    taken: list[tuple[int, int]] = []

    async def take(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(0)
        taken.append((update["message"]["chat"]["id"], update["update_id"]))

    telegram = Telegram(waiting)
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    polling = asyncio.create_task(poll(bot, take, lambda _chat: contextlib.nullcontext()))
    await telegram.emptied.wait()
    polling.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await polling

    assert {(2, 99), (3, 100)} <= set(taken[:3])
    assert [number for person, number in taken if person == 1] == list(range(1, 99))
    assert telegram.offsets == [0, 101]


async def test_who_writes_later_does_not_wait_for_what_takes_long():
    waiting = [written(number, 1) for number in range(1, 4)]
    taken: list[int] = []
    slow, answered = asyncio.Event(), asyncio.Event()

    async def take(update: Mapping[str, Any]) -> None:
        if update["update_id"] == 1:
            waiting.extend((written(4, 2), written(5, 1)))  # while the first is being taken in
            await slow.wait()
        taken.append(update["update_id"])
        if update["update_id"] == 4:
            answered.set()

    telegram = Telegram(waiting)
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    polling = asyncio.create_task(poll(bot, take, lambda _chat: contextlib.nullcontext()))
    await asyncio.wait_for(answered.wait(), 30)
    assert taken == [4]
    assert max(telegram.offsets) == 1  # nothing is acknowledged before what is under way
    slow.set()
    await telegram.emptied.wait()
    polling.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await polling

    assert taken == [4, 1, 2, 3, 5]
    assert telegram.offsets[-1] == 6
