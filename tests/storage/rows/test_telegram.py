"""What the bot keeps for Telegram: each update once, each file by its id, and what people sent along."""

import contextlib
import hashlib
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, text
from sqlmodel import SQLModel

from storage.rows import evidence, maps, telegram
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces, seal_everything
from storage.sealing.keys import keys_in, new_key

PEOPLE = (("layla", "1"), ("omar", "2"))


def test_an_update_is_new_once_for_each_bot(either_engine: Engine):
    with writing(either_engine) as c:
        seen = [telegram.mark_seen(c, bot, number) for bot, number in ((1, 7), (1, 7), (2, 7), (1, 8))]
    with writing(either_engine) as c:
        again = telegram.mark_seen(c, 1, 7, failed=True)

    assert ([*map(bool, seen)], again) == ([True, False, True, True], None)


def test_an_update_of_a_transaction_that_failed_is_new_again(either_engine: Engine):
    with contextlib.suppress(ZeroDivisionError), writing(either_engine) as c:
        telegram.mark_seen(c, 1, 7)
        raise ZeroDivisionError

    with writing(either_engine) as c:
        assert telegram.mark_seen(c, 1, 7)


def test_updates_are_forgotten_by_their_age_and_the_newest_never(either_engine: Engine):
    """A clock that is days ahead at the start must not forget what Telegram may send again."""
    now = datetime.now(UTC)
    rows: list[dict[str, Any]] = [
        {"bot_id": 1, "update_id": 7 * n, "failed": False, "at": now - timedelta(seconds=telegram.NEWEST - n)}
        for n in range(telegram.NEWEST + 3)
    ]
    with writing(either_engine) as c:
        c.execute(insert(SQLModel.metadata.tables["processed_update"]), rows)
        telegram.mark_seen(c, 2, 7)
        telegram.forget_updates(c, 1, now - timedelta(days=2))
        young = [telegram.mark_seen(c, 1, row["update_id"]) for row in rows[:3]]
        telegram.forget_updates(c, 1, now + timedelta(days=3))
        telegram.forget_updates(c, 2, now + timedelta(days=3))
        newest = [telegram.mark_seen(c, 1, row["update_id"]) for row in rows[-telegram.NEWEST :]]
        oldest = telegram.mark_seen(c, 1, rows[0]["update_id"])
        others = telegram.mark_seen(c, 2, 7)

    assert not any((*young, *newest, others))
    assert oldest


def of_one(*updates: dict[str, Any], chat: str = "7") -> list[tuple[str, dict[str, Any]]]:
    return [(chat, one) for one in updates]


def test_what_waits_goes_when_it_is_taken_in_whether_or_not_that_was_before(either_engine: Engine):
    came = [{"update_id": number, "message": {"text": "tea \ud800\u0000"}} for number in (2, 1, 2**63 - 1)]
    with writing(either_engine) as c:
        telegram.keep_waiting(c, 1, of_one(*came))
        telegram.keep_waiting(c, 1, of_one(*came[:1]))
        telegram.keep_waiting(c, 2, of_one(*came))
        assert telegram.mark_seen(c, 2, 1)
        telegram.keep_waiting(c, 2, of_one(*came[1:2]))
        before = telegram.waiting(c, 1, "7")
        seen = [telegram.mark_seen(c, bot, 1) for bot in (1, 2)]

        assert before == (came[1], came[0], came[2])
        assert [*map(bool, seen)] == [True, False]
        assert telegram.waiting(c, 1, "7") == telegram.waiting(c, 2, "7") == (came[0], came[2])
        assert telegram.waiting(c, 1, "7", after=2) == (came[2],)
        assert telegram.waiting(c, 1, "8") == ()


