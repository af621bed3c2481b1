"""What is picked from our own buttons follows the language of the map; what is typed stays as it is."""

from dataclasses import replace

import pytest

from bot.drawing import drawn_words
from dialogs.commands.maps import copy
from dialogs.events import Chose, Commanded, Corrected, Edited, Event, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.panel import panel, shown
from dialogs.respond import respond
from dialogs.script import picks
from dialogs.script.catalogue import MEASURES, PRACTICES, PURPOSES, STAGE_SETS, TOUCHPOINTS
from dialogs.script.picks import GROUPS, resaid, said_again, stage_of_trade
from dialogs.script.suggested.lists import in_order
from dialogs.script.suggested.places import TradePlace, place_like
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES, words_in
from renderers import draw
from renderers.formats import DOCUMENTS
from storage.model.document.reader import read
from storage.model.fields import pick_at
from storage.model.journey import Business, Journey, Language, Stage, StageKind, Touchpoint
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of, replacement
from tests.script import begin

OWN = "دکهٔ روبه‌رو"


def after(interview: Interview, *events: Event) -> Interview:
    for event in events:
        interview = respond(interview, event).interview
    return interview


def picked(language: Language = "fa", stages: str = "consumer") -> Interview:
    """Return an interview in which everything was picked that can be, and one touchpoint typed besides."""
    interview = after(
        begin(language, given=True),
        Said("کافه نارنج"),
        Chose(("cafe",)),
        Chose(("return",)),
        Said("دانشجوها"),
        Chose((stages,)),
    )
    while one := open_question(interview):
        now = panel(interview)
        if one.address.endswith(".touchpoints") and now:
            interview = after(interview, Chose((now.choices[0].id, now.choices[1].id)), Said(OWN), Commanded("done"))
        else:
            interview = after(interview, Commanded("skip"))
    return interview


def texts(journey: Journey) -> list[str]:
    """Return the texts that may be picked, stage by stage."""
    points = [point.name for stage in journey.stages for point in stage.touchpoints]
    return [str(journey.business.trade), str(journey.purpose), *(stage.name for stage in journey.stages), *points]


def labels(language: Language, stages: str = "consumer") -> list[str]:
    """Return what the buttons are called in a language, in the order of `texts`."""
    words = words_in(language)
    names = [words(f"pick-stage-{name}") for name in STAGE_SETS[stages]]
    kinds = ("awareness", "consideration", "purchase", "use", "loyalty")
    points = [[picks.labels("touch", one)[language] for one in _first_two(kind)] for kind in kinds]  # type: ignore[arg-type]
    own = [name for pair in points for name in (*pair, OWN)]
    return [words("pick-trade-cafe"), words("pick-purpose-return"), *names, *own]


def _first_two(kind: StageKind) -> list[str]:
    """Return the picks of the touchpoints that a café is offered first in Persian at a stage of a kind."""
    place = place_like("cafe", kind)
    assert place
    ordered = [one for one in in_order(place, "touchpoints", words_in("fa")) if set(one.fits) <= {"fa"}]
    return [place.pick(one.id) for one in ordered[:2]]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_that_was_picked_is_said_in_the_language_that_the_chat_is_switched_to(language: Language):
    before = picked()
    assert texts(journey_of(before.log)) == labels("fa")

    switched = after(before, Commanded("language", language))

    journey = journey_of(switched.log)
    assert texts(journey) == labels(language)
    assert (journey.business.name, journey.persona.name) == ("کافه نارنج", "دانشجوها")
    assert texts(read(DOCUMENTS["yaml"].write(journey).encode(), LANGUAGES)) == labels(language)


def test_undo_brings_the_language_back_and_all_that_was_said_in_it():
    before = picked()

    undone = after(before, Commanded("language", "en"), Commanded("undo"))

    assert journey_of(undone.log) == journey_of(before.log)
    assert undone.language == "fa"


def test_the_review_says_what_was_picked_in_the_new_language():
    switched = after(picked(), Commanded("language", "en"))

    assert [shown(switched, one) for one in switched.posed if one.address == "business.trade"] == [
        words_in("en")("pick-trade-cafe")
    ]


def test_switching_to_and_fro_changes_nothing():
    before = picked()

    switched = after(before, *(Commanded("language", one) for one in ("en", "ar", "en", "fa")))

    assert journey_of(switched.log) == journey_of(before.log)


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stages_of_every_trade_follow_the_language(trade: str, language: Language):
    interview = after(begin("fa", given=True), Said("Masir"), Chose((trade,)), Commanded("skip"), Commanded("skip"))

    journey = journey_of(after(interview, Chose((trade,)), Commanded("language", language)).log)

    direct = after(begin(language, given=True), Said("Masir"), Chose((trade,)), Commanded("skip"), Commanded("skip"))
    assert journey == replace(journey_of(after(direct, Chose((trade,))).log))
    assert len(journey.stages) == len(TRADES[trade].stages)
    assert all(stage.pick for stage in journey.stages)


