"""How the archive's database is reached. The only place that knows SQLite from PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from kedang.archive.address import is_url, server_url, shown
from kedang.archive.troubles import plainly
from kedang.model.errors import ArchiveError

WAIT_SECONDS: float = 10
_CONNECT_SECONDS = 10
_LOCK_NUMBER = 0x6B65_6461


def engine_for(place: str) -> Engine:
    """The engine of a file path or of an address such as postgresql://host/name."""
    if not is_url(place):
        return _sqlite(f"sqlite+pysqlite:///{place}")
    return _sqlite(place) if place.startswith("sqlite") else _server(place)


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


def _server(place: str) -> Engine:
    login = {"connect_timeout": _CONNECT_SECONDS, "client_encoding": "utf8"}
    try:
        engine = create_engine(
            server_url(place),
            pool_pre_ping=True,
            connect_args=login | {"application_name": "kedang"},
        )
    except ImportError as error:
        raise ArchiveError("archive.driver", place=shown(place)) from error
    except (SQLAlchemyError, ValueError) as error:
        raise ArchiveError("archive.address", place=shown(place)) from error
    event.listen(engine, "connect", _settle)
    return engine


def _settle(connection: Any, _record: object) -> None:
    """Days come as ISO texts whatever the server's own settings are."""
    connection.execute("SET DateStyle TO ISO")
    connection.commit()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("kedang_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def reading(engine: Engine, place: str) -> Iterator[Connection]:
    """A connection that sees one consistent state and writes nothing."""
    with _plain_errors(place), engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        yield connection


def text_encoding(connection: Connection) -> str:
    """How a database keeps its texts; only UTF8 has room for every Chinese character."""
    if connection.dialect.name != "postgresql":
        return "UTF8"
    return str(connection.exec_driver_sql("SHOW server_encoding").scalar())


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
        raise plainly(error, place, WAIT_SECONDS) from error
