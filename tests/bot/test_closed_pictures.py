"""Pictures that cannot be removed: whoever deletes is told so, and all else goes on."""

import ctypes
import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PIL import Image

from bot import files
from bot.drawing import Drawer
from bot.local.local_chat import LocalChat, Shown
from bot.person import Person
from bot.web.conversation import Form, PageConversation, stamp
from dialogs.effects import Refusal, Say
from dialogs.events import Commanded
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.rows.engine import open_engine
from tests.conftest import masir

MAP = "masir: 1\nid: m1\ntitle: Tea\nlanguage: en\nstages: [Look]\n"


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Let nobody write in a folder, not even us."""
    folder.chmod(0o500)
    with as_anybody():
        yield
    folder.chmod(0o700)


@contextmanager
def as_anybody() -> Iterator[None]:
    """Give up what lets root write everywhere, in this thread and for a while (capset(2), version 3)."""
    if os.getuid() != 0:
        yield
        return
    libc, header, rights = ctypes.CDLL(None), (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, rights) == 0
    before, rights[0] = rights[0], rights[0] & ~0b1110  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER
    assert libc.capset(header, rights) == 0
    try:
        yield
    finally:
        rights[0] = before
        assert libc.capset(header, rights) == 0


@pytest.fixture
def home(home: dict[str, str]) -> dict[str, str]:
    """Return the environment of a machine with a map and a picture of it."""
    masir("import", "-", env=home, said=MAP)
    files.keep_newest(pictures(home), "m1", b"drawn", ".png")
    return home


def data(home: dict[str, str]) -> Path:
    return Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent


def pictures(home: dict[str, str]) -> Path:
    return data(home) / "masir.db-pictures"


def told(home: dict[str, str], language: Language = "en") -> str:
    (file,) = pictures(home).iterdir()
    return words_in(language)("wrong-pictures-left", count=1, file=str(file))


def test_the_command_deletes_the_map_and_says_what_stays(home: dict[str, str]):
    with closed(pictures(home)):
        code, out, err = masir("delete", "m1", env=home)
        listed = masir("maps", env=home)[1]
        doctor = masir("doctor", env=home)[1]

    assert (code, out, err, listed) == (1, "The map m1 has been deleted.\n", f"{told(home)}\n", "")
    assert f"[!!] {told(home)}\n" in doctor
    assert f"[!!] {words_in('en')('shell-doctor-pictures', where=str(pictures(home)))}\n" in doctor


def test_a_restore_says_what_was_done_before_what_stays(home: dict[str, str]):
    masir("delete", "m1", env=home)
    file = data(home).parent / "b.db"
    masir("backup", str(file), env=home)
    masir("import", "-", env=home, said=MAP)
    files.keep_newest(pictures(home), "m1", b"drawn", ".png")
    with closed(pictures(home)):
        code, out, err = masir("restore", str(file), env=home)
    (before,) = data(home).glob("masir-before-*")

    assert (code, err) == (0, f"{told(home)}\n")
    assert out == f"The previous data has been saved to {before}.\nEverything from {file} has been restored.\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_deletes_in_a_talk_is_told_what_stays_and_the_next_talk_begins(
    home: dict[str, str], language: Language
):
    person = Person("local", "local", "terminal", language)
    said = list[Shown]()
    with closed(pictures(home)), closing(Drawer()) as drawer:
        engine = open_engine(home["MASIR_DATABASE_URL"])
        chat = LocalChat(engine, person, drawer, pictures(home))
        list(chat.open(language=language, new=False)[1])
        for event in (Commanded("delete", "all"), Commanded("export")):  # which cannot be written
            said += chat.do(event)[1]
        again = list(LocalChat(engine, person, drawer, pictures(home)).open(language=language, new=True)[1])
        engine.dispose()

    left = Refusal(told(home, language))
    assert said.count(left) == again.count(left) == 1
    assert Say(words_in(language)("say-erased-all")) in said


def test_a_promised_file_that_cannot_be_written_is_told_and_the_talk_goes_on(home: dict[str, str]):
    with closed(pictures(home)):
        lines = [{"command": "export"}, {"text": "/name Coffee"}]
        said = "\n".join(map(json.dumps, lines))
        code, out, err = masir("chat", "--json", "--language", "en", env=home, said=said)
        again = masir("chat", "--json", "--language", "en", env=home)

    errors = [line["text"] for line in map(json.loads, out.splitlines()) if line["type"] == "error"]
    assert (code, err, len(errors)) == (0, "", 1)
    assert "cannot be written" in errors[0]
    assert (again[0], '"error"' in again[1]) == (0, False)


def test_on_the_page_it_is_said_and_nothing_is_refused(home: dict[str, str]):
    with closed(pictures(home)):
        engine = open_engine(home["MASIR_DATABASE_URL"])
        page = PageConversation(engine, Person("local", "local", "page", "en"), pictures(home))
        interview = page.open(language="en", new=False)
        interview = page.do(Form(str(interview.map_id), stamp(interview), text="/delete all"))
        notes = page.notes(interview)
        again = PageConversation(engine, Person("local", "local", "page", "en"), pictures(home))
        opened = again.notes(again.open(language="en", new=True))
        engine.dispose()

    assert [told(home) in str(one) for one in (notes, opened)] == [True, True]
    assert page.draft(interview) == ""


def test_a_document_is_taken_and_its_id_said_where_the_logo_cannot_be_kept(home: dict[str, str]):
    folder = data(home).parent
    Image.new("RGB", (30, 10), "red").save(folder / "logo.png")
    (folder / "map.yaml").write_text(f"{MAP}brand: {{logo: logo.png}}\n")
    with closed(pictures(home)):
        code, out, err = masir("import", str(folder / "map.yaml"), env=home)

    assert (code, out, err.count("\n")) == (1, "m1\n", 1)
    assert "cannot be written" in err
