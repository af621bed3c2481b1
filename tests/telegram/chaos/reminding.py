"""The bot killed again and again while it reminds people: everybody is told exactly once, and nobody is left out.

`make chaos` runs it at length and prints what happened; the tests run it briefly.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from sqlalchemy import Engine, text

from bot.person import Person
from bot.turn import turn_in
from dialogs.events import Commanded, Said
from storage.rows import chats
from storage.rows.engine import connect
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import check
from storage.rows.versions import migrate
from tests.conftest import home_in
from tests.fake_telegram.fake import Call, FakeTelegram
from tests.fake_telegram.oracle import assert_all_parse
from tests.postgres import server
from tests.telegram.chaos.reckoning import PATIENCE, Account
from tests.telegram.process import Command, alive, check_errors, command

OUTAGE = 3  # days
NEW = 3  # people for whom something falls due at each kill
_AT_ANY_MOMENT = 0.4  # of the kills; the others come just behind a message
_LIVE = 1.0  # seconds in which a bot has said all that it says at its start
_DOCUMENT = """masir: 1
title: Shop {number}
stages:
- id: s1
  name: Look
  obstacles: [{{id: o1, text: no prices}}, {{id: o2, text: no answer}}, {{id: o3, text: a queue}}]
actions:
- {{key: s1.o1, due: {first}}}
- {{key: s1.o2, due: {first}}}
- {{key: s1.o3, due: {second}}}
"""


@dataclass
class Bots:
    """The processes that live side by side, and when one of them was killed, on the fake's clock."""

    fake: FakeTelegram
    how: Sequence[Command]
    errors: Path
    chance: random.Random
    kills: list[float] = field(default_factory=list)
    lives: dict[int, ExitStack] = field(default_factory=dict)

    def start(self) -> None:
        """Start those that do not live."""
        for place in set(range(len(self.how))) - self.lives.keys():
            calls = len(self.fake.calls)
            self.lives[place] = ExitStack()
            self.lives[place].enter_context(alive(self.how[place], self.errors))
            self.fake.wait(lambda calls=calls: _is_there(self.fake.calls[calls:]), PATIENCE)  # type: ignore[misc]

    def kill(self) -> None:
        """Kill one of them at some moment: after some time, or in the instant after somebody was told."""
        if self.chance.random() < _AT_ANY_MOMENT:
            time.sleep(self.chance.uniform(0, _LIVE))
        else:
            self._wait_for(self.chance.randint(1, NEW))
        self.lives.pop(self.chance.choice(list(self.lives))).close()
        self.kills.append(self.fake.clock.now())

    def end(self) -> None:
        while self.lives:
            self.lives.popitem()[1].close()

    def _wait_for(self, digests: int) -> None:
        calls, ends = len(self.fake.calls), time.monotonic() + 2 * _LIVE
        while len(_digests(self.fake.calls[calls:])) < digests and time.monotonic() < ends:
            time.sleep(0.0005)
        time.sleep(self.chance.uniform(0, 0.02))


def _is_there(calls: Sequence[Call]) -> bool:
    return any(call.method == "getMe" for call in calls)


@dataclass
class People:
    """Who is to be reminded: each has a map with three things, of which all have been due for some days."""

    fake: FakeTelegram
    engine: Engine
    revisions: dict[int, int] = field(default_factory=dict)

    def come(self, days: int) -> None:
        """Let something fall due for one more, so many days ago, in one transaction."""
        number = 1001 + len(self.revisions)
        self.fake.person(number).chat.started = True
        now = datetime.now(UTC)
        before = now - timedelta(days=days + 2)
        person = Person(f"telegram:{number}", "telegram", str(number), "en", clock=lambda: before)
        here = _noon(now)
        due = [(now + here).date() - timedelta(days=ahead) for ahead in (days + 1, days)]
        document = _DOCUMENT.format(number=number, first=due[0], second=due[1])
        with writing(self.engine) as c:
            for what in (Said(document), Commanded("import"), Commanded("settings", f"zone {_offset(here)}")):
                chat = chats.chat_at(c, person.channel, person.chat, person.language)
                done = turn_in(c, person, chat, what)
            self.revisions[number] = done.chat.revision


def run(url: str, how: Sequence[Command], fake: FakeTelegram, kills: int, seed: int, errors: Path) -> Account:
    """Kill bots so often while people fall due, let them come to rest after an outage of days, and reckon up."""
    chance, engine = random.Random(seed), connect(url)  # noqa: S311 - chosen moments, no secrets
    migrate(engine)
    bots, people = Bots(fake, how, errors, chance), People(fake, engine)
    try:
        while len(bots.kills) < kills:
            for days in (0, *(chance.choice((0, OUTAGE)) for _ in range(NEW - 1))):
                people.come(days)
            bots.start()
            bots.kill()
        bots.start()
        fake.wait(lambda: _rests(engine), PATIENCE)
        bots.end()
        check_errors(errors.read_bytes())
        assert_all_parse(fake.calls)
        return reckoned(fake, people, bots.kills)
    finally:
        bots.end()
        engine.dispose()


