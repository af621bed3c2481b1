"""Hours, days and time zones as people say them in three languages."""

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from dialogs.reading.clock import hour_said, likely_zones, weekdays_said, zone_city, zone_said
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language

NOW = datetime(2027, 1, 4, 11, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9", 9),
        ("at 8 pm please", 20),
        ("12 am", 0),
        ("12 pm", 12),
        ("٨ صباحا", 8),
        ("٨ مساءً", 20),
        ("الساعة 10", 10),
        ("ساعت ۹ صبح", 9),
        ("۵ عصر", 17),
        ("۲۳", 23),
        ("24", None),
        ("9:30", None),
        ("-3", 3),
        ("morning", None),
        ("", None),
        ("123", None),
    ],
)
def test_an_hour_is_read_in_any_digits(text: str, hour: int | None):
    assert hour_said(text) == hour


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("Asia/Tehran", "en", "Asia/Tehran"),
        ("asia/tehran", "en", "Asia/Tehran"),
        ("I live in Isfahan", "en", "Asia/Tehran"),
        ("تهران", "fa", "Asia/Tehran"),
        ("من شیراز هستم", "fa", "Asia/Tehran"),
        ("ایران", "fa", "Asia/Tehran"),
        ("القاهرة", "ar", "Africa/Cairo"),
        ("جدة", "ar", "Asia/Riyadh"),
        ("مصر", "ar", "Africa/Cairo"),
        ("New York", "en", "America/New_York"),
        ("munich", "en", "Europe/Berlin"),
        ("برلین", "en", "Europe/Berlin"),
        ("it is 14:30", "fa", "Asia/Tehran"),
        ("ساعت ۱۴:۳۰ است", "fa", "Asia/Tehran"),
        ("الساعة 14", "ar", "Asia/Riyadh"),
        ("2 pm", "ar", "Asia/Riyadh"),
        ("11:00", "en", "Europe/London"),
        ("UTC+4:30", "fa", "Asia/Kabul"),
        ("Mars", "en", None),
        ("Mars/Base", "en", None),
        ("", "en", None),
        ("25:00", "en", None),
        ("14:05", "en", "Asia/Riyadh"),
        ("14:12", "en", None),
    ],
)
def test_a_time_zone_is_read_from_a_city_a_country_or_the_time(text: str, language: Language, zone: str | None):
    assert zone_said(text, language, NOW) == zone


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("Friday", "en", (4,)),
        ("sat and sun", "en", (5, 6)),
        ("الجمعة", "ar", (4,)),
        ("پنجشنبه و جمعه", "fa", (3, 4)),
        ("جمعه", "en", (4,)),
        ("never", "en", ()),
    ],
)
def test_days_of_the_week_are_read_in_any_language(text: str, language: Language, days: tuple[int, ...]):
    assert weekdays_said(text, language) == days


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_likely_zones_exist_and_their_cities_are_read_back(language: Language):
    words, likely = words_in(language), likely_zones(language)
    named = [line.partition(" ")[0] for line in words("due-cities").splitlines()]

    assert {*likely, *named, words.locale.zone} <= available_timezones()
    assert tuple(zone_said(zone_city(zone, words), language, NOW) for zone in likely) == likely
