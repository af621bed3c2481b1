"""What the rows of a backup must mean to the program that goes on with them: what only dialogs and formats can read."""

from collections.abc import Callable, Mapping
from typing import Any

from dialogs import asking
from dialogs.effects import Compare, Draw, DrawCustomer, DrawPlan, ShowGuide, from_plain
from dialogs.guide import DEPTHS
from dialogs.words import LANGUAGES
from renderers.formats import MAPS, ON_PAPER
from storage.model.limits import COUNT
from storage.model.state import is_text


def _is_language(value: object) -> bool:
    return value in LANGUAGES


def _is_result(value: object) -> bool:
    match from_plain(value) if isinstance(value, dict) else None:
        case None:
            return False
        case Draw(format_, turn):
            return format_ in MAPS and 0 <= turn <= COUNT
        case DrawPlan(format_) | DrawCustomer(format_) | Compare(format_):
            return format_ in MAPS
        case ShowGuide(format_, depth):
            return depth in DEPTHS and format_ in ON_PAPER
        case _:
            return True


def _is_asking(value: object) -> bool:
    asked = asking.from_plain(value)
    fits = all(is_text(one.address) and 0 <= one.turn <= COUNT for one in asked)
    return value in (None, []) or (0 < len(asked) <= asking.MOST and fits)


def _speaks_ours(state: Mapping[str, Any]) -> bool:
    """Tell whether every language that a map was given is one of ours; its state can be read, as others find out."""
    return all(value in (None, *LANGUAGES) for _, value, *_ in state["standing"].get("language", ()))


# Beside what `storage.rows.soundness` knows itself, by table and column.
MEANING: Mapping[str, Callable[[Any], object]] = {
    "map.language": _is_language,
    "map.state": _speaks_ours,
    "conversation.language": _is_language,
    "conversation.asking": _is_asking,
    "result.what": _is_result,
}
