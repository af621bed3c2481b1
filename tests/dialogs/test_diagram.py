"""The diagram of the script is that of the script."""

from dialogs.script.script import SCRIPT
from tests.dialogs.diagram import PAGE, flow_chart, page


def test_the_diagram_is_fresh():
    assert PAGE.read_text("utf-8") == page(), "make screens"


def test_every_question_stands_in_the_chart_and_is_reached():
    lines = list(flow_chart())
    names = [question.message_id.removeprefix("ask-").replace("-", "_") for question in SCRIPT]
    turn = [name for name, question in zip(names, SCRIPT, strict=True) if question.depth == "quick"]
    way = next(line for line in lines if line.endswith(" --> result"))

    way_through = way.strip().split(" --> ")

    assert sorted(way_through) == sorted([*turn, "result"])
    assert [way_through.index(name) for name in ("purpose", "stages", "stages_obstacles", "focus", "harm")] == sorted(
        way_through.index(name) for name in ("purpose", "stages", "stages_obstacles", "focus", "harm")
    )
    assert [name for name in names if not any(line.strip().startswith(f"{name}[") for line in lines)] == []
