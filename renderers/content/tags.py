"""The short words that mark an item (online, a guess, it fails), each with an icon; what has which is `lane_items`'."""

from dataclasses import dataclass

GOOD, WARNING, BAD = "#2f9e44", "#b06f00", "#d9365e"
CALM = "#59627f"  # how something is known is no alarm

# The name of a word in `map.ftl` without its "map-": its icon, and its colour where it judges.
SIGNS: dict[str, tuple[str, str | None]] = {
    "online": ("web", None),
    "offline": ("account-outline", None),
    "third-party": ("account-arrow-right-outline", None),
    "verdict-works": ("check-circle-outline", GOOD),
    "verdict-retune": ("wrench-outline", WARNING),
    "verdict-fails": ("close-circle-outline", BAD),
    "evidence-guess": ("help", CALM),
    "evidence-heard": ("ear-hearing", CALM),
    "evidence-measured": ("ruler", CALM),
    "evidence-confirmed": ("check-bold", GOOD),
    "drop-off": ("exit-run", BAD),
    "no-repair": ("cancel", BAD),
    "moment-of-truth": ("star", None),
    "above-target": ("triangle", None),
    "at-target": ("equal", None),
    "below-target": ("triangle-down", None),
    "better-than-target": ("check-circle-outline", GOOD),
    "worse-than-target": ("close-circle-outline", BAD),
    "status-open": ("circle-outline", None),
    "status-doing": ("progress-clock", WARNING),
    "status-done": ("check-circle-outline", GOOD),
    "status-dropped": ("cancel", None),
}


# The icons of ratings that stand without a word on a map with a legend, by the name of their word without "map-".
RATED = {"importance": "key-outline", "effectiveness": "bullseye-arrow"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A word with an icon; without a colour of its own it has its lane's.

    Where a legend explains its icon, a sign stands without its word.
    """

    word: str
    icon: str
    colour: str | None = None
    is_sign: bool = False
