"""What is asked for the plan, and what can be done with the things on it."""

from datetime import date

import pytest

from dialogs.effects import Refusal, Say, ShowBeginning, ShowChecklist
from dialogs.events import Chose, Commanded, Corrected, Event, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.menu import menu, spoken
from dialogs.menus.panel import panel
from dialogs.respond import respond
from dialogs.screens import Customers, Missing, OtherReading, PlanItem
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language
from storage.model.logged import journey_of
from storage.model.plan.checklist import Item, checklist
from storage.model.plan.weight import Weight

TODAY = date(2026, 11, 27)


def told(interview: Interview, *events: Event) -> Interview:
    for event in events:
        interview = respond(interview, event).interview
    return interview


def at(interview: Interview, address: str) -> Interview:
    """Return the interview at a question; what is asked before it is passed over."""
    for _ in range(100):
        one = open_question(interview)
        assert one, address
        if one.address == address:
            return interview
        interview = told(interview, Commanded("skip"))
    raise AssertionError(address)


def begun(language: Language = "en", stages: str = "Book\nVisit") -> Interview:
    interview = Interview(language, begin(language, given=True).log, today=TODAY)
    return told(at(interview, "stages"), Said(stages))


def with_obstacles(*texts: str, language: Language = "en") -> Interview:
    listed = Said("\n".join(f"- {text}" for text in texts))
    return told(at(begun(language), "stages.s1.obstacles"), listed)


def complete(language: Language = "en") -> Interview:
    """Return a map that is told: two obstacles, an idea against the first, which bears on the question."""
    interview = with_obstacles("nobody answers", "no parking", language=language)
    interview = told(at(interview, "stages.s1.opportunities"), Said("text back missed calls"), Chose(("o1",)))
    interview = told(at(interview, "focus"), Chose(("s1.o1",)), Commanded("done"))
    for answer in ("5", "4", "heard"):
        interview = told(interview, Chose((answer,)))
    interview = told(interview, Chose(("2",)), Chose(("none",)))
    while open_question(interview):
        interview = told(interview, Commanded("skip"))
    return interview


def address(interview: Interview) -> str:
    one = open_question(interview)
    return one.address if one else ""


def items(interview: Interview) -> dict[str, Item]:
    return {item.key: item for item in checklist(journey(interview))}


def weight(interview: Interview, key: str) -> Weight:
    found = items(interview)[key].weight
    assert found
    return found


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


def refused(interview: Interview, name: str, args: str) -> str:
    outcome = respond(interview, Commanded(name, args))
    assert outcome.interview.log == interview.log
    return "\n".join(reply.text for reply in outcome.replies if isinstance(reply, Refusal))


def test_nobody_types_before_they_have_tapped_twice():
    interview, kinds = begin("en", given=True), []
    for choice in ("salon", "no", "return", "salon"):
        now = panel(interview)
        assert now
        kinds.append(now.address)
        interview = told(interview, Chose((choice,)))

    assert kinds == ["business.trade", "business.alone", "purpose", "stages"]
    assert len(interview.log.ids("stages")) == 5


def test_the_name_is_asked_for_before_the_first_picture_and_the_picture_comes_once():
    interview = at(begun(), "business.name")
    assert interview.log.answer("stages.s1.opportunities")
    assert not interview.log.answer("stages.s2.touchpoints")

    named = respond(interview, Said("Blue Door"))

    assert ShowBeginning() in named.effects
    assert address(named.interview) == "stages.s2.touchpoints"
    again = respond(told(named.interview, Commanded("back")), Said("Red Door"))
    assert ShowBeginning() not in again.effects


