"""The menu in which somebody chooses what to go deeper into: how much of each part was told already."""

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import Menu, Row, rows_of, short
from dialogs.menus.staging import named_stages
from dialogs.script.parts import ALL, named_part
from dialogs.script.posing import covers, posed
from dialogs.words import Words
from storage.model.log import Entry, Log

_PARTS = ("business", "persona")
_MOST_ROWS = 40
_LEAVE = (("resume",),)


def deepening(interview: Interview) -> Menu:
    """Return the parts of the map, each with how many of its questions were asked."""
    words, log = interview.words, interview.log
    asked = _told(interview)
    stages = [(f"stages.{one}", name) for one, name in zip(log.ids("stages"), named_stages(interview), strict=True)]
    parts = [*((one, named_part(log, one, words)) for one in _PARTS), *stages]
    rows: list[Row] = [
        (Choice(f"/deepen {part}", _label(name, asked, part, words)),) for part, name in parts[:_MOST_ROWS]
    ]
    whole = Choice(f"/deepen {ALL}", words("chat-button-deepen-all"))
    off = ((Choice("/deepen off", words("chat-button-deepen-off")),),) if log.deepened else ()
    text = words("say-deepen")
    spoken = "\n".join((text, *(words("say-way", label=c.label, command=c.id) for (c,) in ((whole,), *rows, *off))))
    return Menu(text, ((whole,), *rows, *off, *rows_of(words, _LEAVE)), spoken)


def _told(interview: Interview) -> dict[str, bool]:
    """Return every question that could be asked where somebody went into all of it, and whether it was answered."""
    whole = interview.log.plus((Entry("", "deepen", turn=interview.log.turn + 1),))
    return {one.address: _is_told(interview.log, one.address) for one in posed(interview.script, whole)}


def _is_told(log: Log, address: str) -> bool:
    said = log.answer(address)
    return said is not None and said.kind != "skip"


def _label(name: str, asked: dict[str, bool], part: str, words: Words) -> str:
    within = [told for address, told in asked.items() if covers(part, address)]
    return words("chat-button-deepen-part", part=short(name, 24), told=sum(within), all=len(within))
