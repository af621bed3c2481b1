"""What is wrong with the words of a trade: each fault with its file and line."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from dialogs.script.picks import stage_names, stage_of_trade
from dialogs.script.trades.trade import Trade
from dialogs.words import LOCALES
from storage.model.journey import Language

# The most characters of a text: by what its name begins with, so that it fits on a button, or in a line of a message.
MOST = {
    "touch": 32,
    "goal": 48,
    "obstacle": 60,
    "idea": 60,
    "step": 140,
    "measure": 60,
    "figure": 40,
    "customers": 40,
    "peak": 48,
    "example": 110,
    "business": 32,
}
MOST_STAGE = 30
LEAST = {"touch": 6, "obstacle": 4, "idea": 4, "figure": 2, "goal": 2}  # of a stage, in each language
_ALONE = ("step", "measure", "figure", "obstacle", "idea")  # no two of a trade say the same
_EXAMPLES = ("touchpoints", "goals", "feeling", "obstacles", "ideas")
_WHOLE = ("stages", "business", "customers-1", "customers-2", "customers-3", "peak-1", "peak-2")
_WHOLE_TOO = ("stages-were", "customers-4", "peak-3", "peak-4")
# Signs that do not belong into a language's words, and what they are.
_FOREIGN: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "ar": (("[A-Za-z]", "Latin letters"), ("[پچژگکی\u200c]", "Persian letters"), ("[,;?]", "Latin marks")),
    "fa": (
        ("[A-Za-z]", "Latin letters"),
        ("[يك]", "Arabic letters"),
        ("[0-9٠-٩]", "digits of another language"),
        ("[,;?]", "Latin marks"),
        (r"(?<!\S)ن?می\s", "a lost sign between «می» and its verb"),
    ),
}
# One word for one thing, in all trades: other spellings of it, and the one we write. Examples are as somebody types.
_TERMS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\bWhatsapp\b", "WhatsApp"),
        (r"\b[Ii]nsta\b", "Instagram"),
        (r"\binquir", "enquire"),
        (r"\bcenter\b", "centre"),
    ),
    "ar": (
        ("إنستجرام|إنستقرام|انستغرام|انستقرام", "إنستغرام"),
        ("واتس اب|واتس آب|الواتس(?!اب)|واتسآب", "واتساب"),
        ("جوجل|قوقل", "غوغل"),
        ("أونلاين|اونلاين", "عبر الإنترنت"),
        ("إيميل|ايميل", "البريد الإلكتروني"),
    ),
    "fa": (
        ("واتس‌آپ|واتس اپ|واتس‌اپ|واتس آپ", "واتساپ"),
        ("اینستا(?!گرام)", "اینستاگرام"),
        ("مشتریان", "مشتری‌ها"),
        ("نظرات", "نظرها"),
        ("سوال", "سؤال"),
        ("وبسایت|وب سایت", "وب‌سایت"),
    ),
}
_STRAIGHT = re.compile("['\"]")


def wanted(trade: Trade) -> Mapping[str, set[str]]:
    """Return what a trade's words must have, by message."""
    named = {f"trade-{trade.id}": set(_WHOLE)}
    for place, stage in enumerate(trade.stages, 1):
        names = {f"touch-{one.id}" for one in stage.touchpoints} | {f"goal-{one.id}" for one in stage.goals}
        names |= {f"obstacle-{one.id}" for one in stage.obstacles} | {f"step-{name}" for name in stage.steps}
        names |= {f"{part}-{one.id}" for one in stage.ideas for part in ("idea", "step")}
        names |= {f"{part}-{one.id}" for one in stage.measures for part in ("measure", "figure")}
        named[f"trade-{stage_of_trade(trade.id, place)}"] = names | {f"example-{name}" for name in _EXAMPLES}
    return named


def faults(trade: Trade, language: Language) -> list[str]:
    """Return what is wrong with the words of a trade in a language."""
    file = Path(str(LOCALES)) / language / "trade" / f"{trade.id}.ftl"
    if not file.exists():
        return [f"{file}:1: is missing"]
    return list(faults_in(file.read_text("utf-8"), file, trade, language))


