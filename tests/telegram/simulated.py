"""A loop whose time jumps to the next moment when nothing is left to do now: hours pass in seconds, always alike."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any


class SimulatedLoop(asyncio.SelectorEventLoop):
    """What would run in a thread runs at once; the time starts at 0 and passes only by waiting."""

    def __init__(self) -> None:
        self._now = 0.0
        self._jumping = _Jumping(self)
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return the simulated seconds."""
        return self._now

    def jump(self, seconds: float) -> None:
        self._now += seconds

    def run_in_executor(self, executor: object, func: Callable[..., Any], *args: Any) -> Any:  # type: ignore[override] # noqa: ANN401, ARG002 - as there
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - it rises where it is awaited
            done.set_exception(error)
        return done


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: SimulatedLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:  # noqa: ANN401 - as there
        assert timeout is not None, "everything waits, and for nothing"
        self._loop.jump(max(timeout, 0.0))
        return super().select(0)


def simulated(work: Callable[[SimulatedLoop], Coroutine[Any, Any, None]]) -> None:
    """Run something in simulated time."""
    loop = SimulatedLoop()
    try:
        loop.run_until_complete(work(loop))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
