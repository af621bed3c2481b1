"""`masir telegram`: receiving, sending and drawing, put together."""

import asyncio
import contextlib
import itertools
import logging
import signal
import threading
from collections.abc import AsyncIterator, Coroutine, Mapping
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import uvicorn
from sqlalchemy import Engine
from telegram import Bot
from telegram.error import TelegramError

from bot.drawing import Drawer
from bot.log import place_of, server_of
from bot.person import moment_now
from bot.settings import Settings
from bot.telegram import listening
from bot.telegram.outages import Watch, WatchedWriter
from bot.telegram.profile import introduce
from bot.telegram.receiving.inbox import Behind, Inbox
from bot.telegram.receiving.intake import delayed, take
from bot.telegram.receiving.polling import poll
from bot.telegram.receiving.webhook import endpoint
from bot.telegram.reminding import remind
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from bot.telegram.webhooks import known_bot, path_of, secret_of
from dialogs.respond import warm
from dialogs.words import Words
from storage.model.forgetting import forget_texts
from storage.model.mistake import Mistake, Outage
from storage.rows import telegram
from storage.rows.locks import claim, still_claimed
from storage.rows.upkeep import erase_traces, write_anew
from storage.rows.write_queue import Writer
from storage.sealing.column import is_sealing

_KEPT = timedelta(hours=48)  # Telegram resends an update for 24 hours
_TIDY_SECONDS = 60
_REWRITE_MINUTES = 60
_REWRITE_BYTES = 200_000_000  # nobody waits for more than that while people write: the nightly backup sees to it
_CLAIM_SECONDS = 1.0
_FINISH_SECONDS = 2.0
_log = logging.getLogger("masir")


def run(engine: Engine, settings: Settings, words: Words, *, webhook: str | None, listen: str) -> None:
    """Run the bot until it is told to stop, on the fastest loop that this machine has; the journal is in `words`.

    Raises:
        Mistake: as `serve`.
    """
    with asyncio.Runner(loop_factory=uvicorn.Config(endpoint).get_loop_factory()) as runner:
        runner.run(serve(engine, settings, words, webhook=webhook, listen=listen))


async def serve(engine: Engine, settings: Settings, words: Words, *, webhook: str | None, listen: str) -> None:
    """Run the bot until it is told to stop: by long polling, or as the webhook at a URL.

    Raises:
        Mistake: where the token is missing or wrong, the secret could be guessed, an address is none or
            cannot be had, or as in `known_bot`.
    """
    secret = secret_of(settings) if webhook is not None else ""
    path = path_of(webhook) if webhook is not None else ""
    listening.place_of(listen)
    async with known_bot(settings) as bot, contextlib.AsyncExitStack() as stack:
        sockets = stack.enter_context(listening.bound(listen)) if webhook is not None else []
        if not is_sealing(engine):
            _log.warning("no key is set: what people write is kept unencrypted; `masir key new` makes a key")
        drawer = Drawer()
        stack.callback(drawer.close)
        drawer.warm()
        limits = Limits() if settings.telegram_limits else Limits(chat=0, overall=0, quiet=0)
        watch = Watch(engine, words)
        writer = WatchedWriter(engine, watch)
        sender = Sender(writer, bot, drawer, limits, monotonic)
        # A stop need not wait for what takes seconds and is only read ahead; a thread cannot be cancelled.
        threading.Thread(target=warm, daemon=True).start()
        sending, reminding = _send(engine, sender, watch), remind(writer, moment_now, sender.wake)
        await _run_beside(stack, sending, _tidy(writer, bot.id), reminding)
        answers: set[asyncio.Task[None]] = set()
        stack.push_async_callback(_finished, answers)
        delays: set[str] = set()  # pressed buttons that were answered although nothing could be done yet

        def answer(query: str, toast: str) -> None:
            task = asyncio.create_task(_answered(bot, query, toast))
            answers.add(task)
            task.add_done_callback(answers.discard)

        async def taken(update: Mapping[str, Any]) -> bool:
            try:
                left = await take(writer, bot.id, update, bot.username)
            except Outage:
                if (pressed := delayed(update)) and pressed[0] not in delays:
                    delays.add(pressed[0])
                    answer(*pressed)
                raise
            delays.clear()
            if left is None:
                return False
            if left.callback:
                answer(left.callback, left.toast)
            sender.wake(
                left.chat, left.work if writer.in_order else None, typed=left.callback is None, erased=left.erased
            )
            return left.erased

        inbox = Inbox(writer, bot.id)
        if webhook is not None:
            behind = Behind(inbox, taken)
            await stack.enter_async_context(_running(behind.take_left()))
            _log.info("@%s listens at %s for %s", bot.username, listen, server_of(webhook))
            ending = asyncio.Event()

            async def ready() -> bool:
                return not ending.is_set() and await watch.usable()

            await listening.listen(endpoint(behind, ready, secret, path), sockets, ending.set)
        else:
            _log.info("@%s fetches its messages; Ctrl+C ends it", bot.username)
            async with _running(introduce(bot)):
                await _until_told(poll(bot, taken, sender.expecting, inbox))


async def _send(engine: Engine, sender: Sender, watch: Watch) -> None:
    """Send for a database while no other process does."""
    while True:
        try:
            if claimed := await asyncio.to_thread(claim, engine):
                with contextlib.closing(claimed):
                    async with _running(sender.run()) as sending:
                        while await asyncio.to_thread(still_claimed, claimed):
                            await asyncio.wait([sending], timeout=_CLAIM_SECONDS)
                            if sending.done():
                                break
        except Mistake as mistake:  # it is asked again
            watch.seen(mistake)
        except Exception as error:  # noqa: BLE001 - the edge: nobody would be answered any more
            _log.error("sending stopped and starts again: %s", place_of(error))
        await asyncio.sleep(_CLAIM_SECONDS)


async def _run_beside(stack: contextlib.AsyncExitStack, *works: Coroutine[Any, Any, None]) -> None:
    for work in works:
        await stack.enter_async_context(_running(work))


@contextlib.asynccontextmanager
async def _running(work: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _until_told(work: Coroutine[Any, Any, None]) -> None:
    """Run until done, or until the machine asks us to stop."""
    task, loop = asyncio.ensure_future(work), asyncio.get_running_loop()
    for told in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(told, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _tidy(writer: Writer, bot_id: int) -> None:
    """Forget now and then what Telegram will not send again, and what a deletion had to leave behind."""
    for minute in itertools.count(1):
        with contextlib.suppress(Mistake):  # it is told where it was met, and tried again
            await writer(lambda c: telegram.forget_updates(c, bot_id, datetime.now(UTC) - _KEPT))
            if minute % _REWRITE_MINUTES:
                await asyncio.to_thread(erase_traces, writer.engine)
            else:
                await asyncio.to_thread(write_anew, writer.engine, _REWRITE_BYTES)
                forget_texts()  # of what another process has erased
        await asyncio.sleep(_TIDY_SECONDS)


async def _answered(bot: Bot, query: str, toast: str) -> None:
    with contextlib.suppress(TelegramError):  # too old, or not reached: the button stops spinning by itself
        await bot.answer_callback_query(query, toast or None)


async def _finished(answers: set[asyncio.Task[None]]) -> None:
    if answers:
        await asyncio.wait(answers, timeout=_FINISH_SECONDS)
