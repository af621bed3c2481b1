"""A guide for an interview on paper, in words: its questions, with room to write. Nothing is asked or drawn here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideQuestion:
    """A question in the words of a language, and why it is asked; boxes to tick, and lines to write on.

    `boxes` are their labels, `hint` says what can be done with the boxes, "" where there are none.
    """

    number: int
    text: str
    why: str
    boxes: tuple[str, ...] = ()
    hint: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePart:
    """Questions about one thing: the business, each stage, each obstacle of a stage.

    `note` says what to do with the part, "" where there is nothing to say; `blank` is what is to be filled in below its
    name. `on_new_page`: what is to be printed several times, or stands behind such a part.
    """

    name: str
    questions: tuple[GuideQuestion, ...]
    note: str = ""
    blank: str = ""
    on_new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """All parts of a guide, below its title; `blanks` are to be filled in once, on the first page."""

    title: str
    name: str
    blanks: tuple[str, ...]
    parts: tuple[GuidePart, ...]
