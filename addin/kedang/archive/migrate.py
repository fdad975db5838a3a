"""Brings an archive to the shape this program expects: makes a new one, or migrates an older one."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select

from kedang.archive.address import file_of, shown
from kedang.archive.bookkeeping import VERSION_TABLE
from kedang.archive.engine import engine_for, reading, text_encoding, writing
from kedang.archive.schema import Schema
from kedang.model.errors import ArchiveError

HEAD = "0001"
_FOLDER = Path(__file__).parent / "migrations"


def prepare(engine: Engine, place: str, schema: Schema) -> None:
    """Makes the archive ready for work; an archive newer than this program is an error."""
    file = file_of(place)
    if file is not None and not file.exists():
        _new_file(file, schema)
    with reading(engine, place) as connection:
        if _known_revision(connection, place, schema) == HEAD:
            return
    with writing(engine, place) as connection:
        revision = _known_revision(connection, place, schema)
        if not revision:
            _must_take_chinese(connection, place)
            create(connection, schema)
        elif revision != HEAD:
            upgrade(connection)


def _known_revision(connection: Connection, place: str, schema: Schema) -> str:
    """The revision of an archive this program can work on, empty for an empty database."""
    revision = stored_revision(connection, schema)
    if revision is None and inspect(connection).get_table_names():
        raise ArchiveError("archive.foreign", place=shown(place))
    if revision is not None and revision not in known_revisions():
        raise ArchiveError("archive.newer", place=shown(place), revision=revision, head=HEAD)
    return revision or ""


def _must_take_chinese(connection: Connection, place: str) -> None:
    encoding = text_encoding(connection)
    if encoding != "UTF8":
        raise ArchiveError("archive.server.encoding", place=shown(place), encoding=encoding)


def stored_revision(connection: Connection, schema: Schema) -> str | None:
    """The revision an archive says it has; nothing for an empty or foreign database."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    versions = connection.scalars(select(schema.table(VERSION_TABLE).c.version_num)).all()
    return str(versions[0]) if versions else None


def create(connection: Connection, schema: Schema) -> None:
    """All tables of the newest revision at once, for a new archive."""
    schema.metadata.create_all(connection)
    connection.execute(insert(schema.table(VERSION_TABLE)), [{"version_num": HEAD}])


def upgrade(connection: Connection) -> None:
    """Runs the migrations an older archive still lacks, within the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def known_revisions() -> frozenset[str]:
    """The revisions this program can migrate from, by the names of its migration files."""
    return frozenset(path.stem[1:5] for path in (_FOLDER / "versions").glob("r[0-9]*.py"))


def _new_file(file: Path, schema: Schema) -> None:
    """Builds the archive beside its place and moves it there whole, never over an existing one."""
    half = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        engine = engine_for(str(half))
        with writing(engine, str(file)) as connection:
            create(connection, schema)
        engine.dispose()
        _place(half, file)
    except OSError as error:
        raise ArchiveError("archive.cannot_create", place=str(file)) from error
    finally:
        for rest in (half, *(half.with_name(half.name + end) for end in ("-wal", "-shm"))):
            if rest.parent.is_dir():
                rest.unlink(missing_ok=True)


def _place(half: Path, file: Path) -> None:
    try:
        os.link(half, file)
    except FileExistsError:
        return
    except OSError:
        half.rename(file)
