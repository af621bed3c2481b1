"""The map document: what is read is what is written, and what does not fit is refused with its line."""

import contextlib
import json
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.model import journey as values
from storage.model.document.reader import read
from storage.model.document.schema import json_schema
from storage.model.document.writer import to_dict, to_json, to_yaml
from storage.model.document.yaml_tree import MOST_EVENTS, parse
from storage.model.fields import Field, fields_of
from storage.model.ids import ID_PREFIX
from storage.model.journey import Journey, Stage
from storage.model.limits import MAP_BYTES
from storage.model.log import Log
from storage.model.logged import entries_of, journey_of
from storage.model.mistake import Mistake
from storage.model.text import clean

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
TEXTS = st.text(min_size=1, max_size=20).map(clean).filter(bool)


def everything() -> Journey:
    """Return a journey in which every field of the document is filled."""
    made: Journey = _filled(Journey)
    (stage,) = made.stages
    silent = Stage(id="x2", name="silent", none=("obstacles",), unknown=("emotion", "wait"))
    return replace(made, stages=(replace(stage, none=(), unknown=()), silent), none=("paths",), paths=())


def _filled(cls: type) -> Any:  # noqa: ANN401 - a value of `cls`
    return cls(**{field.name: _value(field) for field in fields_of(cls).values()})


def _value(field: Field) -> object:
    one: object
    if field.is_value:
        one = _filled(field.type)
    elif field.choices and False not in field.choices:
        one = field.choices[0]
    else:
        one = {str: f"{field.name} é هٔ", int: 3, float: 0.5, bool: True, date: date(2026, 11, 22)}[field.type]
        one = "x1" if field.name == "id" or field.reference or field.pick_of else one
        one = "x1.x1" if "*" in (field.reference or "") else one
    return (one,) if field.is_list else one


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    made = draw(_any(Journey))
    assert isinstance(made, Journey)
    stages = tuple(_referring(draw, stage, made) for stage in made.stages)
    named = [f"{stage.id}.{obstacle.id}" for stage in stages for obstacle in stage.obstacles]
    some = st.lists(st.sampled_from(named), unique=True, max_size=3).map(tuple) if named else st.just(())
    return replace(made, stages=stages, focus=draw(some), harm=draw(some))


def _referring(draw: st.DrawFn, stage: Stage, journey: Journey) -> Stage:
    """Return a stage whose references name what is there."""
    obstacles = st.sampled_from([None, *(obstacle.id for obstacle in stage.obstacles)])
    ideas = tuple(replace(idea, answers=draw(obstacles)) for idea in stage.opportunities)
    return replace(stage, opportunities=ideas, loops_to=draw(st.sampled_from([s.id for s in journey.stages])))


def _any(cls: type) -> st.SearchStrategy[object]:
    return st.builds(cls, **{f.name: _any_value(f) for f in fields_of(cls).values()})


def _any_value(field: Field) -> st.SearchStrategy[object]:
    if field.is_value:
        one = _any(field.type)
        unique = "id" in fields_of(field.type)
        return (
            st.lists(one, max_size=2, unique_by=(lambda item: getattr(item, "id", "")) if unique else None).map(tuple)
            if field.is_list
            else one
        )
    kinds: dict[type, st.SearchStrategy[object]] = {
        str: TEXTS,
        int: st.integers(field.least or 1, field.most or 5),
        float: st.sampled_from([-2.0, -0.5, 0.0, 1.5, 2.0]),
        bool: st.booleans(),
        date: st.dates(),
    }
    one = kinds[field.type]
    if field.name == "id" or field.pick_of:
        one = st.from_regex(r"[a-z]\w{0,5}", fullmatch=True)
    elif field.choices:
        one = st.sampled_from(field.choices) if False not in field.choices else st.one_of(one, st.just(value=False))
    if field.is_list:
        return st.lists(one, max_size=3).map(tuple)
    return one if field.required else st.one_of(st.none(), one)


