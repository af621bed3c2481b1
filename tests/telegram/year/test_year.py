"""A simulated year of one business in each language: the bot's clock is told what time it is, and nothing sleeps."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from bot.drawing import Drawer
from dialogs.words import LANGUAGES
from storage.model.journey import Journey, Language
from storage.model.log import Value
from storage.model.logged import journey_of
from storage.model.plan.checklist import checklist
from storage.model.plan.wording import one_line, what
from tests.bot.conversation import typed_in
from tests.conftest import ROOT
from tests.fake_telegram import oracle
from tests.fake_telegram.fake import Clock, FakeTelegram
from tests.fake_telegram.messages.messages import Message
from tests.telegram.living import living
from tests.telegram.year.owner import Owner, pictures

AT_TEN = datetime(2027, 1, 4, 10)  # noqa: DTZ001 - a Monday, in whichever zone
NINE, SIX = time(9), time(18)


@dataclass(frozen=True, slots=True)
class Said:
    """What an owner types in their language, where they live, and the first reminder that they get, word by word."""

    zone: str
    city: str
    tomorrow: str
    fortnight: str
    friday: str
    today: str
    good: str
    measure: str
    figures: tuple[str, str, str]
    named: tuple[str, str]
    renamed: tuple[str, str]
    second: tuple[str, ...]
    first: str


SAID: dict[Language, Said] = {
    "en": Said(
        zone="Europe/London",
        city="Leeds",
        tomorrow="tomorrow",
        fortnight="in two weeks",
        friday="Friday",
        today="today",
        good="good",
        measure="Quotes accepted a month",
        figures=("12", "15", "21"),
        named=("After the winter", "Before the holidays"),
        renamed=("First call", "Asking around"),
        second=("café", "no", "why they go", "- Look\n- Buy"),
        first="⏰ “Firth & Daughter, Plumbing and Heating”, today: send the quote from the van the same day "
        "(by 5 January 2027)",
    ),
    "ar": Said(
        zone="Africa/Cairo",
        city="القاهرة",
        tomorrow="غدًا",
        fortnight="بعد أسبوعين",
        friday="الجمعة",
        today="اليوم",
        good="جيد",
        measure="طلبات في الشهر",
        figures=("١٢", "١٥", "٢١"),
        named=("بعد الشتاء", "قبل العطلة"),
        renamed=("أول اتصال", "الحجز"),
        second=("مقهى", "لا", "لماذا يذهبون", "- البحث\n- الشراء"),
        first="⏰ «ورشة الأمان للصيانة المنزلية»، اليوم: الاتصال بعد أسبوع والسؤال عن الحال (الموعد: 5 يناير 2027)",
    ),
    "fa": Said(
        zone="Asia/Tehran",
        city="تهران",
        tomorrow="فردا",
        fortnight="دو هفته دیگر",
        friday="جمعه",
        today="امروز",
        good="خوب",
        measure="سفارش در ماه",
        figures=("۱۲", "۱۵", "۲۱"),
        named=("بعد از زمستان", "پیش از تعطیلات"),
        renamed=("جستجوی تعمیرکار", "تماس و قیمت"),
        second=("کافه", "نه", "چرا می‌روند", "- جستجو\n- خرید"),
        first="⏰ «فنی آرمان»، امروز: لیست قیمت تقریبی برای ده خرابی رایج (مهلت: ۱۵ دی ۱۴۰۵)",
    ),
}
# Each reminder of the year, by the owner's clock: the day on which it comes, and the hour.
REMINDED = (
    (date(2027, 1, 5), NINE),
    (date(2027, 1, 11), NINE),
    (date(2027, 1, 12), NINE),
    (date(2027, 1, 16), NINE),  # not on the quiet Friday
    (date(2027, 1, 18), NINE),
    (date(2027, 2, 1), NINE),  # how it is since a thing was done
    (date(2027, 2, 15), NINE),
    (date(2027, 3, 29), NINE),  # London has summer time since the day before
    (date(2027, 5, 2), NINE),  # ninety days after the walk
    (date(2027, 6, 27), NINE),  # and in Cairo
    (date(2027, 9, 2), SIX),  # the hour was changed
    (date(2027, 9, 25), SIX),
)


@dataclass
class Year:
    """The owner's year, and the map that it is about."""

    owner: Owner
    said: Said
    folder: Path
    map_id: str = ""
    keys: tuple[str, ...] = ()  # of the first things to do, as the plan was at first

    @property
    def journey(self) -> Journey:
        return journey_of(self.owner.log(self.map_id), self.map_id)

    @property
    def versions(self) -> tuple[tuple[int, str], ...]:
        return self.owner.log(self.map_id).versions

    def title(self) -> str:
        return str(self.journey.title or self.journey.business.name)

    def item(self, key: str, day: date) -> str:
        """Return what is said of a thing of the plan that is due."""
        (item,) = (one for one in checklist(self.journey) if one.key == key)
        return self.owner.words("due-item", text=what(item, self.owner.words), day=day)

    def digest(self, first: str, *more: str) -> str:
        return "\n".join((self.owner.words("due-digest", title=self.title(), first=first), *more))

    def looked_at(self, name: str, messages: Sequence[Message], at_least: int) -> None:
        """Check pictures, and keep them where a person can look at them."""
        found = pictures(messages)
        assert len(found) >= at_least
        for place, picture in enumerate(found, 1):
            (self.folder / f"{self.owner.language}-{name}-{place}.png").write_bytes(picture)

    async def told(self, day: date, text: str, at: time = NINE) -> None:
        """Let the time pass until a day's noon, or nine in the evening; a reminder comes on it, and none before."""
        (one,) = await self.owner.wait(day, time(12) if at == NINE else time(21))
        assert (one.at.date(), one.at.time()) == (day, at)
        assert one.sent[0].text == text
        assert one.is_ended_by_one_tap


