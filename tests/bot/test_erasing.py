"""What is deleted is gone from every file, however the deletion is said."""

import contextlib
import json
import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot import files
from bot.drawing import Drawer
from bot.keeping import deleted, tidied
from bot.local.local_chat import LocalChat
from bot.person import Person, map_lines
from bot.telegram.receiving.inbox import Inbox
from bot.telegram.receiving.intake import take
from bot.web.conversation import Form, PageConversation, stamp
from dialogs.events import Chose, Commanded, Event, Said
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake
from storage.rows import maps, telegram
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer
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


def test_what_another_conversation_shows_of_a_map_goes_with_it(home: dict[str, str], tmp_path: Path):
    """A pasted text waits in the terminal until its parts are picked, and the map is deleted elsewhere."""
    article = "\n".join([f"{SECRETS[4]} and nobody comes. " * 20] * 4)
    masir("chat", "--language", "en", env=home, said="\n".join((*TALK[:4], article.replace("\n", "⏎"))))
    engine = open_engine(home["MASIR_DATABASE_URL"])
    with reading(engine) as c:
        assert SECRETS[4] in str(c.exec_driver_sql("SELECT screen FROM conversation").scalar())
    engine.dispose()

    map_id = masir("maps", env=home)[1].split("\t")[0]
    assert masir("delete", map_id, env=home)[0] == 0
    assert found_in(tmp_path) == set()


def test_nothing_is_left_between_the_rows_that_stay(tmp_path: Path):
    """What `secure_delete` does not know of: SQLite leaves copies of rows behind where it makes room for others."""
    chance = random.Random(1)  # noqa: S311 - the same each time, no secrets
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    logs: dict[str, Log] = {}
    for step in range(1, 1501):
        map_id = f"map{chance.randrange(60):03}"
        with writing(engine) as c:
            if map_id not in logs:
                maps.add_map(c, "layla", map_id, "en")
            log = logs.get(map_id, Log())
            text = f"secret of {map_id}" + "." * chance.choice((3, 30, 300, 3000))
            entry = Entry(chance.choice(("title", "purpose")), value=text, turn=log.turn + 1)
            logs[map_id] = log.plus((entry,))
            maps.append(c, "layla", map_id, logs[map_id], [entry], complete=False)
        if step % 500 == 0:
            gone = [deleted(engine, "layla", one) for one in chance.sample(sorted(logs), 5)]
            logs = {one: log for one, log in logs.items() if one not in gone}
            content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
            assert [one for one in gone if f"secret of {one}".encode() in content] == []


