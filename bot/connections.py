"""Connections to what Masir serves: whoever begins a request and does not go on is let go, and shuts nobody else out.

uvicorn limits the time between requests, but not that of a request which has begun; and where it limits connections, it
counts those that ask nothing, too. What is asked and answered is the page's and the webhook's.
"""

import asyncio
import functools
from dataclasses import dataclass
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a head and a body may take in seconds, how large a head may be, and how many connections may wait."""

    head_seconds: float = 10
    body_seconds: float = 20
    head_bytes: int = 64 * 1024
    waiting: int = 64


PATIENT = Patience()
_MOST_AHEAD = 16  # requests on one connection before the first of them is answered; browsers and proxies send none


def protocol(patience: Patience) -> type[asyncio.Protocol]:
    """Return how uvicorn is to speak with whoever connects."""
    return cast("type[asyncio.Protocol]", functools.partial(_Protocol, patience))


class _Protocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, with an end to waiting for the head of a request."""

    def __init__(self, patience: Patience, **uvicorns: Any) -> None:  # noqa: ANN401 - as there
        super().__init__(**uvicorns)
        self._patience = patience
        self._since = self.loop.time()
        self._bytes = 0
        self._end: asyncio.TimerHandle | None = None

    @property
    def waits(self) -> bool:
        """Tell whether it is up to the other side to go on: no head is whole, or what is answered is not read."""
        return self.cycle is None or self.cycle.response_complete or self.flow.write_paused

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as there
        """Wait for a head; the one that has waited longest gives way where too many wait."""
        super().connection_made(transport)
        self._wait()
        waiting = [one for one in self.connections if isinstance(one, _Protocol) and one.waits]
        if len(waiting) > self._patience.waiting:
            min(waiting, key=lambda one: one._since).leave()  # noqa: SLF001 - one of us

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._wait_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came; the time and the size of a head are counted from its first byte to its last."""
        super().data_received(data)
        if not self.waits:
            self._wait_no_more()
            return
        self._wait()
        self._bytes += len(data)
        if self._bytes > self._patience.head_bytes:
            self.leave()

    def on_headers_complete(self) -> None:
        """Begin to answer, and let go of whoever asks faster than that: uvicorn would keep all that is asked."""
        if len(self.pipeline) >= _MOST_AHEAD:
            self.leave()
            raise ConnectionAbortedError  # ends the reading of what came
        super().on_headers_complete()

    def pause_writing(self) -> None:
        """Wait for whoever does not read what they asked for."""
        super().pause_writing()
        self._wait()

    def resume_writing(self) -> None:
        """Wait no longer: they read."""
        super().resume_writing()
        self._wait_no_more()

    def leave(self) -> None:
        """Let go of whoever is connected, at once: what they do not read would otherwise hold the connection."""
        self.connections.discard(self)
        self.transport.abort()

    def _wait(self) -> None:
        if self._end is None:
            self._end = self.loop.call_later(self._patience.head_seconds, self.leave)

    def _wait_no_more(self) -> None:
        self._since, self._bytes = self.loop.time(), 0
        if self._end:
            self._end.cancel()
            self._end = None
