"""An item of the checklist in words: what to do, why, and how to know that it is done. The layout is elsewhere."""

import re
from collections.abc import Iterator, Mapping
from functools import reduce

from renderers.vocabulary import Phrasing
from storage.model.journey import Measure
from storage.model.plan.checklist import Answered, Item
from storage.model.plan.weight import Weight

BETWEEN = " · "
NAMING_THE_STAGE = frozenset({"stage-owner", "measure", "goals", "customer-goal", "business-goal", "ask"})
# What an owner is asked about each; an opportunity has no frequency.
ASKED: Mapping[str, tuple[Answered, ...]] = {"obstacle": ("frequency", "effort"), "opportunity": ("effort",)}


def action(item: Item, words: Phrasing) -> str:
    """Return what to do, in one sentence around the owner's own words."""
    return words(
        f"check-{item.kind}-answered" if item.answers else f"check-{item.kind}",
        text=_in_quotes(item.text),
        stage=_in_quotes(item.stage),
        touchpoint=_in_quotes(item.touchpoint),
        answers=_listed(item.answers, words),
        count=len(item.answers),
        measures=_usual_measures(item, words),
    )


def first_step(item: Item, words: Phrasing) -> str | None:
    """Return what comes before: a guess is checked with customers."""
    return words(f"check-first-{item.kind}") if item.is_guess and not item.is_over else None


def whole_action(item: Item, words: Phrasing) -> str:
    """Return what to do together with what comes before."""
    first = first_step(item, words)
    return words("check-action-first", action=action(item, words), first=first) if first else action(item, words)


def why(item: Item, words: Phrasing) -> str:
    """Return on one line what the item's weight, or the gap, comes from."""
    return BETWEEN.join(_reasons(item, item.weight, words)) if item.weight else words(f"check-why-{item.kind}")


def measure(item: Item, words: Phrasing) -> str:
    """Return how to know that it is done: by the stage's own measure, else by one that is usual for such a stage."""
    if item.weight is None:
        return words(f"check-know-{item.kind}")
    return _own_measure(item.measure, words) if item.measure else _usual_measures(item, words)


def facts(item: Item, words: Phrasing) -> str:
    """Return on one line how far it is, where it belongs, how much it matters, who does it and until when."""
    return BETWEEN.join(_facts(item, words))


def one_line(text: str) -> str:
    """Return the text without line breaks and repeated spaces."""
    return " ".join(text.split())


def _listed(texts: tuple[str, ...], words: Phrasing) -> str:
    quoted = [words("check-quoted", text=_in_quotes(text)) for text in texts]
    if len(quoted) < 2:  # noqa: PLR2004 - a pair
        return "".join(quoted)
    *others, one, other = quoted
    pair = words("check-pair", one=one, other=other)
    return reduce(lambda rest, text: words("check-list", one=text, others=rest), reversed(others), pair)


def _reasons(item: Item, weight: Weight, words: Phrasing) -> Iterator[str]:
    """Yield the facts that the weight comes from. What nobody said is called unknown, not by its default."""
    judged = "said" if "severity" in item.said else "felt" if "feeling" in item.said else "unknown"
    yield words(f"check-severity-{judged}", n=weight.severity, most=5)
    if "frequency" in item.said:
        yield words(f"check-frequency-{weight.frequency}")
    yield words(f"check-certainty-{weight.certainty}")
    if "effort" in item.said:
        yield words(f"check-effort-{weight.effort}")
    yield from (words(f"check-flag-{flag}") for flag in item.flags)
    unknown = [name for name in ASKED[item.kind] if name not in item.said]
    if unknown:
        yield words("-".join(("check-unknown", *unknown)))


def _own_measure(measure: Measure, words: Phrasing) -> str:
    value, target = (_with_unit(figure, measure.unit) for figure in (measure.value, measure.target))
    known = "-".join(("kpi", *(["from"] if value else []), *(["to"] if target else [])))
    return words(f"check-know-{known}", name=_in_quotes(measure.name), value=value, target=target)


def _with_unit(figure: str | None, unit: str | None) -> str:
    return one_line(f"{figure} {unit or ''}") if figure else ""


def _usual_measures(item: Item, words: Phrasing) -> str:
    return words(f"check-measures-{item.stage_kind or 'other'}")


def _facts(item: Item, words: Phrasing) -> Iterator[str]:
    if item.status != "open":
        yield words(f"check-status-{item.status}")
    if item.stage and item.kind not in NAMING_THE_STAGE:
        yield words("check-in-stage", stage=_in_quotes(item.stage))
    if item.weight:
        yield words("check-priority", n=item.weight.priority, most=100)
    if item.owner:
        yield words("check-in-charge", owner=one_line(item.owner))
    if item.due:
        yield words("check-by", date=item.due)
    elif item.due_in_days and not item.is_over:
        yield words("check-within", days=item.due_in_days)


_QUOTED = re.compile(r"[\"“«]([^\"“”«»]*)[\"”»]")


def _in_quotes(text: str | None) -> str:
    """Return the text to stand between quotation marks: on one line, without marks of its own all around it."""
    line = one_line(text or "")
    whole = _QUOTED.fullmatch(line)
    return whole[1] if whole else line
