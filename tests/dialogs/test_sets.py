"""A question set asks what it names, in its order and words; a file that is no sound set is said with its line."""

from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.events import Commanded, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.script.script import SCRIPT
from dialogs.script.set_file import read_set
from dialogs.script.sets import QuestionSet
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.mistake import Mistake
from tests.script import ASKED

TITLE = "title: {en: First visits, ar: الزيارة الأولى, fa: نخستین دیدار}\n"
SMALL = f"{TITLE}questions: [stages, stages.*.emotion.score, persona.fear]\n"
SAYS = 'says: {stages.*.emotion.score: {en: "{stage}: how was it?", ar: "كيف كان {stage}؟", fa: "{stage} چطور بود؟"}}\n'


def sound(text: str, name: str = "visits") -> QuestionSet:
    return read_set("visits.yaml", name, text.encode())


def begun(text: str, language: Language = "en") -> Interview:
    one = sound(text)
    return replace(begin(language, given=True), sets={one.name: one}).told_with(one.name)


def said(interview: Interview, *texts: str) -> Interview:
    for text in texts:
        interview = respond(interview, Said(text)).interview
    return interview


def asked_until_the_end(interview: Interview, most: int = 200) -> list[str]:
    addresses = list[str]()
    while (one := open_question(interview)) and len(addresses) < most:
        addresses.append(one.address)
        interview = said(interview, "skip")
    return addresses


def test_what_a_set_names_is_asked_in_its_order_and_nothing_else():
    interview = said(begun(SMALL), "Look\nBuy")

    assert asked_until_the_end(interview) == ["stages.s1.emotion.score", "stages.s2.emotion.score", "persona.fear"]


def test_every_question_can_be_named():
    addresses = dict.fromkeys(one.address for one in SCRIPT)
    lines = "".join(f"  - {address}\n" for address in addresses)
    script = sound(f"{TITLE}questions:\n{lines}").script

    assert {one.address for one in script} == set(addresses)
    assert {one.depth for one in script} == {"quick"}


def test_what_matters_most_and_what_is_asked_of_that_alone_come_last():
    text = f"""{TITLE}questions:
      [focus, harm, stages, stages.*.obstacles, stages.*.obstacles.*.severity, persona.name]
    """
    interview = said(begun(text), "Look\nBuy", "queue, noise", "skip", "skip", "1", "done", "skip", "4")

    assert interview.log.value("stages.s1.obstacles.o1.severity") == 4
    assert asked_until_the_end(interview) == []  # the other obstacle is not asked about


def test_without_what_matters_most_every_item_is_asked_about():
    text = f"{TITLE}questions: [stages, stages.*.obstacles, stages.*.obstacles.*.severity]\n"
    interview = said(begun(text), "Look\nBuy", "queue, noise")

    severities = [f"stages.s1.obstacles.{one}.severity" for one in ("o1", "o2")]
    assert asked_until_the_end(interview) == [*severities, "stages.s2.obstacles"]


def test_whoever_goes_deeper_is_asked_the_rest():
    interview = said(begun(SMALL), "Look\nBuy", "skip", "skip", "skip")
    assert open_question(interview) is None
    deeper = respond(interview, Commanded("deepen", "all")).interview

    assert set(asked_until_the_end(deeper)) >= {"business.trade", "persona.need", "stages.s1.backstage"}


@pytest.mark.parametrize("command", ["deepen", "walk"])
def test_in_a_locked_set_nobody_goes_deeper(command: str):
    interview = said(begun(f"{SMALL}locked: true\n"), "Look")
    outcome = respond(interview, Commanded(command, "all" if command == "deepen" else ""))

    assert outcome.replies[0].text == words_in("en")("wrong-locked")  # type: ignore[union-attr]
    assert outcome.interview.log == interview.log


def test_a_locked_set_asks_only_itself_and_the_language():
    one = sound(f"{SMALL}locked: yes\n")

    named = ["language", "stages", "stages.*.emotion.score", "persona.fear"]
    assert [each.address for each in one.script] == named


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_asked_in_the_words_of_the_set(language: Language):
    interview = said(begun(SMALL + SAYS, language), "خرید\nBuy" if language == "en" else "Look\nBuy")
    now = panel(interview)
    assert now

    expected = {
        "en": "\u2068خرید\u2069: how was it?",
        "ar": "كيف كان \u2068Look\u2069؟",
        "fa": "\u2068Look\u2069 چطور بود؟",
    }
    assert now.text == expected[language]
    assert respond(interview, Commanded("why")).replies[0].text  # type: ignore[union-attr]


def test_a_link_begins_a_map_with_a_set_and_again_goes_on_with_it():
    one = sound(SMALL)
    empty = replace(begin("en", given=False), sets={"visits": one})
    met = respond(empty, Commanded("start", "q-visits"))
    told = said(met.interview, "English", "Look")
    again = respond(replace(told, map_id="m1"), Commanded("start", "q-visits")).interview

    assert words_in("en")("say-questions", title="First visits") in [reply.text for reply in met.replies]  # type: ignore[union-attr]
    assert told.questions == "visits"
    assert (again.map_id, again.log) == ("m1", told.log)


