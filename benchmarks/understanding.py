"""How much of what people type is read right, by kind and language; the corpus in `tests/corpus` says what is right.

`python -m benchmarks understanding` prints the shares of the part that was set aside, then those of the part that the
rules were made with, and the misses of the latter. Misses of the part set aside are printed with `MISSES=aside` only:
who sees them makes rules for them.
"""

import os
from collections.abc import Iterator

from benchmarks.table import Row
from dialogs.words import LANGUAGES
from tests.corpus.grading import KINDS, Grade, Part, grades

_WANTED = {"one": 97, "several": 97, "no_answer": 97, "feelings": 95, "trades": 97, "days": 98}


def rows() -> Iterator[Row]:
    """Yield a row for each kind and language of both parts."""
    parts: tuple[Part, ...] = ("aside", "known")
    for part in parts:
        for kind in KINDS:
            for language in LANGUAGES:
                read = list(grades(part, language, kind))
                right = sum(one.is_right for one in read)
                percent = f"{100 * right / len(read):.0f} %"
                yield Row(
                    f"{part} {kind} {language}", f"{right} of {len(read)}", percent, target=f"≥ {_WANTED[kind]} %"
                )
                if part == os.environ.get("MISSES", "known"):
                    _show_misses(read)


def _show_misses(read: list[Grade]) -> None:
    for one in read:
        if not one.is_right:
            print(f"    {one.entry.at}: {one.entry.typed!r}\n        -> {one.made}; {dict(one.entry.right)}")
