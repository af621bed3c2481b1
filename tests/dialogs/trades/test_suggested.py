"""What an owner is offered is of the trade and the stage, fits the business, and is never offered twice."""

import pytest

from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.kinds.kind import Choice
from dialogs.menus.panel import Panel, panel
from dialogs.respond import respond
from dialogs.screens import NearestTrade
from dialogs.script.recognising import trade_called
from dialogs.script.suggested.lists import MOST_AT_ONCE, in_order
from dialogs.script.suggested.places import TradePlace, place_of
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.log import Entry
from storage.model.logged import journey_of

TRADE = "salon"
LISTS = ("touchpoints", "customer_goals", "obstacles", "opportunities")


def after(interview: Interview, *events: object) -> Interview:
    for event in events:
        interview = respond(interview, event).interview  # type: ignore[arg-type]
    return interview


def told(language: Language = "en", stages: object = None, **business: object) -> Interview:
    """Return an interview of a salon whose stages are the trade's own, or typed."""
    said = [Entry(f"business.{name}", value=value) for name, value in business.items()]  # type: ignore[arg-type]
    interview = after(begin(language, given=True), Chose((TRADE,))).plus(said)
    while (one := open_question(interview)) and one.address != "stages":
        interview = after(interview, Commanded("skip"))
    return after(interview, stages or Chose((TRADE,)))


def at(interview: Interview, address: str) -> Panel:
    """Return what the chat shows once the question at an address is open; what stands before it is skipped."""
    while (now := panel(interview)) and now.address != address:
        interview = after(interview, Commanded("skip"))
    assert now
    return now


def offered(interview: Interview, address: str) -> tuple[Choice, ...]:
    one = next(one for one in interview.posed if one.address == address)
    return one.choices(interview.log, interview.words)


def labels(choices: tuple[Choice, ...]) -> list[str]:
    return [one.label for one in choices]


def walked_to(interview: Interview, address: str) -> Interview:
    while (one := open_question(interview)) and one.address != address:
        interview = after(interview, Commanded("skip"))
    return interview


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_a_stage_of_the_trade_offers_what_its_file_has_in_the_languages_own_order(name: str, language: Language):
    interview, place = told(language), TradePlace(TRADE, 2)
    ordered = [one for one in in_order(place, name, interview.words) if not set(one.fits) - {language}]

    seen = [one.id for one in offered(interview, f"stages.s2.{name}")]
    assert [one for one in seen if one in {place.pick(each.id) for each in ordered}] == [
        place.pick(one.id) for one in ordered
    ]
    assert all(one.startswith("salon-2_") for one in seen)


def test_stages_in_own_words_get_what_the_trade_has_for_their_kind():
    interview = told(stages=Said("Awareness\nBooking an appointment\nLoyalty"))

    kinds = [offered(interview, f"stages.s{number}.touchpoints")[0].id.partition("_")[0] for number in (1, 3)]
    assert kinds == ["salon-1", "salon-5"]


def test_without_a_trade_nothing_is_suggested_of_obstacles_and_they_are_typed():
    interview = walked_to(begin("en", given=True), "stages")
    interview = walked_to(after(interview, Chose(("consumer",))), "stages.s1.obstacles")

    now = panel(interview)
    assert now
    assert (now.kind, now.choices) == ("list", ())
    assert now.example
    goes_on = after(interview, Said("the queue is long\nnobody picks up"))
    assert [one.text for one in journey_of(goes_on.log).stages[0].obstacles] == ["the queue is long", "nobody picks up"]


@pytest.mark.parametrize(
    ("business", "word", "other"),
    [
        ({"alone": True}, "staff", "alone"),
        ({"alone": False}, "alone", "staff"),
        ({"market": "b2c"}, "b2b", "b2c"),
        ({"presence": "offline"}, "online", "offline"),
    ],
)
def test_what_is_for_others_is_not_offered(business: dict[str, object], word: str, other: str):
    places = [TradePlace(name, number) for name in TRADES for number in range(1, len(TRADES[name].stages) + 1)]
    met = 0
    for place in places:
        kept = {
            name: [one for one in ones if word in one.fits and other not in one.fits]
            for name, ones in (("touchpoints", place.stage.touchpoints), ("obstacles", place.stage.obstacles))
        }
        interview = _of_trade(place.trade, business) if any(kept.values()) else None
        for name, ones in kept.items():
            ids = [choice.id for choice in offered(interview, f"stages.s{place.place}.{name}")] if interview else []
            assert not {place.pick(one.id) for one in ones} & {*ids}
            met += len(ones)
    assert met, f"no trade has anything for {word!r} alone"


