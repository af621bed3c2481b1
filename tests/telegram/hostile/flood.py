"""Hostile updates by the thousand, taken in by the real function into a real database: nothing breaks or mixes."""

import asyncio
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Engine, select

from bot.person import Person, interview_in
from bot.telegram.panels import panel_message
from bot.telegram.receiving.intake import take
from storage.model.document.writer import to_yaml
from storage.model.logged import journey_of
from storage.rows import chats, maps
from storage.rows.engine import open_engine
from storage.rows.tables import Conversation, Map, ProcessedUpdate
from storage.rows.transactions import reading
from storage.rows.upkeep import check
from storage.rows.write_queue import Writer
from tests.fake_telegram.refusal import Json
from tests.telegram.chaos.reckoning import Account
from tests.telegram.hostile.intruders import hostile, marks_by_sender

BOT = 42
WITNESS, FRESH = 999, 998
SAID = ("/start", "English", "Blue Door", "a café with a $ sign", "why do they go", "students", "Look\nBuy")


async def run(updates: Iterable[Json], folder: Path) -> Account:
    """Let somebody be interviewed, take everything in, and look at what is kept."""
    account, allowed = Account(), defaultdict[str, set[str]](set)
    engine = open_engine(f"sqlite:///{folder / 'masir.db'}")
    try:
        writer = Writer(engine)
        await _interviewed(writer, WITNESS)
        before = _maps(engine, WITNESS)
        for update in updates:
            for sender, marks in marks_by_sender(update):
                allowed[sender] |= marks
            await _take(account, writer, update)
        await _interviewed(writer, FRESH)
        if not before == _maps(engine, WITNESS) == _maps(engine, FRESH):
            account.wrong.append("the maps of those who said the same differ")
        reckon(account, engine, allowed)
    finally:
        engine.dispose()
    return account


async def _interviewed(writer: Writer, person: int) -> None:
    chat = {"id": person, "type": "private", "first_name": "Layla"}
    for number, text in enumerate(SAID):
        message = {"message_id": number + 1, "date": 1_800_000_000, "chat": chat, "from": chat, "text": text}
        await take(writer, BOT, {"update_id": person * 10**9 + number, "message": message})


def _maps(engine: Engine, person: int) -> list[str]:
    with reading(engine) as c:
        kept = maps.listed(c, f"telegram:{person}")
        return [to_yaml(journey_of(maps.log_of(c, f"telegram:{person}", one.id))) for one in kept]


async def _take(account: Account, writer: Writer, update: Json) -> None:
    account.counts["updates"] += 1
    try:
        taken = await take(writer, BOT, update)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we are looking for
        account.counts[f"raised {type(error).__name__}"] += 1
        account.wrong.append(f"{type(error).__name__} {str(error)[:60]}: {json.dumps(update)[:2_000]}")
    else:
        account.counts["meant something"] += taken is not None


def reckon_at(url: str) -> list[str]:
    """Return what is wrong in a database, whoever said what."""
    account, engine = Account(), open_engine(url)
    try:
        reckon(account, engine, None)
    finally:
        engine.dispose()
    return account.wrong


def reckon(account: Account, engine: Engine, allowed: dict[str, set[str]] | None) -> None:
    """Look through what is kept: sound, nobody's words in another's map, every chat's screen can be shown."""
    check(engine)
    with reading(engine) as c:
        account.wrong += [f"broken reference {row}" for row in c.exec_driver_sql("PRAGMA foreign_key_check")]
        failed = c.execute(select(ProcessedUpdate.update_id).where(ProcessedUpdate.failed)).scalars()  # type: ignore[call-overload]
        account.wrong += [f"an update made the program fail: {number}" for number in failed]
        rows = c.execute(select(Map.id, Map.owner)).all()  # type: ignore[call-overload]
        for map_id, owner in rows:
            account.counts["maps"] += 1
            history = maps.history(c, owner, map_id)
            to_yaml(journey_of(maps.log_of(c, owner, map_id), map_id))
            _, found = next(marks_by_sender({"all": {"from": {}, "text": [str(entry.value) for entry in history]}}))
            if allowed is not None and found - allowed[owner.partition(":")[2]]:
                account.wrong.append(f"{owner} has words of {found - allowed[owner.partition(':')[2]]}")
        for channel, chat, map_id in c.execute(_CHATS):
            account.counts["chats"] += 1
            row = chats.chat_at(c, channel, chat, "en")
            owner = maps.owner_of(c, map_id)
            panel_message(interview_in(c, Person(owner, channel, chat, row.language), row))


_CHATS = select(Conversation.channel, Conversation.chat, Conversation.map_id).where(  # type: ignore[call-overload]
    Conversation.map_id.is_not(None)  # type: ignore[union-attr]
)


def main(count: int, seed: int) -> int:
    """Run it, print what happened, and return 1 where anything is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        account = asyncio.run(run(hostile(count, seed), Path(folder)))
    lines = [f"{name:42}{number:8}" for name, number in account.counts.items()]
    kinds = Counter(line.partition(":")[0] for line in account.wrong)
    print(f"\nhostile updates, seed {seed}", *lines, *account.wrong[:5], sep="\n")  # noqa: T201
    print(*(f"{number} × {kind}" for kind, number in kinds.items()), sep="\n")  # noqa: T201
    return bool(account.wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
