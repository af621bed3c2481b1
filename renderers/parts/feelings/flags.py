"""What is said of a feeling so that nobody overlooks it: the worst moment, and a moment of truth, in words and a sign.

(! Worst moment)   (* Moment of truth)
"""

from collections.abc import Mapping, Sequence

from renderers.content.context import Flag
from renderers.parts.signs import Sized, widest
from renderers.sheet.colours import INK, WHITE
from renderers.sheet.marks import Circle, Icon, Ink, Point, Rect
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import Style
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter

WORST = "#c81e3a"
RING, RING_GAP = 2.6, 3.4  # how thick the ring about the worst feeling is, and how far from its face
SIZES = (16.0, 14.0, 12.4)  # of the letters, the largest in which the words stand on one line
_SIGN, _INSET, _END, _PAD = 14.0, 25.0, 10.0, 3.5

# Each flag: its icon, its ground, its edge and what is written on it.
LOOKS: Mapping[Flag, tuple[str, str, str, str]] = {
    "worst": ("alert-octagon-outline", WORST, WORST, WHITE),
    "moment-of-truth": ("star", WHITE, INK, INK),
}


def flags(typesetter: Typesetter, names: Sequence[Flag], limit: float) -> list[Sized]:
    """Return flags, each at most `limit` wide; for two there is no room in large letters."""
    sizes = SIZES if len(names) == 1 else SIZES[-1:]
    return [_flag(typesetter, name, limit, sizes) for name in names]


def _flag(typesetter: Typesetter, name: Flag, limit: float, sizes: Sequence[float]) -> Sized:
    icon, paper, edge, colour = LOOKS[name]
    words, room = typesetter.words[f"map-{name}"], limit - _INSET - _END
    kinds = [Style(size, BOLD, colour, 1.3) for size in sizes]
    text = typesetter.text(words, next((one for one in kinds if typesetter.width(words, one) < room), kinds[-1]), room)
    width, height = widest(text) + _INSET + _END, text.height + 2 * _PAD
    ground = Rect(0, 0, width, height, Ink(paper, edge, 1.6), min(height / 2, 12.0))
    sign = Icon(7, (height - _SIGN) / 2, _SIGN, icon, Ink(colour))
    return width, Block(height, (ground, sign, *text.at(_INSET, _PAD)))


def ring(place: Point, radius: float) -> Circle:
    """Return the ring about the face of the worst feeling; it reaches `RING_GAP` further than the face."""
    return Circle(*place, radius + RING_GAP, Ink(WHITE, WORST, RING))