def test_of_one_chat_so_many_updates_wait_and_bytes(either_engine: Engine):
    short = [{"update_id": number} for number in range(telegram.MOST_WAITING + 2)]
    long = [{"update_id": number, "text": "x" * 400_000} for number in range(1000, 1003)]
    with writing(either_engine) as c:
        lost = telegram.keep_waiting(c, 1, [*of_one(*short), *of_one(*long, chat="8")])
        again = telegram.keep_waiting(c, 1, [*of_one(*short), *of_one({"update_id": 2000}, chat="8")])

        assert lost == {telegram.MOST_WAITING, telegram.MOST_WAITING + 1, 1002}
        assert again == {telegram.MOST_WAITING, telegram.MOST_WAITING + 1}
        assert telegram.chats_waiting(c, 1) == ("7", "8")
        assert telegram.too_many_waiting(c) is None


def test_who_keeps_at_the_same_time_counts_what_the_other_keeps(either_engine: Engine):
    with writing(either_engine) as c:
        telegram.keep_waiting(c, 1, of_one(*({"update_id": number} for number in range(telegram.MOST_WAITING - 1))))

    def keep(number: int) -> frozenset[int]:
        with writing(either_engine) as c:
            lost = telegram.keep_waiting(c, 1, of_one({"update_id": number}))
            together.wait(0.5)
            return lost

    together = threading.Event()  # which nobody sets: each has counted before the other is done
    with ThreadPoolExecutor() as threads:
        lost = [*threads.map(keep, (1001, 1002, 1003))]

    assert sorted(map(len, lost)) == [0, 1, 1]
    with reading(either_engine) as c:
        assert telegram.too_many_waiting(c) is None


def test_what_waits_of_a_chat_is_forgotten_up_to_what_erases(either_engine: Engine):
    came = [{"update_id": number} for number in (1, 2, 3)]
    with writing(either_engine) as c:
        for bot, chat in ((1, "7"), (2, "7")):
            telegram.keep_waiting(c, bot, of_one(*came, chat=chat))
        telegram.keep_waiting(c, 1, of_one({"update_id": 0}, chat="8"))
        erased = telegram.mark_seen(c, 1, 2)
        assert erased
        telegram.forget_waiting(c, 1, "7", 2, erased)

        assert telegram.waiting(c, 1, "7") == (came[2],)
        assert telegram.waiting(c, 2, "7") == ()
        assert telegram.waiting(c, 1, "8") == ({"update_id": 0},)


@pytest.mark.parametrize("waits", [True, False])
def test_what_was_kept_before_what_erases_goes_whatever_its_number(either_engine: Engine, waits: bool):  # noqa: FBT001 - a case
    """Telegram begins to count anew after a quiet week: what a backup brings back may have higher numbers."""
    with writing(either_engine) as c:
        telegram.keep_waiting(c, 1, of_one({"update_id": 900}, {"update_id": 3}))
        telegram.keep_waiting(c, 1, of_one({"update_id": 901}, chat="8"))
        if waits:
            telegram.keep_waiting(c, 1, of_one({"update_id": 5}, {"update_id": 6}))
        erased = telegram.mark_seen(c, 1, 5)
        assert erased
        if not waits:
            telegram.keep_waiting(c, 1, of_one({"update_id": 6}))
        telegram.forget_waiting(c, 1, "7", 5, erased)

        assert telegram.waiting(c, 1, "7") == ({"update_id": 6},)
        assert telegram.waiting(c, 1, "8") == ({"update_id": 901},)


def test_what_came_behind_what_erases_stays_where_both_are_kept_meanwhile(either_engine: Engine):
    """The update that erases may itself be kept while it is being taken in."""
    with writing(either_engine) as c:
        telegram.keep_waiting(c, 1, of_one({"update_id": 900}))
        telegram.keep_waiting(c, 1, of_one({"update_id": 5}, {"update_id": 6}))
        telegram.forget_waiting(c, 1, "7", 5, datetime.now(UTC))

        assert telegram.waiting(c, 1, "7") == ({"update_id": 6},)


