"""The journey as plain text, stage by stage: for screen readers and for places without pictures."""

from collections.abc import Iterator

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.content.feelings import score_id
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, lanes_of
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey, Stage

# The scores stand in the curve of the picture; here they are a line of their own lane.
FEELINGS = "emotion"


def plain(journey: Journey, words: Vocabulary) -> str:
    """Return the whole content of the map, in full length."""
    return "\n\n".join(part for part in pieces(journey, words) if part) + "\n"


def pieces(journey: Journey, words: Vocabulary) -> tuple[str, ...]:
    """Return what is said of the whole journey, and of each of its stages."""
    return (_head(journey, words), *_stages(journey, words))


def _head(journey: Journey, words: Vocabulary) -> str:
    head = head_of(journey, words)
    parts = [
        "\n".join(part for part in (head.title, head.persona, " · ".join(head.stamps)) if part),
        "\n".join(f"{label}: {content}" for label, content in head.facts),
        "\n".join(" ".join(filter(None, (one.amount, one.words, one.note and f"({one.note})"))) for one in head.counts),
        "\n".join(f"{label}: {' → '.join(steps)}" for label, steps in head.paths),
        "\n".join([words["map-kpis"], *_measures(head, words)]) if head.kpis else "",
        "\n".join([words["map-voices"], *(f"- {voice}" for voice in head.voices)]) if head.voices else "",
        "" if journey.stages else words["map-empty"],
    ]
    return "\n\n".join(part for part in parts if part)


def _measures(head: Head, words: Vocabulary) -> Iterator[str]:
    for kpi, trend in head.measures:
        yield f"- {kpi.word}"
        if trend:
            yield f"  {words['map-trend']}: {trend.said}"


def _stages(journey: Journey, words: Vocabulary) -> Iterator[str]:
    context = Context(journey, words)
    lanes = lanes_of(journey, context)
    for i, stage in enumerate(journey.stages, 1):
        title = f"{words['map-stage']} {words.number(i)}: {stage.name}"
        body = [line for lane in lanes for line in _lane(lane, stage, context)]
        yield "\n".join([title, *_notes(stage, context), *body])


def _notes(stage: Stage, context: Context) -> Iterator[str]:
    yield from (note for note in (stage.group, context.way_back(stage)) if note)


def _lane(lane: Lane, stage: Stage, context: Context) -> Iterator[str]:
    items = [*_score(lane, stage, context), *lane.items(stage, context)]
    if items:
        yield ""
        yield context.words.field(f"lane_{lane.id}")
    for item in items:
        felt = "" if item.score is None else context.words[score_id(item.score)]
        head = " · ".join(part for part in (item.text, item.amount, felt, *(tag.word for tag in item.tags)) if part)
        yield from ([f"- {_indented(head)}"] if head else [])
        yield from (f"  {label}: {_indented(content)}" for label, content in _details(item, context))


def _details(item: LaneItem, context: Context) -> Iterator[tuple[str, str]]:
    words = context.words
    if item.mark:
        yield words["map-mark"], words.number(item.mark)
    if item.link:
        yield words["map-link"], words.locale.letter(item.link)
    yield from ((label, words[f"map-rating-{rated}"]) for label, rated in item.ratings)
    yield from item.details
    if item.trend:
        yield words["map-trend"], item.trend.said


def _score(lane: Lane, stage: Stage, context: Context) -> Iterator[LaneItem]:
    if lane.id == FEELINGS and any(other.emotion.score is not None for other in context.journey.stages):
        yield LaneItem(context.words[score_id(stage.emotion.score)])


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")
