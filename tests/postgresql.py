"""A PostgreSQL server of the tests' own: on loopback alone, with a folder of its own, gone at their end."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

OWNER = "postgres"
PASSWORD = "s3cret/of@the:tests"  # noqa: S105 - with what a URL has to escape
QUOTED_PASSWORD = "s3cret%2Fof%40the%3Atests"  # noqa: S105
PATIENCE = 30.0
"""Seconds until the server has to answer."""
# Nothing here has to outlive a power cut; what is committed outlives `kill`.
_SETTINGS = (
    "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off",
    "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "autovacuum=off", "jit=off",
    "shared_buffers=32MB", "max_connections=60", "restart_after_crash=off",
)  # fmt: skip


class Server:
    """A server that is started and stopped at will."""

    def __init__(self, folder: Path) -> None:
        self.port = _free_port()
        self._folder = folder
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def database(self) -> str:
        """Make room for a new library; return its URL, password and all, as a user would type it.

        It is a schema, by the name of the user whose own it is: that looks like a database and takes a
        thirtieth of the time.
        """
        user = f"drafter_{next(self._numbers)}"
        with self.connected() as connection:
            connection.execute(SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(Identifier(user), PASSWORD))
            connection.execute(SQL("CREATE SCHEMA AUTHORIZATION {}").format(Identifier(user)))
        return self.url(user)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = [option for setting in _SETTINGS for option in ("-c", setting)]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                _as_owner("postgres", "-D", self._data, "-p", str(self.port), *options),
                stdout=log, stderr=log, cwd=self._folder,
            )  # fmt: skip
        end = time.monotonic() + PATIENCE
        while not self._answers():
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < end, (self._folder / "log").read_text()
            time.sleep(0.02)

    def kill(self) -> None:
        """End the server at once, as a crash does: whoever is connected hears of it at the next word."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)  # what PostgreSQL calls an immediate shutdown
            self._process.wait(PATIENCE)
            self._process = None

    @contextmanager
    def away(self) -> Iterator[None]:
        """Be away for a while, and back whatever happens meanwhile."""
        self.kill()
        try:
            yield
        finally:
            if self._process is None:
                self.start()

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _answers(self) -> bool:
        try:
            self.connected().close()
        except psycopg.OperationalError:
            return False
        return True

    def connected(self, url: str = "") -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection to the database of a URL, by default as one who may do everything there."""
        return psycopg.connect(url or self.url(OWNER), autocommit=True, connect_timeout=3)

    def url(self, user: str, name: str = "postgres") -> str:
        """Return the URL of a database as a user has it."""
        return f"postgresql://{user}:{QUOTED_PASSWORD}@127.0.0.1:{self.port}/{name}"


@contextmanager
def running_server() -> Iterator[Server]:
    """Give a server that runs; nothing of it is left afterwards."""
    # pytest's own folders are closed to the user who has to run the server where root runs the tests.
    folder = Path(tempfile.mkdtemp(prefix="r2p-postgresql-"))
    server = Server(folder)
    try:
        _initialise(folder)
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder)


def _initialise(folder: Path) -> None:
    password = folder / "password"
    password.write_text(PASSWORD)
    if os.geteuid() == 0:
        for path in (folder, password):
            shutil.chown(path, "postgres", "postgres")
    command = _as_owner(
        "initdb", "-D", str(folder / "data"), "--no-sync", "--username", OWNER, "--pwfile", str(password),
        "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions",
    )  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


def _as_owner(program: str, *arguments: str) -> list[str]:
    """Return the command that runs a program of PostgreSQL's, which ends with whoever started it."""
    owner = ["--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *owner, "--pdeathsig=QUIT", _program(program), *arguments]


def _program(name: str) -> str:
    # Debian keeps them out of the path, in a folder for each version.
    found = max(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), default=None, key=_version)
    path = found or shutil.which(name)
    assert path, f"The tests need PostgreSQL ({name}); `make test` installs it."
    return str(path)


def _version(program: Path) -> float:
    return float(program.parent.parent.name)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
