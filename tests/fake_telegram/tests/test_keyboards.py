"""A button that copies is taken and refused as Telegram does it."""

import pytest

from tests.fake_telegram.messages.keyboards import MOST_COPIED, read_markup
from tests.fake_telegram.refusal import RefusedError


def read(button: dict[str, object]) -> list[str]:
    """Return what the fake complains of in a keyboard of one button."""
    complaints: list[str] = []
    read_markup({"inline_keyboard": [[{"text": "Copy", **button}]]}, complaints.append)
    return complaints


@pytest.mark.parametrize("text", ["x", "س" * MOST_COPIED])
def test_a_button_may_copy_a_text_of_up_to_256_characters(text: str):
    assert read({"copy_text": {"text": text}}) == []


@pytest.mark.parametrize("copied", [{"text": ""}, {"text": "x" * (MOST_COPIED + 1)}, {"text": 5}, {}, "x", None])
def test_a_button_that_copies_nothing_too_much_or_no_text_is_refused(copied: object):
    with pytest.raises(RefusedError):
        read({"copy_text": copied})


def test_a_button_that_copies_tells_the_bot_nothing():
    assert read({"copy_text": {"text": "x"}, "callback_data": "1:x"})
    assert read({"copy_text": {"text": "x", "colour": "red"}})
