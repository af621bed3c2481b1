"""One thing named twice is noticed and asked about; what only looks alike by chance is not."""

import pytest

from dialogs.changes.doubles import are_alike
from dialogs.effects import ShowMenu
from dialogs.events import Chose, Said
from dialogs.interview import Interview
from dialogs.menus.menu import menu, spoken
from dialogs.menus.panel import panel
from dialogs.respond import respond
from storage.model.logged import journey_of
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students", "Look\nBuy")


def typed(text: str) -> tuple[Interview, list[str]]:
    interview = begin("en", given=True)
    for said in START:
        interview = respond(interview, Said(said)).interview
    outcome = respond(interview, Said(text))
    return outcome.interview, [spoken(outcome.interview) for reply in outcome.replies if isinstance(reply, ShowMenu)]


def touchpoints(interview: Interview) -> list[str]:
    return [one.name for one in journey_of(interview.log).stages[0].touchpoints]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("انستقرام", "إنستغرام"),
        ("إنستغرام", "Instagram"),
        ("اینستا", "instagram"),
        ("واتس اب", "WhatsApp"),
        ("واتساپ", "واتساب"),
        ("خرائط جوجل", "Google Maps"),
        ("گوگل‌مپ", "google maps"),
        ("the shop window", "The shop windows"),
        ("توصيل الطلبات", "توصيل الطلبيات"),
        ("کارت وفاداری", "كارت وفاداري"),
    ],
)
def test_spellings_of_one_thing_are_alike(one: str, other: str):
    assert are_alike(one, other)
    assert are_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("table 1", "table 2"),
        ("میز ۱", "میز ۲"),
        ("menu", "venue"),
        ("شراء", "شرائح"),
        ("Instagram", "Telegram"),
        ("the queue is long", "the noise is loud"),
        ("کوچه تابلو ندارد", "کوچه چراغ ندارد"),
    ],
)
def test_what_is_two_things_is_not_alike(one: str, other: str):
    assert not are_alike(one, other)


def test_both_are_kept_until_somebody_says_they_are_one():
    asking, asked = typed("انستقرام, the window, Instagram")

    assert touchpoints(asking) == ["انستقرام", "the window", "Instagram"]
    assert len(asked) == 1
    shown = menu(asking)
    assert shown
    (same,), (two,) = shown.rows
    one = respond(asking, Chose((same.id,), asking.revision)).interview
    both = respond(asking, Chose((two.id,), asking.revision)).interview
    going_on = respond(asking, Said("a goal")).interview

    assert touchpoints(one) == ["انستقرام", "the window"]
    assert touchpoints(both) == touchpoints(going_on) == touchpoints(asking)
    assert panel(one) == panel(both) == panel(asking)


def test_two_different_things_are_not_asked_about():
    asking, asked = typed("Instagram, the window")

    assert asked == []
    assert asking.screen is None
