"""What stands below a question: at most eight rows, the ways out in one, and what else is asked above all of them."""

from collections.abc import Iterator

import pytest

from bot.telegram.panels import MOST_COPIED, MOST_ROWS, PanelMessage, panel_message, pressed, units
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.plan.planning import message
from dialogs.respond import respond
from dialogs.screens import Doubles, Joinable, Misplaced, OtherReading, Screen, Started, Toned, Ways
from dialogs.words import LANGUAGES
from storage.model.journey import Language
from tests.telegram.gallery import screens

OBSTACLES = "stages.s1.obstacles"
BESIDE: tuple[Screen, ...] = (
    Started(),
    Joinable(),
    Ways(),
    Doubles(f"{OBSTACLES}.o1", f"{OBSTACLES}.o2"),
    Misplaced("purpose", "stages.s1.emotion.score"),
    OtherReading(OBSTACLES, "queue, noise"),
    Toned("stages.s1.emotion.score"),
)
WAYS = {("skip", "unknown", "/ways"), ("done", "/ways"), ("back", "undo", "why")}
TYPED = {
    "alone": "2",
    "stages": "Look\nBuy",
    "opportunities": "a second till",
    "obstacles": "queue\nnoise",
    "score": "-1",
}
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def answered(language: Language, typed: str = "1", obstacles: str = TYPED["obstacles"]) -> Iterator[Interview]:
    """Yield an interview at every question, and complete at the end."""
    interview = begin(language, given=True)
    while one := open_question(interview):
        yield interview
        said = obstacles if one.address.endswith("obstacles") else TYPED.get(one.address.rpartition(".")[2], typed)
        interview = respond(interview, Said(said)).interview
        interview = respond(interview, Commanded("done")).interview if open_question(interview) == one else interview
        assert open_question(interview) != one, one.address
    yield interview


def asked(language: Language) -> Iterator[tuple[str, PanelMessage]]:
    """Yield every question that the chat shows: those of the gallery, and each with whatever can stand beside it.

    Each is shown again at the end, too, when there is something for everything that can stand beside it.
    """
    yield from ((name, shown) for name, shown in screens(language) if shown.asks)
    *_, end = at_each = list(answered(language))
    again = (respond(end, Commanded("edit", one.address)).interview for one in end.posed)
    for interview in (*at_each, *again):
        for screen in (None, *BESIDE):
            shown = panel_message(interview.seeing(screen))
            if shown and shown.asks:
                yield f"{shown.asks}, {screen}", shown


@in_each_language
def test_a_question_never_has_more_than_eight_rows(language: Language):
    assert [name for name, shown in asked(language) if len(shown.rows) > MOST_ROWS] == []


@in_each_language
def test_the_end_never_has_more_than_eight_rows_whatever_stands_beside_it(language: Language):
    *_, end = answered(language, obstacles="queue\nnoise\nno parking\nrude staff")
    rows = {str(screen): panel_message(end.seeing(screen)).rows for screen in (None, *BESIDE)}  # type: ignore[union-attr]

    assert {len(shown) for shown in rows.values()} == {MOST_ROWS}
    assert len({str(shown[0]) for shown in rows.values()}) > 1


@in_each_language
def test_the_ways_out_stand_in_one_row(language: Language):
    ways = {way for row in WAYS for way in row}
    for name, shown in asked(language):
        rows = [tuple(pressed(one.data)[1] for one in row) for row in shown.rows]
        (row,) = [row for row in rows if ways & set(row)]
        assert (row[::-1] if language != "en" else row) in WAYS, name


@in_each_language
def test_the_message_to_customers_comes_with_a_button_that_copies_it_where_it_fits(language: Language):
    *_, short = answered(language)
    *_, long = answered(language, obstacles="\n".join(f"{n} " + "queue " * 20 for n in range(3)))

    for interview, fits in ((short, True), (long, False)):
        asking = respond(interview, Commanded("customers")).interview
        shown = panel_message(asking)
        assert shown
        assert (units(message(asking)) <= MOST_COPIED) is fits
        copies = [one for row in shown.rows for one in row if one.copied]
        assert [one.copied for one in copies] == ([message(asking)] if fits else [])
        assert all(not one.data for one in copies)


def test_nothing_else_copies():
    for language in LANGUAGES:
        copying = {name for name, shown in screens(language) for row in shown.rows for one in row if one.copied}
        assert copying <= {"/customers"}


def press(interview: Interview, command: str) -> Interview:
    """Press a button that is there."""
    shown = panel_message(interview)
    assert shown
    assert command in {pressed(one.data)[1] for row in shown.rows for one in row}
    return respond(interview, Chose((command,), interview.revision)).interview


@in_each_language
def test_the_things_of_the_plan_are_marked_by_buttons(language: Language):
    *_, end = answered(language)
    shown = panel_message(end)
    assert shown
    things = [pressed(row[0].data)[1] for row in shown.rows if pressed(row[0].data)[1].startswith("/item ")]
    key = things[0].partition(" ")[2]
    doing = press(press(end, things[0]), f"/mark {key} doing")
    dated = press(press(doing, f"/due {key}"), f"/due {key} 7")
    named = respond(press(dated, f"/who {key}"), Said("Sara")).interview
    done = press(named, f"/mark {key} done")

    assert 1 <= len(things) <= 3
    (action,) = named.log.ids("actions")
    kept = {field: named.log.value(f"actions.{action}.{field}") for field in ("key", "status", "due", "owner")}
    assert kept == {"key": key, "status": "doing", "due": "1970-01-08", "owner": "Sara"}
    now = open_question(done)
    assert now
    assert now.address == f"stages.{key.partition('.')[0]}.emotion.score"
    answered_now = respond(done, Said("2")).interview
    assert open_question(answered_now) is None
    assert answered_now.log.value(f"actions.{action}.status") == "done"
