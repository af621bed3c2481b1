"""Each field of the document is found by its address, with all that a question about it has to know."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.fields import Field, field_at, fields_of, list_referred
from storage.model.journey import Journey, Obstacle, Text
from storage.model.log import Entry, Log
from storage.model.logged import journey_of


def all_fields(cls: type = Journey, address: str = "", item: str = "*") -> Iterator[tuple[str, Field]]:
    """Yield each field of the document with its address, lists' items by `item`."""
    for name, field in fields_of(cls).items():
        yield f"{address}{name}", field
        if field.is_value:
            below = f"{name}.{item}." if field.is_list else f"{name}."
            yield from all_fields(field.type, f"{address}{below}", item)


def test_the_document_has_a_hundred_fields_and_each_address_is_its_own():
    addresses = [address for address, _ in all_fields()]

    assert len(addresses) == len(set(addresses)) > 100
    assert {"stages.*.obstacles.*.severity", "stages.*.walked.minutes", "paths.*.steps"} <= set(addresses)


@pytest.mark.parametrize("item", ["*", "s1", "o9999", "خ"])
def test_each_field_is_at_its_address_whatever_the_ids(item: str):
    for address, field in all_fields(item=item):
        assert field_at(Journey, address) is field


@given(st.lists(st.sampled_from(["stages", "*", "", "s1", "name", "steps", "paths"])).map(".".join) | st.text())
def test_any_text_has_a_field_of_its_last_name_or_none(address: str):
    field = field_at(Journey, address)

    assert field is None or field.name == address.rpartition(".")[2]


@pytest.mark.parametrize(
    "address",
    [
        "",
        ".",
        "stages.",
        "stages.s1",
        "stages..name.x",
        "stages.s1.nothing",
        "title.x",
        "paths.w1.steps.x",
        "stages.s1.emotion.*.score",
    ],
)
def test_there_is_no_field_where_there_is_none(address: str):
    assert field_at(Journey, address) is None


@pytest.mark.parametrize(
    ("address", "type_", "limits"),
    [
        ("title", str, (None, None, None)),
        ("version", int, (0, 999_999_999, None)),
        ("as_of", date, (None, None, None)),
        ("stages.*.walked.on", date, (None, None, None)),
        ("stages.*.walked.minutes", int, (0, 999_999, None)),
        ("stages.*.moment_of_truth", bool, (None, None, None)),
        ("stages.*.emotion.score", float, (-2, 2, 0.5)),
        ("stages.*.obstacles.*.severity", int, (1, 5, None)),
        ("stages.*.emotion.feelings", str, (None, None, None)),
        ("stages.*.obstacles", Obstacle, (None, None, None)),
        ("stages.*.thoughts", Text, (None, None, None)),
    ],
)
def test_a_field_has_the_type_and_the_limits_of_its_values(address: str, type_: type, limits: tuple[object, ...]):
    field = field_at(Journey, address)

    assert field is not None
    assert field.type is type_
    assert (field.least, field.most, field.step) == limits


def test_a_list_is_one_of_plain_texts_or_of_items_with_a_main_text_or_of_items_without():
    lists = {address: field.main if field.is_value else "plain" for address, field in all_fields() if field.is_list}

    assert lists["stages"] == lists["stages.*.touchpoints"] == lists["kpis"] == lists["paths"] == "name"
    assert lists["stages.*.obstacles"] == lists["stages.*.steps"] == "text"
    assert lists["lanes"] == lists["paths.*.steps"] == lists["stages.*.emotion.feelings"] == "plain"
    assert lists["voices"] is lists["actions"] is None


def test_choices_are_those_of_the_document():
    assert {address: field.choices for address, field in all_fields() if field.choices}.keys() >= {
        "state",
        "business.market",
        "stages.*.kind",
        "stages.*.obstacles.*.evidence",
        "stages.*.obstacles.*.repair",
    }


def test_a_reference_leads_to_the_nearest_list_of_its_name():
    references = {address: list_referred(Journey, address) for address, field in all_fields() if field.reference}

    assert references == {
        "stages.*.loops_to": "stages",
        "stages.*.opportunities.*.answers": "stages.*.obstacles",
        "focus": None,  # a list inside the items of another is none on the way up
        "harm": None,
    }
    assert list_referred(Journey, "stages.s3.opportunities.p2.answers") == "stages.s3.obstacles"
    assert list_referred(Journey, "title") is None
    assert list_referred(Journey, "nothing") is None


def test_a_reference_to_what_was_taken_back_is_not_known():
    obstacle = "stages.s1.obstacles"
    said = [
        Entry("stages.s1.name", value="Look", turn=1),
        Entry("stages", value=("s1",), turn=1),
        Entry(f"{obstacle}.o1.text", value="queue", turn=2, by="omar"),
        Entry(obstacle, value=("o1",), turn=2, by="omar"),
        Entry("stages.s1.opportunities.p1.text", value="a second till", turn=3),
        Entry("stages.s1.opportunities.p1.answers", value="o1", turn=3),
        Entry("stages.s1.opportunities", value=("p1",), turn=3),
    ]
    log = Log().plus(said)

    assert journey_of(log).stages[0].opportunities[0].answers == "o1"
    undone = log.plus([Entry("", "retract", 2, turn=4, by="omar")])
    assert journey_of(undone).stages[0].opportunities[0].answers is None