@pytest.mark.parametrize(
    ("typed", "ties"),
    [
        ("1 text back missed calls", {"text back missed calls": "o1"}),
        ("2: rent the yard next door", {"rent the yard next door": "o2"}),
        ("2 rent the yard\n1 a second line", {"rent the yard": "o2", "a second line": "o1"}),
        ("۱ پیامک بدهیم", {"پیامک بدهیم": "o1"}),
        ("text back missed calls", {"text back missed calls": None}),
        ("1. text back\n2. rent the yard", {"text back": None, "rent the yard": None}),  # a list like any other
        ("9 new chairs", {"9 new chairs": None}),
    ],
)
def test_ideas_are_tied_to_obstacles_by_the_numbers_before_them(typed: str, ties: dict[str, str | None]):
    interview = at(with_obstacles("nobody answers", "no parking"), "stages.s1.opportunities")
    now = panel(interview)
    assert now
    assert now.beside == ("1. nobody answers", "2. no parking")

    after = told(interview, Said(typed))

    assert {idea.text: idea.answers for idea in journey(after).stages[0].opportunities} == ties


def test_a_number_that_belongs_to_the_idea_is_put_back_by_one_tap():
    interview = at(with_obstacles("nobody answers", "no parking"), "stages.s1.opportunities")

    taken = told(interview, Said("2 people at the counter"))
    back = told(taken, Commanded("other"))

    assert isinstance(taken.screen, OtherReading)
    assert [idea.text for idea in journey(back).stages[0].opportunities] == ["2 people at the counter"]
    assert journey(back).stages[0].opportunities[0].answers is None


def test_an_idea_without_a_number_is_tied_by_one_tap_and_to_none_by_one():
    interview = at(with_obstacles("nobody answers", "no parking"), "stages.s1.opportunities")

    tied = told(interview, Said("- a second line\n- flowers"), Chose(("o1",)), Chose(("none",)))

    assert [idea.answers for idea in journey(tied).stages[0].opportunities] == ["o1", None]
    assert address(tied) == "business.name"


def test_without_obstacles_nothing_is_asked_about_them():
    interview = told(at(begun(), "stages.s1.opportunities"), Said("flowers"))
    asked = set[str]()
    while one := open_question(interview):
        asked.add(one.address)
        interview = told(interview, Commanded("skip"))

    assert not asked & {"focus", "harm", "stages.s1.opportunities.p1.answers"}
    assert [item.text for item in items(interview).values() if item.weight] == ["flowers"]


def test_of_three_that_matter_is_asked_what_a_ranking_needs_and_of_the_others_nothing():
    interview = with_obstacles("nobody answers", "no parking", "cold room", "old chairs")
    interview = told(at(interview, "focus"), Said("1, 3"))
    asked = []
    while one := open_question(interview):
        asked.append(one.address)
        interview = told(interview, Commanded("unknown"))

    wanted = [
        f"stages.s1.obstacles.{obstacle}.{part}"
        for obstacle in ("o1", "o3")
        for part in ("severity", "frequency", "evidence", "answered_by")
    ]
    assert asked == [*wanted, "harm"]
    assert journey(interview).focus == ("s1.o1", "s1.o3")


@pytest.mark.parametrize("done", [Commanded("done"), Said("done"), Said("that's all")])
def test_done_behind_the_last_tick_passes_over_no_question(done: Event):
    interview = at(with_obstacles("a lot", "b lot", "c lot", "d lot"), "focus")
    ticked = told(interview, *(Chose((f"s1.o{number}",)) for number in (1, 2, 3)))

    again = told(ticked, done)

    assert address(again) == "stages.s1.obstacles.o1.severity"
    assert again.log == ticked.log


def test_the_third_tick_ends_the_question_and_a_fourth_is_refused():
    interview = at(with_obstacles("a lot", "b lot", "c lot", "d lot"), "focus")

    two = told(interview, Chose(("s1.o1",)), Chose(("s1.o2",)))
    assert address(two) == "focus"
    assert address(told(two, Chose(("s1.o2",)), Commanded("done"))) == "stages.s1.obstacles.o1.severity"
    assert address(told(two, Chose(("s1.o3",)))) == "stages.s1.obstacles.o1.severity"

    too_many = respond(interview, Said("1, 2, 3, 4"))
    assert [reply.text for reply in too_many.replies if isinstance(reply, Refusal)] == [
        words_in("en")("wrong-most", most=3)
    ]
    assert too_many.interview.log == interview.log


