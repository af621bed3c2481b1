"""Rows are written anew with the newest key, while others write, and after a kill; backups are sealed like the rows."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.rows import chats, maps
from storage.rows.backup import backup, restore
from storage.rows.engine import open_engine
from storage.rows.rewriting import known
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import seal_everything
from storage.sealing.keys import keys_in, new_key
from tests.conftest import ROOT
from tests.storage.sealing.test_column import NEW, OLD, WORDS, Opening, cell, change, fill, found, opening, raw

assert opening  # the fixture


def test_what_was_plain_is_sealed_and_stands_in_no_file_any_more(tmp_path: Path):
    plain = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    for number in range(5):
        fill(plain, f"m{number}")
    before = [found(plain, f"m{number}") for number in range(5)]
    sealed = open_engine(f"sqlite:///{tmp_path / 'masir.db'}", keys=lambda: [OLD])

    count, damaged = seal_everything(sealed)
    assert (count, damaged) == (5 * (2 + len(before[0][1]) + 3), 0)
    assert [found(sealed, f"m{number}") for number in range(5)] == before
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert [word for word in WORDS if word.encode() in content] == []
    assert seal_everything(sealed) == (0, 0)


def test_after_a_rotation_the_old_key_is_not_needed(either_engine: Engine, opening: Opening):
    fill(opening(OLD))
    rotated = opening(NEW, OLD)
    fill(rotated, "m2")
    before = found(rotated), found(rotated, "m2")
    assert OLD.id in raw(either_engine)

    seal_everything(rotated)
    assert OLD.id not in raw(either_engine)
    new = opening(NEW)
    assert (found(new), found(new, "m2")) == before
    with pytest.raises(Mistake, match="wrong-key-missing"):
        opening(OLD)
    with reading(new) as c:
        assert known(c) == (NEW.id,)


def test_a_row_that_is_damaged_is_left_as_it_is_and_the_others_are_sealed(either_engine: Engine, opening: Opening):
    fill(opening(OLD))
    fill(either_engine, "m2")
    rotated = opening(NEW, OLD)
    stood = cell(rotated, "entry", "value")
    tampered = stood[:40] + ("A" if stood[40] != "A" else "B") + stood[41:]
    change(rotated, "entry", "value", tampered, "map_id = 'm1' AND turn = 1")

    assert seal_everything(rotated)[1] == 1
    assert tampered[12:-2] in raw(either_engine)
    assert raw(either_engine).count(OLD.id) == 2  # there, and among those that are needed
    assert [word for word in WORDS if word in raw(either_engine)] == []


ROTATING = """
import sys, time
from storage.rows import upkeep
from storage.rows.engine import open_engine
from storage.sealing.keys import keys_in

def slowly(*args):
    done = rewrite(*args)
    print("row", flush=True)
    time.sleep(0.01)
    return done

