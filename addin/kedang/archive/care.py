"""Looking after an archive file: is it sound, copy it, put a copy back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kedang.archive.address import file_of, shown
from kedang.archive.archive import Archive
from kedang.archive.migrate import stored_revision
from kedang.model.errors import ArchiveError, Refused
from kedang.model.text import Text, say

_SIDES = ("-wal", "-shm")


def problems(archive: Archive) -> list[Text]:
    """What is wrong with the archive: damaged pages, rows that point nowhere; nothing when it is sound."""
    file = file_of(archive.place)
    if file is None:
        return []
    broken = 0
    try:
        with closing(sqlite3.connect(file)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
            broken = len(list(connection.execute("PRAGMA foreign_key_check")))
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    told = [say("archive.check.page", detail=line) for line in found if line != "ok"]
    if broken:
        told.append(say("archive.check.links", n=broken))
    return told


def revision(archive: Archive) -> str:
    """The revision of the archive's structure."""
    with archive.read() as reader:
        return stored_revision(reader.connection, archive.schema) or ""


def backup(archive: Archive, target: Path) -> None:
    """Copy the archive as it stands at one moment to a new file; an existing file is never replaced."""
    file = file_of(archive.place)
    if file is None:
        raise Refused("archive.backup.server", place=shown(archive.place))
    if target.exists():
        raise Refused("archive.backup.exists", place=str(target))
    half = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(half)) as copy:
            source.backup(copy)
        half.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise ArchiveError("archive.cannot_create", place=str(target)) from error
    finally:
        half.unlink(missing_ok=True)


def restore(source: Path, place: str, now: datetime) -> Path | None:
    """Put a backup in the archive's place; where the archive was kept aside, or nothing if there was none.

    The backup is opened and checked first, so a wrong file never replaces a good archive.
    """
    file = file_of(place)
    if file is None:
        raise Refused("archive.backup.server", place=shown(place))
    if not source.exists():
        raise ArchiveError("archive.backup.missing", place=str(source))
    half = file.with_name(f".{file.name}.restored")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, half)
        with Archive.open(half) as copy:
            if problems(copy):
                raise ArchiveError("archive.damaged", place=str(source))
        kept = _keep_aside(file, now)
        half.replace(file)
    finally:
        for end in ("", *_SIDES):
            half.with_name(half.name + end).unlink(missing_ok=True)
    return kept


def _keep_aside(file: Path, now: datetime) -> Path | None:
    """Move the present archive beside its place, all it has written included."""
    if not file.exists():
        return None
    kept = file.with_name(f"{file.stem}-{now:%Y%m%d-%H%M%S}{file.suffix}")
    if kept.exists():
        raise Refused("archive.backup.exists", place=str(kept))
    try:
        with closing(sqlite3.connect(file)) as present, closing(sqlite3.connect(kept)) as copy:
            present.backup(copy)
    except sqlite3.DatabaseError:
        shutil.copyfile(file, kept)
    for end in _SIDES:
        file.with_name(file.name + end).unlink(missing_ok=True)
    return kept
