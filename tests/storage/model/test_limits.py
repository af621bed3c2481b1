"""A map document is as large as a map may be, and no larger; what is over is refused before anything is made of it."""

import json

import pytest

from storage.model.document.reader import read
from storage.model.document.schema import json_schema
from storage.model.journey import Stage
from storage.model.limits import ITEMS, ITEMS_IN_LIST, ORDERED, STAGES, TEXT
from storage.model.log import Entry, Log
from storage.model.logged import overlong
from storage.model.mistake import Mistake
from storage.model.state import from_state


def document(stages: int = 1, obstacles: int = 0, text: str = "x") -> bytes:
    inside = f"{{name: A, obstacles: [{', '.join([text] * obstacles)}]}}"
    return b"masir: 1\nstages:\n" + f"- {inside}\n".encode() * stages


@pytest.mark.parametrize(
    ("content", "message", "line"),
    [
        (document(STAGES + 1), "items", 3),
        (b"masir: 1\nstages: [" + b"x," * 90_000 + b"]", "many", None),
        (b"masir: 1\nstages:\n" + b"- x\n" * 150_000, "many", None),
        (document(obstacles=ITEMS_IN_LIST + 1), "items", 3),
        (document(STAGES, obstacles=ITEMS_IN_LIST), "many", None),
        (document(obstacles=1, text="y" * (TEXT + 1)), "long", 3),
        (b"masir: 1\ntitle: " + b"y" * (TEXT + 1), "long", 2),
        (b"masir: 1\nlanes: [" + b"x, " * (ITEMS_IN_LIST + 1) + b"]", "items", 2),
    ],
    ids=[
        "stages",
        "90,000 stages",
        "150,000 stages",
        "items of a list",
        "items",
        "text of an item",
        "text",
        "plain list",
    ],
)
def test_what_is_over_a_limit_is_refused(content: bytes, message: str, line: int | None):
    with pytest.raises(Mistake) as refused:
        read(content)

    assert refused.value.message_id == f"wrong-document-{message}"
    assert refused.value.values.get("line") == line


def test_what_is_just_within_the_limits_is_read():
    assert len(read(document(STAGES)).stages) == STAGES
    assert len(read(document(obstacles=ITEMS_IN_LIST)).stages[0].obstacles) == ITEMS_IN_LIST
    assert len(read(document(obstacles=1, text="ی" * TEXT)).stages[0].obstacles[0].text) == TEXT
    marks = ", ".join(f"{{key: s1.o{n}, status: done}}" for n in range(ITEMS - 1))
    assert len(read(f"masir: 1\nstages: [A]\nactions: [{marks}]".encode()).actions) == ITEMS - 1


@pytest.mark.parametrize("line", ["%YAML 1.1", "%TAG ! tag:example.org,2026:", "%FOO bar", "%"])
def test_a_document_without_directives_is_asked_for(line: str):
    with pytest.raises(Mistake) as refused:
        read(f"# a comment\n{line}\n---\nmasir: 1\n".encode())

    assert (refused.value.message_id, refused.value.values) == ("wrong-document-directive", {"line": 2})


def test_a_percent_sign_is_a_character_like_any_other():
    journey = read(b"masir: 1\ntitle: 50 % off\npurpose: |\n  %TAG is no directive here\n  %\n")

    assert (journey.title, journey.purpose) == ("50 % off", "%TAG is no directive here\n%")


def test_the_schema_says_the_limits_and_the_ranges():
    schema = json_schema(("en",))
    of = {name: json.dumps(shape) for name, shape in schema["$defs"].items()}
    stage = schema["$defs"][Stage.__name__]["anyOf"]

    assert schema["properties"]["stages"]["anyOf"][0]["maxItems"] == STAGES
    assert schema["properties"]["actions"]["anyOf"][0]["maxItems"] == ITEMS
    assert stage[0]["properties"]["obstacles"]["anyOf"][0]["maxItems"] == ITEMS_IN_LIST
    assert stage[0]["properties"]["name"]["maxLength"] == TEXT
    assert stage[1] == {"type": "string", "maxLength": TEXT}
    assert '"minimum": 0' in of["Walk"]
    assert '"minimum": 0' in of["Action"]


def orders(ids: int, changes: int) -> dict[str, object]:
    """Return the state of a map whose marks were put into another order so many times."""
    first = ["value", [f"a{n}" for n in range(ids)], 1]
    return {"turn": 1, "given": {}, "standing": {"actions": [first, *[["value", [0, 1, "a"], 1]] * changes]}}


def test_a_small_state_whose_orders_would_fill_the_memory_is_not_unfolded():
    assert len(from_state(orders(ITEMS, 1_000)).standing["actions"]) == 1_001
    for one in (orders(ITEMS, 2 * ORDERED // ITEMS), orders(100_000, 2_000)):
        with pytest.raises(ValueError, match="damaged"):
            from_state(one)


@pytest.mark.parametrize(
    ("address", "most"), [("stages", STAGES), ("stages.s1.obstacles", ITEMS_IN_LIST), ("actions", ITEMS)]
)
def test_a_list_that_is_longer_than_it_may_be_is_named(address: str, most: int):
    fine, long = (tuple(f"x{n}" for n in range(count)) for count in (most, most + 1))

    assert overlong(Log().plus([Entry(address, value=fine, turn=1)])) == {}
    assert overlong(Log().plus([Entry(address, value=long, turn=1)])) == {address: most + 1}