def _suggested(name: str) -> list[str]:
    """Return the picks of all that the trades suggest for a list."""
    places = [TradePlace(trade, 1 + n) for trade in TRADES for n in range(len(TRADES[trade].stages))]
    return [place.pick(one.id) for place in places for one in getattr(place.stage, name)]


def test_every_button_of_ours_has_a_name_in_every_language():
    ids = {
        "trade": TRADES,
        "purpose": PURPOSES,
        "stage": [
            *(stage for stages in STAGE_SETS.values() for stage in stages),
            *(stage_of_trade(trade, 1 + n) for trade in TRADES for n in range(len(TRADES[trade].stages))),
        ],
        "touch": [*(one for ones in TOUCHPOINTS.values() for one in ones), *_suggested("touchpoints")],
        "idea": [*(one for ones in PRACTICES.values() for one in ones), *_suggested("ideas")],
        "measure": [*(one for ones in MEASURES.values() for one in ones), *_suggested("measures")],
        "goal": _suggested("goals"),
        "obstacle": _suggested("obstacles"),
    }

    assert set(GROUPS.values()) == ids.keys()
    for group, names in ids.items():
        for name in names:
            assert picks.labels(group, name).keys() == set(LANGUAGES), (group, name)
    assert all(pick_at(Journey, address) for address in GROUPS)


@pytest.mark.parametrize("said", ["وب‌سایت", "Website"])
def test_what_was_typed_stays_even_where_a_button_is_called_so(said: str):
    interview = after(begin("fa", given=True), *[Commanded("skip")] * 4, Said("قدم زدن\nدیدن"), Said(said))

    journey = journey_of(after(interview, Commanded("language", "en")).log)
    assert [point.name for point in journey.stages[0].touchpoints] == [said]
    assert [stage.name for stage in journey.stages] == ["قدم زدن", "دیدن"]


def test_a_number_picks_and_words_beside_it_are_typed():
    interview = after(begin("fa", given=True), *[Commanded("skip")] * 4, Chose(("consumer",)), Said(f"1، {OWN}"))

    journey = journey_of(after(interview, Commanded("language", "en")).log)
    assert [point.name for point in journey.stages[0].touchpoints] == [
        words_in("en")(f"pick-touch-{TOUCHPOINTS['awareness'][0]}"),
        OWN,
    ]


@pytest.mark.parametrize(
    ("address", "read_pick"),
    [
        ("business.trade", lambda journey: journey.business.trade_pick),
        ("purpose", lambda journey: journey.purpose_pick),
        ("stages.s1.name", lambda journey: journey.stages[0].pick),
        ("stages.s1.touchpoints.t1.name", lambda journey: journey.stages[0].touchpoints[0].pick),
    ],
)
def test_who_rewrites_what_was_picked_owns_it(address: str, read_pick: object):
    before = picked()
    assert read_pick(journey_of(before.log))  # type: ignore[operator]

    rewritten = after(before, Edited(address, "لباس نوزاد می‌فروشیم"))
    assert read_pick(journey_of(rewritten.log)) is None  # type: ignore[operator]
    assert after(rewritten, Commanded("language", "en")).log.value(address) == "لباس نوزاد می‌فروشیم"
    assert journey_of(after(rewritten, Commanded("undo")).log) == journey_of(before.log)


def test_an_answer_that_is_taken_back_takes_its_pick_along():
    interview = after(begin("fa", given=True), Said("Masir"), Chose(("cafe",)), Commanded("back"), Commanded("unknown"))

    assert journey_of(interview.log).business == Business(name="Masir")


def test_an_edited_message_that_names_numbers_picks():
    interview = after(begin("fa", given=True), *[Commanded("skip")] * 4, Chose(("consumer",)), Said(OWN))

    corrected = after(interview, Corrected(interview.log.turn, "2"), Commanded("language", "en"))
    assert [point.pick for point in journey_of(corrected.log).stages[0].touchpoints] == [TOUCHPOINTS["awareness"][1]]


def test_ticks_know_what_was_picked_in_another_language():
    first = TOUCHPOINTS["awareness"][0]
    interview = after(begin("fa", given=True), *[Commanded("skip")] * 4, Chose(("consumer",)), Chose((first,)))

    switched = after(interview, Commanded("language", "en"))
    assert open_question(switched) == open_question(interview)
    assert journey_of(after(switched, Chose((first,))).log).stages[0].touchpoints == ()


def test_a_question_asked_again_stays_open_when_the_language_changes():
    interview = after(begin("fa", given=True), Said("Masir"), Chose(("cafe",)), Commanded("back"))

    one = open_question(after(interview, Commanded("language", "en")))
    assert one
    assert one.address == "business.trade"


def test_i_meant_changes_the_language_that_was_said_last_and_no_answer_before():
    interview = after(begin("fa", given=True), Said("Masir"), Chose(("cafe",)), Commanded("language", "en"))

    meant = after(interview, Said("no, I meant Arabic"))
    assert (meant.log.value("language"), meant.log.value("business.trade_pick")) == ("ar", "cafe")


