r"""What runs from left to right in every text, and stays on one line: comparisons, phone numbers, codes and paths.

By Unicode's algorithm alone `> 50%` turns into `50% <` on a right-to-left map, and the groups of a phone number
change places. What stands here is only found; how it is ordered is said in `bidi`, how it is kept together in `wrap`.
"""

from functools import lru_cache

import regex

Span = tuple[int, int]  # start, end

_BEFORE = r"(?<![^\s(\[{«“\"'،؛:,;–—])"  # where a word may begin
_BEHIND = r"(?![\w/@#*+])"

# More than, at most, from one number to another: "> 50%", "<= 5", "10 → 3 min".
_AMOUNT = r"(?<![\p{Nd}.,٫٬:/])[-+−]?[$€£¥]?\p{Nd}++(?:[.,٫٬:/]\p{Nd}++)*+"
_UNIT = r"(?:\s?(?:[%٪‰$€£¥°]|[A-Za-z]{1,4}(?!\w)))?"
_SIGN = r"(?<![<>=~-])[<>≤≥=≠≈±→⇒]=?\s?"
_COMPARISON = rf"(?:{_AMOUNT}{_UNIT}\s?)?(?:{_SIGN}{_AMOUNT}{_UNIT}\s?)*{_SIGN}{_AMOUNT}{_UNIT}{_BEHIND}"
# From +, 0 or an area in brackets on, or three groups and more; seven digits at least. Days with strokes, too.
_GROUP = r"(?:\p{Nd}+|\(\p{Nd}+\))"
_NEXT = rf"(?:[\u00a0 ]?[-–./\u00a0 ][\u00a0 ]?{_GROUP})"
_SEVEN = r"(?=(?:\P{Nd}{0,3}\p{Nd}){7})"
_FROM_NOUGHT = r"(?=\(?[0۰٠]|(?<=\+))"
_NUMBER = rf"{_BEFORE}{_SEVEN}\+?(?:{_FROM_NOUGHT}{_GROUP}{_NEXT}*|{_GROUP}{_NEXT}{{2,}}){_BEHIND}"
_DIALLED = rf"{_BEFORE}[*#]+\p{{Nd}}[\p{{Nd}}*]*#?{_BEHIND}"  # "*780*1#", as one types it on a phone
# Latin letters with signs that belong to them: "/products", "A-123/4", "@masir_bot", "C++", "help@masir.app".
_CODE = (
    rf"{_BEFORE}(?:[.~]{{0,2}}/|[@#~+\\.])?[A-Za-z\p{{Nd}}][A-Za-z\p{{Nd}}_/@#.:&+=?%~,\\*-]*(?<=[A-Za-z\p{{Nd}}/+#*\\])"
    r"(?![\p{L}\p{Nd}_])"
)
_CODES = regex.compile(_CODE)
_OTHERS = regex.compile(f"{_NUMBER}|{_COMPARISON}|{_DIALLED}")
_LETTER, _SIGNED = regex.compile("[A-Za-z]"), regex.compile(r"[^A-Za-z\p{Nd}]")


@lru_cache(4_096)
def unturned(text: str) -> tuple[Span, ...]:
    """Return where such things begin and end.

    >>> [text[a:b] for text in ["نسبة > 50% و /products", "٠٥٠ ١٢٣ ٤٥٦٧"] for a, b in unturned(text)]
    ['> 50%', '/products', '٠٥٠ ١٢٣ ٤٥٦٧']
    """
    codes = [found.span() for found in _CODES.finditer(text) if _is_code(found[0])]
    others = (found.span() for found in _OTHERS.finditer(text))
    return tuple(sorted([*codes, *(one for one in others if not any(_meet(one, code) for code in codes))]))


def _is_code(word: str) -> bool:
    return bool(_LETTER.search(word) and _SIGNED.search(word))


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
