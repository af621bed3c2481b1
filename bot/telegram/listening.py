"""The webhook's server: told to stop, it first says that it is not ready, and ends when all that came is taken in."""

import asyncio
import contextlib
import errno
import os
import signal
import socket
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp

from bot.connections import PATIENT, protocol
from bot.files import PRIVATE
from storage.model.mistake import Mistake
from storage.rows.upkeep import is_locked

# Both, and what the sender takes to finish, within the ten seconds after which Docker kills.
_DRAIN_SECONDS = 2.0  # while whoever shares out the updates learns that this one ends
_FINISH_SECONDS = 3

_UNIX = "unix:"
_ANSWER_SECONDS = 1.0  # a program that is stopped never answers
_MODE = 0o660  # of a socket in the file system: its group is the proxy's, too
_LACKING = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)  # of a name that stands for IPv4 and IPv6, this machine has one


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


def place_of(address: str) -> tuple[str, int] | Path:
    """Return what HOST:PORT or unix:/PATH names.

    Raises:
        Mistake: where it names neither.
    """
    if not address.startswith(_UNIX):
        return host_and_port(address)
    path = Path(address.removeprefix(_UNIX))
    if not path.is_absolute():
        raise Mistake("wrong-listen")
    return path


@contextlib.contextmanager
def bound(address: str) -> Iterator[list[socket.socket]]:
    """Give sockets that have the place; what comes there is refused until they are listened at.

    Raises:
        Mistake: where another program has the place, or it is none of this machine's.
    """
    place = place_of(address)
    with contextlib.ExitStack() as stack:
        try:
            sockets = [_at_path(place, stack)] if isinstance(place, Path) else _at_port(*place)
        except (OSError, ValueError) as error:  # the latter from names that can be none
            raise Mistake("wrong-listen-refused", place=address, reason=_reason(error)) from None
        for one in sockets:
            stack.callback(one.close)
        yield sockets


def _reason(error: OSError | ValueError) -> str:
    found = error.strerror if isinstance(error, OSError) else None
    return found or os.strerror(errno.EINVAL)


def _at_port(host: str, port: int) -> list[socket.socket]:
    """Return a socket for each address of a host that this machine has."""
    sockets: list[socket.socket] = []
    lacking: OSError | None = None
    for family, kind, protocol_, _, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        one = socket.socket(family, kind, protocol_)  # named as TCP, or Nagle's algorithm stays on
        try:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            one.bind(where)
        except OSError as error:
            one.close()
            if error.errno not in _LACKING:
                raise
            lacking = error
        else:
            sockets.append(one)
    if lacking and not sockets:
        raise lacking
    return sockets


def _at_path(path: Path, stack: contextlib.ExitStack) -> socket.socket:
    """Return a socket in the file system, in the place of one that a program which ended has left there."""
    _keep_for_us(path, stack)
    one = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        if _is_socket(path) and not _is_answered(path):
            path.unlink()
        one.bind(str(path))
        path.chmod(_MODE)
    except BaseException:
        one.close()
        raise
    return one


def _keep_for_us(path: Path, stack: contextlib.ExitStack) -> None:
    """Lock a file beside a place until a stack ends: a bot that has the place, and does not listen yet, answers nobody.

    It stays, for who removes one may remove that of another.
    """
    beside = path.with_name(f"{path.name}.lock")
    handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK, PRIVATE)
    if not is_locked(stack.enter_context(os.fdopen(handle, "r+b", buffering=0))):
        raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))


def _is_socket(path: Path) -> bool:
    """Tell whether a socket itself has a place, and no link to one."""
    try:
        return stat.S_ISSOCK(path.lstat().st_mode)
    except FileNotFoundError:
        return False


def _is_answered(path: Path) -> bool:
    """Tell whether somebody has a socket, whether or not they have the time to answer."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(_ANSWER_SECONDS)
        return asking.connect_ex(str(path)) != errno.ECONNREFUSED


async def listen(app: ASGIApp, sockets: Sequence[socket.socket], ending: Callable[[], None]) -> None:
    """Serve at sockets until the machine asks us to stop, and call `ending` then; asked twice, end at once."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        http=protocol(PATIENT),
        ws="none",
        timeout_graceful_shutdown=_FINISH_SECONDS,
    )
    server, told = _Server(config), _told()
    serving, first = asyncio.create_task(server.serve(list(sockets))), asyncio.create_task(told.acquire())
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
