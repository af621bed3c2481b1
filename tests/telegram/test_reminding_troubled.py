"""Reminders while something else happens: everything is deleted, the bot is blocked, a night is an hour longer."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import Engine, text

from bot.drawing import Drawer
from bot.telegram.reminding import look
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.rows.transactions import reading
from tests.bot.test_reminding import DOCUMENT
from tests.fake_telegram.fake import Clock, Delay, FakeTelegram
from tests.telegram.living import living
from tests.telegram.year.owner import Owner

DUE = date(2027, 10, 31)  # London's clocks go back that night


@pytest_asyncio.fixture
async def owner(engine: Engine, drawer: Drawer) -> AsyncIterator[Owner]:
    """Return somebody in London with a thing that is due on a day in autumn."""
    zone = ZoneInfo("Europe/London")
    start = datetime(2027, 10, 28, 12, tzinfo=zone).timestamp()
    with FakeTelegram(pace=0.01, clock=Clock(start=start)) as fake:
        async with living(fake, engine, drawer) as bot:
            layla = Owner(bot, fake.person(1001), "en", zone)
            document = DOCUMENT.format(actions=f"- {{key: s1.o1, due: {DUE}}}")
            await layla.say("/start", document, "/import", "/settings zone London", "/resume")
            yield layla
        assert fake.violations == []


def digests(owner: Owner) -> list[str]:
    return [message.text for message in owner.person.received if message.text.startswith("⏰")]


async def test_everything_may_be_deleted_while_a_reminder_is_being_sent(owner: Owner, engine: Engine):
    bot, fake = owner.bot, owner.bot.fake
    bot.until(datetime.combine(DUE, time(9), owner.zone))
    fake.faults.next(Delay(2.0), "sendMessage", owner.person.id)
    await look(bot.writer, bot.now, bot.sender.wake)
    await fake.until(lambda: fake.faults.seen)
    assert digests(owner) == []  # Telegram has it, and shows it later
    await owner.say("/delete all")

    assert len(digests(owner)) == 1  # what was on its way has come, and the panel with the same words has not
    shown = "\n".join(message.text for message in owner.person.received[-2:])
    assert owner.words("say-erased-all") in shown
    assert [one for one in owner.person.panels if "no prices" in one.text] == []
    with reading(engine) as c:
        for table in ("reminder", "map", "result", "conversation"):
            assert c.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0  # noqa: S608 - ours
    assert await owner.wait(date(2027, 11, 20)) == []


async def test_who_blocks_the_bot_is_told_once_it_is_let_in_again(owner: Owner, engine: Engine):
    owner.person.block()
    await owner.bot.rest()
    assert await owner.wait(date(2027, 11, 3)) == []
    with reading(engine) as c:
        assert c.execute(text("SELECT count(*) FROM reminder WHERE told_at IS NULL")).scalar_one() == 1
    owner.person.unblock()
    await owner.bot.rest()

    (one,) = await owner.wait(date(2027, 11, 20))
    assert one.at.date() == date(2027, 11, 3)
    assert one.sent[0].text.startswith("⏰")


async def test_who_blocks_the_bot_while_it_writes_has_had_it_said(owner: Owner, engine: Engine):
    bot, fake = owner.bot, owner.bot.fake
    bot.until(datetime.combine(DUE, time(9), owner.zone))
    fake.hold()
    owner.person.block()  # which the bot is told later than it finds out
    await look(bot.writer, bot.now, bot.sender.wake)

    def is_closed() -> bool:
        with reading(engine) as c:
            return not c.execute(text("SELECT active FROM conversation")).scalar_one()

    await fake.until(is_closed, 20)
    fake.release()
    await bot.rest()
    owner.person.unblock()
    await bot.rest()
    assert digests(owner) == []
    assert await owner.wait(date(2027, 11, 20)) == []
    (listed, *_) = await owner.say("/due")
    assert "no prices" in listed.text  # nothing is lost: it is due still


@pytest.mark.parametrize("hour", [0, 1, 2])
async def test_an_hour_that_comes_twice_or_lies_beside_it_is_told_in_once(owner: Owner, hour: int):
    await owner.say(f"/settings hour {hour}", "/resume")
    first = datetime.combine(DUE, time(hour), owner.zone)
    for minutes in range(-30, 240, 10):  # London has one o'clock twice
        owner.bot.until(datetime.fromtimestamp(first.timestamp() + minutes * 60, owner.zone))
        await owner.bot.look()
        assert len(digests(owner)) == (minutes >= 0)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        *(("en", "31 November"), ("en", "30 February"), ("en", "yesterday"), ("en", "2027-09-31")),
        *(("ar", "٣١ نوفمبر"), ("ar", "أمس"), ("fa", "۳۱ مهر"), ("fa", "دیروز")),
    ],
)
async def test_a_day_that_does_not_come_is_refused_and_the_one_there_is_stays(
    owner: Owner, language: Language, day: str
):
    await owner.say(f"/language {language}")
    words = words_in(language)
    refused = (await owner.say(f"/due 1 {day}"))[0].text
    assert refused in (words("wrong-day", text=day), words("wrong-day-past", text=day))
    (one,) = await owner.wait(date(2027, 11, 20))
    assert one.at.date() == DUE


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_zone_that_does_not_exist_is_refused_and_the_one_there_is_stays(owner: Owner, language: Language):
    await owner.say(f"/language {language}")
    words = words_in(language)
    for zone in ("Mars/Base", "Atlantis", "../etc/passwd", "UTC+99"):
        assert (await owner.say(f"/settings zone {zone}"))[0].text == words("wrong-zone", text=zone)
    (one,) = await owner.wait(date(2027, 11, 20))
    assert (one.at.date(), one.at.time()) == (DUE, time(9))
