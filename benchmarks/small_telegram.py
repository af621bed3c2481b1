"""Telegram in small and in a hurry: posts updates to one bot's webhook and answers whatever the bot asks.

It checks nothing (`tests/fake_telegram` does). Both directions share one process and one clock, so that a reply is
matched with its update without a word between processes, and cost little, so that the bot is the slow one.
"""

import asyncio
import json
import re
from collections import deque
from collections.abc import Callable
from itertools import count
from time import perf_counter
from typing import Self, cast
from urllib.parse import urlsplit

import httptools

TOKEN = "1234567:benchmark-token-of-nobody-at-all-xx"  # noqa: S105 - of nobody
SECRET = "a-long-random-word"  # noqa: S105 - of nobody
_MOST_SECONDS = 20.0  # for a bot to start
CONNECTIONS = 40  # Telegram's max_connections, unless the bot asks for others

# A form, a form in parts, or JSON; ours are the only numbers behind that name.
_CHAT = re.compile(rb"chat_id[^0-9]{1,100}(\d+)")
_BOT = {"id": 1234567, "is_bot": True, "first_name": "Echo", "username": "echo_bot"}
# What the methods return that change no message; all that are not here return true.
_RESULTS: dict[str, object] = {
    "getMe": _BOT,
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyName": {"name": "Echo"},
    "getMyShortDescription": {"short_description": ""},
    "getUpdates": [],
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    "sendChatAction": True,
}


class SmallTelegram:
    """Talks with one bot; `replied` picks out of a request what the bot's reply to an update differs in.

    A request in which it finds nothing, or what it found in the chat's last reply, answers no update.
    """

    def __init__(self, replied: re.Pattern[bytes]) -> None:
        self._replied = replied
        self._last: dict[int, bytes] = {}
        self._waiting: dict[int, asyncio.Future[float]] = {}
        self._updates, self._messages = count(1), count(1)
        self._idle: deque[_Posting] = deque()
        self._free = asyncio.Semaphore(CONNECTIONS)
        self._head = ""

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._server = await self._loop.create_server(lambda: _Answering(self.called), "127.0.0.1", 0)
        self.api = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for connection in self._idle:
            connection.close()
        self._server.close()

    async def meet(self, webhook: str) -> None:
        """Open the connections to a webhook, as soon as something listens there."""
        url = urlsplit(webhook)
        self._head = (
            f"POST {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
        )
        ends = perf_counter() + _MOST_SECONDS
        while len(self._idle) < CONNECTIONS:
            try:
                _, made = await self._loop.create_connection(_Posting, str(url.hostname), url.port or 80)
                self._idle.append(made)
            except ConnectionRefusedError:
                if perf_counter() > ends:
                    raise
                await asyncio.sleep(0.05)

    async def say(self, chat: int, text: str) -> float:
        """Let a person say something, and return the moment at which the bot's reply to it came in."""
        reply: asyncio.Future[float] = self._loop.create_future()
        self._waiting[chat] = reply
        async with self._free:
            connection = self._idle.popleft()
            status = await connection.post(self._request(chat, text))
            self._idle.append(connection)
        if status // 100 != 2:
            raise RuntimeError(f"the bot answered {status}")
        return await reply

    def called(self, method: str, body: bytes) -> bytes:
        """Answer a request of the bot's."""
        if method not in _RESULTS and method.startswith(("send", "edit")) and (found := _CHAT.search(body)):
            chat = int(found[1])
            self._heard(chat, body)
            who = {"id": chat, "type": "private", "first_name": "Layla"}
            sent = {"message_id": next(self._messages), "date": 1_800_000_000, "chat": who, "from": _BOT, "text": "…"}
            return json.dumps({"ok": True, "result": sent}).encode()
        return json.dumps({"ok": True, "result": _RESULTS.get(method, True)}).encode()

    def _heard(self, chat: int, body: bytes) -> None:
        mark, reply = self._replied.search(body), self._waiting.get(chat)
        if mark and reply and not reply.done() and mark[1] != self._last.get(chat):
            self._last[chat] = mark[1]
            reply.set_result(perf_counter())

    def _request(self, chat: int, text: str) -> bytes:
        number = next(self._updates)
        who = {"id": chat, "first_name": "Layla", "language_code": "en"}
        message = {
            "message_id": next(self._messages),
            "date": 1_800_000_000,
            "chat": {"type": "private", **who},
            "from": {"is_bot": False, **who},
            "text": text,
            **({"entities": [{"type": "bot_command", "offset": 0, "length": len(text)}]} if text[0] == "/" else {}),
        }
        body = json.dumps({"update_id": number, "message": message}).encode()
        return f"{self._head}{len(body)}\r\n\r\n".encode() + body


class _Posting(asyncio.Protocol):
    """A connection to the webhook, with one request at a time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._parser = httptools.HttpResponseParser(self)

    def post(self, request: bytes) -> "asyncio.Future[int]":
        """Return the status to come."""
        self._status: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._status

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        self._status.set_result(self._parser.get_status_code())

    def close(self) -> None:
        self._transport.close()


class _Answering(asyncio.Protocol):
    """A connection that the bot has opened to its API."""

    def __init__(self, called: Callable[[str, bytes], bytes]) -> None:
        self._called = called
        self._url, self._body = b"", b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._parser = httptools.HttpRequestParser(self)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._url, self._body = b"", b""

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        body = self._called(self._url.rpartition(b"/")[2].decode(), self._body)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self._transport.write(head.encode() + body)
