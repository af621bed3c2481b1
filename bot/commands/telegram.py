"""`masir telegram`: the bot, and how Telegram brings it its updates."""

import argparse
import os

from bot.commands.shell import OWNER, engine, say, settings, warn
from bot.local.machine import machine_language
from dialogs.words import words_in


def telegram(args: argparse.Namespace) -> None:
    """Run the bot, or say and set how it gets its updates."""
    import asyncio  # noqa: PLC0415

    from bot.keeping import tidied  # noqa: PLC0415
    from bot.log import log_to_stderr  # noqa: PLC0415

    log_to_stderr(settings())
    os.environ["PTB_TIMEDELTA"] = "1"  # else the library warns of its own next version at every 429
    from bot.telegram import run, webhooks  # noqa: PLC0415

    match args.do:
        case "set-webhook":
            asyncio.run(webhooks.set_webhook(settings(), args.webhook))
        case "delete-webhook":
            asyncio.run(webhooks.delete_webhook(settings()))
        case "status":
            name, hook = asyncio.run(webhooks.status(settings()))
            words = words_in(machine_language())
            say(words("shell-telegram-hook" if hook.url else "shell-telegram-polling", bot=f"@{name}", url=hook.url))
            say(words("shell-telegram-waiting", count=hook.pending_update_count))
            if hook.last_error_message:
                say(words("shell-telegram-error", error=hook.last_error_message))
        case _:
            from bot.questions import check  # noqa: PLC0415
            from bot.settings import settings_file  # noqa: PLC0415
            from storage.rows.engine import is_open_to_others  # noqa: PLC0415

            check()
            words = words_in(machine_language())
            if is_open_to_others(settings_file()):
                warn(words("shell-settings-open", file=str(settings_file())))
            with engine() as database:
                if left := tidied(database, OWNER, settings().pictures):
                    warn(words(left.message_id, **left.values))
                run.run(database, settings(), words, webhook=args.webhook, listen=args.listen)
