"""The commands about the maps that are kept on this machine: listed, taken out, taken in, erased."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from bot.commands.shell import OWNER, STREAM, document, engine, put, say, settings, sure
from bot.local.machine import machine_language
from dialogs.words import words_in
from storage.model.journey import Journey


def maps(args: argparse.Namespace) -> None:
    """List the maps: for people on a terminal, for programs where the output is piped."""
    from bot.person import map_lines  # noqa: PLC0415
    from dialogs.menus.listing import map_line  # noqa: PLC0415
    from storage.model.plan.wording import one_line  # noqa: PLC0415
    from storage.rows import maps as rows  # noqa: PLC0415
    from storage.rows.transactions import reading  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    with engine() as database, reading(database) as c:
        lines, kept = map_lines(c, OWNER), rows.listed(c, OWNER)
    if sys.stdout.isatty():
        say("\n".join(f"{line.id[:8]}  {map_line(line, words)}" for line in lines) or words("say-maps-none"))
        return
    for one in kept:
        state = "archived" if one.archived else "complete" if one.complete else "open"
        say("\t".join((one.id, one_line(one.title), one.language, state)))


def export(args: argparse.Namespace) -> None:
    """Write a kept map as a document, YAML unless the file's suffix says another format."""
    from bot.files import PRIVATE  # noqa: PLC0415
    from dialogs.versions import version_named  # noqa: PLC0415
    from renderers.formats import DOCUMENTS  # noqa: PLC0415
    from storage.model.logged import journey_of  # noqa: PLC0415
    from storage.rows import maps as rows  # noqa: PLC0415
    from storage.rows.transactions import reading  # noqa: PLC0415

    with engine() as database, reading(database) as c:
        map_id = rows.map_id_like(c, OWNER, args.map_id)
        log = rows.log_of(c, OWNER, map_id)
        turn = version_named(log, args.version).turn if args.version else 0
        journey = rows.journey_at(c, OWNER, map_id, turn) if turn else journey_of(log, map_id)
    suffix = args.output.suffix.casefold() if args.output else ""
    format_ = next((one for one in DOCUMENTS.values() if one.suffix == suffix), DOCUMENTS["yaml"])
    put(args.output, format_.write(journey), PRIVATE)


def versions(args: argparse.Namespace) -> None:
    """List the versions of a map, the first one first: for people on a terminal, else number, day and name."""
    from bot.past import versions_in  # noqa: PLC0415
    from dialogs.versions import version_line  # noqa: PLC0415
    from storage.model.plan.wording import one_line  # noqa: PLC0415
    from storage.rows import maps as rows  # noqa: PLC0415
    from storage.rows.transactions import reading  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    with engine() as database, reading(database) as c:
        there = versions_in(c, OWNER, rows.map_id_like(c, OWNER, args.map_id))
    if sys.stdout.isatty():
        say("\n".join(version_line(one, words) for one in there) or words("version-empty"))
        return
    for one in there:
        say("\t".join((str(one.number), one.on.isoformat() if one.on else "", one_line(one.name))))


def take(args: argparse.Namespace) -> None:
    """Keep a map document, and the logo that lies beside it."""
    from bot import files  # noqa: PLC0415
    from bot.keeping import imported  # noqa: PLC0415

    journey = document(args.file)
    logo = _logo(journey, Path() if args.file == STREAM else Path(args.file).parent)
    with engine() as database:
        map_id = imported(database, OWNER, journey, machine_language())
    say(map_id)  # it is kept, whatever becomes of the logo
    if logo and journey.brand.logo:
        files.keep_logo(settings().pictures, map_id, journey.brand.logo, logo)


def _logo(journey: Journey, folder: Path) -> bytes | None:
    """Return the logo of a document, None where it was left behind: a document may travel alone.

    Raises:
        Mistake: where it is no picture, with which the map could not be drawn, or too large to be kept.
    """
    from bot.commands.logo import logo_to_keep  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415

    logo = logo_to_keep(journey, folder)
    if logo:
        with closing(Drawer()) as drawer:
            drawer.draw(Journey(brand=journey.brand), "svg", machine_language(), logo=logo)
    return logo


def delete(args: argparse.Namespace) -> None:
    """Erase a kept map, with all that was said and drawn of it.

    Raises:
        Mistake: where something that was drawn of it could not be removed.
    """
    from bot import files  # noqa: PLC0415
    from bot.keeping import deleted  # noqa: PLC0415

    words = words_in(machine_language())
    if not sure(words("shell-delete-sure", map=args.map_id)):
        return
    with engine() as database:
        map_id = deleted(database, OWNER, args.map_id)
    say(words("shell-deleted", map=map_id))
    if left := files.erase(settings().pictures, (map_id,)):
        raise left
