"""The fake on the network: an ASGI application and the thread that serves it on a free port of this machine."""

import asyncio
import json
import socket
import threading
from types import MethodType
from typing import Any

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.fake_telegram.methods import forms
from tests.fake_telegram.methods.receiving import call_webhook
from tests.fake_telegram.refusal import RefusedError
from tests.fake_telegram.server.dispatch import DroppedError, call
from tests.fake_telegram.state.state import State


def application(state: State) -> ASGIApp:
    """Return the Bot API as an ASGI application."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await _answer(state, request)
        except DroppedError:
            await _hang_up(receive)
            return
        await response(scope, receive, send)

    return app


class Server:
    """The thread that serves the application and calls the webhook."""

    def __init__(self, state: State) -> None:
        self._state = state
        # Named as TCP, or asyncio leaves Nagle's algorithm on, and every answer takes 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="Telegram", daemon=True)

    def start(self) -> None:
        self._thread.start()
        assert self._ready.wait(10), "the fake of Telegram did not start"

    def stop(self) -> None:
        with self._state.changing():
            self._state.closing = True
        self._thread.join(10)
        self._socket.close()
        assert not self._thread.is_alive(), "the fake of Telegram did not stop"

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._state.bell.hang(asyncio.get_running_loop())
        config = uvicorn.Config(
            application(self._state),
            lifespan="off",
            log_config=None,
            log_level="critical",
            ws="none",
            access_log=False,
        )
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        await server.startup([self._socket])
        sender = asyncio.create_task(
            call_webhook(self._state, lambda name, asked: call(self._state, name, _given(asked)))
        )
        self._ready.set()
        await sender
        await _close(server)
        self._state.bell.hang(None)


async def _close(server: uvicorn.Server) -> None:
    """Do what uvicorn does at its end, without its pauses."""
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        connection.shutdown()
    if tasks := set(server.server_state.tasks):
        _, late = await asyncio.wait(tasks, timeout=1)
        for task in late:
            task.cancel()


async def _answer(state: State, request: Request) -> Response:
    parts = request.url.path.split("/", 3)
    if parts[1] == "file":
        return _download(state, parts)
    try:
        name = _method(state, request.method, parts)
        result = await call(state, name, await forms.read(request))
    except RefusedError as no:
        headers = {"Retry-After": str(no.parameters["retry_after"])} if no.code == 429 and no.parameters else {}
        return JSONResponse(no.json(), no.code, headers)
    return JSONResponse({"ok": True, "result": result})


def _download(state: State, parts: list[str]) -> Response:
    file = state.files.by_path.get(parts[-1]) if parts[1:3] == ["file", f"bot{state.token}"] else None
    return Response(file.data if file else b"", 200 if file else 404, media_type="application/octet-stream")


def _method(state: State, verb: str, parts: list[str]) -> str:
    """Return the name of the method that an address calls."""
    if verb not in ("GET", "POST"):
        raise RefusedError(405, "Method Not Allowed")
    if not parts[1].startswith("bot") or len(parts) != 3:
        raise RefusedError(404, "Not Found")
    if parts[1] != f"bot{state.token}":
        raise RefusedError(401, "Unauthorized")
    return parts[2]


def _given(asked: dict[str, object]) -> forms.Given:
    return forms.Given(forms.from_json(json.dumps(asked)))


async def _hang_up(receive: Receive) -> None:
    """Break the connection: uvicorn's cycle of request and response holds the transport."""
    assert isinstance(receive, MethodType)
    cycle: Any = receive.__self__
    cycle.transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
