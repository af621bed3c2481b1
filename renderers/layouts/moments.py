"""Stages by their numbers, and which of them is the worst moment and which the moment of truth, on one line.

(!) Worst moment (4) name    (*) Moment of truth (2) name (5) name
(!) Worst moment and moment of truth (4) name
"""

from collections.abc import Mapping

from renderers.content.context import Context, Flag
from renderers.layouts.allowance import measured
from renderers.layouts.sections import PAD
from renderers.parts.feelings.flags import LOOKS, WORST
from renderers.parts.plates import colour_of_stage
from renderers.parts.signs import Sized, flowed
from renderers.sheet.colours import ACCENT, INK, PAGE, mixed
from renderers.sheet.marks import Circle, Icon, Ink
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import NAME, STAGE_NOTE, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter

MOMENT, MOST_PLACES = Style(12.4, BOLD, INK, 1.35), 4
MOST_WIDE, BETWEEN_NAMES = 1_000.0, 10.0
COLOURS: Mapping[Flag, str] = {"worst": WORST, "moment-of-truth": INK}


def numbered(
    typesetter: Typesetter, index: int, x: float, y: float, radius: float, accent: str = ACCENT
) -> tuple[Mark, ...]:
    """Return the number of a stage in a circle about (x, y)."""
    paper = mixed(colour_of_stage(index, accent), INK, 0.18)
    text = typesetter.text(typesetter.words.number(index + 1), STAGE_NOTE, 2 * radius, 0.5)
    return (Circle(x, y, radius, Ink(paper)), *text.at(x - radius, y - text.height / 2))


def moments_line(typesetter: Typesetter, context: Context, width: float) -> list[Block]:
    """Return a line with the worst moment and the moment of truth in words, with their stages.

    Of stages that are both it is said once. Their names stand there where there is room for those of all.
    """
    for named in (True, False):
        said = [_moment(typesetter, context, one, width if named else 0.0) for one in _found(context)]
        if sum(wide for wide, _ in said) + PAD * (len(said) - 1) <= width - 2 * PAD:
            break
    return [flowed(said, width - 2 * PAD, PAD, 3).indented(PAD)] if said else []


def _found(context: Context) -> list[tuple[str, Flag, list[int]]]:
    """Return the messages of the kinds of moments there are, each with how it looks and the places of its stages."""
    stages = context.journey.stages
    worst = {place for place, stage in enumerate(stages) if stage is context.worst}
    truth = {place for place, stage in enumerate(stages) if stage.moment_of_truth}
    found: tuple[tuple[str, Flag, set[int]], ...] = (
        ("map-worst-and-truth", "worst", worst & truth),
        ("map-worst", "worst", worst - truth),
        ("map-moment-of-truth", "moment-of-truth", truth - worst),
    )
    return [(said, flag, sorted(places)) for said, flag, places in found if places]


def _moment(typesetter: Typesetter, context: Context, found: tuple[str, Flag, list[int]], room: float) -> Sized:
    """Return what kind of moment it is, behind its icon, and the numbers of its stages with their names behind them.

    `room` is how wide the line is; where it is 0, there is none for names.
    """
    said, flag, places = found
    words, colour = typesetter.words[said], COLOURS[flag]
    kind = tinted(MOMENT, colour, PAGE)
    label = typesetter.text(words, kind, room or MOST_WIDE)
    height, x = max(label.height, 20.0), 22 + typesetter.width(words, kind) + 8
    icon = Icon(0, height / 2 - 8, 16, LOOKS[flag][0], Ink(colour))
    marks: list[Mark] = [icon, *label.at(22, (height - label.height) / 2)]
    for place in places[:MOST_PLACES]:
        marks += numbered(typesetter, place, x + 10, height / 2, 9.5, context.accent)
        x += 23
        if room:
            wide, name = _name(typesetter, context.journey.stages[place].name)
            marks += name.at(x + 2, (height - name.height) / 2)
            x += wide + 2 + BETWEEN_NAMES * (place != places[:MOST_PLACES][-1])
    return x, Block(height, tuple(marks))


def _name(typesetter: Typesetter, name: str) -> Sized:
    text = measured(name)
    wide = typesetter.width(text, NAME) + 1
    return wide, typesetter.text(text, NAME, wide)
