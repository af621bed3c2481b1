"""Versions as they are kept: made again from all that was said, brought by every front end, gone with their map."""

import io
import json
from pathlib import Path

import pytest
import yaml
from sqlalchemy import Engine, event

from bot.commands.meaning import MEANING
from bot.drawing import Drawer
from bot.local import jsonl
from bot.local.local_chat import LocalChat, Saved
from bot.outbox import Drawing, Sentence, brought
from bot.past import journey_then, versions_in
from bot.person import Person, compared_in, journey_in
from bot.turn import Turn, opened, turn
from dialogs.effects import Refusal, Say
from dialogs.events import Commanded, Edited, Event, Said
from dialogs.interview import open_question
from dialogs.menus.menu import spoken
from dialogs.script.picks import resaid
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.rows import handovers, maps
from storage.rows.backup import backup, restore
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from tests.conftest import home_in, masir

LAYLA, OMAR = (Person(name, "local", name, "en") for name in ("layla", "omar"))
START = ("café", "no", "why do they go", "- Look\n- Buy", "students")
SECRETS = ("quokka", "wombat")


def done(engine: Engine, *events: Event, person: Person = LAYLA) -> Turn:
    for one in events:
        last = turn(engine, person, one)
        assert not [reply for reply in last.replies if isinstance(reply, Refusal)], (one, last.replies)
    return last


def finished(engine: Engine, person: Person = LAYLA) -> str:
    """Return the id of a map all of whose questions are answered, with its first version."""
    opened(engine, person, language=person.language, new=True)
    last = done(engine, *map(Said, START), Edited("stages.s1.obstacles", "- quokka\n- no parking"), person=person)
    while open_question(last.interview):
        last = done(engine, Commanded("skip"), person=person)
    list(brought(engine, person, person.language))
    return str(last.interview.map_id)


def changed(engine: Engine) -> str:
    """Return a map with two versions that was changed since: its first obstacle was removed and a stage added."""
    there = finished(engine)
    done(engine, Edited("stages.s1.obstacles", "no parking"), Said("/versions name Ramadan"))
    done(engine, Said("/stages add Use"), Edited("stages.s1.emotion.score", "2"))
    return there


@pytest.fixture
def map_id(engine: Engine) -> str:
    return changed(engine)


def parcels(engine: Engine, *events: Event) -> list[object]:
    done(engine, *events)
    return [parcel for promise in brought(engine, LAYLA, "en") for parcel in promise]


def turns(engine: Engine, map_id: str) -> list[int]:
    with reading(engine) as c:
        return [one.turn for one in versions_in(c, LAYLA.owner, map_id)]


def obstacles(journey: Journey) -> list[str]:
    return [one.text for one in journey.stages[0].obstacles]


def test_a_map_is_made_again_as_of_every_turn(either_engine: Engine):
    engine, map_id = either_engine, changed(either_engine)
    with reading(engine) as c:
        history = maps.history(c, LAYLA.owner, map_id)
        now = maps.log_of(c, LAYLA.owner, map_id)
        for last in range(1, now.turn + 1):
            then = Log().plus(one for one in history if one.turn <= last)
            assert maps.journey_at(c, LAYLA.owner, map_id, last) == journey_of(then, map_id)
        assert maps.journey_at(c, LAYLA.owner, map_id, now.turn) == journey_in(c, LAYLA, map_id)


def test_nobody_else_sees_a_version(engine: Engine, map_id: str):
    with reading(engine) as c:
        for look in (lambda: maps.journey_at(c, OMAR.owner, map_id, 9), lambda: versions_in(c, OMAR.owner, map_id)):
            with pytest.raises(Mistake) as refused:
                look()
            assert refused.value.message_id == "wrong-map"
        assert maps.days_at(c, OMAR.owner, map_id, [9]) == {}


def test_an_old_picture_tells_its_number_its_day_and_its_name(engine: Engine, map_id: str):
    first, second = turns(engine, map_id)
    (old,) = parcels(engine, Said("/versions 1"))
    (named,) = parcels(engine, Said("/versions 2"))

    assert isinstance(old, Drawing)
    assert isinstance(named, Drawing)
    assert (old.turn, old.journey.version, obstacles(old.journey)) == (first, 1, ["quokka", "no parking"])
    assert (named.turn, named.journey.version, named.journey.title) == (second, 2, "students · Ramadan")
    assert obstacles(named.journey) == ["no parking"]
    with reading(engine) as c:
        assert old.journey.as_of == maps.days_at(c, LAYLA.owner, map_id, [first])[first]


