"""Who may ask the page for anything: checked here, once, before anything is read. What is answered is `app`'s.

The address holds a secret, so that no other page and no other person on this machine can use it. A page that finds out
the port still cannot: it does not know the secret, names another host, or comes from another site.
"""

import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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


@dataclass(frozen=True, slots=True)
class Door:
    """Where the page is: its port on this machine, and the secret in its path."""

    port: int
    token: str

    @property
    def path(self) -> str:
        """Return the path below which everything is."""
        return f"/c/{self.token}"

    @property
    def address(self) -> str:
        """Return what to open in a browser."""
        return f"http://127.0.0.1:{self.port}{self.path}/"

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the names under which a browser may ask: another one is a site that was led to this machine."""
        return (f"127.0.0.1:{self.port}", f"localhost:{self.port}")


def guarded(app: ASGIApp, door: Door, too_large: Callable[[], str]) -> ASGIApp:
    """Return the application behind its guard; `too_large` says, in the person's language, that a body is."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        refused = _refused(scope, door)
        body = b"" if refused or scope["method"] in _READING else await _body(scope, receive)
        if body is None:
            # What is still on its way is not read: the connection ends with the answer.
            refused = PlainTextResponse(too_large(), 413, {"Connection": "close"})
        answer = refused or app
        inside = {**scope, "root_path": door.path}
        await answer(inside, _replayed(body or b"", receive), _with_headers(send, scope["path"]))

    return guard


def _refused(scope: Scope, door: Door) -> Response | None:
    """Return the answer for those who may not ask, None for those who may."""
    headers = Headers(scope=scope)
    if headers.get("host", "") not in door.hosts:
        return PlainTextResponse("wrong host", 403)
    token = scope["path"].removeprefix("/c/").partition("/")[0]
    if not hmac.compare_digest(token.encode(), door.token.encode()):
        return PlainTextResponse("not found", 404)
    if scope["method"] not in _READING and not _from_here(headers, door):
        return PlainTextResponse("another site", 403)
    return RedirectResponse(door.path + "/") if scope["path"] == door.path else None


def _from_here(headers: Headers, door: Door) -> bool:
    """Tell whether what is posted comes from the page itself.

    Without referrers, a form says "null" for its origin; browsers then tell by `Sec-Fetch-Site`. Whoever sends neither
    is no browser, and knows the secret.
    """
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site == "same-origin"
    return origin is None or origin in [f"http://{host}" for host in door.hosts]


async def _body(scope: Scope, receive: Receive) -> bytes | None:
    """Return the body, None where it is too large; no more than that is read."""
    said = Headers(scope=scope).get("content-length", "0")
    if not said.isdecimal() or int(said) > MOST_BYTES:
        return None
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


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
