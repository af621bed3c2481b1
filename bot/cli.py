"""The command line: what `masir` can do, one function a command.

Each imports what it needs when it is called, so that `masir render` starts without a database.
"""

import argparse
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.machine import machine_language
from bot.parser import CHECKLIST_FORMATS, MAP_FORMATS, parser
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey
from storage.model.mistake import Mistake

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.settings import Settings

DONE, FAILED, MISUSED = 0, 1, 2
OWNER = "local"


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 failed (one line on stderr says why), 2 wrong usage."""
    _open_streams()
    args = parser().parse_args(arguments)
    try:
        code = COMMANDS[args.command](args)
        sys.stdout.flush()
    except Mistake as mistake:
        language = getattr(args, "language", None) or machine_language()
        print(words_in(language)(mistake.message_id, **mistake.values), file=sys.stderr)  # noqa: T201
        return FAILED
    except KeyboardInterrupt:
        return DONE if args.command == "chat" else FAILED
    except BrokenPipeError:
        _give_up_output()  # nobody reads any more: end in silence
        return DONE
    except OSError as error:
        _give_up_output()
        reason = os.strerror(error.errno or 0)
        print(words_in(machine_language())("wrong-output", reason=reason), file=sys.stderr)  # noqa: T201
        return FAILED
    return code or DONE


def _open_streams() -> None:
    """Give a process that was started without streams empty ones, and speak UTF-8 whatever the machine's locale."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open as long as we are
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _give_up_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _chat(args: argparse.Namespace) -> None:
    if not (args.terminal or args.json) and (args.no_open or sys.stdin.isatty()):
        _page(args)
        return
    from bot import lines, terminal  # noqa: PLC0415
    from bot.chat import Person  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.host import Host  # noqa: PLC0415

    person = Person(OWNER, "local", "terminal", args.language or machine_language())
    drawer = Drawer()
    front = lines if args.json else terminal
    with _engine() as engine:
        host = Host(engine, person, drawer, _settings().pictures)
        try:
            front.run(host, sys.stdin.buffer, sys.stdout, language=args.language, new=args.new, ready=drawer.warm)
        finally:
            drawer.close()


def _page(args: argparse.Namespace) -> None:
    """Serve the page of `masir chat`."""
    from bot.chat import Person  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.web.serve import open_in_browser, serve  # noqa: PLC0415

    words = words_in(args.language or machine_language())

    def announce(address: str) -> None:
        _say(f"{words('page-served' if args.no_open else 'page-opened')}\n{address}")
        if not args.no_open:
            open_in_browser(address, lambda: print(words("page-no-browser"), file=sys.stderr))  # noqa: T201

    person = Person(OWNER, "local", "page", args.language or machine_language())
    drawer = Drawer()
    with _engine() as engine:
        try:
            serve(engine, person, drawer, language=args.language, new=args.new, announce=announce)
        finally:
            drawer.close()


def _render(args: argparse.Namespace) -> None:
    from bot import files  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.logo import logo_of  # noqa: PLC0415
    from renderers import missing  # noqa: PLC0415

    file = args.output or Path(_stem(args.map) + "." + (args.format or "png"))
    layout = "pages" if args.pages and args.layout == "wide" else args.layout
    drawer = Drawer()
    drawer.warm()
    try:
        journey = _document(args.map)
        language = args.language or journey.language or "en"
        format_ = args.format or ("png" if str(file) == "-" else _suffix(file, MAP_FORMATS))
        folder = Path() if args.map == "-" else Path(args.map).parent
        if format_ == "svg" and args.selectable:
            format_ = "svg-text"
        pages = drawer.draw(journey, format_, language, layout, logo_of(journey, folder))
    finally:
        drawer.close()
    if str(file) == "-":
        sys.stdout.buffer.write(pages[0])
    else:
        for number, page in enumerate(pages, 1):
            _say(str(files.write(file.with_stem(f"{file.stem}-{number}") if layout != "wide" else file, page)))
    characters = " ".join(missing(journey, words_in(language).locale)[:20])
    if characters:
        print(words_in(language)("say-missing-glyphs", characters=characters), file=sys.stderr)  # noqa: T201


def _checklist(args: argparse.Namespace) -> None:
    from renderers import write  # noqa: PLC0415
    from storage.model.plan.checklist import checklist  # noqa: PLC0415

    journey = _document(args.map)
    words = words_in(args.language or journey.language or "en")
    wanted = args.format or (_suffix(args.output, CHECKLIST_FORMATS) if args.output else "txt")
    _put(args.output, write(checklist(journey), wanted, words, most=None))


def _maps(args: argparse.Namespace) -> None:
    from bot.host import map_as_line  # noqa: PLC0415
    from dialogs.views import map_line  # noqa: PLC0415
    from storage.rows import repository  # noqa: PLC0415
    from storage.rows.database import reading  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    with _engine() as engine, reading(engine) as c:
        found = repository.maps(c, OWNER)
    if sys.stdout.isatty():
        lines = (f"{kept.id[:8]}  {map_line(map_as_line(kept), words)}" for kept in found)
        _say("\n".join(lines) or words("say-maps-none"))
        return
    for kept in found:
        state = "archived" if kept.archived else "complete" if kept.complete else "open"
        _say("\t".join((kept.id, kept.title.replace("\t", " ").replace("\n", " "), kept.language, state)))


def _export(args: argparse.Namespace) -> None:
    from storage.model.document.document import to_json, to_yaml  # noqa: PLC0415
    from storage.model.log import journey_of  # noqa: PLC0415
    from storage.rows import repository  # noqa: PLC0415
    from storage.rows.database import reading  # noqa: PLC0415

    with _engine() as engine, reading(engine) as c:
        map_id = repository.full_id(c, OWNER, args.map_id)
        journey = journey_of(repository.log_of(c, OWNER, map_id), map_id)
    as_json = args.output is not None and args.output.suffix.casefold() == ".json"
    _put(args.output, to_json(journey) if as_json else to_yaml(journey))


