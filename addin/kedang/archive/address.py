"""Where an archive lives: a file, or a database on a server; and how that may be shown."""

from __future__ import annotations

import re
from pathlib import Path

from kedang.model.errors import ArchiveError

_SERVERS = re.compile(r"^postgres(?:ql)?(?:\+psycopg)?://")
_LOGIN = re.compile(r"(://[^:/@?]*):[^?]*@")
_SECRET = re.compile(r"([?&](?:ssl)?password=)[^&]*", re.IGNORECASE)


def is_url(place: str) -> bool:
    """Whether a place is the address of a database, not a file."""
    return re.match(r"^[a-z][a-z0-9+]+://", place) is not None


def file_of(place: str) -> Path | None:
    """The archive's file, or nothing when it lives on a server."""
    return None if is_url(place) else Path(place)


def server_url(place: str) -> str:
    """The address of a PostgreSQL database as SQLAlchemy takes it; any other address is an error."""
    rest, found = _SERVERS.subn("postgresql+psycopg://", place)
    if not found or rest.partition("?")[0].count("@") > 1:
        raise ArchiveError("archive.address", place=shown(place))
    return rest


def shown(place: str) -> str:
    """A place as it may be shown: without the password."""
    if not is_url(place):
        return place
    return _SECRET.sub(r"\1***", _LOGIN.sub(r"\1:***@", place))
