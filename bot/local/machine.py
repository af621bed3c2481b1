"""What this machine says about the person at it. Nothing is set here."""

import locale
import os

from dialogs.words import LANGUAGES
from storage.model.journey import Language


def machine_language() -> Language:
    """Return the language this machine speaks, English where it speaks none of ours."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = (next((name for name in names if name), None) or locale.getlocale()[0] or "en")[:2]
    return next((language for language in LANGUAGES if language == spoken), "en")
