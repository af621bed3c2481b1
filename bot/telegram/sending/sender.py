"""Brings every chat's screen up to date: results in order, then the latest panel. One request in flight per chat.

What is to be seen stands in the database (`pending`), and is read there unless it was just put there.
"""

import asyncio
import contextlib
import logging
import math
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter

from bot.drawing import Drawer
from bot.log import place_of
from bot.person import Clock, is_forgotten, moment_now
from bot.telegram.client import pause
from bot.telegram.sending.delivery import Delivery
from bot.telegram.sending.limits import Limits, Pace, Share
from bot.telegram.sending.pending import CHANNEL, Delivered, Work, close, next_work, record
from bot.telegram.sending.recording import Recorder
from storage.model.forgetting import forget_texts
from storage.model.mistake import Mistake
from storage.rows import outbox
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer

_BACKOFF = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
_LOOK_SECONDS = 1.0
_FINISH_SECONDS = 5.0

_log = logging.getLogger(__name__)


class Sender:
    """Sends what waits; `wake` tells it of a chat where something new does.

    Seconds are those of `clock`, and `now` says what moment it is.
    """

    def __init__(
        self,
        writer: Writer,
        bot: Bot,
        drawer: Drawer,
        limits: Limits,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Clock = moment_now,
    ) -> None:
        self._writer = writer
        self._now = now
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._pace = Pace(limits, clock)
        self._record = Recorder(writer, sleep)
        self._drawer = drawer
        self._delivery = Delivery(writer, bot, drawer, self._pace, sleep)
        self._news = asyncio.Event()
        self._due: set[str] = set()
        self._fresh: dict[str, Work] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._typed: dict[str, float] = {}
        self._expected = Counter[str]()  # messages that have come and are not taken in yet
        self._share = Share(limits, clock)
        self._warned: set[str] = set()
        self._failures: dict[str, int] = {}

    def wake(
        self, chat: str | None = None, work: Work | None = None, *, typed: bool = False, erased: bool = False
    ) -> None:
        """Look for work now, in one chat where it is known; somebody who has `typed` may go on typing.

        `work` is all that the chat lacks, as it was put into the database a moment ago; `erased`, that maps are gone.
        """
        if erased:
            self._forget()
        if chat is not None:
            self._due.add(chat)
            self._fresh.pop(chat, None)
            if work:
                self._fresh[chat] = work
            self._share.came(chat)
            if typed:
                self._typed[chat] = self._clock()
        self._news.set()

    @contextlib.contextmanager
    def expecting(self, chat: str) -> Iterator[None]:
        """Expect of a chat what has come and is not taken in yet: its panel waits for that, too."""
        self._expected[chat] += 1
        try:
            yield
        finally:
            self._expected[chat] -= 1
            if not self._expected[chat]:
                del self._expected[chat]

    async def run(self) -> None:
        """Send until cancelled; what is in flight then may arrive, for a few seconds at most."""
        looked = -_LOOK_SECONDS
        try:
            while True:
                self._news.clear()
                if self._clock() >= looked + _LOOK_SECONDS:
                    looked = self._clock()
                    await self._look()
                for chat in [chat for chat in self._due if chat not in self._busy and not self._pace.parked(chat)]:
                    self._due.discard(chat)
                    self._busy[chat] = asyncio.create_task(self._bring_all(chat))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), _LOOK_SECONDS)
        finally:
            if in_flight := list(self._busy.values()):
                _, late = await asyncio.wait(in_flight, timeout=_FINISH_SECONDS)
                for task in late:
                    task.cancel()

    async def _look(self) -> None:
        """Find the chats that were left behind, by a crash or by another process."""
        with contextlib.suppress(Mistake):  # the database is away; the next look finds the same
            behind = await self._writer(lambda c: outbox.chats_to_bring(c, CHANNEL))
            self._due.update(chat for chat in behind if chat not in self._busy)
        counted = self._share.counted()
        self._typed = {chat: moment for chat, moment in self._typed.items() if chat in counted}
        self._warned &= counted
        self._pace.forget()

    async def _bring_all(self, chat: str) -> None:
        """Bring one chat up to date, or park it where Telegram does not take it now."""
        try:
            await self._quiet(chat)
            work, forgotten = self._fresh.pop(chat, None) or await self._next(chat), False
            while work and not work.held:
                delivered = await self._delivery.bring(chat, work)
                self._failures.pop(chat, None)
                await self._recorded(chat, work, delivered)
                if delivered.bare:
                    await self._delivery.strip(chat, delivered.bare)
                forgotten = is_forgotten(work.chat)
                work = await self._next(chat) if work.more else None
            if work and chat not in self._warned:
                self._warned.add(chat)
                await self._delivery.send(chat, work.interview.words("chat-flood"))
            if forgotten:  # the row with the person's number went with the last word
                await self._erased()
        except RetryAfter as error:
            self._park(chat, pause(error))
        except Forbidden:
            await self._close(chat)
        except (NetworkError, Mistake):
            self._try_again(chat)
        except Exception as error:  # noqa: BLE001 - the edge: it is logged, and the other chats go on
            _log.error("a chat cannot be brought up to date: %s", place_of(error))
            self._try_again(chat)
        finally:
            del self._busy[chat]
            if chat in self._due:
                self._news.set()

    async def _close(self, chat: str) -> None:
        self._failures.pop(chat, None)
        if await self._record(lambda c: close(c, chat)):
            await self._erased()

    async def _erased(self) -> None:
        """Bring what was erased out of the database's log and out of every memory."""
        await asyncio.to_thread(erase_traces, self._writer.engine)
        self._forget()

    def _forget(self) -> None:
        forget_texts()
        self._drawer.forget()

    async def _next(self, chat: str) -> Work | None:
        light = self._share.is_full(chat)
        return await self._writer(lambda c: next_work(c, chat, light=light, clock=self._now))

    async def _recorded(self, chat: str, work: Work, delivered: Delivered) -> None:
        if work.is_heavy:
            self._share.drew(chat)
        await self._record(lambda c: record(c, chat, delivered))
        if fresh := self._fresh.get(chat):  # it was read before this was written
            self._fresh[chat] = replace(fresh, chat=delivered.on(fresh.chat))

    def _try_again(self, chat: str) -> None:
        failures = self._failures[chat] = self._failures.get(chat, 0) + 1
        self._park(chat, _BACKOFF[min(failures, len(_BACKOFF)) - 1])

    def _park(self, chat: str, seconds: float) -> None:
        self._pace.park(chat, seconds)
        self._due.add(chat)

    async def _quiet(self, chat: str) -> None:
        """Wait while somebody is typing one message after the other: they get one panel, at the end."""
        most = self._clock() + self._limits.most_quiet
        while (now := self._clock()) < most:
            heard = now if chat in self._expected else self._typed.get(chat, -math.inf)
            if (until := heard + self._limits.quiet) <= now:
                return
            await self._sleep(min(until, most) - now)
