"""Lanes shared out over pages: none lost, none twice, none out of order, and no more pages than needed."""

from hypothesis import given
from hypothesis import strategies as st

from renderers.layouts.sharing import shared_out
from renderers.parts.bands import BETWEEN_LANES
from renderers.typesetting.blocks import Block

bands = st.lists(st.integers(20, 300).map(Block), min_size=1, max_size=12)
rooms = st.tuples(st.integers(300, 500), st.integers(0, 100)).map(lambda pair: (float(pair[0]), float(sum(pair))))


def height(page: list[Block]) -> float:
    return sum(band.height for band in page) + BETWEEN_LANES * (len(page) - 1)


@given(bands, rooms)
def test_every_lane_stands_on_one_page_in_its_order(found: list[Block], room: tuple[float, float]) -> None:
    pages = shared_out(found, room)

    assert [band for page in pages for band in page] == found


@given(bands, rooms)
def test_no_page_is_fuller_than_its_room(found: list[Block], room: tuple[float, float]) -> None:
    first, *others = shared_out(found, room)

    assert height(first) <= room[0]
    assert all(height(page) <= room[1] for page in others)


@given(bands, rooms)
def test_no_page_could_be_saved(found: list[Block], room: tuple[float, float]) -> None:
    greedy, used = 1, 0.0
    for band in found:
        limit = room[0] if greedy == 1 else room[1]
        if used and used + BETWEEN_LANES + band.height > limit:
            greedy, used = greedy + 1, 0.0
        used += band.height + (BETWEEN_LANES if used else 0.0)

    assert len(shared_out(found, room)) == greedy


def test_pages_are_about_as_full_as_each_other() -> None:
    pages = shared_out([Block(50)] * 8, (400, 400))

    assert [len(page) for page in pages] == [4, 4]
