"""How `v0_1_0.json` was made: the program of version 0.1.0 talks with somebody in every state there is.

Run with that version's code, not with today's (`git worktree add OLD 1610ccf`, then
`PYTHONPATH=OLD python tests/storage/old/write_v0_1_0.py > tests/storage/old/v0_1_0.json`). Each chat is one state: its
updates go in as Telegram sends them, or as the terminal does; what its journey was then, and what was asked, stands
beside the rows.
"""

import asyncio
import json
import sys
import tempfile
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from bot.chat import Person, interview_in, opened, turn
from sqlalchemy import Connection, Engine, Table, select
from sqlmodel import SQLModel
from storage.database import open_engine, reading, writing
from storage.document import to_dict
from storage.log import journey_of
from storage.writer import Writer

from bot.telegram.receiving.intake import take
from dialogs.events import Commanded, Said
from dialogs.script import open_question
from storage import repository

BOT = 42
_MOST_UPDATES = 5
BEGUN = ("/start", "English", "Blue Door", "café", "why they go", "students", "Look\nBuy", "delivered")
ONE_STAGE = ("the window, the app", "to see the price", "-1", "noise, queue", "curtains", "delivered")
COMPLETE = (*BEGUN, *ONE_STAGE, "counter", "to pay quickly", "1", "cash only", "take cards")
PERSIAN = ("/start", "فارسی", "کافه نارنج", "کافه", "چرا برنمی\u200cگردند؟", "دانشجوها", "دیدن\nخریدن", "ویترین، پنجره")
ARABIC = ("/start", "العربية", "الباب الأزرق", "مقهى", "لماذا يذهبون؟", "الطلاب", "النظر\nالشراء", "الواجهة، النافذة")
ARTICLE = "\n\n".join("Customers come in the evening, wait, and go again. " * 6 + end for end in ("So.", "Yes.", "Ok."))
FILES: dict[str, dict[str, Any]] = {
    "photo": {"photo": [{"file_id": "a-photo"}]},
    "voice": {"voice": {"file_id": "a-voice"}},
    "sticker": {"sticker": {"file_id": "a-sticker"}},
}

