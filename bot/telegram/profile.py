"""How the bot introduces itself in Telegram: its name, what it does, and its menu of commands, in each language."""

import contextlib

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.telegram.client import MISSHAPEN
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language

# In the order of the menu; what each does is said in `chat.ftl`.
MENU = ("start", "map", "checklist", "review", "stages", "back", "undo", "maps", "new", "language", "example", "export")
CONSULTING = ("client", "again", "private", "handover", "guide")
OUTSIDE = ("calendar", "forward")
REMINDING = ("due", "settings")
OF_MAPS = ("name", "copy", "archive", "design", "changed", "improve", "versions")
QUIET = (*REMINDING, *OUTSIDE, *OF_MAPS, *CONSULTING, "help", "privacy", "delete", "cancel")
_PRIVATE = BotCommandScopeAllPrivateChats()


async def introduce(bot: Bot) -> None:
    """Set what differs; English is also for whoever speaks another language.

    Where Telegram does not take it now, the next start tries again: nobody's answer waits for it.
    """
    with contextlib.suppress(TelegramError, *MISSHAPEN):
        for language in LANGUAGES:
            for code in (None, language) if language == "en" else (language,):
                await _introduce(bot, language, code)


async def _introduce(bot: Bot, language: Language, code: str | None) -> None:
    words = words_in(language)
    name, description, short = (words(f"chat-{part}") for part in ("name", "description", "short-description"))
    commands = tuple(BotCommand(command, words(f"chat-command-{command}")) for command in (*MENU, *QUIET))
    if await bot.get_my_commands(_PRIVATE, language_code=code) != commands:
        await bot.set_my_commands(commands, _PRIVATE, language_code=code)
    if (await bot.get_my_name(language_code=code)).name != name:
        await bot.set_my_name(name, language_code=code)
    if (await bot.get_my_description(language_code=code)).description != description:
        await bot.set_my_description(description, language_code=code)
    if (await bot.get_my_short_description(language_code=code)).short_description != short:
        await bot.set_my_short_description(short, language_code=code)
