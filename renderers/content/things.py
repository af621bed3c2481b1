"""What is said of a thing to do first wherever a map shows it: what to do, and where."""

from renderers.vocabulary import Vocabulary
from storage.model.plan.checklist import Item


def what(item: Item) -> str:
    """Return what to do: the idea, where there is one, else what is to be put right."""
    return item.answers[0] if item.answers else item.text or ""


def where(item: Item, stage: str, words: Vocabulary) -> str:
    """Return the name of the stage as it is given; an obstacle that nothing answers yet is to be put right there."""
    is_open = item.kind == "obstacle" and not item.answers
    return " · ".join(filter(None, (words["map-put-right"] if is_open else "", stage)))
