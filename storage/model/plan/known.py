"""How something is known: as somebody said, or as the sources tell that were named. What that weighs is elsewhere."""

from collections.abc import Collection

from storage.model.journey import Evidence, Source

_SEVERAL = 2
_MEASURED = frozenset({"figures", "walk"})


def evidence_from(kinds: Collection[str]) -> Evidence:
    """Return how well something is known that is known from these kinds of sources."""
    return "guess" if not kinds else "measured" if _MEASURED.intersection(kinds) else "heard"


def known_by(evidence: Evidence | None, sources: Collection[Source]) -> Evidence | None:
    """Return how something is known: as somebody said, else as its sources tell; None where nobody said either."""
    return evidence or (evidence_from({source.kind for source in sources}) if sources else None)


def is_confirmed(evidence: Evidence | None, sources: Collection[Source]) -> bool:
    """Tell whether something is known from two kinds of sources or more, and is no guess all the same."""
    return evidence != "guess" and len({source.kind for source in sources}) >= _SEVERAL
