"""What an obstacle or an idea is about, by the words of `subject.ftl`. What to do about it stands there, too."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from dialogs.reading.feelings.clues import Clue, Lexicon, lexicon_of
from dialogs.reading.feelings.spelling import heard_in, spelt
from dialogs.words import words_in
from storage.model.journey import Language

# What can hurt somebody or is against the law.
HARMS = ("skin-test", "allergy", "unasked", "broken", "loose", "privacy", "hygiene", "fire", "unlawful", "safety")
# Where a text says as much of two, the earlier one counts: the more special stand first.
SUBJECTS = (
    "rise",
    "double",
    "instalments",
    "price-shown",
    "stamps",
    "samples",
    "direct",
    "following-up",
    "quotes",
    "service-due",
    "spares",
    "renewal",
    "absence",
    "progress",
    "deposit",
    "no-shows",
    "punctuality",
    "confirming",
    "order-book",
    "mix-ups",
    "size",
    "bottleneck",
    "capacity",
    "rush",
    "coming-back",
    "news",
    "stock",
    "way",
    "front",
    "bad-reviews",
    "reviews",
    "returns",
    "unsaid",
    "regulars",
    "fees",
    "waiting",
    "price",
    "dear",
    "payment",
    "delivery",
    "hours",
    "calls",
    "replies",
    "booking",
    "cleanliness",
    "manner",
    "quality",
    "connection",
    "noise",
    "comfort",
    "pictures",
    "website",
    "found",
    "known",
    "choice",
    "explaining",
)
_PHRASE = 3  # as much as words by themselves do several words say that stand together
_ENOUGH = 0.5  # of what is said of the likeliest
_MOST_READ = 2_000


def subjects(texts: Mapping[str, int], language: str, among: Sequence[str] = SUBJECTS) -> tuple[str, ...]:
    """Return which of some subjects texts are about, the likeliest first.

    Each text counts as often as is said beside it; what is said much less of than of the likeliest is left out. The
    words of the language spoken count before those of others, which are looked up only where it knows none.

    >>> subjects({"the phone goes to voicemail when we are out": 1}, "en")
    ('calls',)
    """
    for one in heard_in(language):
        said = _said(texts, one)
        least = _ENOUGH * max(said[subject] for subject in among)
        likely = [subject for subject in among if said[subject] and said[subject] >= least]
        if likely:
            return tuple(sorted(likely, key=lambda subject: -said[subject]))
    return ()


def _said(texts: Mapping[str, int], language: Language) -> Counter[str]:
    """Return how much texts say of each subject."""
    said: Counter[str] = Counter()
    known = _lexicon(language)
    for text, times in texts.items():
        for clue in {one.clue for one in known.found(known.tokens(text[:_MOST_READ]))}:
            said[clue.kind] += times * (_PHRASE if len(clue.parts) > 1 else 1)
    return said


@cache
def _lexicon(language: Language) -> Lexicon:
    lexicon = lexicon_of(language)
    for subject in (*HARMS, *SUBJECTS):
        for spelling in words_in(language)(f"subject-{subject}.heard").split("|"):
            for parts in spelt(spelling.strip(), language):
                lexicon.add(Clue(subject, 0.0, parts))
    return lexicon
