"""What the bot logs, to stderr, where no secret may ever stand."""

import logging
import traceback
from urllib.parse import urlsplit

from bot.settings import Settings


class _Redacting(logging.Formatter):
    """Leaves secrets out of every line, tracebacks included: the token is part of every address that the bot calls."""

    def __init__(self, secrets: list[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "…")
        return text


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
    set_ = (settings.telegram_token, settings.webhook_secret, settings.key)
    # There may be several keys, with commas between them.
    values = [value.strip() for secret in set_ if secret for value in secret.get_secret_value().split(",")]
    handler.setFormatter(_Redacting([value for value in values if value]))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("masir").setLevel(logging.INFO)
