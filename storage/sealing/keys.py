"""Keys, and what is sealed with them (AES-256-GCM): bytes in, text out, and back. Nothing is read or kept here."""

import hmac
import re
import secrets
import zlib
from base64 import b64decode, b64encode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from storage.model.mistake import Mistake, Outage

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
ID_LENGTH = 8
_ID = re.compile(f"[0-9a-f]{{{ID_LENGTH}}}")
_NONCE_BYTES = 12  # NIST SP 800-38D, 8.2.2: good for 2**32 values of one key
_LEAST_PACKED = 200  # bytes; packing what is shorter gains nothing
_AS_IS, _PACKED = "1", "2"  # how a sealed text begins: its version, which says what was done before sealing


@dataclass(frozen=True, slots=True)
class Key:
    """A key; `id` is the beginning of its SHA-256, in hexadecimal, and gives nothing of it away.

    `digesting` is a secret of its own, made of the key, for digests that nobody without it can compare a guess with.
    """

    id: str
    cipher: "AESGCM" = field(repr=False, compare=False)
    digesting: bytes = field(repr=False, compare=False)


Keys = Callable[[], Sequence[Key]]
"""Gives the keys there are at this moment: the first seals, all of them open. With none, nothing is sealed."""


def no_keys() -> Sequence[Key]:
    """Return none."""
    return ()


def new_key() -> str:
    """Return a new key as it is written down: base64 with the letters of addresses."""
    return urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode().rstrip("=")


def keys_in(text: str, where: str) -> tuple[Key, ...]:
    """Return the keys that are written in a text, parted by commas, spaces or lines; what follows a # is no key.

    Raises:
        Mistake: where there is none, or one that is no 32 bytes in base64; `where` says whose text that is.
    """
    written = re.sub("#.*", "", text).replace(",", " ").split()
    if not written:
        raise Mistake("wrong-key", where=where)
    return tuple(_key(one, where) for one in written)


def _key(written: str, where: str) -> Key:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - most need none

    letters = b"-_" if set(written) & set("-_") else None
    try:
        secret = b64decode(written.rstrip("=") + "=", altchars=letters, validate=True)
    except (Error, ValueError):
        raise Mistake("wrong-key", where=where) from None
    if len(secret) != KEY_BYTES:
        raise Mistake("wrong-key", where=where)
    return Key(sha256(secret).hexdigest()[:ID_LENGTH], AESGCM(secret), hmac.digest(secret, b"masir digests", sha256))


def is_id(text: str) -> bool:
    """Tell whether a text could be the id of a key."""
    return _ID.fullmatch(text) is not None


def sealed(key: Key, plain: bytes, place: str) -> str:
    """Return what only the key opens again, and only in the place (`map.state`) that it was sealed for.

    That is one character for the version, the key's id, and base64 of a random nonce, what was sealed and its tag.
    """
    how, content = _packed(plain)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    begin = how + key.id
    return begin + b64encode(nonce + key.cipher.encrypt(nonce, content, f"{begin}{place}".encode())).decode()


def opened(keys: Sequence[Key], text: str, place: str) -> bytes:
    """Return what was sealed.

    Raises:
        Outage: where the key is not there.
        ValueError: where the text is damaged, or was sealed for another place.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415

    how, key_id = text[:1], text[1 : 1 + ID_LENGTH]
    if not is_id(key_id):
        raise ValueError("a damaged sealed value")
    key = next((one for one in keys if one.id == key_id), None)
    if key is None:
        raise missing(key_id)
    given = b64decode(text[1 + ID_LENGTH :], validate=True)
    try:
        content = key.cipher.decrypt(given[:_NONCE_BYTES], given[_NONCE_BYTES:], f"{how}{key_id}{place}".encode())
    except InvalidTag as error:
        raise ValueError("a damaged sealed value") from error
    return zlib.decompress(content) if how == _PACKED else content


def keyed(key: Key, digest: str) -> str:
    """Return a digest that tells as much as the one given, and only to who has the key; in hexadecimal, as SHA-256."""
    return hmac.digest(key.digesting, digest.encode(), sha256).hex()


def missing(key_id: str) -> Outage:
    """Return what to raise where a key is not there: nothing is lost, and with the key all goes on."""
    return Outage("wrong-key-missing", key=key_id)


def _packed(plain: bytes) -> tuple[str, bytes]:
    """Return a version and the content: sealed values cannot be packed by the database any more."""
    if len(plain) < _LEAST_PACKED:
        return _AS_IS, plain
    return _PACKED, zlib.compress(plain, level=1)
