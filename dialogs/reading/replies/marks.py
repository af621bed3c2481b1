"""What is typed without a word: a face, laughter, keys struck one beside the other."""

import re

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

_LAUGHTER = re.compile(r"([^\W\d_]{1,2}?)\1{2,}[^\W\d_]?|([^\W\d_])\2{2,}")


def is_face(text: str, topic: str) -> bool:
    """Tell whether a text of signs is a feeling."""
    return topic == "feelings" and any(ord(character) > 0x2190 for character in text)  # noqa: PLR2004


def is_noise(text: str, words: str, language: Language) -> bool:
    """Tell whether a text is laughter, or keys struck one beside the other."""
    typed = re.findall(r"[^\W_]+", folded(text))
    return bool(typed and words) and all(_LAUGHTER.fullmatch(word) or _is_struck(word, language) for word in typed)


def _is_struck(word: str, language: Language) -> bool:
    rows = [
        row for name in dict.fromkeys((language, *LANGUAGES)) for row in folded(words_in(name)("reply-keys")).split("|")
    ]
    rows += [row[::-1] for row in rows]
    at = 0
    while at < len(word):
        size = next(
            (size for size in range(len(word) - at, 1, -1) if any(word[at : at + size] in row for row in rows)), 1
        )
        if size < 3 and (at == 0 or at + size < len(word)):  # noqa: PLR2004
            return False
        at += size
    return len(word) > 3  # noqa: PLR2004
