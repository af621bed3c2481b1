"""Writes to people when something falls due: it looks for whom, and tells each in a transaction of their own."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.log import place_of
from bot.person import REMINDED
from bot.reminding import reminded
from storage.model.mistake import Mistake
from storage.rows import reminders
from storage.rows.transactions import reading
from storage.rows.write_queue import Writer

LOOK_SECONDS = 20.0
_AGAIN = timedelta(hours=1)  # after which somebody is looked at again for whom the program failed

_log = logging.getLogger(__name__)


async def remind(writer: Writer, clock: Callable[[], datetime], wake: Callable[[str], None]) -> None:
    """Tell people what is due, for as long as it runs; `wake` is told of each chat in which something waits then."""
    while True:
        with contextlib.suppress(Mistake):  # the database is away: it is told where it was met, and tried again
            await look(writer, clock, wake)
        await asyncio.sleep(LOOK_SECONDS)


async def look(writer: Writer, clock: Callable[[], datetime], wake: Callable[[str], None]) -> None:
    """Tell everybody for whom something is due now.

    Raises:
        Mistake: where the database is away; what was not told is due still.
    """
    now = clock()
    for chat in await asyncio.to_thread(_chats_due, writer, now):
        if await _told(writer, chat, now):
            wake(chat)


def _chats_due(writer: Writer, now: datetime) -> tuple[str, ...]:
    with reading(writer.engine) as c:
        return reminders.chats_due(c, REMINDED, now)


async def _told(writer: Writer, chat: str, now: datetime) -> bool:
    """Tell one person, and tell whether they were; where the program fails, the others are told all the same."""
    try:
        return await writer(lambda c: reminded(c, chat, now), chat)
    except Mistake:
        raise
    except Exception as error:  # noqa: BLE001 - the edge: it is logged, and must not stand in the way of others
        _log.error("somebody cannot be reminded: %s", place_of(error))
        await writer(lambda c: _postponed(c, chat, now), chat)
        return False


def _postponed(c: Connection, name: str, now: datetime) -> None:
    if chat := reminders.claimed(c, REMINDED, name):
        reminders.move(c, reminders.due(c, chat, now), now + _AGAIN)
