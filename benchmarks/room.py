"""How much of each picture of the examples is blank; `tests/renderers/filling` measures, and says what is empty.

Cards and pages are also to be filled: content reaches so far down. The last one holds what is left, and is apart. A
wide map is as high as its content: what counts there is its form.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from statistics import mean

from benchmarks.table import Row
from bot.drawing import drawn_words
from renderers.content.numbering import unnumbered
from renderers.content.tidy import tidied
from renderers.layouts.table import LAYOUTS
from renderers.sheet.sheet import Sheet
from renderers.vocabulary import Vocabulary
from storage.model.document.reader import read
from tests.renderers.filling import empty, filled

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = tuple(sorted(path.name.removesuffix(".masir.yaml") for path in EXAMPLES.glob("*.masir.yaml")))
LAID_OUT = ("wide", "cards", "pages")
FULL, TALL = 0.7, 1.3


def rows() -> Iterator[Row]:
    """Yield for each example its wide map, its cards and its pages: the share of empty area, and what is filled."""
    for layout in LAID_OUT:
        for name in NAMES:
            sheets = drawn(name, layout)
            shares = " ".join(f"{100 * empty(sheet):.0f}" for sheet in sheets)
            yield Row(f"{name}, {layout}", f"{shares} %", target=_beside(layout, sheets))
        blank = [empty(sheet) for name in NAMES for sheet in drawn(name, layout)]
        yield Row(f"all examples, {layout}", f"{100 * mean(blank):.0f} %")


def _beside(layout: str, sheets: Sequence[Sheet]) -> str:
    """Return what else is wanted of these sheets, and how it is."""
    if layout == "wide":
        (sheet,) = sheets
        return f"≤ {TALL} as high as wide: {sheet.height / sheet.width:.2f}"
    least = min(map(filled, sheets[:-1] or sheets))
    return f"filled ≥ {100 * FULL:.0f} %: {100 * least:.0f} %"


@cache
def drawn(name: str, layout: str) -> tuple[Sheet, ...]:
    """Return the sheets of an example."""
    journey = read((EXAMPLES / f"{name}.masir.yaml").read_bytes())
    return LAYOUTS[layout](unnumbered(tidied(journey)), Vocabulary(drawn_words(journey.language or "en")), None)
