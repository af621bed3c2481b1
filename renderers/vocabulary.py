"""The words that stand on a map, in one language, and how that language is written. They come from the shell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from storage.model.locale import Locale, locale_of
from storage.model.text import folded

NUMBER = "\ufffe"  # no text has this noncharacter: `clean` drops it

Phrasing = Callable[..., str]  # says the message of an id, with its values


@dataclass(frozen=True)
class Vocabulary:
    """The messages of `map.ftl`, `channel.ftl` and `locale.ftl` by their ids; an id that is missing is a KeyError.

    Those of `figure.ftl`, which are said of a number, have the plural form behind their ids: `figure-now-one`. Where
    they say the number themselves, `NUMBER` stands for it.
    """

    messages: Mapping[str, str]

    @cached_property
    def locale(self) -> Locale:
        """How the language is written."""
        return locale_of(self.messages)

    def __getitem__(self, message_id: str) -> str:
        return self.messages[message_id]

    def get(self, message_id: str, otherwise: str | None = None) -> str | None:
        """Return a message; where there is none, what to say otherwise."""
        return self.messages.get(message_id, otherwise)

    def ours(self, group: str, text: str | None) -> str | None:
        """Return our word for what was typed, where it is one of a group that we know ("channel"), else the text."""
        return self.messages.get(f"map-{group}-{slug(text)}", text)

    def field(self, name: str) -> str:
        """Return the word for a field of the document: that of `third_party` is `map-third-party`."""
        return self.messages["map-" + name.replace("_", "-")]

    def number(self, value: int) -> str:
        """Return a whole number in the digits of the language."""
        return self.locale.in_digits(str(value))

    def counted(self, message_id: str, count: int) -> str:
        """Return what is said of a number, in the form that it takes."""
        return self.messages[f"{message_id}-{self.locale.plural(count)}"].replace(NUMBER, self.number(count))

    def place(self, place: int, count: int) -> str:
        """Return "2 of 7"; with a stroke between them, numbers are read from either side in Arabic and Persian."""
        return f"{self.number(place)} {self.messages['map-of']} {self.number(count)}"

    @cached_property
    def channel_names(self) -> frozenset[str]:
        """Our own words for channels, folded."""
        return frozenset(folded(word) for name, word in self.messages.items() if name.startswith("map-channel-"))

    @cached_property
    def channels(self) -> tuple[tuple[str, str], ...]:
        """The words that owners use for channels: (id of the message, words with | between them)."""
        return tuple((name, words) for name, words in self.messages.items() if name.startswith("channel-"))


def slug(text: str | None) -> str:
    """Return a text as it stands in the id of a message.

    >>> slug("Word of mouth"), slug("drop_off")
    ('word-of-mouth', 'drop-off')
    """
    return (text or "").casefold().replace(" ", "-").replace("_", "-")
