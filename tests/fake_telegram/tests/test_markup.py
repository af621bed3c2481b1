"""HTML is read as TDLib reads it; the examples are those of its own tests (test/message_entities.cpp)."""

import pytest

from tests.fake_telegram.messages.markup import Entity, parse, trimmed
from tests.fake_telegram.refusal import RefusedError

WRONG = {
    "🏟 🏟&lt;<abacaba": "Unclosed start tag at byte offset 13",
    "🏟 🏟&lt;<abac aba>": 'Unsupported start tag "abac" at byte offset 13',
    "🏟 🏟&lt;<i   =aba>": 'Empty attribute name in the tag "i" at byte offset 13',
    "🏟 🏟&lt;<i    aba>": 'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 13',
    "🏟 🏟&lt;<i    aba  =  ": 'Unclosed start tag "i" at byte offset 13',
    "🏟 🏟&lt;<i    aba  =  190azAz-.,": "Unexpected end of name token at byte offset 27",
    '🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>': "Unclosed start tag at byte offset 13",
    "🏟 🏟&lt;</": "Unexpected end tag at byte offset 13",
    "🏟 🏟&lt;<b></b></": "Unexpected end tag at byte offset 20",
    "🏟 🏟&lt;<i>a</i   ": "Unclosed end tag at byte offset 17",
    "🏟 🏟&lt;<i>a</em   >": 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"',
    "<b>x": "Can't find end tag corresponding to start tag b",
    "a < b": 'Unsupported start tag "" at byte offset 2',
    "&#xDFDF;": "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units",
    "<span>x</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
}

RIGHT = {
    "➡️ ➡️<i>➡️ ➡️</i>": ("➡️ ➡️➡️ ➡️", [Entity("italic", 5, 5)]),
    "🏟 🏟<i>🏟 &lt🏟</i>": ("🏟 🏟🏟 <🏟", [Entity("italic", 5, 6)]),
    "🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>": (
        "🏟 🏟🏟 ><🏟",
        [Entity("italic", 5, 7), Entity("bold", 9, 3)],
    ),
    "🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;'>a</>": ("🏟 🏟<a", [Entity("italic", 6, 1)]),
    "🏟 🏟&lt;<b></b>": ("🏟 🏟<", []),
    "&lt;&gt;&amp;&quot;&laquo;&#12345678;": ('<>&"&laquo;&#12345678;', []),
    "<a href='telegram.org?&lt;'>x</a>": ("x", [Entity("text_link", 0, 1, "http://telegram.org/?<")]),
    "<a href=telegram.org>x</a>": ("x", [Entity("text_link", 0, 1, "http://telegram.org/")]),
    "<a>x</a>": ("x", []),
    '<pre><code class="language-fift">x</code></pre>': ("x", [Entity("pre", 0, 1, "fift")]),
    "<blockquote expandable>x</blockquote>": ("x", [Entity("expandable_blockquote", 0, 1)]),
    "<B>x</b><tg-spoiler>y</tg-spoiler>": ("xy", [Entity("bold", 0, 1), Entity("spoiler", 1, 1)]),
}


@pytest.mark.parametrize("html", WRONG)
def test_wrong_marks_are_refused_in_telegrams_words(html: str):
    with pytest.raises(RefusedError) as refused:
        parse(html)

    assert refused.value.description == f"Bad Request: can't parse entities: {WRONG[html]}"


@pytest.mark.parametrize("html", RIGHT)
def test_right_marks_become_entities(html: str):
    text, entities = RIGHT[html]

    assert parse(html) == (text, tuple(entities))


def test_entities_move_with_the_white_space_that_is_taken_away():
    assert trimmed("  ab \n", (Entity("bold", 0, 4), Entity("italic", 4, 2))) == ("ab", (Entity("bold", 0, 2),))
