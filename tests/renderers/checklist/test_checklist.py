"""What is promised of the plan as a file and as a chat message, in the words that people read."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import get_args, get_type_hints

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
    Business,
    BusinessGoal,
    Emotion,
    Evidence,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Source,
    Stage,
    Text,
    Touchpoint,
)
from storage.model.plan import gaps
from storage.model.plan.checklist import Item, ItemKind
from storage.model.plan.plan import Advice, GapLine, Plan, plan_of
from storage.model.plan.wording import measure, why

KEYS = ["key", "group", "priority", "text", "action", "answers", "stage", "touchpoint", "harm", "why", "first_step"]
KEYS += ["measure", "owner", "due", "due_in_days", "status", "note"]

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
PLAN = plan_of(CAFE)
ADVISED = plan_of(CAFE, {"s2.o1": Advice(step="Ring your own number", measure="fewer missed calls")})


def test_json_holds_every_item_with_the_promised_fields_in_the_lists_order() -> None:
    entries = json.loads(write(PLAN, "json", words_in("en"), 1))["items"]

    assert [KEYS] * len(PLAN.items) == [list(entry) for entry in entries]
    assert [item.key for item in PLAN.items] == [entry["key"] for entry in entries]


def test_json_says_of_an_obstacle_what_is_known() -> None:
    mark = Action(key="s2.o1", status="doing", due=date(2026, 12, 1), note="ask Ali")
    marked = replace(CAFE, actions=(mark,), focus=("s2.o1",))

    entry = json.loads(write(plan_of(marked, ADVISED.advice), "json", words_in("en")))["items"][0]

    assert entry == {
        "key": "s2.o1",
        "group": "do_now",
        "priority": 64,
        "text": "Nobody answers",
        "action": "“Answers on WhatsApp” and “A second line” – against “Nobody answers”",
        "answers": ["Answers on WhatsApp", "A second line"],
        "stage": "Ordering",
        "touchpoint": None,
        "harm": False,
        "why": "customers leave over it · happens very often · measured or seen · can be done this week"
        " · has to do with your question · the stage where customers feel worst · a moment of truth",
        "first_step": "Ring your own number",
        "measure": "“First reply” goes from 3 hours to 1 hours",
        "owner": "Sara",
        "due": "2026-12-01",
        "due_in_days": 7,
        "status": "doing",
        "note": "ask Ali",
    }


def test_json_is_written_in_letters_not_in_escapes() -> None:
    assert '"text": "سفارش سرد می‌رسد"' in write(only("o1", text="سفارش سرد می‌رسد"), "json", words_in("fa"))


def test_json_gives_the_text_of_a_gap_only_where_the_owner_has_words_for_it() -> None:
    texts = {entry["key"]: entry["text"] for entry in json.loads(write(PLAN, "json", words_in("en")))["items"]}

    assert texts["s1.t1.justify"] == "Instagram"
    assert texts["s1.sg1.protect"] == "Friendly baristas"
    assert texts["s3.measure"] == "Pickup"
    assert texts["walk"] is None
    assert texts["review"] is None


@given(st.text(min_size=1), st.text(min_size=1))
def test_json_keeps_every_character_of_the_owners_words(obstacle: str, name: str) -> None:
    stage = Stage(id="s1", name=name, obstacles=(Obstacle(id="o1", text=obstacle),))

    entry = json.loads(write(plan_of(Journey(stages=(stage,))), "json", words_in("ar")))["items"][0]

    assert (obstacle, name) == (entry["text"], entry["stage"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "txt"])
def test_the_plan_opens_with_the_question_and_three_things_each_against_its_obstacle(
    language: Language, form: str
) -> None:
    words = words_in(language)
    plan = plan_of(replace(CAFE, purpose="Why?", harm=("s3.o1",)), ADVISED.advice)

    text = write(plan, form, words)

    opening = [words("check-question", question="Why?"), words("check-first", count=3)]
    told = ["Orders arrive cold", words("check-harm"), "Answers on WhatsApp", "Nobody answers", "Ring your own number"]
    places = [text.index(part) for part in (*opening, *told)]
    assert places == sorted(places)
    assert words("check-within", days=7) in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "txt"])
def test_nothing_is_asserted_that_nobody_said(language: Language, form: str) -> None:
    words = words_in(language)

    text = write(only("o1", text="queue"), form, words)

    said = [f"check-{name}-{n}" for name in ("severity", "frequency", "effort") for n in range(1, 6)]
    assert [name for name in (*said, "check-certainty-5") if words(name) in text] == []
    assert words("check-within", days=30) not in text
    assert not re.search(r"\b100\b", text)


INTERVIEWS, REVIEWS, FIGURES = Source(kind="interview", count=3), Source(kind="review"), Source(kind="figures")


@pytest.mark.parametrize(
    ("evidence", "sources", "said"),
    [
        (None, (), "You haven’t said yet how bad it is or how often it happens."),
        ("heard", (), "heard from customers or staff"),
        (None, (REVIEWS,), "known from reviews"),
        ("heard", (INTERVIEWS,), "known from 3 interviews with customers"),
        ("heard", (INTERVIEWS, REVIEWS), "known from 3 interviews with customers and reviews"),
        ("measured", (FIGURES, REVIEWS, INTERVIEWS), "known from figures, reviews and 3 interviews with customers"),
        # What somebody said of it that its sources do not tell is said, too.
        ("guess", (REVIEWS,), "so far your own guess · known from reviews"),
        ("measured", (REVIEWS,), "measured or seen · known from reviews"),
        ("heard", (FIGURES,), "heard from customers or staff · known from figures"),
        ("heard", (FIGURES, REVIEWS), "heard from several sides · known from figures and reviews"),
    ],
)
def test_the_reasons_say_from_whom_it_is_known_and_no_more_than_was_said(
    evidence: Evidence | None, sources: tuple[Source, ...], said: str
) -> None:
    plan = plan_of(Journey(stages=(known_from(evidence, *sources), Stage(id="s2", name="Two"))))

    assert why(plan.items[0], words_in("en")) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_source_is_counted_in_every_language(language: Language) -> None:
    words = words_in(language)
    plan = plan_of(Journey(stages=(known_from("measured", *SOURCES), Stage(id="s2", name="Two"))))
    text = why(plan.items[0], words)

    assert [one.kind for one in SOURCES if words(f"check-counted-{one.kind}", count=2) not in text] == []


def test_an_idea_says_from_whom_it_is() -> None:
    idea = Opportunity(id="p1", text="A bell", sources=(REVIEWS,))
    plan = plan_of(Journey(stages=(Stage(id="s1", name="One", opportunities=(idea,)), Stage(id="s2", name="Two"))))

    assert why(plan.items[0], words_in("en")) == "known from reviews"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stands_more_than_once_in_a_plan(language: Language) -> None:
    stages = tuple(
        Stage(id=f"s{n}", name=f"Stage {n}", obstacles=(Obstacle(id="o1", text=f"queue {n}"),)) for n in range(1, 9)
    )

    for form in ("md", "txt"):
        lines = [
            line.strip("-· ") for line in write(plan_of(Journey(stages=stages)), form, words_in(language)).splitlines()
        ]
        told = [line for line in lines if line]
        assert len(told) == len(set(told))


def test_nobody_who_works_alone_reads_anything_about_owners() -> None:
    alone = replace(CAFE, business=Business(alone=True))

    for form in ("md", "txt"):
        assert "Sara" not in write(plan_of(alone), form, words_in("en")).split("Not on the map")[0]
        assert "Nobody is named" not in write(plan_of(alone), form, words_in("en"))


def test_what_is_missing_takes_three_lines_at_most() -> None:
    stages = tuple(Stage(id=f"s{n}", name=f"Stage {n}") for n in range(1, 9))

    text = write(plan_of(Journey(stages=stages)), "txt", words_in("en"))

    assert [line for line in text.splitlines() if line.startswith("·")] == [
        "· Nobody is named yet for 8 stages",
        "· No figure to watch is noted for 8 stages",
        "· Choose a day to look at the map again",
    ]


HOSTILE = "# a\n- [x] b\r\n\n<b>*c*</b> [d](https://e.f) ~~g~~ | `h` ![i](j) &amp; www.k.l m@n.o \\ $p$"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_owners_words_do_not_break_the_markdown(language: Language) -> None:
    tame = write(everywhere("x"), "md", words_in(language))
    wild = write(everywhere(HOSTILE), "md", words_in(language))

    assert len(tame.splitlines()) == len(wild.splitlines())
    for line in wild.splitlines():
        content = re.sub(r"^(# |## | *(- |\d+\. )(\[[ x]\] )?)(~~(?=.*~~$))?|~~$", "", line)
        assert not re.findall(r"(?<!\\)[*_`\[\]<>#|~&$@]|(?<!\\):(?=//)|www\.", re.sub(r"\\\\", "", content))


@pytest.mark.parametrize(
    "mark", ["- x", "-", "+ x", "1. x", "1) x", "12. x", "---", "===", "# x", "> x", "* * *", "[ ] x"]
)
def test_the_owners_words_begin_no_list_line_or_heading_of_their_own(mark: str) -> None:
    lines = write(everywhere(mark), "md", words_in("en")).splitlines()

    begun = [re.sub(r"^(# |## | *(- |\d+\. )(\[[ x]\] )?)", "", line) for line in lines]
    assert [line for line in begun if re.match(r"[-+=*#>\[]|\d+[.)]", line)] == []
    assert re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", "\n".join(begun)).count(f"\n{mark}") >= 3  # a strength, two notes


@given(st.text().filter(lambda text: not text.strip().startswith(('"', "“", "«"))))
def test_the_owners_words_are_what_markdown_shows(text: str) -> None:
    line = next(one for one in write(only("o1", text=text), "md", words_in("en")).splitlines() if one.startswith("1. "))
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line)

    quoted = re.sub("(?<=“)\u2068|\u2069(?=”$)", "", shown)
    assert quoted.endswith(f"“{' '.join(text.split())}”")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chat_keeps_one_item_to_its_lines(language: Language) -> None:
    tame = write(everywhere("x"), "txt", words_in(language))
    wild = write(everywhere(HOSTILE), "txt", words_in(language))

    assert len(tame.splitlines()) == len(wild.splitlines())


def test_markdown_has_the_three_first_and_then_the_groups_in_their_order() -> None:
    marks = (Action(key="s2.o1", status="done"),)

    lines = write(plan_of(replace(CAFE, actions=marks)), "md", words_in("en")).splitlines()

    headings = [line for line in lines if line.startswith("#")]
    assert headings == [
        "# What to do first",
        "## Two things come first",
        "## Do now",
        "## Not on the map yet",
        "## What works: keep it up",
    ]


def test_markdown_ticks_what_is_done_and_strikes_what_is_dropped() -> None:
    marks = (Action(key="s2.o1", status="done"), Action(key="s3.o1", status="dropped"))

    lines = write(plan_of(replace(CAFE, actions=marks)), "md", words_in("en")).splitlines()

    assert "- [x] “Answers on WhatsApp” and “A second line” – against “Nobody answers”" in lines
    assert "- [ ] ~~Find something that helps against “Orders arrive cold”~~" in lines


def test_the_chat_shows_the_first_things_and_says_how_many_more_there_are() -> None:
    stage = Stage(id="s1", name="One", obstacles=tuple(Obstacle(id=f"o{n}", text=f"queue {n}") for n in range(8)))

    text = write(plan_of(Journey(stages=(stage,))), "txt", words_in("en"), 3)

    assert [int(found) for found in re.findall(r"^(\d+)\.", text, re.MULTILINE)] == [1, 2, 3]
    assert f"5 more are on the list: {ALL}" in text


def test_the_chat_shows_all_when_asked_for_all() -> None:
    text = write(PLAN, "txt", words_in("en"))

    assert len(re.findall(r"^\d+\. ", text, re.MULTILINE)) == sum(item.weight is not None for item in PLAN.items)
    assert ALL not in text


def test_what_is_over_is_passed_over_and_the_others_keep_their_numbers() -> None:
    marks = (Action(key="s2.o1", status="done"), Action(key="s3.o1", status="dropped"))
    plan = plan_of(replace(CAFE, actions=marks))

    text = write(plan, "txt", words_in("en"), 3)

    open_ones = [number for number, item in enumerate(plan.items, 1) if item.weight and not item.is_over]
    assert [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)] == open_ones
    assert "Nobody answers" not in text


def test_a_list_that_is_all_done_says_so() -> None:
    marks = tuple(Action(key=item.key, status="done") for item in PLAN.items)

    text = write(plan_of(replace(CAFE, actions=marks)), "txt", words_in("en"), 3)

    assert words_in("en")("check-none-left") in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "txt"])
def test_an_empty_list_says_what_to_do(language: Language, form: str) -> None:
    words = words_in(language)

    assert words("check-empty") in write(plan_of(Journey()), form, words)


def test_an_empty_list_is_empty_in_json() -> None:
    assert write(plan_of(Journey()), "json", words_in("en")) == '{\n  "items": []\n}\n'


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", CHECKLISTS)
def test_the_same_map_gives_the_same_bytes(language: Language, form: str) -> None:
    words = words_in(language)

    assert write(PLAN, form, words).encode() == write(plan_of(replace(CAFE)), form, words).encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_said_somewhere(language: Language) -> None:
    asked: set[str] = set()

    def words(message_id: str, **values: str | int) -> str:
        asked.add(message_id)
        return words_in(language)(message_id, **values)

    for plan in every_plan():
        for form in CHECKLISTS:
            write(plan, form, words)
            write(plan, form, words, 3)

    assert variables(language).keys() == asked | SAID_ON_DEMAND


SAID_ON_DEMAND = {"check-label-why"}  # in the chats, where somebody asks


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
        (30, "خلال شهر"),
        (100, "خلال 100 يوم"),
    ],
)
def test_arabic_counts_days(days: int, expected: str) -> None:
    assert expected == words_in("ar")("check-within", days=days)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, "في القائمة بند آخر"),
        (2, "في القائمة بندان آخران"),
        (3, "في القائمة 3 بنود أخرى"),
        (11, "في القائمة 11 بندًا آخر"),
        (100, "في القائمة 100 بند آخر"),
    ],
)
def test_arabic_counts_items(count: int, expected: str) -> None:
    assert words_in("ar")("check-rest", count=count, command=ALL).startswith(expected)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (("أ",), "معالجة «ص» عن طريق: «أ»"),
        (("أ", "ب"), "معالجة «ص» عن طريق: «أ» و«ب»"),
        (("أ", "ب", "ج"), "معالجة «ص» عن طريق: «أ» و«ب» و«ج»"),
    ],
)
def test_the_answers_are_listed(answers: tuple[str, ...], expected: str) -> None:
    ideas = tuple(Opportunity(id=f"p{n}", text=text, answers="o1") for n, text in enumerate(answers))
    stage = Stage(id="s1", name="x", obstacles=(Obstacle(id="o1", text="ص"),), opportunities=ideas)

    entries = json.loads(write(plan_of(Journey(stages=(stage,))), "json", words_in("ar")))["items"]

    assert entries[0]["action"] == expected


def test_json_does_without_the_template_engine() -> None:
    program = (
        "import sys; from renderers import write; from storage.model.journey import Journey;"
        " from storage.model.plan.plan import plan_of;"
        " write(plan_of(Journey()), 'json', str); sys.exit('jinja2' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("text", ['"Why again?"', "“Why again?”", "«Why again?»"])
def test_a_quotation_is_not_put_between_marks_twice(text: str) -> None:
    assert "against “Why again?”" in write(only("o1", text=text), "txt", words_in("en"))


def only(key: str, **obstacle: str) -> Plan:
    """Return the plan of a journey with one obstacle."""
    fields = {"text": "x"} | obstacle
    return plan_of(Journey(stages=(Stage(id="s1", name="One", obstacles=(Obstacle(id=key, **fields),)),)))  # type: ignore[arg-type]


def everywhere(text: str) -> Plan:
    """Return the plan of a journey with one text wherever an owner can write one."""
    stages = tuple(_with(stage, text) for stage in CAFE.stages)
    marks = tuple(Action(key=key, owner=text, note=text) for key in ("s2.o1", "s3.o1", "s1.p1"))
    advice = {key: Advice(step="step", measure="measure") for key in ("s2.o1", "s3.o1")}
    return plan_of(replace(CAFE, title=text, purpose=text, stages=stages, actions=marks), advice)


def _with(stage: Stage, text: str) -> Stage:
    return replace(
        stage,
        name=text,
        owner=stage.owner and text,
        touchpoints=tuple(replace(one, name=text, owner=one.owner and text) for one in stage.touchpoints),
        obstacles=tuple(replace(one, text=text) for one in stage.obstacles),
        opportunities=tuple(replace(one, text=text) for one in stage.opportunities),
        strengths=tuple(replace(one, text=text) for one in stage.strengths),
        kpis=tuple(Measure(name=text, value=text, target=text, unit=text) for _ in stage.kpis),
    )


def every_plan() -> tuple[Plan, ...]:
    """Return plans in which every word is said."""
    known: tuple[Evidence, ...] = ("guess", "heard", "measured", "guess", "guess")
    rated = tuple(weighing(n, certainty) for n, certainty in enumerate(known, 1))
    figures = ((None, None), ("3", None), (None, "1"), ("3", "1"))
    measured_ = tuple(replace(ALL_OF_IT, kpis=(Measure(name="x", value=v, target=t),)) for v, t in figures)
    marks = (Action(key="s1.o1", status="doing"), Action(key="s2.o1", status="done", due=date(2026, 12, 1)))
    each = tuple(replace(stage, id=f"s{n}") for n, stage in enumerate((*rated, *measured_), 1))
    whole = Journey(purpose="Why?", stages=each, focus=("s1.o1",), harm=("s2.o1",), actions=marks)
    dropped = tuple(Action(key=item.key, status="dropped") for item in plan_of(whole).items)
    bare = Stage(id="s2", name="Two", obstacles=(Obstacle(id="o1", text="x"),))
    advised = {f"s{n}.o1": Advice(step="a step", measure="fewer") for n in range(1, 10)}
    return (
        plan_of(whole, advised),
        plan_of(replace(whole, actions=dropped)),
        plan_of(Journey()),
        plan_of(Journey(stages=(known_from("heard", *SOURCES),))),
        plan_of(Journey(stages=(known_from("heard", *(replace(one, count=None) for one in SOURCES)),))),
        plan_of(Journey(stages=(Stage(id="s1", name="One"), bare, Stage(id="s3", name="Three")))),
        *(Plan(journey=whole, items=(), first=(), gaps=(line,)) for line in _lines()),
        Plan(journey=whole, items=tuple(map(gap, get_args(gaps.GapKind))), first=(), gaps=()),
        plan_of(Journey(stages=(weighing(3, "heard", group=False),))),
    )


ALL_OF_IT = Stage(
    id="s1",
    name="One",
    owner="Sara",
    moment_of_truth=True,
    emotion=Emotion(score=-2),
    obstacles=(Obstacle(id="o1", text="x", repair=False),),
    opportunities=(
        Opportunity(id="p1", text="free"),
        *(Opportunity(id=f"p{n}", text="y", answers="o1") for n in "234"),
    ),
    strengths=(Text(id="sg1", text="c"),),
)


def weighing(rating: int, evidence: Evidence, *, group: bool = True) -> Stage:
    """Return a stage with an obstacle that all is said of."""
    obstacle = Obstacle(id="o1", text="x", severity=rating, frequency=rating, evidence=evidence)
    ideas = tuple(Opportunity(id=f"p{n}", text="y", answers="o1" if group else None, effort=rating) for n in (1, 2))
    return replace(ALL_OF_IT, obstacles=(obstacle,), opportunities=ideas)


SOURCES = tuple(Source(kind=kind, count=2) for kind in get_args(get_type_hints(Source)["kind"]))


def known_from(evidence: Evidence | None, *sources: Source) -> Stage:
    obstacle = Obstacle(id="o1", text="queue", evidence=evidence, sources=sources)
    return Stage(id="s1", name="One", obstacles=(obstacle,))


def _lines() -> tuple[GapLine, ...]:
    """Return a line for every kind of gap, for one and for several."""
    kinds = [kind for kind in get_args(gaps.GapKind) if words_in("en").has(f"check-{kind}-many")]
    return tuple(GapLine(kind=kind, items=(gap(kind),) * count) for kind in kinds for count in (1, 2))


def gap(kind: ItemKind) -> Item:
    return Item(key=f"s1.{kind}", kind=kind, group="complete", text="x", stage="One", touchpoint="Phone")


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_in_percent_has_the_sign_at_its_numbers(language: Language) -> None:
    obstacle = Obstacle(id="o1", text="queue", severity=5, frequency=5)
    kpi = Measure(name="Returns", value="4 ", target="8", unit="%")
    plan = plan_of(Journey(stages=(Stage(id="s1", name="One", obstacles=(obstacle,), kpis=(kpi,)),)))
    item = replace(plan.items[0], measure=kpi)

    said = measure(item, Advice(), words_in(language))

    assert "4%" in said
    assert "8%" in said
