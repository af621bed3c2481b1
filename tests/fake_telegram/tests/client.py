"""The plainest client of the Bot API, for tests of the fake: one request, the status and the answer as they come."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp

from tests.fake_telegram.fake import FakeTelegram
from tests.fake_telegram.refusal import Json


@dataclass(frozen=True, slots=True)
class Client:
    """Calls methods of one fake."""

    fake: FakeTelegram
    session: aiohttp.ClientSession

    async def raw(self, method: str, params: Json, files: Mapping[str, bytes] | None = None) -> tuple[int, Json]:
        url = self.fake.method_url(method)
        if not files:
            async with self.session.post(url, json=params) as answer:
                return answer.status, await answer.json()
        form = aiohttp.FormData({key: v if isinstance(v, str) else json.dumps(v) for key, v in params.items()})
        for name, data in files.items():
            form.add_field(name, BytesIO(data), filename=f"{name}.png", content_type="image/png")
        async with self.session.post(url, data=form) as answer:
            return answer.status, await answer.json()

    async def ok(self, method: str, files: Mapping[str, bytes] | None = None, /, **params: Any) -> Any:  # noqa: ANN401
        """Call a method that must be accepted, and return its result."""
        status, body = await self.raw(method, params, files)
        assert (status, body["ok"]) == (200, True), body
        return body["result"]

    async def no(self, method: str, files: Mapping[str, bytes] | None = None, /, **params: Any) -> str:  # noqa: ANN401
        """Call a method that must be refused, and return why."""
        status, body = await self.raw(method, params, files)
        assert status == body["error_code"], body
        assert not body["ok"]
        why: str = body["description"]
        return why

    async def updates(self, **params: Any) -> list[Json]:  # noqa: ANN401
        found: list[Json] = await self.ok("getUpdates", **params)
        return found


@asynccontextmanager
async def client_of(fake: FakeTelegram) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(fake, session)
