"""Files that are written: whose they are to read, where they lie, and that they are whole or not there."""

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot import files
from storage.model.ids import is_id
from storage.model.mistake import Mistake
from storage.rows.backup import backup
from storage.rows.engine import open_engine, try_writing
from tests.conftest import ROOT, masir

MAP = "masir: 1\ntitle: Blue Door\nlanguage: en\nstages:\n- name: Look\n  obstacles: [no prices]\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "map.yaml"
    path.write_text(MAP, "utf-8")
    return path


@pytest.fixture(params=[0o022, 0o077, 0o002])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_mode_that_the_umask_says(umask: int, document: Path, home: dict[str, str]):
    for name in ("map.txt", "map.svg"):
        assert masir("render", str(document), "-o", str(document.with_name(name)), env=home)[0] == 0
    masir("checklist", str(document), "-o", str(document.with_name("plan.md")), "--format", "md", env=home)

    made = {mode(document.with_name(name)) for name in ("map.txt", "map.svg", "plan.md")}
    assert made == {0o666 & ~umask}


@pytest.mark.parametrize("kept", [0o664, 0o640, 0o600, 0o755])
def test_a_file_that_is_there_keeps_its_mode(kept: int, document: Path, home: dict[str, str]):
    file = document.with_name("map.txt")
    file.touch()
    file.chmod(kept)

    assert masir("render", str(document), "-o", str(file), env=home)[0] == 0
    assert mode(file) == kept
    assert "no prices" in file.read_text("utf-8")


