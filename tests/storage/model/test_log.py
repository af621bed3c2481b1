"""What several people say about one map adds up, whoever of them takes back what, and in whatever order."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from storage.model.fields import field_at, main_field
from storage.model.journey import Action, Journey, Obstacle, Opportunity, Stage, Text, Touchpoint
from storage.model.log import Entry, Log, Value, is_shown
from storage.model.logged import entries_of, journey_of, replacement, standing_in
from storage.model.plan.checklist import checklist
from storage.model.plan.gaps import GapKind
from storage.model.state import from_state, to_state

OWNER, GUEST = "", "omar"
LISTS = ("stages", "obstacles", "touchpoints", "kpis", "business_goals", "strengths")


@pytest.mark.parametrize("own", ["o999999999", f"o{'9' * 18}", f"o{'9' * 19}", f"o{10**18}", "o7", "slow"])
def test_new_ids_are_those_of_no_item_that_the_list_ever_held(own: str):
    address = "stages.s1.obstacles"
    log, held = Log().plus([Entry(address, value=(own,), turn=1)]), [own]
    for turn in range(2, 6):
        new = log.new_ids(address, 2)
        log = log.plus([Entry(address, value=new[:1], turn=turn), Entry(address, value=new[1:], turn=turn)])
        held.extend(new)

    assert len(set(held)) == len(held)


@dataclass
class Talk:
    """Two people who speak about one map; who of them added and removed which item is counted beside the log."""

    log: Log = field(default_factory=Log)
    said: list[Entry] = field(default_factory=list)
    added: dict[tuple[str, str], str] = field(default_factory=dict)
    removed: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def say(self, by: str, *entries: Entry) -> None:
        turn = self.log.turn + 1
        for entry in entries:
            self.said.append(replace(entry, turn=turn, by=by))
        self.log = self.log.plus(self.said[-len(entries) :])

    def add(self, by: str, address: str, name: str) -> None:
        (new,) = self.log.new_ids(address, 1)
        shape = field_at(Journey, address)
        assert shape is not None
        self.added[address, new] = by
        main = Entry(f"{address}.{new}.{main_field(shape.type)}", value=name)
        self.say(by, main, Entry(address, value=(*self.log.ids(address), new)))

    def remove(self, by: str, address: str, place: int) -> None:
        ids = self.log.ids(address)
        gone = ids[place % len(ids)]
        self.removed.setdefault((address, gone), set()).add(by)
        self.say(by, Entry(address, value=tuple(i for i in ids if i != gone)))

    def turn_round(self, by: str, address: str, place: int) -> None:
        ids = self.log.ids(address)
        self.say(by, Entry(address, value=(*ids[place % len(ids) :], *ids[: place % len(ids)])))

    def edit(self, by: str, address: str, place: int, name: str) -> None:
        ids = self.log.ids(address)
        shape = field_at(Journey, address)
        assert shape is not None
        self.say(by, Entry(f"{address}.{ids[place % len(ids)]}.{main_field(shape.type)}", value=name))

    def undo(self, by: str) -> bool:
        turn = self.log.last_answer(by)
        if turn:
            self.say(by, Entry("", "retract", turn))
        return bool(turn)


moves = st.tuples(
    st.sampled_from([OWNER, GUEST]),
    st.sampled_from(["add", "add", "add", "remove", "turn", "edit", "value", "undo"]),
    st.sampled_from(LISTS),
    st.integers(0, 5),
    st.sampled_from(["queue", "no sign", "خیلی دور", "الانتظار", "7"]),
)


def moved(talk: Talk, moves: Sequence[tuple[str, str, str, int, str]], *, undoing: bool = True) -> Talk:
    for by, what, name, place, text in moves:
        stages = talk.log.ids("stages")
        address = name if name == "stages" or not stages else f"stages.{stages[place % len(stages)]}.{name}"
        if name != "stages" and not stages:
            continue
        if what == "undo":
            if undoing:
                talk.undo(by)
        elif what == "value" and stages:
            talk.say(by, Entry(f"stages.{stages[0]}.emotion.score", value=place / 2 - 1))
        elif what == "add":
            talk.add(by, address, text)
        elif talk.log.ids(address) and what == "remove":
            talk.remove(by, address, place)
        elif talk.log.ids(address) and what == "turn":
            talk.turn_round(by, address, place)
        elif talk.log.ids(address) and what == "edit":
            talk.edit(by, address, place, text)
    return talk


@given(st.lists(moves, max_size=40))
def test_the_journey_can_be_read_whoever_takes_back_what(said: Sequence[tuple[str, str, str, int, str]]):
    talk = moved(Talk(), said)

    journey = journey_of(talk.log)
    assert read(to_yaml(journey).encode()) == journey


@given(st.lists(moves, max_size=40))
def test_what_was_said_adds_up_to_the_same_when_it_is_told_again(said: Sequence[tuple[str, str, str, int, str]]):
    talk = moved(Talk(), said)

    again = from_state({"turn": 0, "given": {}, "standing": {}})
    for entry in talk.said:
        again = from_state(json.loads(json.dumps(to_state(again.plus([entry])))))
    assert again == talk.log
    assert Log().plus(talk.said) == talk.log
    assert from_state(to_state(talk.log)) == talk.log


@given(st.lists(moves, max_size=40))
def test_taking_back_all_of_ones_own_leaves_what_the_other_said(said: Sequence[tuple[str, str, str, int, str]]):
    talk = moved(Talk(), said, undoing=False)
    theirs = [e for e in talk.said if e.by == GUEST and not isinstance(e.value, tuple)]

    while talk.undo(OWNER):
        pass

    standing = [e for entries in talk.log.standing.values() for e in entries]
    assert all(entry.by == GUEST for entry in standing)
    assert [entry for entry in theirs if entry not in standing] == []
    assert _ordered(talk.log) == {
        item for item, by in talk.added.items() if by == GUEST and GUEST not in talk.removed.get(item, set())
    }


def _ordered(log: Log) -> set[tuple[str, str]]:
    """Return the items that the lists hold, by address and id."""
    values = ((address, log.value(address)) for address in log.standing)
    return {(address, item) for address, value in values if isinstance(value, tuple) for item in value}


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        # What the one had added is lost, however the other put it.
        ((OWNER, ("o1", "o2", "o3")), (GUEST, ("o3", "o2", "o1", "o4")), ("o1", "o4")),
        # What the one had removed comes back beside its neighbour.
        ((OWNER, ()), (GUEST, ("o4",)), ("o1", "o4")),
        # An order that had only what is gone goes, too; so the question is open again.
        ((OWNER, ("o2", "o3")), (GUEST, ("o3",)), ("o1",)),
    ],
)
def test_a_later_order_is_made_again_upon_what_is_left(
    first: tuple[str, Value], second: tuple[str, Value], left: tuple[str, ...]
):
    address = "stages.s1.obstacles"
    texts = [Entry(f"{address}.o{n}.text", value=f"text {n}", turn=1, by="somebody") for n in range(1, 5)]
    log = Log().plus([*texts, Entry(address, value=("o1",), turn=1, by="somebody")])
    said = [Entry(address, value=value, turn=turn, by=by) for turn, (by, value) in enumerate((first, second), 2)]

    assert log.plus([*said, Entry("", "retract", 2, 4)]).ids(address) == left


def test_one_takes_back_only_what_is_ones_own():
    log = Log().plus(
        [Entry("purpose", value="to grow", turn=1), Entry("business.name", value="Blue Door", turn=2, by=GUEST)]
    )
    after = log.plus([Entry("", "retract", 1, turn=3, by=GUEST)])

    assert (log.last_answer(), log.last_answer(GUEST), after.last_answer(GUEST)) == (1, 2, 0)
    assert after.value("purpose") == "to grow"
    assert after.value("business.name") is None


def test_an_item_without_its_text_is_not_there():
    order = Entry("stages", value=("s1", "s2"), turn=1)
    log = Log().plus([order, Entry("stages.s1.name", value="Look", turn=1), Entry("stages.s2.name", value="", turn=1)])

    assert log.ids("stages") == ("s1",)
    assert [stage.name for stage in journey_of(log).stages] == ["Look"]


def test_a_mark_without_its_key_is_not_there():
    log = Log().plus([Entry("actions.a1.status", value="done", turn=1), Entry("actions", value=("a1",), turn=1)])

    assert journey_of(log).actions == ()


def map_with_all_there_is_to_do() -> Journey:
    point = Touchpoint(id="t1", name="door", verdict="fails")
    bare = Stage(id="s1", name="Look", touchpoints=(point, replace(point, id="t2", verdict="retune")))
    owned = replace(point, id="t3", owner="Ali")
    ours, theirs = (Text(id="cg1", text="rest"),), ("customer_goals",)
    return Journey(
        stages=(
            replace(bare, obstacles=(Obstacle(id="o1", text="queue"),), strengths=(Text(id="sg1", text="smiles"),)),
            replace(bare, id="s2", touchpoints=(point, owned), opportunities=(Opportunity(id="p1", text="paint"),)),
            replace(bare, id="s3", customer_goals=ours),
            replace(bare, id="s4", none=("business_goals",)),
            replace(bare, id="s5", none=theirs),
        )
    )


def test_a_mark_on_anything_there_is_to_do_is_there():
    journey = map_with_all_there_is_to_do()
    items = checklist(journey)
    marked = replace(journey, actions=tuple(Action(key=item.key, note="soon") for item in items))

    assert {item.kind for item in items} == {"obstacle", "opportunity", *get_args(GapKind)}
    assert journey_of(Log().plus(entries_of(marked))) == marked


def test_of_what_was_removed_no_reference_and_no_mark_stands():
    idea = Opportunity(id="p1", text="a till", answers="o2")
    queues = Obstacle(id="o1", text="queue"), Obstacle(id="o2", text="no till")
    stages = Stage(id="s1", name="Buy", obstacles=queues, opportunities=(idea,)), Stage(id="s2", name="Go")
    marks = tuple(Action(key=key) for key in ("s1.o1", "s1.o2", "s2.owner", "s1.owner"))
    whole = Journey(stages=(replace(stages[0], loops_to="s2"), stages[1]), actions=marks)
    log = Log().plus(entries_of(replace(whole, focus=("s1.o1", "s1.o2"), harm=("s1.o2",))))
    log = log.plus([Entry("stages", value=("s1",), turn=1), Entry("stages.s1.obstacles", value=("o1",), turn=1)])
    left = Log().plus(standing_in(log, "before"))

    assert journey_of(left) == journey_of(log)
    assert [one.key for one in journey_of(log).actions] == ["s1.o1", "s1.owner"]
    said = {address: left.value(address) for address in left.standing}
    assert (said["focus"], said["actions"]) == (("s1.o1",), ("a1", "a4"))
    assert not {"harm", "stages.s1.loops_to", "stages.s1.opportunities.p1.answers", "actions.a2.key"} & {*said}
    given = {address: left.given[address] for address in ("stages", "stages.s1.obstacles", "actions")}
    assert given == {"stages": 2, "stages.s1.obstacles": 2, "actions": 4}


def test_an_id_is_never_given_twice_though_its_item_was_taken_back():
    talk = Talk()
    talk.add(OWNER, "stages", "Look")
    talk.undo(OWNER)
    talk.add(OWNER, "stages", "Buy")

    assert talk.log.ids("stages") == ("s2",)


def test_a_state_without_authors_is_the_owners_and_stays_as_small():
    old = {"turn": 2, "given": {}, "standing": {"purpose": [["value", "to grow", 1], ["reopen", None, 2]]}}

    log = from_state(old)
    assert log.last_answer() == 1
    assert to_state(log) == {**old, "size": log.size}


def test_a_state_names_each_author_once():
    log = Log().plus(Entry("purpose", value=f"{n}", turn=n, by=by) for n, by in enumerate((GUEST, GUEST, OWNER), 1))

    assert to_state(log)["by"] == [OWNER, GUEST]
    assert to_state(log)["standing"]["purpose"] == [["value", "1", 1, 1], ["value", "2", 2, 1], ["value", "3", 3]]
    assert from_state(json.loads(json.dumps(to_state(log)))) == log


def test_what_was_asked_again_by_an_older_release_changes_no_answer():
    log = Log().plus([Entry("purpose", value="to grow", turn=1), Entry("purpose", "reopen", turn=2)])

    assert log.value("purpose") == "to grow"
    assert log.last_answer() == 1


@given(st.lists(moves, max_size=30))
def test_a_journey_that_is_put_in_anothers_place_is_what_the_log_adds_up_to(
    said: Sequence[tuple[str, str, str, int, str]],
):
    talk, other = moved(Talk(), said[:15]), moved(Talk(), said[15:])
    wanted = journey_of(other.log)

    after = talk.log.plus(replacement(talk.log, wanted))
    assert journey_of(after) == wanted
    assert replacement(after, wanted) == ()
    assert journey_of(Log().plus(entries_of(wanted))) == wanted


@given(st.lists(moves, max_size=30))
def test_what_stands_adds_up_to_the_same_and_nothing_is_left_below_it(said: Sequence[tuple[str, str, str, int, str]]):
    log = moved(Talk(), said).log
    left = Log().plus(standing_in(log, "before"))

    assert journey_of(left) == journey_of(log)
    assert {len(entries) for entries in left.standing.values()} <= {1}
    assert [address for address in left.standing if not is_shown(left, address)] == []
    assert (left.last_answer(OWNER), left.last_answer(GUEST)) == (0, 0)


def silent_log() -> Log:
    stage = Entry("stages.s1.name", value="A"), Entry("stages", value=("s1",))
    log = Log().plus(replace(one, turn=1) for one in stage)
    said = Entry("stages.s1.obstacles", value=(), turn=2), Entry("stages.s1.emotion.score", "unknown", turn=2)
    return log.plus(said)


def test_none_and_unknown_are_what_was_said_and_nothing_else():
    log = silent_log().plus([Entry("stages.s1.thoughts", "skip", turn=3), Entry("stages.s1.steps", turn=3)])

    for one in (log, Log().plus(standing_in(log, "before"))):
        (stage,) = journey_of(one).stages
        assert (stage.none, stage.unknown) == (("obstacles",), ("emotion",))
        assert one.answer("stages.s1.thoughts")


def test_a_later_answer_takes_the_place_of_none_and_undo_brings_it_back():
    log = silent_log()
    new = Entry("stages.s1.obstacles.o1.text", value="queue", turn=3)
    told = log.plus([new, Entry("stages.s1.obstacles", value=("o1",), turn=3)])

    assert journey_of(told).stages[0].none == ()
    assert journey_of(told.plus([Entry("", "retract", 3, turn=4)])) == journey_of(log)


def test_a_list_is_not_said_to_be_empty_because_others_take_back_what_was_in_it():
    talk = Talk()
    talk.add(OWNER, "stages", "A")
    talk.add(GUEST, "stages.s1.obstacles", "queue")
    talk.add(OWNER, "stages.s1.obstacles", "no sign")
    talk.remove(OWNER, "stages.s1.obstacles", 1)
    talk.undo(GUEST)

    assert journey_of(talk.log).stages[0].none == ()


def test_what_a_document_does_not_say_any_more_is_not_none():
    log = silent_log().plus(
        [Entry("stages.s1.strengths.sg1.text", value="x", turn=3), Entry("stages.s1.strengths", value=("sg1",), turn=3)]
    )
    journey = Journey(stages=(replace(journey_of(log).stages[0], strengths=(), none=(), unknown=()),))

    after = log.plus(replacement(log, journey))
    assert journey_of(after) == journey
    assert replacement(after, journey) == ()
    assert replacement(log, journey_of(log)) == ()
