"""Commands and texts of the bot's profile, per language."""

import pytest

from tests.fake_telegram.refusal import Json
from tests.fake_telegram.tests.client import Client


async def test_commands_are_kept_per_scope_and_language(client: Client):
    commands = [{"command": "start", "description": "ابدأ"}]
    await client.ok("setMyCommands", commands=commands, language_code="ar", scope={"type": "all_private_chats"})

    assert await client.ok("getMyCommands") == []
    place = {"language_code": "ar", "scope": {"type": "all_private_chats"}}
    assert await client.ok("getMyCommands", **place) == commands
    await client.ok("deleteMyCommands", **place)
    assert await client.ok("getMyCommands", **place) == []


COMMANDS: dict[str, list[Json]] = {
    "BOT_COMMAND_INVALID": [{"command": "Start", "description": "x"}],
    "command description must be non-empty": [{"command": "a", "description": ""}],
    "command description length must not exceed 256": [{"command": "a", "description": "x" * 257}],
    "BOT_COMMANDS_TOO_MUCH": [{"command": f"c{n}", "description": "x"} for n in range(101)],
}


@pytest.mark.parametrize("why", COMMANDS)
async def test_commands_telegram_does_not_take_are_refused(client: Client, why: str):
    assert await client.no("setMyCommands", commands=COMMANDS[why]) == f"Bad Request: {why}"


@pytest.mark.parametrize(("name", "most"), [("name", 64), ("description", 512), ("short_description", 120)])
async def test_the_profile_has_a_text_per_language_up_to_a_limit(client: Client, name: str, most: int):
    method = "My" + name.title().replace("_", "")
    await client.ok(f"set{method}", **{name: "x" * most})
    await client.ok(f"set{method}", **{name: "م" * most, "language_code": "fa"})
    too_long = await client.no(f"set{method}", **{name: "x" * (most + 1)})

    assert too_long.startswith("Bad Request")
    assert await client.ok(f"get{method}", language_code="fa") == {name: "م" * most}
    assert await client.ok(f"get{method}", language_code="ar") == {name: "x" * most}
    assert (await client.no(f"get{method}", language_code="farsi")).startswith("Bad Request: invalid language code")
