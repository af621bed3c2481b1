"""Where a measure is going, as it is drawn: its readings over time, the first and the last in words, the target."""

from dataclasses import dataclass

from renderers.content.figures import with_unit
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Measure
from storage.model.trend import Way, measured, points, readings, side_of, way

LEAST = 2  # readings: one alone goes nowhere


@dataclass(frozen=True, slots=True)
class Trend:
    """Readings over time: when, from 0 (the first) to 1 (the last), and how much.

    `first` and `last` are these figures as they were said, without their unit, with their days; `target` is None where
    it is no number, or one of another unit. `way` says whether the last reading is better than the one before, None
    where nobody can tell.
    """

    points: tuple[tuple[float, float], ...]
    first: tuple[str, str]
    last: tuple[str, str]
    target: float | None
    way: Way | None

    @property
    def said(self) -> str:
        """Return it in words, for places without pictures."""
        return " → ".join(f"{value} ({day})" for value, day in (self.first, self.last))


def trend_of(measure: Measure, words: Vocabulary) -> Trend | None:
    """Return where a measure is going, None where fewer than two of its readings can be compared."""
    found = points(measure)
    if len(found) < LEAST:
        return None
    begin, end = found[0][0], found[-1][0]
    days = max((end - begin).days, 1)
    said = {reading.on: reading.value for reading in readings(measure)}
    first, last = ((with_unit(said[on], None, words.locale), written(on, words.locale)) for on in (begin, end))
    places = tuple(((on - begin).days / days, number) for on, number in found)
    return Trend(places, first, last, _target(measure, said[end]), way(measure))


def _target(measure: Measure, value: str) -> float | None:
    return measured(measure.target or "")[0] if side_of(value, measure.target) else None
