"""Who may do what nobody else does meanwhile."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlmodel import SQLModel

from storage.rows import chats, maps
from storage.rows.locks import claim, exclusively, still_claimed
from storage.rows.transactions import reading, writing

TABLES = SQLModel.metadata.sorted_tables


def test_on_sqlite_whoever_asks_may_send(engine: Engine):
    one, other = claim(engine), claim(engine)

    assert one is not None
    assert other is not None
    assert still_claimed(one)
    for connection in (one, other):
        connection.close()


def test_whoever_writes_waits_until_everything_is_replaced(either_engine: Engine):
    order: list[str] = []

    def add() -> None:
        with writing(either_engine) as c:
            maps.add_map(c, "layla", "m1", "en")
            order.append("written")

    with ThreadPoolExecutor(1) as pool:
        with exclusively(either_engine, TABLES) as c:
            waiting = pool.submit(add)
            time.sleep(0.3)
            assert not waiting.done()
            order.append("replaced")
            assert maps.listed(c, "layla") == ()
        waiting.result(30)

    assert order == ["replaced", "written"]


def test_readers_see_what_was_until_everything_is_replaced(either_engine: Engine):
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
    with exclusively(either_engine, TABLES) as c:
        maps.delete_everything(c, "layla")
        with reading(either_engine) as other:
            assert [kept.id for kept in maps.listed(other, "layla")] == ["m1"]

    with reading(either_engine) as c:
        assert maps.listed(c, "layla") == ()


@pytest.mark.xdist_group("postgres")
def test_replacing_gives_way_to_a_transaction_that_has_a_table_and_wants_the_next(postgres_engine: Engine):
    """Of two that wait for each other PostgreSQL would end one: here nobody fails."""

    def replace_all() -> None:
        with exclusively(postgres_engine, TABLES):
            pass

    with ThreadPoolExecutor(1) as pool:
        with writing(postgres_engine) as c:
            maps.add_map(c, "layla", "m1", "en")
            replacing = pool.submit(replace_all)
            time.sleep(0.3)
            chats.chat_at(c, "local", "terminal", "en")
        replacing.result(30)

    with reading(postgres_engine) as c:
        assert len(maps.listed(c, "layla")) == 1


def test_two_who_meet_a_person_first_make_one_conversation(either_engine: Engine):
    with ThreadPoolExecutor(8) as pool:
        ids = {one.result(30) for one in [pool.submit(_met, either_engine) for _ in range(8)]}

    assert len(ids) == 1


def _met(engine: Engine) -> int:
    with writing(engine) as c:
        return chats.chat_at(c, "telegram", "7", "en").id
