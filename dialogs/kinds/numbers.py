"""Answers that are numbers: a rating from 1 to 5, a feeling in half steps, a whole number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Quoted, Reading, Single
from dialogs.kinds.naming import named
from dialogs.kinds.texts import one_of
from dialogs.reading.feelings.feelings import felt
from dialogs.reading.lists.listing import check_length
from dialogs.spellings import known_as
from dialogs.words import Words
from storage.model.fields import Field
from storage.model.log import Value
from storage.model.mistake import Mistake
from storage.model.text import in_plain_digits

LEAST_FEELING, MOST_FEELING, HALF = -2, 2, 0.5
_FEELINGS = (2, 1, 0, -1, -2)
_SCORES = (*_FEELINGS, -1.5, -0.5, 0.5, 1.5)
RATINGS = (1, 2, 3, 4, 5)
MOST_WHOLE = 999_999_999  # what a document can hold

_NUMBER = re.compile(r"([+-]?)\s*(\d{1,6}(?:[.,]\d{1,3})?|[.,]\d{1,3})\s*(-?)")
_WHOLE = re.compile(r"[+-]?\s*\d{1,9}")
# "-1, they fret": a sign before the number or a comma behind it, for "2 hours" is no feeling and "1- " may be -1.
_LED = re.compile(r"(\W{0,3}\d(?:[.,٫]\d)?)(\s*[,،;؛:])?\s*([^\W\d].*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Feeling(Kind):
    """A feeling from -2 to 2 in half steps: a number, a face, words for it, or what a customer would say.

    `keeps_quote`: what is said of a feeling is kept beside it, as the customer's own words.
    """

    keeps_quote: bool = True

    name = "scale"

    def fits(self, field: Field) -> bool:
        return (field.least, field.most, field.step) == (LEAST_FEELING, MOST_FEELING, HALF) and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        try:
            return Single(_score(text))
        except Mistake as mistake:
            if mistake.message_id == "wrong-scale":
                raise
        return self._with_words(text.strip(), asked) or self._in_words(text, asked)

    def _with_words(self, text: str, asked: Asked) -> Reading | None:
        """Return the score with which a text begins, and what is said behind it; None where it begins with none."""
        led = _LED.fullmatch(text)
        if not led or not is_number(led[1]) or number(led[1]) not in _SCORES:
            return None
        if not led[2] and in_plain_digits(led[1])[0] not in "+-":
            return None
        score, said = _score(led[1]), led[3]
        check_length(said)
        is_quote = any(told and told.is_quote for told in (felt(one, asked.words.language) for one in (text, said)))
        return Quoted(said, score) if self.keeps_quote and is_quote else Single(score)

    def _in_words(self, text: str, asked: Asked) -> Reading:
        if found := named(text, asked.choices):
            return self.pick((found,))
        told = felt(text, asked.words.language)
        if told is None or (told.score is None and not told.is_quote):
            raise Mistake("wrong-scale", least=LEAST_FEELING, most=MOST_FEELING)
        check_length(text)
        score = None if told.score is None else _whole(told.score)
        if told.is_quote and self.keeps_quote:
            return Quoted(text, score)
        if score is None:
            raise Mistake("wrong-scale", least=LEAST_FEELING, most=MOST_FEELING)
        return Single(score)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(int(one_of(picked).id))

    def choices(self, words: Words) -> tuple[Choice, ...]:
        labels = {score: words(f"pick-feeling-{score + 3}") for score in _FEELINGS}
        faces = {score: label.partition(" ")[0] for score, label in labels.items()}
        return tuple(
            Choice(str(score), label, (faces[score], *known_as(f"word-feeling-{score + 3}")))
            for score, label in labels.items()
        )

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        """Return the label of a feeling, of a half step what lies between two, in words."""
        if isinstance(value, float) and not value.is_integer() and (value / HALF).is_integer():
            halves = round(value / HALF)
            return words(f"map-score-{'minus-' if halves < 0 else ''}{abs(halves)}")
        return _labelled(value, choices, words)


@dataclass(frozen=True, slots=True)
class OneToFive(Kind):
    """A whole number from 1 to 5; `scale` is what its numbers stand for."""

    scale: str = "rating"

    name = "choice"

    def fits(self, field: Field) -> bool:
        return field.type is int and not field.is_list and (field.least, field.most) == (RATINGS[0], RATINGS[-1])

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the number that is typed; it names the value, not the place of a choice."""
        try:
            value = number(text)
        except Mistake:
            found = named(text, asked.choices)
            value = int(found.id) if found else 0
        if value not in RATINGS:
            raise Mistake("wrong-rating", least=RATINGS[0], most=RATINGS[-1])
        return Single(int(value))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(int(one_of(picked).id))

    def choices(self, words: Words) -> tuple[Choice, ...]:
        names = ((rating, f"{self.scale}-{rating}") for rating in RATINGS)
        return tuple(Choice(str(rating), words(f"pick-{name}"), known_as(f"word-{name}")) for rating, name in names)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return _labelled(value, choices, words)


@dataclass(frozen=True, slots=True)
class WholeNumber(Kind):
    """A whole number within what the field allows."""

    least: int = -MOST_WHOLE
    most: int = MOST_WHOLE

    name = "number"

    def fits(self, field: Field) -> bool:
        limits = (field.least if field.least is not None else -MOST_WHOLE, field.most or MOST_WHOLE)
        return field.type is int and not field.is_list and limits == (self.least, self.most)

    def read(self, text: str, asked: Asked) -> Reading:
        plain = in_plain_digits(text).strip()
        value = int(plain.replace(" ", "")) if _WHOLE.fullmatch(plain) else None
        if value is None or not self.least <= value <= self.most:
            raise Mistake("wrong-whole-number")
        return Single(value)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(int(one_of(picked).id))

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return _labelled(value, choices, words)


def number(text: str) -> float:
    """Return the number in a text, in any digits, its minus before or behind ("-1", "۲-").

    Raises:
        Mistake: where there is no number, or something beside it.
    """
    found = _NUMBER.fullmatch(in_plain_digits(text).strip())
    if not found:
        raise Mistake("wrong-number")
    value = float(found[2].replace(",", "."))
    return -value if "-" in (found[1], found[3]) else value


def _score(text: str) -> float:
    """Return the feeling that a number is.

    Raises:
        Mistake: where there is no number, or one that is no feeling.
    """
    score = number(text)
    if not LEAST_FEELING <= score <= MOST_FEELING or not (score / HALF).is_integer():
        raise Mistake("wrong-scale", least=LEAST_FEELING, most=MOST_FEELING)
    return _whole(score)


def is_number(text: str) -> bool:
    """Tell whether a text is a number alone."""
    try:
        number(text)
    except Mistake:
        return False
    return True


def _whole(score: float) -> float:
    """Return a score as it is kept: a whole one without a fraction."""
    return int(score) if score.is_integer() else score


def _labelled(value: Value, choices: Sequence[Choice], words: Words) -> str:
    """Return the label of a number that can be picked, else its digits as the language writes them."""
    if not isinstance(value, int | float):
        return str(value)
    return next((choice.label for choice in choices if choice.id == f"{value:g}"), words.number(value))
