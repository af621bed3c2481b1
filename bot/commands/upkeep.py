"""The commands about the database and this machine: backup, restore, migrate, doctor."""

import argparse
from datetime import UTC, datetime

from bot.commands.shell import DONE, FAILED, OWNER, engine, say, settings, sure, warn
from bot.local.machine import machine_language
from dialogs.words import words_in


def backup(args: argparse.Namespace) -> None:
    """Write all that is kept into one file."""
    from bot.commands.meaning import MEANING  # noqa: PLC0415
    from storage.rows.backup import backup as written  # noqa: PLC0415
    from storage.rows.upkeep import write_anew  # noqa: PLC0415

    with engine() as database:
        write_anew(database)
        count = written(database, args.file, MEANING)
    say(words_in(machine_language())("shell-backed-up", count=count, file=str(args.file)))


def restore(args: argparse.Namespace) -> None:
    """Put a backup in the place of all that is kept, and keep what was there."""
    from bot.commands.meaning import MEANING  # noqa: PLC0415
    from bot.files import LOGO  # noqa: PLC0415
    from bot.keeping import tidied  # noqa: PLC0415
    from storage.rows.backup import restore as put_back  # noqa: PLC0415

    words = words_in(machine_language())
    if not sure(words("shell-restore-sure", file=str(args.file))):
        return
    before = settings().folder / f"masir-before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.db"
    with engine() as database:
        if put_back(database, args.file, before, MEANING):
            say(words("shell-restore-before", file=str(before)))
        say(words("shell-restored", file=str(args.file)))
        # Whoever goes back needs the logos: no backup has any.
        if left := tidied(database, OWNER, settings().pictures, spared=(LOGO,)):
            warn(words(left.message_id, **left.values))


def migrate(_args: argparse.Namespace) -> None:
    """Bring the database up to date."""
    from storage.rows.engine import connect  # noqa: PLC0415
    from storage.rows.transactions import errors_as_mistakes  # noqa: PLC0415
    from storage.rows.versions import current_version  # noqa: PLC0415
    from storage.rows.versions import migrate as brought_up  # noqa: PLC0415

    database = connect(settings().database_url)
    with errors_as_mistakes():
        current_version(database)
        brought_up(database)
    say(words_in(machine_language())("shell-migrated"))


def doctor(_args: argparse.Namespace) -> int:
    """Say what works on this machine and what does not."""
    from bot.commands.doctor import examine  # noqa: PLC0415

    findings = examine(settings(), OWNER)
    words = words_in(machine_language())
    for finding in findings:
        mark = words("shell-doctor-good" if finding.good else "shell-doctor-bad")
        say(f"{mark} {words(finding.message_id, **finding.values)}")
    return DONE if all(finding.good for finding in findings) else FAILED