def _rests(engine: Engine) -> bool:
    """Tell whether everybody was told, and all of it has come."""
    with reading(engine) as c:
        waiting = c.execute(text("SELECT count(*) FROM reminder WHERE told_at IS NULL")).scalar_one()
        return not (waiting or c.execute(text("SELECT count(*) FROM result")).scalar_one())


def reckoned(fake: FakeTelegram, people: People, kills: Sequence[float]) -> Account:
    """Compare what was sent with the rows: everybody was told once of all three things, in one message."""
    account = Account(Counter({"kills": len(kills), "people to be reminded": len(people.revisions)}))
    account.counts["messages repeated after a kill"] = 0
    with reading(people.engine) as c:
        rows = c.execute(
            text("""
            SELECT v.chat, v.revision, count(*), count(DISTINCT r.key), count(r.told_at), count(DISTINCT r.told_at)
            FROM conversation v JOIN reminder r ON r.conversation_id = v.id GROUP BY v.chat, v.revision""")
        )
        for chat, revision, *counts in rows:
            told = revision - people.revisions.pop(int(chat))  # each digest shows what is due, and nothing else does
            if (told, counts) != (1, [3, 3, 3, 1]):
                account.wrong.append(f"chat {chat} was told {told} times, its rows are {counts}")
            _reckon_messages(account, fake, int(chat), kills)
        check(people.engine)
    account.wrong += [f"chat {chat} has no reminders" for chat in people.revisions] + fake.violations
    return account


def _reckon_messages(account: Account, fake: FakeTelegram, chat: int, kills: Sequence[float]) -> None:
    """A digest comes once, and once more for each kill that finds it on its way."""
    sent = [call for call in _digests(fake.calls) if call.chat == chat]
    if not sent:
        account.wrong.append(f"chat {chat} was never sent what it was told")
    account.counts["reminders sent"] += len(sent)
    for one, other in pairwise(sent):
        account.counts["messages repeated after a kill"] += 1
        if not any(one.at - _LIVE <= kill <= other.at for kill in kills):
            account.wrong.append(f"chat {chat} was told twice without a kill, at {one.at} and {other.at}")
    if len(sent) > 2 and len(sent) > 1 + sum(sent[0].at - _LIVE <= kill <= sent[-1].at for kill in kills):
        account.wrong.append(f"chat {chat} was told {len(sent)} times")


def _digests(calls: Sequence[Call]) -> list[Call]:
    return [call for call in calls if call.method == "sendMessage" and "⏰" in str(call.params.get("text"))]


def _noon(now: datetime) -> timedelta:
    """Return how far a place is ahead where it is about noon: nobody is reminded at night."""
    return timedelta(hours=12 - now.hour)


def _offset(ahead: timedelta) -> str:
    return f"UTC{int(ahead.total_seconds()) // 3600:+d}"


def on_sqlite(kills: int, seed: int, folder: Path) -> Account:
    """Run one process on SQLite."""
    home = home_in(folder)
    (folder / "data").mkdir()
    with FakeTelegram(pace=0.01) as fake:
        how = command(fake, home, "polling")
        return run(home["MASIR_DATABASE_URL"], [how], fake, kills, seed, folder / "errors.log")


def on_postgres(url: str, kills: int, seed: int, folder: Path) -> Account:
    """Run three processes on PostgreSQL, of which one has the webhook."""
    home = {**home_in(folder), "MASIR_DATABASE_URL": url}
    with FakeTelegram(pace=0.01) as fake:
        first = command(fake, home, "webhook")
        others = [replace(first, arguments=("--webhook", first.url, "--listen", "127.0.0.1:0"))] * 2
        return run(url, [first, *others], fake, kills, seed, folder / "errors.log")


def main(kills: int, seed: int) -> int:
    """Run both, print what happened, and return 1 where anything is wrong."""
    wrong: list[str] = []
    with server() as url, tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        wrong += _printed("one process on SQLite", seed, on_sqlite(kills, seed, Path(one)))
        wrong += _printed("three processes on PostgreSQL", seed, on_postgres(url, kills, seed, Path(other)))
    return bool(wrong)


def _printed(name: str, seed: int, account: Account) -> list[str]:
    lines = [f"{what:42}{count:8}" for what, count in account.counts.items()]
    print(f"\n{name}, seed {seed}", *lines, *account.wrong, sep="\n", flush=True)  # noqa: T201
    return account.wrong


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