def test_of_what_waited_nothing_stays_in_any_file(tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    with writing(engine) as c:
        came = ({"update_id": one, "message": {"text": f"{one} wombats"}} for one in range(200))
        telegram.keep_waiting(c, 1, of_one(*came))
    before = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for one in range(200):
        with writing(engine) as c:
            telegram.mark_seen(c, 1, one)
    erase_traces(engine)

    assert b"wombats" in before
    assert b"wombats" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_what_waits_for_another_bot_is_forgotten_and_what_is_damaged_dropped(
    either_engine: Engine, caplog: pytest.LogCaptureFixture
):
    with writing(either_engine) as c:
        for bot in (1, 2):
            telegram.keep_waiting(c, bot, of_one(*({"update_id": number} for number in range(30))))
        telegram.forget_updates(c, 1, datetime.now(UTC) + timedelta(hours=1))
        c.execute(
            text("UPDATE waiting_update SET what = :what WHERE update_id < 29"), {"what": '{"sealed": "rubbish"}'}
        )

        assert telegram.waiting(c, 2, "7") == ()
        assert telegram.waiting(c, 1, "7") == ({"update_id": 29},)
        assert telegram.waiting(c, 1, "7") == ({"update_id": 29},)
    assert caplog.text.count("damaged updates are dropped") == 2


@pytest.mark.parametrize("number", [-(2**63), 0, 2**63 - 1])
def test_ids_of_64_bits_are_kept_whole(either_engine: Engine, number: int):
    with writing(either_engine) as c:
        telegram.mark_seen(c, number, number)

        query = "SELECT bot_id, update_id FROM processed_update"
        assert tuple(c.exec_driver_sql(query).one()) == (number, number)


def test_a_file_that_was_sent_is_known_by_what_it_shows(either_engine: Engine):
    with writing(either_engine) as c:
        for file in ("old", "new"):
            telegram.keep_sent_file(c, 1, "a" * 64, None, file)
        telegram.keep_sent_file(c, 2, "a" * 64, None, "other bot")
        telegram.keep_sent_file(c, 1, "b" * 64, None, "gone")
        telegram.keep_sent_file(c, 1, "b" * 64, None, None)

    with reading(either_engine) as c:
        found = [telegram.sent_file(c, bot, digest * 64) for bot, digest in ((1, "a"), (2, "a"), (1, "b"), (3, "a"))]
    assert found == ["new", "other bot", None, None]


def test_no_digest_of_a_map_tells_who_guesses_what_it_says(either_engine: Engine):
    digest = hashlib.sha256(b"we lose 4827 euros a day").hexdigest()
    (older,), (newer,) = (keys_in(new_key(), "test") for _ in range(2))
    url, found = either_engine.url.render_as_string(hide_password=False), []
    with writing(either_engine) as c:
        telegram.keep_sent_file(c, 1, digest, None, "plain")
    for keys in ([older], [newer, older]):
        engine = open_engine(url, keys=keys.copy)
        with writing(engine) as c:
            found.append(telegram.sent_file(c, 1, digest))
            telegram.keep_sent_file(c, 1, digest, None, f"with {len(keys)}")
            written = c.execute(text("SELECT digest FROM sent_file")).scalars().all()
            assert (len(written), digest in written) == (1, False)
        engine.dispose()
    assert found == ["plain", "with 1"]


def test_what_was_sent_before_there_was_a_key_is_forgotten_when_all_is_sealed(either_engine: Engine):
    with writing(either_engine) as c:
        telegram.keep_sent_file(c, 1, "a" * 64, None, "plain")
    keys = keys_in(new_key(), "test")
    engine = open_engine(either_engine.url.render_as_string(hide_password=False), keys=lambda: keys)
    with writing(engine) as c:
        telegram.keep_sent_file(c, 1, "b" * 64, None, "sealed")
    seal_everything(engine)

    with reading(engine) as c:
        assert [telegram.sent_file(c, 1, digest * 64) for digest in "ab"] == [None, "sealed"]
    engine.dispose()


def test_evidence_is_kept_in_order_and_goes_with_its_map(either_engine: Engine):
    sent = [("purpose", "photo", "f1"), ("stages", "voice", "f2"), ("purpose", "photo", "f3")]
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        for address, kind, file in sent:
            evidence.keep_evidence(c, "m1", 1, address, kind, file)
        evidence.keep_evidence(c, "m1", 2, "purpose", "photo", "of another bot")
        telegram.keep_sent_file(c, 1, "a" * 64, "m1", "picture")

        assert evidence.evidence_of(c, "m1", 1) == tuple(sent)
        maps.delete_map(c, "layla", "m1")
        assert evidence.evidence_of(c, "m1", 1) == ()
        assert telegram.sent_file(c, 1, "a" * 64) is None


def test_what_was_sent_of_a_persons_other_maps_goes_too_for_it_may_show_the_one_that_is_erased(either_engine: Engine):
    with writing(either_engine) as c:
        for owner, map_id in (("layla", "m1"), ("layla", "m2"), ("omar", "m3")):
            maps.add_map(c, owner, map_id, "en")
            telegram.keep_sent_file(c, 1, map_id, map_id, "comparison")
        maps.delete_map(c, "layla", "m1")

        assert [telegram.sent_file(c, 1, one) for one in ("m1", "m2", "m3")] == [None, None, "comparison"]


def test_which_question_a_message_shows_is_kept_until_it_shows_none_or_the_map_is_gone(either_engine: Engine):
    with writing(either_engine) as c:
        for owner in ("layla", "omar"):
            maps.add_map(c, owner, f"map of {owner}", "en")
        for owner, chat, message, map_id, address in (
            ("layla", "1", 5, "map of layla", "purpose"),
            ("layla", "1", 5, "map of layla", "stages"),
            ("layla", "1", 6, "map of layla", "purpose"),
            ("layla", "1", 6, "map of layla", ""),
            ("omar", "2", 5, "map of omar", "purpose"),
            ("omar", "2", 7, "map of layla", "purpose"),
            ("omar", "2", 6, "no map", "purpose"),
        ):
            telegram.keep_asked(c, owner, chat, message, map_id, address)
    with writing(either_engine) as c:
        before = [telegram.asked_in(c, owner, chat, message) for owner, chat in PEOPLE for message in (5, 6, 7)]
        maps.delete_everything(c, "layla")
        after = [telegram.asked_in(c, owner, chat, 5) for owner, chat in PEOPLE]

    assert before == [("map of layla", "stages"), None, None, ("map of omar", "purpose"), None, None]
    assert after == [None, ("map of omar", "purpose")]


def test_of_each_chat_the_newest_messages_that_asked_are_kept(either_engine: Engine):
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        telegram.keep_asked(c, "layla", "2", 1, "m1", "purpose")
        for message in range(telegram.ASKED + 3):
            telegram.keep_asked(c, "layla", "1", message, "m1", "purpose")
        telegram.keep_asked(c, "layla", "1", telegram.ASKED, "m1", "stages")
        kept = [message for message in range(telegram.ASKED + 3) if telegram.asked_in(c, "layla", "1", message)]

        assert kept == list(range(3, telegram.ASKED + 3))
        assert telegram.asked_in(c, "layla", "2", 1)


def test_an_album_is_kept_with_its_first_picture_for_its_owner_and_bot(either_engine: Engine):
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        for address in ("purpose", "stages"):
            evidence.keep_evidence(c, "m1", 1, address, "photo", "file", "album")
        found = [
            evidence.album_at(c, owner, bot, album)
            for owner, bot, album in (
                ("layla", 1, "album"),
                ("omar", 1, "album"),
                ("layla", 2, "album"),
                ("layla", 1, "b"),
            )
        ]

    assert found == [("m1", "purpose"), None, None, None]


@pytest.mark.parametrize("number", ["1.0", "true", '"1"', "null"])
def test_what_waits_under_no_whole_number_does_not_stay_for_ever(either_engine: Engine, number: str):
    with writing(either_engine) as c:
        telegram.keep_waiting(c, 1, [("1", {"update_id": 1})])
        c.execute(text("UPDATE waiting_update SET what = :what"), {"what": f'{{"update_id": {number}}}'})

        assert telegram.waiting(c, 1, "1") == ()
        assert c.execute(text("SELECT count(*) FROM waiting_update")).scalar_one() == 0
