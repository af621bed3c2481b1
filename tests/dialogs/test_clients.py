"""Whoever interviews others: a client's folder, its maps, and another interview of the same business."""

from dataclasses import replace

import pytest

from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import menu, spoken
from dialogs.respond import respond
from dialogs.screens import Clients, OneClient, TypingClient
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.script import begin

EN = words_in("en")
TEXTS = ("Blue Door", "café", "why they go", "students", "Look\nBuy", "window", "lunch", "good", "queue", "second till")


def told(language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in TEXTS:
        interview = respond(interview, Said(text)).interview
    return replace(interview, map_id="m1", unsaved=())


def folders(*names: str) -> tuple[MapLine, ...]:
    return tuple(MapLine(f"{n:016x}", f"map {n}", complete=False, folder=name) for n, name in enumerate(names))


def test_a_client_is_named_and_the_map_stays_as_it_is():
    outcome = respond(told(), Commanded("client", "  Café   Nur "))

    assert outcome.interview.folder == "Café Nur"
    assert outcome.interview.log == told().log
    assert outcome.replies[0].text == EN("say-client-put", title="Blue Door", client="Café Nur")  # type: ignore[union-attr]


def test_a_map_is_taken_out_of_its_folder():
    there = replace(told(), folder="Nur")

    assert respond(there, Commanded("client", "-")).interview.folder == ""


def test_a_name_that_is_typed_after_the_button_is_the_client():
    asked = respond(told(), Commanded("client", "+")).interview
    assert asked.screen == TypingClient()

    assert respond(asked, Said("كافيه نور")).interview.folder == "كافيه نور"


def test_a_name_that_is_too_long_changes_nothing():
    outcome = respond(told(), Commanded("client", "n" * 101))

    assert (outcome.interview.folder, outcome.replies[0].text) == ("", EN("wrong-client-long", most=100))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("args", "screen"),
    [
        ("", Clients()),
        ("page 2", Clients(2)),
        ("2", OneClient(2)),
        ("٢", OneClient(2)),
        ("2 3", OneClient(2, 3)),
    ],
)
def test_clients_are_listed_and_looked_into(args: str, screen: Clients | OneClient):
    assert respond(told(), Commanded("client", args)).interview.screen == screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_client_is_listed_once_with_its_maps(language: Language):
    maps = folders("Zed", "", "نور", "Zed", "alpha")
    shown = menu(told(language).seeing(Clients()), maps)
    assert shown

    places = [f"/client {place}" for place in (1, 2, 3)]
    listed = [choice.label for row in shown.rows for choice in row if choice.id in places]
    words = words_in(language)
    expected = (("alpha", 1), ("Zed", 2), ("نور", 1))
    assert listed == [words("chat-button-client", client=name, count=count) for name, count in expected]


def test_a_client_shows_its_maps_alone():
    maps = folders("Zed", "", "Zed", "alpha")
    shown = menu(told().seeing(OneClient(2)), maps)
    assert shown

    ids = [choice.id for row in shown.rows for choice in row]
    assert [one for one in ids if one.startswith("/maps")] == [f"/maps {maps[0].id}", f"/maps {maps[2].id}"]
    assert f"/maps {maps[2].id}" in spoken(told().seeing(OneClient(2)), maps)


def test_many_clients_come_in_pages_and_a_page_that_is_gone_is_the_last():
    maps = folders(*(f"client {n:02}" for n in range(20)))
    pages = [menu(told().seeing(Clients(page)), maps) for page in (1, 3, 99)]
    ids = [{choice.id for row in (page.rows if page else ()) for choice in row} for page in pages]

    assert "/client 1" in ids[0]
    assert "/client page 2" in ids[0]
    assert ids[1] == ids[2] >= {"/client 17", "/client 20"}


def test_the_list_of_maps_names_the_client():
    listed = menu(respond(told(), Commanded("maps")).interview, folders("Café Nur"))
    assert listed

    assert "Café Nur: map 0" in listed.rows[0][0].label


def test_a_button_of_a_client_fits_into_telegrams_64_bytes():
    maps = folders(*(f"{n} " + "نور" * 30 for n in range(100)))
    shown = menu(told().seeing(Clients(12)), maps)
    assert shown

    assert all(len(f"999999999:{choice.id}".encode()) <= 64 for row in shown.rows for choice in row)


def test_another_interview_has_the_business_and_the_stages_and_asks_the_rest():
    before = replace(told(), folder="Nur")
    again = respond(before, Commanded("again")).interview
    journey, old = journey_of(again.log), journey_of(before.log)

    assert (again.map_id, again.folder, journey.based_on) == (None, "Nur", "m1")
    assert journey.business == old.business
    assert [(stage.id, stage.name, stage.kind) for stage in journey.stages] == [
        (stage.id, stage.name, stage.kind) for stage in old.stages
    ]
    assert journey.purpose is None
    assert journey.persona.name is None
    assert [(stage.touchpoints, stage.obstacles, stage.emotion.score) for stage in journey.stages] == [
        ((), (), None)
    ] * 2
    addresses = list[str]()
    while one := open_question(again):
        addresses.append(one.address)
        again = respond(again, Chose(("skip",))).interview
    assert addresses[:3] == ["purpose", "persona.name", "stages.s1.touchpoints"]


def test_before_there_are_stages_there_is_no_other_interview():
    outcome = respond(begin("en", given=True), Commanded("again"))

    assert outcome.replies[0].text == EN("wrong-no-stages")  # type: ignore[union-attr]
