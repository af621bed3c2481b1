"""`masir key`: made once, kept apart, changed while others write; whatever is wrong with it is one sentence."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.commands.keys import KeyFile
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.sealing.column import _tell
from storage.sealing.keys import new_key
from tests.conftest import ROOT, masir, masir_process

MAP = "masir: 1\nid: m1\ntitle: Quokka Door\nlanguage: en\npurpose: why the wombats leave\nstages:\n- name: Look\n"
WORDS = ("Quokka", "wombats")


@pytest.fixture
def taken(home: dict[str, str]) -> dict[str, str]:
    """Return a home in which a map is kept, unencrypted."""
    assert masir("import", "-", env=home, said=MAP)[:2] == (0, "m1\n")
    return home


def key_file(home: dict[str, str]) -> Path:
    return Path(home["XDG_CONFIG_HOME"]) / "masir" / "key"


def put_key(home: dict[str, str], written: str) -> None:
    key_file(home).touch(mode=0o600)
    key_file(home).write_text(written, "utf-8")


def in_data(home: dict[str, str]) -> set[str]:
    """Return the words that stand in a file of the data folder."""
    folder = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent
    content = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return {word for word in WORDS if word.encode() in content}


def test_a_key_is_made_once_and_readable_by_nobody_else(home: dict[str, str]):
    code, out, _ = masir("key", "new", env=home)
    written = key_file(home).read_text("utf-8")

    assert (code, str(key_file(home)) in out, written.split()[-1] in out) == (0, True, True)
    assert written.split()[0] not in out
    assert key_file(home).stat().st_mode & 0o777 == 0o600
    code, out, err = masir("key", "new", env=home)
    assert (code, out, str(key_file(home)) in err) == (1, "", True)
    assert key_file(home).read_text("utf-8") == written


def test_what_is_there_is_sealed_and_read_as_before(taken: dict[str, str]):
    exported = masir("export", "m1", env=taken)[1]
    assert in_data(taken) == set(WORDS)

    masir("key", "new", env=taken)
    assert masir("key", "seal", env=taken)[0] == 0
    assert in_data(taken) == set()
    assert masir("export", "m1", env=taken)[1] == exported
    assert masir("maps", env=taken)[1].split("\t")[1] == "Quokka Door"
    assert "0 rows" in masir("key", "seal", env=taken)[1]


def test_a_conversation_with_a_key_leaves_no_word_in_the_data_folder(home: dict[str, str]):
    masir("key", "new", env=home)
    said = "café\nno\nwhy the wombats leave\n- Look\nQuokka lovers\n/edit purpose\n" + "wombats come back. " * 300
    assert masir("chat", "--language", "en", env=home, said=said)[0] == 0

    assert in_data(home) == set()
    assert "Quokka lovers" in masir("export", masir("maps", env=home)[1][:8], env=home)[1]


def test_the_key_is_changed_and_the_old_one_stays_for_old_backups(taken: dict[str, str], tmp_path: Path):
    masir("key", "new", env=taken)
    masir("key", "seal", env=taken)
    old = key_file(taken).read_text("utf-8")
    masir("backup", str(tmp_path / "old.db"), env=taken)

    code, out, _ = masir("key", "rotate", env=taken)
    new = key_file(taken).read_text("utf-8")
    assert (code, new.endswith(old), len(new.splitlines())) == (0, True, 2)
    assert new.split()[2] in out
    assert key_file(taken).stat().st_mode & 0o777 == 0o600
    key_file(taken).write_text(new.splitlines()[0], "utf-8")
    assert masir("maps", env=taken)[0] == 0
    code, _, err = masir("restore", str(tmp_path / "old.db"), env=taken)
    assert (code, old.split()[-1] in err) == (1, True)
    key_file(taken).write_text(new, "utf-8")
    assert masir("restore", str(tmp_path / "old.db"), env=taken)[0] == 0
    assert in_data(taken) == set()


def test_an_interrupted_change_goes_on_with_the_key_that_was_made_then(taken: dict[str, str]):
    masir("key", "new", env=taken)
    masir("key", "seal", env=taken)
    file = key_file(taken)
    file.write_text(f"{new_key()}\n{file.read_text('utf-8')}", "utf-8")  # killed when the key was written
    both = file.read_text("utf-8")

    assert masir("key", "rotate", env=taken)[0] == 0
    assert file.read_text("utf-8") == both
    file.write_text(both.splitlines()[0], "utf-8")
    assert masir("maps", env=taken)[1].split("\t")[1] == "Quokka Door"


COMMANDS = (
    ("maps",),
    ("export", "m1"),
    ("import", "-"),
    ("delete", "m1"),
    ("backup", "b.db"),
    ("chat",),
    ("chat", "--json"),
    ("telegram",),
    ("key", "new"),
    ("key", "seal"),
    ("key", "rotate"),
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("other", ["", new_key()], ids=["no key", "another key"])
def test_a_lost_key_is_a_sentence_everywhere_and_nothing_is_overwritten(
    taken: dict[str, str], arguments: tuple[str, ...], other: str
):
    masir("key", "new", env=taken)
    masir("key", "seal", env=taken)
    lost = key_file(taken).read_text("utf-8")
    key_file(taken).unlink()
    if other:
        put_key(taken, other)
    token = {"MASIR_TELEGRAM_TOKEN": "1:" + "A" * 35, "MASIR_TELEGRAM_API": "http://127.0.0.1:1"}

    code, out, err = masir_process(*arguments, env={**taken, **token}, said=MAP.encode())
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert lost.split()[-1] in err or arguments == ("key", "new")
    put_key(taken, lost)
    assert masir("maps", env=taken)[1].split("\t")[1] == "Quokka Door"


def test_doctor_says_that_a_key_is_lost(taken: dict[str, str]):
    masir("key", "new", env=taken)
    masir("key", "seal", env=taken)
    key_file(taken).unlink()

    code, out, _ = masir("doctor", env=taken)
    assert (code, "is encrypted with the key" in out) == (1, True)


@pytest.mark.parametrize("command", ["maps", "doctor"])
@pytest.mark.parametrize("key", ["", " ", "secret", new_key()[:-2]], ids=["none", "blank", "short", "cut"])
def test_what_is_no_key_is_refused_and_never_said(home: dict[str, str], command: str, key: str):
    code, out, err = masir(command, env={**home, "MASIR_KEY": key})

    assert (code, "MASIR_KEY" in out + err, "Traceback" in err) == (1, True, False)
    assert not key.strip() or key not in out + err


def test_a_key_of_the_environment_seals_and_is_not_written_anywhere(home: dict[str, str]):
    env = {**home, "MASIR_KEY": new_key()}
    masir("import", "-", env=env, said=MAP)

    assert in_data(home) == set()
    assert masir("maps", env=env)[1].split("\t")[1] == "Quokka Door"
    assert masir("maps", env=home)[0] == 1
    for doing in ("new", "rotate"):
        code, _, err = masir("key", doing, env=env)
        assert (code, "MASIR_KEY" in err) == (1, True)
    assert not key_file(home).exists()
    newer = {**home, "MASIR_KEY": f"{new_key()},{env['MASIR_KEY']}"}
    assert masir("key", "seal", env=newer)[0] == 0
    assert masir("maps", env={**home, "MASIR_KEY": newer["MASIR_KEY"].split(",")[0]})[0] == 0


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_file_that_others_may_read_is_refused(home: dict[str, str], mode: int):
    masir("key", "new", env=home)
    key_file(home).chmod(mode)

    code, _, err = masir("maps", env=home)
    assert (code, "chmod 600" in err) == (1, True)


def test_a_key_file_in_the_data_folder_is_refused(home: dict[str, str]):
    inside = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent / "deep" / "key"
    code, _, err = masir("key", "new", env={**home, "MASIR_KEY_FILE": str(inside)})
    assert (code, "MASIR_KEY_FILE" in err, inside.exists()) == (1, True, False)

    inside.parent.mkdir(parents=True)
    inside.write_text(new_key(), "utf-8")
    inside.chmod(0o600)
    assert masir("maps", env={**home, "MASIR_KEY_FILE": str(inside)})[0] == 1


@pytest.mark.parametrize("link", ["masir.db", "folder"])
def test_a_key_file_is_refused_where_the_link_to_the_database_leads(home: dict[str, str], tmp_path: Path, link: str):
    lies, linked = tmp_path / "lies", tmp_path / "linked" / link
    for folder in (lies, linked.parent):
        folder.mkdir()
    linked.symlink_to(lies / link if link.endswith(".db") else lies)
    database = linked if link.endswith(".db") else linked / "masir.db"
    env = {**home, "MASIR_DATABASE_URL": f"sqlite:///{database}", "MASIR_KEY_FILE": str(lies / "key")}
    code, _, err = masir("key", "new", env=env)

    assert (code, str(lies / "key") in err, (lies / "key").exists()) == (1, True, False)
    assert masir("key", "new", env={**env, "MASIR_KEY_FILE": str(tmp_path / "apart" / "key")})[0] == 0


def test_a_key_file_that_is_named_and_not_there_is_missed(home: dict[str, str], tmp_path: Path):
    file = tmp_path / "keys" / "masir"
    env = {**home, "MASIR_KEY_FILE": str(file)}

    code, _, err = masir("maps", env=env)
    assert (code, str(file) in err) == (1, True)
    assert masir("key", "new", env=env)[0] == 0
    assert masir("maps", env=env)[0] == 0


def test_a_running_program_goes_along_with_the_key_file_and_gives_no_key_up(tmp_path: Path):
    file, written = tmp_path / "key", [new_key() for _ in range(2)]
    keys = KeyFile(file)
    assert list(keys()) == []

    file.touch(mode=0o600)
    file.write_text(written[0], "utf-8")
    (first,) = keys()
    file.write_text("\n".join(reversed(written)), "utf-8")
    assert [one.id for one in keys()][1:] == [first.id]
    both = keys()
    for spoilt in ("", "no key"):
        file.write_text(spoilt, "utf-8")
        assert keys() == both
    file.unlink()
    assert keys() == both


def test_a_running_program_takes_up_no_file_without_the_key_that_seals(tmp_path: Path):
    file, (mine, other, newer) = tmp_path / "key", (new_key() for _ in range(3))
    file.touch(mode=0o600)
    file.write_text(mine, "utf-8")
    keys = KeyFile(file)
    held = keys()

    file.write_text(f"{other}\n", "utf-8")
    assert keys() == held
    file.write_text(f"{newer}\n{mine}\n", "utf-8")
    both = keys()
    assert both[1:] == held
    file.write_text(f"{newer}\n\n", "utf-8")  # an old line is taken away: what it opens stays open
    assert keys() == both
    file.write_text(f"{other}\n{newer}\n", "utf-8")
    assert keys()[1:] == both


FULL = """
import resource, signal, sys
from bot.cli import main
from bot.commands.keys import put_first, write_new
from storage.model.mistake import Mistake
from pathlib import Path

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
if sys.argv[1] == "command":
    sys.exit(main(sys.argv[2:]))
