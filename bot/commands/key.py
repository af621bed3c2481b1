"""`masir key`: a key made, what is stored encrypted with it, the key changed. The bot may run meanwhile."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.shell import engine, say, settings
from bot.local.machine import machine_language
from dialogs.words import words_in
from storage.model.mistake import Mistake

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.settings import Settings


def key(args: argparse.Namespace) -> None:
    """Do what is asked for.

    Raises:
        Mistake: where it cannot be done; a full disk has lost no answer here.
    """
    try:
        _do(args.do)
    except Mistake as mistake:
        if mistake.message_id != "wrong-database-disk-full":
            raise
        raise Mistake("wrong-key-disk-full") from mistake


def _do(what: str) -> None:
    match what:
        case "new":
            _new(settings())
        case "seal":
            _seal()
        case _:
            _rotate(settings())


def _new(found: "Settings") -> None:
    """Make a key; the database knows of it before anything can be encrypted with it."""
    from bot.commands.keys import write_new  # noqa: PLC0415
    from storage.rows.engine import open_engine  # noqa: PLC0415
    from storage.sealing.keys import keys_in, new_key  # noqa: PLC0415

    file = _file(found)
    if file.exists():
        raise Mistake("wrong-key-there", file=str(file))
    written = new_key()
    (made,) = keys_in(written, str(file))
    open_engine(found.database_url, keys=lambda: (made,)).dispose()
    write_new(file, written, made.id)
    say(words_in(machine_language())("shell-key-new", key=made.id, file=str(file)))


def _seal() -> None:
    """Encrypt all that is not yet encrypted with the newest key."""
    with engine() as database:
        _seal_all(database)


def _rotate(found: "Settings") -> None:
    """Encrypt all with a new key; where that was interrupted, with the one that was made then."""
    from bot.commands.keys import put_first  # noqa: PLC0415
    from storage.rows.locks import exclusively  # noqa: PLC0415
    from storage.rows.rewriting import KNOWN, is_used, keep_known, known  # noqa: PLC0415
    from storage.sealing.keys import keys_in, new_key  # noqa: PLC0415

    file = _file(found)
    with engine() as database:
        with exclusively(database, [KNOWN]) as c:  # of two that rotate, one waits, and finds it done
            first = _newest(database)
            if not any(is_used(c, one) for one in known(c) if one != first):
                written = new_key()
                (made,) = keys_in(written, str(file))
                keep_known(c, made.id)
                put_first(file, written, made.id)
        if _newest(database) != first:
            say(words_in(machine_language())("shell-key-rotated", key=_newest(database), file=str(file)))
        _seal_all(database)


def _file(found: "Settings") -> Path:
    from bot.commands.keys import key_file  # noqa: PLC0415

    if found.key is not None:
        raise Mistake("wrong-key-set")
    return key_file(found)


def _newest(database: "Engine") -> str:
    """Return the id of the key that seals."""
    from storage.sealing.column import keys_of  # noqa: PLC0415

    keys = keys_of(database)()
    if not keys:
        raise Mistake("wrong-key-none")
    return keys[0].id


def _seal_all(database: "Engine") -> None:
    from storage.rows.upkeep import seal_everything  # noqa: PLC0415

    first = _newest(database)
    count, damaged = seal_everything(database)
    words = words_in(machine_language())
    say(words("shell-key-sealed", key=first, count=count))
    if damaged:
        say(words("shell-key-damaged", count=damaged))
