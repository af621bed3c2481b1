"""Pixels as a PNG file. Where they come from is decided elsewhere."""

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

MOST_BYTES = 1_000_000  # what can be forwarded easily; a larger picture is packed harder
SELDOM = 2_000  # pixels: a colour that fewer have is that of an edge, or of something small
SHADE = 16  # edges are rounded to so many of 256 steps; nobody sees it, and they take two thirds of the bytes

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_NO_FILTER = 0
_QUICK, _HARD = 3, 6  # of zlib's levels; the next one takes nearly twice the time

Raster = NDArray[np.uint8]


def png(pixels: Raster) -> bytes:
    """Return opaque pixels (height, width, RGBA) as a PNG.

    RGB without a filter, which on flat pictures is as small as any. Where it would be too large to forward, edges are
    rounded to fewer shades; areas keep their colours.
    """
    page = _file(pixels, _QUICK)
    if len(page) <= MOST_BYTES:
        return page
    return _file(_with_fewer_shades(pixels), _HARD)


def _with_fewer_shades(pixels: Raster) -> Raster:
    red, green, blue = (pixels[:, :, i].astype(np.uint32) for i in range(3))
    colours = red << 16 | green << 8 | blue
    seldom = (np.bincount(colours.ravel(), minlength=1 << 24) < SELDOM)[colours]
    rounded = (np.arange(256) + SHADE // 2) // SHADE * SHADE
    shades = np.minimum(rounded, 255).astype(np.uint8)
    return np.where(seldom[:, :, None], shades[pixels], pixels)


def _file(pixels: Raster, level: int) -> bytes:
    height, width, _ = pixels.shape
    rows = np.empty((height, 1 + 3 * width), np.uint8)
    rows[:, 0] = _NO_FILTER
    for colour in range(3):  # one by one, it takes a sixth of the time
        rows[:, 1 + colour :: 3] = pixels[:, :, colour]
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows.data, level)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
