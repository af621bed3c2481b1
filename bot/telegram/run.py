"""`masir telegram`: receiving, sending and drawing, put together."""

import asyncio
import contextlib
from collections.abc import Mapping
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from sqlalchemy import Engine
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.drawing import Drawer
from bot.settings import Settings
from bot.telegram.client import bot_at, closed
from bot.telegram.intake import take
from bot.telegram.limits import Limits
from bot.telegram.polling import ALLOWED, poll
from bot.telegram.sender import Sender
from bot.telegram.updates import Came
from bot.telegram.webhook import endpoint
from storage.mistake import Mistake


async def serve(engine: Engine, settings: Settings, *, webhook: str | None, listen: str) -> None:
    """Run the bot until it is stopped: by long polling, or as the webhook at a URL.

    Raises:
        Mistake: where the token is missing or wrong, or the Bot API cannot be reached.
    """
    async with known_bot(settings) as bot:
        drawer = Drawer()
        drawer.warm()
        limits = Limits() if settings.telegram_limits else Limits(chat=0, overall=0)
        sender = Sender(engine, bot, drawer, limits, monotonic)
        sending = asyncio.create_task(sender.run())

        async def taken(update: Mapping[str, Any]) -> None:
            did = await asyncio.to_thread(take, engine, bot.id, update)
            sender.wake()
            if isinstance(did, Came) and did.callback:
                await _answered(bot, did.callback)

        try:
            if webhook:
                await _listen(taken, settings, webhook, listen)
            else:
                await poll(bot, taken)
        finally:
            sending.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await sending
            drawer.close()


@contextlib.asynccontextmanager
async def known_bot(settings: Settings) -> Any:  # noqa: ANN401 - an async iterator of one bot
    """Give a bot that the Bot API knows."""
    if settings.telegram_token is None:
        raise Mistake("wrong-no-token")
    bot = bot_at(settings.telegram_token.get_secret_value(), settings.telegram_api)
    try:
        await bot.initialize()
        yield bot
    except InvalidToken:
        raise Mistake("wrong-token") from None
    except NetworkError:
        raise Mistake("wrong-api", api=settings.telegram_api) from None
    finally:
        await bot.shutdown()
        await closed(bot)


async def set_webhook(settings: Settings, url: str) -> None:
    """Tell Telegram where to post updates."""
    async with known_bot(settings) as bot:
        await bot.set_webhook(url, secret_token=_secret(settings), allowed_updates=ALLOWED)


async def delete_webhook(settings: Settings) -> None:
    """Tell Telegram to keep updates for polling."""
    async with known_bot(settings) as bot:
        await bot.delete_webhook()


async def _answered(bot: Bot, query: str) -> None:
    with contextlib.suppress(BadRequest, TelegramError):  # too old, or not reached: the button stops spinning by itself
        await bot.answer_callback_query(query)


async def _listen(taken: Any, settings: Settings, webhook: str, listen: str) -> None:  # noqa: ANN401 - a function
    host, _, port = listen.rpartition(":")
    app = endpoint(taken, _secret(settings), urlsplit(webhook).path or "/")
    config = uvicorn.Config(app, host=host or "127.0.0.1", port=int(port), log_level="warning", access_log=False)
    await uvicorn.Server(config).serve()


def _secret(settings: Settings) -> str:
    if settings.webhook_secret is None:
        raise Mistake("wrong-no-secret")
    return settings.webhook_secret.get_secret_value()
