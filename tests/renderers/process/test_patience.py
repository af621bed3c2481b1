"""How long what has failed rests."""

from renderers.process.patience import FIRST, LONGEST, Patience


def test_each_failure_doubles_the_rest_up_to_an_hour() -> None:
    patience = Patience(lambda: 0.0)

    rests = [patience.failed(7) for _ in range(8)]

    assert rests[:3] == [FIRST, 2 * FIRST, 4 * FIRST]
    assert rests[-1] == LONGEST
    assert patience.rest(7) == LONGEST


def test_a_rest_ends_and_belongs_to_one_drawing() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    patience.failed(7)

    assert (patience.rest(7), patience.rest(8)) == (FIRST, 0.0)
    now[0] = FIRST
    assert patience.rest(7) == 0.0


def test_what_was_drawn_begins_anew() -> None:
    patience = Patience(lambda: 0.0)
    patience.failed(7)
    patience.drawn(7)

    assert patience.rest(7) == 0.0
    assert patience.failed(7) == FIRST


def test_failures_without_end_are_not_all_remembered() -> None:
    patience = Patience(lambda: 0.0)
    for number in range(3_000):
        patience.failed(number)

    remembered = [number for number in range(3_000) if patience.rest(number)]

    assert remembered == list(range(2_000, 3_000))
