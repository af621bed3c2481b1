"""The type of the columns that hold what people wrote: sealed where the engine has a key, plain where it has none.

What is read may be either, in one table: rows are sealed as they are written, the others by `storage.rows.rewriting`.
"""

import json
import logging
from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import JSON, Connection, Dialect, Engine, String, TypeDecorator, type_coerce

from storage.model.mistake import Mistake, Outage
from storage.sealing.keys import Keys, no_keys, opened, sealed

# A value that people give is a text, a number, a list, true, false or nothing, and our own objects have other names.
_NAME = "sealed"
MARK = f'{{"{_NAME}": "'

_UNREADABLE = (ValueError, TypeError, RecursionError, OverflowError)

_log = logging.getLogger(__name__)

IsKnown = Callable[[str], bool]
"""Tells whether rows may be sealed with the key of an id."""

_KEYS: WeakKeyDictionary[Dialect, Keys] = WeakKeyDictionary()
_KNOWN: WeakKeyDictionary[Dialect, IsKnown] = WeakKeyDictionary()


def give_keys(engine: Engine, keys: Keys) -> None:
    """Let an engine seal and open with keys; before its first statement, which remembers how it writes."""
    _KEYS[engine.dialect] = keys


def give_known(engine: Engine, is_known: IsKnown) -> None:
    """Let an engine take for damage what is sealed with a key that is neither there nor known."""
    _KNOWN[engine.dialect] = is_known


def keys_of(where: Engine | Connection) -> Keys:
    """Return the keys of an engine, or of the one that a connection belongs to."""
    return _KEYS.get(where.dialect, no_keys)


def is_sealing(where: Engine | Connection) -> bool:
    """Tell whether what is written there is sealed."""
    return bool(keys_of(where)())


@cache
def _tell(place: str) -> None:
    """Log that something is damaged, once for each place: it may be read at every answer."""
    _log.warning("a value of %s is damaged and cannot be read; `masir doctor` counts what is", place)


def _all_are_known(_key_id: str) -> bool:
    return True


class Sealed(TypeDecorator[Any]):
    """Plain values as JSON, sealed for their place, which is the name of the table and of the column.

    What cannot be read any more is None, so that one damaged row stops nobody, unless the column is `strict`: that is
    for what is kept nowhere else. A key that is known and not there is no damage, and always raises.
    """

    impl: Any = JSON
    cache_ok = True
    nothing: Any = None

    def __init__(self, place: str, *, strict: bool = False, **how: Any) -> None:  # noqa: ANN401 - as JSON's
        super().__init__(**how)
        self.place = place
        self.strict = strict

    def strictly(self) -> "Sealed":
        """Return the type of the same values, of which a damaged one raises."""
        return type(self)(self.place, strict=True)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """Return what makes the driver's values of ours."""
        write, keys = super().bind_processor(dialect), _KEYS.get(dialect, no_keys)

        def bound(value: Any) -> Any:  # noqa: ANN401 - any plain value
            value = self._kept(value, keys)
            return write(value) if write else value

        return bound

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Return what makes our values of the driver's."""
        parsed, keys = super().result_processor(dialect, coltype), _KEYS.get(dialect, no_keys)

        def read(given: Any) -> Any:  # noqa: ANN401 - any plain value
            try:
                return self.unsealed(parsed(given) if parsed else given, keys)
            except Outage as outage:
                if _KNOWN.get(dialect, _all_are_known)(str(outage.values["key"])):
                    raise
                return self._damaged(outage)
            except _UNREADABLE as error:
                return self._damaged(error)

        return read

    def is_damaged(self, written: str | None, keys: Keys) -> bool:
        """Tell whether what stands sealed in a row was changed; where a key of it is not there, nobody can tell."""
        if written is None or not written.startswith(MARK):
            return False
        try:
            Sealed.unsealed(self, json.loads(written), keys)
        except Outage:
            return False
        except _UNREADABLE:
            return True
        return False

    def _damaged(self, why: Exception) -> Any:  # noqa: ANN401 - what stands for a value
        _tell(self.place)
        if self.strict:
            raise Mistake("wrong-damaged") from why
        return self.nothing

    def _kept(self, value: Any, keys: Keys) -> Any:  # noqa: ANN401 - any plain value
        first = next(iter(keys()), None)
        if first is None or (value is None and getattr(self.impl, "none_as_null", True)):
            return value
        # Half the bytes of what JSON makes of Arabic letters else; whatever a text holds comes back.
        plain = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return {_NAME: sealed(first, plain, self.place)}

    def unsealed(self, value: Any, keys: Keys) -> Any:  # noqa: ANN401 - any plain value
        """Return what a value is that is kept, sealed or not.

        Raises:
            ValueError: where it was changed.
            Outage: where its key is not there.
        """
        if type(value) is dict and len(value) == 1 and isinstance(text := value.get(_NAME), str):
            return json.loads(opened(keys(), text, self.place))
        return value


DAMAGED = object()


class _Marking(Sealed):
    """The same, of which a damaged value is `DAMAGED`: a class, because SQLAlchemy keeps how values of one are read."""

    cache_ok = True
    nothing = DAMAGED


def marked(column: Any) -> Any:  # noqa: ANN401 - a column of any type
    """Return a column to be read, whose damaged values are `DAMAGED` where they would raise."""
    is_strict = isinstance(column.type, Sealed) and column.type.strict
    return type_coerce(column, _Marking(column.type.place)).label(column.name) if is_strict else column


class SealedText(Sealed):
    """A text in a column of texts; what is sealed looks as it does in JSON, and what is damaged is empty."""

    impl = String
    cache_ok = True
    nothing = ""

    def _kept(self, value: Any, keys: Keys) -> Any:  # noqa: ANN401 - a text or None
        kept = super()._kept(value, keys)
        if isinstance(kept, dict):
            return json.dumps(kept)
        return f" {kept}" if isinstance(kept, str) and kept.startswith(MARK) else kept

    def unsealed(self, value: Any, keys: Keys) -> Any:  # noqa: ANN401 - a text or None
        """Return what a text is that is kept, sealed or not, as `Sealed` does."""
        return super().unsealed(json.loads(value), keys) if isinstance(value, str) and value.startswith(MARK) else value
