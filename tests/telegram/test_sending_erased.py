"""A map that is erased while something of it is on its way: nothing of it is sent any more, and all else is."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select
from sqlmodel import SQLModel
from telegram import Bot

from bot.drawing import Drawer
from bot.keeping import imported
from bot.outbox import example
from bot.person import BASIS
from bot.telegram.receiving.intake import take
from bot.telegram.sending.delivery import Delivery
from bot.telegram.sending.limits import Limits, Pace
from bot.telegram.sending.pending import Delivered, Work, next_work, record
from bot.telegram.sending.sender import Sender
from dialogs.effects import Compare, Draw, DrawPlan, Export, Promised, Say, to_plain
from dialogs.words import words_in
from storage.rows import chats, maps, outbox
from storage.rows.transactions import reading, writing
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN
from tests.telegram.simulated import SimulatedLoop, simulated
from tests.telegram.test_sending_without_room import CHAT, LONGEST, Network

SENDER = {"id": int(CHAT), "is_bot": False, "first_name": "Layla", "language_code": "en"}
MESSAGE = {"message_id": 900, "date": 0, "chat": {"id": int(CHAT), "type": "private"}, "from": SENDER}
DELETED = {"update_id": 1, "message": {**MESSAGE, "text": "/delete all"}}
_files = SQLModel.metadata.tables["sent_file"]


@dataclass(kw_only=True)
class Deleting(Network):
    """Telegram, whom somebody tells to delete everything when we ask for `at`, and we take that in at once.

    `erase` is what they delete instead, on the page.
    """

    engine: Engine
    at: str
    erase: Callable[[Connection], None] | None = None
    asked: list[str] = field(default_factory=list)

    async def do_request(self, url: str, *args: Any, **how: Any) -> tuple[int, bytes]:  # noqa: ANN401 - as there
        self.asked.append(url.rpartition("/")[2])
        if url.endswith(f"/{self.at}"):
            self.at = "nothing more"
            if self.erase:
                await Writer(self.engine)(self.erase)
                return await super().do_request(url, *args, **how)
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


@pytest.mark.parametrize("at", ["sendChatAction", "sendMediaGroup"], ids=["drawn", "on its way"])
@pytest.mark.parametrize("wanted", ["", BASIS], ids=["named", "what it was made of"])
def test_of_a_comparison_nothing_is_sent_or_kept_once_a_map_beside_it_is_erased(at: str, wanted: str, engine: Engine):
    owner = f"telegram:{CHAT}"
    beside = imported(engine, owner, replace(example("en", "gym"), id=None), "en")
    own = imported(engine, owner, replace(example("en"), id=None, based_on=beside), "en")
    with writing(engine) as c:
        chat = chats.Chat(chats.chat_at(c, "telegram", CHAT, "en").id, "en", 1, own)
        chats.keep_chat(c, chat)
        outbox.enqueue(c, chat, [to_plain(Compare("png", wanted or beside))])

    arrived = _arrived(engine, at, lambda c: maps.delete_map(c, owner, beside))
    on_its_way = ["sendMediaGroup"] if at == "sendMediaGroup" else []
    assert [what for what, _ in arrived if what != "sendMessage"] == on_its_way
    assert on_its_way or arrived[0] == ("sendMessage", words_in("en")("wrong-maps"))
    with reading(engine) as c:
        assert c.execute(select(_files)).all() == []


def test_sentences_of_a_map_are_not_sent_with_those_of_another_for_it_may_be_erased(engine: Engine):
    owner = f"telegram:{CHAT}"
    one, other = (imported(engine, owner, replace(example("en"), id=None), "en") for _ in range(2))
    with writing(engine) as c:
        for map_id, text in ((one, "tea"), (one, "cake"), (other, "secret"), (other, "a secret")):
            chat = chats.Chat(chats.chat_at(c, "telegram", CHAT, "en").id, "en", 1, map_id)
            chats.keep_chat(c, chat)
            outbox.enqueue(c, chat, [to_plain(Say(text))])
        chats.keep_chat(c, replace(chat, map_id=one))

    arrived = _arrived(engine, "sendMessage", lambda c: maps.delete_map(c, owner, other))
    assert arrived[0][1] == "tea\n\ncake"
    assert [text for _, text in arrived if "secret" in text] == []


@pytest.mark.parametrize("shown", [None, 7], ids=["a new panel", "the panel that is there"])
def test_no_panel_of_an_erased_map_is_sent(shown: int | None, engine: Engine):
    owner = f"telegram:{CHAT}"
    own, other = (imported(engine, owner, replace(example("en"), id=None, title=title), "en") for title in "AB")
    with writing(engine) as c:
        chat = chats.Chat(chats.chat_at(c, "telegram", CHAT, "en").id, "en", 1, own, panel_message=shown)
        chats.keep_chat(c, chat)
        held = next_work(c, CHAT, light=False)
    with writing(engine) as c:
        maps.delete_map(c, owner, own)
        chats.keep_chat(c, replace(chat, revision=2, map_id=other))

    assert held
    networks, brought = _brought(engine, held)
    assert networks.asked == []
    assert brought.revision is None
    with writing(engine) as c:
        record(c, CHAT, brought)
        assert outbox.chats_to_bring(c, "telegram") == (CHAT,)


def _brought(engine: Engine, held: Work) -> tuple["Deleting", Delivered]:
    """Bring what was read a while ago, and return what it came to."""
    found: list[tuple[Deleting, Delivered]] = []

    async def work(loop: SimulatedLoop) -> None:
        network = Deleting(loop, engine=engine, at="nothing")
        bot = Bot(TOKEN, request=network, get_updates_request=network)
        await bot.initialize()
        network.asked.clear()
        with contextlib.closing(Drawer()) as drawer:
            pace = Pace(Limits(), loop.time)
            delivery = Delivery(Writer(engine), bot, drawer, pace, asyncio.sleep)
            found.append((network, await delivery.bring(CHAT, held)))

    simulated(work)
    return found[0]


def _arrived(engine: Engine, at: str, erase: Callable[[Connection], None] | None = None) -> list[tuple[str, str]]:
    """Send until nothing waits, and return what has come to Telegram, each as its method and its text."""
    networks: list[Network] = []

    async def work(loop: SimulatedLoop) -> None:
        networks.append(Deleting(loop, engine=engine, at=at, erase=erase))
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