@asynccontextmanager
async def beginning(language: Language, engine: Engine, drawer: Drawer, folder: Path) -> AsyncIterator[Year]:
    """Give the first day of a year, before anything is said."""
    said = SAID[language]
    zone = ZoneInfo(said.zone)
    with FakeTelegram(pace=0.01, clock=Clock(start=AT_TEN.replace(tzinfo=zone).timestamp())) as fake:
        async with living(fake, engine, drawer) as bot:
            yield Year(Owner(bot, fake.person(1001, language_code=language), language, zone), said, folder)
        assert fake.violations == []
        oracle.assert_all_parse(fake.calls)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_year_of_one_business(language: Language, engine: Engine, drawer: Drawer, tmp_path: Path):
    async with beginning(language, engine, drawer, tmp_path) as year:
        await _first_map(year)
        await _days(year)
        await _january(year)
        await _figures_and_walk(year)
        await _spring(year)
        await _summer(year)
        await _second_map(year)
        await _the_end(year)
        owner = year.owner
        assert tuple((one.at.date(), one.at.time()) for one in owner.unasked) == REMINDED


async def _first_map(year: Year) -> None:
    """The map is drawn, on the phone and as a file, and is the first version."""
    owner, sent = year.owner, list[Message]()
    await owner.say("/start")
    for line in typed_in(ROOT / "examples" / f"home-repair.{owner.language}.txt"):
        sent += await owner.say(line)
    (year.map_id,) = owner.map_ids
    year.keys = tuple(item.key for item in checklist(year.journey)[:3])
    year.looked_at("first", sent, at_least=1 + len(year.journey.stages))
    assert owner.words("chat-complete", title=year.title()) in owner.panel_text
    assert owner.words("due-will-remind", hour=_hour(owner, 9)) not in owner.heard


async def _days(year: Year) -> None:
    """Days are typed and pressed; the first announces the reminders and asks for the time zone."""
    owner, words, said = year.owner, year.owner.words, year.said
    first, second, third = year.keys
    (announced, asked) = await owner.say(f"/due 1 {said.tomorrow}")
    assert announced.text == words("due-will-remind", hour=_hour(owner, 9))
    assert asked.keyboard
    await owner.say(said.city, f"/due 2 {said.fortnight}", "/due 3")
    await owner.press(f"/due {third} 7")
    await owner.say(f"/settings days {said.friday}", "/resume")
    days = {mark.key: mark.due for mark in year.journey.actions if mark.due}
    assert days == {first: date(2027, 1, 5), second: date(2027, 1, 18), third: date(2027, 1, 11)}
    (listed, _) = await owner.say("/checklist")
    for day in days.values():
        assert words.day(day) in listed.text
    assert sorted(day for day, _ in (await owner.calendar()).values()) == sorted(days.values())


