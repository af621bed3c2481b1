"""The reckoning after a run: what was kept and what is on the screens, compared with what was said."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC

from sqlalchemy import Engine, select

from bot.commands.keys import keys_set
from bot.settings import read_settings
from dialogs.effects import Draw, Refusal, Say
from dialogs.interview import Interview, begin
from dialogs.menus.menu import menu
from dialogs.menus.panel import panel
from storage.model.document.writer import to_yaml
from storage.model.journey import Journey
from storage.model.log import Entry
from storage.model.logged import journey_of
from storage.rows import maps
from storage.rows.engine import connect
from storage.rows.tables import ProcessedUpdate
from storage.rows.transactions import reading
from storage.rows.upkeep import check
from tests.fake_telegram.fake import FakeTelegram
from tests.fake_telegram.oracle import assert_all_parse
from tests.telegram.chaos.ledger import SENDS, KeptUpdates, Kill, Repeated, repeated, text_of
from tests.telegram.chaos.orders import DifferentError, Heard, Reached, event_of, taken_in
from tests.telegram.chaos.owners import Owner

PATIENCE = 180.0  # seconds on the wall, on a machine that has other things to do


@dataclass
class Account:
    """What a run amounts to: numbers to print, and what is wrong, which must be nothing."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def reckoned(fake: FakeTelegram, everyone: Sequence[Owner], kills: Sequence[Kill], url: str) -> Account:
    """Wait until a running bot has nothing left to do, and compare."""
    account, updates = Account(), fake.updates
    assert isinstance(updates, KeptUpdates)
    fake.wait(lambda: fake.all_told, PATIENCE)
    fake.faults.clear()
    engine = connect(url, keys=keys_set(read_settings()))
    try:
        fake.wait(lambda: _has_taken_all_in(engine), PATIENCE)
        for owner in everyone:
            _reckon_chat(account, fake, updates, owner, [kill.at for kill in kills], engine)
        check(engine)
        _count(account, fake, updates, kills, engine)
    finally:
        engine.dispose()
    account.wrong += fake.violations
    assert_all_parse(fake.calls)
    return account


def _has_taken_all_in(engine: Engine) -> bool:
    with reading(engine) as c:
        return c.exec_driver_sql("SELECT count(*) FROM waiting_update").scalar() == 0


def _reckon_chat(
    account: Account, fake: FakeTelegram, updates: KeptUpdates, owner: Owner, kills: Sequence[float], engine: Engine
) -> None:
    chat = owner.person.id
    messages, presses = _heard(updates, f"chat {chat}"), _heard(updates, f"presses of {chat}")
    journey, kept = _kept(engine, chat)
    try:
        reached = taken_in(begin(owner.language, given=False), messages, presses, kept)
    except DifferentError as error:
        account.wrong.append(f"chat {chat}: {error}")
        account.counts["chats that differ"] += 1
        return
    account.counts["answers and other changes kept"] += reached.interview.log.turn
    if to_yaml(journey_of(reached.interview.log)) != to_yaml(journey):
        account.wrong.append(f"chat {chat}: the map is not what its log adds up to")
    _reckon_screen(account, fake, owner, reached)
    spans = [(press.delivered, press.acknowledged) for press in presses]
    _reckon_repeated(account, fake, chat, repeated(fake, kills, spans, chat), reached.replies)


def _heard(updates: KeptUpdates, queue: str) -> list[Heard]:
    """Return what reached the bot of a queue, in the order of its first delivery."""
    reached = {one.id: one for one in (*updates.told, *updates.dropped) if one.id in updates.delivered}
    ids = sorted(number for number, one in reached.items() if one.queue == queue)
    return [
        Heard(
            event_of(reached[number].kind, reached[number].body),
            updates.delivered[number],
            updates.acknowledged.get(number, math.inf),
            expired=number not in updates.acknowledged,
        )
        for number in ids
    ]


def _kept(engine: Engine, chat: int) -> tuple[Journey, tuple[Entry, ...]]:
    """Return the only map of a person, without its id, and its whole history."""
    owner = f"telegram:{chat}"
    with reading(engine) as c:
        (only,) = maps.listed(c, owner)
        return journey_of(maps.log_of(c, owner, only.id)), maps.history(c, owner, only.id)


