"""Brings every chat's screen up to date: results in order, then the latest panel. One request in flight per chat.

What is to be seen is read from the database each time, so a crash loses nothing: a result is forgotten only after it
was sent, and a panel is a state that is brought again. A send whose outcome is unknown is marked, repeated, and may be
seen twice; an edit may be repeated at will.
"""

import asyncio
import contextlib
import itertools
import logging
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Engine
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.chat import FORGOTTEN, Person, interview_in
from bot.drawing import Drawer
from bot.host import map_as_line
from bot.telegram.files import Filed, Files
from bot.telegram.limits import Limits, Pace
from bot.telegram.screens import MOST_TEXT, Screen, parts_of, screen, units
from dialogs.events import (
    Ask,
    Draw,
    Export,
    Leave,
    MapLine,
    Refusal,
    Reply,
    Say,
    ShowChecklist,
    ShowExample,
    ShowMaps,
    from_plain,
)
from dialogs.interview import Interview
from dialogs.views import needs_maps
from dialogs.words import words_in
from renderers.checklist import write as checklist_text
from storage import repository
from storage.checklist import checklist
from storage.database import reading, writing
from storage.journey import Journey
from storage.log import journey_of
from storage.mistake import Mistake
from storage.repository import Chat, Promise

CHANNEL = "telegram"
_BACKOFF = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
_LOOK_SECONDS = 1.0
_ACTION_SECONDS = 4.0
_FINISH_SECONDS = 5.0

_log = logging.getLogger(__name__)


_EMPTY = Journey()


@dataclass(frozen=True, slots=True)
class Work:
    """What one chat's screen lacks next: results (several sentences make one message), or else the latest panel.

    `held` results wait until somebody stops sending more than anybody can read.
    """

    chat: Chat
    interview: Interview
    results: tuple[Promise, ...] = ()
    journey: Journey = _EMPTY
    maps: tuple[MapLine, ...] = ()
    held: bool = False


Record = Callable[[Connection, Chat], Chat]