try:
    {"new": write_new, "first": put_first}[sys.argv[1]](Path(sys.argv[2]), "x" * 43, "01234567")
except Mistake as mistake:
    sys.exit(mistake.message_id)
"""


def without_room(home: dict[str, str], *arguments: str) -> tuple[int, str]:
    """Run with no room for a byte in any file, and return the code and what was said."""
    pytest.importorskip("resource")
    run = [sys.executable, "-B", "-c", FULL, *arguments]
    done = subprocess.run(run, capture_output=True, env=home, cwd=ROOT, check=False)
    return done.returncode, done.stderr.decode().strip()


def test_a_key_for_which_there_is_no_room_leaves_no_file(home: dict[str, str], tmp_path: Path):
    folder = tmp_path / "keys"
    folder.mkdir()

    assert without_room(home, "new", str(folder / "key")) == (1, "wrong-file-written")
    assert list(folder.iterdir()) == []
    (folder / "key").write_text(new_key(), "utf-8")
    assert without_room(home, "first", str(folder / "key")) == (1, "wrong-file-written")
    assert [one.name for one in folder.iterdir()] == ["key"]


@pytest.mark.parametrize("doing", ["new", "seal", "rotate"])
def test_a_full_disk_is_told_to_who_runs_a_command_and_not_to_who_answers(taken: dict[str, str], doing: str):
    if doing != "new":
        masir("key", "new", env=taken)

    code, said = without_room(taken, "command", "key", doing)
    assert (code, said) == (1, words_in("en")("wrong-key-disk-full"))
    assert key_file(taken).exists() == (doing != "new")


def test_doctor_counts_what_is_sealed_with_a_key_that_nobody_knows(taken: dict[str, str]):
    masir("key", "new", env=taken)
    masir("key", "seal", env=taken)
    assert masir("doctor", env=taken)[1].count("[!!]") == 0
    made = key_file(taken).read_text("utf-8").split()[-1]
    with closing(sqlite3.connect(taken["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))) as c, c:
        c.execute("UPDATE map SET state = replace(state, ?, 'deadbeef')", [made])

    code, out, _ = masir("doctor", env=taken)
    assert (code, "1 stored value is encrypted" in out, "deadbeef" in out) == (1, True, True)
    assert masir("export", "m1", env=taken)[0] == 0


def test_what_was_changed_while_it_stood_encrypted_is_told_and_counted(
    home: dict[str, str], caplog: pytest.LogCaptureFixture
):
    masir("key", "new", env=home)
    said = ({"text": "café"}, *({"command": what, "args": "wombats"} for what in ("private", "client", "name")))
    masir("chat", "--json", "--language", "en", "--new", env=home, said="\n".join(map(json.dumps, said)))
    with closing(sqlite3.connect(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))) as c, c:
        for table, name in (("private_note", "text"), ("map", "folder"), ("map", "title")):
            ((stood,),) = c.execute(f"SELECT {name} FROM {table}")  # noqa: S608 - names of ours
            changed = stood[:60] + ("A" if stood[60] != "A" else "B") + stood[61:]
            c.execute(f"UPDATE {table} SET {name} = ?", [changed])  # noqa: S608

    _tell.cache_clear()
    shown = masir("chat", "--json", env=home, said='{"command": "private"}\n' * 2)[1]
    sentences = [json.loads(line).get("text", "") for line in shown.splitlines()]
    assert sum(words_in("en")("say-private-damaged") in one for one in sentences) == 2
    assert caplog.text.count("private_note.text is damaged") == 1
    code, out, _ = masir("doctor", env=home)
    assert (code, out.count("[!!]"), words_in("en")("shell-doctor-damaged", count=2) in out) == (1, 1, True)
    for command in ("seal", "rotate"):
        assert words_in("en")("shell-key-damaged", count=2) in masir("key", command, env=home)[1]


def test_without_a_key_nothing_of_it_is_loaded(home: dict[str, str], tmp_path: Path):
    code = """
