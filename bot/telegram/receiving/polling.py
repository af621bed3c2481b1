"""Updates fetched by long polling: the offset moves on only behind what is committed.

Updates are taken in person by person, side by side: a hundred messages of one do not stand before that of another, and
what waits is committed together. Telegram shows a hundred from the offset on: where more than a few are under way, what
comes then is kept before it is taken in, and the offset moves on at once.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.client import call, pause
from bot.telegram.receiving.inbox import Inbox, Take, surely
from bot.telegram.receiving.updates import doing, is_id
from storage.model.mistake import Mistake
from storage.rows.telegram import MOST_WAITING

_POLL_SECONDS = 25
_WINDOW = 100  # updates that Telegram gives at most
_FEW = 20  # updates that are under way without having been kept: what one person needs less than a second for
_LOOK_SECONDS = 1.0  # after which is looked for more, while something is still being taken in
_PAUSE = 2.0

_log = logging.getLogger(__name__)

Expecting = Callable[[str], contextlib.AbstractContextManager[None]]


async def poll(bot: Bot, take: Take, expecting: Expecting, inbox: Inbox) -> None:
    """Hand every update on, each person's in order, until cancelled; first what a program that ended left in the inbox.

    What takes long keeps nobody from being heard: it is looked for more meanwhile, from the first that is under way on.
    `expecting` is entered, with the chat, for each update from when it has come until it is taken in.

    Raises:
        Mistake: where the token is wrong, or another program polls for the same bot.
    """
    offset: int | None = None
    trouble: type[TelegramError] | None = None
    left = await inbox.left()
    async with asyncio.TaskGroup() as together:
        taking = _Taking(take, expecting, inbox, together)
        while True:
            try:
                updates = await _fetch(bot, offset, 0 if taking.coming_again or left else _POLL_SECONDS)
            except TelegramError as error:
                trouble = _told(error, trouble)
                await asyncio.sleep(pause(error) if isinstance(error, RetryAfter) else _PAUSE)
                continue
            trouble = None
            # Those before what is left come again, for they were under way: each person's go in order.
            has_news = await taking.begin(updates, left)
            left = ()
            if len(updates) < _WINDOW or not has_news:
                await taking.rest()
            newest = max((int(update["update_id"]) + 1 for update in updates), default=offset)
            offset = min(taking.coming_again, default=newest)
            taking.forget(offset or 0)


class _Taking:
    """The updates that are being taken in: side by side, but each person's one after the other."""

    def __init__(self, take: Take, expecting: Expecting, inbox: Inbox, together: asyncio.TaskGroup) -> None:
        self._take = take
        self._expecting = expecting
        self._inbox = inbox
        self._together = together
        self._last: dict[str, asyncio.Task[None]] = {}  # of each person
        self._done: set[int] = set()
        self._kept: set[int] = set()  # under way, too
        self.coming_again: dict[int, asyncio.Task[None]] = {}  # under way, and not kept

    async def begin(self, came: Sequence[Mapping[str, Any]], left: Sequence[Mapping[str, Any]]) -> bool:
        """Take updates in behind the others of their person, with those `left` in the inbox; tell whether any is new.

        What has begun may come again meanwhile.
        """
        self._kept.update(map(_number, left))
        known = self._done | self._kept | self.coming_again.keys()
        new = [one for one in came if _number(one) not in known]
        worth = [one for one in new if doing(one) and is_id(_number(one))]
        are_many, have_room = len(self.coming_again) + len(worth) > _FEW, len(self._kept) + len(worth) <= MOST_WAITING
        if are_many and have_room and await self._inbox.keep(worth):
            self._kept.update(map(_number, worth))
        for update in sorted((*left, *new), key=_number):
            self._begin(update)
        return bool(new)

    def _begin(self, update: Mapping[str, Any]) -> None:
        number, did = _number(update), doing(update)
        person = did.person.chat if did else ""
        task = self._together.create_task(self._behind(person, self._last.get(person), update))
        self._last[person] = task
        if number not in self._kept:
            self.coming_again[number] = task

    async def rest(self) -> None:
        """Wait until nothing is under way any more that would come again, or for a moment."""
        if self.coming_again:
            await asyncio.wait(self.coming_again.values(), timeout=_LOOK_SECONDS)

    def forget(self, offset: int) -> None:
        """Forget what will not come again."""
        self._done = {number for number in self._done if number >= offset}
        self._last = {person: task for person, task in self._last.items() if not task.done()}

    async def _behind(self, person: str, before: asyncio.Task[None] | None, update: Mapping[str, Any]) -> None:
        with self._expecting(person):
            if before is not None:
                await asyncio.wait([before])
            await surely(self._take, update)
        number = _number(update)
        self.coming_again.pop(number, None)
        self._kept.discard(number)
        self._done.add(number)


def _number(update: Mapping[str, Any]) -> int:
    return int(update["update_id"])


async def _fetch(bot: Bot, offset: int | None, seconds: int) -> list[Mapping[str, Any]]:
    """Return what has come.

    Raises:
        Mistake: where the token is wrong, or another program polls for the same bot.
        TelegramError: where Telegram cannot be asked now, or gives no updates.
    """
    try:
        place = {"offset": offset} if offset else {}
        found = await call(bot, "getUpdates", seconds=_POLL_SECONDS, timeout=seconds, allowed_updates=ALLOWED, **place)
    except (InvalidToken, Conflict) as error:
        raise Mistake("wrong-token" if isinstance(error, InvalidToken) else "wrong-poller") from None
    if not isinstance(found, list):
        raise TelegramError("no updates")
    return [update for update in found if isinstance(update, dict) and isinstance(update.get("update_id"), int)]


def _told(error: TelegramError, before: type[TelegramError] | None) -> type[TelegramError]:
    """Tell the journal why nothing comes, once, unless it is what happens in any network; what it was is returned."""
    kind = type(error)
    if kind not in (before, NetworkError, TimedOut, RetryAfter):
        _log.warning("Telegram gives no messages (%s); it is asked again", kind.__name__)
    return kind


ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