def _import(args: argparse.Namespace) -> None:
    from bot.chat import imported  # noqa: PLC0415

    journey = _document(args.file)
    with _engine() as engine:
        _say(imported(engine, OWNER, journey, machine_language()))


def _delete(args: argparse.Namespace) -> None:
    from bot.chat import deleted  # noqa: PLC0415

    words = words_in(machine_language())
    if not _sure(words("shell-delete-sure", map=args.map_id)):
        return
    with _engine() as engine:
        map_id = deleted(engine, OWNER, args.map_id)
    for picture in _settings().pictures.glob(f"{map_id}-*"):
        picture.unlink(missing_ok=True)
    _say(words("shell-deleted", map=map_id))


def _backup(args: argparse.Namespace) -> None:
    from storage.rows.backup import backup  # noqa: PLC0415

    with _engine() as engine:
        count = backup(engine, args.file)
    _say(words_in(machine_language())("shell-backed-up", count=count, file=str(args.file)))


def _restore(args: argparse.Namespace) -> None:
    from storage.rows.backup import restore  # noqa: PLC0415

    words = words_in(machine_language())
    if not _sure(words("shell-restore-sure", file=str(args.file))):
        return
    before = _settings().folder / f"masir-before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.db"
    with _engine() as engine:
        filled = restore(engine, args.file, before)
    if filled:
        _say(words("shell-restore-before", file=str(before)))
    _say(words("shell-restored", file=str(args.file)))


def _schema(_args: argparse.Namespace) -> None:
    from storage.model.document.schema import json_schema  # noqa: PLC0415

    _say(json.dumps(json_schema(LANGUAGES), ensure_ascii=False, indent=2))


def _migrate(_args: argparse.Namespace) -> None:
    from storage.rows.database import connect, current_version, migrate, told  # noqa: PLC0415

    engine = connect(_settings().database_url)
    with told():
        current_version(engine)
        migrate(engine)
    _say(words_in(machine_language())("shell-migrated"))


def _doctor(_args: argparse.Namespace) -> int:
    from bot.doctor import examine  # noqa: PLC0415

    findings = examine(_settings())
    words = words_in(machine_language())
    for finding in findings:
        mark = words("shell-doctor-good" if finding.good else "shell-doctor-bad")
        _say(f"{mark} {words(finding.message_id, **finding.values)}")
    return DONE if all(finding.good for finding in findings) else FAILED


def _telegram(args: argparse.Namespace) -> None:
    import asyncio  # noqa: PLC0415

    from bot.log import log_to_stderr  # noqa: PLC0415

    log_to_stderr(_settings())
    os.environ["PTB_TIMEDELTA"] = "1"  # else the library warns of its own next version at every 429
    from bot.telegram import run  # noqa: PLC0415

    match args.do:
        case "set-webhook":
            asyncio.run(run.set_webhook(_settings(), args.webhook))
        case "delete-webhook":
            asyncio.run(run.delete_webhook(_settings()))
        case "status":
            name, hook = asyncio.run(run.status(_settings()))
            words = words_in(machine_language())
            _say(words("shell-telegram-hook" if hook.url else "shell-telegram-polling", bot=f"@{name}", url=hook.url))
            _say(words("shell-telegram-waiting", count=hook.pending_update_count))
            if hook.last_error_message:
                _say(words("shell-telegram-error", error=hook.last_error_message))
        case _:
            with _engine() as engine:
                run.run(engine, _settings(), webhook=args.webhook, listen=args.listen)


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int | None]] = {
    "chat": _chat,
    "render": _render,
    "checklist": _checklist,
    "maps": _maps,
    "export": _export,
    "import": _import,
    "delete": _delete,
    "backup": _backup,
    "restore": _restore,
    "schema": _schema,
    "migrate": _migrate,
    "doctor": _doctor,
    "telegram": _telegram,
}

_YES = {"y", "yes", "نعم", "بله", "آره", "ن", "ب"}


def _sure(question: str) -> bool:
    """Ask a person at a terminal; a script has made up its mind."""
    return not sys.stdin.isatty() or input(question).strip().casefold() in _YES


def _settings() -> "Settings":
    from bot.settings import read_settings  # noqa: PLC0415

    return read_settings()


@contextlib.contextmanager
def _engine() -> "Iterator[Engine]":
    from storage.rows.database import open_engine  # noqa: PLC0415

    engine = open_engine(_settings().database_url)
    try:
        yield engine
    finally:
        engine.dispose()


def _document(name: str) -> Journey:
    from bot import files  # noqa: PLC0415
    from storage.model.document.document import read  # noqa: PLC0415
    from storage.model.document.yaml_tree import MOST_BYTES  # noqa: PLC0415

    return read(sys.stdin.buffer.read(MOST_BYTES + 1) if name == "-" else files.read(Path(name), MOST_BYTES), LANGUAGES)


def _stem(name: str) -> str:
    return "map" if name == "-" else Path(name).name.partition(".")[0] or "map"


def _suffix(file: Path, formats: tuple[str, ...]) -> str:
    """Return the format that a file's name says."""
    name = file.suffix[1:].casefold()
    if name not in formats:
        raise Mistake("wrong-format", format=name, known=", ".join(formats))
    return name


def _put(file: Path | None, text: str) -> None:
    from bot import files  # noqa: PLC0415

    if file is None or str(file) == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        _say(str(files.write(file, text.encode())))


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201
