"""How something is known, as the short words beside it: from whom, and how many of each there were."""

from collections.abc import Collection

from renderers.content.tags import SIGNS, Tag
from renderers.vocabulary import Vocabulary
from storage.model.journey import Evidence, Source
from storage.model.plan.known import evidence_from, is_confirmed, known_by

BETWEEN = " · "


def how_known(evidence: Evidence | None, sources: Collection[Source], words: Vocabulary) -> tuple[Tag, ...]:
    """Return the tags that say how something is known; what its sources tell already is not said again.

    What is known from two kinds of sources or more has a sign of its own, for it is surer than what one of them said.
    """
    found = evidence_from({one.kind for one in sources}) if sources else None
    said = (Tag(words[f"map-evidence-{evidence}"], *SIGNS[f"evidence-{evidence}"]),) if evidence else ()
    if found is None:
        return said
    sign = "confirmed" if is_confirmed(evidence, sources) else found
    named = Tag(BETWEEN.join(_named(one, words) for one in sources), *SIGNS[f"evidence-{sign}"])
    return (*(said if evidence != found else ()), named)


def sign_of(evidence: Evidence | None, sources: Collection[Source]) -> str | None:
    """Return the name of the sign that says how something is known, one of `tags.SIGNS`; None where nobody said."""
    known = known_by(evidence, sources)
    return known and f"evidence-{'confirmed' if is_confirmed(evidence, sources) else known}"


def _named(source: Source, words: Vocabulary) -> str:
    """Return a kind of source with how many there were, both on one line."""
    if source.count is None:
        return words[f"map-source-{source.kind}"]
    return words.counted(f"figure-source-{source.kind}", source.count).replace(" ", "\u00a0", 1)
