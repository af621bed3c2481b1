"""Whoever talked with version 0.1.0 goes on where they were: every state it could leave, on SQLite and PostgreSQL."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from bot.outbox import parcels
from bot.person import Person, interview_in, is_forgotten, journey_in
from bot.telegram.panels import panel_message
from bot.turn import turn_in
from dialogs.effects import Refusal, from_plain
from dialogs.events import Commanded, Event, Said
from dialogs.interview import open_question
from dialogs.menus.panel import panel
from dialogs.screens import Pasted
from storage.model.journey import Journey
from storage.rows import chats, outbox
from storage.rows.engine import connect
from tests.conftest import masir
from tests.script import ASKED
from tests.storage.old.loading import migrate_to, version_0_1_0

CONVERSATIONS: dict[str, dict[str, Any]] = version_0_1_0()["conversations"]
SAID: dict[str, str] = {
    "text": "something else",
    "list": "one more thing",
    "choices": "own words",
    "scale": "2",
    "choice": "1",
    "yes_no": "yes",
}
each = pytest.mark.parametrize("name", CONVERSATIONS)


@contextmanager
def undone(engine: Engine) -> Iterator[Connection]:
    """Give a transaction in which everything can be tried, and that leaves nothing."""
    with engine.connect() as c, c.begin() as transaction:
        yield c
        transaction.rollback()


def at(c: Connection, name: str) -> tuple[Person, chats.Chat]:
    was = CONVERSATIONS[name]
    chat = chats.known_chat(c, was["channel"], was["chat"])
    assert chat
    return Person(was["owner"], was["channel"], was["chat"], chat.language), chat


@each
def test_the_same_question_is_open_and_can_be_shown(old_engine: Engine, name: str):
    with undone(old_engine) as c:
        person, chat = at(c, name)
        interview = interview_in(c, person, chat)

    one = open_question(replace(interview, script=ASKED))  # whatever else is asked by now
    if not is_forgotten(chat):
        assert (one.address if one else None) == CONVERSATIONS[name]["asks"]
    assert bool(panel(interview)) == bool(open_question(interview))
    assert panel_message(interview)


@each
def test_what_is_said_next_is_taken_in(old_engine: Engine, name: str):
    with undone(old_engine) as c:
        person, chat = at(c, name)
        before = interview_in(c, person, chat)
        one = open_question(before)
        event: Event = Said(SAID[one.kind.name]) if one else Commanded("review")
        done = turn_in(c, person, chat, event)
        again, kept = at(c, name)
        after = interview_in(c, again, kept)

    assert not [reply for reply in done.replies if isinstance(reply, Refusal)]
    assert (after.log, after.screen, after.asking) == (done.interview.log, done.interview.screen, done.interview.asking)
    assert after.log.turn > before.log.turn or one is None


@each
def test_undo_and_back_still_find_their_way(old_engine: Engine, name: str):
    with undone(old_engine) as c:
        person, chat = at(c, name)
        for command in ("undo", "back", "undo", "skip"):
            chat = turn_in(c, person, chat, Commanded(command)).chat
        assert interview_in(c, person, chat).log.turn >= 0


@each
def test_what_was_promised_can_be_brought(old_engine: Engine, name: str):
    with undone(old_engine) as c:
        person, chat = at(c, name)
        for one in outbox.waiting(c, chat):
            promised = from_plain(one.what)
            assert promised, one.what
            journey = journey_in(c, person, one.map_id) if one.map_id else Journey()
            assert parcels(promised, journey, chat.language, ("cards", "wide"))


def test_a_pasted_article_still_waits(old_engine: Engine):
    with undone(old_engine) as c:
        person, chat = at(c, "view pasted")
        before = interview_in(c, person, chat)
        after = turn_in(c, person, chat, Said("2")).interview

    assert isinstance(before.screen, Pasted)
    goals = after.log.texts("stages.s1.customer_goals")
    assert len(goals) == 1
    assert goals[0] in before.screen.text


def test_a_picture_that_the_first_state_promised_comes_after_the_upgrade(home: dict[str, str]):
    """As a kill amid the drawing left it: the chat starts again, and the picture is the first thing it brings."""
    engine = migrate_to(connect(home["MASIR_DATABASE_URL"]), "0001")
    moment, state = (
        "2026-11-23 10:00:00",
        '{"turn": 1, "given": {"stages": 1}, "standing": {"language": [["value", "en", 1]]}}',
    )
    with engine.begin() as c:
        c.exec_driver_sql(
            "INSERT INTO map (id, owner, title, language, complete, state, created_at, updated_at) "
            "VALUES ('m1', 'local', '', 'en', 0, ?, ?, ?)",
            (state, moment, moment),
        )
        c.exec_driver_sql("INSERT INTO conversation VALUES (1, 'local', 'terminal', 'en', 3, 'm1')")
        c.exec_driver_sql(
            "INSERT INTO result (id, conversation_id, map_id, what, created_at) VALUES (1, 1, 'm1', 'png', ?)",
            (moment,),
        )
    engine.dispose()

    code, out, _ = masir("chat", "--json", env=home)
    files = [line for line in map(json.loads, out.splitlines()) if line["type"] == "file"]
    assert (code, [line["format"] for line in files]) == (0, ["png"])
    assert Path(files[0]["path"]).read_bytes().startswith(b"\x89PNG")
