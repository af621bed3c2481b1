"""Lines: their width, where they break, and the order of what stands on them."""

import re
from collections import Counter

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from renderers.typesetting.bidi import paragraph
from renderers.typesetting.text import MAX_CHARACTERS, legible, missing_characters, paragraph_in, seen
from renderers.typesetting.typefaces import REGULAR
from renderers.typesetting.wrap import SetLine, longest_word, wrapped
from storage.model.journey import Language
from tests.renderers.samples import CORPUS, LANGUAGES, languages, locale, texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [6.0, 13.0, 40.0])
def test_no_line_is_wider_than_its_cell(language: Language, width: float) -> None:
    lines = [line for text in CORPUS[language] for line in wrapped(text, locale(language), REGULAR, width)]

    assert max(line.width for line in lines) <= width * 1.01


@given(texts, languages)
@settings(max_examples=60, deadline=None)
def test_wrapping_loses_nothing_but_spaces(text: str, language: Language) -> None:
    lines = wrapped(text, locale(language), REGULAR, 9.0)

    drawn = Counter(c for line in lines for piece in line.pieces for c in seen(piece.text) if not c.isspace())
    assert drawn == Counter(c for c in seen(legible(text, locale(language))) if not c.isspace())


@given(st.lists(st.sampled_from(["Obstacles", "the", "customer’s", "گفت‌وگو", "رحلة"]), min_size=1, max_size=20))
@settings(max_examples=40, deadline=None)
def test_words_that_fit_are_never_broken(found: list[str]) -> None:
    width = max(longest_word(word, locale("en"), REGULAR) for word in found) + 0.01

    lines = wrapped(" ".join(found), locale("en"), REGULAR, width)

    assert [len(_logical(line).split()) for line in lines] == [1] * len(lines) or len(lines) < len(found)
    assert Counter(word for line in lines for word in _words(line)) == Counter(found)


def test_long_addresses_break_behind_their_signs() -> None:
    lines = wrapped("https://freshly.app/help/late-delivery?topic=refund&id=7", locale("en"), REGULAR, 10.0)

    assert len(lines) > 1
    assert all(_logical(line)[-1] in "/-_.@?&=," for line in lines[:-1])


def test_a_word_without_signs_breaks_between_graphemes() -> None:
    lines = wrapped("e\u0301" * 60, locale("en"), REGULAR, 10.0)

    assert len(lines) > 1
    assert all(_logical(line).startswith("e") for line in lines)


def test_texts_are_cut_at_two_thousand_characters() -> None:
    assert len(legible("word " * 900, locale("en"))) == MAX_CHARACTERS
    assert legible("word " * 900, locale("en")).endswith("…")


def test_characters_that_no_font_has_are_named_and_visibly_replaced() -> None:
    assert missing_characters("Tea 漢 字漢", locale("fa")) == "漢字"
    assert legible("Tea 漢!", locale("fa")) == "Tea \ufffd!"


def test_a_lone_mark_before_a_word_is_not_lost() -> None:
    assert [_logical(line) for line in wrapped("\u064b 1", locale("en"), REGULAR, 11.0)] == ["\u064b 1"]


# A mark that combines with a sign nobody sees: it is drawn on the letter before, on whichever side that stands.
_ON_NOTHING = re.compile("[\u200e\u200f\u061c][\u0300-\u036f\u064b-\u065f\u0670]")


@given(texts, languages)
@settings(max_examples=60, deadline=None)
@example("پ1\u200c", "en")
@example("1\u200f", "en")
def test_lines_are_ordered_as_the_reference_orders_them(text: str, language: Language) -> None:
    assume(not _ON_NOTHING.search(text))
    lines = [line for line in wrapped(text, locale(language), REGULAR, 11.0) if line.pieces]

    assert [seen(_visual(line)) for line in lines] == [seen(line) for line in _reference(text, language, lines)]


def _reference(text: str, language: Language, lines: list[SetLine]) -> list[str]:
    """Order each line by reversing characters from the highest level down (UAX #9, L2), as the standard says it."""
    found = []
    remaining = iter(lines)
    for part in legible(text, locale(language)).split("\n"):
        whole = paragraph_in(part, locale(language))
        at = 0
        while part[at:].strip(" "):
            at += len(part[at:]) - len(part[at:].lstrip(" "))
            length = sum(len(piece.text) for piece in next(remaining).pieces)
            levels = list(paragraph(part, whole.base, whole.kept).levels[at : at + length])
            found.append(_reordered(part[at : at + length], levels))
            at += length
    return found


def _reordered(text: str, levels: list[int]) -> str:
    characters = list(zip(text, levels, strict=True))
    for level in range(max(levels), 0, -1):
        start = 0
        while start < len(characters):
            end = start
            while end < len(characters) and characters[end][1] >= level:
                end += 1
            characters[start:end] = reversed(characters[start:end])
            start = end + 1
    return "".join(character for character, _ in characters)


def _visual(line: SetLine) -> str:
    return "".join(piece.text[:: -1 if piece.rtl else 1] for piece in sorted(line.pieces, key=lambda piece: piece.x))


def _logical(line: SetLine) -> str:
    return "".join(piece.text for piece in line.pieces)


def _words(line: SetLine) -> list[str]:
    return _logical(line).split()


def test_no_word_is_left_alone_on_the_last_line() -> None:
    text = "the menu board is hard to read from the door"
    found = [wrapped(text, locale("en"), REGULAR, quarter / 4) for quarter in range(48, 86)]

    assert {len(lines) for lines in found} == {2}
    assert [lines for lines in found if len(_words(lines[-1])) == 1] == []


def test_a_number_stays_with_what_it_counts() -> None:
    found = [wrapped("a page of 9 megabytes", locale("en"), REGULAR, quarter / 4) for quarter in range(27, 44)]

    assert max(len(lines) for lines in found) > 1
    assert [line for lines in found for line in lines if _words(line)[-1] == "9"] == []
