"""The interview drawn from the script itself: `make screens` writes docs/script.md from it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from dialogs.script.conditions import waits_for_focus
from dialogs.script.question import Question
from dialogs.script.script import SCRIPT
from dialogs.words import LANGUAGES, words_in

PAGE = Path(__file__).parent.parent.parent / "docs" / "script.md"
KINDS = {
    "text": "own words",
    "list": "a list",
    "choice": "one choice",
    "choices": "ticks and own words",
    "scale": "a number from -2 to 2",
    "yes_no": "yes or no",
    "number": "a whole number",
    "date": "a day",
}


def page() -> str:
    """Return the page: a flow chart of the questions, and their words side by side."""
    lines = [
        "# The script",
        "",
        "What is asked, in which order. Written by `make screens` from `dialogs/script/script.py`.",
    ]
    lines += ["", "```mermaid", *flow_chart(), "```", ""]
    lines += [f"| address | kind | {' | '.join(LANGUAGES)} |", "|---|---|" + "---|" * len(LANGUAGES)]
    lines += [_row(question) for question in {question.address: question for question in SCRIPT}.values()]
    return "\n".join(lines) + "\n"


def flow_chart() -> Iterator[str]:
    """Yield the lines of a Mermaid flow chart: what is asked in its turn, the round through the stages, and the end."""
    turn = [question for question in SCRIPT if question.depth == "quick"]
    staged = [
        question for question in turn if question.address.startswith("stages.") and not waits_for_focus(question.when)
    ]
    place = turn.index(staged[0])
    start = turn[:place]
    between = [question for question in turn if question.after_first]
    later = [question for question in turn[place:] if question not in (*staged, *between)]
    once = {question.address for question in turn}
    deeper = [q for q in SCRIPT if q.depth == "full" and q.address not in once]
    yield "flowchart TD"
    yield from (f"  {_node(question)}" for question in start)
    yield from _group("stage", "for each stage", staged)
    yield from _group("first", "after the first stage", between)
    yield from _group("three", "three that matter", later)
    yield '  result(["map and plan"])'
    yield from _group("deeper", "where somebody goes deeper, each at its place", deeper)
    yield from _group("wanted", "only where somebody wants to say it", [q for q in SCRIPT if q.depth == "wanted"])
    yield f"  {' --> '.join(_name(question) for question in (*start, *staged, *between, *later))} --> result"
    yield f"  {_name(staged[-1])} -->|the next stage| {_name(staged[0])}"
    yield f"  {_name(between[-1])} -->|the second stage| {_name(staged[0])}"
    yield f"  {_name(staged[-1])} -->|after the last stage| {_name(later[0])}"


def _group(name: str, title: str, questions: Iterable[Question]) -> Iterator[str]:
    yield f'  subgraph {name}["{title}"]'
    yield from (f"    {_node(question)}" for question in questions)
    yield "  end"


def _node(question: Question) -> str:
    labels = "<br/>".join(words_in(language)(f"{question.message_id}.label") for language in LANGUAGES)
    return f'{_name(question)}["{labels}<br/><i>{KINDS[question.answered_by.name]}</i>"]'


def _name(question: Question) -> str:
    return question.message_id.removeprefix("ask-").replace("-", "_")


def _row(question: Question) -> str:
    asked = (words_in(language)(question.message_id, stage="…", item="…").replace("|", "¦") for language in LANGUAGES)
    return f"| `{question.address}` | {KINDS[question.answered_by.name]} | {' | '.join(asked)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
