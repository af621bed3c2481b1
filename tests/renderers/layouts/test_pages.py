"""The map over pages to print: nothing lost, nothing outside the paper, pages full, and all of it readable."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from dialogs.planning import told_in
from dialogs.words import words_in
from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.paper import A3, A4, BORDER, POINTS_PER_MM
from renderers.layouts.table import LAYOUTS, PRINTED
from renderers.parts.feelings.chart import feelings_chart
from renderers.parts.grid import Grid
from renderers.sheet.colours import PAGE, WHITE
from renderers.sheet.lines import Line
from renderers.sheet.marks import Rect, Stroke
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.typesetter import Typesetter
from renderers.writers.pdf import bound
from storage.model.document.reader import read
from storage.model.journey import Brand, Emotion, Journey, Language, Measure, Obstacle, Opportunity, Stage, Text
from tests.conftest import ROOT
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import (
    CORPUS,
    LANGUAGES,
    full_journey,
    journeys,
    languages,
    numbered_journey,
    vocabulary,
    words,
)

EXAMPLES = sorted((ROOT / "examples").glob("*.masir.yaml"))


def pages(journey: Journey, language: Language, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    return LAYOUTS["pages"](tidied(journey), vocabulary(language), logo)


def letters(text: str) -> str:
    """Return a text without what cannot be seen."""
    return "".join(filter(str.isalpha, text))


def said(page: Sheet) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in page.lines()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 6, 12])
def test_everything_lies_on_its_page_and_can_be_read(language: Language, count: int) -> None:
    for page in pages(full_journey(language, CORPUS[language][0], count), language):
        assert [mark for mark in page.marks if not within(box_of(mark), (0, 0, page.width, page.height))] == []
        boxes = sorted((box_of(line), line) for line in page.lines())
        assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
        lines = [i for i, mark in enumerate(page.marks) if isinstance(mark, Line)]
        assert [i for i in lines if contrast_at(page, i) < 4.5] == []
        assert {page.width, page.height} == {A4.width, A4.height}


def printed(journey: Journey, logo: Pixels | None = None, layout: str = "print") -> tuple[Sheet, ...]:
    """Return the pages to print of a journey in its own language, the plan's before the map's."""
    language = journey.language or "en"
    plan = told_in(journey, words_in(language))
    return PRINTED[layout](tidied(plan), tidied(journey), vocabulary(language), logo)


@cache
def example(path: Path) -> tuple[Journey, tuple[Sheet, ...]]:
    journey = read(path.read_bytes())
    return journey, printed(journey)


def begins_with(page: Sheet, name: str) -> bool:
    """Tell whether a page shows the name of a stage, or as much of it as a row has room for."""
    return letters(re.split("[\\s\u200c]", name)[0]) in letters(" ".join(said(page)))


def fullness(page: Sheet) -> float:
    """Return how much of the height between the upper margin and the foot is used."""
    level = [mark for mark in page.marks if isinstance(mark, Stroke) and mark.points[0][1] == mark.points[1][1]]
    foot = max(mark.points[0][1] for mark in level if abs(mark.points[0][0] - mark.points[1][0]) > page.width / 2)
    top = BORDER * POINTS_PER_MM
    bottom = max(box_of(mark)[3] for mark in page.marks if box_of(mark)[3] < foot)
    return (bottom - top) / (foot - top)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_page_says_whose_it_is_and_which_stages_it_shows(path: Path) -> None:
    journey, drawn = example(path)
    words = vocabulary(journey.language or "en")

    assert all(words.place(place, len(drawn)) in said(page) for place, page in enumerate(drawn, 1))
    title = letters(journey.title or journey.business.name or "")
    assert [place for place, page in enumerate(drawn, 1) if title not in letters(" ".join(said(page)))] == []
    shown = [any(begins_with(page, stage.name) for stage in journey.stages) for page in drawn[1:]]
    assert all(shown[shown.index(True) :])
    assert [one.name for one in journey.stages if not any(begins_with(page, one.name) for page in drawn[1:])] == []


def test_the_pages_are_full_but_for_the_last() -> None:
    """One page in fifty may end with the gap that an item leaves which is too high for it, and cannot be cut."""
    found = [fullness(page) for path in EXAMPLES for page in example(path)[1][:-1]]

    assert [one for one in found if one < 0.55] == []
    assert sum(one < 0.7 for one in found) <= len(found) / 50
    assert sum(found) / len(found) > 0.85


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_in_the_pdf_is_too_small_to_be_read(path: Path) -> None:
    journey, drawn = example(path)
    found = list(set_in_points(bound(drawn)))

    assert [one for one in found if one[0] < LABELS] == []
    typed = [one.text for stage in journey.stages for one in stage.obstacles]
    typed += [one.text for stage in journey.stages for one in stage.steps]
    assert [one for one in found if one[0] < BODY and any(text.startswith(one[1]) for text in typed)] == []
    assert sum(len(text) for size, text in found if size >= BODY) > 0.6 * sum(len(text) for _, text in found)


BODY, LABELS = 9.0, 8.4  # points: what is said, and what is only named, such as a tag


def set_in_points(pdf: bytes) -> Iterator[tuple[float, str]]:
    """Yield what stands in a PDF, piece by piece, and how large it is on paper."""
    found: list[tuple[float, str]] = []
    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(
            visitor_text=lambda text, cm, tm, _, size: found.append((size * abs(cm[3] * tm[3]), text.strip()))
        )
    yield from ((round(size, 2), text) for size, text in found if text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_stands_first_on_a_page_of_its_own_and_the_map_behind_it(language: Language) -> None:
    journey, (first, *others) = example(ROOT / "examples" / f"cafe.{language}.masir.yaml")
    plan = told_in(journey, words_in(language))
    texts = " ".join(said(first))

    assert all(letters(one.what)[:40] in letters(texts) for one in plan.first)
    called = vocabulary(language)[f"map-first-{len(plan.first)}"]
    assert [called in said(page) for page in (first, *others)] == [True, *(False for _ in others)]
    assert len(printed(Journey(title="Blue Door", language=language, stages=(Stage(id="s1", name="Buy"),)))) == 1


def test_the_pdf_to_print_is_one_tagged_file_of_paper_pages() -> None:
    journey = read((ROOT / "examples" / "flower-shop.en.masir.yaml").read_bytes())
    plan = told_in(journey, words_in("en"))
    for layout, paper in (("print", A4), ("print-a3", A3)):
        (pdf,) = draw(journey, "pdf", words("en"), layout, beside=plan)
        document = PdfReader(BytesIO(pdf))
        root: Any = document.trailer["/Root"].get_object()
        paragraphs = [kid.get_object()["/ActualText"] for kid in root["/StructTreeRoot"]["/K"]["/K"]]

        assert {frozenset(map(round, page.mediabox[2:])) for page in document.pages} == {
            frozenset((round(paper.width), round(paper.height)))
        }
        whats = [one.what for one in plan.first]
        assert [text for text in paragraphs if text in whats][: len(whats)] == whats
        parents: list[Any] = [page["/StructParents"] for page in document.pages]
        assert parents == list(range(len(document.pages)))
        assert root["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("layout", ["print", "print-a3", "plan+map", "plan"])
def test_logo_and_accent_stand_on_every_page(layout: str) -> None:
    logo = Pixels(60, 20, bytes(60 * 20 * 3))
    journey = replace(full_journey("fa", CORPUS["fa"][0], 6), brand=Brand(accent="#7a1f5c"))

    for page in printed(journey, logo, layout):
        (picture,) = [mark for mark in page.marks if isinstance(mark, Picture)]
        left, top, right, bottom = box_of(picture)
        assert (right - left) / (bottom - top) == pytest.approx(3, rel=0.01)
        assert any(
            "#7a1f5c" in (mark.ink.fill, mark.ink.edge) for mark in page.marks if isinstance(mark, Rect | Stroke)
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 5])
def test_nothing_that_a_map_says_is_lost(language: Language, count: int) -> None:
    journey, signs = numbered_journey(language, CORPUS[language][0], count)
    found = {word for page in pages(journey, language) for line in said(page) for word in line.split()}

    assert {sign for sign in signs if f"{sign}" not in found and f"{sign}:" not in found} - unsaid(journey) == set()


def unsaid(journey: Journey) -> set[str]:
    """Return the signs of what no map shows: paths, references and the like are tested where they are said."""
    wide = {
        word
        for sheet in LAYOUTS["wide"](tidied(journey), vocabulary(journey.language or "en"), None)
        for line in said(sheet)
        for word in line.split()
    }
    return {f"q{n}q" for n in range(1_000)} - wide


def obstacles(*counts: int) -> Journey:
    """Return a journey whose stages have so many obstacles, each with a sign of its own."""
    stages = [
        Stage(
            id=f"s{place}",
            name=f"Stage {place}",
            obstacles=tuple(Obstacle(id=f"o{n}", text=f"nobody answers q{place}{n}q") for n in range(count)),
        )
        for place, count in enumerate(counts)
    ]
    return Journey(stages=tuple(stages))


def test_what_one_stage_says_more_than_the_others_stands_below_them_in_all_the_width() -> None:
    drawn = pages(obstacles(40, 1, 1), "en")
    places = [{line.x for line in page.lines() if line.text and line.text.startswith("nobody")} for page in drawn]
    names = [text for page in drawn for text in said(page) if text == "1 · Stage 0"]

    assert len(drawn) <= 2
    assert max(map(len, places)) > 3
    assert names
    assert sorted(word for page in drawn for line in said(page) for word in line.split() if word[:2] == "q0") == sorted(
        f"q0{n}q" for n in range(40)
    )


@pytest.mark.parametrize("count", range(6, 34, 3))
def test_no_item_stands_alone_on_a_page_apart_from_the_others(count: int) -> None:
    drawn = pages(obstacles(count, count - 2, count - 3), "en")
    found = [sum(line.startswith("nobody") for line in said(page)) for page in drawn]

    assert sum(found) == 3 * count - 5
    assert 1 not in found


@pytest.mark.parametrize("counts", [(40, 1, 1), (30, 1, 2), (1, 50, 1)])
def test_what_stands_below_its_own_beginning_is_not_called_continued(counts: tuple[int, ...]) -> None:
    label, goes_on = words("en")["map-lane-obstacles"], words("en")["map-goes-on"]
    drawn = [said(page) for page in pages(obstacles(*counts), "en")]
    twice = [page for page in drawn if page.count(label) > 1]

    assert twice
    assert [page for page in twice if page.count(goes_on) >= page.count(label)] == []
    assert goes_on not in drawn[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", range(1, 15, 2))
def test_a_cell_whose_items_all_stand_on_the_next_page_says_so(language: Language, count: int) -> None:
    steps = tuple(Text(id=f"t{n}", text=f"step {n} " + "word " * 12) for n in range(count))
    high = Obstacle(id="high", text="beginning " + "high " * 150)
    low = tuple(Obstacle(id=f"o{n}", text=f"low{n}") for n in range(12))
    stages = tuple(
        Stage(id=f"s{n}", name=f"Stage {n}", steps=steps, obstacles=(high,) if n == 1 else low) for n in range(5)
    )
    first, *others = [" ".join(said(page)) for page in pages(Journey(language=language, stages=stages), language)]
    word = words(language)["map-next-page"]

    for page, following in zip([first, *others], [*others, ""], strict=True):
        is_left = "low" in page and "beginning" not in page and "beginning" in following
        assert (word in page) is is_left


def test_short_lanes_stand_together_on_all_pages_of_a_map_or_on_none() -> None:
    orders = tuple(Measure(name=f"Orders {n}", value="4") for n in range(2))
    stages = [Stage(id=f"s{n}", name=f"Stage {n}", owner="Sara", wait="9 days", kpis=orders[:1]) for n in range(12)]
    stages[11] = Stage(id="s11", name="Stage 11", kpis=orders)
    drawn = pages(Journey(stages=tuple(stages)), "en")
    label = words("en")["map-lane-kpis"]

    assert [label in said(page) for page in drawn if "Orders 0" in said(page)] == [True for _ in drawn]
    assert [line for page in drawn for line in said(page) if line == f"{label}:"] == []


@pytest.mark.parametrize("count", [32, 60])
def test_a_map_of_many_stages_shows_each_of_them(count: int) -> None:
    stages = tuple(Stage(id=f"s{n}", name=f"Stage {n}", steps=(Text(id="a", text=f"step{n}e"),)) for n in range(count))
    drawn = pages(Journey(title="Long", stages=stages), "en")
    texts = [line for page in drawn for line in said(page)]

    assert [n for n in range(count) if f"Stage {n}" not in texts or f"step{n}e" not in texts] == []
    assert [round(fullness(page), 2) for page in drawn[:-1] if fullness(page) < 0.7] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_forty_items_in_a_cell_flow_over_the_pages_in_their_order(language: Language) -> None:
    many = tuple(Obstacle(id=f"o{n}", text=f"{CORPUS[language][0]} q{n}q") for n in range(40))
    stages = (Stage(id="s1", name="One", obstacles=many), Stage(id="s2", name="Two"), Stage(id="s3", name="Three"))
    drawn = pages(Journey(language=language, stages=stages), language)
    found = [word for page in drawn for line in said(page) for word in line.split() if re.fullmatch(r"q\d+q", word)]

    assert found == [f"q{n}q" for n in range(40)]
    assert all(line.size >= LABELS for page in drawn for line in page.lines())
    assert [round(fullness(page), 2) for page in drawn[:-1] if fullness(page) < 0.7] == []


@given(journeys, languages)
@settings(max_examples=25, deadline=None)
def test_no_two_texts_of_any_map_overlap_and_none_leaves_the_paper(journey: Journey, language: Language) -> None:
    for page in pages(journey, language):
        assert [mark for mark in page.marks if not within(box_of(mark), (0, 0, page.width, page.height))] == []
        boxes = sorted((box_of(line), line) for line in page.lines())
        assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []


@pytest.mark.parametrize(("score", "joined"), [(None, False), (-1.0, True)])
def test_a_curve_goes_on_across_pages_but_not_across_a_gap(score: float | None, joined: bool) -> None:  # noqa: FBT001
    emotions, grid = [Emotion(score=1)], Grid(300, (1,))

    drawn = feelings_chart(
        Typesetter(vocabulary("en")), emotions, grid, PAGE, beside=(Emotion(score=score), Emotion(score=score))
    )
    curves = [
        mark for mark in drawn.marks if isinstance(mark, Stroke) and mark.ink.edge == WHITE and mark.ink.width == 7
    ]

    assert [(curve.points[0][0] == 0, curve.points[-1][0] == 300) for curve in curves if len(curve.points) > 1] == (
        [(True, True)] if joined else []
    )


def answered(count: int) -> Journey:
    """Return a journey of two stages with so many obstacles each, and as many ideas, each with a sign of its own."""

    def stage(place: int) -> Stage:
        numbers = range(count)
        obstacles = tuple(Obstacle(id=f"o{n}", text=f"nobody answers o{place}x{n}o " * 3) for n in numbers)
        ideas = tuple(
            Opportunity(id=f"p{n}", text=f"somebody calls p{place}x{n}p " * 3, answers=f"o{n}") for n in numbers
        )
        return Stage(id=f"s{place}", name=f"Stage {place}", obstacles=obstacles, opportunities=ideas)

    return Journey(stages=(stage(0), stage(1)))


@pytest.mark.parametrize("count", [1, 2, 5])
def test_lanes_stand_in_one_order_on_pages_cards_and_the_wide_map(count: int) -> None:
    stages = tuple(replace(one, strengths=(Text(id="a", text="kind"),)) for one in answered(count).stages)
    named = [words("en")[f"map-lane-{lane}"] for lane in ("strengths", "obstacles", "opportunities")]

    for layout in ("pages", "wide", "cards"):
        drawn = LAYOUTS[layout](Journey(stages=stages), vocabulary("en"), None)
        shown = [text for page in drawn for text in said(page) if text in named]
        assert list(dict.fromkeys(shown)) == named


@pytest.mark.parametrize("count", [2, 5, 9, 14])
def test_what_answers_an_obstacle_stands_on_its_page(count: int) -> None:
    drawn = [" ".join(said(page)) for page in pages(answered(count), "en")]
    keys = [f"{place}x{n}" for place in range(2) for n in range(count)]

    for key in keys:
        assert [page for page in drawn if f"o{key}o" in page] == [page for page in drawn if f"p{key}p" in page] != []
