"""Every trade has an example map in every language, to be looked at and to begin a map of one's own with."""

import re

import pytest

from bot.outbox import example
from dialogs.effects import ShowExample, from_plain, to_plain
from dialogs.events import Chose, Commanded, Said
from dialogs.example import USUAL, example_map
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.menu import menu
from dialogs.planning import told_in
from dialogs.respond import respond
from dialogs.screens import Examples, NearestTrade, Review, ShownExample
from dialogs.script.picks import resaid
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES, words_in
from renderers.formats import DOCUMENTS
from storage.model.document.reader import read
from storage.model.journey import Language, Obstacle, Opportunity, Text
from storage.model.logged import journey_of
from storage.model.plan.checklist import checklist, first_three

EVERYWHERE = [(trade, language) for trade in TRADES for language in LANGUAGES]


def after(interview: Interview, *events: object) -> Interview:
    for event in events:
        interview = respond(interview, event).interview  # type: ignore[arg-type]
    return interview


@pytest.mark.parametrize(("trade", "language"), EVERYWHERE)
def test_an_example_is_whole_and_a_document_like_any_other(trade: str, language: Language):
    journey = example_map(trade, words_in(language))

    assert read(DOCUMENTS["yaml"].write(journey).encode(), LANGUAGES) == journey
    assert len(journey.stages) == len(TRADES[trade].stages)
    for stage in journey.stages:
        assert len(stage.touchpoints) == 4
        assert stage.customer_goals
        assert stage.obstacles
        assert {one.answers for one in stage.opportunities} == {one.id for one in stage.obstacles}
        assert stage.kpis


@pytest.mark.parametrize(("trade", "language"), EVERYWHERE)
def test_the_plan_of_an_example_begins_with_what_bears_on_its_question(trade: str, language: Language):
    words = words_in(language)
    journey = example_map(trade, words)

    assert len(journey.focus) == len(TRADES[trade].focus)
    first = first_three(checklist(journey))
    assert len(first) == 3
    assert {item.key for item in first} & set(journey.focus)
    told = told_in(journey, words).first
    assert len(told) == 3
    assert all(one.step and one.notice for one in told)


@pytest.mark.parametrize("trade", TRADES)
def test_an_example_follows_the_language_of_the_map(trade: str):
    said = resaid(example_map(trade, words_in("fa")), words_in("en"))
    lists: list[tuple[Obstacle | Opportunity | Text, ...]] = [
        (*s.obstacles, *s.opportunities, *s.customer_goals) for s in said.stages
    ]
    names = [name for s in said.stages for name in (s.name, *(one.name for one in s.touchpoints))]
    texts = [*(one.text for ones in lists for one in ones), *names]

    assert [text for text in texts if re.search("[\u0600-\u06ff]", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_the_owners_trade_is_shown_else_the_usual_one(language: Language):
    salon = after(begin(language, given=True), Chose(("salon",)))

    assert ShowExample("salon") in respond(salon, Commanded("example")).effects
    assert ShowExample(USUAL) in respond(begin(language, given=True), Commanded("example")).effects
    assert ShowExample("gym") in respond(salon, Commanded("example", "gym")).effects
    assert example(language, "gym").business.trade_pick == "gym"
    assert example(language, "of another release") == example(language)


def test_a_trade_can_be_named_in_own_words_and_one_that_is_none_is_said():
    assert ShowExample("car") in respond(begin("en", given=True), Commanded("example", "fixing cars")).effects
    refused = respond(begin("en", given=True), Commanded("example", "xyzzy"))
    assert "xyzzy" in refused.replies[0].text  # type: ignore[union-attr]
    assert refused.effects == ()


def test_a_promise_of_an_earlier_release_still_shows_an_example():
    assert from_plain({"reply": "ShowExample"}) == ShowExample()
    assert from_plain(to_plain(ShowExample("gym"))) == ShowExample("gym")
    assert from_plain({"reply": "ShowExample", "trade": 5}) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_can_be_begun_with_an_example_and_changed(language: Language):
    shown = after(begin(language, given=True), Commanded("example", "salon"))
    assert shown.screen == ShownExample("salon")
    beside = menu(shown)
    assert beside
    assert [choice.id for row in beside.rows for choice in row] == ["/begin salon", "/example page 1"]

    begun = after(shown, Chose(("/begin salon",)))
    assert begun.screen == Review()
    journey, wanted = journey_of(begun.log), example_map("salon", words_in(language))
    assert journey.stages == wanted.stages
    assert (journey.focus, journey.purpose_pick, journey.business.name) == (wanted.focus, wanted.purpose_pick, None)
    assert open_question(begun)  # what the example does not know
    changed = after(begun, Commanded("stages", "remove 1"))
    assert len(journey_of(changed.log).stages) == len(wanted.stages) - 1


def test_what_was_told_already_stays_when_another_map_is_begun():
    told = after(begin("en", given=True), Chose(("salon",)), Said("yes"))

    begun = after(told, Commanded("begin", "gym"))
    assert journey_of(begun.log).business.trade_pick == "gym"
    assert journey_of(begun.log).business.alone is None


def test_a_begin_with_no_trade_is_refused():
    refused = respond(begin("en", given=True), Commanded("begin", "nothing"))

    assert refused.interview.log == begin("en", given=True).log


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("command", "screen"), [("example", Examples), ("nearest", NearestTrade)])
def test_all_trades_stand_on_pages_that_fit_a_phone(command: str, screen: type, language: Language):
    begun = after(begin(language, given=True), Said("xyzzy"))
    seen = list[str]()
    for page in (1, 2, 99):
        there = after(begun, Commanded(command, f"page {page}"))
        assert isinstance(there.screen, screen)
        shown = menu(there)
        assert shown
        assert len(shown.rows) <= 8
        seen += [choice.id for row in shown.rows for choice in row]
    assert {f"/{command} {trade}" for trade in TRADES} <= set(seen)
