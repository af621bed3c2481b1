"""Whose picture is drawn when: what is heavy has a turn of its own."""

import asyncio
import json
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlalchemy import Engine
from telegram import Bot
from telegram.request import BaseRequest

from bot.drawing import Drawer
from bot.outbox import Drawing, OnPaper, guide
from bot.telegram.sending.files import Files
from bot.telegram.sending.recording import Recorder
from dialogs.effects import ShowGuide
from renderers import draw
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN
from tests.processes import born, children
from tests.renderers.hostile import HOSTILE_MAPS
from tests.renderers.samples import CORPUS, full_journey, words

ORDINARY, HEAVY = full_journey("en", CORPUS["en"][0], 3), HOSTILE_MAPS["30 stages"]


class Telegram(BaseRequest):
    """It says who the bot is, and no more is asked of it."""

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, *_what: object, **_how: object) -> tuple[int, bytes]:
        me = {"id": 1, "is_bot": True, "first_name": "Masir", "username": "masir_bot"}
        return 200, json.dumps({"ok": True, "result": me}).encode()


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
@pytest.mark.slow
def test_a_heavy_map_of_one_chat_lets_the_picture_of_another_pass(engine: Engine):
    with closing(Drawer()) as drawer:
        asyncio.run(_drawn_beside_each_other(engine, drawer))


async def _drawn_beside_each_other(engine: Engine, drawer: Drawer) -> None:
    async with Bot(TOKEN, request=Telegram(), get_updates_request=Telegram()) as bot:
        writer, known = Writer(engine), set(children())
        files = Files(writer, Recorder(writer, asyncio.sleep), bot, drawer)
        heavy = asyncio.create_task(files.of(Drawing(HEAVY, "png", "wide", "en"), "en"))
        frozen = await asyncio.to_thread(born, known)
        os.kill(frozen, signal.SIGSTOP)  # as if it took for ever
        (light,) = await files.of(Drawing(ORDINARY, "png", "wide", "en"), "en")

        assert light.contents == draw(ORDINARY, "png", words("en"))
        assert not heavy.done()
        os.kill(frozen, signal.SIGCONT)
        (late,) = await heavy
        assert late.contents == draw(HEAVY, "png", words("en"))


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
@pytest.mark.slow
def test_a_guide_waits_for_its_turn_and_not_in_a_thread_and_is_drawn_once(engine: Engine):
    with closing(Drawer()) as drawer:
        asyncio.run(_guides_at_once(engine, drawer))


async def _guides_at_once(engine: Engine, drawer: Drawer) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(2))
    async with Bot(TOKEN, request=Telegram(), get_updates_request=Telegram()) as bot:
        writer, known = Writer(engine), set(children())
        files = Files(writer, Recorder(writer, asyncio.sleep), bot, drawer)
        asked = ShowGuide("pdf", "quick", "")
        many = [asyncio.create_task(files.of(OnPaper(asked, guide(asked, "en"), "en"), "en")) for _ in range(8)]
        await asyncio.sleep(0)  # all of them ask
        frozen = await asyncio.to_thread(born, known)
        os.kill(frozen, signal.SIGSTOP)  # as if it took for ever
        assert await writer(lambda c: c.exec_driver_sql("SELECT 1").scalar()) == 1
        assert not any(one.done() for one in many)
        os.kill(frozen, signal.SIGCONT)
        contents = [file.contents for (file,) in await asyncio.gather(*many)]

    assert isinstance(contents[0][0], bytes)
    assert contents[0][0].startswith(b"%PDF")
    assert all(one[0] is contents[0][0] for one in contents)
