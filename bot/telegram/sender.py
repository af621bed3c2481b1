"""Brings every chat's screen up to date: results in order, then the latest panel. One request in flight per chat.

What is to be seen is read from the database each time, so a crash loses nothing: a result is forgotten only after it
was sent, and a panel is a state that is brought again. A send whose outcome is unknown is repeated and may be seen
twice; an edit may be repeated at will.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.chat import Person, interview_in
from bot.drawing import Drawer
from bot.host import map_line
from bot.telegram.limits import Limits, Pace
from bot.telegram.screens import Screen, parts_of, screen
from dialogs.events import Draw, Leave, Refusal, Reply, Say, ShowChecklist, ShowMaps, from_plain
from dialogs.interview import Interview, panel
from dialogs.words import words_in
from renderers.checklist import write as checklist_text
from storage import repository
from storage.checklist import checklist
from storage.database import reading, writing
from storage.journey import Journey, Language
from storage.log import journey_of
from storage.mistake import Mistake

_BACKOFF = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
_LOOK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Work:
    """What one chat's screen lacks next: a result, or else the panel of its interview."""

    chat: repository.Chat
    interview: Interview
    result: tuple[int, str, dict[str, Any]] | None
    journey: Journey


class Sender:
    """Sends what waits; `wake` tells it that something new does."""

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
        self._drawer = drawer
        self._drawing = asyncio.Lock()
        self._pace = Pace(limits, clock)
        self._sleep = sleep
        self._news = asyncio.Event()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._failures: dict[str, int] = {}

    def wake(self) -> None:
        """Look for work now."""
        self._news.set()

    async def run(self) -> None:
        """Send until cancelled."""
        try:
            while True:
                self._news.clear()
                await self._look()
                await asyncio.wait([asyncio.ensure_future(self._news.wait())], timeout=_LOOK_SECONDS)
        finally:
            for task in list(self._busy.values()):
                task.cancel()

    async def _look(self) -> None:
        try:
            chats = await asyncio.to_thread(self._waiting)
        except Mistake:
            return  # the database is away; the next look finds the same
        for chat in chats:
            if chat not in self._busy and not self._pace.parked(chat):
                self._busy[chat] = asyncio.create_task(self._bring_all(chat))

    def _waiting(self) -> list[str]:
        with reading(self._engine) as c:
            return [chat for _, chat in repository.chats_to_bring(c, "telegram")]

    async def _bring_all(self, chat: str) -> None:
        """Bring one chat up to date, or park it where Telegram does not take it now."""
        try:
            while (work := await asyncio.to_thread(self._next, chat)) is not None:
                await self._bring(chat, work)
                self._failures.pop(chat, None)
        except RetryAfter as error:
            wait = error.retry_after
            self._pace.park(chat, wait.total_seconds() if isinstance(wait, timedelta) else wait)
        except Forbidden:
            await asyncio.to_thread(self._close, chat)
        except (NetworkError, Mistake):
            failures = self._failures[chat] = self._failures.get(chat, 0) + 1
            self._pace.park(chat, _BACKOFF[min(failures, len(_BACKOFF)) - 1])
        finally:
            del self._busy[chat]

    def _next(self, chat: str) -> Work | None:
        with reading(self._engine) as c:
            row = repository.chat_at(c, "telegram", chat, "en")
            result = repository.first_promised(c, row)
            behind = row.panel_revision != row.revision or row.panel_covered
            if row.map_id is None or not row.active or not (result or behind):
                return None
            owner = repository.owner_of(c, row.map_id)
            interview = interview_in(c, Person(owner, "telegram", chat, row.language), row)
            about = repository.log_of(c, owner, result[1]) if result else interview.log
            return Work(row, interview, result, journey_of(about, result[1] if result else None))

    async def _bring(self, chat: str, work: Work) -> None:
        if work.result is None:
            await self._panel(chat, work)
            return
        number, _, what = work.result
        with contextlib.suppress(BadRequest):  # Telegram will never take it; the next one shall not wait for it
            await self._result(chat, work, from_plain(what), what.get("as"))
        await asyncio.to_thread(self._arrived, chat, number)

    async def _result(self, chat: str, work: Work, reply: Reply, form: str | None) -> None:
        language = work.journey.language or work.interview.language
        match reply:
            case Say(text) | Refusal(text):
                await self._say(chat, text)
            case ShowChecklist(most):
                await self._say(chat, checklist_text(checklist(work.journey), "txt", words_in(language), most=most))
            case ShowMaps():
                await self._say(chat, await asyncio.to_thread(self._maps, work))
            case Draw(format_):
                await self._picture(chat, work, format_, language, form)
            case Leave():
                pass

    async def _say(self, chat: str, text: str) -> None:
        for part in parts_of(text):
            await self._slot(chat)
            await self._bot.send_message(int(chat), part)

    def _maps(self, work: Work) -> str:
        with reading(self._engine) as c:
            found = repository.maps(c, repository.owner_of(c, str(work.chat.map_id)))
        words = work.interview.words
        return "\n".join([words("say-maps"), *(map_line(kept, words) for kept in found)])

    async def _picture(self, chat: str, work: Work, format_: str, language: Language, form: str | None) -> None:
        await self._bot.send_chat_action(int(chat), "upload_photo")
        try:
            async with self._drawing:
                pages = await asyncio.to_thread(self._drawer.draw, work.journey, format_, language)
        except Mistake as mistake:
            await self._say(chat, work.interview.words(mistake.message_id, **mistake.values))
            return
        await self._slot(chat)
        if form == "photo":
            await self._bot.send_photo(int(chat), pages[0], caption=work.journey.title or work.journey.business.name)
        else:
            await self._bot.send_document(int(chat), pages[0], filename=f"map.{format_}")

    async def _panel(self, chat: str, work: Work) -> None:
        """Edit the panel in place; where something stands below it, send a new one and take the old one's buttons."""
        now = panel(work.interview)
        shown = screen(now, work.chat.revision, work.interview.words) if now else None
        old, new = work.chat.panel_message, None
        if shown and old and not work.chat.panel_covered and await self._edit(chat, old, shown):
            new = old
        elif shown:
            await self._slot(chat)
            sent = await self._bot.send_message(int(chat), shown.text, parse_mode="HTML", reply_markup=_keyboard(shown))
            new = sent.message_id
        await asyncio.to_thread(self._shown, chat, work.chat.revision, new)
        if old and old != new:
            await self._strip(chat, old)

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

    def _arrived(self, chat: str, number: int) -> None:
        with writing(self._engine) as c:
            repository.arrived(c, number)
            row = repository.chat_at(c, "telegram", chat, "en")
            repository.keep_chat(c, replace(row, panel_covered=True))

    def _shown(self, chat: str, revision: int, message: int | None) -> None:
        with writing(self._engine) as c:
            row = repository.chat_at(c, "telegram", chat, "en")
            covered = row.panel_covered and row.revision != revision  # by what came while the panel was on its way
            now = replace(row, panel_message=message, panel_revision=revision, panel_covered=covered)
            repository.keep_chat(c, now)

    def _close(self, chat: str) -> None:
        with writing(self._engine) as c:
            row = repository.chat_at(c, "telegram", chat, "en")
            repository.keep_chat(c, replace(row, active=False))
            repository.drop_promises(c, row)


def _keyboard(shown: Screen) -> InlineKeyboardMarkup:
    rows = [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in shown.rows]
    return InlineKeyboardMarkup(rows)
