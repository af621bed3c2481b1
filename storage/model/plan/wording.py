"""An item of the checklist in words: what to do, why, who does it until when. The layout is elsewhere.

The words are the caller's: `words(id, **values)` says the message of an id; all ids begin with `check-`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import reduce

from storage.model.journey import Measure, Source
from storage.model.plan.checklist import Item
from storage.model.plan.plan import Advice, GapLine
from storage.model.plan.weight import certainty
from storage.model.text import percent_joined

Phrasing = Callable[..., str]

BETWEEN = " · "


def what(item: Item, words: Phrasing) -> str:
    """Return what to do: the owner's own idea, else what the obstacle or the gap asks for."""
    if item.answers:
        return one_line(item.answers[0])
    if item.kind == "opportunity":
        return one_line(item.text or "")
    return words(
        f"check-{item.kind}",
        text=_in_quotes(item.text),
        stage=_in_quotes(item.stage),
        touchpoint=_in_quotes(item.touchpoint),
    )


def action(item: Item, words: Phrasing) -> str:
    """Return what to do in one sentence around the owner's own words, with the obstacle and all that answers it."""
    if item.kind != "opportunity" and not item.answers:
        return what(item, words)
    return words(
        "check-obstacle-answered" if item.answers else "check-opportunity",
        text=_in_quotes(item.text),
        answers=_listed(item.answers, words),
        count=len(item.answers),
    )


def against(item: Item) -> str:
    """Return the obstacle that an idea is against; "" where what to do names it, or there is none."""
    return one_line(item.text or "") if item.answers else ""


def gap(line: GapLine, words: Phrasing) -> str:
    """Return what the map lacks in one way, in one line however often."""
    if len(line.items) == 1:
        return what(line.items[0], words)
    return words(f"check-{line.kind}-many", count=len(line.items))


def why(item: Item, words: Phrasing) -> str:
    """Return on one line what was said that puts an item where it stands; of a gap, what it is good for."""
    if item.weight is None:
        return words(f"check-why-{item.kind}")
    return BETWEEN.join(_reasons(item, words)) or words("check-why-nothing")


def measure(item: Item, advice: Advice, words: Phrasing) -> str:
    """Return how it is noticed that it worked: by the stage's own measure, else by one that is usual; "" for none."""
    return _own_measure(item.measure, words) if item.measure else advice.measure


def until(item: Item, words: Phrasing) -> str:
    """Return until when: the day that was set, else what the effort that was said allows; "" where nobody said."""
    if item.due:
        return words("check-by", date=item.due)
    if "effort" in item.said and item.due_in_days and not item.is_over:
        return words("check-within", days=item.due_in_days)
    return ""


def facts(item: Item, words: Phrasing) -> str:
    """Return on one line how far it is, where it belongs, who does it and until when."""
    return BETWEEN.join(_facts(item, words))


def one_line(text: str) -> str:
    """Return the text without line breaks and repeated spaces."""
    return " ".join(text.split())


def _listed(texts: tuple[str, ...], words: Phrasing) -> str:
    return _in_a_row([words("check-quoted", text=_in_quotes(text)) for text in texts], words)


def _in_a_row(texts: Sequence[str], words: Phrasing) -> str:
    if len(texts) < 2:  # noqa: PLR2004 - a pair
        return "".join(texts)
    *others, one, other = texts
    pair = words("check-pair", one=one, other=other)
    return reduce(lambda rest, text: words("check-list", one=text, others=rest), reversed(others), pair)


def _reasons(item: Item, words: Phrasing) -> Iterator[str]:
    """Yield the facts that an item's place comes from, and only what somebody said."""
    weight = item.weight
    if item.harms:
        yield words("check-harm")
    for name in ("severity", "frequency", "certainty", "effort"):
        if name in item.said and not (name == "certainty" and _is_told(item)):
            yield words(f"check-{name}-{getattr(weight, name)}")
        if name == "certainty" and item.sources:
            yield words("check-known-from", sources=_in_a_row([_source(one, words) for one in item.sources], words))
    yield from (words(f"check-flag-{flag}") for flag in item.flags)


def _is_told(item: Item) -> bool:
    """Tell whether its sources say all there is to say of how sure something is."""
    return item.weight is not None and bool(item.sources) and item.weight.certainty == certainty(None, item.sources)


def _source(source: Source, words: Phrasing) -> str:
    if source.count is None:
        return words(f"check-source-{source.kind}")
    return words(f"check-counted-{source.kind}", count=source.count)


def _own_measure(measure: Measure, words: Phrasing) -> str:
    value, target = (_with_unit(figure, measure.unit) for figure in (measure.value, measure.target))
    known = "-".join(("kpi", *(["from"] if value else []), *(["to"] if target else [])))
    return words(f"check-know-{known}", name=_in_quotes(measure.name), value=value, target=target)


def _with_unit(figure: str | None, unit: str | None) -> str:
    return percent_joined(one_line(f"{figure} {unit or ''}")) if figure else ""


def _facts(item: Item, words: Phrasing) -> Iterator[str]:
    if item.status != "open":
        yield words(f"check-status-{item.status}")
    if item.stage and item.weight:
        yield words("check-in-stage", stage=_in_quotes(item.stage))
    if item.owner:
        yield words("check-in-charge", owner=one_line(item.owner))
    if when := until(item, words):
        yield when
    if item.note:
        yield one_line(item.note)


_QUOTED = re.compile(r"[\"“«]([^\"“”«»]*)[\"”»]")


def _in_quotes(text: str | None) -> str:
    """Return the text to stand between quotation marks: on one line, without marks of its own all around it."""
    line = one_line(text or "")
    whole = _QUOTED.fullmatch(line)
    return whole[1] if whole else line
