"""Pixels as a PNG file, strip by strip. Where they come from is decided elsewhere."""

import struct
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from zlib_ng import zlib_ng

# Pixels: a map of more would take over a megabyte, which is what can be forwarded easily. That its size tells so (0.086
# to 0.107 bytes a pixel on the wide maps of all examples) saves packing it twice.
LARGE = 9_000_000
SHADE = 16  # edges are rounded to so many of 256 steps; nobody sees it, and they take two thirds of the bytes

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_NO_FILTER = 0
_QUICK, _HARD = 3, 5  # of zlib-ng's levels; it packs the same bytes on every processor, which ISA-L does not
_BAND = 1_000_000  # pixels packed at once
_PIXEL, _RGB_BITS = np.dtype("<u4"), np.uint32(0xFFFFFF)  # red is the lowest byte of a pixel, on every processor
_ROUNDED = np.minimum((np.arange(256) + SHADE // 2) // SHADE * SHADE, 255).astype(np.uint8)

Raster = NDArray[np.uint8]  # (height, width, RGBA)
Rows = NDArray[np.uint8]  # of a PNG: the byte for the filter, then RGB of each pixel
Colour = tuple[int, ...]  # red, green, blue


def png(width: int, height: int, strips: Iterable[Raster], areas: Iterable[Colour] = ()) -> bytes:
    """Return opaque pixels, in strips from the top, as a PNG. Of the strips one is held at a time.

    RGB without a filter, which on flat pictures is as small as any. Where a picture is so large that it could not be
    forwarded easily, all colours but those of `areas` are rounded to fewer shades.
    """
    bands = (band for strip in strips for band in _bands(strip))
    if width * height > LARGE:
        kept = _table(areas)
        packed = packed_rows((rows_of(_with_fewer_shades(band, kept)) for band in bands), _HARD)
    else:
        packed = packed_rows(map(rows_of, bands))
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    return b"".join((_SIGNATURE, *_chunk(b"IHDR", head), *_chunk(b"IDAT", packed), *_chunk(b"IEND", b"")))


def rows_of(pixels: Raster) -> Rows:
    """Return pixels as PNG's rows."""
    height, width, _ = pixels.shape
    rows = np.empty((height, 1 + 3 * width), np.uint8)
    rows[:, 0] = _NO_FILTER
    for colour in range(3):  # one by one, it takes a sixth of the time
        rows[:, 1 + colour :: 3] = pixels[:, :, colour]
    return rows


def packed_rows(bands: Iterable[Rows], level: int = _QUICK) -> bytes:
    """Return rows as the stream of zlib that PNG wants."""
    packing = zlib_ng.compressobj(level)
    return b"".join([*(packing.compress(rows.data) for rows in bands), packing.flush()])


def _bands(strip: Raster) -> Iterator[Raster]:
    """Yield a strip in bands of about so many pixels as are packed at once."""
    height, width, _ = strip.shape
    step = max(1, _BAND // width)
    return (strip[top : top + step] for top in range(0, height, step))


def _table(colours: Iterable[Colour]) -> NDArray[np.bool_]:
    """Return for each of 2^24 colours whether it is one of these."""
    table = np.zeros(1 << 24, np.bool_)
    table[[red | green << 8 | blue << 16 for red, green, blue in colours]] = True
    return table


def _with_fewer_shades(band: Raster, kept: NDArray[np.bool_]) -> Raster:
    """Return pixels with all colours rounded that are not kept.

    What is looked at are runs of one colour: on maps there are twenty times fewer of them than of pixels.
    """
    pixels = band.view(_PIXEL).ravel()
    firsts = np.concatenate(([0], np.flatnonzero(pixels[1:] != pixels[:-1]) + 1))
    colours = pixels[firsts]
    edges = ~kept[colours & _RGB_BITS]
    colours[edges] = _ROUNDED[colours[edges].view(np.uint8)].view(_PIXEL)
    return np.repeat(colours, np.diff(firsts, append=len(pixels))).view(np.uint8).reshape(band.shape)


def _chunk(kind: bytes, body: bytes) -> Sequence[bytes]:
    return struct.pack(">I", len(body)), kind, body, struct.pack(">I", zlib_ng.crc32(body, zlib_ng.crc32(kind)))
