"""What the tests of the fake share: the fake with a clock that stands still, a client of it, a webhook."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.fake_telegram.fake import Clock, FakeTelegram, Person
from tests.fake_telegram.tests.client import Client, client_of
from tests.fake_telegram.tests.hook import Hook, webhook


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    """Return Telegram; its time passes only when a test says so."""
    with FakeTelegram(clock=Clock(speed=0, start=1_800_000_000)) as telegram:
        yield telegram


@pytest.fixture
async def client(fake: FakeTelegram) -> AsyncIterator[Client]:
    async with client_of(fake) as made:
        yield made


@pytest.fixture
def layla(fake: FakeTelegram) -> Person:
    """Return a person who has started the bot."""
    person = fake.person(1001, language_code="ar")
    person.say("/start")
    return person


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async with webhook() as made:
        yield made
