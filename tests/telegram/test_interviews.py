"""The bot against a strict fake of Telegram, over real HTTP: polled and posted to."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml

from bot.telegram.panels import MOST_DATA, panel_message, parts_of, pressed, units
from bot.telegram.receiving.updates import doing
from dialogs.events import Commanded, Said
from dialogs.interview import begin
from dialogs.menus.panel import Panel, panel
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from tests.bot.conversation import DEEP, LONG, SHORT, map_beside, typed_in, undated
from tests.bot.documents import Line, reply
from tests.bot.documents import told as told_in
from tests.conftest import masir
from tests.fake_telegram.fake import TOKEN, FakeTelegram, Person
from tests.length import brief
from tests.telegram.process import running
from tests.telegram.talking import FIRST, answer, begun, exported, told

EXAMPLES = tuple(path.with_suffix(".masir.yaml") for path in SHORT)
# In `make test` one trade is typed and one pressed in each language, at length every example in both ways.
TYPED = brief(tuple(path for path in EXAMPLES if path.name.startswith("cafe.")), EXAMPLES)
PRESSED = brief(tuple(path for path in EXAMPLES if path.name.startswith("online-shop.")), EXAMPLES)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("by", "paths", "mode"),
    [("text", TYPED, "polling"), ("buttons", PRESSED, "webhook")],
    ids=["text-polling", "buttons-webhook"],
)
def test_every_example_gives_the_same_map(
    by: str, paths: tuple[Path, ...], fake: FakeTelegram, home: dict[str, str], mode: str
):
    """Many owners at once, who type everything, or press whatever stands on a button."""
    people = [fake.person(1001 + number) for number in range(len(paths))]
    with running(fake, home, mode), ThreadPoolExecutor(len(paths)) as pool:
        list(pool.map(lambda person, path: play(person, fake, path, by), people, paths))

    for person, path in zip(people, paths, strict=True):
        assert told_in(yaml.safe_load(exported(home, person))) == told_in(yaml.safe_load(path.read_text("utf-8")))


@pytest.mark.slow
def test_long_conversations_give_the_maps_beside_them(fake: FakeTelegram, home: dict[str, str], mode: str):
    """Owners at once who make mistakes, change their minds and never wait for an answer."""
    played = brief((LONG[0], DEEP[0]), (*LONG, *DEEP))
    people = [fake.person(1001 + number) for number in range(len(played))]
    with running(fake, home, mode):
        for person, path in zip(people, played, strict=True):
            for text in ("/start", *typed_in(path)):
                person.say(text)
        fake.wait(lambda: all(map(has_pdf, people)), 180)

    for person, path in zip(people, played, strict=True):
        assert undated(exported(home, person)) == map_beside(path)


@pytest.mark.slow
def test_a_conversation_goes_on_through_the_whole_plan(fake: FakeTelegram, home: dict[str, str]):
    """Owners who mark, date and name things, ask customers, complete what is missing, and say that one is done."""
    played = tuple(path for path in SHORT if path.name.startswith("cafe."))
    people = [fake.person(1001 + number) for number in range(len(played))]
    with running(fake, home, "polling"):
        for person, path in zip(people, played, strict=True):
            for text in ("/start", "/settings zone UTC+3", *typed_in(path)):  # else the first day asks for the zone
                person.say(text)
        wanted = [map_beside(path) for path in played]
        fake.wait(lambda: all(any(message.photo for message in person.screen) for person in people), 120)
        fake.wait(lambda: [undated(exported(home, person)) for person in people] == wanted, 180)


def has_pdf(person: Person) -> bool:
    """Tell whether the last thing asked for has arrived."""
    return any((message.document or b"").startswith(b"%PDF") for message in person.screen)


def play(person: Person, fake: FakeTelegram, path: Path, by: str) -> None:
    """Answer every question as an example does, and wait for the map and the checklist."""
    document = yaml.safe_load(path.read_text("utf-8"))
    words = words_in(document["language"])
    person.say("/start")
    fake.wait(lambda: person.panel, 30)
    interview = begin("en", given=False)
    while now := panel(interview):
        said = reply({"address": now.address}, document)
        event = Said(said["text"]) if "text" in said else Commanded(said["command"])
        interview = respond(interview, event).interview
        presses = buttons(now, said) if by == "buttons" else []
        for choice in presses[:-1]:
            press(person, fake, choice)
        if presses and panel(interview):
            press(person, fake, presses[-1])
        elif panel(interview):
            answer(person, fake, said.get("text") or f"/{said['command']}")
        else:
            person.say(said.get("text") or f"/{said['command']}")
    fake.wait(lambda: [m for m in person.screen if m.photo] and [m for m in person.screen if m.document], 60)
    title = words("chat-complete", title=document["business"]["name"]).splitlines()[0]
    fake.wait(lambda: person.panel and title in person.panel.text, 60)


def buttons(now: Panel, said: Line) -> list[str]:
    """Return what to press for an answer, by what the buttons mean; none where a part of it stands on no button."""
    if "command" in said:
        return [said["command"]]
    if now.address in ("focus", "harm") or now.address.endswith(".answers"):
        return []  # places, which are typed
    if now.kind == "scale":
        return [choice.id for choice in now.choices if choice.id == said["text"]]
    meant = {choice.label: choice.id for choice in now.choices} | {c.id: c.id for c in now.choices}
    wanted = said["text"].split("\n")
    if now.kind == "list" or not all(text in meant for text in wanted):
        return []
    ids = [meant[text] for text in wanted]
    return [*ids, "done"] if now.kind == "choices" else ids


def press(person: Person, fake: FakeTelegram, choice: str) -> None:
    """Press a button by what it means; what is folded away is opened before."""
    found = {pressed(one.data)[1]: one.data for one in person.panel.buttons if one.data} if person.panel else {}
    if choice not in found and "/page 2" in found:
        _press(person, fake, found["/page 2"])
        press(person, fake, choice)
    else:
        _press(person, fake, found[choice])


def _press(person: Person, fake: FakeTelegram, data: str) -> None:
    before = person.panel
    person.press(data)
    fake.wait(lambda: person.panel != before, 20)


def test_buttons_tick_and_finish_and_a_second_press_changes_nothing(fake: FakeTelegram, home: dict[str, str]):
    person = fake.person(1001, language_code="en")
    with running(fake, home, "polling"):
        begun(person, fake, told(f"{FIRST}.touchpoints", {"business.trade": "skip"}))
        first = person.panel
        assert first
        person.press(first.labels[0][0])
        fake.wait(lambda: person.panel and "☑" in person.panel.labels[0][0], 20)
        ticked = person.panel
        assert ticked
        assert ticked.id == first.id
        person.press(words_in("en")("chat-button-done"))
        fake.wait(lambda: person.panel and "want to achieve" in person.panel.text, 20)

    assert ticked.labels[0][0].endswith("Search engine")
    assert "name: Search engine" in exported(home, person)


def test_a_wrong_token_and_an_unreachable_api_are_one_clear_line(fake: FakeTelegram, home: dict[str, str]):
    wrong = {**home, "MASIR_TELEGRAM_TOKEN": "1:wrong-token-of-nobody", "MASIR_TELEGRAM_API": fake.url}
    away = {**home, "MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": "http://127.0.0.1:1"}
    for env, said in ((wrong, "does not recognise this token"), (away, "cannot be reached"), (home, "is not set")):
        code, out, err = masir("telegram", env=env)

        assert code == 1
        assert said in err
        assert err.count("\n") == 1
        assert env.get("MASIR_TELEGRAM_TOKEN", "no token") not in out + err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_fits_telegrams_limits_and_is_mirrored(language: str):
    interview = begin(next(known for known in LANGUAGES if known == language), given=True)
    shown = panel_message(interview)
    assert shown

    assert units(shown.text) <= 4096
    assert all(len(one.data.encode()) <= MOST_DATA for row in shown.rows for one in row)
    last = [pressed(one.data)[1] for one in shown.rows[-1]]
    assert (last[::-1] if interview.words.rtl else last) == ["skip", "unknown", "/ways"]


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
