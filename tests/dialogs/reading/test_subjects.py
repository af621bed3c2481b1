"""What obstacles and ideas are about, read from how owners type them."""

import pytest

from dialogs.reading.subjects import HARMS, SUBJECTS, subjects
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("nobody answers the phone on Saturdays", "en", "calls"),
        ("we reply to messages a day late", "en", "replies"),
        ("they wait 25 minutes past their appointment", "en", "waiting"),
        ("no prices anywhere, they have to ask", "en", "price"),
        ("three or four no-shows every week", "en", "no-shows"),
        ("the courier leaves the box in the rain", "en", "delivery"),
        ("the card machine goes down when it's busy", "en", "payment"),
        ("nowhere to park near the shop", "en", "way"),
        ("the girl at the counter is short with people", "en", "manner"),
        ("the soup goes cold before it gets to the table", "en", "quality"),
        ("half the sizes are sold out by Friday", "en", "stock"),
        ("hair on the floor from the last client", "en", "cleanliness"),
        ("we never ask anybody for a review", "en", "reviews"),
        ("after the job they never hear from us again", "en", "coming-back"),
        ("we haven't got the part on the van and have to come back", "en", "spares"),
        ("people think we're closed on Mondays", "en", "hours"),
        ("لا أحد يرد على الهاتف وقت الظهر", "ar", "calls"),
        ("نتأخر في الرد على رسائل الواتساب", "ar", "replies"),
        ("ينتظر الزبون ثلث ساعة حتى يأتي الطلب", "ar", "waiting"),
        ("ما حدا بيعرف الأسعار قبل ما ييجي", "ar", "price"),
        ("ثلاثة يغيبون عن مواعيدهم كل أسبوع", "ar", "no-shows"),
        ("المندوب يوصل الطلب بعد يومين", "ar", "delivery"),
        ("جهاز الدفع يتعطل كثيرًا", "ar", "payment"),
        ("لا توجد مواقف أمام المحل", "ar", "way"),
        ("أسلوب الموظفة جاف مع الزبائن", "ar", "manner"),
        ("الأكل يصل باردًا إلى الطاولة", "ar", "quality"),
        ("الأصناف المطلوبة غير متوفرة آخر الأسبوع", "ar", "stock"),
        ("المحل غير نظيف في آخر النهار", "ar", "cleanliness"),
        ("لا نطلب من أحد تقييمًا", "ar", "reviews"),
        ("الفني يتأخر ولا نحدد ساعة", "ar", "punctuality"),
        ("طلبوا الدفع بالتقسيط وما عندنا", "ar", "instalments"),
        ("تلفن مغازه را کسی جواب نمی‌دهد", "fa", "calls"),
        ("دایرکت‌ها را دیر جواب می‌دهیم", "fa", "replies"),
        ("با نوبت هم باید یک ساعت منتظر بمانند", "fa", "waiting"),
        ("قيمت ها جايي نوشته نشده", "fa", "price"),
        ("هفته‌ای سه نفر سر نوبت نمی‌آیند", "fa", "no-shows"),
        ("پیک سفارش را دیر می‌رساند", "fa", "delivery"),
        ("کارت‌خوان وسط شلوغی قطع می‌شود", "fa", "payment"),
        ("جای پارک نزدیک مغازه نیست", "fa", "way"),
        ("همکارمان با مشتری بداخلاق است", "fa", "manner"),
        ("غذا سرد به میز می‌رسد", "fa", "quality"),
        ("سایزها زود تمام می‌شود", "fa", "stock"),
        ("سالن آخر روز کثیف است", "fa", "cleanliness"),
        ("از هیچ‌کس نمی‌خواهیم نظر بگذارد", "fa", "reviews"),
        ("می‌گوییم عصر می‌آییم و سر ساعت نمی‌رسیم", "fa", "punctuality"),
        ("برای تعمیر باید دوباره بیاییم چون قطعه نداریم", "fa", "spares"),
    ],
)
def test_what_an_obstacle_is_about_is_read(text: str, language: str, subject: str):
    assert subjects({text: 1}, language)[:1] == (subject,)


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("we coloured her without a patch test", "en", "skin-test"),
        ("nut allergies don't reach the kitchen", "en", "allergy"),
        ("the handrail on the stairs is loose", "en", "loose"),
        ("smell of gas by the boiler", "en", "fire"),
        ("ملفات المرضى مفتوحة على الطاولة", "ar", "privacy"),
        ("طفل عنده حساسية من المكسرات", "ar", "allergy"),
        ("أسلاك مكشوفة عند المغسلة", "ar", "fire"),
        ("جواب آزمایش را برای کس دیگری فرستادیم", "fa", "privacy"),
        ("نردهٔ بالکن لق است", "fa", "loose"),
        ("تیغ را استریل نمی‌کنیم", "fa", "hygiene"),
    ],
)
def test_what_can_hurt_is_read(text: str, language: str, subject: str):
    assert subjects({text: 1}, language, HARMS)[:1] == (subject,)


def test_the_more_is_said_of_a_subject_the_likelier_it_is():
    texts = {"a queue, they wait": 3, "call back whoever got voicemail": 2}

    assert subjects(texts, "en") == ("calls", "waiting")


def test_what_is_hardly_said_is_left_out():
    assert subjects({"voicemail, missed calls, nobody can get through, the line is busy and they wait": 1}, "en") == (
        "calls",
    )


def test_words_of_another_language_are_known_where_the_spoken_one_has_none():
    assert subjects({"no parking near the shop": 1}, "fa") == ("way",)


@pytest.mark.parametrize("text", ["", "?", "☕", "zzz qqq", "a" * 50_000, "| ~ * _"])
def test_of_what_nobody_understands_nothing_is_known(text: str):
    assert subjects({text: 3}, "en") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_is_heard_by_words_of_its_own(language: Language):
    heard = {one: words_in(language)(f"subject-{one}.heard").split("|") for one in (*HARMS, *SUBJECTS)}
    spellings = [spelling.strip() for several in heard.values() for spelling in several]

    assert [one for one, several in heard.items() if len(several) < 3] == []
    assert "" not in spellings
    assert sorted({spelling for spelling in spellings if spellings.count(spelling) > 1}) == []
