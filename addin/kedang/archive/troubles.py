"""What an error of the database means: the sentence for people, with what it needs to say."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from kedang.archive.address import shown
from kedang.model.errors import ArchiveError

_FILE_SIGNS = (
    ("archive.in_use", ("database is locked", "is busy")),
    ("archive.damaged", ("not a database", "malformed", "disk image")),
    ("archive.read_only", ("readonly", "read-only", "permission denied")),
    ("archive.full", ("disk is full", "no space left")),
    ("archive.unreachable", ("unable to open",)),
)
_SERVER_STATES = (
    ("archive.in_use", ("55P03", "40P01")),
    ("archive.server.rights", ("42501", "25006")),
    ("archive.full", ("53100",)),
    ("archive.server.unreachable", ("08", "28", "3D", "53300", "57P")),
)


def plainly(error: DBAPIError, place: str, wait: float) -> ArchiveError:
    """The error as people are told it; `wait`: how long a busy archive was waited for, in seconds."""
    message = _of_file(error) if isinstance(error.orig, sqlite3.Error) else _of_server(error)
    if message == "archive.in_use":
        return ArchiveError(message, place=shown(place), seconds=wait)
    if message in ("archive.failed", "archive.server.unreachable"):
        return ArchiveError(message, place=shown(place), detail=_detail(error))
    return ArchiveError(message, place=shown(place))


def _of_file(error: DBAPIError) -> str:
    text = str(error.orig).lower()
    found = (message for message, signs in _FILE_SIGNS if any(sign in text for sign in signs))
    return next(found, "archive.failed")


def _of_server(error: DBAPIError) -> str:
    """By the code of the SQL standard, because the server's sentences come in its own language."""
    code = getattr(error.orig, "sqlstate", None)
    if code is None:
        lost = error.connection_invalidated or "connection" in str(error.orig).lower()
        return "archive.server.unreachable" if lost else "archive.failed"
    found = (message for message, codes in _SERVER_STATES if str(code).startswith(codes))
    return next(found, "archive.failed")


def _detail(error: DBAPIError) -> str:
    """What the database says about it, in one line."""
    return " ".join(str(error.orig).split())