# What is said, by the state that it leads to; a number is a choice that is pressed, by its id.
TELEGRAM: dict[str, tuple[str, ...]] = {
    "nothing said": ("/start",),
    "open question": BEGUN[:4],
    "open question of a stage": (*BEGUN, *ONE_STAGE[:2]),
    "asked again": (*BEGUN, "the window", "/edit purpose"),
    "asked again twice": (*BEGUN, "the window", "/edit purpose", "/back"),
    "asked again and answered": (*BEGUN, "/edit purpose", "why they leave"),
    "skipped and unknown": (*BEGUN[:4], "/skip", "/unknown"),
    "said to have none": (*BEGUN, *ONE_STAGE[:3], "/none"),
    "ticking": (*BEGUN, "press social-page", "press message"),
    "ticking on a page": (*BEGUN, "/page 2", "press comparison"),
    "undone": (*BEGUN, *ONE_STAGE, "/undo", "/undo", "to know the price"),
    "undone in a list": (*BEGUN, "/stages add Return", "/stages reorder 3 1", "/undo", "/undo"),
    "half-way": (*BEGUN, *ONE_STAGE),
    "complete": COMPLETE,
    "complete and asked again": (*COMPLETE, "/edit purpose"),
    "stages merged": (*COMPLETE, "/stages merge 1 2"),
    "persian": PERSIAN,
    "persian, asked again": (*PERSIAN, "/review", "/back"),
    "arabic": ARABIC,
    "language changed": (*BEGUN, "/language fa"),
    "view start": (*BEGUN, "/start"),
    "view next": (*BEGUN, "/map"),
    "view join": (*BEGUN, "unseen the window", "unseen to see"),
    "joined": (*BEGUN, "unseen the window", "unseen to see", "/join"),
    "view delete": (*BEGUN, "/delete"),
    "view review": (*BEGUN, "/review"),
    "view part of the review": (*BEGUN, "/review part 1"),
    "view answer of the review": (*BEGUN, "/review 4"),
    "view item of the review": (*BEGUN, *ONE_STAGE, "/review 7.1"),
    "view stages": (*BEGUN, "/stages"),
    "view stage": (*BEGUN, "/stages 1"),
    "view maps": (*BEGUN, "/new", "Red Door", "/maps"),
    "view maps, a page": (*BEGUN, "/maps page 2"),
    "view archived": (*BEGUN, "/new", "Red Door", "/archive", "/maps archived"),
    "view page of choices": (*BEGUN, "/page 2"),
    "view typing a name": (*BEGUN, "/name"),
    "view typing an item": (*BEGUN, *ONE_STAGE, "/edit 10.1"),
    "view typing an addition": (*BEGUN, *ONE_STAGE, "/add 10"),
    "view typing a stage": (*BEGUN, "/stages add"),
    "view typing a day": (*BEGUN, "/improve"),
    "view alike": (*BEGUN, "Instagram, the window", "to see", "-1", "queue at the door, queue at the doors"),
    "view meant": (*BEGUN, "the window", "to see", "-1", "no, I meant 2"),
    "view pasted": (*BEGUN, "the window", ARTICLE),
    "archived": (*BEGUN, "/archive"),
    "archived, another open": (*BEGUN, "/new", "Red Door", "/archive"),
    "waiting pictures": (*BEGUN, "/map", "/map pdf", "/map svg"),
    "waiting checklists": (*BEGUN, *ONE_STAGE, "/checklist", "/checklist all"),
    "waiting export": (*BEGUN, "/export"),
    "waiting sentences": (*BEGUN, "photo", "sticker", "/help"),
    "waiting example": ("/start example",),
    "evidence": (*BEGUN, "photo", "voice"),
    "corrected": (*BEGUN, "Instagram, the window", "edited Instagram, the shop window"),
    "forgotten": (*BEGUN, "/delete all"),
    "one map erased of two": (*BEGUN, "/new", "Red Door", "/delete map"),
    "blocked": (*BEGUN, "/map", "kicked"),
    "review day": (*COMPLETE, "/improve 2027-01-31"),
    "copied": (*COMPLETE, "/copy"),
    "designed": (*COMPLETE, "/design"),
}
LOCAL = ("English", "Blue Door", "café", "why they go", "students", "Look\nBuy", "/map", "/map txt", "/checklist")


class Telegram:
    """Telegram's side of one chat."""

    def __init__(self, writer: Writer, person: int, numbers: "count[int]") -> None:
        self._writer = writer
        self._numbers = numbers
        self._last = 0
        self._person = {"id": person, "is_bot": False, "first_name": "L", "language_code": "en"}
        self._chat = {"id": person, "type": "private", "first_name": "L"}

    async def does(self, what: str) -> None:
        """Send one update, and show the panel unless it was not looked at."""
        if what == "delivered":
            await self._writer(self._deliver)
            return
        update = {"update_id": next(self._numbers), **self._update(what)}
        await take(self._writer, BOT, update)
        if not what.startswith("unseen ") and what != "kicked":
            await self._writer(self._show)

    def _update(self, what: str) -> dict[str, Any]:
        first, _, rest = what.partition(" ")
        match first:
            case "press":
                message = {"message_id": 1, "chat": self._chat}
                data = f"{self._revision()}:{rest}"
                return {"callback_query": {"id": "q", "data": data, "from": self._person, "message": message}}
            case "kicked":
                status = {"new_chat_member": {"status": "kicked"}}
                return {"my_chat_member": {"chat": self._chat, "from": self._person, **status}}
            case "edited":
                return {"edited_message": self._message(self._last, {"text": rest})}
            case _:
                self._last += 1
                content = FILES.get(what) or {"text": what.removeprefix("unseen ")}
                return {"message": self._message(self._last, content)}

    def _message(self, number: int, content: dict[str, Any]) -> dict[str, Any]:
        return {"message_id": number, "chat": self._chat, "from": self._person, **content}

    def _revision(self) -> int:
        with reading(self._writer.engine) as c:
            chat = repository.known_chat(c, "telegram", str(self._chat["id"]))
        return chat.revision if chat else 0

    def _deliver(self, c: Connection) -> None:
        chat = repository.known_chat(c, "telegram", str(self._chat["id"]))
        assert chat
        repository.drop_promises(c, chat)

    def _show(self, c: Connection) -> None:
        chat = repository.known_chat(c, "telegram", str(self._chat["id"]))
        if chat:
            repository.panel_shown(c, "telegram", str(self._chat["id"]), chat.revision, 5)


