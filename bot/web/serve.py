"""The page served on this machine until it is stopped: a free port, and a server at it."""

import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from sqlalchemy import Engine

from bot.connections import PATIENT, Patience, protocol
from bot.drawing import Drawer
from bot.person import Person
from bot.web.app import application
from bot.web.conversation import PageConversation
from bot.web.door import Door
from bot.web.pictures import Pictures
from storage.model.journey import Language
from storage.model.mistake import Mistake

HOST = "127.0.0.1"
_SECONDS_TO_FINISH = 3


def serve(
    engine: Engine,
    person: Person,
    drawer: Drawer,
    pictures: Path,
    *,
    language: Language | None,
    new: bool,
    announce: Callable[[Door, Language], None],
) -> None:
    """Serve the page until the process is interrupted; `announce` is handed its door, and the language spoken.

    Raises:
        Mistake: where this machine gives no port.
        KeyboardInterrupt: when the process is told to end, with everything kept.
    """
    conversation = PageConversation(engine, person, pictures)
    with listening() as port:
        spoken = conversation.open(language=language, new=new).language
        server, door = server_at(port, conversation, drawer)
        drawer.warm()
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        announce(door, spoken)
        server.run(sockets=[port])


def server_at(
    port: socket.socket, conversation: PageConversation, drawer: Drawer, patience: Patience = PATIENT
) -> tuple[uvicorn.Server, Door]:
    """Return a server for a port, and the door of its page."""
    door = Door(port.getsockname()[1])
    pictures = Pictures(drawer, conversation.logo)
    conversation.also_forgets(pictures.forget)
    app = application(conversation, pictures, door, patience)
    return uvicorn.Server(_config(app, patience)), door


def listening() -> socket.socket:
    """Return a socket at a port that is free, for this machine only.

    Raises:
        Mistake: where there is none.
    """
    try:
        return socket.create_server((HOST, 0))
    except OSError as error:
        raise Mistake("wrong-port", host=HOST, reason=os.strerror(error.errno or 0)) from error


def _config(app: Callable[..., object], patience: Patience) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,  # secrets are part of addresses
        http=protocol(patience),
        lifespan="off",
        log_config=None,
        log_level="error",
        server_header=False,
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        ws="none",
    )
