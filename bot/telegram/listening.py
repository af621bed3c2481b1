"""The webhook's server: told to stop, it first says that it is not ready, and ends when all that came is taken in."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp

from bot.connections import PATIENT, protocol
from storage.model.mistake import Mistake

# Both, and what the sender takes to finish, within the ten seconds after which Docker kills.
_DRAIN_SECONDS = 2.0  # while whoever shares out the updates learns that this one ends
_FINISH_SECONDS = 3


class _Server(uvicorn.Server):
    """Leaves the signals to us: uvicorn raises them again at its end, and the process would end by them."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture nothing."""
        yield


def host_and_port(address: str) -> tuple[str, int]:
    """Return what HOST:PORT names; the host is this machine where none stands there.

    Raises:
        Mistake: where it names neither.
    """
    try:
        found = urlsplit(f"//{address}")
        port = found.port
    except ValueError:
        port = None
    if port is None:
        raise Mistake("wrong-listen")
    return found.hostname or "127.0.0.1", port


async def listen(app: ASGIApp, place: tuple[str, int], ending: Callable[[], None]) -> None:
    """Serve at a host and port until the machine asks us to stop, and call `ending` then; asked twice, end at once."""
    config = uvicorn.Config(
        app,
        host=place[0],
        port=place[1],
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        http=protocol(PATIENT),
        ws="none",
        timeout_graceful_shutdown=_FINISH_SECONDS,
    )
    server, told = _Server(config), _told()
    serving, first = asyncio.create_task(server.serve()), asyncio.create_task(told.acquire())
    await asyncio.wait([serving, first], return_when=asyncio.FIRST_COMPLETED)
    ending()
    again = asyncio.create_task(told.acquire())
    await asyncio.wait([serving, again], timeout=_DRAIN_SECONDS, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    for waiting in (first, again):
        waiting.cancel()


def _told() -> asyncio.Semaphore:
    """Return what can be acquired as often as the machine asks us to stop."""
    told, loop = asyncio.Semaphore(0), asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, told.release)
    return told
