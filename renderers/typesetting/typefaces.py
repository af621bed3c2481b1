"""Which font files a text is set with, in the order they are asked. Nothing is opened here."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Regular", "Medium", "SemiBold", "Bold"

FOLDER = Path(__file__).parent.parent / "fonts"
# Noto Emoji holds digits, # and *: it stands behind the fonts for text.
PICTOGRAPHS = ("NotoEmoji-Regular.ttf", "NotoSansSymbols-Regular.ttf")
LAST_RESORTS = len(PICTOGRAPHS) + 1  # how many files stand behind the families of the language


def families() -> tuple[str, ...]:
    """Return the families for text there are: those with a bold weight."""
    return tuple(sorted(path.stem.removesuffix(f"-{BOLD}") for path in FOLDER.glob(f"*-{BOLD}.ttf")))


@cache
def font_files(fonts: tuple[str, ...], weight: str) -> tuple[str, ...]:
    """Return the paths of the fonts for these families, the first choice first.

    The last is DejaVu Sans, which comes with matplotlib; the library itself is only looked up, not imported.
    """
    files = (*(f"{family}-{weight}.ttf" for family in fonts), *PICTOGRAPHS)
    return (*(str(FOLDER / name) for name in files), str(_dejavu()))


def _dejavu() -> Path:
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("matplotlib, which holds the last font, is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
