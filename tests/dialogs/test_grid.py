"""A map as a table: each answer is shown, changed and taken away where it stands, and the talk stays where it is."""

from collections.abc import Iterator

import pytest

from dialogs.changes.lists import has_plain_items, text_at
from dialogs.effects import Refusal
from dialogs.events import Commanded, Edited, Event, Picked, Said
from dialogs.grid.cell import OpenCell, as_typed, open_cell
from dialogs.grid.rows import Cell, Grid, Sheet
from dialogs.interview import Interview, begin, is_answered, open_question
from dialogs.kinds.references import NOTHING
from dialogs.respond import respond
from dialogs.screens import Pasted
from dialogs.script.posing import Posed
from dialogs.words import LANGUAGES
from storage.model.fields import field_at
from storage.model.journey import Journey, Language
from storage.model.logged import journey_of
from tests.dialogs.test_every_field import every_question

TYPED = {"number": "20", "date": "2099-01-31"}
LISTS = {
    "stages.s1.touchpoints": "the phone\nthe shop",
    "stages.s1.obstacles": "the queue, at noon\nno prices",
    "stages.s1.opportunities": "a list of prices",
    "stages.s1.business_goals": "regulars",
    "stages.s1.kpis": "calls a day",
    "stages.s1.walked.steps": "rang",
    "stages.s1.touchpoints.t1.figures": "calls",
    "kpis": "guests",
    "paths": "from the street",
    "voices": "the waiter",
}


def _after(interview: Interview, *events: Event) -> Interview:
    for event in events:
        outcome = respond(interview, event)
        assert [reply.text for reply in outcome.replies if isinstance(reply, Refusal)] == [], event
        interview = outcome.interview
    return interview


def _refused(interview: Interview, event: Event) -> bool:
    outcome = respond(interview, event)
    return isinstance(outcome.replies[-1], Refusal) and outcome.interview.log == interview.log


@pytest.fixture(params=LANGUAGES)
def told(request: pytest.FixtureRequest) -> Interview:
    """Return a map with an item in every list, in the middle of its quick talk."""
    return _told(request.param)


def _told(language: Language) -> Interview:
    started = _after(begin(language, given=True), Edited("business.alone", "2"), Edited("stages", "- Look\n- Buy"))
    lists = (Edited(address, "\n".join(f"- {line}" for line in text.split("\n"))) for address, text in LISTS.items())
    return _after(started, *lists)


def _cells(interview: Interview) -> Iterator[tuple[Posed, OpenCell]]:
    for one in interview.askable:
        cell = open_cell(interview, one.address)
        if cell and not one.question.kept_as:
            yield one, cell


def _filling(interview: Interview, one: Posed, cell: OpenCell) -> Event:
    if cell.options:
        return Picked(one.address, (cell.options[0].id,))
    return Edited(one.address, as_typed(interview, cell, TYPED.get(one.kind.name, "twenty minutes")))


def test_every_answer_is_filled_shown_and_emptied_where_it_stands(told: Interview):
    now = open_question(told)
    for one, cell in _cells(told):
        filled = _after(told, _filling(told, one, cell))
        assert is_answered(filled.log, one), one.address
        if open_cell(filled, one.address) is None:
            continue  # where it stands no more: what it was asked for is known in another way
        assert open_question(filled) == now or one == now
        shown = Sheet(filled).cell_at(one.address)
        assert shown
        assert shown.lines
        if not cell.can_be_unknown:
            assert _refused(filled, Picked(one.address, ()))
            continue
        emptied = _after(filled, Picked(one.address, ()))
        assert not is_answered(emptied.log, one)
        assert open_question(emptied) == now or one == now
        assert emptied.log.answer(one.address), "it is not asked again at once"


def test_every_field_of_the_document_has_its_cell(told: Interview):
    asked = {one.question.address for one, _ in _cells(told)}
    texts = {text_at(address, "*") for address in asked if not has_plain_items(address) and field_at(Journey, address)}
    left = {one.address for one in every_question()} - asked - texts

    # What a source is stands in its list's own cell, marks are the plan's, and the rest nobody says: it follows.
    assert {one for one in left if ".sources.*." not in one and not one.startswith("actions")} == {
        "based_on",
        "business.kind",
    }


