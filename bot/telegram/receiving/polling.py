"""Updates fetched by long polling: the offset moves on only behind what is committed.

Updates are taken in person by person, side by side: a hundred messages of one do not stand before that of another, and
what waits is committed together. Telegram shows a hundred from the offset on: where more than a few are under way, what
comes then is kept before it is taken in, and the offset moves on at once.
"""

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.client import call, pause
from bot.telegram.receiving.inbox import Inbox, Take, Update, surely
from bot.telegram.receiving.slimming import slim
from bot.telegram.receiving.updates import doing, is_id
from storage.model.mistake import Mistake, Outage

_POLL_SECONDS = 25
_WINDOW = 100  # updates that Telegram gives at most
_FEW = 20  # updates that are under way without having been kept: what one person needs less than a second for
_LOOK_SECONDS = 1.0  # after which is looked for more, while something is still being taken in
_HOLD_SECONDS = 3.0  # in which Telegram gives thousands
_TIDY_SECONDS = 60
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
    async with _mistake_alone(), asyncio.TaskGroup() as together:
        taking = _Taking(take, expecting, inbox, together)
        taking.drain(await inbox.chats())
        together.create_task(_look(inbox, taking))
        while True:
            try:
                updates = await _fetch(bot, offset, 0 if taking.coming_again else _POLL_SECONDS)
            except TelegramError as error:
                trouble = _told(error, trouble)
                await asyncio.sleep(pause(error) if isinstance(error, RetryAfter) else _PAUSE)
                continue
            trouble = None
            # Those that are under way and not kept come again: each person's go in order.
            if not await taking.begin(updates) or len(updates) < _WINDOW:
                await taking.rest()
            newest = max((_number(update) + 1 for update in updates), default=offset)
            offset = min(taking.coming_again, default=newest)
            taking.forget(offset or 0)


@contextlib.asynccontextmanager
async def _mistake_alone() -> AsyncIterator[None]:
    """Let a mistake rise by itself: a group of tasks wraps whatever ends it."""
    try:
        yield
    except ExceptionGroup as group:
        mistakes, others = group.split(Mistake)
        if mistakes is None or others:
            raise
        raise mistakes.exceptions[0] from None


async def _look(inbox: Inbox, taking: "_Taking") -> None:
    """Look now and then for what nobody is taking in: of a backup that was restored."""
    while True:
        await asyncio.sleep(_TIDY_SECONDS)
        taking.drain(await inbox.chats())


class _Taking:
    """The updates that are being taken in: side by side, but each person's one after the other."""

    def __init__(self, take: Take, expecting: Expecting, inbox: Inbox, together: asyncio.TaskGroup) -> None:
        self._take = take
        self._expecting = expecting
        self._inbox = inbox
        self._together = together
        self._last: dict[str, asyncio.Task[None]] = {}  # of each person
        self._known: set[int] = set()  # what may come again, and has begun
        self._crowds = Counter[str]()  # people of whom many wait, with the tasks that take these in
        self._may = asyncio.Event()  # take in what is kept of them
        self._may.set()
        self.coming_again: dict[int, tuple[asyncio.Task[None], Update]] = {}  # under way, and not kept

    async def begin(self, came: Sequence[Update]) -> bool:
        """Take updates in behind the others of their person, and tell whether any is new.

        Where they are many, they are kept first, with those under way, so that none of them comes again. What means
        nothing to us waits for nothing: anybody can send it, in a group or by pinning a message.
        """
        new = sorted((one for one in came if _number(one) not in self._known), key=_number)
        self._known.update(map(_number, new))
        worth = {_number(one): one for one in new if _is_worth(one)}  # nothing is done about the rest
        crowds = {chat for chat, many in Counter(map(_chat, worth.values())).items() if many > _FEW}
        crowds |= self._crowds.keys() & set(map(_chat, worth.values()))
        self._crowds.update(crowds)
        if len(worth) >= _WINDOW:
            self._hold()
        lost = await self._keep(worth)
        for number, update in worth.items():
            if lost is None:
                self._begin(update)
            elif number not in lost and _chat(update) not in crowds:
                self._chain(_chat(update), surely(self._in_turn, slim(update)))
        for chat in sorted(crowds):
            self._chain(chat, self._drain(chat))
        return bool(new)

    def drain(self, chats: Iterable[str]) -> None:
        """Take in what waits of people of whom nothing is under way."""
        for chat in chats:
            if chat not in self._last or self._last[chat].done():
                self._crowds.update([chat])
                self._chain(chat, self._drain(chat))

    async def rest(self) -> None:
        """Wait until nothing is under way any more that would come again, or for a moment."""
        self._may.set()
        if self.coming_again:
            await asyncio.wait([task for task, _ in self.coming_again.values()], timeout=_LOOK_SECONDS)

    def forget(self, offset: int) -> None:
        """Forget what will not come again."""
        self._known = {number for number in self._known if number >= offset}
        self._last = {chat: task for chat, task in self._last.items() if not task.done()}

    def _hold(self) -> None:
        """Let many of one person wait while Telegram has more, so that it is all read at once, but not for long."""
        if self._may.is_set():
            self._may.clear()
            asyncio.get_running_loop().call_later(_HOLD_SECONDS, self._may.set)

    async def _keep(self, worth: Mapping[int, Update]) -> frozenset[int] | None:
        """Keep what has come, where that and what is under way are many, and return what there was no room for.

        None tells that nothing was kept.
        """
        under_way = {number: one for number, (_, one) in self.coming_again.items()}
        if not worth or not (self._crowds or len(under_way) + len(worth) > _FEW):
            return None
        try:
            lost = await self._inbox.keep([*under_way.values(), *worth.values()])
        except Outage:
            return None
        for number in under_way.keys() - lost:
            self.coming_again.pop(number, None)
        return lost

    def _begin(self, update: Update) -> None:
        self.coming_again[_number(update)] = self._chain(_chat(update), self._unkept(update)), update

    async def _unkept(self, update: Update) -> None:
        await surely(self._in_turn, update)
        self.coming_again.pop(_number(update), None)

    async def _drain(self, chat: str) -> None:
        await self._inbox.drain(chat, self._in_turn)
        self._crowds -= Counter([chat])

    async def _in_turn(self, update: Update) -> bool | None:
        if _chat(update) in self._crowds:
            await self._may.wait()
        return await self._take(update)

    def _chain(self, chat: str, work: Coroutine[Any, Any, object]) -> asyncio.Task[None]:
        self._last[chat] = self._together.create_task(self._behind(chat, self._last.get(chat), work))
        return self._last[chat]

    async def _behind(self, chat: str, before: asyncio.Task[None] | None, work: Coroutine[Any, Any, object]) -> None:
        with contextlib.closing(work), self._expecting(chat):
            if before is not None:
                await asyncio.wait([before])
            await work


def _number(update: Update) -> int:
    return int(update["update_id"])


def _chat(update: Update) -> str:
    did = doing(update)
    return did.person.chat if did else ""


def _is_worth(update: Update) -> bool:
    return is_id(_number(update)) and doing(update) is not None


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