def faults_in(text: str, file: Path, trade: Trade, language: Language) -> Iterator[str]:
    """Yield what is wrong with a text as the words of a trade."""
    where = _Lines(text, file)
    named, met, said = wanted(trade), dict[str, dict[str, str]](), dict[tuple[str, str], str]()
    for entry in FluentParser().parse(text).body:
        match entry:
            case ast.Junk():
                yield where(entry, "cannot be read")
            case ast.Message(id=ast.Identifier(name=name)) if name in met:
                yield where(entry, f"{name} stands there twice")
            case ast.Message(id=ast.Identifier(name=name)) if name not in named:
                yield where(entry, f"{name} is no stage of the trade")
            case ast.Message(id=ast.Identifier(name=name)):
                met[name] = {}
                for attribute in entry.attributes:
                    yield from _faults_of(attribute, met[name], said, where, trade, language)
                extra = _WHOLE_TOO if name == f"trade-{trade.id}" else ()
                for missing in sorted(named[name] - met[name].keys()):
                    yield where(entry, f"{missing} is missing")
                for unknown in sorted(met[name].keys() - named[name] - {*extra}):
                    yield where(entry, f"{unknown} is not in the trade's file")
            case _:
                pass  # a comment
    for name in sorted(named.keys() - met.keys()):
        yield f"{file}:1: {name} is missing"


class _Lines:
    def __init__(self, text: str, file: Path) -> None:
        self._text, self._file = text, file

    def __call__(self, node: ast.SyntaxNode, what: str) -> str:
        start = node.span.start if node.span else 0
        return f"{self._file}:{self._text.count(chr(10), 0, start) + 1}: {what}"


def _faults_of(
    attribute: ast.Attribute,
    met: dict[str, str],
    said: dict[tuple[str, str], str],
    where: _Lines,
    trade: Trade,
    language: Language,
) -> Iterator[str]:
    name, value = attribute.id.name, _plain(attribute)
    group = name.partition("-")[0]
    if value is None:
        yield where(attribute, f"{name} holds a value")
        return
    if name in met:
        yield where(attribute, f"{name} stands there twice")
    met[name] = value
    if group == "stages":
        yield from (where(attribute, what) for what in _faults_of_stages(name, value, trade))
        return
    yield from (where(attribute, f"{name}: {what}") for what in _faults_of_text(group, value, language))
    spelt = _TERMS.get(language, ()) if group != "example" else ()
    yield from (where(attribute, f"{name}: we write {term}") for other, term in spelt if re.search(other, value))
    alike = [other for other, text in met.items() if other != name and _is_alike(other, group) and text == value]
    if alike:
        yield where(attribute, f"{name} says the same as {alike[0]}")
    if group in _ALONE:
        key = (group, value.casefold())
        if key in said:
            yield where(attribute, f"{name} says the same as {said[key]} of another stage")
        said[key] = name


def _plain(attribute: ast.Attribute) -> str | None:
    elements = attribute.value.elements
    if not all(isinstance(one, ast.TextElement) for one in elements):
        return None
    return "".join(one.value for one in elements if isinstance(one, ast.TextElement))


def _is_alike(name: str, group: str) -> bool:
    return name.partition("-")[0] == group


def _faults_of_stages(name: str, value: str, trade: Trade) -> Iterator[str]:
    names = stage_names(value)
    if name == "stages" and len(names) != len(trade.stages):
        yield f"{len(names)} stages, in the trade's file there are {len(trade.stages)}"
    if len(set(names)) < len(names):
        yield "a stage stands there twice"
    yield from (f"{one!r} has more than {MOST_STAGE} characters" for one in names if len(one) > MOST_STAGE)


def _faults_of_text(group: str, value: str, language: Language) -> Iterator[str]:
    if len(value) > MOST.get(group, 0):
        yield f"{len(value)} characters, at most {MOST.get(group, 0)} fit"
    if "\n" in value:
        yield "more than one line"
    if value.endswith((".", ",", "،")):
        yield "ends with a mark"
    if _STRAIGHT.search(value):
        yield "straight quotation marks"
    yield from (what for signs, what in _FOREIGN.get(language, ()) if re.search(signs, value))


@cache
def texts_of(trade: Trade, language: Language) -> Mapping[str, Mapping[str, str]]:
    """Return the texts of a trade in a language, by message and name."""
    text = (LOCALES / language / "trade" / f"{trade.id}.ftl").read_text("utf-8")
    messages = [one for one in FluentParser().parse(text).body if isinstance(one, ast.Message)]
    return {one.id.name: {each.id.name: _plain(each) or "" for each in one.attributes} for one in messages}
