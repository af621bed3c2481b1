"""Which trade an owner's own words mean, in three languages."""

from time import process_time

import pytest
import yaml

from dialogs.reading.trades.trades import NAMED, trade_named, trades_named
from dialogs.words import LANGUAGES
from tests.corpus.grading import FOLDER

HELD = 0.98
NOTHING = ("a small family business", "شغل حر", "شرکت خصوصی با ۵ تا نیرو", "", "👍", "...", "\u200f")
HOSTILE = ("ا" * 10_000, "shop " * 2_000, "😀" * 10_000, "|*" * 5_000, "وبال" * 2_500, "\u200f" * 9_999)


@pytest.mark.parametrize(
    ("language", "text", "trade"),
    [
        ("en", "accountant for restaurants", "services"),
        ("en", "furniture for hotels", "shop"),
        ("en", "cleaning for offices", "home-services"),
        ("en", "app for restaurants", "software"),
        ("en", "wedding photographer", "events"),
        ("en", "we sell candles on instagram", "online-shop"),
        ("en", "fixing cars", "car"),
        ("en", "barista training", "courses"),
        ("en", "momo cart", "cafe"),
        ("en", "lorry driving", "other"),
        ("ar", "بنصلح غسالات وتلاجات", "home-services"),
        ("ar", "بعمل تورتات من بيتي", "food-home"),
        ("ar", "محاسب للمطاعم", "services"),
        ("ar", "كهربائي سيارات", "car"),
        ("ar", "kanbi3 7wayej f insta", "online-shop"),
        ("fa", "کولر تعمیر می‌کنم", "home-services"),
        ("fa", "غذای خونگی می‌پزم", "food-home"),
        ("fa", "نرم‌افزار برای رستوران", "software"),
        ("fa", "موتور تعمیر میکنم", "car"),
        ("fa", "خیاطم", "other"),
        ("fa", "آموزش باریستا", "courses"),
        ("fa", "coffee shop", "cafe"),
    ],
)
def test_the_trade_is_read_from_what_an_owner_does(language: str, text: str, trade: str):
    assert trade_named(text, language) == trade
    assert trades_named(text, language)[0] == trade


@pytest.mark.parametrize("text", NOTHING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_named_where_nothing_is_said_of_the_trade(language: str, text: str):
    assert trades_named(text, language) == ()
    assert trade_named(text, language) is None


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_long_and_hostile_texts_are_read_at_once(text: str):
    trade_named("", "en")
    begun = process_time()
    assert set(trades_named(text, "ar")) <= set(NAMED)
    assert process_time() - begun < 20  # of our own: a few hundredths, unless it explodes


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_owners_of_the_corpus_do_is_read(language: str):
    entries = yaml.safe_load((FOLDER / language / "known" / "trades.yaml").read_text("utf-8"))
    right = [entry for entry in entries if _is_right(entry, language)]
    assert len(right) >= HELD * len(entries)


def _is_right(entry: dict[str, object], language: str) -> bool:
    text, wanted = str(entry["typed"]), entry["trade"]
    if wanted is None:
        return trades_named(text, language) == ()
    fair = wanted if isinstance(wanted, list) else [wanted]
    return (trade_named(text, language) or "").replace("-", "_") in fair