def test_every_field_of_the_document_is_read_kept_and_written():
    journey = everything()
    text = to_yaml(journey)

    assert read(text.encode()) == journey
    assert read(to_json(journey).encode()) == journey
    written = json.dumps(to_dict(journey), default=str)
    for cls in vars(values).values():
        if is_dataclass(cls) and isinstance(cls, type) and cls.__module__ == values.__name__:
            assert [f.name for f in fields(cls) if f'"{f.name}"' not in written] == []


@settings(max_examples=80, deadline=None)
@given(journeys())
def test_what_is_written_is_read_again_to_the_same_bytes(journey: Journey):
    text = to_yaml(journey)
    again = read(text.encode())

    assert again == journey
    assert to_yaml(again) == text
    assert read(to_json(journey).encode()) == journey


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_are_documents(path: Path):
    journey = read(path.read_bytes())

    assert journey.stages
    assert read(to_yaml(journey).encode()) == journey


SILENT = b"""masir: 1
stages:
- id: s1
  name: A
  none: [obstacles, kpis]
  unknown: [emotion, wait]
"""


def test_what_there_is_none_of_and_what_is_not_known_are_kept_to_the_byte():
    kept = journey_of(Log().plus(entries_of(read(SILENT))))

    assert kept.stages[0].none == ("obstacles", "kpis")
    assert kept.stages[0].unknown == ("emotion", "wait")
    assert to_yaml(read(to_yaml(kept).encode())) == to_yaml(kept) == to_yaml(read(SILENT))


@pytest.mark.parametrize("name", ["queues", "wait", "id", "none", "pick", "emotion.score"])
def test_only_lists_of_a_stage_can_be_said_to_have_none(name: str):
    with pytest.raises(Mistake) as refused:
        read(SILENT.replace(b"kpis", name.encode()))

    assert (refused.value.message_id, refused.value.values["line"]) == ("wrong-document-choice", 5)


@pytest.mark.parametrize("name", ["queues", "id", "name", "unknown", "pick"])
def test_only_fields_of_a_stage_can_be_unknown(name: str):
    with pytest.raises(Mistake, match="wrong-document-choice"):
        read(SILENT.replace(b"wait", name.encode()))


def test_what_a_document_says_counts_more_than_that_there_is_none():
    journey = read(b"masir: 1\nstages: [{name: A, none: [obstacles], unknown: [obstacles, wait], obstacles: [x]}]")

    kept = journey_of(Log().plus(entries_of(journey))).stages[0]
    assert ([one.text for one in kept.obstacles], kept.none, kept.unknown) == (["x"], (), ("wait",))


def test_the_schema_names_what_can_be_silent():
    stage = json_schema(["en"])["$defs"]["Stage"]["anyOf"][0]["properties"]

    assert "obstacles" in json.dumps(stage["none"])
    assert "emotion" not in json.dumps(stage["none"])
    assert "emotion" in json.dumps(stage["unknown"])
    assert "harm" in json.dumps(json_schema(["en"])["properties"]["none"])


def test_plain_strings_stand_for_texts_and_missing_ids_are_given_in_order():
    journey = read(b"masir: 1\nstages:\n- name: A\n  obstacles: [one, {id: o2, text: two}, three]\n- B\n")

    assert [(o.id, o.text) for o in journey.stages[0].obstacles] == [("o1", "one"), ("o2", "two"), ("o3", "three")]
    assert [(stage.id, stage.name) for stage in journey.stages] == [("s1", "A"), ("s2", "B")]


def test_a_text_is_taken_as_it_was_written():
    journey = read(b"masir: 1\ntitle: no\npurpose: 007\nstages:\n- name: 2026-11-22\n  wait: 1e3\n")

    assert (journey.title, journey.purpose) == ("no", "007")
    assert (journey.stages[0].name, journey.stages[0].wait) == ("2026-11-22", "1e3")


