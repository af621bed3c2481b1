"""A map that is erased while something of it is on its way: nothing of it is sent any more, and all else is."""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Engine
from telegram import Bot

from bot.drawing import Drawer
from bot.keeping import imported
from bot.outbox import example
from bot.telegram.receiving.intake import take
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from dialogs.effects import Draw, DrawPlan, Export, Promised, Say, to_plain
from dialogs.words import words_in
from storage.rows import chats, outbox
from storage.rows.transactions import reading, writing
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN
from tests.telegram.simulated import SimulatedLoop, simulated
from tests.telegram.test_sending_without_room import CHAT, LONGEST, Network

SENDER = {"id": int(CHAT), "is_bot": False, "first_name": "Layla", "language_code": "en"}
MESSAGE = {"message_id": 900, "date": 0, "chat": {"id": int(CHAT), "type": "private"}, "from": SENDER}
DELETED = {"update_id": 1, "message": {**MESSAGE, "text": "/delete all"}}


@dataclass(kw_only=True)
class Deleting(Network):
    """Telegram, whom somebody tells to delete everything when we ask for `at`, and we take that in at once."""

    engine: Engine
    at: str

    async def do_request(self, url: str, *args: Any, **how: Any) -> tuple[int, bytes]:  # noqa: ANN401 - as there
        if url.endswith(f"/{self.at}"):
            self.at = "nothing more"
            await take(Writer(self.engine), 42, DELETED, "masir_bot")
        return await super().do_request(url, *args, **how)

    def _fill(self) -> None:
        """Leave the disk as it is."""


@pytest.mark.parametrize(
    ("promised", "at", "sent"),
    [
        (Draw("png"), "sendChatAction", []),
        (Draw("png"), "sendMediaGroup", ["sendMediaGroup"]),
        (DrawPlan("pdf"), "sendChatAction", []),
        (Export(), "sendChatAction", []),
        (Say("tea and cake " * 800), "sendMessage", ["sendMessage"]),
    ],
    ids=["drawn", "its second file", "a plan", "a document", "a long text"],
)
def test_nothing_of_it_is_sent_any_more_and_its_owner_is_told(
    promised: Promised, at: str, sent: list[str], engine: Engine
):
    map_id = imported(engine, f"telegram:{CHAT}", example("en"), "en")
    with writing(engine) as c:
        chat = chats.Chat(chats.chat_at(c, "telegram", CHAT, "en").id, "en", 1, map_id)
        chats.keep_chat(c, chat)
        outbox.enqueue(c, chat, [to_plain(promised)])

    arrived = _arrived(engine, at)
    assert [what for what, _ in arrived] == [*sent, "sendMessage"]
    assert arrived[-1][1] == words_in("en")("say-erased-all")


def _arrived(engine: Engine, at: str) -> list[tuple[str, str]]:
    """Send until nothing waits, and return what has come to Telegram, each as its method and its text."""
    networks: list[Network] = []

    async def work(loop: SimulatedLoop) -> None:
        networks.append(Deleting(loop, engine=engine, at=at))
        bot = Bot(TOKEN, request=networks[0], get_updates_request=networks[0])
        await bot.initialize()
        with contextlib.closing(Drawer()) as drawer:
            running = asyncio.create_task(Sender(Writer(engine), bot, drawer, Limits(), loop.time).run())
            while _waits(engine):
                assert not running.done()
                assert loop.time() < LONGEST
                await asyncio.sleep(1)
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running

    simulated(work)
    return networks[0].arrived


def _waits(engine: Engine) -> bool:
    with reading(engine) as c:
        return bool(outbox.chats_to_bring(c, "telegram"))
