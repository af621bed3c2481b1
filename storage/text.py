"""What people typed, made harmless and otherwise kept as it is. Nothing is normalised here."""

import re
import unicodedata

import regex

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_HARMFUL = regex.compile(r"[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069--[\n\t]]", regex.V1)
_STACKED_MARKS = regex.compile(r"(\p{M}{8})\p{M}+")
_INVISIBLE = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\s]*")


def clean(text: str) -> str:
    r"""Return `text` without what can harm a chat, a file or a picture.

    Dropped: lone surrogates, control characters, noncharacters, U+FEFF, U+202A-E, U+2066-9 and what exceeds eight
    combining marks in a row. Tabs become spaces, every kind of line break becomes a newline, the outer space goes.
    Zero-width joiners and non-joiners stay: Persian is written with them.

    >>> clean("  می\u200cخواهم\t۳ تا\u202e ")
    'می\u200cخواهم ۳ تا'
    """
    text = harmless(text.replace("\t", " ")).strip()
    return "" if _INVISIBLE.fullmatch(text) else text


def harmless(text: str) -> str:
    """Return `text` without what `clean` drops inside of it; tabs and outer space stay."""
    return _STACKED_MARKS.sub(r"\1", _HARMFUL.sub("", _LINE_BREAKS.sub("\n", text)))


_VARIANTS = str.maketrans(
    "يىكةأإآٱؤئ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫−", "ییکهااااوی01234567890123456789.-", "ـ\u200c\u200d'’`´\"«»“”"
)
_UNVOICED = re.compile("[\u0300-\u036f\u064b-\u065f\u0670]")


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
    text = _UNVOICED.sub("", text.translate(_VARIANTS))
    return " ".join(text.strip(" \t\n.,;:!?…،؛؟()[]{}/\\").split())
