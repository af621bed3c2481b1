"""What is measured beside us does the same, and one that failed has no ratio."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from benchmarks.saving import Save, ours_on, raw_postgres, raw_sqlite, together
from benchmarks.table import compared, show
from storage.rows import maps
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing


@pytest.fixture
def begun(either_engine: Engine) -> Engine:
    """Return a database with the maps that are answered in."""
    with writing(either_engine) as c:
        for chat in range(2):
            maps.add_map(c, "bench", f"m{chat}", "en")
    return either_engine


def raw(engine: Engine) -> tuple[Save, Callable[[], None]]:
    if engine.dialect.name == "sqlite":
        return raw_sqlite(str(engine.url.database))
    return raw_postgres(engine.url.set(drivername="postgresql").render_as_string(hide_password=False))


def test_the_reference_writes_what_we_write(begun: Engine):
    save, close = raw(begun)
    ours_on(begun)(0, 7)
    save(1, 7)
    close()

    with reading(begun) as c:
        entries = c.exec_driver_sql("SELECT * FROM entry ORDER BY map_id").mappings().all()
        states = [maps.log_of(c, "bench", f"m{chat}") for chat in range(2)]
    ours, theirs = ({**entry, "map_id": None, "at": None} for entry in entries)
    assert ours == theirs
    assert states[0] == states[1]


def test_many_chats_wait_for_each_other(tmp_path: Path):
    path = str(tmp_path / "masir.db")
    engine = open_engine(f"sqlite:///{path}")
    with writing(engine) as c:
        for chat in range(16):
            maps.add_map(c, "bench", f"m{chat}", "en")

    assert together(16, 1, [lambda: raw_sqlite(path)] * 16)
    engine.dispose()


def test_an_answer_that_is_not_saved_is_no_measurement(capsys: pytest.CaptureFixture[str]):
    def full(_chat: int, turn: int) -> None:
        if turn % 1000 > 3:
            raise OSError("disk full")

    assert together(2, 1, [lambda: (full, lambda: None)] * 2) is None
    assert "not saved: disk full" in capsys.readouterr().err


def test_a_reference_that_failed_has_no_ratio_and_says_so(capsys: pytest.CaptureFixture[str]):
    assert not show("Saving", [compared("64 chats", 0.98, None, "≤ 2.5"), compared("1 chat", 3.0, 2.0, "≤ 2.5")])

    failed, measured = capsys.readouterr().out.splitlines()[-2:]
    assert failed.split() == ["64", "chats", "0.98", "failed", "none", "≤", "2.5"]
    assert measured.split() == ["1", "chat", "3.00", "2.00", "1.50", "≤", "2.5"]
    assert show("Saving", [compared("1 chat", 3.0, 2.0, "≤ 2.5")])