class Sender:
    """Sends what waits; `wake` tells it of a chat where something new does. Seconds are those of `clock`."""

    def __init__(
        self,
        engine: Engine,
        bot: Bot,
        drawer: Drawer,
        limits: Limits,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._bot = bot
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._pace = Pace(limits, clock)
        self._files = Files(engine, bot, drawer)
        self._news = asyncio.Event()
        self._due: set[str] = set()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._heard: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=limits.flood + 1))
        self._warned: set[str] = set()
        self._failures: dict[str, int] = {}

    def wake(self, chat: str | None = None, *, typed: bool = False) -> None:
        """Look for work now, in one chat where it is known; somebody who has `typed` may go on typing."""
        if chat is not None:
            self._due.add(chat)
            if typed:
                self._heard[chat].append(self._clock())
        self._news.set()

    async def run(self) -> None:
        """Send until cancelled."""
        looked = -_LOOK_SECONDS
        try:
            while True:
                self._news.clear()
                if self._clock() >= looked + _LOOK_SECONDS:
                    looked = self._clock()
                    await self._look()
                for chat in [chat for chat in self._due if chat not in self._busy and not self._pace.parked(chat)]:
                    self._due.discard(chat)
                    self._busy[chat] = asyncio.create_task(self._bring_all(chat))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), _LOOK_SECONDS)
        finally:
            for task in list(self._busy.values()):
                task.cancel()

    async def finish(self) -> None:
        """Let what is in flight arrive, for a few seconds at most."""
        if self._busy:
            await asyncio.wait(list(self._busy.values()), timeout=_FINISH_SECONDS)

    async def _look(self) -> None:
        """Find the chats that were left behind, by a crash or by another process."""
        with contextlib.suppress(Mistake):  # the database is away; the next look finds the same
            self._due.update(await asyncio.to_thread(self._waiting))
        old = self._clock() - self._limits.flood_seconds
        for chat in [chat for chat, heard in self._heard.items() if heard[-1] < old]:
            del self._heard[chat]
            self._warned.discard(chat)

    def _waiting(self) -> tuple[str, ...]:
        with reading(self._engine) as c:
            return repository.chats_to_bring(c, CHANNEL)

    async def _bring_all(self, chat: str) -> None:
        """Bring one chat up to date, or park it where Telegram does not take it now."""
        try:
            await self._quiet(chat)
            record: Record | None = None
            while (work := await asyncio.to_thread(self._next, chat, record)) and not work.held:
                record = await self._bring(chat, work)
                self._failures.pop(chat, None)
            if work and chat not in self._warned:
                self._warned.add(chat)
                await self._send(chat, work.interview.words("chat-flood"))
        except RetryAfter as error:
            wait = error.retry_after
            self._park(chat, wait.total_seconds() if isinstance(wait, timedelta) else wait)
        except Forbidden:
            await asyncio.to_thread(self._close, chat)
        except (TelegramError, Mistake) as error:
            if not isinstance(error, NetworkError | Mistake):
                _log.warning("Telegram refuses: %s", type(error).__name__)
            failures = self._failures[chat] = self._failures.get(chat, 0) + 1
            self._park(chat, _BACKOFF[min(failures, len(_BACKOFF)) - 1])
        finally:
            del self._busy[chat]
            if chat in self._due:
                self._news.set()

    def _park(self, chat: str, seconds: float) -> None:
        self._pace.park(chat, seconds)
        self._due.add(chat)

    async def _quiet(self, chat: str) -> None:
        """Wait while somebody is typing one message after the other: they get one panel, at the end."""
        most = self._clock() + self._limits.most_quiet
        while (heard := self._heard.get(chat)) and self._clock() < (until := min(heard[-1] + self._limits.quiet, most)):
            await self._sleep(until - self._clock())

    def _flooded(self, chat: str) -> bool:
        heard, limits = list(self._heard.get(chat, [])), self._limits
        return len(heard) > limits.flood and heard[0] > self._clock() - limits.flood_seconds

    def _next(self, chat: str, record: Record | None) -> Work | None:
        """Record what was sent, and return what is to be sent next."""
        with (writing if record else reading)(self._engine) as c:
            row = repository.known_chat(c, CHANNEL, chat)
            if row is None:
                return None
            if record:
                row = record(c, row)
                repository.keep_chat(c, row)
            waiting = repository.promised(c, row)
            if not row.active or (row.view == FORGOTTEN and not waiting):
                self._forget(c, row)
                return None
            results = _together(waiting, light=self._flooded(chat))
            behind = row.map_id and (row.panel_revision != row.revision or row.panel_covered)
            if not results and not behind:
                return self._work(c, chat, row, waiting[:1], held=True) if waiting else None
            return self._work(c, chat, row, results)

    def _forget(self, c: Connection, row: Chat) -> None:
        if row.view == FORGOTTEN and row.map_id is None:
            repository.forget_chat(c, row)

    def _work(self, c: Connection, chat: str, row: Chat, results: tuple[Promise, ...], *, held: bool = False) -> Work:
        map_id = row.map_id or (results[0].map_id if results else None)
        if map_id is None:
            return Work(row, Interview(row.language, revision=row.revision, view=row.view), results, held=held)
        owner = repository.owner_of(c, map_id)
        interview = interview_in(c, Person(owner, CHANNEL, chat, row.language), row)
        if results:
            about = results[0].map_id
            log = interview.log if about == interview.map_id else repository.log_of(c, owner, str(about))
            return Work(row, interview, results, journey_of(log, about), held=held)
        maps = repository.maps(c, owner) if needs_maps(interview) else ()
        return Work(row, interview, maps=tuple(map(map_as_line, maps)))

    async def _bring(self, chat: str, work: Work) -> Record:
        """Send what is next, and return how to record it."""
        if not work.results:
            return await self._panel(chat, work)
        first = work.results[0]
        try:
            with contextlib.suppress(BadRequest):  # Telegram will never take it; the next one shall not wait for it
                await self._result(chat, work, from_plain(first.what), first)
        except TimedOut:
            _log.warning("a result may have arrived without our knowing; it is sent again")
            await asyncio.to_thread(self._mark, first.id)
            raise
        except (TelegramError, Mistake):
            raise
        except Exception:  # noqa: BLE001 - the edge: it is logged and apologised for
            _log.exception("a result failed")  # one that always fails must not stand in the way for ever
            await self._send(chat, work.interview.words("wrong-result"))
        return lambda c, row: _arrived(c, row, work)

    async def _result(self, chat: str, work: Work, reply: Reply, promise: Promise) -> None:
        words = words_in(work.journey.language or work.interview.language)
        match reply:
            case Say() | Refusal():
                await self._in_parts(chat, _said(work.results), promise)
                if work.chat.view == FORGOTTEN and work.chat.panel_message:
                    with contextlib.suppress(BadRequest):
                        await self._bot.delete_message(int(chat), work.chat.panel_message)
            case ShowChecklist(most):
                text = checklist_text(checklist(work.journey), "txt", words, most=most)
                await self._in_parts(chat, text, promise)
            case Draw() | ShowExample() | Export():
                await self._in_files(chat, work, reply, promise)
            case Ask() | ShowMaps() | Leave():
                pass

    async def _in_parts(self, chat: str, text: str, promise: Promise) -> None:
        parts = parts_of(text)
        for number, part in enumerate(parts[promise.part :], promise.part + 1):
            await self._send(chat, part)
            if number < len(parts):
                await asyncio.to_thread(self._keep, replace(promise, part=number))

    async def _in_files(self, chat: str, work: Work, reply: Filed, promise: Promise) -> None:
        form = promise.what.get("as", "document" if isinstance(reply, Export) else "photo")
        try:
            async with self._showing(chat, f"upload_{form}"):
                files = await self._files.of(reply, work.journey, work.interview.language, form)
        except Mistake as mistake:
            await self._send(chat, work.interview.words(mistake.message_id, **mistake.values))
            return
        for number, file in enumerate(files[promise.part :], promise.part + 1):
            await self._slot(chat)
            if not await self._files.send(int(chat), file):
                await self._in_files(chat, work, reply, replace(promise, part=number - 1))
                return
            if number < len(files):
                await asyncio.to_thread(self._keep, replace(promise, part=number))

    @contextlib.asynccontextmanager
    async def _showing(self, chat: str, action: str) -> AsyncIterator[None]:
        """Show that something is on its way: Telegram forgets it after five seconds."""

        async def show() -> None:
            while True:
                with contextlib.suppress(NetworkError, RetryAfter):
                    await self._bot.send_chat_action(int(chat), action)
                await self._sleep(_ACTION_SECONDS)

        showing = asyncio.create_task(show())
        try:
            yield
        finally:
            showing.cancel()
            with contextlib.suppress(asyncio.CancelledError, Forbidden):
                await showing

    async def _panel(self, chat: str, work: Work) -> Record:
        """Edit the panel in place; where something stands below it, send a new one and take the old one's buttons."""
        shown = screen(work.interview, work.maps)
        old, new = work.chat.panel_message, None
        if shown and old and not work.chat.panel_covered and await self._edit(chat, old, shown):
            new = old
        elif shown:
            new = await self._send(chat, shown.text, parse_mode="HTML", reply_markup=_keyboard(shown))
        if old and old != new:
            await asyncio.to_thread(self._keep_panel, chat, work, new)
            await self._strip(chat, old)
        return lambda _, row: _shown(row, work, new)

    async def _send(self, chat: str, text: str, **how: Any) -> int:  # noqa: ANN401 - the library's own parameters
        await self._slot(chat)
        sent = await self._bot.send_message(int(chat), text, **how)
        return sent.message_id

    async def _edit(self, chat: str, message: int, shown: Screen) -> bool:
        """Tell whether the message now shows the screen."""
        await self._slot(chat)
        try:
            await self._bot.edit_message_text(
                shown.text, int(chat), message, parse_mode="HTML", reply_markup=_keyboard(shown)
            )
        except BadRequest as error:
            return "not modified" in str(error)
        return True

    async def _strip(self, chat: str, message: int) -> None:
        await self._slot(chat)
        with contextlib.suppress(BadRequest):  # gone, or without buttons already
            await self._bot.edit_message_reply_markup(int(chat), message, reply_markup=None)

    async def _slot(self, chat: str) -> None:
        wait = self._pace.wait(chat)
        if wait:
            await self._sleep(wait)

    def _mark(self, result: int) -> None:
        with writing(self._engine) as c:
            repository.mark_unsure(c, result)

    def _keep(self, promise: Promise) -> None:
        with writing(self._engine) as c:
            repository.keep_part(c, promise.id, promise.part)

    def _keep_panel(self, chat: str, work: Work, message: int | None) -> None:
        with writing(self._engine) as c:
            row = repository.known_chat(c, CHANNEL, chat)
            if row:
                repository.keep_chat(c, _shown(row, work, message))

    def _close(self, chat: str) -> None:
        with writing(self._engine) as c:
            row = repository.known_chat(c, CHANNEL, chat)
            if row:
                repository.keep_chat(c, replace(row, active=False))
                repository.drop_promises(c, row)


