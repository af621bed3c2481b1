"""Two processes on one PostgreSQL database: one sends, and where it ends the other does."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.fake_telegram.fake import FakeTelegram
from tests.telegram.process import alive, check_errors, command


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
def test_where_the_sending_process_is_killed_another_goes_on(
    postgres_engine: Engine, postgres: str, home: dict[str, str], tmp_path: Path
):
    assert postgres_engine
    errors = tmp_path / "errors.log"
    with FakeTelegram() as fake:
        second = command(fake, {**home, "MASIR_DATABASE_URL": postgres}, "webhook")
        first = replace(second, arguments=("--webhook", second.url, "--listen", "127.0.0.1:0"))
        layla = fake.person(1001)
        with alive(second, errors):
            with alive(first, errors):
                layla.say("/start")  # to the second, whose address is the webhook's
                fake.wait(lambda: layla.panel, 60)
                before = layla.panel
            layla.say("Blue Door")
            fake.wait(lambda: layla.panel and layla.panel != before, 60)
    check_errors(errors.read_bytes())
