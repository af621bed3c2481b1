"""What a person meets in the chat: menus, corrections, evidence, several maps, erasure, and more than one can read."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from dialogs.words import LANGUAGES, words_in
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from tests.fake_telegram import oracle
from tests.fake_telegram.fake import FakeTelegram, Person
from tests.telegram.process import running
from tests.telegram.test_interviews import answer, exported, fake, mode  # noqa: F401 - fixtures

BEGINNING = ("English", "Blue Door", "café", "why they go", "students", "Look\nBuy")
say = words_in("en")


@pytest.fixture
def layla(fake: FakeTelegram) -> Iterator[Person]:  # noqa: F811
    yield fake.person(1001, language_code="en")
    oracle.assert_all_parse(fake.calls)


def begun(person: Person, fake: FakeTelegram) -> None:  # noqa: F811
    person.say("/start")
    fake.wait(lambda: person.panel, 30)
    for text in BEGINNING:
        answer(person, fake, text)


def texts(person: Person) -> str:
    return "\n".join(message.text or "" for message in person.received)


def documents(person: Person) -> list[object]:
    return [message for message in person.received if message.document]


def kept(home: dict[str, str], table: str) -> int:
    engine = open_engine(home["MASIR_DATABASE_URL"])
    with reading(engine) as c:
        count = c.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608 - our own names
    engine.dispose()
    return int(count)


def test_the_bot_introduces_itself_in_each_language(fake: FakeTelegram, home: dict[str, str], layla: Person):  # noqa: F811
    with running(fake, home, "polling"):
        begun(layla, fake)
        fake.wait(lambda: [call.method for call in fake.calls].count("setMyCommands") == len(LANGUAGES) + 1, 30)

    commands = [call for call in fake.calls if call.method == "setMyCommands"]
    assert {str(call.params.get("language_code") or "") for call in commands} == {"", *LANGUAGES}
    for language in LANGUAGES:
        words = words_in(language)
        assert len(words("chat-name")) <= 64
        assert len(words("chat-short-description")) <= 120
        assert len(words("chat-description")) <= 512


def test_a_message_that_is_edited_changes_its_answer(fake: FakeTelegram, home: dict[str, str], layla: Person):  # noqa: F811
    with running(fake, home, "polling"):
        begun(layla, fake)
        message = layla.say("Instagram, the window")
        fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
        layla.edit(message, "Instagram, the shop window, friends")
        fake.wait(lambda: "Changed." in texts(layla), 20)
        layla.send_sticker()
        fake.wait(lambda: "I can only read text" in texts(layla), 20)
        greeting = next(one for one in layla.screen if one.text == "/start")
        layla.edit(greeting, "hello")
        fake.wait(lambda: say("wrong-corrected") in texts(layla), 20)

    assert re.findall(r"name: (.*)", exported(home))[3:] == ["Instagram", "the shop window", "friends", "Buy"]


def test_what_is_sent_along_is_kept_and_comes_with_the_export_and_all_can_be_erased(
    fake: FakeTelegram,  # noqa: F811
    home: dict[str, str],
    layla: Person,
):
    with running(fake, home, "polling"):
        begun(layla, fake)
        layla.send_photo()
        layla.send_voice()
        fake.wait(lambda: texts(layla).count(say("say-media-kept")) >= 1 and kept(home, "evidence") == 2, 20)
        layla.send_photo(caption="the shop window")
        fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
        layla.say("/export")
        fake.wait(lambda: len([m for m in layla.received if m.photo]) == 2, 20)
        assert documents(layla)

        layla.say("/delete")
        fake.wait(lambda: layla.panel and "delete" in layla.panel.text.casefold(), 20)
        layla.press(say("chat-button-delete-all"))
        fake.wait(lambda: say("say-erased-all") in layla.toasts or say("say-erased-all") in texts(layla), 20)
        fake.wait(lambda: kept(home, "conversation") == 0, 20)
        assert [kept(home, table) for table in ("map", "entry", "evidence", "result", "sent_file")] == [0] * 5
        files = Path(str(make_url(home["MASIR_DATABASE_URL"]).database)).parent.glob("*.db*")
        assert not [file for file in files if b"the shop window" in file.read_bytes()]

        layla.say("/start")
        fake.wait(lambda: layla.panel and "Which language" in layla.panel.text, 20)


def test_maps_are_switched_and_a_button_that_is_late_says_so(
    fake: FakeTelegram,  # noqa: F811
    home: dict[str, str],
    layla: Person,
):
    with running(fake, home, "polling"):
        begun(layla, fake)
        answer(layla, fake, "the window")
        answer(layla, fake, "/new")
        answer(layla, fake, "Red Door")
        answer(layla, fake, "/maps")
        assert layla.panel
        assert [label for row in layla.panel.labels for label in row if "Door" in label] == [
            "Red Door (in progress)",
            "Blue Door (in progress)",
        ]
        layla.press("Blue Door (in progress)")
        fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
        answer(layla, fake, "/maps")
        layla.press(say("chat-button-archive"))
        fake.wait(lambda: layla.panel and "kind of business" in layla.panel.text, 20)
        answer(layla, fake, "/maps")
        layla.press(say("chat-button-archived"))
        fake.wait(lambda: layla.panel and say("say-archived") in layla.panel.text, 20)
        layla.press("Blue Door (archived)")
        fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
        layla.press(say("chat-button-back"))
        layla.press(say("chat-button-back"))
        fake.wait(lambda: say("wrong-stale") in layla.toasts, 20)
        fake.wait(lambda: not layla.spinning, 20)


def test_29_fast_messages_cost_one_panel_and_all_count(
    fake: FakeTelegram,  # noqa: F811
    home: dict[str, str],
    layla: Person,
    mode: str,  # noqa: F811
):
    home = {**home, "MASIR_TELEGRAM_LIMITS": "on"}
    with running(fake, home, mode):
        begun(layla, fake)
        fake.wait(lambda: fake.all_told, 20)
        time.sleep(1.5)
        before = len(layla.received)
        for number in range(29):
            layla.say(f"thing {number}")
        fake.wait(lambda: fake.all_told, 60)
        fake.wait(lambda: layla.last and layla.last.keyboard, 60)
        time.sleep(1.5)
        new = layla.received[before:]

    assert len([message for message in new if message.keyboard]) == 1
    assert len(new) <= 3
    assert "thing 28" in exported(home) or say("wrong-scale", least=-2, most=2) in texts(layla)


def test_an_unchanged_map_is_not_uploaded_again(fake: FakeTelegram, home: dict[str, str], layla: Person):  # noqa: F811
    with running(fake, home, "polling"):
        begun(layla, fake)
        for _ in range(2):
            before = len(documents(layla))
            layla.say("/map")
            fake.wait(lambda: len(documents(layla)) > before, 60)  # noqa: B023 - called at once
            fake.wait(lambda: layla.last and layla.last.keyboard, 20)

    albums = [call for call in fake.calls if call.method == "sendMediaGroup"]
    uploaded = [[not isinstance(one["media"], str) for one in call.params["media"]] for call in albums]
    assert [(all(album), any(album)) for album in uploaded] == [(True, True), (False, False)]
    caption = next(message.caption for message in layla.received if message.photo)
    assert "Blue Door" in caption
    assert "students" in caption


def test_an_item_is_changed_by_buttons_and_we_go_on(fake: FakeTelegram, home: dict[str, str], layla: Person):  # noqa: F811
    def press(label: str) -> None:
        fake.wait(lambda: layla.panel and any(label == one.text for row in layla.panel.keyboard for one in row), 20)
        layla.press(label)

    with running(fake, home, "polling"):
        begun(layla, fake)
        for text in ("window", "a quick lunch", "-1", "queue\nnoise"):
            answer(layla, fake, text)
        before = layla.panel.text if layla.panel else ""
        layla.say("/review")
        for label in ("1. Look", "Obstacles", "queue", "✏️ Change"):
            press(label)
        fake.wait(lambda: layla.panel and layla.panel.text == say("say-type-edit", item="queue"), 20)
        layla.say("the line at noon")
        fake.wait(lambda: layla.panel and "the line at noon" in layla.panel.text, 20)
        press("▶ Carry on")
        fake.wait(lambda: layla.panel and layla.panel.text == before, 20)

    assert re.findall(r"text: (.*)", exported(home)) == ["a quick lunch", "the line at noon", "noise"]