@pytest.mark.usefixtures("map_id")
def test_an_old_picture_takes_nothing_from_the_map_as_it_is(engine: Engine, drawer: Drawer, tmp_path: Path):
    folder = tmp_path / "pictures"
    chat = LocalChat(engine, LAYLA, drawer, folder)
    files = [one for line in ("/map", "/versions 1", "/versions compare 1 2") for one in chat.do(Said(line))[1]]
    saved = [one for one in files if isinstance(one, Saved)]

    assert [one.name for one in saved] == ["map.png", "version.png", "versions.png"]
    assert len({one.path.read_bytes() for one in saved}) == 3
    list(LocalChat(engine, LAYLA, drawer, folder).open(language=None, new=False)[1])
    assert [one.path.exists() for one in saved] == [True] * 3
    chat.do(Commanded("delete", "map"))
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("map_id")
def test_two_versions_stand_side_by_side_and_what_differs_is_said(engine: Engine):
    told, drawing = parcels(engine, Said("/versions compare 2 1"))

    assert isinstance(told, Sentence)
    assert told.text == "From version 1 to version 2:\n1 thing removed: “quokka”"
    assert isinstance(drawing, Drawing)
    assert isinstance(drawing.beside, tuple)
    assert [one.version for one in (drawing.journey, *drawing.beside)] == [1, 2]


@pytest.mark.usefixtures("map_id")
def test_a_version_stands_beside_the_map_as_it_is(engine: Engine):
    told, drawing = parcels(engine, Said("/versions compare 1"))

    assert isinstance(told, Sentence)
    assert told.text.splitlines()[:3] == ["Since version 1:", "1 thing added: “Use”", "1 thing removed: “quokka”"]
    assert isinstance(drawing, Drawing)
    assert isinstance(drawing.beside, tuple)
    assert [obstacles(one) for one in (drawing.journey, *drawing.beside)] == [["quokka", "no parking"], ["no parking"]]


def test_compare_puts_versions_and_other_maps_into_one_picture(engine: Engine, map_id: str):
    first, second = turns(engine, map_id)
    done(engine, Said("/copy tourists"), Said(f"/maps {map_id}"))
    with reading(engine) as c:
        other = next(one.id for one in maps.listed(c, LAYLA.owner) if one.id != map_id)
        (found,) = compared_in(c, LAYLA.owner, map_id, f"@{second} {other} @{first}")
        assert [one.version for one in found.journeys] == [1, 2, None, None]
        assert [one.id for one in found.journeys] == [map_id, map_id, map_id, other]
    (picture,) = parcels(engine, Said(f"/compare @{second} {other}"))
    assert isinstance(picture, Drawing)


@pytest.mark.parametrize("token", ["@1", "@999999999", "@0", "@", "@9999999999", "@x"])
@pytest.mark.usefixtures("map_id")
def test_what_was_no_version_is_compared_with_nothing(engine: Engine, token: str):
    refused = turn(engine, LAYLA, Said(f"/compare {token}"))

    assert [type(one) for one in refused.replies] == [Refusal]
    assert list(brought(engine, LAYLA, "en")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_going_back_loses_nothing_and_undo_takes_it_back(engine: Engine, language: Language):
    person = Person(f"layla-{language}", "local", language, language)
    map_id = finished(engine, person)
    done(engine, Edited("stages.s1.obstacles", "wombat"), Said("/stages remove 2"), person=person)
    with reading(engine) as c:
        before, had = journey_in(c, person, map_id), versions_in(c, person.owner, map_id)
        then = maps.journey_at(c, person.owner, map_id, had[0].turn)
    back = done(engine, Said("/versions back 1"), person=person)

    with reading(engine) as c:
        assert journey_in(c, person, map_id) == resaid(then, words_in(language))
        kept = versions_in(c, person.owner, map_id)
        assert [one.number for one in kept] == [1, 2]
        assert maps.journey_at(c, person.owner, map_id, kept[1].turn) == before
    assert any(
        isinstance(one, Say) and words_in(language)("version-number", number=1) in one.text for one in back.replies
    )
    ((drawing,),) = brought(engine, person, language)
    assert isinstance(drawing, Drawing)
    assert (drawing.turn, obstacles(drawing.journey)) == (0, ["quokka", "no parking"])
    done(engine, Commanded("undo"), person=person)
    with reading(engine) as c:
        assert journey_in(c, person, map_id) == before
    assert [one.number for one in kept] == [1, 2]


def test_going_back_to_what_is_the_same_changes_nothing(engine: Engine):
    map_id = finished(engine)
    done(engine, Edited("purpose", "why they stay"), Edited("purpose", "why do they go"))
    with reading(engine) as c:
        before = maps.history(c, LAYLA.owner, map_id)
    refused = turn(engine, LAYLA, Said("/versions back 1"))

    assert [one.text for one in refused.replies if isinstance(one, Refusal)] == [words_in("en")("wrong-version-same")]
    with reading(engine) as c:
        assert maps.history(c, LAYLA.owner, map_id) == before


def test_a_map_that_speaks_another_language_by_now_goes_back_in_that(engine: Engine, map_id: str):
    done(engine, Said("/language fa"), Said("/versions back 1"))

    with reading(engine) as c:
        journey = journey_in(c, LAYLA, map_id)
    assert (journey.language, obstacles(journey)) == ("fa", ["quokka", "no parking"])


def test_the_list_tells_the_days_at_once_and_when_the_chat_is_opened_again(either_engine: Engine):
    engine, map_id = either_engine, changed(either_engine)
    last = done(engine, Said("/versions"))
    again = opened(engine, LAYLA, language=None, new=False) if open_question(last.interview) else last
    with reading(engine) as c:
        day = words_in("en").day(next(one.on for one in versions_in(c, LAYLA.owner, map_id) if one.on))

    for one in (last.interview, again.interview):
        assert spoken(one).count(day) == 2


@pytest.mark.usefixtures("map_id")
def test_an_answer_runs_no_query_for_versions(engine: Engine):
    seen = list[str]()
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(str(args[2])))
    done(engine, Edited("purpose", "why they stay"))

    assert seen
    assert not [one for one in seen if "max(entry.at)" in one]
    done(engine, Said("/versions"))
    assert [one for one in seen if "max(entry.at)" in one]


