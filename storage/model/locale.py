"""How a language is written: its direction, digits, calendar and fonts. What is said in it is elsewhere.

The values come from a language's own folder; nothing of a language stands in Python.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from babel import Locale as BabelLocale

Calendar = Literal["gregorian", "solar"]  # solar Hijri, as in Iran
PLURALS = ("zero", "one", "two", "few", "many", "other")  # the forms that any language has, as CLDR calls them
_MANY = 120  # by here each form of a language has come


@dataclass(frozen=True, slots=True)
class Locale:
    """How one language is written.

    `digits` are its ten, from 0; `cldr` names the locale data for its plurals, months and number formats; `fonts` are
    the families it is drawn with, the first choice first; `articles` are written together with the word they go before;
    `letters` call the parts of a list; `zone` is the time zone that is usual where it is spoken.
    """

    language: str
    rtl: bool
    digits: str
    calendar: Calendar
    cldr: str
    fonts: tuple[str, ...]
    articles: tuple[str, ...] = ()
    letters: tuple[str, ...] = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    zone: str = "Etc/UTC"

    def __hash__(self) -> int:
        """Return the hash of the language alone: a map asks for it thousands of times."""
        return hash(self.language)

    def in_digits(self, text: str) -> str:
        """Return a text of ours, such as a number, with the digits of the language.

        >>> Locale("fa", True, "۰۱۲۳۴۵۶۷۸۹", "solar", "fa", ()).in_digits("12%")
        '۱۲%'
        """
        return text.translate(_to_digits(self.digits))

    def letter(self, place: int) -> str:
        """Return what calls a part of a list, counted from 1; behind the last letter they begin again, with a number.

        >>> english = Locale("en", False, "0123456789", "gregorian", "en", ())
        >>> english.letter(2), english.letter(28)
        ('B', 'B2')
        """
        turn, letter = divmod(place - 1, len(self.letters))
        return self.letters[letter] + (self.in_digits(str(turn + 1)) if turn else "")

    def plural(self, count: int) -> str:
        """Return which of the `PLURALS` a number takes.

        >>> english = Locale("en", False, "0123456789", "gregorian", "en", ())
        >>> english.plural(1), english.plural(2)
        ('one', 'other')
        """
        return BabelLocale.parse(self.cldr).plural_form(count)

    def examples(self) -> Mapping[str, int]:
        """Return a number for each of the `PLURALS`; for those that the language lacks, one that takes "other"."""
        found = {self.plural(count): count for count in reversed(range(_MANY))}
        return {form: found.get(form, found["other"]) for form in PLURALS}


@cache
def _to_digits(digits: str) -> dict[int, int]:
    return str.maketrans("0123456789", digits)


def locale_of(words: Mapping[str, str]) -> Locale:
    """Return the locale that the messages of a language's `locale.ftl` describe; "language" stands beside them."""
    return Locale(
        language=words["language"],
        rtl=words["locale-direction"] == "rtl",
        digits=words["locale-digits"],
        calendar=cast("Calendar", words["locale-calendar"]),
        cldr=words["locale-cldr"],
        fonts=tuple(words["locale-fonts"].split()),
        articles=tuple(filter(None, words["locale-articles"].split("|"))),
        letters=tuple(words["locale-letters"].split()),
        zone=words["locale-zone"],
    )
