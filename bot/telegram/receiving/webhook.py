"""Updates received as an ASGI endpoint: 200 only behind what is committed, 503 while the database is away."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.connections import PATIENT, Patience
from storage.model.mistake import Mistake

_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_MOST_BYTES = 1_000_000
_RETRY_SECONDS = 5


def endpoint(
    take: Callable[[Mapping[str, Any]], Awaitable[None]],
    ready: Callable[[], Awaitable[bool]],
    secret: str,
    path: str,
    patience: Patience = PATIENT,
) -> ASGIApp:
    """Return the application that Telegram posts updates to; whoever does not know the secret is not read.

    `/healthz` tells whether it runs, `/readyz` whether it could take an update now.
    """

    async def received(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(_HEADER, "").encode(), secret.encode()):
            return Response(status_code=403)
        try:
            async with asyncio.timeout(patience.body_seconds):
                update = await _update(request)
        except TimeoutError:
            return Response(status_code=408, headers={"Connection": "close"})
        if update is None:
            return Response(status_code=200)  # not an update: sent again it would be none either
        try:
            await take(update)
        except Mistake:
            return Response(status_code=503, headers={"Retry-After": str(_RETRY_SECONDS)})
        return Response(status_code=200)

    async def health(_request: Request) -> Response:
        return PlainTextResponse("ok")

    async def readiness(_request: Request) -> Response:
        good = await ready()
        return PlainTextResponse("ready" if good else "not ready", status_code=200 if good else 503)

    hook = Route(path, received, methods=["POST"])
    others = Starlette(routes=[hook, Route("/healthz", health), Route("/readyz", readiness)])

    async def straight(scope: Scope, receive: Receive, send: Send) -> None:
        """Spare updates, which come by the thousand, the way through what pages need."""
        if scope["type"] == "http" and scope["path"] == path and scope["method"] == "POST":
            response = await received(Request(scope, receive))
            await response(scope, receive, send)
        else:
            await others(scope, receive, send)

    return straight


async def _update(request: Request) -> Mapping[str, Any] | None:
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > _MOST_BYTES:
                return None
        update = json.loads(body)
    except (ValueError, RecursionError, ClientDisconnect):
        return None
    return update if isinstance(update, dict) else None