def test_a_message_that_finished_the_interview_is_still_known_by_its_turn(engine: Engine):
    map_id = finished(engine)
    with writing(engine) as c:
        log = maps.log_of(c, LAYLA.owner, map_id)
        (version,) = log.versions
        c.exec_driver_sql("UPDATE entry SET message = 77 WHERE turn >= ?", (version[0] - 1,))
        assert maps.turn_of_message(c, LAYLA.owner, 77) == (map_id, version[0] - 1)


@pytest.mark.usefixtures("map_id")
def test_deleting_a_map_deletes_its_versions(engine: Engine, tmp_path: Path):
    done(engine, Said("/versions 1"), Commanded("delete", "map"))

    assert list(brought(engine, LAYLA, "en")) == []
    backup(engine, tmp_path / "backup.db", MEANING)
    held = (tmp_path / "backup.db").read_bytes()
    assert [word for word in ("quokka", "Ramadan") if word.encode() in held] == []


def test_who_takes_a_map_over_gets_no_version_and_nothing_that_stood_in_one(engine: Engine, map_id: str):
    with writing(engine) as c:
        handovers.take_over(c, OMAR.owner, handovers.offer(c, LAYLA.owner, map_id))

    with reading(engine) as c:
        assert versions_in(c, OMAR.owner, map_id) == ()
        history = str(maps.history(c, OMAR.owner, map_id))
        assert [word for word in ("quokka", "Ramadan") if word in history] == []


def test_a_backup_keeps_versions(engine: Engine, map_id: str, tmp_path: Path):
    with reading(engine) as c:
        before = versions_in(c, LAYLA.owner, map_id)
        then = journey_then(c, LAYLA.owner, map_id, before[0].turn, maps.log_of(c, LAYLA.owner, map_id))
    backup(engine, tmp_path / "backup.db", MEANING)
    other = open_engine(f"sqlite:///{tmp_path / 'other.db'}")
    restore(other, tmp_path / "backup.db", tmp_path / "before.db", MEANING)

    with reading(other) as c:
        assert versions_in(c, LAYLA.owner, map_id) == before
        log = maps.log_of(c, LAYLA.owner, map_id)
        assert journey_then(c, LAYLA.owner, map_id, before[0].turn, log) == then
    other.dispose()


def test_the_line_protocol_lists_draws_compares_and_goes_back(
    engine: Engine, map_id: str, drawer: Drawer, tmp_path: Path
):
    chat, out = LocalChat(engine, LAYLA, drawer, tmp_path), io.StringIO()
    lines: tuple[dict[str, object], ...] = (
        {"command": "versions"},
        {"command": "versions", "args": 1},
        {"choose": "/versions compare 1"},
        {"command": "versions", "args": "back 1"},
    )
    source = io.BytesIO("\n".join(map(json.dumps, lines)).encode() + b"\n")
    done(engine, Said(f"/maps {map_id}"))
    jsonl.run(chat, source, out, language="en", new=False, ready=lambda: None)
    said = [json.loads(line) for line in out.getvalue().splitlines()]

    assert [one["name"] for one in said if one["type"] == "file"] == ["version.png", "versions.png", "map.png"]
    assert [one for one in said if one["type"] == "error"] == []
    assert any("Since version 1:" in one.get("text", "") for one in said)


def test_the_command_line_lists_versions_and_writes_an_old_one(tmp_path: Path):
    env = home_in(tmp_path)
    said = "\n".join((*(one.replace("\n", "⏎") for one in START), "/versions name قبل", "/stages add Use")) + "\n"
    assert masir("chat", "--terminal", "--language", "en", env=env, said=said)[0] == 0
    map_id = masir("maps", env=env)[1].partition("\t")[0]
    _, listed, _ = masir("versions", map_id[:8], env=env)
    old, now = (yaml.safe_load(masir("export", map_id, *which, env=env)[1]) for which in (("--version", "1"), ()))

    (line,) = listed.splitlines()
    number, day, name = line.split("\t")
    assert (number, len(day), name) == ("1", 10, "قبل")
    assert [[stage["name"] for stage in one["stages"]] for one in (old, now)] == [
        ["Look", "Buy"],
        ["Look", "Buy", "Use"],
    ]
    assert "version" not in old
    code, out, wrong = masir("export", map_id, "--version", "2", env=env)
    assert (code, out, wrong) == (1, "", words_in("en")("wrong-version", version="2") + "\n")
