"""Updates fetched by long polling: the offset moves on only behind what is committed.

Updates are taken in person by person, side by side: a hundred messages of one do not stand before that of another, and
what waits is committed together.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.telegram.client import call, pause
from bot.telegram.receiving.updates import doing
from storage.model.mistake import Mistake

_POLL_SECONDS = 25
_LOOK_SECONDS = 1.0  # after which is looked for more, while something is still being taken in
_PAUSE = 2.0

Take = Callable[[Mapping[str, Any]], Awaitable[None]]
Expecting = Callable[[str], contextlib.AbstractContextManager[None]]


async def poll(bot: Bot, take: Take, expecting: Expecting) -> None:
    """Hand every update on, each person's in order, until cancelled.

    What takes long keeps nobody from being heard: it is looked for more meanwhile, from the first that is under way on.
    `expecting` is entered, with the chat, for each update from when it has come until it is taken in.

    Raises:
        Mistake: where the token is wrong, or another program polls for the same bot.
    """
    offset: int | None = None
    async with asyncio.TaskGroup() as together:
        taking = _Taking(take, expecting, together)
        while True:
            updates = await _fetch(bot, offset, 0 if taking.under_way else _POLL_SECONDS)
            for update in updates:
                taking.begin(update)
            await taking.rest()
            newest = max((int(update["update_id"]) + 1 for update in updates), default=offset)
            offset = min(taking.under_way, default=newest)
            taking.forget(offset or 0)


class _Taking:
    """The updates that are being taken in: side by side, but each person's one after the other."""

    def __init__(self, take: Take, expecting: Expecting, together: asyncio.TaskGroup) -> None:
        self._take = take
        self._expecting = expecting
        self._together = together
        self._last: dict[str, asyncio.Task[None]] = {}  # of each person
        self._done: set[int] = set()
        self.under_way: dict[int, asyncio.Task[None]] = {}

    def begin(self, update: Mapping[str, Any]) -> None:
        """Take an update in behind the others of its person, unless that has begun: it may come again meanwhile."""
        number, did = int(update["update_id"]), doing(update)
        if number in self.under_way or number in self._done:
            return
        person = did.person.chat if did else ""
        task = self._together.create_task(self._behind(person, self._last.get(person), update))
        self._last[person] = self.under_way[number] = task

    async def rest(self) -> None:
        """Wait until nothing is under way any more, or for a moment."""
        if self.under_way:
            await asyncio.wait(self.under_way.values(), timeout=_LOOK_SECONDS)

    def forget(self, offset: int) -> None:
        """Forget what will not come again."""
        self._done = {number for number in self._done if number >= offset}
        self._last = {person: task for person, task in self._last.items() if not task.done()}

    async def _behind(self, person: str, before: asyncio.Task[None] | None, update: Mapping[str, Any]) -> None:
        with self._expecting(person):
            if before is not None:
                await asyncio.wait([before])
            await _taken(self._take, update)
        number = int(update["update_id"])
        del self.under_way[number]
        self._done.add(number)


async def _fetch(bot: Bot, offset: int | None, seconds: int) -> list[Mapping[str, Any]]:
    try:
        place = {"offset": offset} if offset else {}
        found = await call(bot, "getUpdates", seconds=_POLL_SECONDS, timeout=seconds, allowed_updates=ALLOWED, **place)
    except (InvalidToken, Conflict) as error:
        raise Mistake("wrong-token" if isinstance(error, InvalidToken) else "wrong-poller") from None
    except RetryAfter as error:
        await asyncio.sleep(pause(error))
        return []
    except NetworkError:
        await asyncio.sleep(_PAUSE)
        return []
    return [update for update in found if isinstance(update, dict) and isinstance(update.get("update_id"), int)]


async def _taken(take: Take, update: Mapping[str, Any]) -> None:
    """Hand an update on until it is committed: while the database is away, everything waits."""
    while True:
        try:
            await take(update)
        except Mistake:
            await asyncio.sleep(_PAUSE)
        else:
            return


ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
