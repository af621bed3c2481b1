"""Everything the fake knows: people, messages, files, updates, calls. Nothing here touches the network."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from tests.fake_telegram.messages.files import Files
from tests.fake_telegram.messages.messages import Message
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.state.bell import Bell
from tests.fake_telegram.state.clock import Clock
from tests.fake_telegram.state.faults import Faults, Limits
from tests.fake_telegram.state.updates import Updates

TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcK"  # noqa: S105 (nobody's)


@dataclass(frozen=True, slots=True)
class Call:
    """A call the fake accepted; files are `Upload`s, everything else is as JSON has it."""

    method: str
    params: Json
    at: float
    result: object = None

    @property
    def chat(self) -> int | None:
        return self.params.get("chat_id")


@dataclass(frozen=True, slots=True)
class Refused:
    """A call the fake refused, by itself or because of a fault."""

    method: str
    params: Json
    at: float
    code: int
    description: str


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button; `answer` is the call that stopped its spinning."""

    id: str
    person: int
    data: str
    at: float
    answer: Json | None = None


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are sent."""

    url: str = ""
    secret: str = ""
    most_connections: int = 40
    error: str = ""
    error_date: int = 0


@dataclass
class Chat:
    """A private chat: who is in it, and what Telegram knows about the bot there."""

    user: Json
    started: bool = False
    blocked: bool = False
    actions: list[str] = field(default_factory=list)

    @property
    def json(self) -> Json:
        names = {key: value for key, value in self.user.items() if key in ("id", "first_name", "last_name", "username")}
        return names | {"type": "private"}


@dataclass
class State:
    """One bot on Telegram's servers; every change is made under `lock`, and then `bell` rings."""

    token: str = TOKEN
    clock: Clock = field(default_factory=Clock)
    lock: threading.RLock = field(default_factory=threading.RLock)
    bell: Bell = field(default_factory=Bell)
    chats: dict[int, Chat] = field(default_factory=dict)
    messages: dict[tuple[int, int], Message] = field(default_factory=dict)
    last_message_id: int = 100
    presses: dict[str, Press] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    updates: Updates = field(default_factory=Updates)
    webhook: Webhook = field(default_factory=Webhook)
    webhook_set_at: float = 0.0
    poll: int = 0
    poll_stopped_by: str = "getUpdates"
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    limits: Limits | None = None
    calls: list[Call] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    press_seconds: float = 150.0
    delivery_seconds: float = 60.0
    closing: bool = False

    @property
    def bot(self) -> Json:
        return {"id": int(self.token.partition(":")[0]), "is_bot": True, "first_name": "Masir", "username": "masir_bot"}

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Change something, and tell whoever waits."""
        with self.lock:
            yield
        self.bell.ring()

    def complain(self, violation: str) -> None:
        """Record what a well-made bot would not have done."""
        self.violations.append(violation)

    def put(self, message: Message) -> Message:
        """Add a message, or put another version in its place."""
        self.messages[message.person, message.id] = message
        return message

    def next_message_id(self) -> int:
        # A bot's private chats share one counter.
        self.last_message_id += 1
        return self.last_message_id

    def write(self, person: int, *, by_bot: bool) -> Message:
        """Return the next message of a chat, still empty."""
        return Message(self.next_message_id(), person, by_bot, int(self.clock.now()))

    def json(self, message: Message, depth: int = 1) -> Json:
        chat = self.chats[message.person]
        body = message.json(self.bot if message.by_bot else chat.user, chat.json)
        original = self.messages.get((message.person, message.reply_to or 0))
        return body | ({"reply_to_message": self.json(original, 0)} if original and depth else {})

    def erase(self, message: Message) -> None:
        del self.messages[message.person, message.id]

    def change_webhook(self, **changes: object) -> None:
        self.webhook = replace(self.webhook, **changes)  # type: ignore[arg-type]
