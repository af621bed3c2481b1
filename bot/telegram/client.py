"""The Bot API over aiohttp: python-telegram-bot's own client costs five times the CPU under load."""

import asyncio
import json
import logging
import warnings
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

import aiohttp
from telegram import Bot
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBUserWarning

from storage.model.mistake import Mistake

_SECONDS = 20.0
# A connection that was never made cannot have delivered anything; whatever else fails may have.
_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_PATIENCE = 60.0  # seconds that Telegram may want to be left alone, while somebody waits for a command
_MOMENT = 1.0
_NO_ANSWER = "Invalid server response"
# What the library raises where an answer has a shape that it does not expect.
MISSHAPEN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_T = TypeVar("_T")


class AiohttpRequest(BaseRequest):
    """Makes the requests of a `telegram.Bot`; errors never hold the address, for the token is part of it."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Return the seconds that an answer may take."""
        return _SECONDS

    async def initialize(self) -> None:
        """Open the connections."""
        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return what an answer says; the library's own logs one that is none, and whatever stands in it.

        Raises:
            TelegramError: where it says nothing.
        """
        try:
            found = json.loads(payload.decode(errors="replace"))
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise TelegramError(_NO_ANSWER)
        return found

    async def do_request(  # noqa: D102 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        if self._session is None:
            await self.initialize()
        seconds = DefaultValue.get_value(read_timeout)
        silence = float(seconds) + 5 if isinstance(seconds, int | float) else _SECONDS
        timeout = aiohttp.ClientTimeout(sock_connect=_SECONDS, sock_read=silence)
        try:
            if self._session is None:
                raise NetworkError("closed")
            async with self._session.request(method, url, **_body(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except _NEVER_SENT as error:
            raise NetworkError(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TimedOut(type(error).__name__) from None


def _body(data: RequestData | None) -> dict[str, Any]:
    """Return the body as JSON, or as a form where there are files."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}


async def call(bot: Bot, method: str, *, seconds: float | None = None, **values: Any) -> Any:  # noqa: ANN401 - plain JSON
    """Call a method of the Bot API and return its result as it came, errors as the library raises them.

    The library's own methods make objects of all that comes: half the cost of a short message, and where one update has
    a shape it does not expect, all the others are hidden with it.

    Raises:
        TelegramError: whatever came instead of a result: of a proxy, for instance, which answers in its own way.
    """
    try:
        return await bot.do_api_request(method, values, read_timeout=seconds)
    except EndPointNotFound:
        raise InvalidToken from None  # revoked meanwhile: the library thinks of a method that there is not
    except MISSHAPEN:
        raise TelegramError(_NO_ANSWER) from None


async def patiently(ask: Callable[[], Awaitable[_T]]) -> _T:
    """Return what Telegram answers; where it wants to be left alone, wait as it says, for a minute in all.

    Raises:
        TelegramError: where it refuses, or answers with what is no answer.
    """
    left = _PATIENCE
    while True:
        try:
            return await ask()
        except RetryAfter as error:
            left -= pause(error)
            if left < 0:
                raise
            await asyncio.sleep(pause(error))
        except MISSHAPEN:
            raise TelegramError(_NO_ANSWER) from None


def pause(error: RetryAfter) -> float:
    """Return for how many seconds Telegram wants to be left alone; a moment, where it does not say it in numbers."""
    wait: object = error.retry_after
    seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
    return max(_MOMENT, seconds) if isinstance(seconds, int | float) else _MOMENT


# It writes a traceback for each answer that is no JSON; whoever asked is told by what it raises.
logging.getLogger("telegram.request.BaseRequest").setLevel(logging.CRITICAL)
# The library would have us use those methods.
warnings.filterwarnings("ignore", message="Please use 'Bot.", category=PTBUserWarning)


def bot_at(token: str, api: str) -> Bot:
    """Return a bot that talks to the Bot API server at `api`; `closed` ends its connections."""
    base = api.rstrip("/")
    calls, polls = AiohttpRequest(), AiohttpRequest()
    try:
        return Bot(
            token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot", request=calls, get_updates_request=polls
        )
    except InvalidToken:
        raise Mistake("wrong-token") from None  # the library's own error holds the token


async def closed(bot: Bot) -> None:
    """End a bot's connections, also where it was never initialised."""
    for request in bot._request:  # noqa: SLF001 - the library ends them only behind a successful getMe
        await request.shutdown()
