"""A quick look at the settings an archive keeps, without opening it for work."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from kedang.archive.address import file_of, shown
from kedang.model.errors import ArchiveError

_QUERY = (
    "SELECT settings.hash, rulebook.toml FROM settings "
    "LEFT JOIN rulebook ON rulebook.hash = settings.hash WHERE settings.id = 'current'"
)


def settings_text(place: str) -> tuple[str, str] | None:
    """Hash and text of the settings in force; None where there is no archive, or none of its own.

    Errors: ArchiveError where the archive cannot be read or has lost the text.
    """
    file = file_of(place)
    if file is None:
        return _of_server(place)
    if not file.is_file() or not file.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(file, timeout=10)) as connection:
            known = connection.execute(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'settings'"
            ).fetchone()
            row = connection.execute(_QUERY).fetchone() if known else None
    except sqlite3.Error as error:
        raise ArchiveError("settings.unreadable", place=shown(place), why=str(error)) from error
    return None if row is None else _whole(place, str(row[0]), row[1])


def _of_server(place: str) -> tuple[str, str] | None:
    from kedang.archive.archive import Archive

    with Archive.open(place) as archive, archive.read() as reader:
        found = reader.settings_in_force()
    return None if found is None else _whole(place, found.hash, found.toml)


def _whole(place: str, digest: str, text: object) -> tuple[str, str]:
    if not text:
        raise ArchiveError("settings.lost", place=shown(place), hash=digest)
    return digest, str(text)
