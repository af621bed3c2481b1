"""Who may ask the page for anything: checked here, once, before anything is read. What is answered is `app`'s.

Another page that finds out the port cannot ask: it does not know the secrets, names another host, or comes from another
site.
"""

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.connections import Patience
from bot.web.door import CODE, Door

MOST_BYTES = 1_000_000  # of a body; the longest message that is read takes an eighth of it
_KEPT = ("/static/", "/fonts/")  # the browser may keep these; everything else holds what was answered
_READING = ("GET", "HEAD")

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def guarded(
    app: ASGIApp, door: Door, patience: Patience, said: Callable[[str], str], stranger: Callable[[], str]
) -> ASGIApp:
    """Return the application behind its guard; `said` says a message in the person's language.

    `stranger` is the page for a browser that has not been let in; a form of such a one is told the same as text.
    """

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answer: ASGIApp | None = _refused(scope, door, said, stranger)
        body = b""
        if answer is None and scope["method"] not in _READING:
            try:
                async with asyncio.timeout(patience.body_seconds):
                    body = await _body(scope, receive)
            except _TooLargeError:
                answer = _last(said("page-too-large"), 413)
            except TimeoutError:
                answer = _last("too slow", 408)
        inside = {**scope, "root_path": door.path}
        await (answer or app)(inside, _replayed(body, receive), _with_headers(send, scope["path"]))

    return guard


def _refused(scope: Scope, door: Door, said: Callable[[str], str], stranger: Callable[[], str]) -> Response | None:
    """Return the answer for those who may not ask, or are being let in; None for those who may."""
    headers = Headers(scope=scope)
    if headers.get("host", "") not in door.hosts:
        return PlainTextResponse("wrong host", 403)
    if not door.is_at(scope["path"]):
        return PlainTextResponse("not found", 404)
    if scope["method"] not in _READING and not _from_here(headers, door):
        return PlainTextResponse("another site", 403)
    known = door.knows(headers.get("cookie", ""))
    if scope["method"] == "GET" and not known and door.admits(_code(scope)):
        return RedirectResponse(door.path + "/", 303, {"Set-Cookie": door.cookie})
    if not known:
        looks = scope["method"] in _READING
        return HTMLResponse(stranger(), 403) if looks else PlainTextResponse(said("page-unknown-browser"), 403)
    # A code is taken out of the address, so that it is kept nowhere; one that was not needed is still good.
    return RedirectResponse(door.path + "/", 303) if scope["path"] == door.path or _code(scope) else None


def _code(scope: Scope) -> str:
    """Return the code in an address, "" where there is none."""
    query: bytes = scope["query_string"]
    return parse_qs(query.decode("ascii", "replace")).get(CODE, [""])[0]


def _from_here(headers: Headers, door: Door) -> bool:
    """Tell whether what is posted comes from the page itself.

    Without referrers, a form says "null" for its origin; browsers then tell by `Sec-Fetch-Site`. Whoever sends neither
    is no browser, and knows the secret.
    """
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site == "same-origin"
    return origin is None or origin in [f"http://{host}" for host in door.hosts]


class _TooLargeError(Exception):
    """A body is larger than what is read."""


async def _body(scope: Scope, receive: Receive) -> bytes:
    """Return the body.

    Raises:
        _TooLargeError: where it is too large; no more than that is read.
    """
    said = Headers(scope=scope).get("content-length", "0")
    if not said.isdecimal() or int(said) > MOST_BYTES:
        raise _TooLargeError
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            raise _TooLargeError
    return bytes(body)


def _last(text: str, status: int) -> Response:
    """Return the last answer of a connection: what is still on its way is not read."""
    return PlainTextResponse(text, status, {"Connection": "close"})


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what hands on a body that was read already."""
    waiting = [body]

    async def replay() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return replay


def _with_headers(send: Send, path: str) -> Callable[[Message], Awaitable[None]]:
    kept = any(part in path for part in _KEPT)

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers["Cache-Control"] = "private, max-age=86400" if kept else "no-store"
        await send(message)

    return with_headers
