"""What goes through the pipes comes out the same, and a broken stream is noticed wherever it breaks."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renderers.process.pipes import (
    DrawingFailed,
    Request,
    failure_bytes,
    pages_bytes,
    read_answer,
    read_request,
    request_bytes,
)
from storage.model.journey import Journey
from tests.renderers.samples import full_plan, journeys

ANSWER = pages_bytes([b"first", b"", b"third"])


@given(st.lists(st.binary(max_size=300), max_size=4))
def test_pages_come_out_as_they_went_in(pages: list[bytes]) -> None:
    assert read_answer(BytesIO(pages_bytes(pages))) == tuple(pages)


@given(journeys, st.sampled_from(["png", "gif"]), st.dictionaries(st.text(), st.text()), st.none() | st.binary())
@settings(max_examples=30, deadline=None)
def test_a_request_comes_out_as_it_went_in(
    journey: Journey, kind: str, words: dict[str, str], logo: bytes | None
) -> None:
    plan = full_plan("word", len(words) % 4)
    request = Request(journey, kind, words, "cards", logo, plan)

    assert read_request(BytesIO(request_bytes(request))) == request


@given(st.text())
def test_the_reason_of_a_failure_is_told(reason: str) -> None:
    told = reason.encode(errors="replace").decode()

    with pytest.raises(DrawingFailed) as failed:
        read_answer(BytesIO(failure_bytes(reason)))

    assert str(failed.value) == told


def test_answers_follow_each_other() -> None:
    stream = BytesIO(ANSWER + failure_bytes("no") + pages_bytes([b"x"]))

    assert read_answer(stream) == (b"first", b"", b"third")
    with pytest.raises(DrawingFailed, match="no"):
        read_answer(stream)
    assert read_answer(stream) == (b"x",)
    with pytest.raises(EOFError):
        read_answer(stream)


@pytest.mark.parametrize("length", range(len(ANSWER)))
def test_an_answer_that_breaks_off_is_noticed_wherever_it_breaks(length: int) -> None:
    with pytest.raises(EOFError):
        read_answer(BytesIO(ANSWER[:length]))


@pytest.mark.parametrize("length", [0, 1, 2, 3])
def test_the_end_of_the_input_is_the_end_of_the_requests(length: int) -> None:
    assert read_request(BytesIO(b"\0" * length)) is None


@pytest.mark.parametrize("kept", [4, 5, 40])
def test_a_request_that_breaks_off_is_an_error(kept: int) -> None:
    with pytest.raises(EOFError):
        read_request(BytesIO(request_bytes(Request(Journey(), "png", {}))[:kept]))


class Trickle(BytesIO):
    """A stream that gives a byte at a time, as a pipe may."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(1, size) if size is not None and size >= 0 else size)


def test_a_slow_pipe_gives_the_same_answer() -> None:
    assert read_answer(Trickle(ANSWER)) == (b"first", b"", b"third")
