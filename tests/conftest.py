"""What the tests share: real databases, and Masir itself as a process."""

import contextlib
import io
import logging
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import settings
from sqlalchemy import Engine

from bot.cli import main
from bot.drawing import Drawer
from storage.rows.engine import connect, open_engine
from storage.rows.versions import migrate
from tests.fake_telegram.state.state import TOKEN
from tests.length import brief
from tests.postgres import server, server_programs
from tests.storage.old.loading import load_0_1_0

ROOT = Path(__file__).parent.parent

# How fast a machine is says nothing about what it computes.
settings.register_profile("masir", deadline=None, max_examples=brief(100, 500))
settings.load_profile("masir")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: some tests wait, for a limit of Telegram or for a process to die."""
    return len(os.sched_getaffinity(0)) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let slow tests begin first."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


class _Witness(logging.Handler):
    """Reads everything that is logged in a test run."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.tokens_seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = logging.Formatter().format(record)
        if TOKEN in line:
            self.tokens_seen.append(record.name)


@pytest.fixture(scope="session", autouse=True)
def _no_token_in_any_log() -> Iterator[None]:
    """Fail the run where the bot's token was logged, at whatever level, by whatever library."""
    witness, root = _Witness(), logging.getLogger()
    root.addHandler(witness)
    yield
    root.removeHandler(witness)
    assert witness.tokens_seen == []


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a machine of its own, speaking English."""
    return home_in(tmp_path)


def home_in(folder: Path) -> dict[str, str]:
    """Return the environment of a machine whose data is in a folder."""
    url = f"sqlite:///{folder / 'data' / 'masir.db'}"
    own = {"MASIR_DATABASE_URL": url, "XDG_CONFIG_HOME": str(folder / "config")}
    return {**os.environ, **own, "LC_ALL": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    yield made
    made.dispose()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Return the address of a PostgreSQL server of our own."""
    if not server_programs():
        if os.environ.get("CI"):
            pytest.fail("CI must have PostgreSQL (Debian's package postgresql)")
        pytest.skip("PostgreSQL is not installed (Debian's package postgresql)")
    with server() as url:
        yield url


@pytest.fixture
def postgres_engine(postgres: str) -> Iterator[Engine]:
    made = connect(postgres)
    with made.begin() as c:
        c.exec_driver_sql("DROP SCHEMA public CASCADE")
        c.exec_driver_sql("CREATE SCHEMA public")
    migrate(made)
    yield made
    made.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def either_engine(request: pytest.FixtureRequest) -> Engine:
    """Return a database of each kind, up to date and empty."""
    found: Engine = request.getfixturevalue("engine" if request.param == "sqlite" else "postgres_engine")
    return found


@pytest.fixture(scope="session")
def drawer() -> Iterator[Drawer]:
    """Return the drawing process of all tests that need one and do not end it."""
    with contextlib.closing(Drawer()) as made:
        yield made


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def old_engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Return a database that version 0.1.0 has used, brought up to date; it is only read."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path_factory.mktemp('old') / 'masir.db'}" if sqlite else request.getfixturevalue("postgres")
    engine = connect(url)
    if not sqlite:
        with engine.begin() as c:
            c.exec_driver_sql("DROP SCHEMA public CASCADE")
            c.exec_driver_sql("CREATE SCHEMA public")
    load_0_1_0(engine)
    migrate(engine)
    yield engine
    engine.dispose()


def masir(*arguments: str, env: dict[str, str], said: str | bytes = "") -> tuple[int, str, str]:
    """Run `masir` in this process, with an environment and an input of its own; return exit code, output and errors."""
    source = io.TextIOWrapper(io.BytesIO(said.encode() if isinstance(said, str) else said))
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with (
        patch.dict(os.environ, env, clear=True),
        patch.object(sys, "stdin", source),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = main(list(arguments))
        except SystemExit as usage:
            code = int(str(usage.code))
    out.flush()
    err.flush()
    return code, _written(out), _written(err)


@contextlib.contextmanager
def limited(most: int) -> Iterator[None]:
    """Let no file of this process grow over so many bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def masir_process(
    *arguments: str, env: dict[str, str], said: bytes = b"", most_bytes: int = -1
) -> tuple[int, str, str]:
    """Run `masir` as a process whose files may grow to `most_bytes`; return exit code, output and errors."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=said,
        capture_output=True,
        env={**env, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes)),
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _written(stream: io.TextIOWrapper) -> str:
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
