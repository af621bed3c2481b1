"""The ids of items: short, unique within their list, and never given twice in a map."""

import re

# The ids of a list's items are this and a number. Where items show no id in the document they have one in the log only.
ID_PREFIX = {
    "stages": "s",
    "steps": "st",
    "thoughts": "th",
    "customer_goals": "cg",
    "business_goals": "bg",
    "touchpoints": "t",
    "obstacles": "o",
    "strengths": "sg",
    "opportunities": "p",
    "voices": "v",
    "paths": "w",
    "kpis": "k",
    "figures": "f",
    "actions": "a",
    "backstage": "b",
    "sources": "so",
    "history": "h",
}


BY_HANDOVER = "h-"  # begins what a link says with which a map is taken over; a code follows
CODE_BYTES = 24  # of a code, which is 32 letters then; nobody guesses one
_CODE = re.compile(rf"(?<![\w-]){BY_HANDOVER}\s*[\w-]{{32}}(?![\w-])")


def names_code(text: str) -> bool:
    """Tell whether a text says a code with which a map is taken over, in a link or in a command.

    >>> names_code("t.me/bot?start=h-" + "x" * 32), names_code("h-tea")
    (True, False)
    """
    return _CODE.search(text) is not None


_ID = re.compile(r"[\w-]{1,64}")


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of a map or an item: letters of any script, digits, "_" and "-", at most 64.

    >>> is_id("دکان-2"), is_id("../s1")
    (True, False)
    """
    return _ID.fullmatch(text) is not None


def item_id(list_name: str, number: int) -> str:
    """Return the id of the item of a list that was given as this one of them.

    >>> item_id("stages", 2)
    's2'
    """
    return f"{ID_PREFIX[list_name]}{number}"


def is_given(list_name: str, one: str) -> bool:
    """Tell whether an id is one of those that are given to the items of a list.

    >>> is_given("voices", "v9"), is_given("voices", "the waiter")
    (True, False)
    """
    return re.fullmatch(rf"{ID_PREFIX[list_name]}\d+", one) is not None


def number_in(one: str) -> int:
    """Return the number that an id ends with, 0 where it has none, or one of more than 18 digits.

    >>> number_in("st12"), number_in("queue"), number_in("t1234567890123456789")
    (12, 0, 0)
    """
    digits = re.search(r"(?<!\d)\d{1,18}$", one)
    return int(digits.group()) if digits else 0
