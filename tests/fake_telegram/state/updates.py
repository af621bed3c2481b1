"""What waits to be told to the bot: queues, ages, attempts. Nothing is sent here.

Messages and edits of a chat are one queue, the presses of a person another, blocking a third. Within a queue order is
kept; between queues it is not. A message lives 24 hours, a press 150 seconds. (Rules of the official Bot API server.)
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tests.fake_telegram.refusal import Json

MESSAGE_LIVES, PRESS_LIVES = 86_400.0, 150.0
FIRST_DELAY, LONGEST_DELAY, LONGEST_RETRY_AFTER = 1, 120, 3600
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass(frozen=True, slots=True)
class Update:
    """Something that happened; it has no id before it is ready, and is sent from `wakes` on."""

    kind: str
    body: Json
    queue: str
    expires: float
    ready: float
    id: int = 0
    wakes: float = 0.0
    delay: int = FIRST_DELAY
    fails: int = 0

    def json(self) -> Json:
        return {"update_id": self.id, self.kind: self.body}


@dataclass
class Updates:
    """The queues of one bot, with switches for what goes wrong between Telegram and a bot.

    `repeat` is how likely a delivered update comes once more, `late` how many seconds it may be late (each queue keeps
    its order, so queues overtake each other), `allowed` the kinds the bot wants, `pace` what waiting is multiplied by.
    """

    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 (tests repeat themselves)
    repeat: float = 0.0
    late: float = 0.0
    pace: float = 1.0
    held: bool = False
    allowed: tuple[str, ...] = KINDS
    next_id: int = 850_000_001
    arriving: list[Update] = field(default_factory=list)
    waiting: dict[int, Update] = field(default_factory=dict)
    on_the_way: set[int] = field(default_factory=set)
    told: list[Update] = field(default_factory=list)
    dropped: list[Update] = field(default_factory=list)
    again: set[int] = field(default_factory=set)
    repeated: set[int] = field(default_factory=set)

    @property
    def done(self) -> bool:
        """Whether everything was told and acknowledged."""
        return not self.arriving and not self.waiting

    def add(self, kind: str, body: Json, queue: str, now: float, lives: float = MESSAGE_LIVES) -> None:
        if kind not in self.allowed:
            return
        before = max((u.ready for u in self.arriving if u.queue == queue), default=now)
        ready = max(before, now + self.chance.uniform(0, self.late))
        self.arriving.append(Update(kind, body, queue, now + lives, ready))
        self.settle(now)

    def hold(self) -> None:
        """Let nothing more reach the bot until `release`."""
        self.held = True

    def release(self, now: float, *, shuffled: bool = False) -> None:
        """Let through what was held, in the order it happened, or with the queues overtaking each other."""
        self.held = False
        if shuffled:
            self.arriving = list(_interleaved(self.arriving, self.chance))
        self.arriving = [replace(update, ready=min(update.ready, now)) for update in self.arriving]
        self.settle(now)

    def settle(self, now: float) -> None:
        """Give ids to what has become ready, and drop what is too old."""
        ready = [] if self.held else sorted((u for u in self.arriving if u.ready <= now), key=lambda u: u.ready)
        self.arriving = [u for u in self.arriving if u not in ready]
        for update in ready:
            self.waiting[self.next_id] = replace(update, id=self.next_id, wakes=now)
            self.next_id += 1
        for update in [u for u in self.waiting.values() if u.expires <= now and u.id not in self.on_the_way]:
            self._drop(update)

    # Polling

    def poll(self, offset: int, limit: int, now: float) -> list[Update]:
        """Forget what is acknowledged (ids below `offset`) and return what waits, the oldest first.

        A negative offset keeps only so many of the newest. Unacknowledged updates come again.
        """
        self.settle(now)
        if offset < 0:
            offset = max([*sorted(self.waiting)[offset:][:1], 0])
        for update in [u for u in self.waiting.values() if u.id < offset and u.id not in self.again]:
            self.acknowledge(update)
        found = [self.waiting[id_] for id_ in sorted(self.waiting)][:limit]
        for update in [u for u in found if u.id < offset]:  # Sent once more although it was acknowledged.
            self.again.discard(update.id)
            del self.waiting[update.id]
        return found

    # Webhook

    def due(self, now: float) -> list[Update]:
        """Return the updates to send now: the first of each queue that has none on the way."""
        self.settle(now)
        return [u for u in self._heads() if u.wakes <= now and u.id not in self.on_the_way]

    def next_moment(self) -> float:
        """Return when something will have changed by the passing of time alone."""
        coming = [] if self.held else [u.ready for u in self.arriving]
        return min([*coming, *(u.wakes for u in self._heads() if u.id not in self.on_the_way)], default=math.inf)

    def acknowledge(self, update: Update) -> None:
        self.on_the_way.discard(update.id)
        if not self.waiting.pop(update.id, None):
            return
        self.told.append(update)
        self.again.discard(update.id)
        if update.id not in self.repeated and self.chance.random() < self.repeat:
            self.tell_again(update)

    def tell_again(self, update: Update) -> None:
        """Deliver an update once more, as happens when Telegram did not hear the answer."""
        self.repeated.add(update.id)
        self.again.add(update.id)
        self.waiting[update.id] = replace(update, wakes=0.0)

    def failed(self, update: Update, retry_after: int, now: float) -> None:
        """Plan the next attempt: at once, after 2, 4, 8 … 120 s, or when the bot said; drop what will be too old."""
        self.on_the_way.discard(update.id)
        wait, delay = min(max(retry_after, 0), LONGEST_RETRY_AFTER), update.delay
        if not wait and update.fails:
            wait = delay = min(LONGEST_DELAY, delay * 2)
        if now + wait > update.expires:
            self._drop(update)
        elif update.id in self.waiting:
            wakes = now + wait * self.pace
            self.waiting[update.id] = replace(update, delay=delay, wakes=wakes, fails=update.fails + 1)

    def forget(self) -> None:
        """Drop everything that waits."""
        self.arriving.clear()
        self.waiting.clear()

    def _drop(self, update: Update) -> None:
        self.waiting.pop(update.id, None)
        self.dropped.append(update)

    def _heads(self) -> Iterator[Update]:
        seen: set[str] = set()
        for id_ in sorted(self.waiting):
            update = self.waiting[id_]
            if update.queue not in seen:
                seen.add(update.queue)
                yield update


def _interleaved(updates: list[Update], chance: random.Random) -> Iterator[Update]:
    """Return the updates in another order, each queue in its own."""
    queues: dict[str, list[Update]] = {}
    for update in updates:
        queues.setdefault(update.queue, []).append(update)
    while queues:
        name = chance.choice(sorted(queues))
        yield queues[name].pop(0)
        queues = {key: left for key, left in queues.items() if left}
