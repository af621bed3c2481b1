"""Drawing maps of three sizes in a warm process, in CPU time."""

from collections.abc import Iterator
from dataclasses import replace
from time import process_time
from typing import Any

import renderers
from benchmarks.table import Row, percentiles
from bot.drawing import drawn_words
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
