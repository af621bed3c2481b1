"""The bracket pairs of Unicode (BidiBrackets.txt 15.0). How they change the order of a line is said in `bidi`."""

_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯"
    "❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎"
    "⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉"
    "《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
# U+2329/232A and U+3008/3009 are canonical equivalents: one may close what the other opened.
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}

CLOSING_OF = {opening: _SAME.get(closing, closing) for opening, closing in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
CLOSING = {closing: _SAME.get(closing, closing) for closing in _PAIRS[1::2]}
