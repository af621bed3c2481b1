"""Writes that share a transaction: together in one commit, and none fails for another."""

import asyncio
import time
from collections.abc import Callable
from threading import Barrier

import pytest
from sqlalchemy import Connection, Engine, event

from storage.model.mistake import Mistake, Outage
from storage.rows import maps
from storage.rows.locks import claim, still_claimed
from storage.rows.transactions import reading
from storage.rows.write_queue import Writer


async def test_what_waits_is_committed_together_and_in_order(engine: Engine):
    commits: list[Connection] = []
    event.listen(engine, "commit", commits.append)
    writer, order = Writer(engine), []

    async def write(number: int) -> None:
        await writer(_adding(f"map-{number}"))
        order.append(number)

    await asyncio.gather(*map(write, range(50)))

    assert order == list(range(50))
    assert len(commits) < 5
    assert len(_maps(engine)) == 50


async def test_what_fails_fails_alone(engine: Engine):
    writer = Writer(engine)

    def taken(c: Connection) -> None:
        maps.add_map(c, "layla", "broken", "en")
        raise Mistake("wrong-map-taken", map="broken")

    def wrong(_: Connection) -> None:
        raise ZeroDivisionError

    works = [_adding("first"), taken, _adding("second"), wrong, _adding("third")]
    outcomes = await asyncio.gather(*map(writer, works), return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [type(None), Mistake, type(None), ZeroDivisionError, type(None)]
    assert _maps(engine) == {"first", "second", "third"}


async def test_nobody_waits_for_all_that_somebody_else_has_sent(either_engine: Engine):
    writer, done = Writer(either_engine), list[str]()

    async def write(by: str, number: int) -> None:
        await writer(_adding(f"{by}-{number}"), by)
        done.append(f"{by}-{number}")

    await asyncio.gather(*(write(by, 99) for by in ("eager", "layla", "omar")))  # each has a connection then
    done.clear()
    await asyncio.gather(*(write("eager", number) for number in range(40)), write("layla", 0), write("omar", 0))

    assert {"layla-0", "omar-0"} <= set(done[:20])
    assert [one for one in done if one.startswith("eager")] == [f"eager-{number}" for number in range(40)]
    assert len(_maps(either_engine)) == 45


async def test_whoever_no_longer_waits_is_served_all_the_same(engine: Engine):
    writer = Writer(engine)
    impatient = asyncio.create_task(writer(_adding("first")))
    await asyncio.sleep(0)
    impatient.cancel()

    await writer(_adding("second"))

    assert _maps(engine) == {"first", "second"}


async def test_a_database_that_is_away_is_tried_once_for_all(engine: Engine):
    tries: list[Connection] = []

    def away(c: Connection) -> None:
        tries.append(c)
        raise Outage("wrong-database-away")

    outcomes = await asyncio.gather(*map(Writer(engine), [away] * 10), return_exceptions=True)

    assert {type(outcome) for outcome in outcomes} == {Outage}
    assert len(tries) <= 2


@pytest.mark.xdist_group("postgres")
def test_one_process_sends_for_a_database_in_postgresql(postgres_engine: Engine):
    first = _claimed(postgres_engine)
    assert still_claimed(first)
    assert claim(postgres_engine) is None

    first.close()
    second = _claimed(postgres_engine)
    with postgres_engine.begin() as c:
        c.exec_driver_sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    assert not still_claimed(second)
    second.invalidate()


def _claimed(engine: Engine) -> Connection:
    """Wait until the server has noticed that whoever had the claim is gone."""
    ends = time.monotonic() + 30
    while (connection := claim(engine)) is None:
        assert time.monotonic() < ends
        time.sleep(0.05)
    return connection


@pytest.mark.xdist_group("postgres")
async def test_in_postgresql_each_has_its_own_transaction(postgres_engine: Engine):
    outcomes = await asyncio.gather(*map(Writer(postgres_engine), map(_adding, "abc")))

    assert outcomes == [None, None, None]
    assert _maps(postgres_engine) == {"a", "b", "c"}


def _adding(name: str) -> Callable[[Connection], None]:
    return lambda c: maps.add_map(c, "layla", name, "en")


def _maps(engine: Engine) -> set[str]:
    with reading(engine) as c:
        return {one.id for one in maps.listed(c, "layla")}


async def test_more_than_one_batch_is_written_in_order_and_whole(engine: Engine):
    commits: list[Connection] = []
    event.listen(engine, "commit", commits.append)
    writer = Writer(engine)

    await asyncio.gather(*(writer(_adding(f"map-{number}")) for number in range(200)))

    assert len(_maps(engine)) == 200
    assert len(commits) <= 6  # the first alone, then 64 at a time, and the look above


async def test_what_failed_in_a_batch_is_tried_once_more_and_the_others_are_kept_once(engine: Engine):
    tries: list[int] = []

    def wrong(_: Connection) -> None:
        tries.append(1)
        raise ZeroDivisionError

    writer = Writer(engine)
    works = [_adding("first"), _adding("second"), wrong, _adding("third")]
    await asyncio.gather(*map(writer, works), return_exceptions=True)

    assert len(tries) <= 2
    assert _maps(engine) == {"first", "second", "third"}


async def test_a_writer_goes_on_after_a_failure(engine: Engine):
    writer = Writer(engine)

    def wrong(_: Connection) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await writer(wrong)
    await writer(_adding("after"))

    assert _maps(engine) == {"after"}


async def test_a_file_that_cannot_be_written_any_more_is_an_outage_for_each(engine: Engine):
    with engine.connect() as c:
        c.exec_driver_sql("PRAGMA query_only=ON")
        c.commit()
    writer = Writer(engine)

    outcomes = await asyncio.gather(*(writer(_adding(name)) for name in "abc"), return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [Outage] * 3


@pytest.mark.xdist_group("postgres")
async def test_of_two_that_wait_for_each_other_both_are_done(postgres_engine: Engine):
    writer, both, tries = Writer(postgres_engine), Barrier(2), []
    await asyncio.gather(*map(writer, map(_adding, "ab")))

    def crossing(first: str, second: str) -> Callable[[Connection], None]:
        def work(c: Connection) -> None:
            tries.append(first)
            maps.log_of(c, "layla", first)
            if len(tries) <= 2:  # each has its own before it asks for the other's
                both.wait(20)
            maps.log_of(c, "layla", second)
            maps.archive(c, "layla", first, archived=True)

        return work

    await asyncio.gather(writer(crossing("a", "b")), writer(crossing("b", "a")))
    with reading(postgres_engine) as c:
        assert [one.archived for one in maps.listed(c, "layla")] == [True, True]
    assert len(tries) > 2
