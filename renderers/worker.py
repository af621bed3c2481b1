"""The process that draws: `python -m renderers.worker`. It reads requests from stdin and answers on stdout (`pipes`).

One drawing at a time. The first request finds matplotlib imported and the fonts open. It ends with its input, so that
no worker outlives a parent that was killed.
"""

import os
import sys
from typing import IO

from renderers import draw
from renderers.paint import painted
from renderers.pipes import Request, failure_bytes, pages_bytes, read_request
from renderers.sheet import sheet_of
from renderers.text import missing_characters
from renderers.typefaces import FAMILIES


def main() -> None:
    """Answer requests until the input ends."""
    requests, answers = _pipes()
    warm_up()
    while request := read_request(requests):
        answers.write(_answer(request))
        answers.flush()


def warm_up() -> None:
    """Do what the first drawing would otherwise wait for."""
    for language in FAMILIES:
        missing_characters("\U0010ffff", language)
    painted(sheet_of((8, 8), "", "en", "#ffffff", ()), "png")


def _answer(request: Request) -> bytes:
    try:
        return pages_bytes(draw(request.journey, request.format, request.words, request.layout))
    except Exception as mistake:  # noqa: BLE001 - the edge: a drawing that fails must not end the process
        return failure_bytes(f"{type(mistake).__name__}: {mistake}")


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return the pipes, and send whatever anybody prints from now on to stderr."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers


if __name__ == "__main__":
    main()