def _together(waiting: Sequence[Promise], *, light: bool) -> tuple[Promise, ...]:
    """Return the results that are sent next: sentences that follow each other as one, while `light` no files."""
    kept = [one for one in waiting if not (light and one.what["reply"] in _HEAVY)]
    said = list(itertools.takewhile(lambda one: one.what["reply"] in _SENTENCES and not one.part, kept))
    while said and units(_said(said)) > MOST_TEXT and len(said) > 1:
        said.pop()
    return tuple(said or kept[:1])


_SENTENCES = (Say.__name__, Refusal.__name__)
_HEAVY = (Draw.__name__, ShowExample.__name__, Export.__name__)


def _said(results: Sequence[Promise]) -> str:
    return "\n\n".join(dict.fromkeys(str(one.what["text"]) for one in results))


def _arrived(c: Connection, row: Chat, work: Work) -> Chat:
    repository.arrived(c, *(one.id for one in work.results))
    return replace(row, panel_covered=True)


def _shown(row: Chat, work: Work, message: int | None) -> Chat:
    covered = row.panel_covered and row.revision != work.chat.revision  # by what came while the panel was on its way
    return replace(row, panel_message=message, panel_revision=work.chat.revision, panel_covered=covered)


def _keyboard(shown: Screen) -> InlineKeyboardMarkup:
    rows = [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in shown.rows]
    return InlineKeyboardMarkup(rows)
