"""What can be written on the command line. What it does is in `bot.cli`."""

import argparse
from pathlib import Path
from typing import NoReturn

from dialogs.words import LANGUAGES
from renderers.formats import CHECKLISTS, MAPS, ON_PAPER, PAGES, TASKS
from storage.model.text import printable

_STDOUT = ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")  # other names of "-": the path is not printed after the file
Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names the type nowhere else


class _Parser(argparse.ArgumentParser):
    """Says what is wrong without what the arguments would command a terminal; `add_parser` makes more of its kind."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    masir: argparse.ArgumentParser = _Parser(
        prog="masir", description="The journey of your customers, asked and drawn."
    )
    commands = masir.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_chat, _render, _checklist, _maps, _backups, _upkeep, _telegram, _guide, _figures):
        add(commands)
    return masir


def _chat(commands: "Commands[argparse.ArgumentParser]") -> None:
    chat = commands.add_parser("chat", help="begin or resume an interview on this machine")
    _language_option(chat, "the language to speak; asked for when left out")
    chat.add_argument("--new", action="store_true", help="begin a new map instead of resuming the last")
    chat.add_argument("--no-open", action="store_true", help="serve the page and print its address; open no browser")
    chat.add_argument("--terminal", action="store_true", help="a plain text chat on stdin and stdout")
    chat.add_argument("--questions", metavar="NAME", default="", help="with a question set of yours: see docs/host.md")
    chat.add_argument("--json", action="store_true", help="the line protocol: one JSON object a line")


def _render(commands: "Commands[argparse.ArgumentParser]") -> None:
    render = commands.add_parser("render", help="draw a map document")
    _document(render)
    render.add_argument("beside", nargs="*", metavar="MAP", help="up to four others, to be drawn in one picture")
    render.add_argument("--walk", action="store_true", help="beside what was seen on the walk through it")
    _output_option(render, "the file to write; its suffix says the format")
    render.add_argument("--format", choices=tuple(MAPS))
    render.add_argument("--selectable", action="store_true", help="an SVG whose texts can be selected and searched")
    render.add_argument("--layout", choices=("wide", "cards", "customer"), default="wide")
    render.add_argument(
        "--pages",
        action="store_true",
        help="over pages to print: one PDF with the plan first, else FILE-1, FILE-2 …",
    )
    render.add_argument("--paper", choices=tuple(PAGES), help="the paper of these pages: a4 when left out")
    _language_option(render, "the language of labels, digits and direction; the map's own when left out")


def _checklist(commands: "Commands[argparse.ArgumentParser]") -> None:
    checklist = commands.add_parser("checklist", help="write or draw what to do first, from a map document")
    _document(checklist)
    _output_option(checklist, "the file to write; stdout when left out")
    checklist.add_argument("--format", choices=(*CHECKLISTS, "png", "svg", "pdf", *TASKS))
    _language_option(checklist, "the language of the sentences; the map's own when left out")


def _maps(commands: "Commands[argparse.ArgumentParser]") -> None:
    due = commands.add_parser(
        "due", help="say what is due by today: exit code 10 where something is, 0 where nothing is"
    )
    _language_option(due, "the language of the lines")
    _language_option(commands.add_parser("maps", help="list the maps kept on this machine"), "the language of the list")
    export = commands.add_parser("export", help="write a kept map as a map document")
    _map_id(export)
    _output_option(export, "a .yaml or .json file; stdout when left out")
    export.add_argument("--version", metavar="NUMBER", default="", help="as it was: its number in `masir versions`")
    versions = commands.add_parser("versions", help="list the versions of a kept map")
    _map_id(versions)
    _language_option(versions, "the language of the list")
    take = commands.add_parser("import", help="keep a map document; one with a known id updates that map")
    take.add_argument("file", metavar="FILE", help="a map document (YAML or JSON), - for stdin")
    _map_id(commands.add_parser("delete", help="erase a kept map with all its answers and pictures"))


def _backups(commands: "Commands[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser("backup", help="write all that is kept into one file; the bot may go on meanwhile")
    backup.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    restore = commands.add_parser("restore", help="put a backup in the place of all that is kept")
    restore.add_argument("file", type=Path, metavar="FILE", help="a file that `masir backup` wrote")


def _upkeep(commands: "Commands[argparse.ArgumentParser]") -> None:
    key = commands.add_parser("key", help="make a key that encrypts what people write, encrypt with it, change it")
    key.add_argument("do", choices=("new", "seal", "rotate"))
    commands.add_parser("schema", help="print the JSON Schema of the map document")
    commands.add_parser("migrate", help="bring the database up to date")
    commands.add_parser("doctor", help="check settings, database, fonts and languages, and say what to do")


def _telegram(commands: "Commands[argparse.ArgumentParser]") -> None:
    telegram = commands.add_parser("telegram", help="run the bot in Telegram")
    telegram.add_argument("do", nargs="?", choices=("set-webhook", "delete-webhook", "status"))
    telegram.add_argument("--webhook", metavar="URL", help="receive updates here; long polling when left out")
    telegram.add_argument(
        "--listen", metavar="PLACE", default="127.0.0.1:8080", help="where the webhook listens: HOST:PORT or unix:/PATH"
    )


def _guide(commands: "Commands[argparse.ArgumentParser]") -> None:
    guide = commands.add_parser("guide", help="write or draw the questions on paper, with room to write")
    _output_option(guide, "the file to write; stdout when left out")
    guide.add_argument("--format", choices=tuple(ON_PAPER))
    guide.add_argument("--questions", metavar="NAME", default="", help="of a question set of yours: see docs/host.md")
    guide.add_argument("--deep", action="store_true", help="with the questions of a deeper talk")
    _language_option(guide, "the language of the questions; the machine's own when left out")


def _figures(commands: "Commands[argparse.ArgumentParser]") -> None:
    figures = commands.add_parser("figures", help="take figures in from a table, or list a kept map's measures")
    _map_id(figures)
    figures.add_argument(
        "file", nargs="?", metavar="FILE", help="a CSV with measure, day and value, - for stdin; a list when left out"
    )
    _language_option(figures, "the language to speak; the machine's own when left out")


def _document(command: argparse.ArgumentParser) -> None:
    command.add_argument("map", metavar="MAP", help="a map document (YAML or JSON), - for stdin")


def _map_id(command: argparse.ArgumentParser) -> None:
    command.add_argument("map_id", metavar="MAP-ID", help="the map's id, or its beginning")


def _output_option(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("-o", "--output", type=_output, metavar="FILE", help=text)


def _output(name: str) -> Path:
    return Path("-" if name in _STDOUT else name)


def _language_option(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("--language", choices=LANGUAGES, help=text)
