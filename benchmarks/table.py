"""Rows of figures, printed as one table each."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured: ours and the reference's figures of the same run, in the same unit."""

    what: str
    ours: str = ""
    reference: str = ""
    ratio: float | None = None
    target: str = ""


def show(title: str, rows: Iterable[Row]) -> None:
    """Print a table as its rows come."""
    print(f"\n{title}\n{'':<44}{'Masir':>16}{'reference':>16}{'ratio':>8}  target")
    for row in rows:
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        print(f"{row.what:<44}{row.ours:>16}{row.reference:>16}{ratio:>8}  {row.target}", flush=True)


def percentiles(values: list[float]) -> tuple[float, float]:
    """Return the middle and the 95th percentile."""
    cuts = quantiles(values, n=20)
    return cuts[9], cuts[18]
