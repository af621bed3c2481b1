"""The interview drawn from the script itself: `make screens` writes docs/script.md from it."""

from collections.abc import Iterator
from pathlib import Path

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
    lines += [_row(question) for question in SCRIPT]
    return "\n".join(lines) + "\n"


def flow_chart() -> Iterator[str]:
    """Yield the lines of a Mermaid flow chart: what is asked once, then the round through the stages."""
    start = [question for question in SCRIPT if "*" not in question.address]
    staged = [question for question in SCRIPT if "*" in question.address]
    yield "flowchart TD"
    yield from (f"  {_node(question)}" for question in start)
    yield '  subgraph stage["for each stage"]'
    yield from (f"    {_node(question)}" for question in staged)
    yield "  end"
    yield '  result(["map and checklist"])'
    yield f"  {' --> '.join(_name(question) for question in (*start, *staged))}"
    yield f"  {_name(staged[-1])} -->|the next stage| {_name(staged[0])}"
    yield f"  {_name(staged[-1])} -->|after the last stage| result"


def _node(question: Question) -> str:
    labels = "<br/>".join(words_in(language)(f"{question.message_id}.label") for language in LANGUAGES)
    return f'{_name(question)}["{labels}<br/><i>{KINDS[question.answered_by.name]}</i>"]'


def _name(question: Question) -> str:
    return question.message_id.removeprefix("ask-").replace("-", "_")


def _row(question: Question) -> str:
    asked = (words_in(language)(question.message_id, stage="…").replace("|", "¦") for language in LANGUAGES)
    return f"| `{question.address}` | {KINDS[question.answered_by.name]} | {' | '.join(asked)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
