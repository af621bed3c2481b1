"""The curve of the feelings stays between its points."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.parts.feelings.smooth import STEPS, smooth


@given(st.lists(st.integers(-4, 4), min_size=2, max_size=12))
def test_the_curve_never_overshoots(heights: list[int]) -> None:
    points = [(float(i), float(height)) for i, height in enumerate(heights)]

    found = smooth(points)

    for i, (low, high) in enumerate(sorted(pair) for pair in pairwise(heights)):
        part = [y for _, y in found[i * STEPS : (i + 1) * STEPS + 1]]
        assert low - 1e-9 <= min(part)
        assert max(part) <= high + 1e-9


def test_the_curve_goes_through_every_point() -> None:
    points = [(0.0, 1.0), (1.0, -2.0), (3.0, 0.5)]

    found = smooth(points)

    for i, point in enumerate(points):
        assert found[i * STEPS] == pytest.approx(point)


def test_a_single_feeling_has_no_curve() -> None:
    assert smooth([(1.0, 2.0)]) == ((1.0, 2.0),)