def test_every_cell_that_is_shown_can_be_opened(told: Interview):
    sheet = Sheet(told)
    groups = {group.name for grid in (sheet.whole(()), sheet.stages(())) for group in grid.groups}
    grids = [sheet.whole(groups), sheet.stages(groups)]
    seen: dict[str, Cell] = {}
    while grids:
        for cell in _all(grids.pop()):
            if cell.address in seen:
                continue
            seen[cell.address] = cell
            parts = (line.part for line in cell.lines if line.part)
            grids += [grid for part in parts if (grid := sheet.item(part))]

    assert [address for address in seen if open_cell(told, address) is None] == []
    assert {one.address for one, _ in _cells(told)} <= seen.keys()
    names = [cell.name for cell in _all(sheet.stages(groups))]
    assert len(set(names)) == len(names), "each button says which cell it is of"


def _all(grid: Grid) -> list[Cell]:
    rows = [cell for group in grid.groups for row in group.rows for cell in row.cells if cell]
    return [*rows, *(cell for cell in grid.columns if isinstance(cell, Cell))]


def test_a_folded_group_says_how_much_of_it_was_told():
    told = _after(_told("en"), Edited("stages.s1.owner", "Sara"))
    folded = {group.name: group for group in Sheet(told).stages(()).groups}
    unfolded = {group.name: group for group in Sheet(told).stages(("inside",)).groups}

    assert (folded["inside"].told, folded["inside"].cells, folded["inside"].rows) == (1, 4, ())
    assert [row.title for row in unfolded["inside"].rows] == ["Behind the scenes", "In charge"]
    assert folded[""].rows
    assert list(folded)[-1] == "more"


def test_a_line_is_one_item_whatever_stands_in_it():
    told = _told("en")
    lines = ["bread, butter and jam", "- dashed", "1. counted", "2 tied", "• dotted", "a; b"]
    cell = open_cell(told, "stages.s1.opportunities")
    assert cell
    after = _after(told, Edited(cell.address, as_typed(told, cell, "\n".join(lines))))

    assert len(after.log.texts(cell.address)) == len(lines)
    assert after.log.texts(cell.address)[0] == lines[0]
    again = open_cell(after, cell.address)
    assert again
    assert _after(after, Edited(cell.address, as_typed(after, again, again.text))).log.texts(
        cell.address
    ) == after.log.texts(cell.address)


def test_small_words_in_a_cell_are_what_they_are_in_the_talk():
    told = _told("en")
    cell = open_cell(told, "stages.s1.strengths")
    assert cell

    assert _after(told, Edited(cell.address, as_typed(told, cell, "none"))).log.value(cell.address) == ()
    assert _after(told, Picked(cell.address, ("none",))).log.value(cell.address) == ()
    unknown = _after(told, Picked(cell.address, ("unknown",))).log.answer(cell.address)
    assert unknown
    assert unknown.kind == "unknown"


def test_an_item_keeps_what_is_below_it_when_its_list_is_changed():
    told = _after(_told("en"), Picked("stages.s1.obstacles.o1.severity", ("4",)))
    after = _after(told, Edited("stages.s1.obstacles", "- the queue, at noon and at six\n- dust"))

    assert after.log.value("stages.s1.obstacles.o1.severity") == 4
    assert after.log.texts("stages.s1.obstacles") == ("the queue, at noon and at six", "dust")


def test_what_a_map_names_in_its_own_language_is_kept_so_when_its_list_is_changed():
    address = "stages.s1.emotion.feelings"
    told = _after(_told("fa"), Picked(address, ("confusion",)))
    cell = open_cell(told, address)
    assert cell
    after = _after(told, Edited(address, as_typed(told, cell, f"{cell.text}\nدلتنگی")))

    assert after.log.value(address) == ("confusion", "دلتنگی")


