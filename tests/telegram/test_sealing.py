"""The bot with a key, and the key made and changed under it: nobody notices, and no word stands in its files."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from bot.commands.keys import KeyFile
from tests.conftest import masir
from tests.fake_telegram.fake import FakeTelegram
from tests.telegram import process
from tests.telegram.talking import answer, begun, exported, told

UNENCRYPTED = b"what people write is kept unencrypted"
BEGINNING = told("stages.s1.touchpoints", {"purpose": "why the wombats leave"})
WORDS = (b"Quokka", b"wombats", b"shop window", b"kangaroo", b"xylophone")


def in_data(home: dict[str, str]) -> set[bytes]:
    folder = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent
    content = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return {word for word in WORDS if word in content}


def is_up(errors: Path) -> bool:
    return b"fetches its messages" in errors.read_bytes()


def test_a_bot_without_a_key_says_so_once_and_one_with_a_key_does_not(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path
):
    for name, count in (("without", 1), ("with", 0)):
        errors = tmp_path / name
        with process.alive(process.command(fake, home, "polling"), errors):
            fake.wait(partial(is_up, errors), 60)
        assert errors.read_bytes().count(UNENCRYPTED) == count
        masir("key", "new", env=home)


def test_one_row_with_a_key_that_nobody_knows_stops_nobody(fake: FakeTelegram, home: dict[str, str], tmp_path: Path):
    layla, omar = fake.person(1001), fake.person(1002)
    masir("key", "new", env=home)
    file = Path(home["XDG_CONFIG_HOME"]) / "masir" / "key"
    made = file.read_text("utf-8").split()[-1]
    with process.running(fake, home, "polling"):
        begun(layla, fake, BEGINNING)
        begun(omar, fake, BEGINNING)
        with closing(sqlite3.connect(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"), timeout=20)) as c, c:
            for table, column in (("map", "state"), ("conversation", "screen")):
                c.execute(f"UPDATE {table} SET {column} = replace({column}, ?, 'deadbeef')", [made])  # noqa: S608
        answer(layla, fake, "/edit purpose kangaroo")
        answer(omar, fake, "/edit purpose xylophones")
        assert masir("backup", str(tmp_path / "backup.db"), env=home)[0] == 0

    assert "kangaroo" in exported(home, layla, KeyFile(file))


def test_the_key_is_made_and_changed_while_somebody_answers(fake: FakeTelegram, home: dict[str, str]):
    layla = fake.person(1001)
    file = Path(home["XDG_CONFIG_HOME"]) / "masir" / "key"
    with process.running(fake, home, "polling"):
        begun(layla, fake, BEGINNING)
        answer(layla, fake, "/edit business.name Quokka Door")
        assert in_data(home) == {b"Quokka", b"wombats"}

        assert masir("key", "new", env=home)[0] == 0
        answer(layla, fake, "the shop window")
        assert masir("key", "seal", env=home)[0] == 0
        assert in_data(home) == set()

        answer(layla, fake, "/edit business.name Kangaroo kangaroo")
        assert masir("key", "rotate", env=home)[0] == 0
        answer(layla, fake, "/edit purpose xylophones")
        file.write_text(file.read_text("utf-8").splitlines()[0], "utf-8")  # the old key is not needed any more
        answer(layla, fake, "/review")
        assert in_data(home) == set()

    document = exported(home, layla, KeyFile(file))
    assert [word for word in ("Kangaroo kangaroo", "xylophones", "the shop window") if word not in document] == []
