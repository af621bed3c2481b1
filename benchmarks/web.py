"""An answer on the page, saved durably, beside a bare Starlette page with one insert; and what the page weighs."""

import re
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from itertools import cycle
from pathlib import Path
from time import perf_counter
from urllib.parse import urlencode, urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from benchmarks.table import Row, percentiles
from bot.drawing import Drawer
from bot.person import Person
from bot.web.conversation import PageConversation
from bot.web.door import Door
from bot.web.serve import listening, server_at
from storage.rows.engine import open_engine

_ANSWERS = 150
_START = ("Blue Door", "café", "why do they go", "students", "- Look\n- Buy\n- Use")
_STAGE = ("window, menu", "see the price", "-1", "queue, noise", "a second till") * 3
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def rows() -> Iterator[Row]:
    """Yield how long an answer takes, and how much the page weighs."""
    with tempfile.TemporaryDirectory() as folder, _page(folder) as door, _bare(folder) as bare:
        ours, reference = [], []
        page, known = door.address, {"Cookie": door.cookie.partition(";")[0]}
        said = cycle((*_START, *_STAGE, "/new"))
        for _ in range(_ANSWERS):
            hidden = dict(re.findall(r'name="(map|stamp)" value="([^"]*)"', _get(page, known).decode()))
            body = {"text": next(said), **hidden}
            ours.append(_timed(lambda body=body: _post(page, body, known)))
            reference.append(_timed(lambda: _post(bare, {"text": "a second till"}, {})))
        weight = sum(len(_get(page, known, part)) for part in ("", "static/page.css", "static/page.js"))
    (mid, high), (raw_mid, raw_high) = percentiles(ours), percentiles(reference)
    answer = f"{mid:.2f} / {high:.2f}", f"{raw_mid:.2f} / {raw_high:.2f}"
    yield Row("an answer, p50 / p95, ms", *answer, mid / raw_mid, "≤ 3 x a bare page with one insert")
    yield Row("the page with its style and script, KB", f"{weight / 1000:.0f}", target="≤ 100")


@contextmanager
def _page(folder: str) -> Iterator[Door]:
    engine, drawer = open_engine(f"sqlite:///{folder}/masir.db"), Drawer()
    desk = PageConversation(engine, Person("bench", "local", "page", "en"), Path(folder))
    desk.open(language="en", new=True)
    with listening() as port:
        server, door = server_at(port, desk, drawer)
        with _running(lambda: server.run(sockets=[port])):
            yield door
            server.should_exit = True
    drawer.close()
    engine.dispose()


@contextmanager
def _bare(folder: str) -> Iterator[str]:
    file = f"{folder}/bare.db"
    with closing(sqlite3.connect(file)) as database:
        for statement in ("PRAGMA journal_mode=WAL", "CREATE TABLE answer (text TEXT)"):
            database.execute(statement)

    def insert(text: str) -> None:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("INSERT INTO answer VALUES (?)", (text,))

    async def answered(request: Request) -> HTMLResponse:
        insert((await request.body()).decode())
        return HTMLResponse("<!doctype html><title>bare</title><p>Next question")

    with listening() as port:
        app = Starlette(routes=[Route("/", answered, methods=["POST"])])
        server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_config=None, lifespan="off"))
        with _running(lambda: server.run(sockets=[port])):
            yield f"http://127.0.0.1:{port.getsockname()[1]}/"
            server.should_exit = True


@contextmanager
def _running(run: Callable[[], None]) -> Iterator[None]:
    thread = threading.Thread(target=run)
    thread.start()
    yield
    thread.join()


def _get(address: str, headers: Mapping[str, str], part: str = "") -> bytes:
    return _asked("GET", address, urlsplit(address).path + part, b"", headers)


def _post(address: str, fields: dict[str, str], headers: Mapping[str, str]) -> bytes:
    return _asked("POST", address, urlsplit(address).path, urlencode(fields).encode(), {**headers, **_FORM})


def _asked(method: str, address: str, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
    where = urlsplit(address)
    with closing(HTTPConnection(where.hostname or "", where.port, timeout=30)) as connection:
        connection.request(method, path, body or None, headers)
        return connection.getresponse().read()


def _timed(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000
