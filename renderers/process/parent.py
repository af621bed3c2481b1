"""The side of the program that has maps drawn: it starts `renderers.process.worker`, asks it, and ends it.

The process is killed and started again when a drawing takes too long, and ends with its input, however this one ends.
"""

import contextlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import renderers
from renderers.process.limits import Limits, keeps
from renderers.process.pipes import FORGET, TOO_MUCH, DrawingFailed, read_answer

_MOST_DRAWINGS = 500
_TRIES = 3  # of a drawing whose process was killed from outside
# matplotlib takes its settings from the current folder first: this one has a file that sets nothing.
_HERE = Path(__file__).parent
# What a process needs of its parent's environment: no token, no key, no password.
_PASSED = re.compile(
    "PATH|HOME|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_.*|XDG_(CACHE|CONFIG)_HOME|MPLCONFIGDIR"
    "|(OMP|OPENBLAS|MKL)_NUM_THREADS|SYSTEMROOT|WINDIR|USERPROFILE|APPDATA|LOCALAPPDATA"
)


class Worker:
    """A drawing process: started where there is none, asked for one drawing at a time; several may ask at once."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._turn = threading.Lock()
        self._closed = False
        self._forgets = False
        self._process: subprocess.Popen[bytes] | None = None
        self._drawn = 0

    def warm(self) -> None:
        """Start the process now, so that the first drawing need not wait for it."""
        with self._turn:
            self._start()
        self._settle()

    def ask(self, request: bytes) -> tuple[bytes, ...]:
        """Return the pages that a request asks for, whatever happens to the process meanwhile.

        Raises:
            DrawingFailed: where it cannot be drawn, or takes more than it may.
        """
        try:
            with self._turn:
                for _ in range(_TRIES):
                    if self._closed:
                        break
                    with contextlib.suppress(OSError, EOFError):  # killed, by somebody else or for want of memory
                        return self._answer(request)
                raise DrawingFailed("Killed")
        finally:
            self._settle()

    def forget(self) -> None:
        """Let the process remember nothing of what it drew, behind what it draws now; nobody waits for it."""
        self._forgets = True
        self._settle()

    def rest(self) -> None:
        """End the process until the next drawing."""
        with self._turn:
            self._end()
        self._settle()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self._end()

    def _settle(self) -> None:
        """Tell the process what it is to do besides, unless somebody has their turn, who does it then."""
        while self._forgets and self._turn.acquire(blocking=False):
            try:
                self._forgets = False
                if self._process and self._process.stdin:
                    with contextlib.suppress(OSError):  # one that has ended remembers nothing
                        self._process.stdin.write(FORGET)
                        self._process.stdin.flush()
            finally:
                self._turn.release()

    def _answer(self, request: bytes) -> tuple[bytes, ...]:
        self._start()
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise EOFError
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        limit = threading.Timer(self._limits.seconds, stop)
        limit.start()
        try:
            process.stdin.write(request)
            process.stdin.flush()
            pages = read_answer(process.stdout)
        except (OSError, EOFError, DrawingFailed) as error:
            self._end()
            if late.is_set():
                raise DrawingFailed(TOO_MUCH) from error
            raise
        finally:
            limit.cancel()
        self._drawn += 1
        if self._drawn >= _MOST_DRAWINGS or keeps(process.pid) > self._limits.kept:
            self._end()
            if not self._closed:
                self._start()  # nobody is to wait for it who asks next
        return pages

    def _start(self) -> None:
        if self._process is None or self._process.poll() is not None:
            self._drawn = 0
            limits = str(self._limits.memory), str(self._limits.processor)
            # -P: a folder named `renderers` in the current one is not imported.
            self._process = subprocess.Popen(  # noqa: S603 - what is run is ours, and two numbers
                [sys.executable, "-P", "-m", "renderers.process.worker", *limits],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=_HERE,
                env=_environment(os.environ),
            )

    def _end(self) -> None:
        process, self._process = self._process, None
        if process and process.stdin and process.stdout:
            process.kill()
            process.wait()
            with contextlib.suppress(BrokenPipeError):  # of what it had not read
                process.stdin.close()
            process.stdout.close()


def _environment(parents: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the drawing process."""
    passed = {name: value for name, value in parents.items() if _PASSED.fullmatch(name.upper())}
    return {**passed, "PYTHONPATH": str(Path(renderers.__file__).parent.parent)}
