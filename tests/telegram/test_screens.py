"""Every screen fits Telegram's limits, and the page that shows them all is what the program says today."""

import re

import pytest

from bot.telegram.panels import MOST_CAPTION, MOST_DATA, MOST_TEXT, units
from bot.telegram.profile import MENU, QUIET
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.telegram.gallery import PAGE, page, screens, sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_fits(language: Language):
    for name, shown in screens(language):
        assert units(shown.text) <= (MOST_CAPTION if "caption" in name else MOST_TEXT), name
        assert sum(map(len, shown.rows)) <= 100, name
        assert all(len(row) <= 8 for row in shown.rows), name
        assert all(len(one.data.encode()) <= MOST_DATA for row in shown.rows for one in row), name
        assert all(one.label for row in shown.rows for one in row), name
    for name, text in sentences(language):
        assert units(text) <= MOST_TEXT, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_and_the_profile_fit(language: Language):
    words = words_in(language)
    for name in (*MENU, *QUIET):
        assert re.fullmatch("[a-z0-9_]{1,32}", name)
        assert 1 <= units(words(f"chat-command-{name}")) <= 256
    assert units(words("chat-name")) <= 64
    assert units(words("chat-short-description")) <= 120
    assert units(words("chat-description")) <= 512


def test_the_page_of_screens_is_fresh():
    assert PAGE.read_text("utf-8") == page(), "make screens"
