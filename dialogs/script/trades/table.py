"""All trades, in the order in which they are offered: to add one is a file beside this one, and its line here."""

from collections.abc import Mapping

from dialogs.script.trades.cafe import CAFE
from dialogs.script.trades.others import (
    EDUCATION,
    EVENTS,
    ONLINE_SHOP,
    PROFESSIONAL,
    PUBLIC,
    REAL_ESTATE,
    SHOP,
    SOFTWARE,
    TRAVEL,
)
from dialogs.script.trades.repairs import REPAIRS
from dialogs.script.trades.salon import SALON
from dialogs.script.trades.trade import Trade

_ALL = (
    CAFE,
    SHOP,
    ONLINE_SHOP,
    SALON,
    EDUCATION,
    TRAVEL,
    REAL_ESTATE,
    PROFESSIONAL,
    REPAIRS,
    SOFTWARE,
    EVENTS,
    PUBLIC,
)
TRADES: Mapping[str, Trade] = {trade.id: trade for trade in _ALL}
