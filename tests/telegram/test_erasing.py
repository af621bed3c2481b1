"""Who deletes, in whichever way, leaves nothing: no word, no number, no file, in any file, row or dictionary."""

import asyncio
import contextlib
import math
import random
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import telegram
from sqlalchemy import Engine, create_engine, event, insert, inspect

from bot.drawing import Drawer
from bot.telegram.sending.limits import Limits
from bot.telegram.sending.sender import Sender
from dialogs.words import words_in
from storage.rows.engine import open_engine
from storage.rows.tables import ProcessedUpdate
from storage.rows.telegram import NEWEST
from storage.rows.transactions import writing
from storage.rows.write_queue import Writer
from tests.fake_telegram.fake import TOKEN, FakeTelegram, Person, TooManyRequests
from tests.telegram.process import running
from tests.telegram.simulated import SimulatedLoop, simulated
from tests.telegram.talking import FIRST, Bot, answer, begun, told
from tests.telegram.test_sending_faults import Network, chats, not_durable, promised, waiting

EN = words_in("en")
ALL, MAP = EN("chat-button-delete-all"), EN("chat-button-delete-map")
NUMBER = 7_316_425_901  # of the first person: no other number in a file is like it
# What a person says, with the way that they will delete.
WORDS = ("zephyr{}bakery", "quokka{}lovers", "wombat{}reason", "xylophone{}stage", "kangaroo{}note", "lemur{}paste")


def pressed(label: str) -> Callable[[Person, FakeTelegram], None]:
    def delete(person: Person, fake: FakeTelegram) -> None:
        person.say("/delete")
        fake.wait(lambda: person.panel and label in [one.text for one in person.panel.buttons], 20)
        person.press(label)

    return delete


def labelled(person: Person, fake: FakeTelegram) -> None:
    person.say("/delete")
    fake.wait(lambda: person.panel and ALL in [one.text for one in person.panel.buttons], 20)
    person.say(ALL.partition(" ")[2].upper())


def blocked(person: Person, fake: FakeTelegram) -> None:
    """Delete everything, and block the bot before it can say so."""
    fake.faults.next(TooManyRequests(2), "sendMessage", person.id, math.inf)
    person.say("/delete all")
    fake.wait(lambda: fake.all_told, 20)
    person.block()


def refused(person: Person, fake: FakeTelegram) -> None:
    """Delete everything, and be gone when the bot says so; nobody tells it before."""
    fake.hold()
    person.block()
    person.chat.blocked = False
    person.say("/delete all")
    person.chat.blocked = True
    fake.release()


WAYS: dict[str, Callable[[Person, FakeTelegram], object]] = {
    "typed": lambda person, _fake: person.say("/delete all"),
    "typed in capitals, after a space": lambda person, _fake: person.say(" /DELETE  All"),
    "by the name of the bot": lambda person, fake: person.say(f"/delete@{fake.bot['username']} all"),
    "pressed": pressed(ALL),
    "the label": labelled,
    "the only map": lambda person, _fake: person.say("/delete map"),
    "the only map, pressed": pressed(MAP),
    "and blocked the bot": blocked,
    "having blocked the bot": refused,
}


def lived(person: Person, fake: FakeTelegram, mark: int) -> None:
    """Leave something of every kind that we keep."""
    words = [word.format(mark) for word in WORDS]
    begun(person, fake, told(f"{FIRST}.touchpoints", {"persona.name": words[1], "purpose": words[2]}))
    answer(person, fake, words[3])
    person.say(f"/edit business.name {words[0]}")
    person.send_photo(caption=words[4])
    person.send_voice()
    person.say("\n".join([f"{words[5]} and nobody comes. " * 20] * 4))
    person.say("/map")
    fake.wait(lambda: any(message.photo_file for message in person.received if message.by_bot), 60)
    person.say("/export")
    fake.wait(lambda: any(message.document_file for message in person.received if message.by_bot), 60)


def traces(person: Person, mark: int) -> set[bytes]:
    """Return what must be gone: words, the person's number, those of messages, and Telegram's ids of files."""
    files = [file for one in person.received for file in (one.photo_file, one.document_file) if file]
    ids = {file.id(size) for file in files for size in range(len(file.sizes) or 1)}
    numbers = {one.id.to_bytes(4, "big") for one in person.received}
    written = {*(word.format(mark) for word in WORDS), str(person.id), *ids}
    return {*(one.encode() for one in written), *numbers, person.id.to_bytes(6, "big"), person.id.to_bytes(8, "big")}


