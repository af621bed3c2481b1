"""Which targets were reached or missed: one line below what is due."""

from datetime import date

import pytest

from dialogs.dues import targets
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Action, Journey, Language, Measure, Obstacle, Reading, Stage
from storage.model.plan.checklist import Status

EN = words_in("en")
MONDAY, FRIDAY = date(2027, 1, 4), date(2027, 1, 8)


def measure(name: str, value: str, on: date | None = None) -> Measure:
    history = (Reading(on=on, value=value),) if on else ()
    return Measure(name=name, value=value, target="30", better="up", history=history)


def journey(*kpis: Measure, status: Status = "done") -> Journey:
    look = Stage(id="s1", name="Look", obstacles=(Obstacle(id="o1", text="a queue"),), kpis=kpis)
    return Journey(stages=(look,), actions=(Action(key="s1.o1", status=status),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_measured_since_the_last_time_is_told_with_its_name(language: Language):
    words = words_in(language)
    found = journey(measure("Orders", "31", FRIDAY), measure("Visits", "5", FRIDAY), measure("Calls", "40", MONDAY))

    met, missed = words("due-targets-met", measures="Orders"), words("due-targets-missed", measures="Visits")
    told = targets(found, MONDAY, words)
    assert "\n" not in told
    if language == "en":
        assert told == words("due-targets-both", met=met, missed=missed)
    assert "Orders" in told
    assert "Visits" in told
    assert "Calls" not in told


def test_what_is_of_a_stage_of_the_plan_is_told_too_and_nothing_without_a_target():
    assert targets(journey(measure("Orders", "31")), MONDAY, EN) == ""
    assert targets(journey(measure("Orders", "31"), status="open"), MONDAY, EN) == EN(
        "due-targets-met", measures="Orders"
    )
    assert targets(journey(Measure(name="Orders", value="31"), status="open"), MONDAY, EN) == ""


def test_never_more_than_three_are_named_and_those_reached_first():
    found = journey(*(measure(f"M{n}", "30" if n > 3 else "1", FRIDAY) for n in range(1, 6)))

    told = targets(found, None, EN)

    assert [name for name in ("M1", "M2", "M3", "M4", "M5") if name in told] == ["M1", "M4", "M5"]