def test_a_link_leaves_another_map_as_it_is():
    one = sound(SMALL)
    usual = replace(
        said(replace(begin("en", given=True), script=ASKED), "Blue Door"), map_id="m1", sets={"visits": one}
    )
    met = respond(usual, Commanded("start", "q-visits")).interview

    assert (met.map_id, met.questions) == (None, "visits")
    assert open_question(met).address == "stages"  # type: ignore[union-attr]


def test_a_link_to_a_set_that_is_not_installed_changes_nothing():
    usual = begin("en", given=True)
    outcome = respond(usual, Commanded("start", "q-else"))

    assert (outcome.interview, outcome.replies[0].text) == (usual, words_in("en")("wrong-no-set", name="else"))  # type: ignore[union-attr]


@pytest.mark.parametrize(("command", "args", "questions"), [("new", "", ""), ("copy", "others", "visits")])
def test_a_new_map_has_the_usual_questions_and_a_copy_those_of_its_map(command: str, args: str, questions: str):
    interview = said(begun(SMALL), "Look")

    assert respond(interview, Commanded(command, args)).interview.questions == questions


@pytest.mark.parametrize(
    ("text", "what", "line", "values"),
    [
        (f"{TITLE}questions: [stages, stages.*.painpoints]\n", "field", 2, {"nearest": "stages.*.obstacles"}),
        (f"{TITLE}questions:\n- stages\n- persona.fears\n", "field", 4, {"nearest": "persona.fear"}),
        (f"{TITLE}question: [stages]\n", "field", 2, {"nearest": "questions"}),
        (f"{TITLE}questions: [stages.*.obstacles]\n", "list", 2, {"list": "stages"}),
        (f"{TITLE}questions: [stages.*.obstacles, stages]\n", "list", 2, {"list": "stages"}),
        (
            f"{TITLE}questions: [stages, stages.*.touchpoints.*.channel]\n",
            "list",
            2,
            {"list": "stages.*.touchpoints"},
        ),
        (f"{TITLE}questions: [stages, focus]\n", "list", 2, {"list": "stages.*.obstacles"}),
        (f"{TITLE}questions:\n- stages\n- stages\n", "twice", 4, {"field": "stages"}),
        ("title: {en: A, fa: B}\nquestions: [stages]\n", "language", 1, {"field": "title", "language": "ar"}),
        ("questions: [stages]\n", "language", 1, {"field": "title", "language": "en"}),
        ("title: {en: A, ar: B, fa: ''}\nquestions: [stages]\n", "text", 1, {"field": "title.fa"}),
        (SMALL + "says: {stages: {en: A, ar: B}}\n", "language", 3, {"field": "stages", "language": "fa"}),
        (SMALL + "says: {purpose: {en: A, ar: B, fa: C}}\n", "field", 3, {"field": "purpose"}),
        (SMALL + "says: [stages]\n", "mapping", 3, {}),
        (SMALL + "locked: perhaps\n", "locked", 3, {}),
        (f"{TITLE}questions: []\n", "questions", 2, {}),
        (f"{TITLE}questions: stages\n", "questions", 2, {}),
        (TITLE, "questions", 1, {}),
        (f"{TITLE}questions:\n- {{stages: 1}}\n", "text", 3, {"field": "questions"}),
        ("- stages\n", "mapping", 1, {}),
        ("", "mapping", 1, {}),
        ("title: [\n", "syntax", 2, {}),
        (f"{TITLE}questions: &a [*a]\n", "syntax", 2, {}),
        (f"{TITLE}{TITLE}questions: [stages]\n", "syntax", 2, {}),
    ],
)
def test_what_is_no_set_is_said_with_file_and_line(text: str, what: str, line: int, values: dict[str, str]):
    with pytest.raises(Mistake) as caught:
        sound(text)

    assert caught.value.message_id == f"wrong-set-{what}"
    assert caught.value.values.items() >= {"file": "visits.yaml", "line": line, **values}.items()
    for language in LANGUAGES:
        assert "visits.yaml" in words_in(language)(caught.value.message_id, **caught.value.values)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(Mistake, match="wrong-set-syntax"):
        read_set("visits.yaml", "visits", b"\xff\xfe")


@pytest.mark.parametrize("name", ["Visits", "first visits", "", "é", "a" * 41, "-x", "a.b"])
def test_a_name_that_no_link_can_hold_is_refused(name: str):
    with pytest.raises(Mistake, match="wrong-set-name"):
        sound(SMALL, name)


def test_the_longest_name_fits_into_a_link_of_telegrams():
    assert len("q-" + sound(SMALL, "a" * 40).name) <= 64


def test_the_set_of_the_guide_for_hosts_is_sound():
    guide = (Path(__file__).parents[2] / "docs" / "host.md").read_text("utf-8")
    shown = guide.partition("# clinic.yaml\n")[2].partition("\n\n")[0]
    text = "\n".join(line.removeprefix("    ") for line in shown.splitlines())

    assert sound(text, "clinic").is_locked
