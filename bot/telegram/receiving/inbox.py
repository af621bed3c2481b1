"""Updates kept as they came until they are taken in, so that Telegram may forget them. Nothing is fetched here.

Kept is what stands behind many others of one person: else Telegram would show nobody else's before those are done.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from storage.model.mistake import Mistake, Outage
from storage.rows import telegram
from storage.rows.write_queue import Writer

_PAUSE = 2.0

Update = Mapping[str, Any]
Take = Callable[[Update], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Inbox:
    """The updates of a bot that are kept until they are taken in."""

    writer: Writer
    bot_id: int

    async def keep(self, updates: Sequence[Update]) -> bool:
        """Keep updates, and tell whether that is durable: while the database is away, it is not."""
        try:
            await self.writer(lambda c: telegram.keep_waiting(c, self.bot_id, updates))
        except Outage:
            return False
        return True

    async def left(self) -> tuple[Update, ...]:
        """Return what a program that ended has left, in order, however long the database is away."""
        while True:
            try:
                return await self.writer(lambda c: telegram.waiting(c, self.bot_id))
            except Outage:
                await asyncio.sleep(_PAUSE)


async def surely(take: Take, update: Update) -> None:
    """Hand an update on until it is committed: while the database is away, everything waits."""
    while True:
        try:
            await take(update)
        except Mistake:
            await asyncio.sleep(_PAUSE)
        else:
            return


async def take_left(inbox: Inbox, take: Take) -> None:
    """Take in what a program that polled has left, in order."""
    for update in await inbox.left():
        await surely(take, update)
