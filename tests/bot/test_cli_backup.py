"""Backup and restore on the command line: what a person is told, and what is left of it on the disk."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands.parser import parser
from tests.conftest import ROOT, masir, masir_process

MAP = "masir: 1\nid: {}\ntitle: Blue Door\nlanguage: en\nstages:\n- name: Look\n"


def take(home: dict[str, str], *ids: str) -> None:
    for map_id in ids:
        masir("import", "-", env=home, said=MAP.format(map_id))


def listed(home: dict[str, str]) -> list[str]:
    return sorted(line.split("\t")[0] for line in masir("maps", env=home)[1].splitlines())


def test_what_is_backed_up_comes_back_and_what_was_there_is_kept_beside(tmp_path: Path, home: dict[str, str]):
    file = tmp_path / "new folder" / "50%?#.db"
    take(home, "one", "two")
    code, out, err = masir("backup", str(file), env=home)
    assert (code, out, err) == (0, f"Everything, including 2 maps, has been backed up to {file}.\n", "")

    take(home, "three")
    code, out, err = masir("restore", str(file), env=home)
    [before] = (tmp_path / "data").glob("masir-before-restore-*.db")
    assert (code, err) == (0, "")
    assert out == f"The previous data has been saved to {before}.\nEverything from {file} has been restored.\n"
    assert listed(home) == ["one", "two"]

    masir("restore", str(before), env=home)
    assert listed(home) == ["one", "three", "two"]


def test_into_an_empty_database_nothing_is_kept_beside(tmp_path: Path, home: dict[str, str]):
    take(home, "one")
    masir("backup", str(tmp_path / "b.db"), env=home)
    other = {**home, "MASIR_DATABASE_URL": f"sqlite:///{tmp_path / 'other' / 'masir.db'}"}
    code, out, err = masir("restore", str(tmp_path / "b.db"), env=other)

    assert (code, out, err) == (0, f"Everything from {tmp_path / 'b.db'} has been restored.\n", "")
    assert listed(other) == ["one"]
    assert list((tmp_path / "other").glob("masir-before*")) == []


def test_from_postgresql_what_was_there_is_kept_in_the_data_folder(
    postgres_engine: object, postgres: str, tmp_path: Path, home: dict[str, str]
):
    assert postgres_engine
    server = {**home, "MASIR_DATABASE_URL": postgres, "XDG_DATA_HOME": str(tmp_path / "share")}
    take(home, "from-sqlite")
    take(server, "from-postgres")
    masir("backup", str(tmp_path / "b.db"), env=home)
    code, _, err = masir("restore", str(tmp_path / "b.db"), env=server)
    [before] = (tmp_path / "share" / "masir").iterdir()
    assert (code, err, listed(server)) == (0, "", ["from-sqlite"])

    masir("restore", str(before), env=home)
    assert listed(home) == ["from-postgres"]


@pytest.mark.parametrize(("answer", "left"), [(b"n\n", ["one", "two"]), (b"y\n", ["one"])])
def test_at_a_terminal_it_asks_first(tmp_path: Path, home: dict[str, str], answer: bytes, left: list[str]):
    take(home, "one")
    masir("backup", str(tmp_path / "b.db"), env=home)
    take(home, "two")
    keyboard, screen = pty.openpty()
    os.write(keyboard, answer)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "restore", str(tmp_path / "b.db")],
            stdin=screen,
            capture_output=True,
            env=home,
            cwd=ROOT,
            check=False,
        )
    finally:
        os.close(keyboard)
        os.close(screen)

    assert done.returncode == 0
    assert b"Replace everything" in done.stdout
    assert listed(home) == left


@pytest.mark.parametrize("language", ["en_GB", "ar_EG", "fa_IR"])
def test_mistakes_are_one_sentence_each(tmp_path: Path, home: dict[str, str], language: str):
    home = {**home, "LC_ALL": f"{language}.UTF-8"}
    take(home, "one")
    (tmp_path / "letter.txt").write_text("dear friend")
    database = home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")
    for arguments in (
        ("restore", str(tmp_path / "letter.txt")),
        ("restore", str(tmp_path / "nowhere.db")),
        ("backup", database),
        ("backup", "/dev/null"),
        ("backup", str(tmp_path)),
        ("backup", str(tmp_path / "letter.txt" / "b.db")),
    ):
        code, out, err = masir(*arguments, env=home)

        assert (code, out) == (1, "")
        assert err.count("\n") == 1, err
    assert listed(home) == ["one"]
    assert Path("/dev/null").is_char_device()


def test_a_full_disk_leaves_the_old_backup_and_nothing_beside(tmp_path: Path, home: dict[str, str]):
    take(home, "one")
    file = tmp_path / "backups" / "b.db"
    masir("backup", str(file), env=home)
    old = file.read_bytes()
    code, _, err = masir_process("backup", str(file), env=home, most_bytes=60_000)

    assert code == 1
    assert err.startswith(f"The file {file} cannot be written: No space left on device.")
    assert [(path.name, path.read_bytes()) for path in file.parent.iterdir()] == [("b.db", old)]


def test_a_full_disk_amid_a_restore_changes_nothing(tmp_path: Path, home: dict[str, str]):
    take(home, "one")
    masir("backup", str(tmp_path / "b.db"), env=home)
    take(home, "two")
    code, out, err = masir_process("restore", str(tmp_path / "b.db"), env=home, most_bytes=60_000)

    assert (code, out) == (1, "")
    assert "nothing was changed" in err
    assert err.count("\n") == 1
    assert listed(home) == ["one", "two"]


def test_a_closed_folder_is_told(tmp_path: Path, home: dict[str, str]):
    take(home, "one")
    if os.geteuid() == 0:
        pytest.skip("nothing is closed to root")
    (tmp_path / "closed").mkdir(mode=0o500)
    code, _, err = masir("backup", str(tmp_path / "closed" / "b.db"), env=home)

    assert (code, "Permission denied" in err) == (1, True)


def test_every_command_of_the_parser_is_there():
    from bot.cli import SUBCOMMANDS  # noqa: PLC0415

    [commands] = [one for one in parser()._actions if one.dest == "command"]
    assert list(commands.choices or ()) == list(SUBCOMMANDS)
