"""The map over pages to print: every stage once, nothing outside the paper, and all of it readable."""

import re
from itertools import combinations

import pytest

from renderers.content.tidy import tidied
from renderers.layouts.paper import PAPERS
from renderers.layouts.sharing import shared_out
from renderers.layouts.table import LAYOUTS
from renderers.parts.feelings.chart import feelings_chart
from renderers.parts.grid import Grid
from renderers.sheet.colours import PAGE, WHITE
from renderers.sheet.lines import Line
from renderers.sheet.marks import Stroke
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from storage.model.document.reader import read
from storage.model.journey import Emotion, Journey, Language
from tests.conftest import ROOT
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, LANGUAGES, full_journey, vocabulary

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
        assert any(page.width == paper.width for paper in PAPERS)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_stage_stands_on_one_page_and_the_pages_are_counted(path: object) -> None:
    journey = read(ROOT.joinpath("examples", str(path)).read_bytes())
    drawn = pages(journey, "en")
    texts = [letters(" ".join(said(page))) for page in drawn]

    for stage in journey.stages:
        assert any(letters(re.split("[\\s\u200c]", stage.name)[0]) in text for text in texts)
    assert all(f"{place} of {len(drawn)}" in said(page) for place, page in enumerate(drawn, 1))


@pytest.mark.parametrize("layout", ["wide", "pages"])
def test_a_logo_stands_on_the_first_page_in_its_proportions(layout: str) -> None:
    logo = Pixels(60, 20, bytes(60 * 20 * 3))
    first, *others = LAYOUTS[layout](tidied(full_journey("fa", CORPUS["fa"][0], 6)), vocabulary("fa"), logo)
    (picture,) = [mark for mark in first.marks if type(mark).__name__ == "Picture"]
    left, top, right, bottom = box_of(picture)

    assert (right - left) / (bottom - top) == pytest.approx(3, rel=0.01)
    assert not [mark for page in others for mark in page.marks if type(mark).__name__ == "Picture"]


def test_lanes_areshared_out_evenly_and_none_is_lost() -> None:
    bands = [Block(height) for height in (50, 60, 300, 40, 50, 200, 30, 30)]

    shared = shared_out(bands, (380, 420))

    assert [band for page in shared for band in page] == bands
    assert len(shared) == 3
    assert all(sum(band.height for band in page) <= 420 for page in shared)


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
