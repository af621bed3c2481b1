"""Texts on one line: how much is measured of them, counted in letters that are shaped."""

import pytest
import uharfbuzz as hb

from renderers.layouts.allowance import one_line
from renderers.sheet.lines import Line
from renderers.typesetting.styles import FOOTER
from renderers.typesetting.typesetter import Typesetter
from tests.renderers.samples import vocabulary

HOSTILE = {
    "wider than the line": "﷽" * 1_990,
    "one word": "a" * 1_990,
    "words": "word " * 398,
    "sentences": "ﷺ ﷽ " * 490,
    "pictures": "😀" * 1_990,
    "marks": "e\u0301\u0302 " * 490,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_long_text_is_cut_after_few_measurings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shaped = 0
    shape = hb.shape

    def counted(font: hb.Font, buffer: hb.Buffer) -> None:
        nonlocal shaped
        shaped += len(buffer.glyph_infos)
        assert shaped <= len(HOSTILE[name])  # at most so many, and it ends
        shape(font, buffer)

    monkeypatch.setattr(hb, "shape", counted)
    block = one_line(Typesetter(vocabulary("en")), HOSTILE[name], FOOTER, 7.5)

    assert shaped > 0
    assert len([mark for mark in block.marks if isinstance(mark, Line)]) == 1
