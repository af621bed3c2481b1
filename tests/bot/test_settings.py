"""Where settings come from: the environment and the person's own folder, never the folder somebody handed over."""

from pathlib import Path

import pytest

from tests.conftest import masir, masir_process

START = "English\nBlue Door\n"


@pytest.fixture
def downloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that somebody handed over, and that is the current one."""
    folder = tmp_path / "downloaded"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def unset(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """Return the environment of a machine with no setting in it."""
    del home["MASIR_DATABASE_URL"]
    return {**home, "XDG_DATA_HOME": str(tmp_path / "share")}


def own_file(env: dict[str, str], content: bytes) -> Path:
    file = Path(env["XDG_CONFIG_HOME"]) / "masir" / ".env"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    return file


def test_settings_are_read_from_the_configuration_folder(tmp_path: Path, unset: dict[str, str]):
    own_file(unset, f"MASIR_DATABASE_URL=sqlite:///{tmp_path}/own/mine.db\n".encode())
    masir("chat", env=unset, said=START)

    assert (tmp_path / "own" / "mine.db").exists()
    assert not (tmp_path / "share").exists()


def test_a_downloaded_folder_cannot_say_where_answers_go(downloaded: Path, tmp_path: Path, unset: dict[str, str]):
    (downloaded / ".env").write_text(f"MASIR_DATABASE_URL=sqlite:///{downloaded}/theirs.db\n")
    code, _, err = masir("chat", env=unset, said=START)

    assert code == 0
    assert not (downloaded / "theirs.db").exists()
    assert (tmp_path / "share" / "masir" / "masir.db").exists()
    assert "is not read" in err


@pytest.mark.parametrize("content", [b"OTHER=1\n", b"", None])
def test_a_file_that_says_nothing_to_us_is_not_spoken_of(downloaded: Path, home: dict[str, str], content: bytes | None):
    (downloaded / ".env").mkdir() if content is None else (downloaded / ".env").write_bytes(content)

    assert masir("maps", env=home)[::2] == (0, "")


def test_the_doctor_says_where_settings_come_from_and_what_is_not_read(downloaded: Path, home: dict[str, str]):
    own = Path(home["XDG_CONFIG_HOME"]) / "masir" / ".env"
    assert f"from {own}" in masir("doctor", env=home)[1]
    (downloaded / ".env").write_text("MASIR_TELEGRAM_API=http://127.0.0.1:1\n")
    code, out, _ = masir("doctor", env=home)

    assert code == 1
    assert f"[!!] The file .env in this folder is not read. If you wrote it yourself, please move it to {own}." in out


def test_the_doctor_and_the_bot_say_that_others_can_read_the_settings(home: dict[str, str]):
    file = own_file(home, b"MASIR_TELEGRAM_API=http://127.0.0.1:1\nMASIR_TELEGRAM_TOKEN=1:x\n")
    said = f"Other users of this machine may read or change {file}"
    file.chmod(0o600)
    assert said not in masir("doctor", env=home)[1] + masir_process("telegram", env=home)[2]
    file.chmod(0o640)
    code, out, _ = masir("doctor", env=home)

    assert (code, f"[!!] {said}" in out) == (1, True)
    assert said in masir_process("telegram", env=home)[2]


def test_settings_that_cannot_be_read_are_told(home: dict[str, str]):
    file = own_file(home, b"\xff\xfe\x00M")
    code, _, err = masir("maps", env=home)

    assert code == 1
    assert str(file) in err


def test_a_value_that_a_setting_cannot_have_is_told_by_its_name(home: dict[str, str]):
    code, _, err = masir("maps", env={**home, "MASIR_TELEGRAM_LIMITS": "geheim"})

    assert code == 1
    assert "MASIR_TELEGRAM_LIMITS" in err
    assert "geheim" not in err


def test_pictures_of_two_databases_in_one_folder_are_kept_apart(tmp_path: Path, unset: dict[str, str]):
    one, other = ({**unset, "MASIR_DATABASE_URL": f"sqlite:///{tmp_path}/own/{name}.db"} for name in ("a", "b"))
    masir("chat", "--language", "en", env=one, said=f"{START}/map txt\n")
    drawn = sorted((tmp_path / "own" / "a.db-pictures").iterdir())
    masir("chat", "--language", "en", env=other, said=f"{START}/map txt\n")

    assert drawn
    assert sorted((tmp_path / "own" / "a.db-pictures").iterdir()) == drawn
    assert list((tmp_path / "own" / "b.db-pictures").iterdir())