async def _january(year: Year) -> None:
    """What is due is put off, done, told together, and not on the quiet day."""
    owner, words = year.owner, year.owner.words
    first, second, third = year.keys
    before = await owner.calendar()
    await year.told(date(2027, 1, 5), year.digest(year.item(first, date(2027, 1, 5))))
    assert owner.unasked[-1].sent[0].text == year.said.first
    await owner.press(f"/later {first} 7")
    await year.told(date(2027, 1, 11), year.digest(year.item(third, date(2027, 1, 11))))
    await owner.press(f"/later {third} 1")
    both = year.digest(year.item(first, date(2027, 1, 12)), words("due-left", count=1))
    await year.told(date(2027, 1, 12), both)
    await _done(year, first)
    await owner.say(f"/later {third} 3")
    await year.told(date(2027, 1, 16), year.digest(year.item(third, date(2027, 1, 15))))
    await owner.say(f"/later {third} 30")
    await year.told(date(2027, 1, 18), year.digest(year.item(second, date(2027, 1, 18))))
    await _done_and_asked_later(year, second)
    after = await owner.calendar()
    moved = {one: (before[one], after[one]) for one in before.keys() & after.keys()}
    assert all(old[1] < new[1] for old, new in moved.values() if old[0] != new[0])
    assert (date(2027, 2, 15)) in {day for day, _ in after.values()}


async def _done(year: Year, key: str) -> None:
    """A thing is done by a button; customers feel better since, and that comes as a picture."""
    await year.owner.press(f"/mark {key} done")
    assert year.owner.words("say-well-done") in year.owner.heard
    await _better(year, key)
    (mark,) = (one for one in year.journey.actions if one.key == key)
    assert (mark.status, mark.done_on) == ("done", year.owner.today)


async def _better(year: Year, key: str) -> None:
    """How customers feel now comes beside how they did; what nobody knew, or what is as it was, beside nothing."""
    before = _feeling(year, key)
    sent = await year.owner.say(year.said.good)
    assert _feeling(year, key) == 1
    if before in {None, 1}:
        assert pictures(sent) == []
    else:
        year.looked_at(f"better-{key}", sent, at_least=1)


def _feeling(year: Year, key: str) -> Value:
    """Return how customers feel in the stage of a thing of the plan, from -2 to 2."""
    return year.owner.log(year.map_id).value(f"stages.{key.partition('.')[0]}.emotion.score")


async def _done_and_asked_later(year: Year, key: str) -> None:
    """How it is since is asked two weeks later, because that was wished by one tap."""
    owner, words = year.owner, year.owner.words
    await owner.press(f"/mark {key} done")
    await owner.press(f"/later {key} 14")
    day = owner.today + timedelta(days=14)
    (item,) = (one for one in checklist(year.journey) if one.key == key)
    text = one_line(item.text or what(item, words))
    await year.told(day, year.digest(words("due-again", text=text, day=day)))
    await owner.press(f"/how {key}")
    await _better(year, key)


async def _figures_and_walk(year: Year) -> None:
    owner, words, said = year.owner, year.owner.words, year.said
    await owner.say("/complete measure", said.measure)
    await _skipped(owner)
    await owner.say(f"/figures 1 {said.figures[0]}")
    await owner.say("/walk", said.today)
    assert words("due-will-remind-walk") in owner.heard
    await _skipped(owner)
    await owner.say("/improve 56")
    assert year.journey.review_on == date(2027, 3, 29)
    await year.told(date(2027, 2, 15), year.digest(year.item(year.keys[2], date(2027, 2, 15))))
    await _done(year, year.keys[2])


async def _skipped(owner: Owner) -> None:
    """Answer nothing more that is asked."""
    for _ in range(60):
        if owner.button("skip") is None:
            return
        await owner.press("skip")
    raise AssertionError("it asks on and on")


async def _reviewed(year: Year, time_of_year: int) -> None:
    """Look at the map again, as the reminder's button leads there; a version comes of it, and what has changed."""
    owner, before = year.owner, len(year.versions)
    await owner.say(f"/stages rename {time_of_year} {year.said.renamed[time_of_year - 1]}", "/due")
    await owner.press("/changed")
    if "☑" not in owner.label("/changed s1"):
        await owner.press("/changed s1")
    await owner.press("/changed go")
    await _asked_again(year, year.said.figures[time_of_year])
    sent = await owner.press("/improve 90")
    assert owner.words("renew-done", number=before + 1) in owner.heard
    year.looked_at(f"review-{time_of_year}", sent, at_least=1)
    assert year.journey.review_on == owner.today + timedelta(days=90)
    await owner.say(f"/versions name {year.said.named[time_of_year - 1]}")
    assert [name for _, name in year.versions[before:]] == [year.said.named[time_of_year - 1]]


