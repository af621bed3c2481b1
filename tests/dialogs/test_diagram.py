"""The diagram of the script is that of the script."""

from dialogs.script.script import SCRIPT
from tests.dialogs.diagram import PAGE, flow_chart, page


def test_the_diagram_is_fresh():
    assert PAGE.read_text("utf-8") == page(), "make screens"


def test_every_question_stands_in_the_chart_and_is_reached():
    lines = list(flow_chart())
    names = [question.message_id.removeprefix("ask-").replace("-", "_") for question in SCRIPT]
    way = next(line for line in lines if line.count("-->") == len(SCRIPT) - 1)

    assert way.split(" --> ") == [f"  {names[0]}", *names[1:]]
    assert [name for name in names if not any(line.strip().startswith(f"{name}[") for line in lines)] == []
