"""What is promised of the checklist as a file and as a chat message, in the words that people read."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words import LANGUAGES, LOCALES, words_in
from renderers import write
from renderers.checklist.writing import ALL
from renderers.formats import CHECKLISTS
from storage.model.journey import (
    Action,
    BusinessGoal,
    Emotion,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Stage,
    StageKind,
    Text,
    Touchpoint,
)
from storage.model.plan import gaps
from storage.model.plan.checklist import Flag, Item, ItemKind, checklist
from storage.model.plan.weight import Group, Weight

KEYS = ["key", "group", "priority", "text", "action", "stage", "touchpoint", "why", "measure", "owner", "due"]
KEYS += ["due_in_days", "status"]

CAFE = Journey(
    stages=(
        Stage(
            id="s1",
            name="Finding us",
            kind="awareness",
            emotion=Emotion(score=1, evidence="heard"),
            customer_goals=(Text(id="cg1", text="A place to work"),),
            touchpoints=(
                Touchpoint(id="t1", name="Instagram", verdict="fails"),
                Touchpoint(id="t2", name="Phone", owner="Sara", effectiveness=2, reason="inform"),
            ),
            opportunities=(Opportunity(id="p1", text="A “usual order” button", effort=1),),
            strengths=(Text(id="sg1", text="Friendly baristas"),),
        ),
        Stage(
            id="s2",
            name="Ordering",
            kind="purchase",
            owner="Sara",
            emotion=Emotion(score=-1.5),
            moment_of_truth=True,
            business_goals=(BusinessGoal(id="bg1", text="Fewer calls"),),
            obstacles=(Obstacle(id="o1", text="Nobody answers", severity=5, frequency=4, evidence="measured"),),
            opportunities=(
                Opportunity(id="p1", text="A second line", answers="o1", effort=3),
                Opportunity(id="p2", text="Answers on WhatsApp", answers="o1", effort=2),
            ),
            kpis=(Measure(name="First reply", value="3", target="1", unit="hours"),),
        ),
        Stage(
            id="s3",
            name="Pickup",
            emotion=Emotion(score=-0.5),
            obstacles=(Obstacle(id="o1", text="Orders arrive cold"),),
        ),
    ),
)
ITEMS = checklist(CAFE)


def test_json_holds_every_item_with_the_promised_fields_in_the_lists_order() -> None:
    entries = json.loads(write(ITEMS, "json", words_in("en"), 1))["items"]

    assert [KEYS] * len(ITEMS) == [list(entry) for entry in entries]
    assert [item.key for item in ITEMS] == [entry["key"] for entry in entries]


def test_json_says_of_an_obstacle_what_is_known() -> None:
    marked = replace(CAFE, actions=(Action(key="s2.o1", status="doing", due=date(2026, 12, 1)),))

    entry = json.loads(write(checklist(marked), "json", words_in("en")))["items"][0]

    assert entry == {
        "key": "s2.o1",
        "group": "do_now",
        "priority": 48,
        "text": "Nobody answers",
        "action": "Use the opportunities “A second line” and “Answers on WhatsApp” to put this right: “Nobody answers”",
        "stage": "Ordering",
        "touchpoint": None,
        "why": "severity 5 out of 5 · happens very often · measured or observed · can be done this week"
        " · the lowest point of the journey · a moment of truth",
        "measure": "“First reply” goes from 3 hours to 1 hours",
        "owner": "Sara",
        "due": "2026-12-01",
        "due_in_days": 7,
        "status": "doing",
    }


def test_json_is_written_in_letters_not_in_escapes() -> None:
    assert '"text": "سفارش سرد می‌رسد"' in write(only("o1", text="سفارش سرد می‌رسد"), "json", words_in("fa"))


def test_json_gives_the_text_of_a_gap_only_where_the_owner_has_words_for_it() -> None:
    texts = {entry["key"]: entry["text"] for entry in json.loads(write(ITEMS, "json", words_in("en")))["items"]}

    assert texts["s1.t1.justify"] == "Instagram"
    assert texts["s1.sg1.protect"] == "Friendly baristas"
    assert texts["s3.measure"] == "Pickup"
    assert texts["walk"] is None
    assert texts["review"] is None


def test_a_guess_is_checked_with_customers_first() -> None:
    guess, known = only("o1", evidence="guess"), only("o1", evidence="measured")
    step = words_in("en")("check-first-obstacle")

    for form in CHECKLISTS:
        assert step in write(guess, form, words_in("en"))
        assert step not in write(known, form, words_in("en"))
        assert step not in write((replace(guess[0], status="done"),), form, words_in("en"))


@given(st.text(min_size=1), st.text(min_size=1))
def test_json_keeps_every_character_of_the_owners_words(obstacle: str, name: str) -> None:
    stage = Stage(id="s1", name=name, obstacles=(Obstacle(id="o1", text=obstacle),))

    entry = json.loads(write(checklist(Journey(stages=(stage,))), "json", words_in("ar")))["items"][0]

    assert (obstacle, name) == (entry["text"], entry["stage"])


HOSTILE = "# a\n- [x] b\r\n\n<b>*c*</b> [d](https://e.f) ~~g~~ | `h` ![i](j) &amp; www.k.l m@n.o \\ $p$"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_owners_words_do_not_break_the_markdown(language: Language) -> None:
    tame = write(everywhere("x"), "md", words_in(language))
    wild = write(everywhere(HOSTILE), "md", words_in(language))

    assert len(tame.splitlines()) == len(wild.splitlines())
    for line in wild.splitlines():
        content = re.sub(r"^(# |## | *- (\[[ x]\] )?)(~~(?=.*~~$))?|~~$", "", line)
        assert not re.findall(r"(?<!\\)[*_`\[\]<>#|~&$@]|(?<!\\):(?=//)|www\.", re.sub(r"\\\\", "", content))


@given(st.text().filter(lambda text: not text.strip().startswith(('"', "“", "«"))))
def test_the_owners_words_are_what_markdown_shows(text: str) -> None:
    line = write(only("o1", text=text), "md", words_in("en")).splitlines()[4]
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line)

    assert f"“{' '.join(text.split())}”" == re.sub("(?<=“)\u2068|\u2069(?=”$)", "", shown).split(": ", 1)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chat_keeps_one_item_to_its_lines(language: Language) -> None:
    tame = write(everywhere("x"), "txt", words_in(language))
    wild = write(everywhere(HOSTILE), "txt", words_in(language))

    assert len(tame.splitlines()) == len(wild.splitlines())


def test_markdown_has_the_groups_as_headings_in_their_order() -> None:
    lines = write(ITEMS, "md", words_in("en")).splitlines()

    headings = [line for line in lines if line.startswith("#")]

    assert headings == ["# Checklist", "## Do now", "## Plan", "## Small fix", "## Complete your map"]
    assert len(ITEMS) == sum(line.startswith("- [ ] ") for line in lines)


def test_markdown_ticks_what_is_done_and_strikes_what_is_dropped() -> None:
    marks = (Action(key="s2.o1", status="done"), Action(key="review", status="dropped"))

    lines = write(checklist(replace(CAFE, actions=marks)), "md", words_in("en")).splitlines()

    assert [line[:30] for line in lines if line.startswith("- [x]")] == ["- [x] Use the opportunities “A"]
    assert "- [ ] ~~Set a review date for the map~~" in lines


def test_the_chat_shows_seven_and_says_how_many_more_there_are() -> None:
    lines = write(ITEMS, "txt", words_in("en"), 7).splitlines()

    numbers = [int(found[0]) for line in lines if (found := re.match(r"\d+", line))]
    assert list(range(1, 8)) == numbers
    assert lines[-1] == f"There are {len(ITEMS) - 7} more items. Send {ALL} to see them all."


def test_the_chat_shows_all_when_asked_for_all() -> None:
    text = write(ITEMS, "txt", words_in("en"))

    assert len(ITEMS) == len(re.findall(r"^\d+\. ", text, re.MULTILINE))
    assert ALL not in text


def test_the_chat_passes_over_what_is_over_and_keeps_the_numbers() -> None:
    marks = (Action(key="s2.o1", status="done"), Action(key="s3.o1", status="dropped"))
    items = checklist(replace(CAFE, actions=marks))

    text = write(items, "txt", words_in("en"), 2)

    over = [number for number, item in enumerate(items, 1) if item.is_over]
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)]
    assert [number for number in range(1, 9) if number not in over][:2] == numbers
    assert "Nobody answers" not in text


def test_a_list_that_is_all_done_says_so() -> None:
    items = tuple(replace(item, status="done") for item in ITEMS)

    assert words_in("en")("check-none-left") in write(items, "txt", words_in("en"), 7)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "txt"])
def test_an_empty_list_says_what_to_do(language: Language, form: str) -> None:
    words = words_in(language)

    assert words("check-empty") in write((), form, words)


def test_an_empty_list_is_empty_in_json() -> None:
    assert write((), "json", words_in("en")) == '{\n  "items": []\n}\n'


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", CHECKLISTS)
def test_the_same_list_gives_the_same_bytes(language: Language, form: str) -> None:
    words = words_in(language)

    assert write(ITEMS, form, words).encode() == write(checklist(replace(CAFE)), form, words).encode()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", CHECKLISTS)
def test_every_item_there_can_be_has_its_words(language: Language, form: str) -> None:
    for item in every_item():
        assert item.key in write((item,), "json", words_in(language))
        assert write((item,), form, words_in(language), 7).endswith("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_said_somewhere(language: Language) -> None:
    asked: set[str] = set()

    def words(message_id: str, **values: str | int) -> str:
        asked.add(message_id)
        return words_in(language)(message_id, **values)

    for form in CHECKLISTS:
        write(every_item(), form, words, 7)
        write((), form, words)
        write(tuple(replace(item, status="done") for item in ITEMS), form, words, 7)

    assert variables(language).keys() == asked


def test_the_languages_have_the_same_messages_with_the_same_values() -> None:
    assert variables("en") == variables("ar") == variables("fa")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, "خلال اليوم"),
        (1, "خلال يوم واحد"),
        (2, "خلال يومين"),
        (3, "خلال 3 أيام"),
        (11, "خلال 11 يومًا"),
        (100, "خلال 100 يوم"),
    ],
)
def test_arabic_counts_days(days: int, expected: str) -> None:
    assert expected == words_in("ar")("check-within", days=days)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "لا بنود أخرى."),
        (1, "بقي بند واحد."),
        (2, "بقي بندان."),
        (3, "بقيت 3 بنود."),
        (11, "بقي 11 بندًا."),
        (100, "بقي 100 بند."),
    ],
)
def test_arabic_counts_items(count: int, expected: str) -> None:
    assert words_in("ar")("check-more", count=count, command=ALL).startswith(expected)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (("أ",), "استثمار الفرصة «أ» لمعالجة"),
        (("أ", "ب"), "استثمار الفرصتين «أ» و«ب» لمعالجة"),
        (("أ", "ب", "ج"), "استثمار الفرص «أ» و«ب» و«ج» لمعالجة"),
    ],
)
def test_arabic_counts_the_answers(answers: tuple[str, ...], expected: str) -> None:
    ideas = tuple(Opportunity(id=f"p{n}", text=text, answers="o1") for n, text in enumerate(answers))
    stage = Stage(id="s1", name="x", obstacles=(Obstacle(id="o1", text="ص"),), opportunities=ideas)

    assert expected in write(checklist(Journey(stages=(stage,))), "txt", words_in("ar"))


def test_json_does_without_the_template_engine() -> None:
    program = "import sys, renderers as c; c.write((), 'json', str); sys.exit('jinja2' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("text", ['"Why again?"', "“Why again?”", "«Why again?»"])
def test_a_quotation_is_not_put_between_marks_twice(text: str) -> None:
    assert "Put this right: “Why again?”" in write(only("o1", text=text), "txt", words_in("en"))


def only(key: str, **obstacle: str) -> tuple[Item, ...]:
    """Return the one ranked item of a journey with one obstacle."""
    fields = {"text": "x"} | obstacle
    stage = Stage(id="s1", name="One", obstacles=(Obstacle(id=key, **fields),))  # type: ignore[arg-type]
    return checklist(Journey(stages=(stage,)))[:1]


def everywhere(text: str) -> tuple[Item, ...]:
    """Return items of every kind with one text wherever an owner can write one."""
    measure = Measure(name=text, value=text, target=text, unit=text)
    items = (replace(item, text=text, stage=text, touchpoint=text, owner=text) for item in every_item())
    return tuple(replace(i, answers=(text,) * len(i.answers), measure=i.measure and measure) for i in items)


def every_item() -> tuple[Item, ...]:
    """Return an item for every word there is."""
    return (*map(gap, get_args(gaps.GapKind)), *measured(), *weighed(), *staged(), *answered())


def gap(kind: ItemKind) -> Item:
    return Item(key=f"s1.{kind}", kind=kind, group="complete", text="x", stage="One", touchpoint="Phone")


def weighed() -> tuple[Item, ...]:
    item = replace(ITEMS[0], said=frozenset({"severity", "frequency", "effort"}), flags=get_args(Flag), answers=())
    weights = tuple(
        Weight(severity=number, frequency=number, certainty=certainty, effort=number, flags=4)
        for number, certainty in enumerate((5, 8, 10, 5, 5), 1)
    )
    return (
        *(replace(item, weight=weight) for weight in weights),
        *(replace(item, group=group) for group in get_args(Group)),
        replace(item, said=frozenset()),
        replace(item, said=frozenset({"frequency"})),
        replace(item, said=frozenset({"feeling", "effort"})),
        replace(item, kind="opportunity", weight=weights[0], said=frozenset()),
        replace(item, status="doing"),
        replace(item, status="done"),
        replace(item, status="dropped", due=date(2026, 12, 1)),
    )


def measured() -> tuple[Item, ...]:
    figures = ((None, None), ("3", None), (None, "1"), ("3", "1"))
    return tuple(replace(ITEMS[0], measure=Measure(name="x", value=value, target=target)) for value, target in figures)


def staged() -> tuple[Item, ...]:
    kinds: tuple[StageKind | None, ...] = (None, *get_args(StageKind))
    return tuple(replace(ITEMS[0], measure=None, stage_kind=kind) for kind in kinds)


def answered() -> tuple[Item, ...]:
    return tuple(replace(ITEMS[0], answers=("a", "b", "c", "d")[:count]) for count in range(1, 5))


def variables(language: Language) -> dict[str, set[str]]:
    """Return the values that each message of the checklist takes."""
    resource = FluentParser().parse((LOCALES / language / "check.ftl").read_text("utf-8"))
    return {entry.id.name: _Variables.of(entry) for entry in resource.body if isinstance(entry, Message)}


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    @classmethod
    def of(cls, message: Message) -> set[str]:
        visitor = cls()
        visitor.visit(message)
        return visitor.names

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.names.add(node.id.name)