import sys
from bot.cli import main
codes = [main(arguments.split("|")) for arguments in sys.argv[1:]]
sys.exit(f"{codes}" if any(codes) or "cryptography" in sys.modules else 0)
"""
    document = tmp_path / "map.yaml"
    document.write_text(MAP, "utf-8")
    runs = (f"render|{document}|-o|{tmp_path / 'map.svg'}", f"import|{document}", "maps", "chat|--json")
    done = subprocess.run(
        [sys.executable, "-c", code, *runs], input=b"", capture_output=True, env=home, cwd=ROOT, check=False
    )

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_says_whether_what_is_written_is_encrypted(home: dict[str, str], language: Language):
    def said() -> str:
        lines = masir("chat", "--json", "--language", language, env=home, said='{"command": "privacy"}\n')[1]
        return "\n".join(str(json.loads(line).get("text")) for line in lines.splitlines())

    words = words_in(language)
    assert words("say-privacy", sealed=0) in said()
    masir("key", "new", env=home)
    assert words("say-privacy", sealed=1) in said()
    assert words("say-privacy", sealed=0) != words("say-privacy", sealed=1)


def test_a_key_file_that_is_a_link_stays_one(taken: dict[str, str]):
    masir("key", "new", env=taken)
    kept = key_file(taken).rename(key_file(taken).with_name("kept"))
    key_file(taken).symlink_to(kept)
    assert masir("key", "rotate", env=taken)[0] == 0

    assert key_file(taken).is_symlink()
    assert len(kept.read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_changed_key_file_keeps_its_mode_and_whatever_its_comments_say(taken: dict[str, str], mode: int):
    masir("key", "new", env=taken)
    comment = "  # clé de la boulangerie\n".encode("latin-1")
    key_file(taken).write_bytes(key_file(taken).read_bytes().rstrip() + comment)
    key_file(taken).chmod(mode)
    before = key_file(taken).read_bytes()
    code, _, err = masir("key", "rotate", env=taken)

    assert (code, err) == (0, "")
    assert key_file(taken).read_bytes().endswith(before)
    assert key_file(taken).stat().st_mode & 0o777 == mode
    assert [one.name for one in key_file(taken).parent.iterdir()] == ["key"]


WATCHED = """
import os, sys
from bot.cli import main
told = {"open", "os.rename"}
sys.addaudithook(lambda name, given: name in told and print(name, *map(str, given[:2]), sep="|", file=sys.stderr))
main(sys.argv[1:])
"""


@pytest.mark.parametrize("do", ["new", "rotate"])
def test_the_folder_of_a_key_file_is_brought_to_the_disk_after_the_file_has_its_name(taken: dict[str, str], do: str):
    if do == "rotate":
        masir("key", "new", env=taken)
    program = [sys.executable, "-c", WATCHED, "key", do]
    done = subprocess.run(program, env=taken, cwd=ROOT, check=True, capture_output=True, text=True)
    lines = [line.split("|") for line in done.stderr.splitlines()]
    file, named = str(key_file(taken)), {"new": "open", "rotate": "os.rename"}[do]
    made = next(at for at, (what, *given) in enumerate(lines) if what == named and file in given)

    assert ["open", str(key_file(taken).parent), "None"] in lines[made:]
