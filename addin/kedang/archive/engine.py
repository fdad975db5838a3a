"""How the archive's database is reached. The only place that knows SQLite from PostgreSQL."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from kedang.model.errors import ArchiveError

WAIT_SECONDS = 10
_LOCK_NUMBER = 0x6B65_6461


def is_url(place: str) -> bool:
    """Whether a place is the address of a database server, not a file."""
    return re.match(r"^[a-z][a-z0-9+]+://", place) is not None


def engine_for(place: str) -> Engine:
    """The engine of a file path or of an address such as postgresql://host/name."""
    if not is_url(place):
        return _sqlite(f"sqlite+pysqlite:///{place}")
    if place.startswith("sqlite"):
        return _sqlite(place)
    address = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", place)
    try:
        return create_engine(address, pool_pre_ping=True)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise ArchiveError("archive.driver", place=shown(place)) from error
    except SQLAlchemyError as error:
        raise ArchiveError("archive.address", place=shown(place)) from error


def shown(place: str) -> str:
    """A place as it may be shown: without the password."""
    return re.sub(r"(://[^:/@]*):[^@/]*@", r"\1:***@", place)


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": WAIT_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("kedang_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def reading(engine: Engine, place: str) -> Iterator[Connection]:
    """A connection that sees one consistent state and writes nothing."""
    with _plain_errors(place), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine, place: str) -> Iterator[Connection]:
    """One transaction, one writer at a time: all of it is kept, or nothing when it fails."""
    with _plain_errors(place), engine.connect() as plain:
        connection = plain.execution_options(kedang_writing=True)
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_SECONDS}s'")
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK_NUMBER})")
            yield connection


@contextmanager
def _plain_errors(place: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise ArchiveError(_message(error), **_slots(error, place)) from error


def _message(error: DBAPIError) -> str:
    text = str(error.orig).lower()
    known = (
        ("archive.in_use", ("database is locked", "lock timeout", "is busy")),
        ("archive.damaged", ("not a database", "malformed", "disk image")),
        ("archive.read_only", ("readonly", "read-only", "permission denied")),
        ("archive.full", ("disk is full", "no space left")),
        ("archive.unreachable", ("unable to open", "connection", "could not connect", "refused")),
    )
    for message, signs in known:
        if any(sign in text for sign in signs):
            return message
    return "archive.failed"


def _slots(error: DBAPIError, place: str) -> dict[str, Any]:
    slots: dict[str, Any] = {"place": shown(place)}
    message = _message(error)
    if message == "archive.in_use":
        slots["seconds"] = WAIT_SECONDS
    if message == "archive.failed":
        slots["detail"] = str(error.orig).splitlines()[0] if str(error.orig) else ""
    return slots


def file_of(place: str) -> Path | None:
    """The archive's file, or nothing when it lives on a server."""
    return None if is_url(place) else Path(place)
