"""Results wait for their chat in order, once each, until they are delivered."""

import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from storage.rows import chats, maps, outbox
from storage.rows.chats import Chat
from storage.rows.tables import PendingResult
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import restart_sequences

PICTURE, LIST, WORDS = {"reply": "Draw", "format": "png"}, {"reply": "ShowChecklist", "most": 7}, {"reply": "Say"}


def chat_in(c: Connection, name: str = "7", **changes: Any) -> Chat:  # noqa: ANN401 - what a chat holds
    chat = replace(chats.chat_at(c, "telegram", name, "en"), **changes)
    chats.keep_chat(c, chat)
    return chat


def waiting(c: Connection, chat: Chat) -> list[dict[str, object]]:
    return [one.what for one in outbox.waiting(c, chat)]


def test_results_wait_in_the_order_in_which_they_were_promised(either_engine: Engine):
    for what in ([WORDS, PICTURE], [LIST]):
        with writing(either_engine) as c:
            chat = chat_in(c)
            outbox.enqueue(c, chat, what)

    with reading(either_engine) as c:
        assert waiting(c, chat) == [WORDS, PICTURE, LIST]


def test_what_waits_is_not_added_again_unless_it_may_be_on_its_way(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        outbox.enqueue(c, chat, [PICTURE, LIST])
        outbox.enqueue(c, chat, [PICTURE, LIST, WORDS])

        assert waiting(c, chat) == [PICTURE, LIST, PICTURE, WORDS]


def test_the_same_is_promised_again_about_another_map(either_engine: Engine):
    with writing(either_engine) as c:
        for map_id in ("m1", "m2"):
            maps.add_map(c, "layla", map_id, "en")
            chat = chat_in(c, map_id=map_id)
            outbox.enqueue(c, chat, [WORDS, PICTURE])

        assert [(one.map_id, one.what) for one in outbox.waiting(c, chat)] == [
            (map_id, what) for map_id in ("m1", "m2") for what in (WORDS, PICTURE)
        ]


def test_no_more_wait_for_a_chat_than_a_backup_may_hold(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        for number in range(outbox.MOST - 1):
            outbox.enqueue(c, chat, [{"reply": "Say", "text": str(number)}])
        outbox.enqueue(c, chat, [PICTURE, LIST])
        outbox.enqueue(c, chat, [WORDS])

        assert len(waiting(c, chat)) == outbox.MOST
        assert waiting(c, chat)[-1] == PICTURE
        assert outbox.too_many(c) is None


def test_no_more_bytes_wait_for_a_chat_than_it_has_room_for(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        for number in range(outbox.MOST):
            outbox.enqueue(c, chat, [{"reply": "Say", "text": f"{number}" + "\u0628" * 4_000}])
        outbox.enqueue(c, chat, [{"reply": "Say", "text": "x" * outbox.MOST_BYTES}])

        kept = sum(len(json.dumps(what)) for what in waiting(c, chat))
        assert outbox.MOST_BYTES - 25_000 < kept <= outbox.MOST_BYTES


def test_one_chat_sees_nothing_of_another_s(either_engine: Engine):
    with writing(either_engine) as c:
        one, other = chat_in(c, "7"), chat_in(c, "8")
        outbox.enqueue(c, one, [PICTURE])
        outbox.enqueue(c, other, [LIST])
        outbox.clear(c, one)

        assert (waiting(c, one), waiting(c, other)) == ([], [LIST])


def test_how_far_a_result_has_come_is_kept(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        outbox.enqueue(c, chat, [WORDS, PICTURE])
        first, second = outbox.waiting(c, chat)
        outbox.keep_part(c, first, 2)
        outbox.mark_unsure(c, second)

    with reading(either_engine) as c:
        assert [(one.part, one.unsure) for one in outbox.waiting(c, chat)] == [(2, False), (0, True)]


def test_what_is_delivered_is_gone_and_the_rest_stays(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        outbox.enqueue(c, chat, [WORDS, PICTURE, LIST])
        first, second, _ = outbox.waiting(c, chat)
        outbox.delivered(c, first, second)
        outbox.delivered(c)

        assert waiting(c, chat) == [LIST]


def test_what_is_gone_takes_nothing_of_what_has_its_number_now(either_engine: Engine):
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        outbox.enqueue(c, chat_in(c, map_id="m1"), [PICTURE])
        [gone] = outbox.waiting(c, chat_in(c))
    with writing(either_engine) as c:
        maps.delete_map(c, "layla", "m1")
        restart_sequences(c, [PendingResult.metadata.tables["result"]])  # as SQLite does by itself, and a restore
        outbox.enqueue(c, chat_in(c, "8"), [WORDS])
    with writing(either_engine) as c:
        outbox.keep_part(c, gone, 2)
        outbox.mark_unsure(c, gone)
        outbox.delivered(c, gone)

        [other] = outbox.waiting(c, chat_in(c, "8"))
        assert (other.id, other.what, other.part, other.unsure) == (gone.id, WORDS, 0, False)
        assert (outbox.is_waiting(c, gone), outbox.is_waiting(c, other)) == (False, True)


def test_a_chat_that_is_forgotten_takes_its_results_along(either_engine: Engine):
    with writing(either_engine) as c:
        chat = chat_in(c)
        outbox.enqueue(c, chat, [WORDS])
        chats.forget_chat(c, chat)

        assert chats.known_chat(c, "telegram", "7") is None
        assert c.exec_driver_sql("SELECT count(*) FROM result").scalar() == 0


@pytest.mark.parametrize(
    ("changes", "result", "is_behind"),
    [
        ({"revision": 3, "panel_revision": 3}, None, False),
        ({"revision": 3, "panel_revision": None}, None, True),
        ({"revision": 3, "panel_revision": 2}, None, True),
        ({"revision": 3, "panel_revision": 3, "panel_covered": True}, None, True),
        ({"revision": 3, "panel_revision": 3}, WORDS, True),
        ({"revision": 3, "panel_revision": 2, "active": False}, WORDS, False),
    ],
)
def test_a_chat_is_brought_up_to_date_where_its_screen_is_behind(
    either_engine: Engine,
    changes: dict[str, Any],
    result: dict[str, object] | None,
    is_behind: bool,  # noqa: FBT001 - it is the value
):
    with writing(either_engine) as c:
        chats.chat_at(c, "local", "terminal", "en")
        chat = chat_in(c, **changes)
        outbox.enqueue(c, chat, [result] if result else [])

        assert outbox.chats_to_bring(c, "telegram") == (("7",) if is_behind else ())


def test_what_came_while_a_panel_was_sent_stands_below_it(either_engine: Engine):
    with writing(either_engine) as c:
        chat_in(c, revision=3)
        chats.panel_covered(c, "telegram", "7")
        chats.panel_shown(c, "telegram", "7", 3, 41)
        shown = chats.chat_at(c, "telegram", "7", "en")
        chats.panel_covered(c, "telegram", "7")
        chats.panel_shown(c, "telegram", "7", 2, 42)
        late = chats.chat_at(c, "telegram", "7", "en")

    assert (shown.panel_revision, shown.panel_message, shown.panel_covered) == (3, 41, False)
    assert (late.panel_revision, late.panel_message, late.panel_covered) == (2, 42, True)
