"""The plan on paper: everything in full, on as many upright pages as it needs, and one PDF of all of them."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations
from typing import Any

import pytest
from pypdf import PdfReader

from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.paper import A4
from renderers.layouts.plan.printed import plan_pages
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon, Stroke
from renderers.sheet.sheet import Sheet
from storage.model.journey import Journey, Language
from storage.model.plan.worded import WordedPlan
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, LANGUAGES, full_journey, full_plan, vocabulary, words


def pages(plan: WordedPlan, language: Language = "en") -> tuple[Sheet, ...]:
    return plan_pages(tidied(plan), Journey(), vocabulary(language))


def said(drawn: Sheet) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in drawn.lines()]


def writing_lines(drawn: Sheet) -> int:
    """Return how many lines there are to write on: level ones that begin behind a label and end at the side."""
    level = [mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.points[0][1] == mark.points[1][1]]
    widths = [abs(mark.points[1][0] - mark.points[0][0]) for mark in level]
    return sum(width < A4.width * 0.8 for width in widths)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("things", "lines"), [(0, 0), (0, 3), (1, 0), (2, 1), (3, 3), (3, 40)])
@pytest.mark.parametrize("length", [1, 300])
def test_everything_lies_on_its_page_and_can_be_read(language: Language, things: int, lines: int, length: int) -> None:
    text = (f"{CORPUS[language][0]} " * 10)[:length].strip() if length > 1 else "w"

    for page in pages(full_plan(text, things, lines), language):
        assert (page.width, page.height) == (A4.width, A4.height)
        assert [mark for mark in page.marks if not within(box_of(mark), (0, 0, page.width, page.height))] == []
        boxes = sorted((box_of(line), line) for line in page.lines())
        assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
        indices = [i for i, mark in enumerate(page.marks) if isinstance(mark, Line)]
        assert [i for i in indices if contrast_at(page, i) < 4.5] == []
        foot = min(line.y for line in page.lines() if "".join(run.text for run in line.runs) in _feet(language))
        assert [line for line in page.lines() if line.y > foot + 6] == []


def _feet(language: Language) -> set[str]:
    return {words(language)["map-footer"], *(vocabulary(language).place(a, b) for b in range(20) for a in range(b + 1))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("index", range(4))
def test_every_text_of_the_plan_stands_on_the_pages(language: Language, index: int) -> None:
    plan = full_plan(CORPUS[language][index], 3, 9)
    found = {word for page in pages(plan, language) for line in said(page) for word in line.split()}

    texts = [plan.title, plan.question, *(name for name, _ in plan.groups), *(gap.text for gap in plan.gaps)]
    for one in plan.first:
        texts += [one.what, one.against, *one.also, one.step, one.who, one.until, one.notice]
    texts += [line.action for _, lines in plan.groups for line in lines]
    assert {text.split()[-1] for text in texts} - found == set()


def test_the_rest_goes_on_on_further_pages_and_none_is_lost() -> None:
    plan = full_plan("w", 3, 60)
    drawn = pages(plan)

    found = [word for page in drawn for line in said(page) for word in line.split()]
    actions = [line.action.split()[-1] for _, lines in plan.groups for line in lines]
    assert len(drawn) > 2
    assert [word for word in found if word in set(actions)] == actions
    assert all(f"{place} of {len(drawn)}" in said(page) for place, page in enumerate(drawn, 1))


def test_who_and_when_are_written_by_hand_where_nobody_said() -> None:
    plan = full_plan("w", 2, 0)
    bare = tuple(replace(one, who="", until="") for one in plan.first)

    known, unknown, alone = (
        pages(one)[0] for one in (plan, replace(plan, first=bare), replace(plan, first=bare, is_alone=True))
    )

    assert [writing_lines(page) for page in (known, unknown, alone)] == [0, 4, 2]
    assert [sum(line == f"{words('en')['map-who']}:" for line in said(page)) for page in (known, unknown, alone)] == [
        2,
        2,
        0,
    ]


def test_there_is_a_box_before_everything_that_can_be_done_and_a_tick_in_what_is() -> None:
    plan = full_plan("w", 3, 3)
    ticks = [
        mark for page in pages(plan) for mark in page.marks if isinstance(mark, Icon) and mark.name == "check-bold"
    ]

    assert len(ticks) == sum(line.status == "done" for _, lines in plan.groups for line in lines) == 2


def test_a_name_of_a_group_is_not_left_alone_at_the_end_of_a_page() -> None:
    for count in range(14, 24):
        plan = full_plan("w", 3, count)
        for page in pages(plan):
            found = [line.text for line in page.lines() if line.text]
            for name, _ in plan.groups:
                if name in found:
                    assert found.index(name) < len(found) - 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_without_anything_says_so(language: Language) -> None:
    (page,) = pages(full_plan("w", 0, 0), language)

    assert words(language)["map-plan-nothing"] in " ".join(said(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_pdf_holds_all_pages_tagged_and_read_in_their_order(language: Language) -> None:
    text = CORPUS[language][0]
    plan = full_plan(text, 3, 20)
    (pdf,) = draw(full_journey(language, text, 2), "pdf", words(language), "plan", beside=plan)
    document = PdfReader(BytesIO(pdf))
    root: Any = document.trailer["/Root"].get_object()

    paragraphs = [kid.get_object() for kid in root["/StructTreeRoot"]["/K"]["/K"]]
    texts = [paragraph["/ActualText"] for paragraph in paragraphs]
    whats = [one.what for one in plan.first]
    assert len(document.pages) == len(pages(plan, language)) > 1
    assert [found for found in texts if found in whats] == whats
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    parents: list[Any] = [page["/StructParents"] for page in document.pages]
    assert parents == list(range(len(document.pages)))
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    assert [numbers[i] for i in range(0, len(numbers), 2)] == list(range(len(document.pages)))
    assert sum(len(numbers[i]) for i in range(1, len(numbers), 2)) == len(paragraphs)
    assert whats[0].split()[-1] in document.pages[0].extract_text()


def test_the_map_can_follow_its_plan_in_one_pdf() -> None:
    journey, plan = full_journey("en", "word", 2), full_plan("w")
    (alone,), (both,) = (draw(journey, "pdf", words("en"), layout, beside=plan) for layout in ("plan", "plan+map"))
    (maps,) = draw(journey, "pdf", words("en"), "pages")

    first, whole, behind = (PdfReader(BytesIO(pdf)).pages for pdf in (alone, both, maps))
    sizes = [tuple(map(round, page.mediabox[2:])) for page in whole]
    assert len(whole) == len(first) + len(behind)
    assert sizes[: len(first)] == [(595, 842)] * len(first)
    assert {frozenset(size) for size in sizes} == {frozenset((595, 842))}
    assert words("en")["map-lane-obstacles"] in "".join(page.extract_text() for page in whole[len(first) :])


def test_a_page_is_the_same_every_time() -> None:
    first, second = (draw(Journey(), "pdf", words("fa"), "plan+map", beside=full_plan("کلمه")) for _ in range(2))

    assert first == second
