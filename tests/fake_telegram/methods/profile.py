"""What the bot says about itself: names, descriptions, commands, each per language; and its files."""

import json
import re
from collections.abc import Callable

from tests.fake_telegram.messages.files import MOST_DOWNLOAD
from tests.fake_telegram.messages.markup import units
from tests.fake_telegram.refusal import Json, bad_request
from tests.fake_telegram.state.state import State

MOST_COMMANDS, MOST_DESCRIPTION = 100, 256
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}|")


def get_me(state: State, _: Json) -> Json:
    able = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return state.bot | able | {"can_connect_to_business": False, "has_main_web_app": False}


def done(_: State, __: Json) -> bool:
    """Accept `logOut` and `close`, which mean nothing here."""
    return True


def set_my_commands(state: State, given: Json) -> bool:
    commands = given.get("commands")
    if commands is None or not all(isinstance(command, dict) for command in commands):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(state, command)
    state.commands[_place(given)] = commands
    return True


def get_my_commands(state: State, given: Json) -> list[Json]:
    return state.commands.get(_place(given), [])


def delete_my_commands(state: State, given: Json) -> bool:
    state.commands.pop(_place(given), None)
    return True


def setter(name: str, most: int) -> Callable[[State, Json], bool]:
    """Return the method that sets a text of the profile, at most so long; an empty one removes it."""

    def set_text(state: State, given: Json) -> bool:
        text = given.get(name, "")
        if units(text) > most:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        state.profile[name, _language(given)] = text
        return True

    return set_text


def getter(name: str) -> Callable[[State, Json], Json]:
    """Return the method that reads a text: the one of the language, else the one of all languages."""

    def get_text(state: State, given: Json) -> Json:
        otherwise = state.bot["first_name"] if name == "name" else ""
        for language in (_language(given), ""):
            if text := state.profile.get((name, language)):
                return {name: text}
        return {name: otherwise}

    return get_text


def get_file(state: State, given: Json) -> Json:
    file = state.files.by_id.get(given.get("file_id", ""))
    if not file:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > MOST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.json() | {"file_id": given["file_id"], "file_path": file.path}


def _check_command(state: State, command: Json) -> None:
    name, description = command.get("command"), command.get("description")
    if unknown := set(command) - {"command", "description"}:
        state.complain(f"unknown fields of a command: {sorted(unknown)}")
    if not isinstance(name, str) or not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not description.strip():
        raise bad_request("command description must be non-empty")
    if units(description) > MOST_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {MOST_DESCRIPTION}")


def _place(given: Json) -> tuple[str, str]:
    scope = given.get("scope", {"type": "default"})
    needed = SCOPES.get(str(scope.get("type"))) if isinstance(scope, dict) else None
    if needed is None:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if set(scope) != {"type", *needed}:
        raise bad_request(f"can't parse BotCommandScope: expected the fields {['type', *needed]}")
    return json.dumps(scope, sort_keys=True), _language(given)


def _language(given: Json) -> str:
    language: str = given.get("language_code", "")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language