def test_nothing_is_invented_for_what_is_missing_or_null():
    assert read(b"masir: 1\ntitle: ~\nstages:\nbusiness: {name: }\n") == Journey()
    assert to_yaml(Journey()) == "masir: 1\n"


def test_a_repair_that_is_known_to_be_missing_is_not_a_repair_called_false():
    journey = read(b'masir: 1\nstages: [{name: A, obstacles: [{text: x, repair: false}, {text: y, repair: "false"}]}]')

    assert [obstacle.repair for obstacle in journey.stages[0].obstacles] == [False, "false"]


@pytest.mark.parametrize(
    ("written", "meant"), [("False", False), ("no", False), ("OFF", False), ("True", True), ("on", True)]
)
def test_booleans_are_read_as_people_write_them(written: str, meant: bool):  # noqa: FBT001 - it is the value
    stage = f"{{name: A, moment_of_truth: {written}, obstacles: [{{text: x, repair: {written}}}]}}"
    journey = read(f"masir: 1\nstages: [{stage}]".encode())

    assert journey.stages[0].moment_of_truth is meant
    assert journey.stages[0].obstacles[0].repair == (False if not meant else written)


def test_json_with_tabs_escapes_and_surrogate_pairs_is_read():
    journey = read(b'{\n\t"masir": 1,\n\t"title": "a\\/b \\ud83d\\ude00 \\u0633 \\ud800"\n}')

    assert journey.title == "a/b 😀 س"


@pytest.mark.parametrize(
    ("content", "message", "line"),
    [
        (b"", "kind", None),
        (b"[]", "kind", None),
        (b"just words", "kind", None),
        (b"masir: one", "kind", None),
        (b"masir: 2", "edition", None),
        (b"masir: " + b"9" * 5000, "kind", None),
        (b"masir: 1\nas_of: 2026-W01-1", "date", 2),
        (b"masir: 1\nstagez: []", "field", 2),
        (b"masir: 1\nstages:\n - name: A\n   obstacels: []", "field", 4),
        (b"masir: 1\nstages:\n - kind: use", "missing", 3),
        (b"masir: 1\nstages:\n - name: ''", "missing", 3),
        (b"masir: 1\nstages: 5", "list", 2),
        (b"masir: 1\nstages: [[A]]", "mapping", 2),
        (b"masir: 1\nbusiness: Blue Door", "mapping", 2),
        (b"masir: 1\ntitle: [A]", "scalar", 2),
        (b"masir: 1\ntitle: A\ntitle: B", "twice", 3),
        (b"masir: 1\nlanguage: tlh", "choice", 2),
        (b"masir: 1\nversion: three", "int", 2),
        (b"masir: 1\nversion: 99999999999999999999", "int", 2),
        (b"masir: 1\nas_of: tomorrow", "date", 2),
        (b"masir: 1\nstages: [{name: A, emotion: {score: 3}}]", "range", 2),
        (b"masir: 1\nstages: [{name: A, emotion: {score: 0.3}}]", "range", 2),
        (b"masir: 1\nstages: [{name: A, emotion: {score: .nan}}]", "float", 2),
        (b"masir: 1\nstages: [{name: A, moment_of_truth: maybe}]", "bool", 2),
        (b"masir: 1\nstages: [{name: A, obstacles: [{text: x, severity: 6}]}]", "range", 2),
        (b"masir: 1\nstages: [{name: A, walked: {minutes: -5}}]", "range", 2),
        (b"masir: 1\nactions: [{key: s1.o1, rank: -1}]", "range", 2),
        (b"masir: 1\nversion: -1", "range", 2),
        (b"masir: 1\nstages:\n- {name: A, loops_to: s1}\n- name: B\n  loops_to: s9", "reference", 5),
        (b"masir: 1\nstages:\n- name: A\n  opportunities:\n  - x\n  - {text: y, answers: o9}", "reference", 6),
        (b"masir: 1\nfocus: [s1.o1, s1.o9]\nstages:\n- {name: A, obstacles: [x]}", "reference", 2),
        (b"masir: 1\nharm: [o1]\nstages:\n- {name: A, obstacles: [x]}", "reference", 2),
        (
            b"masir: 1\nstages:\n- obstacles: [x]\n  name: A\n- {name: B, opportunities: [{text: y, answers: o1}]}",
            "reference",
            5,
        ),
        (b"masir: 1\nstages:\n- {name: A, id: s1}\n- {name: B, id: s1}", "id-twice", 4),
        (b"masir: 1\nstages: [{name: A, id: s.1}]", "id", 2),
        (b"masir: 1\nid: ../../etc/passwd", "id", 1),
        (b"masir: 1\ntitle: 'open", "syntax", 2),
        (b"masir: 1\n\ttitle: A", "syntax", 2),
        (b"masir: 1\n---\nmasir: 1", "syntax", 2),
        (b"\xff\xfe\x00", "encoding", None),
        (b"masir: 1\ntitle: &a [x]\npurpose: *a", "alias", 3),
        (b"[" * 100_000, "depth", 1),
        (b"{" * 100_000, "depth", 1),
        (b"a" * 10_000_000, "size", None),
        (b"masir: 1\nstages:\n" + b"- name: x\n" * 300_000, "size", None),
        (b"masir: 1\nstages: [" + b"x," * 250_000 + b"]", "many", None),
    ],
    ids=lambda value: value[:30].decode("latin-1") if isinstance(value, bytes) else None,
)
def test_what_does_not_fit_is_refused_with_its_line(content: bytes, message: str, line: int | None):
    with pytest.raises(Mistake) as refused:
        read(content, ("en", "ar", "fa"))

    assert refused.value.message_id == f"wrong-document-{message}"
    assert refused.value.values.get("line") == line


