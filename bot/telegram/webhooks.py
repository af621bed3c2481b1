"""A bot that the Bot API knows, and how Telegram brings it its updates: set, removed, told."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, NetworkError, RetryAfter

from bot.log import server_of
from bot.settings import Settings
from bot.telegram.client import bot_at, closed, pause
from bot.telegram.profile import introduce
from bot.telegram.receiving.polling import ALLOWED
from storage.model.mistake import Mistake

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")  # as @BotFather gives them; it becomes part of an address
_WEB = ("https", "http")  # the latter for a Bot API server of one's own
_SEEN = re.compile(r"[!-~]+")  # other letters are written as xn--… and %…
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram's alphabet; what is shorter can be guessed


@contextlib.asynccontextmanager
async def known_bot(settings: Settings) -> AsyncIterator[Bot]:
    """Give a bot that the Bot API knows."""
    bot = bot_at(token_of(settings), settings.telegram_api)
    try:
        await bot.initialize()
        yield bot
    except InvalidToken:
        raise Mistake("wrong-token") from None
    except NetworkError:
        raise Mistake("wrong-api", api=server_of(settings.telegram_api)) from None
    finally:
        await bot.shutdown()
        await closed(bot)


async def set_webhook(settings: Settings, url: str | None) -> None:
    """Tell Telegram where to post updates, and how to introduce the bot.

    Raises:
        Mistake: where the URL is none, the secret could be guessed, or the Bot API cannot be reached.
    """
    if url is None:
        raise Mistake("wrong-webhook")
    path_of(url)
    secret = secret_of(settings)
    async with known_bot(settings) as bot:
        try:
            await _hook(bot, url, secret)
        except RetryAfter as error:  # it was set a moment ago
            await asyncio.sleep(pause(error))
            await _hook(bot, url, secret)
        await introduce(bot)


async def _hook(bot: Bot, url: str, secret: str) -> None:
    await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED, max_connections=40)


async def delete_webhook(settings: Settings) -> None:
    """Tell Telegram to keep updates for polling."""
    async with known_bot(settings) as bot:
        await bot.delete_webhook()


async def status(settings: Settings) -> tuple[str, WebhookInfo]:
    """Return the bot's name, and how Telegram brings it its updates."""
    async with known_bot(settings) as bot:
        return bot.username, await bot.get_webhook_info()


def token_of(settings: Settings) -> str:
    """Return the bot's token.

    Raises:
        Mistake: where none is set, or one that @BotFather cannot have given.
    """
    if settings.telegram_token is None:
        raise Mistake("wrong-no-token")
    token = settings.telegram_token.get_secret_value()
    if not _TOKEN.fullmatch(token):
        raise Mistake("wrong-token")
    return token


def path_of(url: str) -> str:
    """Return the path of an address that Telegram is to post to.

    Raises:
        Mistake: where it is no address of the web.
    """
    try:
        found = urlsplit(url)
        is_whole = found.scheme in _WEB and found.hostname and (found.port is None or found.port)
    except ValueError:
        is_whole = False
    if not is_whole or not _SEEN.fullmatch(url):
        raise Mistake("wrong-webhook")
    return found.path or "/"


def secret_of(settings: Settings) -> str:
    """Return the word by which Telegram is known at the webhook.

    Raises:
        Mistake: where none is set, or one that anybody could guess: a header that is missing is "".
    """
    if settings.webhook_secret is None:
        raise Mistake("wrong-no-secret")
    secret = settings.webhook_secret.get_secret_value()
    if not _SECRET.fullmatch(secret):
        raise Mistake("wrong-secret")
    return secret
