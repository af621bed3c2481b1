"""What goes through the pipes between a program and `renderers.process.worker`. Starts no process and draws nothing.

Both directions are length-prefixed (four bytes, big-endian). The worker ends when its input ends. How it is started,
with which limits and in which environment, is `renderers.process.parent`'s.
"""

import pickle
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO

from storage.model.guide import Guide
from storage.model.journey import Journey
from storage.model.plan.worded import WordedPlan

_LENGTH = struct.Struct(">I")
DONE, FAILED = b"\0", b"\1"
TOO_MUCH = "TooMuch"  # begins the reason of a drawing that took more than it may
NO_PHOTO = "NoPhoto"  # begins that of one whose logo is none


class DrawingFailed(Exception):  # noqa: N818 - it names what happened
    """The worker could not draw; the message says why. The worker itself goes on."""


@dataclass(frozen=True, slots=True)
class Request:
    """What `renderers.draw` is to be called with; the logo as it lies in its file."""

    journey: Journey
    format: str
    words: Mapping[str, str]
    layout: str = "wide"
    logo: bytes | None = None
    beside: tuple[Journey, ...] | WordedPlan | Guide | None = None


@dataclass(frozen=True, slots=True)
class Forget:
    """Nothing is to be remembered of what was drawn; it has no answer."""


def request_bytes(request: Request) -> bytes:
    """Return a request as it goes to the worker."""
    values = (request.journey, request.format, dict(request.words), request.layout, request.logo, request.beside)
    return _framed(pickle.dumps(values))


def read_request(stream: IO[bytes]) -> Request | Forget | None:
    """Return the next request, or None at the end of the input. Only a worker may call it, on its parent's pipe."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    body = _exactly(stream, _LENGTH.unpack(head)[0])
    if not body:
        return Forget()
    return Request(*pickle.loads(body))  # noqa: S301 - written by the parent process, never by anybody outside


def pages_bytes(pages: Sequence[bytes]) -> bytes:
    """Return the answer that holds the pages."""
    return _framed(DONE + b"".join(_framed(page) for page in pages))


def failure_bytes(reason: str) -> bytes:
    """Return the answer that says why nothing was drawn."""
    return _framed(FAILED + reason.encode(errors="replace"))


def read_answer(stream: IO[bytes]) -> tuple[bytes, ...]:
    """Return the pages of the next answer.

    Raises DrawingFailed with the worker's reason, and EOFError if the stream ends before the answer is complete.
    """
    body = _exactly(stream, _LENGTH.unpack(_exactly(stream, _LENGTH.size))[0])
    if body[:1] == FAILED:
        raise DrawingFailed(body[1:].decode())
    pages, at = [], 1
    while at < len(body):
        (length,) = _LENGTH.unpack_from(body, at)
        at += _LENGTH.size
        pages.append(body[at : at + length])
        at += length
    return tuple(pages)


def _framed(body: bytes) -> bytes:
    return _LENGTH.pack(len(body)) + body


FORGET = _framed(b"")  # what is written for `Forget`


def _exactly(stream: IO[bytes], length: int) -> bytes:
    body = bytearray()
    while len(body) < length:
        part = stream.read(length - len(body))
        if not part:
            raise EOFError("the other process has ended")
        body += part
    return bytes(body)
