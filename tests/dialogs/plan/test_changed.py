"""The review: what has changed? Only the stages that are ticked are asked about again, and it makes a version."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs import asking
from dialogs.effects import Compare, Refusal, Say
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question, reviewed
from dialogs.menus.menu import menu, spoken
from dialogs.respond import respond
from dialogs.screens import Changed
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Emotion, Journey, Language, Measure, Obstacle, Stage, Touchpoint
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of
from tests.dialogs.test_planning import address, told

DAY = date(2026, 11, 27)
STAGES = (
    Stage(
        id="s1",
        name="Look",
        touchpoints=(Touchpoint(id="t1", name="Our website"),),
        emotion=Emotion(score=-1),
        obstacles=(Obstacle(id="o1", text="no prices"),),
        kpis=(Measure(name="Visits", value="20"),),
    ),
    Stage(id="s2", name="Buy", touchpoints=(Touchpoint(id="t1", name="المتجر في المدينة"),), emotion=Emotion(score=1)),
    Stage(id="s3", name="Return", touchpoints=(Touchpoint(id="t1", name="صفحهٔ اینستاگرام"),)),
)
spoken_in = pytest.mark.parametrize("language", LANGUAGES)


def told_map(language: Language = "en") -> Interview:
    """Return a map that is told, with the version that its interview made."""
    log = Log().plus(replace(entry, turn=1) for entry in entries_of(Journey(language=language, stages=STAGES)))
    begun = Interview(language, log, today=DAY)
    while one := open_question(begun):
        begun = begun.plus([Entry(one.address, "skip")])
    return begun.plus([Entry("versions", "version", "")])


def left(interview: Interview) -> list[str]:
    """Return what is asked one after the other where all of it is passed over."""
    found = []
    while address(interview):
        found.append(address(interview))
        interview = told(interview, Commanded("skip"))
    return found


def ticked(interview: Interview) -> str:
    assert isinstance(interview.screen, Changed)
    return interview.screen.stages


@spoken_in
def test_it_asks_what_has_changed_with_ticks_at_the_stages_of_the_plan(language: Language):
    shown = told(told_map(language), Commanded("changed"))

    assert ticked(shown) == "s1"
    found = menu(shown)
    assert found
    assert [row[0].label for row in found.rows[:3]] == [
        f"{sign} {words_in(language).number(place)}. {stage.name}"
        for place, (sign, stage) in enumerate(zip("☑☐☐", STAGES, strict=True), 1)
    ]
    assert words_in(language)("renew-ask-how") in spoken(shown)
    assert ticked(told(shown, Chose(("/changed s2",)), Chose(("/changed s1",)))) == "s2"
    assert ticked(told(shown, Said("2، 3"))) == "s1 s2 s3"


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("the website is new", "s1"),
        ("websites", "s1"),
        ("غيّرنا المتجر", "s2"),
        ("متجرنا جديد", "s2"),
        ("the weather", ""),
        ("اینستاگرام را عوض کردیم", "s3"),
        ("prices", "s1"),
        ("Return", "s3"),
    ],
)
def test_what_has_changed_is_found_by_the_words_for_it(said: str, stage: str):
    shown = told(told_map(), Commanded("changed"), Chose(("/changed s1",)))

    outcome = respond(shown, Said(said))

    if stage:
        assert ticked(outcome.interview) == stage
    else:
        assert outcome.replies == (Refusal(words_in("en")("wrong-changed", text=said)),)
        assert outcome.interview.screen == Changed()


@pytest.mark.parametrize("go", [Chose(("/changed go",)), Said("done"), Said("/changed go"), Commanded("changed", "go")])
def test_it_asks_again_about_the_ticked_stages_alone_and_for_the_next_day(go: Chose | Said | Commanded):
    shown = told(told_map(), Commanded("changed"), Said("2"))

    assert left(told(shown, go)) == [
        *("stages.s1.touchpoints", "stages.s1.emotion.score", "stages.s1.obstacles", "stages.s1.kpis.k1.value"),
        *("stages.s2.touchpoints", "stages.s2.emotion.score", "stages.s2.obstacles", "review_on"),
    ]


@spoken_in
def test_its_end_keeps_a_version_and_shows_what_has_changed_since_the_last_one(language: Language):
    before = told_map(language)
    asked = told(before, Commanded("changed"), Chose(("/changed go",)))
    asked = told(asked, Said("a new shop window"), Chose(("1",)), Commanded("skip"), Said("25"))
    assert address(asked) == "review_on"
    shown = menu(asked)
    assert shown
    assert [choice.id for row in shown.rows for choice in row] == ["/improve 30", "/improve 90"]

    outcome = respond(asked, Chose(("/improve 90",)))

    after, words = outcome.interview, words_in(language)
    assert [turn for turn, _ in after.log.versions] == [before.log.turn, after.log.turn]
    assert outcome.effects == (Compare("png", f"@{before.log.turn}"),)
    assert Say(words("renew-done", number=2)) in outcome.replies
    journey = journey_of(after.log)
    assert [point.name for point in journey.stages[0].touchpoints] == ["Our website", "a new shop window"]
    assert [obstacle.text for obstacle in journey.stages[0].obstacles] == ["no prices"]
    assert (journey.stages[0].emotion.score, journey.stages[0].kpis[0].value) == (1, "25")
    assert journey.review_on == date(2027, 2, 25)


def test_one_in_which_nothing_has_changed_is_a_version_and_no_picture():
    reviewing = told(told_map(), Commanded("changed"), Chose(("/changed go",)))
    while address(reviewing) != "review_on":
        reviewing = told(reviewing, Commanded("skip"))

    outcome = respond(reviewing, Commanded("skip"))

    assert outcome.effects == ()
    assert Say(words_in("en")("renew-same")) in outcome.replies
    assert len(outcome.interview.log.versions) == 2


def test_the_day_that_has_come_does_not_stay_due_where_no_other_is_said():
    due = told_map().plus([Entry("review_on", value=DAY.isoformat())])
    reviewing = told(due, Commanded("changed"), Said("none"))
    assert address(reviewing) == "review_on"

    assert journey_of(told(reviewing, Commanded("skip")).log).review_on is None


def test_it_goes_on_after_a_stop_and_after_another_thing_and_the_last_answer_is_taken_back():
    reviewing = told(told_map(), Commanded("changed"), Chose(("/changed go",)), Commanded("skip"))
    assert address(reviewing) == "stages.s1.emotion.score"

    kept = asking.from_plain(asking.to_plain(reviewing.asking))
    resumed = told(replace(reviewing, asking=kept, unsaved=()), Commanded("stop"), Commanded("review"))
    resumed = told(resumed, Commanded("resume"))
    assert address(resumed) == "stages.s1.emotion.score"

    said = told(resumed, Said("good"))
    assert address(said) == "stages.s1.obstacles"
    undone = told(said, Commanded("undo"))
    assert address(undone) == "stages.s1.emotion.score"
    assert journey_of(undone.log).stages[0].emotion.score == -1


def test_the_end_is_taken_back_with_its_version():
    reviewing = told(told_map(), Commanded("changed"), Said("none"))
    ended = told(reviewing, Chose(("/improve 30",)))
    assert len(ended.log.versions) == 2

    undone = told(ended, Commanded("undo"))
    assert (address(undone), len(undone.log.versions)) == ("review_on", 1)

    assert len(told(undone, Chose(("/improve 90",))).log.versions) == 2


def test_the_next_one_is_about_what_the_last_one_left_out():
    reviewing = told(told_map(), Commanded("changed"), Chose(("/changed s2",)), Chose(("/changed go",)))
    while address(reviewing):
        reviewing = told(reviewing, Commanded("skip"))
    done = told(reviewing, Commanded("mark", "s1.o1 dropped"))

    assert ticked(told(done, Commanded("changed"))) == "s3"


def test_an_answer_that_is_changed_after_a_review_ends_no_second_one():
    reviewing = told(told_map(), Commanded("changed"), Said("none"))
    ended = told(reviewing, Chose(("/improve 30",)))

    outcome = respond(told(ended, Commanded("edit", "review_on")), Commanded("skip"))

    assert not reviewed(outcome.interview)
    assert outcome.effects == ()


def test_a_map_without_a_version_gets_one_before_its_first_review():
    nameless = told_map()
    without = replace(nameless, log=nameless.log.plus([Entry("", "retract", nameless.log.turn, nameless.log.turn + 1)]))
    assert not without.log.versions

    reviewing = told(without, Commanded("changed"), Chose(("/changed go",)))

    assert len(reviewing.log.versions) == 1


def test_a_map_without_stages_has_nothing_to_look_at_again():
    outcome = respond(Interview("en", today=DAY), Commanded("changed"))

    assert outcome.replies == (Refusal(words_in("en")("wrong-no-stages")),)
