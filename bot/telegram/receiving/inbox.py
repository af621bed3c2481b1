"""Updates kept until they are taken in, so that Telegram may forget them. Nothing is fetched here.

Kept is what stands behind many others of one person: else Telegram would show nobody else's before those are done.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.person import Person
from bot.telegram.receiving.slimming import slim
from bot.telegram.receiving.updates import doing
from bot.turn import refusal
from dialogs.effects import to_plain
from storage.model.mistake import Mistake, Outage
from storage.rows import chats, outbox, telegram
from storage.rows.write_queue import Writer

_LOOK_SECONDS = 60  # after which is looked for what nobody is taking in
_PAUSE = 2.0

Update = Mapping[str, Any]
Take = Callable[[Update], Awaitable[bool | None]]  # true where it has erased something, and what waited with it
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Inbox:
    """The updates of a bot that are kept until they are taken in."""

    writer: Writer
    bot_id: int

    async def keep(self, updates: Sequence[Update]) -> frozenset[int]:
        """Keep updates of people, and return the numbers of those that there was no room for: their people are told.

        Raises:
            Outage: while the database is away; nothing is kept then.
        """
        return await self.writer(lambda c: _kept(c, self.bot_id, updates))

    async def chats(self) -> tuple[str, ...]:
        """Return the chats of which something waits, however long the database is away."""
        return await self._surely(lambda c: telegram.chats_waiting(c, self.bot_id))

    async def drain(self, chat: str, take: Take) -> None:
        """Take in what waits of a chat, in order, some at a time."""
        number: int | None = None
        while piece := await self._surely(partial(telegram.waiting, bot_id=self.bot_id, chat=chat, after=number)):
            for update in piece:
                number = int(update["update_id"])
                if await surely(take, update):
                    break  # what was read with it may wait no more

    async def _surely(self, work: Callable[[Connection], _T]) -> _T:
        while True:
            try:
                return await self.writer(work)
            except Outage:
                await asyncio.sleep(_PAUSE)


def _kept(c: Connection, bot_id: int, updates: Sequence[Update]) -> frozenset[int]:
    people = {int(one["update_id"]): did.person for one in updates if (did := doing(one))}
    rows = [(people[one["update_id"]].chat, slim(one)) for one in updates]
    lost = telegram.keep_waiting(c, bot_id, rows)
    for person in {people[number].chat: people[number] for number in lost}.values():
        _tell(c, person)
    return lost


def _tell(c: Connection, person: Person) -> None:
    chat = chats.chat_at(c, person.channel, person.chat, person.language)
    outbox.enqueue(c, chat, [to_plain(refusal(chat.language, Mistake("wrong-waiting-full")))])


async def surely(take: Take, update: Update) -> bool | None:
    """Hand an update on until it is committed, and return what that does: while the database is away, all waits."""
    while True:
        try:
            return await take(update)
        except Mistake:
            await asyncio.sleep(_PAUSE)


@dataclass(frozen=True, slots=True)
class Behind:
    """Takes in what comes by itself, behind what a program that polled has left of the same person."""

    inbox: Inbox
    take: Take
    _left: set[str] = field(default_factory=set)
    _known: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, update: Update) -> None:
        """Take an update in, or keep it where others of its person wait.

        Raises:
            Mistake: as taking it in does; it must then not be acknowledged.
        """
        await self._known.wait()
        did = doing(update)
        chat = did.person.chat if did else ""
        if chat not in self._left:
            await self.take(update)
            return
        await self.inbox.keep([update])
        if chat not in self._left:  # meanwhile
            await self.inbox.drain(chat, self.take)

    async def take_left(self) -> None:
        """Take in what was left, of all people side by side, and what a backup brings that is restored meanwhile."""
        taking = dict[str, asyncio.Task[None]]()
        async with asyncio.TaskGroup() as together:
            while True:
                taking = {chat: task for chat, task in taking.items() if not task.done()}
                for chat in set(await self.inbox.chats()) - taking.keys():
                    self._left.add(chat)
                    taking[chat] = together.create_task(self._take_left(chat))
                self._known.set()
                await asyncio.sleep(_LOOK_SECONDS)

    async def _take_left(self, chat: str) -> None:
        await self.inbox.drain(chat, self.take)
        self._left.discard(chat)
        await self.inbox.drain(chat, self.take)  # what was kept while the last was taken in
