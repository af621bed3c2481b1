"""The bot killed again and again while people write to it and Telegram fails: nothing is lost, doubled or reordered.

`make chaos` runs it at length and prints what happened; the tests run it briefly.
"""

import itertools
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dialogs.words import LANGUAGES
from tests.conftest import home_in
from tests.fake_telegram.fake import Delay, DropAfter, DropBefore, FakeTelegram, ServerError, TooManyRequests
from tests.fake_telegram.methods.table import METHODS
from tests.fake_telegram.state.faults import Fault
from tests.telegram import process
from tests.telegram.chaos.ledger import LONGEST_DELAY, SENDS, KeptFaults, KeptUpdates, Kill
from tests.telegram.chaos.owners import Owner
from tests.telegram.chaos.reckoning import PATIENCE, Account, reckoned

CHATS = 5
MOST_WAITING = 60  # people stop writing when nobody answers
RATES: dict[Fault, float] = {
    ServerError(502): 0.03,
    ServerError(500): 0.01,
    TooManyRequests(1): 0.02,
    DropBefore(): 0.03,
    DropAfter(): 0.04,
    Delay(LONGEST_DELAY): 0.03,
}
# A bot that cannot ask who it is, or a webhook that cannot be set, ends with one line: that is another test's.
UNHURT = {"getMe", "setWebhook", "deleteWebhook", "getWebhookInfo"}
# Longer than a press lives: what was pressed while the bot was away for so long is gone.
OUTAGE = 200.0


@dataclass
class Crowd:
    """The people who write: always so many at once, and who has answered everything is followed by another."""

    fake: FakeTelegram
    chance: random.Random
    numbers: Iterator[int] = field(default_factory=itertools.count)
    everyone: list[Owner] = field(default_factory=list)

    def act(self) -> None:
        """Let one of them do something."""
        at_work = [owner for owner in self.everyone if not owner.is_done]
        if len(at_work) < CHATS:
            at_work.append(self._come())
        self.chance.choice(at_work).act()

    def _come(self) -> Owner:
        language = self.chance.choice(LANGUAGES)
        person = self.fake.person(1001 + len(self.everyone), language_code=language)
        self.everyone.append(Owner(person, language, self.chance, self.numbers))
        return self.everyone[-1]


def run(mode: str, kills: int, seed: int, folder: Path) -> Account:
    """Kill the bot so often, let it come to rest, and reckon up; `folder` is its home."""
    chance, others = random.Random(seed), random.Random(seed + 1)  # noqa: S311 - chosen moments, no secrets
    home, errors = home_in(folder), folder / "errors.log"
    with FakeTelegram(pace=0.01) as fake:
        fake.updates = KeptUpdates(pace=0.01, repeat=0.1, late=0.2, clock=fake.clock)
        fake.faults = KeptFaults(fake=fake)
        how = process.command(fake, home, mode)
        fake.faults.random(RATES, seed, {method.name for method in METHODS.values()} - UNHURT)
        crowd = Crowd(fake, others)
        with _writing(crowd):
            killed = [_life(fake, how, chance, errors) for _ in range(kills)]
        with process.alive(how, errors):
            account = reckoned(fake, crowd.everyone, killed, home["MASIR_DATABASE_URL"])
        process.check_errors(errors.read_bytes())
    return account


@contextmanager
def _writing(crowd: Crowd) -> Iterator[None]:
    """Let people write meanwhile."""
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(crowd.chance.uniform(0, 0.15)):
            if len(crowd.fake.updates.waiting) < MOST_WAITING:
                crowd.act()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _life(fake: FakeTelegram, how: process.Command, chance: random.Random, errors: Path) -> Kill:
    """Start the bot, kill it at some moment after its first sign of life, and let time pass."""
    updates, calls = fake.updates, len(fake.calls)
    assert isinstance(updates, KeptUpdates)
    with process.alive(how, errors):
        fake.wait(lambda: any(call.method == "getMe" for call in fake.calls[calls:]), PATIENCE)
        _let_live(fake, updates, chance)
        killed = Kill(time.time(), fake.clock.now(), updates.open())
    with fake.changing():
        fake.faults.parked.clear()  # nobody told the next bot
    if chance.random() < 0.06:
        time.sleep(LONGEST_DELAY + 0.2)  # what was in flight at the kill belongs to the time before
        fake.clock.advance(OUTAGE)
    return killed


def _let_live(fake: FakeTelegram, updates: KeptUpdates, chance: random.Random) -> None:
    """Wait for some time, or for the instant after an update is delivered or a message is sent."""
    match chance.choice(("time", "time", "delivery", "sending")):
        case "time":
            time.sleep(chance.uniform(0, 1.5))
        case "delivery":
            _until(lambda: len(updates.delivered), chance.randint(1, 4))
            time.sleep(chance.uniform(0, 0.03))
        case _:
            calls = len(fake.calls)
            _until(lambda: sum(call.method in SENDS for call in fake.calls[calls:]), chance.randint(1, 4))
            time.sleep(chance.uniform(0, 0.01))


def _until(count: Callable[[], int], more: int) -> None:
    """Wait until a number has grown by so much, at most two seconds."""
    start, ends = count(), time.monotonic() + 2
    while count() < start + more and time.monotonic() < ends:
        time.sleep(0.0005)


def main(kills: int, seed: int) -> int:
    """Run both modes, print what happened, and return 1 where anything is wrong."""
    wrong: list[str] = []
    for mode in process.MODES:
        with tempfile.TemporaryDirectory() as folder:
            account = run(mode, kills, seed, Path(folder))
        wrong += account.wrong
        lines = [f"{name:42}{count:8}" for name, count in account.counts.items()]
        print(f"\n{mode}, seed {seed}", *lines, *account.wrong, sep="\n", flush=True)  # noqa: T201
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
