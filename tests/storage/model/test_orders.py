"""Of an order only what changes is kept, and every past state is made again from it."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.log import Entry, Log, Value
from storage.model.orders import Change, changed, changing
from storage.model.state import from_plain, from_state, to_plain, to_state
from tests.storage.model.test_log import Talk, moved, moves

orders = st.lists(st.sampled_from(["o1", "o2", "o3", "o4", "x"]), max_size=7).map(tuple)


@given(orders, orders)
def test_what_changes_makes_the_order_again(before: tuple[str, ...], order: tuple[str, ...]):
    change = from_plain(json.loads(json.dumps(to_plain(changing(before, order)))))

    assert (changed(before, change) if isinstance(change, Change) else change) == order


@given(st.lists(moves, max_size=40))
def test_every_past_state_is_made_again_from_what_was_kept(said: Sequence[tuple[str, str, str, int, str]]):
    talk, log, kept, states = moved(Talk(), said), Log(), list[Entry](), [Log()]
    for entry in talk.said:
        new = log.kept([entry])
        kept += new
        log = log.plus(new)
        states.append(log)

    told = [Entry(e.address, e.kind, _as_kept(e.value), e.turn, e.by) for e in kept]
    assert log == talk.log
    assert [Log().plus(told[:number]) for number in range(len(told) + 1)] == states
    assert [from_state(json.loads(json.dumps(to_state(one)))) for one in states] == states


@given(st.lists(moves, min_size=1, max_size=40))
def test_the_orders_of_one_turn_are_made_upon_each_other(said: Sequence[tuple[str, str, str, int, str]]):
    talk = moved(Talk(), said)

    assert Log().plus(Log().kept(talk.said)) == talk.log


def test_an_order_of_an_older_release_is_read_whole_and_changed_from_there_on():
    old = {"turn": 2, "given": {"focus": 3}, "standing": {"focus": [["value", ["s1.o1"], 1], ["value", [], 2]]}}
    log = from_state(old)
    after = log.plus(log.kept([Entry("focus", value=("s1.o3",), turn=3)]))

    assert log.value("focus") == ()
    assert after.value("focus") == ("s1.o3",)
    assert from_state(json.loads(json.dumps(to_state(after)))) == after


def test_a_change_of_another_order_is_damage():
    with pytest.raises(ValueError, match="another order"):
        Log().plus([Entry("focus", value=Change(1, 1), turn=1)])
    with pytest.raises(ValueError, match="damaged state"):
        from_state({"turn": 1, "given": {}, "standing": {"focus": [["value", [3, 0, "s1.o1"], 1]]}})


@pytest.mark.parametrize("adding", [True, False])
def test_each_of_many_changes_of_a_list_is_kept_in_as_much_as_the_first(adding: bool):  # noqa: FBT001 - both are tried
    log, address = Log(), "stages.s1.obstacles"
    sizes = []
    for turn in range(1, 101):
        order = tuple(f"o{number + 100}" for number in range(turn if adding else 100 - turn))
        log = log.plus(new := log.kept([Entry(address, value=order, turn=turn)]))
        sizes.append(len(json.dumps(to_plain(new[0].value))))

    assert max(sizes[1:]) <= len('[100, 1, "o199"]')
    assert len(json.dumps(to_state(log))) < 100 * len('["value", [100, 1, "o199"], 100], ') + sizes[0] + 100


def _as_kept(value: Value | Change) -> Value | Change:
    return from_plain(json.loads(json.dumps(to_plain(value))))
