"""The bot against a strict fake of Telegram, over real HTTP: polled and posted to."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.telegram.screens import MOST_DATA, parts_of, pressed, screen, units
from bot.telegram.updates import doing
from dialogs.events import Commanded, Said
from dialogs.interview import begin, panel
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage import repository
from storage.database import open_engine, reading
from storage.document import to_yaml
from storage.log import journey_of
from tests.bot.conversation import reply
from tests.conftest import ROOT, masir
from tests.telegram.fake import TOKEN, FakeTelegram, Person
from tests.telegram.process import MODES, running

EXAMPLES = sorted((ROOT / "examples").glob("cafe.*.masir.yaml"))


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram(pace=0.01) as made:
        yield made
        assert made.violations == []


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def exported(home: dict[str, str]) -> str:
    """Return the only map, without its id."""
    engine = open_engine(home["MASIR_DATABASE_URL"])
    with reading(engine) as c:
        owner, map_id = c.exec_driver_sql("SELECT owner, id FROM map").one()
        text = to_yaml(journey_of(repository.log_of(c, owner, map_id)))
    engine.dispose()
    return text


def answer(person: Person, fake: FakeTelegram, text: str) -> None:
    """Say something, and wait until the panel shows that it was taken in."""
    before = person.panel
    person.say(text)
    fake.wait(lambda: person.panel != before, 20)


@pytest.mark.parametrize(("path", "mode"), list(zip(EXAMPLES, ("polling", "webhook", "polling"), strict=True)), ids=str)
def test_an_interview_by_text_gives_the_same_map(path: Path, fake: FakeTelegram, home: dict[str, str], mode: str):
    document = yaml.safe_load(path.read_text("utf-8"))
    person = fake.person(1001, language_code=document["language"])
    with running(fake, home, mode):
        person.say("/start")
        fake.wait(lambda: person.panel, 30)
        interview = begin("en", given=False)
        while now := panel(interview):
            said = reply({"address": now.address}, document)
            text = said.get("text") or f"/{said['command']}"
            event = Said(text) if "text" in said else Commanded(said["command"])
            interview, _ = respond(interview, event)
            if panel(interview):
                answer(person, fake, text)
            else:
                person.say(text)
        fake.wait(lambda: [m for m in person.screen if m.photo] and [m for m in person.screen if m.document], 40)
        fake.wait(lambda: any(words_in(document["language"])("check-title") in m.text for m in person.screen), 20)

    said_only = re.sub(r"(?m)^  kind: .*\n", "", path.read_text("utf-8"))
    assert re.sub(r"(?m)^  kind: .*\n", "", exported(home)) == said_only


def test_buttons_tick_and_finish_and_a_second_press_changes_nothing(fake: FakeTelegram, home: dict[str, str]):
    person = fake.person(1001, language_code="en")
    with running(fake, home, "polling"):
        person.say("/start")
        fake.wait(lambda: person.panel, 30)
        for text in ("English", "Blue Door", "café", "why", "students", "Look\nBuy"):
            if text == "why":
                text = "why do they go"  # noqa: PLW2901 - a small word is no answer
            answer(person, fake, text)
        first = person.panel
        assert first
        person.press(first.labels[0][0])
        fake.wait(lambda: person.panel and "☑" in person.panel.labels[0][0], 20)
        ticked = person.panel
        assert ticked
        assert ticked.id == first.id
        person.press(words_in("en")("chat-button-done"))
        fake.wait(lambda: person.panel and "get done" in person.panel.text, 20)

    assert "name: Search engine" in exported(home)


def test_a_wrong_token_and_an_unreachable_api_are_one_clear_line(fake: FakeTelegram, home: dict[str, str]):
    wrong = {**home, "MASIR_TELEGRAM_TOKEN": "1:wrong-token-of-nobody", "MASIR_TELEGRAM_API": fake.url}
    away = {**home, "MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": "http://127.0.0.1:1"}
    for env, said in ((wrong, "does not know this token"), (away, "cannot be reached"), (home, "is not set")):
        code, out, err = masir("telegram", env=env)

        assert code == 1
        assert said in err
        assert err.count("\n") == 1
        assert env.get("MASIR_TELEGRAM_TOKEN", "no token") not in out + err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_fits_telegrams_limits_and_is_mirrored(language: str):
    interview = begin(next(known for known in LANGUAGES if known == language), given=True)
    shown = screen(interview)
    assert shown

    assert units(shown.text) <= 4096
    assert all(len(one.data.encode()) <= MOST_DATA for row in shown.rows for one in row)
    last = [pressed(one.data)[1] for one in shown.rows[-1]]
    assert (last[::-1] if interview.words.rtl else last) == ["back", "undo", "why"]


def test_a_long_text_is_cut_between_lines_and_loses_nothing():
    text = "\n".join(f"line {n} 😀" for n in range(2000))
    parts = parts_of(text)

    assert all(units(part) <= 4096 for part in parts)
    assert "\n".join(parts) == text


NOTHING: tuple[dict[str, object], ...] = (
    {},
    {"message": None},
    {"message": {"chat": {"type": "group", "id": 1}}},
    {"callback_query": {"data": 5}},
    {"message": {"chat": {"type": "private", "id": "1"}, "from": {}}},
)


@pytest.mark.parametrize("update", NOTHING)
def test_what_is_nothing_to_us_is_nothing(update: dict[str, object]):
    assert doing({"update_id": 1, **update}) is None