@pytest.mark.usefixtures("umask")
def test_an_export_and_a_backup_are_nobody_elses_to_read(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()
    old = document.with_name("old.yaml")
    old.touch(0o644)
    for file in (old, document.with_name("new.json")):
        assert masir("export", map_id, "-o", str(file), env=home)[0] == 0
    masir("backup", str(document.with_name("all.db")), env=home)

    assert [mode(document.with_name(name)) for name in ("old.yaml", "new.json", "all.db")] == [0o600] * 3


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to none yet"])
def test_a_link_is_followed(there: bool, document: Path, home: dict[str, str]):  # noqa: FBT001 - it is the value
    (document.parent / "shelf").mkdir()
    file, link = document.parent / "shelf" / "map.txt", document.with_name("link.txt")
    link.symlink_to(Path("shelf") / "map.txt")
    if there:
        file.write_text("old")

    assert masir("render", str(document), "-o", str(link), env=home)[0] == 0
    assert link.is_symlink()
    assert "no prices" in file.read_text("utf-8")


@pytest.mark.parametrize("chosen", [(), ("--pages", "-o", "map.svg")], ids=["no name", "the pages of one"])
def test_a_link_under_a_name_of_ours_is_replaced(
    chosen: tuple[str, ...], document: Path, home: dict[str, str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(document.parent)
    precious = document.with_name("precious.txt")
    precious.write_text("precious")
    ours = Path("map-1.svg" if chosen else "map.png")
    ours.symlink_to(precious)

    assert masir("render", str(document), *chosen, env=home)[0] == 0
    assert precious.read_text("utf-8") == "precious"
    assert (ours.is_symlink(), ours.stat().st_size > 100) == (False, True)


def test_a_pipe_under_a_name_of_ours_is_replaced(document: Path, home: dict[str, str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(document.parent)
    os.mkfifo("map.png")

    assert masir("render", str(document), env=home)[0] == 0
    assert Path("map.png").is_file()


@pytest.mark.parametrize("command", ["render", "checklist", "import"])
def test_a_pipe_into_which_nobody_writes_is_no_document_and_nobody_waits(
    command: str, tmp_path: Path, home: dict[str, str]
):
    os.mkfifo(tmp_path / "map.yaml")
    code, out, err = masir(command, str(tmp_path / "map.yaml"), env=home)

    assert (code, out, err.count("\n")) == (1, "", 1)


def test_a_document_comes_from_a_pipe_however_slowly(document: Path, home: dict[str, str]):
    script = f"(sleep 1; cat {document}) | {sys.executable} -m bot checklist /dev/stdin"
    done = subprocess.run(["/bin/sh", "-c", script], env=home, cwd=ROOT, check=True, capture_output=True)

    assert b"no prices" in done.stdout


def test_links_that_lead_to_each_other_are_told(document: Path, home: dict[str, str]):
    one, other = document.with_name("one.txt"), document.with_name("other.txt")
    one.symlink_to(other)
    other.symlink_to(one)
    code, _, err = masir("render", str(document), "-o", str(one), env=home)

    assert (code, err.count("\n")) == (1, 1)
    assert "cannot be written" in err


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "-"])
@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_the_output_can_be_named_like_a_file(name: str, kind: str, document: Path, home: dict[str, str]):
    command = [sys.executable, "-m", "bot", "render", str(document), "-o", name]
    out = document.with_name("out.png")
    with out.open("wb") as file:
        done = subprocess.run(
            command, stdout=file if kind == "file" else subprocess.PIPE, env=home, cwd=ROOT, check=True
        )

    drawn = out.read_bytes() if kind == "file" else done.stdout
    assert drawn.startswith(b"\x89PNG")
    assert drawn.endswith(b"IEND\xaeB\x60\x82")
    assert b"/dev" not in drawn


def test_a_text_is_poured_there_too(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()

    assert masir("export", map_id, "-o", "/dev/stdout", env=home)[1] == masir("export", map_id, env=home)[1]


def test_a_file_that_may_not_be_written_is_not_replaced():
    with as_nobody(), tempfile.TemporaryDirectory() as folder:  # nobody may enter pytest's folders
        closed = Path(folder) / "closed"
        closed.write_bytes(b"old")
        closed.chmod(0o400)

        with pytest.raises(Mistake, match="wrong-file-written"):
            files.write(closed, b"new")
        assert closed.read_bytes() == b"old"


def test_a_backup_replaces_no_file_that_may_not_be_written():
    with as_nobody(), tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/masir.db")
        closed, link = Path(folder) / "closed", Path(folder) / "link"
        closed.write_bytes(b"old")
        closed.chmod(0o400)
        link.symlink_to(closed)

        for name in (closed, link):
            with pytest.raises(Mistake, match="wrong-file-written"):
                backup(engine, name, {})
        assert closed.read_bytes() == b"old"


def test_room_is_looked_for_where_the_link_to_a_database_leads():
    with as_nobody(), tempfile.TemporaryDirectory() as folder:
        closed, link = Path(folder) / "closed", Path(folder) / "closed" / "link.db"
        closed.mkdir()
        link.symlink_to(Path(folder) / "masir.db")
        engine = open_engine(f"sqlite:///{link}")
        closed.chmod(0o500)

        try_writing(engine)
        closed.chmod(0o700)


def test_a_backup_follows_a_link_and_none_that_leads_in_a_circle(engine: Engine, tmp_path: Path):
    link, circle = tmp_path / "link", tmp_path / "circle"
    link.symlink_to(tmp_path / "elsewhere.db")
    circle.symlink_to(circle)
    backup(engine, link, {})
    with pytest.raises(Mistake, match="wrong-file-written"):
        backup(engine, circle, {})

    assert link.is_symlink()
    assert circle.is_symlink()
    assert link.read_bytes().startswith(b"SQLite format 3")


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x").touch()

    with pytest.raises(Mistake, match="wrong-file-written"):
        files.write(tmp_path / "folder", b"new")
    with pytest.raises(Mistake, match="wrong-file-written"):
        files.write(tmp_path / ("n" * 300), b"new")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["folder", "x"]


@pytest.mark.parametrize("closed", [0o500, 0o400])
def test_a_picture_that_cannot_be_removed_is_told_and_the_others_go(closed: int):
    with as_nobody(), tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "pictures"
        kept = files.keep_newest(folder, "m1", b"drawn", ".png")
        folder.chmod(closed)
        told = files.erase(folder, {"m1"}), files.sweep(folder, ()), files.left(folder, ())
        folder.chmod(0o700)

        assert [(one.message_id, one.values) for one in told if one] == [
            ("wrong-pictures-left", {"count": 1, "file": str(kept)})
        ] * 3
        assert (files.left(folder, {"m1"}), files.erase(folder, {"m1"}), files.sweep(folder, ())) == (None, None, None)
        assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make a file that is somebody else's")
def test_where_an_older_picture_cannot_be_removed_the_newest_is_kept_all_the_same():
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o1777)  # everybody may write there, and remove only what is their own
        older = files.keep_newest(Path(made), "m1", b"old", ".png")
        with as_nobody():
            newest = files.keep_newest(Path(made), "m1", b"new", ".png")

        assert (older.exists(), newest.read_bytes()) == (True, b"new")


@pytest.mark.parametrize("map_id", ["m" * 64, "ن" * 64, "𐎠" * 64])
def test_pictures_of_a_map_are_known_by_however_long_an_id(tmp_path: Path, map_id: str):
    others = [str(number) * 64 for number in range(4)]
    for content in (b"old", b"new"):
        files.keep_newest(tmp_path, map_id, content, ".comparison.png", beside=others)
        files.keep_newest(tmp_path, map_id, content, ".plan.svg")
    assert len(list(tmp_path.iterdir())) == 2
    files.sweep(tmp_path, {map_id, *others})
    assert len(list(tmp_path.iterdir())) == 2

    files.erase(tmp_path, {map_id})
    assert list(tmp_path.iterdir()) == []


def test_a_logo_is_found_under_its_name_alone(tmp_path: Path):
    files.keep_logo(tmp_path, "m1", "one.png", b"first")
    assert files.logo(tmp_path, "m1", "one.png") == b"first"
    files.keep_logo(tmp_path, "m1", "two \ud800.png", b"second")

    assert files.logo(tmp_path, "m1", "one.png") is None
    assert files.logo(tmp_path, "m2", "two \ud800.png") is None
    assert files.logo(tmp_path, "m1", "two \ud800.png") == b"second"


def test_pictures_that_are_kept_are_nobody_elses_and_what_a_killed_program_left_goes(tmp_path: Path):
    kept = files.keep_newest(tmp_path, "m1", b"drawn", ".png")
    half = tmp_path / ".masir-0123456789abcdef.part"
    half.write_bytes(b"half a picture")
    files.sweep(tmp_path, {"m1"})
    assert half.exists()  # another program may just be writing it
    os.utime(half, (0, 0))
    files.sweep(tmp_path, {"m1"})

    assert list(tmp_path.iterdir()) == [kept]
    assert mode(kept) == 0o600


@contextmanager
def as_nobody() -> Iterator[None]:
    """Give up root's rights for a while, to whom no file is closed."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65_534, 65_534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def test_a_map_that_is_called_like_the_example_is_swept_as_any_other(tmp_path: Path):
    for one in (files.EXAMPLE, "example"):
        files.keep_newest(tmp_path, one, b"drawn", ".png")
    files.sweep(tmp_path, ())

    assert [path.name.rpartition("-")[0] for path in tmp_path.iterdir()] == [files.EXAMPLE]
    assert not is_id(files.EXAMPLE)


def test_what_is_not_called_as_our_files_are_is_nobodys_to_sweep(tmp_path: Path):
    own = (
        "holiday-2024.jpg",
        "team-photo.png",
        "notes.txt",
        ".masir-mine.part",
        "a-0123456789ab",
        "x-0123456789abcdef.png",
    )
    for name in own:
        (tmp_path / name).write_bytes(b"mine")
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / "m1-0123456789ab.png").mkdir()
    files.keep_newest(tmp_path, "gone", b"drawn", ".plan.png")

    files.sweep(tmp_path, ())

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted((*own, "m1-0123456789ab.png"))
