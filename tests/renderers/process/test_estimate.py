"""How much work a drawing is, before it begins."""

import pytest

from renderers.formats import MAPS
from renderers.process.estimate import MOST, is_heavy, work_of
from storage.model.document.reader import read
from storage.model.journey import Journey, Stage
from tests.conftest import ROOT
from tests.renderers.hostile import HOSTILE_MAPS, TOO_LARGE

EXAMPLES = sorted((ROOT / "examples").glob("*.masir.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("layout", ["wide", "cards", "stage"])
def test_what_owners_draw_is_never_heavy(path: object, layout: str) -> None:
    journey = read(ROOT.joinpath(str(path)).read_bytes())

    assert not is_heavy(journey, "png", layout)


@pytest.mark.parametrize("name", ["100 items of 1,990 letters", "30 stages", "mixed scripts"])
def test_what_takes_seconds_is_heavy_and_drawn_nevertheless(name: str) -> None:
    assert is_heavy(HOSTILE_MAPS[name], "png", "wide")
    assert work_of(HOSTILE_MAPS[name], "png", "wide") <= MOST


def test_what_nobody_could_read_is_too_much_and_its_text_is_not() -> None:
    assert all(work_of(TOO_LARGE, name, "wide") > MOST for name in MAPS if name != "txt")
    assert work_of(TOO_LARGE, "txt", "wide") == 0


def test_every_layout_is_known() -> None:
    journey = Journey(title="Tea")

    assert all(work_of(journey, name, layout) for name in MAPS if name != "txt" for layout in MAPS[name].layouts)


@pytest.mark.parametrize("name", ["﷽" * 1_990, "ﷺ" * 1_990])
def test_letters_that_are_sentences_weigh_as_what_they_are_drawn_with(name: str) -> None:
    named, plain = (Journey(title="Tea", stages=(Stage(id="s1", name=text),)) for text in (name, "x" * len(name)))

    assert is_heavy(named, "png", "wide")
    assert not is_heavy(plain, "png", "wide")


def test_long_names_of_many_stages_are_heavy() -> None:
    stages = tuple(Stage(id=f"s{place}", name="word " * 398) for place in range(10))

    assert is_heavy(Journey(title="Tea", stages=stages), "png", "wide")


def test_two_maps_side_by_side_are_as_much_work_as_both() -> None:
    light, heavy = (
        Journey(title="Tea"),
        next(one for one in HOSTILE_MAPS.values() if is_heavy(one, "png", "comparison")),
    )

    assert not is_heavy(light, "png", "comparison")
    assert is_heavy(light, "png", "comparison", (heavy,))
    both = work_of(light, "png", "comparison", (heavy,))
    assert both == work_of(light, "png", "comparison") + work_of(heavy, "png", "comparison")
