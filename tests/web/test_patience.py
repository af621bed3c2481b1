"""Whoever begins a request and does not go on is let go, and shuts nobody else out: at the page and at the webhook."""

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.connections import Patience, protocol
from bot.drawing import Drawer
from bot.telegram.receiving.webhook import endpoint
from bot.web.door import Door
from bot.web.serve import listening
from tests.telegram.process import SECRET
from tests.web.browser import served_here
from tests.web.visiting import FORM, Visitor, ask, let_in, say

SHORT = Patience(head_seconds=0.2, body_seconds=0.2, head_bytes=64 * 1024, waiting=64)
LONG = Patience(head_seconds=3600, body_seconds=3600, head_bytes=64 * 1024, waiting=64)
HALVES = (b"", b"G", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ")
Connect = Callable[[], socket.socket]


def connecting(port: int) -> Connect:
    return lambda: socket.create_connection(("127.0.0.1", port), timeout=60)


def port_of(door: Door) -> int:
    return urlsplit(door.address).port or 0


def send_for_ever(connection: socket.socket, what: bytes) -> None:
    while True:
        connection.sendall(what)


def read_to_the_end(connection: socket.socket) -> bytes:
    """Return what is still sent, until the other side lets go."""
    got = b""
    try:
        while part := connection.recv(100_000):
            got += part
    except ConnectionError:
        pass
    return got


@contextmanager
def serving(app: ASGIApp, patience: Patience) -> Iterator[int]:
    """Serve an application, and give its port."""
    config = uvicorn.Config(app, http=protocol(patience), lifespan="off", log_config=None, ws="none")
    server = uvicorn.Server(config)
    with listening() as port:
        running = threading.Thread(target=server.run, kwargs={"sockets": [port]})
        running.start()
        try:
            yield port.getsockname()[1]
        finally:
            server.should_exit = True
            running.join()


@contextmanager
def webhook(patience: Patience) -> Iterator[tuple[int, list[Mapping[str, Any]]]]:
    """Run the webhook's server; give its port, and the updates it took."""
    taken: list[Mapping[str, Any]] = []

    async def take(update: Mapping[str, Any]) -> None:
        taken.append(update)

    async def ready() -> bool:
        return True

    with serving(endpoint(take, ready, SECRET, "/hook", patience), patience) as port:
        yield port, taken


@pytest.mark.parametrize("begun", HALVES)
def test_half_a_head_is_let_go(home: dict[str, str], drawer: Drawer, begun: bytes):
    with served_here(home["MASIR_DATABASE_URL"], drawer, SHORT) as door:
        with closing(connecting(port_of(door))()) as half:
            half.sendall(begun)

            assert read_to_the_end(half) == b""
        assert ask(let_in(door))[0].status == 200


def test_half_a_second_head_is_let_go(home: dict[str, str], drawer: Drawer):
    with (
        served_here(home["MASIR_DATABASE_URL"], drawer, SHORT) as door,
        closing(connecting(port_of(door))()) as half,
    ):
        half.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost")
        answered = read_to_the_end(half)

    assert answered.count(b"wrong host") == 1


def test_a_head_that_never_ends_is_cut(home: dict[str, str], drawer: Drawer):
    with served_here(home["MASIR_DATABASE_URL"], drawer, LONG) as door, closing(connecting(port_of(door))()) as endless:
        endless.sendall(b"GET / HTTP/1.1\r\n")
        with pytest.raises(ConnectionError):
            send_for_ever(endless, b"X: " + b"x" * 10_000 + b"\r\n")


def test_an_answer_that_nobody_reads_is_let_go():
    done = threading.Event()

    async def generous(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(1000):
            await send({"type": "http.response.body", "body": b"x" * 100_000, "more_body": True})
        done.set()

    with serving(generous, SHORT) as port, closing(connecting(port)()) as deaf:
        deaf.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")

        assert done.wait(60)


def test_whoever_asks_faster_than_is_answered_is_let_go(home: dict[str, str], drawer: Drawer):
    with served_here(home["MASIR_DATABASE_URL"], drawer, LONG) as door, closing(connecting(port_of(door))()) as hasty:
        with pytest.raises(ConnectionError):
            send_for_ever(hasty, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 1000)

        assert ask(let_in(door))[0].status == 200


def test_half_a_body_is_let_go_and_changes_nothing(home: dict[str, str], drawer: Drawer):
    with served_here(home["MASIR_DATABASE_URL"], drawer, SHORT) as door:
        visitor = let_in(door)
        head = f"POST {door.path}/ HTTP/1.1\r\nHost: {door.hosts[0]}\r\nCookie: {visitor.cookies}\r\n"
        with closing(connecting(port_of(door))()) as half:
            half.sendall(head.encode() + b"Content-Length: 100\r\n\r\ntext=English")
            answered = read_to_the_end(half)

        assert answered.startswith(b"HTTP/1.1 408")
        assert "Which language" in ask(visitor)[1].decode()


@pytest.mark.parametrize("begun", HALVES)
def test_hundreds_who_wait_shut_nobody_out(home: dict[str, str], drawer: Drawer, begun: bytes):
    with served_here(home["MASIR_DATABASE_URL"], drawer, LONG) as door, ExitStack() as held:
        visitor = let_in(door)
        for _ in range(300):
            held.enter_context(closing(connecting(port_of(door))())).sendall(begun)

        assert ask(visitor)[0].status == 200
        assert say(visitor, "English") == 303


def test_bodies_of_strangers_are_not_waited_for(home: dict[str, str], drawer: Drawer):
    with served_here(home["MASIR_DATABASE_URL"], drawer, LONG) as door, ExitStack() as held:
        visitor = let_in(door)
        for _ in range(300):
            stranger = held.enter_context(closing(connecting(port_of(door))()))
            stranger.sendall(f"POST {door.path}/ HTTP/1.1\r\nHost: {door.hosts[0]}\r\n".encode())
            stranger.sendall(b"Content-Length: 100\r\n\r\ntext=")

        assert say(visitor, "English") == 303


def test_the_webhook_lets_halves_go_and_acknowledges_none():
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n".encode()
    with webhook(SHORT) as (port, taken):
        connect = connecting(port)
        with closing(connect()) as half_head, closing(connect()) as half_body, closing(connect()) as whole:
            half_head.sendall(head)
            half_body.sendall(head + b'Content-Length: 100\r\n\r\n{"update_id": 1')
            whole.sendall(head + b'Content-Length: 16\r\nConnection: close\r\n\r\n{"update_id": 7}')
            answered = [read_to_the_end(one).partition(b"\r\n")[0] for one in (half_head, half_body, whole)]

    assert answered == [b"", b"HTTP/1.1 408 Request Timeout", b"HTTP/1.1 200 OK"]
    assert taken == [{"update_id": 7}]


def test_hundreds_who_wait_at_the_webhook_keep_no_update_away():
    with webhook(LONG) as (port, taken), ExitStack() as held:
        for begun in HALVES * 80:
            held.enter_context(closing(connecting(port)())).sendall(begun)
        there = Visitor(f"http://127.0.0.1:{port}/hook")
        answer, _ = ask(there, "POST", body=b'{"update_id": 7}', X_Telegram_Bot_Api_Secret_Token=SECRET, **FORM)

    assert answer.status == 200
    assert taken == [{"update_id": 7}]
