"""Pictures that are asked for by a command of their own: every front end brings them, however it was killed before."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.keeping import deleted, imported
from bot.local.local_chat import LocalChat, Saved
from bot.outbox import Drawing, Sentence, brought
from bot.person import Person, compared_in, map_lines
from bot.turn import opened, turn
from dialogs.effects import Refusal, ShowMenu
from dialogs.events import Chose, Commanded, Edited, Said
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import menu, spoken
from dialogs.words import words_in
from renderers.formats import MAPS
from storage.model.document.reader import read
from storage.model.journey import Journey
from storage.model.mistake import Mistake
from storage.rows import maps
from storage.rows.engine import open_engine
from storage.rows.transactions import reading

LAYLA, OMAR = (Person(name, "local", name, "en") for name in ("layla", "omar"))
START = ("café", "no", "why do they go", "- Look\n- Buy", "students")
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
FOR = {"customer": ["customer"], "compare": ["walk", "comparison"]}  # each command, and what its files are called


@pytest.fixture
def told(engine: Engine) -> Engine:
    """Return where a map is kept that says who travels, was walked through, and was made of another."""
    opened(engine, LAYLA, language="en", new=True)
    for text in (*START, "/design"):
        turn(engine, LAYLA, Said(text))
    walk(engine, LAYLA)
    return engine


def walk(engine: Engine, person: Person) -> None:
    """Tell a walk through the first stage, with how it felt."""
    steps = "stages.s1.walked.steps"
    turn(engine, person, Commanded("walk", "s1"))
    turn(engine, person, Edited(steps, "- Found the door\n- Stood in the rain"))
    for place, score in ((1, "1"), (2, "-2")):
        turn(engine, person, Edited(f"{steps}.{_ids(engine, person, steps)[place - 1]}.score", score))


def _ids(engine: Engine, person: Person, there: str) -> tuple[str, ...]:
    return opened(engine, person, language=None, new=False).interview.log.ids(there)


def saved(chat: LocalChat, command: str, args: str = "") -> list[Saved]:
    return [one for one in chat.do(Commanded(command, args))[1] if isinstance(one, Saved)]


@pytest.mark.parametrize("command", FOR)
@pytest.mark.parametrize("format_", BEGINNINGS)
def test_a_file_comes_in_the_format_that_was_asked_for_and_takes_nothings_place(
    command: str, format_: str, told: Engine, drawer: Drawer, tmp_path: Path
):
    chat = LocalChat(told, LAYLA, drawer, tmp_path / "pictures")
    chat.open(language=None, new=False)
    (whole,) = saved(chat, "map", format_)
    files = saved(chat, command, format_)

    assert [(file.name, file.format) for file in files] == [
        (f"{n}{MAPS[format_].suffix}", format_) for n in FOR[command]
    ]
    assert all(file.path.read_bytes().startswith(BEGINNINGS[format_]) for file in files)
    assert whole.path.exists()


def test_a_pdf_of_the_map_is_pages_to_print_with_the_plan_first(told: Engine, drawer: Drawer, tmp_path: Path):
    chat = LocalChat(told, LAYLA, drawer, tmp_path / "pictures")
    chat.open(language=None, new=False)
    turn(told, LAYLA, Edited("stages.s1.obstacles", "- the queue at nine"))
    (file,) = saved(chat, "map", "pdf")
    pages = PdfReader(file.path).pages

    assert file.name == "map.pdf"
    assert {frozenset(map(round, page.mediabox[2:])) for page in pages} == {frozenset((595, 842))}
    assert [("the queue at nine" in page.extract_text(), "Look" in page.extract_text()) for page in pages[:2]] == [
        (True, True),
        (True, True),
    ]
    assert words_in("en")("map-first-1") in pages[0].extract_text()


@pytest.mark.parametrize("command", FOR)
def test_what_a_killed_program_owed_is_brought_by_the_next(command: str, told: Engine, drawer: Drawer, tmp_path: Path):
    turn(told, LAYLA, Commanded(command))  # and killed before it was brought
    told.dispose()
    next_one = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")

    _, shown = LocalChat(next_one, LAYLA, drawer, tmp_path / "pictures").open(language=None, new=False)
    assert [one.name for one in shown if isinstance(one, Saved)] == [f"{name}.png" for name in FOR[command]]
    assert list(brought(next_one, LAYLA, "en")) == []
    next_one.dispose()


@pytest.mark.parametrize("command", FOR)
@pytest.mark.parametrize("args", ["webp", "all", "txt", "../x", "png pdf"])
def test_a_format_in_which_it_is_not_drawn_is_refused(command: str, args: str, told: Engine):
    done = turn(told, LAYLA, Commanded(command, args))

    assert [type(one) for one in done.replies] == [Refusal]
    assert list(brought(told, LAYLA, "en")) == []


def test_a_map_that_says_nothing_of_a_customer_gets_a_sentence(engine: Engine):
    opened(engine, LAYLA, language="en", new=True)
    done = turn(engine, LAYLA, Commanded("customer"))

    assert done.replies == (Refusal(words_in("en")("wrong-no-customer")),)
    assert list(brought(engine, LAYLA, "en")) == []


def test_the_customer_of_the_map_at_hand_is_drawn_and_of_no_other(told: Engine):
    turn(told, LAYLA, Commanded("customer"))
    ((card,),) = brought(told, LAYLA, "en")

    assert isinstance(card, Drawing)
    assert isinstance(card.journey, Journey)
    assert (card.journey.persona.name, card.layout) == ("students", "customer")


def compared(engine: Engine, person: Person = LAYLA) -> list[tuple[Journey, ...]]:
    """Return which maps stand side by side."""
    parcels = [one for promise in brought(engine, person, "en") for one in promise]
    assert all(isinstance(one, Drawing) for one in parcels), parcels
    found = [one for one in parcels if isinstance(one, Drawing)]
    return [(one.journey, *one.beside) for one in found if isinstance(one.beside, tuple)]


def pairs(engine: Engine, person: Person = LAYLA) -> list[tuple[str | None, ...]]:
    """Return which maps stand side by side, by how they stand to what is."""
    return [tuple(one.state for one in journeys) for journeys in compared(engine, person)]


def test_the_walk_goes_first_and_the_map_it_was_made_of_stands_before_the_map(told: Engine):
    turn(told, LAYLA, Commanded("compare"))

    assert pairs(told) == [("to-be", "actual"), (None, "to-be")]


def test_with_nothing_to_compare_it_is_said_how_to_get_something(engine: Engine):
    told_with(engine, LAYLA)
    done = turn(engine, LAYLA, Commanded("compare"))

    assert spoken(done.interview, lines(engine, LAYLA)) == words_in("en")("wrong-nothing-to-compare")
    assert pairs(engine) == []


def test_a_map_whose_basis_is_gone_says_so_and_one_that_was_walked_is_compared_with_the_walk(engine: Engine):
    first = opened(engine, LAYLA, language="en", new=True).interview.map_id
    for text in (*START, "/design"):
        turn(engine, LAYLA, Said(text))
    deleted(engine, LAYLA.owner, str(first))

    turn(engine, LAYLA, Commanded("compare"))
    ((sentence,),) = brought(engine, LAYLA, "en")
    assert sentence == Sentence(words_in("en")("wrong-nothing-to-compare"))

    walk(engine, LAYLA)
    turn(engine, LAYLA, Commanded("compare"))
    assert pairs(engine) == [("to-be", "actual")]


def test_nobody_sees_the_map_of_another_by_naming_it_as_the_basis(engine: Engine):
    theirs = opened(engine, LAYLA, language="en", new=True).interview.map_id
    for text in START:
        turn(engine, LAYLA, Said(text))
    document = f"masir: 1\nid: forged\nbased_on: {theirs}\nstages: [Look]\n"
    imported(engine, OMAR.owner, read(document.encode()), "en")
    opened(engine, OMAR, language="en", new=False)

    turn(engine, OMAR, Commanded("compare"))
    ((sentence,),) = brought(engine, OMAR, "en")
    assert sentence == Sentence(words_in("en")("wrong-nothing-to-compare"))


def told_with(engine: Engine, person: Person, customers: str = "students") -> str:
    """Tell a map of its own, and return its id."""
    map_id = opened(engine, person, language="en", new=True).interview.map_id
    for text in (*START[:-1], customers):
        turn(engine, person, Said(text))
    return str(map_id)


def lines(engine: Engine, person: Person) -> tuple[MapLine, ...]:
    with reading(engine) as c:
        return map_lines(c, person.owner)


def buttons(engine: Engine, interview: Interview) -> list[str]:
    shown = menu(interview, lines(engine, LAYLA))
    return [choice.id for row in shown.rows for choice in row] if shown else []


def customers_of(engine: Engine) -> list[tuple[str | None, ...]]:
    return [tuple(one.persona.name for one in journeys) for journeys in compared(engine)]


def test_where_none_is_named_each_other_map_is_a_button_and_each_pressed_adds_a_curve(engine: Engine):
    first, second, _ = (told_with(engine, LAYLA, name) for name in ("students", "tourists", "families"))
    asked = turn(engine, LAYLA, Commanded("compare")).interview

    assert buttons(engine, asked) == [f"/compare + {second}", f"/compare + {first}", "/resume"]
    assert compared(engine) == []

    one = turn(engine, LAYLA, Chose((f"/compare + {first}",))).interview
    assert customers_of(engine) == [("families", "students")]
    assert buttons(engine, one) == [f"/compare + {second}", "/resume"]
    numbers = {line.id: number for number, line in enumerate(lines(engine, LAYLA), 1)}
    assert f"/compare {numbers[first]} {numbers[second]}" in spoken(one, lines(engine, LAYLA))

    turn(engine, LAYLA, Chose((f"/compare + {second}",)))
    assert customers_of(engine) == [("families", "students", "tourists")]


def test_maps_are_named_by_their_places_in_the_list_or_the_beginnings_of_their_ids(engine: Engine):
    first, *_ = (told_with(engine, LAYLA, name) for name in ("students", "tourists", "families"))
    shown = turn(engine, LAYLA, Commanded("compare", f"2 {first} svg"))

    ((drawing,),) = brought(engine, LAYLA, "en")
    assert isinstance(drawing, Drawing)
    assert drawing.format == "svg"
    assert isinstance(drawing.beside, tuple)
    assert [drawing.journey.persona.name, *sorted(str(one.persona.name) for one in drawing.beside)] == [
        "families",
        "students",
        "tourists",
    ]
    assert buttons(engine, shown.interview) == []


def test_the_day_of_its_last_change_stands_at_a_map_that_names_none(engine: Engine):
    first = told_with(engine, LAYLA)
    told_with(engine, LAYLA, "tourists")
    turn(engine, LAYLA, Commanded("compare", first))
    with reading(engine) as c:
        day = {one.updated_at.date() for one in maps.listed(c, LAYLA.owner)}

    ((one, other),) = compared(engine)
    assert {one.as_of, other.as_of} == day


@pytest.mark.parametrize("named", ["77777777", "nothing", "", "1 1", "2 3 4 5 6"])
def test_a_map_that_is_not_there_is_refused_and_so_is_the_map_itself_and_a_sixth(named: str, engine: Engine):
    for number in range(6):
        told_with(engine, LAYLA, f"people {number}")
    done = turn(engine, LAYLA, Commanded("compare", named))

    assert [type(one) for one in done.replies] == [Refusal if named else ShowMenu]
    assert compared(engine) == []


def test_nobody_compares_with_the_map_of_another(engine: Engine):
    theirs = told_with(engine, LAYLA)
    told_with(engine, OMAR)
    done = turn(engine, OMAR, Commanded("compare", theirs))

    assert [type(one) for one in done.replies] == [Refusal]
    with reading(engine) as c, pytest.raises(Mistake, match="wrong-map"):
        compared_in(c, OMAR.owner, lines(engine, OMAR)[0].id, theirs)


def test_a_comparison_with_a_map_that_is_erased_meanwhile_says_so(engine: Engine):
    first = told_with(engine, LAYLA)
    told_with(engine, LAYLA, "tourists")
    turn(engine, LAYLA, Commanded("compare", first))
    deleted(engine, LAYLA.owner, first)

    ((sentence,),) = brought(engine, LAYLA, "en")
    assert isinstance(sentence, Sentence)


def test_what_was_guessed_once_stands_beside_what_is_known_now(engine: Engine):
    told_with(engine, LAYLA)
    for address, said in (("score", "-1"), ("evidence", "guess"), ("score", "1"), ("evidence", "measured")):
        turn(engine, LAYLA, Edited(f"stages.s1.emotion.{address}", said))
    turn(engine, LAYLA, Commanded("compare"))

    ((guessed, known),) = compared(engine)
    assert [(one.stages[0].emotion.score, one.stages[0].emotion.evidence) for one in (guessed, known)] == [
        (-1, "guess"),
        (1, "measured"),
    ]
