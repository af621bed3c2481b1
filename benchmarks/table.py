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
    failed: bool = False


def compared(what: str, ours: float | None, reference: float | None, target: str) -> Row:
    """Return the row of two figures; one that failed (None) says so, and has no ratio.

    >>> compared("saving", 3.0, 2.0, "≤ 2.5").ratio, compared("saving", 3.0, None, "≤ 2.5").ratio
    (1.5, None)
    """
    mine, theirs = (f"{figure:.2f}" if figure else "failed" for figure in (ours, reference))
    ratio = ours / reference if ours and reference else None
    return Row(what, mine, theirs, ratio, target, failed=ratio is None)


def show(title: str, rows: Iterable[Row]) -> bool:
    """Print a table as its rows come, and return whether all of it was measured."""
    print(f"\n{title}\n{'':<44}{'Masir':>16}{'reference':>16}{'ratio':>8}  target")
    measured = True
    for row in rows:
        ratio = "none" if row.failed else f"{row.ratio:.2f}" if row.ratio is not None else ""
        print(f"{row.what:<44}{row.ours:>16}{row.reference:>16}{ratio:>8}  {row.target}", flush=True)
        measured = measured and not row.failed
    return measured


def percentiles(values: list[float]) -> tuple[float, float]:
    """Return the middle and the 95th percentile."""
    cuts = quantiles(values, n=20)
    return cuts[9], cuts[18]
