"""The measures of a map as people name them, and how each of them stands, in words. Nothing is changed here."""

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.interview import Interview
from dialogs.words import Words
from storage.model.journey import Measure
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.plan.wording import one_line
from storage.model.text import folded, in_plain_digits, percent_joined
from storage.model.trend import is_met, readings, way

_MOST_DIGITS = 4
_MOST_NAMED = 12  # measures in a sentence


@dataclass(frozen=True, slots=True)
class Watched:
    """A measure of the map: of a stage ("s2.k1"), or of all of it ("k1", its stage ""), and its place from 1."""

    key: str
    place: int
    stage: str
    measure: Measure

    @property
    def address(self) -> str:
        """Return the address in the map document."""
        stage, dot, one = self.key.rpartition(".")
        return f"stages.{stage}.kpis.{one}" if dot else f"kpis.{one}"

    @property
    def name(self) -> str:
        """Return the name on one line."""
        return one_line(self.measure.name)


def watched(log: Log) -> tuple[Watched, ...]:
    """Return the measures of a map: those of its stages in their order, then those of the whole."""
    journey = journey_of(log)
    of_stages = [
        (f"{stage.id}.{one}", stage.name, kpi)
        for stage in journey.stages
        for one, kpi in zip(log.ids(f"stages.{stage.id}.kpis"), stage.kpis, strict=True)
    ]
    of_all = [(one, "", kpi) for one, kpi in zip(log.ids("kpis"), journey.kpis, strict=True)]
    found = enumerate((*of_stages, *of_all), 1)
    return tuple(Watched(key, place, one_line(stage), kpi) for place, (key, stage, kpi) in found)


def watched_at(interview: Interview, said: str) -> Watched:
    """Return the measure that a text names: by its key, its number in the list, or its name.

    Raises:
        Mistake: where there is none, or several are called so.
    """
    there, number = watched(interview.log), in_plain_digits(said.strip())
    if not there:
        raise Mistake("wrong-measure-none")
    place = int(number) if number.isdecimal() and len(number) < _MOST_DIGITS else 0
    found = [one for one in there if said.strip() == one.key or place == one.place] or called(there, said)
    if len(found) != 1:
        raise Mistake("wrong-measure-several" if found else "wrong-measure", text=said[:100], known=names(there))
    return found[0]


def called(there: tuple[Watched, ...], name: str, stage: str = "") -> list[Watched]:
    """Return the measures that are called so, in a stage of that name where one is given."""
    wanted, of = folded(name), folded(stage)
    return [one for one in there if folded(one.name) == wanted and of in ("", folded(one.stage))]


def names(there: tuple[Watched, ...]) -> str:
    """Return what the measures are called, for a sentence."""
    said = list(dict.fromkeys(one.name for one in there))
    return " · ".join([*said[:_MOST_NAMED], *(["…"] if len(said) > _MOST_NAMED else [])])


def titled(one: Watched, words: Words) -> str:
    """Return a measure's name with that of its stage."""
    return words("trend-of-stage", name=one.name, stage=one.stage) if one.stage else one.name


def standing(one: Watched, words: Words) -> str:
    """Return how a measure stands: its last figure and day, which way it went, and whether its target is reached."""
    return " · ".join(_standing(one.measure, words)) or words("trend-no-figure")


def _standing(kpi: Measure, words: Words) -> Iterator[str]:
    *_, before, last = (None, None, *readings(kpi))
    if kpi.value and last and last.value == kpi.value:
        yield words("trend-on-day", value=_with_unit(kpi.value, kpi), day=last.on)
    elif kpi.value:
        yield _with_unit(kpi.value, kpi)
    if before and last and last.value == kpi.value:
        yield words(f"trend-{way(kpi) or 'before'}", value=_with_unit(before.value, kpi))
    if kpi.target:
        name = {True: "trend-target-met", False: "trend-target-missed", None: "trend-target"}[is_met(kpi)]
        yield words(name, value=_with_unit(kpi.target, kpi))


def _with_unit(value: str, kpi: Measure) -> str:
    said, unit = one_line(value), one_line(kpi.unit or "")
    return percent_joined(said if not unit or unit in said else f"{said} {unit}")
