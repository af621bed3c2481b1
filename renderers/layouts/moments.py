"""Stages by their numbers, and which of them is the worst moment and which the moment of truth, on one line.

(!) Worst moment (4) name    (*) Moment of truth (4)
"""

from collections.abc import Sequence

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
MOST_WIDE = 1_000.0


def numbered(
    typesetter: Typesetter, index: int, x: float, y: float, radius: float, accent: str = ACCENT
) -> tuple[Mark, ...]:
    """Return the number of a stage in a circle about (x, y)."""
    paper = mixed(colour_of_stage(index, accent), INK, 0.18)
    text = typesetter.text(typesetter.words.number(index + 1), STAGE_NOTE, 2 * radius, 0.5)
    return (Circle(x, y, radius, Ink(paper)), *text.at(x - radius, y - text.height / 2))


def moments_line(typesetter: Typesetter, context: Context, width: float) -> list[Block]:
    """Return a line with the worst moment and the moment of truth in words, with their stages."""
    stages = context.journey.stages
    found: tuple[tuple[Flag, str, list[int]], ...] = (
        ("worst", WORST, [i for i, stage in enumerate(stages) if stage is context.worst]),
        ("moment-of-truth", INK, [i for i, stage in enumerate(stages) if stage.moment_of_truth]),
    )
    for named in (True, False):
        said = [
            _moment(typesetter, context, name, colour, places, width if named else 0.0)
            for name, colour, places in found
            if places
        ]
        if sum(wide for wide, _ in said) + PAD * (len(said) - 1) <= width - 2 * PAD:
            break
    return [flowed(said, width - 2 * PAD, PAD, 3).indented(PAD)] if said else []


def _moment(
    typesetter: Typesetter, context: Context, flag: Flag, colour: str, places: Sequence[int], room: float
) -> Sized:
    """Return what kind of moment it is, behind its icon, and the numbers of its stages; of one stage its name, too.

    `room` is how wide the line is; where it is 0, there is none for names.
    """
    words, icon = typesetter.words[f"map-{flag}"], LOOKS[flag][0]
    kind = tinted(MOMENT, colour, PAGE)
    label = typesetter.text(words, kind, room or MOST_WIDE)
    height, x = max(label.height, 20.0), 22 + typesetter.width(words, kind) + 8
    marks: list[Mark] = [Icon(0, height / 2 - 8, 16, icon, Ink(colour)), *label.at(22, (height - label.height) / 2)]
    for place in places[:MOST_PLACES]:
        marks += numbered(typesetter, place, x + 10, height / 2, 9.5, context.accent)
        x += 23
    if len(places) == 1 and room:
        text = measured(context.journey.stages[places[0]].name)
        wide = typesetter.width(text, NAME) + 1
        name = typesetter.text(text, NAME, wide)
        marks += name.at(x + 2, (height - name.height) / 2)
        x += wide + 2
    return x, Block(height, tuple(marks))
