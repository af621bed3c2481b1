"""What is no field of the map document is taken for the field that means it, not for one that is spelled like it."""

import pytest

from storage.model.document.meanings import FILE, meanings, nearest
from storage.model.document.reader import read
from storage.model.fields import fields_of
from storage.model.journey import Journey, Obstacle, Opportunity, Persona, Stage, Touchpoint
from storage.model.mistake import Mistake

IN_A_STAGE = {
    "obstacles": "pain_points painPoints PainPoints pain-points pains pain frustrations problems issues barriers"
    " challenges العوائق معوقات عقبات مشاكل مشکلات مشکل‌ها موانع نقاط_الألم نقاط_درد چالش‌ها",
    "steps": "actions action doing activities behaviours tasks خطوات أفعال الأنشطة اقدامات اقدام‌ها فعالیت‌ها",
    "thoughts": "thinking mindset questions أفكار فکرها",
    "touchpoints": "channels touch_points touchpoint Channel interactions نقاط_الاتصال قنوات نقطه‌های_تماس کانال‌ها",
    "emotion": "emotions feeling feelings sentiment mood المشاعر شعور احساس احساسات",
    "opportunities": "ideas solutions improvements Opportunity recommendations فرص حلول ایده‌ها راهکارها فرصت‌ها",
    "kpis": "metrics KPIs KPI measures indicators مؤشرات شاخص‌ها",
    "group": "phase phases",
    "moment_of_truth": "moments momentOfTruth moments_of_truth لحظة_حاسمة",
    "customer_goals": "goals needs userGoals أهداف اهداف",
    "strengths": "gains positives highlights نقاط_القوة",
    "owner": "responsible team department المسؤول مسئول",
    "wait": "duration waiting_time زمان_انتظار",
    "name": "title label اسم نام",
}
IN_A_JOURNEY = {
    "stages": "phases phase Stage journeyStages مراحل مرحله‌ها",
    "persona": "actor customer user personas personae پرسونا مشتری شخصية_العميل",
    "purpose": "question objective scenario goal",
    "title": "name",
    "business": "company organization شركة شرکت",
    "stages[].obstacles": "pain_points frustrations obstacles",
    "stages[].touchpoints": "channels touchpoints",
}


@pytest.mark.parametrize(
    ("written", "field", "known"),
    [
        *((word, field, Stage) for field, words in IN_A_STAGE.items() for word in words.split()),
        *((word, field, Journey) for field, words in IN_A_JOURNEY.items() for word in words.split()),
        ("title", "text", Obstacle),
        ("impact", "severity", Obstacle),
        ("solves", "answers", Opportunity),
        ("needs", "need", Persona),
        ("label", "name", Touchpoint),
        ("rating", "effectiveness", Touchpoint),
    ],
)
def test_a_word_is_taken_for_the_field_that_means_it(written: str, field: str, known: type):
    assert nearest(written, fields_of(known)) == field


@pytest.mark.parametrize(("written", "field"), [("obstakles", "obstacles"), ("opertunities", "opportunities")])
def test_a_slip_is_taken_for_the_field_that_is_spelled_like_it(written: str, field: str):
    assert nearest(written, fields_of(Stage)) == field


def test_every_line_of_the_table_is_about_a_field_there_is():
    fields = {name for cls in _values(Journey) for name in fields_of(cls)}
    lines = [line for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]

    assert {line.partition(":")[0] for line in lines} - fields == set()
    assert {name for names in meanings().values() for name in names} - fields == set()
    assert "" not in meanings()


def _values(cls: type) -> set[type]:
    inner = {field.type for field in fields_of(cls).values() if field.is_value}
    return {cls, *(one for part in inner for one in _values(part))}


DOCUMENT = "masir: 1\nstages:\n- name: A\n  {}\n"


@pytest.mark.parametrize(
    "item",
    ["wait: 20 minutes", "زمان انتظار: ۲۰ دقیقه", "وقت الانتظار: نصف ساعة", "8:30: shop closed", "queue: long"],
)
@pytest.mark.parametrize("field", ["obstacles", "steps", "opportunities", "emotion: {feelings", "strengths"])
def test_a_text_with_a_colon_in_a_list_is_to_be_put_in_quotation_marks(item: str, field: str):
    inside = (
        f"{field}:\n  - one\n  - {item}" if ":" not in field else f"emotion:\n    feelings:\n    - one\n    - {item}"
    )
    with pytest.raises(Mistake) as refused:
        read(DOCUMENT.format(inside).encode())

    assert (refused.value.message_id, refused.value.values["text"]) == ("wrong-document-quotes", item)
    assert refused.value.values["line"] == (6 if ":" not in field else 7)
    assert read(DOCUMENT.format(inside.replace(item, f'"{item}"')).encode()).stages


def test_a_field_of_an_item_under_another_name_is_not_a_text():
    with pytest.raises(Mistake) as refused:
        read(DOCUMENT.format("obstacles: [{title: queue}]").encode())

    assert refused.value.values["nearest"] == "text"
