"""What lets a browser in at the page: codes, each good for one use, and the cookie that it is known by from then on.

The page's path is a secret, too. Cookies are not told apart by port: with one for all paths, a page of somebody else's
on this machine would be sent it.
"""

import hmac
import secrets
from collections.abc import Callable
from urllib.parse import urlencode

CODE, COOKIE = "code", "masir"  # what they are called in an address, and in the browser


def _nothing() -> None:
    """Do nothing."""


class Door:
    """Where the page is: its port on this machine, the secret in its path, and what lets a browser in."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._token, self._known_by = secrets.token_urlsafe(16), secrets.token_urlsafe(32)
        self._codes: dict[str, Callable[[], None]] = {}

    @property
    def path(self) -> str:
        """Return the path below which everything is."""
        return f"/c/{self._token}"

    @property
    def address(self) -> str:
        """Return where the page is, for a browser that was let in."""
        return f"http://127.0.0.1:{self._port}{self.path}/"

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the names under which a browser may ask: another one is a site that was led to this machine."""
        return (f"127.0.0.1:{self._port}", f"localhost:{self._port}")

    @property
    def cookie(self) -> str:
        """Return what a browser that was let in sends along. Lax, for the first step comes from a file."""
        return f"{COOKIE}={self._known_by}; HttpOnly; SameSite=Lax; Path={self.path}"

    def invitation(self, used: Callable[[], None] = _nothing) -> str:
        """Return an address that lets one browser in; `used` is called when it has."""
        code = secrets.token_urlsafe(16)
        self._codes[code] = used
        return f"{self.address}?{urlencode({CODE: code})}"

    def admits(self, code: str) -> bool:
        """Tell whether a code lets somebody in; it does so once."""
        known = next((one for one in tuple(self._codes) if _same(one, code)), None)
        if known is None:
            return False
        self._codes.pop(known)()
        return True

    def is_at(self, path: str) -> bool:
        """Tell whether a path is the page's, or below it."""
        return _same(path.removeprefix("/c/").partition("/")[0], self._token)

    def knows(self, cookies: str) -> bool:
        """Tell whether a browser was let in, by all the cookies it sends: another program may have set it more."""
        return any(_same(one.strip(), f"{COOKIE}={self._known_by}") for one in cookies.split(";"))


def _same(one: str, other: str) -> bool:
    """Compare two texts in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
