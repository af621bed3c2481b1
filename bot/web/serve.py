"""The page served on this machine until it is stopped: a free port, a secret address, a browser that shows it."""

import os
import secrets
import signal
import socket
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path

import uvicorn
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.person import Person
from bot.web.app import application
from bot.web.conversation import PageConversation
from bot.web.guard import Door
from bot.web.pictures import Pictures
from storage.model.journey import Language
from storage.model.mistake import Mistake

HOST = "127.0.0.1"
_MOST_CONNECTIONS = 64  # a browser opens six; what is over them is told to come back
_SECONDS_TO_FINISH = 3


def serve(
    engine: Engine,
    person: Person,
    drawer: Drawer,
    pictures: Path,
    *,
    language: Language | None,
    new: bool,
    announce: Callable[[str], None],
) -> None:
    """Serve the page until the process is interrupted; `announce` is handed its address.

    Raises:
        Mistake: where this machine gives no port.
        KeyboardInterrupt: when the process is told to end, with everything kept.
    """
    conversation = PageConversation(engine, person, pictures)
    with listening() as port:
        conversation.open(language=language, new=new)
        server, address = server_at(port, conversation, drawer)
        drawer.warm()
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        announce(address)
        server.run(sockets=[port])


def server_at(port: socket.socket, conversation: PageConversation, drawer: Drawer) -> tuple[uvicorn.Server, str]:
    """Return a server for a port, and the secret address of its page."""
    door = Door(port.getsockname()[1], secrets.token_urlsafe(16))
    return uvicorn.Server(_config(application(conversation, Pictures(drawer), door))), door.address


def listening() -> socket.socket:
    """Return a socket at a port that is free, for this machine only.

    Raises:
        Mistake: where there is none.
    """
    try:
        return socket.create_server((HOST, 0))
    except OSError as error:
        raise Mistake("wrong-port", host=HOST, reason=os.strerror(error.errno or 0)) from error


def open_in_browser(address: str, failed: Callable[[], None]) -> None:
    """Let the person's browser show the page; `failed` is called where there is none. Does not wait for it."""

    def show() -> None:
        if not can_open_browser() or not webbrowser.open(address):
            failed()

    threading.Thread(target=show, daemon=True).start()


def can_open_browser() -> bool:
    """Tell whether there is a browser on this machine that can be told to open a page."""
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


def _config(app: Callable[..., object]) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,  # the secret is part of every address
        lifespan="off",
        limit_concurrency=_MOST_CONNECTIONS,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        ws="none",
    )
