"""A database that cannot be used is told of once, by whoever can be told; a stop lets what is under way finish."""

import contextlib
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import httpx
import pytest
from sqlalchemy import Engine, create_engine

from dialogs.words import words_in
from tests.conftest import ROOT, limited, masir
from tests.fake_telegram.fake import Delay, FakeTelegram
from tests.postgres import frozen
from tests.telegram.process import SECRET, Command, check_errors, command
from tests.telegram.talking import answer, begun, texts, told

EN = words_in("en")
OVER = EN("shell-outage-over")
Outage = Callable[[int], contextlib.AbstractContextManager[None]]


@contextlib.contextmanager
def started(how: Command, errors: Path) -> Iterator[Popen[bytes]]:
    """Start the bot; at the end it is killed, where it has not ended."""
    with errors.open("ab") as log:
        bot = how.start(log.fileno())
    with stopped(bot):
        yield bot


@contextlib.contextmanager
def stopped(bot: Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        bot.kill()
        bot.wait()


def asked(how: Command, path: str, **more: str) -> int:
    """Return how the webhook's server answers, 0 where there is none."""
    try:
        return httpx.get(how.url.replace("/hook", path), timeout=60, **more).status_code  # type: ignore[arg-type]
    except httpx.TransportError:
        return 0


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_a_stop_lets_messages_under_way_finish_and_ends_well(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path, mode: str
):
    how, layla = command(fake, home, mode), fake.person(1001)
    with started(how, tmp_path / "errors") as bot:
        layla.say("/start")
        fake.wait(lambda: layla.panel, 60)
        fake.faults.next(Delay(1.0), "sendMessage")
        layla.say("/help")
        fake.wait(lambda: fake.faults.seen, 20)
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(30) == 0
    assert texts(layla).count(EN("say-help")) == 1

    with started(how, tmp_path / "errors"):
        answer(layla, fake, "English")
    assert texts(layla).count(EN("say-help")) == 1
    check_errors((tmp_path / "errors").read_bytes())


# The bot, but that it never ends reading what its languages know.
READING_FOR_EVER = """
import sys, threading
from bot.cli import main
from bot.telegram import run
run.warm = threading.Event().wait
sys.exit(main())
"""


@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_a_stop_does_not_wait_for_what_is_only_read_ahead(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path, mode: str
):
    how, layla, errors = command(fake, home, mode), fake.person(1001), tmp_path / "errors"
    with errors.open("ab") as log:
        arguments = [sys.executable, "-c", READING_FOR_EVER, "telegram", *how.arguments]
        bot = Popen(arguments, env=how.env, cwd=ROOT, stderr=log)
    with stopped(bot):
        layla.say("/start")
        fake.wait(lambda: layla.panel, 60)
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(60) == 0
    check_errors(errors.read_bytes())


def test_a_webhook_that_ends_says_so_first_and_still_takes_what_comes(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path
):
    how, layla = command(fake, home, "webhook"), fake.person(1001)
    with started(how, tmp_path / "errors") as bot:
        layla.say("/start")
        fake.wait(lambda: layla.panel and asked(how, "/readyz") == 200, 60)
        bot.send_signal(signal.SIGTERM)
        fake.wait(lambda: asked(how, "/readyz") == 503, 2)
        posted = httpx.post(how.url, json={}, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET})
        assert (posted.status_code, asked(how, "/healthz")) == (200, 200)
        assert bot.wait(30) == 0
    check_errors((tmp_path / "errors").read_bytes())


@contextlib.contextmanager
def full_disk(process: int) -> Iterator[None]:
    """Let no file of a process grow over 8 kB: less than one answer takes in SQLite's log, more than our journal."""
    before = resource.prlimit(process, resource.RLIMIT_FSIZE, (8_000, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(process, resource.RLIMIT_FSIZE, before)


def read_only(url: str) -> Outage:
    @contextlib.contextmanager
    def outage(_process: int) -> Iterator[None]:
        _set(url, "ALTER SYSTEM SET default_transaction_read_only = on")
        try:
            yield
        finally:
            _set(url, "SET default_transaction_read_only = off", "ALTER SYSTEM RESET default_transaction_read_only")

    return outage


def _set(url: str, *statements: str) -> None:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as c:
        for statement in (*statements, "SELECT pg_reload_conf()"):
            c.exec_driver_sql(statement)
    engine.dispose()


def met(fake: FakeTelegram, how: Command, tmp_path: Path, outage: Outage, said: str) -> None:
    """Go through an outage with somebody who presses a button meanwhile: it is told, and done when it is over."""
    layla, errors = fake.person(1001), tmp_path / "errors"
    with started(how, errors) as bot:
        begun(layla, fake, told("purpose"))
        before = layla.panel
        with outage(bot.pid):
            layla.press("Skip")
            fake.wait(lambda: said in errors.read_text(), 60)
            assert asked(how, "/readyz") == (503 if how.url else 0)
            assert OVER not in errors.read_text()
        fake.wait(lambda: layla.panel != before and OVER in errors.read_text(), 60)
        assert asked(how, "/readyz") == (200 if how.url else 0)
    journal = errors.read_text()
    assert (journal.count(said), journal.count(OVER)) == (1, 1)
    assert journal.index(said) < journal.index(OVER)
    check_errors(journal.encode())


@pytest.mark.slow
def test_a_full_disk_is_told_once_to_the_host_and_to_who_presses(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path, mode: str
):
    met(fake, command(fake, home, mode), tmp_path, full_disk, EN("wrong-database-disk-full"))

    assert fake.person(1001).toasts[:1] == [EN("chat-outage")]


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
def test_a_database_that_only_reads_is_told(
    postgres_engine: Engine, postgres: str, fake: FakeTelegram, home: dict[str, str], tmp_path: Path
):
    assert postgres_engine
    how = command(fake, {**home, "MASIR_DATABASE_URL": postgres}, "webhook")
    met(fake, how, tmp_path, read_only(postgres), EN("wrong-database-closed"))

    assert fake.person(1001).toasts[:1] == [EN("chat-outage")]


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
def test_a_database_that_stands_still_is_told(
    postgres_engine: Engine, postgres: str, fake: FakeTelegram, home: dict[str, str], tmp_path: Path
):
    assert postgres_engine
    how = command(fake, {**home, "MASIR_DATABASE_URL": postgres}, "webhook")

    met(fake, how, tmp_path, lambda _process: frozen(postgres), EN("wrong-database-away"))


def test_the_doctor_finds_a_full_disk(home: dict[str, str], tmp_path: Path):
    masir("maps", env=home)
    with limited(8_000):
        code, out, _ = masir("doctor", env=home)

    assert code == 1
    assert f"[!!] {EN('wrong-database-disk-full')}" in out
    assert {path.name[:8] for path in (tmp_path / "data").iterdir()} == {"masir.db"}  # the trial has left nothing


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
def test_the_doctor_finds_a_database_that_only_reads_or_stands_still(
    postgres_engine: Engine, postgres: str, home: dict[str, str]
):
    assert postgres_engine
    there = {**home, "MASIR_DATABASE_URL": postgres}
    with read_only(postgres)(0):
        closed = masir("doctor", env=there)
    with frozen(postgres):
        away = masir("doctor", env=there)
    well = masir("doctor", env=there)

    assert EN("wrong-database-closed") in closed[1]
    assert EN("wrong-database-away") in away[1]
    assert (closed[0], away[0], well[0]) == (1, 1, 0)
