"""Connections to a database: as many as threads ask for one at a time, and what could not get one is asked again."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

import pytest
from sqlalchemy import Engine, create_engine

from storage.model.mistake import Outage
from storage.rows.transactions import reading, snapshot, writing

Giving = Callable[[Engine], AbstractContextManager[object]]

MOST_THREADS = 32  # of asyncio's executor, however many processors there are


def test_no_thread_waits_for_the_connection_of_another(either_engine: Engine):
    with ExitStack() as stack:
        for _ in range(MOST_THREADS + 1):
            stack.enter_context(reading(either_engine))


@pytest.mark.parametrize("giving", [reading, writing, snapshot])
def test_who_gets_no_connection_has_met_an_outage_and_no_bug(either_engine: Engine, giving: Giving):
    narrow = create_engine(either_engine.url, pool_size=1, max_overflow=0, pool_timeout=0.01)
    with narrow.connect(), pytest.raises(Outage, match="wrong-database-away"), giving(narrow):
        pass
    narrow.dispose()
