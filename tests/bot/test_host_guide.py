"""The guide for hosts says what is there: its settings, its commands, its files."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest

from bot.commands.parser import parser
from bot.settings import Settings
from tests.conftest import ROOT

DEPLOY = ROOT / "docs" / "deploy"
GUIDE = (ROOT / "docs" / "host.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
SHOWN = "\n".join((GUIDE, *(path.read_text("utf-8") for path in sorted(DEPLOY.iterdir()))))
# What stands behind the program's name in the guide, in a unit, or in the container.
_COMMAND = r"(?:masir-admin|/bin/masir|(?:exec|run) [^`\n]*?\bmasir masir) ([a-z][^`\n']*)"
COMMANDS = sorted(set(re.findall(_COMMAND, SHOWN)))


@pytest.mark.parametrize("page", [GUIDE, README], ids=["host.md", "README.md"])
def test_the_table_of_settings_names_every_setting_and_no_other(page: str):
    named = re.findall(r"^\| `MASIR_([A-Z_]+)` \|", page, re.MULTILINE)

    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_is_shown_can_be_written(command: str):
    assert parser().parse_args(shlex.split(command)).command


def test_the_commands_that_a_host_needs_are_shown():
    shown = {command.split()[0] for command in COMMANDS}

    assert {"backup", "restore", "migrate", "doctor", "telegram"} <= shown


def test_every_file_of_the_deployment_is_named_and_every_named_one_is_there():
    named = set(re.findall(r"docs/deploy/([\w.-]+)", GUIDE))
    there = {path.name for path in DEPLOY.iterdir()} - {"Dockerfile.dockerignore"}

    assert named == there


def test_the_container_is_given_every_package_that_is_installed():
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")

    copied = re.findall(r"^COPY (\w+) \1$", dockerfile, re.MULTILINE)
    let_in = re.findall(r"^!(\w+)$", (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8"), re.MULTILINE)
    installed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert copied == installed["packages"]
    assert set(copied) <= set(let_in)


# What each unit is denied, whatever else it says; the figures are the unit's own.
DENIED = {
    "CapabilityBoundingSet": "",
    "LimitCORE": "0",
    "MemoryDenyWriteExecute": "yes",
    "NoNewPrivileges": "yes",
    "PrivateDevices": "yes",
    "PrivateTmp": "yes",
    "PrivateUsers": "yes",
    "ProtectHome": "yes",
    "ProtectProc": "invisible",
    "ProtectSystem": "strict",
    "RestrictAddressFamilies": "AF_INET AF_INET6 AF_UNIX",
    "RestrictNamespaces": "yes",
    "SystemCallArchitectures": "native",
    "UMask": "0077",
    "User": "masir",
}


@pytest.mark.parametrize("unit", sorted(DEPLOY.glob("*.service")), ids=lambda path: path.name)
def test_a_unit_is_denied_what_it_does_not_need(unit: Path):
    lines = unit.read_text("utf-8").splitlines()
    said = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))

    assert DENIED.items() <= said.items()
    assert {"MemoryMax", "TasksMax"} <= said.keys()
    assert {"SystemCallFilter=@system-service", "SystemCallFilter=~@privileged"} <= set(lines)


def test_a_drawing_that_takes_too_much_does_not_end_the_bot():
    assert "OOMPolicy=continue" in (DEPLOY / "masir.service").read_text("utf-8").splitlines()


def test_the_container_runs_as_nobody_in_particular_and_needs_to_write_in_its_volume_only():
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")
    (run,) = re.findall(r"docker run --detach (?:[^\n]*\\\n)*[^\n]*", GUIDE)

    assert "\nUSER masir\n" in dockerfile.split("RUN pip install")[-1]
    for limit in ("--read-only", "--tmpfs /tmp", "--cap-drop ALL", "no-new-privileges", "--memory", "--pids-limit"):
        assert limit in run


def test_the_settings_file_is_one_a_shell_can_read(tmp_path: Path):
    said = subprocess.run(
        ["/bin/sh", "-euc", '. "$0"; echo "$MASIR_DATABASE_URL"', str(DEPLOY / "masir.env")],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )

    assert said.stdout == "sqlite:////var/lib/masir/masir.db\n"
