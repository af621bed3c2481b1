"""Many callers' writes in few transactions: what waits while one is being committed goes into the next.

Nobody waits for all that somebody else has sent: of one caller's there is one write at a time.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from sqlalchemy import Connection, Engine

from storage.model.mistake import Outage
from storage.rows.transactions import committed, writing

_MOST = 64
_T = TypeVar("_T")

Job = Callable[[Connection], Any]
Finished = tuple[Any, Exception | None]


class Writer:
    """Runs functions of a connection in a thread; on SQLite `in_order`, one after the other as they were handed over.

    SQLite lets one write at a time and waits for the disk at each commit, so there all that waits shares one; where one
    of them fails, all is undone and done again one by one, so that nobody fails for another. PostgreSQL has many
    writers and groups their commits itself.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.in_order = engine.dialect.name == "sqlite"
        self._waiting: deque[tuple[Job, asyncio.Future[Any]]] = deque()
        self._busy: asyncio.Task[None] | None = None
        self._turns = WeakValueDictionary[str, asyncio.Lock]()  # each is there while somebody waits for it

    async def __call__(self, work: Callable[[Connection], _T], by: str | None = None) -> _T:
        """Return what a function returns, once all it wrote is durable; what it raises is raised, and nothing kept.

        What is handed over `by` one of many is done one after the other, in order, and in the same transaction only
        with what others handed over.
        """
        if by is None:
            return await self.write(work)
        async with self._turns.setdefault(by, asyncio.Lock()):
            return await self.write(work)

    async def write(self, work: Callable[[Connection], _T]) -> _T:
        """Return what a function returns, once all it wrote is durable; it waits for nobody's turn."""
        if not self.in_order:
            return await asyncio.to_thread(committed, self.engine, work)
        future: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._busy is None:
            self._busy = asyncio.create_task(self._write())
        return await future

    async def _write(self) -> None:
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(_MOST, len(self._waiting)))]
            outcomes = await asyncio.to_thread(_outcomes, self.engine, [work for work, _ in batch])
            for (_, future), (value, error) in zip(batch, outcomes, strict=True):
                if future.cancelled():
                    continue
                if error:
                    future.set_exception(error)
                else:
                    future.set_result(value)
        self._busy = None


def _outcomes(engine: Engine, works: Sequence[Job]) -> list[Finished]:
    try:
        with writing(engine) as c:
            return [(work(c), None) for work in works]
    except Exception as error:  # noqa: BLE001 - it is raised where the one that failed is awaited
        if isinstance(error, Outage) or len(works) == 1:
            return [(None, error) for _ in works]
        return [_outcomes(engine, [work])[0] for work in works]
