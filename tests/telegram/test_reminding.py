"""The bot writes by itself when something falls due: as a process, against the fake of Telegram."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.telegram.reminding import LOOK_SECONDS
from dialogs.words import words_in
from storage.rows.engine import open_engine
from storage.rows.transactions import writing
from tests.fake_telegram.fake import FakeTelegram
from tests.telegram.process import alive, check_errors, command
from tests.telegram.talking import answer, begun, texts, told

EN = words_in("en")
WAIT = 3 * LOOK_SECONDS


def let_a_day_pass(home: dict[str, str]) -> None:
    """Let all that is to be told fall due, as if the last answer were days ago."""
    engine, before = open_engine(home["MASIR_DATABASE_URL"]), datetime.now(UTC) - timedelta(days=2)
    with writing(engine) as c:
        c.execute(text("UPDATE map SET updated_at = :before"), {"before": before})
        c.execute(text("UPDATE reminder SET at = :before WHERE told_at IS NULL"), {"before": before})
    engine.dispose()


@pytest.mark.slow
def test_who_stopped_is_written_to_once_also_where_the_bot_was_killed(
    fake: FakeTelegram, home: dict[str, str], tmp_path: Path
):
    how, layla, errors = command(fake, home, "polling"), fake.person(1001), tmp_path / "errors"
    said, files = EN("due-unfinished", title=EN("say-untitled")), list[int]()
    with alive(how, errors):
        begun(layla, fake, told("stages.s1.touchpoints"))
        layla.say(f"/settings zone it is 12:{datetime.now(UTC):%M}")  # nobody is reminded at night
        fake.wait(lambda: EN("due-zone-set", city="").partition(" ")[0] in texts(layla), 20)
        answer(layla, fake, "/stop")
        fake.wait(lambda: EN("due-announced") in texts(layla), 20)
    assert not any(message.photo for message in layla.received)
    let_a_day_pass(home)
    for _ in range(2):
        with alive(how, errors):
            fake.wait(lambda: said in texts(layla) and any(m.document for m in layla.received), WAIT)
            answer(layla, fake, "/settings")
            answer(layla, fake, "/resume")
            files.append(sum(bool(m.photo or m.document) for m in layla.received))

    assert texts(layla).count(said) == 1
    assert files[0] == files[1]
    check_errors(errors.read_bytes())