def test_what_is_just_within_the_limits_is_read():
    parse(b"[" * 20 + b"x" + b"]" * 20)
    parse(b"x" * MAP_BYTES)
    parse(b"[" + b"x," * (MOST_EVENTS - 10) + b"]")
    for content in (
        b"[" * 22 + b"x" + b"]" * 22,
        b"x" * (MAP_BYTES + 1),
        b"[" + b"x," * (MOST_EVENTS + 10) + b"]",
    ):
        with pytest.raises(Mistake, match=r"wrong-document-(depth|many|size)"):
            parse(content)


def test_a_bomb_of_aliases_is_refused_before_it_unfolds():
    bomb = "masir: 1\na0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))

    with pytest.raises(Mistake):
        read(bomb.encode())


def test_an_unknown_field_is_answered_with_the_nearest_name():
    with pytest.raises(Mistake) as refused:
        read(b"masir: 1\nstages:\n- name: A\n  obstacels: []")

    assert refused.value.values["nearest"] == "obstacles"


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda t: f"masir: 1\n{t}".encode("utf-8", "replace")))
)
def test_any_bytes_are_read_or_refused(content: bytes):
    with contextlib.suppress(Mistake):
        journey = read(content)

        assert read(to_yaml(journey).encode()) == journey


def test_every_list_of_items_has_a_prefix_for_its_ids():
    ours = [cls for cls in vars(values).values() if getattr(cls, "__module__", "") == values.__name__]
    shapes = [shape for cls in ours if is_dataclass(cls) and isinstance(cls, type) for shape in fields_of(cls).values()]
    lists = {shape.name for shape in shapes if shape.is_list and shape.is_value}

    assert lists == set(ID_PREFIX)
    assert len(set(ID_PREFIX.values())) == len(ID_PREFIX)


def test_the_schema_knows_every_field_and_refuses_others():
    schema = json_schema(("en", "ar", "fa"))

    assert set(schema["properties"]) == {"masir", *fields_of(Journey)}
    assert schema["additionalProperties"] is False
    stage = schema["$defs"]["Stage"]["anyOf"][0]
    assert stage["required"] == ["name"]
    assert stage["properties"]["kind"]["anyOf"][0]["enum"] == list(get_args(values.StageKind))
