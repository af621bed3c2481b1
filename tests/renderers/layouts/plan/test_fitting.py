"""How long texts are cut: behind as much as there is room for, and without measuring them again and again."""

import pytest

from renderers.layouts.allowance import cut
from renderers.layouts.plan.fitting import fitted
from renderers.typesetting import text as measuring
from renderers.typesetting.shaping import advance
from renderers.typesetting.styles import BODY
from renderers.typesetting.typesetter import Typesetter
from renderers.typesetting.wrap import wrapped
from tests.renderers.samples import vocabulary

LONG = pytest.mark.parametrize("text", ["W", "the queue is long ", "صف طولانی است ", "漢字", "a-"])


@pytest.mark.parametrize("lines", [1, 3])
@LONG
def test_a_text_is_cut_behind_all_that_its_lines_have_room_for(text: str, lines: int) -> None:
    setter, line = Typesetter(vocabulary("fa")), (text * 600)[:600].strip()
    locale, width = setter.words.locale, 300.0 / setter.size(BODY)
    most = max(n for n in range(1, 600) if len(wrapped(cut(line, n), locale, BODY.weight, width)) <= lines)

    assert fitted(setter, line, BODY, 300.0, lines) == setter.text(cut(line, most), BODY, 300.0)


@LONG
def test_what_was_measured_for_one_width_is_hardly_measured_again_for_others(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    def counted(text: str, font: str, rtl: bool) -> float:  # noqa: FBT001 - as in `shaping`
        measured.append(text)
        return advance(text, font, rtl)

    monkeypatch.setattr(measuring, "advance", counted)
    line, setter = (text * 2_000)[:1_990].strip(), Typesetter(vocabulary("en"))
    for width in range(280, 320):
        fitted(setter, line, BODY, width, 5)

    assert len(measured) < 6 * len(line)
