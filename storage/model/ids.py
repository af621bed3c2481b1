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
}


def item_id(list_name: str, number: int) -> str:
    """Return the id of the item of a list that was given as this one of them.

    >>> item_id("stages", 2)
    's2'
    """
    return f"{ID_PREFIX[list_name]}{number}"


def number_in(one: str) -> int:
    """Return the number that an id ends with, 0 where it has none; a document may give ids of its own.

    >>> number_in("st12"), number_in("queue")
    (12, 0)
    """
    digits = re.search(r"\d{1,18}$", one)
    return int(digits.group()) if digits else 0
