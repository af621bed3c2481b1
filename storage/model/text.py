"""What people typed, made harmless and otherwise kept as it is. Nothing is normalised here."""

import re
import unicodedata

_MOST_MARKS = 8

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(end - 2) + chr(end - 1) for end in range(0x10000, 0x120000, 0x10000))
_HARMFUL = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\u202a-\u202e\u2066-\u2069{_NONCHARACTERS}]")
# Letters and marks that show nothing (Default_Ignorable_Code_Point) beside the format characters.
_VARIATION_SELECTORS = frozenset(map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10))))
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | _VARIATION_SELECTORS


def clean(text: str) -> str:
    r"""Return `text` without what can harm a chat, a file or a picture.

    Dropped: lone surrogates, control characters, noncharacters, U+FEFF, U+202A-E, U+2066-9 and what exceeds eight
    combining marks in a row. Tabs become spaces, every kind of line break becomes a newline, the outer space goes.
    Zero-width joiners and non-joiners stay: Persian is written with them. A text that shows nothing is empty.

    >>> clean("  می\u200cخواهم\t۳ تا\u202e ")
    'می\u200cخواهم ۳ تا'
    """
    text = harmless(text.replace("\t", " ")).strip()
    return "" if all(map(_is_invisible, text)) else text


def harmless(text: str) -> str:
    """Return `text` without what `clean` drops inside of it; tabs and outer space stay."""
    text = _HARMFUL.sub("", _LINE_BREAKS.sub("\n", text))
    return text if text.isascii() else _few_marks(text)


def is_harmless(text: str) -> bool:
    """Tell whether `harmless` leaves a text as it is; most texts in Latin letters are known by a comparison."""
    return (text.isascii() and text.isprintable()) or harmless(text) == text


def printable(text: str) -> str:
    r"""Return `text` without what would command a terminal, or turn more of a line about than a name in it.

    Our own sentences isolate names (U+2066-9); on a line where these do not pair, somebody else's stand, and all go.

    >>> printable("a\x1b[2Jb\u202ec"), printable("\u2068name\u2069"), printable("\u2069\u2067x")
    ('a[2Jbc', '\u2068name\u2069', 'x')
    """
    return "\n".join(line if _pairs(line) else _ISOLATES.sub("", line) for line in _COMMANDS.sub("", text).split("\n"))


_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
_ISOLATES = re.compile("[\u2066-\u2069]")


def _pairs(line: str) -> bool:
    depth = 0
    for isolate in _ISOLATES.findall(line):
        depth += -1 if isolate == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def _few_marks(text: str) -> str:
    marks = re.escape("".join(sorted(c for c in set(text) if unicodedata.category(c)[0] == "M")))
    return re.sub(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+", r"\1", text) if marks else text


def _is_invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf" or character in _FILLERS


_VARIANTS = str.maketrans(
    "يىكةأإآٱؤئ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫−", "ییکهااااوی01234567890123456789.-", "ـ\u200c\u200d\u200e\u200f\u061c'’`´\"«»“”"
)
_UNVOICED = re.compile("[\u0300-\u036f\u064b-\u065f\u0670]")


_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫−–", "01234567890123456789.--", "\u200e\u200f\u061c")


def in_plain_digits(text: str) -> str:
    """Return a typed number in ASCII: digits, point and minus of any keyboard, without marks of direction."""
    return text.translate(_DIGITS)


PERCENT = ("%", "٪", "‰")
_APART = re.compile(rf"(\S*\d)\s+([{''.join(PERCENT)}])")


def percent_joined(amount: str) -> str:
    """Return an amount with a percent sign at its number, as English, Arabic and Persian write it (CLDR's `#,##0%`).

    Whatever says more than an amount stays as it was typed.

    >>> percent_joined("۴ ٪"), percent_joined("4 % of all")
    ('۴٪', '4 % of all')
    """
    found = _APART.fullmatch(amount)
    return found[1] + found[2] if found else amount


def folded(text: str) -> str:
    """Return what two spellings of one word have in common: for comparing, never for keeping.

    Case, diacritics, tatweel, zero-width joiners, Arabic and Persian forms of one letter and of one digit, outer
    punctuation and repeated spaces make no difference.

    >>> folded("لا أعرِف!") == folded("لا اعرف")
    True
    >>> folded("نمی\u200cدانم") == folded("نميدانم")
    True
    """
    text = unicodedata.normalize("NFKC", text.translate(_VARIANTS)).casefold()
    text = " ".join(_UNVOICED.sub("", text.translate(_VARIANTS)).split())
    return text.strip(" .,;:!?…،؛؟()[]{}/\\") or text
