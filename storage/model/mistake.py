"""What cannot be used as a person gave it; they are told so in their language, and how to put it right."""

from storage.model.text import harmless

_MOST_SHOWN = 500  # characters of a value: a key of a document can be as long as the document


class Mistake(Exception):  # noqa: N818 - it is the person's, not the program's
    """Carry the id of a message in the language files, and its values, to where it is said.

    A value may be anybody's: it is shown on one line, cut, and without what can harm a terminal or turn a line about.
    """

    def __init__(self, message_id: str, **values: str | int) -> None:
        self.message_id = message_id
        self.values = {name: value if isinstance(value, int) else _shown(value) for name, value in values.items()}
        super().__init__(message_id, self.values)


def _shown(value: str) -> str:
    plain = harmless(value[: 2 * _MOST_SHOWN]).replace("\n", " ")
    return plain if len(plain) <= _MOST_SHOWN else f"{plain[:_MOST_SHOWN]}…"


class Outage(Mistake):
    """The database cannot be used now: it is nobody's mistake, and the same may work later."""
