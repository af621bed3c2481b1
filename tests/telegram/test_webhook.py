"""The webhook as Telegram meets it: what is answered to whom, and when the database is away."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from bot.telegram.outages import Watch
from bot.telegram.receiving.intake import take
from bot.telegram.receiving.webhook import endpoint
from dialogs.words import words_in
from storage.rows.engine import connect, open_engine
from storage.rows.write_queue import Writer

SECRET = "a-long-random-word"  # noqa: S105 - of nobody
HEADER = "X-Telegram-Bot-Api-Secret-Token"
START = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1_800_000_000,
        "chat": {"id": 1001, "type": "private", "first_name": "Layla"},
        "from": {"id": 1001, "is_bot": False, "first_name": "Layla"},
        "text": "/start",
    },
}


def client(url: str) -> httpx.AsyncClient:
    engine = open_engine(url) if url.startswith("sqlite") else connect(url)
    writer = Writer(engine)

    async def taken(update: Mapping[str, Any]) -> None:
        await take(writer, 42, update)

    app = endpoint(taken, Watch(engine, words_in("en")).usable, SECRET, "/hook")
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot")


async def test_an_update_is_acknowledged_only_where_the_database_has_it(home: dict[str, str]):
    good, away = client(home["MASIR_DATABASE_URL"]), client("postgresql://127.0.0.1:1/nothing")

    taken = await good.post("/hook", json=START, headers={HEADER: SECRET})
    refused = await away.post("/hook", json=START, headers={HEADER: SECRET})

    assert (taken.status_code, refused.status_code) == (200, 503)
    assert int(refused.headers["Retry-After"]) > 0
    health = [(await one.get(path)).status_code for one in (good, away) for path in ("/healthz", "/readyz")]
    assert health == [200, 200, 200, 503]


@pytest.mark.parametrize("secret", ["", "another", SECRET + "x", "a-long-random-w\u00f6rd".encode()])
async def test_whoever_does_not_know_the_secret_is_not_read(home: dict[str, str], secret: str | bytes):
    there = client(home["MASIR_DATABASE_URL"])

    refused = await there.post("/hook", content=b"x" * 2_000_000, headers=[(HEADER.encode(), _bytes(secret))])

    assert refused.status_code == 403
    assert (await there.get("/hook")).status_code == 405


def _bytes(secret: str | bytes) -> bytes:
    return secret.encode() if isinstance(secret, str) else secret