def test_a_stage_put_together_with_another_keeps_its_own_name():
    before = picked()

    merged = after(before, Edited("stages.s1.name", "خودم"), Commanded("stages", "merge 1 2"))
    stage = journey_of(after(merged, Commanded("language", "en")).log).stages[0]
    assert (stage.name, stage.pick) == ("خودم", None)
    assert [point.pick for point in stage.touchpoints if point.name != OWN] == [
        *_first_two("awareness"),
        *_first_two("consideration"),
    ]


def test_a_copy_for_other_customers_follows_the_language_too():
    copied = copy(picked(), "").interview

    assert [stage.name for stage in journey_of(after(copied, Commanded("language", "en")).log).stages] == [
        words_in("en")(f"pick-stage-{name}") for name in STAGE_SETS["consumer"]
    ]


def test_a_map_without_picks_keeps_its_texts():
    old = Journey(
        language="fa",
        business=Business(trade=words_in("fa")("pick-trade-cafe")),
        stages=(Stage(id="s1", name="آگاهی", touchpoints=(Touchpoint(id="t1", name="تلفن"),)),),
    )
    log = Log().plus(entries_of(old))

    assert resaid(old, words_in("en")) == old
    assert said_again(log, words_in("en")) == ()


@pytest.mark.parametrize("pick", ["", "nonsense", "cafe-99", "cafe-", "-1", "cafe", "shop-1", "a.b", "website"])
def test_a_pick_that_is_not_that_of_its_text_counts_for_nothing(pick: str):
    journey = Journey(
        purpose="x", purpose_pick=pick, stages=(Stage(id="s1", name=words_in("fa")("pick-stage-use"), pick=pick),)
    )

    assert resaid(journey, words_in("en")) == journey


def test_a_document_that_is_taken_in_again_changes_nothing():
    journey = journey_of(picked().log)
    log = Log().plus(entries_of(journey))

    assert journey_of(log) == journey
    assert replacement(log, read(DOCUMENTS["yaml"].write(journey).encode())) == ()


# As an earlier edition called the buttons of these picks.
RENAMED = """
masir: 1
language: {language}
stages:
- {{name: {stage}, pick: {pick}, touchpoints: [{{name: {touch}, pick: {touch_pick}}}, {{name: {own}}}]}}
"""


@pytest.mark.parametrize(
    ("language", "stage", "pick", "touch", "touch_pick", "other", "said"),
    [
        (
            "fa",
            "آگاهی",
            "awareness",
            "معرفی یک دوست",
            "word-of-mouth",
            "en",
            ("Awareness", "A friend’s recommendation"),
        ),
        ("fa", "ملاحظه", "consideration", "خود مغازه", "shop", "ar", ("المفاضلة", "المحل نفسه")),
        ("fa", "شنیدن نام ما", "cafe-1", "همکاران", "staff", "en", ("Hearing about us", "Staff")),
        (
            "ar",
            "عميل يوصي بنا",
            "advocate",
            "توصية صديق",
            "word-of-mouth",
            "en",
            ("Advocate", "A friend’s recommendation"),
        ),
        ("ar", "الوعي", "awareness", "إعلان", "ad", "fa", ("آشنایی", "تبلیغ")),
        ("en", "Inquiry", "inquiry", "Website", "website", "en", ("Enquiry", "Website")),
    ],
)
def test_a_document_with_the_name_that_a_button_had_before_follows_the_language(
    language: Language, stage: str, pick: str, touch: str, touch_pick: str, other: Language, said: tuple[str, str]
):
    document = RENAMED.format(language=language, stage=stage, pick=pick, touch=touch, touch_pick=touch_pick, own=OWN)
    old = read(document.encode(), LANGUAGES)
    assert (old.stages[0].name, old.stages[0].pick) == (stage, pick)
    assert stage in draw(old, "txt", drawn_words(language))[0].decode()

    journey = resaid(old, words_in(other))

    assert (journey.stages[0].name, journey.stages[0].touchpoints[0].name) == said
    assert journey.stages[0].touchpoints[1].name == OWN
    assert said[0] in draw(journey, "txt", drawn_words(other))[0].decode()
    assert resaid(journey, words_in(language)).stages[0].pick == pick


def test_a_tick_under_the_name_that_its_button_had_before_is_still_one():
    first = TOUCHPOINTS["awareness"][0]
    interview = after(begin("fa", given=True), *[Commanded("skip")] * 4, Chose(("consumer",)), Chose((first,)))
    there = "stages.s1.touchpoints.t1.name"
    old = replace(interview, log=interview.log.plus((Entry(there, value="معرفی یک دوست"),)))

    now = panel(old)
    assert now
    assert now.ticks == (first,)
    assert "معرفی یک دوست" not in [choice.label for choice in now.choices]
    assert journey_of(after(old, Commanded("language", "fa")).log).stages[0].touchpoints[0].pick == first
    assert journey_of(after(old, Chose((first,))).log).stages[0].touchpoints == ()


def test_only_what_was_picked_is_said_again():
    log = Log().plus(entries_of(journey_of(picked().log)))

    again = said_again(log, words_in("en"))
    assert all(pick_at(Journey, entry.address) for entry in again)
    assert len(again) == 2 + 5 + 10
    assert Entry("purpose", value=words_in("en")("pick-purpose-return")) in again