def found_in(folder: Path, traces: Iterable[bytes]) -> list[tuple[str, bytes]]:
    contents = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return [(name, trace) for trace in traces for name, content in contents.items() if trace in content]


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_left_of_who_deletes(bot: Bot, way: str):
    folder, mark = Path(bot.home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent, list(WAYS).index(way)
    with bot.fake.lock:
        bot.fake.last_message_id = max(bot.fake.last_message_id, 1_512_345_678)  # as no other number here
    person = bot.fake.person(NUMBER + mark * 1_000_003)
    lived(person, bot.fake, mark)
    left = traces(person, mark)
    kept = {trace for _, trace in found_in(folder, left)}
    assert {word.format(mark).encode() for word in WORDS} | {str(person.id).encode()} <= kept

    WAYS[way](person, bot.fake)
    left |= traces(person, mark)
    bot.fake.wait(lambda: not found_in(folder, left), 30)


@pytest.mark.slow
@pytest.mark.xdist_group("postgres")
@pytest.mark.parametrize("way", ["typed", "and blocked the bot"])
def test_nothing_is_left_in_any_row_of_postgresql(
    postgres_engine: Engine, postgres: str, fake: FakeTelegram, home: dict[str, str], way: str
):
    assert postgres_engine
    fake.last_message_id = 1_512_345_678
    person = fake.person(NUMBER)
    with running(fake, {**home, "MASIR_DATABASE_URL": postgres}, "polling"):
        lived(person, fake, 0)
        said = {*(word.format(0) for word in WORDS[:-1]), str(person.id)}  # the last stood in a screen that is past
        assert [one for one in said if one not in rows(postgres_engine)] == []

        WAYS[way](person, fake)
        said |= {str(one.id) for one in person.received}
        fake.wait(lambda: not [one for one in said if one in rows(postgres_engine)], 30)


def rows(engine: Engine) -> str:
    """Return every row of every table as text."""
    with engine.connect() as c:
        queries = [f'SELECT t::text FROM "{table}" t' for table in inspect(c).get_table_names()]  # noqa: S608
        return "\n".join(str(row[0]) for query in queries for row in c.exec_driver_sql(query))


def test_who_blocks_the_bot_keeps_the_maps_and_is_owed_nothing(bot: Bot):
    person = bot.fake.person(7_400_000_001)
    begun(person, bot.fake, told("stages"))
    bot.fake.faults.next(TooManyRequests(1), "sendMessage", person.id)
    person.say("/checklist")
    bot.fake.wait(lambda: bot.fake.all_told, 20)
    person.block()
    bot.fake.wait(lambda: bot.fake.all_told, 20)
    with create_engine(bot.home["MASIR_DATABASE_URL"]).connect() as c:
        mine = f"telegram:{person.id}"
        maps = c.exec_driver_sql("SELECT count(*) FROM map WHERE owner = ?", (mine,)).scalar()
        owed = c.exec_driver_sql("SELECT count(*) FROM result").scalar()

    assert (maps, owed) == (1, 0)
    assert "block" in EN("say-privacy", sealed=0)


def test_a_running_bot_forgets_what_telegram_will_not_send_again(fake: FakeTelegram, home: dict[str, str]):
    many, bot_id = 200, int(TOKEN.partition(":")[0])
    engine = open_engine(home["MASIR_DATABASE_URL"])
    begun, row = datetime(2026, 1, 1, tzinfo=UTC), {"bot_id": bot_id, "failed": False}
    rows = [{**row, "update_id": n, "at": begun + timedelta(seconds=n)} for n in range(NEWEST + many)]
    with writing(engine) as c:
        c.execute(insert(ProcessedUpdate), rows)
    engine.dispose()

    def count() -> int:
        with create_engine(home["MASIR_DATABASE_URL"]).connect() as c:
            return int(c.exec_driver_sql("SELECT count(*) FROM processed_update").scalar_one())

    with running(fake, home, "polling"):
        fake.wait(lambda: count() <= NEWEST + 1, 30)


@pytest.mark.filterwarnings("ignore:.*retry_after:DeprecationWarning")  # the library's, of its own attribute
def test_the_sender_remembers_nobody_to_whom_nothing_is_to_be_sent(engine: Engine):
    """Sends to many of whom some have blocked the bot, through every kind of fault, and looks at all that it holds."""
    event.listen(engine, "connect", not_durable)
    engine.dispose()
    promised(engine)
    held: list[set[str]] = []

    async def work(loop: SimulatedLoop) -> None:
        network = Network(loop, random.Random(7))  # noqa: S311 - the same each time, no secrets
        bot = telegram.Bot(TOKEN, request=network, get_updates_request=network)
        sender = Sender(Writer(engine), bot, Drawer(), Limits(), loop.time)
        for chat in chats():
            sender.wake(chat, typed=True)
        running = asyncio.create_task(sender.run())
        while waiting(engine):  # noqa: ASYNC110 - simulated seconds
            await asyncio.sleep(10)
        await asyncio.sleep(3600)
        held.append(set(texts_in([sender])) & set(chats()))
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running

    simulated(work)

    assert held == [set()]


def texts_in(roots: list[Any]) -> Iterator[str]:
    """Yield every text that objects of the room of sending hold, in whatever they hold of their own."""
    seen: set[int] = set()
    while roots:
        one = roots.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            roots += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | deque):
            roots += one
        elif type(one).__module__.startswith("bot.telegram.sending"):
            slots = [getattr(one, name) for name in getattr(type(one), "__slots__", ())]
            roots += [*vars(one).values()] if hasattr(one, "__dict__") else slots