def test_sources_have_their_numbers_and_what_follows_from_them_goes_with_them():
    address = "stages.s1.obstacles.o1.sources"
    told = _after(_told("en"), Picked(address, ("interview 3", "figures")))
    fewer = _after(told, Picked(address, ("interview 3",)))

    assert [(s.kind, s.count) for s in journey_of(told.log).stages[0].obstacles[0].sources] == [
        ("interview", 3),
        ("figures", None),
    ]
    assert journey_of(told.log).stages[0].obstacles[0].evidence == "measured"
    assert journey_of(fewer.log).stages[0].obstacles[0].evidence == "heard"
    assert journey_of(_after(fewer, Picked(address, ("guess",))).log).stages[0].obstacles[0].evidence == "guess"
    assert journey_of(_after(fewer, Picked(address, ())).log).stages[0].obstacles[0].evidence is None
    for odd in ("interview x", "interview 9999999", "rumour", "interview -1", "3 interview"):
        assert _refused(told, Picked(address, (odd,)))


def test_no_more_is_picked_than_may_be():
    told = _after(_told("en"), Edited("stages.s2.obstacles", "- a\n- b\n- c"))
    picks = ("s1.o1", "s1.o2", "s2.o1")

    assert _after(told, Picked("focus", picks)).log.value("focus") == picks
    assert open_question(_after(told, Picked("focus", picks[:1]))) == open_question(told)
    assert _after(told, Picked("focus", (NOTHING,))).log.value("focus") == ()
    assert _refused(told, Picked("focus", (*picks, "s2.o2")))
    assert _refused(told, Picked("focus", ("s9.o9",)))
    assert _refused(told, Picked("stages.s1.moment_of_truth", ("yes", "no")))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "*",
        "nonsense",
        "stages.s9.owner",
        "stages.s1.pick",
        "stages.s1.obstacles.o9.severity",
        "stages.*.owner",
        "purpose_pick",
        "stages.s1.id",
        "actions",
        "../../etc",
        "stages.s1.obstacles.o1.severity.x",
        "\ud800" * 50,
        "a" * 10_000,
    ],
)
def test_what_is_no_answer_cannot_be_changed(address: str):
    told = _told("en")

    assert _refused(told, Edited(address, "x"))
    assert _refused(told, Picked(address, ()))
    assert open_cell(told, address) is None
    assert Sheet(told).cell_at(address) is None
    assert Sheet(told).item(address) is None


def test_what_an_item_is_called_is_changed_and_never_emptied():
    told = _told("en")
    cell = open_cell(told, "stages.s1.obstacles.o1.text")
    assert cell

    assert (cell.text, cell.can_be_empty, cell.deeper) == ("the queue, at noon", False, "stages.s1.obstacles.o1")
    assert _after(told, Edited(cell.address, "the line")).log.texts("stages.s1.obstacles")[0] == "the line"
    assert _refused(told, Edited(cell.address, " "))


def test_a_text_that_waits_waits_on_while_something_else_is_changed():
    told = _after(_told("en"), Commanded("edit", "purpose"))
    waiting = told.seeing(Pasted("a long story"))

    assert _after(waiting, Edited("stages.s1.owner", "Sara")).screen == waiting.screen
    assert _after(waiting, Picked("stages.s1.owner", ("unknown",))).screen == waiting.screen
    assert _after(waiting, Edited("purpose", "more guests")).screen is None


def test_two_items_that_are_one_are_not_asked_about_behind_a_table():
    told = _told("en")
    after = _after(told, Edited("stages.s2.obstacles", "- the queue at noon"))

    assert (after.screen, open_question(after)) == (None, open_question(told))


def test_a_follow_up_that_is_changed_in_place_adds_to_its_list():
    told = _after(_told("en"), Edited("stages.s1.emotion.score", "-1"))
    after = _after(told, Edited("stages.s1.further.obstacles", "cold tea"))

    assert after.log.texts("stages.s1.obstacles")[-1] == "cold tea"


def test_an_answer_that_is_taken_away_is_given_back_by_undo():
    told = _after(_told("en"), Edited("stages.s1.owner", "Sara"))
    emptied = _after(told, Picked("stages.s1.owner", ()))

    assert journey_of(emptied.log).stages[0].owner is None
    assert journey_of(_after(emptied, Said("undo")).log).stages[0].owner == "Sara"
