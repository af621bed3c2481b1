"""Pictures that are asked for by a command of their own: every front end brings them, however it was killed before."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.local.local_chat import LocalChat, Saved
from bot.outbox import Drawing, brought
from bot.person import Person
from bot.turn import opened, turn
from dialogs.effects import Refusal
from dialogs.events import Commanded, Said
from dialogs.words import words_in
from renderers.formats import MAPS
from storage.model.journey import Journey
from storage.rows.engine import open_engine

LAYLA = Person("layla", "local", "desk", "en")
START = ("café", "no", "why do they go", "- Look\n- Buy", "students")
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
FOR = {"customer": "customer"}  # the command, and what its file is called


@pytest.fixture
def told(engine: Engine) -> Engine:
    """Return where a map is kept that says who travels."""
    opened(engine, LAYLA, language="en", new=True)
    for text in START:
        turn(engine, LAYLA, Said(text))
    return engine


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
    (file,) = saved(chat, command, format_)

    assert (file.name, file.format) == (f"{FOR[command]}{MAPS[format_].suffix}", format_)
    assert file.path.read_bytes().startswith(BEGINNINGS[format_])
    assert whole.path.exists()


@pytest.mark.parametrize("command", FOR)
def test_what_a_killed_program_owed_is_brought_by_the_next(command: str, told: Engine, drawer: Drawer, tmp_path: Path):
    turn(told, LAYLA, Commanded(command))  # and killed before it was brought
    told.dispose()
    next_one = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")

    _, shown = LocalChat(next_one, LAYLA, drawer, tmp_path / "pictures").open(language=None, new=False)
    assert [one.name for one in shown if isinstance(one, Saved)] == [f"{FOR[command]}.png"]
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
