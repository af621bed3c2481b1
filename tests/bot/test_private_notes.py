"""Private notes: seen by whoever made them, and in nothing that comes of a map."""

import json
import re
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.outbox import parcels
from bot.person import Person, interview_in, journey_in
from bot.turn import Turn, opened, turn
from dialogs.effects import Draw, Export, Refusal, Reply, Say, ShowChecklist
from dialogs.events import Commanded, Event, Said
from dialogs.interview import open_question
from dialogs.menus.menu import menu
from dialogs.words import LANGUAGES, words_in
from storage.model.document.writer import to_yaml
from storage.model.mistake import Mistake
from storage.model.state import to_state
from storage.rows import chats, maps, notes
from storage.rows.backup import backup, restore
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from storage.sealing.keys import keys_in, new_key
from tests.conftest import masir

LAYLA, OMAR = (Person(owner, "local", owner, "en") for owner in ("layla", "omar"))
SECRET = "He does not believe it himself"  # noqa: S105 - a note
EN = words_in("en")


def begun(engine: Engine, *events: Event, person: Person = LAYLA) -> Turn:
    done = opened(engine, person, language="en", new=True)
    for event in (Said("a café"), Said("yes"), *events):
        done = turn(engine, person, event)
    return done


def kept(engine: Engine, done: Turn) -> list[tuple[str, str]]:
    with reading(engine) as c:
        return [(one.address, one.text) for one in notes.notes_of(c, "layla", str(done.interview.map_id))]


def said(replies: tuple[Reply, ...]) -> str:
    return "\n".join(one.text for one in replies if isinstance(one, Say | Refusal))


def test_a_note_is_about_the_open_question_and_leaves_it_open(engine: Engine):
    done = begun(engine, Commanded("private", SECRET))

    assert kept(engine, done) == [("purpose", SECRET)]
    one = open_question(done.interview)
    assert one
    assert one.address == "purpose"
    assert EN("ask-purpose.label") in said(done.replies)


@pytest.mark.parametrize(
    ("args", "note"),
    [
        (f"business.trade {SECRET}", ("business.trade", SECRET)),
        ("3 of them laughed", ("purpose", "3 of them laughed")),
        ("stages.s9.wait whatever", ("purpose", "stages.s9.wait whatever")),
        ("remove the fence", ("purpose", "remove the fence")),
    ],
)
def test_a_note_says_what_it_is_about_by_a_whole_address_alone(engine: Engine, args: str, note: tuple[str, str]):
    assert kept(engine, begun(engine, Commanded("private", args))) == [note]


def test_the_button_asks_for_a_note_and_the_next_words_are_it(engine: Engine):
    done = begun(engine, Commanded("private", "+"), Said(SECRET))

    assert kept(engine, done) == [("purpose", SECRET)]
    assert done.interview.log.value("purpose") is None


def test_notes_are_shown_with_numbers_and_removed_by_them(engine: Engine):
    begun(engine, Commanded("private", SECRET), Commanded("private", "second"))
    shown = said(turn(engine, LAYLA, Commanded("private")).replies)
    done = turn(engine, LAYLA, Commanded("private", "remove 1"))
    again = said(turn(engine, LAYLA, Commanded("private", "remove 2")).replies)

    about = f"4 {EN('ask-purpose.label')}"
    assert [line.partition(" (")[0] for line in shown.splitlines()[1:]] == [
        f"1. {about}: {SECRET}",
        f"2. {about}: second",
    ]
    assert kept(engine, done) == [("purpose", "second")]
    assert again == EN("wrong-private", place=2)


def test_a_map_without_notes_says_how_to_make_one(engine: Engine):
    assert said(begun(engine, Commanded("private")).replies) == EN("say-private-none")


def test_of_many_notes_a_page_is_shown_the_newest_last_and_each_leads_to_the_one_before(engine: Engine):
    done = begun(engine)
    texts = [f"note {number} " + "x" * length for number, length in enumerate([2_000 - 9] * 3 + [3] * 47)]
    with writing(engine) as c:
        for one in texts:
            notes.add_note(c, "layla", str(done.interview.map_id), "", one)

    seen: list[list[str]] = []
    args = ""
    while True:
        page = said(turn(engine, LAYLA, Commanded("private", args)).replies)
        assert len(page) < 4_096
        seen.insert(0, [one for one in texts if f": {one} (" in page])
        earlier = re.search(r"/private (before \d+)$", page)
        if not earlier:
            break
        args = earlier[1]
    assert [one for page in seen for one in page] == texts
    assert [len(page) for page in seen] == [1, 1, 8, 20, 20]


@pytest.mark.parametrize(("before", "first"), [(1, "one"), (2, "one"), (9999, "one"), (3, "one")])
def test_a_page_before_any_number_is_one_of_those_there_are(engine: Engine, before: int, first: str):
    begun(engine, Commanded("private", "one"), Commanded("private", "two"))

    shown = said(turn(engine, LAYLA, Commanded("private", f"before {before}")).replies)
    assert first in shown
    assert ("two" in shown) is (before > 2)


def test_undo_does_not_touch_notes(engine: Engine):
    done = begun(engine, Commanded("private", SECRET), Commanded("undo"), Commanded("undo"))

    assert kept(engine, done) == [("purpose", SECRET)]


