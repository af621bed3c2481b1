"""A PostgreSQL server of our own on loopback, from the programs of Debian's package."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg


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


@contextmanager
def frozen(url: str) -> Iterator[None]:
    """Stop a server of ours, with everything that it started, without ending it: nothing answers meanwhile."""
    with psycopg.connect(url) as connection:
        [folder] = connection.execute("SHOW data_directory").fetchone() or ("",)
    server = int((Path(folder) / "postmaster.pid").read_text().split()[0])
    os.kill(server, signal.SIGSTOP)  # first, so that it starts no others
    stopped = [server, *_children(server)]
    try:
        _signalled(stopped, signal.SIGSTOP)
        yield
    finally:
        _signalled(stopped, signal.SIGCONT)


def _signalled(processes: list[int], what: signal.Signals) -> None:
    for process in processes:
        with contextlib.suppress(ProcessLookupError):  # one whose client has left ends by itself
            os.kill(process, what)


def _children(of: int) -> list[int]:
    """Return the processes that a process started: the fourth field of `stat` is the parent's number (proc(5))."""
    stats = {int(path.parent.name): path.read_text() for path in Path("/proc").glob("[0-9]*/stat")}
    return [process for process, stat in stats.items() if int(stat.rpartition(")")[2].split()[1]) == of]