def _of_trade(trade: str, business: dict[str, object]) -> Interview:
    said = [Entry(f"business.{name}", value=value) for name, value in business.items()]  # type: ignore[arg-type]
    interview = after(begin("en", given=True), Chose((trade,))).plus(said)
    return after(walked_to(interview, "stages"), Chose((trade,)))


def test_what_only_another_market_knows_is_offered_there_alone():
    found = [
        (trade, place, one)
        for trade in TRADES
        for place, stage in enumerate(TRADES[trade].stages, 1)
        for one in stage.touchpoints
        if set(one.fits) & set(LANGUAGES)
    ]
    assert found
    trade, place, one = found[0]
    for language in LANGUAGES:
        interview = after(walked_to(begin(language, given=True), "business.trade"), Chose((trade,)))
        interview = after(walked_to(interview, "stages"), Chose((trade,)))
        ids = [choice.id for choice in offered(interview, f"stages.s{place}.touchpoints")]
        assert (TradePlace(trade, place).pick(one.id) in ids) == (language in one.fits)


def test_what_is_too_much_at_once_is_folded_but_what_is_ticked_is_seen():
    for trade in TRADES:
        interview = _of_trade(trade, {})
        for place in range(1, len(TRADES[trade].stages) + 1):
            choices = offered(interview, f"stages.s{place}.touchpoints")
            assert sum(not one.is_folded for one in choices) <= MOST_AT_ONCE
            if len(choices) > MOST_AT_ONCE:
                last = choices[-1].id
                there = walked_to(interview, f"stages.s{place}.touchpoints")
                again = offered(after(there, Chose((last,))), f"stages.s{place}.touchpoints")
                assert not next(one for one in again if one.id == last).is_folded


def test_a_touchpoint_brings_its_channel_and_an_obstacle_its_kind():
    interview = walked_to(told(), "stages.s1.touchpoints")
    point = TRADES[TRADE].stages[0].touchpoints[0]
    interview = after(interview, Chose((f"salon-1_{point.id}",)), Commanded("done"))
    interview = walked_to(interview, "stages.s1.obstacles")
    obstacle = TRADES[TRADE].stages[0].obstacles[0]
    interview = after(interview, Chose((f"salon-1_{obstacle.id}",)), Commanded("done"))

    stage = journey_of(interview.log).stages[0]
    assert (stage.touchpoints[0].channel, stage.touchpoints[0].online) == (point.channel, point.online)
    assert stage.obstacles[0].kind == obstacle.kind
    assert stage.touchpoints[0].reason is None  # nobody has said what it is for


def test_ideas_against_what_was_picked_come_first_and_are_tied_to_it():
    stage = TRADES[TRADE].stages[1]
    obstacle = stage.obstacles[-1]
    interview = walked_to(told(), "stages.s2.obstacles")
    interview = after(interview, Chose((f"salon-2_{obstacle.id}",)), Commanded("done"))
    interview = walked_to(interview, "stages.s2.opportunities")

    helping = {f"salon-2_{one.id}" for one in stage.ideas if obstacle.id in one.answers}
    first = offered(interview, "stages.s2.opportunities")[: len(helping)]
    assert {one.id for one in first} == helping

    interview = after(interview, Chose((first[0].id,)), Commanded("done"))
    there = journey_of(interview.log).stages[1]
    assert there.opportunities[0].answers == there.obstacles[0].id
    now = open_question(interview)
    assert now
    assert not now.address.endswith(".answers")


def test_a_tick_taken_back_takes_along_what_followed_from_it():
    interview = walked_to(told(), "stages.s1.obstacles")
    one = f"salon-1_{TRADES[TRADE].stages[0].obstacles[0].id}"

    assert journey_of(after(interview, Chose((one,)), Chose((one,))).log).stages[0].obstacles == ()
    assert journey_of(after(interview, Chose((one,)), Commanded("undo")).log) == journey_of(interview.log)


