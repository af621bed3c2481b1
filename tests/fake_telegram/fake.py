"""A strict fake of the Bot API server, driven over real HTTP by any client through its base URL.

with FakeTelegram() as fake:
    layla = fake.person(1001, language_code="ar")
    layla.say("/start")
    fake.wait(lambda: layla.panel)
    layla.press("نعم")
"""

import asyncio
import time
from collections.abc import Callable
from typing import Self, TypeVar

from tests.fake_telegram.messages.files import Upload
from tests.fake_telegram.people import NoSuchButtonError, Person, png
from tests.fake_telegram.refusal import RefusedError
from tests.fake_telegram.server.serving import Server
from tests.fake_telegram.state.clock import Clock
from tests.fake_telegram.state.faults import Delay, DropAfter, DropBefore, Faults, Limits, ServerError, TooManyRequests
from tests.fake_telegram.state.state import TOKEN, Call, Chat, Press, State

__all__ = [
    "TOKEN",
    "Call",
    "Clock",
    "Delay",
    "DropAfter",
    "DropBefore",
    "FakeTelegram",
    "Faults",
    "Limits",
    "NoSuchButtonError",
    "Person",
    "Press",
    "RefusedError",
    "ServerError",
    "TooManyRequests",
    "Upload",
    "png",
]

Found = TypeVar("Found")


class FakeTelegram(State):
    """Telegram with one bot, in a thread of its own; leave its context to stop it."""

    def __init__(self, *, clock: Clock | None = None, token: str = TOKEN, pace: float = 1.0) -> None:
        super().__init__(token=token, clock=clock or Clock())
        self.clock.on_jump = self.bell.ring
        self.updates.pace = pace
        self._server = Server(self)

    @property
    def url(self) -> str:
        """The address in place of https://api.telegram.org."""
        return f"http://127.0.0.1:{self._server.port}"

    def method_url(self, method: str) -> str:
        return f"{self.url}/bot{self.token}/{method}"

    def person(
        self,
        id_: int,
        *,
        language_code: str | None = "en",
        first_name: str = "Layla",
        last_name: str = "",
        username: str = "",
    ) -> Person:
        """Return a person, the same for the same id."""
        names = {"first_name": first_name, "last_name": last_name, "username": username, "language_code": language_code}
        with self.lock:
            if id_ not in self.chats:
                user = {"id": id_, "is_bot": False} | {key: value for key, value in names.items() if value}
                self.chats[id_] = Chat(user)
        return Person(id_, self)

    def called(self, method: str, chat: int | None = None) -> list[Call]:
        """Return the accepted calls of a method."""
        with self.lock:
            return [c for c in self.calls if c.method == method and chat in (None, c.chat)]

    def hold(self) -> None:
        """Let no update reach the bot until `release`."""
        with self.lock:
            self.updates.hold()

    def release(self, *, shuffled: bool = False) -> None:
        """Let through what was held, the queues overtaking each other if `shuffled`."""
        with self.changing():
            self.updates.release(self.clock.now(), shuffled=shuffled)

    def tell_again(self, update_id: int) -> None:
        """Deliver an acknowledged update once more."""
        with self.changing():
            self.updates.tell_again(next(u for u in self.updates.told if u.id == update_id))

    @property
    def all_told(self) -> bool:
        """Whether the bot has acknowledged everything that happened."""
        with self.lock:
            self.updates.settle(self.clock.now())
            return self.updates.done

    def wait(self, found: Callable[[], Found | None], seconds: float = 5.0) -> Found:
        """Wait on the wall until something is true, and return it."""
        ends = time.monotonic() + seconds
        while not (value := found()):
            assert time.monotonic() < ends, self._excuse(seconds)
            time.sleep(0.004)
        return value

    async def until(self, found: Callable[[], Found | None], seconds: float = 5.0) -> Found:
        """Wait like `wait`, and let other tasks run."""
        ends = time.monotonic() + seconds
        while not (value := found()):
            assert time.monotonic() < ends, self._excuse(seconds)
            await asyncio.sleep(0.004)
        return value

    def start(self) -> None:
        self._server.start()

    def stop(self) -> None:
        self._server.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _excuse(self, seconds: float) -> str:
        last = [c.method for c in self.calls[-5:]]
        return f"not within {seconds} s; last calls {last}, refused {self.refused[-3:]}, violations {self.violations}"
