"""What is installed is locked: what Masir runs with, and beside it what tests and tools need."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from itertools import chain

import pytest
from packaging.requirements import Requirement

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
PACKAGES = ("bot", "dialogs", "renderers", "storage")
# What is run with and not imported by us: uvicorn is faster with two, zones are read from one where the machine
# has none, and the others have a floor for what brings them.
UNSEEN = {"httptools", "uvloop", "tzdata", "h11", "mako", "python-dotenv"}
BY_HAND = "renderers/sheet/icons/take.py"  # takes icons anew; nothing else imports it


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


def imported() -> Iterator[str]:
    """Yield the names of all packages that ours import, wherever they do."""
    for file in chain.from_iterable((ROOT / package).rglob("*.py") for package in PACKAGES):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))) if file != ROOT / BY_HAND else ():
            if isinstance(node, ast.Import):
                yield from (one.name.partition(".")[0] for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def test_masir_is_installed_with_what_it_imports_and_nothing_else():
    theirs = set(imported()) - set(sys.stdlib_module_names) - set(PACKAGES)
    distributions = packages_distributions()
    declared = names(PROJECT["project"]["dependencies"])

    assert {name for name in theirs if not names(distributions[name]) & declared} == set()
    assert declared - names(chain.from_iterable(distributions[name] for name in theirs)) == UNSEEN


def test_every_dependency_has_a_floor_and_the_locked_version_is_over_it():
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    asked = [
        *project["dependencies"],
        *chain.from_iterable(project["optional-dependencies"].values()),
        *groups["build"],
    ]
    versions = dict(one.split("==") for one in reversed(locked(LOCKS[0])))

    for one in map(Requirement, asked):
        assert {spec.operator for spec in one.specifier} <= {">=", "=="}
        assert one.specifier.contains(versions[names([one.name]).pop()]), one


# Every place that shows or does an installation.
SHOWN = ("README.md", "CONTRIBUTING.md", "docs/host.md", "docs/deploy/Dockerfile", "Makefile", ".ci/run")


@pytest.mark.parametrize("path", SHOWN)
def test_whatever_is_installed_is_compared_with_its_hash(path: str):
    text = (ROOT / path).read_text("utf-8")
    ours = "--no-deps --no-build-isolation"  # Masir itself, which lies there
    commands = re.findall(r"(?:(?<!-m )pip install|@\$\(PIP\)) [^\n`]*", text)

    assert [one for one in commands if ours not in one and "--require-hashes" not in one] == []
    assert len(commands) == text.count("--require-hashes -r") + text.count(ours)
