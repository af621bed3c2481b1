"""Whether the database can be used now: told once when it cannot, and once when it can again."""

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

from dialogs.words import Words
from storage.model.mistake import Mistake, Outage
from storage.rows.engine import ready
from storage.rows.write_queue import Writer

_SLOW_SECONDS = 10.0  # in which a write is done, or else the database stands still
_READY_SECONDS = 5.0
_AGAIN_SECONDS = 1.0

_log = logging.getLogger("masir")
_T = TypeVar("_T")


class Watch:
    """Knows how it stands with a database, and tells the journal in the words of whoever looks after it."""

    def __init__(self, engine: Engine, words: Words) -> None:
        self._engine = engine
        self._words = words
        self._looking: asyncio.Future[bool] | None = None
        self._ending: asyncio.Task[None] | None = None

    def seen(self, trouble: Mistake) -> None:
        """Tell the journal of an outage, unless it is the one that was told of."""
        if self._ending is None:
            _log.error("%s", self._words(trouble.message_id, **trouble.values))
            self._ending = asyncio.create_task(self._until_over())

    async def usable(self) -> bool:
        """Tell whether an update could be taken now; a database that stands still is none that could.

        One thread at a time asks: one that hangs shall not take all the others along.
        """
        if self._looking is None or self._looking.done():
            self._looking = asyncio.ensure_future(asyncio.to_thread(ready, self._engine))
        done, _ = await asyncio.wait([self._looking], timeout=_READY_SECONDS)
        return bool(done) and self._looking.exception() is None and self._looking.result()

    async def _until_over(self) -> None:
        while not await self.usable():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(_AGAIN_SECONDS)
        self._ending = None
        _log.warning("%s", self._words("shell-outage-over"))


class WatchedWriter(Writer):
    """A writer whose troubles are told."""

    def __init__(self, engine: Engine, watch: Watch) -> None:
        super().__init__(engine)
        self._watch = watch

    async def write(self, work: Callable[[Connection], _T]) -> _T:
        """Return what a function returns, as any writer does."""
        slow = asyncio.get_running_loop().call_later(_SLOW_SECONDS, self._watch.seen, Outage("wrong-database-away"))
        try:
            return await super().write(work)
        except Outage as outage:
            self._watch.seen(outage)
            raise
        finally:
            slow.cancel()
