"""Names of stages without the numbers that were typed before them, where we number the stages ourselves."""

import re
from dataclasses import replace

from storage.model.journey import Journey

# "7. ", "(7) ", "۷- ", "7️⃣ "; but not the "1." of "1.5 hours", nor the "7-" of "7-Eleven".
_NUMBERED = re.compile(r"[(\[]?(\d{1,2})(?:\ufe0f?\u20e3|\s*[.):\]،_](?![\d.])|\s*[-–—](?![A-Za-z\d]))\s*(?=\S)")


def unnumbered(journey: Journey) -> Journey:
    """Return a journey whose stages have no numbers of their own in their names, where these are their places."""
    stages = (replace(stage, name=bare(stage.name, place)) for place, stage in enumerate(journey.stages, 1))
    return replace(journey, stages=tuple(stages))


def bare(name: str, place: int) -> str:
    """Return the name of a stage without the number of its place; another number says something, and stays.

    >>> bare("7. تحویل", 7), bare("۷) تحویل", 7), bare("7. تحویل", 6), bare("3 days later", 3)
    ('تحویل', 'تحویل', '7. تحویل', '3 days later')
    """
    found = _NUMBERED.match(name)
    return name[found.end() :] if found and int(found[1]) == place else name
