"""The bot as a process of its own, talking to the fake; it is killed and started again at will."""

import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT, masir
from tests.fake_telegram.fake import TOKEN, FakeTelegram

SECRET = "a-long-random-word"  # noqa: S105 - of the fake
MODES = ("polling", "webhook")


@dataclass(frozen=True, slots=True)
class Command:
    """How `masir telegram` is started."""

    arguments: tuple[str, ...]
    env: dict[str, str]

    @property
    def url(self) -> str:
        """The address of the webhook, empty where the bot polls."""
        return self.arguments[1] if self.arguments else ""

    def start(self, errors: int) -> "subprocess.Popen[bytes]":
        """Start the bot; `errors` is the file its standard error goes to."""
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "telegram", *self.arguments], env=self.env, cwd=ROOT, stderr=errors
        )


def command(fake: FakeTelegram, home: dict[str, str], mode: str) -> Command:
    """Return how to start the bot, its webhook set where it has one."""
    env = {
        **home,
        "MASIR_TELEGRAM_TOKEN": TOKEN,
        "MASIR_TELEGRAM_API": fake.url,
        "MASIR_WEBHOOK_SECRET": SECRET,
        "MASIR_TELEGRAM_LIMITS": home.get("MASIR_TELEGRAM_LIMITS", "off"),
        "PYTHONPATH": str(ROOT),
    }
    if mode == "polling":
        return Command((), env)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    url = f"http://{address}/hook"
    masir("telegram", "set-webhook", "--webhook", url, env=env)
    return Command(("--webhook", url, "--listen", address), env)


@contextmanager
def alive(how: Command, errors: Path) -> Iterator[None]:
    """Start the bot, and kill it at the end; it must not have ended by itself."""
    with errors.open("ab") as log:
        bot = how.start(log.fileno())
    try:
        yield
        assert bot.poll() is None, "the bot has ended by itself: " + errors.read_text()[-2_000:]
    finally:
        bot.kill()
        bot.wait()


def check_errors(errors: bytes) -> None:
    """Fail where the bot wrote its token or a traceback."""
    assert TOKEN.encode() not in errors
    assert b"Traceback" not in errors, errors.decode(errors="replace")


@contextmanager
def running(fake: FakeTelegram, home: dict[str, str], mode: str) -> Iterator[None]:
    """Start the bot, and kill it at the end; what it wrote must be clean."""
    with tempfile.NamedTemporaryFile() as errors:
        with alive(command(fake, home, mode), Path(errors.name)):
            yield
        check_errors(errors.read())