async def talk(engine: Engine) -> dict[str, dict[str, Any]]:
    """Bring one chat into each state, and return what each was then."""
    writer, numbers = Writer(engine), count(1)
    for person, said in enumerate(TELEGRAM.values(), 1001):
        chat = Telegram(writer, person, numbers)
        for what in said:
            await chat.does(what)
    await writer(lambda c: repository.keep_sent_file(c, BOT, "0" * 64, None, "a-file"))
    local = Person("local", "local", "terminal", "en")
    opened(engine, local, language=None, new=True)
    for what in LOCAL:
        name, _, args = what[1:].partition(" ")
        turn(engine, local, Commanded(name, args) if what.startswith("/") else Said(what))
    people = {name: Person(f"telegram:{n}", "telegram", str(n), "en") for n, name in enumerate(TELEGRAM, 1001)}
    with reading(engine) as c:
        return {name: was(c, person) for name, person in {**people, "local": local}.items()}


def was(c: Connection, person: Person) -> dict[str, Any]:
    """Return what a conversation's journey is and what it asks, by the code of its time."""
    chat = repository.known_chat(c, person.channel, person.chat)
    assert chat
    waiting = [promise.what for promise in repository.promised(c, chat)]
    kept = {"channel": person.channel, "chat": person.chat, "owner": person.owner, "map": chat.map_id}
    shown = {**kept, "view": chat.view, "waiting": waiting, "asks": None, "asking": [], "journey": None}
    if chat.map_id is None:
        return shown
    interview = interview_in(c, person, chat)
    one, log = open_question(interview.log), interview.log
    again = sorted((turn, address) for address in log.standing if (turn := log.reopened(address)))
    asking = [[address, turn] for turn, address in again]
    return {**shown, "asks": one and one.address, "asking": asking, "journey": to_dict(journey_of(log, chat.map_id))}


def dumped(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all tables, the names of the columns first; of the updates a few will do."""
    with reading(engine) as c:
        tables = SQLModel.metadata.sorted_tables
        return {one.name: [list(one.columns.keys()), *_rows(c, one)] for one in tables}


def _rows(c: Connection, table: Table) -> list[list[Any]]:
    rows = [list(row) for row in c.execute(select(table))]
    return rows[:_MOST_UPDATES] if table.name == "processed_update" else rows


def plain(value: object) -> str:
    """Return a moment or a day as JSON has it."""
    assert isinstance(value, date | datetime)
    return value.isoformat()


def main() -> None:
    """Write the database to standard output, a row a line."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'masir.db'}")
        conversations = asyncio.run(talk(engine))
        with writing(engine):  # nothing is left in the log
            tables = dumped(engine)
        engine.dispose()
    groups = {"conversations": conversations, **tables}
    lines = ",\n".join(f"{json.dumps(name)}: {_lines(group)}" for name, group in groups.items())
    sys.stdout.write(f"{{\n{lines}\n}}\n")


def _lines(group: dict[str, Any] | list[Any]) -> str:
    rows = [
        (f"{json.dumps(key, ensure_ascii=False)}: " if isinstance(group, dict) else "")
        + json.dumps(row, ensure_ascii=False, default=plain, separators=(",", ":"))
        for key, row in (group.items() if isinstance(group, dict) else enumerate(group))
    ]
    begin, end = ("{", "}") if isinstance(group, dict) else ("[", "]")
    return begin + "\n" + ",\n".join(rows) + "\n" + end


if __name__ == "__main__":
    main()
