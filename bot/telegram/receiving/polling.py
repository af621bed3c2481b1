"""Updates fetched by long polling: the offset moves on only behind what is committed.

What was fetched together is taken in person by person, side by side: a hundred messages of one do not stand before
that of another, and what waits is committed together.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.telegram.client import call, pause
from bot.telegram.receiving.updates import doing
from storage.model.mistake import Mistake

_POLL_SECONDS = 25
_PAUSE = 2.0

Take = Callable[[Mapping[str, Any]], Awaitable[None]]


async def poll(bot: Bot, take: Take) -> None:
    """Hand every update on, each person's in order, until cancelled.

    Raises:
        Mistake: where the token is wrong, or another program polls for the same bot.
    """
    offset: int | None = None
    while True:
        updates = await _fetch(bot, offset)
        async with asyncio.TaskGroup() as together:
            for of_person in _by_person(updates):
                together.create_task(_in_order(take, of_person))
        offset = max((int(update["update_id"]) + 1 for update in updates), default=offset)


def _by_person(updates: Sequence[Mapping[str, Any]]) -> Iterable[list[Mapping[str, Any]]]:
    found = dict[object, list[Mapping[str, Any]]]()
    for update in updates:
        did = doing(update)
        found.setdefault(did.person.chat if did else None, []).append(update)
    return found.values()


async def _in_order(take: Take, updates: Sequence[Mapping[str, Any]]) -> None:
    for update in updates:
        await _taken(take, update)


async def _fetch(bot: Bot, offset: int | None) -> list[Mapping[str, Any]]:
    try:
        place = {"offset": offset} if offset else {}
        found = await call(
            bot, "getUpdates", seconds=_POLL_SECONDS, timeout=_POLL_SECONDS, allowed_updates=ALLOWED, **place
        )
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
