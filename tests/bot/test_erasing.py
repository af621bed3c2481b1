"""What is deleted is gone from every file, however the deletion is said."""

import json
from pathlib import Path

import pytest

from bot import files
from bot.drawing import Drawer
from bot.local.local_chat import LocalChat
from bot.person import Person, map_lines
from bot.web.conversation import Form, PageConversation, stamp
from dialogs.events import Chose, Commanded, Event, Said
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from tests.conftest import masir

PERSON = Person("local", "local", "terminal", "en")
SECRETS = (
    "Zephyrine Bakery",
    "quokka lovers",
    "79-13-55",
    "why the wombats leave",
    "slow xylophones",
    "a kangaroo lift",
)
TALK = (
    *("café", "no", SECRETS[3], "- Look", SECRETS[1]),
    *(f"- {SECRETS[2]}", "see", "-1", SECRETS[4], SECRETS[5], "1", SECRETS[0]),
)


def found_in(folder: Path) -> set[tuple[str, str]]:
    """Return the words that still stand in a file of a folder, with its name."""
    contents = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return {(name, word) for name, content in contents.items() for word in SECRETS if word.encode() in content}


def told(chat: LocalChat, *events: Event) -> None:
    for event in events:
        _, shown = chat.do(event)
        list(shown)


@pytest.fixture
def chat(tmp_path: Path, drawer: Drawer) -> LocalChat:
    """Return a chat in which a map was made, drawn, exported and asked about once more."""
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    made = LocalChat(engine, PERSON, drawer, tmp_path / "pictures")
    list(made.open(language="en", new=True)[1])
    told(made, *map(Said, TALK), Commanded("map", "txt"), Commanded("export"), Commanded("undo"))
    article = "\n".join([f"{SECRETS[4]} and nobody comes. " * 20] * 4)
    told(made, Said(SECRETS[5]), Commanded("edit", "purpose"), Said(article))
    assert {word for _, word in found_in(tmp_path)} == set(SECRETS)
    return made


LABELS = [words_in(language)("chat-button-delete-all") for language in LANGUAGES]
WAYS: dict[str, tuple[Event, ...]] = {
    "command": (Commanded("delete", "all"),),
    "capitals": (Commanded("Delete", " ALL "),),
    "typed": (Said("/delete all"),),
    "typed with a space before": (Said(" /delete all"),),
    "typed in capitals": (Said("/Delete All"),),
    "typed with the name of a bot": (Said("/delete@masir_bot all"),),
    "button": (Commanded("delete"), Chose(("/delete all",))),
    "label": (Commanded("delete"), Said("Delete everything")),
    "label with its sign": (Commanded("delete"), Said("🗑 delete everything ")),
    "map": (Said("/DELETE map"),),
    "map by its button": (Commanded("delete"), Chose(("/delete map",))),
    "map by its label": (Commanded("delete"), Said("Delete this map")),
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_that_was_said_stands_in_any_file(chat: LocalChat, tmp_path: Path, way: str):
    told(chat, *WAYS[way])

    assert found_in(tmp_path) == set()
    assert list((tmp_path / "pictures").glob("*")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_deletes_in_every_language(chat: LocalChat, tmp_path: Path, language: Language):
    label = words_in(language)("chat-button-delete-all").partition(" ")[2]
    told(chat, Commanded("language", language), Commanded("delete"), Said(label))

    assert found_in(tmp_path) == set()


def test_the_command_line_deletes_a_map_with_its_pictures(home: dict[str, str], tmp_path: Path):
    masir("chat", "--language", "en", env=home, said="\n".join((*TALK, "/map txt")))
    map_id = masir("maps", env=home)[1].split("\t")[0]
    assert {word for _, word in found_in(tmp_path)} >= {SECRETS[0], SECRETS[4]}

    assert masir("delete", map_id, env=home)[0] == 0
    assert found_in(tmp_path) == set()


def test_the_protocol_deletes(home: dict[str, str], tmp_path: Path):
    said = "\n".join(json.dumps(line) for line in (*({"text": text} for text in TALK), {"choose": "/delete all"}))
    masir("chat", "--json", "--language", "en", env=home, said=said)

    assert found_in(tmp_path) == set()


def test_the_page_deletes_and_forgets_what_it_said(tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    page = PageConversation(engine, Person("local", "local", "page", "en"), tmp_path / "pictures")
    interview = page.open(language="en", new=True)
    for text in (*TALK, " /delete all"):
        interview = page.do(Form(str(interview.map_id), stamp(interview), text=text))

    assert found_in(tmp_path) == set()
    assert not any(word in str(page.notes(interview)) for word in SECRETS)


def test_another_map_and_its_picture_stay(chat: LocalChat, tmp_path: Path):
    told(chat, Commanded("new"), Said("Blue Door"), Commanded("map", "txt"), Commanded("maps", "2"))
    told(chat, Commanded("delete", "map"))

    assert found_in(tmp_path) == set()
    assert len(list((tmp_path / "pictures").glob("*.txt"))) == 1


def test_only_the_newest_drawing_of_a_map_is_kept(tmp_path: Path):
    for content in (b"one", b"two"):
        files.keep_newest(tmp_path, "m1", content, ".png")
        files.keep_newest(tmp_path, "m1-2", content, ".png")
        files.keep_newest(tmp_path, "m1", b"plan " + content, ".plan.png")
        files.keep_newest(tmp_path, "m1", b"document " + content, ".masir.yaml")
    files.keep_newest(tmp_path, "m1", b"text", ".txt")

    kept = [b"document two", b"plan two", b"text", b"two", b"two"]
    assert sorted(file.read_bytes() for file in tmp_path.iterdir()) == kept
    files.erase(tmp_path, ["m1"])
    assert [file.name[:4] for file in tmp_path.iterdir()] == ["m1-2"]


def test_drawings_of_maps_that_are_gone_are_swept_at_the_start(chat: LocalChat, tmp_path: Path):
    files.keep_newest(tmp_path / "pictures", "gone", b"x", ".png")
    list(chat.open(language=None, new=False)[1])

    left = {file.name.rpartition("-")[0] for file in (tmp_path / "pictures").iterdir()}
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    with reading(engine) as c:
        assert left <= {line.id for line in map_lines(c, "local")}
    assert left