def test_a_note_of_what_is_gone_is_still_shown(engine: Engine):
    begun(engine, Said("why they go"), Said("Look\nBuy"), Said("students"))
    turn(engine, LAYLA, Commanded("private", SECRET))
    turn(engine, LAYLA, Commanded("stages", "remove 1"))

    shown = said(turn(engine, LAYLA, Commanded("private")).replies)
    assert SECRET in shown
    assert EN("say-private-gone") in shown


def test_a_note_comes_into_nothing_that_is_made_of_the_map(engine: Engine):
    done = begun(engine, Said("why they go"), Said("Look\nBuy"), Said("students"), Commanded("private", SECRET))
    map_id = str(done.interview.map_id)
    with reading(engine) as c:
        journey = journey_in(c, LAYLA, map_id)
        log = maps.log_of(c, "layla", map_id)
        history = maps.history(c, "layla", map_id)
        rows = str(c.execute(text("SELECT * FROM result")).all())

    made = [parcels(one, journey, "en") for one in (Draw("png"), ShowChecklist(None), Export())]
    review = menu(turn(engine, LAYLA, Commanded("review")).interview)
    everything = repr([to_yaml(journey), to_state(log, map_id), log, history, made, review, rows])
    assert SECRET not in everything
    copied = turn(engine, LAYLA, Commanded("copy"))
    assert kept(engine, copied) == []


def test_nobody_else_reads_adds_or_removes_notes(engine: Engine):
    done = begun(engine, Commanded("private", SECRET))
    map_id = str(done.interview.map_id)
    begun(engine, person=OMAR)

    assert SECRET not in said(turn(engine, OMAR, Commanded("private")).replies)
    with writing(engine) as c:
        for doing in (
            lambda: notes.notes_of(c, "omar", map_id),
            lambda: notes.add_note(c, "omar", map_id, "", "mine"),
            lambda: notes.remove_notes(c, "omar", map_id, 1),
        ):
            with pytest.raises(Mistake, match="wrong-map"):
                doing()
    assert kept(engine, done) == [("purpose", SECRET)]


@pytest.mark.parametrize("what", ["map", "all"])
def test_a_note_goes_with_its_map(tmp_path: Path, engine: Engine, what: str):
    begun(engine, Commanded("private", SECRET), Commanded("delete", what))
    with reading(engine) as c:
        assert c.execute(text("SELECT count(*) FROM private_note")).scalar_one() == 0
    engine.dispose()

    assert SECRET.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_a_removed_note_is_in_no_file_while_the_conversation_goes_on(tmp_path: Path, engine: Engine):
    begun(engine, *(Commanded("private", f"{SECRET} {number} {'lorem ipsum ' * 60}") for number in range(8)))
    for _ in range(8):
        turn(engine, LAYLA, Commanded("private", "remove 1"))

    assert SECRET.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_a_map_has_room_for_so_many_notes(engine: Engine):
    done = begun(engine)
    map_id = str(done.interview.map_id)
    with writing(engine) as c:
        for _ in range(200):
            notes.add_note(c, "layla", map_id, "", "one")

    assert said(turn(engine, LAYLA, Commanded("private", "more")).replies) == EN("wrong-private-full", most=200)
    long = turn(engine, LAYLA, Commanded("private", "x" * 2_001))
    assert said(long.replies) == EN("wrong-long", count=2_001, most=2_000)


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_backup_holds_the_notes_and_a_sealed_one_only_sealed(tmp_path: Path, is_sealed: bool):  # noqa: FBT001
    keys = keys_in(new_key(), "here") if is_sealed else ()
    engine, other = (open_engine(f"sqlite:///{tmp_path / name}", keys=lambda: keys) for name in ("one.db", "two.db"))
    done = begun(engine, Commanded("private", SECRET))
    backup(engine, tmp_path / "backup.db", {})
    restore(other, tmp_path / "backup.db", tmp_path / "before.db", {})

    assert kept(other, done) == [("purpose", SECRET)]
    assert (SECRET.encode() in (tmp_path / "backup.db").read_bytes()) is not is_sealed
    engine.dispose()
    other.dispose()


@pytest.mark.xdist_group("postgres")
def test_notes_are_kept_in_postgresql_too(postgres_engine: Engine):
    done = begun(postgres_engine, Commanded("private", SECRET))
    assert kept(postgres_engine, done) == [("purpose", SECRET)]

    turn(postgres_engine, LAYLA, Commanded("delete", "map"))
    with reading(postgres_engine) as c:
        assert c.execute(text("SELECT count(*) FROM private_note")).scalar_one() == 0
        assert interview_in(c, LAYLA, chats.chat_at(c, "local", "layla", "en")).map_id is None


def test_an_export_of_the_command_line_holds_no_note(home: dict[str, str]):
    lines = ({"text": "a café"}, {"command": "private", "args": SECRET}, {"command": "export"})
    _, out, _ = masir("chat", "--json", "--language", "en", env=home, said="".join(json.dumps(x) + "\n" for x in lines))
    (map_line,) = masir("maps", env=home)[1].splitlines()
    exported = masir("export", map_line.partition("\t")[0], env=home)[1]
    files = [Path(one["path"]) for one in map(json.loads, out.splitlines()) if one["type"] == "file"]

    assert files
    assert SECRET not in exported
    assert all(SECRET.encode() not in file.read_bytes() for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_told_in_every_language(engine: Engine, language: str):
    opened(engine, LAYLA, language=language, new=True)
    turn(engine, LAYLA, Commanded("private", SECRET))

    shown = said(turn(engine, LAYLA, Commanded("private")).replies)
    assert shown.startswith(words_in(language)("say-private"))
    assert SECRET in shown
