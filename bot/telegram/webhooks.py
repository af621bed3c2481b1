"""A bot that the Bot API knows, and how Telegram brings it its updates: set, removed, told."""

import contextlib
import re
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.log import server_of, without_secrets
from bot.settings import Settings
from bot.telegram.client import bot_at, closed, patiently
from bot.telegram.profile import introduce
from bot.telegram.receiving.polling import ALLOWED
from storage.model.mistake import Mistake

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")  # as @BotFather gives them; it becomes part of an address
_WEB = ("https", "http")  # the latter for a Bot API server of one's own
_SEEN = re.compile(r"[!-~]+")  # other letters are written as xn--… and %…
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram's alphabet; what is shorter can be guessed


@contextlib.asynccontextmanager
async def known_bot(settings: Settings) -> AsyncIterator[Bot]:
    """Give a bot that the Bot API knows.

    Raises:
        Mistake: where the Bot API does not know it, cannot be reached, or refuses what is asked meanwhile.
    """
    bot = bot_at(token_of(settings), settings.telegram_api)
    try:
        await patiently(lambda: _introduced(bot))
        yield bot
    except TelegramError as error:
        raise _mistake(error, settings) from None
    finally:
        await bot.shutdown()
        await closed(bot)


async def _introduced(bot: Bot) -> None:
    await bot.initialize()
    if type(bot.id) is not int or not isinstance(bot.username, str):
        raise TypeError


def _mistake(error: TelegramError, settings: Settings) -> Mistake:
    api = server_of(settings.telegram_api)
    match error:
        case InvalidToken():
            return Mistake("wrong-token")
        case NetworkError() if not isinstance(error, BadRequest):  # which the library counts among them
            return Mistake("wrong-api", api=api)
        case _:
            # A server that is none of Telegram's may say the address that was asked.
            return Mistake("wrong-api-refused", api=api, reason=without_secrets(error.message, settings))


async def set_webhook(settings: Settings, url: str | None) -> None:
    """Tell Telegram where to post updates, and how to introduce the bot.

    Raises:
        Mistake: where the URL is none, the secret could be guessed, or as in `known_bot`.
    """
    if url is None:
        raise Mistake("wrong-webhook")
    path_of(url)
    secret = secret_of(settings)
    async with known_bot(settings) as bot:
        await patiently(lambda: bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED, max_connections=40))
        await introduce(bot)


async def delete_webhook(settings: Settings) -> None:
    """Tell Telegram to keep updates for polling."""
    async with known_bot(settings) as bot:
        await patiently(bot.delete_webhook)


async def status(settings: Settings) -> tuple[str, WebhookInfo]:
    """Return the bot's name, and how Telegram brings it its updates."""
    async with known_bot(settings) as bot:
        return bot.username, await patiently(bot.get_webhook_info)


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