rewrite, upkeep.rewrite = upkeep.rewrite, slowly
upkeep._BATCH = 7
keys = keys_in(sys.stdin.read(), "x")
upkeep.seal_everything(open_engine(sys.argv[1], keys=lambda: keys))
"""


def killed(url: str, keys: str, rows: int) -> None:
    """Start to write all anew, and kill that after so many rows."""
    with subprocess.Popen(
        [sys.executable, "-c", ROTATING, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as slow:
        assert slow.stdin
        assert slow.stdout
        slow.stdin.write(keys.encode())
        slow.stdin.close()
        for _ in range(rows):
            assert slow.stdout.readline() == b"row\n"
        slow.kill()


def test_killed_amid_a_rotation_nothing_is_lost_and_it_goes_on(either_engine: Engine, opening: Opening):
    written = new_key(), new_key()
    new, old = keys_in(" ".join(written), "x")
    for number in range(10):
        fill(opening(old) if number % 3 else either_engine, f"m{number}")
    rotated = opening(new, old)
    before = [found(rotated, f"m{number}") for number in range(10)]
    url = either_engine.url.render_as_string(hide_password=False)
    counts = []
    for rows in (3, 20, 45):
        killed(url, " ".join(written), rows)
        counts.append(raw(either_engine).count(old.id))
        assert [found(rotated, f"m{number}") for number in range(10)] == before

    assert counts[0] > counts[1] > counts[2] > 0
    seal_everything(rotated)
    assert old.id not in raw(either_engine)
    assert [found(opening(new), f"m{number}") for number in range(10)] == before


def test_while_all_is_written_anew_others_write_on(either_engine: Engine, opening: Opening):
    for number in range(30):
        fill(either_engine, f"m{number}")
    keys = [OLD]
    bot = open_engine(either_engine.url.render_as_string(hide_password=False), keys=lambda: tuple(keys))
    with answering(bot) as answers:
        seal_everything(opening(OLD))
        rotating = opening(NEW, OLD)
        keys.insert(0, NEW)  # as the file changes, while the bot runs
        seal_everything(rotating)
    bot.dispose()
    assert answers
    assert (OLD.id in raw(either_engine), "person 1" in raw(either_engine)) == (False, False)

    with reading(opening(NEW, OLD)) as c:
        for map_id in {map_id for map_id, _ in answers}:
            said = [turn for one, turn in answers if one == map_id]
            history = maps.history(c, "layla", map_id)
            assert [entry.turn for entry in history if entry.address == "persona.name"] == said
            assert maps.log_of(c, "layla", map_id).value("persona.name") == f"person {said[-1]}"


@contextmanager
def answering(engine: Engine) -> Iterator[list[tuple[str, int]]]:
    """Let somebody answer on and on meanwhile."""
    stop, answers, number = threading.Event(), list[tuple[str, int]](), 0

    def answer() -> None:
        nonlocal number
        while not stop.wait(0.002):
            number += 1
            map_id = f"m{number % 30}"
            with writing(engine) as c:
                log = maps.log_of(c, "layla", map_id)
                entry = Entry("persona.name", value=f"person {log.turn + 1}", turn=log.turn + 1)
                maps.append(c, "layla", map_id, log.plus([entry]), [entry], complete=False)
            answers.append((map_id, entry.turn))

    writer = threading.Thread(target=answer)
    writer.start()
    try:
        yield answers
    finally:
        stop.set()
        writer.join()


def test_a_backup_is_sealed_and_says_which_key_it_needs(opening: Opening, tmp_path: Path):
    sealed, file = opening(OLD), tmp_path / "backup.db"
    fill(sealed)
    backup(sealed, file, {})
    assert [word for word in WORDS if word.encode() in file.read_bytes()] == []

    other = open_engine(f"sqlite:///{tmp_path / 'other.db'}")
    with writing(other) as c:
        chats.chat_at(c, "local", "stays", "en")
    before = raw(other)
    with pytest.raises(Mistake) as refused:
        restore(other, file, tmp_path / "before.db", {})
    needed = ("wrong-backup-key", {"key": OLD.id, "file": str(file)})
    assert (refused.value.message_id, refused.value.values) == needed
    assert raw(other) == before
    assert not (tmp_path / "before.db").exists()


def test_a_backup_is_restored_with_the_newest_key_whatever_it_was_sealed_with(
    either_engine: Engine, opening: Opening, tmp_path: Path
):
    plain, old = tmp_path / "plain.db", tmp_path / "old.db"
    fill(either_engine)
    backup(either_engine, plain, {})
    before = found(either_engine)
    seal_everything(opening(OLD))
    backup(opening(OLD), old, {})
    rotated = opening(NEW, OLD)

    for file in (plain, old):
        restore(rotated, file, tmp_path / f"before-{file.name}", {})
        assert found(rotated) == before
        assert [word for word in WORDS if word in raw(either_engine)] == []
        assert cell(rotated, "map", "title")[13:21] == NEW.id
        written_before = (tmp_path / f"before-{file.name}").read_bytes()
        assert [word for word in WORDS if word.encode() in written_before] == []


def test_a_tampered_backup_is_no_sound_one(opening: Opening, tmp_path: Path):
    sealed, file = opening(OLD), tmp_path / "backup.db"
    fill(sealed)
    backup(sealed, file, {})
    copy = open_engine(f"sqlite:///{file}", journal="DELETE", keys=lambda: [OLD])
    change(copy, "conversation", "screen", cell(copy, "conversation", "heard"))
    copy.dispose()

    with pytest.raises(Mistake, match="wrong-backup-row'"):
        restore(sealed, file, tmp_path / "before.db", {})


def test_a_backup_is_made_where_rows_are_damaged_or_moved(opening: Opening, tmp_path: Path):
    sealed, file = opening(OLD), tmp_path / "backup.db"
    logs = {map_id: fill(sealed, map_id) for map_id in ("m1", "m2")}
    moved, strange = cell(sealed, "map", "state"), cell(sealed, "map", "state").replace(OLD.id, "deadbeef")
    change(sealed, "map", "state", moved, "id = 'm2'")
    change(sealed, "map", "state", strange, "id = 'm1'")
    change(sealed, "result", "what", cell(sealed, "result", "what").replace(OLD.id, "deadbeef"))

    assert backup(sealed, file, {}) == 2
    restore(sealed, file, tmp_path / "before.db", {})
    with reading(sealed) as c:
        assert {map_id: maps.log_of(c, "layla", map_id) for map_id in logs} == logs
        assert c.execute(text("SELECT count(*) FROM result")).scalar_one() == 0


def test_a_backup_with_the_state_of_another_map_is_no_sound_one(opening: Opening, tmp_path: Path):
    sealed, file = opening(OLD), tmp_path / "backup.db"
    fill(sealed)
    fill(sealed, "m2")
    backup(sealed, file, {})
    copy = open_engine(f"sqlite:///{file}", journal="DELETE", keys=lambda: [OLD])
    with copy.begin() as c:
        c.execute(text("UPDATE map SET state = (SELECT state FROM map WHERE id = 'm1') WHERE id = 'm2'"))
    copy.dispose()

    with pytest.raises(Mistake, match="wrong-backup"):
        restore(sealed, file, tmp_path / "before.db", {})


def test_deleted_is_deleted_also_where_it_was_sealed(opening: Opening):
    sealed = opening(OLD)
    fill(sealed)
    with writing(sealed) as c:
        maps.delete_map(c, "layla", "m1")

    with sealed.connect() as c:
        left = [c.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in ("map", "entry", "result")]  # noqa: S608
    assert left == [0, 0, 0]
