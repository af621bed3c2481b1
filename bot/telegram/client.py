"""The Bot API over aiohttp: python-telegram-bot's own client costs five times the CPU under load."""

import aiohttp
from telegram import Bot
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import InvalidToken, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from storage.mistake import Mistake

_SECONDS = 20.0
# A connection that was never made cannot have delivered anything; whatever else fails may have.
_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


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
            self._session = aiohttp.ClientSession()

    async def shutdown(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session:
            await session.close()

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
        timeout = aiohttp.ClientTimeout(total=float(seconds) + 5 if isinstance(seconds, int | float) else _SECONDS)
        try:
            if self._session is None:
                raise NetworkError("closed")
            async with self._session.request(method, url, data=_form(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except _NEVER_SENT as error:
            raise NetworkError(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TimedOut(type(error).__name__) from None


def _form(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


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