def test_an_obstacle_without_an_idea_is_asked_for_one_before_its_effort():
    interview = told(at(with_obstacles("nobody answers"), "focus"), Said("1"))
    interview = at(interview, "stages.s1.obstacles.o1.answered_by")

    after = told(interview, Said("an answering service"))

    assert journey(after).stages[0].opportunities[0].answers == "o1"
    assert address(after) == "stages.s1.opportunities.p1.effort"
    assert address(told(interview, Chose(("none",)))) == "harm"


def test_skipping_what_bears_on_the_question_skips_all_that_follows_from_it():
    interview = told(at(with_obstacles("nobody answers"), "focus"), Commanded("skip"))

    assert address(interview) == "harm"
    assert address(told(interview, Chose(("none",)))) == ""


@pytest.mark.parametrize("question", ["focus", "harm"])
@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "no"), ("en", "nobody"), ("en", "None of these"), ("ar", "لا، الحمد لله"), ("fa", "نه خدا رو شکر")],
)
def test_that_none_bears_on_it_or_hurts_is_kept_as_an_answer(question: str, language: Language, typed: str):
    interview = told(at(with_obstacles("nobody answers", "no parking", language=language), question), Said(typed))

    assert journey(interview).none == (question,)


def test_what_can_hurt_stands_first_and_a_removed_obstacle_in_no_list():
    interview = told(at(with_obstacles("nobody answers", "a loose step"), "harm"), Said("2"))
    assert next(iter(items(interview).values())).text == "a loose step"

    gone = told(interview, Commanded("remove", "stages.s1.obstacles.o2"))

    assert journey(gone).harm == ()
    assert "a loose step" not in {item.text for item in items(gone).values()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thing_is_looked_at_by_its_number_and_marked_dated_named_noted_and_moved(language: Language):
    interview = complete(language)

    shown = told(interview, Said("1"))
    assert shown.screen == PlanItem("s1.o1")
    asked = told(shown, Commanded("mark", "1 doing"), Commanded("due", "1 7"), Commanded("who", "1 Sara"))
    after = told(asked, Commanded("note", "s1.o1 ask Ali first"))

    item = items(after)["s1.o1"]
    assert (item.status, item.due, item.owner, item.note) == ("doing", date(2026, 12, 4), "Sara", "ask Ali first")
    assert len(journey(after).actions) == 1
    moved = told(after, Commanded("move", "1 down"))
    assert list(items(moved)).index("s1.o1") == 1
    assert items(told(moved, Commanded("undo"), Commanded("undo")))["s1.o1"].note is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_a_mark_needs_are_asked_for(language: Language):
    for command, text in (("due", "2027-01-31"), ("who", "Sara"), ("note", "ask Ali")):
        asked = told(complete(language), Commanded(command, "1"))
        shown = menu(asked)
        assert shown
        assert "text back missed calls" in shown.text
        assert len(journey(told(asked, Said(text))).actions) == 1


def test_what_is_done_asks_how_it_is_now_and_the_next_thing_moves_up():
    interview = told(complete(), Commanded("mark", "1 done"))
    assert address(interview) == "stages.s1.emotion.score"

    after = told(interview, Chose(("1",)))

    assert address(after) == ""
    assert journey(after).stages[0].emotion.score == 1
    assert journey(after).actions[0].done_on == TODAY
    shown = menu(after)
    assert shown
    assert "2. " in shown.text


def test_a_stage_with_a_figure_is_asked_for_that():
    interview = told(complete(), Commanded("edit", "stages.s1.kpis"), Said("missed calls a day"))
    interview = told(interview, Commanded("edit", "stages.s1.kpis.k1.value"), Said("6"))

    done = told(interview, Commanded("mark", "1 done"))

    assert address(done) == "stages.s1.kpis.k1.value"
    assert journey(told(done, Said("2"))).stages[0].kpis[0].value == "2"


@pytest.mark.parametrize(
    ("name", "args", "message", "values"),
    [
        ("mark", "1 finished", "wrong-status", {"known": "open, doing, done, dropped"}),
        ("mark", "99 done", "wrong-item", {"item": "99"}),
        ("mark", "s9.o9 done", "wrong-item", {"item": "s9.o9"}),
        ("item", "", "wrong-which-item", {}),
        ("mark", "", "wrong-which-item", {}),
        ("move", "1 sideways", "wrong-move", {}),
        ("move", "1 0", "wrong-move", {}),
        ("heard", "review", "wrong-item", {"item": "review"}),
        ("due", "1 yesterday", "wrong-day-past", {"text": "yesterday"}),
    ],
)
def test_what_cannot_be_done_with_a_thing_is_said_and_changes_nothing(
    name: str, args: str, message: str, values: dict[str, str]
):
    assert words_in("en")(message, **values) in refused(complete(), name, args)


@pytest.mark.parametrize("kind", ["", "foo"])
def test_what_is_missing_is_shown_where_a_kind_is_named_that_is_not(kind: str):
    interview = complete()

    after = told(interview, Commanded("complete", kind))

    assert after.log == interview.log
    assert isinstance(after.screen, Missing)


def test_things_stand_where_they_were_moved_however_often():
    interview = told(complete(), Commanded("add", "stages.s2.obstacles cold room"))
    interview = told(interview, Commanded("add", "stages.s2.obstacles old chairs"))
    order = list(items(interview))

    moved = told(interview, Commanded("move", "4 1"), Commanded("move", "2 up"), Commanded("move", "3 up"))

    (a, b, c, d), rest = order[:4], order[4:]
    assert list(items(moved)) == [a, b, d, c, *rest]
    assert list(items(told(moved, Commanded("move", "2 99"))))[-1] == b


def test_what_bears_on_the_question_is_not_joined_with_what_can_hurt():
    interview = told(at(with_obstacles("nobody answers", "a loose step"), "focus"), Said("1"))
    interview = told(at(interview, "harm"), Said("2"))

    joined = told(interview, Commanded("join"))

    assert (journey(joined).focus, journey(joined).harm) == (("s1.o1",), ("s1.o2",))


def test_what_was_measured_is_not_merely_heard_after_customers_said_so():
    interview = told(complete(), Commanded("edit", "stages.s1.obstacles.o1.evidence measured"))
    assert journey(interview).stages[0].obstacles[0].evidence == "measured"

    after = told(interview, Commanded("heard", "s1.o1"))

    assert journey(after).stages[0].obstacles[0].evidence == "measured"


def test_customers_are_one_more_source_beside_those_that_were_named_and_only_once():
    there = "stages.s1.obstacles.o1"
    interview = told(complete(), Commanded("deepen", there), Commanded("edit", f"{there}.sources 4 reviews"))

    after = told(interview, Commanded("heard", "s1.o1"), Commanded("heard", "s1.o1"))

    known = journey(after).stages[0].obstacles[0]
    assert [(one.kind, one.count) for one in known.sources] == [("review", 4), ("interview", None)]
    assert (known.evidence, weight(after, "s1.o1").certainty) == ("heard", 9)
    assert journey(told(after, Commanded("undo"))) == journey(interview)


def test_an_added_or_corrected_idea_is_tied_by_its_number():
    interview = at(with_obstacles("nobody answers", "no parking"), "stages.s1.opportunities")
    interview = told(interview, Said("1 text back missed calls"))
    turn = interview.log.turn

    added = told(interview, Commanded("add", "stages.s1.opportunities 2 rent a parking lot"))
    corrected = told(interview, Corrected(turn, "2 text back missed calls"))
    loosened = told(interview, Corrected(turn, "text back missed calls"))

    assert [(idea.text, idea.answers) for idea in journey(added).stages[0].opportunities] == [
        ("text back missed calls", "o1"),
        ("rent a parking lot", "o2"),
    ]
    assert [idea.answers for idea in journey(corrected).stages[0].opportunities] == ["o2"]
    assert [idea.answers for idea in journey(loosened).stages[0].opportunities] == ["o1"]  # it says nothing of that


def test_an_obstacle_of_two_lines_is_one_line_to_customers():
    interview = told(complete(), Commanded("edit", "stages.s1.obstacles.o2 no\nparking"))

    (said,) = [reply.text for reply in respond(interview, Commanded("customers")).replies if isinstance(reply, Say)]

    assert "1. no parking\n" in said


def test_a_thing_whose_cause_is_gone_is_no_thing_any_more():
    interview = told(complete(), Commanded("mark", "s1.o1 doing"), Commanded("remove", "stages.s1.obstacles.o1"))

    assert refused(interview, "mark", "s1.o1 done") == words_in("en")("wrong-item", item="s1.o1")
    assert journey(interview).stages[0].opportunities[0].answers is None


def test_customers_are_asked_in_the_language_of_the_map_about_what_is_a_guess():
    interview = complete("fa")
    spoken_in_english = told(interview, Commanded("language", "en"), Commanded("language", "fa"))

    outcome = respond(spoken_in_english, Commanded("customers"))

    (said,) = [reply.text for reply in outcome.replies if isinstance(reply, Say)]
    assert "no parking" in said
    assert "nobody answers" not in said  # customers said that already
    shown = menu(outcome.interview)
    assert shown
    assert (shown.copied, outcome.interview.screen) == (said, Customers())


def test_what_they_confirm_is_taken_in_by_two_taps_and_the_plan_comes_again():
    interview = complete()
    before = items(interview)["s1.o2"].weight

    asked = told(interview, Commanded("customers"))
    heard = respond(asked, Chose(("/heard s1.o2",)))

    after = items(heard.interview)["s1.o2"].weight
    assert before
    assert after
    assert (before.certainty, after.certainty) == (5, 8)
    assert [one.kind for one in journey(heard.interview).stages[0].obstacles[1].sources] == ["interview"]
    assert heard.effects == (ShowChecklist(),)
    assert refused(heard.interview, "customers", "") == words_in("en")("wrong-nothing-to-ask")


def test_what_is_missing_is_asked_for_stage_by_stage_where_it_is_named():
    interview = told(complete(), Commanded("complete"))
    assert "/complete measure" in spoken(interview)

    asked = told(interview, Chose(("/complete measure",)))

    assert address(asked) == "stages.s1.kpis"
    second = told(asked, Said("missed calls a day"))
    assert address(second) == "stages.s2.kpis"
    assert address(told(second, Commanded("skip"))) == ""
    assert journey(second).stages[0].kpis[0].name == "missed calls a day"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_skipped_ends_with_a_sentence_and_buttons(language: Language):
    interview = begin(language, given=True)
    while open_question(interview):
        interview = told(interview, Commanded("skip"))

    shown = menu(interview)

    assert shown
    assert words_in(language)("check-empty") in shown.text
    assert not [choice for row in shown.rows for choice in row if choice.id == "/customers"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_end_the_labels_of_the_buttons_are_understood_and_undo_works(language: Language):
    interview = complete(language)
    shown = menu(interview)
    assert shown
    for row in shown.rows:
        for choice in row:
            typed = respond(interview, Said(choice.label))
            assert not [reply for reply in typed.replies if isinstance(reply, Refusal)], choice

    assert open_question(told(interview, Said(words_in(language)("chat-button-undo"))))


def test_forty_obstacles_are_offered_in_pages_and_ranked():
    interview = at(with_obstacles(*(f"obstacle {n:02}" for n in range(40))), "focus")
    now = panel(interview)
    assert now
    assert len(now.choices) == 41

    after = told(interview, Said("40, 7"))

    assert journey(after).focus == ("s1.o40", "s1.o7")
    first = menu(told(after, *[Commanded("skip")] * 12))
    assert first
    assert "obstacle 39" in first.text


def test_a_plan_of_one_stage_has_its_things_and_no_small_picture():
    interview = at(begun(stages="- Book\n- Gone"), "stages.s1.touchpoints")
    interview = told(interview, Commanded("stages", "remove 2"))
    interview = told(at(interview, "stages.s1.obstacles"), Said("nobody answers"))
    promised: list[object] = []
    while open_question(interview):
        outcome = respond(interview, Commanded("skip"))
        interview, promised = outcome.interview, [*promised, *outcome.effects]

    assert ShowBeginning() not in promised
    assert [item.key for item in items(interview).values() if item.weight] == ["s1.o1"]
