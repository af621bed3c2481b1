"""A bare echo bot of aiogram behind its aiohttp webhook: what Masir is measured against.

It keeps nothing, and acknowledges an update before it is handled.
"""

import sys
from urllib.parse import urlsplit

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web


async def echo(message: Message) -> None:
    """Say what was said."""
    if message.text:
        await message.answer(message.text)


def main(api: str, token: str, webhook: str, secret: str) -> None:
    """Run until killed."""
    url = urlsplit(webhook)
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(api)))
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=secret).register(app, path=url.path)
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host=url.hostname, port=url.port, print=None, access_log=None)


if __name__ == "__main__":
    main(*sys.argv[1:])
