"""What is fetched together is taken in person by person, side by side, and acknowledged when all of it is."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.event import listen
from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bot.telegram.receiving import intake
from bot.telegram.receiving.inbox import Behind, Inbox, Take
from bot.telegram.receiving.polling import poll
from bot.telegram.receiving.slimming import slim
from bot.telegram.receiving.updates import doing
from storage.rows import chats, outbox
from storage.rows import telegram as rows
from storage.rows.transactions import reading
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN

BOT = int(TOKEN.partition(":")[0])


@dataclass
class Telegram(BaseRequest):
    """Telegram's servers with updates that wait, below python-telegram-bot's `Bot`."""

    updates: Sequence[Mapping[str, Any]]
    offsets: list[int] = field(default_factory=list)
    emptied: asyncio.Event = field(default_factory=asyncio.Event)
    strange: list[tuple[int, bytes]] = field(default_factory=list)  # what is answered before

    @property
    def read_timeout(self) -> float:
        return 20.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self,
        url: str,  # noqa: ARG002 - the library's signature, here and below
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: object = None,  # noqa: ARG002
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        asked = request_data.json_parameters if request_data else {}
        if self.strange:
            return self.strange.pop()
        offset = int(asked.get("offset", 0))
        self.offsets.append(offset)
        left = [one for one in self.updates if one["update_id"] >= offset][:100]
        if not left and int(asked.get("timeout", 0)):
            self.emptied.set()
            await asyncio.sleep(3600)
        return 200, json.dumps({"ok": True, "result": left}).encode()


def written(number: int, person: int) -> dict[str, Any]:
    chat = {"id": person, "type": "private"}
    message = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": chat, "text": "tea"}
    return {"update_id": number, "message": message}


async def polled(telegram: Telegram, take: Take, engine: Engine) -> None:
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    await poll(bot, take, lambda _chat: contextlib.nullcontext(), Inbox(Writer(engine), BOT))


@contextlib.asynccontextmanager
async def polling(telegram: Telegram, take: Take, engine: Engine) -> AsyncIterator[None]:
    """Poll as a program that is killed at the end."""
    task = asyncio.create_task(polled(telegram, take, engine))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_a_hundred_messages_of_one_do_not_stand_before_those_of_another(engine: Engine):
    waiting = [*(written(number, 1) for number in range(1, 99)), written(99, 2), written(100, 3)]
    taken: list[tuple[int, int]] = []

    async def take(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(0)
        taken.append((update["message"]["chat"]["id"], update["update_id"]))

    telegram = Telegram(waiting)
    async with polling(telegram, take, engine):
        await telegram.emptied.wait()
        await until(lambda: len(taken) == 100)

    assert {(2, 99), (3, 100)} <= set(taken[:3])
    assert [number for person, number in taken if person == 1] == list(range(1, 99))
    assert telegram.offsets == [0, 101]


GROUP = {"id": -100_777, "type": "group"}
ONE = {"id": 1, "type": "private"}
NOTHING: tuple[dict[str, Any], ...] = (
    {"message": {"chat": GROUP, "text": "/x"}},
    {"edited_message": {"chat": GROUP, "text": "/x"}},
    {"edited_message": {"chat": ONE, "location": {"latitude": 1.0}}},
    {"message": {"chat": ONE, "pinned_message": {"message_id": 1}}},
    {"message": {"chat": ONE, "of_a_new_kind": {}}},
    {"message": {"chat": ONE, "successful_payment": {}}},
    {"my_chat_member": {"chat": GROUP, "new_chat_member": {"status": "member"}}},
    {"callback_query": {"id": "7", "data": "1:undo", "message": {"chat": GROUP, "message_id": 1}}},
    {"callback_query": {"id": "7", "data": "1:undo", "inline_message_id": "7"}},
    {"callback_query": {"id": "7", "game_short_name": "x", "message": {"chat": ONE, "message_id": 1}}},
    {"channel_post": {"chat": {"id": -100_778, "type": "channel"}, "text": "x"}},
    {"message_reaction": {"chat": ONE, "message_id": 1, "user": ONE, "new_reaction": []}},
    {"inline_query": {"id": "7", "query": "x", "offset": ""}},
    {"pre_checkout_query": {"id": "7"}},
    {"of_a_new_kind": {"chat": ONE}},
)


def nothing(number: int) -> dict[str, Any]:
    """Return an update that means nothing to us, from somebody who can send any number of them."""
    ((kind, body),) = NOTHING[number % len(NOTHING)].items()
    return {"update_id": number, kind: {"message_id": number, "date": 1_800_000_000, "from": {"id": 1}, **body}}


async def test_nobody_waits_for_what_means_nothing(engine: Engine):
    """One more commit for each of them, one after the other, would let everybody wait."""
    taken: list[int] = []

    async def take(update: Mapping[str, Any]) -> None:
        taken.append(update["update_id"])
        if update["update_id"] not in (100, 250):
            await asyncio.sleep(3600)

    telegram = Telegram([written(n, 2) if n in (100, 250) else nothing(n) for n in range(1, 251)])
    async with polling(telegram, take, engine):
        await asyncio.wait_for(telegram.emptied.wait(), 10)
        await until(lambda: len(taken) == 2)

    assert taken == [100, 250]
    assert (telegram.offsets[:2], telegram.offsets[-1]) == ([0, 100], 251)


@pytest.mark.parametrize("update", [nothing(number) for number in range(len(NOTHING))])
async def test_what_means_nothing_writes_nothing_whichever_way_it_comes(engine: Engine, update: dict[str, Any]):
    commits: list[object] = []
    listen(engine, "commit", commits.append)

    assert await intake.take(Writer(engine), BOT, update) is None
    assert commits == []
    assert await intake.take(Writer(engine), BOT, written(99, 1))
    assert len(commits) == 1


async def test_a_flood_that_comes_bit_by_bit_keeps_nobody_waiting(either_engine: Engine):
    """Those under way when it begins are kept, too: Telegram would else show only so many behind them."""
    bureau = Bureau(either_engine)
    telegram = Telegram(waiting := [written(number, 1) for number in range(1, 21)])
    async with polling(telegram, bureau, either_engine):
        await until(lambda: len(telegram.offsets) > 1)
        waiting.extend([*(written(number, 1) for number in range(21, 221)), written(221, 2)])
        await asyncio.wait_for(bureau.heard.wait(), 30)
        assert bureau.taken == [(2, 221)]
        bureau.may.set()
        await until(lambda: len(bureau.taken) == 221)

    assert bureau.of(1) == list(range(1, 221))
    assert bureau.kept() == 0


async def test_who_writes_later_does_not_wait_for_what_takes_long(engine: Engine):
    waiting = [written(number, 1) for number in range(1, 4)]
    taken: list[int] = []
    slow, answered = asyncio.Event(), asyncio.Event()

    async def take(update: Mapping[str, Any]) -> None:
        if update["update_id"] == 1:
            waiting.extend((written(4, 2), written(5, 1)))  # while the first is being taken in
            await slow.wait()
        taken.append(update["update_id"])
        if update["update_id"] == 4:
            answered.set()

    telegram = Telegram(waiting)
    async with polling(telegram, take, engine):
        await asyncio.wait_for(answered.wait(), 30)
        assert taken == [4]
        assert max(telegram.offsets) == 1  # nothing is acknowledged before what is under way
        slow.set()
        await telegram.emptied.wait()

    assert taken == [4, 1, 2, 3, 5]
    assert telegram.offsets[-1] == 6


FLOOD = 430  # messages: more than Telegram gives at a time, four times over


@dataclass
class Bureau:
    """Takes updates in, each once, and those of a person who floods not before it `may` go on."""

    engine: Engine
    may: asyncio.Event = field(default_factory=asyncio.Event)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    taken: list[tuple[int, int]] = field(default_factory=list)
    most: int = FLOOD  # of the flood, after which the program hangs

    async def __call__(self, update: Mapping[str, Any]) -> None:
        person, number = update["message"]["chat"]["id"], update["update_id"]
        if person == 1:
            await self.may.wait()
        if person == 1 and len(self.of(1)) >= self.most:
            await asyncio.sleep(3600)
        if await Writer(self.engine)(lambda c: rows.mark_seen(c, BOT, number)):
            self.taken.append((person, number))
        if person != 1:
            self.heard.set()

    def of(self, person: int) -> list[int]:
        return [number for whose, number in self.taken if whose == person]

    def kept(self) -> int:
        with reading(self.engine) as c:
            return int(c.exec_driver_sql("SELECT count(*) FROM waiting_update").scalar_one())


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.01)


async def test_nobody_waits_for_more_messages_of_one_than_telegram_gives_at_a_time(either_engine: Engine):
    bureau = Bureau(either_engine)
    telegram = Telegram([*(written(number, 1) for number in range(1, FLOOD)), written(FLOOD, 2)])
    async with polling(telegram, bureau, either_engine):
        await asyncio.wait_for(bureau.heard.wait(), 30)
        assert bureau.taken == [(2, FLOOD)]
        bureau.may.set()
        await telegram.emptied.wait()
        await until(lambda: len(bureau.taken) == FLOOD)

    assert bureau.of(1) == list(range(1, FLOOD))
    assert bureau.kept() == 0


@pytest.mark.parametrize("few", [3, 19])
@pytest.mark.parametrize("is_confirmed", [False, True])
async def test_what_waited_when_the_program_was_killed_is_taken_in_once_and_in_order(
    either_engine: Engine,
    few: int,
    is_confirmed: bool,  # noqa: FBT001 - a case
):
    """A few are under way without being kept, and come again until they are taken in; those behind them are kept."""
    waiting = [written(number, 1) for number in range(1, few + 1)]
    first, again = Bureau(either_engine, most=few + 2), Bureau(either_engine)
    telegram = Telegram(waiting)
    async with polling(telegram, first, either_engine):
        await until(lambda: len(telegram.offsets) > 1)
        waiting.extend((*(written(number, 1) for number in range(few + 1, FLOOD)), written(FLOOD, 2)))
        await until(lambda: first.kept() >= 100)
        if is_confirmed:
            first.may.set()
            await until(lambda: len(first.of(1)) == first.most)
            await asyncio.wait_for(first.heard.wait(), 30)

    again.may.set()
    resent = Telegram([one for one in waiting if one["update_id"] >= max(telegram.offsets)])
    async with polling(resent, again, either_engine):
        await until(lambda: len(first.taken) + len(again.taken) == FLOOD)

    assert [*first.of(1), *again.of(1)] == list(range(1, FLOOD))
    assert again.kept() == 0


async def test_what_waited_does_not_wait_for_somebody_to_write(engine: Engine):
    bureau = Bureau(engine)
    bureau.may.set()
    await Inbox(Writer(engine), BOT).keep([written(number, 1) for number in (7, 8)])
    async with polling(Telegram([]), bureau, engine):
        await asyncio.wait_for(until(lambda: len(bureau.taken) == 2), 10)

    assert bureau.of(1) == [7, 8]


async def test_no_more_of_one_is_kept_than_there_is_room_for_and_all_of_another(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("storage.rows.telegram.MOST_WAITING", 150)
    bureau = Bureau(engine)
    telegram = Telegram([*(written(number, 1) for number in range(1, FLOOD)), written(FLOOD, 2)])
    async with polling(telegram, bureau, engine):
        await asyncio.wait_for(bureau.heard.wait(), 30)
        kept = bureau.kept()
        bureau.may.set()
        await until(lambda: bureau.kept() == 0)

    assert kept == 150
    assert bureau.of(1) == list(range(1, 151))
    with reading(engine) as c:
        said = outbox.waiting(c, chats.chat_at(c, "telegram", "1", "en"))
    assert {"sent more messages at once" in str(one.what) for one in said} == {True}


async def test_what_a_restored_backup_brings_is_taken_in_while_the_program_runs(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.telegram.receiving.polling._TIDY_SECONDS", 0.05)
    bureau = Bureau(engine)
    bureau.may.set()
    telegram = Telegram([])
    async with polling(telegram, bureau, engine):
        await telegram.emptied.wait()
        await Inbox(Writer(engine), BOT).keep([written(number, 1) for number in range(1, 51)])
        await until(lambda: bureau.kept() == 0)

    assert bureau.of(1) == list(range(1, 51))


async def test_a_webhook_takes_in_what_a_program_that_polled_has_left_and_others_beside_it(engine: Engine):
    inbox, bureau = Inbox(Writer(engine), BOT), Bureau(engine)
    await inbox.keep([written(number, 1) for number in (9, 7, 8)])
    behind = Behind(inbox, bureau)
    async with taking(behind):
        await behind(written(10, 1))
        await behind(written(11, 2))
        assert bureau.taken == [(2, 11)]
        bureau.may.set()
        await until(lambda: bureau.kept() == 0)
        await behind(written(12, 1))
        await until(lambda: bureau.kept() == 0)

    assert bureau.of(1) == [7, 8, 9, 10, 12]


async def test_a_webhook_takes_in_what_a_restored_backup_brings_while_it_runs(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.telegram.receiving.inbox._LOOK_SECONDS", 0.05)
    inbox, bureau = Inbox(Writer(engine), BOT), Bureau(engine)
    bureau.may.set()
    behind = Behind(inbox, bureau)
    async with taking(behind):
        await behind(written(100, 2))
        await inbox.keep([written(number, 1) for number in range(1, 51)])
        await asyncio.wait_for(until(lambda: bureau.kept() == 0), 10)

    assert bureau.of(1) == list(range(1, 51))


@contextlib.asynccontextmanager
async def taking(behind: Behind) -> AsyncIterator[None]:
    task = asyncio.create_task(behind.take_left())
    yield
    assert not task.done()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


SENT: tuple[dict[str, Any], ...] = (
    {"photo": [{"file_id": "a"}, {"file_id": "b", "x": "y" * 9000}]},
    {"photo": []},
    {"document": {"file_id": "a", "file_name": "map.yaml", "thumbnail": {"x": "y" * 9000}}},
    {"sticker": {"x": "y" * 9000}, "caption": None},
    {"location": {"latitude": 1.0}, "caption": None},
)
HUGE: tuple[dict[str, Any], ...] = (
    written(1, 1),
    {"update_id": 1, "edited_message": written(1, 1)["message"]},
    {
        "update_id": 1,
        "message": {**written(1, 1)["message"], "reply_to_message": {"message_id": 7, "text": "x" * 9000}},
    },
    {"update_id": 1, "message": {**written(1, 1)["message"], "entities": [{"type": "bold"}] * 999, "text": "/maps 2"}},
    *(
        {"update_id": 1, "message": {**message, "caption": "tea", "media_group_id": "7", **sent}}
        for message in [{name: value for name, value in written(1, 1)["message"].items() if name != "text"}]
        for sent in SENT
    ),
    {
        "update_id": 1,
        "callback_query": {
            "id": "7",
            "data": "1:undo",
            "from": {"id": 1, "language_code": "fa"},
            "message": written(1, 1)["message"] | {"text": "x" * 9000},
        },
    },
    {
        "update_id": 1,
        "my_chat_member": {
            "chat": {"id": 1, "type": "private", "bio": "x" * 9000},
            "from": {"id": 1},
            "new_chat_member": {"status": "kicked", "user": {"x": "y" * 9000}},
        },
    },
)


@pytest.mark.parametrize("update", HUGE)
def test_what_is_kept_of_an_update_means_the_same_and_is_short(update: dict[str, Any]):
    kept = slim(update)

    assert doing(kept) == doing(update) is not None
    assert len(json.dumps(kept)) < 500
    assert slim(kept) == kept


STRANGE = {
    "a page": (200, b"<html>captive portal</html>"),
    "nothing": (200, b""),
    "no result": (200, b'{"ok": true}'),
    "an empty result": (200, b'{"ok": true, "result": null}'),
    "no object": (200, b"[]"),
    "no bytes of a text": (200, b"\xff\xfe"),
    "forbidden": (403, b'{"ok": false, "error_code": 403, "description": "Forbidden"}'),
    "bad gateway": (502, b"<html>bad gateway</html>"),
}


@pytest.mark.parametrize("what", STRANGE)
async def test_whatever_comes_in_the_place_of_updates_they_are_asked_for_again(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, what: str
):
    monkeypatch.setattr("bot.telegram.receiving.polling._PAUSE", 0.01)
    bureau = Bureau(engine)
    bureau.may.set()
    async with polling(Telegram([written(1, 1)], strange=[STRANGE[what]] * 3), bureau, engine):
        await until(lambda: bureau.of(1) == [1])

    assert [one.name for one in caplog.records] in ([], [poll.__module__])
