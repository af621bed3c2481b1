"""Drawings that fail, that are killed, and that others wait for."""

import io
import os
import signal
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest
from PIL import Image

from bot.drawing import Drawer
from bot.web.pictures import Pictures
from renderers import draw
from renderers.process.limits import LIMITS, Limits
from storage.model.journey import Journey
from storage.model.mistake import Mistake
from tests.processes import born, children, memory, until
from tests.renderers.hostile import HOSTILE_MAPS, TOO_LARGE
from tests.renderers.samples import CORPUS, full_journey, words

ORDINARY = full_journey("en", CORPUS["en"][0], 3)
HEAVY = HOSTILE_MAPS["30 stages"]
WHILE_PAINTING = 35_000  # pages: 143 MB, more than a warm process has
linux = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")


def refused(drawer: Drawer, journey: Journey) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(Mistake) as caught:
        drawer.draw(journey, "png", "en")
    return caught.value.message_id, caught.value.values


def test_what_is_too_large_is_refused_before_anything_is_drawn() -> None:
    with closing(Drawer(Limits(seconds=0.0))) as drawer:
        assert refused(drawer, TOO_LARGE) == ("wrong-drawing-size", {})


def test_what_is_too_large_for_a_picture_still_comes_as_text() -> None:
    with closing(Drawer()) as drawer:
        assert drawer.draw(TOO_LARGE, "txt", "en") == draw(TOO_LARGE, "txt", words("en"))


def test_what_failed_rests_longer_each_time_and_a_changed_map_does_not() -> None:
    now = [0.0]
    with closing(Drawer(Limits(seconds=0.0), lambda: now[0])) as drawer:
        assert refused(drawer, ORDINARY) == ("wrong-drawing-heavy", {"minutes": 1})
        assert refused(drawer, ORDINARY) == ("wrong-drawing-rests", {"minutes": 1})
        assert refused(drawer, replace(ORDINARY, title="Other")) == ("wrong-drawing-heavy", {"minutes": 1})
        now[0] = 60.0
        assert refused(drawer, ORDINARY) == ("wrong-drawing-heavy", {"minutes": 2})


def test_the_page_remembers_drawings_and_no_logos() -> None:
    logo = io.BytesIO()
    Image.new("RGB", (30, 10), "red").save(logo, "PNG")
    large = 5_000_000
    with closing(Drawer()) as drawer:
        pictures = Pictures(drawer, lambda _: logo.getvalue() + bytes(large))  # each time as read from its file
        tracemalloc.start()
        for number in range(3):
            pictures.pages(partial(replace, ORDINARY, title=str(number)), "txt", "en")
        kept, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert kept < large < most


def test_what_failed_because_of_its_logo_is_drawn_with_another() -> None:
    with closing(Drawer(Limits(seconds=0.0))) as drawer:
        said = []
        for logo in (b"one", b"one", b"two", None):
            with pytest.raises(Mistake) as caught:
                drawer.draw(ORDINARY, "png", "en", logo=logo)
            said.append(caught.value.message_id)

    assert said == ["wrong-drawing-heavy", "wrong-drawing-rests", "wrong-drawing-heavy", "wrong-drawing-heavy"]


@linux
@pytest.mark.parametrize(("limits", "is_new"), [(LIMITS, False), (Limits(kept=80_000_000), True)])
def test_a_process_that_keeps_too_much_memory_gives_way_to_a_new_one(limits: Limits, is_new: bool) -> None:  # noqa: FBT001 - a case
    known = set(children())
    with closing(Drawer(limits)) as drawer:
        drawer.warm()
        first = born(known)
        pages = drawer.draw(ORDINARY, "png", "en")

        (now,) = set(children()) - known  # warm for whoever asks next
        assert (now != first) == is_new
        assert drawer.draw(ORDINARY, "png", "en") == pages


@linux
@pytest.mark.slow
def test_a_drawing_whose_process_is_killed_before_it_answers_arrives() -> None:
    with closing(Drawer()) as drawer, ThreadPoolExecutor() as threads:
        known = set(children())
        drawing = threads.submit(drawer.draw, ORDINARY, "png", "en")
        os.kill(born(known), signal.SIGKILL)

        assert drawing.result() == draw(ORDINARY, "png", words("en"))


@linux
@pytest.mark.slow
def test_a_drawing_whose_process_is_killed_while_it_paints_arrives() -> None:
    with closing(Drawer()) as drawer, ThreadPoolExecutor() as threads:
        known = set(children())
        drawing = threads.submit(drawer.draw, HEAVY, "png", "en")
        process = born(known)
        until(lambda: memory(process) > WHILE_PAINTING)
        os.kill(process, signal.SIGKILL)

        assert drawing.result() == draw(HEAVY, "png", words("en"))


@linux
@pytest.mark.slow
def test_the_page_never_draws_two_heavy_maps_at_once() -> None:
    with closing(Drawer()) as drawer, ThreadPoolExecutor() as threads:
        pictures, known = Pictures(drawer), set(children())
        maps = HEAVY, replace(HEAVY, title="Other")
        drawing = [threads.submit(pictures.pages, partial(replace, one), "png", "en") for one in maps]
        beside = set()
        while not all(one.done() for one in drawing):
            beside.add(len(set(children()) - known))

        assert all(one.result() for one in drawing)
        assert max(beside) == 1


@linux
@pytest.mark.slow
def test_a_drawing_that_kills_every_process_is_given_up_and_rests() -> None:
    with closing(Drawer()) as drawer, ThreadPoolExecutor() as threads:
        known = set(children())
        drawing = threads.submit(refused, drawer, ORDINARY)
        for _ in range(3):
            process = born(known)
            known.add(process)
            os.kill(process, signal.SIGKILL)

        assert drawing.result() == ("wrong-drawing", {})
        assert refused(drawer, ORDINARY)[0] == "wrong-drawing-rests"


@linux
@pytest.mark.slow
def test_nobody_waits_for_what_is_heavy() -> None:
    with closing(Drawer()) as drawer, ThreadPoolExecutor() as threads:
        known = set(children())
        heavy = threads.submit(drawer.draw, HEAVY, "png", "en")
        frozen = born(known)
        os.kill(frozen, signal.SIGSTOP)  # as if it took for ever

        assert drawer.draw(ORDINARY, "png", "en") == draw(ORDINARY, "png", words("en"))
        assert not heavy.done()
        os.kill(frozen, signal.SIGCONT)
        assert heavy.result() == draw(HEAVY, "png", words("en"))
        until(lambda: frozen not in set(children()))  # what it took goes back to the machine
