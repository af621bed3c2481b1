"""Questions fit their fields, repeat inside repeats, and have conditions and a depth; none depends on its place."""

import pytest

from dialogs.changes.answers import stage_set
from dialogs.events import Said
from dialogs.interview import Interview, begin, open_question
from dialogs.kinds.lists import ListOf, Ticks
from dialogs.kinds.numbers import Feeling, OneToFive
from dialogs.kinds.single import OneOf, YesNo
from dialogs.kinds.texts import OwnWords
from dialogs.menus.panel import panel, question_text
from dialogs.respond import respond
from dialogs.script.catalogue import STAGE_KINDS, STAGE_SETS, TOUCHPOINTS
from dialogs.script.conditions import AtMost, Is, Known
from dialogs.script.posing import Script, posed
from dialogs.script.question import Misfit, Question
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.log import Entry, Log
from storage.model.logged import journey_of
from tests.script import ASKED
from tests.script import begin as asked_begin

DEEP: Script = (
    Question("business.name"),
    Question("stages", offered=lambda *_: ()),
    Question("stages.*.obstacles"),
    Question("stages.*.obstacles.*.severity", depth="full", says="ask-purpose"),
    Question("stages.*.obstacles.*.repair", depth="full", says="ask-purpose"),
    Question("stages.*.opportunities"),
    Question("stages.*.opportunities.*.answers", when=Known("stages.*.obstacles"), says="ask-purpose"),
    Question("stages.*.touchpoints"),
    Question("stages.*.touchpoints.*.figures", says="ask-purpose"),
    Question("stages.*.touchpoints.*.figures.*.value", says="ask-purpose"),
    Question("review_on", says="ask-purpose"),
)


def log_of(**values: object) -> Log:
    entries = (Entry(address.replace("__", "."), value=value, turn=1) for address, value in values.items())  # type: ignore[arg-type]
    return Log().plus(entries)


TWO_STAGES = log_of(
    stages=("s1", "s2"),
    stages__s1__name="Look",
    stages__s2__name="Buy",
    stages__s1__obstacles=("o1", "o2"),
    stages__s1__obstacles__o1__text="queue",
    stages__s1__obstacles__o2__text="noise",
    stages__s1__opportunities=("p1",),
    stages__s1__opportunities__p1__text="a second till",
    stages__s2__opportunities=("p1",),
    stages__s2__opportunities__p1__text="a sign",
    stages__s2__touchpoints=("t1",),
    stages__s2__touchpoints__t1__name="till",
    stages__s2__touchpoints__t1__figures=("f1",),
    stages__s2__touchpoints__t1__figures__f1__name="receipts",
)


def addresses(script: Script, log: Log, part: str | None = None) -> list[str]:
    deep = log if part is None else log.plus([Entry(part, "deepen", turn=log.turn + 1)])
    return [one.address for one in posed(script, deep)]


def test_questions_repeat_inside_repeats_item_by_item():
    assert addresses(DEEP, TWO_STAGES, "") == [
        "business.name",
        "stages",
        "stages.s1.obstacles",
        "stages.s1.obstacles.o1.severity",
        "stages.s1.obstacles.o1.repair",
        "stages.s1.obstacles.o2.severity",
        "stages.s1.obstacles.o2.repair",
        "stages.s1.opportunities",
        "stages.s1.opportunities.p1.answers",
        "stages.s1.touchpoints",
        "stages.s2.obstacles",
        "stages.s2.opportunities",
        "stages.s2.touchpoints",
        "stages.s2.touchpoints.t1.figures",
        "stages.s2.touchpoints.t1.figures.f1.value",
        "review_on",
    ]


def test_the_quick_depth_leaves_out_what_only_the_full_one_asks():
    quick, full = addresses(DEEP, TWO_STAGES), addresses(DEEP, TWO_STAGES, "")

    assert [one for one in full if one not in quick] == [one for one in full if ".severity" in one or ".repair" in one]
    assert [one for one in full if one in quick] == quick


def test_a_question_of_an_item_is_read_into_that_item_and_names_it():
    interview = Interview("en", TWO_STAGES.plus([Entry("", "deepen", turn=2)]), script=DEEP)
    said = {"stages.s1.obstacles.o1.severity": "4", "stages.s1.obstacles.o1.repair": "no"}
    said |= {"stages.s1.obstacles.o2.severity": "2"}
    while one := open_question(interview):
        interview = respond(interview, Said(said.get(one.address, "skip"))).interview

    obstacles = journey_of(interview.log).stages[0].obstacles
    assert (obstacles[0].severity, obstacles[0].repair, obstacles[1].severity) == (4, False, 2)
    severity = next(one for one in interview.posed if one.address == "stages.s1.obstacles.o2.severity")
    about = question_text(interview.log, severity, words_in("en"))
    assert about == words_in("en")("ask-purpose")
    assert severity.items == ("s1", "o2")


