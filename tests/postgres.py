"""A PostgreSQL server of our own on loopback, from the programs of Debian's package."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def server_programs() -> list[Path]:
    """Return the folders of the installed servers' programs, the newest last."""
    return sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@contextmanager
def server() -> Iterator[str]:
    """Start a server, give its address, and end it."""
    programs = server_programs()[-1]
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        user = _unprivileged(Path(folder))
        initdb = (str(programs / "initdb"), "--no-sync", "-D", f"{folder}/data", "-U", "masir", "-A", "trust")
        _as(user, *initdb, "-E", "UTF8")
        # What is in UTC is so by our doing; nobody pulls the plug of this machine, and the disk need not be waited for.
        options = f"-p {port} -h 127.0.0.1 -k {folder} -c timezone=Asia/Tehran -c fsync=off"
        control = (str(programs / "pg_ctl"), "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", options)
        _as(user, *control, "start")
        try:
            yield f"postgresql://masir@127.0.0.1:{port}/postgres"
        finally:
            _as(user, *control, "-m", "immediate", "stop")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _unprivileged(folder: Path) -> str | None:
    """Return who shall run the server: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    shutil.chown(folder, "postgres")
    folder.chmod(0o700)
    return pwd.getpwnam("postgres").pw_name


def _as(user: str | None, *command: str) -> None:
    subprocess.run(command, check=True, user=user, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
