"""The same pixels are the same file on every machine: files are compared, kept under their hash, and sent once."""

import hashlib
from collections.abc import Sequence
from io import BytesIO

import numpy as np
from PIL import Image

from renderers.writers.pixels import LARGE, SHADE, Colour, Raster, png

# Of zlib-ng 2.3.3. A new version may pack otherwise; another processor must not.
_FLAT = "a8a9d5a9d9b6ac6a1b11e9464b6682016c137ca89d202001b6fd31ef8de43f2e"
_LARGE = "5ac56af5a1c80708022eaa9cd0a6abdad46f8c0f13672f69cc07818fb53b9704"
_AREA: Colour = (203, 207, 201)


def test_flat_areas_and_letters_are_packed_the_same_everywhere() -> None:
    page = _packed(_flat())

    assert hashlib.sha256(page).hexdigest() == _FLAT
    assert (_unpacked(page) == _flat()[:, :, :3]).all()


def test_a_large_picture_is_packed_the_same_everywhere() -> None:
    assert hashlib.sha256(_packed(_large(), [_AREA])).hexdigest() == _LARGE


def test_a_large_picture_keeps_the_colours_of_its_areas_and_rounds_all_others() -> None:
    raster = _large()[:, :, :3]
    is_area = (raster == _AREA).all(axis=2)
    assert 0 < is_area.sum() < is_area.size

    drawn = _unpacked(_packed(_large(), [_AREA]))

    assert (drawn[is_area] == _AREA).all()
    assert (drawn[~is_area] % SHADE == 0).all()
    assert abs(drawn.astype(int) - raster).max() <= SHADE // 2


def test_a_large_picture_in_strips_has_the_same_pixels_as_the_whole() -> None:
    whole = _large()

    strips = png(whole.shape[1], len(whole), [whole[:100], whole[100:101], whole[101:]], [_AREA])

    assert (_unpacked(strips) == _unpacked(_packed(whole, [_AREA]))).all()


def test_rounding_leaves_white_white() -> None:
    white = np.full((1, LARGE + 1, 4), 255, np.uint8)

    assert (_unpacked(_packed(white)) == 255).all()


def test_a_picture_in_strips_is_the_same_as_the_whole() -> None:
    whole = _flat()

    assert png(whole.shape[1], len(whole), [whole[:100], whole[100:101], whole[101:]]) == _packed(whole)


def _packed(raster: Raster, areas: Sequence[Colour] = ()) -> bytes:
    return png(raster.shape[1], len(raster), [raster], areas)


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


def _large() -> Raster:
    """Return more pixels than are packed as they are: an area, and over it 500 rows of a few bits of noise."""
    raster = np.empty((3_001, 3_000, 4), np.uint8)
    raster[...] = (*_AREA, 255)
    mixed = np.arange(500 * 3_000 * 4, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)  # as SplitMix64 does
    mixed = (mixed ^ mixed >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    raster[:500] = (mixed >> np.uint64(59)).astype(np.uint8).reshape(500, 3_000, 4) + 200
    raster[..., 3] = 255
    return raster
