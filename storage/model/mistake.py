"""What cannot be used as a person gave it; they are told so in their language, and how to put it right."""


class Mistake(Exception):  # noqa: N818 - it is the person's, not the program's
    """Carry the id of a message in the language files, and its values, to where it is said."""

    def __init__(self, message_id: str, **values: str | int) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values = values


class Outage(Mistake):
    """The database cannot be used now: it is nobody's mistake, and the same may work later."""
