"""What is installed is locked: what Masir runs with, and beside it what tests and tools need."""

import re
import tomllib
from collections.abc import Iterable
from itertools import chain

import pytest

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")


def locked(lock: str) -> list[str]:
    """Return the versions that a lock names; a package may have several, for several versions of Python."""
    return re.findall(r"^[\w.-]+==[^ \\]+", (ROOT / lock).read_text("utf-8"), re.MULTILINE)


def names(requirements: Iterable[str]) -> set[str]:
    return {re.split(r"[^\w.-]", one.lower())[0].replace(".", "-").replace("_", "-") for one in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_that_is_locked_has_its_hash_and_no_address(lock: str):
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"(?m)^(?=\w)", text)[1:]

    assert len(entries) == len(locked(lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|--(extra-)?index-url|--find-links", text)


def test_what_masir_runs_with_is_locked_without_what_only_tests_and_tools_need():
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    running, developing = (names(locked(lock)) for lock in LOCKS)
    needed = names([*project["dependencies"], *extras, *groups["build"]])

    assert needed <= running
    assert names(groups["dev"]) <= developing
    assert (names(groups["dev"]) - needed) & running == set()


def test_both_locks_name_the_same_versions():
    running, developing = (locked(lock) for lock in LOCKS)

    assert [one for one in running if one not in developing] == []


def test_masir_is_built_by_the_locked_version_wherever_it_is_installed():
    (builder,) = PROJECT["build-system"]["requires"]

    assert builder in PROJECT["dependency-groups"]["build"]
    assert builder in locked(LOCKS[0])
