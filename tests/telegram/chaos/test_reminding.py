"""The bot killed while it reminds people, briefly (`make chaos`: at length); and whether its check would notice."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from storage.rows.transactions import writing
from tests.fake_telegram.fake import Call, FakeTelegram
from tests.length import brief
from tests.telegram.chaos.reminding import People, on_postgres, on_sqlite, reckoned

ALONE, TOGETHER = brief((3, 2), (12, 12))


@pytest.mark.slow
def test_one_process_that_is_killed_tells_everybody_once(tmp_path: Path):
    account = on_sqlite(ALONE, 1, tmp_path)

    assert account.wrong == []
    assert account.counts["kills"] == ALONE
    assert account.counts["reminders sent"] >= account.counts["people to be reminded"] == 3 * ALONE


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
def test_three_processes_that_are_killed_tell_everybody_once(postgres: str, postgres_engine: Engine, tmp_path: Path):
    assert postgres_engine
    account = on_postgres(postgres, TOGETHER, 1, tmp_path)

    assert account.wrong == []
    assert account.counts["kills"] == TOGETHER
    assert account.counts["reminders sent"] >= account.counts["people to be reminded"] == 3 * TOGETHER


TOLD = "UPDATE reminder SET told_at = '2027-01-01'"
SHOWN = "UPDATE conversation SET revision = revision + 1"


@pytest.mark.parametrize(
    ("done", "sent", "wrong"),
    [
        ((TOLD, SHOWN), (10,), 0),
        ((TOLD, SHOWN), (10, 20.2), 0),  # a kill lies between
        ((TOLD, SHOWN), (), 1),
        ((TOLD, SHOWN), (10, 12), 1),
        ((TOLD, SHOWN), (10, 20.2, 20.4), 1),
        ((TOLD, SHOWN, SHOWN), (10,), 1),
        ((TOLD,), (10,), 1),
        ((SHOWN,), (10,), 1),
        ((TOLD, SHOWN, "DELETE FROM reminder WHERE key = 's1.o2'"), (10,), 1),
        ((TOLD, SHOWN, "DELETE FROM reminder"), (10,), 1),
    ],
)
def test_what_is_lost_or_told_twice_is_noticed(done: Sequence[str], sent: Sequence[float], wrong: int, engine: Engine):
    with FakeTelegram() as fake:
        people = People(fake, engine)
        people.come(days=3)
        with writing(engine) as c:
            for statement in done:
                c.execute(text(statement))
        fake.calls.extend(Call("sendMessage", {"chat_id": 1001, "text": "⏰"}, at) for at in sent)

        assert len(reckoned(fake, people, kills=[20.0]).wrong) == wrong
