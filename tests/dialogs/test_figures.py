"""Figures over time: said, dated, pasted as a table, and what the map keeps of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.events import Chose, Commanded, Corrected, Edited, Event, Said
from dialogs.interview import Interview, open_question
from dialogs.measuring.sheets import ROWS, text_in
from dialogs.menus.menu import menu, spoken
from dialogs.respond import respond
from dialogs.screens import Figures, TypingFigure
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language, Measure, Reading, Stage
from storage.model.limits import READINGS
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of
from storage.model.mistake import Mistake

TODAY = date(2026, 11, 28)
ORDERS = Measure(name="Orders", target="30", better="up")
WAIT = Measure(name="Wait", value="12", unit="min", better="down")
JOURNEY = Journey(
    language="en",
    stages=(Stage(id="s1", name="Look", kpis=(WAIT,)), Stage(id="s2", name="Buy", kpis=(ORDERS, WAIT))),
    kpis=(Measure(name="Returning guests"),),
)


def interview(journey: Journey = JOURNEY, language: Language = "en") -> Interview:
    """Return an interview about a map of which all is told."""
    log = Log().plus(replace(entry, turn=1) for entry in entries_of(journey))
    begun = Interview(language, log, today=TODAY)
    while one := open_question(begun):
        begun = begun.plus([Entry(one.address, "skip")])
    return replace(begun, unsaved=())


def after(begun: Interview, *events: Event) -> Interview:
    for event in events:
        begun = respond(begun, event).interview
    return begun


def said(begun: Interview, event: Event) -> str:
    return "\n".join(getattr(reply, "text", "") for reply in respond(begun, event).replies)


def orders(begun: Interview) -> Measure:
    return journey_of(begun.log).stages[1].kpis[0]


def on(begun: Interview, day: date) -> Interview:
    return replace(begun, today=day)


def test_a_figure_that_is_said_is_kept_with_its_day_and_those_before_stay():
    first = after(interview(), Edited("stages.s2.kpis.k1.value", "20"))
    second = after(on(first, TODAY + timedelta(days=7)), Edited("stages.s2.kpis.k1.value", "25"))

    assert orders(first).history == (Reading(on=TODAY, value="20"),)
    assert orders(second).history == (Reading(on=TODAY, value="20"), Reading(on=date(2026, 12, 5), value="25"))
    assert orders(second).value == "25"


def test_a_second_figure_of_one_day_takes_the_place_of_the_first():
    twice = after(interview(), Edited("stages.s2.kpis.k1.value", "2"), Edited("stages.s2.kpis.k1.value", "20"))

    assert orders(twice).history == (Reading(on=TODAY, value="20"),)


def test_taking_a_figure_back_takes_its_reading_back():
    first = after(interview(), Commanded("figures", "s2.k1 20"))
    second = after(on(first, TODAY + timedelta(days=7)), Commanded("figures", "s2.k1 25"), Commanded("undo"))

    assert orders(second) == orders(first)


def test_a_message_that_is_changed_later_changes_the_reading_of_its_day():
    asked = after(interview(), Commanded("edit", "stages.s2.kpis.k1.value"))
    told = after(asked, Said("20"))
    changed = after(on(told, TODAY + timedelta(days=1)), Corrected(told.log.turn, "21"))

    assert orders(changed).history == (Reading(on=TODAY, value="21"),)


def test_the_figure_of_a_map_without_history_is_of_the_day_as_of_which_the_map_is():
    noted = after(interview(replace(JOURNEY, as_of=date(2026, 9, 1))), Commanded("figures", "s2.k2 10"))

    assert journey_of(noted.log).stages[1].kpis[1].history == (
        Reading(on=date(2026, 9, 1), value="12"),
        Reading(on=TODAY, value="10"),
    )


def test_a_copy_of_a_map_was_not_measured_today():
    copied = after(replace(interview(), map_id="m1"), Commanded("copy", "Tourists"))

    assert [kpi.history for stage in journey_of(copied.log).stages for kpi in stage.kpis] == [(), (), ()]


@pytest.mark.parametrize(
    ("language", "typed", "value", "day"),
    [
        ("en", "25", "25", TODAY),
        ("en", "25 on 3 November", "25", date(2026, 11, 3)),
        ("en", "25 minutes on Monday", "25 minutes", date(2026, 11, 23)),
        ("en", "25, yesterday", "25", date(2026, 11, 27)),
        ("en", "25 2026-11-01", "25", date(2026, 11, 1)),
        ("en", "10 seconds", "10 seconds", TODAY),
        ("en", "12 of 30", "12 of 30", TODAY),
        ("en", "40% (3 Nov)", "40%", date(2026, 11, 3)),
        ("ar", "٢٥ في ٣ نوفمبر", "٢٥", date(2026, 11, 3)),
        ("ar", "٢٥ طلبًا أمس", "٢٥ طلبًا", date(2026, 11, 27)),
        ("fa", "۲۵ در تاریخ ۳ آبان", "۲۵", date(2026, 10, 25)),
        ("fa", "۲۵ نفر دیروز", "۲۵ نفر", date(2026, 11, 27)),
        ("fa", "۲۵ ۱۴۰۵/۰۸/۰۱", "۲۵", date(2026, 10, 23)),
    ],
)
def test_a_figure_may_be_said_with_its_day(language: Language, typed: str, value: str, day: date):
    noted = after(interview(language=language), Commanded("figures", f"s2.k1 {typed}"))

    assert orders(noted).history == (Reading(on=day, value=value),)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "25 on 31 February"),
        ("en", "25 on 2026-02-30"),
        ("en", "25 on 3/4/2026"),
        ("en", "25 tomorrow"),
        ("en", "25 on 2027-01-01"),
        ("fa", "۲۵ در ۳۱ مهر"),
        ("ar", "٢٥ في ٣١ نيسان"),
        ("en", "x" * 3000),
    ],
)
def test_a_figure_on_a_day_that_is_none_is_refused_and_nothing_is_kept(language: Language, typed: str):
    begun = interview(language=language)

    assert said(begun, Commanded("figures", f"s2.k1 {typed}"))
    assert after(begun, Commanded("figures", f"s2.k1 {typed}")).log == begun.log


def test_a_figure_of_an_earlier_day_does_not_become_the_value_of_now():
    noted = after(interview(), Commanded("figures", "s2.k1 25"), Commanded("figures", "s2.k1 20 on 3 November"))

    assert orders(noted).value == "25"
    assert [reading.value for reading in orders(noted).history] == ["20", "25"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_button_one_chooses_a_measure_and_types_its_figure(language: Language):
    listed = after(interview(language=language), Commanded("figures"))
    shown = menu(listed)
    assert shown
    chosen = after(listed, Chose((shown.rows[1][0].id,)))

    assert listed.screen == Figures()
    assert chosen.screen == TypingFigure("s2.k1")
    noted = after(chosen, Said("۲۵"))
    assert orders(noted).value == "۲۵"
    assert noted.screen == Figures()


def test_the_list_says_where_each_measure_is_going_and_whether_its_target_is_reached():
    noted = after(interview(), Commanded("figures", "1 20 on 3 November"), Commanded("figures", "2 25 on 3 November"))
    noted = after(noted, Commanded("figures", "s1.k1 9"), Commanded("figures", "s2.k1 31"))

    assert spoken(noted).split("\n")[1:5] == [
        "1. Wait (Look)",
        "9 min (28 November 2026) · better than 20 min before",
        "2. Orders (Buy)",
        "31 (28 November 2026) · better than 25 before · target 30 reached",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_without_measures_says_so_and_how_to_name_some(language: Language):
    bare = interview(Journey(stages=(Stage(id="s1", name="Look"),)), language)
    shown = menu(after(bare, Commanded("figures")))

    assert shown
    assert shown.text == words_in(language)("trend-no-measures")
    assert shown.rows[0][0].id == "/complete measure"
    assert said(bare, Commanded("figures", "1 25")) == words_in(language)("wrong-measure-none")


def test_figures_typed_with_the_names_of_measures_are_noted_where_no_question_is_open():
    noted = after(interview(), Said("Orders: 25\nreturning guests: 40% on 3 November"))

    assert orders(noted).value == "25"
    assert journey_of(noted.log).kpis[0].history == (Reading(on=date(2026, 11, 3), value="40%"),)


@pytest.mark.parametrize("typed", ["Orders: 25", "25", "measure\tvalue\nOrders\t25", "orders: 25 today"])
def test_who_is_asked_for_a_figure_may_name_the_measure_too(typed: str):
    asked = after(interview(), Commanded("figures", "s2.k1"))

    assert orders(after(asked, Said(typed))).history == (Reading(on=TODAY, value="25"),)


@pytest.mark.parametrize("small", ["undo", "/undo", "never mind"])
def test_who_is_asked_for_a_figure_can_turn_back(small: str):
    asked = after(interview(), Commanded("figures", "s2.k1"))

    assert not orders(after(asked, Chose(("/resume",)) if small == "never mind" else Said(small))).history


@pytest.mark.parametrize(
    "pasted",
    [
        "measure\tday\tvalue\nOrders\t2026-11-01\t20\nOrders\t2026-11-08\t25",
        (
            "Measure;Date;Value;Stage\r\nOrders;01.11.2026;20;Buy\r\norders;08.11.2026;25;Buy\r\n"
            "Returning guests;31.10.2026;4;\r\n;;;"
        ),
        'KPI,When,Count\n"Orders","11/1/2026","20"\nOrders,11/8/2026,25\nReturning guests,10/13/2026,4\n',
        "| measure | day | value |\n|---|---|---|\n| Orders | 2026-11-01 | 20 |\n| Orders | 2026-11-08 | 25 |",
        "المؤشر؛التاريخ؛القيمة\nOrders؛2026-11-01؛٢٠\nOrders؛2026-11-08؛٢٥",
        "شاخص,تاریخ,مقدار\nOrders,۱۴۰۵/۰۸/۱۰,۲۰\nOrders,۱۴۰۵/۰۸/۱۷,۲۵",
        "Day,Orders\n2026-11-01 00:00:00,20\n2026-11-08T00:00,25",
    ],
)
def test_a_table_is_taken_in_whatever_its_columns_are_called_and_parted_by(pasted: str):
    noted = after(interview(), Said(pasted))

    assert [(one.on, str(int(one.value))) for one in orders(noted).history] == [
        (date(2026, 11, 1), "20"),
        (date(2026, 11, 8), "25"),
    ]
    assert str(int(orders(noted).value or "")) == "25"
    assert "figures of" in said(interview(), Said(pasted))


def test_a_table_with_one_column_a_measure_is_taken_in_at_once():
    table = "month;Orders;Returning guests\n2026-09;20;31%\n2026-10;25;\n"
    noted = after(interview(), Said(table))

    assert orders(noted).history == (
        Reading(on=date(2026, 9, 1), value="20"),
        Reading(on=date(2026, 10, 1), value="25"),
    )
    assert said(interview(), Said(table)).startswith("3 figures of 2 measures noted")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ("Sales,2026-11-01,20", "wrong-measure-row"),
        ("Wait,2026-11-01,20", "wrong-measure-row-several"),
        ("Orders,2026-11-01,=SUM(B2:B9)", "wrong-measure-row-value"),
        ("Orders,2026-11-01,=1", "wrong-measure-row-value"),
        ("Orders,2026-11-01,many", "wrong-measure-row-value"),
        ("Orders,2026-11-31,20", "wrong-measure-row-day"),
        ("Orders,03/04/2026,20", "wrong-measure-row-day"),
        ("Orders,,20", "wrong-measure-row-day"),
        ("Orders,2026-11-29,20", "wrong-measure-row-ahead"),
        ("Orders,2026-11-01,", "wrong-measure-empty"),
    ],
)
def test_a_table_with_a_mistake_names_its_line_and_nothing_of_it_is_taken_in(language: Language, rows: str, wrong: str):
    begun = interview(language=language)
    table = f"measure,day,value\nOrders,2026-11-01,{20 if wrong != 'wrong-measure-empty' else ''}\n{rows}"

    refused = said(begun, Said(table))

    words = words_in(language)
    known = "Wait · Orders · Returning guests"
    cells = rows.split(",")
    text = cells[0] if wrong in ("wrong-measure-row", "wrong-measure-row-several") else cells[1]
    text = cells[2] if wrong == "wrong-measure-row-value" else text
    assert refused == words(wrong, line=3, text=text, known=known)
    assert after(begun, Said(table)).log == begun.log


def test_two_measures_that_are_called_alike_are_told_apart_by_their_stage():
    noted = after(interview(), Said("stage,measure,value\nBuy,Wait,9\nLook,Wait,7"))

    assert [stage.kpis[-1].value for stage in journey_of(noted.log).stages] == ["7", "9"]


def test_a_table_of_other_things_is_an_answer_like_any_other():
    begun = after(interview(), Commanded("edit", "stages.s1.obstacles"))
    before = journey_of(begun.log).stages[0].kpis

    told = after(begun, Said("what\tcount\nthe queue\t7\nno seats\t3"), Commanded("column", "1"))

    assert journey_of(told.log).stages[0].kpis == before
    assert "the queue" in [one.text for one in journey_of(told.log).stages[0].obstacles]


def test_a_table_without_end_is_refused_before_it_is_read():
    begun = interview()
    rows = "measure,value\n" + "Orders,1\n" * (ROWS + 1)

    assert said(begun, Said(rows[:19_000])) == words_in("en")("wrong-measure-rows", most=ROWS)
    with pytest.raises(Mistake, match="wrong-measure-rows"):
        text_in(("measure,value\n" + "Orders,1\n" * 100_000).encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_as_spreadsheets_write_it(encoding: str):
    assert text_in("شاخص;مقدار\n".encode(encoding)).removeprefix("\ufeff") == "شاخص;مقدار\n"


def test_a_file_in_another_encoding_is_refused():
    with pytest.raises(Mistake, match="wrong-measure-encoding"):
        text_in("المؤشر;القيمة\n".encode("cp1256"))


def test_a_measure_keeps_its_newest_readings():
    begun = interview()
    first = TODAY - timedelta(days=2 * READINGS)
    for day in range(READINGS + 5):
        begun = replace(after(on(begun, first + timedelta(days=day)), Commanded("figures", f"s2.k1 {day}")), unsaved=())

    history = orders(begun).history
    assert (len(history), history[0].value, history[-1].value) == (READINGS, "5", str(READINGS + 4))


def test_a_table_of_the_most_rows_has_room_in_one_turn():
    days = [TODAY - timedelta(days=day) for day in range(ROWS // 4)]
    names = ("Orders", "Returning guests")
    rows = [f"{name}\t{day}\t{place}" for name in names for place, day in enumerate(days)]

    assert said(interview(), Said("measure\tday\tvalue\n" + "\n".join(rows))).startswith("500 figures of 2 measures")
