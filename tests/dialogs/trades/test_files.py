"""Every trade's file and its words are whole; what is wrong with one is named with file and line."""

from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest

from dialogs.script.picks import stage_of_trade
from dialogs.script.recognising import trades_in
from dialogs.script.trades.reader import TradeFault, read_trade
from dialogs.script.trades.table import FOLDER, GENERAL, TRADES
from dialogs.script.trades.trade import ROLES, Suggestion
from dialogs.words import LANGUAGES, LOCALES, words_in
from storage.model.journey import Language, StageKind
from tests.dialogs.trades.faults import LEAST, faults, faults_in, texts_of

NAME = "salon"
FILE = (FOLDER / f"{NAME}.yaml").read_text("utf-8")
WORDS = (LOCALES / "en" / "trade" / f"{NAME}.ftl").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", [*TRADES, GENERAL])
def test_a_trade_has_the_words_that_its_file_names(trade: str, language: Language):
    assert faults(TRADES[trade], language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_has_enough_to_pick_at_each_stage(trade: str, language: Language):
    stages = enumerate(TRADES[trade].stages, 1)
    few = [
        f"{place}: {part}"
        for place, stage in stages
        for part, count in _offered(stage, language)
        if count < LEAST[part]
    ]

    assert len(TRADES[trade].stages) >= 5
    assert few == []


def test_there_is_something_for_any_business_at_a_stage_of_any_kind():
    kinds = [stage.kind for stage in TRADES[GENERAL].stages]

    assert {*kinds, "other"} == set(get_args(StageKind))
    assert GENERAL not in TRADES
    assert all(len(stage.obstacles) >= 4 and len(stage.ideas) >= 4 for stage in TRADES[GENERAL].stages)
    assert not any(one.fits for stage in TRADES[GENERAL].stages for one in (*stage.obstacles, *stage.ideas))


def _offered(stage: object, language: Language) -> list[tuple[str, int]]:
    lists = {"touch": "touchpoints", "obstacle": "obstacles", "idea": "ideas", "figure": "measures", "goal": "goals"}
    return [(part, sum(_is_in(one, language) for one in getattr(stage, name))) for part, name in lists.items()]


def _is_in(one: Suggestion, language: Language) -> bool:
    markets = set(one.fits) & set(LANGUAGES)
    return not markets or language in markets


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_trades_share_at_most_half_of_what_a_stage_suggests(language: Language):
    lists = [(f"{trade}-{place}", _suggested(trade, place, language)) for trade in TRADES for place in _places(trade)]
    alike = [
        (one, other)
        for (one, texts), (other, others) in combinations(lists, 2)
        if one.rpartition("-")[0] != other.rpartition("-")[0] and 2 * len(texts & others) > min(len(texts), len(others))
    ]
    assert alike == []


def _places(trade: str) -> range:
    return range(1, len(TRADES[trade].stages) + 1)


_SUGGESTED = ("touch-", "obstacle-", "idea-")


def _suggested(trade: str, place: int, language: Language) -> frozenset[str]:
    texts = texts_of(TRADES[trade], language)[f"trade-{stage_of_trade(trade, place)}"]
    return frozenset(
        text.casefold() for name, text in texts.items() if name.startswith(("touch-", "obstacle-", "idea-"))
    )


@pytest.mark.parametrize("trade", TRADES)
def test_feelings_go_up_and_down_along_a_trade(trade: str):
    felt = [stage.feeling for stage in TRADES[trade].stages]

    assert min(felt) <= -1
    assert max(felt) >= 1
    assert TRADES[trade].focus


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trade_and_role_has_a_name_that_fits_beside_another_on_a_button(language: Language):
    words = words_in(language)

    assert set(trades_in(language)) == set(TRADES)
    assert [name for name in TRADES if len(words(f"pick-trade-{name}")) > 16] == []
    assert all(words.has(f"pick-role-{role}") for role in ROLES)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("kind: awareness", "kind: noticing", "'noticing' is none of awareness"),
        ("  feeling: ", "  feelng: ", "'feelng' is none of kind"),
        ("  goals: [", "  goals: [One, ", "an id has up to 24"),
        ("effort: 1", "effort: 9", "'9' is none of 1, 2, 3, 4, 5"),
        ("answers: [", "answers: [nothing-such, ", "'nothing-such' is none of"),
    ],
)
def test_a_file_that_does_not_fit_is_said_with_its_line(wrong: str, right: str, said: str):
    line = FILE[: FILE.index(wrong)].count("\n") + 1

    with pytest.raises(TradeFault, match=rf"^salon\.yaml:{line}: .*{said}"):
        read_trade(NAME, FILE.replace(wrong, right, 1).encode(), "salon.yaml")


def test_an_idea_that_answers_nothing_a_double_and_what_is_no_yaml_are_said_with_their_line():
    lines = FILE.split("\n")
    at = next(number for number, line in enumerate(lines) if "answers: [" in line)
    before, _, after = lines[at].partition("answers: [")
    nothing = f"{before}answers: [{after[after.index(']') :]}"

    for changed, number in (
        ([*lines[:at], nothing, *lines[at + 1 :]], at + 1),
        ([*lines[: at + 1], lines[at], *lines[at + 1 :]], at + 2),
        ([*lines[:at], "\t- [", *lines[at:]], at + 1),
    ):
        with pytest.raises(TradeFault, match=rf"^salon\.yaml:{number}: "):
            read_trade(NAME, "\n".join(changed).encode(), "salon.yaml")


def test_a_file_with_too_few_stages_is_refused():
    begun = FILE[: FILE.index("- kind", FILE.index("- kind") + 1)]
    example = FILE[FILE.index("\nexample:") :]

    with pytest.raises(TradeFault, match="fewer than 5 stages"):
        read_trade(NAME, (begun + example).encode(), "salon.yaml")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace(".touch-", ".touched-", 1), "touched-"),
        (lambda text: text.replace("trade-salon-2 =", "trade-salon-12 =", 1), "is no stage of the trade"),
        (lambda text: text.replace(".touch-", f".touch-one = {'long ' * 9}\n    .touch-", 1), "characters, at most 32"),
        (lambda text: text + "\n" + text[text.index("trade-salon-1 =") :], "stands there twice"),
        (lambda text: text.replace(".stages = ", ".stages = Before, ", 1), "in the trade's file there are"),
        (lambda text: text.replace(".business = ", ".business = { $name }", 1), "holds a value"),
        (lambda text: text.replace("Instagram", "Insta", 1), "we write Instagram"),
    ],
)
def test_words_that_do_not_fit_are_said_with_their_line(change: object, said: str):
    found = list(faults_in(change(WORDS), Path("salon.ftl"), TRADES[NAME], "en"))  # type: ignore[operator]

    assert any(said in one for one in found)
    assert all(one.startswith("salon.ftl:") and one.split(":")[1].isdecimal() for one in found)


def test_a_language_without_words_for_a_trade_is_named():
    assert "xx/trade/salon.ftl:1: is missing" in faults(TRADES[NAME], "xx")[0]
