"""How much of what experienced readers would do first is among our first three; `tests/owners` has the owners.

`python -m benchmarks plans` prints a row for each owner and each reader, and which of the best are not among them.
"""

from collections.abc import Iterator

from benchmarks.table import Row
from tests.owners.owner import NAMES, READERS, found, missed

_BEST = 3  # things that a reader found best, of each owner
_WANTED = 2 * len(NAMES)


def rows() -> Iterator[Row]:
    """Yield what each reader would find of their three, owner by owner, and over all of them."""
    for reader in READERS:
        for name in NAMES:
            yield Row(f"{name}, {reader} reader", f"{len(found(name, reader))} of {_BEST}")
            for text in missed(name, reader):
                print(f"    not among ours: {text}")
        right, most = sum(len(found(name, reader)) for name in NAMES), _BEST * len(NAMES)
        yield Row(
            f"all owners, {reader} reader", f"{right} of {most}", f"{100 * right / most:.0f} %", target=f"≥ {_WANTED}"
        )
