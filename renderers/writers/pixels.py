"""Pixels as a PNG file, strip by strip. Where they come from is decided elsewhere."""

import struct
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from zlib_ng import zlib_ng

MOST_BYTES = 1_000_000  # what can be forwarded easily; a larger picture is packed harder
HOPELESS = 2 * MOST_BYTES  # what no packing makes small enough
SELDOM = 2_000  # pixels: a colour that fewer have is that of an edge, or of something small
SHADE = 16  # edges are rounded to so many of 256 steps; nobody sees it, and they take two thirds of the bytes

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_NO_FILTER = 0
_QUICK, _HARD = 3, 7  # of zlib-ng's levels; it packs the same bytes on every processor, which ISA-L does not
_BAND = 1_000_000  # pixels packed at once
_ROUNDED = np.minimum((np.arange(256) + SHADE // 2) // SHADE * SHADE, 255).astype(np.uint8)

Raster = NDArray[np.uint8]  # (height, width, RGBA)
Rows = NDArray[np.uint8]  # of a PNG: the byte for the filter, then RGB of each pixel


def png(width: int, height: int, strips: Iterable[Raster]) -> bytes:
    """Return opaque pixels, in strips from the top, as a PNG. Of the strips one is held at a time.

    RGB without a filter, which on flat pictures is as small as any. Where it would be too large to forward, edges are
    rounded to fewer shades; areas keep their colours.
    """
    packed = packed_rows(rows for strip in strips for rows in rows_of(strip))
    if MOST_BYTES < len(packed) <= HOPELESS:
        packed = _with_fewer_shades(packed, width)
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    return b"".join((_SIGNATURE, *_chunk(b"IHDR", head), *_chunk(b"IDAT", packed), *_chunk(b"IEND", b"")))


def rows_of(strip: Raster) -> Iterator[Rows]:
    """Yield a strip as PNG's rows, some at a time."""
    height, width, _ = strip.shape
    for top in range(0, height, step := _band(width)):
        pixels = strip[top : top + step]
        rows = np.empty((len(pixels), 1 + 3 * width), np.uint8)
        rows[:, 0] = _NO_FILTER
        for colour in range(3):  # one by one, it takes a sixth of the time
            rows[:, 1 + colour :: 3] = pixels[:, :, colour]
        yield rows


def packed_rows(bands: Iterable[Rows], level: int = _QUICK) -> bytes:
    """Return rows as the stream of zlib that PNG wants."""
    packing = zlib_ng.compressobj(level)
    return b"".join([*(packing.compress(rows.data) for rows in bands), packing.flush()])


def _unpacked(packed: bytes, width: int) -> Iterator[Rows]:
    """Yield the rows again: to unpack them takes less time than to paint them, and less memory than to keep them."""
    unpacking, line = zlib_ng.decompressobj(), 1 + 3 * width
    while rows := unpacking.decompress(packed, line * _band(width)):
        packed = unpacking.unconsumed_tail
        yield np.frombuffer(rows, np.uint8).reshape(-1, line)


def _with_fewer_shades(packed: bytes, width: int) -> bytes:
    counts = np.zeros(1 << 24, np.uint32)
    for rows in _unpacked(packed, width):
        # One type for all: with another it takes ten times as long.
        np.add.at(counts, _colours(rows).ravel(), np.uint32(1))
    seldom = counts < SELDOM
    del counts
    return packed_rows((_shaded(rows, seldom) for rows in _unpacked(packed, width)), _HARD)


def _shaded(rows: Rows, seldom: NDArray[np.bool_]) -> Rows:
    rounded = np.repeat(seldom[_colours(rows)], 3, axis=1)
    shaded = rows.copy()
    shaded[:, 1:][rounded] = _ROUNDED[rows[:, 1:][rounded]]
    return shaded


def _colours(rows: Rows) -> NDArray[np.intp]:
    red, green, blue = (rows[:, 1 + i :: 3].astype(np.intp) for i in range(3))
    return red << 16 | green << 8 | blue


def _band(width: int) -> int:
    return max(1, _BAND // width)


def _chunk(kind: bytes, body: bytes) -> Sequence[bytes]:
    return struct.pack(">I", len(body)), kind, body, struct.pack(">I", zlib_ng.crc32(body, zlib_ng.crc32(kind)))
