"""What the tests of the bot share: a fake of Telegram that must not be ill-used, and the ways to be reached."""

from collections.abc import Iterator

import pytest

from tests.conftest import home_in
from tests.fake_telegram import oracle
from tests.fake_telegram.fake import FakeTelegram
from tests.length import brief
from tests.telegram.process import MODES, running
from tests.telegram.talking import Bot


@pytest.fixture(params=brief(MODES[:1], MODES))
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram(pace=0.01) as made:
        yield made
        assert made.violations == []


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """Return a bot that all tests of a module talk with, a person each."""
    home = home_in(tmp_path_factory.mktemp("bot"))
    with FakeTelegram(pace=0.01) as fake:
        with running(fake, home, "polling"):
            yield Bot(fake, home)
        assert fake.violations == []
        oracle.assert_all_parse(fake.calls)