def test_a_reference_offers_the_items_of_its_own_stage_and_nothing():
    interview = Interview("en", TWO_STAGES, script=DEEP)
    one = interview.posed_at("stages.s1.opportunities.p1.answers")
    assert one

    offered = [(choice.id, choice.label) for choice in one.choices(interview.log, interview.words)]
    assert offered == [("o1", "queue"), ("o2", "noise"), ("none", words_in("en")("pick-nothing"))]


@pytest.mark.parametrize(
    ("when", "asked"),
    [
        (None, True),
        (Known("stages.*.obstacles"), True),
        (Known("stages.*.strengths"), False),
        (Is("stages.*.name", ("Look", "See")), True),
        (Is("stages.*.name", ("Buy",)), False),
        (AtMost("stages.*.emotion.score", -1), False),
    ],
)
def test_a_condition_is_looked_up_beside_the_question(when: Known | Is | AtMost | None, *, asked: bool):
    script = (Question("stages", offered=lambda *_: ()), Question("stages.*.wait", when=when))

    assert ("stages.s1.wait" in addresses(script, TWO_STAGES)) is asked


def test_a_low_feeling_leads_to_a_question():
    script = (Question("stages.*.decision", when=AtMost("stages.*.emotion.score", -1)),)
    low = TWO_STAGES.plus([Entry("stages.s2.emotion.score", value=-1.5, turn=2)])

    assert addresses(script, low) == ["stages.s2.decision"]


@pytest.mark.parametrize(
    ("address", "kind", "named"),
    [
        ("stages.*.mood", None, ("stages.*.mood",)),
        ("stages.*.obstacles.severity.*", None, ("stages.*.obstacles.severity.*",)),
        ("stages.*.emotion", None, ("stages.*.emotion", "Emotion")),
        ("stages.*.wait", YesNo(), ("YesNo", "wait", "str")),
        ("stages.*.moment_of_truth", OwnWords(), ("OwnWords", "moment_of_truth", "bool")),
        ("stages.*.obstacles", OwnWords(), ("OwnWords", "obstacles", "list of Obstacle")),
        ("stages.*.obstacles.*.severity", Feeling(), ("Feeling", "severity", "int")),
        ("stages.*.emotion.score", OneToFive(), ("OneToFive", "score", "float")),
        ("stages.*.walked.on", ListOf(), ("ListOf", "on", "date")),
        ("business.market", OneOf(("b2b", "b2g")), ("OneOf", "market")),
        ("business.market", OwnWords(), ("OwnWords", "market")),
        ("stages.*.loops_to", OwnWords(), ("OwnWords", "loops_to")),
        ("language", OwnWords(), ("OwnWords", "language")),
        ("language", None, ("language",)),
        ("purpose", Ticks(), ("Ticks", "purpose")),
    ],
)
def test_a_question_that_does_not_fit_its_field_does_not_start(
    address: str, kind: OwnWords | None, named: tuple[str, ...]
):
    with pytest.raises(Misfit) as refused:
        Question(address, kind)

    assert [name for name in named if name not in str(refused.value)] == []


def test_a_question_put_in_the_middle_changes_no_other_ones_answer():
    more = (*ASKED[:8], Question("stages.*.thoughts", says="ask-purpose"), *ASKED[8:])
    interview = asked_begin("en", given=True)
    for text in (
        "Blue Door",
        "café",
        "why they leave",
        "students",
        "Look\nBuy",
        "window",
        "a goal",
        "-1",
        "queue",
        "a till",
    ):
        interview = respond(interview, Said(text)).interview
    wider = Interview("en", interview.log, script=more)

    assert [one.address for one in wider.posed if one in interview.posed] == [one.address for one in interview.posed]
    now = panel(wider)
    assert now
    assert now.address == "stages.s1.thoughts"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", STAGE_SETS)
def test_a_stage_of_our_own_sets_offers_the_touchpoints_of_the_kind_it_is_declared_as(name: str, language: Language):
    interview = begin(language, given=True)
    interview = interview.plus(stage_set(interview, name))

    offered = [
        tuple(choice.id for choice in one.choices(interview.log, interview.words))
        for one in interview.posed
        if one.address.endswith(".touchpoints")
    ]
    assert offered == [TOUCHPOINTS[STAGE_KINDS[stage]] for stage in STAGE_SETS[name]]
