"""The order of lines, against Unicode's own test rows."""

import os
import re
from pathlib import Path

import pytest

from renderers.typesetting.bidi import LTR, RTL, first_direction, line_levels, paragraph, visual_runs

ROWS = Path("/usr/share/unicode/BidiCharacterTest.txt")
EXPLICIT = re.compile(r"\b(202[A-E]|206[6-9])\b")


@pytest.fixture(scope="module")
def rows() -> list[list[str]]:
    if not ROWS.exists() and "CI" not in os.environ:
        pytest.skip(f"{ROWS} is not installed (Debian's package unicode-data)")
    return [line.split(";") for line in ROWS.read_text().splitlines() if line and not line.startswith("#")]


def test_bidi_character_test(rows: list[list[str]]) -> None:
    within = [row for row in rows if not EXPLICIT.search(row[0])]

    wrong = [row for row in within if _resolved(*row[:2]) != _expected(*row[2:])]

    assert wrong == []
    assert len(within) > 91_000


def test_only_rows_with_embeddings_are_left_out(rows: list[list[str]]) -> None:
    left_out = [row for row in rows if EXPLICIT.search(row[0])]

    print(f"{len(left_out)} of {len(rows)} rows hold U+202A-E or U+2066-9")  # noqa: T201 - the count is reported
    assert 0 < len(left_out) < 200


def test_a_line_is_ordered_by_the_levels_of_its_paragraph() -> None:
    text = "یک (two three) چهار"
    whole = paragraph(text, RTL)
    second_line = text.index("three")

    runs = visual_runs(whole, second_line, len(text))

    assert [text[start:end] for start, end, _ in runs] == [") چهار", "three"]
    assert visual_runs(paragraph(text[second_line:], first_direction("three") or LTR), 0, 11) != runs


def _resolved(characters: str, direction: str) -> tuple[int, list[int | None], list[int]]:
    text = "".join(chr(int(code, 16)) for code in characters.split())
    base = {"0": LTR, "1": RTL, "2": first_direction(text) or LTR}[direction]
    whole = paragraph(text, base)
    order = [
        i
        for start, end, level in visual_runs(whole, 0, len(text))
        for i in (reversed(range(start, end)) if level % 2 else range(start, end))
    ]
    removed = {i for i, kind in enumerate(whole.classes) if kind == "BN"}  # rule X9; "x" in the rows
    levels = [None if i in removed else level for i, level in enumerate(line_levels(whole, 0, len(text)))]
    return base, levels, [i for i in order if i not in removed]


def _expected(base: str, levels: str, order: str) -> tuple[int, list[int | None], list[int]]:
    resolved = [None if level == "x" else int(level) for level in levels.split()]
    return int(base), resolved, [int(i) for i in order.split()]