async def _asked_again(year: Year, figure: str) -> None:
    """Keep everything that the review asks about as it stands, but for the figure."""
    owner = year.owner
    for _ in range(60):
        if owner.button("/improve 90"):
            return
        if year.said.measure in owner.panel_text:
            await owner.say(figure)
        else:
            await owner.press("done" if owner.button("done") else "skip")
    raise AssertionError("it asks on and on")


async def _spring(year: Year) -> None:
    """The review comes on its day, and leads to a second version that is compared with the first."""
    owner, words = year.owner, year.owner.words
    await year.told(date(2027, 3, 29), year.digest(words("due-review", day=date(2027, 3, 29))))
    await _reviewed(year, 1)
    last = len(year.versions)
    compared = await owner.say(f"/versions compare 1 {last}")
    head = words("version-between", before=1, after=last)
    (said,) = (place for place, one in enumerate(compared) if one.text.startswith(head))
    assert pictures(compared[:said]) == []  # in words first; whether behind the panel, the sender's haste decides
    year.looked_at("spring", compared, at_least=1)
    (listed, *_) = await owner.say("/figures")
    assert words("trend-before", value=year.said.figures[0]) in listed.text
    assert words("trend-better", value=year.said.figures[0]) not in owner.heard  # nobody said what is good
    await year.told(date(2027, 5, 2), year.digest(words("due-walk", day=date(2027, 5, 2))))


async def _summer(year: Year) -> None:
    """The second review comes once, though the walk that was not done again is due still; and the map is drawn anew."""
    owner, words = year.owner, year.owner.words
    await year.told(date(2027, 6, 27), year.digest(words("due-review", day=date(2027, 6, 27))))
    before = year.versions
    await _reviewed(year, 2)
    assert year.versions[: len(before)] == before
    year.looked_at("summer", await owner.say(f"/versions compare {len(before)} {len(year.versions)}"), at_least=1)
    year.looked_at("now", await owner.say("/map"), at_least=2)
    year.looked_at("then", await owner.say("/versions 1"), at_least=2)
    (listed, *_) = await owner.say("/figures")
    assert words("trend-on-day", value=year.said.figures[2], day=owner.today) in listed.text
    assert words("trend-before", value=year.said.figures[1]) in listed.text
    days = {reading.on for stage in year.journey.stages for one in stage.kpis for reading in one.history}
    assert days == {date(2027, 2, 1), date(2027, 3, 29), date(2027, 6, 27)}
    await owner.say("/settings hour 18")


async def _second_map(year: Year) -> None:
    """Who stops half-way is written to once, a day later, at the hour that they wish now, with the picture."""
    owner, words = year.owner, year.owner.words
    assert await owner.wait(date(2027, 9, 1)) == []
    await owner.say("/new", *year.said.second, "/stop")
    assert words("due-announced") in owner.heard
    (one,) = await owner.wait(date(2027, 9, 3))
    assert one.sent[0].text == words("due-unfinished", title=words("say-untitled"))
    year.looked_at("unfinished", one.sent, at_least=1)
    assert await owner.wait(date(2027, 9, 20)) == []


async def _the_end(year: Year) -> None:
    """One tap ends it, for every map: what is due later is in the calendar alone."""
    owner, words = year.owner, year.owner.words
    await year.told(date(2027, 9, 25), year.digest(words("due-review", day=date(2027, 9, 25))), SIX)
    await owner.press("/settings off")
    assert words("due-off") in owner.heard
    silent = await owner.say("/improve 30")
    assert words("due-will-remind", hour=_hour(owner, 18)) not in "".join(message.text for message in silent)
    await owner.say(f"/maps {year.map_id}", "/improve 30")
    assert date(2027, 10, 25) in {day for day, _ in (await owner.calendar()).values()}
    assert await owner.wait(date(2028, 1, 4)) == []


def _hour(owner: Owner, hour: int) -> str:
    return owner.words.locale.in_digits(f"{hour}:00")
