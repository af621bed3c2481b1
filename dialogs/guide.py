"""The questions of a script as a guide for an interview on paper: nobody's answers are known there yet."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import count, groupby

from dialogs.kinds.kind import Choice, KindName
from dialogs.kinds.lists import StageNames
from dialogs.script.conditions import Condition, Every, Is, Lacks
from dialogs.script.posing import Script
from dialogs.script.question import Depth, Question
from dialogs.words import Words
from storage.model.guide import Guide, GuidePart, GuideQuestion
from storage.model.log import Log

DEPTHS: Mapping[str, tuple[Depth, ...]] = {"quick": ("quick",), "full": ("quick", "full")}
_GAP = "…"  # stands for the name of a stage or an item, which are not known yet
_STAGES = "stages"
_MOST_BOXES = 16  # more are sooner said than looked through
_LINES: Mapping[KindName, int] = {"list": 3, "text": 2, "choices": 2, "number": 1, "date": 1}
_STAGE_LINES = 6
_ELSEWHERE = ("language", "business.name")  # asked of the chat, and filled in at the head of the first page
_SIGN = re.compile(r"^\W+")  # before a label on a button; paper has no colours


def guide_of(script: Script, depth: str, words: Words, title: str = "") -> Guide:
    """Return the guide of a script in the words of a language: its questions of everybody, or of a deeper talk, too."""
    blanks = tuple(words(f"guide-{name}") for name in ("business", "who", "by", "day"))
    parts = tuple(_parts(_asked(script, DEPTHS[depth]), script, words))
    return Guide(title=title or words("guide-title"), name=words("guide-name"), blanks=blanks, parts=parts)


def _asked(script: Script, depths: tuple[Depth, ...]) -> Iterator[Question]:
    """Yield each question once, but none that only a map of how it should be is asked, or who has no other answer."""
    there = {one.address for one in script if one.depth in depths}
    met = set(_ELSEWHERE)
    for one in script:
        if one.depth in depths and one.address not in met and not _is_otherwise(one.when, there):
            met.add(one.address)
            yield one


def _is_otherwise(when: Condition | None, asked: Collection[str]) -> bool:
    """Tell whether a question is for another kind of map, or takes the place of one of those that are asked."""
    match when:
        case Every(conditions):
            return any(_is_otherwise(one, asked) for one in conditions)
        case Lacks(address, ()):
            return address in asked
        case _:
            return isinstance(when, Is)


def _parts(asked: Iterator[Question], script: Script, words: Words) -> Iterator[GuidePart]:
    """Yield what is asked in one go of one thing; what is asked of each stage stands on pages of its own."""
    number, begun, inside = count(1), False, False
    for there, questions in groupby(asked, _repeated):
        begins, ends = there == _STAGES and not inside, inside and not there.startswith(_STAGES)
        inside = begins or (inside and not ends)
        yield GuidePart(
            name=words("guide-stages" if begins else "guide-whole" if begun else "guide-start")
            if begins or not there
            else _name_of_items(there, script, words),
            note=words("guide-each-stage") if begins else "",
            blank=words("guide-stage") if begins else "",
            on_new_page=begins or ends,
            questions=tuple(_question(next(number), one, words) for one in questions),
        )
        begun = True


def _repeated(one: Question) -> str:
    """Return the list of which each item is asked about, "" where it is none."""
    return one.address.rpartition(".*")[0]


def _name_of_items(there: str, script: Script, words: Words) -> str:
    if there == _STAGES:
        return words("guide-stage-on")
    one = next((each for each in script if each.address == there), None)
    return words("guide-each", list=words(f"{one.message_id}.label")) if one else words("guide-stage-on")


def _question(number: int, one: Question, words: Words) -> GuideQuestion:
    boxes = _boxes(one, words)
    kind = one.answered_by
    return GuideQuestion(
        number=number,
        text=one.said(words, stage=_GAP, item=_GAP),
        why=words(f"{one.message_id}.why", stage=_GAP, item=_GAP),
        boxes=tuple(_SIGN.sub("", choice.label) for choice in boxes),
        lines=_lines(one, boxes),
        hint=words("guide-several" if kind.name == "choices" else "guide-one") if boxes else "",
    )


def _boxes(one: Question, words: Words) -> tuple[Choice, ...]:
    """Return what can be ticked before anything is known: not what refers to other answers."""
    if isinstance(one.answered_by, StageNames) or one.answered_by.name == "list":
        return ()
    choices = one.choices(Log(), one.address, words)
    return choices if 1 < len(choices) <= _MOST_BOXES else ()


def _lines(one: Question, boxes: tuple[Choice, ...]) -> int:
    kind = one.answered_by
    if isinstance(kind, StageNames):
        return _STAGE_LINES
    if not boxes:
        return _LINES.get(kind.name, 1)
    return 1 if kind.name == "text" or (kind.name == "choices" and kind.takes_words) else 0
