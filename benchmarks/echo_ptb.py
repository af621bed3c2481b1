"""A bare echo bot of python-telegram-bot with its own webhook server and HTTP client: what Masir is measured against.

It keeps nothing, and acknowledges an update before it is handled.
"""

import sys
from urllib.parse import urlsplit

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say what was said."""
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main(api: str, token: str, webhook: str, secret: str) -> None:
    """Run until killed."""
    url = urlsplit(webhook)
    application = Application.builder().token(token).base_url(f"{api}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_webhook(
        str(url.hostname), url.port or 80, url.path[1:], webhook_url=webhook, secret_token=secret, stop_signals=None
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
