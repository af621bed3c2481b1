"""How what waits in the server's event loop learns that something has changed, from whichever thread."""

import asyncio
import contextlib

# A wait without an end in sight is looked at again after so many seconds.
LONGEST_WAIT = 3600.0


class Bell:
    """Take a `ticket`, look whether there is something to do, else `wait`: no ring in between is lost."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rung = asyncio.Event()

    def hang(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Put the bell into a loop, or take it away."""
        self._loop = loop

    def ring(self) -> None:
        if loop := self._loop:
            with contextlib.suppress(RuntimeError):  # The loop has just closed: nobody waits any more.
                loop.call_soon_threadsafe(self._wake)

    def ticket(self) -> asyncio.Event:
        return self._rung

    async def wait(self, ticket: asyncio.Event, wall: float | None) -> None:
        """Wait for a ring, at most so many seconds on the wall."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_WAIT if wall is None else min(wall, LONGEST_WAIT)):
                await ticket.wait()

    def _wake(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()
