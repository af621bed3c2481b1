"""What sending has led to, written down however long the database is away: what was sent is not sent again for that."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import Connection

from storage.model.mistake import Outage
from storage.rows.write_queue import Writer

_AGAIN_SECONDS = 2.0


class Recorder:
    """Writes until it is durable. Meanwhile it is kept in memory: a program that ends then may send once more."""

    def __init__(self, writer: Writer, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._writer = writer
        self._sleep = sleep

    async def __call__(self, work: Callable[[Connection], Any]) -> Any:  # noqa: ANN401 - whatever the work returns
        """Return what a function of a connection returns, once all it wrote is durable."""
        while True:
            try:
                return await self._writer(work)
            except Outage:
                await self._sleep(_AGAIN_SECONDS)
