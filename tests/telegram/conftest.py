"""What the tests of the bot share: a fake of Telegram that must not be ill-used, and the ways to be reached."""

from collections.abc import Iterator

import pytest

from tests.fake_telegram.fake import FakeTelegram
from tests.length import brief
from tests.telegram.process import MODES


@pytest.fixture(params=brief(MODES[:1], MODES))
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram(pace=0.01) as made:
        yield made
        assert made.violations == []
