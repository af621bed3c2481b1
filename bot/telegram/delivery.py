"""Brings one piece of work to a chat: the calls of the Bot API, each in its turn.

A send whose outcome is unknown is marked, repeated, and may be seen twice; an edit may be repeated at will.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.chat import FORGOTTEN
from bot.drawing import Drawer
from bot.telegram.client import call
from bot.telegram.files import Filed, Files
from bot.telegram.limits import Pace
from bot.telegram.screens import Screen, parts_of, screen
from bot.telegram.work import Brought, Work, said
from dialogs.events import (
    Ask,
    Draw,
    Export,
    Leave,
    Refusal,
    Reply,
    Say,
    ShowChecklist,
    ShowExample,
    ShowMaps,
    from_plain,
)
from dialogs.words import words_in
from renderers import write as checklist_text
from storage.model.mistake import Mistake
from storage.model.plan.checklist import checklist
from storage.rows import outbox
from storage.rows.outbox import Pending
from storage.rows.write_queue import Writer

_ACTION_SECONDS = 4.0

_log = logging.getLogger(__name__)


class Delivery:
    """Sends and edits messages at a pace that Telegram takes."""

    def __init__(
        self, writer: Writer, bot: Bot, drawer: Drawer, pace: Pace, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._writer = writer
        self._bot = bot
        self._files = Files(writer, bot, drawer)
        self._pace = pace
        self._sleep = sleep

    async def bring(self, chat: str, work: Work) -> Brought:
        """Send what is next."""
        if not work.results:
            return await self._panel(chat, work)
        first = work.results[0]
        try:
            with contextlib.suppress(BadRequest):  # Telegram will never take it; the next one shall not wait for it
                await self._result(chat, work, from_plain(first.what), first)
        except TimedOut:
            _log.warning("a result may have arrived without our knowing; it is sent again")
            await self._writer(lambda c: outbox.mark_unsure(c, first.id))
            raise
        except (TelegramError, Mistake):
            raise
        except Exception:  # noqa: BLE001 - the edge: it is logged and apologised for
            _log.exception("a result failed")  # one that always fails must not stand in the way for ever
            await self.send(chat, work.interview.words("wrong-result"))
        return Brought(tuple(one.id for one in work.results))

    async def send(self, chat: str, text: str, **how: Any) -> int:  # noqa: ANN401 - the method's own parameters
        """Send a text, and return the message's number."""
        await self._slot(chat)
        sent = await call(self._bot, "sendMessage", chat_id=int(chat), text=text, **how)
        return int(sent["message_id"])

    async def strip(self, chat: str, message: int) -> None:
        """Take the buttons of an old panel away."""
        await self._slot(chat)
        with contextlib.suppress(BadRequest):  # gone, or without buttons already
            await call(self._bot, "editMessageReplyMarkup", chat_id=int(chat), message_id=message)

    async def _panel(self, chat: str, work: Work) -> Brought:
        """Edit the panel in place; where something stands below it, send a new one."""
        shown = screen(work.interview, work.maps)
        old, new = work.chat.panel_message, None
        if shown and old and not work.chat.panel_covered and await self._edit(chat, old, shown):
            new = old
        elif shown:
            new = await self.send(chat, **_message(shown))
        return Brought(revision=work.chat.revision, message=new, bare=old if old != new else None)

    async def _edit(self, chat: str, message: int, shown: Screen) -> bool:
        """Tell whether the message now shows the screen."""
        await self._slot(chat)
        try:
            await call(self._bot, "editMessageText", chat_id=int(chat), message_id=message, **_message(shown))
        except BadRequest as error:
            return "not modified" in str(error)
        return True

    async def _result(self, chat: str, work: Work, reply: Reply, pending: Pending) -> None:
        words = words_in(work.journey.language or work.interview.language)
        match reply:
            case Say() | Refusal():
                await self._in_parts(chat, said(work.results), pending)
                if work.chat.view == FORGOTTEN and work.chat.panel_message:
                    with contextlib.suppress(BadRequest):
                        await self._bot.delete_message(int(chat), work.chat.panel_message)
            case ShowChecklist(most):
                text = checklist_text(checklist(work.journey), "txt", words, most=most)
                await self._in_parts(chat, text, pending)
            case Draw() | ShowExample() | Export():
                await self._in_files(chat, work, reply, pending)
            case Ask() | ShowMaps() | Leave():
                pass

    async def _in_parts(self, chat: str, text: str, pending: Pending) -> None:
        parts = parts_of(text)
        for number, part in enumerate(parts[pending.part :], pending.part + 1):
            await self.send(chat, part)
            if number < len(parts):
                await self._keep(pending, number)

    async def _in_files(self, chat: str, work: Work, reply: Filed, pending: Pending) -> None:
        form = pending.what.get("as", "document" if isinstance(reply, Export) else "photo")
        try:
            async with self._showing(chat, f"upload_{form}"):
                files = await self._files.of(reply, work.journey, work.interview.language, form)
        except Mistake as mistake:
            await self.send(chat, work.interview.words(mistake.message_id, **mistake.values))
            return
        for number, file in enumerate(files[pending.part :], pending.part + 1):
            await self._slot(chat)
            if not await self._files.send(int(chat), file):
                await self._in_files(chat, work, reply, replace(pending, part=number - 1))
                return
            if number < len(files):
                await self._keep(pending, number)

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

    async def _slot(self, chat: str) -> None:
        wait = self._pace.wait(chat)
        if wait:
            await self._sleep(wait)

    async def _keep(self, pending: Pending, part: int) -> None:
        await self._writer(lambda c: outbox.keep_part(c, pending.id, part))


def _message(shown: Screen) -> dict[str, Any]:
    rows = [[{"text": one.label, "callback_data": one.data} for one in row] for row in shown.rows]
    return {"text": shown.text, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": rows}}
