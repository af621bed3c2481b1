"""What the bot logs, to stderr, where no secret may ever stand."""

import logging
import re
import traceback
from urllib.parse import urlsplit

from bot.settings import Settings


class _Redacting(logging.Formatter):
    """Leaves secrets out of every line, tracebacks included: the token is part of every address that the bot calls."""

    def __init__(self, settings: Settings) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._settings = settings

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record), self._settings)


def without_secrets(text: str, settings: Settings) -> str:
    """Return a text without the token, the secrets and the keys that are set, however an address writes them."""
    set_ = (settings.telegram_token, settings.webhook_secret, settings.key)
    # There may be several keys, with commas between them.
    values = [value.strip() for secret in set_ if secret for value in secret.get_secret_value().split(",")]
    # The half of a token behind the colon is the secret: the other is the bot's number, which everybody may know.
    halves = [half for value in values if len(half := value.rpartition(":")[2]) >= _TELLING]
    for value in filter(None, (*values, *halves)):
        text = re.sub("".join(map(_written, value)), "…", text)
    return text


_TELLING = 8  # characters: what is shorter stands in many a word


def _written(character: str) -> str:
    """Return a pattern for a character as it is, or as %… in an address."""
    encoded = "".join(f"%{byte:02x}" for byte in character.encode())
    return f"(?:{re.escape(character)}|(?i:{encoded}))"


def place_of(error: BaseException) -> str:
    """Return what failed and where, without the words of the error: they may be somebody's answer."""
    frames = traceback.extract_tb(error.__traceback__)
    return type(error).__name__ + (f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else "")


def server_of(address: str) -> str:
    """Return the scheme, host and port of an address: a password may stand before them, a secret behind.

    >>> server_of("https://me:secret@example.org:8081/secret?secret")
    'https://example.org:8081'
    """
    try:
        found = urlsplit(address)
    except ValueError:
        return "…"
    host = found.netloc.rpartition("@")[2]
    return f"{found.scheme}://{host}" if host else "…"


def log_to_stderr(settings: Settings) -> None:
    """Log warnings of all and what Masir itself tells."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Redacting(settings))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("masir").setLevel(logging.INFO)
