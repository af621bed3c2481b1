"""The feelings of a stage in words: our own for those we know, others as they were written."""

from renderers.vocabulary import Vocabulary
from storage.model.journey import Emotion


def score_id(score: float | None) -> str:
    """Return the id of the word for a feeling, or for one that nobody knows."""
    if score is None:
        return "map-unknown"
    half_steps = round(score * 2)
    return f"map-score-{'minus-' if half_steps < 0 else ''}{abs(half_steps)}"


def named_feelings(emotion: Emotion, words: Vocabulary) -> tuple[str, ...]:
    """Return the feelings by name: those we know in our words, others as they were written."""
    named = (words.ours("feeling", feeling) for feeling in emotion.feelings)
    return tuple(name for name in named if name)
