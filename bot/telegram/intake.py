"""One update of Telegram's, one transaction: taken in once, answered in rows, and only then acknowledged."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Engine

from bot.chat import Person, turn_in
from bot.telegram.updates import Came, Left, doing
from dialogs.events import Chose, Commanded, Draw, Leave, Reply, Say, to_plain
from dialogs.words import words_in
from storage import repository
from storage.database import writing
from storage.mistake import Mistake


def take(engine: Engine, bot_id: int, update: Mapping[str, Any]) -> Came | Left | None:
    """Take an update in, and return what it meant; a repeated one is nothing.

    An update that makes the program fail is kept as failed and apologised for, so that it is not sent again for ever.

    Raises:
        Mistake: where the database cannot take it now; the update must then not be acknowledged.
    """
    number = update.get("update_id")
    if not isinstance(number, int):
        return None
    try:
        with writing(engine) as c:
            return _taken(c, update) if repository.first_time(c, bot_id, number) else None
    except Mistake:
        raise
    except Exception:  # noqa: BLE001 - the edge: whatever it was, the next update must be read
        _fail(engine, bot_id, number, update)
        return None


def _taken(c: Connection, update: Mapping[str, Any]) -> Came | Left | None:
    did = doing(update)
    match did:
        case Came(person, event, _):
            chat = _chat(c, person)
            if chat.map_id is None and event != Commanded("start"):
                event = Commanded("start")  # a first word is a greeting, whatever it says
            if not isinstance(event, Chose):
                chat = replace(chat, panel_covered=True)
            turn_in(c, person, replace(chat, active=True), event, promises)
            _cover(c, person, chat)
        case Left(person, active):
            chat = _chat(c, person)
            repository.keep_chat(c, replace(chat, active=active))
            if not active:
                repository.drop_promises(c, chat)
        case None:
            pass
    return did


def promises(replies: tuple[Reply, ...]) -> list[dict[str, Any]]:
    """Return what must arrive in Telegram: everything. A picture comes to look at, and as a file to keep."""
    rows = []
    for reply in replies:
        match reply:
            case Leave():
                continue
            case Draw("png"):
                rows += [{**to_plain(reply), "as": "photo"}, {**to_plain(reply), "as": "document"}]
            case _:
                rows.append(to_plain(reply))
    return rows


def _cover(c: Connection, person: Person, before: repository.Chat) -> None:
    """Keep that the person's message now stands below the panel, also where it changed nothing else."""
    chat = _chat(c, person)
    if before.panel_covered and not chat.panel_covered:
        repository.keep_chat(c, replace(chat, panel_covered=True))


def _chat(c: Connection, person: Person) -> repository.Chat:
    return repository.chat_at(c, person.channel, person.chat, person.language)


def _fail(engine: Engine, bot_id: int, number: int, update: Mapping[str, Any]) -> None:
    with writing(engine) as c:
        repository.first_time(c, bot_id, number, failed=True)
        did = doing(update)
        if isinstance(did, Came):
            chat = _chat(c, did.person)
            if chat.map_id:
                repository.promise(c, chat, [to_plain(Say(words_in(chat.language)("chat-sorry")))])
