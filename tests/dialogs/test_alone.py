"""Whether somebody works alone, as people say it besides yes and no."""

import pytest

from dialogs.events import Said
from dialogs.interview import begin, open_question
from dialogs.respond import respond

ALONE = (
    ("en", "It's only me really"),
    ("en", "nope, nobody else, just myself"),
    ("en", "I don't have any staff"),
    ("en", "no employees"),
    ("ar", "أشتغل لحالي والحمد لله"),
    ("ar", "ما معي أحد"),
    ("ar", "بمفردي حاليًا"),
    ("ar", "أنا بس"),
    ("fa", "راستش فقط خودمم"),
    ("fa", "دست‌تنها کار می‌کنم"),
    ("fa", "کارمند ندارم"),
    ("fa", "تنهایی می‌چرخونم"),
)
WITH_OTHERS = (
    ("en", "There are four of us"),
    ("en", "me and my sister"),
    ("en", "not really alone, a student comes on Saturdays"),
    ("en", "my son helps at weekends"),
    ("ar", "لا، معي فريق صغير"),
    ("ar", "أنا وأخوي"),
    ("ar", "مو لحالي، عندي عاملة"),
    ("ar", "ابني يساعدني في العطلة"),
    ("fa", "سه نفریم"),
    ("fa", "نه تنها نیستم"),
    ("fa", "با داداشم کار می‌کنیم"),
    ("fa", "یه نفر کمکم می‌کنه"),
)


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_alone(language: str, text: str):
    assert _said(language, text) is True


@pytest.mark.parametrize(("language", "text"), WITH_OTHERS)
def test_with_others(language: str, text: str):
    assert _said(language, text) is False


@pytest.mark.parametrize(("language", "text"), [("en", "in the old town"), ("ar", "في السوق"), ("fa", "توی بازار")])
def test_what_says_neither_is_asked_again(language: str, text: str):
    asked = respond(begin(language, given=True), Said("/skip")).interview

    after = respond(asked, Said(text)).interview

    assert open_question(after) == open_question(asked)


def _said(language: str, text: str) -> object:
    asked = respond(begin(language, given=True), Said("/skip")).interview
    return respond(asked, Said(text)).interview.log.value("business.alone")
