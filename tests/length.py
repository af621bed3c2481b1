"""How long the tests go on: briefly in `make test`, at length in `make soak` and `make chaos`."""

import os
from typing import TypeVar

AT_LENGTH = os.environ.get("MASIR_TESTS") == "at length"

Measure = TypeVar("Measure")


def brief(briefly: Measure, at_length: Measure) -> Measure:
    """Return a number of runs, or the cases to run, by how long the tests shall go on."""
    return at_length if AT_LENGTH else briefly