def _reckon_screen(account: Account, fake: FakeTelegram, owner: Owner, reached: Reached) -> None:
    """Wait for the open question, or for everything that a whole map brings."""
    person = owner.person
    try:
        fake.wait(lambda: _shows(fake, owner, reached.interview), PATIENCE)
        for kind in {"photo", "document"} if any(isinstance(reply, Draw) for reply in reached.replies) else ():
            fake.wait(lambda kind=kind: any(getattr(m, kind) for m in person.screen), PATIENCE)  # type: ignore[misc]
    except AssertionError as error:
        account.wrong.append(f"chat {person.id} does not show what is next: {error}")
    account.counts["maps completed"] += panel(reached.interview) is None
    account.counts["keyboards left on older messages"] += max(0, len(person.panels) - 1)


def _shows(fake: FakeTelegram, owner: Owner, interview: Interview) -> bool:
    """Tell whether a person sees the open question, or what is asked back in its place."""
    now, beside, shown = panel(interview), menu(interview), owner.person.panel
    if now is None:
        return True
    asked = (now.text, *([beside.text] if beside and beside.text else []))
    return bool(shown and any(text in shown.text for text in asked) and fake.all_told)


def _reckon_repeated(
    account: Account, fake: FakeTelegram, chat: int, found: Repeated, replies: Sequence[Say | Refusal | Draw]
) -> None:
    """Count what came twice. A text that was due several times may follow itself, and one due once may not."""
    account.counts.update({f"messages repeated after {reason}": count for reason, count in found.reasons.items()})
    due = Counter(reply.text for reply in replies if isinstance(reply, Say | Refusal))
    due += Counter(kind for reply in replies if isinstance(reply, Draw) for kind in ("sendPhoto", "sendDocument"))
    sent = Counter(text_of(call) for call in fake.calls if call.chat == chat and call.method in SENDS)
    for text in found.unexplained:
        if (more := sent[text] - _times_due(text, due) - found.explained[text]) > 0:
            account.counts["messages repeated without a reason"] += more
            times = [round(call.at, 2) for call in fake.calls if call.chat == chat and text_of(call) == text]
            account.wrong.append(f"chat {chat}: {text[:60]!r} came {more} times too often, at {times}")


def _times_due(text: str, due: Counter[str]) -> int:
    """Return how often a message may come: several sentences that make one, as often as the rarest of them."""
    return due[text] or min((count for sentence, count in due.items() if sentence in text), default=1)


def _count(account: Account, fake: FakeTelegram, updates: KeptUpdates, kills: Sequence[Kill], engine: Engine) -> None:
    with reading(engine) as c:
        rows = c.execute(select(ProcessedUpdate.update_id, ProcessedUpdate.at, ProcessedUpdate.failed)).all()  # type: ignore[call-overload]
    committed = {number: at.replace(tzinfo=UTC).timestamp() for number, at, _ in rows}
    counts = account.counts
    counts["kills"] = len(kills)
    open_ = [(kill, {number: committed.get(number, math.inf) for number in kill.open}) for kill in kills]
    counts["  before the commit of an update"] = sum(any(at > k.wall for at in o.values()) for k, o in open_)
    counts["  between commit and acknowledgement"] = sum(any(at <= k.wall for at in o.values()) for k, o in open_)
    counts["chats"] = len(fake.chats)
    counts["updates delivered"] = len(updates.delivered)
    counts["updates delivered again"] = sum(updates.deliveries.values()) - len(updates.delivered)
    counts["presses too old to be delivered"] = len(updates.dropped)
    counts["updates that failed"] = sum(failed for *_, failed in rows)
    counts["messages sent"] = sum(call.method in SENDS for call in fake.calls)
    counts["edits"] = sum(call.method.startswith("edit") for call in fake.calls)
    counts.update(Counter(f"fault: {type(fault).__name__}" for _, fault in fake.faults.seen))
    for problem in ("updates that failed", "chats that differ", "messages repeated without a reason"):
        counts[problem] += 0
    if any(update.kind != "callback_query" for update in updates.dropped):
        account.wrong.append("a message was never taken in")
    if counts["updates that failed"]:
        account.wrong.append(f"{counts['updates that failed']} updates made the program fail")
