"""Answers and items are named by the number in the list that is shown, or by address; lists keep what stays."""

import pytest

from dialogs.changes.lists import item_entries, replaced, texts_at
from dialogs.changes.numbering import Place, name_of, number_of, numbered, place_at, place_of
from dialogs.events import Said
from dialogs.interview import Interview
from dialogs.respond import respond
from storage.model.journey import Journey, Obstacle, Stage
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of
from storage.model.mistake import Mistake
from tests.script import ASKED, begin


@pytest.fixture
def interview() -> Interview:
    made = begin("en", given=True)
    for text in (
        "Blue Door",
        "café",
        "why",
        "students",
        "- Look\n- Buy",
        "window\nmenu",
        "a goal",
        "-1",
        "queue\nnoise",
    ):
        made = respond(made, Said("why they go" if text == "why" else text)).interview
    return made


def test_a_number_and_an_address_name_the_same_place(interview: Interview):
    for number, place in numbered(interview):
        assert place_at(interview, number) == place
        assert place_at(interview, place.address) == place
        assert place_of(interview, place.address) == place
        assert number_of(interview, place) == number


def test_items_are_numbered_inside_their_list(interview: Interview):
    named = {number: place.address for number, place in numbered(interview)}

    assert named["1"] == "language"
    assert named["7.2"] == "stages.s1.touchpoints.t2"
    assert "6.1" not in named  # stages have commands of their own


@pytest.mark.parametrize("said", ["۷.۲", "٧.٢", " 7.2 "])
def test_any_digits_name_a_place(interview: Interview, said: str):
    assert place_at(interview, said).address == "stages.s1.touchpoints.t2"


NOWHERE = ("", "0", "7.0", "7.9", "99", "-1", "7.2.1", "stages.s9.touchpoints", "9" * 4_400, "x")


@pytest.mark.parametrize("said", NOWHERE)
def test_what_is_no_place_is_refused(interview: Interview, said: str):
    with pytest.raises(Mistake, match="wrong-address"):
        place_at(interview, said)


def test_a_button_names_a_place_by_number_where_its_address_is_too_long_for_telegram():
    long = "x" * 60
    journey = Journey(stages=(Stage(id=long, name="Look", obstacles=(Obstacle(id=long, text="queue"),)),))
    interview = Interview("en", Log().plus(entries_of(journey)), script=ASKED)
    place = next(place for _, place in numbered(interview) if place.item)

    assert len(name_of(interview, place)) < 10
    assert place_at(interview, name_of(interview, place)) == place
    assert name_of(interview, Place(interview.posed[0])) == "language"


def test_an_item_that_stays_keeps_its_id_and_what_hangs_under_it(interview: Interview):
    severe = interview.plus([Entry("stages.s1.obstacles.o2.severity", value=4)])
    after = severe.plus(item_entries(severe.log, "stages.s1.obstacles", ("noise", "no sign")))

    obstacles = journey_of(after.log).stages[0].obstacles
    assert [(one.id, one.text, one.severity) for one in obstacles] == [("o2", "noise", 4), ("o3", "no sign", None)]


def test_the_same_text_twice_is_two_items(interview: Interview):
    after = interview.plus(item_entries(interview.log, "stages.s1.obstacles", ("queue", "queue")))

    assert after.log.ids("stages.s1.obstacles") == ("o1", "o3")


def test_what_takes_the_place_of_items_stands_where_they_stood(interview: Interview):
    after = interview.plus(replaced(interview.log, "stages.s1.touchpoints", (("t1", "window"),), ("door", "sign")))

    assert after.log.texts("stages.s1.touchpoints") == ("door", "sign", "menu")
    assert after.log.ids("stages.s1.touchpoints") == ("t1", "t3", "t2")


def test_a_list_of_mere_texts_has_no_ids():
    log = Log().plus(item_entries(Log(), "stages.s1.emotion.feelings", ("joy", "doubt")))

    assert texts_at(log, "stages.s1.emotion.feelings") == ("joy", "doubt")
    assert log.standing.keys() == {"stages.s1.emotion.feelings"}
