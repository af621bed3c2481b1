"""What a person did that cannot be used as it is: told to them in their own words, never a traceback."""


class Mistake(Exception):  # noqa: N818 - it is the person's, not the program's
    """Carry the id of a message in the language files, and its values, to where it is said."""

    def __init__(self, message_id: str, **values: str | int) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values = values
