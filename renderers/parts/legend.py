"""What the signs on a map mean, for those signs that stand on it. Where the legend stands is decided elsewhere."""

from collections.abc import Callable, Iterator, Sequence

from renderers.content.context import Context
from renderers.content.lanes import Lane
from renderers.content.sources import sign_of
from renderers.content.tags import SIGNS
from renderers.parts.signs import BADGE, Sized, badge, flowed, mark, widest
from renderers.parts.tiles import explained
from renderers.sheet.colours import MUTED, PAGE, WHITE
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion, Evidence, Stage
from storage.model.plan.known import is_confirmed

# Each sign: what its words are called, and whether it stands on a map of these lanes and stages.
Stands = Callable[[Context, frozenset[str], Sequence[Stage]], bool]


def _known_by(evidence: Evidence) -> Stands:
    return lambda _, lanes, stages: (
        "emotion" in lanes and f"evidence-{evidence}" in {_at_face(stage.emotion) for stage in stages}
    )


def _at_face(emotion: Emotion) -> str | None:
    return None if emotion.score is None else sign_of(emotion.evidence, emotion.sources)


def _is_sure(_: Context, lanes: frozenset[str], stages: Sequence[Stage]) -> bool:
    """Tell whether anything that stands here is known from two kinds of sources or more."""
    obstacles = (one for stage in stages for one in stage.obstacles if "obstacles" in lanes)
    feelings = (stage.emotion for stage in stages if "emotion" in lanes)
    ideas = (one for stage in stages for one in stage.opportunities if "opportunities" in lanes)
    known = [(one.evidence, one.sources) for one in obstacles]
    known += [(one.evidence, one.sources) for one in feelings]
    known += [(None, one.sources) for one in ideas]
    return any(is_confirmed(*one) for one in known)


def _is_linked(context: Context, lanes: frozenset[str], stages: Sequence[Stage]) -> bool:
    here = {stage.id for stage in stages}
    return {"obstacles", "opportunities"} <= lanes and any(stage in here for stage, _ in context.links)


def _is_marked(context: Context, lanes: frozenset[str], stages: Sequence[Stage]) -> bool:
    """Tell whether a thing to do first is marked in its lane, or on the curve."""
    here = {stage.id for stage in stages}
    kinds = {item.kind for item in context.first.values() if item.stage_id in here}
    has_curve = "emotion" in lanes and any(stage.emotion.score is not None for stage in stages)
    return bool(kinds) and (has_curve or any(kind in kinds and lane in lanes for kind, lane in LANES_OF.items()))


LANES_OF = {"obstacle": "obstacles", "opportunity": "opportunities"}
SHOWN: dict[str, Stands] = {
    "moment-of-truth": lambda _, __, stages: any(stage.moment_of_truth for stage in stages),
    "evidence-guess": _known_by("guess"),
    "evidence-heard": _known_by("heard"),
    "evidence-measured": _known_by("measured"),
    "evidence-confirmed": _is_sure,
    "legend-link": _is_linked,
    "legend-first": _is_marked,
}


NUMBERS: dict[str, Callable[[Typesetter], Sized]] = {
    "legend-link": lambda typesetter: badge(typesetter, 1, MUTED),
    "legend-first": lambda typesetter: mark(typesetter, 1, BADGE),
}


def legend(
    typesetter: Typesetter, context: Context, lanes: Sequence[Lane], stages: Sequence[Stage], width: float
) -> Block:
    """Return the signs that stand on the map with their meanings, beside each other."""
    here = frozenset(lane.id for lane in lanes)
    names = [name for name, stands in SHOWN.items() if stands(context, here, stages)]
    entries = [(Block(2 * BADGE, tuple(_sign(typesetter, name))), typesetter.words[f"map-{name}"]) for name in names]
    touching = (lane for lane in lanes if lane.id == "touchpoints")
    items = [(lane, item) for lane in touching for stage in stages for item in lane.items(stage, context)]
    entries += explained(typesetter, items, 2 * BADGE)
    return flowed([_entry(typesetter, *entry, width) for entry in entries], width, 16)


def _entry(typesetter: Typesetter, sign: Block, words: str, width: float) -> Sized:
    kind = tinted(FOOTER, FOOTER.colour, PAGE)
    start = 6 + max(2 * BADGE, *(mark.x + mark.width for mark in sign.marks if isinstance(mark, Rect)), 0.0)
    text = typesetter.text(words, kind, width - start)
    height = max(text.height, 2 * BADGE)
    marks = (*sign.at(0, (height - sign.height) / 2), *text.at(start, (height - text.height) / 2))
    return widest(text) + start, Block(height, marks)


def _sign(typesetter: Typesetter, name: str) -> Iterator[Mark]:
    if name in NUMBERS:
        yield from NUMBERS[name](typesetter)[1].marks
        return
    dashes = (2.5, 2.5) if name == "evidence-guess" else None
    yield Circle(BADGE, BADGE, BADGE, Ink(WHITE, MUTED, 0.9, dashes))
    yield Icon(BADGE - 5.5, BADGE - 5.5, 11, SIGNS[name][0], Ink(MUTED))
