"""Which font files a language is written with, in the order they are asked. Nothing is opened here."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Regular", "Medium", "SemiBold", "Bold"

FOLDER = Path(__file__).parent.parent / "fonts"
LATIN, ARABIC, PERSIAN = "Inter", "IBMPlexSansArabic", "Vazirmatn"
# Noto Emoji holds digits, # and *: it stands behind the fonts for text.
PICTURES = ("NotoEmoji-Regular.ttf", "NotoSansSymbols-Regular.ttf")

FAMILIES = {
    "en": (LATIN, PERSIAN, ARABIC),
    "ar": (ARABIC, LATIN, PERSIAN),
    "fa": (PERSIAN, LATIN, ARABIC),
}
RIGHT_TO_LEFT = frozenset({"ar", "fa"})


@cache
def font_files(language: str, weight: str) -> tuple[str, ...]:
    """Return the paths of the fonts for a language, the first choice first.

    The last is DejaVu Sans, which comes with matplotlib; the library itself is only looked up, not imported.
    """
    families = (f"{family}-{weight}.ttf" for family in FAMILIES[language])
    return (*(str(FOLDER / name) for name in (*families, *PICTURES)), str(_dejavu()))


def _dejavu() -> Path:
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("matplotlib, which holds the last font, is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
