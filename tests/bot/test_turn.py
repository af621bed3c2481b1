"""Load, respond, save, bring the results: on real databases, and when the database fails."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.keeping import deleted, imported
from bot.outbox import Drawing, Listing, brought
from bot.person import Person, journey_in
from bot.turn import opened, turn
from dialogs.effects import Refusal, Say
from dialogs.events import Commanded, Edited, Said
from dialogs.menus.panel import panel
from dialogs.words import words_in
from storage.model.calendar import written
from storage.model.journey import Journey, Obstacle, Stage
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.rows import chats, maps
from storage.rows.transactions import reading, writing

PERSON = Person("layla", "local", "terminal", "en")
START = ("café", "no", "why do they go", "Look", "done", "students")


def said(engine: Engine, *texts: str) -> None:
    for text in texts:
        turn(engine, PERSON, Said(text))


def test_an_answer_is_kept_before_the_next_question_is_shown(either_engine: Engine):
    opened(either_engine, PERSON, language="en", new=False)
    interview = turn(either_engine, PERSON, Said("Blue Door")).interview

    with reading(either_engine) as c:
        kept = maps.log_of(c, "layla", interview.map_id or "")
        assert maps.history(c, "layla", interview.map_id or "")[-1].value == "Blue Door"
    assert kept == interview.log
    assert interview.unsaved == ()


def test_the_kept_state_is_what_the_whole_log_adds_up_to(either_engine: Engine):
    opened(either_engine, PERSON, language="en", new=False)
    said(either_engine, *START, "1 2", "own", "undo", "back", "skip", "/stages add Buy", "/language fa", "undo")
    interview = turn(either_engine, PERSON, Said("why")).interview

    with reading(either_engine) as c:
        entries = maps.history(c, "layla", interview.map_id or "")
    assert Log().plus(entries) == interview.log


def test_results_are_promised_with_the_answer_and_wait_until_they_arrive(either_engine: Engine):
    opened(either_engine, PERSON, language="en", new=False)
    said(either_engine, *START)
    while panel(turn(either_engine, PERSON, Commanded("skip")).interview):
        list(brought(either_engine, PERSON, "en"))  # the first stage is shown on the way

    first = next(iter(brought(either_engine, PERSON, "en")))  # the process dies while it draws
    again = [type(parcel) for promise in brought(either_engine, PERSON, "en") for parcel in promise]
    assert [type(parcel) for parcel in first] == [Drawing]
    assert again == [Drawing, Listing]
    assert list(brought(either_engine, PERSON, "en")) == []


def test_a_full_database_is_told_and_loses_nothing(engine: Engine):
    opened(engine, PERSON, language="en", new=False)
    said(engine, *START)
    engine.dispose()
    with reading(engine) as c:
        pages = c.exec_driver_sql("PRAGMA page_count").scalar()
        c.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    before = turn(engine, PERSON, Commanded("why")).interview
    done = turn(engine, PERSON, Edited("purpose", "to grow"))
    after, replies = done.interview, done.replies
    while not replies:
        before = after
        done = turn(engine, PERSON, Edited("purpose", "to grow " * (125 + before.revision)))
        after, replies = done.interview, done.replies

    assert isinstance(replies[0], Refusal)
    assert "disk is full" in replies[0].text
    with reading(engine) as c:
        assert maps.log_of(c, "layla", before.map_id or "") == before.log
    assert panel(after) == panel(before)


def test_two_chats_of_one_person_write_to_one_map_in_turn(either_engine: Engine):
    desk, phone = (Person("layla", "local", chat, "en") for chat in ("desk", "phone"))
    opened(either_engine, desk, language="en", new=False)
    opened(either_engine, phone, language="en", new=False)
    turn(either_engine, desk, Said("café"))
    interview = turn(either_engine, phone, Said("yes")).interview

    business = journey_of(interview.log).business
    assert (business.trade, business.alone) == ("café", True)


def test_a_map_deleted_meanwhile_does_not_end_the_chat(either_engine: Engine):
    interview = opened(either_engine, PERSON, language="en", new=False).interview
    deleted(either_engine, "layla", interview.map_id or "")
    after = turn(either_engine, PERSON, Said("English")).interview

    assert after.map_id != interview.map_id
    assert panel(after) is not None


def test_what_was_removed_does_not_come_back_by_an_import(either_engine: Engine):
    old = Stage(id="s2", name="B", owner="Ali", obstacles=(Obstacle(id="o1", text="old pain"),))
    first = Journey(id="m1", language="en", stages=(Stage(id="s1", name="A"), old))
    second = Journey(id="m1", language="en", stages=(Stage(id="s1", name="A"), Stage(id="s2", name="Fresh")))
    imported(either_engine, "layla", first, "en")
    opened(either_engine, PERSON, language="en", new=False)
    turn(either_engine, PERSON, Commanded("stages", "remove 2"))
    imported(either_engine, "layla", second, "en")

    with reading(either_engine) as c:
        assert journey_of(maps.log_of(c, "layla", "m1"), "m1") == second


def test_a_window_stays_on_its_own_map(either_engine: Engine):
    desk = opened(either_engine, PERSON, language="en", new=True).interview
    other = opened(either_engine, PERSON, language="fa", new=True).interview
    turn(either_engine, PERSON, Said("کافه"), other)
    after = turn(either_engine, PERSON, Said("café"), desk).interview

    assert (after.map_id, after.language) == (desk.map_id, "en")
    assert journey_of(after.log).business.trade == "café"


def test_an_imported_map_belongs_to_who_imported_it(either_engine: Engine):
    journey = Journey(id="m1", stages=(Stage(id="s1", name="Look"),))
    imported(either_engine, "layla", journey, "en")

    with pytest.raises(Mistake, match="wrong-map-taken"):
        imported(either_engine, "omar", journey, "en")
    with reading(either_engine) as c:
        assert maps.listed(c, "omar") == ()


def test_a_day_to_look_again_is_counted_from_today(engine: Engine):
    interview = opened(engine, PERSON, language="en", new=True).interview
    interview = turn(engine, PERSON, Said("Blue Door"), interview).interview

    done = turn(engine, PERSON, Commanded("improve", "14"), interview)
    interview, replies = done.interview, done.replies

    kept, latest = journey_at(engine, str(interview.map_id)).review_on, datetime.now(UTC).date()
    assert kept is not None
    assert kept in (latest + timedelta(days=14), latest + timedelta(days=13))  # it may be midnight
    assert any(written(kept, words_in("en").locale) in reply.text for reply in replies if isinstance(reply, Say))


def test_an_archived_map_is_out_of_sight_keeps_everything_and_comes_back(either_engine: Engine):
    first = opened(either_engine, PERSON, language="en", new=True).interview
    first = turn(either_engine, PERSON, Edited("business.name", "Blue Door"), first).interview
    second = opened(either_engine, PERSON, language="en", new=True).interview
    second = turn(either_engine, PERSON, Edited("business.name", "Red Door"), second).interview

    done = turn(either_engine, PERSON, Commanded("archive"), second)
    after, replies = done.interview, done.replies
    resumed = opened(either_engine, PERSON, language="en", new=False).interview
    assert isinstance(replies[0], Say)
    assert "Red Door" in replies[0].text
    assert after.map_id == resumed.map_id == first.map_id
    assert [kept.archived for kept in kept_maps(either_engine)] == [False, True]

    back = turn(either_engine, PERSON, Commanded("maps", "2"), resumed).interview
    assert back.map_id == second.map_id
    assert journey_at(either_engine, str(second.map_id)).business.name == "Red Door"
    assert [kept.archived for kept in kept_maps(either_engine)] == [False, False]


def test_where_the_last_map_is_archived_a_new_one_begins(engine: Engine):
    only = opened(engine, PERSON, language="fa", new=True).interview
    only = turn(engine, PERSON, Said("در آبی"), only).interview

    after = turn(engine, PERSON, Commanded("archive"), only).interview

    now = panel(after)
    assert now
    assert (after.language, now.address) == ("fa", "business.trade")
    assert after.map_id != only.map_id
    assert len(kept_maps(engine)) == 2


def test_a_pasted_article_waits_in_the_conversation(either_engine: Engine):
    opened(either_engine, PERSON, language="en", new=False)
    said(either_engine, *START, "window")
    article = "\n".join("They ask what it costs, and nobody answers before the evening. " * 8 for _ in range(9))
    said(either_engine, article, "2")

    interview = turn(either_engine, PERSON, Commanded("why")).interview
    assert journey_of(interview.log).stages[0].customer_goals[0].text == article.split("\n")[1].strip()


def journey_at(engine: Engine, map_id: str) -> Journey:
    with reading(engine) as c:
        return journey_in(c, PERSON, map_id)


def kept_maps(engine: Engine) -> tuple[maps.KeptMap, ...]:
    with reading(engine) as c:
        return maps.listed(c, PERSON.owner)


@pytest.mark.xdist_group("postgres")
def test_a_turn_that_postgresql_ends_for_another_that_waits_for_it_is_done_again(postgres_engine: Engine):
    opened(postgres_engine, PERSON, language="en", new=True)
    began = turn(postgres_engine, PERSON, Said("café"))
    map_id, person = str(began.chat.map_id), PERSON
    with ThreadPoolExecutor(1) as threads:
        with writing(postgres_engine) as c:
            maps.log_of(c, person.owner, map_id)
            other = threads.submit(turn, postgres_engine, person, Said("no"))  # has the chat, and waits for the map
            while not c.exec_driver_sql("SELECT 1 FROM pg_locks WHERE NOT granted").first():
                time.sleep(0.01)
            chats.chat_at(c, person.channel, person.chat, person.language)
        done = other.result(60)

    assert done.interview.log.turn > began.interview.log.turn
    assert not any(isinstance(reply, Refusal) for reply in done.replies)
