"""Hostile updates, taken in directly, over HTTP and by polling: the bot goes on, and nobody's words go astray."""

import asyncio
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import Engine, select

from bot.telegram.receiving.intake import take
from storage.rows.tables import ProcessedUpdate
from storage.rows.transactions import reading
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import FakeTelegram
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.state.updates import Update
from tests.length import brief
from tests.telegram.hostile import flood
from tests.telegram.hostile.flood import reckon_at
from tests.telegram.hostile.intruders import PEOPLE
from tests.telegram.hostile.intruders import hostile as updates
from tests.telegram.process import SECRET, alive, check_errors, command, running

# `make chaos` takes 20,000 directly.
DIRECTLY, OVER_HTTP = brief((1_000, 300), (3_000, 2_000))
# What a well-made bot may be told; everything else means that it sent what Telegram does not take.
MAY_BE_REFUSED = ("not modified", "query is too old", "chat not found", "message to edit not found", "to delete not")


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram(pace=0.01) as made:
        for person in PEOPLE:
            made.person(person).chat.started = True
        yield made
        assert made.violations == []
        assert [one for one in made.refused if not any(why in one.description for why in MAY_BE_REFUSED)] == []


@dataclass(frozen=True, slots=True)
class Raw(Update):
    """An update that is delivered as it stands."""

    raw: Json = field(default_factory=dict)

    def json(self) -> Json:
        return {**self.raw, "update_id": self.id}


async def test_the_intake_takes_in_or_leaves_whatever_comes(tmp_path: Path):
    assert (await flood.run(updates(DIRECTLY, 3), tmp_path)).wrong == []


@pytest.mark.slow
async def test_the_webhook_answers_whatever_is_posted(fake: FakeTelegram, home: dict[str, str], tmp_path: Path):
    how, errors = await asyncio.to_thread(command, fake, home, "webhook"), tmp_path / "errors.log"
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    layla, answers = fake.person(WITNESS), set()
    with alive(how, errors):
        layla.say("/start")
        await fake.until(lambda: layla.panel, 60)
        async with aiohttp.ClientSession(headers=headers) as session:
            for update in updates(OVER_HTTP, 4):
                async with session.post(how.url, data=json.dumps(update)) as answer:
                    answers.add(answer.status)
            for body in (b"", b"null", b"[]", b"{", b"[" * 100_000, b"\xff\xfe", b'{"update_id": 1e400}'):
                async with session.post(how.url, data=body) as answer:
                    answers.add(answer.status)
        fake.person(STRANGER).say("/start")
        await fake.until(lambda: fake.person(STRANGER).panel, 60)
    check_errors(errors.read_bytes())

    assert answers == {200}
    assert reckon_at(home["MASIR_DATABASE_URL"]) == []


@pytest.mark.slow
def test_polling_goes_on_whatever_is_fetched(fake: FakeTelegram, home: dict[str, str]):
    fetched = itertools.islice(filter(_can_be_sent, updates(OVER_HTTP * 2, 5)), OVER_HTTP)
    with fake.lock:
        for raw in fetched:
            number = fake.updates.next_id
            fake.updates.waiting[number] = Raw("raw", {}, f"raw {number}", 2e12, 0, number, raw=raw)
            fake.updates.next_id += 1
    with running(fake, home, "polling"):
        fake.person(STRANGER).say("/start")
        fake.wait(lambda: fake.person(STRANGER).panel, 120)
        fake.wait(lambda: fake.all_told, 60)

    assert reckon_at(home["MASIR_DATABASE_URL"]) == []


WITNESS, STRANGER = 999, 998


async def test_a_message_in_somebody_elses_private_chat_is_nothing(engine: Engine):
    chat = {"id": 1001, "type": "private", "first_name": "Layla"}
    message = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "text": "/start"}
    await take(Writer(engine), 42, {"update_id": 1, "message": {**message, "from": {**chat, "id": 1002}}})

    assert await take(Writer(engine), 42, {"update_id": 2, "message": {**message, "from": chat}})


async def test_a_file_whose_id_is_none_is_not_kept(engine: Engine):
    chat = {"id": 1001, "type": "private", "first_name": "Layla"}
    message = {"date": 1_800_000_000, "chat": chat, "from": chat}
    await take(Writer(engine), 42, {"update_id": 1, "message": {**message, "message_id": 1, "text": "/start"}})
    await take(
        Writer(engine), 42, {"update_id": 2, "message": {**message, "message_id": 2, "photo": [{"file_id": "\ude88"}]}}
    )

    with reading(engine) as c:
        assert not c.execute(select(ProcessedUpdate.failed).where(ProcessedUpdate.update_id == 2)).scalar()  # type: ignore[call-overload]


def _can_be_sent(update: Json) -> bool:
    """Tell whether an update can be written as UTF-8 without NaN, as everything is that Telegram sends."""
    try:
        return bool(json.dumps(update, ensure_ascii=False, allow_nan=False).encode())
    except ValueError:
        return False
