"""Which databases do the tests run on?  (SQLite in a file, and a PostgreSQL that is found, else started, else named as missing.)"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

VARIABLE = "WAAKVLAM_TEST_POSTGRES"  # postgresql://user:password@host:port/database, of a user who may make databases
PLACES = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin")
OTHER_USERS = ("postgres", "nobody")  # a server refuses to run as root
only_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # where the database makes no difference
PATIENCE = 20.0  # s; for a server to start


@dataclass(frozen=True, kw_only=True)
class Server:
    """A PostgreSQL server in which databases may be made."""

    url: str

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a new database with a random name, dropped at the end."""
        name = f"waakvlam_test_{secrets.token_hex(6)}"
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
            # No test pulls the plug, so none needs to wait for the disk.
            connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = off')
        try:
            yield f"{self.url.rsplit('/', 1)[0]}/{name}"
        finally:
            with psycopg.connect(self.url, autocommit=True) as connection:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


class NoServer(Exception):
    """There is no PostgreSQL for the tests, and why."""


@contextmanager
def postgres_server() -> Iterator[Server]:
    """The server to test on: of the environment, else of this machine, else one of our own.

    Raises:
        NoServer: there is none, with what was tried.
    """
    given = os.environ.get(VARIABLE)
    if given:
        if not _answers(given):
            raise NoServer(f"{VARIABLE} is set, but nothing answers there")
        yield Server(url=given)
        return
    for user in ("root", "postgres"):
        url = f"postgresql://{user}@127.0.0.1:5432/postgres"
        if _answers(url):
            yield Server(url=url)
            return
    folder = _programs()
    if folder is None:
        raise NoServer(f"no PostgreSQL: {VARIABLE} is not set, nothing answers on port 5432, and there is no initdb")
    with _own_server(folder) as server:
        yield server


def _answers(url: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=2):
            return True
    except psycopg.OperationalError:
        return False


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl."""
    for place in PLACES:
        for folder in sorted(Path("/").glob(place.lstrip("/")), reverse=True):
            if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
                return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@contextmanager
def _own_server(programs: Path) -> Iterator[Server]:
    data = Path(tempfile.mkdtemp(prefix="waakvlam-pg-"))
    as_other = _as_other_user(data)
    port = _free_port()
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={data} -c fsync=off"
    try:
        _run([*as_other, str(programs / "initdb"), "-D", str(data / "db"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"])
        _run([*as_other, str(programs / "pg_ctl"), "-D", str(data / "db"), "-l", str(data / "log"), "-o", options, "-w", "start"])
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        _wait_for(url)
        yield Server(url=url)
    finally:
        subprocess.run(
            [*as_other, str(programs / "pg_ctl"), "-D", str(data / "db"), "-m", "immediate", "stop"],
            capture_output=True, check=False, cwd="/",
        )
        shutil.rmtree(data, ignore_errors=True)


def _as_other_user(data: Path) -> list[str]:
    if os.geteuid() != 0:
        return []
    for user in OTHER_USERS:
        try:
            shutil.chown(data, user)
        except LookupError:
            continue
        return ["runuser", "-u", user, "--"]
    raise NoServer("no PostgreSQL: a server does not run as root, and there is no other user")


def _run(command: list[str]) -> None:
    # Not a pipe: the server that pg_ctl leaves behind would keep it open.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, stdout=said, stderr=said, check=False, cwd="/")
        if done.returncode:
            said.seek(0)
            raise NoServer(f"{Path(command[-1]).name or 'PostgreSQL'} did not start: {said.read().decode(errors='replace')[-300:]}")


def _free_port() -> int:
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait_for(url: str) -> None:
    until = time.monotonic() + PATIENCE
    while not _answers(url):
        if time.monotonic() > until:
            raise NoServer("the PostgreSQL that the tests started does not answer")
        time.sleep(0.1)
