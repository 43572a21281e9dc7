"""A PostgreSQL of our own for the tests: one server per test process, on loopback, durable, gone with the process."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from fourpermille_desktop.hub.store import Store, open_store

STARTS_WITHIN_S = 60
# The server ends when our end of its standard input closes: a killed test run leaves nothing behind.
RUN = '"$0" "$@" & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$FOLDER"'


@dataclass(frozen=True)
class HubDatabase:
    """An empty place for a hub: what is given to `hub serve` as --data and --database."""

    folder: Path
    url: str | None = None

    def open(self) -> Store:
        return open_store(self.folder, self.url)

    @property
    def arguments(self) -> list[str]:
        return ["--data", str(self.folder), *(["--database", self.url] if self.url else [])]


@dataclass(frozen=True)
class PostgresServer:
    cluster: Path
    port: int
    password: str = field(repr=False)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres:{self.password}@127.0.0.1:{self.port}/{database}"

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", password=self.password, dbname=database, autocommit=True
        )

    def cpu_seconds(self) -> float:
        """What this server used of the processors until now, for connections that are open and for those that ended."""
        ticks = 0
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if os.readlink(process / "cwd") != str(self.cluster):
                    continue
                used = (process / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            ticks += sum(map(int, used[11:15]))  # the first process adds those that ended
        return ticks / os.sysconf("SC_CLK_TCK")

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of an empty database that is dropped afterwards."""
        name = f"hub_{secrets.token_hex(6)}"
        with self.connect() as conn:
            conn.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        yield self.url(name)
        with self.connect() as conn:
            conn.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """Start, answer, stop. Root hands over to the user `postgres`, because PostgreSQL refuses root."""
    folder = Path(tempfile.mkdtemp(prefix="hubpg"))
    password = secrets.token_hex(16)
    (folder / "password").write_text(password)
    if os.geteuid() == 0:
        for path in (folder, folder / "password"):
            shutil.chown(path, "postgres", "postgres")
    cluster = folder / "cluster"
    made = ["-D", str(cluster), "-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C"]
    _run([*_as_owner(), _binary("initdb"), *made, f"--pwfile={folder / 'password'}", "--no-sync"])
    server = PostgresServer(cluster, _free_port(), password)
    process = _started(server, folder, cluster)
    try:
        _wait_until_it_answers(server, process, folder)
        yield server
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait(timeout=60)
        shutil.rmtree(folder, ignore_errors=True)


def _binary(name: str) -> str:
    """Debian keeps them off PATH; the newest version is taken."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    path = str(found[-1]) if found else shutil.which(name)
    if not path:
        raise FileNotFoundError(f"{name} is missing; installers/setup.sh test installs PostgreSQL")
    return path


def _as_owner() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")
    assert done.returncode == 0, done.stdout + done.stderr


def _started(server: PostgresServer, folder: Path, cluster: Path) -> subprocess.Popen[bytes]:
    options = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": str(folder),
        "fsync": "on",
        "synchronous_commit": "on",
        "max_connections": "200",
        "shared_buffers": "64MB",
        "log_min_messages": "warning",
    }
    said = [f"-c{name}={value}" for name, value in options.items()]
    command = ["sh", "-c", RUN, _binary("postgres"), "-D", str(cluster), f"-p{server.port}", *said]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [*_as_owner(), *command],
            stdin=subprocess.PIPE,
            start_new_session=True,  # an interrupt from the keyboard is ours to hand on
            stdout=log,
            stderr=log,
            cwd="/",
            env={**os.environ, "FOLDER": str(folder)},
        )


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _wait_until_it_answers(server: PostgresServer, process: subprocess.Popen[bytes], folder: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN_S
    while True:
        try:
            server.connect().close()
            return
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                raise AssertionError((folder / "log").read_text()) from None
            time.sleep(0.02)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with running_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def hub_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HubDatabase]:
    """The same test on both databases. Where there is no PostgreSQL the test stops with an error, never silently."""
    if request.param == "sqlite":
        yield HubDatabase(tmp_path / "hub")
        return
    with request.getfixturevalue("postgres").database() as url:
        yield HubDatabase(tmp_path / "hub", url)