def test_an_obstacle_that_matters_and_that_nothing_is_against_is_offered_what_helps():
    interview = walked_to(told(), "stages.s2.obstacles")
    obstacle = TRADES[TRADE].stages[1].obstacles[0]
    interview = after(interview, Chose((f"salon-2_{obstacle.id}",)), Commanded("done"))
    interview = walked_to(interview, "focus")
    interview = after(interview, Chose(("s2.o1",)), Commanded("done"))
    interview = walked_to(interview, "stages.s2.obstacles.o1.answered_by")

    ids = [choice.id for choice in panel(interview).choices]  # type: ignore[union-attr]
    helping = [f"salon-2_{one.id}" for one in TRADES[TRADE].stages[1].ideas if obstacle.id in one.answers]
    assert set(ids) >= set(helping)
    stage = journey_of(after(interview, Chose((helping[0],))).log).stages[1]
    assert [(one.pick, one.answers) for one in stage.opportunities] == [(helping[0], "o1")]


def test_how_soon_an_idea_usually_is_done_is_said_beside_the_question():
    interview = walked_to(told(), "stages.s2.obstacles")
    obstacle = TRADES[TRADE].stages[1].obstacles[0]
    interview = after(interview, Chose((f"salon-2_{obstacle.id}",)), Commanded("done"))
    interview = walked_to(interview, "stages.s2.opportunities")
    idea = next(one for one in TRADES[TRADE].stages[1].ideas if obstacle.id in one.answers)
    interview = after(interview, Chose((f"salon-2_{idea.id}",)), Commanded("done"))
    interview = after(walked_to(interview, "focus"), Chose(("s2.o1",)), Commanded("done"))

    usual = interview.words("say-usually", text=interview.words(f"pick-effort-{idea.effort}"))
    assert at(interview, "stages.s2.opportunities.p1.effort").example == usual


def test_what_is_typed_beside_suggestions_is_kept_as_typed_and_numbers_pick():
    interview = walked_to(told(), "stages.s1.obstacles")

    typed = after(interview, Said("the door sticks, and nobody helps"))
    assert [one.text for one in journey_of(typed.log).stages[0].obstacles] == ["the door sticks, and nobody helps"]
    picked = after(interview, Said("1, 2"), Commanded("done"))
    assert [one.pick for one in journey_of(picked.log).stages[0].obstacles] == [
        one.id for one in offered(interview, "stages.s1.obstacles")[:2]
    ]


def test_ideas_are_numbered_on_behind_the_obstacles_beside_them():
    interview = walked_to(told(), "stages.s1.obstacles")
    interview = after(interview, Said("1, 2"), Commanded("done"))
    interview = walked_to(interview, "stages.s1.opportunities")
    now = panel(interview)
    assert now
    assert (len(now.beside), now.first) == (3, 3)  # with a heading

    picked = after(interview, Said("3"), Commanded("done"))
    assert [one.pick for one in journey_of(picked.log).stages[0].opportunities] == [now.choices[0].id]
    assert journey_of(after(interview, Said("1")).log) == journey_of(interview.log)
    tied = after(interview, Said("2 put a bell there"))
    idea = journey_of(tied.log).stages[0].opportunities[0]
    assert (idea.text, idea.answers) == ("put a bell there", "o2")


