"""A bot's webhook, for tests of the fake: it keeps what it gets and answers what the test says."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.fake_telegram.fake import Person
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.tests.client import Client

MARKUP = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


@dataclass
class Hook:
    """Answers what the test says, then 200."""

    answers: Iterator[web.Response | Awaitable[web.Response]] = field(default_factory=lambda: iter(()))
    got: list[Json] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    url: str = ""

    async def receive(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        answer = next(self.answers, None)
        if isinstance(answer, web.Response):
            return answer
        return await answer if answer is not None else web.Response()

    @property
    def texts(self) -> list[str]:
        return [text_of(update) for update in self.got]


@asynccontextmanager
async def webhook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.receive)
    runner = web.AppRunner(app, shutdown_timeout=0.02, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    hook.url = f"http://{host}:{port}/hook"
    yield hook
    await runner.cleanup()


def text_of(update: Json) -> str:
    """Return what a message says, or which other kind of update it is."""
    text: str = update["message"]["text"] if "message" in update else next(key for key in update if key != "update_id")
    return text


async def silence() -> web.Response:
    """Answer later than anybody waits."""
    await asyncio.sleep(60)
    raise AssertionError


async def offered(client: Client, person: Person) -> None:
    """Show a button to a person."""
    await client.ok("sendMessage", chat_id=person.id, text="?", reply_markup=MARKUP)
