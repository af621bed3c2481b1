"""Brings one parcel of work to a chat: the calls of the Bot API, each in its turn.

A send whose outcome is unknown is marked, repeated, and may be seen twice; an edit may be repeated at will.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from typing import Any

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.drawing import Drawer
from bot.log import place_of
from bot.outbox import Document, Drawing, Filed, Forward, Listing, OnPaper, Parcel, Sentence, TaskFile, parcels
from bot.person import is_forgotten, owner_at
from bot.telegram.client import call
from bot.telegram.panels import Button, PanelMessage, panel_message, parts_of
from bot.telegram.sending.files import FileMessage, Files, is_looked_at
from bot.telegram.sending.limits import Pace
from bot.telegram.sending.pending import CHANNEL, Delivered, Work, said
from bot.telegram.sending.recording import Recorder
from dialogs.effects import Promised, Refusal, Say, from_plain
from renderers.formats import CARDS, WHOLE
from storage.model.mistake import Mistake
from storage.rows import maps, outbox
from storage.rows.outbox import Pending
from storage.rows.write_queue import Writer

_ACTION_SECONDS = 4.0

_log = logging.getLogger(__name__)


class Delivery:
    """Sends and edits messages at a pace that Telegram takes."""

    def __init__(
        self, writer: Writer, bot: Bot, drawer: Drawer, pace: Pace, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._record = Recorder(writer, sleep)
        self._bot = bot
        self._files = Files(writer, self._record, bot, drawer)
        self._pace = pace
        self._sleep = sleep

    async def bring(self, chat: str, work: Work) -> Delivered:
        """Send what is next."""
        if not work.results:
            return await self._latest(chat, work)
        first = work.results[0]
        try:
            await self._result(chat, work, first)
        except _Gone:  # what waits behind it may be there
            if await self._record(lambda c: outbox.is_waiting(c, first)):  # a map beside its own is gone
                await self.send(chat, work.interview.words("wrong-maps"))
            return Delivered((first,))
        except BadRequest:  # Telegram will never take it; the next one shall not wait for it
            _log.warning("a result was refused")
        except TimedOut:
            _log.warning("a result may have arrived without our knowing; it is sent again")
            await self._record(lambda c: outbox.mark_unsure(c, first))
            raise
        except (TelegramError, Mistake):
            raise
        except Exception as error:  # noqa: BLE001 - the edge: it is logged and apologised for
            # One that always fails must not stand in the way for ever.
            _log.error("a result failed: %s", place_of(error))
            await self.send(chat, work.interview.words("wrong-result"))
        return Delivered(work.results)

    async def send(
        self,
        chat: str,
        text: str,
        of: Pending | None = None,
        about: Collection[str] = (),
        **how: Any,  # noqa: ANN401 - the method's own parameters
    ) -> int:
        """Send a text, which may be part `of` what was promised and `about` maps, and return the message's number.

        Raises:
            _Gone: where these are gone.
        """
        await self._turn(chat, of, about)
        sent = await call(self._bot, "sendMessage", chat_id=int(chat), text=text, **how)
        return int(sent["message_id"])

    async def strip(self, chat: str, message: int) -> None:
        """Take the buttons of an old panel away."""
        await self._slot(chat)
        with contextlib.suppress(BadRequest):  # gone, or without buttons already
            await call(self._bot, "editMessageReplyMarkup", chat_id=int(chat), message_id=message)

    async def _latest(self, chat: str, work: Work) -> Delivered:
        """Bring the panel; where a map of it is gone, nothing is, and what the chat is at now comes next."""
        try:
            return await self._panel(chat, work)
        except _Gone:
            return Delivered(revision=None, message=work.chat.panel_message)

    async def _panel(self, chat: str, work: Work) -> Delivered:
        """Edit the panel in place; where something stands below it, send a new one."""
        shown = panel_message(work.interview, work.maps)
        old, new = work.chat.panel_message, None
        if shown and old and not work.chat.panel_covered and await self._edit(chat, old, shown, work.about):
            new = old
        elif shown:
            new = await self.send(chat, about=work.about, **_message(shown))
        bare, about = old if old != new else None, (str(work.chat.map_id), shown.asks if shown else "")
        return Delivered(revision=work.chat.revision, message=new, bare=bare, about=about)

    async def _edit(self, chat: str, message: int, shown: PanelMessage, about: Collection[str]) -> bool:
        """Tell whether the message now shows the screen, which is about maps."""
        await self._turn(chat, None, about)
        try:
            await call(self._bot, "editMessageText", chat_id=int(chat), message_id=message, **_message(shown))
        except BadRequest as error:
            return "not modified" in str(error)
        return True

    async def _result(self, chat: str, work: Work, waiting: Pending) -> None:
        """Send what a result consists of, message by message; those that have arrived before are left out."""
        promised = from_plain(waiting.what)
        if promised is None:  # of another release
            return
        if isinstance(promised, Say | Refusal):
            await self._in_parts(chat, said(work.results), waiting)
            await self._without_panel(chat, work)
            return
        arrived = 0
        # A long plan or document is written in a thread: everybody else is answered meanwhile.
        for parcel in await asyncio.to_thread(self._parcels, promised, work, waiting):
            if arrived < waiting.part and isinstance(parcel, Drawing):
                arrived += 1  # a message of its own, which need not be drawn again
                continue
            arrived = await self._parcel(chat, work, parcel, waiting, arrived)

    def _parcels(self, promised: Promised, work: Work, waiting: Pending) -> tuple[Parcel, ...]:
        """Return the parcels of a result: a picture to look at on a phone, and the whole map behind it."""
        # Before 0.2.0 each of the two was a row of its own.
        layouts = {"photo": (CARDS,), "document": (WHOLE,)}.get(waiting.what.get("as", ""), (CARDS, WHOLE))
        return parcels(promised, work.journey, work.interview.language, layouts, work.compared)

    async def _parcel(self, chat: str, work: Work, parcel: Parcel, waiting: Pending, arrived: int) -> int:
        """Send a parcel, and return how many messages of its result have arrived then."""
        match parcel:
            case Sentence(text) | Listing(_, text) | Forward(_, text):
                for part in parts_of(text):
                    arrived += 1
                    if arrived > waiting.part:
                        await self.send(chat, part, waiting)
                        await self._keep(waiting, arrived)
            case Drawing() | Document() | OnPaper() | TaskFile():
                for file in await self._files_of(chat, work, parcel):
                    arrived += 1
                    if arrived > waiting.part:
                        await self._send_file(chat, work, parcel, file, waiting)
                        await self._keep(waiting, arrived)
        return arrived

    async def _files_of(self, chat: str, work: Work, parcel: Filed) -> list[FileMessage]:
        """Return the files of a parcel; where it cannot be drawn, say so."""
        try:
            async with self._showing(chat, "upload_photo" if is_looked_at(parcel) else "upload_document"):
                return await self._files.of(parcel, work.interview.language)
        except Mistake as mistake:
            await self.send(chat, work.interview.words(mistake.message_id, **mistake.values))
            return []

    async def _send_file(self, chat: str, work: Work, parcel: Filed, file: FileMessage, waiting: Pending) -> None:
        """Send a file; one that Telegram no longer knows by its id is made again."""
        await self._turn(chat, waiting, file.maps)
        if not await self._files.send(int(chat), file):
            for again in await self._files_of(chat, work, parcel):
                if again.digest == file.digest:
                    await self._turn(chat, waiting, again.maps)
                    await self._files.send(int(chat), again)

    async def _in_parts(self, chat: str, text: str, waiting: Pending) -> None:
        parts = parts_of(text)
        for number, part in enumerate(parts[waiting.part :], waiting.part + 1):
            await self.send(chat, part, waiting)
            if number < len(parts):
                await self._keep(waiting, number)

    async def _without_panel(self, chat: str, work: Work) -> None:
        """Take the panel away where nothing is left to show."""
        if is_forgotten(work.chat) and work.chat.panel_message:
            with contextlib.suppress(BadRequest):
                await self._bot.delete_message(int(chat), work.chat.panel_message)

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

    async def _turn(self, chat: str, promised: Pending | None, about: Collection[str]) -> None:
        """Wait for a slot, and look whether what was promised still is: a map may have been erased meanwhile.

        `about` are all the maps that it shows, which are to be the person's still.

        Raises:
            _Gone: where it is not.
        """
        await self._slot(chat)
        owner = owner_at(CHANNEL, chat)

        def is_there(c: Connection) -> bool:
            return (promised is None or outbox.is_waiting(c, promised)) and maps.are_owned(c, owner, about)

        if (promised or about) and not await self._record(is_there):
            raise _Gone

    async def _keep(self, pending: Pending, part: int) -> None:
        await self._record(lambda c: outbox.keep_part(c, pending, part))


class _Gone(Exception):  # noqa: N818 - no error: somebody has erased it
    """What was promised is promised no more."""


def _message(shown: PanelMessage) -> dict[str, Any]:
    rows = [[_keyed(one) for one in row] for row in shown.rows]
    return {"text": shown.text, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": rows}}


def _keyed(one: Button) -> dict[str, Any]:
    if one.copied:
        return {"text": one.label, "copy_text": {"text": one.copied}}
    return {"text": one.label, "callback_data": one.data}
