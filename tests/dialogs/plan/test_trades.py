"""Every trade has its words: what a trade's file forgot is named here."""

import pytest
from fluent.syntax import ast

from dialogs.script.picks import stage_names, stage_of_trade
from dialogs.script.trades.table import TRADES
from dialogs.script.trades.trade import Trade
from dialogs.words import LANGUAGES, _resource, words_in
from storage.model.journey import Language

EVERYWHERE = [(trade, language) for trade in TRADES.values() for language in LANGUAGES]
ADVISED = ("cafe", "salon", "repairs")  # whose measures and first steps are known


def wanted(trade: Trade) -> set[str]:
    """Return what the file of a trade names the words of."""
    named = {f"trade-{trade.id}"}
    for place, stage in enumerate(trade.stages, 1):
        message = f"trade-{stage_of_trade(trade.id, place)}"
        named |= {f"{message}.measure-{name}" for name in stage.measures}
        named |= {f"{message}.step-{name}" for name in stage.steps}
    return named


@pytest.mark.parametrize(("trade", "language"), EVERYWHERE, ids=lambda one: getattr(one, "id", one))
def test_a_trade_has_words_for_all_that_its_file_names_and_no_others(trade: Trade, language: Language):
    messages = [one for one in _resource(language, f"trade/{trade.id}").body if isinstance(one, ast.Message)]
    own = {f"trade-{trade.id}", *(f"{m.id.name}.{a.id.name}" for m in messages[1:] for a in m.attributes)}

    assert sorted(own - wanted(trade)) == []
    assert sorted(wanted(trade) - own) == []


@pytest.mark.parametrize(("trade", "language"), EVERYWHERE, ids=lambda one: getattr(one, "id", one))
def test_a_trade_has_as_many_stages_in_words_as_in_its_file(trade: Trade, language: Language):
    assert len(stage_names(words_in(language)(f"trade-{trade.id}.stages"))) == len(trade.stages)


@pytest.mark.parametrize("trade", ADVISED)
def test_a_trade_with_a_file_of_its_own_has_two_measures_and_steps_a_stage(trade: str):
    assert [place for place, stage in enumerate(TRADES[trade].stages, 1) if len(stage.measures) < 2] == []
    assert [place for place, stage in enumerate(TRADES[trade].stages, 1) if not 2 <= len(stage.steps) <= 3] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_id_of_no_trade_has_no_words(language: Language):
    words = words_in(language)

    assert not words.has("trade-nothing-1.step-ask")
    assert not words.has("trade-shop-9.stages")
    assert not words.has("trade")
    with pytest.raises(LookupError):
        words("trade-nothing")
