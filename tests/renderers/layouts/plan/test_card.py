"""The plan as a card: its size, what stands on it, and that all of it can be read whatever the length of the texts."""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.plan.card import plan_card
from renderers.sheet.colours import MUTED
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon, Stroke
from renderers.sheet.sheet import Sheet
from storage.model.journey import Journey, Language
from storage.model.plan.checklist import Status
from storage.model.plan.worded import Thing, WordedPlan
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, HOSTILE, LANGUAGES, full_plan, languages, texts, vocabulary, words

SMALLEST_PIXELS = 22
LONG = 300
MOST_CALLS = 2_000_000  # of functions: about half a second


def card(plan: WordedPlan, language: Language = "en") -> Sheet:
    (drawn,) = plan_card(tidied(plan), Journey(), vocabulary(language))
    return drawn


def said(drawn: Sheet) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in drawn.lines()]


def icons(drawn: Sheet) -> list[str]:
    return [mark.name for mark in drawn.marks if isinstance(mark, Icon)]


def long(text: str) -> str:
    return (f"{text} " * 40)[:LONG].strip()


def assert_in_order(drawn: Sheet) -> None:
    assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []
    boxes = sorted((box_of(line), line) for line in drawn.lines())
    assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
    lines = [(i, mark) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
    assert [line for _, line in lines if line.size * drawn.scale < SMALLEST_PIXELS] == []
    assert [line for i, line in lines if contrast_at(drawn, i) < 4.5] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("things", [0, 1, 2, 3])
@pytest.mark.parametrize("text", ["word", LONG * "x", "corpus", "long"])
def test_everything_lies_on_the_card_and_can_be_read(language: Language, things: int, text: str) -> None:
    chosen = {"corpus": CORPUS[language][0], "long": long(CORPUS[language][0])}.get(text, text)

    assert_in_order(card(full_plan(chosen, things), language))


@given(st.lists(st.one_of(texts, st.sampled_from(HOSTILE)), min_size=4, max_size=4), languages, st.booleans())
@settings(max_examples=15, deadline=None)
def test_nothing_that_is_typed_leaves_the_card(found: list[str], language: Language, harms: bool) -> None:  # noqa: FBT001
    things = tuple(
        replace(one, what=found[0], against=found[1], step=found[2], who=found[3], harms=harms)
        for one in full_plan("word").first
    )

    assert_in_order(card(replace(full_plan(found[0]), first=things), language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("things", [0, 1, 2, 3])
@pytest.mark.parametrize("text", ["word", "long"])
def test_a_card_has_exactly_the_size_of_a_phone(language: Language, things: int, text: str) -> None:
    plan = full_plan(long(CORPUS[language][0]) if text == "long" else text, things)
    (png,) = draw(Journey(), "png", words(language), "plan", beside=plan)

    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1024, 1280)
    assert len(png) < 400_000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("things", [1, 2, 3])
def test_every_text_of_the_things_stands_on_the_card(language: Language, things: int) -> None:
    plan = full_plan("w", things)
    shown = " ".join(said(card(plan, language)))

    for one in plan.first:
        for text in (one.stage, one.what, one.against, one.step, one.who, one.until, one.notice):
            assert text.split()[-1] in shown.split()
    assert all(text.split()[-1] in shown.split() for text in (plan.title, plan.question))
    assert words(language)[f"map-first-{things}"] in said(card(plan, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_text_that_is_too_long_the_beginning_stands_there(language: Language) -> None:
    text = long(CORPUS[language][0])
    things = tuple(
        replace(
            one,
            stage=f"q1 {text}",
            what=f"q2 {text}",
            against=f"q3 {text}",
            step=f"q4 {text}",
            who=f"q5 {text}",
            until=f"q6 {text}",
            notice=f"q7 {text}",
        )
        for one in full_plan("w").first
    )

    drawn = said(card(replace(full_plan("w"), first=things), language))

    found = " ".join(drawn).split()
    assert [found.count(f"q{number}") for number in range(1, 8)] == [3] * 7
    assert sum("…" in line for line in drawn) >= 3 * 7


def test_what_to_do_is_the_biggest_of_a_thing_and_the_question_bigger_still() -> None:
    plan = full_plan("w", 1)
    sizes = {line.text: line.size for line in card(plan).lines() if line.text}
    (one,) = plan.first

    rest = [sizes[text] for text in (one.stage, one.against, one.step, one.who, one.until, one.notice)]
    assert sizes[plan.question] > sizes[one.what] > max(rest)


def test_nothing_is_cut_while_there_is_room() -> None:
    step = "Ring the first three customers on the list this afternoon and ask what they had expected of us"
    (one,) = full_plan("w", 1).first
    drawn = said(card(replace(full_plan("w", 1), first=(replace(one, step=step),))))

    assert step in " ".join(drawn)


def test_texts_that_are_too_long_have_all_the_lines_there_is_room_for() -> None:
    steps = ("ring the first three customers on the list " * 8).strip()
    things = tuple(replace(one, harms=False, step=steps) for one in full_plan("w").first)
    drawn = card(replace(full_plan("w"), first=things))

    lines = [text for text in said(drawn) if "customers" in text]
    assert len(lines) > len(things)
    assert sum(text.endswith("…") for text in lines) == len(things)


def test_the_date_of_the_map_stands_at_the_foot() -> None:
    (drawn,) = plan_card(full_plan("w"), Journey(as_of=date(2026, 11, 20)), vocabulary("en"))

    assert f"{words('en')['map-footer']} · 20 November 2026" in said(drawn)


def test_fewer_things_stand_in_larger_letters() -> None:
    one, three = (card(full_plan("a word or two", things)) for things in (1, 3))

    assert one.scale > three.scale


def test_the_things_fill_the_card() -> None:
    for things in (1, 2, 3):
        drawn = card(full_plan("w", things))
        lowest = max(box_of(line)[3] for line in drawn.lines())

        assert drawn.height * 0.95 < lowest < drawn.height


def test_harm_has_a_sign_and_a_word_and_only_where_it_is() -> None:
    harmful, harmless = full_plan("w", 2).first
    both, none = (card(replace(full_plan("w", 2), first=first)) for first in ((harmful, harmless), (harmless,)))

    assert (icons(both).count("alert-outline"), " ".join(said(both)).count(words("en")["map-harm"])) == (1, 1)
    assert (icons(none).count("alert-outline"), " ".join(said(none)).count(words("en")["map-harm"])) == (0, 0)


@pytest.mark.parametrize(
    ("status", "ticks", "strokes"), [("open", 0, 0), ("doing", 0, 0), ("done", 1, 1), ("dropped", 0, 1)]
)
def test_what_is_done_is_ticked_and_struck_through(status: Status, ticks: int, strokes: int) -> None:
    (one,) = full_plan("w", 1).first
    drawn = card(replace(full_plan("w", 1), first=(replace(one, status=status),)))

    assert icons(drawn).count("check-bold") == ticks
    assert sum(isinstance(mark, Stroke) and mark.ink.edge == MUTED for mark in drawn.marks) == strokes
    assert (words("en")[f"map-status-{status}"] in said(drawn)) is (status != "open")
    assert one.until in " ".join(said(drawn))


@pytest.mark.parametrize(("language", "said_of_it"), [("en", "4 more on the list"), ("fa", "۴ مورد دیگر در فهرست")])
def test_it_says_how_many_more_are_left_to_do(language: Language, said_of_it: str) -> None:
    plan = full_plan("w", 3, 6)  # a third of them is done, a third dropped

    assert said_of_it in said(card(plan, language))
    assert not any(
        words(language)["figure-plan-more-other"].split()[-1] in line
        for line in said(card(replace(plan, groups=()), language))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_without_anything_says_so(language: Language) -> None:
    plan, over = full_plan("w", 0, 0), full_plan("w", 0, 2)

    assert words(language)["map-plan-nothing"] in " ".join(said(card(plan, language)))
    assert words(language)["map-plan-over"] in " ".join(said(card(over, language)))


def test_without_a_question_the_name_is_large_and_without_both_the_map_is_named() -> None:
    plan = replace(full_plan("w", 1), question="")
    sizes = {line.text: line.size for line in card(plan).lines() if line.text}

    assert sizes[plan.title] > sizes[plan.first[0].what]
    assert words("en")["map-untitled"] in said(card(replace(plan, title="")))


def test_a_thing_has_a_number_and_its_stage_has_none() -> None:
    (one,) = full_plan("w", 1).first
    drawn = card(replace(full_plan("w", 1), first=(replace(one, number=7, place=3),)))

    assert _shape_under(drawn, "7") == "Rect"
    assert "3" not in said(drawn)


def test_a_thing_without_anything_but_its_name_is_drawn() -> None:
    bare = Thing(
        number=12,
        key="s1.o1",
        status="open",
        note="",
        harms=False,
        what="Open at eight",
        against="",
        also=(),
        stage="",
        place=0,
        step="",
        who="",
        until="",
        notice="",
        why="",
    )
    drawn = card(replace(full_plan("w", 0, 0), first=(bare,)))

    assert {"12", "Open at eight"} <= set(said(drawn))
    assert_in_order(drawn)


@pytest.mark.parametrize("format_", ["png", "svg", "svg-text"])
def test_a_card_is_the_same_every_time(format_: str) -> None:
    first, second = (draw(Journey(), format_, words("ar"), "plan", beside=full_plan("كلمة")) for _ in range(2))

    assert first == second


def _shape_under(drawn: Sheet, text: str) -> str:
    place = next(i for i, mark in enumerate(drawn.marks) if isinstance(mark, Line) and mark.text == text)
    under = (mark for mark in reversed(drawn.marks[:place]) if not isinstance(mark, Line))
    return type(next(under)).__name__


@pytest.mark.parametrize("letters", ["W", "ص", "ab/", "the queue is long "])
@pytest.mark.parametrize("field", ["who", "step", "question"])
def test_a_long_text_is_no_more_work_than_its_letters(letters: str, field: str):
    """Counted in calls of functions, which are the same on every machine."""
    text = letters * (1_900 // len(letters))
    plan = full_plan("tea")
    first, *others = plan.first
    long = {
        "who": replace(plan, first=(replace(first, who=text), *others)),
        "step": replace(plan, first=(replace(first, step=text), *others)),
        "question": replace(plan, question=text),
    }

    assert calls(lambda: card(long[field])) < MOST_CALLS


def calls(work: Callable[[], object]) -> int:
    counts = Counter[str]()
    sys.setprofile(lambda _frame, what, _arg: counts.update((what,)))
    try:
        work()
    finally:
        sys.setprofile(None)
    return counts["call"]
