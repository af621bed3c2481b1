"""What the drawing process is given, and what it takes from the folder it is started in: nothing of others."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.drawing import Drawer
from storage.model.journey import Journey, Stage

JOURNEY = Journey(stages=(Stage(id="s1", name="Look"),))
HIDDEN = {
    "MASIR_TELEGRAM_TOKEN": "hidden-token",
    "MASIR_WEBHOOK_SECRET": "hidden-secret",
    "MASIR_DATABASE_URL": "postgresql://masir:hidden-password@127.0.0.1/masir",
    "MASIR_KEY": "hidden-key",
    "PGPASSWORD": "hidden-word",
    "AWS_SECRET_ACCESS_KEY": "hidden-elsewhere",
    "PYTHONSTARTUP": "/hidden-start",
}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no /proc to read")
def test_the_drawing_process_holds_no_secret_of_its_parents(monkeypatch: pytest.MonkeyPatch):
    for name, value in {**HIDDEN, "LC_ALL": "C.UTF-8"}.items():
        monkeypatch.setenv(name, value)
    with closing(Drawer()) as drawer:
        drawer.draw(JOURNEY, "txt", "en")
        assert drawer._light._process
        held = Path(f"/proc/{drawer._light._process.pid}/environ").read_bytes()

    assert b"hidden" not in held
    assert b"LC_ALL=C.UTF-8" in held
    assert b"PATH=" in held


def test_settings_of_matplotlib_change_no_drawing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawer: Drawer):
    plain = drawer.draw(JOURNEY, "png", "en")
    for file in (tmp_path / "matplotlibrc", tmp_path / "config" / "matplotlib" / "matplotlibrc"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"path.sketch: 9, 9, 9\nagg.path.chunksize: 3\npath.snap: \xff\xfe\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("MATPLOTLIBRC", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with closing(Drawer()) as other:
        drawn = other.draw(JOURNEY, "png", "en")

    assert drawn == plain