def test_a_deletion_waits_for_nobody_who_reads_and_is_finished_when_they_have(chat: LocalChat, tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    with reading(engine) as c:
        assert c.exec_driver_sql("SELECT count(*) FROM map").scalar() == 1
        told(chat, Said("/delete all"))
        assert found_in(tmp_path)  # the reader still sees it

    list(chat.open(language=None, new=False)[1])
    assert found_in(tmp_path) == set()


def test_what_was_half_drawn_when_the_program_was_killed_is_swept(chat: LocalChat, tmp_path: Path):
    half, fresh = (tmp_path / "pictures" / f".masir-{name * 16}.part" for name in "ab")
    half.write_bytes(b"half")
    os.utime(half, (0, 0))
    fresh.write_bytes(b"another program writes it now")
    list(chat.open(language=None, new=False)[1])

    assert (half.exists(), fresh.exists()) == (False, True)


@pytest.mark.parametrize(
    "command", ["chat --terminal", "chat --json", "delete", "backup b.db", "restore b.db", "telegram"]
)
def test_a_copy_that_a_killed_restore_left_goes_with_the_next_command(
    home: dict[str, str], tmp_path: Path, command: str
):
    what, *arguments = command.split()
    file = str(tmp_path / "b.db")
    masir("import", "-", env=home, said="masir: 1\nid: one\ntitle: Blue Door\nlanguage: en\nstages:\n- name: Look\n")
    masir("backup", file, env=home)
    left = tmp_path / "data" / ".masir-abcdefgh"
    left.mkdir()
    (left / "backup.db").write_text(SECRETS[0])
    (left / "lock").touch()
    os.utime(left, (0, 0))
    given = {"delete": ["one"]}.get(what, [file if one == "b.db" else one for one in arguments])
    masir(what, *given, env=home, said="English\n")

    assert not left.exists()


def test_what_is_drawn_while_another_window_deletes_goes_too(tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")

    class Slow(Drawer):
        def draw(self, *what: Any, **how: Any) -> tuple[bytes, ...]:  # noqa: ANN401 - as there
            deleted(engine, "local", masir_id())
            return super().draw(*what, **how)

    def masir_id() -> str:
        with reading(engine) as c:
            return map_lines(c, "local")[0].id

    with contextlib.closing(Slow()) as slow:
        drawn = LocalChat(engine, PERSON, slow, tmp_path / "pictures")
        list(drawn.open(language="en", new=True)[1])
        told(drawn, *map(Said, TALK), Commanded("map", "txt"))

    assert list((tmp_path / "pictures").iterdir()) == []
    assert found_in(tmp_path) == set()


def test_restoring_sweeps_what_was_drawn_of_maps_that_are_gone_by_it(home: dict[str, str], tmp_path: Path):
    masir("backup", str(tmp_path / "empty.db"), env=home)
    there = {**home, "XDG_DATA_HOME": str(tmp_path / "share")}
    masir("chat", "--language", "en", env=there, said="\n".join((*TALK, "/map txt")))
    masir("restore", str(tmp_path / "empty.db"), env=there)
    for kept in tmp_path.rglob("masir-before-restore-*"):
        kept.unlink()

    assert found_in(tmp_path) == set()


def test_another_map_and_its_picture_stay(chat: LocalChat, tmp_path: Path):
    told(chat, Commanded("new"), Said("Blue Door"), Commanded("map", "txt"), Commanded("maps", "2"))
    told(chat, Commanded("delete", "map"))

    assert found_in(tmp_path) == set()
    assert len(list((tmp_path / "pictures").glob("*.txt"))) == 1


@pytest.mark.parametrize("format_", ["svg", "png"])
def test_a_comparison_with_a_map_that_is_erased_goes_with_it(chat: LocalChat, tmp_path: Path, format_: str):
    told(chat, Commanded("copy", "tourists"), Commanded("name", "Blue Door"), Commanded("map", "txt"))
    told(chat, Commanded("compare", format_))
    kept = set((tmp_path / "pictures").glob("*.comparison.*"))
    assert kept

    told(chat, Commanded("maps", "2"), Commanded("delete", "map"))
    assert [file for file in kept if file.exists()] == []
    assert len(list((tmp_path / "pictures").glob("*.txt"))) == 1


def test_a_comparison_that_was_left_by_a_kill_behind_a_deletion_goes_at_the_next_start(chat: LocalChat, tmp_path: Path):
    told(chat, Commanded("copy", "tourists"), Commanded("name", "Blue Door"), Commanded("map", "txt"))
    told(chat, Commanded("compare", "svg"))
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    with reading(engine) as c:
        first, second = sorted(maps.listed(c, "local"), key=lambda one: one.title == "Blue Door")
    tidied(engine, "local", tmp_path / "pictures")
    kept = list((tmp_path / "pictures").glob("*.comparison.*"))

    deleted(engine, "local", first.id)  # and killed before its pictures are erased
    tidied(engine, "local", tmp_path / "pictures")

    assert kept
    assert list((tmp_path / "pictures").glob("*.comparison.*")) == []
    assert len(list((tmp_path / "pictures").glob(f"{second.id}-*.txt"))) == 1


def test_a_comparison_that_does_not_name_its_other_map_goes_with_any_map_and_at_a_start(tmp_path: Path):
    """As earlier versions called them."""
    unclear = tmp_path / "m1-0123456789ab.comparison.png"
    for remove in (lambda: files.erase(tmp_path, ["m2"]), lambda: files.sweep(tmp_path, {"m1", "m3"})):
        files.keep_newest(tmp_path, "m1", b"drawn", ".comparison.png", beside=["m3"])
        unclear.write_bytes(b"drawn")
        remove()
        assert not unclear.exists()

    assert len(list(tmp_path.iterdir())) == 1


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


@pytest.mark.parametrize("map_id", ["../x", "/x", "a/b", "..", "", "a\0b", "a\nb", "x" * 200])
def test_an_id_that_would_lead_out_of_the_folder_writes_nothing(tmp_path: Path, map_id: str):
    with pytest.raises(Mistake, match="wrong-file-written"):
        files.keep_newest(tmp_path / "pictures", map_id, b"x", ".png")

    assert list(tmp_path.iterdir()) == []


def test_drawings_of_maps_that_are_gone_are_swept_at_the_start(chat: LocalChat, tmp_path: Path):
    files.keep_newest(tmp_path / "pictures", "gone", b"x", ".png")
    list(chat.open(language=None, new=False)[1])

    left = {file.name.rpartition("-")[0] for file in (tmp_path / "pictures").iterdir()}
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    with reading(engine) as c:
        assert left <= {line.id for line in map_lines(c, "local")}
    assert left


def update(number: int, text: str) -> dict[str, Any]:
    chat = {"id": 7, "type": "private"}
    return {"update_id": number, "message": {"message_id": number, "date": 1, "chat": chat, "from": chat, "text": text}}


@pytest.mark.parametrize("way", ["/delete all", "/delete map", "Delete everything", "block"])
async def test_what_a_restored_backup_still_has_to_take_in_goes_with_the_rest(tmp_path: Path, way: str):
    """It came before: taken in afterwards, it would be a new answer."""
    writer = Writer(open_engine(f"sqlite:///{tmp_path / 'masir.db'}"))
    for number, said in enumerate(("/start", "English", "café"), start=10):
        await take(writer, 1, update(number, said))
    inbox = Inbox(writer, 1)
    await inbox.keep([update(number, SECRETS[0]) for number in (1, 2, 99)])
    member = {"chat": {"id": 7, "type": "private"}, "from": {"id": 7}, "new_chat_member": {"status": "kicked"}}
    for number, said in enumerate(("/delete", "/delete all") if way == "block" else ("/delete", way), start=20):
        await take(writer, 1, update(number, said))
    if way == "block":
        await inbox.keep([update(3, SECRETS[0])])
        await take(writer, 1, {"update_id": 30, "my_chat_member": member})

    with reading(writer.engine) as c:
        assert telegram.waiting(c, 1, "7") == ()
    erase_traces(writer.engine)
    assert found_in(tmp_path) == set()


async def test_of_what_waits_what_came_before_a_deletion_is_not_taken_in_behind_it(tmp_path: Path):
    """What a backup brought back may have a higher number than what erases, and be read together with it."""
    writer = Writer(open_engine(f"sqlite:///{tmp_path / 'masir.db'}"))
    inbox = Inbox(writer, 1)
    await inbox.keep([update(98, SECRETS[0])])
    said = ("/start", "English", "café", "/delete", "/delete all")
    await inbox.keep([update(number, one) for number, one in enumerate(said, start=10)] + [update(99, "tea")])
    taken = list[int]()

    async def taking(one: Mapping[str, Any]) -> bool:
        taken.append(one["update_id"])
        left = await take(writer, 1, one)
        return bool(left and left.erased)

    await inbox.drain("7", taking)

    assert taken == [10, 11, 12, 13, 14, 99]
    erase_traces(writer.engine)
    assert found_in(tmp_path) == set()
