"""The bot in this process, against the fake of Telegram, by a clock that is told the time: years pass at once."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import SecretStr
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.settings import Settings
from bot.telegram.receiving.inbox import Inbox
from bot.telegram.receiving.intake import take
from bot.telegram.receiving.polling import poll
from bot.telegram.reminding import look
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from bot.telegram.webhooks import known_bot
from storage.rows import outbox
from storage.rows.transactions import reading
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN, FakeTelegram

_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Living:
    """A bot that lives in this process; its clock is that of the fake."""

    fake: FakeTelegram
    engine: Engine
    writer: Writer
    sender: Sender

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.fake.clock.now(), UTC)

    def until(self, moment: datetime) -> None:
        """Let the time pass until a moment; what is past already stays so."""
        self.fake.clock.advance(moment.timestamp() - self.fake.clock.now())

    async def look(self) -> None:
        """Let it look for what is due now, and come to rest."""
        await look(self.writer, self.now, self.sender.wake)
        await self.rest()

    async def rest(self) -> None:
        """Wait until everything that was said is taken in, and everything that was promised has come."""
        ends = asyncio.get_running_loop().time() + _PATIENCE
        while not self.fake.all_told or self._behind():
            assert asyncio.get_running_loop().time() < ends, (self.fake.calls[-5:], self.fake.refused[-3:])
            await asyncio.sleep(0.01)

    def _behind(self) -> tuple[str, ...]:
        with reading(self.engine) as c:
            return outbox.chats_to_bring(c, "telegram")


@contextlib.asynccontextmanager
async def living(fake: FakeTelegram, engine: Engine, drawer: Drawer) -> AsyncIterator[Living]:
    """Let a bot live; at the end it is gone, and nothing of it has failed."""
    settings = Settings(telegram_token=SecretStr(TOKEN), telegram_api=fake.url)
    async with known_bot(settings) as bot, contextlib.AsyncExitStack() as stack:
        writer, loop = Writer(engine), asyncio.get_running_loop()

        def now() -> datetime:
            return datetime.fromtimestamp(fake.clock.now(), UTC)

        unlimited = Limits(chat=0, overall=0, quiet=0)
        sender = Sender(writer, bot, drawer, unlimited, loop.time, now=now)

        async def taken(update: Mapping[str, Any]) -> bool:
            left = await take(writer, bot.id, update, bot.username, now)
            if left is None:
                return False
            if left.callback:
                await bot.answer_callback_query(left.callback, left.toast or None)
            sender.wake(left.chat, left.work, typed=left.callback is None)
            return left.erased

        for work in (sender.run(), poll(bot, taken, sender.expecting, Inbox(writer, bot.id))):
            await stack.enter_async_context(_beside(work))
        yield Living(fake, engine, writer, sender)


@contextlib.asynccontextmanager
async def _beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    task = asyncio.create_task(work)
    try:
        yield
        assert not task.done(), "the bot has ended by itself"
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
