"""The same pixels are the same file on every machine: files are compared, kept under their hash, and sent once."""

import hashlib
from io import BytesIO

import numpy as np
from PIL import Image

from renderers.writers.pixels import HOPELESS, MOST_BYTES, Raster, packed_rows, png, rows_of

# Of zlib-ng 2.3.3. A new version may pack otherwise; another processor must not.
_FLAT = "a8a9d5a9d9b6ac6a1b11e9464b6682016c137ca89d202001b6fd31ef8de43f2e"
_NOISY = "a37bb57a687cabe26555f4f633977b606879a0b7d185beb1bb34bce76cfe5004"


def test_flat_areas_and_letters_are_packed_the_same_everywhere() -> None:
    page = _packed(_flat())

    assert hashlib.sha256(page).hexdigest() == _FLAT
    assert (_unpacked(page) == _flat()[:, :, :3]).all()


def test_a_picture_that_is_packed_harder_is_the_same_everywhere() -> None:
    page = _packed(_noisy())
    assert MOST_BYTES < len(packed_rows(rows_of(_noisy()))) <= HOPELESS

    assert hashlib.sha256(page).hexdigest() == _NOISY


def test_a_picture_in_strips_is_the_same_as_the_whole() -> None:
    whole = _flat()

    assert png(whole.shape[1], len(whole), [whole[:100], whole[100:101], whole[101:]]) == _packed(whole)


def _packed(raster: Raster) -> bytes:
    return png(raster.shape[1], len(raster), [raster])


def _unpacked(page: bytes) -> Raster:
    with Image.open(BytesIO(page)) as picture:
        return np.array(picture)


def _flat() -> Raster:
    """Return 640 × 480 pixels of areas, a gradient, and something like letters."""
    y, x = np.mgrid[:480, :640]
    raster = np.zeros((480, 640, 4), np.uint8)
    raster[..., 0] = x // 80 * 30
    raster[..., 1] = y // 2
    raster[..., 2] = np.where((x * x + 3 * y * y) % 97 < 7, 20, 240)
    return raster


def _noisy() -> Raster:
    """Return pixels that are too large at first: few bits of them are noise."""
    mixed = np.arange(1_100 * 1_100 * 4, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)  # as SplitMix64 does
    mixed = (mixed ^ mixed >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    noise = (mixed >> np.uint64(61)).astype(np.uint8).reshape(1_100, 1_100, 4)
    return np.full((1_100, 1_100, 4), 200, np.uint8) + noise
