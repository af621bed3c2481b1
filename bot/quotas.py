"""How much one person may have, and how fast. How much a map holds is `storage.model.limits`'.

They hold where strangers write, and not on one's own machine. Nobody honest meets them; answers are never among what
they refuse. `docs/host.md` has them as a table, which a test compares.
"""

from storage.model.mistake import Mistake

STRANGERS = frozenset({"telegram"})  # channels

MAPS = 100  # of one person
SENT = 500  # photos, voice messages and files kept with a map
DRAWINGS, DRAWING_SECONDS = 30, 60.0  # pictures and files; more of them wait
UPDATES, UPDATE_SECONDS = 20, 10.0  # messages and presses; with more, replies become one panel and files wait


def check_maps(channel: str, count: int) -> None:
    """Let somebody who has so many maps begin another.

    Raises:
        Mistake: where they have all they may.
    """
    if channel in STRANGERS and count >= MAPS:
        raise Mistake("wrong-maps-full", most=MAPS)
