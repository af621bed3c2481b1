"""All trades: one file each beside this one, read when it is needed. Their order is that of `pick.ftl`'s names."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from dialogs.script.trades.reader import read_trade
from dialogs.script.trades.trade import Trade

FOLDER = files("dialogs") / "script" / "trades"
GENERAL = "general"  # what any business may be offered whose trade has no file; no trade itself
_ENDS = ".yaml"


class _Trades(Mapping[str, Trade]):
    """The trades by their ids, and `GENERAL`, which is none of them. To ask which there are reads none of them."""

    def __getitem__(self, name: str) -> Trade:
        if name not in (GENERAL, *_ids()):
            raise KeyError(name)
        return _trade(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_ids())

    def __len__(self) -> int:
        return len(_ids())

    def __contains__(self, name: object) -> bool:
        return name in _ids()


TRADES: Mapping[str, Trade] = _Trades()


@cache
def _ids() -> tuple[str, ...]:
    names = (file.name.removesuffix(_ENDS) for file in FOLDER.iterdir() if file.name.endswith(_ENDS))
    return tuple(sorted(name for name in names if name != GENERAL))


@cache
def _trade(name: str) -> Trade:
    file = f"{name}{_ENDS}"
    return read_trade(name, (FOLDER / file).read_bytes(), f"dialogs/script/trades/{file}")
