"""Every word Masir says, from the language files. Which word is said when is decided elsewhere.

A language is a folder of Fluent files in `dialogs/locales`; a message's id begins with the name of its file
(`ask-purpose` stands in `ask.ftl`, `trade-cafe-1` in `trade/cafe.ftl`), so that only the files needed are read.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale as BabelLocale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Resource, TextElement

from storage.model.calendar import written
from storage.model.journey import Language
from storage.model.locale import Locale, locale_of

LOCALES = files("dialogs") / "locales"
FIRST: Language = "en"  # what is spoken where nothing says which
LANGUAGES: tuple[Language, ...] = (FIRST, *sorted(f.name for f in LOCALES.iterdir() if f.is_dir() and f.name != FIRST))

_FOREIGN = {"ltr": re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"), "rtl": re.compile("[A-Za-z\u00c0-\u024f]")}


class Words:
    """The words of one language: `words("say-welcome", name="Layla")`.

    A message's attribute is named with a dot (`"ask-purpose.why"`). Numbers choose their plural form and are written in
    the digits of the language, days in its calendar; texts that run against its direction are isolated (U+2068 …
    U+2069). An unknown id or a missing value is a mistake in the program and raises `LookupError`.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.locale = locale_of({**_plain(language, "locale"), "language": language})
        self._bundle = FluentBundle([self.locale.cldr], use_isolating=False)
        self._read: set[str] = set()
        self._against = _FOREIGN["rtl" if self.rtl else "ltr"]

    @property
    def rtl(self) -> bool:
        """Tell whether the language runs from right to left."""
        return self.locale.rtl

    def __call__(self, message_id: str, **values: str | int | date) -> str:
        """Return the text of a message with its values."""
        if any(isinstance(value, str) for value in values.values()):
            return self._text(message_id, values)
        return _text_without_names(self, message_id, tuple(values.items()))

    def _text(self, message_id: str, values: Mapping[str, str | int | date]) -> str:
        name, _, attribute = message_id.partition(".")
        self._read_file_of(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise LookupError(f"{self.language}: {message_id} has no text")
        # Not `format_pattern`, which would turn our numbers into its own, with Latin digits.
        fitted = {name: self._fitted(value) for name, value in values.items()}
        long = {f"\ufdd0{name}\ufdd1": v for name, v in fitted.items() if isinstance(v, str) and len(v) > _MOST_FLUENT}
        fitted |= {token[1:-1]: token for token in long}  # no text has these noncharacters: `clean` drops them
        mistakes: list[Exception] = []
        current = CurrentEnvironment(args=fitted)
        text = str(pattern(ResolverEnvironment(context=self._bundle, current=current, errors=mistakes)))
        if mistakes:
            raise LookupError(f"{self.language}: {message_id}: {mistakes[0]}")
        for token, value in long.items():
            text = text.replace(token, value)
        return text

    def has(self, message_id: str) -> bool:
        """Tell whether there is a message, or an attribute of one, with this id."""
        name, _, attribute = message_id.partition(".")
        self._read_file_of(name)
        return self._bundle.has_message(name) and (
            not attribute or attribute in self._bundle.get_message(name).attributes
        )

    def attributes(self, message_id: str) -> tuple[str, ...]:
        """Return the names of a message's attributes, in the order of its file; none where there is no such message."""
        self._read_file_of(message_id)
        has = self._bundle.has_message(message_id)
        return tuple(self._bundle.get_message(message_id).attributes) if has else ()

    def ids_of(self, file: str) -> tuple[str, ...]:
        """Return the ids of the messages of one file, in its order."""
        return tuple(_ids(self.language, file))

    def all_of(self, file: str) -> dict[str, str]:
        """Return the messages of one file that hold no values, by id."""
        return {name: self(name) for name in self.ids_of(file)}

    def number(self, value: float) -> str:
        """Return a number in the digits of the language."""
        return _in_digits(value, self.locale)

    def day(self, day: date) -> str:
        """Return a day in the calendar of the language."""
        return written(day, self.locale)

    def _read_file_of(self, name: str) -> None:
        file = _file_of(self.language, name)
        if file and file not in self._read:
            self._bundle.add_resource(_resource(self.language, file))
            self._read.add(file)  # last: another thread must not take it for read before it is

    def _fitted(self, value: str | int | date) -> str | FluentInt:
        if isinstance(value, int):
            number = _Number(value)
            number.locale = self.locale
            return number
        if isinstance(value, date):
            return written(value, self.locale)
        return self.isolated(value)

    def isolated(self, text: str) -> str:
        """Return a text as it stands in a sentence: isolated where it runs against the direction of the language."""
        return f"\u2068{text}\u2069" if self._against.search(text) else text


@lru_cache(maxsize=5_000)
def _text_without_names(words: Words, message_id: str, values: tuple[tuple[str, str | int | date], ...]) -> str:
    """Return a text that holds nothing of what anybody said, and is said again and again."""
    return words._text(message_id, dict(values))  # noqa: SLF001


# Fluent refuses longer values, against messages that unfold without end; ours are plain and put in afterwards.
_MOST_FLUENT = 2_000


class _Number(FluentInt):
    """A number that chooses a plural form and is written in the language's own digits."""

    locale: Locale

    def format(self, _babel: BabelLocale) -> str:
        return _in_digits(int(self), self.locale)


@lru_cache(maxsize=1_000)
def _in_digits(value: float, locale: Locale) -> str:
    system = BabelLocale.parse(locale.cldr).default_numbering_system
    # Babel knows the separators of a numbering system but leaves the digits Latin.
    text = format_decimal(value, locale=locale.cldr, numbering_system=system)
    return text.translate(str.maketrans("0123456789", locale.digits))


@cache
def words_in(language: Language) -> Words:
    """Return the words of a language, read once."""
    return Words(language)


@lru_cache(maxsize=5_000)  # a document may ask for any ids
def _file_of(language: Language, name: str) -> str:
    """Return the file that the longest beginning of a message's id is called like, "" where there is none."""
    files = _files(language)
    parts = name.split("-")
    begun = ("-".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((files[one] for one in begun if one in files), "")


@cache
def _files(language: Language) -> Mapping[str, str]:
    """Return the files of a language by what their messages' ids begin with, those of a room with its name before."""
    folder = LOCALES / language
    rooms = {"": folder, **{f"{room.name}/": room for room in folder.iterdir() if room.is_dir()}}
    paths = [f"{room}{file.name}" for room, inside in rooms.items() for file in inside.iterdir() if not file.is_dir()]
    return {path.removesuffix(".ftl").replace("/", "-"): path.removesuffix(".ftl") for path in paths}


@cache
def _resource(language: Language, file: str) -> Resource:
    return FluentParser().parse((LOCALES / language / f"{file}.ftl").read_text("utf-8"))


def _plain(language: Language, file: str) -> dict[str, str]:
    """Return the messages of a file that are mere text, by id, without a bundle to say them."""
    messages = (entry for entry in _resource(language, file).body if isinstance(entry, Message))
    return {
        one.id.name: "".join(e.value for e in one.value.elements if isinstance(e, TextElement))
        for one in messages
        if one.value
    }


def _ids(language: Language, file: str) -> Mapping[str, None]:
    resource = _resource(language, file)
    return {entry.id.name: None for entry in resource.body if isinstance(entry, Message)}
