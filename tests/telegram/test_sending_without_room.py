"""A disk that is full behind each send: what has arrived is written down when there is room, and not sent again."""

import asyncio
import contextlib
import json
import re
import resource
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine
from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bot.drawing import Drawer
from bot.keeping import imported
from bot.outbox import example
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from dialogs.effects import Draw, Say, to_plain
from storage.rows import chats, outbox
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN
from tests.telegram.simulated import SimulatedLoop, simulated

CHAT = "1001"
FULL_SECONDS, LONGEST = 300.0, 2 * 3600.0
SENDS = re.compile("send(?!ChatAction)")
TEXT = "soup is served"


@dataclass
class Network(BaseRequest):
    """Telegram beside a disk that is full for minutes once a message has arrived, below python-telegram-bot's `Bot`."""

    loop: SimulatedLoop
    room: tuple[int, int] = field(default_factory=lambda: resource.getrlimit(resource.RLIMIT_FSIZE))
    arrived: list[tuple[str, str]] = field(default_factory=list)

    @property
    def read_timeout(self) -> float:
        return 20.0

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
        what = url.rpartition("/")[2]
        await asyncio.sleep(0.1)
        if SENDS.match(what):
            given = request_data.json_parameters if request_data else {}
            self.arrived.append((what, given.get("text", "")))
            self._fill()
        return 200, json.dumps({"ok": True, "result": self._message(what)}).encode()

    def _message(self, what: str) -> Any:  # noqa: ANN401 - plain JSON
        if what == "getMe":
            return {"id": 42, "is_bot": True, "first_name": "Masir", "username": "masir_bot"}
        number = len(self.arrived)
        chat = {"id": int(CHAT), "type": "private"}
        sizes = {"file_id": f"file{number}", "file_unique_id": str(number), "width": 9, "height": 9}
        message = {"message_id": number, "date": 0, "chat": chat, "photo": [sizes]}
        return [message] if what == "sendMediaGroup" else message

    def _fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self.room[1]))
        self.loop.call_later(FULL_SECONDS, self.empty)

    def empty(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self.room)


def test_each_message_arrives_once(engine: Engine, drawer: Drawer):
    map_id = imported(engine, f"telegram:{CHAT}", example("en"), "en")
    with writing(engine) as c:
        chat = chats.Chat(chats.chat_at(c, "telegram", CHAT, "en").id, "en", 1, map_id)
        chats.keep_chat(c, chat)
        outbox.enqueue(c, chat, [to_plain(Say(TEXT)), to_plain(Draw("png"))])
    erase_traces(engine)
    network: list[Network] = []

    async def work(loop: SimulatedLoop) -> None:
        network.append(Network(loop))
        bot = Bot(TOKEN, request=network[0], get_updates_request=network[0])
        await bot.initialize()
        sender = Sender(Writer(engine), bot, drawer, Limits(), loop.time)
        running = asyncio.create_task(sender.run())
        while _is_behind(engine):
            assert not running.done()
            assert loop.time() < LONGEST, "something is never written down"
            await asyncio.sleep(60)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running

    try:
        simulated(work)
    finally:
        network[0].empty()

    texts = [text for _, text in network[0].arrived if text]
    counts = Counter(what for what, _ in network[0].arrived)
    assert (texts[0], len(texts)) == (TEXT, 2)  # the panel is the other
    assert counts["sendMessage"] == 2
    assert [count for what, count in counts.items() if what != "sendMessage"] == [1] * (len(counts) - 1)
    assert len(counts) > 2


def _is_behind(engine: Engine) -> bool:
    with reading(engine) as c:
        return bool(outbox.chats_to_bring(c, "telegram"))
