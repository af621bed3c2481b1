"""The menus of trades: which is nearest to the owner's, and of which an example is to be shown."""

from collections.abc import Sequence

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MOST_ANSWER, Menu, Row, rows_of, short, turning
from dialogs.screens import Examples, NearestTrade, ShownExample
from dialogs.script.recognising import nearest_trades
from dialogs.words import Words

_MOST_TRADES = 12  # a page, two in a row


def nearest_trade(interview: Interview, screen: NearestTrade) -> Menu:
    """Ask which of the trades we know is nearest to the owner's, the likely ones first."""
    words = interview.words
    trade = " ".join(str(interview.log.value("business.trade")).split())
    text = words("say-nearest", trade=short(trade, MOST_ANSWER))
    none = ((Choice("/resume", words("chat-button-none-of-these")),),)
    return _of_trades(text, "nearest", nearest_trades(interview.log), screen.page, words, none)


def shown_example(interview: Interview, screen: ShownExample) -> Menu:
    """Offer to begin with the example that was shown, or to see that of another trade."""
    words, begin = interview.words, f"/begin {screen.trade}"
    first = Choice(begin, words("chat-button-begin-with"))
    others = Choice("/example page 1", words("chat-button-examples"))
    return Menu("", ((first,), (others,)), words("say-begin-with", command=begin, others=others.id))


def examples(interview: Interview, screen: Examples) -> Menu:
    """Ask of which trade an example is to be shown."""
    words, resume = interview.words, rows_of(interview.words, (("resume",),))
    return _of_trades(words("say-examples"), "example", nearest_trades(interview.log), screen.page, words, resume)


def _of_trades(text: str, command: str, trades: Sequence[str], page: int, words: Words, below: tuple[Row, ...]) -> Menu:
    """Return a page of the trades, two in a row, each with its command."""
    buttons = [Choice(f"/{command} {trade}", words(f"pick-trade-{trade}")) for trade in trades]
    pages = -(-len(buttons) // _MOST_TRADES)
    place = min(page, pages)
    shown = buttons[(place - 1) * _MOST_TRADES : place * _MOST_TRADES]
    rows = tuple(tuple(shown[at : at + 2]) for at in range(0, len(shown), 2))
    turn = (turning(place, pages, words, f"{command} page"),) if pages > 1 else ()
    listed = "\n".join((text, *(f"{button.id} {button.label}" for button in buttons)))
    return Menu(text, (*rows, *turn, *below), listed)
