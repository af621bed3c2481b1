"""The examples in the docstrings."""

import doctest
from importlib import import_module

import pytest

MODULES = ("bidi", "colours", "curve", "figures", "text")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    done = doctest.testmod(import_module(f"renderers.{name}"))

    assert done.attempted > 0
    assert done.failed == 0