def test_what_was_picked_at_another_stage_is_not_offered_again_but_typed_touchpoints_are():
    interview = told(stages=Said("Awareness\nResearch\nUse"))
    interview = walked_to(interview, "stages.s1.obstacles")
    picked = offered(interview, "stages.s1.obstacles")[0]
    interview = after(interview, Chose((picked.id,)), Commanded("done"))

    assert picked.id not in [one.id for one in offered(interview, "stages.s2.obstacles")]
    interview = after(walked_to(told(), "stages.s1.touchpoints"), Said("our own stand at the fair"))
    assert "our own stand at the fair" in labels(offered(interview, "stages.s2.touchpoints"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", TRADES)
def test_each_quick_question_of_each_stage_has_an_example_of_the_trade(trade: str, language: Language):
    words, interview = words_in(language), begin(language, given=True)
    interview = after(walked_to(interview, "business.trade"), Chose((trade,)))
    interview = after(walked_to(interview, "stages"), Chose((trade,)))
    for place in range(1, len(TRADES[trade].stages) + 1):
        example = words(f"trade-{trade}-{place}.example-obstacles")
        shown = respond(walked_to(interview, f"stages.s{place}.obstacles"), Commanded("why")).replies[0]
        assert example in shown.text  # type: ignore[union-attr]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_comes_and_what_can_be_counted_are_the_trades_own(language: Language):
    interview, words = told(language), words_in(language)

    assert labels(offered(interview, "persona.name")) == [words(f"trade-salon.customers-{one}") for one in (1, 2, 3)]
    measures = interview.askable_at("stages.s1.kpis").choices(interview.log, words)  # type: ignore[union-attr]
    assert {one.id for one in measures} == {f"salon-1_{one.id}" for one in TRADES[TRADE].stages[0].measures}


@pytest.mark.parametrize(
    ("language", "said"), [("en", "undertaker"), ("ar", "مغسلة ملابس"), ("fa", "مهدکودک"), ("en", "airport transfers")]
)
def test_a_business_like_none_that_is_known_gets_what_fits_any_and_is_not_asked_which_is_nearest(
    language: Language, said: str
):
    interview = after(walked_to(begin(language, given=True), "business.trade"), Said(said))
    assert interview.screen is None

    interview = after(walked_to(interview, "stages"), Chose(("consumer",)))
    for number in range(1, 6):
        ids = [one.id for one in offered(interview, f"stages.s{number}.obstacles")]
        assert ids
        assert all(one.startswith("general-") for one in ids)
        touchpoints = [one.id for one in offered(interview, f"stages.s{number}.touchpoints")]
        assert touchpoints
        assert all(one.startswith("general-") for one in touchpoints)


def test_who_finds_none_of_the_trades_near_gets_what_fits_any():
    interview = after(walked_to(begin("en", given=True), "business.trade"), Said("xyzzy"))
    assert isinstance(interview.screen, NearestTrade)
    interview = after(interview, Chose(("/resume",)))
    interview = after(walked_to(interview, "stages"), Chose(("consumer",)))

    assert all(one.id.startswith("general-") for one in offered(interview, "stages.s1.obstacles"))
    near = after(walked_to(begin("en", given=True), "business.trade"), Said("xyzzy"), Chose(("/nearest gym",)))
    near = after(walked_to(near, "stages"), Chose(("consumer",)))
    assert all(one.id.startswith("gym-") for one in offered(near, "stages.s1.obstacles"))


@pytest.mark.parametrize(
    ("language", "said", "trade"),
    [("en", "tailor and alterations", "crafts"), ("ar", "نجار أثاث", "crafts"), ("fa", "چاپخانه", "crafts")],
)
def test_a_trade_without_a_file_gets_the_suggestions_of_one_that_is_like_it(language: Language, said: str, trade: str):
    assert trade_called(said, language) == trade


@pytest.mark.parametrize(
    ("trade", "language", "name", "place"),
    [
        ("clinic", "ar", "الوصول والانتظار", 3),  # the trade's own name, typed
        ("clinic", "ar", "الدفع", 5),  # of several stages of one kind, the one that is called so
        ("shop", "en", "Paying", 3),
        ("cafe", "en", "Becoming a regular", 5),
        ("online-shop", "fa", "خرید دوباره", 6),  # to buy again is no first purchase
        ("repairs", "ar", "المتابعة بعد الإصلاح", 5),
    ],
)
def test_a_stage_that_is_called_like_one_of_the_trade_gets_what_is_suggested_there(
    trade: str, language: Language, name: str, place: int
):
    log = begin(language, given=True).plus([Entry("business.kind", value=trade), *stage_named(name)]).log

    assert place_of(log, "stages.s1") == TradePlace(trade, place)


def stage_named(name: str) -> tuple[Entry, ...]:
    return (Entry("stages", value=("s1",)), Entry("stages.s1.name", value=name))


def test_what_came_along_with_a_tick_is_no_answer_to_go_back_to_or_to_review():
    interview = after(walked_to(told(), "stages.s1.touchpoints"), Said("1 2"), Said("done"))

    assert [one.address for one in interview.posed if ".touchpoints." in one.address] == []
    assert (now := open_question(after(interview, Commanded("back"))))
    assert now.address == "stages.s1.touchpoints"


@pytest.mark.parametrize("said", ["1 1 1", "1, 1", "1-2, 2, 1"])
def test_a_number_named_again_in_one_message_ticks_once(said: str):
    interview = after(walked_to(told(), "stages.s1.obstacles"), Said(said))

    texts = [one.text for one in journey_of(interview.log).stages[0].obstacles]
    assert texts == labels(offered(interview, "stages.s1.obstacles"))[: len(texts)]
    assert len(texts) == len(set(said) & set("12"))
