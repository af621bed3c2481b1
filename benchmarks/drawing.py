"""Drawing maps of three sizes in a warm process, in CPU time; painting beside Skia, and packing beside zlib."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from statistics import median
from time import process_time
from typing import Any

import renderers
from benchmarks import painter_skia
from benchmarks.table import Row, compared, percentiles
from bot.drawing import drawn_words
from renderers.layouts.wide import wide
from renderers.sheet.sheet import Sheet
from renderers.vocabulary import Vocabulary
from renderers.writers import paint, pixels
from storage.model.journey import (
    BusinessGoal,
    Emotion,
    Journey,
    Measure,
    Obstacle,
    Opportunity,
    Stage,
    Text,
    Touchpoint,
)

_RUNS = 8
_SIZES = (("small 3 × 5", 3, 5, ""), ("medium 6 × 8", 6, 8, "≤ 400 ms, standard path"), ("large 12 × 10", 12, 10, ""))


def rows() -> Iterator[Row]:
    """Yield a row a size, and one for an edit of the medium map."""
    words = drawn_words("en")
    renderers.draw(_journey(1, 5), "png", words)
    for name, stages, lanes, target in _SIZES:
        # Every run draws a new map, so that no line of it has been laid out before.
        times = [_cpu(_journey(stages, lanes, str(run)), words) for run in range(_RUNS)]
        mid, high = percentiles(times)
        yield Row(f"{name}, PNG, p50 / p95", f"{mid:.0f} / {high:.0f}", target=target)
    for name, stages, lanes, _ in _SIZES:
        sheets = [wide(_journey(stages, lanes, str(run)), Vocabulary(words))[0] for run in range(_RUNS)]
        yield _beside_skia(name, sheets)
        yield _packed(name, sheets[0])


def _beside_skia(name: str, sheets: list[Sheet]) -> Row:
    """Compare painting alone: each sheet by ours, then by Skia, from the same layout."""
    times = [(_time(partial(_pixels, sheet)), _time(partial(painter_skia.painted, sheet))) for sheet in sheets]
    ours, skias = zip(*times, strict=True)
    return compared(f"{name}, painting alone, Skia the same", median(ours), median(skias), "≤ 1.1")


def _packed(name: str, sheet: Sheet) -> Row:
    """Compare packing the same pixels, by ours and by level 3 of zlib, with which Masir 0.1 packed."""
    raster = _pixels(sheet)
    rows = pixels.rows_of(raster)
    ours = [_time(lambda: pixels.packed_rows([rows])) for _ in range(_RUNS)]
    theirs = [_time(lambda: zlib.compress(rows, 3)) for _ in range(_RUNS)]
    return compared(f"{name}, packing alone, zlib the same", median(ours), median(theirs), "≤ 0.5")


def _pixels(sheet: Sheet) -> pixels.Raster:
    width, height = round(sheet.width * sheet.scale), round(sheet.height * sheet.scale)
    (raster,) = paint.strips(sheet, sheet.scale, (width, height), height)
    return raster


def _time(work: Callable[[], object]) -> float:
    """Return the CPU time of some work, in ms."""
    begun = process_time()
    work()
    return (process_time() - begun) * 1000


def _cpu(journey: Journey, words: dict[str, str]) -> float:
    begun = process_time()
    renderers.draw(journey, "png", words)
    return (process_time() - begun) * 1000


def _journey(stages: int, lanes: int, mark: str = "") -> Journey:
    made = tuple(_stage(number, lanes, mark) for number in range(stages))
    return Journey(title=f"Online grocery {mark}: first order to loyal customer", language="en", stages=made)


def _stage(number: int, lanes: int, mark: str) -> Stage:
    text = f"Find out whether the service {mark} delivers to her area before {number + 6} pm"
    touchpoints = tuple(
        Touchpoint(id=f"t{n}", name=f"{name} {mark}") for n, name in enumerate(("Ad", "Shop", "Friend"))
    )
    filled: dict[str, Any] = {
        "touchpoints": touchpoints,
        "emotion": Emotion(score=(number % 5) - 2),
        "customer_goals": (Text(id="cg1", text=text),),
        "obstacles": (Obstacle(id="o1", text=f"{text}, and nobody says so"),),
        "opportunities": (Opportunity(id="p1", text=f"Show it first {mark}"),),
        "business_goals": (BusinessGoal(id="bg1", text=f"Basket above $45 {mark}"),),
        "owner": f"Sara {mark}",
        "kpis": (Measure(name="On time", value="88%", target="95%"),),
        "steps": (Text(id="st1", text=f"Asks a friend {mark}"),),
        "thoughts": (Text(id="th1", text=f"Is it worth it? {mark}"),),
    }
    return replace(Stage(id=f"s{number + 1}", name=f"Stage {number + 1}"), **dict(list(filled.items())[:lanes]))
