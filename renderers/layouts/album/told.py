"""What a phone card tells of a stage, the most urgent first. How much of it has room is decided elsewhere."""

from collections.abc import Collection, Mapping

from renderers.content.context import Context
from renderers.content.feelings import score_id
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, lanes_of
from renderers.layouts.allowance import is_vital

MOST_FEELING = 40  # characters of a feeling that stands in the head
FACTS = ("owner", "wait", "peaks", "decision")  # short ones that share rows

Items = Mapping[Lane, tuple[LaneItem, ...]]


def items_of_stage(context: Context, index: int) -> Items:
    """Return what the lanes say of a stage, the most urgent of each first; lanes that say nothing are left out."""
    stage, words = context.journey.stages[index], context.words
    lanes = lanes_of(context.journey, context)
    found = {lane: (lane.short if lane.id in FACTS else lane.items)(stage, context) for lane in lanes}
    score = stage.emotion.score
    feeling = "" if score is None else words[score_id(score)]
    found |= {
        lane: _joined(items, feeling, words["map-between"]) for lane, items in found.items() if lane.id == "emotion"
    }
    return _most_urgent_first({lane: items for lane, items in found.items() if items}, context.over)


def without_feeling(items: Items) -> tuple[Items, str]:
    """Return what the lanes say, without a feeling that is but a few words; and these, which have room in a head."""
    lane = next((lane for lane in items if lane.id == "emotion"), None)
    found = items[lane] if lane else ()
    if lane is None or len(found) > 1 or found[0] != LaneItem(found[0].text) or len(found[0].text) > MOST_FEELING:
        return items, ""
    return {other: said for other, said in items.items() if other != lane}, found[0].text


def _most_urgent_first(found: Items, over: Collection[int]) -> Items:
    """Return the obstacles in the order of the checklist, and the opportunities in that of what they answer.

    What is to be done first stands first, then where customers leave, and last what is over.
    """

    def rank(item: LaneItem, mark: int) -> tuple[bool, bool, bool]:
        return item.place in over, not mark, not (mark or is_vital(item))

    obstacles = next((items for lane, items in found.items() if lane.id == "obstacles"), ())
    urgent = tuple(sorted(obstacles, key=lambda item: (rank(item, item.mark), item.place)))
    places = {item.link: place for place, item in enumerate(urgent) if item.link}
    marks = {item.link: item.mark for item in urgent if item.link}

    def of_idea(item: LaneItem) -> tuple[tuple[bool, bool, bool], int, int]:
        mark = item.mark or marks.get(item.link, 0)
        return rank(item, mark), mark, places.get(item.link, len(places))

    def ordered(lane: Lane, items: tuple[LaneItem, ...]) -> tuple[LaneItem, ...]:
        if lane.id == "opportunities":
            return tuple(sorted(items, key=of_idea))
        return urgent if lane.id == "obstacles" else items

    return {lane: ordered(lane, items) for lane, items in found.items()}


def _joined(items: tuple[LaneItem, ...], feeling: str, between: str) -> tuple[LaneItem, ...]:
    """Return feelings with their names on one line, or with that of their score; quotes follow."""
    named = [item for item in items if not item.icon]
    text = between.join(item.text for item in named if item.text) or feeling
    first = LaneItem(text, tuple(tag for item in named for tag in item.tags))
    return (*([first] if first.says_something else []), *(item for item in items if item.icon))
