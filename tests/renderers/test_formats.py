"""The table of formats: one line and a writer add one, and nothing falls through to another."""

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from dialogs.words import words_in
from renderers import draw, write
from renderers.formats import CHECKLISTS, DOCUMENTS, MAPS, Format
from renderers.layouts.table import LAYOUTS
from storage.model.document.reader import read
from storage.model.journey import Journey, Stage
from storage.model.plan.plan import plan_of
from tests.renderers.samples import full_plan, words

JOURNEY = Journey(title="Blue Door", stages=(Stage(id="s1", name="Buy"),))
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "svg-text": b"<?xml", "pdf": b"%PDF", "txt": b"Blue Door"}


@pytest.mark.parametrize("kind", MAPS)
def test_every_format_of_a_map_writes_what_its_name_says(kind: str) -> None:
    (page,) = draw(JOURNEY, kind, words("en"))

    assert page.startswith(BEGINNINGS[kind])


@pytest.mark.parametrize("kind", MAPS)
def test_a_map_has_the_layouts_of_its_format_and_no_other(kind: str) -> None:
    for layout in LAYOUTS:
        if layout in MAPS[kind].layouts:
            assert draw(JOURNEY, kind, words("en"), layout)[0].startswith(BEGINNINGS[kind])
        else:
            with pytest.raises(ValueError, match=layout):
                draw(JOURNEY, kind, words("en"), layout)


@pytest.mark.parametrize("kind", ["gif", "bmp0", "PNG", ".png", "", "pdf "])
def test_a_format_that_is_not_in_the_table_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="no such format"):
        draw(JOURNEY, kind, words("en"))
    with pytest.raises(ValueError, match="no such format"):
        write(plan_of(JOURNEY), kind, words_in("en"))


def test_a_layout_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="spiral"):
        draw(JOURNEY, "png", words("en"), "spiral")


@pytest.mark.parametrize(("kind", "layout"), [("png", "plan"), ("svg", "plan"), ("pdf", "plan"), ("pdf", "plan+map")])
def test_a_plan_is_drawn_only_where_there_is_one(kind: str, layout: str) -> None:
    (whole,) = draw(JOURNEY, kind, words("en"), layout, beside=full_plan("word"))

    assert whole.startswith(BEGINNINGS[kind])
    with pytest.raises(ValueError, match="needs a plan"):
        draw(JOURNEY, kind, words("en"), layout)


@pytest.mark.parametrize(("kind", "layout"), [("txt", "plan"), ("png", "plan+map"), ("svg", "plan+map")])
def test_a_format_that_cannot_hold_a_plan_refuses_it(kind: str, layout: str) -> None:
    with pytest.raises(ValueError, match="has no layout"):
        draw(JOURNEY, kind, words("en"), layout, beside=full_plan("word"))


def test_a_plan_changes_nothing_of_a_map() -> None:
    assert draw(JOURNEY, "svg", words("en"), beside=full_plan("word")) == draw(JOURNEY, "svg", words("en"))


def test_a_format_without_a_writer_of_its_own_falls_through_to_none() -> None:
    listed = {**MAPS, "bmp0": replace(MAPS["txt"], name="webp", layouts=())}

    with pytest.raises(ValueError, match="bmp0"):
        draw(JOURNEY, "bmp0", words("en"), formats=listed)


def test_a_new_format_of_maps_is_one_line_and_a_writer() -> None:
    names = Format("names", ".names", "text/plain", lambda j, *_: (j.stages[0].name.encode(),), ("wide",))

    assert draw(JOURNEY, "names", words("en"), formats={**MAPS, "names": names}) == (b"Buy",)


def test_a_new_format_of_checklists_is_one_line_and_a_writer() -> None:
    count = Format("count", ".count", "text/plain", lambda plan, *_: str(len(plan.items)))
    plan = plan_of(JOURNEY)

    assert write(plan, "count", words_in("en"), formats={**CHECKLISTS, "count": count}) == str(len(plan.items))


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_document_can_be_read_again(kind: str) -> None:
    assert read(DOCUMENTS[kind].write(JOURNEY).encode()) == JOURNEY


def test_a_format_has_its_name_a_suffix_and_a_media_type() -> None:
    for table in (dict[str, Any](MAPS), dict[str, Any](CHECKLISTS), dict[str, Any](DOCUMENTS)):
        for name, one in table.items():
            assert (one.name, one.suffix[0], one.suffix.count(".")) == (name, ".", 1)
            assert one.media_type.count("/") == 1


def test_the_tables_are_cheap_to_look_into() -> None:
    heavy = ("matplotlib", "numpy", "uharfbuzz", "pydyf", "PIL", "jinja2", "regex", "yaml")
    code = f"import sys, renderers.formats; print(*[name for name in {heavy} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert done.stdout.decode().split() == []
