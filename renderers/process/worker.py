"""The process that draws: `python -m renderers.process.worker`. It reads requests on stdin, answers on stdout.

One drawing at a time, within the limits that are its arguments (bytes, seconds of the processor), or `Limits()`. The
first request finds matplotlib imported and the fonts open. It ends with its input, so that no worker outlives a parent
that was killed.
"""

import os
import select
import sys
import threading
from typing import IO

from renderers import draw
from renderers.process.limits import Limits, OutOfTime, limit_memory, limit_time, stand_back
from renderers.process.photo import NoPhoto, opened
from renderers.process.pipes import NO_PHOTO, TOO_MUCH, Forget, Request, failure_bytes, pages_bytes, read_request
from storage.model.forgetting import forget_texts
from storage.model.locale import Locale


def main() -> None:
    """Answer requests until the input ends."""
    limits = Limits(*map(int, sys.argv[1:]))
    stand_back()
    requests, answers = _pipes()
    warm = threading.Event()
    threading.Thread(target=_leave_with_parent, args=(requests, warm), daemon=True).start()
    warm_up()
    warm.set()
    limit_memory(limits.memory)
    try:
        serve(requests, answers, limits)
    except BrokenPipeError:
        os._exit(0)  # the parent was killed while we drew; nobody is left to answer


def serve(requests: IO[bytes], answers: IO[bytes], limits: Limits) -> None:
    """Answer one request after another until the input ends; where nothing is to be remembered, forget."""
    while request := read_request(requests):
        if isinstance(request, Forget):
            forget_texts()
            continue
        limit_time(limits.processor)
        answers.write(_answer(request))
        answers.flush()
        del request  # nothing of it waits here for the next one


def warm_up() -> None:
    """Do what the first drawing would otherwise wait for: import matplotlib, open the fonts, draw once."""
    from renderers.sheet.colours import WHITE  # noqa: PLC0415
    from renderers.sheet.sheet import sheet_of  # noqa: PLC0415
    from renderers.typesetting.text import missing_characters  # noqa: PLC0415
    from renderers.typesetting.typefaces import families  # noqa: PLC0415
    from renderers.writers.paint import painted  # noqa: PLC0415 - a second, during which the parent may end

    every = Locale("", rtl=False, digits="0123456789", calendar="gregorian", cldr="", fonts=families())
    missing_characters("\U0010ffff", every)
    painted(sheet_of((8, 8), "", every, WHITE, ()))


def _leave_with_parent(requests: IO[bytes], warm: threading.Event) -> None:
    """End at once where the parent ends, with nothing asked, before this process is warm."""
    pipe = select.poll()
    pipe.register(requests.fileno(), select.POLLIN)
    while not warm.wait(0.05):
        if pipe.poll(0) == [(requests.fileno(), select.POLLHUP)]:
            os._exit(0)


def _answer(request: Request) -> bytes:
    try:
        logo = opened(request.logo) if request.logo is not None else None
        asked = request.journey, request.format, request.words, request.layout, logo
        return pages_bytes(draw(*asked, beside=request.beside))
    except (MemoryError, OutOfTime) as fault:
        return failure_bytes(f"{TOO_MUCH}: {type(fault).__name__}")
    except NoPhoto:
        return failure_bytes(NO_PHOTO)
    except Exception as fault:  # noqa: BLE001 - the edge: a drawing that fails must not end the process
        return failure_bytes(f"{type(fault).__name__}: {fault}")


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return the pipes, and send whatever anybody prints from now on to stderr."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers


if __name__ == "__main__":
    main()
